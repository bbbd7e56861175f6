"""The page of coalitions: from a demand to the seats behind it."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from analysis.coalitions import coalition
from loaders import Positions
from tests.motions import body
from tests.pages.conftest import Visit, choice, healthy
from tests.samples import DATE, document
from ui.markup import plain
from words import text
from words.coalition import coalition_answer, coalition_silence, standing
from words.sentences import joined


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
    assert len(session.dataframe[0].value) == len(own)


def test_winning_sets_take_in_the_persuadable_at_a_switch(visit: Visit) -> None:
    session = visit("coalition", claim="train-doctors-at-home")
    before = [one.proto.body for one in session.get("html")]
    session = choice(session.toggle, "persuadable").set_value(True).run()

    assert session.query_params["persuadable"] == "1"
    assert [one.proto.body for one in session.get("html")] != before


def test_objections_are_given_word_by_word(visit: Visit, shipped: Positions) -> None:
    shown = "".join(one.proto.body for one in visit("coalition", claim="reform-tender-systems").get("html"))
    against = [one for one in shipped.stances if one.claim == "reform-tender-systems" and one.value < 0]

    assert against
    assert all(f"positions.yaml:{one.line}" in shown for one in against)


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
        assert [info.value for info in session.info] == [plain(said)]


def _named(words: str) -> dict[str, str]:
    return {"nb": words, "en": f"{words} en"}
