"""Every quote of a file is looked up, and what was found is remembered. The sources are invented."""

import hashlib
import json

import pytest

from loaders import PositionsError
from loaders.verify import Match, quote_key, read_register, verify, write_register

BREV = "Hunder bør lånes\nut. Lån er bra."
INNST = "Hunder på lån. «Vi ønsker hunder». Deler dette. Ingen telling."


@pytest.fixture
def sources(tmp_path):
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "brev.txt").write_text(BREV, encoding="utf-8")
    (folder / "innst.txt").write_text(INNST, encoding="utf-8")
    return folder


def test_every_quote_is_looked_up_in_its_own_source(loaded, sources):
    assert {verdict.match for verdict in verify(loaded(), sources)} == {Match.EXACT}


def test_a_quote_of_another_source_fails_at_its_line(loaded, sources):
    positions = loaded(('quote: "Vi ønsker hunder"', 'quote: "Lån er bra"'))

    failed = [verdict for verdict in verify(positions, sources) if verdict.match is Match.FAILED]

    assert [(verdict.line, verdict.source, verdict.quote) for verdict in failed] == [(77, "innst", "Lån er bra")]


def test_a_source_without_a_text_is_missing_not_failed(loaded, sources):
    (sources / "brev.txt").unlink()

    assert {verdict.match for verdict in verify(loaded(), sources) if verdict.source == "brev"} == {Match.MISSING}


def test_a_source_names_its_text_file(loaded, sources):
    (sources / "brev.txt").rename(sources / "letter.txt")

    positions = loaded(("    title: Brev", "    title: Brev\n    file: letter.txt"))

    assert {verdict.match for verdict in verify(positions, sources)} == {Match.EXACT}


def test_scan_errors_are_tolerated_where_the_source_says_it_is_a_scan(loaded, sources):
    (sources / "brev.txt").write_text("Hunder bgr lanes\nut. Lan er bra.", encoding="utf-8")

    plain = [verdict.match for verdict in verify(loaded(), sources) if verdict.source == "brev"]
    scan = loaded(("    title: Brev", "    title: Brev\n    machine_scan: true"))

    assert plain == [Match.FAILED, Match.FAILED]
    assert [verdict.match for verdict in verify(scan, sources) if verdict.source == "brev"] == [Match.TOLERANT, Match.TOLERANT]


def test_the_register_holds_the_hash_of_each_quote_and_of_the_text_it_is_in(loaded, sources, tmp_path):
    positions, path = loaded(), tmp_path / "verified.json"

    write_register(path, positions, sources, list(verify(positions, sources)))

    key = "brev:" + hashlib.sha256("Lån er bra".encode()).hexdigest()
    assert key == quote_key("brev", "Lån er bra")
    assert read_register(path)[key] == {"match": "exact", "text": hashlib.sha256(BREV.encode()).hexdigest()}
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


def test_a_broken_register_is_told_of(tmp_path):
    (tmp_path / "verified.json").write_text("{", encoding="utf-8")

    with pytest.raises(PositionsError, match="ikke gyldig JSON"):
        read_register(tmp_path / "verified.json")


def test_the_register_is_plain_sorted_json(loaded, sources, tmp_path):
    positions, path = loaded(), tmp_path / "verified.json"

    write_register(path, positions, sources, list(verify(positions, sources)))

    keys = list(json.loads(path.read_bytes()))
    assert keys == sorted(keys)
    assert b"\r" not in path.read_bytes()
