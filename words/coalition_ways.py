"""The shortest way to a majority, who decides it, and which demands are nearest to one, in sentences."""

from collections.abc import Mapping, Sequence

from analysis.coalitions import Coalition
from analysis.pair_stances import Pair
from analysis.winning import Turn, Way
from loaders.model import Stance
from loaders.positions import Positions
from words import text
from words.formats import listing, number
from words.sentences import Sentence, ids_of
from words.stances import short_names, silence_kind, stance_words


def shortest_way(positions: Positions, found: Coalition, ways: Sequence[Way], asking: str | None, lang: str) -> Sentence:
    """Which persuadable parties would close what is missing, and by which rule these."""
    if not found.missing:
        return Sentence("ways", text("coalition.ways_none_needed", lang), ids_of(_supporting(found)))
    if not ways:
        return Sentence("ways", text("coalition.ways_none_left", lang), ids_of(_supporting(found)))
    first = ways[0]
    words = text(
        "coalition.ways_first",
        lang,
        n=len(first.parties),
        missing=number(found.missing, lang),
        parties=short_names(positions, first.parties, lang),
        seats=number(sum(first.seats.values()), lang),
        why=_rule(positions, asking, lang),
    )
    behind = [stance for stances in first.stances.values() for stance in stances]
    return Sentence("ways", words, ids_of([*_supporting(found), *behind]))


def _supporting(found: Coalition) -> list[Stance]:
    return [stance for party in found.supporters if party not in found.assumed for stance in found.stances[party]]


def _rule(positions: Positions, asking: str | None, lang: str) -> str:
    if asking is None:
        return text("coalition.ways_because_nobody", lang)
    return text("coalition.ways_because", lang, actor=short_names(positions, [asking], lang))


def reasons(positions: Positions, way: Way, pairs: Mapping[str, Pair], lang: str) -> str:
    """Why the parties of a way: what each has said on the demand, and how often it is on the asking actor's side.

    `pairs` has the pair of each party with the asking actor, and nothing where none asks.
    """
    return "; ".join(
        _said(positions, way, party, lang) + (_likeness(positions, party, pairs[party], lang) if party in pairs else "")
        for party in way.parties
    )


def _said(positions: Positions, way: Way, party: str, lang: str) -> str:
    said = listing([stance_words(stance, lang) for stance in way.stances[party]], lang)
    silence = text(f"silence.{silence_kind(positions, party)}", lang)
    return text("coalition.ways_reason", lang, party=short_names(positions, [party], lang), stance=said or silence)


def _likeness(positions: Positions, party: str, pair: Pair, lang: str) -> str:
    actor = short_names(positions, [pair.one if pair.other == party else pair.other], lang)
    if not pair.n:
        return text("coalition.ways_no_agreement", lang, actor=actor)
    return text("coalition.ways_agreement", lang, actor=actor, same=pair.same, n=pair.n)


def pivotal_words(positions: Positions, found: Coalition, parties: Sequence[str], lang: str) -> Sentence | None:
    """Without whom those for lose their majority; None where they have none."""
    if found.missing:
        return None
    majority = number(found.majority, lang)
    if not parties:
        return Sentence("pivotal", text("coalition.pivotal_none", lang, majority=majority), ids_of(_supporting(found)))
    names = short_names(positions, [party for party in found.supporters if party in parties], lang)
    words = text("coalition.pivotal", lang, n=len(parties), parties=names, majority=majority)
    return Sentence("pivotal", words, ids_of(_supporting(found)))


def start_answer(positions: Positions, turns: Sequence[Turn], asking: str | None, lang: str) -> Sentence:
    """Of how many demands there is a majority, and of how many nobody knows."""
    if not turns:
        who = short_names(positions, [asking] if asking else [], lang)
        return Sentence("start", text("coalition.start_none", lang, actor=who))
    spoken = [turn for turn in turns if turn.spoken]
    counts = {
        standing: number(sum(turn.coalition.standing == standing for turn in spoken), lang)
        for standing in ("firm", "with_partly", "missing")
    }
    words = text(
        "coalition.start_answer",
        lang,
        whose=_whose(positions, turns, asking, lang),
        body=positions.body[turns[0].coalition.body].name.in_language(lang),
        firm=counts["firm"],
        partly=counts["with_partly"],
        missing=counts["missing"],
        silent=number(len(turns) - len(spoken), lang),
    )
    stances = [stance for turn in turns for party in turn.coalition.stances.values() for stance in party]
    return Sentence("start", words, ids_of(stances))


def _whose(positions: Positions, turns: Sequence[Turn], asking: str | None, lang: str) -> str:
    if asking is None:
        return text("coalition.start_all", lang, n=len(turns))
    return text("coalition.start_own", lang, n=len(turns), actor=short_names(positions, [asking], lang))


def distance_words(positions: Positions, turn: Turn, lang: str) -> str:
    """The shortest way to a majority for a demand, or that those for are enough, or that nobody knows."""
    found = turn.coalition
    if not turn.spoken:
        return text("coalition.start_unknown", lang)
    if not found.missing:
        enough = "enough" if found.standing == "firm" else "enough_with_partly"
        return text(f"coalition.start_{enough}", lang)
    return short_names(positions, turn.way.parties, lang) if turn.way else text("coalition.start_no_way", lang)
