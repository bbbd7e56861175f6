"""Ids and choices in a view: former ids become current ones; what is unknown is left out and named."""

import pytest

from slides.addresses import PARAMETERS
from slides.ids import CHOICES, NUMBERS, SECTION_OF, Unknown, current
from slides.view import view_of
from tests.samples import WORKED, document, loaded

RENAMED = document(WORKED, {}, ())
RENAMED["actors"][0]["formerly"] = ["gammel"]
DATA = loaded(RENAMED)
FREE = ("q", "focus", "assume")
"""Parameters that are neither an id, a choice nor a number."""


def test_every_parameter_of_a_view_is_looked_at() -> None:
    assert set(PARAMETERS) == {*SECTION_OF, *CHOICES, *NUMBERS, *FREE}


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("actor?who=lag", "actor?who=lag"),
        ("actor?who=gammel", "actor?who=lag"),
        ("compare?between=gammel&between=lag&between=gul", "compare?between=lag&between=gul"),
        ("network?focus=actor:gammel", "network?focus=actor:lag"),
        ("network?focus=theme:loans", "network?focus=theme:loans"),
        ("coalition?assume=gammel:firm", "coalition?assume=lag:firm"),
        ("matrix?level=claims&order=likeness&lang=en&kind=party", "matrix?level=claims&order=likeness&lang=en&kind=party"),
        ("agreement?least=30&above=0&view=network", "agreement?least=30&above=0&view=network"),
        ("platforms?least=15&backers=3&among=everyone", "platforms?least=15&backers=3&among=everyone"),
        ("search?q=%3Cscript%3E", "search?q=%3Cscript%3E"),
    ],
)
def test_what_is_known_stays(address: str, kept: str) -> None:
    view, unknown = current(DATA, view_of(address))

    assert (view.address, unknown) == (view_of(kept).address, ())


@pytest.mark.parametrize(
    ("page", "name", "value"),
    [
        ("actor", "who", "ingen"),
        ("claim", "claim", "lag"),
        ("matrix", "level", "claim"),
        ("matrix", "order", "left"),
        ("matrix", "kind", "Party"),
        ("matrix", "lang", "nn"),
        ("matrix", "unshared", "true"),
        ("agreement", "view", "graph"),
        ("agreement", "least", "31"),
        ("agreement", "least", "05"),
        ("agreement", "above", "-1"),
        ("platforms", "least", "16"),
        ("platforms", "backers", "0"),
        ("platforms", "least", "9" * 5000),
        ("platforms", "least", "٣"),
        ("network", "sign", "plus"),
        ("network", "focus", "lag"),
        ("network", "focus", "claim:lend"),
        ("coalition", "assume", "lag:not_found"),
        ("coalition", "assume", "firm"),
        ("sources", "part", "rules"),
    ],
)
def test_what_is_unknown_is_left_out_and_named(page: str, name: str, value: str) -> None:
    view, unknown = current(DATA, view_of(f"{page}?{name}={value}&theme=loans"))

    assert view.address == f"{page}?theme=loans"
    assert unknown == (Unknown(name, value),)
