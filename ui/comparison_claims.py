"""Claim by claim, actors side by side with their deciding words: what parts them first, and the rest folded."""

from collections.abc import Sequence
from itertools import accumulate

import streamlit as st

from analysis.compared import Compared
from analysis.divisions import Division
from loaders.model import Stance
from ui.evidence_card import SMALL, badge_html, evidence_html
from ui.given import given
from ui.language import language, t
from ui.links import actor_link, claim_link, link_html
from ui.markup import shown, tag
from ui.printing import folded, printing
from words.comparison import alone_words
from words.comparison_claims import one_text_words, section_heads, silent_words

OPEN_AT_MOST = 12
"""Claims stand open as long as they have no more stances than this together; the first always does."""
_LINE = "1px solid color-mix(in srgb, currentColor 25%, transparent)"
_CARD = f"margin:0 0 1rem;padding:0.7rem 1rem 0.3rem;border:{_LINE};border-radius:6px"
_SIDES = "display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:0.4rem 2rem"
_PART = "margin:0.6rem 0 0;padding:0;font-size:1.4rem"
_HEAD = "margin:0;padding:0;font-size:1.1rem"


def comparison_claims(chosen: Compared) -> None:
    """Draw the claims in sections. What nobody has spoken on is only listed."""
    found = chosen.found
    heads = section_heads(found, alone_words(chosen.shown, found, language()), language())
    room = OPEN_AT_MOST
    for kind, claims in found.by_kind.items():
        st.html(section_heading(heads[kind], kind))
        st.caption(t(f"compare.explain_{kind}"))
        if kind == "nobody":
            _nobody(chosen, claims)
        else:
            room = _section(chosen, claims, room)


def parts_of_comparison(chosen: Compared) -> None:
    """Links to the sections; none on paper, and where there is only one."""
    heads = section_heads(chosen.found, "", language())
    links = [tag("a", shown(head), href=f"#{kind}") for kind, head in heads.items()]
    if len(links) > 1 and not printing():
        st.html(tag("nav", " · ".join(links), **{"aria-label": t("compare.parts")}))


def section_heading(words: str, anchor: str = "") -> str:
    """The heading of a part of the page: the level below its title, smaller than that on a phone too."""
    return tag("h2", shown(words), style=_PART, id=anchor)


def _section(chosen: Compared, claims: Sequence[Division], room: int) -> int:
    """Draw claims, folded where there is no room for them all; of what parts them most some stand open. Gives the room left."""
    lengths = [len(one.known) for one in claims]
    opened = len(claims) if sum(lengths) <= room else 0
    if not opened and room == OPEN_AT_MOST:
        opened = max(1, sum(total <= room for total in accumulate(lengths)))
    _cards(chosen, claims[:opened])
    if rest := claims[opened:]:
        with folded(t("compare.show_more" if opened else "compare.show_quotes", n=len(rest))):
            _cards(chosen, rest)
        return 0
    return room - sum(lengths)


def _cards(chosen: Compared, claims: Sequence[Division]) -> None:
    if claims:
        st.html("".join(_claim(chosen, one) for one in claims))


def _claim(chosen: Compared, one: Division) -> str:
    """A claim with what each has said of it, in the order of the actors; those who are silent stand below in words."""
    positions = chosen.shown
    stances = [positions.stance[key] for actor in chosen.actors if (key := f"{actor}/{one.claim}") in positions.stance]
    notes = (one_text_words(positions, one, language()), silent_words(positions, one.claim, one.silent, language()))
    return tag(
        "article",
        tag("h3", claim_link(positions, one.claim), style=_HEAD),
        tag("div", *(_said(chosen, stance) for stance in stances), style=_SIDES),
        *(tag("p", shown(note), style=SMALL) for note in notes if note),
        style=_CARD,
    )


def _said(chosen: Compared, stance: Stance) -> str:
    """A stance with the words that decided it, and a way to the rest."""
    positions, actors = chosen.shown, list(chosen.actors)
    who = positions.actor[stance.actor].short.in_language(language())
    grounds = t("compare.grounds", n=len(stance.evidence), who=who)
    more = link_html("compare", grounds, between=actors, claim=given("claim"), open=stance.id)
    return tag(
        "div",
        tag("p", tag("strong", actor_link(positions, stance.actor)), " ", badge_html(stance), style="margin:0.5rem 0 0"),
        evidence_html(positions, stance, stance.deciding),
        tag("p", more, style=SMALL),
    )


def _nobody(chosen: Compared, claims: Sequence[Division]) -> None:
    """The claims that none of them is found on, by why that is."""
    heaps: dict[str, list[str]] = {}
    for one in claims:
        why = silent_words(chosen.shown, one.claim, one.silent, language())
        heaps.setdefault(why, []).append(tag("li", claim_link(chosen.shown, one.claim)))
    with folded(t("compare.show_claims", n=len(claims))):
        st.html("".join(tag("p", shown(f"{why}.")) + tag("ul", *links) for why, links in heaps.items()))
