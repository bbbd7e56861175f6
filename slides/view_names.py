"""What a view is called where nobody has given it a title: its page, and what one has chosen there."""

from analysis.narrow import KINDS
from loaders.model import Body, Proposal, Theme
from loaders.positions import Positions
from slides.ids import SECTION_OF
from slides.view import View
from words import text
from words.counts import counted, equals
from words.formats import quoted

NAMED_BY = {
    "actor": ("who",),
    "theme": ("about",),
    "claim": ("claim",),
    "compare": ("between", "theme", "claim"),
    "matrix": ("theme", "kind", "actor", "claim"),
    "network": ("focus", "theme", "kind", "actor"),
    "agreement": ("theme", "kind", "actor", "claim"),
    "coalition": ("claim",),
    "platforms": ("asking", "partner", "theme"),
    "recommendation": ("proposal",),
    "brief": ("asking", "claim"),
    "sources": ("source",),
}
"""Page → the parameters whose values tell its views apart."""
PARTS = ("method", "coverage", "everything", "corrections")
"""Of the sources' page, beside the one that it opens with."""


def view_name(positions: Positions | None, view: View, lang: str) -> str:
    """«Påstand: Ta i bruk ledig privat kapasitet», «Matrise: NITO og NSF · Påstander»; ids that are unknown are passed over.

    Without positions, where the file cannot be read, it is the page with its choices that hold no id.
    """
    given = [_named(positions, name, view.all(name), lang) for name in NAMED_BY.get(view.page, ())] if positions else []
    told = " · ".join(filter(None, (*given, _choice(view, lang), _other_language(view, lang))))
    page = text(f"nav.{view.page}", lang)
    return text("run.view_about", lang, page=page, about=told) if told else page


def _named(positions: Positions, name: str, values: tuple[str, ...], lang: str) -> str:
    if name == "kind":
        return ", ".join(text(f"kind.{kind}", lang) for kind in values if kind in KINDS)
    if name == "focus":
        kind, _, value = next(iter(values), "").partition(":")
        return _named(positions, {"actor": "who", "theme": "about"}[kind], (value,), lang) if kind in ("actor", "theme") else ""
    section = SECTION_OF[name]
    known = dict.fromkeys(filter(None, (positions.current_id(section, value) for value in values)))
    names = [called(positions, section, one, lang) for one in known]
    if section == "claims" and len(names) > 1:
        return counted("claims", len(names), lang)
    return equals(names, section, lang) if names else ""


def called(positions: Positions, section: str, name: str, lang: str) -> str:
    """What the entry of a section with an id is called, in a word or a few."""
    if section == "sources":
        return positions.source[name].title
    if section == "actors":
        return positions.actor[name].short.in_language(lang)
    if section == "claims":
        return positions.claim[name].wording.in_language(lang)
    entry: Theme | Body | Proposal = next(one for one in getattr(positions, section) if one.id == name)
    return entry.name.in_language(lang)


def _choice(view: View, lang: str) -> str:
    """What is chosen besides, of the pages that show quite another thing then."""
    if view.page == "search" and view.first("q"):
        return quoted(view.first("q"), lang)
    if view.page == "matrix" and view.first("level") == "claims":
        return text("matrix.level_claims", lang)
    if view.page == "agreement" and view.first("view") == "network":
        return text("agreement.view_network", lang)
    if view.page == "sources" and view.first("part") in PARTS:
        return text(f"sources.part_{view.first('part')}", lang)
    return ""


def _other_language(view: View, lang: str) -> str:
    return text(f"run.in_{view.lang}", lang) if view.lang != lang else ""
