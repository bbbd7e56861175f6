"""python -m loaders check | verify | diff | schema: for curators and for continuous integration."""

import argparse
import sys
from collections import Counter
from pathlib import Path

from loaders.command_line import EXIT_CODES, prepare_output, show_lines, show_problems
from loaders.diff_sentences import told
from loaders.path import positions_path
from loaders.positions import Positions
from loaders.problems import PositionsError, report
from loaders.read import load_positions, positions_from
from loaders.register import register_path, write_register
from loaders.schema import json_schema_text
from loaders.text_file import STDIN, standard_input
from loaders.verify import Match, Verdict, has_texts, text_path, verify

STANDARD_INPUT = "-"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m loaders",
        description="Check a positions file, verify its quotes, tell what changed in it, or print its JSON Schema.",
        epilog=EXIT_CODES,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="check a file and count what is in it")
    checked = commands.add_parser("verify", help="look every quote up in the text of its source")
    checked.add_argument("--sources", type=Path, required=True, metavar="DIR", help="folder with <source id>.txt")
    for command in (check, checked):
        command.add_argument("file", type=Path, nargs="?", metavar="FILE", help="default: $POSITIONS or data/positions.yaml")
    compared = commands.add_parser("diff", help="say in sentences what changed between two versions of a file")
    compared.add_argument("old", metavar="OLD", help="the older version; - reads it from standard input")
    compared.add_argument("new", metavar="NEW", help="the newer version; - reads it from standard input")
    commands.add_parser("schema", help="print the JSON Schema of a positions file")
    return parser


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return its exit code."""
    prepare_output()
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command == "schema":
        print(json_schema_text(), end="")
        return 0
    if options.command == "verify" and not options.sources.is_dir():
        parser.error(f"--sources: {options.sources} is not a folder")
    if options.command == "diff":
        if options.old == options.new == STANDARD_INPUT:
            parser.error("OLD and NEW cannot both be standard input")
        return _diff(options.old, options.new)
    try:
        positions = load_positions(positions_path(options.file))
        return _check(positions) if options.command == "check" else _verify(positions, options.sources, parser)
    except PositionsError as error:
        show_problems(error)
        return 1


def _diff(*names: str) -> int:
    """Tell what changed; or the problems of either file, which are told of both before it is given up."""
    versions = []
    for name in names:
        try:
            versions.append(positions_from(standard_input(), STDIN) if name == STANDARD_INPUT else load_positions(name))
        except PositionsError as error:
            show_problems(error)
    if len(versions) < len(names):
        return 1
    show_lines(told(*versions))
    return 0


def _check(positions: Positions) -> int:
    for line in report(positions.path, positions.warnings):
        print(f"{line} (advarsel)", file=sys.stderr)
    print(
        f"{positions.path.as_posix()}: i orden – {len(positions.sources)} kilder, {len(positions.actors)} aktører, "
        f"{len(positions.bodies)} organer, {len(positions.themes)} temaer, {len(positions.claims)} påstander, "
        f"{len(positions.proposals)} forslag, {len(positions.stances)} standpunkter, {len(positions.warnings)} advarsler"
    )
    return 0


def _verify(positions: Positions, folder: Path, parser: argparse.ArgumentParser) -> int:
    if positions.sources and not has_texts(positions, folder):
        first = text_path(positions.sources[0], folder).name
        parser.error(f"--sources: {folder} holds none of the texts of {positions.path.as_posix()}, for example {first}")
    verdicts = list(verify(positions, folder))
    for verdict in verdicts:
        if verdict.match is Match.FAILED:
            print(f"{positions.path.as_posix()}:{verdict.line}: {_not_found(verdict)}")
    counts = Counter(verdict.match for verdict in verdicts)
    print(", ".join(f"{name}: {counts[match]}" for match, name in _NAMES.items()))
    if verdicts:
        write_register(register_path(positions.path), positions, folder, verdicts)
    return 1 if counts[Match.FAILED] else 0


_NAMES = {
    Match.EXACT: "ordrett (exact)",
    Match.TOLERANT: "ordrett så nær som skannefeil (tolerant)",
    Match.FAILED: "ikke funnet (failed)",
    Match.MISSING: "kilde mangler (source missing)",
}


def _not_found(verdict: Verdict) -> str:
    return f"sitatet står ikke ordrett i «{verdict.source}»: «{verdict.quote}» – rett sitatet eller kilden"


if __name__ == "__main__":
    sys.exit(main())
