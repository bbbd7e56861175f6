"""A view's slides, with what stands on all of them: numbered steps, the source line, the speaker's notes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from analysis.comparison import left_to
from analysis.own_words import first_hand
from analysis.sides import words_of
from loaders.model import Stance
from loaders.positions import Positions
from slides.slide import Points, Slide
from slides.steps import titled
from slides.view import View
from words import text
from words.citation import evidence_citation
from words.running_names import short_names
from words.source_foot import source_foot

Builder = Callable[[Positions, View], list[Slide]]
QUOTED_AT_MOST = 60
"""Passages in the notes of one slide."""


def slides_of(positions: Positions, view: View, builders: Mapping[str, Builder]) -> tuple[Slide, ...]:
    """The slides of a view whose ids are current (`slides.ids.current`); at least one. A speaker's own title is on all of them.

    Raises
    ------
    KeyError
        Where there is no such page.
    """
    made = _each_once(builders[view.page](positions, view))
    note = text("slide.unshared", view.lang) if without_shared_text(view) else ""
    steps = enumerate(made, 1)
    return tuple(
        replace(one, subject=titled(view, one.subject), note=note, step=place, steps=len(made)) for place, one in steps
    )


def _each_once(made: Sequence[Slide]) -> list[Slide]:
    """Sentences that are too long to stand above every body come before each of them; once is enough."""
    sentences: list[Slide] = []
    for slide in made:
        if isinstance(slide.body, Points) and slide not in sentences:
            sentences.append(slide)
    return [slide for slide in made if not isinstance(slide.body, Points) or any(slide is one for one in sentences)]


def without_shared_text(view: View) -> bool:
    """Whether the view leaves out text that actors share."""
    return view.first("unshared") == "1"


def shown(positions: Positions, view: View) -> Positions:
    """The file as the view has it: whole, or without text that actors share.

    Of two who are compared only what the two share is left out; where all pairs are compared it is whole.
    """
    if not without_shared_text(view) or view.page == "agreement":
        return positions
    return left_to(positions, view.all("between")) if view.page == "compare" else first_hand(positions)


def foot(positions: Positions, slide: Slide, lang: str) -> str:
    """«Kilder: Innst. 355 S …; … Data per 22. november 2026.»: what a slide rests on, and how old that is."""
    return " ".join(filter(None, (slide.note, source_foot(positions, slide.stances, slide.sources, lang))))


def notes(positions: Positions, slide: Slide, lang: str) -> list[str]:
    """What a speaker has beside a slide: headline, caption, the deciding quote of every stance once, and the source line."""
    passages: dict[object, list[Stance]] = {}
    for key in slide.stances:
        stance = positions.stance[key]
        passages.setdefault(words_of(stance.deciding), []).append(stance)
    quotes = [_quoted(positions, stances, lang) for stances in passages.values()]
    more = len(quotes) - QUOTED_AT_MOST
    rest = [text("slide.more_quotes", lang, n=more)] if more > 0 else []
    said = (slide.headline, slide.caption, *quotes[:QUOTED_AT_MOST], *rest, *slide.said, foot(positions, slide, lang))
    return [one for one in said if one]


def _quoted(positions: Positions, stances: list[Stance], lang: str) -> str:
    """A passage with those who say it: words that several share stand there once."""
    actors = list(dict.fromkeys(stance.actor for stance in stances))
    return f"{short_names(positions, actors, lang)}: {evidence_citation(positions, stances[0], stances[0].deciding, '', lang)}"
