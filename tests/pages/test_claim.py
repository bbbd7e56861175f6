"""The page of a claim: who says what, in which words, and what the parliament did with it."""

import re
from html import escape, unescape

import pytest
from streamlit.testing.v1 import AppTest

from analysis.divisions import division
from analysis.formal_positions import formal_positions
from analysis.narrow import narrow
from analysis.sides import side_texts
from loaders import Positions
from tests.motions import FULL, proposal, with_proposals
from tests.pages.conftest import Use, Visit, choice, healthy, html, read, texts
from tests.pages.test_positions_file import HOSTILE, LIVE, hostile, worked
from tests.samples import document
from ui.markup import plain
from words import text
from words.claim_page import axis_words, claim_answer
from words.counts import counted
from words.proposal_lines import proposal_said


def headings(session: AppTest) -> list[str]:
    return [element.value for element in session.main.header]


@pytest.mark.parametrize(
    "claim", ["mandatory-standards", "use-spare-private-capacity", "faster-adoption", "review-technology-use"]
)
def test_claim_shows_its_wording_its_answer_and_each_deciding_quote_once(
    visit: Visit, lang: str, shipped: Positions, claim: str
) -> None:
    session = visit("claim", lang=lang, claim=claim)
    assert healthy(session)
    found = division(shipped, claim, narrow(shipped).actors)
    wording = shipped.claim[claim].wording.in_language(lang)
    assert [title.value for title in session.title] == [plain(wording)]
    assert text("claim.worded", lang) in read(session)
    assert session.main.markdown[0].value == plain(claim_answer(shipped, found, lang).text)
    assert escape(axis_words(shipped, claim, lang)) in html(session)
    for one in side_texts(found.supporting) + side_texts(found.opposing):
        for passage in one.deciding:
            assert html(session).count(f">«{escape(passage.evidence.quote)}»</blockquote>") >= 1
    for stance in found.known:
        assert f"positions.yaml:{stance.line}<" in html(session)


def test_for_and_against_stand_next_to_each_other_and_one_side_alone_says_so_of_the_other(visit: Visit) -> None:
    both = visit("claim", claim="use-spare-private-capacity")
    assert "For: 4 aktører, 3 uavhengige tekster" in [one.value for one in both.main.subheader]
    assert "Mot: 3 aktører, én uavhengig tekst" in [one.value for one in both.main.subheader]
    assert text("claim.none_opposing", "nb") not in read(both)
    alone = visit("claim", claim="mandatory-standards")
    assert text("claim.none_opposing", "nb") in read(alone)


def test_who_weighs_has_a_part_of_its_own(visit: Visit, use: Use) -> None:
    use(document("lag rod gul\nloans/lend + 2 0 .", {}, ()))
    session = visit("claim", claim="lend")
    assert "Avveier: 1 aktør, én uavhengig tekst" in [one.value for one in session.main.subheader]
    assert "«Ord fra rod om lend»" in html(session)


def test_the_silent_are_named_with_the_reason_and_lead_to_what_they_have_said(visit: Visit, shipped: Positions) -> None:
    session = visit("claim", claim="mandatory-standards")
    words = read(session)
    assert re.search(r"ikke omtalt i kildene vi har lest \(9\)\s*:\s*NITO", words)
    assert re.search(r"ikke kartlagt – ingen av kildene er deres egne \(2\)\s*:\s*MDG", words)
    note = shipped.actor["mdg"].silence_note
    assert note is not None
    assert f"MDG: {note.nb} V: " in words
    assert 'href="actor?who=mdg"' in html(session)


def test_stances_that_are_set_aside_are_named_as_such(visit: Visit) -> None:
    words = read(visit("claim", claim="mandatory-standards", unshared="1"))
    assert re.search(r"bare i felles tekst, som er satt til side \(3\)\s*NHO\s*,\s*R\s*,\s*SV", words)
    assert "3 er bare funnet i felles tekst" in words


def test_side_that_only_shared_text_is_on_is_not_said_to_be_empty(visit: Visit, use: Use, lang: str) -> None:
    jointly = {"lag/lend": {"joint_with": ["raad"]}, "raad/lend": {"joint_with": ["lag"]}}
    use(document("lag raad rod\nloans/lend + -2 -2 2", jointly, ()))
    shown = read(visit("claim", lang=lang, claim="lend", unshared="1"))

    assert text("claim.none_opposing_unshared", lang, n=2, actors=counted("actors", 2, lang)) in shown
    assert text("claim.none_opposing", lang) not in shown


def test_claim_of_a_file_without_actors_says_that_there_are_none(visit: Visit, use: Use, lang: str) -> None:
    use(document("lag\nloans/lend + 2", {}, ["lag"]))
    session = visit("claim", lang=lang, claim="lend")

    assert healthy(session)
    assert text("claim.no_actors", lang) in read(session)


def test_answer_is_copied_with_its_claim_and_an_address_that_shows_the_same(visit: Visit) -> None:
    def copied(**view: str) -> str:
        shown = html(visit("claim", claim="more-staff", **view))
        (found,) = re.findall(r'data-copy="([^"]*)"[^>]*>Kopier svaret<', shown)
        return unescape(found)

    assert copied().startswith("Bemanningen i den offentlige helsetjenesten bør økes: NSF, R, SV og Sp støtter påstanden helt")
    assert copied().endswith("claim?claim=more-staff")
    assert copied(unshared="1").endswith("claim?claim=more-staff&unshared=1")


