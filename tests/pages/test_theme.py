"""The page of a theme: its axis, its claims with who says what, where it divides, the places on it, and the silent."""

import re
from html import unescape

import pytest

from analysis.findings import deepest_divisions
from analysis.narrow import narrow
from analysis.theme_figures import on_axis, theme_figures
from loaders import Positions
from tests.pages.conftest import Use, Visit, choice, healthy, html, read
from tests.pages.test_claim import headings
from tests.samples import document
from ui.markup import plain
from words import text
from words.running_names import short_names
from words.theme_page import place_cell, theme_answer

THEMES = ("private-capacity", "standards-and-data", "payment-models", "workforce")


@pytest.mark.parametrize("theme", THEMES)
def test_theme_shows_its_name_its_answer_and_every_actor_that_is_mapped_on_every_claim(
    visit: Visit, lang: str, shipped: Positions, theme: str
) -> None:
    session = visit("theme", lang=lang, about=theme)
    assert healthy(session)
    assert [title.value for title in session.title] == [plain(shipped.theme[theme].name.in_language(lang))]
    assert session.main.markdown[0].value == plain(theme_answer(shipped, theme, lang).text)
    blocks = re.split(r'<a href="claim\?', html(session))
    for claim in theme_figures(shipped, theme).claims:
        block = next(one for one in blocks if re.match(rf'[^"]*claim={claim}"', one))
        for actor in narrow(shipped).actors:
            if actor in shipped.mapped_actors:
                assert f">{short_names(shipped, [actor], lang)}" in block


def test_silence_on_a_claim_is_a_count_that_opens_and_who_is_not_mapped_stands_once(visit: Visit) -> None:
    shown = html(visit("theme", about="financing"))
    assert "<summary>ikke omtalt i kildene vi har lest (12)</summary>" in shown
    assert shown.count(">MDG</a>") == 1


def test_answer_can_be_copied_with_the_name_of_the_theme_and_its_link(visit: Visit, shipped: Positions) -> None:
    (copied,) = re.findall(r'data-copy="([^"]*)"[^>]*>Kopier svaret<', html(visit("theme", about="financing")))
    assert unescape(copied).startswith(f"Finansiering: {theme_answer(shipped, 'financing', 'nb').text} Påstanden er formulert")
    assert unescape(copied).endswith("theme?about=financing")


def test_names_on_a_claim_lead_to_the_words(visit: Visit) -> None:
    found = html(visit("theme", about="workforce"))
    assert 'href="theme?about=workforce&amp;open=tek-norge%2Fmore-staff"' in found
    assert 'href="actor?who=mdg"' in found


def test_quotes_of_both_sides_stand_where_the_theme_divides_most(visit: Visit, shipped: Positions) -> None:
    session = visit("theme", about="private-capacity")
    (deepest,) = deepest_divisions(shipped, narrow(shipped, themes=["private-capacity"]))
    for stance in (deepest.supporting[0], deepest.opposing[0]):
        assert f"«{stance.deciding.quote}»" in read(session)
    assert text("theme.deepest", "nb") in headings(session)


def test_where_nothing_is_contested_no_quotes_are_promised(visit: Visit, lang: str) -> None:
    united = visit("theme", lang=lang, about="financing")
    assert text("theme.uncontested", lang, n=3, outside="") in read(united)
    assert text("theme.undivided", lang) in headings(united)
    assert text("theme.deepest", lang) not in headings(united)
    assert "<blockquote" not in html(united)


def test_actors_stand_on_the_axis_in_order_and_lead_to_what_it_rests_on(visit: Visit, lang: str, shipped: Positions) -> None:
    found = html(visit("theme", lang=lang, about="private-capacity"))
    places = on_axis(shipped, theme_figures(shipped, "private-capacity"))
    rows = re.findall(r'<tr><th scope="row".*?</tr>', found)
    assert [re.findall(r"who=([\w-]+)", row) for row in rows] == [[actor] for actor in places]
    for (actor, place), row in zip(places.items(), rows, strict=True):
        cell, words = place_cell(shipped, actor, "private-capacity", place, lang)
        assert f">{cell.sign}</span>" in row
        assert f">{words}</a>" in row
        assert f"open={actor}%2Fprivate-capacity" in row


