"""What a reader could ask for instead, and what there is to ask for."""

from collections import Counter

from rapidfuzz import fuzz, process

from analysis.narrow import narrow, stances_in
from analysis.norwegian import STOP_WORDS, small, without_marks, words_of
from analysis.search import Found, search
from analysis.search_index import Index
from analysis.search_matches import PART_FROM
from analysis.search_query import query_of, written
from loaders.model import Stance
from loaders.positions import Positions

MOST = 5
WITHIN_FROM = 5
"""Letters that a known word must have to be seen in a longer one."""
LIKE = 72
CLAIM_LIKE = 55
"""From 0 to 100: how like a known word, and a claim, must be to be named as near."""


def near_words(index: Index, word: str, lang: str) -> tuple[str, ...]:
    """Known words like one that was found nowhere, as written: those that stand in it, the longest first, then the likest.

    Quotes are Norwegian, so a reader of English may have asked in either language; of others only Norwegian ones are near.
    """
    bare = without_marks(word)
    telling = (one for one in index.words if len(one.bare) >= PART_FROM and one.written not in STOP_WORDS)
    known = [one for one in telling if one.written not in index.name_words and (lang == "en" or one.lang != "en")]
    within = [one for one in known if len(one.bare_stem) >= WITHIN_FROM and one.bare_stem in bare]
    within.sort(key=lambda one: (-len(one.bare_stem), one.lang == "en", -one.times, one.written))
    like = process.extract(bare, [one.bare for one in known], scorer=fuzz.ratio, score_cutoff=LIKE, limit=MOST)
    first: dict[str, str] = {}
    for one in (*within, *(known[place] for _, _, place in like)):
        first.setdefault(one.stem, one.shown)
    return tuple(first.values())[:MOST]


def near_claims(index: Index, found: Found, lang: str) -> tuple[str, ...]:
    """The claims in use whose wording is most like what was asked for; few or none."""
    claims = [one for one in index.positions.claims if not one.retired]
    wordings = [without_marks(small(one.wording.in_language(lang))) for one in claims]
    asked = without_marks(" ".join(found.subject))
    like = process.extract(asked, wordings, scorer=fuzz.token_set_ratio, score_cutoff=CLAIM_LIKE, limit=3) if asked else []
    return tuple(claims[place].id for _, _, place in like)


def examples(index: Index, lang: str) -> tuple[str, ...]:
    """Queries that show what can be asked for: an actor and a subject, a subject, an actor that is not mapped, a phrase."""
    positions = index.positions
    shown = narrow(positions)
    stances = stances_in(positions, shown)
    if not stances:
        return tuple(positions.theme[theme].name.in_language(lang) for theme in shown.themes[:1])
    parties = [one for one in stances if positions.actor[one.actor].kind == "party"]
    first = max(parties or stances, key=lambda one: len(one.evidence))
    who = positions.actor[first.actor].short.in_language(lang)
    subject, other = _subjects(positions, first, lang)
    silent = [one for one in shown.actors if one not in positions.mapped_actors][:1]
    phrase = " ".join(first.deciding.quote.split()[:3])
    asked = [f"{who} {subject}", other, *(positions.actor[one].short.in_language(lang) for one in silent), f"«{phrase}»"]
    return tuple(dict.fromkeys(asked))


def _subjects(positions: Positions, first: Stance, lang: str) -> tuple[str, str]:
    """The subject of a stance, and that of which most is said."""
    said = Counter(positions.claim[one.claim].theme for one in positions.stances)
    themes = positions.claim[first.claim].theme, said.most_common(1)[0][0]
    own, most = (_subject(positions.theme[theme].name.in_language(lang)) for theme in themes)
    return own, most


def _subject(name: str) -> str:
    """The first word of a theme's name that says something."""
    words = [word.written for word in words_of(name) if small(word.written) not in STOP_WORDS]
    first = words[0] if words else name
    return small(first) if first[1:].islower() else first


def kept_text(found: Found) -> str:
    """A query without what was left out of it, as it was typed."""
    gone = {place for term in found.left_out for place in term.places}
    phrases = {term.written for term in found.terms if term.phrase}
    return written(found.query, [place for place in range(len(found.query.spoken)) if place not in gone], phrases)


def relaxed(index: Index, found: Found) -> tuple[Found, ...]:
    """What is found for each of the terms that stand somewhere as typed, with who is named; most hits first, few or none."""
    named = {place for one in found.names.found for place in one.places} | found.names.taken
    there = [term for term in found.terms if not term.weak and found.looked_up[term.written].places]
    tried = there[: 2 * MOST]  # a query may be nothing but words
    texts = [written(found.query, named | set(term.places), {term.written} if term.phrase else ()) for term in tried]
    fewer = [search(index, query_of(text)) for text in dict.fromkeys(texts) if len(there) > 1]
    return tuple(sorted((one for one in fewer if one.total and not one.corrected), key=lambda one: -one.total)[:MOST])


def near_queries(index: Index, found: Found, lang: str) -> tuple[Found, ...]:
    """Queries for words that are like those that stand nowhere, with who is named."""
    named = written(found.query, found.names.taken)
    odd = {term.written: near_words(index, term.written, lang) for term in found.nowhere if not term.phrase}
    near = dict.fromkeys(word for words in odd.values() for word in words)
    asked = [search(index, query_of(f"{named} {word}".strip())) for word in near]
    return tuple(one for one in asked if one.total)
