"""YAML as it is written, and what is refused."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.problems import Problem
from loaders.yaml_builder import LineList, LineMap, build

thorough = settings(deadline=None, derandomize=True, max_examples=300)


def one(text: str) -> LineMap:
    raw, problems = build(text)
    assert raw is not None
    assert problems == []
    return raw


def refused(text: str) -> list[str]:
    return [f"{problem.line}: {problem.message}" for problem in build(text)[1]]


@pytest.mark.parametrize(
    "scalar",
    [
        "no",
        "yes",
        "on",
        "NO",
        "null",
        "~",
        "012",
        "0o17",
        "1_000",
        "1e3",
        "2026-02-30",
        "1:30",
        ".inf",
        "0x1F",
        "=",
        "3.10",
        "-0",
    ],
)
def test_scalars_stay_as_written(scalar):
    assert one(f"a: {scalar}\n...\n") == {"a": scalar}


def test_keys_stay_as_written():
    assert list(one("no: a\n012: b\n...\n")) == ["no", "012"]


@given(st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1))
@thorough
def test_quoted_scalars_stay_as_written(value):
    escaped = value.replace("'", "''")

    assert one(f"a: '{escaped}'\n...\n") == {"a": value}


@given(st.text())
@thorough
def test_any_text_is_read_or_refused(text):
    raw, problems = build(text)

    assert raw is not None or problems
    assert all(isinstance(problem, Problem) and problem.line >= 1 for problem in problems)


@given(st.text("ab:-?[]{},&*!|>'\"%@#<. \n\t", max_size=60))
@thorough
def test_any_marks_of_yaml_are_read_or_refused_at_a_line_of_the_text(text):
    raw, problems = build(text)

    assert raw is not None or problems
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in problems)


def test_keys_and_items_know_their_lines():
    raw = one("a: 1\nb:\n  - x\n\n  # comment\n  - c: 2\n...\n")

    assert raw.lines == {"a": 1, "b": 2}
    assert isinstance(raw["b"], LineList)
    assert raw["b"].lines == [3, 6]
    assert raw["b"][1].lines == {"c": 6}


MISTAKES = {
    "duplicate key": ("a: 1\nb: 2\na: 3\n...\n", "3: nøkkelen «a» står to ganger – den står også på linje 1; fjern den ene"),
    "duplicate key in another writing": (
        "a: 1\n'a': 3\n...\n",
        "2: nøkkelen «a» står to ganger – den står også på linje 1; fjern den ene",
    ),
    "duplicate key in flow": (
        "x: {a: 1, a: 3}\n...\n",
        "1: nøkkelen «a» står to ganger – den står også på linje 1; fjern den ene",
    ),
    "empty value": ("a: 1\nb:\n...\n", "2: «b» er tom – fyll ut eller fjern linjen"),
    "empty item": ("a:\n  - x\n  -\n...\n", "3: leddet er tom – fyll ut eller fjern linjen"),
    "anchor": ("a: &x 1\n...\n", "1: anker «&x» er ikke tillatt – skriv teksten ut der den brukes"),
    "anchor of a map": ("a: &x {b: c}\n...\n", "1: anker «&x» er ikke tillatt – skriv teksten ut der den brukes"),
    "alias": ("a: *x\n...\n", "1: alias «*x» er ikke tillatt – skriv teksten ut"),
    "alias as a key": ("*x : a\n...\n", "1: alias «*x» er ikke tillatt – skriv teksten ut"),
    "tag": ("a: !!int 1\n...\n", "1: merkelapp «tag:yaml.org,2002:int» er ikke tillatt – skriv verdien uten"),
    "bare tag": ("a: ! 1\n...\n", "1: merkelapp «!» er ikke tillatt – skriv verdien uten"),
    "python tag": (
        "a: !!python/object/apply:os.system [ls]\n...\n",
        "1: merkelapp «tag:yaml.org,2002:python/object/apply:os.system» er ikke tillatt – skriv verdien uten",
    ),
    "merge key": ("a: {<<: {b: c}}\n...\n", "1: flettenøkkel «<<» er ikke tillatt – skriv feltene ut"),
    "complex key": (
        "? [a, b]\n: 1\n...\n",
        "1: en nøkkel må være tekst, ikke en liste eller et oppslag – skriv «nøkkel: verdi»",
    ),
    "two documents": (
        "a: 1\n---\nb: 2\n...\n",
        "2: filen har flere dokumenter (---) – en positions-fil er ett dokument; fjern linjen",
    ),
    "text after the end": ("a: 1\n...\nb: 2\n", "3: tekst etter «...» – den linjen må være den siste"),
    "no end": ("a: 1\nb: 2\n", "2: siste linje mangler «...» – er filen kuttet midt i en lagring? Er den hel, legg til linjen"),
    "not a map": ("- a\n...\n", "1: filen er ikke et oppslag – begynn med data/TEMPLATE.yaml"),
    "nothing": ("# only a comment\n", "1: filen er tom – begynn med data/TEMPLATE.yaml"),
    "colon in a value": ("a: 1\nb: c: d\n...\n", "2: kolon inne i en verdi – sett verdien i anførselstegn"),
    "tab": (
        "a:\n\tb: 1\n...\n",
        "2: tegnet kan ikke stå først i en verdi – bruk mellomrom til innrykk, og anførselstegn om verdien",
    ),
    "at sign": (
        "a: @b\n...\n",
        "1: tegnet kan ikke stå først i en verdi – bruk mellomrom til innrykk, og anførselstegn om verdien",
    ),
    "open quote": (
        'a: "b\n',
        "1: filen slutter midt i en tekst i anførselstegn – den er kuttet, eller et anførselstegn mangler",
    ),
    "escape": ('a: "\\q"\n...\n', "1: ukjent tegn etter omvendt skråstrek – skriv \\\\ eller bruk enkle anførselstegn"),
    "indentation": ("a:\n  - b\n c: d\n...\n", "3: innrykket eller tegnsettingen stemmer ikke med linjene over"),
    "no colon": ("a: 1\nb\n...\n", "2: linjen mangler kolon – skriv «nøkkel: verdi», eller filen er kuttet her"),
    "other YAML": ("%YAML 2.0\n---\na: 1\n...\n", "1: filen krever en annen versjon av YAML – fjern linjen %YAML"),
    "control character": (
        "a: 1\nb: \x1b[31m\n...\n",
        "2: filen inneholder et usynlig tegn (U+001B) – fjern det; er dette en tekstfil?",
    ),
    "escaped control character": (
        'a: 1\nb: "\\e"\n...\n',
        "2: teksten inneholder et usynlig tegn (U+001B) – skriv den på nytt uten",
    ),
    "direction": ("a: \u202eb\n...\n", "1: filen inneholder et usynlig tegn (U+202E) – fjern det; er dette en tekstfil?"),
    "a line break that only YAML counts": (
        "å: æøå\na: b\u2028c\n...\n",
        "2: filen inneholder et usynlig tegn (U+2028) – fjern det; er dette en tekstfil?",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_of_form_is_told_of_at_its_line(mistake):
    text, message = MISTAKES[mistake]

    assert message in refused(text)


def test_several_mistakes_of_form_are_told_together():
    assert [message.split(":")[0] for message in refused("a: 1\na: 2\nb: &x 1\nc:\n")] == ["2", "3", "4", "4"]


def test_the_last_line_need_not_end():
    assert one("a: 1\n...") == {"a": "1"}


def test_windows_line_ends_count_as_one():
    assert one("a: 1\r\nb: 2\r\n...\r\n").lines == {"a": 1, "b": 2}
