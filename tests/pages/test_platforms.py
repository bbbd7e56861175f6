"""The page of shared platforms: whose side, together with whom, and what an empty result says."""

from collections.abc import Mapping, Sequence

import pytest

from analysis.frames import stance_matrix
from analysis.narrow import narrow
from analysis.own_words import first_hand
from analysis.partners import partners
from analysis.platforms import Platform, PlatformLimitError, shared_platforms
from loaders import Positions
from tests.pages.conftest import Visit, choice, healthy, texts
from tests.pages.test_filters import HOSTILE_IDS
from ui.markup import plain
from words import text
from words.platforms import aside_answer, group_answer, groups_answer, partners_answer
from words.running_names import short_names

SIGNING = ("union", "employers", "industry-association", "council")


def _markdown(visit: Visit, **parameters: str | list[str]) -> list[str]:
    session = visit("platforms", **parameters)
    assert healthy(session)
    return [element.value for element in session.main.markdown]


def _largest(positions: Positions, lang: str, least: int = 2, asking: str | None = None, everyone: bool = False) -> str:
    among = narrow(positions, kinds=() if everyone else SIGNING)
    groups = shared_platforms(stance_matrix(positions, among.claims, among.actors), least, asking)
    return plain(groups_answer(positions, among, groups, least, lang).text)


def test_without_an_asking_actor_the_largest_group_and_a_request_to_choose(visit: Visit, lang: str, shipped: Positions) -> None:
    said = _markdown(visit, lang=lang)

    assert _largest(shipped, lang) in said
    assert text("platforms.answer_choose", lang) in said


def test_the_side_of_an_actor_is_taken(visit: Visit, lang: str, shipped: Positions) -> None:
    said = _markdown(visit, lang=lang, asking="nito", least="5")

    shown = narrow(shipped)
    alone = partners(stance_matrix(shipped, shown.claims, shown.actors), ["nito"], 1)
    assert plain(partners_answer(shipped, alone, "nito", 5, lang).text) in said
    assert _largest(shipped, lang, 5, "nito") in said
    assert text("platforms.answer_choose", lang) not in said


def test_everybody_may_be_in_a_group_where_the_reader_asks_for_it(visit: Visit, shipped: Positions) -> None:
    expected = _largest(shipped, "nb", 2, "nito", everyone=True)

    assert expected in _markdown(visit, asking="nito", among="everyone")
    assert expected not in _markdown(visit, asking="nito")


def test_a_party_finds_groups_among_everybody(visit: Visit, shipped: Positions) -> None:
    session = visit("platforms", asking="sv")

    assert _largest(shipped, "nb", 2, "sv", everyone=True) in [element.value for element in session.main.markdown]
    assert not [one for one in session.segmented_control if one.key.startswith("choice-among-")]


def test_a_chosen_group_says_what_it_can_write(visit: Visit, lang: str, shipped: Positions) -> None:
    group = ("nito", "nsf", "tek-norge")
    session = visit("platforms", lang=lang, asking="nito", partner=["tek-norge", "nsf"], backers="3")

    title = text("platforms.group_title", lang, names=plain(short_names(shipped, group, lang)))
    assert title in [element.value for element in session.header]
    found = group_answer(shipped, narrow(shipped).claims, group, 3, lang)
    assert plain(found.text) in [element.value for element in session.main.markdown]


@pytest.mark.parametrize(("partner", "backers"), [(["nsf"], 2), (["nsf", "nho"], 2), (["nsf", "nho", "sv"], 2)])
def test_two_of_a_group_must_be_for_unless_the_reader_says_otherwise(visit: Visit, partner: list[str], backers: int) -> None:
    session = visit("platforms", asking="nito", partner=partner)

    slider = choice(session.select_slider, "backers")
    assert slider.value == str(backers)
    assert slider.options == [str(number) for number in range(1, len(partner) + 2)]


def test_the_actor_that_asks_may_stand_among_the_partners_too(visit: Visit) -> None:
    session = visit("platforms", asking="nito", partner=["nito", "nsf"])

    assert not session.warning
    assert text("platforms.group_title", "nb", names="NITO og NSF") in [element.value for element in session.header]


