"""Arguments that several commands share: ids of the data, and assumptions about parties."""

import argparse
from collections.abc import Sequence

from analysis.coalitions import ASSUMABLE
from loaders.positions import Positions
from loaders.problems import nearest, shown

NOUNS = {"themes": "theme", "claims": "claim", "bodies": "body", "actors": "actor"}
"""Section of the data → what one of its entries is called."""


def current_id(positions: Positions, section: str, name: str, parser: argparse.ArgumentParser, kind: str = "") -> str:
    """The id that an entry has now; ends the command where there is none, with what is like it.

    `kind` says what sort of actor is asked for, as `party`; empty where anybody will do.
    """
    found = positions.current_id(section, name)
    if found is None:
        near, place = _did_you_mean(name, _ids(positions, section, kind)), positions.path.as_posix()
        parser.error(f"unknown {kind or NOUNS[section]} {shown(name)}{near} (see {section} in {place})")
    return found


def _ids(positions: Positions, section: str, kind: str) -> list[str]:
    if section == "actors":
        return [actor.id for actor in positions.actors if kind in ("", actor.kind)]
    ids = {"themes": list(positions.theme), "claims": list(positions.claim), "bodies": list(positions.body)}
    return ids[section]


def _did_you_mean(name: str, known: Sequence[str]) -> str:
    near = nearest(name, known)
    return f" – did you mean {shown(near)}?" if near else f" – known are {', '.join(known)}" if len(known) <= 20 else ""


def add_assume(command: argparse.ArgumentParser) -> None:
    """`--assume PARTY:GROUP`, any number of times."""
    command.add_argument(
        "--assume",
        action="append",
        default=[],
        metavar="PARTY:GROUP",
        help=f"what if: this party were {', '.join(ASSUMABLE)}; repeat it for more parties",
    )


def assumed_groups(positions: Positions, assumptions: Sequence[str], parser: argparse.ArgumentParser) -> dict[str, str]:
    """Party → group."""
    assumed: dict[str, str] = {}
    for words in assumptions:
        name, _, group = words.partition(":")
        if group not in ASSUMABLE:
            parser.error(f"--assume {shown(words)}: write PARTY:GROUP, where GROUP is one of {', '.join(ASSUMABLE)}")
        party = current_id(positions, "actors", name, parser, "party")
        if assumed.setdefault(party, group) != group:
            parser.error(f"--assume gives {party} two groups: {assumed[party]} and {group}")
    return assumed
