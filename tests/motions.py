"""Proposals and assemblies to add to the tiny files of tests.samples. Everything in them is invented."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from loaders import Positions
from tests.samples import DATE, document, loaded

TABLE = """
                lag  rod  midt  gul  blaa  graa  fri
    loans/lend  +   2    1     .    -2   .     .     .
    loans/hoard -   .    .     .    .    2     .     .
"""
COMMITTEE = {"rod": 2, "midt": 1, "gul": 3, "blaa": 1}
PLENARY = {"rod": 20, "midt": 10, "gul": 40, "blaa": 20, "graa": 10}
VOTED = "2031-03-04"
RECOMMENDATION = {
    "outcome": "not-adopted",
    "parties": ["rod", "gul"],
    "source": "rapport",
    "section": "Tilråding",
    "page": 4,
    "quote": "Dokument 8:9 S (2030–2031) – Representantforslag om robothunder – vedtas ikke.",
    "behind_quote": "Tilrådingen fremmes av Rød og Gul.",
}
ROLL_CALL = {"date": VOTED, "source": "rapport", "for": {"midt": 9, "gul": 1}, "against": {"rod": 20, "gul": 30}}


def remark(*parties: str, words: str = "Disse medlemmer vil låne ut", **fields: Any) -> dict[str, Any]:
    """What parties wrote."""
    return {"parties": list(parties), "source": "rapport", "section": "Merknader", "page": 2, "quote": words, **fields}


def proposal(key: str = "8-9-1", claim: str = "lend", **fields: Any) -> dict[str, Any]:
    """A proposal by midt; `fields` are added to it or take the place of what it has."""
    names = {"nb": f"Låne ut {key}", "en": f"Lend out {key}"}
    return {"id": key, "name": names, "claim": claim, "source": "rapport", "motion_by": ["midt"], **fields}


def body(key: str, kind: str, seats: Mapping[str, int], day: str) -> dict[str, Any]:
    """An assembly whose seats are given for a day."""
    names = {"name": {"nb": key, "en": f"{key} en"}, "source": {"nb": "Valget", "en": "The election"}}
    return {"id": key, "kind": kind, "from": day, "total": sum(seats.values()), "seats": dict(seats), "date": day, **names}


BODIES = (body("komite", "committee", COMMITTEE, DATE), body("ting", "plenary", PLENARY, VOTED))
FULL = proposal(
    number_in_motion=3,
    number_in_report=7,
    minority_proposal_by=["midt", "blaa"],
    remarks_for=[remark("rod", "blaa", language="nn"), remark("midt", words="Dette medlem støtter forslag 3")],
    remarks_against=[remark("gul", "rod", words="Disse medlemmer støtter ikke forslag 3")],
    recommendation=RECOMMENDATION,
    note={"nb": "Skjønn", "en": "Judgement"},
)
"""A proposal with every act but a vote; rod supports it in one remark and does not in another."""


def with_proposals(
    *proposals: Mapping[str, Any], bodies: Iterable[Mapping[str, Any]] = BODIES, retired: Sequence[str] = (), date: str = DATE
) -> dict[str, Any]:
    """What stands in a file with these proposals."""
    return {**document(TABLE, {}, retired, date), "bodies": list(bodies), "proposals": list(proposals)}


def positions(*proposals: Mapping[str, Any], **choices: Any) -> Positions:
    """A loaded file with these proposals."""
    return loaded(with_proposals(*proposals, **choices))
