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


def found(quote: str, text: str = TEXT) -> Match:
    return find(quote, Compact.of(text), machine_scan=False)


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
