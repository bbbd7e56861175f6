"""Everything that is taken from one source: by actor, each claim with its quotes, and the proposals."""

from collections.abc import Sequence

import streamlit as st

from analysis.sourcing import Taken
from loaders.model import Stance
from loaders.positions import Positions
from ui.evidence_card import SMALL, badge_html, evidence_html, line_html
from ui.language import language, t
from ui.links import actor_link, claim_link, link_html
from ui.markup import plain, shown, tag
from ui.printing import folded, printing
from words.acts import named_proposal
from words.counts import counted

_BLOCK = "margin:0 0 1.2rem;padding:0 0 0.4rem;border-bottom:1px solid color-mix(in srgb, currentColor 25%, transparent)"


def quotes_of_actor(positions: Positions, taken: Taken, actor: str, alone: bool) -> None:
    """An actor's stances with words in a source, closed where it is not alone in it; the quotes are only those from it."""
    stances = [one for one in taken.stances if one.actor == actor]
    short = plain(positions.actor[actor].short.in_language(language()))
    label = t("sources.of_actor", who=short, stances=counted("stances", len(stances), language()))
    if printing():
        folded(label).html(_quotes(positions, taken.source, actor, stances))
        return
    opened = st.expander(label, alone, key=f"source-{taken.source}-{actor}", on_change="rerun")
    if opened.open:  # a long report holds hundreds of quotes: they are written out where they are wanted
        opened.html(_quotes(positions, taken.source, actor, stances))


def _quotes(positions: Positions, source: str, actor: str, stances: Sequence[Stance]) -> str:
    """The stances of an actor in the order of the file, under its name."""
    keys = {one.id for one in stances}
    by_file = [one for one in positions.stances if one.id in keys]
    who = tag("p", actor_link(positions, actor, positions.actor[actor].name.in_language(language())), style=SMALL)
    return tag("div", who, *(_stance(positions, source, one) for one in by_file))


def _stance(positions: Positions, source: str, stance: Stance) -> str:
    """The claim, the stance, its pieces from the source, its line, and a way to all of it."""
    pieces = [
        evidence_html(positions, stance, piece)
        for piece in stance.evidence
        if source in (piece.source, piece.endorses.source if piece.endorses else "")
    ]
    other = stance.deciding.source != source and not _endorsed_in(stance, source)
    elsewhere = [tag("p", shown(t("sources.decided_elsewhere")), style=SMALL)] if other else []
    whole = link_html("sources", t("sources.whole_stance"), source=source, open=stance.id)
    head = tag("p", tag("strong", claim_link(positions, stance.claim)))
    badge = tag("p", badge_html(stance), style=SMALL)
    return tag(
        "div", head, badge, *pieces, *elsewhere, tag("p", whole, style=SMALL), line_html(positions, stance.line), style=_BLOCK
    )


def _endorsed_in(stance: Stance, source: str) -> bool:
    return stance.deciding.endorses is not None and stance.deciding.endorses.source == source


def ways_to_proposals(taken: Taken) -> None:
    """Ways to the proposals that a source deals with, where their quotes stand."""
    if not taken.proposals:
        return
    st.header(t("sources.proposals_title"), anchor=False)
    items = [
        tag("li", link_html("recommendation", named_proposal(one, language()), proposal=one.id), style="margin:0.3rem 0")
        for one in taken.proposals
    ]
    st.html(tag("ul", *items))
