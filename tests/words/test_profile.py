"""What is said of one actor: in files made to be read by eye, and walked back to the stances of the data."""

import re
from functools import cache
from typing import Any

import pytest

from analysis.own_words import first_hand
from analysis.profile import Profile, place_from_left, profile
from loaders import Positions, load_positions
from tests.samples import SHIPPED, document, loaded, positions
from words import text
from words.profile import actor_line, everybody_answer, kind_words, profile_answer, silence_answer

TABLE = """
               lag  raad  rod  midt  gul
    loans/lend +  2   1    2    .     .
    loans/give + -2   .    2    .     .
    rules/test +  .   .    .    .     .
"""
ACTORS = [actor.id for actor in load_positions(SHIPPED).actors]
NUMBERS = re.compile(r"\d+")
languages = pytest.mark.parametrize("lang", ["nb", "en"])
each_actor = pytest.mark.parametrize("actor", ACTORS)


@cache
def shipped(without: bool = False) -> Positions:
    return first_hand(load_positions(SHIPPED)) if without else load_positions(SHIPPED)


def answer(actor: str, words: dict[str, Any] | None = None, lang: str = "nb", date: str = "2031-02-26") -> str:
    data = positions(TABLE, words or {}, date=date)
    return profile_answer(data, profile(data, actor), lang).text


def test_everything_from_one_source_comes_first() -> None:
    assert answer("lag") == (
        "Alt vi har fra lag, står i én kilde: «Brev» (Laget, 26.\u00a0februar\u00a02031). "
        "lag har standpunkt til 2 av 3 påstander, i 1 av 2 temaer. Alle 2 standpunktene er i egen tekst."
    )
    assert answer("raad", lang="en", date="undated").startswith(
        "All we have from raad en comes from one source: «Brev» (Laget, undated)."
    )


def test_one_joint_source_names_its_partners_once() -> None:
    words = {"raad/lend": {"joint_with": ["lag"]}}

    assert answer("raad", words) == (
        "Alt vi har fra raad, står i én kilde, skrevet sammen med lag: «Brev» (Laget, 26.\u00a0februar\u00a02031). "
        "raad har standpunkt til 1 av 3 påstander, i 1 av 2 temaer."
    )


def test_partners_of_only_some_of_it_are_told_of_by_number() -> None:
    words = {"lag/lend": {"joint_with": ["raad"]}, "lag/give": {"joint_with": ["raad", "rod"]}}

    assert "skrevet sammen med raad: «Brev»" in answer("lag", words)
    assert answer("lag", words).endswith("Alle 2 standpunktene er i tekst skrevet sammen med andre (2 med raad, 1 med rod).")


def test_several_sources_are_counted_with_their_dates() -> None:
    words = {"lag/give": {"source": "rapport", "reported_by": ["rod"]}}

    assert answer("lag", words) == (
        "lag har standpunkt til 2 av 3 påstander, i 1 av 2 temaer, fra 2 kilder datert 26.\u00a0februar\u00a02031. "
        "Av standpunktene er 1 i egen tekst og 1 i egne ord gjengitt av rod."
    )


def test_endorsed_words_name_their_speaker() -> None:
    words = {"rod/give": {"endorses": {"speaker": "gul", "source": "brev", "section": "1", "quote": "q"}}}

    assert answer("rod", words).endswith("Av standpunktene er 1 i egen tekst og 1 ved tilslutning til ord fra gul.")
    assert answer("rod", words, "en").endswith("1 is in the actor’s own text and 1 is by endorsing words of gul en.")


def test_sources_and_dates_are_those_of_own_words_and_what_is_endorsed_elsewhere_is_said_apart() -> None:
    elsewhere = {"speaker": "gul", "source": "rapport", "section": "1", "quote": "q"}
    again = {**elsewhere, "source": "brev"}
    two = {"rod/give": {"endorses": elsewhere}}

    assert answer("rod", two).startswith(
        "rod har standpunkt til 2 av 3 påstander, i 1 av 2 temaer, fra én kilde datert 26.\u00a0februar\u00a02031, og "
        "slutter seg til "
        "ord i én kilde til. Av"
    )
    assert "from one source dated 26\u00a0February\u00a02031, and endorses words in one more source." in answer(
        "rod", two, "en"
    )
    assert "slutter seg" not in answer("rod", {"rod/give": {"endorses": again}, "rod/lend": {"source": "rapport"}})


@languages
@each_actor
def test_sources_of_the_answer_are_those_of_the_actors_own_words(actor: str, lang: str) -> None:
    sentence = profile_answer(shipped(), profile(shipped(), actor), lang)
    pieces = [one for name in sentence.stances for one in shipped().stance[name].evidence]
    own = {one.source for one in pieces}
    more = {one.endorses.source for one in pieces if one.endorses} - own
    found = re.search(r"(?:fra|from) (\d+) (?:kilde|source)", sentence.text)

    assert ("slutter seg til ord i én kilde til" in sentence.text or "words in one more source" in sentence.text) == (
        len(more) == 1
    )
    assert found is None or int(found[1]) == len(own)


