"""What an actor's stances are, step by step: by eye, and walked back to the stances of the data."""

import re
from functools import cache

import pytest

from analysis.own_words import first_hand
from analysis.profile import profile
from loaders import Positions, load_positions
from tests.samples import SHIPPED, positions
from words import LANGUAGES
from words.profile_stances import stances_by_step

TABLE = """
               lag  rod  midt
    loans/lend +  1   2    .
    loans/give + -2   .    .
    rules/test +  2   .    .
    rules/ban  +  2   .    .
    rules/pay  +  1   .    .
"""
STEPS = {
    "nb": {"Støtter": 2, "Støtter delvis": 1, "Avveier": 0, "Skeptisk": -1, "Avviser": -2},
    "en": {"Supports": 2, "Partly supports": 1, "Weighs": 0, "Sceptical": -1, "Opposes": -2},
}
BASES = {
    "på vilkår": "condition",
    "støtter målet": "aim",
    "peker på problemet": "problem",
    "on conditions": "condition",
    "supports the aim": "aim",
    "points to the problem": "problem",
}
STEP = "|".join(sorted((one for steps in STEPS.values() for one in steps), key=len, reverse=True))
PART = re.compile(rf"(?:^|(?<=\. ))({STEP})(?: \(([^)]+)\))?: (.+?)\.(?= (?:{STEP})[ :(]|$)")


@cache
def shipped(without: bool = False) -> Positions:
    return first_hand(load_positions(SHIPPED)) if without else load_positions(SHIPPED)


def said(actor: str, lang: str = "nb") -> str:
    words = {
        "lag/lend": {"basis": "condition"},
        "lag/pay": {"basis": "aim"},
        "rod/lend": {"endorses": {"speaker": "lag", "source": "rapport", "section": "1", "quote": "q"}},
    }
    data = positions(TABLE, words)
    return stances_by_step(data, profile(data, actor), lang).text


def test_stances_stand_under_their_steps_the_strongest_support_first() -> None:
    assert said("lag") == (
        "Støtter: Påstand test; Påstand ban. Støtter delvis (på vilkår): Påstand lend. "
        "Støtter delvis (støtter målet): Påstand pay. Avviser: Påstand give."
    )


def test_endorsement_is_said_to_be_so_and_silence_says_nothing() -> None:
    assert said("rod") == "Støtter: Påstand lend (tilslutning)."
    assert said("rod", "en").endswith("lend en (endorsement).")
    assert said("midt") == ""


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("actor", [actor.id for actor in load_positions(SHIPPED).actors])
@pytest.mark.parametrize("without", [False, True])
def test_the_steps_say_what_the_stances_say(actor: str, lang: str, without: bool) -> None:
    data = shipped(without)
    sentence = stances_by_step(data, profile(data, actor), lang)
    found = {data.claim[data.stance[name].claim].wording.in_language(lang): data.stance[name] for name in sentence.stances}
    read = {
        claim: (STEPS[lang][step], BASES.get(basis, ""), bool(endorsed))
        for step, basis, claims in PART.findall(sentence.text)
        for claim, endorsed in re.findall(r"(.+?)( \((?:tilslutning|endorsement)\))?(?:; |$)", claims)
    }

    assert {one.id for one in found.values()} == {one.id for one in data.stances if one.actor == actor}
    assert read == {claim: (one.value, str(one.basis or ""), one.deciding.endorses is not None) for claim, one in found.items()}
