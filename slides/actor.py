"""An actor as slides: how much is known of it, its strongest stances in its own words, and what is not found of it."""

from analysis.formal_positions import formal_positions
from analysis.narrow import ordered_actors
from analysis.profile import Profile, ThemeProfile, place_from_left, profile
from loaders.positions import Positions
from slides.bars import bar_slides
from slides.deck import shown
from slides.points import point_slides
from slides.quotes import quote_slides, stance_said
from slides.slide import Bars, Point, Series, Slide, Table
from slides.steps import whole
from slides.tables import table_slides
from slides.view import View
from words import text
from words.counts import counted
from words.divisions import silence_lines
from words.formats import SIGNS, STEP_NAMES, number, quoted
from words.profile import actor_line, everybody_answer, kind_words, profile_answer, silence_answer
from words.profile_acts import acts_answer, acts_of
from words.running_names import short_names
from words.sentences import ids_of
from words.stances import actor_name, retired_words


def actor_slides(whole: Positions, view: View) -> list[Slide]:
    """Slides of the page of actors: of one (`who=<id>`), or where none is chosen of how much is known of each."""
    positions, actor = shown(whole, view), view.first("who")
    if not actor:
        return _everybody(positions, view)
    found = profile(positions, actor)
    return [
        *_known(positions, view, found),
        *_strongest(positions, view, found),
        *_silent(positions, view, found),
        *_acts(positions, view, actor),
    ]


def _subject(positions: Positions, actor: str, lang: str) -> str:
    entry = positions.actor[actor]
    kind = kind_words(entry, place_from_left(positions, actor), lang)
    return text("slide.of_kind", lang, actor=actor_name(entry, lang), kind=kind)


def _known(positions: Positions, view: View, found: Profile) -> list[Slide]:
    """The answer, over the stances theme by theme; where nothing is known, the answer says why."""
    lang, answer = view.lang, profile_answer(positions, found, view.lang)
    gone = retired_words(positions.actor[found.actor], lang)
    frame = Slide(answer.text, None, answer.stances, subject=_subject(positions, found.actor, lang), caption=gone)
    if not found.stances:
        return whole(frame, None)
    bars = _bars(positions, found.actor, found.themes, text("slide.by_theme", lang), lang)
    return bar_slides(view, frame, bars, [ids_of(one.stances) for one in found.themes])


def _bars(positions: Positions, actor: str, themes: tuple[ThemeProfile, ...], title: str, lang: str) -> Bars:
    """A bar a theme, of its stances by the steps of the scale."""
    steps = [step for step in SIGNS if any(stance.value == step for one in themes for stance in one.stances)]
    series = tuple(
        Series(
            STEP_NAMES[step],
            f"{SIGNS[step]} {text(f'stance.step_{STEP_NAMES[step]}', lang)}",
            tuple(sum(stance.value == step for stance in one.stances) for one in themes),
        )
        for step in steps
    )
    empty = tuple(
        (place, silence_lines(positions, [actor], one.theme, lang)[0].label)
        for place, one in enumerate(themes)
        if not one.stances
    )
    names = tuple(
        text("slide.theme_of", lang, theme=positions.theme[one.theme].name.in_language(lang), n=number(one.claims, lang))
        for one in themes
    )
    return Bars(title, text("slide.stances", lang), names, series, empty)


def _strongest(positions: Positions, view: View, found: Profile) -> list[Slide]:
    """The strongest stance on each theme, in the words that decide it."""
    lang = view.lang
    said = [
        stance_said(
            positions, one.stances[0], lang, quoted(positions.claim[one.stances[0].claim].wording.in_language(lang), lang)
        )
        for one in found.spoken
    ]
    headline = text("actor.stances", lang, actor=short_names(positions, [found.actor], lang))
    caption = text("slide.strongest", lang, n=number(len(said), lang), stances=counted("stances", len(found.stances), lang))
    return quote_slides(view, Slide(headline, None, subject=_subject(positions, found.actor, lang), caption=caption), said)


def _claim(positions: Positions, claim: str, lang: str) -> str:
    return quoted(positions.claim[claim].wording.in_language(lang), lang)


def _silent(positions: Positions, view: View, found: Profile) -> list[Slide]:
    """What is not found of it, theme by theme; of an actor of whom nothing is found the answer has said it all."""
    if not found.stances:
        return []
    lang, subject = view.lang, _subject(positions, found.actor, view.lang)
    claims = counted("claims", found.claims, lang)
    aside = text("actor.aside_claims", lang, n=number(len(found.aside), lang), claims=claims)
    frames = {
        silence_answer(positions, found, lang): {one.theme: one.silent for one in found.themes if one.silent},
        aside: {one.theme: one.aside for one in found.themes if one.aside},
    }
    return [
        slide
        for headline, themes in frames.items()
        for slide in point_slides(
            view,
            Slide(headline, None, subject=subject),
            [(_claims(positions, theme, claims, lang), ()) for theme, claims in themes.items()],
        )
    ]


def _claims(positions: Positions, theme: str, claims: tuple[str, ...], lang: str) -> Point:
    wordings = "; ".join(positions.claim[claim].wording.in_language(lang) for claim in claims)
    return Point(positions.theme[theme].name.in_language(lang), f"{wordings}.")


def _acts(positions: Positions, view: View, party: str) -> list[Slide]:
    """What a party did with the proposals: acts, and no stances."""
    found = [formal_positions(positions, one) for one in positions.proposals if not one.retired]
    if positions.actor[party].kind != "party" or not found:
        return []
    lang = view.lang
    frame = Slide(
        acts_answer(positions, party, found, lang).text,
        None,
        subject=_subject(positions, party, lang),
        caption=text("actor.acts_apart", lang),
    )
    rows = tuple((one.proposal.name.in_language(lang), acts_of(one, party, lang)) for one in found)
    table = Table("", (text("actor.column_proposal", lang), text("actor.column_acts", lang)), rows)
    return table_slides(view, frame, table, [()] * len(rows))


def _everybody(positions: Positions, view: View) -> list[Slide]:
    lang, answer = view.lang, everybody_answer(positions, view.lang)
    frame = Slide(answer.text, None, answer.stances, subject=text("actor.title", lang))
    actors = ordered_actors(positions)
    lines = {actor: actor_line(positions, profile(positions, actor), lang) for actor in actors}
    rows = tuple(
        (actor_name(positions.actor[actor], lang), text(f"kind.{positions.actor[actor].kind}", lang), line.text)
        for actor, line in lines.items()
    )
    heads = (text("slide.column_actor", lang), text("slide.column_kind", lang), text("actor.column_found", lang))
    return table_slides(view, frame, Table("", heads, rows), [line.stances for line in lines.values()])
