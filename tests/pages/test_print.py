"""Every page in the view for paper: whole, harmless, and with nothing that only a press would open."""

from typing import Any

import pytest

from loaders import Positions
from tests.pages.conftest import Use, Visit, healthy, html, read, texts
from tests.pages.test_positions_file import EMPTY, LIVE, hostile, worked
from ui.markup import plain
from words import text

FOLDED = ("expander", "popover", "dialog")
CHOICES = ("selectbox", "multiselect", "toggle", "select_slider", "button_group")
EVIDENCE: dict[str, dict[str, Any]] = {
    "actor": {"who": "nsf"},
    "claim": {"claim": "use-spare-private-capacity"},
    "compare": {"between": ["r", "frp"]},
    "coalition": {"claim": "use-spare-private-capacity", "assume": "v:firm"},
    "agreement": {"pair": "nsf/r"},
    "matrix": {"open": "r/use-spare-private-capacity"},
    "sources": {"source": "innst-355-s-2024-2025"},
    "search": {"q": "helse"},
    "recommendation": {"proposal": "8-200-3"},
}


def test_view_for_paper_is_whole_and_has_nothing_to_choose(visit: Visit, page: str, lang: str) -> None:
    session = visit(page, lang=lang, print="1")

    assert healthy(session)
    assert session.title[0].value == text(f"{page}.title", lang)
    assert [kind for kind in CHOICES if session.get(kind)] == []
    assert text("printing.view", lang) in html(session)
    assert f'data-foot="{text("nav.product", lang)}.' in html(session)


@pytest.mark.parametrize("name", EVIDENCE)
def test_what_is_folded_away_on_screen_lies_open(visit: Visit, name: str) -> None:
    session = visit(name, print="1", **EVIDENCE[name])

    assert healthy(session)
    left = [one.label for one in session.main.expander]
    assert left in ([], [text("agreement.research", "nb")], [text("coalition.what_if_used", "nb", n=1)])  # hidden by the styles
    assert not session.get("dataframe") or left == [text("agreement.research", "nb")]


def test_every_quote_of_a_source_stands_on_paper(visit: Visit, shipped: Positions) -> None:
    said = read(visit("sources", print="1", source="nho-nsf-felles-loft"))
    pieces = [piece for stance in shipped.stances for piece in stance.evidence if piece.source == "nho-nsf-felles-loft"]

    assert len(pieces) > 20
    assert [piece.quote for piece in pieces if piece.quote not in said] == []


def test_evidence_that_is_open_stands_below_the_page(visit: Visit, shipped: Positions) -> None:
    said = read(visit("matrix", print="1", open="r/use-spare-private-capacity"))

    assert shipped.stance["r/use-spare-private-capacity"].deciding.quote in said


def test_choices_stand_there_in_words(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("matrix", lang=lang, print="1", level="claims", theme=["workforce", "prevention"])
    captions = [one.value for one in session.main.caption]

    assert plain(f"{text('matrix.level', lang)}: {text('matrix.level_claims', lang)}").replace(r"\:", ":") in captions
    names = "; ".join(shipped.theme[one].name.in_language(lang) for one in ("workforce", "prevention"))
    assert f"{plain(text('filters.theme', lang))}: {plain(names)}" in captions


@pytest.mark.parametrize("opened", [{}, {"open": "lag/lend", "who": "lag", "claim": "lend", "source": "brev", "q": "lag"}])
def test_hostile_texts_are_text_on_paper(visit: Visit, page: str, use: Use, opened: dict[str, str]) -> None:
    use(hostile(worked()))
    session = visit(page, print="1", **opened)

    assert healthy(session)
    assert not any(LIVE[kind].search(words) for kind, words in texts(session))


def test_empty_file_has_its_paper_too(visit: Visit, page: str, use: Use) -> None:
    use({**worked(), **EMPTY})

    assert healthy(visit(page, print="1"))


def test_broken_file_says_so_on_paper(visit: Visit, page: str, use: Use) -> None:
    use({"schema": 1})

    assert visit(page, print="1").title[0].value == text("problems.title", "nb")
