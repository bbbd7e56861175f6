"""The method and the corrections as sentences for slides, and how much is known in whose words."""

from analysis.coverage import EVIDENCE_KINDS
from analysis.narrow import narrow
from loaders.positions import Positions
from slides.grids import grid_slides
from slides.selections import actor_column
from slides.slide import Grid, Mark, Point, Row, Slide, Table
from slides.steps import whole
from slides.tables import table_slides
from slides.view import View
from words import text
from words.cells import ASIDE_SIGN, UNKNOWN_SIGN
from words.method import contact_words, correction_words, corrections_newest_first, method_topics, scale_steps
from words.source_coverage import TONES, actor_rows, coverage_answer, coverage_cells

COLUMNS = ("actor", "known", *EVIDENCE_KINDS, "newest")
"""Names of the heads of actors as a table (`sources.head_<name>` in text.yaml)."""


def method_points(lang: str) -> list[Point]:
    """How everything is coded and counted; a list has a point for each of its lines."""
    points = []
    for topic in method_topics(lang):
        steps = [f"{sign} {words}" for sign, words in scale_steps(lang).values()] if topic.name == "scale" else []
        lines = [*steps, *(line for said in topic.said for line in said.splitlines() if line)]
        points += [Point("" if place else topic.title, _bare(line)) for place, line in enumerate(lines)]
    return points


def _bare(line: str) -> str:
    """A line of Markdown without its marks."""
    return line.removeprefix("- ").replace("**", "")


def report_points(positions: Positions, lang: str) -> list[tuple[Point, tuple[str, ...]]]:
    """What has been corrected, newest first, how to report an error, and what happens then."""
    corrected = [
        text("guide.correction", lang, **correction_words(one, lang)) for one in corrections_newest_first(positions)
    ] or [text("sources.log_none", lang)]
    heaps = {
        text("sources.log_title", lang): corrected,
        text("sources.report_title", lang): [contact_words(positions, lang)],
        text("sources.correcting_title", lang): text("sources.correcting", lang).splitlines(),
    }
    return [
        (Point("" if place else heading, _bare(said)), ()) for heading, heap in heaps.items() for place, said in enumerate(heap)
    ]


def coverage_of_words(positions: Positions, view: View) -> list[Slide]:
    """How many claims of each theme are known of each actor, and then in whose words."""
    lang, shown = view.lang, narrow(positions)
    answer = coverage_answer(positions, lang)
    frame = Slide(answer.text, None, answer.stances)
    if not shown.actors or not shown.claims:
        return whole(frame, None)
    made = coverage_cells(positions, shown, lang)
    rows = tuple(
        Row(positions.theme[theme].name.in_language(lang), tuple(made[(theme, actor)] for actor in shown.actors))
        for theme in shown.themes
    )
    columns = tuple(actor_column(positions, actor, lang) for actor in shown.actors)
    grid = Grid(text("sources.cells_title", lang), columns, rows, _legend(rows, lang))
    heads = tuple(text(f"sources.head_{name}", lang) for name in COLUMNS)
    whose = tuple(row[: len(COLUMNS)] for row in actor_rows(positions, shown.actors, positions.updated, lang))
    table = Table(text("sources.words_caption", lang), heads, whose, amounts=tuple(range(2, 2 + len(EVIDENCE_KINDS))))
    return [*grid_slides(view, frame, grid), *table_slides(view, frame, table, [()] * len(whose))]


def _legend(rows: tuple[Row, ...], lang: str) -> tuple[Mark, ...]:
    there = {cell.state for row in rows for cell in row.cells if cell}
    marks = (
        Mark("tone1", f"1/{TONES}", text("sources.legend_few", lang)),
        Mark(f"tone{TONES}", f"{TONES}/{TONES}", text("sources.legend_all", lang)),
        Mark("aside", ASIDE_SIGN, text("slide.legend_aside", lang)),
        Mark("unknown", UNKNOWN_SIGN, text("slide.legend_unknown", lang)),
    )
    return tuple(mark for mark in marks if mark.state in there or mark.state.startswith("tone"))
