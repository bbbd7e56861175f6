"""Files → Positions: parsed with their lines, checked, frozen."""

from loaders.positions import Positions
from loaders.problems import PositionsError, Problem
from loaders.read import load_positions

__all__ = ["Positions", "PositionsError", "Problem", "load_positions"]
