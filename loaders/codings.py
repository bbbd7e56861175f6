"""The unsettled independent codings, as they were before they were compared."""

from pathlib import Path

import pandas as pd

CODINGS = ("coding-a.csv", "coding-b.csv")


def read_coding(path: Path) -> pd.DataFrame:
    """One coding. Index: (claim, actor); columns: stance (−2..+2), basis (text, may be empty), source, quote."""
    frame = pd.read_csv(path, keep_default_na=False, dtype={"stance": int})
    return frame.set_index(["claim", "actor"])
