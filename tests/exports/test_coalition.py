"""The command `coalition`: its keys, former ids, and what it says to wrong use."""

import json
from pathlib import Path
from typing import Any

import pytest

from exports.__main__ import main
from exports.coalition import coalition_json
from loaders import load_positions
from tests.analysis.chambers import chamber, written_chamber
from tests.exports.running import run
from tests.samples import SHIPPED

KEYS = ["body", "seats", "majority", "firm", "partly", "open", "against", "not_found"]
KEYS += ["lower", "upper", "minimal_winning", "pivotal", "positions_date"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written_chamber(tmp_path / "positions.yaml", formerly={"a": "a-of-old", "ting": "thing", "rod": "raud"})


def written(capsys: pytest.CaptureFixture[str], file: Path, *more: str) -> dict[str, Any]:
    """What the command writes of a tiny file."""
    assert main(["coalition", *more, "--format", "json", "--data", str(file)]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def refused(capsys: pytest.CaptureFixture[str], file: Path, *more: str) -> str:
    """What it says to wrong use."""
    with pytest.raises(SystemExit) as stopped:
        main(["coalition", *more, "--format", "json", "--data", str(file)])
    assert stopped.value.code == 2
    return capsys.readouterr().err


def test_the_keys_are_those_that_are_promised() -> None:
    done = run("coalition", "--claim", "faster-adoption", "--body", "storting-2025-2029", "--format", "json")
    found = json.loads(done.stdout.decode("utf-8"))

    assert (done.returncode, done.stderr) == (0, b"")
    assert list(found) == KEYS
    assert found["firm"] == {"r": 9, "sv": 9, "ap": 53, "h": 24, "frp": 47}
    assert (found["partly"], found["open"], found["against"]) == ({"sp": 9}, {}, {})
    assert found["not_found"] == {"mdg": 8, "krf": 7, "v": 3}
    assert (found["seats"], found["majority"], found["lower"], found["upper"]) == (169, 85, 151, 169)
    assert (found["pivotal"], found["positions_date"]) == ([], "2025-05-20")


def test_sets_are_of_the_parties_for_and_sorted(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    seats = {"rod": 5, "midt": 3, "gul": 2, "blaa": 1}
    file = written_chamber(tmp_path / "positions.yaml", "lag rod midt gul blaa\nloans/a + 2 2 1 2 2", seats)
    found = written(capsys, file, "--claim", "a", "--body", "ting")

    assert found["minimal_winning"] == [["blaa", "gul", "midt"], ["blaa", "rod"], ["gul", "rod"], ["midt", "rod"]]


def test_persuadable_adds_the_open_and_the_not_found_but_no_opponent(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    asked = ("--claim", "b", "--body", "ting")

    assert written(capsys, file, *asked)["minimal_winning"] == []
    assert written(capsys, file, *asked)["pivotal"] == []
    assert written(capsys, file, *asked, "--persuadable")["minimal_winning"] == [["fri", "midt", "rod"], ["gul", "midt", "rod"]]


def test_the_pivotal_are_those_that_the_majority_cannot_do_without(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    found = written(capsys, file, "--claim", "a", "--body", "ting", "--assume", "fri:firm")

    assert (found["lower"], found["pivotal"]) == (8, ["fri", "midt", "rod"])


def test_a_package_and_a_claim_given_twice(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    twice = written(capsys, file, "--claim", "b", "--claim", "b", "--body", "ting")

    assert twice == written(capsys, file, "--claim", "b", "--body", "ting")
    assert written(capsys, file, "--claim", "a", "--claim", "b", "--body", "ting")["partly"] == {"midt": 4}


def test_former_ids_lead_to_the_entries(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    asked = written(capsys, file, "--claim", "a-of-old", "--claim", "a", "--body", "thing", "--assume", "raud:open")

    assert asked == written(capsys, file, "--claim", "a", "--body", "ting", "--assume", "rod:open")
    assert asked["body"] == "ting"


def test_assumptions_are_said(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    found = written(capsys, file, "--claim", "b", "--body", "ting", "--assume", "fri:firm", "--assume", "blaa:partly")

    assert list(found) == [*KEYS, "assumed"]
    assert found["assumed"] == {"blaa": "partly", "fri": "firm"}
    assert found["firm"] == {"rod": 3, "fri": 1}


def test_where_nobody_has_spoken_there_is_no_date(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    assert written(capsys, file, "--claim", "d", "--body", "ting")["positions_date"] is None


def test_a_date_stands_as_far_as_it_is_known() -> None:
    assert json.loads(coalition_json(chamber(date="2029-05"), ["a"], "ting"))["positions_date"] == "2029-05"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--claim", "faster-adoptoin", "--body", "storting-2025-2029"), "did you mean «faster-adoption»?"),
        (("--claim", "faster-adoption", "--body", "storting-2025-2028"), "did you mean «storting-2025-2029»?"),
        (("--claim", "faster-adoption", "--body", "zzzz"), "known are storting-2021-2025, "),
        (("--claim", "faster-adoption", "--body", "storting-2025-2029", "--assume", "krff:firm"), "did you mean «krf»?"),
        (("--claim", "faster-adoption", "--body", "storting-2025-2029", "--assume", "pf:firm"), "pf has no seat in"),
        (("--claim", "faster-adoption", "--body", "storting-2025-2029", "--assume", "nito:firm"), "nito has no seat in"),
        (("--claim", "faster-adoption", "--body", "storting-2025-2029", "--assume", "krf"), "write PARTY:GROUP"),
        (("--claim", "faster-adoption", "--body", "storting-2025-2029", "--assume", "krf:not_found"), "one of firm, partly"),
        (
            ("--claim", "faster-adoption", "--body", "storting-2025-2029", "--assume", "h:open", "--assume", "h:firm"),
            "two groups",
        ),
        (("--body", "storting-2025-2029"), "--claim"),
        (("--claim", "faster-adoption"), "--body"),
    ],
)
def test_wrong_use_is_told_what_would_be_right(
    arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert words in refused(capsys, SHIPPED, *arguments)


def test_a_format_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["coalition", "--claim", "faster-adoption", "--body", "storting-2025-2029"])

    assert stopped.value.code == 2
    assert "--format" in capsys.readouterr().err


def test_more_parties_than_can_be_counted_are_wrong_use(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("analysis.winning.MAX_PARTIES", 3)

    assert "too many" in refused(capsys, SHIPPED, "--claim", "faster-adoption", "--body", "storting-2025-2029")


def test_help_explains_groups_bounds_and_packages(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["coalition", "--help"])
    words = capsys.readouterr().out

    assert stopped.value.code == 0
    assert [key for key in (*KEYS[2:], "package", "assumed") if key not in words] == []


def test_every_claim_and_body_of_the_shipped_data_can_be_asked_for() -> None:
    data = load_positions(SHIPPED)
    found = [json.loads(coalition_json(data, [claim.id], body.id)) for claim in data.claims for body in data.bodies]

    assert len(found) >= 55 * 4  # claims and bodies in November 2026
    assert all(one["lower"] <= one["upper"] <= one["seats"] for one in found)
