"""How near every two actors stand to each other, as a table of actors × actors."""

import argparse
import csv
import io
import math
from functools import partial

import pandas as pd

from analysis.narrow import narrow
from analysis.pair_sums import SCALE_RANGE
from analysis.pair_texts import measured
from analysis.pairs import COUNTS, MEASURES, NORMALISATIONS, RANGED, observed_range, pair_values
from loaders.command_line import EXIT_CODES
from loaders.positions import Positions

DESCRIPTION = """\
Write a measure of every two actors as CSV: first column and header are the actors' ids, a cell is empty where the measure
is undefined, and so is the diagonal. s(a,c) is an actor's stance on a claim (-2..+2, missing if not known), C the claims that
both have a stance on, n their number, R the range of values: 4, that of the scale.
"""
FORMULAS = """\
measures:
  agreement             1 - sum over C of |s(a,c) - s(b,c)| / (4 n), in 0..1
  same-side             claims in C where s(a,c) s(b,c) > 0
  opposite-side         claims in C where s(a,c) s(b,c) < 0
  congruence            sum over C of 1 - |s(a,c) - s(b,c)| / R
  conflict              sum over C of |s(a,c) - s(b,c)| / R
  subtract              congruence - conflict
  valued-convergence    sum of (|s(a,c)| + |s(b,c)|) / 2 over the claims of same-side
  valued-divergence     sum of (|s(a,c)| + |s(b,c)|) / 2 over the claims of opposite-side

normalisations, of congruence, conflict and subtract; n_a is the number of a's stances:
  average               divided by (n_a + n_b) / 2
  jaccard               divided by n_a + n_b - the claims on which both have the very same stance
  cosine                divided by n_a n_b (as the Discourse Network Analyzer calls it)

"""


def add_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The command `agreement`."""
    command = commands.add_parser(
        "agreement",
        help="how near every two actors stand to each other, as CSV",
        description=DESCRIPTION,
        epilog=FORMULAS + EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("--measure", choices=MEASURES, required=True, help="see below")
    command.add_argument("--normalise", choices=NORMALISATIONS, default="none", help="see below; default: none")
    command.add_argument(
        "--observed-range",
        action="store_true",
        help="R is the range of the file's stances, as the Discourse Network Analyzer has it",
    )
    command.add_argument("--min-n", type=_at_least_one, default=1, metavar="N", help="empty where n is less; default: 1")
    command.add_argument(
        "--without-shared-text",
        action="store_true",
        help="of each pair, leave out the claims where the deciding evidence of both is the same text, "
        "or decide them by what evidence is left",
    )
    command.add_argument("--format", choices=("csv",), required=True)
    return command


def _at_least_one(word: str) -> int:
    if not word.isdecimal() or int(word) < 1:
        raise argparse.ArgumentTypeError("must be a whole number of at least 1")
    return int(word)


def command_line(measure: str, normalise: str, observed: bool, min_n: int, without_shared_text: bool) -> str:
    """The command that writes what these choices give."""
    parts = ["python -m exports agreement", f"--measure {measure}"]
    parts += [f"--normalise {normalise}"] if normalise != "none" else []
    parts += ["--observed-range"] if observed else []
    parts += [f"--min-n {min_n}"] if min_n > 1 else []
    parts += ["--without-shared-text"] if without_shared_text else []
    return " ".join([*parts, "--format csv"])


def content(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> bytes:
    """What the command writes."""
    if options.measure not in RANGED and (options.normalise != "none" or options.observed_range):
        parser.error(f"--normalise and --observed-range go with {', '.join(RANGED)}; {options.measure} has none")
    try:
        value_range = observed_range(positions) if options.observed_range else SCALE_RANGE
    except ValueError as error:
        parser.error(f"--observed-range: {error}")
    values = partial(
        pair_values, measure=options.measure, normalise=options.normalise, value_range=value_range, min_n=options.min_n
    )
    return agreement_csv(measured(positions, narrow(positions), values, options.without_shared_text), options.measure)


def agreement_csv(frame: pd.DataFrame, measure: str) -> bytes:
    """`analysis.pair_texts.measured` as CSV in UTF-8: counts as whole numbers, all others in full precision."""
    output = io.StringIO()
    writer = csv.writer(output, lineterminator="\n")
    writer.writerow(["", *frame.columns])
    kind = int if measure in COUNTS else float
    for actor, row in zip(frame.index, frame.to_numpy(), strict=True):
        writer.writerow([actor, *("" if math.isnan(value) else repr(kind(value)) for value in row)])
    return output.getvalue().encode()
