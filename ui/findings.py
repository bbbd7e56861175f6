"""Findings as cards: the sentence, how many stances it rests on, and a link to where it is seen."""

from collections.abc import Sequence

import streamlit as st

from ui.language import t
from ui.markup import plain
from ui.navigation import link
from words.sentences import Sentence


def finding_cards(sentences: Sequence[Sentence]) -> None:
    """Draw findings two in a row."""
    for start in range(0, len(sentences), 2):
        for column, sentence in zip(st.columns(2), sentences[start : start + 2], strict=False):
            with column.container(border=True, height="stretch"):
                st.markdown(f"##### {t(f'finding.{sentence.topic}')}")
                st.markdown(plain(sentence.text))
                if sentence.view:
                    label = t("finding.see", n=len(sentence.stances)) if sentence.stances else t("finding.see_none")
                    clear = dict.fromkeys(("theme", "kind", "actor"))
                    link("matrix", label, **{**clear, **sentence.view})
