"""The agreement of the two codings, as JSON."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from exports.reliability import coding_frame, coding_frames, codings_folder, reliability_json, settled_frame
from loaders.codings import CodedCell
from tests.samples import positions

HEAD = "claim,actor,stance,basis,source,quote\n"
DATA = "lag rod\nloans/lend + 2 -2\nloans/give + 1 ."


def strictly(words: str) -> object:
    """What JSON has no word for, and other languages therefore cannot read."""
    raise AssertionError(words)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "coding-a.csv").write_text(HEAD + "lend,lag,2,,brev,Ord\nlend,rod,-2,,brev,Ord\ngive,lag,1,aim,brev,Ord\n")
    (tmp_path / "coding-b.csv").write_text(HEAD + "lend,lag,2,,brev,Ord\nlend,rod,-2,,brev,Ord\ngive,lag,1,problem,brev,Ord\n")
    return tmp_path


def test_alphas_counts_and_every_cell_that_differs(folder: Path) -> None:
    assert json.loads(reliability_json(positions(DATA), folder)) == {
        "ordinal_alpha": 1.0,
        "presence_alpha": 1.0,
        "both": 3,
        "only_first": 0,
        "only_second": 0,
        "differing": [{"claim": "give", "actor": "lag", "first": "1 aim", "second": "1 problem"}],
    }


def test_an_alpha_that_cannot_be_computed_is_null(folder: Path) -> None:
    for name in ("coding-a.csv", "coding-b.csv"):
        (folder / name).write_text(HEAD + "lend,lag,2,,brev,Ord\n")
    found = json.loads(reliability_json(positions(DATA), folder), parse_constant=strictly)

    assert found["ordinal_alpha"] is None
    assert found["presence_alpha"] == 1


def test_codings_of_nothing_are_no_mistake(folder: Path) -> None:
    for name in ("coding-a.csv", "coding-b.csv"):
        (folder / name).write_text(HEAD)
    found = json.loads(reliability_json(positions(DATA), folder), parse_constant=strictly)

    assert (found["ordinal_alpha"], found["presence_alpha"], found["both"]) == (None, None, 0)


def test_a_frame_has_a_row_a_cell() -> None:
    frame = coding_frame(
        [CodedCell("lend", "lag", 1, "aim", "brev", "Ord", 2), CodedCell("give", "rod", -2, "", "brev", "Ord", 3)]
    )

    assert frame.index.names == ["claim", "actor"]
    assert frame.to_dict("index") == {
        ("lend", "lag"): {"stance": 1, "basis": "aim"},
        ("give", "rod"): {"stance": -2, "basis": ""},
    }


def test_codings_lie_beside_their_file_or_nowhere(tmp_path: Path) -> None:
    found = replace(positions(DATA), path=tmp_path / "positions.yaml")
    assert codings_folder(found) is None
    (tmp_path / "codings").mkdir()
    (tmp_path / "codings" / "coding-a.csv").write_text(HEAD)
    assert codings_folder(found) is None
    (tmp_path / "codings" / "coding-b.csv").write_text(HEAD)
    assert codings_folder(found) == tmp_path / "codings"


def test_what_was_settled_has_the_shape_of_a_coding(folder: Path) -> None:
    found = positions(DATA)
    settled = settled_frame(found)

    assert settled.loc[("give", "lag")].to_list() == [1, "aim"]
    assert settled.loc[("lend", "rod")].to_list() == [-2, ""]
    assert [list(frame.columns) for frame in coding_frames(found, folder)] == [list(settled.columns)] * 2
