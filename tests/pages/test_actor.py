"""The page of an actor: its answer, every quote under its theme, what is not found, and what else is known."""

import json
import re
from html import escape, unescape
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from analysis.own_words import first_hand
from analysis.profile import pairs_of_actor, profile
from loaders import Positions
from tests.motions import FULL, ROLL_CALL, proposal, with_proposals
from tests.pages.conftest import Use, Visit, choice, healthy, html, read, texts
from tests.pages.test_positions_file import HOSTILE, LIVE, hostile, worked
from ui.markup import plain
from words import LANGUAGES, text
from words.profile import actor_line, everybody_answer, profile_answer, silence_answer
from words.profile_company import company_answer
from words.profile_stances import stances_by_step
from words.stances import actor_name

MAIN = ("nho", "mdg", "sv", "pf", "regjeringen")


def main(session: AppTest) -> list[str]:
    return [element.value for element in session.main.markdown]


def answer_copied(shown: str) -> str:
    """What the button beside the answer copies."""
    labels = "|".join(re.escape(text("copying.answer", lang)) for lang in LANGUAGES)
    (button,) = [one for one in re.findall("<button[^>]*>", shown) if re.search(f'aria-label="(?:{labels}):', one)]
    return unescape(re.findall('data-copy="([^"]*)"', button)[0])


def subheads(session: AppTest) -> list[str]:
    return [element.value for element in session.header]


@pytest.mark.parametrize("actor", MAIN)
def test_page_opens_with_the_name_and_the_answer(visit: Visit, lang: str, shipped: Positions, actor: str) -> None:
    session = visit("actor", lang=lang, who=actor)
    assert healthy(session)
    assert session.title[0].value == plain(actor_name(shipped.actor[actor], lang))
    assert main(session)[0] == plain(profile_answer(shipped, profile(shipped, actor), lang).text)


def test_every_stance_is_there_with_its_quotes_under_its_theme_the_strongest_first(visit: Visit, shipped: Positions) -> None:
    shown = html(visit("actor", who="nho"))
    found = profile(shipped, "nho")
    places = [shown.index(f'<h4 id="stance-{stance.claim}"') for stance in found.stances]
    assert places == sorted(places)
    themes = [shown.index(f'<p id="theme-{one.theme}"') for one in found.spoken]
    assert themes == sorted(themes)
    assert themes[0] < places[0] < themes[1]
    for stance in found.stances:
        assert all(f"«{escape(one.quote)}»" in shown for one in stance.evidence)


def test_index_leads_to_every_stance_and_counts_every_theme(visit: Visit, lang: str, shipped: Positions) -> None:
    shown = html(visit("actor", lang=lang, who="sv"))
    found = profile(shipped, "sv")
    assert all(shown.count(f'href="#stance-{stance.claim}"') == 1 for stance in found.stances)
    for one in found.themes:
        assert (f'href="#theme-{one.theme}"' in shown) == bool(one.stances)
    assert shown.count(f">{escape(text('actor.none_found', lang))}</td>") == len(found.themes) - len(found.spoken)


