"""What every command line of the project does alike: its output, and how it tells of problems."""

import io
import os
import sys
from collections.abc import Iterable

from loaders.problems import MAX_PROBLEMS, PositionsError

EXIT_CODES = "Exit code: 0 in order, 1 problems in the data (in Bokmål, on stderr), 2 wrong use."


def prepare_output() -> None:
    """UTF-8 on every platform, the same line ends, and file names that are no UTF-8 as they are."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")


def show_problems(error: PositionsError) -> None:
    """Every problem on a line of stderr, and how many there are."""
    print(*error.lines(), f"{min(len(error.problems), MAX_PROBLEMS)} feil", sep="\n", file=sys.stderr)


def show_lines(lines: Iterable[str]) -> None:
    """Many lines on stdout, as far as whoever reads them (`head`, a pager) wants them."""
    try:
        print(*lines, sep="\n", flush=True)
    except BrokenPipeError:
        # what is still to be flushed at the end of the program goes nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
