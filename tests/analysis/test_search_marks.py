"""Where in a text what was asked for stands."""

import pytest

from analysis.search_marks import has_marks_in, marked
from tests.analysis.test_search import find


@pytest.mark.parametrize(
    ("asked", "text", "lang", "expected"),
    [
        ("ideelle", "Ideelle og ideell, men ideologi", "nb", ["Ideelle", "ideell"]),
        ("standard", "standarder, datastandarder", "nn", ["standarder", "datastandarder"]),
        ("tenders", "anbud and tenders", "en", ["tenders"]),
        ('"ny teknologi"', "en ny  teknologi", "nb", ["ny  teknologi"]),
        ('teknologi "ny teknologi"', "ny teknologi", "nb", ["ny teknologi"]),
        ("«KI»", "KI i bruki, ki-verktøy", "nb", ["KI", "ki"]),
        ("non-profit", "Non-profits and a nonprofit", "en", ["Non-profits", "nonprofit"]),
        ("TEK Norge", "TEK Norge om teknologi", "nb", ["TEK", "Norge"]),
        ("kunstig intelligens", "innenfor KI", "nb", ["KI"]),
    ],
)
def test_what_was_asked_for_is_marked(asked: str, text: str, lang: str, expected: list[str]) -> None:
    pieces = marked(find(asked), text, lang)

    assert [piece for piece, mark in pieces if mark] == expected
    assert "".join(piece for piece, _ in pieces) == text
    assert has_marks_in(find(asked), text, lang)


def test_a_text_without_it_is_one_piece() -> None:
    assert marked(find("ideelle"), "Anbud", "nb") == [("Anbud", False)]
    assert not has_marks_in(find("ideelle"), "Anbud", "nb")
    assert marked(find("ideelle"), "", "nb") == []
