"""Which positions file is read where nobody names one."""

import os
from pathlib import Path

DEFAULT_FILE = Path(__file__).parent.parent / "data" / "positions.yaml"


def positions_path(given: Path | None = None) -> Path:
    """The file to read: the one given, else the one that the environment variable POSITIONS names, else the project's own."""
    return given or Path(os.environ.get("POSITIONS") or _relative(DEFAULT_FILE))


def _relative(path: Path) -> Path:
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path
