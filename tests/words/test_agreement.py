"""What is said of pairs: in files made to be read by eye, and of the project's data computed again from the stances."""

import re
from functools import cache
from itertools import combinations

import pytest

from analysis.agreements import Agreements, agreements
from analysis.narrow import narrow
from loaders import Positions, load_positions
from loaders.model import Stance
from tests.samples import SHIPPED, positions
from tests.words.labels import with_labels
from words.agreement import ONE_TEXT_SIGN, agreement_answer, pair_cell, ties_words
from words.pair import pair_figures, why_one_text

TABLE = """
            lag  raad rod  gul
    a/one   + 2    .    2   -2
    a/two   + 1    .    1    1
    a/three + 0    .    1    2
"""
JOINT = {"lag/one": {"joint_with": ["rod"]}, "rod/one": {"joint_with": ["lag"]}}
CHANCE = " To tilfeldige standpunkter til samme påstand har i snitt en enighet på {}, der 0 er stikk motsatt og 1 er helt likt."
languages = pytest.mark.parametrize("lang", ["nb", "en"])


def of(data: Positions, without_shared: bool = False, **choice: list[str]) -> Agreements:
    return agreements(data, narrow(data, **choice), without_shared)


def answer(table: str, least: int = 1, lang: str = "nb", **choice: list[str]) -> str:
    data = positions(table)
    return agreement_answer(data, of(data, **choice), least, lang).text


def test_the_answer_counts_pairs_and_names_the_nearest_and_the_furthest() -> None:
    assert answer(TABLE, 3) == (
        "Nærmest hverandre er lag og rod: samme side på 2 av 3 felles påstander, ingen på motsatt side (enighet 0,92). "
        "Lengst fra hverandre er lag og gul: samme side på 1 av 3 felles påstander, motsatt side på 1 (enighet 0,50)."
        + CHANCE.format("0,67")
        + " 3 av 6 par har minst 3 felles påstander og er med."
    )
    said = answer(TABLE, 3, "en")
    assert said.startswith(
        "Nearest to each other are lag en and rod en: the same side on 2 of 3 shared claims, opposite sides on none "
        "(agreement 0.92). Furthest apart are lag en and gul en: the same side on 1 of 3 shared claims, opposite sides on 1 "
        "(agreement 0.50). Two random stances"
    )
    assert said.endswith(
        "where 0 is exactly opposite and 1 exactly alike. 3 of 6 pairs have at least 3 shared claims and are included."
    )


@pytest.mark.parametrize(
    ("table", "least", "begins"),
    [
        ("lag\na/one + 2", 1, "Det må være minst to aktører for å sammenligne dem."),
        ("lag rod\na/one + 2 .", 5, "De to aktørene har ikke minst 5 felles påstander."),
        (
            "lag rod gul\na/one + 2 2 .\na/two + . 2 .",
            2,
            "Ingen av 3 par av aktører har minst 2 felles påstander. Flest har lag og rod: samme side på 1 av 1 felles",
        ),
        (
            "lag raad rod gul\na/one + 2 2 2 1",
            2,
            "Ingen av 6 par av aktører har minst 2 felles påstander. Flest har 6 par, hvert med 1 felles påstand.",
        ),
        (
            "lag rod\na/one + 2 2",
            1,
            "lag og rod: samme side på 1 av 1 felles påstand, ingen på motsatt side (enighet 1,00). To tilfeldige",
        ),
        (
            "lag rod gul\na/one + 2 2 .",
            1,
            "lag og rod: samme side på 1 av 1 felles påstand, ingen på motsatt",
        ),
        (
            "lag rod gul\na/one + 2 2 2",
            1,
            "Alle står like nær hverandre: lag og rod: samme side på 1 av 1 felles påstand, ingen på motsatt side (enighet "
            "1,00); lag og gul: samme side på 1",
        ),
        (
            "lag raad rod gul\na/one + 2 2 2 2",
            1,
            "Alle står like nær hverandre: 6 par, hvert med 1 felles påstand og enighet 1,00. To tilfeldige",
        ),
    ],
)
def test_few_pairs_and_equal_pairs_are_said_as_what_they_are(table: str, least: int, begins: str) -> None:
    assert answer(table, least).startswith(begins)


def test_one_pair_of_many_is_counted_as_one() -> None:
    assert answer("lag rod gul\na/one + 2 2 .").endswith("Bare ett av 3 par har minst 1 felles påstand og er med.")


def behind(words: dict[str, dict[str, object]], table: str = TABLE) -> str:
    data = positions(table, words)
    return agreement_answer(data, of(data), 1, "nb").text


