"""The command: what it writes where, and its exit codes."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from exports.__main__ import main
from exports.tables import stances_xlsx
from loaders import load_positions
from tests.exports.running import ROOT, run
from tests.samples import SHIPPED, WORKED, written


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path / "positions.yaml", WORKED)


def spoiled(file: Path) -> Path:
    file.write_text(file.read_text(encoding="utf-8").replace('"supports"', '"suports"', 1), encoding="utf-8")
    return file


def test_csv_goes_to_standard_output() -> None:
    done = run("stances", "--format", "csv")

    found = list(csv.DictReader(io.StringIO(done.stdout.decode("utf-8"), newline="")))
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(found) == len(load_positions(SHIPPED).stances)


def test_output_is_utf_8_whatever_the_console_is(file: Path) -> None:
    written(file, WORKED, {"lag/lend": {"quote": "Låne «nå»"}})
    done = run("stances", "--format", "json", "--data", file, PYTHONIOENCODING="ascii")

    assert done.returncode == 0
    assert json.loads(done.stdout.decode("utf-8"))[0]["quote"] == "Låne «nå»"


def test_output_file_holds_the_same_bytes(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "stances.csv"

    assert run("stances", "--format", "csv", "--data", file, "-o", out).stdout == b""
    assert out.read_bytes() == run("stances", "--format", "csv", "--data", file).stdout


def test_excel_reaches_standard_output_with_its_mark(file: Path) -> None:
    assert run("stances", "--format", "csv", "--excel", "--data", file).stdout.startswith(b"\xef\xbb\xbftheme,")


def test_evidence_gives_more_rows(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stances", "--format", "json", "--data", str(SHIPPED)]) == 0
    stances = len(json.loads(capsys.readouterr().out))
    assert main(["stances", "--format", "json", "--evidence", "--data", str(SHIPPED)]) == 0

    assert len(json.loads(capsys.readouterr().out)) > stances


def test_the_environment_can_name_the_file(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("POSITIONS", str(file))

    assert main(["stances", "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)) == 8


def test_problems_of_the_data_are_said_in_bokmal_with_their_line(file: Path) -> None:
    done = run("stances", "--format", "csv", "--data", spoiled(file))
    line = next(n for n, words in enumerate(file.read_text(encoding="utf-8").splitlines(), 1) if "suports" in words)

    assert (done.returncode, done.stdout) == (1, b"")
    assert f"{file.as_posix()}:{line}: " in done.stderr.decode("utf-8")
    assert "«suports»" in done.stderr.decode("utf-8")


def test_a_file_that_is_not_there_is_a_problem_of_the_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stances", "--format", "csv", "--data", str(tmp_path / "gone.yaml")]) == 1
    assert "gone.yaml" in capsys.readouterr().err


def test_problems_leave_an_older_output_alone(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "old.csv"
    out.write_text("old")

    assert main(["stances", "--format", "csv", "--data", str(spoiled(file)), "-o", str(out)]) == 1
    assert out.read_text() == "old"


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["stances"],
        ["stances", "--format", "xml"],
        ["stances", "--format", "json", "--excel"],
        ["stance", "--format", "csv"],
        ["reliability", "--evidence"],
        ["stances", "--format", "csv", "-o", "no/such/folder/out.csv"],
    ],
)
def test_wrong_use_is_said_and_exits_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)

    assert stopped.value.code == 2
    assert "usage: python -m exports" in capsys.readouterr().err


def test_wrong_use_exits_with_two_as_a_process() -> None:
    assert run("stances").returncode == 2


@pytest.mark.parametrize("arguments", [["--help"], ["stances", "--help"], ["reliability", "--help"]])
def test_help_is_in_english(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(arguments)
    shown = capsys.readouterr().out

    assert stopped.value.code == 0
    assert "usage: python -m exports" in shown
    assert "show this help" in shown
    assert not set("æøåÆØÅ") & set(shown.replace("Bokmål", ""))


def test_help_names_every_option_and_exit_code() -> None:
    shown = run("--help").stdout.decode() + run("stances", "--help").stdout.decode()

    for word in ("stances", "reliability", "Exit code: 0", "--format", "--evidence", "--excel", "--data", "--output"):
        assert word in shown


def test_reliability_of_the_shipped_codings() -> None:
    done = run("reliability")
    found = json.loads(done.stdout)

    assert done.returncode == 0
    assert list(found) == ["ordinal_alpha", "presence_alpha", "both", "only_first", "only_second", "differing"]
    assert 0.9 <= found["ordinal_alpha"] <= 1
    assert len(found["differing"]) >= found["only_first"] + found["only_second"]


def test_reliability_without_codings_is_wrong_use(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["reliability", "--data", str(file)])

    assert stopped.value.code == 2
    assert "no codings" in capsys.readouterr().err


def test_reliability_with_one_coding_only_is_wrong_use(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (file.parent / "codings").mkdir()
    (file.parent / "codings" / "coding-a.csv").write_text("claim,actor,stance,basis,source,quote\n")
    with pytest.raises(SystemExit) as stopped:
        main(["reliability", "--data", str(file)])

    assert stopped.value.code == 2
    assert "no codings" in capsys.readouterr().err


CODED = "claim,actor,stance,basis,source,quote\nlend,lag,2,,brev,Ord\n"


def test_every_problem_of_a_coding_is_said_with_its_line_and_nothing_is_counted(
    file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (file.parent / "codings").mkdir()
    for name, more in (("coding-a.csv", ""), ("coding-b.csv", "zzzz,lag,2,,brev,Ord\ntest,gul,9,,brev,Ord\n")):
        (file.parent / "codings" / name).write_text(CODED + more, encoding="utf-8")
    coding = (file.parent / "codings" / "coding-b.csv").as_posix()

    assert main(["reliability", "--data", str(file)]) == 1
    assert capsys.readouterr() == (
        "",
        f"{coding}:3: ukjent påstand «zzzz» – rett id-en\n"
        f"{coding}:4: stance er «9» – skriv et helt tall fra -2 til 2\n2 feil\n",
    )


def test_codings_of_another_file_are_a_problem_and_no_crash() -> None:
    done = run("reliability", "--data", "data/TEMPLATE.yaml")

    assert done.returncode == 1
    assert b"data/codings/coding-a.csv:2: ukjent p" in done.stderr
    assert b"Traceback" not in done.stderr


def test_output_over_the_data_itself_is_refused(file: Path) -> None:
    before = file.read_bytes()
    done = run("stances", "--format", "csv", "--data", file, "-o", file.parent / "." / file.name)

    assert done.returncode == 2
    assert b"would be overwritten" in done.stderr
    assert file.read_bytes() == before


def test_reader_that_has_had_enough_ends_it_without_a_word() -> None:
    command = [sys.executable, "-m", "exports", "stances", "--format", "json", "--evidence"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
        assert done.stdout is not None
        assert done.stderr is not None
        done.stdout.read(10)
        done.stdout.close()

        assert done.stderr.read() == b""


def test_wrong_use_is_told_with_the_usage_of_the_command() -> None:
    done = run("coalition", "--claim", "nothing-of-the-kind", "--body", "storting-2025-2029", "--format", "json")

    assert done.returncode == 2
    assert b"usage: python -m exports coalition" in done.stderr
    assert b"see claims in" in done.stderr


class Terminal(io.StringIO):
    """Standard output that somebody looks at."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("content", "shown"), [("Låne «nå»\n".encode(), "Låne «nå»\n"), (b"\x89PNG\xff", "")])
