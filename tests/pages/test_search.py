"""The search page: every sort of query, in both languages, over any file."""

import json
import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from analysis.formal_positions import formal_positions
from analysis.own_words import first_hand
from analysis.search_query import MAX_QUERY, query_of
from analysis.search_rest import fitting
from analysis.sourcing import taken_from
from loaders import Positions
from tests.analysis.test_search import find
from tests.analysis.test_search import shipped as index
from tests.motions import FULL, with_proposals
from tests.pages.conftest import Visit, healthy, texts
from tests.pages.test_positions_file import EMPTY, HOSTILE, LIVE, hostile, worked
from tests.samples import WORKED, positions, written
from tests.ui.markup import tags_of
from ui.markup import plain
from ui.search_results import SHOWN
from ui.search_stances import first_groups, stance_groups
from words import text
from words.acts import act_words
from words.formats import SIGNS, quoted
from words.search import holders_words, left_out_words, read_words, search_answer, silent_words, start_answer
from words.stances import holder_name


def html(session: AppTest) -> str:
    """All finished HTML on the page itself."""
    return "".join(element.proto.body for element in session.main.get("html"))


def announced(session: AppTest) -> list[str]:
    """What is read out when it comes."""
    return [unescape(one) for one in re.findall('<p [^>]*data-announce="1"[^>]*>(.*?)</p>', html(session))]


def field(session: AppTest) -> str:
    """What stands in the page's own field."""
    return str(session.text_input(key="search-page").value)


def marks(session: AppTest) -> set[str]:
    """What is marked."""
    return {unescape(one) for one in re.findall("<mark[^>]*>(.*?)</mark>", html(session))}


def links(session: AppTest) -> list[str]:
    """Where the links on the page lead."""
    return [attributes["href"] or "" for tag, attributes in tags_of(html(session)) if tag == "a"]


def chosen(session: AppTest) -> set[str]:
    """Everything that the links on the page choose."""
    queries = [parse_qs(urlsplit(unescape(link)).query) for link in links(session)]
    return {value for query in queries for values in query.values() for value in values}


@pytest.mark.parametrize(
    "asked", ["KrF ideelle", "privat", "nsf", "anbud", "regjeringen", "8:200", '"ny teknologi"', "stadnard"]
)
def test_the_answer_and_the_hits_are_shown(visit: Visit, shipped: Positions, lang: str, asked: str) -> None:
    session = visit("search", q=asked, lang=lang)
    found = find(asked)

    assert healthy(session)
    assert search_answer(shipped, found, lang).text in announced(session)
    assert session.title[0].value == text("search.title_asked", lang, query=plain(quoted(asked.strip('"'), lang)))
    assert field(session) == asked
    assert marks(session)
    assert {name for kind, names in found.hits.items() for name in names if kind != "stances"} <= chosen(session)
    assert set(found.hits.get("stances", ())) <= chosen(session)


def test_a_stance_is_shown_with_its_quote_marked_in_its_own_language_and_leads_to_its_evidence(visit: Visit) -> None:
    session = visit("search", q="kommersielle aktørar", lang="en")
    quotes = [attributes["lang"] for tag, attributes in tags_of(html(session)) if tag == "blockquote"]

    assert {"nb", "nn"} <= set(quotes)
    assert {"aktørar", "kommersielle"} <= marks(session)
    assert any(
        link.startswith("search?lang=en&q=kommersielle+akt%C3%B8rar&open=sv%2F") for link in map(unescape, links(session))
    )


def test_more_than_some_hits_of_a_kind_are_folded_away(visit: Visit) -> None:
    session = visit("search", q="privat")
    found = find("privat")
    groups = stance_groups(index().positions, found, found.hits["stances"])
    first, rest = first_groups(groups, SHOWN)
    count = len(found.hits["stances"])

    assert [one.label for one in session.main.expander] == [text("search.more", "nb", n=sum(map(len, rest)))]
    assert sum(map(len, [*first, *rest])) == count
    assert text("search.kind_stances", "nb", n=count) in html(session)
    assert html(session).count("<blockquote") < 4 * SHOWN


