"""The network of pairs on screen, and what a click on a tie's dot does."""

import streamlit as st

from analysis.agreements import Agreements
from loaders.positions import Positions
from pictures.look import Look
from pictures.ties import ties_picture
from ui.language import language, t
from ui.markup import plain
from ui.mode import mode
from ui.pair import open_pair
from ui.picture import picture
from ui.printing import explanation
from words.agreement import ties_of, ties_words


def agreement_network(positions: Positions, found: Agreements, least: int, above: float) -> None:
    """Draw the pairs that share enough claims and agree enough (0..1); a click on a dot opens the pair."""
    said = ties_words(positions, found, least, above, language())
    st.markdown(plain(said.text))
    if ties_of(found, least, above):
        picture(positions, "agreement", ties_picture(positions, found, least, above, Look(language(), mode())), said, open_pair)
        explanation(t("agreement.network_help"), t("agreement.network_choose"))
