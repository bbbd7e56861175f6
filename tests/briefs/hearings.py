"""Briefs that the tests look at: on the project's own data, and on files that are empty, large or hostile."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from analysis.coalitions import coalition
from briefs.brief import Brief, Points, Row, Said, Table
from briefs.hearing import hearing
from briefs.whole import hearing_brief
from loaders import Positions, load_positions
from tests.samples import SHIPPED, loaded

STORTING = "storting-2025-2029"
STANDARDS = ("mandatory-standards", "standards-authority", "fund-standardisation")
FINANCING = ("raise-health-technology-grant", "predictable-investment", "national-investment-plan")
ASKED = (*STANDARDS, *FINANCING)
DATA = ("fund-digital-infrastructure", "data-for-care", "data-for-research", "data-for-industry", "adapt-legislation")
WHOLE_THEMES = (*STANDARDS, *DATA, "digital-security", *FINANCING)
"""All claims of two themes; NITO is found on seven of the twelve."""
CONTESTED = ("faster-adoption", "review-technology-use", "expand-training-places")
CASES: dict[str, tuple[str, tuple[str, ...], str]] = {
    "standards and financing": ("nito", ASKED, STORTING),
    "two whole themes": ("nito", WHOLE_THEMES, STORTING),
    "contested": ("nito", CONTESTED, STORTING),
    "one": ("nsf", ("faster-adoption",), STORTING),
    "nobody spoke": ("nito", FINANCING, STORTING),
    "silent actor": ("v", ("more-staff", "national-investment-plan"), STORTING),
    "party": ("frp", ("review-technology-use", "faster-adoption"), STORTING),
    "committee": ("tek-norge", ("more-staff", "mandatory-standards"), "committee-innst-355-s"),
    "conditions": ("nito", ("task-sharing", "staff-involvement"), STORTING),
}
LONG = "langt" * 390
"""One word, nearly as long as the longest text that a file may have (2,000 letters)."""
HOSTILE = '<script>alert(1)</script> =1+1 & "x" ]]> :red[x]'


@cache
def shipped() -> Positions:
    return load_positions(SHIPPED)


def brief(
    positions: Positions,
    actor: str,
    claims: Sequence[str],
    body: str = STORTING,
    *,
    assumed: Mapping[str, str] = {},
    lang: str = "nb",
) -> Brief:
    """A brief on some claims."""
    return hearing_brief(hearing(positions, actor, coalition(positions, claims, body, assumed), lang))


def case(name: str, lang: str = "nb") -> Brief:
    """One of CASES, on the project's own data."""
    return brief(shipped(), *CASES[name], lang=lang)


def section(found: Brief, heading: str) -> tuple[Any, ...]:
    """The parts under a heading."""
    (parts,) = (one.parts for one in found.sections if one.heading == heading)
    return tuple(parts)


def rows(found: Brief, heading: str) -> list[Row]:
    """The rows of all tables under a heading."""
    return [row for part in section(found, heading) if isinstance(part, Table) for row in part.rows]


def texts(found: Brief) -> Iterator[str]:
    """Every text in a brief, in reading order."""
    yield from (found.title, found.subject, found.headline.text)
    for one in found.sections:
        yield one.heading
        for part in one.parts:
            if isinstance(part, Said):
                yield part.text
            elif isinstance(part, Points):
                yield from (each.text for each in part.items)
            else:
                yield from part.heads
                for row in part.rows:
                    yield from ([row.group] if row.group else [])
                    yield from (line.words for cell in row.cells for line in cell)
    yield found.heading
    yield from (one.words for one in found.sources)


def large(claims: int = 60, quote: str = "Ord", actors: Sequence[str] = ("lag", "bedrift", "rod", "gul")) -> dict[str, Any]:
    """A file with so many claims, every actor on each of them."""
    both = {"nb": HOSTILE, "en": HOSTILE}
    kinds = {"lag": "union", "bedrift": "employers", "rod": "party", "gul": "party"}
    levels = ("supports", "partly", "weighs", "opposes")
    return {
        "schema": 1,
        "updated": "2031-05-20",
        "contact": both,
        "corrections": [],
        "sources": [
            {
                "id": "brev",
                "title": HOSTILE,
                "publisher": HOSTILE,
                "date": "2031-02-26",
                "kind": "policy-paper",
                "actors": [*actors],
            }
        ],
        "actors": [{"id": one, "kind": kinds[one], "name": _named(one), "short": {"nb": one, "en": one}} for one in actors],
        "bodies": [_body()],
        "themes": [{"id": "loans", "name": both, "axis": both}],
        "claims": [{"id": f"c{n}", "theme": "loans", "polarity": 1, "wording": _named(f"c{n}")} for n in range(claims)],
        "proposals": [],
        "stances": [
            _stance(actor, n, levels[(n + place) % 4], f"{quote} {actor} {n}")
            for n in range(claims)
            for place, actor in enumerate(actors)
        ],
    }


def _named(name: str) -> dict[str, str]:
    return {"nb": f"{HOSTILE} {name}", "en": f"{HOSTILE} {name}"}


def _body() -> dict[str, Any]:
    names = {"name": {"nb": HOSTILE, "en": HOSTILE}, "source": {"nb": "Valget", "en": "The election"}}
    day = {"from": "2031-01-01", "date": "2031-01-01"}
    return {"id": "ting", "kind": "plenary", "total": 31, "seats": {"rod": 20, "gul": 11}, **day, **names}


def _stance(actor: str, place: int, level: str, quote: str) -> dict[str, Any]:
    basis = {"basis": "condition"} if level == "partly" else {}
    words = {"source": "brev", "section": HOSTILE, "quote": quote}
    return {"actor": actor, "claim": f"c{place}", "stance": level, **basis, "evidence": [words]}


def made(content: Mapping[str, Any]) -> Positions:
    """A loaded file."""
    return loaded(content)
