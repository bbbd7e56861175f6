"""The shortest way to a majority, who decides it, and which demands are nearest to one, in sentences."""

from collections import Counter
from collections.abc import Mapping, Sequence

from analysis.coalitions import FOR, GROUPS, Coalition
from analysis.pair_stances import Pair
from analysis.winning import Turn, Way
from loaders.model import Stance
from loaders.positions import Positions
from words import text
from words.coalition import assumed_words, group_name, party_names
from words.formats import STEP_NAMES, listing, number
from words.running_names import short_names
from words.sentences import Sentence, ids_of
from words.stances import silence_kind, stance_words


def shortest_way(positions: Positions, found: Coalition, ways: Sequence[Way], asking: str | None, lang: str) -> Sentence:
    """Which persuadable parties would close what is missing, and by which rule these."""
    supporting = found.behind(*FOR)
    if not found.missing:
        return Sentence("ways", text("coalition.ways_none_needed", lang), ids_of(supporting))
    if not ways:
        return Sentence("ways", text("coalition.ways_none_left", lang), ids_of(supporting))
    first = ways[0]
    silent = party_names(positions, found, first.not_found, lang)
    words = text(
        "coalition.ways_first",
        lang,
        n=len(first.parties),
        missing=number(found.missing, lang),
        parties=party_names(positions, found, first.parties, lang),
        seats=number(sum(first.seats.values()), lang),
        silent=text("coalition.ways_silent", lang, parties=silent) if first.not_found else "",
        why=_rule(positions, asking, lang),
    )
    behind = [stance for stances in first.stances.values() for stance in stances]
    return Sentence("ways", words, ids_of([*supporting, *behind]))


def _rule(positions: Positions, asking: str | None, lang: str) -> str:
    if asking is None:
        return text("coalition.ways_because_nobody", lang)
    return text("coalition.ways_because", lang, actor=short_names(positions, [asking], lang))


def reasons(positions: Positions, found: Coalition, way: Way, pairs: Mapping[str, Pair], lang: str) -> str:
    """Why the parties of a way: what each has said on the demand, and how often it is on the asking actor's side.

    `pairs` has the pair of each party with the asking actor, and nothing where none asks.
    """
    return "; ".join(reason(positions, found, party, pairs, lang) for party in way.parties)


def reason(positions: Positions, found: Coalition, party: str, pairs: Mapping[str, Pair], lang: str) -> str:
    """The same of one party."""
    names, said = short_names(positions, [party], lang), _said(positions, found, party, lang)
    alike = _likeness(positions, party, pairs[party], lang) if party in pairs else ""
    return text("coalition.ways_reason", lang, party=names, stance=said) + alike


def missing_sign(turn: Turn, lang: str) -> str:
    """How many seats are missing, «nok» where none are, or that it is not known since no party has spoken."""
    if not turn.spoken:
        return text("coalition.start_unknown_sign", lang)
    return number(turn.coalition.missing, lang) if turn.coalition.missing else text("coalition.start_enough_sign", lang)


def _said(positions: Positions, found: Coalition, party: str, lang: str) -> str:
    """What puts a persuadable party where it is: an assumption, its words, or its silence."""
    if party in found.assumed:
        return text("coalition.ways_assumed", lang, group=group_name(found.group[party], lang))
    if not (stances := found.stances[party]):
        claim = next((stance.claim for stance in found.set_aside.get(party, ())), found.claims[0])
        return text(f"silence.{silence_kind(positions, party, claim)}", lang)
    if len(found.claims) == 1:
        return stance_words(stances[0], lang)
    said = _steps(stances, lang)
    return text("coalition.ways_part", lang, stance=said, k=number(len(stances), lang), n=number(len(found.claims), lang))


