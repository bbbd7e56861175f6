"""The words of a text, and what makes two of them the same word: stem, form of Norwegian, letters that a keyboard lacks."""

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from analysis.nynorsk import in_bokmaal

_WORD = re.compile(r"[eE][-‑][^\W_]+|[^\W_]+")
_NOUN_IN_ER = re.compile(r"(\w{3,}er)(?:e|en|ne|ar|ane)?s?")
_STEMMERS = {"nb": "norwegian", "en": "english"}
_ADJECTIVE = re.compile(r"(\w+ig)(?:e|t)?")
ENDINGS = ("a", "ane", "ar", "e", "en", "ene", "er", "ere", "erne", "est", "et", "s", "t")
_DEGREES = ("ere", "est", "t")
_TRUNK_FROM = 4
_SHORT = 4
"""A stem in -ig that is shorter without it keeps it: «ledig» is no «leder»."""
_MARKS = (("æ", "ae"), ("ø", "o"), ("å", "a"), ("oe", "o"), ("aa", "a"))
_DOCTOR = re.compile(r"((?:fast|over|sykehus|allmenn|spesialist|kommune|turnus|bedrifts|tann|barne)leg)(?:en?|er|ene|ar|ane)s?")
"""Doctors of all sorts: a stemmer takes their «-lege» for an ending."""
_SMALL_WORDS = """
    alle andre anna annen annet at av bak ble bli blir blitt blei både bør da de dei den der desse det dette disse du
    eg ei ein eit eller elles en enig enige enn er et etter for foreslår foreslått forskjell forskjellen forskjeller
    forslag forslaga forslagene forslaget fra frå går gjer gjere gjorde gjort gjør gjøre ha hadde har hos hva hvem
    hvilke hvilken hvilket hvor hvordan hvorfor hvis i imot jeg kan kom kommer kor korleis korfor kva kvar kven kvifor
    kunne man med meg mellom men mener meiner ment mente mot nevner noe noen noka noko nokon nokre når nå og også om
    over parti partia partiene partier partiet politikk på sa sagt samt seg seier si sier sin sine sitt skal skiller
    skjedde skjer skrev skriver skulle slik snakker som standpunkt standpunkter standpunktet syn synes synest synet
    sånn så tenkjer tenker ting til tror trur uenig uenige under ved vere vi vil ville være var vart vert vet å ønsker
    ønskjer holdning holdningen holdninger

    a about against agree agreed all am an and any are as at be been besides between but by can could did differ
    difference differences differs disagree do does else for from had has have how if in into is it its may me must of
    on or other others our parties party people position positions propose proposed proposes said say saying says
    should so some stance stances than that the their them there these they think thinks this to us view views want
    wanted wants was we were what when where which who whom why will with words would you
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
    if doctor := _DOCTOR.fullmatch(bokmaal):
        return doctor[1]
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


def trunks(word: str, known: Collection[str]) -> frozenset[str]:
    """What is left of a Norwegian word without one ending, as far as that is a known word.

    A stemmer cuts «kapasiteten» once and «kapasitet» too; here the second is what is left of the first. Of an adjective with
    -ere or -est the form with -t is enough to know it. What can be a noun in -er loses no more than what follows that.
    """
    noun = noun_in_er(word)
    if noun in known and noun:
        return frozenset((noun,))
    found = set()
    for ending in ENDINGS:
        trunk = word.removesuffix(ending)
        if trunk != word and len(trunk) >= _TRUNK_FROM and (trunk in known or (ending in _DEGREES and f"{trunk}t" in known)):
            found.add(trunk)
    return frozenset(found)


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
