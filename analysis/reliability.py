"""How far two independent codings of the same documents agree.

Reference: Krippendorff 2004, Content Analysis, ch. 11; computed by the `krippendorff` package.
"""

from dataclasses import dataclass
from typing import Literal

import krippendorff
import numpy as np
import numpy.typing as npt
import pandas as pd

SCALE = (-2, -1, 0, 1, 2)


@dataclass(frozen=True)
class Reliability:
    """What two codings have in common.

    Attributes
    ----------
    ordinal_alpha
        Krippendorff's alpha of the values, on cells that both coded. At most 1; NaN where the values do not vary.
    presence_alpha
        Nominal alpha of "there is a stance", over all cells of claims × actors.
    both, only_first, only_second
        Numbers of cells.
    differing
        Cells with another value, basis, or a stance in one coding only. Index: (claim, actor); columns: first, second: the
        value with its basis ("1 aim"), or an empty text.
    """

    ordinal_alpha: float
    presence_alpha: float
    both: int
    only_first: int
    only_second: int
    differing: pd.DataFrame


def reliability(first: pd.DataFrame, second: pd.DataFrame, claims: int, actors: int) -> Reliability:
    """Compare two unsettled codings.

    Parameters
    ----------
    first, second
        One row a coded cell. Index: (claim, actor); columns: stance (−2..+2), basis (text, may be empty).
    claims, actors
        Numbers of claims and actors; their product is the number of cells, coded or not.
    """
    cells = first.add_suffix("_first").join(second.add_suffix("_second"), how="outer")
    known = cells[["stance_first", "stance_second"]].notna()
    shared = cells[known.all(axis=1)]
    labels = pd.DataFrame({side: _labels(cells, side) for side in ("first", "second")})
    silent = claims * actors - len(cells)
    presence = np.pad(known.to_numpy(dtype=float), ((0, silent), (0, 0)))
    return Reliability(
        ordinal_alpha=_alpha(shared[["stance_first", "stance_second"]].to_numpy(dtype=float), "ordinal", SCALE),
        presence_alpha=_alpha(presence, "nominal", (0, 1)),
        both=len(shared),
        only_first=int((known["stance_first"] & ~known["stance_second"]).sum()),
        only_second=int((known["stance_second"] & ~known["stance_first"]).sum()),
        differing=labels[labels["first"] != labels["second"]],
    )


def _labels(cells: pd.DataFrame, side: str) -> "pd.Series[str]":
    coded = zip(cells[f"stance_{side}"], cells[f"basis_{side}"], strict=True)
    labels = ["" if pd.isna(value) else f"{value:.0f} {basis}".strip() for value, basis in coded]
    return pd.Series(labels, cells.index, dtype=str)


def _alpha(values: npt.NDArray[np.float64], level: Literal["nominal", "ordinal"], domain: tuple[int, ...]) -> float:
    if len(np.unique(values[~np.isnan(values)])) < 2:
        return float("nan")
    return float(krippendorff.alpha(reliability_data=values.T, value_domain=list(domain), level_of_measurement=level))
