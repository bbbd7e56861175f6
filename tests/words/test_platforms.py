"""What is said of shared platforms, computed again from the stances that each sentence and cell names."""

import re
from functools import cache
from typing import Any

import pytest

from analysis.frames import stance_matrix
from analysis.narrow import Selection, narrow
from analysis.own_words import first_hand
from analysis.partners import Partner, own_texts, partners, signatories
from analysis.platforms import shared_platforms
from loaders import Positions, load_positions
from loaders.model import Stance
from tests.samples import SHIPPED, positions
from tests.words.labels import with_labels
from words import LANGUAGES
from words.platform_cells import COLUMNS, breakable, conflict_words, left_out_words, partner_cells, platform_cells
from words.platforms import (
    aside_answer,
    backing_words,
    group_answer,
    groups_answer,
    partners_answer,
    section_heads,
    texts_words,
)

TABLE = """
                lag  bedrift  raad  staten  rod
    loans/lend  +   2    1      .     2     -1
    loans/hoard -  -2   -1      .     .      .
    loans/count 0   1    .      2     .     -2
    rules/test  +   .    2      2     .      .
    rules/ban   -   2   -2      .     1      .
"""
languages = pytest.mark.parametrize("lang", LANGUAGES)


@cache
def shipped(unshared: bool = False) -> Positions:
    return first_hand(shipped()) if unshared else load_positions(SHIPPED)


def sides(data: Positions, ids: tuple[str, ...]) -> dict[str, dict[str, Stance]]:
    """Actor → claim → stance of the ids that a sentence names; an id that does not exist is an error."""
    assert len(set(ids)) == len(ids)
    found: dict[str, dict[str, Stance]] = {}
    for key in ids:
        actor, claim = key.split("/")
        found.setdefault(actor, {})[claim] = data.stance[key]
    return found


def alike(one: dict[str, Stance], other: dict[str, Stance], sign: int = 1) -> set[str]:
    return {claim for claim in one.keys() & other.keys() if one[claim].value * other[claim].value * sign > 0}


def whole(data: Positions) -> Selection:
    return narrow(data)


def invented(words: dict[str, Any] | None = None) -> Positions:
    return positions(TABLE, words)


def beside(data: Positions, asking: str) -> list[Partner]:
    return partners(stance_matrix(data, whole(data).claims, whole(data).actors), [asking], 1)


def partner(data: Positions, actor: str, group: tuple[str, ...] = ("lag",), backers: int = 1) -> Partner:
    matrix = stance_matrix(data, whole(data).claims, whole(data).actors)
    return next(one for one in partners(matrix, group, backers) if one.actor == actor)


@languages
@pytest.mark.parametrize("unshared", [False, True])
@pytest.mark.parametrize("least", [1, 3, 6])
@pytest.mark.parametrize("asking", ["nito", "tek-norge"])
def test_what_is_said_of_partners_is_what_their_stances_say(asking: str, least: int, unshared: bool, lang: str) -> None:
    data = shipped(unshared)
    sentence = partners_answer(data, beside(data, asking), asking, least, lang)
    found = sides(data, sentence.stances)
    mine = found.pop(asking, {})
    counted = {actor: alike(mine, theirs) for actor, theirs in found.items()}
    words = re.sub(r"(ingen|none) (?=av|of)", "0 ", re.sub(r"HO21|HelseOmsorg21", "", sentence.text))
    numbers = [int(number) for number in re.findall(r"(?<![\w-])\d+", words)]

    assert all(len(claims) >= least for claims in counted.values())
    signing = {actor: len(claims) for actor, claims in counted.items() if data.actor[actor].kind not in ("party", "government")}
    everybody = [actor for actor in signatories(data, whole(data).actors) if actor != asking]
    assert sorted(numbers[:3]) == sorted([len(signing), len(everybody), least])
    others = len(whole(data).actors) - 1 - len(everybody)
    assert numbers[-2:] == [len(counted) - len(signing), others]
    if signing:
        most = max(signing.values())
        named = [actor for actor in signing if data.actor[actor].short.in_language(lang) in sentence.text]
        assert {actor for actor, count in signing.items() if count == most} <= set(named)
        assert numbers[3] == most