def test_answer_can_be_copied_with_its_link(
    visit: Visit, lang: str, shipped: Positions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PUBLIC_URL", "https://kart.example")
    shown = html(visit("actor", lang=lang, who="mdg"))
    answer = profile_answer(shipped, profile(shipped, "mdg"), lang).text
    copied = answer_copied(shown)
    address = "https://kart.example/actor?who=mdg" + ("&lang=en" if lang == "en" else "")
    assert copied.startswith(f"{answer} {text('nav.product', lang)}, ")
    assert copied.endswith(f": {address}")


def test_what_is_copied_lists_the_stances_by_step_which_the_sentence_on_screen_does_not(
    visit: Visit, lang: str, shipped: Positions
) -> None:
    session = visit("actor", lang=lang, who="krf")
    found = profile(shipped, "krf")
    answer, steps = profile_answer(shipped, found, lang).text, stances_by_step(shipped, found, lang).text
    expected = f"{answer} {steps} {text('copying.worded', lang, n=2)} "
    assert answer_copied(html(session)).startswith(expected.replace("\N{NO-BREAK SPACE}", " "))
    assert main(session)[0] == plain(answer)


def test_what_is_copied_under_the_switch_leads_to_what_was_seen(visit: Visit) -> None:
    shown = html(visit("actor", who="nho", unshared="1"))
    copied = answer_copied(shown)
    assert copied.endswith("/actor?who=nho&unshared=1")


def test_silence_is_told_of_with_every_claim_that_it_is_about(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("actor", lang=lang, who="krf")
    found = profile(shipped, "krf")
    assert plain(silence_answer(shipped, found, lang)) in main(session)
    (part,) = [one for one in html(session).split("<div") if escape(text("actor.silent_table", lang)) in one and "<td" in one]
    assert len(re.findall("<li>", part)) == len(found.silent)
    assert all(escape(shipped.claim[claim].wording.in_language(lang)) in part for claim in found.silent)


def test_what_is_set_aside_is_no_silence(visit: Visit, lang: str, shipped: Positions) -> None:
    left = first_hand(shipped)
    found = profile(left, "nho")
    session = visit("actor", lang=lang, who="nho", unshared="1")
    assert healthy(session)
    assert main(session)[0] == plain(profile_answer(left, found, lang).text)
    assert found.aside
    assert not found.stances
    labels = [one.label for one in session.main.get("expander")]
    assert labels == [
        text("actor.aside_claims", lang, n=len(found.aside), claims=text("count.claims", lang, n=55)),
        text("actor.silent_claims", lang, n=len(found.silent), claims=text("count.claims", lang, n=55)),
    ]
    assert escape(text("actor.aside_found", lang)) in html(session)


@pytest.mark.parametrize("without", [False, True])
def test_nearest_and_furthest_lead_to_the_comparison(visit: Visit, shipped: Positions, without: bool) -> None:
    session = visit("actor", who="h", **({"unshared": "1"} if without else {}))
    found = pairs_of_actor(shipped, "h", without)
    assert plain(company_answer(shipped, found, "h", 5, "nb").text) in main(session)
    links = re.findall(r'href="compare\?([^"]*)"', html(session))
    pairs = [(pair.one, pair.other) for pair in found.with_at_least(5)]
    assert len(links) == len(pairs)
    for one, other in pairs:
        assert any(f"between={one}&amp;between={other}" in link for link in links)


def test_acts_of_a_party_are_kept_apart_from_its_stances(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("actor", lang=lang, who="frp")
    assert text("actor.acts", lang, actor="FrP") in subheads(session)
    assert text("actor.acts_apart", lang) in [one.value for one in session.caption]
    for entry in shipped.proposals:
        assert f'proposal={entry.id}" data-within="1">{escape(entry.name.in_language(lang))}</a>' in html(session)


@pytest.mark.parametrize(("actor", "there"), [("nito", False), ("v", True)])
def test_only_parties_have_acts(visit: Visit, actor: str, there: bool) -> None:
    assert any("forslagene i Stortinget" in words for words in subheads(visit("actor", who=actor))) == there


def test_party_has_its_seats_and_its_members_by_role(visit: Visit) -> None:
    shown = html(visit("actor", who="h"))
    assert "Stortinget 2025–2029: 24 av 169 plasser (valgt 8.\u00a0september\u00a02025)" in shown
    assert (
        "3 av 14 plasser (per 20.\u00a0mai\u00a02025) – Sandra Bruflot, Erlend Svardal Bøe og Tone Wilhelmsen Trøen (leder)"
        in shown
    )
    assert "Helse- og omsorgskomiteen, mai 2025: ingen av 14 plasser" in html(visit("actor", who="mdg"))


def test_nothing_is_drawn_of_words_where_there_are_none(visit: Visit) -> None:
    session = visit("actor", who="mdg")
    assert healthy(session)
    assert not session.get("plotly_chart")
    assert subheads(session) == [text(f"actor.{name}", "nb", actor="MDG") for name in ("silence", "company", "acts")]


def test_timeline_has_its_title_in_words_and_every_quote_in_its_table(visit: Visit) -> None:
    session = visit("actor", who="nsf")
    (chart,) = session.get("plotly_chart")
    assert chart.proto.alt == "17 av 54 belegg fra NSF (49 ulike sitater) er fra 20.\u00a0mai\u00a02025; 37 er udaterte"
    drawn = [trace for trace in json.loads(chart.proto.spec)["data"] if trace.get("text")]
    assert sum(int(one) for trace in drawn for one in trace["text"]) == 54
    (table,) = session.dataframe
    assert len(table.value) == 54
    assert list(table.value.iloc[:, 0]).count(text("date.undated", "nb")) == 37


def test_sources_lead_to_what_was_taken_from_them(visit: Visit) -> None:
    shown = html(visit("actor", who="ap"))
    assert "source=innst-355-s-2024-2025" in shown
    assert "source=statsraad-brev-8-200-s" in shown
    assert "source=nho-nsf-felles-loft" not in shown


def test_everybody_is_listed_with_a_line_where_nobody_is_chosen(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("actor", lang=lang)
    shown = html(session)
    assert main(session)[0] == plain(everybody_answer(shipped, lang).text)
    for actor in shipped.actors:
        assert f"who={actor.id}" in shown
        assert escape(actor_line(shipped, profile(shipped, actor.id), lang).text) in shown
    assert choice(session.selectbox, "who").value is None


def test_kinds_of_several_actors_are_named_as_several(visit: Visit) -> None:
    shown = html(visit("actor"))
    assert ">Partier</h2>" in shown
    assert ">Parti</h2>" not in shown
    assert ">Råd</h2>" in shown


def test_all_themes_but_the_first_open_when_they_are_wanted_and_on_paper_all_lie_open(visit: Visit, shipped: Positions) -> None:
    spoken = profile(shipped, "nho").spoken
    summary = re.compile(r"<details( open=\"open\")?><summary><h3")
    assert [bool(one) for one in summary.findall(html(visit("actor", who="nho")))] == [True, *[False] * (len(spoken) - 1)]
    assert all(summary.findall(html(visit("actor", who="nho", print="1"))))


def test_quotes_beyond_the_deciding_one_are_folded_and_counted(visit: Visit, shipped: Positions) -> None:
    shown = html(visit("actor", who="nho"))
    more = [len(one.evidence) - 1 for one in profile(shipped, "nho").stances if len(one.evidence) > 1]
    assert more
    assert shown.count(f"<summary>{text('claim.further', 'nb', n=1)}</summary>") == more.count(1)
    for one in profile(shipped, "nho").stances:
        card = shown[shown.index(f'id="stance-{one.claim}"') :]
        before, _, _ = card.partition("<details")
        assert f"«{escape(one.deciding.quote)}»" in before


def test_what_a_party_did_can_be_cited_where_it_stands_and_is_said_once(visit: Visit, shipped: Positions) -> None:
    shown = html(visit("actor", who="ap"))
    found = next(one.recommendation for one in shipped.proposals if one.recommendation and "ap" in one.recommendation.parties)
    where = shown.index(f"«{escape(found.quote)}»")
    assert "proposal=" in re.findall('data-copy="([^"]*)"', shown[where:])[0]
    assert shown.count("Står bak tilrådingen om at") == 1
    assert f"<summary>{text('actor.acts_lines', 'nb')}</summary>" in shown
    assert "Hvordan noen stemte, står ikke i kildene" in read(visit("actor", who="ap"))


def test_filters_of_other_pages_do_not_narrow_an_actor(visit: Visit, shipped: Positions) -> None:
    shown = html(visit("actor", who="sv", theme="financing", actor="h", kind="union", claim="mandatory-standards"))
    assert shown.count("<h4") == len(profile(shipped, "sv").stances)


def test_choosing_another_turns_the_page(visit: Visit, shipped: Positions) -> None:
    session = choice(visit("actor", who="sv").selectbox, "who").set_value("r").run()
    assert session.query_params["who"] in ("r", ["r"])
    assert session.title[0].value == plain(actor_name(shipped.actor["r"], "nb"))


def test_unknown_actor_is_named_and_everybody_is_listed(visit: Visit) -> None:
    session = visit("actor", who="mgd")
    assert healthy(session)
    assert ["«mgd»" in one.value for one in session.warning] == [True]
    assert 'href="?who=mdg"' in html(session)
    assert session.title[0].value == text("actor.title", "nb")


def test_former_id_leads_to_the_actor_that_has_it_no_more(visit: Visit, use: Use) -> None:
    content = worked()
    content["actors"][0]["formerly"] = ["laget"]
    use(content)
    session = visit("actor", who="laget")
    assert session.title[0].value == "Lag (lag)".replace("(", "\\(").replace(")", "\\)")
    assert len(session.warning) == 1


def test_retired_actor_is_shown_by_its_id_with_the_reason(visit: Visit, use: Use) -> None:
    use(with_proposals(FULL, retired=["blaa"]))
    session = visit("actor", who="blaa")
    assert healthy(session)
    assert ["Utgått" in one.value for one in session.info] == [True]
    assert "who=blaa" not in html(visit("actor"))


@pytest.mark.parametrize("who", ["lag", "rod", "gul", "bedrift"])
def test_hostile_texts_of_an_actor_show_as_the_plain_text_that_they_are(visit: Visit, lang: str, use: Use, who: str) -> None:
    use(hostile(worked()))
    session = visit("actor", lang=lang, who=who)
    assert healthy(session)
    shown = list(texts(session))
    assert not any(HOSTILE in words for _, words in shown)
    assert not any(LIVE[kind].search(words) for kind, words in shown)
    assert session.title[0].value.startswith(plain(HOSTILE))


@pytest.mark.parametrize(
    "content",
    [
        with_proposals(),
        with_proposals({**FULL, "roll_call": ROLL_CALL}, proposal("8-9-2", claim="hoard"), bodies=()),
        {**with_proposals(FULL, date="undated"), "stances": []},
        with_proposals(FULL, date="undated"),
        {**worked(), "themes": [], "claims": [], "stances": [], "proposals": []},
    ],
    ids=["no proposals", "no bodies", "no stances", "undated", "no claims"],
)
@pytest.mark.parametrize("who", ["lag", "rod", "gul"])
def test_page_stands_whatever_the_file_lacks(visit: Visit, use: Use, content: dict[str, Any], who: str) -> None:
    use(content)
    assert healthy(visit("actor", who=who))
