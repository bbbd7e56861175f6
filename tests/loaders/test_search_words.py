"""The list of words that the search knows beyond the texts."""

from pathlib import Path

import pytest

from analysis.norwegian import small
from loaders import load_positions
from loaders.search_words import SearchWordsError, search_words
from tests.analysis.test_search import find
from tests.samples import SHIPPED

WORDS = search_words()
PARTS = "also:\n  a: [b]\nnames:\n  x: [y]\nweak: [z]\n"


@pytest.mark.parametrize("word", sorted({word for also in WORDS.also.values() for word in also}))
def test_what_is_looked_for_too_stands_in_the_data(word: str) -> None:
    found = find(word)

    assert not found.nowhere
    assert not found.corrected


def test_other_names_are_those_of_actors_in_the_data() -> None:
    assert set(WORDS.names) <= {actor.id for actor in load_positions(SHIPPED).actors}


@pytest.mark.parametrize(("actor", "name"), [(actor, name) for actor, names in WORDS.names.items() for name in names])
def test_every_other_name_names_its_actor(actor: str, name: str) -> None:
    assert find(name).named == (actor,)


def test_no_word_leads_to_itself() -> None:
    assert not [word for word, also in WORDS.also.items() if small(word) in {small(one) for one in also}]


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("- a", "«also», «names» og «weak»"),
        (PARTS + "more: [x]\n", "«also», «names» og «weak»"),
        (PARTS.replace("a: [b]", "a: b"), "also: a skal være en liste"),
        (PARTS.replace("a: [b]", "a: []"), "also: a skal være en liste"),
        (PARTS.replace("a: [b]", "a: [no]"), "also: a: «False» er ingen tekst"),
        (PARTS.replace("a: [b]", "12: [b]"), "also: «12» er ingen tekst"),
        (PARTS.replace("  a: [b]", "  - a"), "also skal ha linjer"),
        (PARTS.replace("[z]", "[' ']"), "weak: « » er ingen tekst"),
        ("also: [", "kan ikke leses"),
    ],
)
def test_a_wrong_list_is_told_with_its_place(tmp_path: Path, written: str, said: str) -> None:
    path = tmp_path / "some.yaml"
    path.write_text(written, encoding="utf-8")

    with pytest.raises(SearchWordsError, match=r"some\.yaml") as error:
        search_words(path)
    assert said in str(error.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(SearchWordsError, match=r"none\.yaml: filen kan ikke leses"):
        search_words(tmp_path / "none.yaml")


def test_a_list_is_read(tmp_path: Path) -> None:
    path = tmp_path / "some.yaml"
    path.write_text(PARTS, encoding="utf-8")
    found = search_words(path)

    assert (found.also, found.names, found.weak) == ({"a": ("b",)}, {"x": ("y",)}, ("z",))
