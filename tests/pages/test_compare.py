"""The page that compares: who is compared, what is said and shown of them, what is folded, and what the address may hold."""

import re
from collections import Counter
from collections.abc import Sequence
from html import escape, unescape
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from analysis import comparison
from analysis.agreements import agreements
from analysis.comparison import compare, kind_of, left_to
from analysis.narrow import narrow
from loaders import Positions, load_positions
from tests.pages.conftest import Visit, choice, healthy, html, texts
from tests.pages.test_filters import HOSTILE_IDS
from tests.pages.test_positions_file import LIVE, hostile, worked
from tests.samples import SHIPPED, document, saved, written
from ui.markup import plain
from words import text
from words.agreement import agreement_answer, pair_words
from words.citation import answer_citation
from words.comparison import agreement_words, alone_words, difference, group_text, summary, within_words
from words.comparison_claims import section_heads
from words.running_names import short_names

TABLE = """
            lag  bedrift rod gul
    a/one   + 2   -1      .   .
    a/two   + 2    2      .   1
    b/three + .    1      .   .
    b/four  + .    .      .   2
"""
JOINT = {"lag/two": {"joint_with": ["bedrift"]}, "bedrift/two": {"joint_with": ["lag"]}}
SIX = ("nho", "sv", "ap", "mdg", "h", "frp")


def markdown(session: AppTest) -> list[str]:
    assert healthy(session)
    return [element.value for element in (*session.main.markdown, *session.main.caption)]


def claims_shown(session: AppTest) -> list[str]:
    """The claims that have a card, by their wording, in order."""
    return [unescape(words) for words in re.findall(r"<h3[^>]*><a[^>]*>(.*?)</a></h3>", html(session))]


def open_cards(session: AppTest) -> list[str]:
    """The same of those that are not folded away."""
    folded = "".join(element.proto.body for box in session.main.expander for element in box.get("html"))
    return [claim for claim in claims_shown(session) if escape(claim) not in folded]


def headings(session: AppTest) -> list[str]:
    """The sections, by their heads."""
    return [unescape(words) for words in re.findall(r"<h2[^>]*>(.*?)</h2>", html(session))]


def summed_up(data: Positions, actors: Sequence[str], lang: str = "nb") -> str:
    return plain(summary(data, compare(data, narrow(data, actors=actors)), "", lang).text)


@pytest.mark.parametrize("actors", [("h", "frp"), ("nsf", "r"), SIX])
@pytest.mark.parametrize("unshared", [False, True])
def test_the_page_is_called_by_those_who_are_compared_and_sums_up(
    visit: Visit, lang: str, shipped: Positions, actors: tuple[str, ...], unshared: bool
) -> None:
    session = visit("compare", lang=lang, between=list(actors), **({"unshared": "1"} if unshared else {}))
    whole, left = (compare(data, narrow(data, actors=actors)) for data in (shipped, left_to(shipped, actors)))
    found, beside = (left, whole) if unshared else (whole, left)
    data = left_to(shipped, actors) if unshared else shipped
    said = markdown(session)

    names = [shipped.actor[actor].short.in_language(lang) for actor in actors]
    assert session.title[0].value == plain(f"{', '.join(names[:-1])} {'og' if lang == 'nb' else 'and'} {names[-1]}")
    assert said[0] == summed_up(data, actors, lang)
    parting = difference(data, found, lang)
    assert (f"**{plain(parting.text)}**" in said) if parting else not any(words.startswith("**") for words in said)
    if len(actors) == 2:
        ways = [agreements(shipped, narrow(shipped, actors=actors), way) for way in (unshared, not unshared)]
        expected = agreement_words(shipped, ways[0], ways[1], lang)
    else:
        expected = group_text(found, beside, unshared, lang)
    assert expected
    assert {plain(one.text) for one in expected} <= set(said)
    names_said = text("compare.shared_with_others", lang, names=plain(session.title[0].value.replace("\\", "")))
    assert (names_said in said) == (unshared and len(actors) == 2)


