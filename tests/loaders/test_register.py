"""What was found is remembered, and never lost. The sources are invented."""

import hashlib
import json
from pathlib import Path

import pytest

from loaders import PositionsError
from loaders.register import matches, read_register, register_path, write_register
from loaders.verify import quote_key, verify

KEPT = '{"brev:0": {"match": "exact", "text": "1"}}'


def test_the_register_holds_the_hash_of_each_quote_and_of_the_text_it_is_in(loaded, sources, tmp_path):
    positions, path = loaded(), tmp_path / "verified.json"

    write_register(path, positions, sources, list(verify(positions, sources)))

    key = "brev:" + hashlib.sha256("Lån er bra".encode()).hexdigest()
    assert key == quote_key("brev", "Lån er bra")
    assert read_register(path)[key] == {
        "match": "exact",
        "text": hashlib.sha256((sources / "brev.txt").read_bytes()).hexdigest(),
    }
    assert len(read_register(path)) == 6


def test_the_register_keeps_what_was_found_where_a_source_is_missing_now(loaded, sources, tmp_path):
    positions, path = loaded(), tmp_path / "verified.json"
    write_register(path, positions, sources, list(verify(positions, sources)))
    before = path.read_bytes()
    (sources / "brev.txt").unlink()

    write_register(path, positions, sources, list(verify(positions, sources)))

    assert path.read_bytes() == before


def test_the_register_drops_a_quote_that_fails_now_and_one_that_is_gone(loaded, sources, tmp_path):
    positions, path = loaded(), tmp_path / "verified.json"
    write_register(path, positions, sources, list(verify(positions, sources)))
    (sources / "brev.txt").write_text("Lån er bra", encoding="utf-8")
    fewer = loaded(('quote: "Ingen telling"', 'quote: "Deler dette"'))

    write_register(path, fewer, sources, list(verify(fewer, sources)))

    assert quote_key("brev", "Hunder bør lånes ut") not in read_register(path)
    assert quote_key("innst", "Ingen telling") not in read_register(path)
    assert len(read_register(path)) == 4


def test_no_register_is_an_empty_one(tmp_path):
    assert read_register(tmp_path / "verified.json") == {}


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"{", "filen er ikke gyldig JSON – slett den, og kjør verify på nytt"),
        (b"[" * 100_000, "filen er ikke gyldig JSON – slett den, og kjør verify på nytt"),
        (b"5", "filen er ikke et register over sitater – slett den, og kjør verify på nytt"),
        (b"[]", "filen er ikke et register over sitater – slett den, og kjør verify på nytt"),
        (b'{"a": 1}', "filen er ikke et register over sitater – slett den, og kjør verify på nytt"),
        (b'{"a": {"match": "exact"}}', "filen er ikke et register over sitater – slett den, og kjør verify på nytt"),
        (b'{"a": {"match": 1, "text": "b"}}', "filen er ikke et register over sitater – slett den, og kjør verify på nytt"),
        (b"\xe5", "filen er ikke UTF-8 (byte 0xE5) – lagre den som UTF-8 i editoren"),
    ],
)
def test_a_file_that_is_no_register_is_told_of_and_left_as_it_is(loaded, sources, tmp_path, content, message):
    positions, path = loaded(), tmp_path / "verified.json"
    path.write_bytes(content)

    with pytest.raises(PositionsError) as caught:
        write_register(path, positions, sources, list(verify(positions, sources)))

    assert caught.value.lines() == [f"{path.as_posix()}:1: {message}"]
    assert path.read_bytes() == content


def test_a_folder_is_no_register(tmp_path):
    (tmp_path / "verified.json").mkdir()

    with pytest.raises(PositionsError, match="dette er en mappe"):
        read_register(tmp_path / "verified.json")


@pytest.mark.parametrize(
    ("name", "register"),
    [
        ("data/positions.yaml", "data/verified.json"),
        ("data/TEMPLATE.yaml", "data/TEMPLATE.verified.json"),
        ("data/positions-2.yaml", "data/positions-2.verified.json"),
    ],
)
def test_each_file_has_a_register_of_its_own(name, register):
    assert register_path(Path(name)) == Path(register)


@pytest.mark.parametrize("step", ["write_text", "replace"])
def test_a_write_that_breaks_off_leaves_the_register_and_nothing_beside_it(loaded, sources, tmp_path, monkeypatch, step):
    positions, path = loaded(), tmp_path / "verified.json"
    path.write_text(KEPT, encoding="utf-8")
    verdicts, before = list(verify(positions, sources)), sorted(tmp_path.iterdir())

    def full(*_args, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, step, full)

    with pytest.raises(PositionsError) as caught:
        write_register(path, positions, sources, verdicts)

    message = "registeret kan ikke skrives (No space left on device) – sjekk rettighetene til mappen"
    assert caught.value.lines() == [f"{path.as_posix()}:1: {message}"]
    assert path.read_text(encoding="utf-8") == KEPT
    assert sorted(tmp_path.iterdir()) == before


def test_the_register_is_plain_sorted_json(loaded, sources, tmp_path):
    positions, path = loaded(), tmp_path / "verified.json"

    write_register(path, positions, sources, list(verify(positions, sources)))

    keys = list(json.loads(path.read_bytes()))
    assert keys == sorted(keys)
    assert b"\r" not in path.read_bytes()


def test_quotes_are_known_by_how_they_were_found(loaded, sources):
    positions = loaded()
    write_register(register_path(positions.path), positions, sources, list(verify(positions, sources)))

    found = matches(positions)

    assert found["brev", "Lån er bra"] == "exact"
    assert set(found.values()) <= {"exact", "tolerant"}
    assert len(found) == 6


def test_a_quote_that_the_register_does_not_hold_has_not_been_found(loaded, sources):
    positions = loaded()
    verdicts = [verdict for verdict in verify(positions, sources) if verdict.quote != "Lån er bra"]
    write_register(register_path(positions.path), positions, sources, verdicts)

    assert ("brev", "Lån er bra") not in matches(positions)
    assert matches(positions)


def test_without_a_register_no_quote_has_been_found(loaded):
    assert matches(loaded()) == {}