def test_who_is_silent_is_the_answer(visit: Visit, shipped: Positions, lang: str) -> None:
    session = visit("search", q="hva har MDG sagt om anbud?", lang=lang)
    (said,) = silent_words(shipped, find("MDG anbud"), lang)

    assert html(session).index(said.partition(" (")[0]) < html(session).index("<h2")
    assert "who=mdg" in " ".join(links(session))
    assert any("contracts-instead-of-tenders" in link for link in links(session))


def test_where_several_actors_are_named_a_comparison_is_one_press_away(visit: Visit) -> None:
    assert any("compare?between=h&between=frp" in unescape(link) for link in links(visit("search", q="Høyre FrP anbud")))
    assert not any("compare?" in link for link in links(visit("search", q="Høyre anbud")))


def test_a_silence_can_be_copied_with_the_way_to_it(visit: Visit, shipped: Positions, lang: str) -> None:
    session = visit("search", q="hva har MDG sagt", lang=lang)
    (said,) = silent_words(shipped, find("MDG"), lang)
    (copied,) = [
        unescape(attributes["data-copy"] or "")
        for tag, attributes in tags_of(html(session))
        if tag == "button" and (attributes["aria-label"] or "").startswith(text("copying.answer", lang))
    ]

    assert copied.startswith(said)
    assert "/search?q=hva+har+MDG+sagt" in copied
    assert ("lang=en" in copied) is (lang == "en")


def test_above_stances_stands_everybody_who_has_one_on_the_claim(visit: Visit, shipped: Positions, lang: str) -> None:
    session = visit("search", q="obligatoriske standarder", lang=lang)
    count, names = holders_words(shipped, "mandatory-standards", lang)
    shown = unescape(html(session))

    assert re.search(rf'<a href="claim\?[^"]*claim=mandatory-standards[^>]*>{re.escape(count)}</a>: {re.escape(names)}<', shown)
    assert shown.index(names) < shown.index("<blockquote")


def test_no_silence_is_told_of_what_was_not_asked_for(visit: Visit, lang: str) -> None:
    for asked in ("KrF charities", "KrF eksprot", "KrF xylofon eksport"):
        session = visit("search", q=asked, lang=lang)
        assert healthy(session)
        assert text("silence.unsaid", lang) not in html(session)
        assert text("copying.answer", lang) not in html(session)
    (said,) = silent_words(index().positions, find("KrF eksport"), lang)
    assert said in unescape(html(visit("search", q="KrF eksport", lang=lang)))


def test_the_field_of_the_sidebar_has_no_placeholder(visit: Visit) -> None:
    assert visit("actor").text_input(key="search-sidebar").placeholder == ""
    assert visit("search").text_input(key="search-page").placeholder == text("search.placeholder", "nb")


def test_a_corrected_word_is_told(visit: Visit) -> None:
    assert ["«standarder»" in info.value for info in visit("search", q="stadnard").info] == [True]


def test_an_empty_result_suggests(visit: Visit, lang: str) -> None:
    session = visit("search", q="pasientforløp", lang=lang)

    assert healthy(session)
    assert any("q=pasienter" in link for link in links(session))
    assert text("search.searched", lang) in [one.value for one in session.main.markdown]


@pytest.mark.parametrize("asked", ["KrF ideelle banjo", "banjo standards", "KrF ideelle eksport", "grobotn ISF", "KrF kort"])
def test_where_not_all_is_found_together_the_most_that_is_is_shown_at_once(
    visit: Visit, shipped: Positions, lang: str, asked: str
) -> None:
    session, (found, rest) = visit("search", q=asked, lang=lang), fitting(index(), query_of(asked))

    assert healthy(session)
    assert rest is not None
    assert session.title[0].value == text("search.title_asked", lang, query=plain(quoted(asked, lang)))
    assert field(session) == asked
    assert [one.value for one in session.main.warning] == [plain(left_out_words(shipped, found, rest, lang))]
    assert search_answer(shipped, rest, lang).text in announced(session)
    assert set(rest.hits["stances"][:5]) <= chosen(session)
    opening = [parse_qs(urlsplit(unescape(link)).query) for link in links(session) if link.startswith("search?")]
    assert {query["q"][0] for query in opening if "open" in query} == {asked}


