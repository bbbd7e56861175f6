"""How much is known of whom, in whose words, and how old it is."""

import math
from collections import Counter
from collections.abc import Sequence
from datetime import date

import pandas as pd

from analysis.coalitions import todays_chamber
from analysis.frames import stance_frame
from analysis.narrow import narrow, stances_in
from analysis.profile import pieces, span
from loaders.fields import PartialDate
from loaders.model import Evidence, Stance
from loaders.positions import Positions

VALUES = (2, 1, 0, -1, -2)
EVIDENCE_KINDS = ("own", "joint", "reported", "endorsed")
"""Whose words a piece of evidence can be."""


def stance_counts(positions: Positions, actors: Sequence[str]) -> pd.DataFrame:
    """Numbers of stances on claims that are not retired.

    Rows: actors in the order given; columns: the values 2, 1, 0, −1, −2. Whole numbers, 0 where there is none.
    """
    frame = stance_frame(positions, narrow(positions, actors=actors))
    counts = frame.groupby(["actor", "value"]).size().unstack(fill_value=0)
    return counts.reindex(index=list(actors), columns=list(VALUES), fill_value=0).astype(int)


def most_heard(positions: Positions) -> tuple[tuple[str, ...], int]:
    """All actors with the largest number of stances, in the order in which they are shown, and that number; else (), 0."""
    shown = narrow(positions)
    counts = Counter(stance.actor for stance in stances_in(positions, shown))
    most = max(counts.values(), default=0)
    return tuple(actor for actor in shown.actors if most and counts[actor] == most), most


def evidence_kind(evidence: Evidence) -> str:
    """Whose words a piece of evidence is.

    own: the actor's alone; joint: written with others; reported: quoted verbatim in another's text; endorsed: another's, which
    the actor puts itself behind. One that is several of these is the last of them.
    """
    if evidence.endorses is not None:
        return "endorsed"
    return "reported" if evidence.reported_by else "joint" if evidence.joint_with else "own"


def evidence_kinds(positions: Positions, actors: Sequence[str]) -> pd.DataFrame:
    """Numbers of stances by whose words decide them, on claims that are not retired.

    Rows: actors in the order given. Columns: own, joint, reported, endorsed, and n, their sum: whole numbers, 0 where there is
    none; first_hand: own of n, 0..1, NaN where n is 0.
    """
    stances = stances_in(positions, narrow(positions, actors=actors))
    counts = Counter((stance.actor, evidence_kind(stance.deciding)) for stance in stances)
    rows = [[counts[actor, kind] for kind in EVIDENCE_KINDS] for actor in actors]
    frame = pd.DataFrame(rows, index=list(actors), columns=list(EVIDENCE_KINDS), dtype=int)
    frame["n"] = frame.sum(axis=1)
    frame["first_hand"] = frame["own"] / frame["n"].where(frame["n"] > 0)
    return frame


def claims_in(positions: Positions, themes: Sequence[str]) -> dict[str, int]:
    """Theme → how many claims it has that are not retired, in the order given."""
    counts = Counter(claim.theme for claim in positions.claims if not claim.retired)
    return {theme: counts[theme] for theme in themes}


def newest_evidence(positions: Positions, actors: Sequence[str], today: date) -> pd.DataFrame:
    """The newest evidence of each actor, of stances on claims that are not retired.

    Rows: actors in the order given. Columns: date (the `PartialDate` of the newest piece; None where there is none), stances
    (ids of those with a piece of that date), days (its age on a day, from the first day that the date can mean, never below
    0; NaN where it is undated or there is none).
    """
    stances = stances_in(positions, narrow(positions, actors=actors))
    rows = [_newest(positions, [one for one in stances if one.actor == actor], today) for actor in actors]
    return pd.DataFrame(rows, index=list(actors), columns=["date", "stances", "days"]).astype({"days": float})


def _newest(positions: Positions, stances: Sequence[Stance], today: date) -> tuple[PartialDate | None, tuple[str, ...], float]:
    dated = [(piece.date or positions.source[piece.source].date, one.id) for one in stances for piece in one.evidence]
    newest = max((when for when, _ in dated), default=None)
    of_it = tuple(dict.fromkeys(key for when, key in dated if when == newest))
    first = newest.first_day if newest else None
    return newest, of_it, math.nan if first is None else max(0, (today - first).days)


def before_election(positions: Positions, when: PartialDate | None) -> bool:
    """Whether words of a date are from before the chamber that sits now was elected, whatever day the date means.

    Undated words, and none, are not.
    """
    chamber, days = todays_chamber(positions), span(when) if when else None
    if chamber is None or days is None:
        return False
    body = positions.body[chamber]
    elected = min(body.date, body.from_).first_day
    return body.kind == "plenary" and elected is not None and days[1] < elected


def only_before_election(positions: Positions, actor: str) -> bool:
    """Whether an actor has dated words on what is not retired, all of them from before the chamber of today was elected."""
    said = pieces(positions, stances_in(positions, narrow(positions, actors=[actor])))
    dates = [one.date for one in said if one.date.first_day]
    return bool(dates) and all(before_election(positions, when) for when in dates)
