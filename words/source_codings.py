"""How far the two codings agree, what that is worth, and what was settled where they differ, in sentences and rows."""

import math

from analysis.reliability import Reliability, Settled
from loaders.model import Basis
from loaders.positions import Positions
from words import text
from words.formats import SIGNS, STEP_NAMES, number


def reliability_words(found: Reliability, cells: int, lang: str) -> str:
    """Both alphas, each with the number of cells that it is of. `cells`: all cells of claims × actors."""
    values = {"ordinal": _alpha(found.ordinal_alpha, lang), "presence": _alpha(found.presence_alpha, lang)}
    counts = {"both": found.both, "cells": cells, "first": found.only_first, "second": found.only_second}
    return text("sources.alpha", lang, **values, **{name: number(count, lang) for name, count in counts.items()})


def _alpha(value: float, lang: str) -> str:
    return text("sources.alpha_none", lang) if math.isnan(value) else number(value, lang, 2)


def settled_words(found: Settled, lang: str) -> str:
    """What was settled where the codings differ, and where the file now differs from both though they agreed."""
    parts = [_differing_words(found, lang) if found.differing else text("sources.differing_none", lang)]
    parts += [text("sources.settled_added", lang, n=found.added)] if found.added else []
    parts += [text("sources.settled_changed", lang, n=found.changed)] if found.changed else []
    return " ".join(parts)


def _differing_words(found: Settled, lang: str) -> str:
    n, counts = len(found.differing), {"first": found.as_first, "second": found.as_second, "neither": found.otherwise}
    none = text("sources.none_of_them", lang) if n > 1 else number(0, lang)
    values = {name: number(count, lang) if count else none for name, count in counts.items()}
    how = text("sources.differing_settled", lang, n=n, **values)
    return f"{text('sources.differing', lang, n=n)} {how[:1].upper()}{how[1:]}"


def differing_rows(positions: Positions, found: Settled, lang: str) -> dict[str, tuple[str, ...]]:
    """`<actor>/<claim>` → actor, claim, what each coding has, and what was settled; those on which the codings differ."""
    return {
        f"{actor}/{claim}": (
            positions.actor[actor].short.in_language(lang),
            positions.claim[claim].wording.in_language(lang),
            *(coded_words(label, lang) for label in labels),
        )
        for claim, actor, *labels in found.differing
    }


def coded_words(label: str, lang: str) -> str:
    """«+ støtter delvis – støtter målet» for "1 aim"; in words where there is nothing."""
    if not label:
        return text("sources.coded_nothing", lang)
    value, _, basis = label.partition(" ")
    step = f"{SIGNS[int(value)]} {text(f'stance.step_{STEP_NAMES[int(value)]}', lang)}"
    return f"{step} – {text(f'basis.{Basis(basis)}', lang)}" if basis else step
