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
    assert said.text.endswith("2 aktører har minst 2 felles påstander med lag og er med.")
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
    assert said.startswith("Nærmest hverandre i hver sin tekst er lag og rod")
    assert "lag og raad står minst like nær, men bygger på samme tekst på 3 av 3 felles påstander." in said
    without = company_answer(data, pairs_of_actor(data, "lag", True), "lag", 2, "nb").text
    assert without.startswith("Teksten som hvert par deler, er holdt utenfor.")
    assert "raad" not in without


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
        assert re.search(rf"{len(enough)} (?:aktører har|actors have) (?:minst|at least) 5", sentence.text)
        furthest = min(enough.values(), key=_agreement)
        same = sum(mine * theirs > 0 for mine, theirs in furthest)
        assert f"{same} {'av' if lang == 'nb' else 'of'} {len(furthest)} " in sentence.text


def _both(values: dict[str, int], actor: str, other: str) -> list[tuple[int, int]]:
    claims = [name.partition("/")[2] for name in values if name.startswith(f"{actor}/")]
    return [(values[f"{actor}/{claim}"], values[f"{other}/{claim}"]) for claim in claims if f"{other}/{claim}" in values]


def _agreement(both: list[tuple[int, int]]) -> tuple[float, int]:
    return round(1 - sum(abs(mine - theirs) for mine, theirs in both) / (4 * len(both)), 12), -len(both)
