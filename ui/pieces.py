"""One piece of evidence in the address (`piece=…`): a mark of its words, so that a link holds when others come before it."""

import zlib
from collections.abc import Iterable

import streamlit as st

from analysis.sides import words_of
from loaders.model import Evidence
from ui.arrival import arrival, arrive
from ui.given import the_given
from ui.language import t
from ui.notice import from_address, notice

PLACE = "piece"
"""The id of the element that holds the piece of the address."""
_BEEN_AT = "piece-been-at"


def piece_mark(evidence: Evidence) -> str:
    """Eight letters and digits that stand for the words of a piece, and for those that it endorses."""
    said = [words_of(place) for place in (evidence, evidence.endorses) if place]
    return f"{zlib.crc32(repr(said).encode()):08x}"


def is_wanted(evidence: Evidence) -> bool:
    """Whether the address asks for this piece."""
    return the_given("piece") == piece_mark(evidence)


def check_piece(there: Iterable[Evidence]) -> None:
    """Tell of a piece in the address that is not among those there."""
    wanted = the_given("piece")
    if wanted and not any(map(is_wanted, there)):
        notice(f"{t('evidence.no_piece')} {from_address(wanted)}")


def come_to_piece() -> None:
    """Take the reader to the piece that the address asks for, once; drawn after the pieces."""
    address = tuple(map(the_given, ("claim", "open", "piece")))
    if not address[-1]:
        return
    if st.session_state.get(_BEEN_AT) != address:
        st.session_state[_BEEN_AT] = address
        arrive(PLACE)
    arrival()
