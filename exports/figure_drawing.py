"""Figures → PNG and SVG, by a browser that is started for it and stopped again, whatever it does."""

import base64
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from charts.figure import Figure

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-m", "exports.figure_process")
NO_BROWSER = 3
"""The exit code of that process where it finds no browser."""


class NoPictureError(Exception):
    """The figures could not be drawn: no browser is found, or it failed, or it did not answer in time. Says which."""


@dataclass(frozen=True)
class Wanted:
    """A figure, and its size in px; `scale` is how many px of a PNG, or of an SVG's page, one of them becomes."""

    figure: Figure
    width: float
    height: float
    scale: float = 1.0


def drawn(wanted: Sequence[Wanted], kind: str, seconds: float = 60) -> list[bytes]:
    """The files, of the kind svg or png.

    Parameters
    ----------
    seconds
        How long the browser has for all of them.

    Raises
    ------
    NoPictureError
        Where no browser is found, or where it fails or takes longer.
    """
    asked = json.dumps([_asked(one, kind) for one in wanted])
    # a session of its own, so that whatever it starts can be ended with it
    with subprocess.Popen(
        COMMAND,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            answer, complaint = process.communicate(asked, timeout=seconds)
        except subprocess.TimeoutExpired:
            _end(process)
            raise NoPictureError(f"the browser did not draw the figure within {seconds:g} seconds") from None
    if process.returncode == NO_BROWSER:
        raise NoPictureError("no Chrome or Chromium found to draw the figure with: install one, or name it in BROWSER_PATH")
    if process.returncode:
        last = (complaint.strip().splitlines() or ["no reason given"])[-1]
        raise NoPictureError(f"the browser failed to draw the figure: {last}")
    return [base64.b64decode(file) for file in json.loads(answer)]


def _asked(one: Wanted, kind: str) -> dict[str, Any]:
    size = {"width": one.width, "height": one.height, "scale": one.scale}
    return {"figure": json.loads(one.figure.to_json()), "format": kind, **size}


def _end(process: "subprocess.Popen[str]") -> None:
    if os.name == "posix":
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
