"""The answers on claims and themes, for the data that comes with the project, computed again from the stances they name."""

import re
from collections import Counter

import pytest

from analysis.divisions import division
from analysis.narrow import narrow
from analysis.theme_figures import on_axis, theme_figures
from loaders.model import Basis
from tests.words.labels import with_labels
from tests.words.test_walk_back import (
    POINTING,
    check_division,
    check_theme_cell,
    count,
    languages,
    shipped,
    stances,
    text_count,
)
from words.claim_page import claim_answer, claims_answer
from words.formats import quoted
from words.theme_page import place_cell, theme_answer, themes_answer

CLAIMS = [claim.id for claim in shipped().claims]
THEMES = [theme.id for theme in shipped().themes]
SIDES = {
    "nb": re.compile(
        r"(?:(?P<whole>.+?) støtter påstanden helt(?:, og (?P<and_partly>.+?) støtter den delvis)?|"
        r"(?P<partly>.+?) støtter påstanden delvis|Ingen er funnet for påstanden); "
        r"(?:vi har ikke funnet noen som avveier eller er mot|"
        r"(?:(?P<weighing>(?!ingen).+?) avveier|ingen er funnet som avveier); "
        r"(?:(?P<opposing>[^;]+?) avviser den(?:, og )?)?(?:(?P<sceptical>[^;]+?) er skeptiske?)?(?:ingen er funnet mot)?)"
    ),
    "en": re.compile(
        r"(?:(?P<whole>.+?) fully supports? the claim(?:, with partial support from (?P<and_partly>.+?))?|"
        r"(?P<partly>.+?) partly supports? the claim|Nobody is found for the claim); "
        r"(?:we have found nobody weighing it or against it|"
        r"(?:(?P<weighing>(?!nobody).+?) weighs? both sides|nobody is found weighing both sides); "
        r"(?:(?P<opposing>[^;]+?) opposes? it(?:, and )?)?(?:(?P<sceptical>[^;]+?) (?:is|are) sceptical)?"
        r"(?:nobody is found against it)?)"
    ),
}
ALL_POINTING = {"nb": "delvis (peker bare på problemet)", "en": "(only pointing to the problem)"}
STEPS = {2: ("whole",), 1: ("and_partly", "partly"), 0: ("weighing",), -1: ("sceptical",), -2: ("opposing",)}
DEEPEST = {"nb": "Dypest splittelse: ", "en": "Deepest division: "}


def numbers(words: str) -> list[int]:
    return [int(one) for one in re.findall(r"\d+", words)]


@languages
@pytest.mark.parametrize("claim", CLAIMS)
def test_the_answer_on_a_claim_says_what_its_stances_say(lang: str, claim: str) -> None:
    answer = claim_answer(shipped(), division(shipped(), claim, narrow(shipped()).actors), lang)
    found, everybody = stances(answer.stances), narrow(shipped()).actors

    assert {stance.id for stance in found} == {one.id for one in shipped().stances if one.claim == claim}
    sides, rest = with_labels(shipped(), answer.text, lang).rsplit(" – ", 1)
    assert numbers(rest)[:2] == [len(found), len(everybody)]
    assert count(r"(\w+) (?:uavhengige?|independent)", rest) == text_count(found)
    assert count(r"\((\w+) (?:av dem ved|of them by)", rest) == sum(one.evidence[0].endorses is not None for one in found)
    assert count(r"; (\w+) (?:er|is|are) (?:ikke|not)", rest) == len(everybody) - len(found)
    partly = [one for one in found if one.value == 1]
    pointing = len(partly) if ALL_POINTING[lang] in sides else count(POINTING[lang], sides)
    assert pointing == sum(one.basis is Basis.PROBLEM for one in partly)
    match = SIDES[lang].fullmatch(re.sub(r" \([^)]*\)", "", sides))
    assert match is not None
    for value, groups in STEPS.items():
        named = "".join(match[group] or "" for group in groups)
        check_step(named, [stance.actor for stance in found if stance.value == value], lang)