def test_silent_on_the_whole_theme_are_named_with_the_reason(visit: Visit) -> None:
    silent = html(visit("theme", about="private-capacity")).split("</table>")[1]
    assert re.findall(r">· ([^<]*)</span>: |>([^<]+)</a>", silent) == [
        *(("ikke omtalt i kildene vi har lest (1)", ""), ("", "TEK Norge")),
        *(("ikke kartlagt – ingen av kildene er deres egne (2)", ""), ("", "MDG"), ("", "V")),
        ("", "All ledig kapasitet hos private helseaktører bør tas i bruk"),
    ]


def test_what_only_shared_text_says_is_not_said_to_be_missing(visit: Visit, use: Use, lang: str) -> None:
    jointly = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}
    use(document("lag raad rod gul\nloans/lend + -2 -2 2 .", jointly, ()))
    session = visit("theme", lang=lang, about="loans", unshared="1")

    assert text("theme.silent_unshared", lang) in headings(session)
    assert text("theme.silent", lang) not in headings(session)
    assert text("theme.uncontested", lang, n=1, outside=text("theme.outside", lang)) in read(session)
    assert text("theme.silent", lang) in headings(visit("theme", lang=lang, about="loans"))


def test_where_nobody_is_silent_it_says_so(visit: Visit, use: Use) -> None:
    use(document("lag rod\nloans/lend + 2 1", {}, ()))
    assert text("theme.silent_none", "nb") in read(visit("theme", about="loans"))


def test_proposals_on_the_themes_claims_stand_with_their_recommendation(visit: Visit, shipped: Positions) -> None:
    session = visit("theme", about="workforce")
    ids = {one.id for one in shipped.proposals if shipped.claim[one.claim].theme == "workforce"}
    assert ids
    assert {one for one in ids if f"proposal={one}" in html(session)} == ids
    assert text("theme.no_proposals", "nb") in read(visit("theme", about="prevention"))


def test_start_lists_every_theme_with_its_axis_its_figures_and_a_link(visit: Visit, lang: str, shipped: Positions) -> None:
    found = html(visit("theme", lang=lang))
    for theme in shipped.themes:
        row = re.search(rf'about={theme.id}"[^>]*>([^<]*)</a>(.*?)</tr>', found)
        assert row is not None
        assert row[1] == theme.name.in_language(lang)
        assert theme.axis.in_language(lang) in row[2]
        one = theme_figures(shipped, theme.id)
        counts = [len(one.claims), len(one.contested), len(one.heard)]
        assert [int(cell) for cell in re.findall(r">(\d+)</td>", row[2])] == counts


def test_unknown_theme_is_named_and_the_start_is_shown(visit: Visit) -> None:
    session = visit("theme", about="workforces")
    assert session.title[0].value == text("theme.title", "nb")
    assert ["workforces" in warning.value for warning in session.warning] == [True]
    assert choice(session.selectbox, "about").value is None


def test_retired_theme_is_shown_where_the_address_names_it_and_listed_nowhere(visit: Visit, use: Use) -> None:
    content = document("lag rod\nloans/lend + 2 1\nrules/test + 2 .", {}, ["rules"])
    content["themes"][1]["formerly"] = ["law"]
    use(content)
    assert "about=rules" not in html(visit("theme"))
    session = visit("theme", about="law")
    assert choice(session.selectbox, "about").value == "rules"
    assert "Ikke lenger i bruk" in read(session)
    assert healthy(session)


def test_theme_without_claims_says_so(visit: Visit, use: Use) -> None:
    use(document("lag rod\nloans/lend + 2 1\nrules/test + 2 .", {}, ["test"]))
    session = visit("theme", about="rules")
    assert healthy(session)
    assert text("theme.no_claims", "nb") in read(session)
    assert text("theme.claims", "nb") not in headings(session)
