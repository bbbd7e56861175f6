"""The page of coalitions: from a demand to the seats behind it."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from analysis.coalitions import FOR, PERSUADABLE, coalition
from analysis.narrow import narrow, ordered_actors
from analysis.pair_stances import pairs_with
from analysis.power import banzhaf
from analysis.winning import minimal_winning, ways_to_majority
from loaders import Positions
from tests.motions import body
from tests.pages.conftest import Visit, choice, healthy, table_rows
from tests.samples import DATE, document
from ui.markup import plain
from words import text
from words.coalition import coalition_answer, coalition_silence, party_names
from words.coalition_ways import reasons
from words.formats import number
from words.sentences import joined
from words.standing import standing


def headline(session: AppTest) -> str:
    return str(session.main.markdown[0].value)


def answer(positions: Positions, claims: list[str], body: str, lang: str, **assumed: str) -> str:
    return f"**{plain(coalition_answer(positions, coalition(positions, claims, body, assumed), lang).text)}**"


def test_chosen_demand_is_answered_in_todays_chamber_where_none_is_chosen(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("coalition", claim="faster-adoption", lang=lang)

    assert headline(session) == answer(shipped, ["faster-adoption"], "storting-2025-2029", lang)


@pytest.mark.parametrize(
    "body", ["storting-2021-2025", "storting-2025-2029", "committee-innst-355-s", "health-committee-2025-2029"]
)
def test_every_body_can_be_chosen_and_says_its_majority(visit: Visit, lang: str, body: str, shipped: Positions) -> None:
    session = visit("coalition", claim="more-staff", body=body, lang=lang)
    found = coalition(shipped, ["more-staff"], body)

    assert healthy(session)
    assert headline(session) == answer(shipped, ["more-staff"], body, lang)
    assert session.main.markdown[1].value == plain(joined(standing(shipped, found, lang)))


def test_package_of_demands_is_answered_as_one(visit: Visit, lang: str, shipped: Positions) -> None:
    claims = ["expand-training-places", "more-staff"]
    session = visit("coalition", claim=claims, lang=lang)

    assert headline(session) == answer(shipped, claims, "storting-2025-2029", lang)


def test_assumption_comes_from_the_address_into_the_headline(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("coalition", claim="faster-adoption", assume=["krf:firm", "v:against"], lang=lang)

    assert headline(session) == answer(shipped, ["faster-adoption"], "storting-2025-2029", lang, krf="firm", v="against")


def test_assumption_is_made_and_unmade_by_its_own_choice(visit: Visit) -> None:
    session = visit("coalition", claim="faster-adoption")
    (krf,) = (one for one in session.selectbox if one.key.startswith("assume-krf-"))
    session = krf.set_value("firm").run()

    assert session.query_params["assume"] == "krf:firm"
    assert headline(session).startswith(f"**{plain('Antatt: KrF for uten forbehold.')}")
    (krf,) = (one for one in session.selectbox if one.key.startswith("assume-krf-"))
    session = krf.set_value("").run()
    assert "assume" not in session.query_params
    assert not headline(session).startswith("**Antatt")


@pytest.mark.parametrize("wrong", ["krf:perhaps", "nobody:firm", "krf", ":", "<b>:firm"])
def test_unknown_assumption_is_named_and_not_used(visit: Visit, wrong: str, shipped: Positions) -> None:
    session = visit("coalition", claim="faster-adoption", assume=wrong)

    assert len(session.warning) == 1
    assert headline(session) == answer(shipped, ["faster-adoption"], "storting-2025-2029", "nb")


def test_assumption_on_a_party_without_seats_there_is_named(visit: Visit) -> None:
    assert len(visit("coalition", claim="faster-adoption", assume="pf:firm").warning) == 1
    assert not visit("coalition", claim="faster-adoption", assume="pf:firm", body="storting-2021-2025").warning


def test_demand_that_no_party_has_spoken_on_leads_on_to_the_nearest(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("coalition", claim="fund-standardisation", lang=lang)
    found = coalition(shipped, ["fund-standardisation"], "storting-2025-2029")

    assert [info.value for info in session.info] == [plain(coalition_silence(shipped, found, lang).text)]
    (link,) = (
        button
        for button in session.button
        if shipped.claim["mandatory-standards"].wording.in_language(lang) in button.label.replace("\\", "")
    )
    session = link.click().run()
    assert headline(session) == answer(shipped, ["mandatory-standards"], "storting-2025-2029", lang)


def test_choosing_an_actor_lists_the_demands_it_supports(visit: Visit, shipped: Positions) -> None:
    session = visit("coalition", asking="nito")
    own = [one.claim for one in shipped.stances if one.actor == "nito" and one.value > 0]

    assert headline(session).startswith(plain(f"Av {len(own)} krav som NITO støtter:"))


def lines_shown(session: AppTest) -> list[int]:
    """The lines of the data under the cards of the page, in order."""
    cards = [one.proto.body for one in session.main.get("html")]
    return [int(line) for body in cards for line in re.findall(r"positions\.yaml:(\d+)", body)]


@pytest.mark.parametrize("persuadable", [False, True])
def test_winning_sets_are_those_of_the_parties_for_and_at_a_switch_of_the_persuadable_too(
    visit: Visit, shipped: Positions, persuadable: bool
) -> None:
    session = visit("coalition", claim="faster-adoption")
    if persuadable:
        session = choice(session.toggle, "persuadable").set_value(True).run()
        assert session.query_params["persuadable"] == "1"
    found = coalition(shipped, ["faster-adoption"], "storting-2025-2029")
    sets = minimal_winning(found.seats_by_party(*FOR, *(PERSUADABLE if persuadable else ())), found.majority)
    seats = [sum(found.seats_of[party] for party in one) for one in sets]

    rows = table_rows(session, text("coalition.sets_table", "nb"))
    expected = [
        (party_names(shipped, found, one, "nb"), f"{total}", f"{total - found.majority}")
        for one, total in zip(sets, seats, strict=True)
    ]
    assert len(sets) > 2
    assert rows == expected[:12]


def test_ways_stand_in_the_order_of_agreement_with_the_asking_actor_and_say_why(visit: Visit, shipped: Positions) -> None:
    session = visit("coalition", claim="mandatory-standards", asking="tek-norge")
    found = coalition(shipped, ["mandatory-standards"], "storting-2025-2029")
    pairs = pairs_with(shipped, narrow(shipped), "tek-norge")
    ways = ways_to_majority(found, {party: pair.agreement for party, pair in pairs.items()}, 12)

    rows = table_rows(session, text("coalition.ways_table", "nb"))
    assert [row[0] for row in rows] == [party_names(shipped, found, way.parties, "nb") for way in ways]
    assert [row[2] for row in rows] == [reasons(shipped, found, way, pairs, "nb") for way in ways]
    assert all("som TEK Norge på" in row[2] or "ikke kartlagt" in row[2] for row in rows)


def test_power_indices_are_of_all_parties_and_of_those_not_against(visit: Visit, shipped: Positions) -> None:
    rows = table_rows(visit("coalition", claim="review-responsibilities"), text("coalition.research", "nb"))
    found = coalition(shipped, ["review-responsibilities"], "storting-2025-2029")
    everybody = banzhaf(found.seats_of, found.majority)
    not_against = {party: seats for party, seats in found.seats_of.items() if found.group[party] != "against"}
    restricted = banzhaf(not_against, found.majority)

    assert [row[2] for row in rows] == [number(everybody[party], "nb", 3) for party in found.seats_of]
    assert [row[4] for row in rows] == [
        number(restricted[party], "nb", 3) if party in not_against else "" for party in found.seats_of
    ]
    assert everybody["frp"] != restricted["frp"]


def test_objections_are_given_word_by_word_the_strongest_first_and_then_conditions(visit: Visit, shipped: Positions) -> None:
    stances = [shipped.stance[key] for key in _on(shipped, "use-spare-private-capacity")]
    against = sorted((one for one in stances if one.value < 0), key=lambda one: one.value)
    conditional = [one for one in stances if str(one.basis) == "condition"]

    assert against
    assert conditional
    assert lines_shown(visit("coalition", claim="use-spare-private-capacity")) == [one.line for one in against + conditional]


def _on(positions: Positions, claim: str) -> list[str]:
    return [key for actor in ordered_actors(positions) if (key := f"{actor}/{claim}") in positions.stance]


def test_own_conditions_of_the_asking_actor_are_no_objection(visit: Visit, shipped: Positions) -> None:
    line = shipped.stance["nsf/faster-adoption"].line

    assert lines_shown(visit("coalition", claim="faster-adoption")) == [line]
    assert lines_shown(visit("coalition", claim="faster-adoption", asking="nsf")) == []


def test_demands_of_an_actor_come_with_those_who_are_against_any_of_them(visit: Visit, shipped: Positions) -> None:
    demanded = {one.claim for one in shipped.stances if one.actor == "nito" and one.value > 0}
    against = {one.line for one in shipped.stances if one.claim in demanded and one.value < 0}

    assert against
    assert set(lines_shown(visit("coalition", asking="nito"))) == against
    assert lines_shown(visit("coalition")) == []


def test_demands_of_a_theme_are_chosen_by_the_filter_and_an_unknown_one_is_named(visit: Visit, shipped: Positions) -> None:
    count = sum(claim.theme == "workforce" for claim in shipped.claims)

    assert headline(visit("coalition", theme="workforce")).startswith(plain(f"Av {count} krav:"))
    unknown = visit("coalition", theme="nonsense")
    assert len(unknown.warning) == 1
    assert headline(unknown).startswith(plain(f"Av {len(shipped.claims)} krav:"))


def test_answer_leads_to_the_stances_that_it_rests_on(visit: Visit, lang: str, shipped: Positions) -> None:
    links = visit("coalition", claim="faster-adoption", lang=lang).main.get("page_link")
    behind = coalition_answer(shipped, coalition(shipped, ["faster-adoption"], "storting-2025-2029"), lang).stances

    (link,) = (one for one in links if one.proto.label == text("coalition.rests_on", lang, n=len(behind)))
    asked = parse_qs(link.proto.query_string)
    assert (asked["claim"], asked["level"]) == (["faster-adoption"], ["claims"])
    assert asked["actor"] == [key.split("/")[0] for key in behind]
    silent = visit("coalition", claim="fund-standardisation", lang=lang).main.get("page_link")
    assert not [one for one in silent if one.proto.label.startswith(link.proto.label[:5])]


def test_only_the_proposals_of_the_demand_are_given(visit: Visit) -> None:
    def shown(claim: str) -> list[str]:
        links = visit("coalition", claim=claim).main.get("page_link")
        return [link.proto.query_string for link in links if link.proto.label == text("coalition.see_proposal", "nb")]

    assert ["proposal=8-200-4" in one for one in shown("faster-adoption")] == [True]
    assert shown("mandatory-standards") == []


def test_recommendation_stands_in_the_same_view_as_the_seats(visit: Visit) -> None:
    session = visit("coalition", claim="faster-adoption")

    assert any(text("coalition.see_proposal", "nb") == link.proto.label for link in session.main.get("page_link"))


def test_assembly_of_more_parties_than_can_be_counted_says_so(
    visit: Visit, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parties = {f"p{place}": place for place in range(1, 26)}
    content = document("lag rod\nloans/lend + 2 2", {}, ())
    kind = {"kind": "party", "name": {}, "short": {}}
    content["actors"] += [{**kind, "id": one, "name": _named(one), "short": _named(one)} for one in parties]
    content["bodies"] = [body("ting", "plenary", {"rod": 3, **parties}, DATE)]
    (tmp_path / "some.yaml").write_text(json.dumps(content) + "\n...\n", encoding="utf-8")
    monkeypatch.setenv("POSITIONS", str(tmp_path / "some.yaml"))
    for chosen in ({}, {"claim": "lend"}):
        session = visit("coalition", lang=lang, **chosen)
        assert healthy(session)
        said = text("coalition.too_many", lang, body="ting" if lang == "nb" else "ting en")
        shown = [element.value for element in (*session.info, *session.main.markdown)]
        assert shown.count(plain(said)) == 1


def _named(words: str) -> dict[str, str]:
    return {"nb": words, "en": f"{words} en"}