@languages
@pytest.mark.parametrize("unshared", [False, True])
@pytest.mark.parametrize("asking", [None, "nito", "frp"])
def test_what_is_said_of_groups_is_what_their_stances_say(asking: str | None, unshared: bool, lang: str) -> None:
    data = shipped(unshared)
    groups = shared_platforms(stance_matrix(data, whole(data).claims, whole(data).actors), 2, asking)
    sentence = groups_answer(data, whole(data), groups, 2, lang)
    found = sides(data, sentence.stances)
    claims = {frozenset(theirs) for theirs in found.values()}

    assert len(claims) == 1
    (on,) = claims
    assert all(len({data.stance[f"{actor}/{claim}"].value > 0 for actor in found}) == 1 for claim in on)
    named = with_labels(data, sentence.text, lang)
    assert all(data.actor[actor].short.in_language(lang) in named for actor in found)
    assert re.search(rf"\b{len(on)} (?:påstand|claim)", sentence.text)
    assert re.search(rf"\b{len(groups)} (?:grupper|groups)", sentence.text)


def test_partners_in_words() -> None:
    assert partners_answer(invented(), beside(invented(), "lag"), "lag", 2, "nb").text == (
        "lag står på samme side som 1 av 2 andre organisasjoner på minst 2 påstander. Mest til felles har lag med "
        "bedrift: samme side på 2 påstander (2 av dem i hver sin tekst), motsatt side på 1 påstand. Av regjeringen og "
        "partiene er 1 av 2 på samme side på minst like mange; de kan støtte, men skriver ikke under."
    )
    joint = invented({"bedrift/lend": {"joint_with": ["lag"]}})
    assert "(1 of them in separate texts)" in partners_answer(joint, beside(joint, "lag"), "lag", 2, "en").text


def test_nobody_and_nothing_are_said_in_words() -> None:
    data = positions("lag raad rod\na/one + 2 1 -1")

    assert partners_answer(data, beside(data, "lag"), "lag", 1, "nb").text == (
        "lag står på samme side som 1 av 1 andre organisasjoner på minst 1 påstand. Mest til felles har lag med raad: "
        "samme side på 1 påstand (1 i hver sin tekst), ingen på motsatt side. Av regjeringen og partiene er ingen av 1 på "
        "samme side på minst like mange; de kan støtte, men skriver ikke under."
    )


def test_a_party_is_not_said_to_sign() -> None:
    words = partners_answer(invented(), beside(invented(), "staten"), "staten", 1, "nb").text

    assert words.startswith("staten står på samme side som 2 av 3 organisasjoner på minst 1 påstand.")
    assert words.endswith("Av regjeringen og partiene ellers er ingen av 1 det på minst like mange.")


def test_equals_are_named_together() -> None:
    data = positions("lag raad bransje\na/one + 2 2 .\na/two + 2 . 1")

    assert "Mest til felles har lag med bransje og raad: samme side på 1 påstand med hver." in (
        partners_answer(data, beside(data, "lag"), "lag", 1, "nb").text
    )


def test_no_group_is_said_to_be_none() -> None:
    found = groups_answer(invented(), whole(invented()), [], 3, "nb")

    assert found.text == "Ingen gruppe står samlet på minst 3 påstander, blant 14 standpunkter og 5 aktører."
    assert len(found.stances) == 14


def test_texts_behind_a_group() -> None:
    claims = ("lend", "hoard")

    assert texts_words(invented(), ("lag", "bedrift"), claims, "nb") == "2 uavhengige tekster bak hver"
    joint = invented({"bedrift/lend": {"joint_with": ["lag"]}})
    assert texts_words(joint, ("lag", "bedrift"), claims, "nb") == "1 av dem bare i felles tekst"
    assert texts_words(joint, ("lag", "bedrift", "staten"), claims, "en") == "2 independent texts behind each"
    assert texts_words(invented(), ("lag", "bedrift", "staten"), claims, "en") == "2 to 3 independent texts behind each"


def test_a_text_that_one_of_the_group_has_too_is_not_the_partners_own() -> None:
    joint = invented({"bedrift/lend": {"joint_with": ["lag"]}})

    assert own_texts(joint, ("lag",), partner(joint, "bedrift")) == ("hoard",)
    assert own_texts(joint, ("lag", "staten"), partner(joint, "bedrift", ("lag", "staten"))) == ("hoard",)
    assert own_texts(invented(), ("lag",), partner(invented(), "bedrift")) == ("lend", "hoard")


