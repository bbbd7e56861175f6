"""What makes two words the same word."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.norwegian import STOP_WORDS, has_marks, noun_in_er, small, stem, without_marks, words_of
from analysis.nynorsk import PARTS, WHOLE, in_bokmaal

_LIST = """
    anbodsprosessar/anbudsprosesser auke/øke auka/økt aukar/øker aukast/økes berekraftig/bærekraftig berre/bare betre/bedre
    dei/de desse/disse difor/derfor eiga/egen eige/eget eigen/egen eigne/egne ein/en einingane/enhetene eit/et fleire/flere
    forskinga/forskningen framtida/fremtiden frå/fra førebygging/forebygging gjere/gjøre heimen/hjemmet
    helsetenesta/helsetjenesten helsetenester/helsetjenester ho/hun ikkje/ikke kommunane/kommunene kor/hvor korleis/hvordan
    kva/hva kvardagen/hverdagen kven/hvem kvifor/hvorfor leggje/legge leiarar/ledere løysinga/løsningen løyvinga/bevilgningen
    medlemene/medlemmene medverknad/medvirkning meir/mer moglegheiter/muligheter moglege/mulige mykje/mye noko/noe
    offentleg/offentlig opne/åpne saman/sammen sjukehusa/sykehusene sjukepleiarar/sykepleiere sjølv/selv støttar/støtter
    tenestetilbod/tjenestetilbud tilboda/tilbudene tilsette/ansatte tryggleiken/sikkerheten undersøking/undersøkelse vere/være
    verkemiddel/virkemiddel verksemder/virksomheter åtvarar/advarer aktørar/aktører arbeidarpartiet/arbeiderpartiet born/barn
    brukarar/brukere innbyggjarar/innbyggere eigarskap/eierskap forskarar/forskere framstegspartiet/fremskrittspartiet gje/gi
    gjev/gir arbeidsgjevarar/arbeidsgivere grøn/grønn grøne/grønne behalde/beholde heilskap/helhet høgre/høyre høgare/høyere
    innan/innen kjem/kommer kvar/hver lågare/lavere løn/lønn mottakarar/mottakere nokre/noen oppgåver/oppgaver raudt/rødt
    rettleiing/veiledning same/samme skular/skoler skulen/skolen tidlegare/tidligere utan/uten vert/blir
    vidareutdanning/videreutdanning krevje/kreve bevilging/bevilgning føreseieleg/forutsigbar føreseielege/forutsigbare
    leiing/ledelse medverke/medvirke ulikskap/ulikhet ulikskapen/ulikheten utgreiing/utredning skilnader/forskjeller
"""
PAIRS = _LIST.split()
"""Nynorsk and bokmål."""
words = st.text(st.characters(categories=("L", "Nd")), min_size=1, max_size=12)


@pytest.mark.parametrize("pair", PAIRS)
def test_both_forms_of_norwegian_have_one_stem(pair: str) -> None:
    nynorsk, bokmaal = pair.split("/")

    assert stem(nynorsk, "nn") == stem(bokmaal, "nb") == stem(nynorsk, "nb")


def test_every_line_of_the_list_is_needed_by_a_pair() -> None:
    asked = {word for pair in PAIRS for word in pair.split("/")} | {"økte", "medlemmer"}

    assert set(WHOLE) - asked == set()
    assert [part for part in PARTS if not any(part in word for word in asked)] == []


@pytest.mark.parametrize(
    "word",
    [
        "høyre",
        "rød",
        "skole",
        "skuldre",
        "beholde",
        "bærekraft",
        "egenskap",
        "sykepleier",
        "forebygging",
        "tjenesten",
        "anbud",
        "leverandør",
    ],
)
def test_bokmaal_stays_as_it_is(word: str) -> None:
    assert in_bokmaal(word) == word


@pytest.mark.parametrize("word", ["ideelle", "standarder", "bemanningen", "kommunene"])
def test_an_ending_falls_away(word: str) -> None:
    assert stem(word, "nb") in {"ideell", "standard", "bemanning", "kommun"}


@pytest.mark.parametrize("written", ["sykepleier", "sykepleiere", "sykepleieren", "sykepleiernes", "sjukepleiarane"])
def test_a_noun_in_er_is_one_word_in_all_its_forms(written: str) -> None:
    assert noun_in_er(written) == "sykepleier"


@pytest.mark.parametrize("word", ["anbud", "standarder er", "er", "bruk", "ledig"])
def test_other_words_are_no_nouns_in_er(word: str) -> None:
    assert noun_in_er(word) == ""


def test_a_short_adjective_keeps_its_ending() -> None:
    assert stem("ledig", "nb") == stem("ledige", "nb") == "ledig"
    assert stem("viktige", "nb") == stem("viktig", "nb")


def test_english_has_stems_of_its_own() -> None:
    assert stem("tendering", "en") == stem("tenders", "en") == "tender"
    assert stem("tendering", "nb") != "tender"


@pytest.mark.parametrize("written", ["økonomi", "okonomi", "oekonomi"])
def test_a_keyboard_without_norwegian_letters_is_enough(written: str) -> None:
    assert without_marks(written) == "okonomi"


@pytest.mark.parametrize(("marked", "typed"), [("får", "faar"), ("får", "far"), ("næring", "naering"), ("idé", "ide")])
def test_each_letter_may_be_typed_in_its_ways(marked: str, typed: str) -> None:
    assert without_marks(marked) == without_marks(typed)


def test_only_the_norwegian_letters_are_looked_for() -> None:
    assert [has_marks(word) for word in ("får", "øl", "æ", "far", "idé")] == [True, True, True, False, False]


def test_words_know_where_they_stand() -> None:
    text = "Helse- og «HO21-rådet» 8:200, E-helse."

    assert [word.written for word in words_of(text)] == ["Helse", "og", "HO21", "rådet", "8", "200", "E-helse"]
    assert [text[word.start : word.end] for word in words_of(text)] == [word.written for word in words_of(text)]


@given(words)
@settings(deadline=None, derandomize=True, max_examples=100)
def test_any_word_has_a_stem_in_each_language(word: str) -> None:
    for lang in ("nb", "nn", "en"):
        assert isinstance(stem(small(word), lang), str)
    assert not has_marks(without_marks(small(word)))


def test_stems_are_the_same_for_readers_who_search_at_the_same_time() -> None:
    asked = [f"{word}{number}ene" for number in range(300) for word in ("kommun", "helsetenest")]
    alone = [stem(word, "nb") for word in asked]
    stem.cache_clear()
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda word: stem(word, "nb"), asked))

    assert together == alone


def test_stop_words_are_small_words_and_no_negation() -> None:
    assert {small(word) for word in STOP_WORDS} == STOP_WORDS
    assert STOP_WORDS.isdisjoint({"ikke", "ikkje", "not", "v", "r", "h", "ap", "sp", "sv", "pf"})
