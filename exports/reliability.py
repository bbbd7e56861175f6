"""The agreement of the two unsettled codings, as JSON."""

import argparse
import json
import math
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import pandas as pd

from analysis.reliability import reliability
from loaders.codings import CODINGS, CodedCell, read_coding
from loaders.positions import Positions


def add_arguments(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """The command `reliability`."""
    return commands.add_parser("reliability", help="how far the two unsettled codings agree, as JSON")


def content(positions: Positions, options: argparse.Namespace, parser: argparse.ArgumentParser) -> bytes:  # noqa: ARG001
    """What the command writes."""
    folder = codings_folder(positions)
    if folder is None:
        parser.error(f"there are no codings beside {positions.path.as_posix()}")
    return reliability_json(positions, folder)


def codings_folder(positions: Positions) -> Path | None:
    """The folder of the codings beside a positions file; None where they are not both there."""
    folder = positions.path.parent / "codings"
    return folder if all((folder / name).is_file() for name in CODINGS) else None


def coding_frames(positions: Positions, folder: Path) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The two codings in a folder, as `coding_frame` gives each. Raises PositionsError with every problem in one."""
    first, second = (coding_frame(read_coding(folder / name, positions)) for name in CODINGS)
    return first, second


def settled_frame(positions: Positions) -> pd.DataFrame:
    """What was settled, in the shape of a coding."""
    rows = [(one.claim, one.actor, one.value, str(one.basis or "")) for one in positions.stances]
    return pd.DataFrame(rows, columns=["claim", "actor", "stance", "basis"]).set_index(["claim", "actor"])


def reliability_json(positions: Positions, folder: Path) -> bytes:
    """Krippendorff's alphas, counts of cells, and every cell that differs, of the codings in a folder.

    Raises PositionsError with every problem in a coding.
    """
    first, second = coding_frames(positions, folder)
    found = reliability(first, second, len(positions.claims), len(positions.actors))
    differing = found.differing.reset_index().to_dict("records")
    result = {
        "ordinal_alpha": _rounded(found.ordinal_alpha),
        "presence_alpha": _rounded(found.presence_alpha),
        "both": found.both,
        "only_first": found.only_first,
        "only_second": found.only_second,
        "differing": differing,
    }
    return (json.dumps(result, ensure_ascii=False, indent=1) + "\n").encode()


def coding_frame(cells: Iterable[CodedCell]) -> pd.DataFrame:
    """One row a cell. Index: (claim, actor); columns: stance (−2..+2), basis (text, may be empty)."""
    columns = ["claim", "actor", "stance", "basis"]
    frame = pd.DataFrame([asdict(cell) for cell in cells], columns=columns)
    return frame.astype({"stance": int}).set_index(["claim", "actor"])


def _rounded(alpha: float) -> float | None:
    """None where there is no alpha: JSON has no NaN."""
    return None if math.isnan(alpha) else round(alpha, 4)
