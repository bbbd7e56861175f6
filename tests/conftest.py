"""No test depends on how the machine it runs on is set up."""

import pytest


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("POSITIONS", "PUBLIC_URL"):
        monkeypatch.delenv(name, raising=False)
