"""Who stands nearest to an actor and furthest from it."""

import re

import pytest

from analysis.profile import pairs_of_actor
from loaders import load_positions
from tests.samples import SHIPPED, positions
from words.profile_company import company_answer, too_few

TABLE = """
            lag  raad  rod  midt  gul
    a/one +  2    2    -2    2     .
    a/two +  2    1    -2    .     .
    a/six +  1    1     2    .     .
"""


def test_nearest_and_furthest_come_with_their_counts() -> None:
    data = positions(TABLE)
    said = company_answer(data, pairs_of_actor(data, "lag"), "lag", 2, "nb")

    assert said.text.startswith(
        "Nærmest hverandre er lag og raad: samme side på 3 av 3 felles påstander, ingen på motsatt side (enighet 0,92). Lengst "
        "fra hverandre er lag og rod: samme side på 1 av 3 felles påstander, motsatt side på 2 (enighet 0,25)."
    )
    assert said.text.endswith("De 2 aktørene som har minst 2 felles påstander med lag, er sammenlignet.")
    assert set(said.stances) == set(data.stance)


def test_who_shares_too_little_is_named_and_not_placed() -> None:
    data = positions(TABLE)
    found = pairs_of_actor(data, "lag")

    assert too_few(data, found, "lag", 2, "nb") == "For få felles påstander (færre enn 2): midt og gul."
    assert too_few(data, pairs_of_actor(data, "gul"), "gul", 1, "en").endswith(": lag en, raad en, rod en and midt en.")
    assert too_few(data, found, "lag", 0, "nb") == ""


def test_nobody_is_near_who_shares_too_little() -> None:
    data = positions(TABLE)

    assert company_answer(data, pairs_of_actor(data, "gul"), "gul", 5, "nb").text == (
        "Ingen har minst 5 felles påstander med gul. Da er det for lite til å si hvem som står nærmest."
    )


def test_who_is_near_by_one_text_does_not_lead() -> None:
    words = {f"{one}/{claim}": {"joint_with": [other]} for one, other in (("lag", "raad"), ("raad", "lag")) for claim in NAMES}
    data = positions(TABLE, words)

    said = company_answer(data, pairs_of_actor(data, "lag"), "lag", 2, "nb").text
    assert said.startswith("Nærmest hverandre, avgjort av hver sin tekst, er lag og rod")
    assert "lag og raad står minst like nær, men bygger på samme tekst på 3 av 3 felles påstander." in said
    without = company_answer(data, pairs_of_actor(data, "lag", True), "lag", 2, "nb").text
    assert without.startswith(
        "Her er bare teksten som de to i hvert par deler, holdt utenfor; resten av det lag har skrevet med"
    )
    assert "raad" not in without


def test_all_who_are_as_near_by_one_text_are_named() -> None:
    words = {f"{one}/one": {"joint_with": ["lag"]} for one in ("raad", "midt")}
    data = positions("lag raad midt rod gul\na/one + 2 2 2 1 -2\na/two + 2 2 1 1 2", words)

    said = company_answer(data, pairs_of_actor(data, "lag"), "lag", 2, "nb").text
    assert "2 står minst like nær lag, men bygger helt eller delvis på samme tekst: raad (1,00) og midt (0,88)." in said


def test_who_is_against_nobody_stands_far_from_nobody() -> None:
    data = positions("lag raad rod\na/one + 2 2 1\na/two + 2 2 1")

    said = company_answer(data, pairs_of_actor(data, "lag"), "lag", 2, "nb").text
    assert "Ingen med nok felles påstander står mot lag på noe; lavest enighet har lag og rod: samme side på 2 av 2" in said
    assert "Lengst" not in said


def test_who_is_alone_in_the_file_is_not_said_to_share_too_little() -> None:
    data = positions("lag\na/one + 2")

    assert company_answer(data, pairs_of_actor(data, "lag"), "lag", 5, "nb").text == (
        "Det er ingen andre aktører å sammenligne lag med."
    )
    two = positions("lag raad\na/one + 2 2")
    one = company_answer(two, pairs_of_actor(two, "lag"), "lag", 1, "nb").text
    assert one.endswith("Den ene aktøren som har minst 1 felles påstand med lag, er sammenlignet.")


NAMES = ("one", "two", "six")


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_the_answer_is_that_of_the_stances_that_it_names(lang: str) -> None:
    data = load_positions(SHIPPED)
    for actor in ("nho", "krf", "h", "regjeringen"):
        sentence = company_answer(data, pairs_of_actor(data, actor), actor, 5, lang)
        values = {name: data.stance[name].value for name in sentence.stances}
        claims = {other.id: _both(values, actor, other.id) for other in data.actors if other.id != actor}

        assert set(values) == set(data.stance)
        enough = {other: both for other, both in claims.items() if len(both) >= 5}
        assert re.search(rf"{len(enough)} (?:aktørene som har|actors that have) (?:minst|at least) 5", sentence.text)
        against = [both for both in enough.values() if any(mine * theirs < 0 for mine, theirs in both)]
        furthest = min(against or enough.values(), key=_agreement)
        same = sum(mine * theirs > 0 for mine, theirs in furthest)
        assert f"{same} {'av' if lang == 'nb' else 'of'} {len(furthest)} " in sentence.text


def _both(values: dict[str, int], actor: str, other: str) -> list[tuple[int, int]]:
    claims = [name.partition("/")[2] for name in values if name.startswith(f"{actor}/")]
    return [(values[f"{actor}/{claim}"], values[f"{other}/{claim}"]) for claim in claims if f"{other}/{claim}" in values]


def _agreement(both: list[tuple[int, int]]) -> tuple[float, int]:
    return round(1 - sum(abs(mine - theirs) for mine, theirs in both) / (4 * len(both)), 12), -len(both)
