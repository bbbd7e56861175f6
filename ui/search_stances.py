"""Stances that were found, by claim: who, where it stands, the words in context, and a way to all its evidence."""

from collections.abc import Sequence

from analysis.search import Found
from analysis.search_marks import by_claim, has_marks_in, holding
from loaders.model import Stance
from loaders.positions import Positions
from ui.evidence_card import SMALL, badge_html, evidence_html
from ui.language import language, t
from ui.links import actor_link, link_html
from ui.markup import shown, tag
from ui.search_asked import asked
from ui.search_hits import claim_theme, other_wording
from ui.search_marks import marked_link, marking
from words.formats import SIGNS
from words.search import holders_words
from words.stances import holder_name

_LINE = "1px solid color-mix(in srgb, currentColor 25%, transparent)"
_CARD = f"margin:0 0 1rem;padding:0.6rem 1rem 0.2rem;border:{_LINE};border-radius:6px"


def stance_hits(positions: Positions, found: Found, names: Sequence[str]) -> str:
    """Hits in full, claim by claim in the order of their best ones."""
    return "".join(_claim(positions, found, claim, stances) for claim, stances in by_claim(positions, names).items())


def further_stances(positions: Positions, found: Found, names: Sequence[str]) -> str:
    """Hits that are only named, each with its sign, leading to its evidence."""
    lines = []
    for claim, stances in by_claim(positions, names).items():
        links = [_open(stance, f"{SIGNS[stance.value]} {holder_name(positions, stance, language())}") for stance in stances]
        lines.append(tag("li", _claim_link(positions, found, claim), ": ", ", ".join(links), _holders(positions, claim)))
    return tag("ul", *lines)


def _claim(positions: Positions, found: Found, claim: str, stances: Sequence[Stance]) -> str:
    heading = tag("h3", _claim_link(positions, found, claim), style="margin:0;padding:0;font-size:1.1rem")
    hits = [_stance(positions, found, stance) for stance in stances]
    theme = tag("p", claim_theme(positions, found, claim), style=SMALL)
    holders = _holders(positions, claim)
    return tag("section", heading, other_wording(positions, found, claim), theme, holders, *hits, style=_CARD)


def _holders(positions: Positions, claim: str) -> str:
    """Everybody with a stance on a claim: what is asked for may stand in the words of one of them only."""
    count, names = holders_words(positions, claim, language())
    return tag("p", link_html("claim", count, claim=claim), shown(f": {names}"), style=SMALL)


def _claim_link(positions: Positions, found: Found, claim: str) -> str:
    wording = positions.claim[claim].wording.in_language(language())
    return marked_link("claim", marking(found)(wording, language()), claim=claim)


def _stance(positions: Positions, found: Found, stance: Stance) -> str:
    who = positions.actor[stance.actor].short.in_language(language())
    note = stance.note.in_language(language()) if stance.note else ""
    marked_note = tag("p", marking(found)(note, language()), style=SMALL) if has_marks_in(found, note, language()) else ""
    return "".join(
        [
            tag("p", tag("strong", actor_link(positions, stance.actor)), " ", badge_html(stance), style="margin:0.7rem 0 0"),
            *(evidence_html(positions, stance, piece, marking(found)) for piece in holding(found, stance)),
            marked_note,
            tag("p", _open(stance, t("search.all_evidence", who=who)), style=SMALL),
        ]
    )


def _open(stance: Stance, words: str) -> str:
    return link_html("search", words, q=asked().text, open=stance.id)