def test_phrases_that_are_not_found_together_are_suggested_alone(visit: Visit) -> None:
    session = visit("search", q="«grobotn» «ISF»")

    assert text("search.not_together", "nb") in [one.value for one in session.main.markdown]
    assert {"«grobotn»", "«isf»"} <= chosen(session)


def test_a_typing_error_names_nobody_and_asks(visit: Visit, lang: str) -> None:
    session = visit("search", q="Vennstre private", lang=lang)

    assert f">{text('search.meant', lang, name='Venstre')}</a>" in html(session)
    assert "Venstre private" in chosen(session)
    assert text("copying.answer", lang) not in html(session)


@pytest.mark.parametrize("asked", ["Vestre private", "Kjersti Toppe ideelle", "kunstig intelligens"])
def test_how_a_query_was_read_is_told(visit: Visit, shipped: Positions, lang: str, asked: str) -> None:
    session = visit("search", q=asked, lang=lang)

    assert {plain(words) for words in read_words(shipped, find(asked), lang)} <= {one.value for one in session.main.caption}
    assert text("copying.answer", lang) not in html(session)


def test_votes_are_in_no_source_and_pages_are_not_searched(visit: Visit, lang: str) -> None:
    shown = visit("search", q="hvordan stemte KrF om anbud", lang=lang)

    assert unescape(html(shown)).count(text("search.votes", lang)) == 1
    assert any(link.startswith("recommendation") for link in links(shown))
    assert text("search.pages", lang) in [one.value for one in visit("search", q="s. 5", lang=lang).main.caption]


def test_several_who_say_the_same_words_stand_together_with_their_signs(visit: Visit, shipped: Positions) -> None:
    shown = unescape(html(visit("search", q="reserveres")))
    words = shipped.stance["krf/prioritise-nonprofits"].deciding.quote

    assert re.sub("<[^>]*>", "", shown).count(words) == 1
    assert text("search.together", "nb", names="Sp, KrF og PF") in shown
    assert {f"{actor}/prioritise-nonprofits" for actor in ("sp", "krf", "pf")} <= chosen(visit("search", q="reserveres"))


def test_others_who_mention_an_actor_stand_under_a_heading_of_their_own(visit: Visit) -> None:
    shown = html(visit("search", q="NSF gevinst teknologi"))

    assert shown.index("nsf/gains-overrated") < shown.index(text("search.others", "nb", who="NSF", n=2))
    assert shown.index(text("search.others", "nb", who="NSF", n=2)) < shown.index("r/gains-overrated")


def test_long_results_have_ways_to_their_parts_and_say_what_the_map_leaves_out(visit: Visit, lang: str) -> None:
    session = visit("search", q="teknologi", lang=lang)

    assert {"#found-claims", "#found-stances", "#found-themes"} <= set(links(session))
    assert all(f'id="{link[1:]}"' in html(session) for link in links(session) if link.startswith("#"))
    assert text("search.limits", lang) in [one.value for one in session.main.caption]


def test_of_one_claim_no_more_than_a_few_cards_stand_before_others(visit: Visit) -> None:
    first = html(visit("search", q="teknologi")).partition('id="found-stances"')[2]

    assert first.count("<section") >= 3
    assert "sitater)" in first


def test_of_two_who_are_named_the_comparison_is_summed_up_on_what_was_asked(visit: Visit, lang: str) -> None:
    session = visit("search", q="H FrP anbud", lang=lang)
    copies = [attributes for tag, attributes in tags_of(html(session)) if tag == "button"]

    assert any("/compare?between=h&between=frp&claim=" in unescape(one["data-copy"] or "") for one in copies)
    assert html(session).index("compare?") < html(session).index("<h2")


