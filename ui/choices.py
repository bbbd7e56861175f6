"""The reader's choices ↔ the address. Ids travel, never labels; the address is the one truth.

Each choice passes one door: id from the address → session state before the widget is drawn → widget; a change is written back
to the address, which pushes history, so that Back steps through choices. Unknown ids are never used and always named.
"""

import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import Any, TypeVar

import streamlit as st

from loaders.model import Permanent
from ui.given import all_given, given
from ui.printing import choice_in_words, printing
from ui.retired import tell_of_retired
from ui.unknown import tell_of_unknown

SHARED = ("lang", "theme", "kind", "actor", "level", "order", "unshared", "asking", "body", "run")
"""Choices that go along from page to page."""
PARAMETERS = (
    *SHARED,
    *("claim", "sign", "strong", "focus", "open", "piece", "present", "print"),
    *("assume", "persuadable", "least", "above", "view", "measure", "normalise", "observed", "pair"),
    *("partner", "backers", "among", "proposal"),
    *("who", "about", "between", "q", "source", "part"),
    *("at", "step", "path"),
)
"""Every parameter of an address. Their names and meanings are frozen."""

Named = TypeVar("Named", bound=Permanent)


def offered(entries: Iterable[Named], name: str, prefix: str = "") -> list[Named]:
    """What the reader can choose among: what is in use, and what is retired where the address names it, so that links hold.

    `prefix` is what stands before an id in the address, as in `focus=actor:<id>`.
    """
    wanted = {value.removeprefix(prefix) for value in given(name) if value.startswith(prefix)}
    return [entry for entry in entries if not entry.retired or entry.id in wanted]


def chosen(name: str, known: Mapping[str, str]) -> list[str]:
    """The known ids of a parameter in the address; an unknown one is told of in a notice."""
    wanted = [resolved(name, value, known) for value in dict.fromkeys(given(name))]
    return [value for value in wanted if value is not None]


def resolved(name: str, value: str, known: Mapping[str, str]) -> str | None:
    """A value of a parameter, or a part of one, where it is known; else None, and a notice with what may be meant."""
    if value in known:
        return value
    tell_of_unknown(name, value, known, address())
    return None


def many(name: str, label: str, known: Mapping[str, str], placeholder: str) -> list[str]:
    """Any number of ids, in the order of the known ones; none means all."""
    values = chosen(name, known)
    draw: dict[str, Any] = {"options": list(known), "format_func": known.__getitem__, "placeholder": placeholder}
    _bind(name, values, partial(st.multiselect, label, select_all=False, **draw), known=known)
    return sorted(values, key=list(known).index)


def one(name: str, label: str, known: Mapping[str, str], unless_said: str | None = None) -> str:
    """One of a few ids; the first one is the default and is left out of the address.

    `unless_said` is what holds, this once, where the address does not say.
    """
    default = next(iter(known))
    value = next(iter(chosen(name, known)), unless_said or default)
    draw: dict[str, Any] = {"options": list(known), "format_func": known.__getitem__, "required": True, "wrap": True}
    _bind(name, value, partial(st.segmented_control, label, **draw), default, known)
    return value


def pick(name: str, label: str, known: Mapping[str, str], placeholder: str) -> str | None:
    """One of many ids, or none."""
    value = next(iter(chosen(name, known)), None)
    draw: dict[str, Any] = {"options": list(known), "format_func": known.__getitem__, "placeholder": placeholder, "index": None}
    _bind(name, value, partial(st.selectbox, label, **draw), known=known)
    return value


def pick_entry(name: str, entries: Sequence[Named], called: Callable[[Named], str], label: str, placeholder: str) -> str | None:
    """One of the entries of the data, or none; where there are none to choose among, no field is drawn.

    A notice tells of one that is no longer in use.
    """
    names = {one.id: called(one) for one in offered(entries, name)}
    if not names:
        chosen(name, names)  # what the address asks for is told of
        return None
    value = pick(name, label, names, placeholder)
    if value is not None:
        tell_of_retired(name, value, entries)
    return value


def select(name: str, label: str, known: Mapping[str, str], default: str) -> str:
    """One of many ids; the default is left out of the address."""
    value = next(iter(chosen(name, known)), default)
    draw: dict[str, Any] = {"options": list(known), "format_func": known.__getitem__, "placeholder": label}
    _bind(name, value, partial(st.selectbox, label, **draw), default, known)
    return value


def slide(name: str, label: str, numbers: range, default: int, words: Callable[[int], str] = str) -> int:
    """One of the numbers; one that is none of them is named, and the default holds. `words` is what stands for a number.

    Where there is nothing to choose, no slider is drawn.
    """
    if len(numbers) < 2:
        return default
    known = {str(value): words(value) for value in numbers}
    value = int(next(iter(chosen(name, known)), default))
    draw: dict[str, Any] = {"options": list(known), "format_func": known.__getitem__}
    _bind(name, str(value), partial(st.select_slider, label, **draw), str(default), known)
    return value


def switch(name: str, label: str, explained: str | None = None) -> bool:
    """On (1 in the address) or off."""
    value = given(name) == ["1"]
    _bind(name, value, partial(st.toggle, label, help=explained), default=False)
    return value


def _bind(name: str, value: Any, widget: partial[Any], default: Any = None, known: Mapping[str, str] | None = None) -> None:
    """Draw a widget, whose first argument is its label; on paper, what was chosen."""
    if printing():
        choice_in_words(widget.args[0], value, default, known)
        return
    # the browser sends labels back, not ids: where they change, as with the language, it must be another widget
    key = f"choice-{name}-{zlib.crc32(repr(known).encode())}"
    st.session_state[key] = value
    widget(key=key, on_change=_write_back, args=(name, key, default))


def _write_back(name: str, key: str, default: Any) -> None:
    set_choice(name, st.session_state[key], default)


def set_choice(name: str, value: Any, default: Any = None) -> None:
    """Write a choice to the address, or take it out where it is the default or empty; the others stand there as understood."""
    now: dict[str, list[str] | str] = {**all_given()}
    if value in (None, default, []):
        now.pop(name, None)
    else:
        now[name] = "1" if value is True else value
    st.query_params.from_dict(now)  # at once: each change is a step for Back


def address(**changes: str | list[str] | None) -> dict[str, str | list[str]]:
    """The parameters of a link from here: the shared choices, with changes (None leaves one out)."""
    shared: dict[str, str | list[str] | None] = {name: given(name) for name in SHARED}
    return {name: value for name, value in {**shared, **changes}.items() if value}
