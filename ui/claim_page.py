"""One claim: who is for, weighing, against and silent, in which words, and what the parliament did with it."""

import streamlit as st

from analysis.divisions import Division, division
from analysis.formal_positions import proposals_on
from analysis.narrow import narrow
from analysis.neighbours import neighbours
from loaders.positions import Positions
from ui.choices import pick_entry
from ui.copying import copy_html
from ui.division import division_block
from ui.language import language, t
from ui.links import claim_link, theme_link
from ui.markup import plain, shown, tag
from ui.navigation import link
from ui.proposal_cards import proposal_card
from ui.share import permanent_answer
from ui.sides import both_sides, one_side
from words.citation import answer_citation
from words.claim_page import axis_words, claim_answer
from words.formats import quoted
from words.stances import retired_words


def open_claim(positions: Positions) -> str | None:
    """Let the reader choose a claim (`claim=<id>` in the address); None where none is chosen."""
    lang, words = language(), (t("claim.choose"), t("claim.choose_none"))
    return pick_entry("claim", positions.claims, lambda one: one.wording.in_language(lang), *words)


def claim_title(positions: Positions, claim: str | None) -> str:
    """The wording of a claim, or the page's question."""
    if claim is None:
        return t("claim.title")
    return plain(quoted(positions.claim[claim].wording.in_language(language()), language()))


def claim_said(positions: Positions, claim: str) -> None:
    """Draw the sentence that answers, with a way to copy it, and where the claim stands on its theme's axis."""
    lang, entry = language(), positions.claim[claim]
    answer = claim_answer(positions, _division(positions, claim), lang).text
    st.markdown(plain(answer))
    wording = quoted(entry.wording.in_language(lang), lang)
    copy = copy_html(t("copying.answer"), wording, _citation(positions, claim, answer))
    theme = [
        shown(f"{t('claim.theme')} "),
        theme_link(positions, entry.theme),
        shown(f". {axis_words(positions, claim, lang)}"),
    ]
    st.html(tag("p", copy, style="margin:0") + tag("p", *theme, style="margin:0.6rem 0 0"))
    if gone := retired_words(entry, lang):
        st.caption(plain(gone))


def _citation(positions: Positions, claim: str, answer: str) -> str:
    """The answer with the claim's wording, and an address that shows the same."""
    wording = quoted(positions.claim[claim].wording.in_language(language()), language())
    return answer_citation(positions, f"{wording}: {answer}", permanent_answer("claim", claim=claim), language())


def one_claim(positions: Positions, claim: str) -> None:
    """Draw everything on a claim below its answer."""
    found = _division(positions, claim)
    st.subheader(t("claim.division"), anchor=False)
    division_block(positions, found, "claim", claim=claim)
    if found.known:
        st.subheader(t("claim.quotes"), anchor=False)
        both_sides(positions, found)
        if found.weighing:
            one_side(positions, "weighing", found.weighing)
    _proposals(positions, claim)
    link("coalition", t("claim.seats"), claim=claim)
    _neighbours(positions, claim)


def _division(positions: Positions, claim: str) -> Division:
    return division(positions, claim, narrow(positions).actors)


def _proposals(positions: Positions, claim: str) -> None:
    st.subheader(t("claim.proposals"), anchor=False)
    proposals = proposals_on(positions, [claim])
    for proposal in proposals:
        proposal_card(positions, proposal)
    if not proposals:
        st.markdown(t("claim.no_proposals"))


def _neighbours(positions: Positions, claim: str) -> None:
    for words, other in zip((t("claim.before"), t("claim.after")), neighbours(positions, claim), strict=True):
        if other is not None:
            st.html(tag("p", shown(f"{words} "), claim_link(positions, other), style="margin:0", **{"class": "pressing"}))