def test_proposals_on_the_claim_stand_with_the_recommendation_and_lead_on(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("claim", lang=lang, claim="faster-adoption")
    (entry,) = (one for one in shipped.proposals if one.claim == "faster-adoption")
    said = proposal_said(shipped, formal_positions(shipped, entry), lang)
    assert plain(said.text) in [element.value for element in session.main.markdown]
    assert f"proposal={entry.id}" in html(session)
    assert any("claim=faster-adoption" in link.proto.query_string for link in session.main.get("page_link"))


def test_claim_without_a_proposal_says_so_and_a_retired_one_is_left_out(visit: Visit, use: Use) -> None:
    gone = {"retired": {"date": "2031-05-01", "reason": {"nb": "Trukket", "en": "Withdrawn"}}}
    use(with_proposals({**proposal(), **gone}))
    assert text("claim.no_proposals", "nb") in read(visit("claim", claim="lend"))
    use(with_proposals(FULL))
    assert text("claim.no_proposals", "nb") not in read(visit("claim", claim="lend"))


def test_claim_leads_to_its_neighbours_in_the_theme(visit: Visit) -> None:
    found = html(visit("claim", claim="cooperate-with-private-providers"))
    assert 'href="claim?claim=use-spare-private-capacity"' in found
    assert 'href="claim?claim=more-commercial-providers"' in found
    first = read(visit("claim", claim="use-spare-private-capacity"))
    assert text("claim.before", "nb") not in first
    assert text("claim.after", "nb") in first


def test_start_lists_every_claim_with_its_numbers_and_a_link(visit: Visit, lang: str, shipped: Positions) -> None:
    found = html(visit("claim", lang=lang))
    for claim in shipped.claims:
        one = division(shipped, claim.id, narrow(shipped).actors)
        row = re.search(rf'href="claim\?lang={lang}&amp;claim={claim.id}"[^>]*>([^<]*)</a></th>(.*?)</tr>', found)
        assert row is not None
        assert unescape(row[1]) == claim.wording.in_language(lang)
        counts = [len(one.supporting), len(one.weighing), len(one.opposing), len(one.silent)]
        assert [int(cell) for cell in re.findall(r">(\d+)</td>", row[2])] == counts


def test_start_counts_who_is_set_aside_apart_from_who_is_missing(visit: Visit) -> None:
    found = html(visit("claim", unshared="1"))
    row = re.search(r'claim=mandatory-standards"[^>]*>[^<]*</a></th>(.*?)</tr>', found)
    assert row is not None
    assert re.findall(r">(\d+)</td>", row[1]) == ["2", "0", "0", "11", "3"]
    assert f">{text('claim.column_aside', 'nb')}</th>" in found


def test_filters_of_other_pages_do_not_narrow_a_claim(visit: Visit) -> None:
    assert html(visit("claim", claim="more-staff", actor="nito", kind="union")).count("<blockquote") == html(
        visit("claim", claim="more-staff")
    ).count("<blockquote")


def test_first_claim_of_several_is_shown_and_an_unknown_one_is_named(visit: Visit) -> None:
    session = visit("claim", claim=["more-staff", "mandatory-standard"])
    assert choice(session.selectbox, "claim").value == "more-staff"
    assert [warning.value for warning in session.warning] == [text("choices.first_of_several", "nb", name="claim")]
    session = visit("claim", claim=["mandatory-standard", "more-staff"])
    assert choice(session.selectbox, "claim").value is None
    assert "mandatory\\-standard" in session.warning[1].value


def test_retired_claim_is_shown_where_the_address_names_it_and_listed_nowhere(visit: Visit, use: Use) -> None:
    content = document("lag rod\nloans/lend + 2 1\nloans/give + 2 .", {}, ["give"])
    content["claims"][1]["formerly"] = ["gift"]
    use(content)
    assert "claim=give" not in html(visit("claim"))
    session = visit("claim", claim="gift")
    assert choice(session.selectbox, "claim").value == "give"
    assert "Ikke lenger i bruk" in read(session)
    assert len(session.warning) == 1


def test_open_evidence_has_its_drawer_on_the_page(visit: Visit) -> None:
    closed, opened = (visit("claim", claim="mandatory-standards", **view) for view in ({}, {"open": "nho/mandatory-standards"}))
    assert healthy(opened)
    assert html(opened).count("<blockquote") == html(closed).count("<blockquote") + 1


@pytest.mark.parametrize(("page", "rows"), [("claim", 60), ("theme", 7)])
def test_sixty_claims_are_no_more_than_sixty_rows(visit: Visit, use: Use, page: str, rows: int) -> None:
    use(document("lag rod\n" + "\n".join(f"t{place % 7}/c{place} + 2 -1" for place in range(60)), {}, ()))
    session = visit(page)
    assert healthy(session)
    assert html(session).count('<th scope="row"') == rows


@pytest.mark.parametrize(("page", "view"), [("claim", {"claim": "lend"}), ("theme", {"about": "loans"})])
def test_hostile_texts_show_as_the_plain_text_that_they_are(
    visit: Visit, lang: str, use: Use, page: str, view: dict[str, str]
) -> None:
    content = worked()
    jointly = {"lag/lend": {"joint_with": ["bedrift"]}, "bedrift/lend": {"joint_with": ["lag"], "note": {"nb": "", "en": ""}}}
    shared = document("lag bedrift rod gul\nloans/lend + 2 1 0 -1\nloans/hoard - 2 2 -1 .", jointly, ())
    use(hostile({**shared, "bodies": content["bodies"], "proposals": content["proposals"]}))
    session = visit(page, lang=lang, **view)
    assert healthy(session)
    shown = list(texts(session))
    assert not any(HOSTILE in words or LIVE[kind].search(words) for kind, words in shown)
    assert escape(HOSTILE) in html(session)
    assert plain(HOSTILE) in session.title[0].value
