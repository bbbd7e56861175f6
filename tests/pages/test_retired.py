"""What is retired is offered nowhere, save where an address names it: a link to it holds."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.motions import FULL, proposal, with_proposals
from tests.pages.conftest import Visit, choice, healthy, texts
from tests.samples import saved

GONE = {"retired": {"date": "2031-05-01", "reason": {"nb": "Trukket", "en": "Withdrawn"}}}
CHOICES = [
    ("matrix", "actor", "blaa", "multiselect"),
    ("matrix", "claim", "hoard", "multiselect"),
    ("network", "focus", "actor:blaa", "selectbox"),
    ("coalition", "asking", "blaa", "selectbox"),
    ("platforms", "asking", "blaa", "selectbox"),
    ("recommendation", "proposal", "8-9-2", "selectbox"),
]
choices = pytest.mark.parametrize(("page", "name", "value", "widget"), CHOICES)
Offered = Callable[..., tuple[list[str], list[str], Any]]


@pytest.fixture(autouse=True)
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file in which an actor, a claim and a proposal are retired."""
    path = tmp_path / "some.yaml"
    former = {"formerly": ["8-9-0"]}
    content = with_proposals(FULL, {**proposal("8-9-2"), **GONE, **former}, retired=["blaa", "hoard"])
    monkeypatch.setenv("POSITIONS", str(saved(path, content)))


@pytest.fixture
def offered(visit: Visit) -> Offered:
    """Opens an address; gives what a widget offers, the warnings, and what is chosen."""

    def run(page: str, name: str, widget: str, **parameters: str) -> tuple[list[str], list[str], Any]:
        session = visit(page, **({"level": "claims"} if page == "matrix" else {}), **parameters)
        assert healthy(session)
        found = choice(getattr(session, widget), name)
        return found.options, [one.value for one in session.warning], found.value

    return run


@choices
def test_retired_entry_is_offered_only_where_the_address_names_it(
    offered: Offered, page: str, name: str, value: str, widget: str
) -> None:
    without, _, nothing = offered(page, name, widget)
    named, warnings, chosen = offered(page, name, widget, **{name: value})
    assert len(named) == len(without) + 1
    assert not nothing
    assert chosen in (value, [value])
    assert not warnings


def test_former_id_of_a_retired_entry_leads_to_it(offered: Offered) -> None:
    _, warnings, chosen = offered("recommendation", "proposal", "selectbox", proposal="8-9-0")
    assert chosen == "8-9-2"
    assert len(warnings) == 1


def test_node_of_another_sort_is_not_named_by_its_id(offered: Offered) -> None:
    options, warnings, chosen = offered("network", "focus", "selectbox", focus="theme:blaa")
    assert "Blaa" not in options
    assert chosen is None
    assert len(warnings) == 1


def test_evidence_says_nothing_of_a_retired_proposal(visit: Visit) -> None:
    session = visit("matrix", open="rod/lend")
    said = [words for _, words in texts(session) if "Om dette i Stortinget" in words]
    assert len(said) == 1
    assert "Låne ut 8-9-1" in said[0]
