"""An actor's colour beside its name."""

from tests.samples import positions
from ui.swatch import swatch_html

DATA = positions("lag rod midt\na/one + 2 1 1")


def test_colour_stands_in_a_neutral_border() -> None:
    shown = swatch_html(DATA.actor["rod"])

    assert "background:#aa0000" in shown
    assert "border:1px solid currentColor" in shown


def test_actor_without_a_colour_has_no_swatch() -> None:
    assert swatch_html(DATA.actor["midt"]) == ""
    assert swatch_html(DATA.actor["lag"]) == ""
