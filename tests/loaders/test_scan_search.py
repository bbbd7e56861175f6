"""When a quote stands in a machine scan. The texts are invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz import fuzz

from loaders import scan_search
from loaders.quote_search import Compact
from loaders.scan_search import MAX_STRETCHES, MISREAD, SURE, resembles
from loaders.verify import Match, find

SCAN = """\
Kommunene bar lane ut robothunder til alle som gnsker det, sa lenge
hundene ikke er farlige. Vi har 240 hunder, og veere varsom er
n@dvendig. Hundene ma stgtte eldre & barn, og giennomfgring
ma innebzerer at utlanet gkes med 15 prosent innen 2030.
"""


def found(quote: str, text: str = SCAN, scan: bool = True) -> Match:
    return find(quote, Compact.of(text), scan)


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
    assert found(quote) is Match.TOLERANT
    assert found(quote, scan=False) is Match.FAILED


def test_a_scan_read_right_is_exact():
    assert found("Vi har 240 hunder") is Match.EXACT


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
    assert found(quote) is Match.FAILED


def test_the_likeness_must_reach_the_threshold(monkeypatch):
    quote = "støtte eldre å barn, og gjennomføring må"
    assert found(quote) is Match.TOLERANT

    monkeypatch.setattr(scan_search, "LEAST_LIKENESS", 99.0)
    assert found(quote) is Match.FAILED


def test_letters_that_could_be_misread_throughout_are_too_little_alike():
    assert found("å øø åå", "a gg &&") is Match.FAILED


def test_a_likeness_above_the_threshold_is_not_enough(monkeypatch):
    monkeypatch.setattr(scan_search, "LEAST_LIKENESS", 1.0)

    assert [found(quote) for quote in CHANGED] == [Match.FAILED] * len(CHANGED)


def test_a_stretch_that_begins_within_a_word_does_not_hide_a_whole_one():
    assert found("nå skal alle få hunder", "Una skal alle fa hunder. Na skal vi. Og na skal alle fa hunder") is Match.TOLERANT


@pytest.mark.parametrize(("word", "other"), SURE.items())
def test_a_common_word_of_the_scan_is_not_taken_for_another(word, other):
    quote, scan = (f"Kommunene vil ha det {one}, og de får låne en hund" for one in (word, other))

    assert found(quote, scan.replace("å", "a")) is Match.FAILED
    assert found(scan, scan.replace("å", "a")) is Match.TOLERANT
    assert found(quote, quote.replace("å", "&").replace("ø", "g")) is Match.TOLERANT


@pytest.mark.parametrize(
    ("quote", "scan"),
    [
        ("Det j dag er for lite, mener kommunene", "Det i dag er for lite, mener kommunene"),
        ("utlånet økte med å prosent i kommunene", "utlanet gkte med 4 prosent i kommunene"),
        ("utlånet økte med 1ø prosent i kommunene", "utlanet gkte med 10 prosent i kommunene"),
    ],
)
def test_misreadings_that_no_scan_has_shown_are_not_tolerated(quote, scan):
    assert found(quote, scan) is Match.FAILED


class Counted(str):
    """A text that counts how often it is read at some place."""

    reads = 0

    def startswith(self, *arguments):
        Counted.reads += 1
        return super().startswith(*arguments)


@pytest.mark.parametrize("length", [30, 60, 120])
def test_ways_of_reading_do_not_double_with_every_letter(monkeypatch, length):
    monkeypatch.setattr(scan_search, "LEAST_LIKENESS", 0.0)
    text = Compact.of("ag" * length)
    counted = Compact(Counted(text.text), text.places, text.original)
    Counted.reads = 0

    assert not resembles(counted, "ø" * length + "z")
    assert 0 < Counted.reads <= MAX_STRETCHES * 10 * length**2


def test_only_so_many_stretches_are_read(monkeypatch):
    looked_at = []
    monkeypatch.setattr(scan_search, "_is_read", lambda *arguments: looked_at.append(arguments))

    assert not resembles(Compact.of("na skal alle fa hunder. " * 10 * MAX_STRETCHES), "nå skal alle få hunder")
    assert 0 < len(looked_at) <= MAX_STRETCHES


WORDS = ("kommunene", "bør", "låne", "ut", "hunder", "når", "været", "og", "føret", "tjener", "målet", "på", "øya")


@settings(deadline=None, derandomize=True)
@given(
    st.lists(st.sampled_from(WORDS), min_size=5, max_size=40),
    st.randoms(use_true_random=False),
    st.text("aeghrdo .\n", max_size=200),
)
def test_a_quote_is_found_however_the_scanner_misread_it(words, random, around):
    quote = " ".join(words)
    read = "".join(random.choice((letter, letter, *MISREAD.get(letter, ()))) for letter in quote)
    scan = f"{around}\n{read}\n{around}"

    # the least alike of the true quotes reaches 93
    assert resembles(Compact.of(scan), quote) or likeness(quote, read) < 92


def likeness(quote: str, read: str) -> float:
    return fuzz.ratio(quote.replace(" ", ""), read.replace(" ", ""))
