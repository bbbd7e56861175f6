"""A view as an address has it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slides.view import KEPT_OUT, View, view_of

NAMES = st.sampled_from(["theme", "actor", "claim", "q", "lang"])
VALUES = st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=3, unique=True).map(tuple)


@given(st.dictionaries(NAMES, VALUES))
@settings(deadline=None, derandomize=True)
def test_an_address_leads_back_to_its_view(parameters: dict[str, tuple[str, ...]]) -> None:
    view = View("matrix", parameters)

    assert view_of(view.address) == view


@pytest.mark.parametrize(
    ("address", "page"), [("", "overview"), ("/", "overview"), ("matrix", "matrix"), ("/matrix?theme=a", "matrix")]
)
def test_a_path_is_a_page(address: str, page: str) -> None:
    assert view_of(address).page == page


def test_how_a_view_is_shown_is_no_part_of_it() -> None:
    given_too = "&".join(f"{name}=1" for name in KEPT_OUT)

    assert view_of(f"claim?claim=a&{given_too}&claim=a&claim=b") == View("claim", {"claim": ("a", "b")})


def test_language_is_bokmaal_where_it_is_none_that_there_is() -> None:
    assert [view_of(f"claim?lang={lang}").lang for lang in ("en", "nb", "de", "")] == ["en", "nb", "nb", "nb"]


def test_given_takes_the_place_of_what_is_there_and_an_empty_value_takes_it_out() -> None:
    view = View("claim", {"claim": ("a",), "lang": ("en",)}, "Title").given(claim=("b", "c"), lang="", body="ting")

    assert view == View("claim", {"claim": ("b", "c"), "body": ("ting",)}, "Title")
    assert (view.first("claim"), view.all("claim"), view.first("who", "x"), view.all("who")) == ("b", ("b", "c"), "x", ())