@languages
@pytest.mark.parametrize("backers", [1, 2, 3])
@pytest.mark.parametrize("group", [("nito", "nsf", "tek-norge"), ("nsf", "nho", "sv", "frp"), ("mdg", "v")])
def test_what_a_group_can_write_is_what_its_stances_say(group: tuple[str, ...], backers: int, lang: str) -> None:
    data = shipped()
    sentence = group_answer(data, whole(data).claims, group, backers, lang)
    found = sides(data, sentence.stances)
    by_claim: dict[str, list[int]] = {}
    for theirs in found.values():
        for claim, stance in theirs.items():
            by_claim.setdefault(claim, []).append(stance.value)

    assert set(found) <= set(group)
    assert all(sum(value > 0 for value in values) >= backers for values in by_claim.values())
    agreed = [values for values in by_claim.values() if min(values) >= 0]
    every = sum(len(values) == len(group) and min(values) > 0 for values in agreed)
    numbers = re.findall(r"(?:er for på|are for) (\d+) (?:påstand|claim)", sentence.text)
    assert numbers == ([str(every)] if every else [])
    rest = re.findall(r"(?:På|On) (\d+) (?:til|more|påstand|claim)", sentence.text)
    assert rest == ([str(len(agreed) - every)] if len(agreed) > every else [])
    against = re.findall(r"(\d+) (?:påstande?r? til faller|more claims? falls?)", sentence.text)
    assert against == ([str(len(by_claim) - len(agreed))] if len(by_claim) > len(agreed) else [])


def test_a_group_in_words() -> None:
    data = invented()

    assert group_answer(data, whole(data).claims, ("lag", "bedrift", "staten"), 2, "nb").text == (
        "Alle 3 er for på 1 påstand. Minst to uavhengige tekster står bak 1 av 1. 1 påstand til faller bare fordi noen er mot."
    )
    assert group_answer(data, whole(data).claims, ("lag", "bedrift", "raad"), 2, "nb").text.startswith(
        "Det er ingen påstand som alle 3 er for. På 3 påstander er minst 2 for og ingen mot, men noen er ikke funnet: dem må "
        "man spørre."
    )
    assert group_answer(data, whole(data).claims, ("lag", "bedrift"), 1, "en").text.startswith(
        "Both are for 1 claim. On 2 more at least 1 is for and nobody against, but some have not been found: they must be "
        "asked."
    )
    nothing = group_answer(data, whole(data).claims, ("lag", "raad", "staten"), 3, "en")
    assert nothing.text == "lag en, raad en and staten en have no claim that all 3 are for and nobody is found against."
    assert nothing.stances == ()


def test_what_all_are_for_is_counted_apart_from_what_some_have_not_said() -> None:
    data = shipped()

    said = group_answer(data, whole(data).claims, ("nito", "nsf", "nho"), 2, "nb").text
    assert said.startswith(
        "Alle 3 er for på 10 påstander. På 22 til er minst 2 for og ingen mot, men noen er ikke funnet: dem må man spørre."
    )


def test_sections_stand_under_what_holds_of_their_claims() -> None:
    data = positions("lag raad rod\na/one + 2 2 2\na/two + 2 1 .\na/three + 2 2 0\na/four + . . .")

    def heads(positions: Positions, claims: tuple[str, ...], lang: str = "nb") -> list[str]:
        sections = {"all_for": ("one",), "agreed": claims, "all_against": (), "held_up": ("four",)}
        return list(section_heads(positions, sections, ("lag", "raad", "rod"), 2, lang))

    assert heads(data, ("two",)) == [
        "Alle er for (1)",
        "Minst 2 er for, resten er ikke funnet (1)",
        "Faller bare fordi noen er mot (1)",
    ]
    assert heads(data, ("two", "three"))[1] == "Minst 2 er for, resten avveier eller er ikke funnet (2)"
    assert heads(data, ("three",), "en")[1] == "At least 2 are for, the rest weigh (1)"
    aside = first_hand(positions("lag raad rod gul\na/two + 2 1 2 2", {"rod/two": {"joint_with": ["gul"]}}))
    assert heads(aside, ("two",))[1] == "Minst 2 er for, resten er ikke funnet utenfor felles tekst (1)"


@pytest.mark.parametrize(
    ("words", "lang", "said"),
    [
        ("Finansieringsmodeller", "nb", "Finan-sie-rings-mo-deller"),
        ("Innovasjonsprosjekter i tiden", "nb", "Inno-va-sjonsp-ro-sjekter i tiden"),
        ("Privat kapasitet", "nb", "Privat kapasitet"),
        ("Internationalisation", "en", "Internationalisation"),
    ],
)
def test_long_words_of_a_heading_may_be_broken_with_a_hyphen(words: str, lang: str, said: str) -> None:
    assert breakable(words, lang).replace("\u00ad", "-") == said


