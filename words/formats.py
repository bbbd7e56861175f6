"""Numbers, dates, lists and signs as Norwegian and English write them."""

from collections.abc import Sequence
from datetime import date

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_decimal

from loaders.fields import PartialDate
from words import text
from words.names import Name, opening, within

_LOCALES = {"nb": Locale("nb", "NO"), "en": Locale("en", "GB")}
_THIN_SPACE = "\u202f"
SIGNS = {2: "++", 1: "+", 0: "±", -1: "−", -2: "−−"}
"""The sign of each step of the scale, with a true minus."""
STEP_NAMES = {2: "plus2", 1: "plus1", 0: "zero", -1: "minus1", -2: "minus2"}
"""The name of each step of the scale, as in keys of text.yaml and in colours."""


def number(value: float, lang: str, decimals: int = 0) -> str:
    """A number with a fixed number of decimals: 1 234,5 in Bokmål, 1,234.5 in English, with a true minus."""
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    written = format_decimal(round(value, decimals) + 0.0, format=pattern, locale=_LOCALES[lang])
    return written.replace("\xa0", _THIN_SPACE).replace("-", "−")


def signed(value: float, lang: str, decimals: int = 0) -> str:
    """A number with its sign, also where it is positive; 0 has none."""
    written = number(value, lang, decimals)
    return f"+{written}" if round(value, decimals) > 0 else written


def day(value: date | PartialDate, lang: str) -> str:
    """A date as far as it is known: 26. februar 2026, mars 2026, 2026, or "udatert"; its parts stay on one line."""
    if isinstance(value, date):
        return unbroken(format_date(value, "d. MMMM y" if lang == "nb" else "d MMMM y", locale=_LOCALES[lang]))
    first = value.first_day
    if first is None:
        return text("date.undated", lang)
    parts = value.text.count("-")
    pattern = ("y", "MMMM y", "d. MMMM y" if lang == "nb" else "d MMMM y")[parts]
    return unbroken(format_date(first, pattern, locale=_LOCALES[lang]))


def unbroken(words: str) -> str:
    """Words that stay together on one line."""
    return words.replace(" ", "\u00a0")


def listing(words: Sequence[str], lang: str) -> str:
    """a, b og c; a list of names is a name."""
    alone, rest = format_list([str(one) for one in words], locale=_LOCALES[lang]), [within(one) for one in words]
    if not any(isinstance(one, Name) for one in words):
        return alone
    first = [opening(one) for one in words[:1]]
    return Name(alone, format_list(rest, locale=_LOCALES[lang]), format_list([*first, *rest[1:]], locale=_LOCALES[lang]))


def either(words: Sequence[str], lang: str) -> str:
    """A, b eller c."""
    return str(format_list(list(words), style="or", locale=_LOCALES[lang]))


def quoted(words: str, lang: str) -> str:
    """«…» in Bokmål, “…” in English."""
    return f"«{words}»" if lang == "nb" else f"“{words}”"
