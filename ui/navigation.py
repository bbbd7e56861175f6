"""The pages in their order, and links to them that keep the shared choices."""

from collections.abc import Sequence
from pathlib import Path

import streamlit as st

from ui.choices import address
from ui.language import t

FOLDER = Path(__file__).parent.parent / "pages"
SECTIONS: dict[str, dict[str, str]] = {
    "start": {"overview": ":material/home:", "search": ":material/search:"},
    "look_up": {
        "actor": ":material/person:",
        "theme": ":material/category:",
        "claim": ":material/format_quote:",
        "compare": ":material/compare_arrows:",
    },
    "map": {"matrix": ":material/grid_on:", "network": ":material/hub:", "agreement": ":material/join_inner:"},
    "hearing": {
        "coalition": ":material/groups:",
        "platforms": ":material/edit_document:",
        "recommendation": ":material/gavel:",
        "brief": ":material/description:",
    },
    "ground": {"sources": ":material/menu_book:"},
}
"""The pages by what one comes for; the first section stands without a heading."""
ICONS = {name: icon for section in SECTIONS.values() for name, icon in section.items()}
"""Every page, by its file's name, which is its address too."""


def pages() -> list[st.Page]:
    """The pages with their names in the reader's language; the first one opens where the address names none.

    They have no icon of their own: the browser would fetch it from elsewhere for the tab.
    """
    return [st.Page(FOLDER / f"{name}.py", title=t(f"nav.{name}"), url_path=name, default=name == "overview") for name in ICONS]


def navigation(targets: Sequence[st.Page]) -> None:
    """Links to all pages in their sections, with the shared choices."""
    by_name = dict(zip(ICONS, targets, strict=True))
    for section, icons in SECTIONS.items():
        if section != "start":
            st.caption(t(f"nav.section_{section}"))
        for name, icon in icons.items():
            st.page_link(by_name[name], icon=icon, query_params=address())


def link(name: str, label: str, **changes: str | list[str] | None) -> None:
    """A link to a page with the shared choices and the given changes (None leaves a choice out)."""
    st.page_link(str(FOLDER / f"{name}.py"), label=label, icon=":material/arrow_forward:", query_params=address(**changes))