OWN = "Nærmest hverandre, avgjort av hver sin tekst, er {}: samme side på "
BY_LAG = {"endorses": {"speaker": "lag", "source": "brev", "section": "2", "quote": "Ordene"}}


def test_a_pair_that_is_near_by_construction_comes_after_those_who_are_not() -> None:
    said = behind(JOINT)

    assert said.startswith(OWN.format("rod og gul") + "2 av 3")
    assert ". lag og rod står minst like nær, men bygger på samme tekst på 1 av 3 felles påstander. Lengst fra" in said


def test_a_pair_that_is_alike_because_it_wrote_together_is_said_to_have_done_so() -> None:
    table = "lag rod gul\na/one + 2 2 1\na/two + 1 1 -1"
    joint = {"joint_with": ["rod"]}

    assert "lag og rod står likt på alle 2, men har skrevet det sammen." in behind({"lag/one": joint, "lag/two": joint}, table)
    assert "lag og rod står likt på alle 2, men bygger på samme tekst." in behind({"lag/one": joint, "rod/two": BY_LAG}, table)
    one = "lag rod gul\na/one + 2 2 1"
    assert "lag og rod står likt på den ene påstanden de deler, men har skrevet det sammen." in behind({"lag/one": joint}, one)


def test_several_pairs_that_are_near_by_construction_are_counted() -> None:
    table = "lag rod gul raad\na/one + 2 2 2 1\na/two + . . 1 -1"
    said = behind({"rod/one": BY_LAG, "gul/one": BY_LAG}, table)

    assert (
        "3 par står minst like nær, men bygger helt eller delvis på samme tekst: lag og rod (1,00); lag og gul (1,00); rod og "
        "gul (1,00)." in said
    )


def test_pairs_that_are_near_by_construction_are_counted_where_they_are_many() -> None:
    table = "lag rod gul midt raad\na/one + 2 2 2 2 1\na/two + . . 1 . -1"
    said = behind({f"{actor}/one": BY_LAG for actor in ("rod", "gul", "midt")}, table)

    assert "6 par står minst like nær" in said
    assert "lag og midt (1,00)" in said
    fifth = behind(
        {f"{actor}/one": BY_LAG for actor in ("rod", "gul", "midt", "blaa")},
        "lag rod gul midt blaa raad\na/one + 2 2 2 2 2 1\na/two + . . 1 . . -1",
    )
    assert "10 par står minst like nær, men bygger helt eller delvis på samme tekst." in fifth


def test_the_lowest_agreement_is_not_far_apart_where_nobody_is_against_anybody() -> None:
    said = answer("lag rod gul\na/one + 2 2 1\na/two + 2 2 1", 1)
    assert "Ingen med nok felles påstander står mot hverandre på noe; lavest enighet har lag og gul: samme side på 2 av" in said
    assert "Lengst fra hverandre" not in said
    apart = answer("lag rod gul\na/one + 2 2 0\na/two + 2 1 .\na/three + 2 2 .\na/four + 1 -1 .\n", 1)
    assert "Av dem som står mot hverandre på noe, er disse lengst fra hverandre: lag og rod: samme side på 3 av 4" in apart


def test_without_shared_text_the_nearest_lead_whatever_they_share() -> None:
    data = positions(TABLE, JOINT)
    without = agreement_answer(data, of(data, without_shared=True), 1, "nb").text

    assert without.startswith(
        "For hvert par er bare tekst de to deler, satt til side; tekst med andre er med her. Nærmest hverandre er lag og rod: "
    )
    assert "samme tekst utelatt på 1 (enighet 0,88)" in without
    assert without.count("samme tekst") == 1


def test_the_answer_rests_on_everybody_on_the_claims_that_are_shown() -> None:
    data = positions(TABLE, retired=["two"])
    found = of(data, actors=["lag", "rod"], claims=["one"])

    assert set(agreement_answer(data, found, 1, "nb").stances) == {"lag/one", "rod/one", "gul/one"}


def cells(data: Positions, least: int, without_shared: bool = False) -> dict[str, tuple[str, str, str]]:
    found = of(data, without_shared)
    shown = {pair.id: pair_cell(data, found, pair, least, "nb") for pair in found.pairs}
    return {key: (cell.state, cell.sign, cell.detail) for key, cell in shown.items()}


def test_a_cell_shows_same_side_of_shared_claims_and_opposite_sides_below() -> None:
    found = cells(positions(TABLE), 3)

    assert found["lag/rod"] == ("tone5", "2/3", "")
    assert found["lag/gul"] == ("tone1", "1/3", "−1")
    assert found["lag/raad"] == ("unknown", "·", "")