def test_a_terminal_is_shown_text_only(
    content: bytes, shown: str, file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal = Terminal()
    monkeypatch.setattr("exports.stances.content", lambda *_: content)
    monkeypatch.setattr(sys, "stdout", terminal)
    arguments = ["stances", "--format", "json", "--data", str(file)]
    if shown:
        assert main(arguments) == 0
    else:
        with pytest.raises(SystemExit) as stopped:
            main(arguments)
        assert stopped.value.code == 2
        assert "--output" in capsys.readouterr().err

    assert terminal.getvalue() == shown


def test_a_pipe_is_given_the_bytes_as_they_are(
    file: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr("exports.stances.content", lambda *_: b"\x89PNG\r\n\xff")

    assert main(["stances", "--format", "json", "--data", str(file)]) == 0
    assert capfdbinary.readouterr().out == b"\x89PNG\r\n\xff"


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_workbook_is_written_in_a_language(file: Path, tmp_path: Path, lang: str) -> None:
    out = tmp_path / "stances.xlsx"

    assert main(["stances", "--format", "xlsx", "--lang", lang, "--data", str(file), "-o", str(out)]) == 0
    assert out.read_bytes() == stances_xlsx(load_positions(file), {}, lang)


@pytest.mark.parametrize(
    "wrong", [["--format", "xlsx", "--evidence"], ["--format", "xlsx", "--excel"], ["--format", "csv", "--lang", "en"]]
)
def test_workbook_takes_no_choice_that_it_has_no_use_for(file: Path, wrong: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["stances", *wrong, "--data", str(file)])

    assert ended.value.code == 2
