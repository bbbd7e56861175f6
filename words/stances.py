"""What a stance, a silence and a place in a source are called."""

from collections.abc import Sequence

from loaders.fields import ActorId
from loaders.model import Actor, Endorsed, Evidence, Permanent, Place, Source, Stance
from loaders.positions import Positions
from words import text
from words.formats import SIGNS, STEP_NAMES, day, listing
from words.running_names import short_name, short_names


def stance_words(stance: Stance | Evidence, lang: str) -> str:
    """«støtter delvis – på vilkår».

    Raises
    ------
    ValueError
        Where a piece of evidence has no stance of its own.
    """
    if stance.stance is None:
        raise ValueError("this piece of evidence has no stance of its own")
    basis = f" – {text(f'basis.{stance.basis}', lang)}" if stance.basis else ""
    return text(f"stance.step_{STEP_NAMES[stance.stance.value_on_scale]}", lang) + basis


def badge_words(stance: Stance, lang: str) -> str:
    """«++ støtter»: a stance with its sign; where it rests on another's words that the actor endorses, it says so."""
    return f"{SIGNS[stance.value]} {held_words(stance, lang)}"


def held_words(stance: Stance, lang: str) -> str:
    """«støtter helt · ved tilslutning»: a stance, and that it rests on another's words where the actor only endorses them."""
    words = stance_words(stance, lang)
    return text("evidence.by_endorsement", lang, stance=words) if stance.deciding.endorses else words


def silence_kind(positions: Positions, actor: str, subject: str = "") -> str:
    """Why an actor has no stance on a claim or theme, or on any.

    set_aside: it has, but the view leaves it out; unmapped: no source holds its own words; unsaid: it has spoken in them, not
    on this.
    """
    if positions.is_set_aside(actor, subject):
        return "set_aside"
    return "unsaid" if actor in positions.mapped_actors else "unmapped"


def holder_name(positions: Positions, stance: Stance, lang: str) -> str:
    """Who has a stance, in short. Words that are endorsed are never passed off as somebody's own: «NSF (tilslutning)»."""
    who = short_name(positions, stance.actor, lang)
    return text("evidence.endorsing", lang, who=who) if stance.deciding.endorses else who


def actor_name(actor: Actor, lang: str) -> str:
    """The full name, with the short one where that is another."""
    name, short = actor.name.in_language(lang), actor.short.in_language(lang)
    return name if short in name else f"{name} ({short})"


def retired_words(entry: Permanent, lang: str) -> str:
    """That an entry is no longer in use, from when and why; empty where it is in use."""
    if entry.retired is None:
        return ""
    reason = entry.retired.reason.in_language(lang)
    return text("evidence.retired", lang, date=day(entry.retired.date, lang), reason=reason)


def attribution(positions: Positions, stance: Stance, evidence: Evidence, lang: str) -> str:
    """Who said the words of a piece of evidence: with all co-signatories, and in whose text where they are reported."""
    signatories = short_names(positions, [stance.actor, *evidence.joint_with], lang)
    if evidence.reported_by:
        reporters = short_names(positions, evidence.reported_by, lang)
        return text("evidence.reported", lang, who=signatories, reporters=reporters)
    return text("evidence.jointly", lang, who=signatories) if evidence.joint_with else signatories


def endorsing_words(positions: Positions, stance: Stance, evidence: Evidence, lang: str) -> str:
    """«R og SV stiller seg bak disse ordene fra NSF:».

    Raises
    ------
    ValueError
        Where a piece of evidence endorses nothing.
    """
    if evidence.endorses is None:
        raise ValueError(f"{stance.id} endorses nothing here")
    everybody = [stance.actor, *evidence.joint_with]
    speaker = short_names(positions, endorsed_speakers(positions, evidence.endorses), lang)
    return text("evidence.endorses", lang, n=len(everybody), who=short_names(positions, everybody, lang), speaker=speaker)


def speaker_words(positions: Positions, words: Endorsed, lang: str) -> str:
    """Who said words that another endorses; where the document is not the speaker's own, in whose text they are reported."""
    everybody = endorsed_speakers(positions, words)
    names = short_names(positions, everybody, lang)
    if words.speaker in positions.source[words.source].actors:
        return text("evidence.jointly", lang, who=names) if len(everybody) > 1 else names
    reporters = _reporters(positions, words)
    if not reporters:
        return text("evidence.reported_there", lang, who=names)
    return text("evidence.reported", lang, who=names, reporters=short_names(positions, reporters, lang))


def endorsed_speakers(positions: Positions, words: Endorsed) -> tuple[ActorId, ...]:
    """The speaker of words that another endorses, and those who say the same words with it, as its own stances tell."""
    same = [one for one in _said_by(positions, words.speaker) if (one.source, one.quote) == (words.source, words.quote)]
    return (words.speaker, *(same[0].joint_with if same else ()))


def _reporters(positions: Positions, words: Endorsed) -> tuple[ActorId, ...]:
    """Those who report a speaker's words, as its stances tell of the same words, else of the same place; () if none does."""
    here = [one for one in _said_by(positions, words.speaker) if one.reported_by and one.source == words.source]
    same = [one for one in here if one.quote == words.quote] or [one for one in here if one.section == words.section]
    return same[0].reported_by if same else ()


def _said_by(positions: Positions, actor: str) -> list[Evidence]:
    """All evidence of an actor; that which the view sets aside is no less its own."""
    everything = (*positions.stances, *positions.set_aside)
    return [one for stance in everything if stance.actor == actor for one in stance.evidence]


def source_line(positions: Positions, place: Place, lang: str, said_by: Sequence[str] = ()) -> str:
    """Publisher, title, section, page, date, and whether the text is a machine scan.

    Who publishes its own words is not named again: `said_by` are those who are named before the line.
    """
    source: Source = positions.source[place.source]
    own_date = getattr(place, "date", None) or source.date
    scan = [text("evidence.scan", lang)] if source.machine_scan else []
    publisher = [] if _published_by(positions, source, said_by) else [f"{source.published_by(lang)}: "]
    return "".join([*publisher, ", ".join([own_words(source, place), *_page(place, lang), day(own_date, lang), *scan])])


def _published_by(positions: Positions, source: Source, actors: Sequence[str]) -> bool:
    if not actors or set(actors) - set(source.actors):
        return False
    named = [positions.actor[actor] for actor in source.actors if actor in actors]
    listed = (listing([one.name.nb for one in named], "nb"), listing([one.short.nb for one in named], "nb"))
    return source.published_by("nb") in listed


def own_words(source: Source, place: Place) -> str:
    """Title and section as the source has them, in its own language."""
    return f"{source.title}, {place.section}"


def place_words(place: Place, lang: str) -> str:
    """Where in its source it is: section, and page where it has one."""
    return ", ".join([place.section, *_page(place, lang)])


def _page(place: Place, lang: str) -> list[str]:
    return [text("evidence.page", lang, page=place.page)] if place.page is not None else []


def source_in_full(positions: Positions, place: Place, lang: str, said_by: Sequence[str] = ()) -> str:
    """The same (`source_line`), and the language of the words where it is another than the reader's."""
    line = source_line(positions, place, lang, said_by)
    if (place.language, lang) == ("nb", "nb"):
        return line
    return f"{line} ({text(f'evidence.in_{place.language}', lang)})"
