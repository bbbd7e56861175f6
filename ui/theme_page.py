"""One theme: its claims with who says what, the quotes where it divides most, the places on its axis, and the silent."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from analysis.divisions import Division, division
from analysis.findings import deepest_divisions
from analysis.formal_positions import proposals_on
from analysis.narrow import narrow
from analysis.theme_figures import ThemeFigures, on_axis, theme_figures
from loaders.positions import Positions
from ui.choices import pick_entry
from ui.copying import copy_html
from ui.division import folded_line_html, lines_html, mark_html, silence_block
from ui.evidence_card import SMALL
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import actor_link, claim_link, link_html
from ui.markup import plain, shown, tag
from ui.printing import explanation
from ui.proposal_cards import proposal_card
from ui.share import permanent_answer
from ui.sides import both_sides
from words.citation import answer_citation
from words.divisions import division_lines, silence_lines
from words.sentences import as_deep
from words.stances import silence_kind
from words.theme_page import place_cell, theme_answer

_HEAD = "margin:0 0 0.3rem;padding:0;font-size:1rem;font-weight:600"
_BLOCKS = "display:grid;grid-template-columns:repeat(auto-fit,minmax(min(24rem,100%),1fr));gap:1.6rem 2.5rem"


def open_theme(positions: Positions) -> str | None:
    """Let the reader choose a theme (`about=<id>` in the address); None where none is chosen."""
    lang, words = language(), (t("theme.choose"), t("theme.choose_none"))
    return pick_entry("about", positions.themes, lambda one: one.name.in_language(lang), *words)


def theme_title(positions: Positions, theme: str | None) -> str:
    """The name of a theme, or the page's question."""
    return t("theme.title") if theme is None else plain(positions.theme[theme].name.in_language(language()))


def one_theme(positions: Positions, theme: str, answer: DeltaGenerator) -> None:
    """Draw everything on a theme."""
    with answer:
        _said(positions, theme)
    _below(positions, theme)


def _said(positions: Positions, theme: str) -> None:
    """The sentences that answer, with a way to copy them."""
    lang, name = language(), positions.theme[theme].name.in_language(language())
    answer = theme_answer(positions, theme, lang).text
    st.markdown(plain(answer))
    cited = answer_citation(positions, f"{name}: {answer}", permanent_answer("theme", about=theme), lang)
    st.html(tag("p", copy_html(t("copying.answer"), t("theme.copy_what", theme=name), cited), style="margin:0"))


def _below(positions: Positions, theme: str) -> None:
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
    st.header(t("theme.claims"), anchor=False)
    blocks = [
        tag(
            "div",
            tag("h3", claim_link(positions, claim), style=_HEAD),
            _beside(positions, claim),
            _divided(positions, division(positions, claim, actors)),
        )
        for claim in figures.claims
    ]
    st.html(tag("div", *blocks, style=_BLOCKS))


def _divided(positions: Positions, one: Division) -> str:
    """Who says what. Silence is a count that opens; who is not mapped is named once, in the answer and below all claims."""
    about = positions.claim[one.claim].theme
    lines = division_lines(positions, one, language())
    spoken = lines_html(positions, [line for line in lines if line.state != "unknown"], "theme", about=about)
    unmapped = {actor for actor in one.silent if silence_kind(positions, actor, one.claim) == "unmapped"}
    silent = [line for line in lines if line.state == "unknown" and not unmapped.issuperset(line.actors)]
    return spoken + "".join(folded_line_html(positions, line, "theme", about=about) for line in silent)


def _beside(positions: Positions, claim: str) -> str:
    """Whether support points the opposite way on the axis, or the claim stands beside it."""
    polarity = positions.claim[claim].polarity
    words = "" if polarity > 0 else t("evidence.reversed" if polarity else "evidence.beside")
    return tag("p", shown(words), style=SMALL) if words else ""


def _deepest(positions: Positions, figures: ThemeFigures) -> None:
    found = deepest_divisions(positions, narrow(positions, themes=[figures.theme]))
    st.header(t("theme.deepest" if found else "theme.undivided"), anchor=False)
    if not found:
        aside = any(positions.is_set_aside(actor, figures.theme) for actor in positions.actor)
        st.markdown(t("theme.uncontested", n=len(figures.claims), outside=t("theme.outside") if aside else ""))
        return
    st.html(tag("p", claim_link(positions, found[0].claim), style=_HEAD))
    if also := as_deep(positions, found[1:], language()):
        st.caption(plain(also))
    both_sides(positions, found[0])


def _places(positions: Positions, figures: ThemeFigures) -> None:
    rows = []
    for actor, found in on_axis(positions, figures).items():
        cell, words = place_cell(positions, actor, figures.theme, found, language())
        place = link_html("theme", words, about=figures.theme, open=f"{actor}/{figures.theme}")
        rows.append([actor_link(positions, actor), f"{mark_html(cell.state, cell.sign)} {place}"])
    if rows:
        st.header(t("theme.place"), anchor=False)
        explanation(t("theme.place_help"), t("theme.place_choose"))
        linked_table(t("theme.place"), [t("theme.column_actor"), t("theme.column_place")], rows)


def _silent(positions: Positions, figures: ThemeFigures) -> None:
    aside = any(positions.is_set_aside(actor, figures.theme) for actor in figures.silent)
    st.header(t("theme.silent_unshared" if aside else "theme.silent"), anchor=False)
    lines = silence_lines(positions, figures.silent, figures.theme, language())
    if lines:
        st.html(lines_html(positions, lines, "theme"))
        silence_block(positions, figures.silent, figures.theme)
    else:
        st.markdown(t("theme.silent_none"))


def _proposals(positions: Positions, figures: ThemeFigures) -> None:
    st.header(t("theme.proposals"), anchor=False)
    proposals = proposals_on(positions, figures.claims)
    for proposal in proposals:
        st.html(tag("p", claim_link(positions, proposal.claim), style=_HEAD))
        proposal_card(positions, proposal)
    if not proposals:
        st.markdown(t("theme.no_proposals"))
