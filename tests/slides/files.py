"""Positions files that slides must stand: without stances, with sixty claims, with hostile and endlessly long text."""

from dataclasses import replace
from typing import Any

from loaders import Positions
from loaders.model import Stance
from tests.motions import RECOMMENDATION, body, proposal, remark
from tests.samples import DATE, document, loaded

HOSTILE = "<script>alert(1)</script> :red[x] $a$ [x](javascript:alert(1)) {n} =1+1"
LONG = " ".join(f"ord{place}" for place in range(770))
"""Some 5 000 characters; no two words of it are alike. No file may have such a quote, but slides must stand it."""
TABLE = """
                lag  bedrift  rod  gul
    loans/lend  +   2    2     1   -1
    loans/hoard -  -2    1     1    0
    loans/count 0   1    1     .    .
    rules/test  +   .    .     0   -2
"""
WORDS = {
    "lag/lend": {"joint_with": ["bedrift"], "quote": "Ord fra begge", "language": "nn"},
    "bedrift/lend": {"joint_with": ["lag"], "quote": "Ord fra begge", "language": "nn"},
    "rod/lend": {"endorses": {"speaker": "lag", "source": "brev", "section": "1", "quote": "Ord fra begge"}},
    "bedrift/hoard": {"more": [{"source": "rapport", "section": "2", "quote": "Mer om å hamstre"}]},
}
MANY = "\n".join(["lag rod gul", *(f"loans/claim{place} + 2 {place % 3 - 1} ." for place in range(60))])


def worked(words: dict[str, Any] = WORDS, **more: Any) -> Positions:
    """A file with an assembly, a proposal and every sort of evidence, two quotes of which are far too long."""
    found = loaded({**content(words), **more})
    long = {"lag/hoard": LONG, "gul/test": "u" * 5000}
    return replace(found, stances=tuple(_quoting(one, long.get(one.id, "")) for one in found.stances))


def _quoting(stance: Stance, words: str) -> Stance:
    """A stance with other deciding words, where there are any."""
    if not words:
        return stance
    first, *others = stance.evidence
    return stance.model_copy(update={"evidence": (first.model_copy(update={"quote": words}), *others)})


def content(words: dict[str, Any] = WORDS) -> dict[str, Any]:
    """What stands in it."""
    seats = body("ting", "plenary", {"rod": 20, "gul": 11}, DATE)
    moved = proposal(motion_by=["gul"], remarks_for=[remark("gul")], recommendation={**RECOMMENDATION, "parties": ["rod"]})
    return {**document(TABLE, words, ()), "bodies": [seats], "proposals": [moved]}


def sixty_claims() -> Positions:
    """Sixty claims in one theme."""
    return loaded({**document(MANY, {}, ()), "bodies": [body("ting", "plenary", {"rod": 20, "gul": 11}, DATE)]})


def hostile() -> Positions:
    """Text that would do harm where it is not taken as text, in every field whose text is free."""
    return loaded(_hostile(content()))


def _hostile(some: Any, whose: str = "") -> Any:
    if isinstance(some, dict):
        whose = some.get("id", whose)
        free = ("nb", "en", "title", "publisher", "section", "quote")
        return {name: f"{HOSTILE} {whose}" if name in free else _hostile(value, whose) for name, value in some.items()}
    return [_hostile(value, whose) for value in some] if isinstance(some, list) else some
