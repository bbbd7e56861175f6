"""What the tests of shared pieces need."""

import pytest

from loaders import Positions, load_positions
from tests.samples import SHIPPED


@pytest.fixture(scope="session")
def shipped_scan() -> tuple[Positions, str]:
    """The project's own data, and a stance in it that rests on a machine scan."""
    data = load_positions(SHIPPED)
    return data, next(stance.id for stance in data.stances if data.source[stance.deciding.source].machine_scan)
