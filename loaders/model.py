"""What a positions file says, as frozen, typed entries that each know the line they came from.

The terms follow Discourse Network Analysis (actor, claim, stance) and voting-advice applications. The JSON Schema that
editors use is generated from this module, so the text under each field is the help a curator sees while typing.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from loaders.fields import Colour, Dated, Day, Id, Integer, Quote, Text, Truth, Url, problem

LINE_KEY = "__line__"


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


class Entry(BaseModel):
    """Anything with a line of its own."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    line: Annotated[int, Field(alias=LINE_KEY)] = 0

    @model_validator(mode="before")
    @classmethod
    def _take_line(cls, raw: object) -> object:
        line = getattr(raw, "line", None)
        return raw if line is None or not isinstance(raw, dict) else {**raw, LINE_KEY: line}


class Bilingual(Entry):
    """The same words in Bokmål and in English."""

    nb: Text
    """Bokmål."""
    en: Text
    """English."""

    def in_language(self, lang: str) -> str:
        return self.en if lang == "en" else self.nb


class Retired(Entry):
    """Why an entry is no longer used. Its id is never given to anything else."""

    date: Day
    reason: Bilingual
    replaced_by: Id | None = None
    """The entry that takes its place."""


class Permanent(Entry):
    """An entry with an id that is never changed: wording may change, ids may not."""

    id: Id
    """Lower-case letters a–z, digits and hyphens. Permanent."""
    formerly: tuple[Id, ...] = ()
    """Ids that this entry had before; old links lead here."""
    retired: Retired | None = None


class Correction(Entry):
    """A correction of the data that readers are told of."""

    date: Day
    what: Bilingual
    why: Bilingual


SourceKind = Literal[
    "budget-input", "hearing-input", "joint-policy-paper", "policy-paper", "committee-report", "ministers-letter"
]


class Source(Permanent):
    """A document that quotes are taken from."""

    title: Text
    """As on the document, in its own language."""
    publisher: Text
    date: Dated
    """As far as it is known: 2026-02-26, 2026-02, 2026 or undated."""
    kind: SourceKind
    language: Literal["nb", "nn"] = "nb"
    """The document's main form of Norwegian."""
    actors: tuple[Id, ...]
    """Those whose own words the document holds. Others are in it only as quoted (`reported_by`)."""
    machine_scan: Truth = False
    """true where the text was read by a machine from a picture; quotes are then in correct spelling."""
    file: Text | None = None
    """Name of its text file for `verify`, where it is not <id>.txt."""
    url: Url | None = None
    """Only where it is known for certain; never guessed."""
    accessed: Day | None = None
    note: Bilingual | None = None


ActorKind = Literal["party", "government", "union", "employers", "industry-association", "council"]


class Actor(Permanent):
    """An organisation, the government or a party."""

    kind: ActorKind
    name: Bilingual
    """In full."""
    short: Bilingual
    """As in a table's head."""
    order: Integer | None = None
    """Parties: place from left (1) to right in the chamber."""
    colour: Colour | None = None
    """From the actor's own profile, #rrggbb in lower case. Never the only bearer of meaning."""
    silence_note: Bilingual | None = None
    """Why little or nothing is found, where that is known."""


class Member(Entry):
    """A named member of a committee."""

    name: Text
    party: Id
    role: Literal["leader", "rapporteur"] | None = None


class Body(Permanent):
    """An assembly in which parties have seats."""

    kind: Literal["plenary", "committee"]
    name: Bilingual
    from_: Annotated[Dated, Field(alias="from")]
    until: Dated | None = None
    total: Integer
    """All seats; the seats by party must add up to it."""
    seats: dict[str, Integer]
    """Seats by party id; parties of no seats are left out."""
    source: Bilingual
    """Where the seats are taken from."""
    date: Dated
    """The day that the seats are true of."""
    members: tuple[Member, ...] = ()
    """Committees: the members whose names are known."""

    @property
    def majority(self) -> int:
        """The smallest number of seats that is more than half."""
        return self.total // 2 + 1


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

    theme: Id
    polarity: Annotated[Integer, AfterValidator(_polarity)]
    """1 or -1: which way support points on the theme's axis; 0: beside the axis, left out of the theme's score."""
    wording: Bilingual


