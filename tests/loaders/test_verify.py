"""Every quote of a file is looked up in the text of its source. The sources are invented."""

from pathlib import Path

import pytest

from loaders import PositionsError
from loaders.verify import Match, has_texts, verify


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


def test_a_folder_has_texts_where_it_holds_one(loaded, sources, tmp_path):
    (sources / "brev.txt").unlink()

    assert has_texts(loaded(), sources)
    assert not has_texts(loaded(), tmp_path)


def test_a_text_that_cannot_be_read_is_told_of(loaded, sources, monkeypatch):
    def refuse(*_args, **_options):
        raise PermissionError(13, "Permission denied")

    positions = loaded()
    monkeypatch.setattr(Path, "read_text", refuse)

    with pytest.raises(PositionsError, match=r"brev\.txt:1: teksten kan ikke leses \(Permission denied\) – sjekk rettighetene"):
        list(verify(positions, sources))
