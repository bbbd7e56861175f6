"""The sentences computed from results, each with the ids of the stances that it rests on, so that it can be walked back."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from analysis.coverage import most_heard
from analysis.divisions import Division
from analysis.findings import broadest_agreement, deepest_divisions, divisions
from analysis.narrow import Selection, narrow, stances_in
from analysis.network import Network, NetworkSummary, summarise
from analysis.themes import theme_stances
from loaders.model import Basis, Stance
from loaders.positions import Positions
from words import text
from words.counts import NAMED_AT_MOST, counted, equals
from words.formats import day, listing, number, quoted
from words.running_names import short_name, short_names


@dataclass(frozen=True)
class Sentence:
    """A computed sentence.

    Attributes
    ----------
    topic
        What it is about. That of a finding is the name of its heading in text.yaml (`finding.<topic>`).
    stances
        Ids of the stances it rests on.
    view
        Parameters of the matrix view in which it is seen; empty where there is none.
    """

    topic: str
    text: str
    stances: tuple[str, ...] = ()
    view: dict[str, str | list[str]] = field(default_factory=dict)


def mapped(positions: Positions, lang: str) -> Sentence:
    """What is mapped: actors, claims, themes, stances, and the sources that are quoted for them, with their dates."""
    shown = narrow(positions)
    stances = stances_in(positions, shown)
    values = {
        "actors": counted("actors", len(shown.actors), lang),
        "claims": counted("claims", len(shown.claims), lang),
        "themes": counted("themes", len(shown.themes), lang),
    }
    if not stances:
        return Sentence("mapped", text("overview.mapped_nothing", lang, **values))
    words = text(
        "overview.mapped",
        lang,
        n=len(stances),
        stances=counted("stances", len(stances), lang),
        sources=sources_words(positions, stances, lang),
        **values,
    )
    return Sentence("mapped", words, ids_of(stances))


def sources_words(positions: Positions, stances: Sequence[Stance], lang: str) -> str:
    """How many sources are quoted for stances, and what they are dated."""
    places = [place for stance in stances for one in stance.evidence for place in (one, one.endorses) if place]
    return dated_words(positions, tuple(dict.fromkeys(place.source for place in places)), lang)


def dated_words(positions: Positions, names: Sequence[str], lang: str) -> str:
    """The same of sources by their ids, at least one: «2 kilder: én datert 20. mai 2025 og én udatert»."""
    sources = [positions.source[name] for name in names]
    dates = sorted(source.date for source in sources if source.date.first_day is not None)
    number_of = counted("sources", len(sources), lang)
    if not dates:
        return text("overview.without_date", lang, sources=number_of)
    first, last = day(dates[0], lang), day(dates[-1], lang)
    words = first if first == last else text("overview.dates", lang, first=first, last=last)
    if len(dates) == len(sources):
        return text("overview.dated", lang, sources=number_of, dates=words)
    undated = text("overview.undated", lang, n=number(len(sources) - len(dates), lang))
    return text("overview.dated_some", lang, n=number(len(dates), lang), sources=number_of, dates=words, undated=undated)


def coverage_title(positions: Positions, lang: str) -> Sentence:
    """Who has most stances, of how many in all: the title of the picture of them."""
    stances = stances_in(positions, narrow(positions))
    actors, most = most_heard(positions)
    if not actors:
        return Sentence("coverage", text("overview.coverage_none", lang))
    names = [short_name(positions, actor, lang) for actor in actors]
    values = {"most": equals(names, "actors", lang), "most_n": number(most, lang), "n": number(len(stances), lang)}
    words = text("overview.coverage" if len(actors) == 1 else "overview.coverage_equals", lang, **values)
    return Sentence("coverage", words, ids_of(stances))


def selection_answer(positions: Positions, selection: Selection, lang: str) -> Sentence:
    """The matrix' answer: how much is known, what most support, and what is contested most; of one claim, how it divides."""
    said = selection_sentences(positions, selection, lang)
    return Sentence("matrix", joined(said), ids_of(stances_in(positions, selection)))


