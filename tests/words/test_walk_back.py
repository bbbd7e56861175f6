"""Every sentence and cell of the data that comes with the project, computed again from the stances that it names."""

import re
from collections import Counter
from functools import cache
from itertools import product

import pytest

from analysis.narrow import narrow
from analysis.network import theme_network
from analysis.themes import theme_positions
from loaders import Positions, load_positions
from loaders.model import Basis, Stance
from tests.samples import SHIPPED
from tests.words.keys import TOPICS
from words.cells import Cell, claim_cell, theme_cell
from words.findings import findings
from words.sentences import Sentence, coverage_title, mapped, network_answer, selection_answer

STANCE_WORDS = {
    "nb": {2: "støtter", 1: "støtter delvis", 0: "avveier", -1: "skeptisk", -2: "avviser"},
    "en": {2: "supports", 1: "partly supports", 0: "weighs", -1: "sceptical", -2: "opposes"},
}
SIGN = {2: "++", 1: "+", 0: "±", -1: "−", -2: "−−"}
TEXTS = {"nb": r"– (\w+) uavhengige? tekst", "en": r"– (\w+) independent text"}
SUPPORT = {"nb": r"(\d+) av (\d+) aktører", "en": r"(\d+) of (\d+) actors"}
POINTING = {"nb": r"\((\w+) av dem peker", "en": r"\((\w+) of them only"}
ONE = {"én", "one", "ett"}

languages = pytest.mark.parametrize("lang", ["nb", "en"])


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def stances(ids: tuple[str, ...]) -> list[Stance]:
    """The stances that ids name; an id that does not exist is an error."""
    assert len(set(ids)) == len(ids)
    return [shipped().stance[name] for name in ids]


def count(pattern: str, words: str) -> int:
    """The number in a sentence; 0 where it says none."""
    found = re.search(pattern, words)
    return 0 if found is None else 1 if found[1] in ONE else int(found[1])


def text_count(found: list[Stance]) -> int:
    """Independent texts: one text a heap, and a stance that shares its text with several heaps makes them one."""
    heaps: list[list[Stance]] = []
    for stance in found:
        joined = [heap for heap in heaps if any(_same_text(stance, one) or _same_text(one, stance) for one in heap)]
        heaps = [heap for heap in heaps if heap not in joined]
        heaps.append([stance, *(one for heap in joined for one in heap)])
    return len(heaps)


def _same_text(one: Stance, other: Stance) -> bool:
    mine, theirs = one.evidence[0], other.evidence[0]
    jointly = other.actor in mine.joint_with
    if mine.endorses is None:
        return jointly
    behind = theirs.endorses and (theirs.endorses.speaker, theirs.endorses.source)
    said = (mine.endorses.speaker, mine.endorses.source)
    # joint words are those of all who said them; words from elsewhere than what decides are another text
    spoken = {(actor, theirs.source) for actor in (other.actor, *theirs.joint_with)}
    return jointly or said in spoken or said == behind


def check_division(sentence: str, found: list[Stance], lang: str) -> None:
    """All that a division's sentence says, from its stances."""
    claim = shipped().claim[found[0].claim]
    assert {stance.claim for stance in found} == {claim.id}
    assert claim.wording.in_language(lang) in sentence
    match = re.search(SUPPORT[lang], sentence)
    assert match is not None
    assert (int(match[1]), int(match[2])) == (sum(stance.value > 0 for stance in found), len(found))
    assert count(TEXTS[lang], sentence) == text_count(found)
    assert count(POINTING[lang], sentence) == sum(stance.basis is Basis.PROBLEM for stance in found)
    for stance in found:
        against = re.search(r"(?:mot er|against it:) (.*) –", sentence)
        named = against is not None and shipped().actor[stance.actor].short.in_language(lang) in re.split(
            ", | og | and ", against[1]
        )
        assert named == (stance.value < 0)


@cache
def finding(lang: str, topic: str) -> Sentence:
    return next(sentence for sentence in findings(shipped(), lang) if sentence.topic == topic)