def check_step(named: str, actors: list[str], lang: str) -> None:
    """Who stands on one step of the scale is named, or counted where there are many; nobody else is."""
    if len(actors) > 6:
        assert numbers(named) == [len(actors)]
        return
    names = [shipped().actor[actor].short.in_language(lang) for actor in actors]
    assert sorted(one for one in re.split(", | og | and ", named) if one) == sorted(names)


@languages
def test_the_answer_on_all_claims_says_what_its_stances_say(lang: str) -> None:
    answer = claims_answer(shipped(), lang)
    overview, deepest = answer.text.split(DEEPEST[lang])
    values: dict[str, set[int]] = {}
    for stance in stances(answer.stances):
        values.setdefault(stance.claim, set()).add((stance.value > 0) - (stance.value < 0))

    contested = sum({1, -1} <= signs for signs in values.values())
    united = [claim for claim, signs in values.items() if signs == {1}]
    actors = Counter(stance.claim for stance in stances(answer.stances))
    alone = sum(actors[claim] == 1 for claim in united)
    assert alone > 1
    assert numbers(overview) == [contested, len(CLAIMS), len(united), alone]
    claim = next(one for one in shipped().claims if one.wording.in_language(lang) in deepest)
    check_division(deepest, [one for one in stances(answer.stances) if one.claim == claim.id], lang)


@languages
@pytest.mark.parametrize("theme", THEMES)
def test_the_answer_on_a_theme_says_what_its_stances_say(lang: str, theme: str) -> None:
    answer = theme_answer(shipped(), theme, lang)
    found, entry = stances(answer.stances), shipped().theme[theme]
    claims = [claim.id for claim in shipped().claims if claim.theme == theme]

    assert {stance.id for stance in found} == {one.id for one in shipped().stances if one.claim in claims}
    assert entry.axis.in_language(lang) in answer.text
    parties = re.search(
        r" (?:Av|Of) (\d+) part[^.]*?(ingen|ett|none|one|\d+) (?:is |are )?(?:found|funnet)[^.]*\.", answer.text
    )
    assert parties is not None
    assert int(parties[1]) == sum(shipped().actor[one].kind == "party" for one in narrow(shipped()).actors)
    spoken = len({one.actor for one in found if shipped().actor[one.actor].kind == "party"})
    assert {"ingen": "0", "none": "0", "ett": "1", "one": "1"}.get(parties[2], parties[2]) == str(spoken)
    said = numbers(answer.text.replace(entry.axis.in_language(lang), "").replace(parties[0], ""))
    actors = len(narrow(shipped()).actors)
    heard = len({stance.actor for stance in found})
    assert said[:5] == [heard, actors, len(claims), len(found), actors * len(claims)]
    contested = {
        claim for claim in claims if {1, -1} <= {(one.value > 0) - (one.value < 0) for one in found if one.claim == claim}
    }
    assert (DEEPEST[lang] in answer.text) == bool(contested)


@languages
def test_the_answer_on_all_themes_says_what_its_stances_say(lang: str) -> None:
    answer = themes_answer(shipped(), lang)
    found = stances(answer.stances)
    sides = Counter((stance.claim, stance.value > 0) for stance in found if stance.value)
    divided = {shipped().claim[claim].theme for claim, supporting in sides if supporting and (claim, False) in sides}

    overview = answer.text.split(DEEPEST[lang])[0]
    assert numbers(overview)[:3] == [len(CLAIMS), len(THEMES), len(divided)]
    for theme in shipped().themes:
        assert (quoted(theme.name.in_language(lang), lang) in overview) == (theme.id in divided)


@languages
@pytest.mark.parametrize("theme", THEMES)
def test_every_place_on_an_axis_says_what_its_stances_say(lang: str, theme: str) -> None:
    figures = theme_figures(shipped(), theme)
    for actor, found in on_axis(shipped(), figures).items():
        cell, words = place_cell(shipped(), actor, theme, found, lang)
        check_theme_cell(cell, theme, actor, lang)
        assert cell.label.endswith(f": {words}")
    assert set(figures.heard) == {one.actor for one in figures.stances}
