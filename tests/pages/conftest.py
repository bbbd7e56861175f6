"""Pages run without a browser, each from the frame, as a reader opens them."""

import re
from collections.abc import Callable, Iterator, Sequence
from html import escape, unescape
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Element

from loaders import Positions, load_positions
from tests.samples import SHIPPED, saved
from words import LANGUAGES

ROOT = Path(__file__).parent.parent.parent
PAGES = tuple(sorted(path.stem for path in (ROOT / "pages").glob("*.py")))
Visit = Callable[..., AppTest]
Use = Callable[[dict[str, Any]], Path]


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest) -> str:
    """Every page."""
    return str(request.param)


@pytest.fixture(params=LANGUAGES)
def lang(request: pytest.FixtureRequest) -> str:
    """Every language."""
    return str(request.param)


@pytest.fixture(scope="session")
def shipped() -> Positions:
    """The project's own data."""
    return load_positions(SHIPPED)


@pytest.fixture
def use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Use:
    """Lets the pages read a file with the given content."""
    path = tmp_path / "some.yaml"
    monkeypatch.setenv("POSITIONS", str(path))
    return lambda content: saved(path, content)


@pytest.fixture
def visit() -> Visit:
    """Opens a page with the parameters of an address, in a session of its own."""

    def run(page: str, **parameters: str | list[str]) -> AppTest:
        session = AppTest.from_file(ROOT / "ui" / "frame.py", default_timeout=60)
        for name, value in parameters.items():
            session.query_params[name] = value
        return session.switch_page(f"../pages/{page}.py").run()

    return run


def choice(widgets: Sequence[Any], name: str) -> Any:
    """The widget of a parameter; its key begins with the parameter's name."""
    (found,) = (widget for widget in widgets if widget.key.startswith(f"choice-{name}-"))
    return found


def texts(session: AppTest) -> Iterator[tuple[str, str]]:
    """Every text that Streamlit reads as Markdown or HTML, with which of the two it is."""
    for kind in ("title", "header", "subheader", "markdown", "caption", "info", "warning", "error", "success"):
        yield from (("markdown", element.value) for element in session.get(kind))
    yield from (("markdown", element.proto.label) for element in session.get("page_link"))
    yield from (("html", element.proto.body) for element in session.get("html") if not _style(element))


def html(session: AppTest) -> str:
    """All finished HTML on the page and in its drawer, but not that of the menu beside it."""
    beside = {id(element) for element in session.sidebar.get("html")}
    return "\n".join(one.proto.body for one in session.get("html") if id(one) not in beside and not _style(one))


def read(session: AppTest) -> str:
    """Everything that stands there, as a reader sees it: without marks, on one line."""
    words = "\n".join(re.sub(r"\\(?=\W)", "", unescape(re.sub("<[^>]*>", " ", said))) for _, said in texts(session))
    return re.sub(r"[ \n]+", " ", words)  # a no-break space stays one


def table_rows(session: AppTest, caption: str) -> list[tuple[str, ...]]:
    """The rows of the plain table with a caption."""
    (found,) = (one.proto.body for one in session.get("html") if f"<caption>{escape(caption)}</caption>" in one.proto.body)
    rows = re.findall(r'<tr>(<th scope="row".*?)</tr>', found)
    return [tuple(unescape(cell) for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row)) for row in rows]


def _style(element: Element) -> bool:
    return str(element.proto.body).startswith("<style>")


def healthy(session: AppTest) -> bool:
    """No exception, and no sentence that stands for one."""
    return not session.exception and not session.error
