"""The agreement of the two unsettled codings, as JSON."""

import json
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
        "ordinal_alpha": round(found.ordinal_alpha, 4),
        "presence_alpha": round(found.presence_alpha, 4),
        "both": found.both,
        "only_first": found.only_first,
        "only_second": found.only_second,
        "differing": differing,
    }
    return (json.dumps(result, ensure_ascii=False, indent=1) + "\n").encode()
