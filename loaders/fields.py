"""The kinds of scalar that stand in a positions file, each with its check.

Every scalar arrives as text, exactly as written (`loaders.yaml_builder`); here it becomes what it means. Messages are in
Bokmål, because curators read them.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import total_ordering
from typing import Annotated

from pydantic import BeforeValidator, PlainSerializer, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

from loaders.problems import shown

ID_PATTERN = r"^[a-z0-9]+(-[a-z0-9]+)*$"
MAX_QUOTE_WORDS = 40
MAX_TEXT = 2_000
MAX_ID = 80
_HOST = r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+"
_MAIL = rf"[A-Za-z0-9][A-Za-z0-9._+-]*@{_HOST}"
_HTTPS = rf"https://{_HOST}(:[0-9]+)?(/[^\s<>\"'\\]*)?"


def problem(message: str) -> PydanticCustomError:
    """A finished message for the curator: passed through as it is, braces and all."""
    return PydanticCustomError("curator", "{message}", {"message": message})


@total_ordering
@dataclass(frozen=True)
class PartialDate:
    """A date as far as it is known: a day, a month, a year, or "undated".

    A partial date counts as its first day; an undated one is older than every dated one.
    """

    text: str

    @property
    def first_day(self) -> date | None:
        """The first day the date can mean; None where it is undated."""
        if self.text == "undated":
            return None
        year, month, day = (*map(int, self.text.split("-")), 1, 1)[:3]
        return date(year, month, day)

    def __lt__(self, other: "PartialDate") -> bool:
        return (self.first_day or date.min) < (other.first_day or date.min)

    def __str__(self) -> str:
        return self.text


def _integer(value: object) -> int:
    if isinstance(value, int):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"[+-]?(0|[1-9][0-9]{0,8})", value):
        raise problem(f"{shown(value)} er ikke et helt tall – skriv for eksempel 3")
    return int(value)


def _at_least(least: int) -> Callable[[object], int]:
    def check(value: object) -> int:
        number = _integer(value)
        if number < least:
            raise problem(f"{shown(value)} er for lite – tallet må være minst {least}")
        return number

    return check


def _truth(value: object) -> bool:
    if isinstance(value, bool):
        return value
    if value not in ("true", "false"):
        raise problem(f"{shown(value)} er verken true eller false – skriv en av dem")
    return value == "true"


def _day(value: object) -> date:
    if isinstance(value, date):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise problem(f"{shown(value)} er ikke en dato – skriv år-måned-dag, for eksempel 2026-02-26")
    return _existing(value)


def _existing(text: str) -> date:
    year, month, day = map(int, text.split("-"))
    if year < 1:
        raise problem(f"datoen «{text}» finnes ikke – rett året")
    if not 1 <= month <= 12:
        raise problem(f"datoen «{text}» finnes ikke – måneden må være 01–12")
    last = calendar.monthrange(year, month)[1]
    if not 1 <= day <= last:
        raise problem(f"datoen «{text}» finnes ikke – måneden har dagene 01–{last}")
    return date(year, month, day)


def partial_date(value: object) -> PartialDate:
    """The date a text says. Raises the finished message for the curator where it says none."""
    if isinstance(value, PartialDate):
        return value
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|undated", value):
        raise problem(f"{shown(value)} er ikke en dato – skriv 2026-02-26, 2026-02, 2026 eller undated")
    if value != "undated":
        _existing((value + "-01-01")[:10])
    return PartialDate(value)


def _quote(value: object) -> object:
    words = len(value.split()) if isinstance(value, str) else 0
    if words > MAX_QUOTE_WORDS:
        raise problem(f"sitatet {shown(value)} har {words} ord – kort det ned til høyst {MAX_QUOTE_WORDS}")
    return value


def _url(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(r"https?://[^\s<>\"']+", value):
        raise problem(f"{shown(value)} er ikke en nettadresse – den begynner med https://")
    return value


def _address(value: object) -> object:
    if isinstance(value, str) and not re.fullmatch(f"{_MAIL}|{_HTTPS}", value.strip()):
        raise problem(f"{shown(value)} er verken en e-postadresse eller en nettadresse – skriv navn@sted.no eller https://…")
    return value


def _file_name(value: object) -> object:
    if isinstance(value, str) and (re.search(r"[/\\:]", value) or value.startswith(".")):
        raise problem(f"{shown(value)} er ikke et filnavn – skriv bare navnet, uten mappe")
    return value


@dataclass(frozen=True)
class RefersTo:
    """Marks a text as the id of an entry in a section ("" is the section it stands in itself)."""

    section: str
    party: bool = False


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=MAX_TEXT)]
Id = Annotated[str, StringConstraints(pattern=ID_PATTERN, max_length=MAX_ID)]
ActorId = Annotated[Id, RefersTo("actors")]
PartyId = Annotated[Id, RefersTo("actors", party=True)]
SourceId = Annotated[Id, RefersTo("sources")]
ThemeId = Annotated[Id, RefersTo("themes")]
ClaimId = Annotated[Id, RefersTo("claims")]
SiblingId = Annotated[Id, RefersTo("")]
Quote = Annotated[Text, BeforeValidator(_quote)]
Url = Annotated[Text, BeforeValidator(_url)]
Address = Annotated[Text, BeforeValidator(_address)]
FileName = Annotated[Text, BeforeValidator(_file_name)]
Colour = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
Integer = Annotated[int, BeforeValidator(_integer), WithJsonSchema({"type": "integer"})]
Count = Annotated[int, BeforeValidator(_at_least(0)), WithJsonSchema({"type": "integer", "minimum": 0})]
Ordinal = Annotated[int, BeforeValidator(_at_least(1)), WithJsonSchema({"type": "integer", "minimum": 1})]
ByParty = dict[Annotated[str, RefersTo("actors", party=True)], Count]
Truth = Annotated[bool, BeforeValidator(_truth), WithJsonSchema({"type": "boolean"})]
Day = Annotated[date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Dated = Annotated[
    PartialDate,
    BeforeValidator(partial_date),
    PlainSerializer(str, return_type=str),
    WithJsonSchema(
        {
            "anyOf": [
                {"type": "string", "pattern": r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|undated)$"},
                {"type": "integer", "minimum": 1000, "maximum": 9999},
            ]
        }
    ),
]
