"""python -m exports …: the data, and what is computed from it, for scripts and spreadsheets."""

import argparse
import os
import sys
from pathlib import Path

from exports import agreement, brief, coalition, figure, reliability, slides, stances
from exports.figure_drawing import NoPictureError
from loaders import PositionsError, load_positions
from loaders.command_line import EXIT_CODES, prepare_output, show_problems
from loaders.path import positions_path

NO_PICTURE = 3
"""The exit code where a figure could not be drawn."""
COMMANDS = (stances, reliability, agreement, coalition, figure, brief, slides)
"""Each with `add_arguments`, which adds its parser, and `content`, which gives the bytes of a file or of several."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m exports",
        description="Write the data, and what is computed from it, for scripts and spreadsheets.",
        epilog=EXIT_CODES,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    for module in COMMANDS:
        command = module.add_arguments(commands)
        command.add_argument("--data", type=Path, metavar="FILE", help="default: $POSITIONS or data/positions.yaml")
        command.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
        command.set_defaults(content=module.content, parser=command)
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code."""
    prepare_output()
    options = _parser().parse_args(arguments)
    data = positions_path(options.data)
    if options.output is not None and options.output.resolve() == data.resolve():
        options.parser.error(f"--output {options.output.as_posix()} is the data itself: it would be overwritten")
    try:
        content = options.content(load_positions(data), options, options.parser)
    except PositionsError as error:
        show_problems(error)
        return 1
    except NoPictureError as error:
        print(f"{options.parser.prog}: {error}", file=sys.stderr)
        return NO_PICTURE
    return _written(content, options.output, options.parser)


def _written(content: bytes | list[bytes], output: Path | None, parser: argparse.ArgumentParser) -> int:
    files = content if isinstance(content, list) else [content]
    try:
        if output is None:
            _shown(files, parser)
        for path, file in zip(_paths(output, len(files)), files, strict=True) if output else ():
            path.write_bytes(file)
    except BrokenPipeError:  # whoever reads has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains once more on its way out
    except OSError as error:
        parser.error(f"cannot write {output.as_posix() if output else 'to standard output'}: {error.strerror}")
    return 0


def _paths(output: Path, count: int) -> list[Path]:
    """One file has the name that was given; of several, each has its number before the ending."""
    if count == 1:
        return [output]
    return [output.with_name(f"{output.stem}-{place}{output.suffix}") for place in range(1, count + 1)]


def _shown(files: list[bytes], parser: argparse.ArgumentParser) -> None:
    """On standard output; a terminal shows text only."""
    if len(files) > 1:
        parser.error(f"these are {len(files)} files: say where by --output")
    (content,) = files
    if sys.stdout.isatty():
        try:
            sys.stdout.write(content.decode("utf-8"))
        except UnicodeDecodeError:
            parser.error("this is no text: say by --output which file it goes to")
    else:
        sys.stdout.buffer.write(content)
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
