"""What must hold of each stance beyond its fields: one a pair, a basis where it belongs, and words that are the actor's own."""

from collections.abc import Iterator
from typing import Any

from loaders.draft import Draft, maps, text, texts
from loaders.model import Basis, Evidence, Level, Source, Stance
from loaders.problems import Problem, shown
from loaders.yaml_builder import LineMap


def check_stances(draft: Draft) -> Iterator[Problem]:
    """Every problem of the stances that no field can know of."""
    first: dict[tuple[str, str], int] = {}
    for stance in draft.entries("stances"):
        actor, claim = text(stance, "actor"), text(stance, "claim")
        if actor is not None and claim is not None:
            yield from _single(first, actor, claim, stance.line)
        if "stance" in stance:
            yield from _basis(stance)
        for place, evidence in enumerate(maps(stance, "evidence")):
            yield from _weight(evidence, deciding=place == 0)
            if actor is not None:
                yield from _speakers(draft, actor, evidence)


def _single(first: dict[tuple[str, str], int], actor: str, claim: str, line: int) -> Iterator[Problem]:
    if (actor, claim) in first:
        message = f"{shown(actor)} har allerede et standpunkt til {shown(claim)}, på linje {first[actor, claim]}"
        yield Problem(line, f"{message} – samle beleggene i ett")
    first.setdefault((actor, claim), line)


def _weight(evidence: LineMap, deciding: bool) -> Iterator[Problem]:
    if deciding and "stance" in evidence:
        message = f"det første belegget avgjør og kan ikke ha et eget standpunkt ({shown(evidence['stance'])})"
        yield Problem(evidence.lines["stance"], f"{message} – fjern linjen, eller flytt belegget ned")
    else:
        yield from _basis(evidence)


def _basis(raw: LineMap) -> Iterator[Problem]:
    """`partly` says how it is less than full support; nothing else does."""
    level = text(raw, "stance")
    if level == Level.PARTLY and "basis" not in raw:
        yield Problem(raw.lines["stance"], f"«partly» trenger basis – legg til en linje med {', '.join(Basis)}")
    if level != Level.PARTLY and "basis" in raw and (level is None or level in set(Level)):
        message = f"basis {shown(raw['basis'])} hører bare til «partly» – fjern linjen eller endre standpunktet"
        yield Problem(raw.lines["basis"], message)


def _speakers(draft: Draft, actor: str, evidence: LineMap) -> Iterator[Problem]:
    for key in ("joint_with", "reported_by"):
        for other, line in texts(evidence, key):
            if other == actor:
                yield Problem(line, f"{key} nevner {shown(actor)} selv – bare de andre skal stå her")
    endorsed = evidence.get("endorses")
    if isinstance(endorsed, LineMap) and text(endorsed, "speaker") == actor:
        message = f"{shown(actor)} kan ikke stille seg bak egne ord – skriv dem som eget belegg, eller rett speaker"
        yield Problem(endorsed.lines["speaker"], message)
    yield from _own_words(draft, actor, evidence)


def _own_words(draft: Draft, actor: str, evidence: LineMap) -> Iterator[Problem]:
    """Words in a document that is not the actor's own need somebody who reports them."""
    source = text(evidence, "source") or ""
    speakers = draft.speakers.get(source)
    if speakers is None or actor in speakers or actor not in draft.ids["actors"] or evidence.get("reported_by"):
        return
    message = f"{shown(actor)} har ingen egne ord i {shown(source)}"
    yield Problem(evidence.lines["source"], f"{message} – skriv reported_by, eller legg aktøren til kildens actors")


def endorsed_before_own(entries: dict[str, tuple[Any, ...]]) -> Iterator[Problem]:
    """Stances that another's words decide though the actor's own, no older and of the same value, stand after them.

    A piece with a `stance` of its own would give another value, so that it cannot take the first place as it is.
    """
    sources = {source.id: source for source in entries["sources"]}
    for stance in entries["stances"]:
        own = next((one for one in stance.evidence[1:] if _is_own_and_no_older(stance, one, sources)), None)
        if stance.deciding.endorses is not None and own is not None:
            message = f"tilslutningen avgjør «{stance.id}», men aktørens egne ord er minst like nye (linje {own.line})"
            yield Problem(stance.deciding.line, f"{message} – sett de egne ordene først")


def _is_own_and_no_older(stance: Stance, piece: Evidence, sources: dict[str, Source]) -> bool:
    if piece.endorses is not None or piece.stance is not None:
        return False
    when, deciding = (one.date or sources[one.source].date for one in (piece, stance.deciding))
    return when >= deciding
