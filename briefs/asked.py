"""What the actor asks for, with all the evidence of its own."""

from briefs.brief import Line, Part, Row, Said, Section, Table
from briefs.hearing import Hearing
from briefs.quotes import evidence_lines, one_place, places_once
from loaders.model import Stance
from words import text
from words.running_names import short_names
from words.silence import silences
from words.stances import badge_words, retired_words


def asked(one: Hearing) -> Section:
    """Claim by claim on which the actor is found: where it stands and all its words; then the claims on which it is not."""
    heading = text("brief.asked", one.lang, actor=_name(one))
    own = [stance for claim in one.claims if (stance := one.positions.stance.get(f"{one.actor}/{claim}"))]
    rows, place = one_place([_row(one, stance) for stance in own])
    heads = tuple(text(f"brief.head_{head}", one.lang) for head in ("claim_stance", "words"))
    parts: list[Part] = [Said(text("brief.one_place", one.lang, place=place))] if place else []
    parts += [Table(heading, heads, rows, (37, 63))] if rows else []
    return Section(heading, (*parts, *_against(one, own), *_silent(one, {stance.claim for stance in own})))


def _name(one: Hearing) -> str:
    return short_names(one.positions, [one.actor], one.lang)


def _row(one: Hearing, stance: Stance) -> Row:
    name = (Line(_wording(one, stance.claim), "strong"), Line(badge_words(stance, one.lang)))
    pieces = [evidence_lines(one.positions, stance, evidence, one.lang) for evidence in stance.evidence]
    return Row((name, places_once(pieces)), (stance.id,))


def _wording(one: Hearing, claim: str) -> str:
    """With what there is to say of a claim that is no longer in use."""
    retired = retired_words(one.positions.claim[claim], one.lang)
    return f"{one.name(claim)} – {retired}" if retired else one.name(claim)


def _against(one: Hearing, own: list[Stance]) -> list[Said]:
    """That the seats are counted for a claim as it is worded, where the actor itself is against it."""
    claims = [stance.claim for stance in own if stance.value < 0]
    if not claims:
        return []
    words = text("brief.asked_against", one.lang, n=len(claims), actor=_name(one), claims=one.numbers(claims))
    return [Said(words, tuple(f"{one.actor}/{claim}" for claim in claims))]


def _silent(one: Hearing, spoken: set[str]) -> list[Said]:
    """The claims on which the actor is not found, by the reason."""
    unsaid = [claim for claim in one.claims if claim not in spoken]
    found = silences(one.positions, [one.actor], unsaid, one.lang) if unsaid else []
    return [_unsaid(one, silence.subjects, silence.words) for silence in found]


def _unsaid(one: Hearing, claims: tuple[str, ...], why: str) -> Said:
    wordings = "; ".join(_wording(one, claim) for claim in claims)
    return Said(text("brief.asked_silent", one.lang, n=len(claims), actor=_name(one), why=why, claims=wordings))
