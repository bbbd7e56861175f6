"""What has been corrected, and whom to tell of an error."""

from html import escape

import pytest

from tests.pages.conftest import Use, Visit, read, texts
from tests.pages.test_positions_file import worked
from words import text


def test_no_corrections_are_said_plainly_and_those_there_are_are_shown(visit: Visit, lang: str, use: Use) -> None:
    use(worked())
    assert text("sources.log_none", lang) in [
        one.value for one in visit("sources", lang=lang, part="corrections").main.markdown
    ]
    content = worked()
    content["corrections"] = [
        {"date": "2031-05-19", "what": {"nb": "Rettet", "en": "Mended"}, "why": {"nb": "Feil", "en": "Wrong"}}
    ]
    use(content)
    said = read(visit("sources", lang=lang, part="corrections"))

    shown = {
        "nb": "**19.\u00a0mai\u00a02031.** Rettet *Hvorfor:* Feil",
        "en": "**19\u00a0May\u00a02031.** Mended *Why:* Wrong",
    }
    assert shown[lang] in said
    assert text("sources.log_none", lang) not in said


def test_corrections_stand_newest_first_whatever_the_order_of_the_file(visit: Visit, use: Use) -> None:
    content = worked()
    content["corrections"] = [
        {"date": f"2031-0{month}-19", "what": {"nb": f"M{month}", "en": "M"}, "why": {"nb": "Feil", "en": "Wrong"}}
        for month in (3, 5, 4)
    ]
    use(content)
    said = read(visit("sources", part="corrections"))

    assert [said.index(words) for words in ("M5", "M4", "M3")] == sorted(said.index(words) for words in ("M5", "M4", "M3"))


@pytest.mark.parametrize(
    ("address", "way"),
    [
        ("feil@example.org", "mailto:feil@example.org"),
        ("https://example.org/feil?a=1&b=(2)", "https://example.org/feil?a=1&amp;b=(2)"),
    ],
)
def test_an_address_to_tell_of_errors_is_a_link(visit: Visit, use: Use, lang: str, address: str, way: str) -> None:
    use({**worked(), "contact_address": address})

    for session in (visit("sources", lang=lang, part="corrections"), visit("overview", lang=lang)):
        shown = "".join(words for _, words in texts(session))
        assert f'<a href="{way}">{escape(address)}</a>' in shown