def selection_sentences(positions: Positions, selection: Selection, lang: str) -> list[Sentence]:
    """The same sentence by sentence: what is "known" first, then "division" of one claim, or "broadest" and "deepest" of more.

    Each rests on what it is about; the last one parts most.
    """
    cells = len(selection.actors) * len(selection.claims)
    if not cells:
        return [Sentence("known", text("matrix.no_cells", lang))]
    stances = stances_in(positions, selection)
    known = text("matrix.known", lang, known=number(len(stances), lang), possible=counted("possible", cells, lang))
    said = [Sentence("known", known, ids_of(stances))]
    if len(selection.claims) == 1:
        (only,) = divisions(positions, selection)
        divided = Sentence("division", division_words(positions, only, lang), ids_of(only.known))
        return [*said, divided] if len(only.known) > 1 else said
    if agreement := broadest_agreement(positions, selection):
        words = text("matrix.broadest", lang, division=division_words(positions, agreement, lang))
        said.append(Sentence("broadest", words, ids_of(agreement.known)))
    if deepest := deepest_divisions(positions, selection):
        words = text("matrix.deepest", lang, division=deepest_words(positions, deepest, lang))
        said.append(Sentence("deepest", words, ids_of([stance for one in deepest for stance in one.known])))
    return said


def network_answer(positions: Positions, graph: Network, lang: str) -> Sentence:
    """The answer of a network (`analysis.network`): its ties and their directions; among several actors, who has most.

    It rests on the stances behind the ties that are shown.
    """
    said = network_sentences(positions, graph, lang)
    return Sentence("network", joined(said), said[0].stances)


def network_sentences(positions: Positions, graph: Network, lang: str) -> list[Sentence]:
    """The same sentence by sentence: "ties", then "themes" and "actors" with most of them, where there are several of both."""
    summary = summarise(graph)
    if not summary.ties:
        return [Sentence("ties", text("network.empty", lang))]
    counts = {"towards": summary.towards, "away": summary.away, "split": summary.split, "undirected": summary.undirected}
    ties, behind = [(theme, actor) for (_, actor), (_, theme) in map(sorted, graph.edges)], theme_stances(positions)
    ids = ids_of([stance for tie in ties for stance in behind[tie]])
    said = [Sentence("ties", text("network.answer", lang, n=summary.ties, **counts), ids)]
    if min(summary.actors, summary.themes) > 1:
        busiest = _busiest(positions, summary, "_narrowed" if graph.graph["narrowed"] else "", lang)
        said += [Sentence(topic, words, ids) for topic, words in zip(("themes", "actors"), busiest, strict=True)]
    return said


def _busiest(positions: Positions, summary: NetworkSummary, narrowed: str, lang: str) -> list[str]:
    """Of a network where ties are left out, only the ties that are shown can be spoken of, not who has spoken."""
    themes = [quoted(positions.theme[theme].name.in_language(lang), lang) for theme in summary.busiest_themes]
    actors = [short_name(positions, actor, lang) for actor in summary.busiest_actors]
    on_themes = {"n": len(themes), "themes": equals(themes, "themes", lang), "ties": summary.theme_ties}
    of_actors = {"n": len(actors), "actors": equals(actors, "actors", lang), "ties": summary.actor_ties}
    return [
        text(f"network.themes{narrowed}", lang, **on_themes, all=summary.all_actors),
        text(f"network.actors{narrowed}", lang, **of_actors, all=summary.all_themes),
    ]


def division_words(positions: Positions, one: Division, lang: str) -> str:
    """«11 av 14 aktører med kjent standpunkt støtter helt eller delvis «…»; ingen er funnet mot – 7 uavhengige tekster»."""
    pointing = sum(stance.basis is Basis.PROBLEM for stance in one.supporting)
    values = {
        "n": len(one.supporting),
        "known": len(one.known),
        "claim": quoted(positions.claim[one.claim].wording.in_language(lang), lang),
        "pointing": text("division.pointing", lang, n=pointing) if pointing else "",
        "against": short_names(positions, [stance.actor for stance in one.opposing], lang),
        "texts": counted("texts", one.texts, lang),
    }
    return text("division.contested" if one.opposing else "division.united", lang, **values)


def deepest_words(positions: Positions, deepest: Sequence[Division], lang: str) -> str:
    """The same of the first of the claims that divide most, and which others divide as much."""
    return " ".join(filter(None, [division_words(positions, deepest[0], lang), as_deep(positions, deepest[1:], lang)]))


def as_deep(positions: Positions, others: Sequence[Division], lang: str) -> str:
    """«Like dyp er den om «…».»: claims that divide as much as one that is named; empty where there are none."""
    if len(others) > NAMED_AT_MOST:
        return text("finding.as_deep_many", lang, n=number(len(others), lang))
    named = [quoted(positions.claim[one.claim].wording.in_language(lang), lang) for one in others]
    return text("finding.as_deep", lang, claims=listing(named, lang)) if named else ""


def joined(sentences: Sequence[Sentence]) -> str:
    """Sentences after one another."""
    return " ".join(sentence.text for sentence in sentences)


def ids_of(stances: Sequence[Stance]) -> tuple[str, ...]:
    """What a sentence rests on."""
    return tuple(stance.id for stance in stances)
