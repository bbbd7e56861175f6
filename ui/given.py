"""What the address says, as it is understood: by the ids that things have now, and the first of several where one is wanted.

`ui.understood` works out what is understood, once a run; everybody else reads the address here.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

_UNDERSTOOD, _PAGE = "address-understood", "page-on-screen"


@dataclass(frozen=True)
class Correction:
    """The values of a parameter as they stand in the address, and as they are understood."""

    said: list[str]
    now: list[str]


def said() -> dict[str, list[str]]:
    """Every parameter with its values, as they stand in the address."""
    return {name: st.query_params.get_all(name) for name in st.query_params}


def given(name: str) -> list[str]:
    """The values of a parameter."""
    values = st.query_params.get_all(name)
    correction = corrections().get(name)
    return correction.now if correction and correction.said == values else values


def the_given(name: str) -> str:
    """The value of a parameter that has one; an empty text where the address names none."""
    return next(iter(given(name)), "")


def all_given() -> dict[str, list[str]]:
    """Every parameter that has a value."""
    return {name: values for name in st.query_params if (values := given(name))}


def understand(page: str, found: Mapping[str, Correction]) -> None:
    """Keep the page that the address names, and what is understood otherwise than it stands there."""
    st.session_state[_PAGE], st.session_state[_UNDERSTOOD] = page, dict(found)


def page_on_screen() -> str:
    """The page that the address names."""
    return str(st.session_state[_PAGE])


def corrections() -> dict[str, Correction]:
    """What is understood otherwise than it stands in the address, by parameter."""
    found: dict[str, Correction] = st.session_state.get(_UNDERSTOOD, {})
    return found
