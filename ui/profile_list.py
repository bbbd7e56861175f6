"""All actors by kind, each with one line on what is known of it."""

from itertools import groupby

import streamlit as st

from analysis.narrow import ordered_actors
from analysis.profile import profile
from loaders.positions import Positions
from ui.language import language, t
from ui.links import actor_link
from ui.markup import plain, shown, tag
from ui.swatch import swatch_html
from words.profile import actor_line, everybody_answer
from words.stances import actor_name

_HEAD = "margin:1.1rem 0 0.2rem;padding:0;font-size:1.1rem"
_LINE = "margin:0.35rem 0"
_LIST = "margin:0;padding:0;list-style:none"


def everybody(positions: Positions) -> None:
    """Draw the answer where no actor is chosen: how much is known of whom."""
    st.markdown(plain(everybody_answer(positions, language()).text))


def actor_list(positions: Positions) -> None:
    """Draw every actor under its kind."""
    parts = []
    for kind, actors in groupby(ordered_actors(positions), lambda actor: positions.actor[actor].kind):
        lines = [_line(positions, actor) for actor in actors]
        parts += [
            tag("h2", shown(t(f"kinds.{kind}" if len(lines) > 1 else f"kind.{kind}")), style=_HEAD),
            tag("ul", *lines, style=_LIST),
        ]
    st.html(tag("div", *parts))


def _line(positions: Positions, actor: str) -> str:
    entry = positions.actor[actor]
    link = actor_link(positions, actor, actor_name(entry, language()))
    line = actor_line(positions, profile(positions, actor), language()).text
    return tag("li", swatch_html(entry), tag("strong", link), shown(f": {line}"), style=_LINE)
