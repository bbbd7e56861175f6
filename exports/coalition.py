"""Who is with a claim or a package in a body, what majority that makes, and which parties would make one, as JSON."""

import argparse
import json
from collections.abc import Mapping, Sequence
from typing import Any

from analysis.coalitions import FOR, GROUPS, PERSUADABLE, Coalition, coalition
from analysis.winning import minimal_winning, pivotal
from exports.arguments import add_assume, assumed_groups, current_id
from loaders.command_line import EXIT_CODES
from loaders.positions import Positions

EXPLANATION = """\
groups of parties, each as {party: seats}; parties without seats are left out
  firm       support every claim without reservation (+2)
  partly     are for every claim, at least one of them on a condition or in its aim only (+1)
  open       weigh it (0), describe the problem only (+1), or have spoken on some of the claims only
  against    are sceptical of or oppose any of the claims (-1, -2)
  not_found  have no stance on any of them in the sources: not the same as having no view
  Several claims are a package: a party is for it only if for all of it, and against it if against any of it.

numbers
  majority   the smallest number of seats that is more than half
  lower      firm + partly: the seats that are for
  upper      lower + open + not_found: all that are not against; the truth lies between the two

sets of parties
  minimal_winning  the sets that reach the majority and cannot do without any member, of the parties for
                   (with --persuadable also of the open and the not found)
  pivotal          the parties for without which the parties for lose their majority; [] where they have none

  positions_date   the newest date of the words that this rests on, as far as it is known; null where there are none.
                   It may be older than the body: positions of before an election, seats of after it
  assumed          {party: group}, only with --assume: what was assumed in place of what the party said
"""


def add_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The command `coalition`."""
    command = commands.add_parser(
        "coalition",
        help="who is with a claim in a body, and what majority that makes",
        description="Who is with a claim, or a package of claims, in a body, and what majority that makes.",
        epilog=f"{EXPLANATION}\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--claim", action="append", required=True, metavar="ID", help="repeat it for a package")
    command.add_argument("--body", required=True, metavar="ID", help="the Storting of a period, or a committee")
    command.add_argument("--format", choices=("json",), required=True)
    command.add_argument("--persuadable", action="store_true", help="winning sets also of parties that are open or not found")
    add_assume(command)
    return command


def content(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> bytes:
    """What the command writes."""
    claims = [current_id(positions, "claims", claim, parser) for claim in options.claim]
    body = current_id(positions, "bodies", options.body, parser)
    assumed = assumed_groups(positions, options.assume, parser)
    try:
        return coalition_json(positions, claims, body, options.persuadable, assumed)
    except ValueError as error:
        parser.error(str(error))


def coalition_json(
    positions: Positions,
    claims: Sequence[str],
    body: str,
    persuadable: bool = False,
    assumed: Mapping[str, str] = {},
) -> bytes:
    """The coalition as the command writes it; `exports.coalition.EXPLANATION` says what the keys mean.
    Raises KeyError for an unknown claim or body, ValueError for an assumption or a number of parties that cannot be counted.
    """
    return _json(_keys(coalition(positions, claims, body, assumed), persuadable))


def coalition_file(positions: Positions, found: Coalition, persuadable: bool, lang: str) -> bytes:
    """The same for a reader, who has no command line beside it: with the claims in words, and `set_aside` where it is."""
    claims = {claim: positions.claim[claim].wording.in_language(lang) for claim in found.claims}
    apart = {"without_shared_text": True, "set_aside": list(found.set_aside)} if positions.own_words_only else {}
    return _json({"claims": claims, **_keys(found, persuadable), **apart})


def _json(keys: Mapping[str, Any]) -> bytes:
    return (json.dumps(keys, ensure_ascii=False, indent=1) + "\n").encode()


def _keys(found: Coalition, persuadable: bool) -> dict[str, Any]:
    groups = {group: found.seats_by_party(group) for group in GROUPS}
    asked = found.seats_by_party(*FOR, *(PERSUADABLE if persuadable else ()))
    return {
        "body": found.body,
        "seats": found.seats,
        "majority": found.majority,
        **groups,
        "lower": found.lower,
        "upper": found.upper,
        "minimal_winning": sorted(map(list, minimal_winning(asked, found.majority))),
        "pivotal": list(pivotal(found.seats_by_party(*FOR), found.majority)),
        "positions_date": None if found.positions_date is None else str(found.positions_date),
        **({"assumed": found.assumed} if found.assumed else {}),
    }
