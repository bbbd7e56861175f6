"""What is found, in which order, and of whom nothing is found."""

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from analysis.norwegian import small, words_of
from analysis.own_words import first_hand
from analysis.search import Found, search
from analysis.search_entries import KINDS, Entry
from analysis.search_index import Index, search_index
from analysis.search_marks import marked
from analysis.search_matches import matches
from analysis.search_query import MAX_QUERY, query_of
from analysis.search_rest import fitting
from loaders import load_positions
from loaders.search_words import search_words
from tests.motions import ROLL_CALL
from tests.motions import positions as with_motions
from tests.motions import proposal as motion
from tests.samples import SHIPPED, WORKED, document, loaded, positions

TABLE = """
                lag  rod  gul  graa
    loans/lend  +   2    .   -1     .
    loans/hoard -  -2    1    0     .
    rules/test  +   .    0   -2     .
"""
ASKED = "KrF ideelle anbud Høyre «ny teknologi» standard mdg xyz hoyre auke ( [ * \\ .+ og"
PARTS = st.lists(st.sampled_from([*ASKED.split(" "), '"']))


@cache
def shipped() -> Index:
    return search_index(load_positions(SHIPPED), search_words())


def find(asked: str, index: Index | None = None) -> Found:
    return search(index or shipped(), query_of(asked))


def quotes(words: dict[str, str]) -> Index:
    """A file in which actors say the given words on a claim."""
    return search_index(positions(TABLE, {key: {"quote": quote} for key, quote in words.items()}))


def holds(entry: Entry, term: str) -> bool:
    """Whether a term is found in an entry, looked up slowly."""
    if " " in term:
        return any(term in small(field.text) for field in entry.fields)
    known = [shipped().words[place] for place in matches(shipped(), term)]
    wanted = {(one.lang, one.written) for one in known}
    there = {
        ("en" if field.lang == "en" else "nb", small(word.written)) for field in entry.fields for word in words_of(field.text)
    }
    return bool(wanted & there)


@pytest.mark.parametrize(
    ("asked", "top"),
    [
        ("KrF ideelle", "krf/prioritise-nonprofits"),
        ("what has KrF said on non-profit providers?", "krf/prioritise-nonprofits"),
        ("kristelig folkeparti ideelle", "krf/prioritise-nonprofits"),
        ("Høyre anbud", "h/contracts-instead-of-tenders"),
        ("hoyre anbud", "h/contracts-instead-of-tenders"),
        ("Tek Norge standarder", "tek-norge/mandatory-standards"),
    ],
)
def test_an_actor_with_a_subject_finds_its_stance_first(asked: str, top: str) -> None:
    found = find(asked)

    assert next(iter(found.hits)) == "stances"
    assert found.hits["stances"][0] == top
    assert {name.partition("/")[0] for name in found.hits["stances"]} == set(found.named) == {top.partition("/")[0]}


def test_all_words_must_be_found_in_an_entry() -> None:
    whole, first, second = (
        set(find(asked).hits["stances"]) for asked in ("kommersielle helsevesen", "kommersielle", "helsevesen")
    )

    assert whole == first & second
    assert whole < first


def test_several_actors_are_alternatives() -> None:
    found = find("Høyre FrP anbud")

    assert found.named == ("h", "frp")
    assert set(found.hits["stances"]) == {*find("Høyre anbud").hits["stances"], *find("FrP anbud").hits["stances"]}


def test_an_actor_alone_finds_itself_and_all_it_has_said() -> None:
    found = find("nsf")
    own = [stance.id for stance in shipped().positions.stances if stance.actor == "nsf"]

    assert found.hits["actors"] == ("nsf",)
    assert list(found.hits["stances"][: len(own)]) == own


def test_a_section_that_names_an_actor_does_not_make_its_stances_the_actors() -> None:
    section = "medlemmene fra rod og gul"
    index = search_index(positions(TABLE, {"rod/test": {"section": section}, "gul/test": {"section": section}}))

    assert find("gul test", index).hits["stances"] == ("gul/test",)


@pytest.mark.parametrize(
    ("asked", "actor"), [("mdg", "mdg"), ("hva har De Grønne sagt om anbud", "mdg"), ("Venstre privat", "v")]
)
def test_an_actor_that_is_not_mapped_is_silent(asked: str, actor: str) -> None:
    found = find(asked)

    assert (found.named, found.silent) == ((actor,), (actor,))
    assert "stances" not in found.hits


def test_an_actor_that_has_spoken_is_silent_only_of_claims_that_are_found() -> None:
    assert find("KrF eksport").silent == ("krf",)
    assert find("KrF helsenæring").silent == ("krf",)
    assert find("KrF xylofon").silent == ()
    assert find("KrF ideelle").silent == ()


