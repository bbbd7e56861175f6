"""The codebook in plain words, and how corrections are made."""

import streamlit as st

from loaders.positions import Positions
from ui.contact import contact_html
from ui.language import language, t
from ui.legend import corrections, steps_of_the_scale
from ui.markup import shown, tag
from words.formats import day
from words.method import method_topics


def method() -> None:
    """What is coded and how, what silence means, and how what is counted is to be read."""
    for topic in method_topics(language()):
        st.header(topic.title, anchor=False)
        if topic.name == "scale":
            steps_of_the_scale()
        for said in topic.said:
            st.markdown(said)


def log(positions: Positions) -> None:
    """The date of the data, what has been corrected, how to report an error, and what happens then."""
    st.header(t("sources.date_title"), anchor=False)
    st.markdown(f"{t('guide.updated', date=day(positions.updated, language()))} {t('sources.date_text')}")
    st.header(t("sources.log_title"), anchor=False)
    if positions.corrections:
        corrections(positions)
    else:
        st.markdown(t("sources.log_none"))
    st.header(t("sources.report_title"), anchor=False)
    st.html(tag("p", contact_html(positions), shown(f" {t('sources.report_text')}")))
    st.header(t("sources.correcting_title"), anchor=False)
    st.markdown(t("sources.correcting"))
