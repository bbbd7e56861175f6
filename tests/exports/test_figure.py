"""Pictures for print: wrong use, what is in the files, and what happens where no browser is."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest

from exports import figure, figure_drawing
from exports.__main__ import main
from exports.figure import PAPERS, USES
from exports.figure_drawing import NoPictureError, Wanted, drawn
from exports.figure_kinds import DRAWINGS, NOTHING
from exports.png import at_dots_per_inch
from loaders import load_positions
from pictures.coverage import coverage_picture
from tests.exports.running import run
from tests.samples import SHIPPED, WORKED, written
from words.formats import day

CHAMBER = ("chamber", "--claim", "faster-adoption", "--body", "storting-2025-2029")
SVG = "{http://www.w3.org/2000/svg}"


def words_of(svg: bytes) -> str:
    """All text of an SVG, on one line."""
    parts = [" ".join(element.itertext()) for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]
    return re.sub(r"\s+", " ", " ".join(parts).replace("\N{NO-BREAK SPACE}", " "))


def size_of(png: bytes) -> tuple[int, int]:
    return int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")


def test_every_figure_has_its_choices_its_drawing_and_a_reason_for_none() -> None:
    assert set(USES) == set(DRAWINGS) == set(NOTHING)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["pie"], "invalid choice"),
        (["matrix", "--body", "storting-2025-2029"], "--body goes with chamber"),
        (["coverage", "--actor", "nito"], "--actor goes with"),
        (["chamber"], "needs --claim"),
        (["timeline"], "needs one --actor"),
        (["timeline", "--actor", "nito", "--actor", "nsf"], "needs one --actor"),
        (["timeline", "--actor", "mdg"], "no stances"),
        (["ties", "--actor", "nito"], "fewer than two"),
        (["ties", "--above", "1.5"], "between 0 and 1"),
        (["ties", "--above", "nan"], "between 0 and 1"),
        (["matrix", "--theme", "financin"], "did you mean «financing»"),
        (["matrix", "--actor", "nitoo"], "did you mean «nito»"),
        ([*CHAMBER[:-1], "stortinget"], "unknown body"),
    ],
)
def test_wrong_use_is_said_before_a_browser_is_started(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(figure_drawing, "COMMAND", ("no-such-command",))
    with pytest.raises(SystemExit) as stopped:
        main(["figure", *arguments, "--format", "svg", "--data", str(SHIPPED)])

    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


def test_chamber_is_todays_storting_where_no_body_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    titles: list[str] = []
    monkeypatch.setattr(
        figure, "drawn", lambda wanted, _: [titles.append(one.figure.layout.title.text) or b"" for one in wanted]
    )
    for body in ((), ("--body", "storting-2025-2029"), ("--body", "storting-2021-2025")):
        given = ["figure", "chamber", "--claim", "faster-adoption", *body, "--format", "svg", "-o", str(tmp_path / "out.svg")]
        assert main([*given, "--data", str(SHIPPED)]) == 0

    todays, named, former = titles
    assert todays == named != former


def test_without_a_browser_it_says_so_and_exits_with_three(tmp_path: Path) -> None:
    out = tmp_path / "out.svg"
    done = run("figure", "coverage", "--format", "svg", "-o", out, BROWSER_PATH=str(tmp_path / "none"))

    assert (done.returncode, done.stdout) == (3, b"")
    assert "no Chrome or Chromium found" in done.stderr.decode()
    assert not out.exists()


def test_a_browser_that_does_not_answer_is_ended_with_all_that_it_started(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mark = tmp_path / "alive"
    child = f"import time; time.sleep(4); open({str(mark)!r}, 'w').close()"
    program = f"import subprocess, sys, time; subprocess.Popen([sys.executable, '-c', {child!r}]); time.sleep(60)"
    monkeypatch.setattr(figure_drawing, "COMMAND", (sys.executable, "-c", program))
    figure = coverage_picture(load_positions(SHIPPED), "nb", "light")
    began = time.monotonic()
    with pytest.raises(NoPictureError, match="within 2 seconds"):
        drawn([Wanted(figure, 680, 700)], "svg", 2)

    assert time.monotonic() - began < 20
    if os.name == "posix":
        time.sleep(4)
        assert not mark.exists()


def test_a_browser_that_fails_is_a_reason_and_no_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(figure_drawing, "COMMAND", (sys.executable, "-c", "raise RuntimeError('it broke')"))

    assert main(["figure", "coverage", "--format", "png", "--data", str(SHIPPED), "-o", "unused.png"]) == 3
    assert "the browser failed to draw the figure: RuntimeError: it broke" in capsys.readouterr().err
    assert not Path("unused.png").exists()


def test_the_claims_of_all_go_to_numbered_files_whose_text_is_text(tmp_path: Path) -> None:
    done = run("figure", "matrix", "--level", "claims", "--format", "svg", "-o", tmp_path / "claims.svg")
    files = sorted(tmp_path.iterdir())
    data = load_positions(SHIPPED)
    said = [words_of(file.read_bytes()) for file in files]

    assert (done.returncode, done.stderr) == (0, b"")
    assert [file.name for file in files] == [f"claims-{place}.svg" for place in range(1, len(files) + 1)]
    for place, (file, words) in enumerate(zip(files, said, strict=True), 1):
        root = ElementTree.fromstring(file.read_bytes())
        assert float(root.attrib["width"]) == PAPERS["a4"][0]
        assert float(root.attrib["height"]) <= PAPERS["a4"][1]
        assert f"{place} av {len(files)}" in words
        assert " ".join(f"Data per {day(data.updated, 'nb')}".split()) in words
        assert "ikke funnet i kildene" in words
    assert [claim.id for claim in data.claims if not any(claim.wording.nb in words for words in said)] == []


def test_a_png_has_the_size_of_the_paper_at_300_dots_an_inch(tmp_path: Path) -> None:
    out = tmp_path / "chamber.png"
    done = run("figure", *CHAMBER, "--format", "png", "--lang", "en", "--dark", "-o", out)
    png = out.read_bytes()

    assert done.returncode == 0
    assert size_of(png)[0] == round(PAPERS["a4"][0] * 300 / 96)
    assert size_of(png)[1] <= PAPERS["a4"][1] * 300 / 96
    assert b"pHYs" + (11811).to_bytes(4, "big") * 2 in png


def test_several_files_need_a_name(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("exports.figure.drawn", lambda wanted, _: [b"<svg/>" for _ in wanted])
    with pytest.raises(SystemExit) as stopped:
        main(["figure", "matrix", "--level", "claims", "--format", "svg", "--data", str(SHIPPED)])

    assert stopped.value.code == 2
    assert "--output" in capsys.readouterr().err


@pytest.mark.parametrize("paper", PAPERS)
def test_what_is_higher_than_the_paper_is_divided_or_made_smaller(
    paper: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Wanted] = []
    monkeypatch.setattr("exports.figure.drawn", lambda wanted, _: asked.extend(wanted) or [b"" for _ in wanted])
    width, height = PAPERS[paper]
    for kind in (["matrix"], ["matrix", "--level", "claims"], ["network"], ["ties"], ["coverage"], [*CHAMBER]):
        arguments = [
            "figure",
            *kind,
            "--paper",
            paper,
            "--format",
            "svg",
            "-o",
            str(tmp_path / "x.svg"),
            "--data",
            str(SHIPPED),
        ]
        assert main(arguments) == 0

    assert all(one.width * one.scale == pytest.approx(width) for one in asked)
    assert all(one.height * one.scale <= height + 0.01 for one in asked)


def test_a_picture_without_a_size_is_refused() -> None:
    with pytest.raises(ValueError, match="no PNG"):
        at_dots_per_inch(b"GIF89a", 300)


def test_hostile_words_of_a_file_are_drawn_as_words(tmp_path: Path) -> None:
    nasty = "<script>alert(1)</script> & «x» " + "langt " * 40
    path = written(tmp_path / "some.yaml", WORKED)
    path.write_text(path.read_text(encoding="utf-8").replace("Påstand lend", nasty), encoding="utf-8")
    out = tmp_path / "out.svg"
    done = run("figure", "matrix", "--level", "claims", "--format", "svg", "-o", out, "--data", path)

    assert done.returncode == 0
    assert nasty.strip() in words_of(out.read_bytes())
    assert b"<script" not in out.read_bytes()


def test_the_process_writes_what_was_asked_for_and_nothing_else() -> None:
    command = [sys.executable, "-m", "exports.figure_process"]
    done = subprocess.run(command, input=b"[]", cwd=figure_drawing.ROOT, capture_output=True, check=False)

    assert (done.returncode, done.stdout) == (0, b"[]")