@languages
@pytest.mark.parametrize("topic", ["agreement", "division"])
def test_divisions_say_what_their_stances_say(lang: str, topic: str) -> None:
    found = finding(lang, topic)

    check_division(found.text, stances(found.stances), lang)
    on_claim = [stance.id for stance in shipped().stances if stance.claim == shipped().stance[found.stances[0]].claim]
    assert set(found.stances) == set(on_claim)


@languages
def test_company_says_what_its_stances_say(lang: str) -> None:
    found = finding(lang, "company")
    left, right, *contesting = stances(found.stances)
    actor = shipped().actor

    assert left.value * right.value > 0
    assert all(stance.value * left.value < 0 for stance in contesting)
    assert text_count([left, right]) == 2
    places = sorted(one.order for one in shipped().actors if one.kind == "party" and one.order is not None)
    apart = places.index(actor[right.actor].order or 0) - places.index(actor[left.actor].order or 0)
    assert count(r"(\d+) (?:plasser|places)", found.text) == apart >= len(places) / 2
    assert count(r"(\d+) (?:partier|parties)", found.text) == len(places)
    assert found.view["actor"] == [stance.actor for stance in (left, right, *contesting)]
    for stance in (left, right, *contesting):
        named = f"{actor[stance.actor].short.in_language(lang)} ({STANCE_WORDS[lang][stance.value]}"
        assert named in found.text


@languages
def test_the_quietest_has_as_many_stances_as_it_says(lang: str) -> None:
    found = finding(lang, "quietest")

    counts = Counter(stance.actor for stance in stances(found.stances))
    assert {shipped().actor[actor].name.in_language(lang) in found.text for actor in counts} == {len(counts) <= 3}
    assert {count(r"(?:funnet|found) (\w+) (?:standpunkt|stance)", found.text)} == set(counts.values())
    assert count(r"(?:på|on) (\d+) (?:påstand|claim)", found.text) == len(narrow(shipped()).claims)


@languages
def test_who_is_named_as_silent_is_silent(lang: str) -> None:
    unmapped, no_party = finding(lang, "unmapped"), finding(lang, "no_party")
    spoken = {stance.actor for stance in shipped().stances}
    heard = {shipped().claim[one.claim].theme for one in shipped().stances if shipped().actor[one.actor].kind == "party"}

    for actor in shipped().actors:
        assert (actor.name.in_language(lang) in unmapped.text) == (actor.id not in spoken)
    for theme in shipped().themes:
        assert (theme.name.in_language(lang) in no_party.text) == (theme.id not in heard)
    themes = {shipped().claim[stance.claim].theme for stance in stances(no_party.stances)}
    assert themes == set(no_party.view["theme"]) == set(shipped().theme) - heard
    assert {shipped().actor[stance.actor].kind == "party" for stance in stances(no_party.stances)} == {False}


def test_every_finding_is_walked_back() -> None:
    assert tuple(sentence.topic for sentence in findings(shipped(), "nb")) == TOPICS


@languages
def test_what_is_mapped_is_what_its_stances_say(lang: str) -> None:
    sentence = mapped(shipped(), lang)
    found, shown = stances(sentence.stances), narrow(shipped())
    quotes = [place for stance in found for one in stance.evidence for place in (one, one.endorses) if place]

    counts = [len(shown.actors), len(shown.claims), len(shown.themes), len(found), len({place.source for place in quotes})]
    assert [int(number) for number in re.findall(r"\d+", sentence.text)[:5]] == counts


@languages
def test_the_title_of_the_coverage_says_what_its_stances_say(lang: str) -> None:
    sentence = coverage_title(shipped(), lang)
    counts = Counter(stance.actor for stance in stances(sentence.stances))
    most = max(counts.values())

    leaders = [actor for actor, count in counts.items() if count == most]
    assert {shipped().actor[actor].short.in_language(lang) in sentence.text for actor in leaders} == {len(leaders) <= 3}
    assert [int(number) for number in re.findall(r"\d+", sentence.text)][-2:] == [most, sum(counts.values())]


