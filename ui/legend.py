"""How to read the signs, and what silence means."""

import streamlit as st

from loaders.positions import Positions
from ui.language import language, t
from ui.markup import plain
from words.cells import STEP_NAMES
from words.formats import SIGNS, day


def reading_guide(positions: Positions) -> None:
    """The scale, the two kinds of silence, and the sources with their dates."""
    st.subheader(t("guide.title"))
    scale, sources = st.columns(2)
    with scale:
        st.markdown("\n".join(f"- **{plain(sign)}** {t(f'guide.{STEP_NAMES[value]}')}" for value, sign in SIGNS.items()))
        st.markdown(t("guide.silence"))
        st.markdown(t("guide.texts"))
        st.markdown(t("guide.formal"))
    with sources:
        st.markdown(t("guide.sources"))
        st.markdown("\n".join(f"- {_source(positions, source.id)}" for source in positions.sources))
        _corrections(positions)
        updated = t("guide.updated", date=day(positions.updated, language()))
        st.caption(f"{updated} {plain(positions.contact.in_language(language()))}")


def _corrections(positions: Positions) -> None:
    if not positions.corrections:
        return
    lang = language()
    st.markdown(t("guide.corrections"))
    for one in positions.corrections:
        words = {"what": one.what.in_language(lang), "why": one.why.in_language(lang)}
        st.markdown("- " + plain(t("guide.correction", date=day(one.date, lang), **words)))


def _source(positions: Positions, key: str) -> str:
    source = positions.source[key]
    scan = f" – {t('evidence.scan')}" if source.machine_scan else ""
    note = f". {source.note.in_language(language())}" if source.note else ""
    return plain(f"{source.publisher}: {source.title}, {day(source.date, language())}{scan}{note}")