def test_a_cell_with_too_few_claims_has_no_colour_and_says_so() -> None:
    data = positions(TABLE)
    found = of(data)
    cell = pair_cell(data, found, found.pairs[1], 4, "nb")

    assert (cell.state, cell.sign, cell.detail) == ("plain", "2/3", "for få")
    assert cell.label.endswith("(enighet 0,92) – for få til å si noe om enigheten")
    assert {state for state, _, _ in cells(data, 4).values()} == {"plain", "unknown"}


def test_a_cell_is_marked_where_both_rest_on_the_same_text() -> None:
    data = positions(TABLE, JOINT)

    assert cells(data, 1)["lag/rod"] == ("tone5", "2/3", ONE_TEXT_SIGN)
    assert cells(data, 1, without_shared=True)["lag/rod"] == ("tone4", "1/2", ONE_TEXT_SIGN)


@pytest.mark.parametrize(("value", "tone"), [("2", "tone5"), ("1", "tone3"), ("0", "tone1"), ("-2", "tone1")])
def test_tones_grow_with_agreement(value: str, tone: str) -> None:
    assert cells(positions(f"lag rod\na/one + 2 {value}"), 1)["lag/rod"][0] == tone


def test_the_network_says_who_has_most_ties_and_who_has_none() -> None:
    data = positions(TABLE)
    found = of(data)

    assert ties_words(data, found, 3, 0.55, "nb").text == (
        "2 av 3 par har en enighet på minst 0,55. rod er med i flest av dem: 2. Ikke med i noen: raad."
    )
    assert ties_words(data, found, 3, 0.95, "nb").text == (
        "Ingen par har minst 3 felles påstander og en enighet på minst 0,95. Senk en av grensene for å se flere."
    )
    ids = ties_words(data, found, 3, 0.9, "nb").stances
    assert set(ids) == {f"{a}/{c}" for a in ("lag", "rod") for c in ("one", "two", "three")}


def test_a_pair_is_said_with_chance_on_the_same_claims() -> None:
    data = positions(TABLE)
    found = of(data)

    assert pair_figures(data, found, found.pairs[1], "nb").text == (
        "lag og rod: samme side på 2 av 3 felles påstander, ingen på motsatt side. Enighet 0,92; to tilfeldige standpunkter "
        "til de samme påstandene har 0,67."
    )
    assert pair_figures(data, found, found.pairs[0], "nb").text == "lag og raad: ingen felles påstander."


def test_chance_beside_a_pair_is_that_of_its_own_claims() -> None:
    data = positions(TABLE + "    a/four  + .    2    .   -2\n")
    found = of(data)

    assert pair_figures(data, found, found.pairs[1], "nb").text.endswith(
        "tilfeldige standpunkter til de samme påstandene har 0,67."
    )
    assert agreement_answer(data, found, 3, "nb").text.count("en enighet på 0,60,") == 1


BEHIND = {"source": "brev", "section": "2", "quote": "Ordene"}


@pytest.mark.parametrize(
    ("lag", "rod", "why"),
    [
        ({"joint_with": ["rod"]}, {"joint_with": ["lag"]}, "lag og rod står sammen bak teksten"),
        ({}, {"endorses": {"speaker": "lag", **BEHIND}}, "rod stiller seg bak ordene til lag"),
        ({"endorses": {"speaker": "rod", **BEHIND}}, {}, "lag stiller seg bak ordene til rod"),
        (
            {"endorses": {"speaker": "gul", **BEHIND}},
            {"endorses": {"speaker": "gul", **BEHIND}},
            "begge stiller seg bak ordene til gul",
        ),
    ],
)
def test_why_a_text_is_the_same(lag: dict[str, object], rod: dict[str, object], why: str) -> None:
    data = positions("lag rod gul\na/one + 2 2 2", {"lag/one": lag, "rod/one": rod})

    assert why_one_text(data, data.stance["lag/one"], data.stance["rod/one"], "nb") == why


def test_where_no_text_is_shared_there_is_no_reason() -> None:
    data = positions("lag rod\na/one + 2 2")
    with pytest.raises(ValueError, match="share no text"):
        why_one_text(data, data.stance["lag/one"], data.stance["rod/one"], "nb")


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def stances(ids: tuple[str, ...]) -> dict[tuple[str, str], Stance]:
    """By actor and claim; an id that does not exist is an error."""
    assert len(set(ids)) == len(ids)
    return {(stance.actor, stance.claim): stance for stance in (shipped().stance[name] for name in ids)}


def recomputed(found: dict[tuple[str, str], Stance], one: str, other: str) -> tuple[int, int, int, float]:
    """n, same side, opposite side and agreement, pair by pair of stances."""
    both = [
        (mine.value, found[(other, claim)].value)
        for (actor, claim), mine in found.items()
        if actor == one and (other, claim) in found
    ]
    products = [mine * theirs for mine, theirs in both]
    agreement = 1 - sum(abs(mine - theirs) for mine, theirs in both) / (4 * len(both)) if both else -1
    return len(both), sum(product > 0 for product in products), sum(product < 0 for product in products), agreement


