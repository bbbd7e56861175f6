"""A picture for print as SVG or PNG: title, legend and source line are inside it."""

import argparse

from analysis.coalitions import todays_chamber
from charts.figure import PRINT_SCALE, Figure, for_paper, with_source
from exports.arguments import current_id
from exports.figure_drawing import Wanted, drawn
from exports.figure_kinds import DRAWINGS, NOTHING, Asked
from exports.png import at_dots_per_inch
from loaders.command_line import EXIT_CODES
from loaders.positions import Positions
from pictures.look import Look
from pictures.source import picture_source
from words import LANGUAGES, text

PAPERS = {"a4": (680, 1009), "a4-landscape": (1009, 680), "a3": (1009, 1474)}
"""What can be printed on, in px at 96 an inch: the sheet without margins of 15 mm."""
DOTS = 300
"""px of a PNG on an inch."""
LETTER = 6.5
"""Width (px) of a letter of the source line."""
USES = {
    "matrix": ("theme", "actor", "claim", "level"),
    "network": ("theme", "actor"),
    "chamber": ("claim", "body"),
    "ties": ("theme", "actor", "claim", "least", "above"),
    "coverage": (),
    "timeline": ("actor",),
}
"""Figure → the choices that it has."""
EXPLANATION = """\
figures
  matrix     actors x themes, or with --level claims (or --claim) actors x claims
  network    actors and themes, and which way each actor leans
  chamber    the seats of --body by what their parties have said on --claim; several claims are a package
  ties       the pairs of actors that share at least --least claims and agree at least --above (0..1)
  coverage   how much each actor has said, and which way
  timeline   when the words of one --actor are from

size
  A figure is as wide as the paper without its margins (a4: 180 mm), PNG with 300 dots an inch, SVG with text as text.
  What is higher than the paper is divided: the matrix by rows and actors, the network by themes, into numbered files
  (OUT-1.svg, OUT-2.svg ...). The others are made smaller.

The browser has 60 seconds. Exit code 3: no Chrome or Chromium is found, or it does not draw the figure.
"""


def add_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The command `figure`."""
    command = commands.add_parser(
        "figure",
        help="a picture for print, as SVG or PNG",
        description="A picture for print, as SVG or PNG, with title, legend and source line inside it.",
        epilog=f"{EXPLANATION}\n{EXIT_CODES}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("figure", choices=tuple(USES))
    for name, what in (("theme", "only this theme"), ("actor", "only this actor"), ("claim", "only this claim")):
        command.add_argument(f"--{name}", action="append", metavar="ID", help=f"{what}; repeat it for more")
    command.add_argument("--body", metavar="ID", help="the Storting of a period, or a committee; default: today's Storting")
    command.add_argument("--level", choices=("themes", "claims"), help="rows of the matrix; default: themes")
    command.add_argument("--least", type=int, metavar="N", help="default: 5")
    command.add_argument("--above", type=_share, metavar="SHARE", help="0..1; default: 0.9")
    command.add_argument("--lang", choices=LANGUAGES, default=LANGUAGES[0], help=f"default: {LANGUAGES[0]}")
    command.add_argument("--dark", action="store_true", help="light on dark, for a screen")
    command.add_argument("--paper", choices=tuple(PAPERS), default="a4", help="default: a4, upright")
    command.add_argument("--format", choices=("svg", "png"), required=True)
    return command


def _share(word: str) -> float:
    try:
        value = float(word)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError("must be a number between 0 and 1")
    return value


def content(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> list[bytes]:
    """What the command writes: a file a figure. Raises `exports.figure_drawing.NoPictureError`."""
    asked = _asked(positions, options, parser)
    figures, said = DRAWINGS[options.figure](asked)
    if not figures:
        parser.error(f"{options.figure}: nothing to draw: {NOTHING[options.figure]}")
    source = picture_source(positions, said, options.lang)
    scale = PRINT_SCALE if options.format == "png" else 1.0
    wanted = [_wanted(one, source, asked, scale) for one in _titled(figures, asked)]
    files = drawn(wanted, options.format)
    return [at_dots_per_inch(file, DOTS) for file in files] if options.format == "png" else files


def _titled(figures: list[Figure], asked: Asked) -> list[Figure]:
    """Titles in lines of the paper's width; where there are several figures, each with its number."""
    width, count = asked.paper[0], len(figures)
    if count == 1:
        return [for_paper(figures[0], width)]
    said = [text("picture.part", asked.look.lang, title="{}", place=place, parts=count) for place in range(1, count + 1)]
    return [for_paper(figure, width, words) for figure, words in zip(figures, said, strict=True)]


def _wanted(figure: Figure, source: str, asked: Asked, scale: float) -> Wanted:
    """As wide as the paper; what would be higher than it is made smaller."""
    width, height = asked.paper
    finished = with_source(figure, source, asked.look.mode, int(width / LETTER))
    smaller = max(1.0, finished.layout.height / height)
    return Wanted(finished, width * smaller, finished.layout.height, scale / smaller)


def _asked(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> Asked:
    _fitting(options, parser)
    ids = {
        name: tuple(dict.fromkeys(current_id(positions, section, one, parser) for one in getattr(options, name) or ()))
        for name, section in (("theme", "themes"), ("actor", "actors"), ("claim", "claims"))
    }
    body = current_id(positions, "bodies", options.body, parser) if options.body else todays_chamber(positions) or ""
    if options.figure == "chamber" and not body:
        parser.error("chamber: the data has no body whose seats could be drawn")
    look = Look(options.lang, "dark" if options.dark else "light")
    level = options.level or ("claims" if ids["claim"] else "themes")
    pairs = (5 if options.least is None else options.least, 0.9 if options.above is None else options.above)
    return Asked(positions, ids["theme"], ids["actor"], ids["claim"], body, level, pairs, look, PAPERS[options.paper])


def _fitting(options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    """What does not go with the figure, and what the figure lacks, is wrong use."""
    for name in ("theme", "actor", "claim", "body", "level", "least", "above"):
        if getattr(options, name) is not None and name not in USES[options.figure]:
            having = [figure for figure, names in USES.items() if name in names]
            parser.error(f"--{name} goes with {', '.join(having)}, not with {options.figure}")
    if options.figure == "chamber" and not options.claim:
        parser.error("chamber needs --claim")
    if options.figure == "timeline" and len(options.actor or ()) != 1:
        parser.error("timeline needs one --actor")
