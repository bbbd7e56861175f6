"""Every link on a page leads to a page that is there, with parameters that it knows and ids that are in the data."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from loaders import Positions
from tests.pages.conftest import Visit, healthy, texts
from tests.ui.markup import tags_of
from ui.choices import PARAMETERS
from ui.navigation import ICONS

VIEWS: tuple[tuple[str, dict[str, str | list[str]]], ...] = (
    *((page, {}) for page in ICONS),
    ("actor", {"who": "sv"}),
    ("actor", {"who": "mdg"}),
    ("claim", {"claim": "mandatory-standards", "unshared": "1"}),
    ("theme", {"about": "procurement"}),
    ("compare", {"between": ["h", "frp"]}),
    ("search", {"q": "standard"}),
    ("sources", {"source": "nho-nsf-felles-loft"}),
    ("matrix", {"open": "ap/faster-adoption"}),
    ("matrix", {"open": "sv/procurement"}),
    ("agreement", {"pair": "r/sv"}),
    ("recommendation", {"proposal": "8-200-4"}),
)
FEWEST = 12
"""Those of the navigation stand on every page."""


def _links(session: AppTest) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """The page and the parameters of every link."""
    for link in session.get("page_link"):
        yield link.proto.page.rsplit("/", 1)[-1], parse_qs(link.proto.query_string)
    for kind, body in texts(session):
        for tag, attributes in tags_of(body) if kind == "html" else ():
            if tag == "a" and "data-within" in attributes and "lang" not in attributes:  # that leads to the other language
                address = urlsplit(str(attributes["href"]))
                yield address.path.strip("./"), parse_qs(address.query)


def _known(positions: Positions) -> dict[str, set[str]]:
    actors, claims, themes = set(positions.actor), set(positions.claim), set(positions.theme)
    return {
        **dict.fromkeys(("who", "actor", "between", "asking", "partner"), actors),
        **dict.fromkeys(("about", "theme"), themes),
        "claim": claims,
        "source": set(positions.source),
        "body": set(positions.body),
        "proposal": {one.id for one in positions.proposals},
        "open": {f"{actor}/{subject}" for actor in actors for subject in claims | themes},
        "pair": {f"{one}/{other}" for one in actors for other in actors - {one}},
        "lang": {"nb", "en"},
    }


@pytest.mark.parametrize(("page", "parameters"), VIEWS, ids=lambda value: value if isinstance(value, str) else "+".join(value))
def test_links_lead_somewhere(visit: Visit, shipped: Positions, page: str, parameters: dict[str, str | list[str]]) -> None:
    session = visit(page, lang="en", **parameters)
    assert healthy(session)
    links, known = list(_links(session)), _known(shipped)
    assert len(links) > FEWEST
    assert {target for target, _ in links} <= {"", *ICONS}
    for _, query in links:
        assert query.keys() <= set(PARAMETERS)
        assert query["lang"] == ["en"]
        assert [
            (name, value) for name in query.keys() & known.keys() for value in query[name] if value not in known[name]
        ] == []