@pytest.mark.parametrize(("partner", "backers", "last"), [(["nsf"], "3", 2), (["nsf", "nho"], "4", 3), (["nsf"], "16", 2)])
def test_more_backers_than_a_group_has_left_are_all_of_it(
    visit: Visit, shipped: Positions, partner: list[str], backers: str, last: int
) -> None:
    session = visit("platforms", asking="nito", partner=partner, backers=backers)
    slider = choice(session.select_slider, "backers")

    assert not session.warning
    assert (slider.value, slider.options[-1]) == (str(last), str(last))
    found = group_answer(shipped, narrow(shipped).claims, ("nito", *partner), last, "nb")
    assert plain(found.text) in [element.value for element in session.main.markdown]
    assert session.query_params["backers"] == backers
    slider.set_value("1").run()
    assert session.query_params["backers"] == "1"


def test_a_member_is_taken_out_and_all_that_are_left_must_be_for(visit: Visit) -> None:
    session = visit("platforms", asking="nito", partner=["nsf", "nho"], backers="3")
    choice(session.multiselect, "partner").set_value(["nsf"]).run()

    assert not session.warning
    assert choice(session.select_slider, "backers").value == "2"


@pytest.mark.parametrize("backers", ["0", "17", "-1", "two", "3.0"])
def test_a_number_of_backers_that_no_group_could_have_is_named(visit: Visit, backers: str) -> None:
    session = visit("platforms", asking="nito", partner="nsf", backers=backers)

    assert [f"«{plain(backers)}»" in warning.value for warning in session.warning] == [True]


def test_one_alone_has_no_number_of_backers_to_choose(visit: Visit) -> None:
    session = visit("platforms", asking="nito")

    assert not [one for one in session.select_slider if one.key.startswith("choice-backers-")]


def test_what_falls_away_without_shared_text_is_said(visit: Visit, lang: str, shipped: Positions) -> None:
    own, among = first_hand(shipped), narrow(shipped, kinds=SIGNING)
    matrices = [stance_matrix(one, among.claims, among.actors) for one in (shipped, own)]
    counts = [len(shared_platforms(matrix, 2, "nito")) for matrix in matrices]
    expected = aside_answer(own, among, (counts[0], counts[1]), lang)
    assert expected is not None

    assert plain(expected.text) in _markdown(visit, lang=lang, asking="nito", unshared="1")
    assert plain(expected.text) not in _markdown(visit, lang=lang, asking="nito")


def test_what_falls_away_is_said_also_where_the_groups_with_it_are_too_many(
    visit: Visit, monkeypatch: pytest.MonkeyPatch, shipped: Positions
) -> None:
    def explode(*_: object) -> list[Platform]:
        raise PlatformLimitError(20_000)

    monkeypatch.setattr("ui.platform_answer.platforms_among", explode)
    expected = aside_answer(first_hand(shipped), narrow(shipped, kinds=SIGNING), None, "nb")
    assert expected is not None

    assert plain(expected.text) in _markdown(visit, asking="nito", unshared="1")


def test_a_pair_leads_on_to_its_agreement(visit: Visit, lang: str) -> None:
    session = visit("platforms", lang=lang, asking="nito", pair="nito/tek-norge")

    (link,) = session.main.get("page_link")
    assert link.proto.page == "agreement"
    assert "pair=nito%2Ftek-norge" in link.proto.query_string
    assert "asking=nito" in link.proto.query_string


def test_a_partner_is_taken_into_the_group(visit: Visit) -> None:
    session = visit("platforms", asking="nito", partner="nsf", pair="nito/tek-norge")
    session.query_params["backers"] = "1"
    session.run()
    (button,) = (one for one in session.button if one.label == text("platforms.take_in", "nb", partner="TEK Norge"))
    button.click().run()

    assert session.query_params["partner"] == ["nsf", "tek-norge"]
    assert not {"pair", "backers"} & session.query_params.keys()
    assert healthy(session)