@pytest.mark.parametrize(
    ("members", "backers", "said"),
    [(3, 2, "minst 2 av 3"), (3, 3, "alle 3"), (2, 2, "begge"), (2, 1, "minst 1 av 2"), (1, 1, "1 av 1")],
)
def test_so_many_of_so_many(members: int, backers: int, said: str) -> None:
    assert backing_words(members, backers, "nb") == said


@languages
def test_what_is_set_aside_is_named_and_counted(lang: str) -> None:
    data = shipped(unshared=True)
    sentence = aside_answer(data, whole(data).in_order(("nito", "nsf", "nho")), (7, 3), lang)
    assert sentence is not None
    gone = {one.id for one in data.set_aside}

    assert set(sentence.stances) == {key for key in gone if key.split("/")[0] in ("nsf", "nho", "nito")}
    assert re.findall(r"\d+", sentence.text)[0] == str(len(sentence.stances))
    assert re.findall(r"\d+", sentence.text)[-2:] == ["7", "3"]
    assert ("NHO" in sentence.text, "NITO" in sentence.text) == (True, False)
    assert aside_answer(shipped(), whole(data), (7, 7), lang) is None


@languages
def test_a_partners_cells_say_what_their_stances_say(lang: str) -> None:
    data = shipped()
    matrix = stance_matrix(data, whole(data).claims, whole(data).actors)
    for one in partners(matrix, ["nito"], 1):
        cells = partner_cells(data, ["nito"], one, 13, lang)
        shared, against = (sides(data, cells[name].stances) for name in ("shared", "conflicts"))
        assert int(cells["shared"].sign) == len(alike(shared.get("nito", {}), shared.get(one.actor, {})))
        assert int(cells["conflicts"].sign) == len(alike(against.get("nito", {}), against.get(one.actor, {}), -1))
        assert int(cells["gained"].sign) == len(sides(data, cells["gained"].stances).get(one.actor, {}))
        for name in COLUMNS:
            claims = dict.fromkeys(key.split("/")[1] for key in cells[name].stances)
            assert len(claims) == int(cells[name].sign)
            assert all(data.claim[claim].wording.in_language(lang) in cells[name].label for claim in claims)


def test_tones_grow_with_what_is_shared_and_nought_has_none() -> None:
    data = invented()
    states = [partner_cells(data, ["lag"], partner(data, "bedrift"), most, "nb")["shared"].state for most in (2, 4, 10)]

    assert states == ["tone5", "tone3", "tone1"]
    assert partner_cells(data, ["lag"], partner(data, "rod"), 2, "nb")["shared"].state == "plain"


def test_conflicts_stand_by_name() -> None:
    assert conflict_words(invented(), partner(invented(), "rod"), "nb") == "Motsatt side: «Påstand lend» og «Påstand count»"
    assert conflict_words(invented(), partner(invented(), "raad"), "nb") == ""


def test_who_is_left_out_is_said_with_the_reason() -> None:
    data = positions("lag raad rod midt\na/one + 2 1 . .", {"raad/one": {"joint_with": ["lag"]}})
    found = [partner(data, actor) for actor in ("raad", "midt")]

    assert left_out_words(data, found, "nb") == "Ikke i tabellen: raad (samme side på 1 påstand) og midt (ikke kartlagt)."
    assert "raad (bare" in left_out_words(first_hand(data), found, "nb")


@languages
def test_a_groups_cells_say_what_their_stances_say(lang: str) -> None:
    data = shipped()
    shown = whole(data)
    for one in shared_platforms(stance_matrix(data, shown.claims, shown.actors), 2, "nito"):
        cells = platform_cells(data, one, shown.themes, 9, lang)
        found = {theme: cell for theme, cell in cells.items() if cell}
        assert sum(int(cell.sign) for cell in found.values()) == len(one.claims)
        for theme, cell in found.items():
            claims = dict.fromkeys(key.split("/")[1] for key in cell.stances)
            assert {data.claim[claim].theme for claim in claims} == {theme}
            assert len(claims) == int(cell.sign)
            assert len(cell.stances) == len(claims) * len(one.actors)
