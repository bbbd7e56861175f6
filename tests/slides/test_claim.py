"""A claim as slides: every stance by name, all deciding words once, and none of them cut."""

import re

import pytest

from analysis.divisions import division
from analysis.narrow import narrow
from loaders import Positions, load_positions
from slides.claim import claim_slides
from slides.quotes import quote_height
from slides.slide import Quote, Quotes, Slide, Table
from slides.tables import column_widths
from slides.view import View, view_of
from tests.samples import SHIPPED, WORKED, positions
from tests.slides.files import LONG, hostile, worked
from words import text
from words.claim_page import claim_answer
from words.divisions import division_lines
from words.stances import holder_name


def slides(data: Positions, address: str) -> list[Slide]:
    return claim_slides(data, view_of(address))


def quotes(made: list[Slide]) -> list[Quote]:
    return [one for slide in made if isinstance(slide.body, Quotes) for one in slide.body.items]


def table(slide: Slide) -> Table:
    assert isinstance(slide.body, Table)
    return slide.body


def test_division_by_name_is_that_of_the_page() -> None:
    data = positions(WORKED)
    found = division(data, "lend", narrow(data).actors)
    first, *_ = slides(data, "claim?claim=lend")

    assert first.headline == claim_answer(data, found, "nb").text
    assert first.subject == "«Påstand lend»"
    assert table(first).rows == (
        ("++ støtter", "1", "lag"),
        ("− skeptisk", "1", "gul"),
        ("· ikke omtalt i kildene vi har lest", "1", "rod"),
    )
    assert set(first.stances) == {"lag/lend", "gul/lend"}


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_every_deciding_word_of_every_claim_is_there_once_on_its_side(lang: str) -> None:
    data = load_positions(SHIPPED)
    for claim in data.claims:
        one = division(data, claim.id, narrow(data).actors)
        made = slides(data, f"claim?claim={claim.id}&lang={lang}")
        words = [quote.words for quote in quotes(made) if quote.badge]

        assert set(words) == {stance.deciding.quote for stance in one.known}
        lines = [line for slide in made if isinstance(slide.body, Table) for line in slide.body.rows]
        names = [holder_name(data, data.stance[key], lang) for line in division_lines(data, one, lang) for key in line.stances]
        assert all(any(name in line[2] for line in lines) for name in names)
        assert {key for slide in made for key in slide.stances} == {stance.id for stance in one.known}


def test_words_that_are_shared_stand_there_once_and_an_endorsement_says_whose_they_are() -> None:
    made = slides(worked(), "claim?claim=lend")
    own, endorsing, against = quotes(made)

    assert own.words == "Ord fra begge"
    assert own.language == "nn"
    assert own.who == "lag og bedrift sammen"
    assert own.heading == text("claim.one_text", "nb", names="lag, bedrift og rod")
    assert endorsing.badge == "støtter delvis – støtter målet · ved tilslutning"
    assert endorsing.source.endswith(text("claim.endorses_above", "nb", n=1, names="rod", speaker="lag"))
    assert (against.state, against.sign) == ("minus1", "−")
    assert made[1].headline == "For: 3 aktører, én uavhengig tekst"


@pytest.mark.parametrize(("claim", "actor", "words"), [("hoard", "lag", LONG), ("test", "gul", "u" * 5000)])
def test_a_quote_that_no_slide_has_room_for_goes_on_and_loses_nothing(claim: str, actor: str, words: str) -> None:
    data = worked()
    parts = [one for one in quotes(slides(data, f"claim?claim={claim}")) if one.who == actor]

    assert len(parts) > 2
    assert re.sub(r"\s", "", "".join(one.words for one in parts)) == re.sub(r"\s", "", words)
    assert [one.heading for one in parts] == [f"(del {place} av {len(parts)})" for place in range(1, len(parts) + 1)]
    assert max(map(quote_height, parts)) < 720


def test_silence_of_a_side_is_said_and_is_no_finding() -> None:
    *_, last = slides(positions(WORKED), "claim?claim=count")

    assert text("claim.none_opposing", "nb") in last.caption


def test_a_claim_on_which_nobody_has_spoken_says_so_and_names_the_silent() -> None:
    (only,) = slides(worked(stances=[]), "claim?claim=lend")

    assert only.headline == "Ingen av 4 aktører er funnet med et standpunkt til påstanden."
    assert {row[1] for row in table(only).rows} == {"4"}


def test_all_claims_have_a_row_each_with_their_counts() -> None:
    data = load_positions(SHIPPED)
    made = slides(data, "claim")
    rows = [row for slide in made for row in table(slide).rows]

    assert [row[1] for row in rows] == [data.claim[name].wording.nb for name in narrow(data).claims]
    assert {sum(map(int, row[2:])) for row in rows} == {16}
    assert len({column_widths(table(slide)) for slide in made}) == 1


def test_hostile_text_stays_as_it_is() -> None:
    data = hostile()

    assert {one.words for one in quotes(claim_slides(data, View("claim", {"claim": ("lend",)})))} == {
        data.stance["lag/lend"].deciding.quote
    } | {data.stance["gul/lend"].deciding.quote}