def test_where_two_differ_is_named_in_the_answer_that_is_copied(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("search", q="Høyre FrP", lang=lang)
    copies = [unescape(str(attributes["data-copy"])) for tag, attributes in tags_of(html(session)) if tag == "button"]
    (answer,) = (one for one in copies if one.endswith(("/compare?between=h&between=frp", "between=frp&lang=en")))

    assert shipped.claim["review-technology-use"].wording.in_language(lang) in answer


def test_to_a_reader_of_english_it_is_told_that_quotes_are_norwegian(visit: Visit) -> None:
    said = text("search.quotes_norwegian", "en")

    assert said in html(visit("search", q="charities", lang="en"))
    assert said in html(visit("search", q="KrF charities", lang="en"))
    assert said not in html(visit("search", q="tenders", lang="en"))
    assert said not in html(visit("search", q="veldedighet"))


def test_nothing_asked_for_is_a_start(visit: Visit, shipped: Positions, lang: str) -> None:
    for asked in ("", " ", "?!"):
        session = visit("search", q=asked, lang=lang)
        assert session.title[0].value == text("search.title", lang)
        assert plain(start_answer(shipped, lang).text) in [one.value for one in session.main.markdown]
        assert len([link for link in links(session) if link.startswith("search?") and "q=" in link]) == 4
        assert [info.value for info in session.info] == ([text("search.no_words", lang)] if asked else [])


def test_text_that_is_set_aside_is_not_found(visit: Visit) -> None:
    session = visit("search", q="KrF ideelle", unshared="1")

    assert "<blockquote" not in html(session)
    assert text("silence.set_aside", "nb") in html(session)


def test_where_all_that_is_said_on_a_claim_is_set_aside_it_is_not_said_that_nobody_has_spoken(
    visit: Visit, shipped: Positions
) -> None:
    left = first_hand(shipped)
    heard = {one.claim for one in left.stances}
    claim = next(one.claim for one in left.set_aside if one.claim not in heard)
    shown = html(visit("search", q=f"«{shipped.claim[claim].wording.nb}»", unshared="1"))

    assert text("search.said_on_none", "nb") not in shown
    assert text("search.said_on_aside_only", "nb") in shown


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nb", "7 aktører har uttalt seg: 4 for (helt eller delvis), 0 avveier, 3 mot"),
        ("en", "7 actors have spoken: 4 for (fully or partly), 0 weigh both sides, 3 against"),
    ],
)
def test_how_a_claim_divides_is_counted_side_by_side(visit: Visit, shipped: Positions, lang: str, said: str) -> None:
    claim = next(one for one in shipped.claims if one.wording.nb.startswith("All ledig kapasitet"))

    assert said in html(visit("search", q=f"«{claim.wording.in_language(lang)}»", lang=lang))
    assert text("search.weighing", "en", n="1") == "1 weighs both sides"


def test_what_is_set_aside_on_a_claim_is_counted_beside_what_is_said(visit: Visit) -> None:
    shown = html(visit("search", q="anbud", unshared="1"))

    assert re.search(text("search.said_on_aside", "nb", n=r"\d+"), shown)
    assert text("search.said_on_aside", "nb", n="") not in html(visit("search", q="anbud"))


@pytest.mark.parametrize("source", ["statsraad-brev-8-200-s", "nho-nsf-felles-loft"])
def test_stances_on_a_source_are_counted_as_on_its_page(visit: Visit, shipped: Positions, source: str) -> None:
    asked = f"«{shipped.source[source].title}»"
    count = len(taken_from(shipped, source).stances)
    said = text("search.quoted_for", "nb", n=count, stances=text("count.stances", "nb", n=count))

    assert f"– {said}<" in html(visit("search", q=asked))
    aside = html(visit("search", q=asked, unshared="1"))
    assert f"– {said}<" not in aside
    assert "i felles tekst, som er satt til side" in aside


def test_stances_on_retired_claims_are_not_counted(visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path / "some.yaml", WORKED, retired=["lend"])
    monkeypatch.setenv("POSITIONS", str(path))
    count = sum(one.actor == "lag" and one.claim != "lend" for one in positions(WORKED).stances)

    assert text("count.stances", "nb", n=count) in html(visit("search", q="lag"))


