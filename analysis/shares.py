"""Things one below the other, shared out over rooms of one height: slides, or sheets of paper."""

from collections.abc import Sequence


def shares(heights: Sequence[float], room: float) -> list[range]:
    """Runs of things one below the other that each fit a room, in their order; what does not fit at all stands alone.

    As few as can be, and then as even as can be, so that no last step holds a single row.
    """
    count = len(_greedy(heights, room))
    even = next((most for most in _rooms(heights, room) if len(_greedy(heights, most)) == count), room)
    return _greedy(heights, even)


def _rooms(heights: Sequence[float], room: float) -> Sequence[float]:
    least = min(room, max(heights, default=0))
    return [least + (room - least) * step / 20 for step in range(21)]


def _greedy(heights: Sequence[float], room: float) -> list[range]:
    runs: list[range] = []
    start, filled = 0, 0.0
    for place, one in enumerate(heights):
        if place > start and filled + one > room:
            runs.append(range(start, place))
            start, filled = place, 0.0
        filled += one
    return [*runs, range(start, len(heights))] if heights else runs