def test_what_only_the_minister_wrote_does_not_date_the_words_of_a_party_that_endorses_it() -> None:
    words = profile_answer(shipped(), profile(shipped(), "h"), "nb").text

    assert "fra én kilde datert 20.\u00a0mai\u00a02025, og slutter seg til ord i én kilde til." in words
    assert "28. april" not in words


def test_actors_known_from_one_source_are_counted_as_actors() -> None:
    assert "7 av aktørene er kjent fra bare én kilde hver." in everybody_answer(shipped(), "nb").text
    assert "7 of the actors are known from a single source each." in everybody_answer(shipped(), "en").text


def test_one_source_without_shared_text_is_not_said_to_be_all_there_is() -> None:
    words = {"lag/lend": {"joint_with": ["raad"], "source": "rapport"}}
    whole, left = positions(TABLE, words), first_hand(positions(TABLE, words))

    assert "kilde:" not in profile_answer(whole, profile(whole, "lag"), "nb").text
    assert profile_answer(left, profile(left, "lag"), "nb").text == (
        "Uten felles tekst står alt vi har fra lag, i én kilde: «Brev» (Laget, 26.\u00a0februar\u00a02031). lag har "
        "standpunkt til 1 av "
        "3 påstander, i 1 av 2 temaer. Det ene standpunktet er i egen tekst. Ett standpunkt til står bare i felles tekst, som "
        "er satt til side."
    )
    assert everybody_answer(left, "nb").text.startswith(
        "Uten felles tekst har 3 av 5 aktører standpunkter i dataene: 4 standpunkter i alt. 3 av aktørene er da kjent "
        "fra bare én kilde hver."
    )


def test_actor_without_a_word_is_not_mapped_and_not_called_neutral() -> None:
    assert answer("midt") == (
        "midt er ikke kartlagt – ingen av kildene er partiets egne. I det vi har lest (2 kilder), har vi ikke funnet noe midt "
        "har sagt om noen av de 3 påstandene. Det betyr ikke at midt er nøytral eller mangler et standpunkt."
    )


def test_silence_note_stands_last_and_once() -> None:
    content = document(TABLE, {}, ())
    content["actors"][3]["silence_note"] = {"nb": "Ingen plass.", "en": "No seat."}
    data = loaded(content)

    words = profile_answer(data, profile(data, "midt"), "en").text
    assert words.startswith("midt en is not mapped – none of the sources is the party’s own. In what")
    assert words.endswith("That does not mean that midt en is neutral or has no view. No seat.")
    assert "No seat" not in silence_answer(data, profile(data, "midt"), "en")


def test_actor_with_a_source_of_its_own_but_no_stance_is_not_unmapped() -> None:
    content = document(TABLE, {}, ())
    content["sources"][0]["actors"] = ["lag", "raad", "rod", "gul"]
    data = loaded(content)

    words = profile_answer(data, profile(data, "gul"), "nb").text
    assert "ikke kartlagt" not in words
    assert "Aktøren har egne ord i kildene, men ikke om dette." in words


def test_what_is_set_aside_is_counted_and_is_no_silence() -> None:
    words = {"raad/lend": {"joint_with": ["lag"]}, "lag/lend": {"joint_with": ["raad"]}}
    left = first_hand(positions(TABLE, words))

    assert profile_answer(left, profile(left, "raad"), "nb").text == (
        "Det ene standpunktet vi har fra raad, står i tekst skrevet sammen med andre eller er tilslutning til andres ord, og "
        "er satt til side i denne visningen."
    )
    lag = profile_answer(left, profile(left, "lag"), "nb").text
    assert lag.endswith("Ett standpunkt til står bare i felles tekst, som er satt til side.")
    assert "raad har bare standpunkter i felles tekst" in everybody_answer(left, "nb").text.replace("Raad", "raad")


def test_silence_says_why_once() -> None:
    data = positions(TABLE)

    assert silence_answer(data, profile(data, "lag"), "nb") == (
        "lag har uttalt seg i kildene vi har lest, men vi har ikke funnet noe om 1 av 3 påstander. Det betyr ikke at lag er "
        "nøytral."
    )
    assert silence_answer(data, profile(data, "midt"), "nb") == "Vi har ikke funnet noe fra midt om noen av de 3 påstandene."
    assert silence_answer(data, profile(data, "midt"), "en") == "We have found nothing from midt en on any of the 3 claims."


def test_a_note_explains_no_silence_of_who_has_spoken() -> None:
    content = document(TABLE, {}, ())
    content["actors"][0]["silence_note"] = {"nb": "Ingen plass.", "en": "No seat."}
    data = loaded(content)

    assert silence_answer(data, profile(data, "lag"), "nb").endswith("Det betyr ikke at lag er nøytral.")


def test_who_has_spoken_on_everything_is_silent_on_nothing() -> None:
    data = positions("lag raad\na/one + 2 1", {"raad/one": {"joint_with": ["lag"]}})

    assert silence_answer(data, profile(data, "lag"), "nb") == "lag er funnet på alle: 1 påstand."
    left = first_hand(data)
    assert silence_answer(left, profile(left, "raad"), "nb").endswith("står i felles tekst, som er satt til side.")


