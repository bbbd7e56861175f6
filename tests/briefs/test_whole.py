"""The whole brief: every section, every quote and every number, as the data and the pages have them."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest

from analysis.coalitions import GROUPS, coalition
from analysis.narrow import ordered_actors
from briefs.brief import Brief, Points, Said, Table, lines_of
from loaders.model import Stance
from tests.briefs.hearings import (
    ASKED,
    CASES,
    CONTESTED,
    HOSTILE,
    LONG,
    STORTING,
    brief,
    case,
    large,
    made,
    rows,
    shipped,
    texts,
)
from words import text
from words.coalition import coalition_answer
from words.formats import number, quoted
from words.standing import standing

each_case = pytest.mark.parametrize("name", CASES)
languages = pytest.mark.parametrize("lang", ["nb", "en"])
SECTIONS = ("asked", "seats", "supporting", "objections", "silent", "ways", "acts", "partners", "method")


def quotes(found: Brief) -> list[str]:
    return [line.words for line in lines_of(found.sections) if line.kind == "quote"]


def stances_of(found: Brief) -> set[str]:
    tables = [part for one in found.sections for part in one.parts if isinstance(part, Table)]
    said = [part for one in found.sections for part in one.parts if isinstance(part, Said)]
    points = [item for one in found.sections for part in one.parts if isinstance(part, Points) for item in part.items]
    return {
        key for one in [*(row for table in tables for row in table.rows), *said, *points, found.headline] for key in one.stances
    }


def on(claims: Sequence[str]) -> list[Stance]:
    """The stances on some claims, but those of actors that are retired."""
    actors = set(ordered_actors(shipped()))
    return [one for one in shipped().stances if one.claim in claims and one.actor in actors]


@each_case
@languages
def test_every_section_is_there_with_something_under_it(name: str, lang: str) -> None:
    found = case(name, lang)

    assert len(found.sections) == len(SECTIONS)
    assert all(one.parts for one in found.sections)
    assert not any("{" in words or "**" in words for words in texts(found))


@each_case
def test_everything_that_it_rests_on_is_in_the_data(name: str) -> None:
    found = case(name)
    entries = [place for stance in shipped().stances for one in stance.evidence for place in (one, one.endorses) if place]
    proposals = shipped().proposals
    entries += [remark for one in proposals for remark in (*one.remarks_for, *one.remarks_against)]
    known = {quoted(one.quote, "nb") for one in entries}
    known |= {quoted(words, "nb") for one in proposals if (r := one.recommendation) for words in (r.quote, r.behind_quote)}

    assert stances_of(found) <= set(shipped().stance)
    assert set(quotes(found)) <= known


@each_case
def test_every_stance_on_the_claims_is_there_with_the_words_that_decide_it(name: str) -> None:
    found, (actor, claims, _) = case(name), CASES[name]
    own = [one.quote for stance in on(claims) if stance.actor == actor for one in stance.evidence]
    deciding = [stance.deciding.endorses or stance.deciding for stance in on(claims) if stance.actor != actor]

    assert {one.id for one in on(claims)} <= stances_of(found)
    assert {quoted(words, "nb") for words in (*own, *(one.quote for one in deciding))} <= set(quotes(found))


@each_case
def test_no_quote_of_the_parties_stands_twice_in_a_table(name: str) -> None:
    for heading in ("brief.supporting", "coalition.objections"):
        words = [line.words for row in rows(case(name), text(heading, "nb")) for cell in row.cells for line in cell]
        said = [one for one in words if one.startswith("«")]
        assert len(said) == len(set(said))


@each_case
@languages
def test_seats_are_those_of_the_page_of_coalitions(name: str, lang: str) -> None:
    found, (_, claims, body) = case(name, lang), CASES[name]
    table = next(part for part in found.sections[1].parts if isinstance(part, Table))
    shown = {row.cells[0][0].words: [cell[0].words for cell in row.cells[1:6]] for row in table.rows}
    whole = coalition(shipped(), claims, body)
    name_of_whole = text("brief.package", lang) if len(claims) > 1 else shipped().claim[claims[0]].wording.in_language(lang)

    assert shown[name_of_whole] == [number(whole.seats_in(group), lang) for group in GROUPS]
    for row in table.rows:
        numbers = [int(cell[0].words) for cell in row.cells[1:6]]
        assert sum(numbers) == whole.seats


@languages
def test_one_claim_has_the_headline_of_its_page(lang: str) -> None:
    whole = coalition(shipped(), ["faster-adoption"], STORTING)
    found = case("one", lang)

    assert found.headline.text == coalition_answer(shipped(), whole, lang).text
    assert " ".join(one.text for one in standing(shipped(), whole, lang)) in list(texts(found))


@languages
def test_assumptions_stand_first_in_the_headline_and_at_the_party(lang: str) -> None:
    found = brief(shipped(), "nito", ASKED, assumed={"ap": "firm", "h": "partly"}, lang=lang)
    seats = next(part for part in found.sections[1].parts if isinstance(part, Table))

    assert found.headline.text.startswith(text("coalition.assumed", lang, parties="…").split("…")[0])
    assert [cell[0].words for cell in seats.rows[-1].cells[1:3]] == ["53", "24"]
    assert any(text("brief.party_assumed", lang, party="Ap", n="53") in words for words in texts(found))
    assert text("brief.assumed_means", lang) in list(texts(found))


@each_case
def test_every_party_has_either_spoken_on_a_claim_or_is_silent_on_it(name: str) -> None:
    found, (_, claims, body) = case(name), CASES[name]
    silent = rows(found, text("brief.silent", "nb"))
    themes = list(shipped().theme)
    numbered = sorted(claims, key=lambda one: themes.index(shipped().claim[one].theme))
    for party in coalition(shipped(), claims, body).seats_of:
        unsaid = [place for place, claim in enumerate(numbered, 1) if f"{party}/{claim}" not in shipped().stance]
        short = shipped().actor[party].short.nb
        own = [row.cells[1][0].words for row in silent if re.search(rf"\b{short} \(", row.cells[0][0].words)]
        if len(claims) == 1:
            assert len(own) == len(unsaid)
        else:
            assert [set(range(1, len(claims) + 1)) if one.startswith("alle") else counted(one) for one in own] == (
                [set(unsaid)] if unsaid else []
            )


def counted(words: str) -> set[int]:
    """The numbers in «2, 3 og 5–8»."""
    ends = [[int(end) for end in one.split("–")] for one in words.replace(" og ", ", ").split(", ")]
    return {place for run in ends for place in range(run[0], run[-1] + 1)}


@each_case
@languages
def test_claims_that_the_actor_is_not_found_on_stand_apart_from_what_it_asks_for(name: str, lang: str) -> None:
    found, (actor, claims, _) = case(name, lang), CASES[name]
    parts = found.sections[0].parts
    named = [row.cells[0][0].words for part in parts if isinstance(part, Table) for row in part.rows]
    apart = " ".join(part.text for part in parts if isinstance(part, Said))
    for claim in claims:
        wording = shipped().claim[claim].wording.in_language(lang)
        heard = f"{actor}/{claim}" in shipped().stance
        assert (any(wording in one for one in named), wording in apart) == (heard, not heard)
    assert all(row.cells[1] for row in rows(found, found.sections[0].heading))


def test_the_place_that_all_quotes_of_the_actor_are_from_is_named_once() -> None:
    found = case("two whole themes")
    place = "Prioritering av helseteknologi, helsedata og digitalisering"
    own = [line for row in rows(found, found.sections[0].heading) for line in row.cells[1]]

    assert [words for words in texts(found) if place in words] == [text("brief.one_place", "nb", place=place)]
    assert {line.kind for line in own} == {"quote"}
    assert all(line.source for line in own)


def test_a_quote_that_stands_elsewhere_says_where() -> None:
    found = case("two whole themes")
    quoted_under_five = [row for row in rows(found, text("brief.supporting", "nb")) if "ho21/data-for-research" in row.stances]

    assert [line.words for row in quoted_under_five for line in row.cells[1]] == ["Sitatet står under krav 5."]


def test_it_is_said_that_an_actor_is_itself_against_a_demand() -> None:
    found = brief(shipped(), "h", ["review-technology-use", "faster-adoption"])
    said = [part for part in found.sections[0].parts if isinstance(part, Said)]

    assert [one.stances for one in said] == [("h/review-technology-use",)]
    assert "selv mot dette kravet: 1" in said[0].text or "selv mot dette kravet: 2" in said[0].text


@each_case
def test_no_table_follows_right_after_another(name: str) -> None:
    for one in case(name).sections:
        tables = [isinstance(part, Table) for part in one.parts]
        assert not any(before and after for before, after in pairwise(tables))


@languages
def test_who_decides_a_demand_with_a_majority_is_said(lang: str) -> None:
    found = case("contested", lang)
    ways = next(one for one in found.sections if one.heading == text("brief.ways", lang))
    (points,) = (part for part in ways.parts if isinstance(part, Points))

    for claim, place in (("faster-adoption", 1), ("expand-training-places", 3)):
        alone = coalition(shipped(), [claim], STORTING)
        supporting = alone.seats_by_party("firm", "partly")
        pivotal = [one for one, seats in supporting.items() if sum(supporting.values()) - seats < alone.majority]
        said = next(point.text for point in points.items if re.match(rf"\w+ {place}:", point.text))
        assert all(shipped().actor[party].short.in_language(lang) in said for party in pivotal)


@each_case
def test_every_source_that_is_referred_to_is_listed_once_in_that_order(name: str) -> None:
    found = case(name)
    referred = dict.fromkeys(line.source for line in lines_of(found.sections) if line.source)

    assert [one.id for one in found.sources] == list(referred)
    assert [found.number(source) for source in referred] == list(range(1, len(referred) + 1))


def test_acts_are_never_called_stances_and_name_their_lines() -> None:
    found = case("contested")
    acts = next(one.parts for one in found.sections if one.heading == text("brief.acts", "nb"))
    every = [one for part in acts for one in (part.items if isinstance(part, Points) else [part])]
    said = [one for one in every if isinstance(one, Said) and one.lines]
    recommended = [words for part in said for words in part.text.split(". ") if "tilrådingen om at" in words]

    assert len(said) == len(CONTESTED) + 1
    assert {line for part in said for line in part.lines} >= {one.line for one in shipped().proposals if one.claim in CONTESTED}
    assert len(recommended) == 1  # of all three proposals, which stand in one document


def test_a_file_of_sixty_claims_comes_whole() -> None:
    claims = [f"c{place}" for place in range(60)]
    found = brief(made(large(60)), "lag", claims, "ting")
    said = set(quotes(found))

    assert {quoted(f"Ord {actor} {place}", "nb") for actor in ("lag", "bedrift", "rod", "gul") for place in range(60)} <= said


def test_a_file_without_stances_says_that_nobody_is_found() -> None:
    found = brief(made({**large(2), "stances": []}), "lag", ["c0", "c1"], "ting")

    assert found.sources == ()
    assert quotes(found) == []
    assert text("brief.supporting_nobody", "nb") in list(texts(found))
    assert text("brief.partners_nobody", "nb") in list(texts(found))
    assert "Av 2 krav: 0 har flertall" in found.headline.text


def test_no_quote_is_ever_cut() -> None:
    found = brief(made(large(1, LONG)), "lag", ["c0"], "ting")

    assert quoted(f"{LONG} lag 0", "nb") in quotes(found)
    assert sum(HOSTILE in words for words in texts(found)) > 5


def test_it_says_how_old_the_data_is() -> None:
    assert case("one").day == shipped().updated.isoformat()
    assert date.fromisoformat(case("one").day) <= date.today()
