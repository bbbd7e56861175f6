"""The page of agreement: its limits, what a pair shows when it is opened, and the same without shared text."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from analysis.agreements import agreements
from analysis.narrow import narrow
from loaders import Positions
from tests.pages.conftest import Visit, choice, healthy, texts
from tests.pages.test_filters import HOSTILE_IDS
from tests.pages.test_positions_file import EVERYTHING, LIVE, TABLE, hostile
from tests.samples import document, written
from tests.ui.markup import to_copy
from ui.markup import plain
from words import text
from words.agreement import agreement_answer, ties_words
from words.formats import quoted
from words.pair import independent_words, pair_figures

FORMERLY = "lag rod\nloans/lend + 2 -2"


def markdown(session: AppTest) -> list[str]:
    assert healthy(session)
    return [element.value for element in session.markdown]


def headings(session: AppTest) -> list[str]:
    return [element.value for element in session.subheader]


def badges(session: AppTest) -> list[str]:
    """Each stance that is shown in full."""
    return [words for kind, words in texts(session) if kind == "html" and "<blockquote" in words]


def figures(shipped: Positions, one: str, other: str, lang: str, without_shared: bool = False) -> str:
    found = agreements(shipped, narrow(shipped, actors=[one, other]), without_shared)
    return plain(pair_figures(shipped, found, found.pairs[0], lang).text)


@pytest.mark.parametrize("unshared", [False, True])
@pytest.mark.parametrize("least", [1, 12])
def test_the_answer_is_of_the_readers_limit_and_with_or_without_shared_text(
    visit: Visit, lang: str, shipped: Positions, least: int, unshared: bool
) -> None:
    session = visit("agreement", lang=lang, least=str(least), **({"unshared": "1"} if unshared else {}))
    found = agreements(shipped, narrow(shipped), unshared)

    assert plain(agreement_answer(shipped, found, least, lang).text) in markdown(session)


def test_the_network_is_of_both_limits(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("agreement", lang=lang, view="network", least="8", above="80")
    words = ties_words(shipped, agreements(shipped, narrow(shipped)), 8, 0.8, lang).text

    assert plain(words) in markdown(session)
    assert session.get("plotly_chart")[0].proto.alt == words


def test_a_network_of_nothing_says_so_and_draws_nothing(visit: Visit, lang: str) -> None:
    session = visit("agreement", lang=lang, view="network", least="30")

    assert any(words.startswith(text("agreement.ties_none", lang, shared="", above="")[:12]) for words in markdown(session))
    assert not session.get("plotly_chart")


def test_the_limit_of_ties_is_asked_for_in_the_network_only(visit: Visit) -> None:
    assert not [one for one in visit("agreement").select_slider if one.key.startswith("choice-above-")]
    assert choice(visit("agreement", view="network").select_slider, "above").value == "90"


@pytest.mark.parametrize("wrong", ["0", "31", "five", "-1", "5.0"])
def test_a_limit_that_is_none_is_named_and_the_default_holds(visit: Visit, wrong: str) -> None:
    session = visit("agreement", least=wrong)

    assert [f"«{plain(wrong)}»" in warning.value for warning in session.warning] == [True]
    assert choice(session.select_slider, "least").value == "5"


@pytest.mark.parametrize("least", [1, 8])
def test_the_table_of_pairs_has_the_nearest_first_and_every_pair_with_enough_claims(
    visit: Visit, shipped: Positions, least: int
) -> None:
    (table, *_) = visit("agreement", least=str(least)).dataframe
    pairs = agreements(shipped, narrow(shipped)).with_at_least(least)
    written = {
        tuple(shipped.actor[actor].short.nb for actor in (pair.one, pair.other)): (pair.agreement, pair.n) for pair in pairs
    }
    shown = [written[(row[0], row[1])] for row in table.value.to_numpy().tolist()]

    assert len(shown) == len(pairs)
    assert shown == sorted(shown, reverse=True)
    assert shown[0] != shown[-1]


def test_the_order_of_likeness_is_the_same_with_and_without_shared_text(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, ...]] = []
    monkeypatch.setattr("ui.agreement_matrix.agreement_matrix", lambda _, found, __: seen.append(found.selection.actors))
    for more in ({}, {"unshared": "1"}):
        assert healthy(visit("agreement", order="likeness", **more))

    assert seen[0] == seen[1]


def test_an_open_pair_says_its_figures_and_shows_every_stance_on_what_it_shares(
    visit: Visit, lang: str, shipped: Positions
) -> None:
    session = visit("agreement", lang=lang, pair="nsf/frp")
    found = agreements(shipped, narrow(shipped, actors=["nsf", "frp"])).pairs[0]

    assert f"**{figures(shipped, 'nsf', 'frp', lang)}**" in markdown(session)
    assert len(badges(session)) == 2 * found.n
    groups = {"opposite": found.opposite, "same": found.same, "rest": found.n - found.same - found.opposite}
    assert headings(session) == [text(f"agreement.group_{name}", lang, n=n) for name, n in groups.items() if n]
    assert found.opposite > 0
    opposite = [one.claim for one, other in found.stances if one.value * other.value < 0]
    links = [link for _, body in texts(session) for link in re.findall(r"<strong><a href=.claim\?[^>]*claim=([\w-]+)", body)]
    assert links[: len(opposite)] == opposite
    assert len(links) == found.n
    assert plain(independent_words(found, lang).text) in [caption.value for caption in session.caption]


def test_the_first_actor_of_a_pair_stands_first_and_the_figures_are_the_same(visit: Visit, shipped: Positions) -> None:
    said = figures(shipped, "nsf", "frp", "nb").removeprefix("NSF og FrP")

    assert f"**FrP og NSF{said}**" in markdown(visit("agreement", pair="frp/nsf"))


def test_a_pair_that_agrees_by_construction_says_so_with_both_figures(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("agreement", lang=lang, pair="nsf/r")
    said, without = markdown(session), figures(shipped, "nsf", "r", lang, True)

    whole, left = (agreements(shipped, narrow(shipped, actors=["nsf", "r"]), way).pairs[0] for way in (False, True))
    shared, falls = len(whole.one_text), whole.n - left.n

    assert 0 < falls <= shared
    assert text("agreement.by_construction", lang, n=shared) in said
    assert plain(text("agreement.without_pair", lang, words="")) + without in "".join(said)
    labels = [one.label for one in session.expander]
    assert text("agreement.falls", lang, n=falls) in labels
    assert (text("agreement.anew", lang, n=shared - falls) in labels) == (falls < shared)
    told = text("agreement.same_words", lang, why="")[:10]
    assert sum(caption.value.startswith(told) for caption in session.caption) == shared


def test_without_shared_text_the_pair_shows_what_is_left(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("agreement", lang=lang, pair="nsf/r", unshared="1")

    assert f"**{figures(shipped, 'nsf', 'r', lang, True)}**" in markdown(session)
    assert figures(shipped, "nsf", "r", lang) in "".join(markdown(session))
    assert len(badges(session)) == 2 * agreements(shipped, narrow(shipped, actors=["nsf", "r"]), True).pairs[0].n
    assert len(badges(visit("agreement", lang=lang, pair="nsf/r"))) == 2 * 16


def test_a_pair_with_few_claims_says_that_they_are_few(visit: Visit, lang: str) -> None:
    few = text("agreement.few_claims", lang)

    assert few in markdown(visit("agreement", lang=lang, pair="nho/ap"))
    assert few not in markdown(visit("agreement", lang=lang, pair="nho/ap", least="3"))
    assert few in markdown(visit("agreement", lang=lang, pair="mdg/v"))


def test_a_pair_is_of_the_claims_under_the_filters(visit: Visit, shipped: Positions) -> None:
    session = visit("agreement", pair="nsf/frp", theme="workforce", kind="council")
    shown = narrow(shipped, themes=["workforce"], actors=["nsf", "frp"])
    (pair,) = agreements(shipped, shown).pairs

    assert len(badges(session)) == 2 * pair.n
    assert text("agreement.narrowed", "nb") in [caption.value for caption in session.caption]


@pytest.mark.parametrize("wrong", ["nsf", "nsf/nsf", "/", "nsf/", "/nsf", *(one for one in HOSTILE_IDS if "/" not in one)])
def test_a_pair_that_does_not_exist_is_named_and_not_opened(visit: Visit, lang: str, wrong: str) -> None:
    session = visit("agreement", lang=lang, pair=wrong)

    assert healthy(session)
    assert [warning.value.startswith(text("agreement.no_such", lang)) for warning in session.warning] == [True]
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))
    assert not badges(session)


@pytest.mark.parametrize("wrong", ["nsf/nobody", "nobody/nsf", "nsf/r/sv", *(f"nsf/{one}" for one in HOSTILE_IDS)])
def test_an_unknown_actor_of_a_pair_is_named_alone(visit: Visit, lang: str, wrong: str) -> None:
    session = visit("agreement", lang=lang, pair=wrong)
    unknown = wrong.removesuffix("/nsf").removeprefix("nsf/")

    assert healthy(session)
    assert [quoted(plain(unknown), lang) in warning.value for warning in session.warning] == [True]
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))
    assert not badges(session)


def test_a_former_id_of_an_actor_leads_to_the_pair(visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = document(FORMERLY, {}, ())
    content["actors"][0]["formerly"] = ["laget"]
    _use(content, tmp_path, monkeypatch)

    session = visit("agreement", pair="laget/rod", least="1")
    assert len(badges(session)) == 2
    assert [one.value for one in session.warning] == [text("choices.renamed", "nb", old="«laget»", new="Lag \\(lag\\)")]


VIEWS: list[dict[str, str]] = [{}, {"view": "network", "least": "1", "above": "0"}, {"pair": "lag/gul"}, {"pair": "rod/gul"}]


@pytest.mark.parametrize("view", [*VIEWS, *({**view, "unshared": "1", "lang": "en"} for view in VIEWS)])
def test_hostile_texts_show_as_the_plain_text_that_they_are(
    visit: Visit, view: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _use(hostile(document(TABLE, EVERYTHING, ())), tmp_path, monkeypatch)
    session = visit("agreement", **view)

    assert healthy(session)
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))


def _use(content: dict[str, Any], folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = folder / "some.yaml"
    path.write_text(json.dumps(content, ensure_ascii=False) + "\n...\n", encoding="utf-8")
    monkeypatch.setenv("POSITIONS", str(path))


@pytest.mark.parametrize("measure", ["agreement", "same-side", "congruence", "valued-divergence"])
def test_every_measure_is_shown_with_the_command_that_writes_it(visit: Visit, lang: str, measure: str) -> None:
    session = visit("agreement", lang=lang, measure=measure, normalise="jaccard", observed="1", least="3", unshared="1")
    ranged = " --normalise jaccard --observed-range" if measure == "congruence" else ""

    assert healthy(session)
    expected = f"python -m exports agreement --measure {measure}{ranged} --min-n 3 --without-shared-text --format csv"
    assert expected in to_copy(session.main.get("html"))
    assert bool([one for one in session.selectbox if one.key.startswith("choice-normalise-")]) == (measure == "congruence")


def test_a_range_that_the_data_does_not_have_is_said(
    visit: Visit, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSITIONS", str(written(tmp_path / "some.yaml", "lag rod\nloans/lend + 2 2")))
    session = visit("agreement", lang=lang, observed="1", least="1")

    assert text("agreement.observed_nothing", lang) in [info.value for info in session.info]
    assert "--observed-range" not in to_copy(session.main.get("html"))[-1]
