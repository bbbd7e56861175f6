"""What a name stands for: one entry, a few that are like it, or nothing; never an arbitrary one of several."""

import pytest

from analysis.meant import LONGEST, MOST, alike, called, folded
from loaders import Positions, load_positions
from tests.samples import SHIPPED
from ui.entries import names

ACTORS = {
    "tek-norge": ("tek-norge", "tek", "TEK Norge", "TEK Norge", "Tech Norway"),
    "h": ("h", "H", "Høyre", "the Conservative Party"),
    "frp": ("frp", "FrP", "Fremskrittspartiet"),
    "krf": ("krf", "KrF", "Kristelig Folkeparti"),
    "nhaa": ("nhaa", "Næringslivets Håp"),
}
PROPOSALS = {f"8-200-{number}": (f"8-200-{number}",) for number in range(1, 7)}


@pytest.fixture(scope="module")
def shipped() -> Positions:
    return load_positions(SHIPPED)


@pytest.mark.parametrize("written", ["TEK Norge", "tek_norge", " Tek-Norge/ ", "tek norge"])
def test_how_a_name_is_written_does_not_matter(written: str) -> None:
    assert folded(written) == "tek-norge"


@pytest.mark.parametrize("letters", [("Høyre", "hoyre", "hoeyre"), ("Håp", "haap", "hap"), ("Næring", "naering", "NÆRING")])
def test_a_keyboard_without_norwegian_letters_will_do(letters: tuple[str, ...]) -> None:
    assert len({folded(one) for one in letters}) == 1


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("FrP", "frp"),
        ("H", "h"),
        ("hoyre", "h"),
        ("Høyre", "h"),
        ("fremskrittspartiet", "frp"),
        ("tek_norge", "tek-norge"),
        ("tek", "tek-norge"),
        ("naeringslivets-haap", "nhaa"),
    ],
)
def test_an_entry_is_known_by_each_of_its_names(name: str, key: str) -> None:
    assert called(name, ACTORS) == key


@pytest.mark.parametrize("name", ["", "/", "kfr", "Høyr", "x" * 10_000, "H " * 10_000])
def test_what_nobody_is_called_is_nobody(name: str) -> None:
    assert called(name, ACTORS) is None


def test_a_name_that_two_have_is_nobodys_but_an_id_goes_first() -> None:
    assert called("samme", {"a": ("a", "Samme"), "b": ("b", "samme")}) is None
    assert called("a", {"a": ("a", "Samme"), "b": ("b", "A")}) == "a"


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("kfr", ("krf",)),  # two letters the wrong way round
        ("frpp", ("frp",)),
        ("conservatives", ("h",)),
        ("fremskritt", ("frp",)),
        ("helsedirektoratet", ()),
        ("x" * (LONGEST + 1), ()),
        ("og", ()),
    ],
)
def test_what_is_like_a_name_is_found(name: str, found: tuple[str, ...]) -> None:
    assert alike(name, ACTORS) == found


def test_of_more_than_a_few_that_are_equally_like_it_none_is_named() -> None:
    assert len(PROPOSALS) > MOST
    assert alike("8-200-9", PROPOSALS) == ()
    two = {"en-plan": ("en-plan",), "to-plan": ("to-plan",)}
    assert alike("plan", two) == ("en-plan", "to-plan")


def test_what_begins_with_it_comes_first() -> None:
    assert alike("plan", {"en-plan": ("en-plan",), "plan-b": ("plan-b",)}) == ("plan-b", "en-plan")


@pytest.mark.parametrize(
    ("section", "name", "found"),
    [
        ("claims", "non-profit-providers", ("prioritise-nonprofits",)),
        ("claims", "mandatory-standard", ("mandatory-standards",)),
        ("actors", "labour", ("ap",)),
        ("actors", "partiet", ()),
        ("sources", "innst", ("innst-355-s-2024-2025",)),
        ("bodies", "storting-2025", ("storting-2025-2029", "storting-2021-2025")),
    ],
)
def test_words_of_both_languages_lead_to_the_entry(shipped: Positions, section: str, name: str, found: tuple[str, ...]) -> None:
    assert alike(name, names(shipped, section)) == found