def test_party_has_its_place_from_the_left() -> None:
    data = positions(TABLE)

    assert kind_words(data.actor["midt"], place_from_left(data, "midt"), "nb") == "Parti, nummer 2 av 3 partier fra venstre"
    assert kind_words(data.actor["lag"], None, "en") == "Union"


@languages
@each_actor
@pytest.mark.parametrize("without", [False, True])
def test_the_answer_says_what_its_stances_say(actor: str, lang: str, without: bool) -> None:
    data = shipped(without)
    sentence = profile_answer(data, profile(data, actor), lang)
    stances = [data.stance[name] for name in sentence.stances]

    assert {stance.id for stance in stances} == {one.id for one in data.stances if one.actor == actor}
    if not stances:
        assert ("satt til side" in sentence.text or "set aside" in sentence.text) == data.is_set_aside(actor)
        return
    places = [place for one in stances for piece in one.evidence for place in (piece, piece.endorses) if place]
    sources = {place.source for place in places}
    opening = {
        ("nb", False): "Alt vi har fra",
        ("en", False): "All we have from",
        ("nb", True): "Uten felles tekst står alt vi har fra",
        ("en", True): "Without shared text, all we have from",
    }[lang, without]
    assert sentence.text.startswith(opening) == (len(sources) == 1)
    known = re.search(r"(\d+) (?:av|of) 55 \w+, (?:i|in) (\d+) ", sentence.text)
    assert known is not None
    assert [int(one) for one in known.groups()] == [len(stances), len({data.claim[one.claim].theme for one in stances})]
    _check_whose_words(sentence.text, [one.deciding for one in stances], lang)


def _check_whose_words(words: str, deciding: list[Any], lang: str) -> None:
    signs = {
        "nb": {"own": "i egen tekst", "joint": "skrevet sammen", "endorsed": "ved tilslutning", "reported": "gjengitt av"},
        "en": {
            "own": "the actor’s own text",
            "joint": "written together",
            "endorsed": "by endorsing",
            "reported": "as reported by",
        },
    }[lang]
    counts = {
        "endorsed": sum(one.endorses is not None for one in deciding),
        "reported": sum(bool(one.reported_by) and one.endorses is None for one in deciding),
        "joint": sum(bool(one.joint_with) and not one.reported_by and one.endorses is None for one in deciding),
    }
    counts["own"] = len(deciding) - sum(counts.values())
    for kind, count in counts.items():
        assert (signs[kind] in words) == (count > 0)
        if 0 < count < len(deciding):
            assert re.search(rf"(?<!\d){count} [^\d]*{signs[kind]}", words)


def test_all_of_nho_rests_on_one_undated_paper_with_nsf_and_its_answer_opens_with_that() -> None:
    words = profile_answer(shipped(), profile(shipped(), "nho"), "nb").text

    assert words.startswith("Alt vi har fra NHO, står i én kilde, skrevet sammen med NSF: «Et felles løft")
    assert "udatert)" in words


@languages
@each_actor
def test_a_line_says_what_its_stances_say(actor: str, lang: str) -> None:
    line = actor_line(shipped(), profile(shipped(), actor), lang)
    stances = [shipped().stance[name] for name in line.stances]

    if not stances:
        assert line.text == text("silence.because_unmapped_party", lang, n=1)
        return
    numbers = [int(one) for one in NUMBERS.findall(line.text.replace("HO21", ""))]
    assert numbers[:2] == [len(stances), len({shipped().claim[one.claim].theme for one in stances})]
    assert numbers[2] <= len(stances)


@languages
def test_the_answer_on_everybody_says_what_its_stances_say(lang: str) -> None:
    sentence = everybody_answer(shipped(), lang)
    stances = [shipped().stance[name] for name in sentence.stances]
    by_actor = {one.actor: {place.source for place in _places(one.actor)} for one in stances}

    assert [int(one) for one in NUMBERS.findall(sentence.text)] == [
        len(by_actor),
        len(shipped().actors),
        len(stances),
        sum(len(sources) == 1 for sources in by_actor.values()),
    ]
    for actor in shipped().actors:
        assert (actor.name.in_language(lang) in sentence.text) == (actor.id not in by_actor)


def _places(actor: str) -> list[Any]:
    evidence = [piece for one in shipped().stances if one.actor == actor for piece in one.evidence]
    return [place for piece in evidence for place in (piece, piece.endorses) if place]


@each_actor
def test_silence_counts_what_is_not_there(actor: str) -> None:
    found: Profile = profile(shipped(), actor)
    spoken = {one.claim for one in shipped().stances if one.actor == actor}

    assert set(found.silent) == {claim.id for claim in shipped().claims} - spoken
    said = NUMBERS.findall(silence_answer(shipped(), found, "nb").replace("HO21", ""))
    assert said[:2] == ([str(55 - len(spoken)), "55"] if spoken else ["55"])
