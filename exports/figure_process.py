"""Draws figures in a browser: a process of its own, for where the browser hangs, whoever waits for it would hang too.

Reads JSON from standard input: a list of {figure, format, width, height, scale}, in px. Writes JSON to standard output: a list
of the files in base64. Exit code 3, with nothing written, where no browser is found.
"""

import asyncio
import base64
import json
import sys
from typing import Any

from kaleido import Kaleido
from kaleido.errors import ChromeNotFoundError

NO_BROWSER = 3


async def _drawn(wanted: list[dict[str, Any]]) -> list[str]:
    # without MathJax, which would be fetched from elsewhere
    async with Kaleido(n=1, mathjax=False) as browser:
        files = []
        for one in wanted:
            options = {name: one[name] for name in ("format", "width", "height", "scale")}
            files.append(await browser.calc_fig(one["figure"], opts=options))
    return [base64.b64encode(file).decode() for file in files]


def main() -> int:
    """Draw what is asked for, and return the exit code."""
    wanted = json.load(sys.stdin)
    try:
        files = asyncio.run(_drawn(wanted))
    except ChromeNotFoundError:
        return NO_BROWSER
    json.dump(files, sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
