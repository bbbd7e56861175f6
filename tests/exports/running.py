"""How the tests run the command."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent


def run(*arguments: str | Path, **settings: str) -> subprocess.CompletedProcess[bytes]:
    """`python -m exports …` as a process of its own, in the folder of the project."""
    environment = {name: value for name, value in os.environ.items() if name not in ("POSITIONS", "PYTHONIOENCODING")}
    command = [sys.executable, "-m", "exports", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env={**environment, **settings}, capture_output=True, check=False)
