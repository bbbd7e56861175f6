"""Who is for, weighing, against and silent on a claim, by name, with a way to each one's words."""

from collections.abc import Sequence

import streamlit as st

from analysis.divisions import Division
from charts.colours import STANCE
from loaders.positions import Positions
from ui.evidence_card import SMALL
from ui.language import language, t
from ui.links import actor_link, link_html
from ui.markup import shown, tag
from ui.mode import mode
from words.divisions import Line, division_lines
from words.formats import number
from words.silence import silence_notes
from words.stances import holder_name

_MARK = "display:inline-block;padding:0 0.5rem;border-radius:3px;font-weight:600"


def mark_html(state: str, words: str) -> str:
    """A stance in its colour, with its sign; what has no colour of its own has a border, and silence the bare page."""
    if state == "unknown":
        return tag("span", shown(words))
    paint = STANCE[state][mode()] if state in STANCE else None
    look = f"background:{paint.fill};color:{paint.ink}" if paint else "border:1px solid currentColor"
    return tag("span", shown(words), style=f"{_MARK};{look}")


def names_html(positions: Positions, line: Line, page: str, **here: str) -> str:
    """The actors of a line. Who has a stance leads to it, on the page one is on; who is silent to all that it has said."""
    stances = dict(zip(line.actors, line.stances, strict=True)) if line.stances else {}
    links = [
        link_html(page, holder_name(positions, positions.stance[stances[actor]], language()), **here, open=stances[actor])
        if stances
        else actor_link(positions, actor)
        for actor in line.actors
    ]
    parted = [link + "," * (link is not links[-1]) for link in links]
    return tag("span", " ".join(tag("span", one) for one in parted), **{"class": "names"})


def division_html(positions: Positions, one: Division, page: str, **here: str) -> str:
    """A division line by line, for a narrow place."""
    return lines_html(positions, division_lines(positions, one, language()), page, **here)


def lines_html(positions: Positions, lines: Sequence[Line], page: str, **here: str) -> str:
    """A list of lines; an empty text where there are none."""
    items = "".join(line_html(positions, line, page, **here) for line in lines)
    return tag("ul", items, style="list-style:none;margin:0;padding:0") if items else ""


def line_html(positions: Positions, line: Line, page: str, **here: str) -> str:
    """One line: sign and stance, or the reason of the silence, how many, and who."""
    count = number(len(line.actors), language())
    names = names_html(positions, line, page, **here)
    mark = mark_html(line.state, f"{line.sign} {line.label} ({count})")
    between = ": " if line.state == "unknown" else " "
    return tag("li", mark, between, names, style="margin:0.15rem 0")


def folded_line_html(positions: Positions, line: Line, page: str, **here: str) -> str:
    """A line whose names open behind what it says and how many they are; for silence, where there is little room."""
    summary = tag("summary", shown(f"{line.label} ({number(len(line.actors), language())})"))
    names = tag("p", names_html(positions, line, page, **here), style=SMALL)
    return tag("details", summary, names, style="margin:0.15rem 0;font-size:0.9rem")


def division_block(positions: Positions, one: Division, page: str, **here: str) -> None:
    """Draw a division with what is known of why some are silent."""
    lines = division_html(positions, one, page, **here)
    if lines:
        st.html(lines)
        silence_block(positions, one.silent, one.claim)
    else:
        st.markdown(t("claim.no_actors"))


def silence_block(positions: Positions, actors: tuple[str, ...], subject: str) -> None:
    """Draw what is known of why actors are silent."""
    notes = silence_notes(positions, actors, [subject], language())
    if notes:
        st.html("".join(tag("p", shown(note), style=SMALL) for note in notes))
