"""Which keys of text.yaml the code asks for, read from the code itself."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from analysis.coalitions import GROUPS
from analysis.compared_acts import DONE
from analysis.comparison import KINDS as COMPARED
from analysis.comparison import PARTING, SAME_SIDE
from analysis.coverage import EVIDENCE_KINDS
from analysis.formal_positions import ACTS
from analysis.narrow import KINDS
from analysis.pairs import MEASURES, NORMALISATIONS
from analysis.search_entries import KINDS as FOUND_KINDS
from analysis.themes import ThemeState
from briefs.partners import COLUMNS as PARTNER_COLUMNS
from exports import tables_rows
from exports.tables_method import EXPLAINED
from loaders.model import Basis, SourceKind
from slides.run_problems import KINDS as WRONG_KINDS
from ui.entries import PAGE_OF
from ui.navigation import ICONS, SECTIONS
from ui.profile import PARTS
from ui.source_codings import HEADS as CODING_HEADS
from ui.source_coverage import HEADS as ACTOR_HEADS
from ui.source_coverage import OF_SOURCES as SOURCE_HEADS
from words import LANGUAGES
from words.acts import SEATS, WRITTEN
from words.cells import STEP_NAMES
from words.method import RULES
from words.method import TOPICS as TOPICS_OF_METHOD
from words.platform_cells import COLUMNS
from words.source_table import COLUMNS as SOURCE_COLUMNS

ROOT = Path(__file__).parent.parent.parent
ROOMS = ("dashboard.py", "pages", "ui", "words", "charts", "pictures", "slides", "briefs", "exports")
STEPS = tuple(STEP_NAMES.values())
SIZES = ("pair", "group")
"""Of those who are compared."""
DOWNLOADS = ("workbook", "stances", "evidence", "json")
SHEETS = (tables_rows.STANCES, tables_rows.EVIDENCE, tables_rows.ACTORS, tables_rows.SOURCES)
SHEET_COLUMNS = tuple(dict.fromkeys(column.name for sheet in SHEETS for column in sheet))
SILENCES = ("unmapped", "unsaid", "set_aside")
TOPICS = ("agreement", "division", "company", "unmapped", "quietest", "no_party")
"""Of findings; the pages' own answers stand under no heading."""
TIMINGS = ("before_plenary", "before_committee", "after_plenary", "after_committee")
NOUNS = ("actors", "claims", "themes", "stances", "sources", "possible", "texts", "seats", "parties", "claims_all")


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


