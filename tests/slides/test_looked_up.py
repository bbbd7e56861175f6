"""Slides of what one looks up or takes along: actors, claims, comparisons, searches, the brief and more, over many files."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache

import pytest

from loaders import Positions, load_positions
from slides.bars import bar_height, below_bars, name_width
from slides.builders import BUILDERS
from slides.deck import notes, shown, slides_of
from slides.ids import current
from slides.points import point_height
from slides.quotes import quote_height
from slides.room import headline_size
from slides.slide import Bars, Points, Quotes, Slide, Table
from slides.steps import room_of
from slides.tables import column_widths, row_height
from slides.view import View, view_of
from tests.samples import SHIPPED, WORKED, positions
from tests.slides.files import hostile, sixty_claims, worked

OF_SAMPLES = (
    *("claim", "claim?claim=lend", "claim?claim=hoard", "claim?claim=count"),
    *("actor", "actor?who=lag", "actor?who=gul", "theme", "theme?about=loans", "theme?about=rules"),
    *("compare", "compare?between=lag", "compare?between=lag&between=rod", "compare?between=lag&between=rod&between=gul"),
    *("compare?between=lag&between=gul&theme=rules", "compare?between=rod&between=gul&claim=lend"),
    *("platforms", "platforms?asking=lag", "platforms?asking=gul&least=1", "platforms?asking=lag&partner=rod&backers=2"),
    *("search", "search?q=ord", "search?q=lag", "search?q=gul+lend", "search?q=finnesikke", "search?q=finnesikke+ord"),
    *("brief", "brief?asking=lag", "brief?asking=lag&claim=lend&claim=hoard", "brief?asking=gul&claim=lend&assume=rod:firm"),
)
OF_SHIPPED = (
    *("claim", "claim?claim=use-spare-private-capacity", "actor", "actor?who=nito", "actor?who=mdg", "actor?who=sv"),
    *("theme", "theme?about=private-capacity", "theme?about=workforce", "compare", "compare?between=h&between=sv"),
    *("compare?between=nito&between=nsf&between=frp", "compare?between=mdg&between=v", "platforms", "platforms?asking=nito"),
    *("platforms?asking=nsf&partner=nito&partner=nho", "search?q=standarder", "search?q=mdg+standarder", "search?q=anbdu"),
    *("brief", "brief?asking=nito&claim=fund-standardisation&claim=use-spare-private-capacity"),
)
FILES: Mapping[str, Callable[[], Positions]] = {
    "worked": worked,
    "small": lambda: positions(WORKED),
    "hostile": hostile,
    "sixty": sixty_claims,
    "silent": lambda: worked(stances=[]),
    "retired": lambda: positions(WORKED, retired=("lend", "rod")),
    "shipped": lambda: load_positions(SHIPPED),
}
file_of = {name: cache(made) for name, made in FILES.items()}
views = pytest.mark.parametrize(
    ("file", "address"),
    [(name, address) for name in FILES for address in (OF_SHIPPED if name == "shipped" else OF_SAMPLES)],
)
ways = pytest.mark.parametrize("way", ["lang=nb", "lang=en", "unshared=1", "lang=en&unshared=1"])
TITLE = "Hva vi vil si om dette når vi møter komiteen, og hva vi svarer dem som spør oss om pengene til det"


def known(file: Positions, address: str) -> View:
    """The view of an address, with the ids that the file has."""
    return current(file, view_of(address))[0]


@views
@ways
def test_every_view_is_slides_that_fit_and_can_be_walked_back(file: str, address: str, way: str) -> None:
    data = file_of[file]()
    view = known(data, f"{address}{'&' if '?' in address else '?'}{way}")
    made = slides_of(data, replace(view, title=TITLE), BUILDERS)

    assert [(one.step, one.steps) for one in made] == [(place, len(made)) for place in range(1, len(made) + 1)]
    for slide in made:
        assert slide.headline.strip()
        assert slide.subject.startswith(TITLE)
        assert height_of(slide) <= room_of(slide) + 1
        assert getattr(slide.body, "size", 0) <= headline_size(slide.headline)
        left = shown(data, view)
        assert set(slide.stances) <= left.stance.keys()
        assert set(slide.sources) <= left.source.keys()
        assert notes(left, slide, view.lang)[0] == slide.headline


def height_of(slide: Slide) -> float:
    """The height of a body of words; 0 of a picture, which fits the room that it has."""
    body = slide.body
    if isinstance(body, Quotes):
        return sum(quote_height(one, body.size) for one in body.items)
    if isinstance(body, Points):
        return sum(point_height(one, body.size) for one in body.items)
    if isinstance(body, Table):
        widths = column_widths(body)
        return sum(row_height(row, widths, body.size) for row in (body.heads, *body.rows))
    if isinstance(body, Bars):
        wide = name_width(body, body.size)
        return sum(bar_height(name, wide, body.size) for name in body.names) + below_bars(body)
    return 0
