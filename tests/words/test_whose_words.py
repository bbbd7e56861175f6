"""Whose words something rests on, and with whom of the others how much of it."""

import re
from collections import Counter
from functools import cache

import pytest

from analysis.coverage import evidence_kind
from analysis.profile import profile
from loaders import Positions, load_positions
from tests.samples import SHIPPED, positions
from words import LANGUAGES
from words.whose_words import EACH_AT_MOST, kinds_words, others_words, whose_words

TABLE = """
               lag  raad  rod  midt  gul
    loans/lend +  2   1    2    .     .
    loans/give + -2   .    2    .     .
    rules/test +  1   .    .    .     .
"""
JOINTLY = {
    "lag/lend": {"joint_with": ["gul", "raad"]},
    "lag/give": {"joint_with": ["raad"]},
    "lag/test": {"joint_with": ["raad"]},
}
SAME = {f"lag/{claim}": {"joint_with": others} for claim, others in (("lend", ["rod", "gul"]), ("give", ["gul", "rod"]))}


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def test_others_are_only_said_of_all_where_they_are_the_same_in_all() -> None:
    apart, same = positions(TABLE, JOINTLY), positions(TABLE, SAME)

    assert whose_words(apart, profile(apart, "lag").stances, "nb") == (
        "Alle 3 standpunktene er i tekst skrevet sammen med andre (3 med raad, 1 med gul)."
    )
    assert whose_words(same, profile(same, "lag").stances, "nb") == (
        "Av standpunktene er 1 i egen tekst og 2 i tekst skrevet sammen med rod og gul."
    )


def test_others_are_not_named_of_several_actors() -> None:
    data = positions(TABLE, JOINTLY)

    assert whose_words(data, data.stances, "nb", named=False) == (
        "Av standpunktene er 3 i egen tekst og 3 i tekst skrevet sammen med andre."
    )
    assert whose_words(data, data.stances[-1:], "en", named=False).startswith("The one stance is in text written together with")


def test_pieces_of_evidence_are_told_the_same_way() -> None:
    data = positions(TABLE, JOINTLY)

    assert kinds_words(data, [one.deciding for one in profile(data, "lag").stances], "en") == (
        "3 in text written together with others (3 with raad en, 1 with gul en)"
    )


def test_of_many_others_the_most_frequent_are_named() -> None:
    data = positions("lag bedrift bransje raad staten rod midt gul\na/one + 2 . . . . . . .")
    many = [one.id for one in data.actors[1:]]
    assert len(many) == EACH_AT_MOST + 1

    assert others_words(data, "joint", [many, many], "nb") == "7 andre"
    assert others_words(data, "reported", [many, many[:6]], "nb").endswith("2 av midt, og én til)")
    assert others_words(data, "joint", [many[:6], many[5::-1]], "en").startswith("bedrift en, bransje en, raad en, staten en")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("actor", list(dict.fromkeys(one.actor for one in load_positions(SHIPPED).stances)))
def test_each_number_is_that_of_the_stances_with_that_other(lang: str, actor: str) -> None:
    deciding = [one.deciding for one in shipped().stances if one.actor == actor]
    said = whose_words(shipped(), profile(shipped(), actor).stances, lang)

    joint = [one for one in deciding if evidence_kind(one) == "joint"]
    counts = Counter(other for one in joint for other in one.joint_with)
    for other, count in counts.items():
        short = re.escape(shipped().actor[other].short.in_language(lang))
        everywhere = all(set(one.joint_with) == set(counts) for one in joint)
        assert re.search(rf"(?<!\d){count} (?:med|with) {short}(?!\w)", said) or (everywhere and count == len(joint))
    assert re.search(r"\((?:\d+ (?:med|with) )", said) is None or len({frozenset(one.joint_with) for one in joint}) > 1


def test_krf_wrote_all_with_nobody() -> None:
    said = whose_words(shipped(), profile(shipped(), "krf").stances, "nb")

    assert said == "Alle 7 standpunktene er i tekst skrevet sammen med andre (6 med PF, 4 med Sp, 3 med H)."
