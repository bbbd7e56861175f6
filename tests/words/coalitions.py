"""Small assemblies for the sentences about coalitions."""

from functools import cache
from typing import Any

import pytest

from analysis.coalitions import Coalition, coalition
from loaders import Positions, load_positions
from tests.motions import body
from tests.samples import SHIPPED, document, loaded
from words import LANGUAGES

SEATS = {"rod": 20, "midt": 30, "gul": 10, "blaa": 39}
"""Of 99 seats, 50 make a majority."""
DAY = "2031-02-26"
languages = pytest.mark.parametrize("lang", LANGUAGES)


@cache
def shipped() -> Positions:
    """The project's own data."""
    return load_positions(SHIPPED)


def chamber(values: str, words: dict[str, Any] | None = None, **changed: Any) -> Positions:
    """rod, midt, gul and blaa on one claim, in a body of 99 seats."""
    content = document(f"lag rod midt gul blaa\nloans/lend + 2 {values}\nloans/hoard - . 2 . . .", words or {}, ())
    return loaded({**content, "bodies": [{**body("ting", "plenary", SEATS, DAY), **changed}]})


def made(data: Positions, **assumed: str) -> Coalition:
    """The coalition on the claim, with what is assumed."""
    return coalition(data, ["lend"], "ting", assumed)
