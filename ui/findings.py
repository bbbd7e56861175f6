"""Findings as cards: the sentence, how many stances it rests on, a link to where it is seen, and a way to take it along."""

from collections.abc import Sequence

import streamlit as st

from loaders.positions import Positions
from ui.copying import copy_html
from ui.language import language, t
from ui.markup import plain, shown, tag
from ui.navigation import link
from ui.share import permanent_answer
from words.citation import answer_citation
from words.sentences import Sentence

_CLEAR = dict.fromkeys(("theme", "kind", "actor"))


def finding_cards(positions: Positions, sentences: Sequence[Sentence]) -> None:
    """Draw findings two in a row."""
    for start in range(0, len(sentences), 2):
        for column, sentence in zip(st.columns(2), sentences[start : start + 2], strict=False):
            with column.container(border=True, height="stretch"):
                _card(positions, sentence)


def _card(positions: Positions, sentence: Sentence) -> None:
    title = t(f"finding.{sentence.topic}")
    st.html(tag("h2", shown(title), **{"class": "card-heading"}))
    st.markdown(plain(sentence.text))
    if sentence.view:
        label = t("finding.see", n=len(sentence.stances)) if sentence.stances else t("finding.see_none")
        link("matrix", label, **{**_CLEAR, **sentence.view})
    where = permanent_answer("matrix" if sentence.view else "overview", **sentence.view)
    cited = answer_citation(positions, sentence.text, where, language())
    st.html(tag("p", copy_html(t("copying.answer"), title, cited), style="margin:0"))
