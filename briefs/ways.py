"""Whom to talk to first, and why: the shortest ways to a majority."""

from collections.abc import Sequence
from math import isnan

from analysis.coalitions import FOR, PERSUADABLE, Coalition
from analysis.demands import likeness
from analysis.pair_stances import Pair, pairs_with_parties
from analysis.winning import Turn, Way, pivotal, ways_to_majority
from briefs.brief import Line, Part, Points, Row, Said, Section, Table
from briefs.hearing import Hearing
from words import text
from words.coalition import coalition_silence, party_names
from words.coalition_ways import pivotal_words, reason, shortest_way
from words.formats import number
from words.running_names import body_in_sentence
from words.sentences import Sentence, ids_of

SHOWN = 3
"""Ways for the whole demand; the page has more."""
WIDTHS = (14, 8, 78)


def ways(one: Hearing) -> Section:
    """The shortest way for the whole demand and its next best, and for each claim; where nobody has spoken, who is likest."""
    heading = text("brief.ways", one.lang)
    if not one.countable:
        body = body_in_sentence(one.positions.body[one.body], one.lang)
        return Section(heading, (Said(text("coalition.too_many", one.lang, body=body)),))
    pairs = pairs_with_parties(one.positions, one.actor)
    if not one.found.known:
        return Section(heading, (Said(coalition_silence(one.positions, one.found, one.lang).text), *_likest(one, pairs)))
    found = ways_to_majority(one.found, likeness(one.positions, one.actor), SHOWN)
    said = shortest_way(one.positions, one.found, found, one.actor, one.lang)
    package = text("brief.package", one.lang) if len(one.claims) > 1 else ""
    rows = [_row(one, one.found, way, pairs, "" if place else package) for place, way in enumerate(found)]
    if package:
        rows += [
            _row(one, turn.coalition, turn.way, pairs, one.name(turn.claim)) for turn in one.turns if turn.spoken and turn.way
        ]
    return Section(heading, (Said(_of_all(one, said.text), said.stances), *_table(one, rows), *_deciding(one)))


def _deciding(one: Hearing) -> list[Part]:
    """Whom each demand hangs on that has a majority, and for which no way leads to one; what is alike is said once."""
    alike: dict[str, list[tuple[Turn, Sentence]]] = {}
    for turn in one.turns:
        if turn.coalition.known and (found := _decided(one, turn)):
            alike.setdefault(found.text, []).append((turn, found))
    said = tuple(_point(one, words, those) for words, those in alike.items())
    return [Points(said)] if len(said) > 1 else [*said]


def _point(one: Hearing, words: str, those: Sequence[tuple[Turn, Sentence]]) -> Said:
    stances = tuple(dict.fromkeys(key for _, said in those for key in said.stances))
    if len(one.claims) == 1:
        return Said(words, stances)
    name = text("brief.demand", one.lang, n=len(those), claims=one.numbers([turn.claim for turn, _ in those]))
    return Said(text("brief.of_claim", one.lang, claim=name, words=words), stances)


def _decided(one: Hearing, turn: Turn) -> Sentence | None:
    """Without whom a demand that has a majority loses it; that others would have to turn, where no way leads to one."""
    found, lang = turn.coalition, one.lang
    said = pivotal_words(one.positions, found, pivotal(found.seats_by_party(*FOR), found.majority), lang)
    if said is None and len(one.claims) > 1 and turn.way is None:
        return shortest_way(one.positions, found, (), one.actor, lang)
    return said


def _of_all(one: Hearing, words: str) -> str:
    """That the way is one for all claims together, where there are several."""
    if len(one.claims) == 1:
        return words
    return text("brief.of_claim", one.lang, claim=text("brief.package", one.lang), words=words)


def _table(one: Hearing, rows: list[Row]) -> list[Part]:
    if not rows:
        return []
    heads = tuple(text(f"coalition.ways_column_{name}", one.lang) for name in ("parties", "seats", "why"))
    return [Table(text("coalition.ways_table", one.lang), heads, tuple(rows), WIDTHS, (1,))]


def _row(one: Hearing, found: Coalition, way: Way, pairs: dict[str, Pair], group: str) -> Row:
    names = party_names(one.positions, found, way.parties, one.lang)
    seats = number(sum(way.seats.values()), one.lang)
    why = tuple(Line(reason(one.positions, found, party, pairs, one.lang)) for party in way.parties)
    behind = [stance for stances in way.stances.values() for stance in stances]
    alike = [stance for party in way.parties if party in pairs for both in pairs[party].stances for stance in both]
    stances = tuple(dict.fromkeys(ids_of([*behind, *alike])))
    return Row(((Line(names, "strong"),), (Line(seats),), why), stances, group)


def _likest(one: Hearing, pairs: dict[str, Pair]) -> list[Part]:
    """The persuadable parties, those who agree most with the actor first; nothing where none shares a claim with it."""
    parties = [party for party in one.found.parties(*PERSUADABLE) if party in pairs and pairs[party].n]
    parties.sort(key=lambda party: (isnan(pairs[party].agreement), -pairs[party].agreement, -one.found.seats_of[party]))
    if not parties:
        return []
    rows = [_alike(one, party, pairs) for party in parties]
    heads = [text(f"coalition.ways_column_{name}", one.lang) for name in ("parties", "seats", "why")]
    title = text("brief.likest", one.lang, actor=one.positions.actor[one.actor].short.in_language(one.lang))
    return [Said(title), Table(title, tuple(heads), tuple(rows), WIDTHS, (1,))]


def _alike(one: Hearing, party: str, pairs: dict[str, Pair]) -> Row:
    seats = number(one.found.seats_of[party], one.lang)
    words = reason(one.positions, one.found, party, pairs, one.lang)
    name = party_names(one.positions, one.found, [party], one.lang)
    stances = dict.fromkeys(stance.id for both in pairs[party].stances for stance in both)
    return Row(((Line(name, "strong"),), (Line(seats),), (Line(words),)), tuple(stances))
