"""The agreement of the two unsettled codings, as JSON."""

import json
import math
from pathlib import Path

from analysis.reliability import reliability
from loaders.codings import CODINGS, read_coding
from loaders.positions import Positions


def reliability_json(positions: Positions, folder: Path) -> bytes:
    """Krippendorff's alphas, counts of cells, and every cell that differs, of the codings in a folder."""
    first, second = (read_coding(folder / name) for name in CODINGS)
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


def _rounded(alpha: float) -> float | None:
    """None where there is no alpha: JSON has no NaN."""
    return None if math.isnan(alpha) else round(alpha, 4)