def test_folded_stances_have_their_signs_and_say_who_only_endorses(visit: Visit, shipped: Positions) -> None:
    shown = html(visit("search", q="privat"))
    found = find("privat")
    rest = first_groups(stance_groups(shipped, found, found.hits["stances"]), SHOWN)[1]
    folded = [stance for group in rest for stance in group]

    assert any(one.deciding.endorses for one in folded)
    for one in folded:
        assert f">{SIGNS[one.value]} {holder_name(shipped, one, 'nb')}</a>" in shown


def test_what_a_named_party_did_with_a_proposal_is_told(visit: Visit, shipped: Positions) -> None:
    shown = html(visit("search", q="ap"))
    (ap,) = [one for one in formal_positions(shipped, shipped.proposals[0]).parties if one.party == "ap"]

    assert ap.behind
    assert f"Ap: {'; '.join(act_words(ap, 'nb'))}" in shown


def test_a_field_leads_to_what_is_asked_for(visit: Visit) -> None:
    session = visit("search", q="privat", lang="en")
    session.text_input(key="search-page").set_value("  KrF\n ideelle ")
    session = session.button[0].click().run()

    assert healthy(session)
    assert (session.query_params["q"], session.query_params["lang"]) == ("KrF ideelle", "en")
    assert field(session) == "KrF ideelle"


@pytest.mark.parametrize(
    "asked", [HOSTILE, f'"{HOSTILE}"', "(" * 999, "\x00\u202e\u200b privat", "a" * 100_000, "krf \\ [ * +"]
)
def test_a_hostile_query_is_harmless(visit: Visit, lang: str, asked: str) -> None:
    session = visit("search", q=asked, lang=lang)

    assert healthy(session)
    assert len(field(session)) <= MAX_QUERY
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))
    cut = [text("search.cut", lang, n=MAX_QUERY)] if len(asked) > MAX_QUERY and asked[0] == "a" else []
    assert [one.value for one in session.main.caption if one.value != text("search.limits", lang)] == cut


@pytest.mark.parametrize("asked", ["lag", "onerror", "gul alert", "script", "lag gul påstand"])
def test_a_hostile_file_is_harmless(
    visit: Visit, asked: str, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.yaml"
    path.write_text(json.dumps(hostile(worked())) + "\n...\n", encoding="utf-8")
    monkeypatch.setenv("POSITIONS", str(path))
    session = visit("search", q=asked, lang=lang)

    assert healthy(session)
    assert html(session)
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))


@pytest.mark.parametrize("asked", ["KrF", "lag", "xylofon", "rod låne"])
@pytest.mark.parametrize("content", [{**worked(), **EMPTY}, {**worked(), "stances": []}, with_proposals(FULL)])
def test_any_file_can_be_searched(
    visit: Visit, asked: str, content: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.yaml"
    path.write_text(json.dumps(content) + "\n...\n", encoding="utf-8")
    monkeypatch.setenv("POSITIONS", str(path))

    assert healthy(visit("search", q=asked))
    assert healthy(visit("search"))


def test_a_proposal_is_found_with_its_remark(visit: Visit, shipped: Positions) -> None:
    session = visit("search", q="SV anbudssystemene")
    said = next(one for one in shipped.proposals if one.id == "8-200-6").remarks_against[0]

    assert "recommendation?proposal=8-200-6" in links(session)
    count = len(find("SV anbudssystemene").hits["proposals"])
    _, _, proposals = html(session).partition(text("search.kind_proposals", "nb", n=count))
    assert said.quote in re.sub("<[^>]*>", "", proposals)
    assert text("copying.quote", "nb") in proposals
    assert f":{said.line}<" in proposals


def test_only_the_evidence_that_holds_the_words_is_shown(visit: Visit, shipped: Positions) -> None:
    session = visit("search", q="grobotn")
    quotes = re.findall("<blockquote.*?</blockquote>", html(session))

    assert max(len(shipped.stance[name].evidence) for name in find("grobotn").hits["stances"]) > 1
    assert quotes
    assert all("<mark" in quote for quote in quotes)
