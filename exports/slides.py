"""A run of show as a PowerPoint file: one view after the other, with tables and charts that can be edited there."""

import argparse
import io
from pathlib import Path

from exports.arguments import current_id
from exports.slides_sections import add_sections
from exports.slides_sheet import add_slide
from exports.slides_template import empty_deck
from loaders.command_line import EXIT_CODES
from loaders.positions import Positions
from slides.builders import BUILDERS
from slides.deck import shown, slides_of
from slides.ids import current
from slides.run_of_show import RunOfShow, RunOfShowError, from_file
from slides.standard import standard_run
from slides.view_names import view_name
from words import LANGUAGES

STANDARD = ("actor", "claim", "body")
"""What the standard set is made for; a run of show from a file has its own."""


def add_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The command `slides`."""
    command = commands.add_parser(
        "slides",
        help="slides for PowerPoint",
        description="A run of show that was saved, or the standard set for an actor, its claims and a body, for PowerPoint.",
        epilog=EXIT_CODES,
    )
    command.add_argument("--run", type=Path, metavar="FILE", help="a run of show, as the dashboard saves it")
    command.add_argument("--actor", metavar="ID", help="whose demands they are")
    command.add_argument("--claim", action="append", metavar="ID", help="a demand; repeat it for more")
    command.add_argument("--body", metavar="ID", help="the Storting of a period, or a committee")
    command.add_argument(
        "--lang", choices=LANGUAGES, default=LANGUAGES[0], help="default: %(default)s; views that were saved keep their own"
    )
    return command


def content(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> bytes:
    """What the command writes."""
    given = [name for name in STANDARD if getattr(options, name)]
    if options.run is None and len(given) < len(STANDARD):
        parser.error("give --run FILE, or --actor ID, --claim ID and --body ID")
    if options.run is not None and given:
        parser.error(f"--run has its own views: it does not go with --{given[0]}")
    run = _saved(options, parser) if options.run else _standard(positions, options, parser)
    return deck_pptx(positions, run, options.lang)


def _saved(options: argparse.Namespace, parser: argparse.ArgumentParser) -> RunOfShow:
    try:
        run = from_file(options.run.read_bytes())
    except OSError as error:
        parser.error(f"cannot read {options.run.as_posix()}: {error.strerror}")
    except RunOfShowError as error:
        parser.error("\n".join([f"{options.run.as_posix()} is no run of show:", *error.lines(options.lang)]))
    if not run.views:
        parser.error(f"{options.run.as_posix()} holds no view")
    return run


def _standard(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> RunOfShow:
    actor = current_id(positions, "actors", options.actor, parser)
    claims = [current_id(positions, "claims", claim, parser) for claim in options.claim]
    body = current_id(positions, "bodies", options.body, parser)
    return standard_run(positions, actor, claims, body, options.lang)


def deck_pptx(positions: Positions, run: RunOfShow, lang: str) -> bytes:
    """The slides of every view, each in the view's own language; `lang` is that of the file's properties.

    A view is a section of the file, called what the speaker calls it, or else by what it shows. Ids that the data does not
    have are named in the notes.

    Raises
    ------
    ValueError
        Where the run of show holds no view.
    """
    if not run.views:
        raise ValueError("a deck needs at least one view")
    deck = empty_deck(positions.updated, lang)
    sections: list[tuple[str, int]] = []
    for asked in run.views:
        view, unknown = current(positions, asked)
        slides = slides_of(positions, view, BUILDERS)
        for slide in slides:
            add_slide(deck, shown(positions, view), slide, view, unknown)
        sections.append((view.title or view_name(positions, view, view.lang), len(slides)))
    add_sections(deck, sections)
    content = io.BytesIO()
    deck.save(content)
    return content.getvalue()
