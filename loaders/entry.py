"""What entries of every kind share: a line, an id that is never changed, words in two languages, and quoted words."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from loaders.fields import Day, Id, Ordinal, Quote, SiblingId, SourceId, Text

LINE_KEY = "\x00line"
"""Holds a control character, which no key in a file can."""


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
    replaced_by: SiblingId | None = None
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


class Place(Entry):
    """Where words stand, and the words."""

    source: SourceId
    section: Text
    """The section or heading in the source."""
    page: Ordinal | None = None
    """Only where the text shows one."""
    quote: Quote
    """Verbatim, at most 40 words, in its own form of Norwegian; line-break hyphens and letter-spacing undone."""
    language: Literal["nb", "nn"] = "nb"
    """The form of Norwegian of the quote."""
