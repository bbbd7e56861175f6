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
}
"""Every page, by its file's name, which is its address too."""


def pages() -> list[st.Page]:
    """The pages with their names in the reader's language; the first one opens where the address names none."""
    return [
        st.Page(FOLDER / f"{name}.py", title=t(f"nav.{name}"), icon=icon, url_path=name, default=name == "overview")
        for name, icon in ICONS.items()
    ]


def link(name: str, label: str, **changes: str | list[str] | None) -> None:
    """A link to a page with the shared choices and the given changes (None leaves a choice out)."""
    st.page_link(str(FOLDER / f"{name}.py"), label=label, query_params=address(**changes))
