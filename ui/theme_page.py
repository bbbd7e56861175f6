"""One theme: its claims with who says what, the quotes where it divides most, the places on its axis, and the silent."""

import streamlit as st

from analysis.divisions import division
from analysis.findings import deepest_division
from analysis.formal_positions import proposals_on
from analysis.narrow import narrow
from analysis.theme_figures import ThemeFigures, on_axis, theme_figures
from loaders.positions import Positions
from ui.choices import pick_entry
from ui.division import division_html, line_html, mark_html, silence_block
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import actor_link, claim_link, link_html
from ui.markup import plain, shown, tag
from ui.printing import explanation
from ui.proposal_cards import proposal_card
from ui.sides import both_sides
from words.divisions import silence_lines
from words.stances import retired_words
from words.theme_page import place_cell, theme_answer

_SMALL = "margin:0.2rem 0;font-size:0.9rem"
_HEAD = "margin:0 0 0.3rem;font-weight:600"
_BLOCKS = "display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1.6rem 2.5rem"


def open_theme(positions: Positions) -> str | None:
    """Let the reader choose a theme (`about=<id>` in the address); None where none is chosen."""
    lang, words = language(), (t("theme.choose"), t("theme.choose_none"))
    return pick_entry("about", positions.themes, lambda one: one.name.in_language(lang), *words)


def theme_title(positions: Positions, theme: str | None) -> str:
    """The name of a theme, or the page's question."""
    return t("theme.title") if theme is None else plain(positions.theme[theme].name.in_language(language()))


def theme_said(positions: Positions, theme: str) -> None:
    """Draw the sentences that answer."""
    lang, entry = language(), positions.theme[theme]
    st.markdown(plain(theme_answer(positions, theme, lang).text))
    if gone := retired_words(entry, lang):
        st.caption(plain(gone))


def one_theme(positions: Positions, theme: str) -> None:
    """Draw everything on a theme below its answer."""
    figures = theme_figures(positions, theme)
    if figures.claims:
        _claims(positions, figures)
        _deepest(positions, figures)
    _places(positions, figures)
    _silent(positions, figures)
    _proposals(positions, figures)


def _claims(positions: Positions, figures: ThemeFigures) -> None:
    """A block a claim, next to each other where there is room."""
    actors = narrow(positions).actors
    st.subheader(t("theme.claims"), anchor=False)
    blocks = [
        tag(
            "div",
            tag("p", claim_link(positions, claim), style=_HEAD),
            _beside(positions, claim),
            division_html(positions, division(positions, claim, actors), "theme", about=figures.theme),
        )
        for claim in figures.claims
    ]
    st.html(tag("div", *blocks, style=_BLOCKS))


def _beside(positions: Positions, claim: str) -> str:
    """Whether support points the opposite way on the axis, or the claim stands beside it."""
    polarity = positions.claim[claim].polarity
    words = "" if polarity > 0 else t("evidence.reversed" if polarity else "evidence.beside")
    return tag("p", shown(words), style=_SMALL) if words else ""


def _deepest(positions: Positions, figures: ThemeFigures) -> None:
    found = deepest_division(positions, narrow(positions, themes=[figures.theme]))
    st.subheader(t("theme.deepest" if found else "theme.undivided"), anchor=False)
    if found is None:
        aside = any(positions.is_set_aside(actor, figures.theme) for actor in positions.actor)
        st.markdown(t("theme.uncontested", n=len(figures.claims), outside=t("theme.outside") if aside else ""))
        return
    st.html(tag("p", claim_link(positions, found.claim), style=_HEAD))
    both_sides(positions, found)


def _places(positions: Positions, figures: ThemeFigures) -> None:
    rows = []
    for actor, found in on_axis(positions, figures).items():
        cell, words = place_cell(positions, actor, figures.theme, found, language())
        place = link_html("theme", words, about=figures.theme, open=f"{actor}/{figures.theme}")
        rows.append([actor_link(positions, actor), f"{mark_html(cell.state, cell.sign)} {place}"])
    if rows:
        st.subheader(t("theme.place"), anchor=False)
        explanation(t("theme.place_help"), t("theme.place_choose"))
        linked_table(t("theme.place"), [t("theme.column_actor"), t("theme.column_place")], rows)


def _silent(positions: Positions, figures: ThemeFigures) -> None:
    aside = any(positions.is_set_aside(actor, figures.theme) for actor in figures.silent)
    st.subheader(t("theme.silent_unshared" if aside else "theme.silent"), anchor=False)
    lines = silence_lines(positions, figures.silent, figures.theme, language())
    if lines:
        st.html("".join(line_html(positions, line, "theme") for line in lines))
        silence_block(positions, figures.silent, figures.theme)
    else:
        st.markdown(t("theme.silent_none"))


def _proposals(positions: Positions, figures: ThemeFigures) -> None:
    st.subheader(t("theme.proposals"), anchor=False)
    proposals = proposals_on(positions, figures.claims)
    for proposal in proposals:
        st.html(tag("p", claim_link(positions, proposal.claim), style=_HEAD))
        proposal_card(positions, proposal)
    if not proposals:
        st.markdown(t("theme.no_proposals"))
