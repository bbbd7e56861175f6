"""The standard set: from the overview to the words, each view current, and never more than a run of show holds."""

import pytest

from loaders import load_positions
from slides.builders import BUILDERS
from slides.deck import slides_of
from slides.ids import current
from slides.run_of_show import MOST_VIEWS, as_file, from_file, run_of, token_of
from slides.standard import standard_run
from tests.samples import SHIPPED
from tests.slides.files import sixty_claims, worked

CLAIMS = ("fund-standardisation", "training-capacity-up", "use-spare-private-capacity")


def test_a_set_is_overview_matrix_coalition_proposals_and_claims() -> None:
    data = worked()
    run = standard_run(data, "lag", ["lend", "hoard", "lend"], "ting", "nb")

    assert [view.address for view in run.views] == [
        "overview",
        "matrix",
        "coalition?asking=lag&claim=lend&claim=hoard&body=ting",
        "recommendation?proposal=8-9-1",
        "claim?claim=lend",
        "claim?claim=hoard",
    ]


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_every_view_of_a_set_is_current_makes_slides_and_comes_back_from_file_and_address(lang: str) -> None:
    data = load_positions(SHIPPED)
    claims = [claim.id for claim in data.claims if claim.theme in ("financing", "private-capacity")]
    run = standard_run(data, "nito", claims, "storting-2025-2029", lang)

    assert from_file(as_file(run)) == run_of(token_of(run)) == run
    for view in run.views:
        assert view.lang == lang
        assert current(data, view) == (view, ())
        assert slides_of(data, view, BUILDERS)


def test_of_more_claims_than_a_run_holds_all_are_in_the_matrix() -> None:
    data = sixty_claims()
    run = standard_run(data, "lag", [claim.id for claim in data.claims], "ting", "en")

    assert len(run.views) <= MOST_VIEWS
    assert run.views[-1].page == "matrix"
    assert run.views[-1].all("claim") == tuple(claim.id for claim in data.claims)


def test_without_choices_it_is_about_all_demands() -> None:
    assert [view.address for view in standard_run(worked(), "", (), "", "nb").views] == ["overview", "matrix", "coalition"]
