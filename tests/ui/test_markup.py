"""Text from the data shows as what it is."""

import html
import re

from hypothesis import example, given, settings
from hypothesis.strategies import text

from ui.markup import plain, shown, tag

ANY = text(max_size=60) | text(alphabet="\\`*_{}[]()<>#+-.!|~$:&=@ w/ab1\n", max_size=20)
same_every_time = settings(deadline=None, derandomize=True)
AFTERWARDS = re.compile(r":material/|:streamlit:|://|www\.|[^\u2060]@|--|<-|->|<=|>=|~=", re.IGNORECASE)


def _read(words: str) -> str:
    """What a reader of Markdown sees of escaped text: CommonMark's rule for a backslash before an ASCII punctuation sign."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", words)


def _visible(words: str) -> str:
    return re.sub(r"[ \t\r\n]+", " ", words.replace("\u2060", ""))


@same_every_time
@given(ANY)
@example(":red[x]")
@example("[x](javascript:alert(1))")
@example("a\n===")
@example("\\*b\\*")
def test_plain_text_reads_as_it_was_written(words: str) -> None:
    assert _visible(_read(plain(words))) == _visible(words)


@same_every_time
@given(ANY)
def test_plain_text_has_no_sign_that_markdown_would_act_on(words: str) -> None:
    left = re.sub(r"\\[!-/:-@\[-`{-~]", "", plain(words))
    assert not set(left) & set("\\`*_{}[]()<>#+-.!|~$:&=\n\r\t")
    assert "  " not in left or "\\" in plain(words)


@same_every_time
@given(ANY)
@example("15->20")
@example(":material/home:")
@example("http://example.org")
@example("HTTPS://WWW.EXAMPLE.ORG")
@example("post@example.org")
def test_plain_text_has_nothing_that_streamlit_makes_icons_links_or_arrows_of(words: str) -> None:
    assert not AFTERWARDS.search(_read(plain(words)))


def test_narrow_spaces_of_numbers_stay() -> None:
    assert plain("1\u202f234") == "1\u202f234"


@same_every_time
@given(ANY)
def test_shown_text_reads_as_it_was_written_and_holds_no_markup(words: str) -> None:
    assert html.unescape(shown(words)) == html.unescape(html.escape(words)) == words
    assert not set(shown(words)) & set("<>\"'")


@same_every_time
@given(ANY)
def test_language_of_an_element_cannot_leave_its_attribute(words: str) -> None:
    opening = tag("p", lang=words).removesuffix("</p>")
    assert opening.count("<") == opening.count(">") == 1
    assert opening.count('"') in (0, 2)


def test_element_wraps_finished_html() -> None:
    assert tag("p", tag("strong", shown("a & b")), " c", style="margin:0", lang="nn") == (
        '<p style="margin:0" lang="nn"><strong>a &amp; b</strong> c</p>'
    )
