"""python -m exports …: the data, and what is computed from it, for scripts and spreadsheets."""

import argparse
import os
import sys
from pathlib import Path

from exports import agreement, coalition, reliability, stances
from loaders import PositionsError, load_positions
from loaders.command_line import EXIT_CODES, prepare_output, show_problems
from loaders.path import positions_path

COMMANDS = (stances, reliability, agreement, coalition)
"""Each with `add_arguments`, which adds its parser, and `content`, which gives the bytes to write."""


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
    return _written(content, options.output, options.parser)


def _written(content: bytes, output: Path | None, parser: argparse.ArgumentParser) -> int:
    try:
        if output is None:
            sys.stdout.write(content.decode("utf-8"))
            sys.stdout.flush()
        else:
            output.write_bytes(content)
    except BrokenPipeError:  # whoever reads has had enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains once more on its way out
    except OSError as error:
        parser.error(f"cannot write {output.as_posix() if output else 'to standard output'}: {error.strerror}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
