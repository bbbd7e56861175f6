"""python -m exports stances | reliability: the data for scripts and spreadsheets."""

import argparse
import sys
from pathlib import Path

from exports.reliability import reliability_json
from exports.stances import as_csv, as_json, stance_rows
from loaders import Positions, PositionsError, load_positions
from loaders.codings import CODINGS
from loaders.command_line import EXIT_CODES, prepare_output, show_problems
from loaders.path import positions_path


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m exports",
        description="Write the data for scripts and spreadsheets.",
        epilog=EXIT_CODES,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    stances = commands.add_parser("stances", help="every stance as a row")
    stances.add_argument("--format", choices=("csv", "json"), required=True)
    stances.add_argument("--evidence", action="store_true", help="one row a piece of evidence, not one a stance")
    stances.add_argument("--excel", action="store_true", help="CSV with a byte order mark, and formulas made harmless")
    reliability = commands.add_parser("reliability", help="how far the two unsettled codings agree, as JSON")
    for command in (stances, reliability):
        command.add_argument("--data", type=Path, metavar="FILE", help="default: $POSITIONS or data/positions.yaml")
        command.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code."""
    prepare_output()
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command == "stances" and options.excel and options.format != "csv":
        parser.error("--excel goes with --format csv")
    try:
        positions = load_positions(positions_path(options.data))
        content = _stances(positions, options) if options.command == "stances" else _reliability(positions, parser)
    except PositionsError as error:
        show_problems(error)
        return 1
    return _write(content, options.output, parser)


def _stances(positions: Positions, options: argparse.Namespace) -> bytes:
    rows = stance_rows(positions, options.evidence)
    return as_csv(rows, options.excel) if options.format == "csv" else as_json(rows)


def _reliability(positions: Positions, parser: argparse.ArgumentParser) -> bytes:
    folder = positions.path.parent / "codings"
    if not all((folder / name).is_file() for name in CODINGS):
        parser.error(f"there are no codings beside {positions.path.as_posix()}")
    return reliability_json(positions, folder)


def _write(content: bytes, output: Path | None, parser: argparse.ArgumentParser) -> int:
    if output is None:
        sys.stdout.write(content.decode("utf-8"))
        return 0
    try:
        output.write_bytes(content)
    except OSError as error:
        parser.error(f"cannot write {output.as_posix()}: {error.strerror}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