def numbers(words: str) -> list[float]:
    return [float(found.replace(",", ".")) for found in re.findall(r"\d+(?:[.,]\d+)?", words)]


@languages
@pytest.mark.parametrize("least", [1, 5, 12])
def test_the_answer_of_the_shipped_data_says_what_its_stances_say(lang: str, least: int) -> None:
    sentence = agreement_answer(shipped(), of(shipped()), least, lang)
    known = stances(sentence.stances)
    actors = narrow(shipped()).actors
    figures = {pair: recomputed(known, *pair) for pair in combinations(actors, 2)}
    enough = {pair: found for pair, found in figures.items() if found[0] >= least}

    assert numbers(sentence.text)[-3:] == [len(enough), len(figures), least]
    with_one_text = {(pair.one, pair.other) for pair in of(shipped()).pairs if pair.one_text}
    own = {pair: found for pair, found in enough.items() if pair not in with_one_text}
    for words, among, best in ((r"(?:Nærmest|Nearest)", own, max), (r"(?:Lengst|Furthest)", enough, min)):
        (said,) = re.findall(words + r"[^:]*?(?:er|are) (.+?\))\.", sentence.text)
        value = best(found[3] for found in among.values())
        equals = {pair: found for pair, found in among.items() if found[3] == pytest.approx(value)}
        pair = max(equals, key=lambda one: equals[one][0])
        assert [
            shipped().actor[one].short.in_language(lang) in with_labels(shipped(), said, lang).partition(":")[0] for one in pair
        ] == [True, True]
        n, same, opposite, agreement = equals[pair]
        assert numbers(said) == [same, n, *([opposite] if opposite else []), pytest.approx(agreement, abs=0.005)]
    assert max(enough, key=lambda pair: (enough[pair][3], enough[pair][0])) in with_one_text
    limit = max(found[3] for found in own.values()) - 1e-9
    near = {pair: found for pair, found in enough.items() if pair in with_one_text and found[3] >= limit}
    if len(near) == 1:
        alike = r"R (?:og SV står likt på alle 23|and SV take the same stance on all 23),"
        assert set(near) == {("r", "sv")}
        assert re.search(alike, sentence.text)
    else:
        (said,) = re.findall(r"\)\. (\d+ (?:par står|pairs are) .*?)\. (?:Lengst|Furthest)", sentence.text)
        assert numbers(said)[0] == len(near)
    for (one, other), found in near.items() if 1 < len(near) <= 6 else ():
        names = [shipped().actor[actor].short.in_language(lang) for actor in (one, other)]
        index = f"{found[3]:.2f}".replace(".", "," if lang == "nb" else ".")
        assert f"{names[0]} {'og' if lang == 'nb' else 'and'} {names[1]} ({index})" in with_labels(shipped(), said, lang)
    shared = sum(found[0] for found in figures.values())
    chance = sum(found[0] * found[3] for found in figures.values()) / shared
    assert numbers(sentence.text)[-6:-5] == pytest.approx([chance], abs=0.005)


@languages
@pytest.mark.parametrize("without_shared", [False, True])
def test_every_cell_of_the_shipped_data_says_what_its_stances_say(lang: str, without_shared: bool) -> None:
    found = of(shipped(), without_shared)
    for pair in found.pairs:
        cell = pair_cell(shipped(), found, pair, 5, lang)
        if without_shared and pair.one_text:
            continue  # some of these stances are decided anew (tests/analysis/test_pair_texts.py)
        n, same, opposite, agreement = recomputed(stances(cell.stances), pair.one, pair.other)

        named = with_labels(shipped(), cell.label, lang)
        assert [shipped().actor[one].short.in_language(lang) in named for one in (pair.one, pair.other)] == [True, True]
        if n:
            assert cell.sign == f"{same}/{n}"
            expected = [count for count in (same, n, opposite) if count]
            assert numbers(cell.label.partition(": ")[2])[: len(expected)] == expected
            assert re.search("ingen på motsatt side|opposite sides on none", cell.label) is None or opposite == 0
            assert (f"−{opposite}" in cell.detail) == (opposite > 0 and n >= 5)
            assert tone_of(cell.state) == (0 if n < 5 else 1 + sum(agreement >= limit - 1e-9 for limit in (0.6, 0.7, 0.8, 0.9)))


def tone_of(state: str) -> int:
    return int(state.removeprefix("tone")) if state.startswith("tone") else 0
