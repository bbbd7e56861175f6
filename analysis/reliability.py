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


@dataclass(frozen=True)
class Settled:
    """What became of the cells of two codings.

    Attributes
    ----------
    differing
        Cells on which the codings differ: claim, actor, first, second, settled, as `settled_cells` labels them.
    as_first, as_second, otherwise
        Of these, how many were settled as in the first coding, in the second, or in neither.
    added, changed
        Cells on which they agreed, but which were settled otherwise: neither had a value, or both had another.
    """

    differing: tuple[tuple[str, str, str, str, str], ...]
    as_first: int
    as_second: int
    otherwise: int
    added: int
    changed: int


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


def settled_cells(first: pd.DataFrame, second: pd.DataFrame, settled: pd.DataFrame) -> pd.DataFrame:
    """What two codings say of each cell, and what was settled.

    Parameters
    ----------
    first, second, settled
        As for `reliability`.

    Returns
    -------
    DataFrame
        Index: (claim, actor) of every cell that any of them has a value for. Columns: first, second, settled: the value with
        its basis ("1 aim"), or an empty text where there is none.
    """
    sides = {"first": first, "second": second, "settled": settled}
    cells = pd.concat([frame.add_suffix(f"_{side}") for side, frame in sides.items()], axis=1, join="outer")
    return pd.DataFrame({side: _labels(cells, side) for side in sides}).sort_index()


def settled(cells: pd.DataFrame) -> Settled:
    """Count what was settled; `cells` as `settled_cells` gives them."""
    rows = [(claim, actor, *labels) for (claim, actor), *labels in cells[["first", "second", "settled"]].itertuples(name=None)]
    differing = tuple(row for row in rows if row[2] != row[3])
    firsts, seconds = (sum(row[place] == row[4] for row in differing) for place in (2, 3))
    moved = [row for row in rows if row[2] == row[3] != row[4]]
    added = sum(not row[2] for row in moved)
    return Settled(differing, firsts, seconds, len(differing) - firsts - seconds, added, len(moved) - added)


def _labels(cells: pd.DataFrame, side: str) -> "pd.Series[str]":
    coded = zip(cells[f"stance_{side}"], cells[f"basis_{side}"], strict=True)
    labels = ["" if pd.isna(value) else f"{value:.0f} {basis}".strip() for value, basis in coded]
    return pd.Series(labels, cells.index, dtype=str)


def _alpha(values: npt.NDArray[np.float64], level: Literal["nominal", "ordinal"], domain: tuple[int, ...]) -> float:
    if len(np.unique(values[~np.isnan(values)])) < 2:
        return float("nan")
    return float(krippendorff.alpha(reliability_data=values.T, value_domain=list(domain), level_of_measurement=level))
