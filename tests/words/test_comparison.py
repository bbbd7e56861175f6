"""What is said of actors beside each other: by eye in small files, and of the project's data computed from the stances."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import combinations

import pytest

from analysis import divisions
from analysis.agreements import agreements
from analysis.comparison import Comparison, compare, left_to
from analysis.narrow import Selection, narrow
from analysis.texts import independent_texts
from loaders import Positions
from loaders.model import Stance
from tests.samples import positions
from tests.words.labels import with_labels
from tests.words.test_walk_back import languages, shipped, text_count
from words.comparison import agreement_words, alone_words, difference, group_text, summary, within_words
from words.comparison_claims import one_text_words, section_heads, silent_words
from words.formats import number

TABLE = """
            lag  rod  gul
    a/one   + 2   -1    .
    a/two   + 2    1    .
    a/three + 2    2    1
    a/four  + 0    2    .
    a/five  + .    1    .
    a/six   + .    .    2
    a/seven + .    .    .
"""
UNMAPPED = "lag rod gul\na/one + 2 2 ."
JOINT = {"lag/three": {"joint_with": ["rod"]}, "rod/three": {"joint_with": ["lag"]}}
PAIRS = (("h", "frp"), ("nsf", "r"), ("nito", "nho"), ("sv", "r"), ("mdg", "h"), ("frp", "sv"), ("ap", "regjeringen"))
GROUPS = (("h", "frp", "ap"), ("nho", "nsf", "sv", "r", "ap", "mdg"), ("v", "mdg", "frp"), ("krf", "pf", "sp", "nito"))


def of(data: Positions, *actors: str, **choice: list[str]) -> Comparison:
    return compare(data, narrow(data, actors=actors, **choice))


def said(data: Positions, *actors: str, lang: str = "nb", **choice: list[str]) -> str:
    return summary(data, of(data, *actors, **choice), "", lang).text


def test_two_are_summed_up_in_one_sentence_of_counts() -> None:
    data = positions(TABLE, JOINT)
    assert said(data, "lag", "rod") == (
        "På 1 av 7 påstander står lag og rod på motsatt side; på 2 er de på samme side (1 likt og 1 i ulik grad, 1 av dem i en "
        "tekst som begge står bak); på 1 avveier én av dem; på 1 har vi standpunkt fra bare én av dem (rod); på 2 har vi "
        "ikke standpunkt fra noen av dem."
    )
    assert said(data, "lag", "rod", lang="en") == (
        "On 1 of 7 claims lag en and rod en are on opposite sides; on 2 they are on the same side (1 alike and 1 to different "
        "degrees, 1 of them in a text that both stand behind); on 1 one of them weighs; on 1 we have a stance from only one of "
        "them (rod en); on 2 we have no stance from either."
    )


def test_more_than_two_are_those_whose_stance_is_known() -> None:
    data = positions(TABLE, JOINT)
    assert said(data, "lag", "rod", "gul") == (
        "På 1 av 7 påstander står minst to av lag, rod og gul på motsatt side; på 2 er alle vi har standpunkt fra, minst to, "
        "på samme side (2 i ulik grad, 1 av dem med alle 3, 1 av dem i en tekst som minst to står bak); på 1 avveier minst én, "
        "men ikke alle, og ingen står på motsatt side; på 2 har vi standpunkt fra bare én av dem (rod på 1 og gul på 1); på 1 "
        "har vi ikke standpunkt fra noen av dem."
    )


@pytest.mark.parametrize(
    ("table", "actors", "begins"),
    [
        (
            "lag rod\na/one + 2 2\na/two + 1 2",
            ("lag", "rod"),
            "lag og rod står ikke på motsatt side på noen av de 2 påstandene; på 2",
        ),
        (
            "lag rod\na/one + 2 -2\na/two + . .",
            ("lag", "rod"),
            "På 1 av 2 påstander står lag og rod på motsatt side; på ingen er",
        ),
        ("lag rod\na/one + 2 .\na/two + . 1", ("lag", "rod"), "Av 2 påstander har lag og rod ingen felles; på 2 har vi"),
        (
            "lag rod\na/one + . 1\na/two + . .",
            ("lag", "rod"),
            "Av 2 påstander har lag og rod ingen felles; på 1 har vi standpunkt fra",
        ),
        (
            "lag rod gul\na/one + . 1 .\na/two + . . .",
            ("lag", "rod", "gul"),
            "Av 2 påstander har ingen to av lag, rod og gul noen felles; på 1",
        ),
        (
            "lag rod gul\na/one + 2 -1 .\na/two + . . .",
            ("lag", "rod", "gul"),
            "På 1 av 2 påstander står minst to av lag, rod og gul på motsatt side; på ingen er alle vi har standpunkt fra, på",
        ),
        (
            "lag rod gul\na/one + 2 1 .\na/two + . . .",
            ("lag", "rod", "gul"),
            "Ingen av lag, rod og gul står på motsatt side på noen av de 2 påstandene; på 1 er alle vi har standpunkt fra, "
            "minst to, på samme side (1 i ulik grad, ingen av dem med alle 3);",
        ),
    ],
)
def test_what_there_is_none_of_is_said(table: str, actors: Sequence[str], begins: str) -> None:
    assert said(positions(table), *actors).startswith(begins)


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ("one", "«Påstand one»: motsatt side (lag: støtter, rod: skeptisk; gul: ikke omtalt i kildene vi har lest)."),
        (
            "two",
            "«Påstand two»: samme side i ulik grad (lag: støtter, rod: støtter delvis – støtter målet; gul: ikke omtalt i kil",
        ),
        ("four", "«Påstand four»: minst én avveier (rod: støtter, lag: avveier; gul: ikke omtalt i kildene vi har lest)."),
        (
            "five",
            "«Påstand five»: standpunkt fra bare én (rod: støtter delvis – støtter målet; lag og gul: ikke omtalt i kildene",
        ),
        ("seven", "«Påstand seven»: ikke standpunkt fra noen av dem (lag, rod og gul: ikke omtalt i kildene vi har lest)."),
    ],
)
def test_of_one_claim_everybody_is_named(claim: str, words: str) -> None:
    assert said(positions(TABLE), "lag", "rod", "gul", claims=[claim], themes=["a"]).startswith(words)


def test_who_agrees_on_one_claim_is_said_to_be_alike() -> None:
    data = positions(UNMAPPED)
    assert said(data, "lag", "rod", "gul") == (
        "«Påstand one»: samme side, likt (lag: støtter, rod: støtter; gul: ikke kartlagt – ingen av kildene er partiets egne)."
    )


def parting(table: str, *actors: str, lang: str = "nb") -> str | None:
    data = positions(table)
    found = difference(data, of(data, *actors), lang)
    return found.text if found else None


def test_the_claims_that_part_them_are_named_where_they_are_few() -> None:
    assert parting(TABLE, "lag", "rod") == "Der de står mot hverandre: «Påstand one» (lag: støtter, rod: skeptisk)."
    few = "lag rod\na/one + 2 -1\na/two + -2 1\na/three + 2 -2"
    assert (parting(few, "lag", "rod") or "").count("«Påstand") == 3
    assert parting(f"{few}\na/four + 2 -2", "lag", "rod") is None


def test_where_nobody_is_against_anybody_it_is_said_what_there_is_instead() -> None:
    table = "lag rod\na/one + 2 1\na/two + . 1\na/three + 2 2"
    assert parting(table, "lag", "rod") == (
        "Forskjellene ellers: på 1 er graden ulik. Der graden er ulik: «Påstand one» (lag: støtter, rod: støtter delvis – "
        "støtter målet)."
    )
    weighing = parting("lag rod\na/one + 2 0\na/two + 2 1", "lag", "rod", lang="en")
    assert weighing == (
        "Other differences: on 1 at least one weighs; on 1 the degree differs. Where at least one weighs: "
        "“Påstand one en” (lag en: supports, rod en: weighs)."
    )
    assert parting("lag rod\na/one + 2 2\na/two + 1 1", "lag", "rod") == (
        "På de 2 påstandene begge har standpunkt til, har vi ikke funnet noe som skiller dem."
    )


@pytest.mark.parametrize("values", ["2 2", "0 0", "-1 -1"])
def test_silence_of_one_parts_nobody(values: str) -> None:
    table = f"lag rod gul\na/one + {values} .\na/two + . 1 .\na/three + -2 . ."

    assert parting(table, "lag", "rod") == (
        "På den ene påstanden begge har standpunkt til, har vi ikke funnet noe som skiller dem."
    )
    assert parting(table, "lag", "rod", "gul") == (
        "På den ene påstanden minst to av dem har standpunkt til, har vi ikke funnet noe som skiller dem."
    )


def test_another_basis_of_one_step_is_another_way_and_no_degree() -> None:
    data = positions("lag rod\na/one + 1 1\na/two + 2 2", {"rod/one": {"basis": "problem"}})
    found = difference(data, of(data, "lag", "rod"), "nb")

    assert found is not None
    assert found.text.startswith(
        "Forskjellene ellers: på 1 er graden den samme, men måten ulik. Der måten er ulik: «Påstand one» (lag: støtter delvis"
    )
    assert found.stances == ("lag/one", "rod/one")
    assert "på 2 er de på samme side (1 likt og 1 på ulik måte)" in said(data, "lag", "rod")
    assert said(data, "lag", "rod", claims=["one"]).startswith("«Påstand one»: samme side på ulik måte (")


def test_who_all_weigh_are_alike_and_on_no_side() -> None:
    data = positions("lag rod gul\na/one + 0 0 .\na/two + 2 2 .")

    assert said(data, "lag", "rod").endswith("på 1 er de på samme side (1 likt); på 1 avveier begge.")
    assert "på 1 avveier alle vi har standpunkt fra, minst to" in said(data, "lag", "rod", "gul")
    assert said(data, "lag", "rod", lang="en", claims=["one"]).startswith("“Påstand one en”: alike: all weigh (")


def test_nothing_parts_those_who_share_no_claim_or_are_compared_on_one() -> None:
    assert parting("lag rod\na/one + 2 .\na/two + . 2", "lag", "rod") is None
    assert parting("lag rod\na/one + 2 -2", "lag", "rod") is None


def test_the_texts_behind_a_claim_are_grouped_once(monkeypatch: pytest.MonkeyPatch) -> None:
    grouped: list[int] = []
    monkeypatch.setattr(divisions, "independent_texts", lambda stances: grouped.append(1) or independent_texts(stances))
    data = positions(TABLE, JOINT)
    found = of(data, "lag", "rod", "gul")

    summary(data, found, "", "nb")
    group_text(found, found, False, "nb")
    assert len(grouped) == len(found.divisions)


def test_which_claims_are_compared_is_said_after_their_number() -> None:
    data = positions(TABLE.replace("a/one", "b/one"))
    assert within_words(data, (), False, "nb") == ""
    assert within_words(data, ("a",), False, "nb") == " i temaet «A»"
    assert within_words(data, ("b", "a"), False, "nb") == " i temaene «B» og «A»"
    assert within_words(data, ("a",), True, "nb") == " i et utvalg"
    words = summary(data, of(data, "lag", "rod", themes=["a"]), " i temaet «A»", "nb").text
    assert words.startswith("lag og rod står ikke på motsatt side på noen av de 6 påstandene i temaet «A»; på 2")


def test_why_the_silent_are_silent() -> None:
    data = positions("lag rod gul blaa\na/one + . 1 . .\na/two + 2 . . .")
    assert silent_words(data, "one", ("lag", "gul", "blaa"), "nb") == (
        "lag: ikke omtalt i kildene vi har lest; gul og blaa: ikke kartlagt – ingen av kildene er deres egne"
    )
    assert silent_words(data, "one", (), "nb") == ""
    joint = positions(TABLE, JOINT)
    left = left_to(joint, ("lag", "rod"))
    assert silent_words(left, "three", ("lag",), "nb") == "lag: bare i felles tekst, som er satt til side"
    assert silent_words(left, "five", ("lag",), "nb") == "lag: ikke omtalt i kildene vi har lest"


def test_one_text_is_said_with_its_reason() -> None:
    joint = {"lag/one": {"joint_with": ["rod"]}, "rod/one": {"joint_with": ["lag"]}}
    data = positions("lag rod gul\na/one + 2 2 .\na/two + 2 2 .", joint)
    one, two = of(data, "lag", "rod", "gul").divisions
    assert one_text_words(data, one, "nb") == "Samme tekst: lag og rod står sammen bak teksten."
    assert one_text_words(data, two, "nb") == ""
    three = positions("lag rod gul\na/one + 2 2 2", joint)
    assert one_text_words(three, of(three, "lag", "rod", "gul").divisions[0], "nb") == (
        "3 standpunkter bygger på 2 uavhengige tekster, fordi lag og rod står sammen bak teksten."
    )
    everybody = {
        f"{one}/one": {"joint_with": [other for other in ("lag", "rod", "gul") if other != one]}
        for one in ("lag", "rod", "gul")
    }
    all_three = positions("lag rod gul\na/one + 2 2 2", everybody)
    assert one_text_words(all_three, of(all_three, "lag", "rod", "gul").divisions[0], "nb") == (
        "3 standpunkter bygger på én uavhengig tekst, blant annet fordi lag og rod står sammen bak teksten."
    )


def test_sections_are_headed_with_their_numbers_and_the_one_who_is_alone() -> None:
    data = positions(TABLE)
    found = of(data, "lag", "rod", "gul")
    assert list(section_heads(found, alone_words(data, found, "nb"), "nb").items()) == [
        ("opposite", "Motsatt side (1)"),
        ("weighing", "Minst én avveier (1)"),
        ("degree", "Samme side i ulik grad (2)"),
        ("alone", "Standpunkt fra bare én (2): rod på 1 og gul på 1"),
        ("nobody", "Ikke standpunkt fra noen av dem (1)"),
    ]
    assert section_heads(found, "", "nb")["alone"] == "Standpunkt fra bare én (2)"


def pair_said(data: Positions, without: bool, lang: str = "nb") -> list[str]:
    selection = narrow(data, actors=["lag", "rod"])
    both = [agreements(data, selection, way) for way in (without, not without)]
    return [one.text for one in agreement_words(data, both[0], both[1], lang)]


def test_two_have_their_agreement_with_and_without_the_text_that_they_share() -> None:
    first, second = pair_said(positions(TABLE, JOINT), False)
    assert first == (
        "De har 4 påstander felles. Enighet 0,62; to tilfeldige standpunkter til de samme påstandene har 0,58. Det er for få "
        "felles påstander til å si noe om enigheten: full enighet på 3 er svakere enn 0,80 på 30."
    )
    assert second.startswith("På én av påstandene bygger begge på samme tekst. Der er de enige fordi")
    assert "Når den felles teksten settes til side – lag og rod: samme side på 1 av 3 felles påstander" in second
    first, second = pair_said(positions(TABLE, JOINT), True)
    assert first.startswith("De har 3 påstander felles. Enighet 0,50;")
    assert second.startswith("Når den felles teksten regnes med – lag og rod: samme side på 2 av 4 felles påstander")


def test_two_without_a_shared_text_or_a_shared_claim_say_so_or_nothing() -> None:
    assert pair_said(positions(TABLE), False)[1] == (
        "Ikke på noen påstand er det samme tekst som avgjør for begge, så tallene er de samme uten felles tekst."
    )
    also = {"rod/two": {"more": [{"source": "brev", "section": "3", "quote": "Sammen", "joint_with": ["lag"]}]}}
    assert pair_said(positions(TABLE, also), False)[1].endswith(
        "felles tekst. På én påstand har de også sagt noe sammen, eller den ene stiller seg også bak ord fra den "
        "andre, men det "
        "er egne ord som avgjør."
    )
    assert pair_said(positions("lag rod\na/one + 2 .\na/two + . 2"), False) == []


def test_more_than_two_have_their_sides_with_and_without_shared_text() -> None:
    data = positions(TABLE, JOINT)
    actors = ("lag", "rod", "gul")
    whole, left = of(data, *actors), of(left_to(data, actors), *actors)
    assert [one.text for one in group_text(whole, left, False, "nb")] == [
        "På én av påstandene bygger minst to av dem på samme tekst. Uten tekst som de har skrevet med noen eller bare sluttet "
        "seg til: motsatt side på 1 og samme side på 1 av 3 påstander med standpunkt fra minst to."
    ]
    assert [one.text for one in group_text(left, whole, True, "nb")] == [
        "På én av påstandene bygger minst to av dem på samme tekst. Med all tekst: motsatt side på 1 og samme side på 2 av 4 "
        "påstander med standpunkt fra minst to."
    ]
    plain = of(positions(TABLE), *actors)
    assert group_text(plain, plain, False, "nb")[0].text.startswith("Ikke på noen påstand er det samme tekst som avgjør for to")
    nobody = of(positions("lag rod gul\na/one + 2 . ."), *actors)
    assert group_text(nobody, nobody, False, "nb") == []


def slow_counts(found: Sequence[Stance], actors: int) -> dict[str, int]:
    """Claims of each kind by looking at every two stances on each, from the stances alone."""
    by_claim: dict[str, list[Stance]] = {}
    for stance in found:
        by_claim.setdefault(stance.claim, []).append(stance)
    counts: Counter[str] = Counter()
    for stances in by_claim.values():
        products = [one.value * other.value for one, other in combinations(stances, 2)]
        step = all(one.value == stances[0].value for one in stances)
        alike = "alike" if all(one.basis == stances[0].basis for one in stances) else "manner"
        kind = (
            (
                "alone"
                if not products
                else "opposite"
                if min(products) < 0
                else "same"
                if 0 not in products
                else "even"
                if step
                else "weighing"
            )
            if stances
            else ""
        )
        counts[kind] += 1
        if kind == "same":
            counts[alike if step else "degree"] += 1
            counts["complete"] += len(stances) == actors
            counts["text"] += text_count(stances) < len(stances)
    counts["claims"] = len(shipped().claims)
    counts["nobody"] = counts["claims"] - len(by_claim)
    return counts


NUMBERS = {
    "nb": {
        "opposite": r"På (\d+) av",
        "same": r"på (\d+) er (?:de|alle vi har standpunkt fra, minst to,) på samme side",
        "alike": r"(\d+) likt",
        "degree": r"(\d+) i ulik grad",
        "manner": r"(\d+) på ulik måte",
        "complete": r"(\d+) av dem med alle",
        "text": r"(\d+) av dem i en tekst",
        "weighing": r"på (\d+) avveier (?:minst )?én",
        "even": r"på (\d+) avveier (?:begge|alle)",
        "alone": r"på (\d+) har vi standpunkt fra bare én",
        "nobody": r"på (\d+) har vi ikke standpunkt",
        "aside": r"(\d+) standpunkt(?:er)? er satt til side",
    },
    "en": {
        "opposite": r"On (\d+) of",
        "same": r"on (\d+) (?:they|all whose stance we have, at least two,) are on the same side",
        "alike": r"(\d+) alike",
        "degree": r"(\d+) to different degrees",
        "manner": r"(\d+) in different ways",
        "complete": r"(\d+) of them with all",
        "text": r"(\d+) of them in a text",
        "weighing": r"on (\d+) (?:at least )?one (?:of them )?weighs",
        "even": r"on (\d+) (?:both weigh|all whose stance we have, at least two, weigh)",
        "alone": r"on (\d+) we have a stance from only one",
        "nobody": r"on (\d+) we have no stance from",
        "aside": r"set aside: (\d+) stances?",
    },
}


def number_in(pattern: str, words: str) -> int:
    found = re.search(pattern, words)
    return int(found[1]) if found else 0


def seen(actors: tuple[str, ...], unshared: bool) -> tuple[Positions, Selection]:
    return left_to(shipped(), actors) if unshared else shipped(), narrow(shipped(), actors=actors)


@languages
@pytest.mark.parametrize("unshared", [False, True])
@pytest.mark.parametrize("actors", [*PAIRS, *GROUPS], ids="-".join)
def test_the_sum_up_says_what_its_stances_say(lang: str, unshared: bool, actors: tuple[str, ...]) -> None:
    data, selection = seen(actors, unshared)
    sentence = summary(data, compare(data, selection), "", lang)
    aside = {one.id: one for one in data.set_aside}
    found = [data.stance[key] for key in sentence.stances if key in data.stance]

    assert set(sentence.stances) == {one.id for one in shipped().stances if one.actor in actors}
    assert set(sentence.stances) - set(data.stance) <= set(aside)
    counts = slow_counts(found, len(actors)) | {"aside": len(sentence.stances) - len(found)}
    if len(actors) == 2:
        counts["complete"] = 0  # of two it is what the same side is
    read = {name: number_in(pattern, sentence.text) for name, pattern in NUMBERS[lang].items()}
    assert read == {name: counts.get(name, 0) for name in read}
    assert str(counts["claims"]) in sentence.text
    alone = Counter(one.actor for one in found if sum(other.claim == one.claim for other in found) == 1)
    named = with_labels(shipped(), sentence.text, lang)
    for actor, count in alone.items():
        short = shipped().actor[actor].short.in_language(lang)
        assert (f"{short} {'på' if lang == 'nb' else 'on'} {count}" if len(alone) > 1 else f"({short})") in named


@languages
@pytest.mark.parametrize("unshared", [False, True])
@pytest.mark.parametrize("actors", [*PAIRS, *GROUPS], ids="-".join)
def test_what_parts_them_is_what_its_stances_say(lang: str, unshared: bool, actors: tuple[str, ...]) -> None:
    data, selection = seen(actors, unshared)
    sentence = difference(data, compare(data, selection), lang)
    if sentence is None:
        counts = slow_counts([one for one in data.stances if one.actor in actors], len(actors))
        assert counts["opposite"] > 3 or not sum(counts[name] for name in ("opposite", "weighing", "same"))
        return
    found = [data.stance[key] for key in sentence.stances]
    counts = slow_counts(found, len(actors))
    named = [claim for claim in shipped().claims if claim.wording.in_language(lang) in sentence.text]
    if counts["opposite"]:
        assert len(named) == counts["opposite"] == len({one.claim for one in found})
    else:
        patterns = {
            "degree": r"(\d+) (?:er graden ulik|the degree differs)",
            "manner": r"(\d+) (?:er graden den samme|the degree is the same)",
        }
        assert {name: number_in(one, sentence.text) for name, one in patterns.items()} == {
            name: counts[name] for name in patterns
        }
    for claim in named:
        for one in found:
            said_of = f"{shipped().actor[one.actor].short.in_language(lang)}: "
            assert one.claim != claim.id or said_of in with_labels(shipped(), sentence.text, lang)


@languages
@pytest.mark.parametrize("actors", PAIRS, ids="-".join)
def test_agreement_is_that_of_its_stances(lang: str, actors: tuple[str, ...]) -> None:
    selection = narrow(shipped(), actors=actors)
    whole, left = (agreements(shipped(), selection, way) for way in (False, True))
    sentences = agreement_words(shipped(), whole, left, lang)
    if not sentences:
        assert not whole.pairs[0].n
        return
    values: dict[str, dict[str, int]] = {}
    for stance in (shipped().stance[key] for key in sentences[0].stances):
        values.setdefault(stance.claim, {})[stance.actor] = stance.value
    index = 1 - sum(abs(one[actors[0]] - one[actors[1]]) for one in values.values()) / (4 * len(values))

    assert number_in(r"(\d+) (?:påstand|claim)", sentences[0].text) == len(values)
    assert sentences[0].text.split(";")[0].endswith(f" {number(index, lang, 2)}")
