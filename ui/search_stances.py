"""Stances that were found, by claim: who, where they stand, the words in context once, and a way to all their evidence."""

from collections import Counter
from collections.abc import Sequence

from analysis.search import Found
from analysis.search_marks import by_claim, has_marks_in, holding
from analysis.sides import Words, words_of
from loaders.model import Stance
from loaders.positions import Positions
from ui.evidence_card import SMALL, badge_html, evidence_html
from ui.language import language, t
from ui.links import actor_link, link_html
from ui.markup import shown, tag
from ui.search_asked import asked
from ui.search_hits import claim_theme, other_wording
from ui.search_marks import marked_link, marking
from words.formats import SIGNS, number
from words.running_names import short_names
from words.search import holders_words
from words.stances import holder_name

_LINE = "1px solid color-mix(in srgb, currentColor 25%, transparent)"
_CARD = f"margin:0 0 1rem;padding:0.6rem 1rem 0.2rem;border:{_LINE};border-radius:6px"
OF_A_CLAIM = 3
"""Groups on one claim in full view, where there are more than are shown."""
Group = list[Stance]
"""Stances on one claim that rest on the very same words, as far as these are shown."""


def stance_groups(positions: Positions, found: Found, names: Sequence[str]) -> list[Group]:
    """Hits, claim by claim in the order of their best ones; who says the same words together stands together."""
    groups: dict[tuple[str, tuple[Words, ...]], Group] = {}
    for claim, stances in by_claim(positions, names).items():
        for stance in stances:
            pieces = holding(found, stance)
            words = [words_of(place) for piece in pieces for place in (piece, piece.endorses) if place]
            groups.setdefault((claim, tuple(words)), []).append(stance)
    return list(groups.values())


def first_groups(groups: Sequence[Group], most: int) -> tuple[list[Group], list[Group]]:
    """Those to be shown in full, of one claim no more than `OF_A_CLAIM`, so that others are seen too; and the rest."""
    if len(groups) <= most:
        return list(groups), []
    count: Counter[str] = Counter()
    first: list[Group] = []
    for group in groups:
        count[group[0].claim] += 1
        if count[group[0].claim] <= OF_A_CLAIM and len(first) < most:
            first.append(group)
    return first, [group for group in groups if group not in first]


def stance_hits(positions: Positions, found: Found, groups: Sequence[Group]) -> str:
    """Groups in full, claim by claim."""
    claims: dict[str, list[Group]] = {}
    for group in groups:
        claims.setdefault(group[0].claim, []).append(group)
    return "".join(_claim(positions, found, claim, those) for claim, those in claims.items())


def further_stances(positions: Positions, found: Found, names: Sequence[str]) -> str:
    """Hits that are only named, each with its sign, leading to its evidence."""
    lines = []
    for claim, stances in by_claim(positions, names).items():
        links = [_open(stance, f"{SIGNS[stance.value]} {holder_name(positions, stance, language())}") for stance in stances]
        lines.append(tag("li", _claim_link(positions, found, claim), ": ", ", ".join(links), _holders(positions, claim)))
    return tag("ul", *lines)


def _claim(positions: Positions, found: Found, claim: str, groups: Sequence[Group]) -> str:
    heading = tag("h3", _claim_link(positions, found, claim), style="margin:0;padding:0;font-size:1.1rem")
    hits = [_group(positions, found, group) for group in groups]
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


def _group(positions: Positions, found: Found, group: Group) -> str:
    first, lang = group[0], language()
    notes = dict.fromkeys(stance.note.in_language(lang) for stance in group if stance.note)
    return "".join(
        [
            _who(positions, group),
            *(evidence_html(positions, first, piece, marking(found)) for piece in holding(found, first)),
            *(tag("p", marking(found)(note, lang), style=SMALL) for note in notes if has_marks_in(found, note, lang)),
            tag("p", " · ".join(_all_evidence(positions, found, stance) for stance in group), style=SMALL),
        ]
    )


def _who(positions: Positions, group: Group) -> str:
    """Each with its sign; that several say it together stands before them."""
    each = [f"{tag('strong', actor_link(positions, stance.actor))} {badge_html(stance)}" for stance in group]
    names = short_names(positions, [stance.actor for stance in group], language())
    together = [shown(t("search.together", names=names)) + " "] if len(group) > 1 else []
    return tag("p", *together, ", ".join(each), style="margin:0.7rem 0 0;line-height:2")


def _all_evidence(positions: Positions, found: Found, stance: Stance) -> str:
    """A way to all of it, with how much of it is shown here where that is not all."""
    who = positions.actor[stance.actor].short.in_language(language())
    here, there = len(holding(found, stance)), len(stance.evidence)
    some = t("search.some_quotes", count=number(here, language()), all=number(there, language())) if here < there else ""
    return _open(stance, t("search.all_evidence", who=who)) + (shown(f" {some}") if some else "")


def _open(stance: Stance, words: str) -> str:
    return link_html("search", words, q=asked().text, open=stance.id)