def test_all_groups_stand_in_a_table_with_what_they_share(visit: Visit, lang: str, shipped: Positions) -> None:
    among = narrow(shipped, kinds=SIGNING)
    groups = shared_platforms(stance_matrix(shipped, among.claims, among.actors), 2, "nito")
    session = visit("platforms", lang=lang, asking="nito")

    (table,) = session.dataframe
    assert text("platforms.all_groups", lang, n=len(groups)) in [one.label for one in session.expander]
    expected = [(short_names(shipped, one.actors, lang), len(one.actors), len(one.claims)) for one in groups]
    assert [tuple(row[:3]) for row in table.value.to_numpy().tolist()] == expected


def test_each_claim_of_an_open_pair_stands_under_one_heading(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Mapping[str, Sequence[str]]] = []
    monkeypatch.setattr("ui.partner_table.claims_table", lambda *given: drawn.append(given[-1]))
    session = visit("platforms", asking="nito", pair="nito/nsf")

    assert healthy(session)
    (sections,) = drawn
    claims = [claim for some in sections.values() for claim in some]
    assert len(claims) > 20
    assert len(claims) == len(set(claims))


def test_an_open_pair_is_closed(visit: Visit) -> None:
    session = visit("platforms", asking="nito", pair="nito/tek-norge")
    (button,) = (one for one in session.button if one.label == text("platforms.close", "nb"))
    button.click().run()

    assert "pair" not in session.query_params
    assert not session.main.get("page_link")


@pytest.mark.parametrize("pair", ["nito/mdg", "nito/nobody", "sv/tek-norge", "", "/", "nito/nito"])
def test_a_pair_that_is_none_of_the_partners_opens_nothing(visit: Visit, pair: str) -> None:
    session = visit("platforms", asking="nito", pair=pair)

    assert healthy(session)
    assert not session.main.get("page_link")


def test_empty_results_say_why(visit: Visit, lang: str) -> None:
    session = visit("platforms", lang=lang, asking="nito", least="15")

    assert healthy(session)
    said = [text("platforms.no_partners", lang, group="NITO"), text("platforms.no_groups", lang)]
    assert [info.value for info in session.info] == said


def test_the_asking_actor_stays_under_every_filter(visit: Visit) -> None:
    session = visit("platforms", asking="nito", kind="party")

    assert healthy(session)
    assert any(words.startswith("Størst av") and "NITO" in words for words in (one.value for one in session.main.markdown))


def test_filters_that_leave_nobody_leave_the_group(visit: Visit) -> None:
    session = visit("platforms", asking="nito", kind="union", actor="frp")

    assert healthy(session)
    assert len(session.info) == 2


@pytest.mark.parametrize("name", ["asking", "partner", "least", "backers", "among"])
def test_hostile_choices_show_as_plain_text(visit: Visit, name: str) -> None:
    session = visit("platforms", **{"asking": "nito", "partner": "nsf", name: HOSTILE_IDS})

    assert healthy(session)
    assert any(f"«{plain(HOSTILE_IDS[0])}»" in warning.value for warning in session.warning)
    # in HTML, signs of Markdown are plain text
    told = [(words, [one for one in HOSTILE_IDS if kind != "html" or "<" in one]) for kind, words in texts(session)]
    assert all(hostile not in words for words, dangerous in told for hostile in dangerous)


def test_groups_that_are_too_many_to_try_are_a_sentence(visit: Visit, lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_: object) -> list[Platform]:
        raise PlatformLimitError(20_000)

    monkeypatch.setattr("analysis.joint_input.shared_platforms", explode)
    session = visit("platforms", lang=lang, asking="nito", unshared="1")

    assert healthy(session)
    limit = "20\u202f000" if lang == "nb" else "20,000"
    assert [warning.value for warning in session.warning] == [text("platforms.too_many", lang, limit=limit)]
    assert [element.value.startswith("NITO") for element in session.main.markdown if "NITO" in element.value] == [True]
