"""`python -m loaders diff`, as a curator uses it: two files, or one of them on standard input."""

import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from loaders.__main__ import main
from tests.loaders.conftest import BASE, changed

ROOT = Path(__file__).parents[2]


def test_the_problems_of_both_files_are_told(tmp_path, capsys) -> None:
    for name, change in (("old", ("polarity: 0", "polarity: 3")), ("new", ("actors: [laget]", "actors: [laget, app]"))):
        (tmp_path / f"{name}.yaml").write_text(changed(BASE, change), encoding="utf-8")

    assert main(["diff", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")]) == 1
    assert capsys.readouterr() == (
        "",
        f"{(tmp_path / 'old.yaml').as_posix()}:57: polarity er 3 – den må være 1, 0 eller -1\n1 feil\n"
        f"{(tmp_path / 'new.yaml').as_posix()}:11: ukjent aktør «app» – mente du «ap»?\n1 feil\n",
    )


def test_a_missing_file_is_a_problem_and_leaves_the_other_unharmed(tmp_path, capsys) -> None:
    (tmp_path / "new.yaml").write_text(BASE, encoding="utf-8")

    assert main(["diff", str(tmp_path / "none.yaml"), str(tmp_path / "new.yaml")]) == 1
    assert capsys.readouterr().err.endswith("none.yaml:1: filen finnes ikke – sjekk navnet og mappen\n1 feil\n")


def standard_input(monkeypatch, content: bytes) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(content)))


def test_an_older_version_comes_from_standard_input(tmp_path, monkeypatch, capsys) -> None:
    (tmp_path / "new.yaml").write_text(changed(BASE, ('    colour: "#003955"\n', "")), encoding="utf-8")
    standard_input(monkeypatch, BASE.encode())

    assert main(["diff", "-", str(tmp_path / "new.yaml")]) == 0
    assert "stdin:28: aktøren F (frp): farge er fjernet: «#003955»" in capsys.readouterr().out


def test_problems_of_standard_input_are_told_as_those_of_a_file(tmp_path, monkeypatch, capsys) -> None:
    (tmp_path / "new.yaml").write_text(BASE, encoding="utf-8")
    standard_input(monkeypatch, BASE.encode("utf-16"))

    assert main(["diff", "-", str(tmp_path / "new.yaml")]) == 1
    assert capsys.readouterr().err == "stdin:1: filen er UTF-16 – lagre den som UTF-8 i editoren\n1 feil\n"


@pytest.mark.parametrize("arguments", [["diff"], ["diff", "a"], ["diff", "-", "-"], ["diff", "a", "b", "c"]])
def test_wrong_use_is_exit_code_2(arguments, capsys) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: python -m loaders")


def test_a_reader_that_has_had_enough_is_no_failure() -> None:
    command = [sys.executable, "-m", "loaders", "diff", "data/TEMPLATE.yaml", "data/positions.yaml"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()

    assert (process.returncode, errors) == (0, b"")
