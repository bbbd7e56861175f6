"""The hearing brief on screen, as it will be on paper, with its downloads; and what is still to be chosen."""

from collections.abc import Sequence
from functools import partial

import streamlit as st

from analysis.demands import demands
from analysis.power import countable
from briefs.brief import Brief
from briefs.hearing import hearing
from briefs.whole import hearing_brief
from exports.brief_docx import brief_docx
from exports.brief_html import article, brief_html
from loaders.positions import Positions
from ui.choices import set_choice
from ui.coalition_choices import assumptions
from ui.language import language, t
from ui.markup import plain
from ui.navigation import FOLDER
from words.coalition_ways import start_answer
from words.running_names import short_names

STYLE = FOLDER.parent / "ui" / "components" / "brief.css"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def show_brief(positions: Positions, actor: str, claims: Sequence[str], body: str) -> None:
    """Draw assumptions, the downloads and the brief."""
    found = assumptions(positions, list(claims), body)
    brief = hearing_brief(hearing(positions, actor, found, language()))
    downloads(brief, _file_name(positions, actor, bool(found.assumed)))
    st.html(f"<style>{STYLE.read_text(encoding='utf-8')}</style>")
    with st.container(border=True, key="brief"):
        st.html(article(brief, level=2))


def downloads(brief: Brief, name: str) -> None:
    """Both files; each is written only where somebody wants it."""
    kinds = {"docx": (brief_docx, DOCX), "html": (brief_html, "text/html")}
    with st.container(horizontal=True):
        for ending, (made, mime) in kinds.items():
            st.download_button(
                t(f"brief.download_{ending}"),
                partial(made, brief),
                f"{name}.{ending}",
                mime,
                icon=":material/download:",
                on_click="ignore",
                key=f"brief-{ending}",
            )


def _file_name(positions: Positions, actor: str, assumed: bool) -> str:
    """Whose brief it is, whether it assumes anything or leaves out shared text, and the date of the data."""
    apart = [t("sources.file_unshared")] if positions.own_words_only else []
    what_if = [t("brief.file_assumed")] if assumed else []
    return "-".join([t("brief.file"), actor, *what_if, *apart, str(positions.updated)])


def not_chosen(positions: Positions, actor: str | None, claims: Sequence[str], body: str) -> None:
    """How many demands have a majority, what is still to be chosen, and an actor's own demands to choose from."""
    st.markdown(plain(_answer(positions, actor, body)))
    if actor is None:
        st.markdown(t("brief.choose_actor") if claims else t("brief.choose"))
    else:
        _own_demands(positions, actor)


def _answer(positions: Positions, actor: str | None, body: str) -> str:
    if not countable(positions, body):
        return t("coalition.too_many", body=positions.body[body].name.in_language(language()))
    return start_answer(positions, demands(positions, (), body, actor), actor, language()).text


def _own_demands(positions: Positions, actor: str) -> None:
    """A button a theme that takes all that the actor supports in it."""
    lang, name = language(), plain(short_names(positions, [actor], language()))
    own: dict[str, list[str]] = {}
    for claim in positions.claims:
        stance = positions.stance.get(f"{actor}/{claim.id}")
        if stance is not None and stance.value > 0 and not claim.retired:
            own.setdefault(claim.theme, []).append(claim.id)
    if not own:
        st.markdown(t("brief.choose"))
        return
    st.markdown(t("brief.choose_claims", actor=name))
    with st.container(horizontal=True):
        for theme, claims in own.items():
            words = t(
                "brief.choose_own", actor=name, theme=plain(positions.theme[theme].name.in_language(lang)), n=str(len(claims))
            )
            st.button(words, key=f"brief-own-{theme}", on_click=set_choice, args=("claim", claims))
