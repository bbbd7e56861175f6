"""The brief before a hearing, as a Word document or a web page in one file."""

import argparse

from analysis.coalitions import coalition
from briefs.hearing import hearing
from briefs.whole import hearing_brief
from exports.arguments import add_assume, assumed_groups, current_id
from exports.brief_docx import brief_docx
from exports.brief_html import brief_html
from loaders.command_line import EXIT_CODES
from loaders.positions import Positions
from words import LANGUAGES

FORMATS = {"docx": brief_docx, "html": brief_html}


def add_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The command `brief`."""
    command = commands.add_parser(
        "brief",
        help="the hearing brief",
        description="What an actor asks for, who is with it, against it and silent, in seats, with every quote and its source.",
        epilog=EXIT_CODES,
    )
    command.add_argument("--actor", required=True, metavar="ID", help="whose demands they are")
    command.add_argument("--claim", action="append", required=True, metavar="ID", help="a demand; repeat it for more")
    command.add_argument("--body", required=True, metavar="ID", help="the Storting of a period, or a committee")
    command.add_argument("--format", choices=tuple(FORMATS), required=True)
    command.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help="default: %(default)s")
    add_assume(command)
    return command


def content(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> bytes:
    """What the command writes."""
    actor = current_id(positions, "actors", options.actor, parser)
    claims = [current_id(positions, "claims", claim, parser) for claim in options.claim]
    body = current_id(positions, "bodies", options.body, parser)
    assumed = assumed_groups(positions, options.assume, parser)
    try:
        found = coalition(positions, claims, body, assumed)
    except ValueError as error:
        parser.error(str(error))
    return FORMATS[options.format](hearing_brief(hearing(positions, actor, found, options.lang)))
