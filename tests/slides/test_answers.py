"""What slides say of actors, themes, comparisons, platforms, searches and the brief: what their pages say."""

import pytest

from analysis.coalitions import coalition
from analysis.divisions import division
from analysis.narrow import narrow
from analysis.platforms import PlatformLimitError
from analysis.profile import profile
from briefs.brief import lines_of
from briefs.hearing import hearing
from briefs.whole import hearing_brief
from loaders import Positions, load_positions
from slides.builders import BUILDERS
from slides.deck import slides_of
from slides.slide import Bars, Grid, Points, Quotes, Seats, Slide, Table
from slides.view import view_of
from tests.samples import SHIPPED, WORKED, positions
from tests.slides.files import sixty_claims, worked
from words import text
from words.claim_page import claim_answer
from words.profile import profile_answer, silence_answer

DATA = positions(WORKED)


def slides(address: str, data: Positions = DATA) -> tuple[Slide, ...]:
    return slides_of(data, view_of(address), BUILDERS)


def said(made: tuple[Slide, ...]) -> str:
    """Everything that stands on slides of words."""
    words: list[str] = []
    for slide in made:
        words += [slide.headline, slide.subject, slide.caption]
        if isinstance(slide.body, Points):
            words += [part for one in slide.body.items for part in (one.heading, one.words)]
        if isinstance(slide.body, Quotes):
            words += [part for one in slide.body.items for part in (one.heading, one.badge, one.who, one.words, one.source)]
        if isinstance(slide.body, Table):
            words += [cell for row in slide.body.rows for cell in row]
    return "\n".join(words)


def test_an_actor_is_its_answer_over_its_stances_by_theme() -> None:
    first, *others = slides("actor?who=lag")
    bars = first.body

    assert first.headline == profile_answer(DATA, profile(DATA, "lag"), "nb").text
    assert isinstance(bars, Bars)
    assert bars.names == ("Loans (3)", "Rules (1)")
    assert {one.state: one.values for one in bars.series} == {"plus2": (1, 0), "plus1": (1, 0), "minus2": (1, 0)}
    assert bars.empty == ((1, "ikke omtalt i kildene vi har lest"),)
    assert "Ord fra lag om lend" in said(tuple(others))
    assert others[-1].headline == silence_answer(DATA, profile(DATA, "lag"), "nb")
    assert "Påstand test." in said(tuple(others))


def test_of_an_actor_of_whom_nothing_is_found_only_that_is_said() -> None:
    first, *acts = slides("actor?who=mdg", load_positions(SHIPPED))

    assert first.body is None
    assert first.headline.startswith("MDG er ikke kartlagt")
    assert {type(slide.body) for slide in acts} == {Table}


def test_what_a_party_did_is_never_called_a_stance() -> None:
    made = slides("actor?who=gul", worked())
    acts = [slide for slide in made if slide.caption == text("actor.acts_apart", "nb")]

    assert acts
    assert not any(slide.stances for slide in acts)


def test_a_theme_is_a_grid_of_all_its_claims_and_the_places_on_its_axis() -> None:
    made = slides("theme?about=loans")
    grids = [slide.body for slide in made if isinstance(slide.body, Grid)]
    places = next(slide.body for slide in made if isinstance(slide.body, Table))

    assert [row.label for grid in grids for row in grid.rows] == ["Påstand lend", "Påstand hoard", "Påstand count"]
    assert [row[0] for row in places.rows] == ["lag", "gul", "rod"]


def test_a_comparison_has_every_claim_that_any_has_spoken_on_and_the_words_that_part() -> None:
    made = slides("compare?between=lag&between=gul")
    rows = [row.label for slide in made if isinstance(slide.body, Grid) for row in slide.body.rows]

    assert rows == ["Påstand lend", "Påstand hoard", "Påstand count", "Påstand test"]
    assert "Ord fra lag om lend" in said(made)
    assert "Ord fra gul om lend" in said(made)


def test_what_goes_on_over_several_slides_stands_under_its_heading_on_each() -> None:
    made = slides("compare?between=h&between=sv", load_positions(SHIPPED))
    first = [slide.body.rows[0].group for slide in made if isinstance(slide.body, Grid)]

    assert len(first) > 2
    assert first[0] == "Motsatt side (5)"
    assert set(first[2:]) == {"Standpunkt fra bare én (16)"}


