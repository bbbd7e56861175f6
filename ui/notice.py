"""What a reader is told about the address: above the page, however deep the choice itself is folded away."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from ui.language import language
from ui.markup import plain, tag
from words.formats import quoted

_PLACE, _TOLD = "notices", "notices-told"


def place_notices() -> None:
    """Keep this place for notices."""
    st.session_state[_PLACE] = st.container(key=_PLACE)
    st.session_state[_TOLD] = False


def notice(words: str, links: str = "") -> None:
    """Show a finished sentence in the place for notices, with links on in finished HTML."""
    place: DeltaGenerator = st.session_state[_PLACE]
    place.warning(words)
    _on(place, links)


def gentle_notice(words: str, links: str = "") -> None:
    """The same of what is as it should be, but which a reader must not overlook."""
    place: DeltaGenerator = st.session_state[_PLACE]
    place.info(words)
    _on(place, links)


def _on(place: DeltaGenerator, links: str) -> None:
    if links:
        place.html(tag("p", links, **{"class": "notice-links"}))
    st.session_state[_TOLD] = True


def closing(markup: str) -> None:
    """Put finished HTML, such as a way to close them, under the notices; nothing where there are none."""
    if st.session_state[_TOLD]:
        st.session_state[_PLACE].html(markup)


def from_address(value: str) -> str:
    """A word from the address as harmless text in quotation marks, not too long and without signs that nobody sees."""
    return quoted(plain("".join(filter(str.isprintable, value[:80]))), language())