@pytest.mark.parametrize("asked", ["KrF eksprot", "KrF eksport", "KrF xylofon eksport"])
def test_a_silence_of_who_has_spoken_is_told_only_of_what_was_asked_for(asked: str) -> None:
    whole, rest = fitting(shipped(), query_of(asked))
    found = rest or whole

    assert found.hits["claims"]
    assert found.doubtful is (asked != "KrF eksport")
    assert found.silent == (() if found.doubtful else ("krf",))
    assert find("KrF charities").silent == ()
    assert find("MDG eksprot").silent == ("mdg",)


def test_text_that_is_set_aside_is_not_found() -> None:
    index = search_index(first_hand(load_positions(SHIPPED)))
    found = find("KrF ideelle", index)

    assert "stances" not in found.hits
    assert found.silent == ("krf",)


def test_the_better_a_word_is_found_the_earlier_the_hit() -> None:
    said = ["en standard her", "flere standarder her", "standardisering her", "datastandarder her"]
    index = quotes(dict(zip(["gul/test", "rod/test", "gul/hoard", "rod/hoard"], said, strict=True)))

    assert find("standard", index).hits["stances"] == ("rod/test", "gul/test", "gul/hoard", "rod/hoard")


def test_the_name_of_a_theme_finds_the_theme_only() -> None:
    index = quotes({"gul/hoard": "om loansordningen", "rod/test": "om lån og loans"})

    assert find("loans", index).hits == {"stances": ("rod/test", "gul/hoard"), "themes": ("loans",)}


def test_a_section_comes_after_words_of_its_own_and_equals_stand_as_in_the_file() -> None:
    words = {"lag/lend": {"section": "banjo"}, "gul/hoard": {"quote": "en banjo"}, "rod/test": {"quote": "en banjo"}}

    assert find("banjo", search_index(positions(TABLE, words))).hits["stances"] == ("gul/hoard", "rod/test", "lag/lend")


def test_a_quote_on_a_claim_with_the_word_comes_first_and_then_the_claim_of_which_most_is_found() -> None:
    said = {"lag/lend": "en banjo", "rod/hoard": "en banjo", "gul/hoard": "en banjo", "gul/test": "test", "rod/test": "x"}
    index = quotes(said)

    assert find("banjo", index).hits["stances"] == ("rod/hoard", "gul/hoard", "lag/lend")
    assert find("test", index).hits["stances"] == ("gul/test", "rod/test")
    assert find("ideell").hits["stances"][0] == find("ideelle").hits["stances"][0] == "regjeringen/prioritise-nonprofits"


def test_what_a_named_actor_has_said_comes_before_what_others_say_of_it() -> None:
    found = find("NSF gevinst teknologi")

    assert {name.partition("/")[0] for name in found.hits["stances"][: -len(found.others)]} == {"nsf"}
    assert set(found.hits["stances"][-len(found.others) :]) == found.others == {"r/gains-overrated", "sv/gains-overrated"}


@pytest.mark.parametrize("asked", ["Hoire anbud", "hoire", "Vennstre private", "Arbeiderpartit teknologi"])
def test_a_typing_error_names_nobody_but_is_asked_about(asked: str) -> None:
    found = find(asked)

    assert found.named == found.silent == ()
    assert {called.actor for called in found.meant.values()} <= {"h", "v", "ap"}
    assert len(found.meant) == 1


def test_a_name_that_was_corrected_is_no_correction() -> None:
    assert find("hoire").corrected == {}
    assert find("hoire").nowhere[0].written == "hoire"


@pytest.mark.parametrize(
    "asked",
    ["ideelle utenom KrF og Sp", "ideelle andre enn Sp og KrF", "non-profits besides KrF and Sp", "ideelle unntatt KrF, Sp"],
)
def test_who_is_left_out_is_not_found(asked: str) -> None:
    found = find(asked)
    heard = {name.partition("/")[0] for name in found.hits["stances"]}

    assert found.names.excluded == ("sp", "krf")
    assert found.named == ()
    assert {"pf", "sv"} <= heard
    assert heard.isdisjoint({"sp", "krf"})


def test_a_weak_word_sorts_and_excludes_nothing() -> None:
    index = quotes({"lag/lend": "en banjo", "rod/test": "en banjo for aktører"})
    index = search_index(index.positions, search_words())

    assert find("banjo aktører", index).hits["stances"] == ("rod/test", "lag/lend")
    assert find("aktører", index).hits["stances"] == ("rod/test",)


def test_other_words_for_it_come_after_the_word_itself_and_are_told() -> None:
    index = search_index(quotes({"lag/lend": "om anbud", "rod/test": "om innkjøp"}).positions, search_words())

    assert find("innkjøp", index).hits["stances"] == ("rod/test", "lag/lend")
    assert find("innkjøp", index).also == ("anbud",)
    assert find("anbud", index).hits["stances"] == ("lag/lend",)
    assert find("anbud", index).also == ()