MEMBERS: dict[str, tuple[str, ...]] = {
    "actor.column_{}": ("theme", "stances", "found", "date", "claim", "stance", "source", "words"),
    "actor.did_{}": tuple(act for act in ACTS if act != "behind"),
    "actor.each_{}": EVIDENCE_KINDS[1:],
    "actor.nothing_{}": SILENCES[:2],
    "actor.role_{}": ("leader", "rapporteur"),
    "actor.when_{}": ("plenary", "committee"),
    "actor.words_{}": EVIDENCE_KINDS[1:],
    "actor.{}": PARTS,
    "agreement.{}": ("falls", "anew"),
    "agreement.column_{}": ("one", "other", "same", "opposite", "n", "index", "chance", "one_text"),
    "agreement.group_{}": ("opposite", "same", "rest"),
    "agreement.measure_{}": MEASURES,
    "agreement.normalise_{}": NORMALISATIONS,
    "agreement.{}_pair": ("with", "without"),
    "basis.{}": tuple(Basis),
    "basis.{}_short": tuple(Basis),
    "brief.download_{}": ("docx", "html"),
    "brief.head_{}": (
        *("claim", "claim_stance", "claims", "majority", "parties", "range", "when", "who_act", "who_stance", "why", "words"),
    ),
    "brief.partner_{}": ("who", *PARTNER_COLUMNS, "overall"),
    "brief.{}": ("of_proposal", "of_all_proposals"),
    "choices.is_{}": tuple(PAGE_OF),
    "claim.column_{}": ("supporting", "weighing", "opposing", "missing", "aside"),
    "claim.none_{}": ("supporting", "opposing"),
    "claim.none_{}_unshared": ("supporting", "opposing"),
    "claim.overview_{}": ("silent", "aside"),
    "claim.side_{}": ("supporting", "weighing", "opposing"),
    "claim.{}": ("opposing", "sceptical"),
    "coalition.explain_{}": GROUPS,
    "coalition.group_{}": GROUPS,
    "coalition.old_{}": TIMINGS,
    "coalition.standing_{}": ("firm", "with_partly", "missing"),
    "coalition.start_{}": ("enough", "enough_with_partly"),
    "coalition.start_head_{}": GROUPS,
    "coalition.timing_{}": TIMINGS,
    "coalition.ways_column_{}": ("parties", "seats", "why"),
    "compare.acts_{}": tuple(f"{act}_{who}" for act in DONE for who in ("all", "some")),
    "compare.explain_{}": COMPARED,
    "compare.how_{}": SAME_SIDE,
    "compare.how_{}_text": SIZES,
    "compare.instead_{}": PARTING[1:],
    "compare.kind_{}": COMPARED,
    "compare.named_{}": PARTING,
    "compare.section_{}": COMPARED,
    "compare.suggest_{}": ("furthest", "nearest"),
    "compare.{}": tuple(f"{size}_{kind}" for size in SIZES for kind in ("weighing", "even", "alone", "nobody")),
    "compare.{}_apart": SIZES,
    "compare.{}_nothing": SIZES,
    "compare.{}_none_opposite": SIZES,
    "compare.{}_none_same": SIZES,
    "compare.{}_opposite": SIZES,
    "compare.{}_same": SIZES,
    "count.{}": NOUNS,
    "download.column_{}": tuple(name for name in SHEET_COLUMNS if name not in SOURCE_COLUMNS),
    "download.explain_{}": EXPLAINED,
    "download.found_{}": ("exact", "tolerant", "missing"),
    "download.language_{}": ("nb", "nn"),
    "download.sheet_{}": ("stances", "evidence", "actors", "sources", "method"),
    "download.whose_{}": EVIDENCE_KINDS,
    "deck.place_{}": ("title", "content", "caption", "source", "number"),
    "evidence.in_{}": ("nb", "nn"),
    "finding.{}": TOPICS,
    "guide.{}": STEPS,
    "kind.{}": KINDS,
    "kinds.{}": KINDS,
    "matrix.caption_{}": ("themes", "claims"),
    "matrix.legend_{}": ("split", "beside", "aside", "unknown"),
    "matrix.read_{}": ("themes", "claims"),
    "matrix.step_{}": STEPS,
    "matrix.sort_{}": ("organisation", "government", "party"),
    "nav.section_{}": tuple(SECTIONS)[1:],
    "nav.{}": tuple(ICONS),
    "network.actors{}": ("", "_narrowed"),
    "network.column_{}": ("actor", "theme", "sign", "score", "n", "words"),
    "network.sign_{}": ("towards", "away", "split", "weighs", "beside"),
    "network.step_{}": (*STEPS, "split", "beside"),
    "network.themes{}": ("", "_narrowed"),
    "overview.look_up_{}": ("actors", "themes"),
    "platforms.among_{}": ("organisations", "everyone"),
    "platforms.answer_support{}": ("", "_beside"),
    "platforms.answer_{}": ("signing", "beside"),
    "platforms.cell_{}": COLUMNS,
    "platforms.column_{}": COLUMNS,
    "platforms.legend_{}": ("few", "many"),
    "platforms.section_{}": ("all_for", "agreed", "all_against", "held_up", "shared", "gained", "conflicts", "alone"),
    "platforms.table_{}": ("group", "actors", "claims", "texts", "wordings"),
    "platforms.{}": ("can_sign", "can_support", "organisations", "parliament"),
    "recommendation.act_{}": WRITTEN,
    "recommendation.column_{}": ("remark", "recommendation", "stance"),
    "recommendation.legend_{}": ("behind", "voted"),
    "recommendation.none_{}": SEATS,
    "recommendation.number_in_{}": ("motion", "report"),
    "recommendation.remark_{}": ("both", "also", "supporting", "not_supporting"),
    "recommendation.sign_{}": ACTS,
    "recommendation.that_{}": ("adopted", "not-adopted"),
    "recommendation.without_{}": SEATS,
    "recommendation.{}": ("moved_by", "repeated_by"),
    "run.in_{}": LANGUAGES,
    "run.wrong_{}": WRONG_KINDS,
    "search.kind_{}": FOUND_KINDS,
    "search.{}": ("fewer", "near_words", "near_claims"),
    "silence.{}": SILENCES,
    "silence.{}_long": SILENCES,
    "slide.basis_{}": tuple(Basis),
    "slide.claims_{}": STEPS,
    "slide.column_{}": ("group", "parties", "seats", "words"),
    "slide.legend_{}": ("split", "beside", "aside", "unknown"),
    "slide.remark_{}": ("supports", "not_supports"),
    "slide.themes_{}": STEPS,
    "sources.column_{}": SOURCE_COLUMNS,
    "sources.download_{}": DOWNLOADS,
    "sources.file_{}": DOWNLOADS,
    "sources.head_{}": (*ACTOR_HEADS, *SOURCE_HEADS, *CODING_HEADS),
    "sources.in_{}": ("nb", "nn"),
    "sources.kind_of_{}": get_args(SourceKind),
    "sources.method_{}": tuple(topic for topic in TOPICS_OF_METHOD if topic != "rules"),
    "sources.method_{}_title": TOPICS_OF_METHOD,
    "sources.part_{}": ("sources", "method", "coverage", "everything", "corrections"),
    "sources.rule_{}": RULES,
    "stance.step_{}": STEPS,
    "theme.column_{}": ("claims", "contested", "actors"),
    "theme_state.{}": tuple(state for state in ThemeState if state is not ThemeState.UNKNOWN),
}
"""What can stand in the hole of a computed key. A new kind of computed key gets a line here."""


@dataclass(frozen=True)
class Use:
    """One place that asks for keys, with the names of the values it passes (None: not written out)."""

    place: str
    keys: tuple[str, ...]
    values: frozenset[str] | None


def uses() -> Iterator[Use]:
    """Every call of t(…) and text(…) in the code."""
    for path in code(ROOMS):
        for call in ast.walk(_tree(path)):
            if isinstance(call, ast.Call) and _name(call.func) in ("t", "text") and path.name != "language.py":
                names = [keyword.arg for keyword in call.keywords]
                values = None if None in names else frozenset(name for name in names if name is not None)
                yield Use(f"{path.relative_to(ROOT).as_posix()}:{call.lineno}", tuple(_keys(call.args[0])), values)


def code(rooms: tuple[str, ...]) -> list[Path]:
    """The Python files of rooms."""
    return [path for room in rooms for path in ([ROOT / room] if room.endswith(".py") else sorted((ROOT / room).rglob("*.py")))]


def _name(function: ast.expr) -> str:
    return function.id if isinstance(function, ast.Name) else ""


def _keys(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.IfExp):
        yield from (*_keys(argument.body), *_keys(argument.orelse))
    elif isinstance(argument, ast.JoinedStr):
        pattern = "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in argument.values)
        yield from (pattern.replace("{}", member) for member in MEMBERS[pattern])
    else:
        yield str(ast.literal_eval(argument))
