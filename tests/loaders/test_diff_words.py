"""How values are told of: what has changed of a text, codes and dates as words, what is counted, and ids that seem renamed."""

import json

import pytest

from loaders.__main__ import main
from loaders.diff_stretch import both_texts
from tests.loaders.conftest import BASE
from tests.loaders.test_diff_sentences import NOTE, RETIRED, SUBJECT

STANCE = ("claim: count-dogs", "claim: count-hounds")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("a b", "a\u00a0b", "«a b» → «a\\xa0b»"),
        ("få", "fa\u030a", "«få» → «fa\\u030a»"),
        ("a\u200bb", "ab", "«a\\u200bb» → «ab»"),
        ("a\nb", "a\x1b[31mb", "«a\\nb» → «a\\x1b[31mb»"),
        ("få", "gå", "«få» → «gå»"),
    ],
)
def test_signs_that_nobody_sees_are_written_out(before: str, after: str, told: str) -> None:
    assert both_texts(before, after) == told


def test_a_long_text_that_is_new_is_told_in_full(diff) -> None:
    long = "ord " * 300 + "slutt"

    assert diff((NOTE[0], NOTE[1].replace("Fordi", long)))[1].endswith(f"notat er lagt til: «{long}» / «Because»")


def test_of_a_long_text_only_what_has_changed_is_told_with_a_few_words_around() -> None:
    words = [str(number) for number in range(40)]
    new = [*words[:10], "ti", *words[11:30], *words[31:]]

    assert both_texts(" ".join(words), " ".join(new)) == (
        "«… 6 7 8 9 10 11 12 13 14 … 26 27 28 29 30 31 32 33 34 …» → «… 6 7 8 9 ti 11 12 13 14 … 26 27 28 29 31 32 33 34 …»"
    )


def test_a_sign_that_nobody_sees_is_found_in_a_long_text() -> None:
    words = "a " * 40

    assert both_texts(f"{words}b c", f"{words}b\u00a0c") == "«… a a a a b c» → «… a a a a b\\xa0c»"


def test_words_that_change_in_both_languages_are_one_line(diff) -> None:
    assert diff(("{nb: Fordi, en: Because}", "{nb: Derfor, en: Hence}"), old=(NOTE,)) == [
        "Standpunkter:",
        f"new.yaml:73: {SUBJECT}: notat: bokmål «Fordi» → «Derfor», engelsk «Because» → «Hence»",
        "I alt 1 endring: 1 endret standpunkt",
    ]


def test_of_several_ids_those_that_have_come_and_gone_are_named(diff) -> None:
    change = ("motion_by: [frp]", "motion_by: [ap, laget]")

    assert diff(change)[1].endswith("fremmet av: A og L er kommet til, F er tatt ut")
    assert diff(("[ap, laget]", "[laget, ap]"), old=(change,))[1].endswith("fremmet av: rekkefølgen er nå L, A")


def test_codes_and_dates_are_words(diff) -> None:
    assert diff(("date: 2031-04\n", "date: undated\n"))[1].endswith("dato: april 2031 → udatert")
    assert diff(("kind: committee-report", "kind: ministers-letter"))[1].endswith(
        "type: innstilling fra en komité → brev fra statsråden"
    )
    assert diff(("polarity: 1", "polarity: -1"))[1] == (
        "new.yaml:51: påstanden «Lån ut» (loan-dogs): støtte trekker nå mot aksens retning (før: i aksens retning)"
    )


def test_changes_and_the_entries_that_they_are_in_are_both_counted(diff) -> None:
    lines = diff(("Hunder bør", "Hunder skal"), NOTE, ("stance: opposes", "stance: sceptical"))

    assert lines[-1] == "I alt 3 endringer i 2 oppføringer: 2 endrede standpunkter"


def test_what_is_taken_out_of_use_is_counted_as_that(diff) -> None:
    assert diff(RETIRED)[-1] == "I alt 1 endring: 1 påstand tatt ut av bruk"
    assert diff((RETIRED[1], RETIRED[0]), old=(RETIRED,))[-1] == "I alt 1 endring: 1 påstand tatt i bruk igjen"
    assert diff(("  - id: count-dogs\n", "  - id: count-hounds\n    formerly: [count-dogs]\n"), STANCE, RETIRED)[-1] == (
        "I alt 2 endringer i 1 oppføring: 1 påstand tatt ut av bruk"
    )


def test_an_id_that_is_changed_without_a_word_is_seen_by_its_wording_and_links_are_warned_of(diff) -> None:
    assert diff(("  - id: count-dogs\n", "  - id: count-hounds\n"), STANCE) == [
        "Påstander:",
        "new.yaml:55: påstanden «Tell» (count-hounds) ser ut som samme påstand som «count-dogs», som er borte – "
        "skriv formerly: [count-dogs], ellers brytes lenkene",
        "I alt 1 endring: 1 omdøpt påstand",
    ]


def test_a_claim_with_another_wording_in_one_language_is_another_claim(diff) -> None:
    lines = diff(("  - id: count-dogs\n", "  - id: count-hounds\n"), STANCE, ("en: Count}", "en: Reckon}"))

    assert lines[-1] == ("I alt 4 endringer: 1 nytt standpunkt, 1 fjernet standpunkt, 1 ny påstand og 1 fjernet påstand")


def test_two_files_with_nothing_in_common_are_told_apart_in_full(tmp_path, capsys) -> None:
    nothing = dict.fromkeys(("corrections", "sources", "actors", "bodies", "themes", "claims", "proposals", "stances"), ())
    empty = {"schema": 1, "updated": "2031-05-20", "contact": {"nb": "Skriv", "en": "Write"}, **nothing}
    (tmp_path / "old.yaml").write_text(json.dumps(empty) + "\n...\n", encoding="utf-8")
    (tmp_path / "new.yaml").write_text(BASE, encoding="utf-8")

    assert main(["diff", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == (
        "I alt 13 endringer: 3 nye standpunkter, 2 nye påstander, 1 nytt forslag, "
        "3 nye aktører, 1 nytt tema, 1 nytt organ og 2 nye kilder"
    )
