"""What a reader is told about the address: above the page, however deep the choice itself is folded away."""

import streamlit as st

from ui.markup import plain

_PLACE = "notices"


def place_notices() -> None:
    """Keep this place for notices."""
    st.session_state[_PLACE] = st.container()


def notice(words: str) -> None:
    """Show a finished sentence in the place for notices."""
    st.session_state[_PLACE].warning(words)


def from_address(value: str) -> str:
    """A word from the address as harmless text, not too long and without signs that nobody sees."""
    return f"«{plain(''.join(filter(str.isprintable, value[:80])))}»"
