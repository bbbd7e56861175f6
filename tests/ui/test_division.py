"""A division by name: signs, colours, and ways to each one's words; all of it harmless."""

import re

from analysis.divisions import division
from analysis.narrow import narrow
from tests.samples import positions
from tests.ui.markup import tags_of
from ui.division import division_html, mark_html

ENDORSES = {"endorses": {"speaker": "lag", "source": "brev", "section": "1", "quote": "q"}}


def drawn(row: str) -> str:
    data = positions(f"lag raad rod gul\nloans/lend + {row}\nrules/test + . . 2 .", {"raad/lend": ENDORSES})
    return division_html(data, division(data, "lend", narrow(data).actors), "claim", claim="lend")


def test_who_has_a_stance_leads_to_it_and_who_is_silent_to_the_actor() -> None:
    links = [attributes["href"] for tag, attributes in tags_of(drawn("2 2 . .")) if tag == "a"]

    assert links == ["claim?claim=lend&open=lag%2Flend", "claim?claim=lend&open=raad%2Flend", "actor?who=rod", "actor?who=gul"]


def test_each_line_has_its_sign_its_words_and_its_n_and_endorsement_is_told() -> None:
    found = drawn("2 2 -1 .")

    assert ">++ støtter (2)</span> " in found
    assert ">− skeptisk (1)</span> " in found
    assert ">· ikke kartlagt – ingen av kildene er partiets egne (1)</span>: " in found
    assert ">raad (tilslutning)</a>" in found


def test_stances_have_their_colour_silence_the_bare_page_and_the_rest_a_border() -> None:
    assert "background:#1f5fa8;color:#ffffff" in mark_html("plus2", "++")
    assert "style" not in mark_html("unknown", "·")
    assert "border:1px solid currentColor" in mark_html("split", "+/−")
    assert mark_html("aside", "<b>").endswith("&lt;b&gt;</span>")


def test_lines_are_a_list_and_a_comma_stays_with_the_name_before_it() -> None:
    found = drawn("2 2 . .")

    assert found.startswith("<ul")
    assert found.count("<li") == 3
    assert re.search(
        r'<span class="names"><span><a [^>]*>lag</a>,</span> <span><a [^>]*>raad \(tilslutning\)</a></span></span>', found
    )