def test_who_is_not_mapped_is_named_with_the_reason(visit: Visit, lang: str, shipped: Positions) -> None:
    said = markdown(visit("compare", lang=lang, between=["h", "mdg"]))
    actor = shipped.actor["mdg"]
    assert actor.silence_note is not None
    short, note = actor.short.in_language(lang), actor.silence_note.in_language(lang)
    assert plain(f"{short}: {text('silence.unmapped_long_party', lang)} {note}") in said
    assert not [words for words in said if words.startswith(plain("H:"))]


def test_who_has_nothing_set_aside_on_these_claims_is_not_said_to(visit: Visit) -> None:
    said = markdown(visit("compare", between=["h", "frp"], theme="prevention", unshared="1"))
    why = [words for words in said if words.startswith((plain("H:"), plain("FrP:")))]
    assert [plain(text("silence.unsaid_long", "nb")) in words for words in why] == [True, True]


def test_each_claim_stands_in_its_section_with_the_deciding_words_of_everybody(visit: Visit, shipped: Positions) -> None:
    session = visit("compare", between=["h", "frp"])
    found, cards = compare(shipped, narrow(shipped, actors=["h", "frp"])), html(session)
    order = [one.claim for kind, some in found.by_kind.items() if kind != "nobody" for one in some]

    assert claims_shown(session) == [shipped.claim[claim].wording.nb for claim in order]
    quotes = re.findall("<blockquote[^>]*>«(.*?)»", cards)
    deciding = {stance.deciding.quote for stance in found.stances}
    assert {unescape(quote) for quote in quotes} >= deciding
    assert "".join(re.findall("<article.*?</article>", cards)).count("data-copy=") == 2 * len(found.stances)
    for stance in found.stances:
        assert f"open={stance.actor}%2F{stance.claim}" in cards


