"""The command `slides`: the standard set and saved runs of show, and what it says to wrong use."""

from pathlib import Path

import pytest

from exports.__main__ import main
from slides.run_of_show import RunOfShow, as_file
from slides.view import view_of
from tests.analysis.chambers import written_chamber
from tests.exports.decks import opened
from tests.exports.running import run

STANDARD = ("--actor", "lag", "--claim", "a-of-old", "--claim", "b", "--body", "ting")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written_chamber(tmp_path / "positions.yaml", formerly={"a": "a-of-old"})


def headlines(path: Path) -> list[str]:
    return [one.shapes.title.text_frame.text for one in opened(path.read_bytes()).slides]


def saved(folder: Path, *addresses: str) -> Path:
    path = folder / "run.json"
    path.write_bytes(as_file(RunOfShow(tuple(view_of(address) for address in addresses))))
    return path


def refused(capsys: pytest.CaptureFixture[str], file: Path, *more: str | Path) -> str:
    """What it says to wrong use; nothing is written."""
    out = file.parent / "refused.pptx"
    with pytest.raises(SystemExit) as stopped:
        main(["slides", *map(str, more), "--data", str(file), "-o", str(out)])

    assert stopped.value.code == 2
    assert not out.exists()
    return capsys.readouterr().err


def test_standard_set_of_the_shipped_data(tmp_path: Path) -> None:
    out = tmp_path / "nito.pptx"
    choice = ("--actor", "nito", "--claim", "faster-adoption", "--body", "storting-2025-2029")
    done = run("slides", *choice, "-o", out)

    assert (done.returncode, done.stderr, done.stdout) == (0, b"", b"")
    assert any("For uten forbehold: 142; delvis: 9" in words for words in headlines(out))


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_standard_set_is_in_the_language_asked_for(file: Path, lang: str) -> None:
    out = file.parent / "deck.pptx"

    assert main(["slides", *STANDARD, "--lang", lang, "--data", str(file), "-o", str(out)]) == 0
    assert opened(out.read_bytes()).core_properties.language == {"nb": "nb-NO", "en": "en-GB"}[lang]
    assert any(("uten forbehold" if lang == "nb" else "without reservation") in words for words in headlines(out))


def test_saved_run_of_show_keeps_its_order_and_languages(file: Path) -> None:
    out = file.parent / "deck.pptx"
    path = saved(file.parent, "claim?claim=a&lang=en", "claim?claim=a")

    assert main(["slides", "--run", str(path), "--data", str(file), "-o", str(out)]) == 0
    found = headlines(out)
    half = len(found) // 2
    assert found[:half] != found[half:]
    assert all(word in " ".join(found[half:]) for word in ("støtter", "For:"))
    assert "støtter" not in " ".join(found[:half])


def test_wrong_use_is_said(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    path = saved(file.parent, "claim?claim=a")
    folder = file.parent

    assert "give --run FILE, or --actor" in refused(capsys, file)
    assert "give --run FILE, or --actor" in refused(capsys, file, "--actor", "lag", "--body", "ting")
    assert "does not go with --claim" in refused(capsys, file, "--run", path, "--claim", "a")
    assert "did you mean" in refused(capsys, file, "--actor", "lagg", *STANDARD[2:])
    assert "cannot read" in refused(capsys, file, "--run", folder / "none.json")
    assert "holds no view" in refused(capsys, file, "--run", saved(folder))


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"run_of_show": 1, "views": [{"view": "nowhere"}]}'])
def test_file_that_is_no_run_of_show_is_said_to_be_none(capsys: pytest.CaptureFixture[str], file: Path, content: bytes) -> None:
    path = file.parent / "run.json"
    path.write_bytes(content)

    assert "is no run of show" in refused(capsys, file, "--run", path)