class Place(Entry):
    """Where words stand, and the words."""

    source: Id
    section: Text
    """The section or heading in the source."""
    page: Integer | None = None
    """Only where the text shows one."""
    quote: Quote
    """Verbatim, at most 40 words, in its own form of Norwegian; line-break hyphens and letter-spacing undone."""
    language: Literal["nb", "nn"] = "nb"
    """The form of Norwegian of the quote."""


class Endorsed(Place):
    """The words of another that an actor puts itself behind."""

    speaker: Id
    """Who said them. Nobody is ever shown as having said another's words."""


class Evidence(Place):
    """Words that a stance rests on."""

    date: Dated | None = None
    """Only where the words have a date of their own; else they have their source's."""
    joint_with: tuple[Id, ...] = ()
    """Everybody else who says these words together with the actor."""
    reported_by: tuple[Id, ...] = ()
    """Those in whose text the actor is quoted verbatim."""
    endorses: Endorsed | None = None
    """What the actor puts itself behind; `quote` is then the actor's own sentence."""
    stance: Level | None = None
    """Only where this piece alone would give another stance than the one that was decided."""
    basis: Basis | None = None
    """With `stance: partly` here."""

    @model_validator(mode="after")
    def _basis_of_partly(self) -> "Evidence":
        _check_basis(self.stance, self.basis)
        return self


def _check_basis(level: Level | None, basis: Basis | None) -> None:
    if level is Level.PARTLY and basis is None:
        raise problem("«partly» trenger basis – skriv condition, aim eller problem")
    if level is not Level.PARTLY and basis is not None:
        raise problem("basis hører bare til «partly» – fjern linjen eller endre standpunktet")


class Stance(Entry):
    """One actor on one claim."""

    actor: Id
    claim: Id
    stance: Level
    basis: Basis | None = None
    """How it backs the claim less than fully; with every `partly`, and only there."""
    note: Bilingual | None = None
    """Why this value and not the next one, where judgement was needed."""
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=1)]
    """The deciding piece first."""

    @model_validator(mode="after")
    def _consistent(self) -> "Stance":
        _check_basis(self.stance, self.basis)
        if self.evidence[0].stance is not None:
            raise problem("det første beviset avgjør og kan ikke ha et eget standpunkt – flytt det ned")
        return self

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


class Remark(Place):
    """What parties wrote of a proposal in a committee report."""

    parties: tuple[Id, ...]


class Recommendation(Place):
    """What a committee recommends on a document as a whole: not a vote, and not an answer to each point."""

    outcome: Literal["adopted", "not-adopted"]
    parties: tuple[Id, ...]
    """Those behind the recommendation."""
    behind_quote: Quote
    """The words that say who is behind it, from the same place."""


class RollCall(Entry):
    """How parties voted, where that is recorded. Members by party."""

    date: Day
    source: Id
    for_: Annotated[dict[str, Integer], Field(alias="for")] = {}
    against: dict[str, Integer] = {}


class Proposal(Permanent):
    """A motion in the Storting with each party's formal position; a formal position is no stance."""

    name: Bilingual
    claim: Id
    """The claim whose substance the proposal is about."""
    source: Id
    """The report that deals with it."""
    number_in_motion: Integer | None = None
    number_in_report: Integer | None = None
    """«Forslag N» among the report's minority proposals."""
    motion_by: tuple[Id, ...]
    minority_proposal_by: tuple[Id, ...] = ()
    """Those who put it forward again in the report."""
    remarks_for: tuple[Remark, ...] = ()
    remarks_against: tuple[Remark, ...] = ()
    recommendation: Recommendation | None = None
    roll_call: RollCall | None = None
    note: Bilingual | None = None
