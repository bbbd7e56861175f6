"""The table of a measure of every two actors."""

import csv
import io
from pathlib import Path

import pytest

from analysis.narrow import narrow
from analysis.pairs import MEASURES, NORMALISATIONS
from exports.__main__ import main
from loaders import load_positions
from tests.exports.running import run
from tests.samples import SHIPPED, WORKED, written

ASK = ["agreement", "--format", "csv", "--measure"]
SAME = {"lag/lend": {"joint_with": ["rod"]}, "rod/lend": {"joint_with": ["lag"]}}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path / "positions.yaml", WORKED)


def table(capsys: pytest.CaptureFixture[str], file: Path, *choices: str) -> list[list[str]]:
    assert main([*ASK, *choices, "--data", str(file)]) == 0
    return list(csv.reader(io.StringIO(capsys.readouterr().out)))


def test_a_cell_is_empty_on_the_diagonal_and_where_nothing_is_shared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "positions.yaml", "lag rod gul\na/one + 2 . -1\na/two + . 0 .")

    assert table(capsys, file, "agreement") == [
        ["", "lag", "rod", "gul"],
        ["lag", "", "", "0.25"],
        ["rod", "", "", ""],
        ["gul", "0.25", "", ""],
    ]


def test_actors_stand_in_the_order_of_the_screen_without_the_retired(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "positions.yaml", "gul rod lag raad\na/one + 2 . 1 1", retired=["raad"])

    assert table(capsys, file, "agreement")[0] == ["", "lag", "rod", "gul"]


@pytest.mark.parametrize(
    ("choices", "lag_gul"),
    [
        (["agreement"], "0.375"),
        (["same-side"], "0"),
        (["opposite-side"], "1"),
        (["congruence"], "0.75"),
        (["conflict", "--normalise", "average"], repr(1.25 / 3)),
        (["subtract", "--normalise", "jaccard"], repr(-0.5 / 6)),
        (["congruence", "--normalise", "cosine"], repr(0.75 / 9)),
        (["valued-divergence"], "1.5"),
        (["agreement", "--min-n", "2"], "0.375"),
        (["agreement", "--min-n", "3"], ""),
    ],
)
def test_values_are_in_full_and_counts_are_whole_numbers(
    file: Path, capsys: pytest.CaptureFixture[str], choices: list[str], lag_gul: str
) -> None:
    rows = table(capsys, file, *choices)

    assert rows[1][3] == rows[3][1] == lag_gul


def test_the_observed_range_is_that_of_the_whole_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path / "positions.yaml", "lag rod\na/one + 2 1\nb/two + . -1", retired=["b", "two"])

    assert table(capsys, file, "conflict")[1][2] == "0.25"
    assert table(capsys, file, "conflict", "--observed-range")[1][2] == repr(1 / 3)


def test_shared_text_can_be_left_out(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = written(tmp_path / "positions.yaml", "lag rod\nloans/lend + 2 2\nloans/give + 2 -2", SAME)

    assert table(capsys, file, "agreement")[1][2] == "0.5"
    assert table(capsys, file, "agreement", "--without-shared-text")[1][2] == "0.0"


def test_every_actor_of_the_shipped_data_is_in_it() -> None:
    done = run(*ASK, "agreement")
    rows = list(csv.reader(io.StringIO(done.stdout.decode(), newline="")))
    actors = list(narrow(load_positions(SHIPPED)).actors)

    assert (done.returncode, done.stderr) == (0, b"")
    assert rows[0] == ["", *actors] == ["", *(row[0] for row in rows[1:])]
    assert rows == [list(column) for column in zip(*rows, strict=True)]


def test_output_file_holds_the_same_bytes(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"

    assert run(*ASK, "same-side", "--data", file, "-o", out).stdout == b""
    assert out.read_bytes() == run(*ASK, "same-side", "--data", file).stdout != b""


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        (["agreement", "--normalise", "jaccard"], "agreement has none"),
        (["same-side", "--observed-range"], "same-side has none"),
        (["valued-divergence", "--normalise", "average"], "valued-divergence has none"),
        (["congruence", "--min-n", "0"], "at least 1"),
        (["congruence", "--min-n", "-1"], "at least 1"),
        (["congruence", "--min-n", "some"], "at least 1"),
        (["likeness"], "invalid choice"),
        (["congruence", "--normalise", "half"], "invalid choice"),
    ],
)
def test_wrong_use_is_said_and_exits_with_two(
    file: Path, capsys: pytest.CaptureFixture[str], choices: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main([*ASK, *choices, "--data", str(file)])

    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("stances", ["2 2", ". ."])
def test_an_observed_range_of_nothing_is_wrong_use(tmp_path: Path, capsys: pytest.CaptureFixture[str], stances: str) -> None:
    file = written(tmp_path / "positions.yaml", f"lag rod\na/one + {stances}")
    with pytest.raises(SystemExit) as stopped:
        main([*ASK, "conflict", "--observed-range", "--data", str(file)])

    assert stopped.value.code == 2
    assert "range of the stances is 0" in capsys.readouterr().err


def test_problems_of_the_data_are_said_and_exit_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*ASK, "agreement", "--data", str(tmp_path / "gone.yaml")]) == 1
    assert "gone.yaml" in capsys.readouterr().err


def test_help_gives_a_line_for_each_measure_and_normalisation() -> None:
    lines = run("agreement", "--help").stdout.decode().splitlines()

    for name in (*MEASURES, *NORMALISATIONS[1:]):
        assert sum(line.startswith(f"  {name} ") for line in lines) == 1
    assert any(line.startswith("Exit code: 0") for line in lines)
