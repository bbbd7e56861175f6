"""How to read the signs, and what silence means."""

import streamlit as st

from charts.colours import STANCE
from loaders.model import Source
from loaders.positions import Positions
from ui.contact import contact_html
from ui.language import language, t
from ui.links import link_html
from ui.markup import plain, shown, tag
from ui.mode import mode
from words.cells import STEP_NAMES
from words.formats import day
from words.method import correction_words, corrections_newest_first, scale_steps

_MARK = "display:inline-block;min-width:2rem;text-align:center;padding:0 0.3rem;border-radius:3px"

_SMALL = "font-size:0.875rem;opacity:0.85"


def reading_guide(positions: Positions) -> None:
    """The scale, the two kinds of silence, and the sources with their dates."""
    st.header(t("guide.title"), anchor=False)
    scale, sources = st.columns(2)
    with scale:
        steps_of_the_scale()
        st.markdown(t("guide.silence"))
        st.markdown(t("guide.texts"))
        st.markdown(t("guide.formal"))
    with sources:
        st.markdown(t("guide.sources"))
        st.html(tag("ul", *(tag("li", _source(source)) for source in positions.sources if not source.retired)))
        if positions.corrections:
            st.markdown(t("guide.corrections"))
            corrections(positions)
        updated = t("guide.updated", date=day(positions.updated, language()))
        st.html(tag("p", shown(f"{updated} "), contact_html(positions), style=_SMALL))


def steps_of_the_scale() -> None:
    """The steps of the scale, each with its sign in its colour."""
    items = []
    for value, (sign, meaning) in scale_steps(language()).items():
        paint = STANCE[STEP_NAMES[value]][mode()]
        mark = tag("strong", shown(sign), style=f"{_MARK};background:{paint.fill};color:{paint.ink}")
        items.append(tag("li", mark, shown(f" {meaning}"), style="margin:0.3rem 0"))
    st.html(tag("ul", *items, style="list-style:none;padding:0;margin:0"))


def corrections(positions: Positions) -> None:
    """What has been corrected, and why: newest first."""
    for one in corrections_newest_first(positions):
        words = {name: plain(said) for name, said in correction_words(one, language()).items()}
        st.markdown(f"- {t('guide.correction_marked', **words)}")


def _source(source: Source) -> str:
    """A source, as a link to what was taken from it."""
    scan = f" – {t('evidence.scan')}" if source.machine_scan else ""
    note = f". {source.note.in_language(language())}" if source.note else ""
    return link_html("sources", f"{source.published_by(language())}: {source.title}", source=source.id) + shown(
        f", {day(source.date, language())}{scan}{note}"
    )
