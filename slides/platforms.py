"""Shared platforms as slides: whom an actor can write with, what a chosen group can write, and which groups stand together."""

from collections.abc import Sequence

from analysis.frames import stance_matrix
from analysis.joint_input import (
    JointInput,
    among_all,
    group_of,
    platforms_among,
    possible_partners,
    usual_backers,
    where_to_look,
)
from analysis.partners import Partner, signatories
from analysis.platforms import Platform, PlatformLimitError, by_backing
from loaders.positions import Positions
from slides.deck import shown
from slides.grids import grid_slides
from slides.selections import number_of, selection_of
from slides.slide import Slide, Table
from slides.stance_rows import claims_grid
from slides.steps import whole
from slides.tables import table_slides
from slides.view import View
from words import text
from words.formats import number
from words.platform_cells import COLUMNS, left_out_words, partner_cells
from words.platforms import (
    aside_answer,
    backing_words,
    group_answer,
    groups_answer,
    partners_answer,
    section_heads,
    texts_words,
)
from words.running_names import short_names

FIRST = 10
"""So many of the groups are shown, the largest."""


def platforms_slides(everything: Positions, view: View) -> list[Slide]:
    """Slides of the page of shared platforms."""
    positions = shown(everything, view)
    chosen = _chosen(positions, view)
    return [
        *_partners(positions, view, chosen),
        *_group(positions, view, chosen),
        *_groups(everything, view, chosen),
    ]


def _chosen(positions: Positions, view: View) -> JointInput:
    asking = view.first("asking") or None
    group = group_of(asking, view.all("partner"))
    everyone = view.first("among") == "everyone" or among_all(positions, asking, (*view.all("kind"), *view.all("actor")))
    left, searched = where_to_look(positions, group, selection_of(positions, view, with_claims=False), everyone)
    said = number_of(view, "backers", range(1, len(positions.actors) + 1), usual_backers(len(group)))
    return JointInput(asking, group, left, searched, number_of(view, "least", range(1, 16), 2), min(said, max(1, len(group))))


def _partners(positions: Positions, view: View, chosen: JointInput) -> list[Slide]:
    """What each possible partner adds and costs: those who can sign before those who can only support."""
    if not chosen.group:
        return []
    lang, (alone, beside) = view.lang, possible_partners(positions, chosen)
    able = [one for one in beside if len(one.shared) >= chosen.least]
    signing = signatories(positions, [one.actor for one in able])
    heads = ("can_sign", "can_support") if signatories(positions, chosen.group[:1]) else ("organisations", "parliament")
    frame = _partners_frame(positions, view, chosen, (alone, [one for one in beside if one not in able]))
    sorts = {
        text(f"platforms.{heads[0]}", lang): [one for one in able if one.actor in signing],
        text(f"platforms.{heads[1]}", lang): [one for one in able if one.actor not in signing],
    }
    made = [_partner_table(positions, view, frame, (chosen, title, some)) for title, some in sorts.items() if some]
    return [slide for slides in made for slide in slides] or whole(frame, None)


def _partners_frame(
    positions: Positions, view: View, chosen: JointInput, found: tuple[Sequence[Partner], Sequence[Partner]]
) -> Slide:
    """`found` are those beside the asking actor alone, and those who have too little in common with the group."""
    lang, (alone, left_out) = view.lang, found
    names = short_names(positions, chosen.group, lang)
    backing = backing_words(len(chosen.group) + 1, chosen.backers, lang)
    said = partners_answer(positions, alone, chosen.asking, chosen.least, lang) if chosen.asking else None
    return Slide(
        said.text if said else text("platforms.partners_title", lang, names=names),
        None,
        said.stances if said else (),
        subject=text("slide.on_side_of", lang, names=names),
        caption=text("platforms.partners_explained", lang, backing=backing),
        said=(text("platforms.caution", lang), *([left_out_words(positions, left_out, lang)] if left_out else [])),
    )


def _partner_table(
    positions: Positions, view: View, frame: Slide, those: tuple[JointInput, str, Sequence[Partner]]
) -> list[Slide]:
    """Those of one sort under their heading."""
    lang, (chosen, title, able) = view.lang, those
    heads = (text("slide.column_actor", lang), *(text(f"platforms.column_{column}", lang) for column in COLUMNS))
    cells = {one.actor: partner_cells(positions, chosen.group, one, len(one.shared), lang) for one in able}
    rows = tuple(
        (positions.actor[actor].name.in_language(lang), *(cell.sign for cell in by_column.values()))
        for actor, by_column in cells.items()
    )
    stances = [tuple(key for cell in by_column.values() for key in cell.stances) for by_column in cells.values()]
    return table_slides(view, frame, Table(title, heads, rows, tuple(range(1, len(heads)))), stances)


def _group(positions: Positions, view: View, chosen: JointInput) -> list[Slide]:
    """What a chosen group of several can write, with every member's stance."""
    if not chosen.group[1:]:
        return []
    lang, names = view.lang, short_names(positions, chosen.group, view.lang)
    answer = group_answer(positions, chosen.shown.claims, chosen.group, chosen.backers, lang)
    frame = Slide(answer.text, None, answer.stances, subject=text("platforms.group_title", lang, names=names))
    sections = by_backing(stance_matrix(positions, chosen.shown.claims, chosen.group), chosen.group, chosen.backers)
    headed = section_heads(positions, sections, chosen.group, chosen.backers, lang)
    return grid_slides(view, frame, claims_grid(positions, headed, chosen.group, lang)) if headed else whole(frame, None)


def _groups(everything: Positions, view: View, chosen: JointInput) -> list[Slide]:
    """The groups that stand together, the largest first."""
    lang, positions = view.lang, shown(everything, view)
    subject = text("platforms.groups_title", lang)
    try:
        found = platforms_among(positions, chosen)
    except PlatformLimitError as error:
        return whole(Slide(text("platforms.too_many", lang, limit=number(error.limit, lang)), None, subject=subject), None)
    answer = groups_answer(positions, chosen.searched, found, chosen.least, lang)
    aside = _aside(everything, view, chosen, len(found))
    frame = Slide(
        answer.text,
        None,
        answer.stances,
        subject=subject,
        caption=text("platforms.caution", lang),
        said=(aside,) if aside else (),
    )
    heads = tuple(text(f"platforms.table_{name}", lang) for name in ("group", "actors", "claims", "texts"))
    rows = tuple(_row(positions, one, lang) for one in found[:FIRST])
    some = len(rows) < len(found)
    title = text("slide.largest_groups", lang, n=len(rows), all=number(len(found), lang)) if some else ""
    table = Table(title, heads, rows, amounts=(1, 2))
    return table_slides(view, frame, table, [_behind(one) for one in found[:FIRST]])


def _row(positions: Positions, one: Platform, lang: str) -> tuple[str, ...]:
    """Who, how many they are, on how many claims, and on how many texts that rests."""
    counts = number(len(one.actors), lang), number(len(one.claims), lang)
    return short_names(positions, one.actors, lang), *counts, texts_words(positions, one.actors, one.claims, lang)


def _behind(one: Platform) -> tuple[str, ...]:
    return tuple(f"{actor}/{claim}" for claim in one.claims for actor in one.actors)


def _aside(everything: Positions, view: View, chosen: JointInput, count: int) -> str:
    """What falls away without shared text, where the view leaves it out."""
    positions = shown(everything, view)
    if positions is everything:
        return ""
    try:
        groups = len(platforms_among(everything, chosen)), count
    except PlatformLimitError:
        groups = None
    said = aside_answer(positions, chosen.searched, groups, view.lang)
    return said.text if said else ""
