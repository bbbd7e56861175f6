"""One claim: who is for, weighing, against and silent, in which words, and what the parliament did with it."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analysis.divisions import Division, division
from analysis.formal_positions import proposals_on
from analysis.narrow import narrow
from analysis.neighbours import neighbours
from loaders.positions import Positions
from ui.choices import pick_entry
from ui.copying import copy_html
from ui.division import division_block
from ui.evidence_card import SMALL
from ui.given import the_given
from ui.language import language, t
from ui.links import claim_link, theme_link
from ui.markup import plain, shown, tag
from ui.navigation import link
from ui.pieces import check_piece, come_to_piece
from ui.proposal_cards import proposal_card
from ui.share import permanent_answer
from ui.sides import both_sides, one_side
from words.citation import answer_citation
from words.claim_page import axis_words, claim_answer


def open_claim(positions: Positions) -> str | None:
    """Let the reader choose a claim (`claim=<id>` in the address); None where none is chosen."""
    lang, words = language(), (t("claim.choose"), t("claim.choose_none"))
    return pick_entry("claim", positions.claims, lambda one: one.wording.in_language(lang), *words)


def claim_title(positions: Positions, claim: str | None) -> str:
    """The wording of a claim, or the page's question."""
    if claim is None:
        return t("claim.title")
    return plain(positions.claim[claim].wording.in_language(language()))


def one_claim(positions: Positions, claim: str, answer: DeltaGenerator) -> None:
    """Draw everything on a claim."""
    found = division(positions, claim, narrow(positions).actors)
    with answer:
        _said(positions, found)
    _below(positions, found)


def _said(positions: Positions, found: Division) -> None:
    """The sentence that answers, with whose words the claim is in, a way to copy it, and where it stands on its axis."""
    lang, claim, entry = language(), found.claim, positions.claim[found.claim]
    st.html(tag("p", shown(t("claim.worded")), style=SMALL))
    answer = claim_answer(positions, found, lang).text
    st.markdown(plain(answer))
    copy = copy_html(t("copying.answer"), entry.wording.in_language(lang), _citation(positions, claim, answer))
    theme = [
        shown(f"{t('claim.theme')} "),
        theme_link(positions, entry.theme),
        shown(f". {axis_words(positions, claim, lang)}"),
    ]
    st.html(tag("p", copy, style="margin:0") + tag("p", *theme, style="margin:0.6rem 0 0"))


def _citation(positions: Positions, claim: str, answer: str) -> str:
    """The answer with the claim's wording, and an address that shows the same."""
    wording = positions.claim[claim].wording.in_language(language())
    return answer_citation(positions, f"{wording}: {answer}", permanent_answer("claim", claim=claim), language())


def _below(positions: Positions, found: Division) -> None:
    claim = found.claim
    st.header(t("claim.division"), anchor=False)
    division_block(positions, found, "claim", claim=claim)
    if found.known:
        st.header(t("claim.quotes"), anchor=False)
        both_sides(positions, found)
        if found.weighing:
            one_side(positions, "weighing", found.weighing)
        _piece(found)
    _proposals(positions, claim)
    link("coalition", t("claim.seats"), claim=claim)
    _neighbours(positions, claim)


def _piece(found: Division) -> None:
    """Go to the quote that the address asks for; where a drawer is open, it is that which does."""
    if not the_given("open"):
        check_piece(one for stance in found.known for one in stance.evidence)
        come_to_piece()


def _proposals(positions: Positions, claim: str) -> None:
    st.header(t("claim.proposals"), anchor=False)
    proposals = proposals_on(positions, [claim])
    for proposal in proposals:
        proposal_card(positions, proposal)
    if not proposals:
        st.markdown(t("claim.no_proposals"))


def _neighbours(positions: Positions, claim: str) -> None:
    for words, other in zip((t("claim.before"), t("claim.after")), neighbours(positions, claim), strict=True):
        if other is not None:
            st.html(tag("p", shown(f"{words} "), claim_link(positions, other), style="margin:0", **{"class": "pressing"}))