def _steps(stances: Sequence[Stance], lang: str) -> str:
    """«støtter 2 og støtter delvis 4»: how many of some stances are on each step; where all are alike, what they are."""
    if len(alike := {stance_words(stance, lang) for stance in stances}) == 1:
        return alike.pop()
    counts = Counter(text(f"stance.step_{STEP_NAMES[stance.value]}", lang) for stance in stances)
    if len(counts) == 1:
        return next(iter(counts))
    return listing([text("coalition.ways_count", lang, stance=step, k=number(k, lang)) for step, k in counts.items()], lang)


def _likeness(positions: Positions, party: str, pair: Pair, lang: str) -> str:
    actor = short_names(positions, [pair.one if pair.other == party else pair.other], lang)
    if not pair.n:
        return text("coalition.ways_no_agreement", lang, actor=actor)
    return text("coalition.ways_agreement", lang, actor=actor, same=number(pair.same, lang), n=number(pair.n, lang))


def majority_words(turn: Turn, lang: str) -> str:
    """«nok uten forbehold», «nok med dem som støtter delvis», «mangler 38», or that no party has spoken."""
    if not turn.spoken or not turn.coalition.missing:
        return _settled(turn, lang)
    return text("brief.missing", lang, n=number(turn.coalition.missing, lang))


def pivotal_words(positions: Positions, found: Coalition, parties: Sequence[str], lang: str) -> Sentence | None:
    """Without whom those for lose their majority; None where they have none."""
    if found.missing:
        return None
    majority = number(found.majority, lang)
    if not parties:
        return Sentence("pivotal", text("coalition.pivotal_none", lang, majority=majority), ids_of(found.behind(*FOR)))
    names = party_names(positions, found, parties, lang)
    words = text("coalition.pivotal", lang, n=len(parties), parties=names, majority=majority)
    return Sentence("pivotal", words, ids_of(found.behind(*FOR)))


def start_answer(positions: Positions, turns: Sequence[Turn], asking: str | None, lang: str) -> Sentence:
    """Of how many demands there is a majority, and of how many nobody knows."""
    if not turns:
        nothing = text("coalition.start_nothing", lang)
        who = short_names(positions, [asking], lang) if asking else ""
        return Sentence("start", text("coalition.start_none", lang, actor=who) if asking else nothing)
    counts = Counter(turn.coalition.standing if turn.spoken else "aside" if turn.heard else "silent" for turn in turns)
    aside = text("coalition.start_aside", lang, n=number(counts["aside"], lang)) if counts["aside"] else ""
    words = text(
        "coalition.start_answer",
        lang,
        whose=_whose(positions, turns, asking, lang),
        body=positions.body[turns[0].coalition.body].name.in_language(lang),
        firm=number(counts["firm"], lang),
        partly=number(counts["with_partly"], lang),
        missing=number(counts["missing"], lang),
        silent=number(counts["silent"], lang),
        aside=aside,
    )
    words = assumed_words(positions, turns[0].coalition, lang) + words
    return Sentence("start", words, ids_of([stance for turn in turns for stance in turn.coalition.behind(*GROUPS)]))


def _whose(positions: Positions, turns: Sequence[Turn], asking: str | None, lang: str) -> str:
    count = number(len(turns), lang)
    if asking is None:
        return text("coalition.start_all", lang, n=count)
    return text("coalition.start_own", lang, n=count, actor=short_names(positions, [asking], lang))


def distance_words(positions: Positions, turn: Turn, lang: str) -> str:
    """The shortest way to a majority for a demand, or that those for are enough, or that nobody knows."""
    if not turn.spoken or not turn.coalition.missing:
        return _settled(turn, lang)
    if turn.way is None:
        return text("coalition.start_no_way", lang)
    return text("coalition.start_way", lang, parties=short_names(positions, turn.way.parties, lang))


def _settled(turn: Turn, lang: str) -> str:
    """Of a demand with a majority, or on which no party has spoken."""
    if not turn.spoken:
        return text("coalition.start_only_aside", lang) if turn.heard else text("coalition.start_unknown", lang)
    enough = "enough" if turn.coalition.standing == "firm" else "enough_with_partly"
    return text(f"coalition.start_{enough}", lang)
