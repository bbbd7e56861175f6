"""The pages in their order, and links to them that keep the shared choices."""

from pathlib import Path

import streamlit as st

from ui.choices import address
from ui.language import t

FOLDER = Path(__file__).parent.parent / "pages"
ICONS = {
    "overview": ":material/home:",
    "matrix": ":material/grid_on:",
    "network": ":material/hub:",
    "coalition": ":material/groups:",
    "platforms": ":material/edit_document:",
    "agreement": ":material/join_inner:",
    "recommendation": ":material/gavel:",
}
"""Every page, by its file's name, which is its address too."""


def pages() -> list[st.Page]:
    """The pages with their names in the reader's language; the first one opens where the address names none.

    They have no icon of their own: the browser would fetch it from elsewhere for the tab.
    """
    return [st.Page(FOLDER / f"{name}.py", title=t(f"nav.{name}"), url_path=name, default=name == "overview") for name in ICONS]


def link(name: str, label: str, **changes: str | list[str] | None) -> None:
    """A link to a page with the shared choices and the given changes (None leaves a choice out)."""
    st.page_link(str(FOLDER / f"{name}.py"), label=label, icon=":material/arrow_forward:", query_params=address(**changes))
