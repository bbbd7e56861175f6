"""What a positions file says, as frozen, typed entries that each know the line they came from.

The terms follow Discourse Network Analysis (actor, claim, stance) and voting-advice applications. The JSON Schema that
editors use is generated from these modules, so the text under each field is the help a curator sees while typing. What all
entries share is in `loaders.entry`, what belongs to the Storting in `loaders.parliament`; everything is imported from here.
"""

from enum import StrEnum
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Discriminator, Field, Tag

from loaders.entry import LINE_KEY, Bilingual, Correction, Entry, Permanent, Place, Retired
from loaders.fields import ActorId, ClaimId, Colour, Dated, Day, FileName, Integer, Ordinal, Text, ThemeId, Truth, Url, problem
from loaders.parliament import Body, Member, Proposal, Recommendation, Remark, RollCall

__all__ = [
    "ACTOR_KINDS",
    "LINE_KEY",
    "Actor",
    "ActorKind",
    "Basis",
    "Bilingual",
    "Body",
    "Claim",
    "Correction",
    "Endorsed",
    "Entry",
    "Evidence",
    "Level",
    "Member",
    "Permanent",
    "Place",
    "Proposal",
    "Recommendation",
    "Remark",
    "Retired",
    "RollCall",
    "Source",
    "SourceKind",
    "Stance",
    "Theme",
]


class Level(StrEnum):
    """A stance as a curator writes it."""

    SUPPORTS = "supports"
    PARTLY = "partly"
    WEIGHS = "weighs"
    SCEPTICAL = "sceptical"
    OPPOSES = "opposes"

    @property
    def value_on_scale(self) -> int:
        """The number on the scale, −2..+2."""
        return {"supports": 2, "partly": 1, "weighs": 0, "sceptical": -1, "opposes": -2}[self.value]


class Basis(StrEnum):
    """How an actor backs a claim less than fully; said of every `partly`."""

    CONDITION = "condition"
    AIM = "aim"
    PROBLEM = "problem"


SourceKind = Literal[
    "budget-input", "hearing-input", "joint-policy-paper", "policy-paper", "committee-report", "ministers-letter"
]


def _how_said(publisher: object) -> str:
    # what is neither is told of as a text: that is what most publishers are
    return "publisher" if not isinstance(publisher, (dict, Bilingual)) else "languages"


class Source(Permanent):
    """A document that quotes are taken from."""

    title: Text
    """As on the document, in its own language."""
    publisher: Annotated[Annotated[Text, Tag("publisher")] | Annotated[Bilingual, Tag("languages")], Discriminator(_how_said)]
    """One name; or nb and en, where it is made of words that are another in English."""
    date: Dated
    """As far as it is known: 2026-02-26, 2026-02, 2026 or undated."""
    kind: SourceKind
    language: Literal["nb", "nn"] = "nb"
    """The document's main form of Norwegian."""
    actors: tuple[ActorId, ...]
    """Those whose own words the document holds. Others are in it only as quoted (`reported_by`)."""
    machine_scan: Truth = False
    """true where the text was read by a machine from a picture; quotes are then in correct spelling."""
    file: FileName | None = None
    """Name of its text file for `verify`, where it is not <id>.txt."""
    url: Url | None = None
    """Only where it is known for certain; never guessed."""
    accessed: Day | None = None
    note: Bilingual | None = None

    def published_by(self, lang: str) -> str:
        """The publisher as a language has it."""
        return self.publisher if isinstance(self.publisher, str) else self.publisher.in_language(lang)


ActorKind = Literal["union", "employers", "industry-association", "council", "government", "party"]
ACTOR_KINDS: tuple[str, ...] = get_args(ActorKind)
"""Kinds of actor in the order in which they are shown."""


class Actor(Permanent):
    """An organisation, the government or a party."""

    kind: ActorKind
    name: Bilingual
    """In full."""
    short: Bilingual
    """As in a table's head."""
    order: Ordinal | None = None
    """Parties: place from left (1) to right in the chamber; left out by one that has no place between left and right."""
    colour: Colour | None = None
    """From the actor's own profile, #rrggbb in lower case. Never the only bearer of meaning."""
    silence_note: Bilingual | None = None
    """Why little or nothing is found, where that is known."""


class Theme(Permanent):
    """A field of policy with an axis on which actors can be placed."""

    name: Bilingual
    axis: Bilingual
    """What lies at the positive end."""


def _polarity(value: int) -> int:
    if value not in (-1, 0, 1):
        raise problem(f"polarity er {value} – den må være 1, 0 eller -1")
    return value


class Claim(Permanent):
    """A single-barrelled statement of policy."""

    theme: ThemeId
    polarity: Annotated[Integer, AfterValidator(_polarity)]
    """1 or -1: which way support points on the theme's axis; 0: beside the axis, left out of the theme's score."""
    wording: Bilingual


class Endorsed(Place):
    """The words of another that an actor puts itself behind."""

    speaker: ActorId
    """Who said them. Nobody is ever shown as having said another's words."""


class Evidence(Place):
    """Words that a stance rests on."""

    date: Dated | None = None
    """Only where the words have a date of their own; else they have their source's."""
    joint_with: tuple[ActorId, ...] = ()
    """Everybody else who says these words together with the actor."""
    reported_by: tuple[ActorId, ...] = ()
    """Those in whose text the actor is quoted verbatim."""
    endorses: Endorsed | None = None
    """What the actor puts itself behind; `quote` is then the actor's own sentence."""
    stance: Level | None = None
    """Only where this piece alone would give another stance than the one that was decided."""
    basis: Basis | None = None
    """With `stance: partly` here."""


class Stance(Entry):
    """One actor on one claim."""

    actor: ActorId
    claim: ClaimId
    stance: Level
    basis: Basis | None = None
    """How it backs the claim less than fully; with every `partly`, and only there."""
    note: Bilingual | None = None
    """Why this value and not the next one, where judgement was needed."""
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]
    """The deciding piece first."""

    @property
    def id(self) -> str:
        """`<actor>/<claim>`, permanent."""
        return f"{self.actor}/{self.claim}"

    @property
    def value(self) -> int:
        """The stance on the scale, −2..+2."""
        return self.stance.value_on_scale

    @property
    def deciding(self) -> Evidence:
        """The evidence that decided the value."""
        return self.evidence[0]
