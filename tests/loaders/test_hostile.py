"""Files that nobody meant well, or that something broke: a clear error, never a traceback, never a silent load."""

import os
import random
from pathlib import Path

import pytest

from loaders import PositionsError, load_positions
from loaders.problems import MAX_PROBLEMS
from loaders.yaml_builder import build

DATA = Path(__file__).parents[2] / "data"
BOMB = "a: &a [x, x]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in zip("abcdefgh", "bcdefghi", strict=True))

HOSTILE = {
    "alias bomb": (BOMB, "1: anker «&a» er ikke tillatt – skriv teksten ut der den brukes"),
    "deep flow": ("a: " + "[" * 10_000 + "]" * 10_000, "1: mer enn 12 nivåer inni hverandre – innrykket må være feil"),
    "deep flow maps": ("{a: " * 10_000, "1: mer enn 12 nivåer inni hverandre – innrykket må være feil"),
    "deep block": (
        "".join(" " * i + "a:\n" for i in range(2_000)),
        "13: mer enn 12 nivåer inni hverandre – innrykket må være feil",
    ),
    "deep block list": ("- " * 10_000, "1: mer enn 12 nivåer inni hverandre – innrykket må være feil"),
    "deep complex keys": ("? " * 10_000, "1: en nøkkel må være tekst, ikke en liste eller et oppslag – skriv «nøkkel: verdi»"),
    "picture": (b"\x89PNG\r\n\x1a\n\0\0", "1: filen er ikke UTF-8 (byte 0x89) – lagre den som UTF-8 i editoren"),
    "zeros": (b"\0" * 100_000, "1: filen inneholder et usynlig tegn (U+0000) – fjern det; er dette en tekstfil?"),
    "latin-1": ("a: 1\nb: blåbær\n".encode("latin-1"), "2: filen er ikke UTF-8 (byte 0xE5) – lagre den som UTF-8 i editoren"),
    "UTF-16": ("a: blåbær\n".encode("utf-16"), "1: filen er UTF-16 – lagre den som UTF-8 i editoren"),
    "UTF-16 without a mark": (
        "a: 1\n".encode("utf-16-le"),
        "1: filen inneholder et usynlig tegn (U+0000) – fjern det; er dette en tekstfil?",
    ),
    "empty": ("", "1: filen er tom – begynn med data/TEMPLATE.yaml"),
    "blank": ("\n\n", "1: filen er tom – begynn med data/TEMPLATE.yaml"),
    "too large": (b"#" * 32_000_001, "1: filen er større enn 32 MB – er det riktig fil?"),
    "long key": ("k" * 100_000 + ": v\n...\n", "1: kolon inne i en verdi – sett verdien i anførselstegn"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_gets_one_clear_error_first(problems, name):
    content, message = HOSTILE[name]

    assert problems(content)[0] == message


def test_a_byte_order_mark_does_no_harm(load, base):
    assert len(load(b"\xef\xbb\xbf" + base.encode()).stances) == 3


def test_a_folder_is_no_file(tmp_path):
    with pytest.raises(PositionsError, match="dette er en mappe, ikke en fil"):
        load_positions(tmp_path)


@pytest.mark.parametrize("name", ["nowhere.yaml", "nowhere/p.yaml"])
def test_a_missing_file_is_told_of(tmp_path, name):
    with pytest.raises(PositionsError, match=":1: filen finnes ikke – sjekk navnet og mappen"):
        load_positions(tmp_path / name)


def test_a_name_that_no_file_can_have(tmp_path):
    with pytest.raises(PositionsError, match="filen kan ikke leses"):
        load_positions(tmp_path / "a\0b")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes on this platform")
def test_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe")

    with pytest.raises(PositionsError, match="ikke en vanlig fil"):
        load_positions(tmp_path / "pipe")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Brev", "title: " + "x" * 3_000_000),
        ("Hunder bør lånes ut", "ord " * 1_000_000),
        ("motion_by: [frp]", "motion_by: [" + "x" * 3_000_000 + "]"),
        ("total: 5", "total: " + "9" * 100_000),
        ("2031-02-26", "2" * 3_000_000),
        ("kind: union", "kind: " + "u" * 3_000_000),
    ],
)
def test_a_huge_scalar_is_told_of_in_a_short_message(wrong, old, new):
    messages = wrong((old, new))

    assert messages
    assert max(map(len, messages)) < 300


@pytest.mark.parametrize(
    "more",
    [
        "x: y\n" * 100_000,
        "".join(f"x{i}:\n" for i in range(100_000)),
        "".join(f"x{i}: y\n" for i in range(100_000)),
    ],
)
def test_a_hundred_thousand_mistakes_are_cut_short(problems, base, more):
    assert len(problems(base.replace("...\n", more + "...\n"))) == MAX_PROBLEMS + 1


@pytest.mark.parametrize(
    ("section", "entry"),
    [
        ("stances:\n", "  - {actor: no, claim: no, stance: perhaps, evidence: [{source: no}]}\n"),
        ("sources:\n", "  - {id: brev}\n"),
        ("    members:\n", "      - {name: A, party: laget}\n"),
    ],
)
def test_many_wrong_entries_are_cut_short(wrong, section, entry):
    assert len(wrong((section, section + entry * 20_000))) == MAX_PROBLEMS + 1


def test_more_values_than_any_file_needs_are_refused(problems):
    assert problems("a: [" + "b," * 1_000_001 + "]\n...\n") == [
        "1: filen har mer enn 1000000 verdier – den er for stor; del den"
    ]


@pytest.mark.parametrize("value", ["[a]", "{a: b}", "{}", "[]", '""', "[[a]]"])
@pytest.mark.parametrize("field", ["- id: laget", "- actor: laget", "theme: loans", "- source: brev", "seats: {ap: 3, frp: 2}"])
def test_a_value_of_the_wrong_kind_is_told_of_wherever_it_stands(wrong, field, value):
    key = field.split(":")[0]

    assert wrong((field, f"{key}: {value}"))


def test_the_loaders_own_key_cannot_be_written(wrong):
    assert wrong(("    title: Brev", '    title: Brev\n    "\\0line": 7')) == [
        "8: teksten inneholder et usynlig tegn (U+0000) – skriv den på nytt uten"
    ]


def test_a_small_file_cut_anywhere_never_loads(load, base):
    content = base.encode()
    # Without its last line end alone, the file still says all it said.
    for end in range(len(content) - 1):
        with pytest.raises(PositionsError):
            load(content[:end])


def test_the_template_cut_after_any_line_never_loads(load):
    lines = (DATA / "TEMPLATE.yaml").read_bytes().splitlines(keepends=True)
    for end in range(len(lines)):
        with pytest.raises(PositionsError):
            load(b"".join(lines[:end]))


def test_the_shipped_file_cut_anywhere_never_loads():
    text = (DATA / "positions.yaml").read_text(encoding="utf-8")
    lines = text.splitlines(keepends=True)
    cuts = ["".join(lines[:end]) for end in range(0, len(lines), 100)]
    cuts += [text[:end] for end in random.Random(1).sample(range(len(text) - 1), 50)]

    assert all(problems for _, problems in map(build, cuts))
