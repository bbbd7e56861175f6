"""A coding is read cell by cell, and every mistake in it is told of. The base text's claims and actors are invented."""

import pytest

from loaders import PositionsError
from loaders.codings import CodedCell, read_coding

HEAD = "claim,actor,stance,basis,source,quote\n"


@pytest.fixture
def read(tmp_path, loaded):
    def run(content, *changes):
        path = tmp_path / "coding.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_coding(path, loaded(*changes))

    return run


@pytest.fixture
def wrong(read):
    def run(content):
        with pytest.raises(PositionsError) as caught:
            read(content)
        return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]

    return run


def test_a_cell_has_its_values_and_its_line(read):
    text = HEAD + 'loan-dogs,laget,1,aim,brev,"Hunder,\nja"\n\ncount-dogs,ap,-2,,innst,Nei\n'

    assert read(text) == (
        CodedCell("loan-dogs", "laget", 1, "aim", "brev", "Hunder,\nja", 2),
        CodedCell("count-dogs", "ap", -2, "", "innst", "Nei", 5),
    )


def test_columns_may_stand_in_any_order_beside_others(read):
    (cell,) = read("\ufeffwho,actor,claim,stance,basis,source,quote\r\nKari,ap,loan-dogs,+2,,brev,Ja\r\n")

    assert (cell.claim, cell.actor, cell.stance) == ("loan-dogs", "ap", 2)


def test_ids_that_were_renamed_since_are_those_of_now(read):
    (cell,) = read(HEAD + "loan-pets,lauget,0,,brev,Ja\n", *RENAMED)

    assert (cell.claim, cell.actor) == ("loan-dogs", "laget")


RENAMED = (
    ("    kind: union", "    kind: union\n    formerly: [lauget]"),
    ("  - id: loan-dogs", "  - id: loan-dogs\n    formerly: [loan-pets]"),
)


MISTAKES = {
    "loan-dog,ap,1,aim,brev,Ja": "ukjent påstand «loan-dog» – mente du «loan-dogs»?",
    "loan-dogs,zzz,1,aim,brev,Ja": "ukjent aktør «zzz» – rett id-en",
    "loan-dogs,ap,3,,brev,Ja": "stance er «3» – skriv et helt tall fra -2 til 2",
    "loan-dogs,ap,1.0,aim,brev,Ja": "stance er «1.0» – skriv et helt tall fra -2 til 2",
    "loan-dogs,ap,,,brev,Ja": "stance er «» – skriv et helt tall fra -2 til 2",
    "loan-dogs,ap,1,hope,brev,Ja": (
        "«hope» er ikke en verdi for basis – velg condition, aim, problem, eller la feltet stå tomt"
    ),
    "loan-dogs,ap,1,aim,brev": "raden har 5 felt, ikke 6 – se etter komma og anførselstegn",
    "loan-dogs,ap,1,aim,brev,Ja,Nei": "raden har 7 felt, ikke 6 – se etter komma og anførselstegn",
    'loan-dogs,ap,1,aim,brev,"Ja" x': (
        "raden kan ikke leses som CSV (',' expected after '\"') – se etter komma og anførselstegn"
    ),
    "loan-dogs,frp,1,aim,brev,Ja": "«frp» har allerede en verdi for «loan-dogs», på linje 2 – fjern den ene",
}


@pytest.mark.parametrize("row", MISTAKES)
def test_a_mistake_is_told_of_at_its_line(wrong, row):
    assert wrong(f"{HEAD}loan-dogs,frp,2,,brev,Ja\n{row}\n") == [f"3: {MISTAKES[row]}"]


def test_every_mistake_is_told_of(wrong):
    assert len(wrong(HEAD + "a,b,c,d,e,f\n" * 3)) == 4 * 3


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "1: kolonnen «claim» mangler – første linje skal være «claim,actor,stance,basis,source,quote»"),
        (
            "claim,actor,value,basis,source,quote\nloan-dogs,ap,1,aim,brev,Ja\n",
            "1: kolonnen «stance» mangler – første linje skal være «claim,actor,stance,basis,source,quote»",
        ),
        (
            (HEAD + "loan-dogs,ap,1,aim,brev,på\n").encode("latin-1"),
            "2: filen er ikke UTF-8 (byte 0xE5) – lagre den som UTF-8 i editoren",
        ),
    ],
)
def test_what_is_no_coding_is_told_of(wrong, content, message):
    assert wrong(content) == [message]


@pytest.mark.parametrize("text", [HEAD + '"' + "x" * 200_000, HEAD + '"open'])
def test_a_row_that_cannot_be_read_is_told_of(wrong, text):
    (message,) = wrong(text)

    assert message.startswith("2: raden kan ikke leses som CSV (")
