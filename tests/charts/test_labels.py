"""Text from the data is harmless in a figure."""

import pytest

from charts.labels import TITLE_WIDTH, label, title


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("<b>Ap</b>", "&lt;b&gt;Ap&lt;/b&gt;"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("a & b", "a &amp; b"),
        ("&lt;", "&amp;lt;"),
        ("«Lån» 'ut'", "«Lån» 'ut'"),
        ("", ""),
    ],
)
def test_label_shows_text_as_it_is(words: str, shown: str) -> None:
    assert label(words) == shown


def test_label_breaks_lines_between_words() -> None:
    assert label("låne ut robothunder", 12) == "låne ut<br>robothunder"


def test_label_never_breaks_a_word_or_what_it_has_escaped() -> None:
    assert label("helseteknologipolitikken <<<<<<", 6) == "helseteknologipolitikken<br>" + "&lt;" * 6


def test_a_break_in_the_data_is_no_break_in_the_figure() -> None:
    assert label("a<br>b", 40) == "a&lt;br&gt;b"


def test_title_is_harmless_and_narrow_enough_for_a_phone() -> None:
    lines = str(title("<i>" + "ord " * 30)["text"]).split("<br>")

    assert lines[0].startswith("&lt;i&gt;ord")
    assert len(lines) > 2
    assert max(map(len, lines[1:])) <= TITLE_WIDTH
