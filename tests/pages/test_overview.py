"""The front page leads on: to every actor, theme and source, and to where each finding is seen."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

from loaders import Positions
from tests.pages.conftest import Visit, texts
from tests.ui.markup import tags_of
from words import text
from words.findings import findings


def _leads(visit: Visit, page: str, name: str, **parameters: str) -> list[str]:
    """The values of a parameter in all links within the front page that lead to a page."""
    bodies = [body for kind, body in texts(visit("overview", **parameters)) if kind == "html"]
    links = [str(attributes["href"]) for body in bodies for tag, attributes in tags_of(body) if tag == "a"]
    return [parse_qs(urlsplit(link).query)[name][0] for link in links if urlsplit(link).path == page]


def test_every_actor_and_theme_is_one_press_away(visit: Visit, shipped: Positions) -> None:
    assert sorted(_leads(visit, "actor", "who")) == sorted(actor.id for actor in shipped.actors)
    assert _leads(visit, "theme", "about") == [theme.id for theme in shipped.themes]


def test_every_source_leads_to_what_was_taken_from_it(visit: Visit, shipped: Positions) -> None:
    assert _leads(visit, "sources", "source") == [source.id for source in shipped.sources]


def test_links_keep_the_readers_language(visit: Visit) -> None:
    assert set(_leads(visit, "actor", "lang", lang="en")) == {"en"}
    body = next(body for kind, body in texts(visit("overview", lang="en")) if "look-up" in body)
    assert f'aria-label="{text("overview.look_up_actors", "en")}"' in body


def test_every_finding_can_be_copied_with_where_it_is_seen(visit: Visit, lang: str, shipped: Positions) -> None:
    bodies = " ".join(body for kind, body in texts(visit("overview", lang=lang)) if kind == "html")
    copied = [unescape(one) for one in re.findall(r'data-copy="([^"]*)"', bodies)]

    for finding in findings(shipped, lang):
        (cited,) = [one for one in copied if one.startswith(finding.text)]
        assert "/matrix?" in cited