def test_what_parts_them_stands_open_and_the_rest_is_folded(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("compare", lang=lang, between=["h", "frp"])
    found = compare(shipped, narrow(shipped, actors=["h", "frp"]))
    heads = section_heads(found, alone_words(shipped, found, lang), lang)

    assert headings(session) == list(heads.values())
    folded_away = {"alike": "show_quotes", "alone": "show_quotes", "nobody": "show_claims"}
    assert [one.label for one in session.main.expander] == [
        text(f"compare.{key}", lang, n=len(found.of(kind))) for kind, key in folded_away.items()
    ]


def test_of_a_long_first_section_some_stands_open_and_on_paper_all_of_it(visit: Visit, shipped: Positions) -> None:
    opposite = compare(shipped, narrow(shipped, actors=SIX)).of("opposite")
    opened = open_cards(visit("compare", between=list(SIX)))

    assert 0 < len(opened) < len(opposite)
    assert opened == [shipped.claim[one.claim].wording.nb for one in opposite[: len(opened)]]
    on_paper = visit("compare", between=list(SIX), print="1")
    assert not on_paper.main.expander
    assert set(claims_shown(on_paper)) > set(opened)


def test_the_table_comes_before_the_quotes_and_links_lead_to_every_section(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("compare", lang=lang, between=["h", "frp"])
    found = compare(shipped, narrow(shipped, actors=["h", "frp"]))
    drawn = html(session)
    linked = re.findall(r'<a href="#([\w-]+)">(.*?)</a>', drawn)

    assert [(kind, unescape(words)) for kind, words in linked] == list(section_heads(found, "", lang).items())
    assert re.findall(r'<h2[^>]* id="([\w-]+)"', drawn) == [kind for kind, _ in linked]
    assert 'href="#' not in html(visit("compare", lang=lang, between=["h", "frp"], print="1"))


def test_what_none_is_found_on_is_listed_by_the_reason(visit: Visit, shipped: Positions) -> None:
    session = visit("compare", between=["h", "mdg"])
    listed = re.findall(r"<p>([^<]*)</p><ul>(.*?)</ul>", html(session))
    silent = [one for one in compare(shipped, narrow(shipped, actors=["h", "mdg"])).divisions if not one.known]

    assert [unescape(why) for why, _ in listed] == [
        "H: ikke omtalt i kildene vi har lest; MDG: ikke kartlagt – ingen av kildene er partiets egne."
    ]
    assert listed[0][1].count("<li>") == len(silent)


def test_claims_and_themes_are_kept_to_and_the_sum_up_says_so(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("compare", lang=lang, between=["h", "frp"], theme="workforce")
    name = shipped.theme["workforce"].name.in_language(lang)
    wordings = {claim.wording.in_language(lang) for claim in shipped.claims if claim.theme == "workforce"}

    assert plain(name) in markdown(session)[0]
    assert set(claims_shown(session)) <= wordings
    assert "theme=workforce" in html(session)

    one = visit("compare", lang=lang, between=["h", "frp"], claim="review-technology-use")
    claim = shipped.claim["review-technology-use"].wording.in_language(lang)
    assert claims_shown(one) == [claim]
    assert plain(claim) in markdown(one)[0]


def test_a_theme_without_the_chosen_claim_leaves_nothing(visit: Visit) -> None:
    session = visit("compare", between=["h", "frp"], theme="workforce", claim="faster-adoption")
    assert healthy(session)
    assert [info.value for info in session.info] == [text("filters.empty", "nb")]


def test_kinds_and_actors_of_the_filters_narrow_nothing_here(visit: Visit, shipped: Positions) -> None:
    said = markdown(visit("compare", between=["h", "frp"], kind="union", actor="nito", level="claims"))
    assert said[0] == summed_up(shipped, ["h", "frp"])


def test_the_order_of_the_address_is_not_that_of_the_page(visit: Visit, shipped: Positions) -> None:
    assert markdown(visit("compare", between=["frp", "h", "frp"]))[0] == summed_up(shipped, ["h", "frp"])


def test_of_more_than_six_the_first_six_of_the_address_are_compared(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("compare", lang=lang, between=["v", *reversed(SIX)])
    names = shipped.actor["nho"].short.in_language(lang)

    assert [warning.value for warning in session.warning] == [text("compare.too_many", lang, names=plain(names))]
    six = [*SIX[1:4], "v", *SIX[4:]]
    assert markdown(session)[0] == summed_up(shipped, six, lang)
    assert len(choice(session.main.multiselect, "between").value) == 7


@pytest.mark.parametrize("between", [[], ["h"], ["h", "h"], ["h", "nobody"]])
@pytest.mark.parametrize("unshared", [False, True])
def test_fewer_than_two_get_suggestions_computed_from_the_data(
    visit: Visit, lang: str, shipped: Positions, between: list[str], unshared: bool
) -> None:
    session = visit("compare", lang=lang, between=between, **({"unshared": "1"} if unshared else {}))
    found = agreements(shipped, narrow(shipped), unshared)

    assert session.title[0].value == text("compare.title", lang)
    assert markdown(session)[0] == plain(agreement_answer(shipped, found, 5, lang).text)
    assert (text("compare.choose_more", lang) in markdown(session)) == (not between)
    mine = [
        [pair for pair in pairs if not between or "h" in (pair.one, pair.other)][:5]
        for pairs in (found.furthest_first(5), found.own_texts_first(5))
    ]
    links = re.findall(r'<a href="compare\?([^"]*)"[^>]*>(.*?)</a>', html(session))
    assert [unescape(words) for _, words in links] == [
        pair_words(shipped, one, unshared, lang) for some in mine for one in some
    ]
    for (address, _), pair in zip(links, [one for some in mine for one in some], strict=True):
        assert f"between={pair.one}&amp;between={pair.other}" in address
    assert len(mine[0]) > 1


def test_an_actor_without_shared_claims_has_nobody_to_be_suggested_with(visit: Visit, lang: str) -> None:
    said = markdown(visit("compare", lang=lang, between="mdg"))
    who = plain(short_names(load_positions(SHIPPED), ["mdg"], lang))
    assert text("compare.choose_another_only", lang, who=who) in said
    assert text("compare.suggested_none_with", lang, who=who, n=5) in said


def test_what_only_one_of_two_parties_repeated_is_told_as_an_act(visit: Visit, lang: str, shipped: Positions) -> None:
    drawn = unescape(html(visit("compare", lang=lang, between=["h", "frp"])))
    only = [one for one in shipped.proposals if one.minority_proposal_by == ("frp",)]

    assert only
    assert all(one.name.in_language(lang) in drawn for one in only)
    assert re.search(rf'<a href="recommendation[^>]*>{re.escape(text("compare.acts_link", lang))}<', drawn)
    assert text("compare.acts_link", lang) not in html(visit("compare", lang=lang, between=["nsf", "frp"]))


@pytest.mark.parametrize("wrong", ["nobody", *HOSTILE_IDS])
def test_an_unknown_actor_is_named_and_not_compared(visit: Visit, lang: str, wrong: str, shipped: Positions) -> None:
    session = visit("compare", lang=lang, between=["h", wrong, "frp"])

    assert markdown(session)[0] == summed_up(shipped, ["h", "frp"], lang)
    assert len(session.warning) == 1
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))


def test_a_former_id_leads_to_the_actor_and_keeps_its_place(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = document(TABLE, {}, ())
    content["actors"][0]["formerly"] = ["laget"]
    monkeypatch.setenv("POSITIONS", str(saved(tmp_path / "some.yaml", content)))
    session = visit("compare", between=["laget", "bedrift"])

    assert healthy(session)
    assert session.title[0].value == "lag og bedrift"
    assert [text("choices.renamed", "nb", old="«laget»", new="Lag \\(lag\\)")] == [one.value for one in session.warning]


def test_who_and_what_is_retired_is_compared_only_by_name(
    visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSITIONS", str(written(tmp_path / "some.yaml", TABLE, retired=["gul", "two"])))
    options = choice(visit("compare").main.multiselect, "between").options
    assert not [name for name in options if "gul" in name]
    session = visit("compare", between=["lag", "gul"])
    assert session.title[0].value == "lag og gul"
    assert claims_shown(session) == ["Påstand one", "Påstand four"]
    assert claims_shown(visit("compare", between=["lag", "gul"], claim="two")) == ["Påstand two"]


def test_the_drawer_shows_what_is_left_to_the_pair(visit: Visit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    joint = {**JOINT, "gul/two": {"endorses": {"speaker": "rod", "source": "brev", "section": "1", "quote": "q"}}}
    monkeypatch.setenv("POSITIONS", str(written(tmp_path / "some.yaml", TABLE, joint)))
    aside = plain(text("silence.set_aside_long", "nb"))

    opened = visit("compare", between=["lag", "bedrift"], open="lag/two", unshared="1")
    assert aside in [element.value for element in opened.markdown]
    apart = visit("compare", between=["lag", "gul"], open="lag/two", unshared="1")
    assert aside not in [element.value for element in apart.markdown]
    assert "Ord fra lag om two" in html(apart)
    three = visit("compare", between=["lag", "bedrift", "gul"], open="gul/two", unshared="1")
    assert aside in [element.value for element in three.markdown]


def test_a_file_without_parties_or_stances_is_compared_too(
    visit: Visit, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "some.yaml"
    monkeypatch.setenv("POSITIONS", str(saved(path, {**document(TABLE, {}, ()), "stances": []})))
    session = visit("compare", lang=lang, between=["lag", "bedrift"])
    assert healthy(session)
    assert not claims_shown(session)
    assert headings(session) == [text("compare.section_nobody", lang, n=4)]
    assert [one.label for one in session.main.expander] == [text("compare.show_claims", lang, n=4)]


VIEWS: list[dict[str, list[str]]] = [
    {"between": ["lag", "gul"]},
    {"between": ["lag", "bedrift", "rod", "gul"]},
    {"between": ["lag"]},
    {"between": ["lag", "bedrift"], "claim": ["lend"], "theme": ["loans"]},
]


@pytest.mark.parametrize("view", [*VIEWS, *({**view, "unshared": ["1"], "lang": ["en"]} for view in VIEWS)])
def test_hostile_texts_show_as_the_plain_text_that_they_are(
    visit: Visit, view: dict[str, list[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSITIONS", str(saved(tmp_path / "some.yaml", hostile(worked()))))
    session = visit("compare", **view)

    assert healthy(session)
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))


def test_the_sum_up_is_copied_with_a_link_to_just_this_comparison(visit: Visit, lang: str, shipped: Positions) -> None:
    cards = html(visit("compare", lang=lang, between=["frp", "h"], theme="workforce", unshared="1", order="likeness"))
    found = left_to(shipped, ("h", "frp"))
    copied = unescape(re.findall(r'data-copy="([^"]*)"', cards)[0])
    link = copied.rpartition(": ")[2]

    assert escape(text("copying.answer", lang)) in cards
    words = compare(found, narrow(found, ["workforce"], actors=["h", "frp"]))
    within = within_words(shipped, ("workforce",), False, lang)
    said = [summary(found, words, within, lang), difference(found, words, lang)]
    cited = answer_citation(shipped, " ".join(one.text for one in said if one), link, lang)
    assert copied == cited.replace("\N{NO-BREAK SPACE}", " ")
    asked = "between=h&between=frp&theme=workforce&unshared=1"
    assert link.rpartition("/")[2] == f"compare?{asked}{'&lang=en' if lang == 'en' else ''}"


@pytest.mark.parametrize("between", [("h", "frp"), SIX])
@pytest.mark.parametrize("unshared", [{}, {"unshared": "1"}])
def test_nothing_is_worked_out_that_is_not_said_or_twice(
    visit: Visit, shipped: Positions, monkeypatch: pytest.MonkeyPatch, between: Sequence[str], unshared: dict[str, str]
) -> None:
    calls: Counter[str] = Counter()

    def counted(name: str) -> None:
        original = getattr(comparison, name)

        def run(*given: Any) -> Any:
            calls[name] += 1
            return original(*given)

        monkeypatch.setattr(comparison, name, run)

    for name in ("division", "apart", "first_hand"):
        counted(name)
    assert healthy(visit("compare", between=list(between), **unshared))

    pair = len(between) == 2
    assert calls["division"] == (1 if pair else 2) * len(narrow(shipped).claims)
    assert calls["apart"] == (pair and bool(unshared))
    assert calls["first_hand"] == (not pair)


def test_links_lead_on_to_each_actor_and_to_what_they_share(visit: Visit) -> None:
    pair, group = html(visit("compare", between=["h", "frp"])), html(visit("compare", between=["h", "frp", "ap"]))
    for address in ("actor?who=h", "actor?who=frp", "agreement?pair=h%2Ffrp", "platforms?asking=h&amp;partner=frp"):
        assert f'href="{address}"' in pair
    assert 'href="agreement?actor=ap&amp;actor=h&amp;actor=frp&amp;least=1"' in group


def test_every_kind_of_claim_is_shown_somewhere(visit: Visit, shipped: Positions) -> None:
    """Nothing that is compared falls between the sections."""
    session = visit("compare", between=list(SIX))
    found = compare(shipped, narrow(shipped, actors=SIX))
    assert len(claims_shown(session)) == sum(kind_of(one) != "nobody" for one in found.divisions)
