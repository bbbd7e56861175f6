"""The command line, as a curator and continuous integration use it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from loaders.__main__ import main
from loaders.path import positions_path
from loaders.schema import json_schema_text

ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path, base):
    path = tmp_path / "p.yaml"
    path.write_text(base, encoding="utf-8")
    return path


def test_check_counts_what_is_in_the_file(file, capsys):
    assert main(["check", str(file)]) == 0
    assert capsys.readouterr().out == (
        f"{file.as_posix()}: i orden – 2 kilder, 3 aktører, 1 organer, 1 temaer, 2 påstander, 1 forslag, "
        "3 standpunkter, 0 advarsler\n"
    )


def test_check_shows_problems_on_stderr(file, base, capsys):
    file.write_text(
        base.replace("actors: [laget]", "actors: [laget, app]").replace("polarity: 0", "polarity: 3"), encoding="utf-8"
    )

    assert main(["check", str(file)]) == 1
    assert capsys.readouterr() == (
        "",
        f"{file.as_posix()}:11: ukjent aktør «app» – mente du «ap»?\n"
        f"{file.as_posix()}:57: polarity er 3 – den må være 1, 0 eller -1\n2 feil\n",
    )


def test_warnings_are_shown_and_are_no_failure(file, base, capsys):
    file.write_text(base.replace("claim: count-dogs", "claim: loan-dogs"), encoding="utf-8")

    assert main(["check", str(file)]) == 0
    assert capsys.readouterr().err == f"{file.as_posix()}:55: påstanden «count-dogs» har ingen standpunkter (advarsel)\n"


def test_verify_counts_and_writes_a_register_named_after_the_file(file, sources, capsys):
    assert main(["verify", "--sources", str(sources), str(file)]) == 0
    assert capsys.readouterr().out == (
        "ordrett (exact): 6, ordrett så nær som skannefeil (tolerant): 0, "
        "ikke funnet (failed): 0, kilde mangler (source missing): 0\n"
    )
    assert len(json.loads((file.parent / "p.verified.json").read_text(encoding="utf-8"))) == 6
    assert not (file.parent / "verified.json").exists()


def test_the_register_of_a_positions_yaml_is_verified_json(file, sources):
    assert main(["verify", "--sources", str(sources), str(file.rename(file.with_name("positions.yaml")))]) == 0
    assert len(json.loads((file.parent / "verified.json").read_text(encoding="utf-8"))) == 6


def test_verify_prints_a_line_for_each_quote_that_fails(file, sources, capsys):
    (sources / "brev.txt").write_text("Hunder bør ikke lånes ut. Lån er bra.", encoding="utf-8")

    assert main(["verify", "--sources", str(sources), str(file)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{file.as_posix()}:74: sitatet står ikke ordrett i «brev»: «Hunder bør lånes ut» – rett sitatet eller kilden",
        "ordrett (exact): 5, ordrett så nær som skannefeil (tolerant): 0, "
        "ikke funnet (failed): 1, kilde mangler (source missing): 0",
    ]


def test_a_missing_source_is_counted_and_is_no_failure(file, sources, capsys):
    (sources / "brev.txt").unlink()

    assert main(["verify", "--sources", str(sources), str(file)]) == 0
    assert "kilde mangler (source missing): 2" in capsys.readouterr().out


def test_a_folder_with_none_of_the_texts_is_wrong_use_and_leaves_the_register(file, sources, tmp_path, capsys):
    main(["verify", "--sources", str(sources), str(file)])
    before = (file.parent / "p.verified.json").read_bytes()
    capsys.readouterr()

    with pytest.raises(SystemExit) as caught:
        main(["verify", "--sources", str(tmp_path), str(file)])

    assert caught.value.code == 2
    message = f"--sources: {tmp_path} holds none of the texts of {file.as_posix()}, for example brev.txt\n"
    assert capsys.readouterr().err.endswith(message)
    assert (file.parent / "p.verified.json").read_bytes() == before


def test_verify_of_a_broken_register_says_so(file, sources, capsys):
    (file.parent / "p.verified.json").write_text("{", encoding="utf-8")

    assert main(["verify", "--sources", str(sources), str(file)]) == 1
    assert "p.verified.json:1: filen er ikke gyldig JSON" in capsys.readouterr().err


def test_schema_prints_the_schema(capsys):
    assert main(["schema"]) == 0
    assert capsys.readouterr().out == json_schema_text()


@pytest.mark.parametrize(
    "arguments",
    [[], ["fly"], ["verify"], ["check", "a", "b"], ["verify", "--sources", "no-such-folder"], ["check", "--loud"]],
)
def test_wrong_use_is_exit_code_2_in_english(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 2
    assert capsys.readouterr().err.startswith("usage: python -m loaders")


def test_help_is_english(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["--help"])

    assert caught.value.code == 0
    assert "check a file and count what is in it" in capsys.readouterr().out


def test_the_file_is_the_one_given_else_that_of_the_environment_else_our_own(monkeypatch):
    monkeypatch.setenv("POSITIONS", "other.yaml")
    assert positions_path(Path("given.yaml")) == Path("given.yaml")
    assert positions_path() == Path("other.yaml")

    monkeypatch.delenv("POSITIONS")
    monkeypatch.chdir(ROOT)
    assert positions_path() == Path("data/positions.yaml")


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "loaders", *arguments]
    return subprocess.run(command, cwd=ROOT, env={**os.environ, **environment}, capture_output=True, check=False)


def test_output_is_utf_8_without_a_mark_whatever_the_platform_says(tmp_path):
    result = run("check", str(tmp_path / "ø.yaml"), PYTHONIOENCODING="ascii", PYTHONUTF8="0", LC_ALL="C")

    assert result.returncode == 1
    assert result.stderr.decode("utf-8").endswith("ø.yaml:1: filen finnes ikke – sjekk navnet og mappen\n1 feil\n")
    assert not result.stderr.startswith(b"\xef\xbb\xbf")


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text on this platform")
@pytest.mark.parametrize("command", [["loaders", "check"], ["exports", "stances", "--format", "csv", "--data"]])
def test_a_file_name_that_is_no_utf_8_is_shown_as_it_is(command):
    done = subprocess.run([sys.executable, "-m", *command, b"\xff.yaml"], cwd=ROOT, capture_output=True, check=False)

    assert done.returncode == 1
    assert done.stderr.startswith(b"\xff.yaml:1: filen finnes ikke")


def test_the_shipped_file_is_checked_where_none_is_given():
    result = run("check")

    assert result.returncode == 0
    assert result.stdout.decode().startswith("data/positions.yaml: i orden – ")