def test_of_more_than_six_actors_the_first_are_compared_and_the_others_named() -> None:
    data = load_positions(SHIPPED)
    seven = ("nito", "nsf", "nho", "r", "sv", "h", "frp")
    made = slides("compare?" + "&".join(f"between={one}" for one in seven), data)

    assert "FrP" not in made[0].subject
    assert any(text("compare.too_many", "nb", names="FrP") in slide.caption for slide in made)


def test_a_group_can_write_what_its_page_says_and_backers_are_at_most_its_members() -> None:
    data = load_positions(SHIPPED)
    many, all_of_them = (slides(f"platforms?asking=nito&partner=nsf&backers={count}", data) for count in (9, 2))

    assert [slide.headline for slide in many] == [slide.headline for slide in all_of_them]
    assert any(isinstance(slide.body, Grid) for slide in many)


def test_groups_that_are_too_many_to_try_are_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def explode(*_: object) -> None:
        raise PlatformLimitError(7)

    monkeypatch.setattr("analysis.joint_input.shared_platforms", explode)

    assert text("platforms.too_many", "nb", limit="7") in said(slides("platforms"))


def test_a_search_shows_words_that_several_have_once() -> None:
    made = slides("search?q=ord+begge", worked())
    words = [one.words for slide in made if isinstance(slide.body, Quotes) for one in slide.body.items]

    assert words.count("Ord fra begge") == 2  # those who wrote it, and whoever endorses it


def test_a_search_says_first_who_is_silent_and_what_is_found_nowhere() -> None:
    data = load_positions(SHIPPED)

    assert slides("search?q=mdg+standarder", data)[0].headline.startswith("MDG: ikke kartlagt")
    assert "xyzzyq" in slides("search?q=xyzzyq", data)[0].caption
    assert len(slides("search?q=xyzzyq", data)) == 1


def test_of_a_search_that_finds_much_everything_is_named() -> None:
    data = sixty_claims()
    made = slides("search?q=ord", data)
    everything = said(made)

    assert all(claim.wording.nb in everything for claim in data.claims)


def test_a_brief_on_slides_has_every_quote_seat_and_sentence_of_the_document() -> None:
    data = load_positions(SHIPPED)
    claims = ("fund-standardisation", "use-spare-private-capacity", "data-for-care")
    found = coalition(data, claims, "storting-2025-2029", {"krf": "firm"})
    brief = hearing_brief(hearing(data, "nito", found, "nb"))
    address = "brief?asking=nito&body=storting-2025-2029&assume=krf:firm&" + "&".join(f"claim={one}" for one in claims)
    made = slides(address, data)
    everything = said(made)

    assert made[0].headline == brief.headline.text
    assert isinstance(made[0].body, Seats)
    assert made[0].body.coalition == found
    words = [line.words for line in lines_of(brief.sections) if line.kind == "quote"]
    assert len(words) > 5
    assert [one for one in words if one[1:-1] not in everything] == []
    assert not [line.words for line in lines_of(brief.sections) if line.kind == "strong" and line.words not in everything]


@pytest.mark.parametrize("address", ["brief", "brief?asking=nito", "brief?claim=data-for-care"])
def test_a_brief_without_actor_or_claims_shows_the_demands_to_choose_among(address: str) -> None:
    data = load_positions(SHIPPED)
    asking = "?asking=nito" if "asking" in address else ""

    assert slides(address, data)[0].headline == slides(f"coalition{asking}", data)[0].headline


def test_a_brief_in_a_file_without_an_assembly_says_so() -> None:
    assert [slide.headline for slide in slides("brief?asking=lag&claim=lend")] == [text("coalition.no_body", "nb")]


def test_a_package_that_no_party_has_spoken_on_says_demand_by_demand_who_has() -> None:
    data = load_positions(SHIPPED)
    claims = ("fund-standardisation", "supplier-partnerships")
    made = slides("coalition?" + "&".join(f"claim={claim}" for claim in claims), data)
    points = [point for slide in made if isinstance(slide.body, Points) for point in slide.body.items]

    for claim in claims:
        found = division(data, claim, narrow(data).actors)
        (point,) = (one for one in points if data.claim[claim].wording.nb in one.heading)
        assert point.words == claim_answer(data, found, "nb").text
    assert made[0].stances
