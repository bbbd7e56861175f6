"""Text that would break an office document, or run in a spreadsheet."""

import pytest

from exports.harmless import no_formula, xml_text


@pytest.mark.parametrize("words", ["", "Æ, ø og å «sitat» – ≥ 5", "to\nlinjer\tog en fane", "🙂 𝔸"])
def test_text_that_is_in_order_stays_as_it_is(words: str) -> None:
    assert xml_text(words) == words
    assert no_formula(words) == words


@pytest.mark.parametrize("character", ["\x00", "\x08", "\x0b", "\x1f", "\ud800", "\ufffe", "\uffff"])
def test_what_no_xml_can_hold_is_shown_as_unreadable(character: str) -> None:
    assert xml_text(f"a{character}b") == "a\ufffdb"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_formula_becomes_text(start: str) -> None:
    assert no_formula(f"{start}1+1") == f"'{start}1+1"
