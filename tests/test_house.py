"""The floors of the house, and the manners of its rooms (CONTRIBUTING.md says why)."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
TYPES = {"loaders.model", "loaders.positions", "loaders.fields", "loaders.search_words"}
"""What analysis and words know of a file: its entries, and the scalars in them."""
MAY_IMPORT: dict[str, set[str]] = {
    "loaders": {"loaders", "yaml", "pydantic", "pydantic_core", "rapidfuzz"},
    "analysis": {"analysis", *TYPES, "pandas", "numpy", "networkx", "krippendorff", "rapidfuzz", "snowballstemmer"},
    "charts": {"charts", "pandas", "plotly"},
    "words": {"words", "analysis", *TYPES, "yaml", "babel"},
    "slides": {"slides", "briefs", "analysis", "words", *TYPES, "pydantic"},
    "briefs": {"briefs", "analysis", "words", *TYPES},
    "pictures": {"pictures", "charts", "analysis", "words", *TYPES, "pandas", "networkx"},
    "exports": {
        *("exports", "slides", "briefs", "pictures", "charts", "analysis", "words", "loaders", "pandas"),
        *("docx", "pptx", "xlsxwriter", "kaleido"),
    },
    "ui": {
        *("ui", "exports", "slides", "briefs", "pictures", "charts", "analysis", "words", "loaders"),
        *("streamlit", "pandas", "networkx"),
    },
    "pages": {"ui", "exports", "briefs", "charts", "analysis", "words", "streamlit"},
    "dashboard.py": {"ui", "streamlit", "starlette"},
    "bench": {
        *("bench", "ui", "exports", "slides", "briefs", "charts", "analysis", "words", "loaders"),
        *("streamlit.testing", "numpy", "pandas", "yaml"),
    },
}
"""By room: the rooms, modules and libraries it may import besides the standard library."""
BANNED = (
    "unsafe_allow_html",
    "pickle",
    "eval(",
    "exec(",
    "yaml.load(",
    "yaml.full_load",
    "FullLoader",
    "UnsafeLoader",
    "yaml.Loader",
)
UNUSED_IN_PAGES = ("session_state", "go.", "px.", "plotly", "open(", "<")
DRAWERS = {"utils", "util", "helpers", "helper", "common", "core", "misc"}


def files(room: str) -> list[Path]:
    return [ROOT / room] if room.endswith(".py") else sorted((ROOT / room).rglob("*.py"))


CODE = [path for room in MAY_IMPORT for path in files(room)]
PAGES = files("pages")
each_file = pytest.mark.parametrize("path", CODE, ids=lambda path: path.relative_to(ROOT).as_posix())
each_page = pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports from outside the standard library, with its dots."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "a relative import hides its floor"
            names = [node.module or ""]
        else:
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        yield from (name for name in names if name.split(".")[0] not in sys.stdlib_module_names)


def allowed(module: str, room: str) -> bool:
    parts = module.split(".")
    return any(".".join(parts[:depth]) in MAY_IMPORT[room] for depth in range(1, len(parts) + 1))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    yield from (node for node in ast.walk(tree(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def test_the_rooms_are_there() -> None:
    assert all(files(room) for room in MAY_IMPORT)
    assert len(CODE) >= 50  # a broken filter would make every test below pass


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_imports_go_down_only(room: str) -> None:
    wrong = [f"{path.name}: {name}" for path in files(room) for name in imports(path) if not allowed(name, room)]

    assert wrong == []


@pytest.mark.parametrize(
    ("library", "rooms"),
    [("streamlit", {"dashboard.py", "ui", "pages", "bench"}), ("plotly", {"charts"}), ("babel", {"words"})],
)
def test_a_library_stays_in_its_rooms(library: str, rooms: set[str]) -> None:
    used = {room for room in MAY_IMPORT for path in files(room) for name in imports(path) if name.split(".")[0] == library}

    assert used <= rooms


def test_nobody_imports_a_command_line() -> None:
    assert not [path.name for path in CODE for name in imports(path) if name.endswith("__main__")]


def test_words_and_charts_do_not_know_each_other() -> None:
    assert not [name for path in files("words") for name in imports(path) if name.startswith("charts")]
    assert not [name for path in files("charts") for name in imports(path) if name.startswith("words")]


def test_pages_do_not_know_each_other() -> None:
    stems = {path.stem for path in PAGES}

    assert not [name for path in PAGES for name in imports(path) if name.split(".")[0] in {"pages", *stems}]


@each_file
def test_nothing_dangerous_is_used(path: Path) -> None:
    written = path.read_text(encoding="utf-8")

    assert [word for word in BANNED if re.search(rf"(?<!\w){re.escape(word)}", written)] == []


@each_file
def test_files_and_functions_are_short(path: Path) -> None:
    length = len(path.read_text(encoding="utf-8").splitlines())
    long = [f"{one.name}: {one.end_lineno - one.lineno + 1}" for one in functions(path) if one.end_lineno - one.lineno >= 40]

    assert length <= 250
    assert long == []


@each_file
def test_every_file_says_what_it_is(path: Path) -> None:
    assert ast.get_docstring(tree(path))


def test_no_drawer_for_whatever_has_no_home() -> None:
    names = {part.removesuffix(".py").strip("_") for path in CODE for part in path.relative_to(ROOT).parts}

    assert names & DRAWERS == set()


@each_page
def test_a_page_is_called_by_its_question(path: Path) -> None:
    question = ast.get_docstring(tree(path)) or ""

    assert question.endswith("?")
    assert "\n" not in question


@each_page
def test_a_page_only_chooses_narrows_computes_and_shows(path: Path) -> None:
    written = path.read_text(encoding="utf-8")
    computing = [one.name for one in functions(path) if any(isinstance(node, ast.BinOp) for node in ast.walk(one))]

    assert len(written.splitlines()) <= 90
    assert [word for word in UNUSED_IN_PAGES if re.search(rf"(?<!\w){re.escape(word)}", written)] == []
    assert computing == []


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_every_dependency_has_a_range_and_a_reason(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    wanted = [line for line in lines if line and not line.startswith(("#", "-r "))]

    assert len(wanted) >= 8
    assert [line for line in wanted if not re.fullmatch(r"[A-Za-z0-9_.-]+~=\d+(\.\d+)+ +# \S.+", line)] == []


def test_every_library_that_is_used_is_required_and_the_other_way_round() -> None:
    required = re.findall(r"^([\w-]+)~=", (ROOT / "requirements.txt").read_text(encoding="utf-8"), re.MULTILINE)
    modules = {"pyyaml": "yaml", "python-docx": "docx", "python-pptx": "pptx"}
    used = {name.split(".")[0] for path in CODE for name in imports(path)} - set(MAY_IMPORT) - {"pydantic_core"}

    assert {modules.get(name.lower(), name.lower()) for name in required} == used  # pydantic_core comes with pydantic
