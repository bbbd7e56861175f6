"""When a quote stands in a text. The texts are invented."""

import pytest

from loaders.quote_search import Compact
from loaders.verify import Match, find

TEXT = """\
D i s s e  m e d l e m -
m e r  mener at 12 kommuner bør låne ut robot-
hunder til alle pasienter innen 2031, så sant hundene ikke er farlige.
Det koster 1 200 kroner, altså 1-2 prosent. Eldre- og dyreomsorg bør samarbeide.
Utlånet økte med 12,5 prosent.
Offentlig-privat utlån er ikke mulig uten økte ﬁnanser.
"""
SCAN = """\
Kommunene bar lane ut robothunder til alle som gnsker det, sa lenge
hundene ikke er farlige. Vi har 240 hunder, og veere varsom er
n@dvendig. Hundene ma stgtte eldre & barn, og giennomfgring
ma innebzerer at utlanet gkes med 15 prosent innen 2030.
"""


def found(quote: str, text: str = TEXT, scan: bool = False) -> Match:
    return find(quote, Compact.of(text), scan)


@pytest.mark.parametrize(
    "quote",
    [
        "Disse medlemmer mener at 12 kommuner",
        "medlemmer mener",
        "låne ut robothunder til alle",
        "låne  ut\nrobothunder",
        "hundene ikke er farlige.",
        "koster 1 200 kroner",
        "Eldre- og dyreomsorg",
        "Offentlig-privat utlån",
        "12,5 prosent",
        "1 200 kroner, altså 1-2",
        "uten økte finanser",
        "la\u030ane ut",
        "finanser.",
    ],
)
def test_a_quote_is_exact_but_for_what_a_page_does_to_a_text(quote):
    assert found(quote) is Match.EXACT


@pytest.mark.parametrize(
    "quote",
    [
        "kommuner bør låne ut robot",
        "hunder til alle",
        "ommuner bør",
        "kommuner bør lån",
        "Diss",
        "isse medlemmer",
        "medlem",
        "mer mener",
        "Offentlig",
        "privat utlån",
        "5 prosent",
        "Utlånet økte med 12",
    ],
)
def test_a_quote_never_begins_or_ends_inside_a_word(quote):
    assert found(quote) is Match.FAILED


def test_a_find_that_ends_inside_a_word_does_not_hide_a_whole_one():
    assert found("haha", "ha haha") is Match.EXACT


@pytest.mark.parametrize(
    "quote",
    [
        "disse medlemmer mener",
        "Disse medlemmer mener ikke at 12 kommuner",
        "12 kommuner må låne ut robothunder",
        "21 kommuner bør låne ut",
        "altså 12 prosent",
        "så sant hundene er farlige",
        "kommuner bør ut robothunder",
        "",
        "-",
    ],
)
def test_other_words_are_no_quote(quote):
    assert found(quote) is Match.FAILED


@pytest.mark.parametrize(
    "quote",
    [
        "Kommunene bør låne ut robothunder til alle som ønsker det, så lenge hundene ikke er farlige",
        "og være varsom er nødvendig",
        "støtte eldre å barn, og gjennomføring må innebærer at utlånet økes med 15 prosent innen 2030",
        "utlånet økes med 15 prosent",
    ],
)
def test_what_a_scanner_misreads_is_tolerated_in_a_scan_and_only_there(quote):
    assert found(quote, SCAN, scan=True) is Match.TOLERANT
    assert found(quote, SCAN) is Match.FAILED


def test_a_scan_read_right_is_exact():
    assert found("Vi har 240 hunder", SCAN, scan=True) is Match.EXACT


CHANGED = [
    "Kommunene bør ikke låne ut robothunder til alle som ønsker det, så lenge hundene ikke er farlige",  # negated
    "Kommunene bør låne ut robothunder til alle som ønsker det, så lenge hundene er farlige",  # a negation left out
    "Kommunene må låne ut robothunder til alle som ønsker det, så lenge hundene ikke er farlige",  # bør → må
    "Kommunene kan låne ut robothunder til alle som ønsker det, så lenge hundene ikke er farlige",  # bør → kan
    "Kommunene bør låne ut robothunder til mange som ønsker det, så lenge hundene ikke er farlige",  # alle → mange
    "Kommunene bør låne ut hunder til alle som ønsker det, så lenge hundene ikke er farlige",  # half a word left out
    "Kommunene bør låne ut robothunder til alle ønsker det, så lenge hundene ikke er farlige",  # a word left out
    "Kommunene bør låne ut robothunder til alle som ønsker det nå, så lenge hundene ikke er farlige",  # a word added
    "Kommunen bør låne ut robothunder til alle som ønsker det",  # another number
    "Kommunene bør låne ut robothunder til alle som ønsker det, så lenge hundene ikke er ufarlige",  # u- before a word
    "utlånet økes med 16 prosent innen 2030",
    "utlånet økes med 15 prosent innen 2031",
    "utlånet økes med 15 prosent innen 203",
    "Vi har 24 hunder",
    "Vi har 2400 hunder",
    "utlånet økes ikke med 15 prosent innen 2030",
    "utlånet senkes med 15 prosent innen 2030",
    "være uvarsom er nødvendig",
    "være varsom er unødvendig",
    "ane ut robothunder",
]


@pytest.mark.parametrize("quote", CHANGED)
def test_a_change_of_meaning_is_not_tolerated_even_in_a_scan(quote):
    assert found(quote, SCAN, scan=True) is Match.FAILED
