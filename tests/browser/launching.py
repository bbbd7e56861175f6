"""A browser to drive: one that is there, else one that is fetched, else a failure that says what to install."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, BrowserType, Error

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "msedge", "microsoft-edge")
PLACES = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    *(
        rf"{os.environ.get(folder, 'C:')}\{program}"
        for folder in ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        for program in (r"Google\Chrome\Application\chrome.exe", r"Chromium\Application\chrome.exe")
    ),
    *(
        rf"{os.environ.get(folder, 'C:')}\Microsoft\Edge\Application\msedge.exe"
        for folder in ("PROGRAMFILES", "PROGRAMFILES(X86)")
    ),
)
PATIENCE = 900
"""Seconds that an installation may take."""
REMEDY = (
    "No browser could be started for the browser tests. Install Chromium, Chrome or Edge, or run "
    "«python -m playwright install --with-deps chromium», or let BROWSER_PATH name a browser's executable. Tried:\n"
)


def launch(chromium: BrowserType) -> Browser:
    """Start a browser.

    Raises
    ------
    RuntimeError
        With everything that was tried and what to install.
    """
    tried: list[str] = []
    for path in _ways(tried):
        try:
            return chromium.launch(executable_path=path, args=_arguments())
        except Error as error:
            tried.append(f"{path or 'the browser of Playwright'}: {error.message.splitlines()[0]}")
    raise RuntimeError(REMEDY + "\n".join(tried))


def _arguments() -> list[str]:
    """The sandbox cannot be used by root, and only by root is it switched off."""
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    return ["--disable-dev-shm-usage", *(["--no-sandbox"] if root else [])]


def _ways(tried: list[str]) -> Iterator[str | None]:
    """Paths of browsers, the likeliest first (None: Playwright's own); installs only where nothing before could be started."""
    if os.environ.get("BROWSER_PATH"):
        yield os.environ["BROWSER_PATH"]
    yield from installed()
    yield None
    playwright = [sys.executable, "-m", "playwright", "install"]
    for command in ([*playwright, "--with-deps", "chromium"], [*playwright, "chromium"]):
        if _done(command, tried):
            yield None
    if shutil.which("apt-get") and hasattr(os, "geteuid") and os.geteuid() == 0:
        _done(["apt-get", "update"], tried)
        if _done(["apt-get", "install", "-y", "chromium"], tried):
            yield from installed()


def installed() -> Iterator[str]:
    """Browsers on the search path and in the usual places."""
    yield from filter(None, map(shutil.which, NAMES))
    yield from (place for place in PLACES if Path(place).is_file())


def _done(command: list[str], tried: list[str]) -> bool:
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        tried.append(f"{' '.join(command)}: {error}")
        return False
    if done.returncode:
        tried.append(f"{' '.join(command)}: {(done.stderr or done.stdout).strip()[-300:]}")
    return done.returncode == 0