@pytest.mark.parametrize(
    ("asked", "also"),
    [
        ("kunstig intelligens", ("KI",)),
        ("frivillige", ("ideell",)),
        ("non-profits", ("ideell",)),
        ("oppstart", ("tidligfase", "risikokapital")),
    ],
)
def test_known_expressions_lead_to_what_the_sources_write(asked: str, also: tuple[str, ...]) -> None:
    found = find(asked)

    assert found.hits["stances"]
    assert found.also == also


def test_what_a_hyphen_ties_is_one_thing() -> None:
    assert find("for-profit").hits.get("claims", ())[:1] == ("more-commercial-providers",)
    assert find("non-profit").hits["claims"][0] == "prioritise-nonprofits"
    assert find("early-stage").hits["claims"] == ("early-stage-capital",)


def test_who_has_a_keyboard_with_all_letters_means_what_is_written() -> None:
    assert find("får", quotes({"gul/test": "langt og far"})).hits == {}
    assert find("far", quotes({"gul/test": "de får"})).hits["stances"] == ("gul/test",)


def test_a_typing_error_is_assumed_only_where_nothing_else_is_found_and_is_told() -> None:
    assert find("stadnard").corrected == {"stadnard": ("standarder",)}
    assert find("standard").corrected == {}
    assert [term.written for term in find("xylofon banjo").nowhere] == ["xylofon", "banjo"]


def test_where_a_word_stands_tells_more_than_its_ending() -> None:
    index = quotes({"gul/hoard": "flere tester"})

    assert find("tester", index).hits["stances"] == ("rod/test", "gul/test", "gul/hoard")
    assert find("NSF bemanning").hits["stances"][:2] == ("nsf/more-staff", "nsf/gains-overrated")


@pytest.mark.parametrize("actor", ["ap", "krf"])
def test_who_is_behind_a_recommendation_has_acted_on_its_proposals(actor: str) -> None:
    behind = [one.id for one in shipped().positions.proposals if one.recommendation and actor in one.recommendation.parties]

    assert behind
    assert set(behind) <= set(find(actor).hits["proposals"])


def test_a_party_that_only_voted_has_acted() -> None:
    roll_call = {**ROLL_CALL, "for": {"midt": 9}, "against": {"gul": 30}}
    index = search_index(with_motions(motion(roll_call=roll_call)))

    assert find("gul", index).hits["proposals"] == ("8-9-1",)
    assert "proposals" not in find("rod", index).hits


def test_a_phrase_is_taken_literally() -> None:
    index = quotes({"gul/test": "den nye teknologien", "rod/test": "en  Ny teknologi kommer"})

    assert find('"ny teknologi"', index).hits["stances"] == ("rod/test",)
    assert find('"ny teknologi" kommer', index).hits["stances"] == ("rod/test",)
    assert find('"teknologi ny"', index).hits == {}
    assert find('"ny tekno"', index).hits == {}


def test_words_of_both_languages_find_a_claim() -> None:
    assert "contracts-instead-of-tenders" in find("tenders").hits["claims"]
    assert find("anbod").hits["claims"] == find("anbud").hits["claims"]


def test_retired_entries_are_not_found() -> None:
    index = search_index(positions(WORKED, retired=["lend", "gul", "rules"]))
    found = {name for asked in ("lend", "gul", "rules", "ord") for names in find(asked, index).hits.values() for name in names}

    assert found
    assert not [name for name in found if "lend" in name or "gul" in name or name == "rules"]
    assert not [name for name in found if "test" in name]  # its theme is retired


def test_sources_and_proposals_are_found() -> None:
    assert find("ISF aktivitet").hits.keys() <= set(KINDS)
    assert "tek-norge-teknologien-er-klar" in find("Teknologien er klar").hits["sources"]
    assert "8-200-6" in find("SV anbudssystemene").hits["proposals"]


def test_a_silence_note_is_found() -> None:
    assert set(find("komiteen medlem").hits["actors"]) == {"mdg", "v"}


def test_a_file_of_nothing_finds_nothing() -> None:
    empty = dict.fromkeys(("corrections", "sources", "actors", "bodies", "themes", "claims", "proposals", "stances"), ())
    index = search_index(loaded({**document(WORKED, {}, ()), **empty}))

    assert find("KrF ideelle", index).hits == {}


@given(PARTS)
@settings(deadline=None, derandomize=True, max_examples=150)
def test_whatever_is_asked_every_hit_holds_every_word(parts: list[str]) -> None:
    found = find(" ".join(parts))
    entries = {(entry.kind, entry.id): entry for entry in shipped().entries}

    assert found.query.terms or not found.total
    for kind, names in found.hits.items():
        assert 0 < len(names) == len(set(names))
        assert all(holds(entries[(kind, name)], term) for name in names for term in found.subject)


@given(st.text(max_size=2 * MAX_QUERY))
@settings(deadline=None, derandomize=True, max_examples=80)
def test_no_query_is_too_hostile(asked: str) -> None:
    found = find(asked)

    for lang in ("nb", "nn", "en"):
        assert "".join(piece for piece, _ in marked(found, asked, lang)) == asked