@languages
def test_the_network_answer_says_what_its_stances_say(lang: str) -> None:
    shown = narrow(shipped())
    graph = theme_network(theme_positions(shipped(), shown.themes, shown.actors))
    sentence = network_answer(shipped(), graph, lang)
    ties = {(stance.actor, shipped().claim[stance.claim].theme) for stance in stances(sentence.stances)}
    numbers = [int(number) for number in re.findall(r"\d+", sentence.text)]

    assert numbers[0] == len(ties) == sum(numbers[1:5])
    by_theme, by_actor = Counter(theme for _, theme in ties), Counter(actor for actor, _ in ties)
    assert numbers[-4:] == [max(by_theme.values()), len(shown.actors), max(by_actor.values()), len(shown.themes)]
    for actor in shown.actors:
        name = shipped().actor[actor].short.in_language(lang)
        busiest = by_actor[actor] == max(by_actor.values())
        assert bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", sentence.text)) == busiest


@languages
@pytest.mark.parametrize("choice", [{}, {"kinds": ["party"]}, {"themes": ["financing"]}, {"actors": ["nito", "ap", "r"]}])
def test_the_matrix_answer_says_what_its_stances_say(lang: str, choice: dict[str, list[str]]) -> None:
    shown = narrow(shipped(), **choice)
    answer = selection_answer(shipped(), shown, lang)
    known, *parts = re.split(r"(?:Bredest enighet|Dypest splittelse|Broadest agreement|Deepest division): ", answer.text)
    found = stances(answer.stances)

    chosen = set(product(shown.actors, shown.claims))
    assert {stance.id for stance in found} == {one.id for one in shipped().stances if (one.actor, one.claim) in chosen}
    assert [int(number) for number in re.findall(r"\d+", known)] == [len(found), len(shown.actors) * len(shown.claims)]
    for part in parts:
        claim = next(claim.id for claim in shipped().claims if claim.wording.in_language(lang) in part)
        check_division(part, [stance for stance in found if stance.claim == claim], lang)


@languages
def test_every_claim_cell_says_what_its_stance_says(lang: str) -> None:
    for actor, claim in product(shipped().actors, shipped().claims):
        cell = claim_cell(shipped(), actor.id, claim.id, lang)
        found = stances(cell.stances)

        head = f"{actor.short.in_language(lang)} – {claim.wording.in_language(lang)}: "
        assert cell.label.startswith(head)
        finding = cell.label.removeprefix(head)
        if found:
            assert [stance.id for stance in found] == [f"{actor.id}/{claim.id}"]
            assert finding.partition(" – ")[0] == STANCE_WORDS[lang][found[0].value]
            assert cell.sign == SIGN[found[0].value]
        else:
            assert finding.startswith(("ikke", "not"))
            assert (cell.state, cell.sign) == ("unknown", "·")


@languages
def test_every_theme_cell_says_what_its_stances_say(lang: str) -> None:
    shown = narrow(shipped())
    found = theme_positions(shipped(), shown.themes, shown.actors)
    for theme, actor in product(shown.themes, shown.actors):
        check_theme_cell(theme_cell(shipped(), actor, theme, found[(theme, actor)], lang), theme, actor, lang)


def check_theme_cell(cell: Cell, theme: str, actor: str, lang: str) -> None:
    """Sign, detail and label of a cell, from its stances."""
    known = stances(cell.stances)
    assert {(stance.actor, shipped().claim[stance.claim].theme) for stance in known} <= {(actor, theme)}
    on_axis = [(shipped().claim[stance.claim].polarity, stance.value) for stance in known]
    signed = [polarity * value for polarity, value in on_axis if polarity]
    if not signed:
        assert cell.sign == ("○" if known else "·")
        assert cell.detail == (f"n {len(known)}" if known else "")
        return
    mean = sum(signed) / len(signed)
    split = min(signed) < 0 < max(signed)
    nearest = 0 if mean == 0 else (2 if abs(mean) >= 1.5 else 1) * (1 if mean > 0 else -1)
    shown = "0.0" if abs(mean) < 0.05 else f"{mean:+.1f}".replace("-", "−")
    assert cell.sign == ("+/−" if split else SIGN[nearest])
    assert cell.detail == f"n {len(signed)}"
    assert (shown.replace(".", ",") if lang == "nb" else shown) in cell.label
    assert re.search(rf"\b(?:{len(signed)}{'|én|one' if len(signed) == 1 else ''}) (?:påstand|claim)", cell.label)
