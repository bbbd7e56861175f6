"""The words of a text, and what makes two of them the same word: stem, form of Norwegian, letters that a keyboard lacks."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from analysis.nynorsk import in_bokmaal

_WORD = re.compile(r"[eE][-‑][^\W_]+|[^\W_]+")
_NOUN_IN_ER = re.compile(r"(\w{3,}er)(?:e|en|ne|ar|ane)?s?")
_STEMMERS = {"nb": "norwegian", "en": "english"}
_ADJECTIVE = re.compile(r"(\w+ig)(?:e|t)?")
_SHORT = 4
"""A stem in -ig that is shorter without it keeps it: «ledig» is no «leder»."""
_MARKS = (("æ", "ae"), ("ø", "o"), ("å", "a"), ("oe", "o"), ("aa", "a"))
_SMALL_WORDS = """
    alle at av da de dei den der desse det dette disse du eg ei ein eit en enig enige er et for fra frå ha har hva hvem hvilke
    hvilken hvor hvordan hvorfor i jeg kan kor korleis kva kven med meiner men mener mot når og også om over på sa sagt seg
    seier si sier sin sine sitt skal skiller som til uenig uenige ved vere vil være å ønsker ønskjer

    a agree an and are as at be besides by differ differs disagree do does from has have how in is it its of on or said say
    says should that the their they this to want wants was what where which who whom why will with words
"""
STOP_WORDS = frozenset(_SMALL_WORDS.split())
"""Words that say nothing of a subject, in all three languages; with them those that only ask («hva har … sagt om»)."""


@dataclass(frozen=True)
class Word:
    """A word of a text, as written, and where it stands."""

    written: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text in their order; numbers are words, signs are none, and «e-helse» is one."""
    return [Word(found[0], found.start(), found.end()) for found in _WORD.finditer(text)]


def small(word: str) -> str:
    """A word in small letters."""
    return unicodedata.normalize("NFC", word.casefold())


@lru_cache(maxsize=20_000)
def stem(word: str, lang: str) -> str:
    """What is left of a word in small letters without its endings.

    `lang` is nb, nn or en. Both forms of Norwegian have one stem: «helsetenesta» and «helsetjenesten».
    """
    if lang == "en":
        return _stemmed(word, "en")
    bokmaal = in_bokmaal(word)
    root, adjective = _stemmed(bokmaal, "nb"), _ADJECTIVE.fullmatch(bokmaal)
    return adjective[1] if adjective and len(root) < _SHORT else root


def _stemmed(word: str, lang: str) -> str:
    # a stemmer has a state, and readers search at the same time: each word has one of its own
    return str(snowballstemmer.stemmer(_STEMMERS[lang]).stemWord(word))


def noun_in_er(word: str) -> str:
    """The singular of a Norwegian noun in -er, for which a stemmer has two stems: «sykepleier» and «sykepleiere», «-erne».

    `word` is in small letters. Empty where it has no such ending; other words with one come out as no word that there is.
    """
    found = _NOUN_IN_ER.fullmatch(in_bokmaal(word))
    return found[1] if found else ""


def without_marks(word: str) -> str:
    """A word in small letters as a keyboard without æ, ø, å and accents writes it; «oe» and «aa» stand for ø and å.

    It is the same for «økonomi», «okonomi» and «oekonomi».
    """
    for letter, plain in _MARKS:
        word = word.replace(letter, plain)
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


def has_marks(word: str) -> bool:
    """Whether a word holds one of the letters æ, ø and å."""
    return any(letter in word for letter in "æøå")
