"""What a reader is told about the address: above the page, however deep the choice itself is folded away."""

import streamlit as st

from ui.markup import plain

_PLACE, _TOLD = "notices", "notices-told"


def place_notices() -> None:
    """Keep this place for notices."""
    st.session_state[_PLACE] = st.container(key=_PLACE)
    st.session_state[_TOLD] = False


def notice(words: str) -> None:
    """Show a finished sentence in the place for notices."""
    st.session_state[_PLACE].warning(words)
    st.session_state[_TOLD] = True


def closing(markup: str) -> None:
    """Put finished HTML, such as a way to close them, under the notices; nothing where there are none."""
    if st.session_state[_TOLD]:
        st.session_state[_PLACE].html(markup)


def from_address(value: str) -> str:
    """A word from the address as harmless text, not too long and without signs that nobody sees."""
    return f"«{plain(''.join(filter(str.isprintable, value[:80])))}»"
