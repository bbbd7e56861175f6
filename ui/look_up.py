"""The short way from the front page to what one actor has said, or to a theme."""

from collections.abc import Sequence

import streamlit as st

from analysis.narrow import narrow
from loaders.positions import Positions
from ui.language import t
from ui.links import actor_link, theme_link
from ui.markup import shown, tag


def look_up(positions: Positions) -> None:
    """Every actor and every theme as a link."""
    there = narrow(positions)
    _links("actors", [actor_link(positions, actor) for actor in there.actors])
    _links("themes", [theme_link(positions, theme) for theme in there.themes])


def _links(name: str, links: Sequence[str]) -> None:
    """A list under its name; nothing where there is nothing to lead to."""
    if not links:
        return
    label = t(f"overview.look_up_{name}")
    items = tag("ul", *(tag("li", link) for link in links))
    st.html(tag("nav", tag("strong", shown(label)), items, **{"class": "look-up", "aria-label": label}))
