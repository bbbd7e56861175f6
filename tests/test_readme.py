"""What the README promises is what the program has."""

import re
from pathlib import Path

from ui.choices import PARAMETERS
from ui.navigation import ICONS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def first_cells(heading: str) -> list[str]:
    """The code in the first column of the table under a head row."""
    table = README.split(heading)[1].split("\n\n")[0]
    return re.findall(r"^\| `([^`]+)`", table, flags=re.MULTILINE)


def test_every_parameter_of_an_address_is_documented_and_no_other():
    assert sorted(PARAMETERS) == sorted(first_cells("| parameter |"))


def test_the_frozen_parameters_are_there():
    assert {"actor", "claim", "theme", "body", "lang", "present", "print"} <= set(PARAMETERS)


def test_every_page_has_its_documented_path():
    paths = ["/" if name == "overview" else f"/{name}" for name in ICONS]

    assert paths == first_cells("| path |")
    assert sorted(ICONS) == sorted(path.stem for path in (ROOT / "pages").glob("*.py"))


def test_the_commands_are_one_line_each_and_name_files_that_exist():
    run = re.search(r"^python3 -m venv \.venv && (.*) && \.venv/bin/streamlit run (\S+)$", README, flags=re.MULTILINE)
    test = re.search(r"^python3 -m venv \.venv && .*-r (\S+) && \.venv/bin/python -m pytest$", README, flags=re.MULTILINE)

    assert run is not None
    assert test is not None
    assert all((ROOT / name).is_file() for name in ("requirements.txt", run[2], test[1]))


def test_every_command_line_that_is_named_exists():
    for room, command in re.findall(r"\| `python -m (\w+) ?(\w*)", README):
        source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / room).glob("*.py"))

        assert not command or f'"{command}"' in source


def test_pictures_are_in_the_project():
    for picture in re.findall(r"!\[[^\]]+\]\(([^)]+)\)", README):
        assert (ROOT / picture).is_file()


def test_links_to_files_lead_somewhere():
    for link in re.findall(r"\]\((?!http)([^)#]+)\)", README):
        assert (ROOT / link).exists()
