"""What a reader is told of a word in the address that stands for nothing there: what it is, what was meant, where to look."""

import re
from collections.abc import Mapping
from urllib.parse import urlencode

from analysis.meant import LONGEST, alike, called, folded
from loaders.positions import Positions
from ui.data import readable_positions
from ui.entries import PAGE_OF, entries, full_name, names
from ui.given import given
from ui.language import language, t
from ui.markup import shown, tag
from ui.notice import from_address, notice
from ui.same_page import did_you_mean, same_page
from words.formats import quoted

Shared = Mapping[str, str | list[str]]
_CUT = re.compile("([/:])")


def tell_of_unknown(name: str, value: str, known: Mapping[str, str], shared: Shared) -> None:
    """Say that a value, or a part of one, is not used, with links on.

    Parameters
    ----------
    known
        What could stand there, id → label.
    shared
        The choices that go along to another page.
    """
    data = readable_positions()
    shared = {**shared, name: [one for one in shared.get(name, []) if one != value]}
    named = _named(data) if data else {}
    of_data = any(_bare(key) in named for key in known)
    other = _other_sort(data, value, known, shared) if data and of_data else ""
    near = _near(name, value, known, named)
    look = _search(value, shared) if of_data and not other and folded(value) and len(value) <= LONGEST else ""
    links = " ".join(filter(None, (other, near, look)))
    notice(t("choices.unknown", value=from_address(value), name=name), links)


def _named(data: Positions) -> dict[str, tuple[str, ...]]:
    """Id of any entry → its names, in both languages."""
    return {key: said for section in PAGE_OF for key, said in names(data, section).items()}


def _bare(key: str) -> str:
    """An id without the sort before it, as in «actor:<id>»."""
    return key.rpartition(":")[2]


def _other_sort(data: Positions, value: str, known: Mapping[str, str], shared: Shared) -> str:
    """What a value is, where it is no such thing as is asked for, with a link to it."""
    for section, (page, parameter) in PAGE_OF.items():
        found = data.current_id(section, value) or called(value, names(data, section))
        if found is None or found in known:
            continue
        (entry,) = (one for one in entries(data, section) if one.id == found)
        link = _page_link(page, quoted(full_name(entry, language()), language()), {**shared, parameter: found})
        return f"{shown(t(f'choices.is_{section}'))} {link}."
    return ""


def _near(name: str, value: str, known: Mapping[str, str], named: Mapping[str, tuple[str, ...]]) -> str:
    """«Mente du …?» with links to the same page."""
    found = alike(value, {key: (_bare(key), label, *named.get(_bare(key), ())) for key, label in known.items()})
    links = [same_page(quoted(known[key], language()), **{name: _changed(name, value, key)}) for key in found]
    return did_you_mean(links)


def _changed(name: str, value: str, key: str) -> list[str]:
    """The values of a parameter with this one, or this part of one, in the place of another."""
    return [key if one == value else _in_part(one, value, key) for one in given(name)]


def _in_part(one: str, value: str, key: str) -> str:
    return "".join(key if part == value else part for part in _CUT.split(one))


def _search(value: str, shared: Shared) -> str:
    words = folded(value).replace("-", " ")
    label = t("choices.search_for", words=quoted(value, language()))
    return _page_link("search", label, {**shared, "q": words})


def _page_link(page: str, words: str, parameters: Shared) -> str:
    return tag("a", shown(words), href=f"{page}?{urlencode(parameters, doseq=True)}", **{"data-within": "1"})
