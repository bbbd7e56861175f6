"""Sums over the claims that two actors share, for all pairs of actors at once.

Every function takes stances: rows are actors, columns are claims; whole numbers −2..+2 as floats, NaN where no stance is known
(`checked` makes them so). Each gives a symmetric actors × actors array of whole numbers, exact, as float32; the diagonal is an
actor with itself. They are products of matrices: differences of all pairs at once would take actors² × claims numbers.
"""

import numpy as np
import numpy.typing as npt

Stances = npt.NDArray[np.float64]
Sums = npt.NDArray[np.float32]
Values = npt.NDArray[np.float64]
STEPS = (-2, -1, 0, 1, 2)
SCALE_RANGE = 4


def checked(stances: Stances) -> Stances:
    """The same stances.

    Raises
    ------
    ValueError
        Where one is neither missing nor a whole number −2..+2.
    """
    if not (np.isnan(stances) | np.isin(stances, STEPS)).all():
        raise ValueError("a stance is a whole number from -2 to 2, or NaN")
    return stances


def shared(stances: Stances) -> Sums:
    """n: the claims that both have a stance on; on the diagonal, those that the actor has."""
    known = _known(stances)
    return known @ known.T


def differences(stances: Stances, counts: Sums) -> Sums:
    """Σ |a − b| over the claims that both have a stance on; `counts` is what `shared` gives.

    Thermometer coding: for each threshold between two steps a stance stands above (+1) or below (−1), a missing one nowhere
    (0). Two stances differ at as many thresholds as they are steps apart, so the product of the coded rows is 4n − 2 Σ |a − b|.
    """
    known, values = _known(stances), stances.astype(np.float32)
    claims = known.shape[1]
    coded = np.empty((len(known), SCALE_RANGE * claims), dtype=np.float32)
    for place, threshold in enumerate(STEPS[1:]):
        np.copysign(known, values - np.float32(threshold - 0.5), out=coded[:, place * claims : (place + 1) * claims])
    found = coded @ coded.T
    found /= -2
    found += SCALE_RANGE / 2 * counts
    return found


def same_side(stances: Stances) -> Sums:
    """Claims that both are for, or both against; one who weighs (0) is on neither side."""
    return _both_sided(stances, 1)


def opposite_side(stances: Stances) -> Sums:
    """Claims that one is for and the other against."""
    return _both_sided(stances, -1)


def valued_convergence(stances: Stances) -> Sums:
    """Σ (|a| + |b|) / 2 over the claims where they are on the same side. In halves."""
    return _valued(stances, 1)


def valued_divergence(stances: Stances) -> Sums:
    """Σ (|a| + |b|) / 2 over the claims where they are on opposite sides. In halves."""
    return _valued(stances, -1)


def identical(stances: Stances) -> Sums:
    """Claims on which both have the very same stance."""
    coded = np.hstack([stances == step for step in STEPS]).astype(np.float32)
    return coded @ coded.T


def _known(stances: Stances) -> Sums:
    return (~np.isnan(stances)).astype(np.float32)


def _sides(stances: Stances) -> Sums:
    return np.nan_to_num(np.sign(stances)).astype(np.float32)


def _both_sided(stances: Stances, side: int) -> Sums:
    """Claims on which neither weighs: their number plus or less (same less opposite), halved."""
    sides = _sides(stances)
    sided = np.abs(sides)
    return np.asarray((sided @ sided.T + side * (sides @ sides.T)) / 2, dtype=np.float32)


def _valued(stances: Stances, side: int) -> Sums:
    """|a|, and a where b is for or −a where b is against: their sum is 2|a| on the same side, their difference on opposite."""
    values, sides = np.nan_to_num(stances).astype(np.float32), _sides(stances)
    one_way = (np.abs(values) @ np.abs(sides).T + side * (values @ sides.T)) / 2
    return np.asarray((one_way + one_way.T) / 2, dtype=np.float32)
