"""The sentences computed from results, each with the ids of the stances that it rests on, so that it can be walked back."""

from dataclasses import dataclass, field

from analysis.divisions import Division
from analysis.findings import Company, Silence, broadest_agreement, deepest_division, silence, unexpected_company
from analysis.narrow import Selection, narrow
from analysis.network import NetworkSummary
from loaders.model import Basis, Stance
from loaders.positions import Positions
from words import text
from words.formats import day, listing, number, quoted
from words.stances import short_names, stance_words


@dataclass(frozen=True)
class Sentence:
    """A computed sentence.

    Attributes
    ----------
    topic
        What it is about: the name of a heading in text.yaml (`finding.<topic>`).
    stances
        Ids of the stances it rests on.
    view
        Parameters of the matrix view in which it is seen; empty where there is none.
    """

    topic: str
    text: str
    stances: tuple[str, ...] = ()
    view: dict[str, str | list[str]] = field(default_factory=dict)


def mapped(positions: Positions, lang: str) -> str:
    """What is mapped: actors, claims, stances, sources, and from when."""
    dates = sorted(source.date for source in positions.sources if source.date.first_day is not None)
    undated = len(positions.sources) - len(dates)
    return text(
        "overview.mapped",
        lang,
        actors=number(len(positions.actors), lang),
        claims=number(len(positions.claims), lang),
        themes=number(len(positions.themes), lang),
        stances=number(len(positions.stances), lang),
        sources=number(len(positions.sources), lang),
        first=day(dates[0], lang) if dates else "–",
        last=day(dates[-1], lang) if dates else "–",
        undated=text("overview.undated", lang, n=undated) if undated else "",
    )


def findings(positions: Positions, lang: str) -> list[Sentence]:
    """What stands out, one sentence a finding; findings that the data does not hold are left out."""
    agreement, contested, company = broadest_agreement(positions), deepest_division(positions), unexpected_company(positions)
    found = [
        agreement
        and Sentence("agreement", division_words(positions, agreement, lang), _ids(agreement.known), _row(agreement.claim)),
        contested
        and Sentence("division", division_words(positions, contested, lang), _ids(contested.known), _row(contested.claim)),
        company and _company(positions, company, lang),
        *_silences(positions, silence(positions), lang),
    ]
    return [sentence for sentence in found if sentence]


def selection_answer(positions: Positions, selection: Selection, lang: str) -> Sentence:
    """The matrix' answer: how much is known, what most support, and what is contested most."""
    stances = [
        stance.id for stance in positions.stances if stance.actor in selection.actors and stance.claim in selection.claims
    ]
    cells = len(selection.actors) * len(selection.claims)
    known = text("matrix.known", lang, known=number(len(stances), lang), cells=number(cells, lang))
    agreement, contested = broadest_agreement(positions, selection), deepest_division(positions, selection)
    parts = [known]
    if agreement:
        parts.append(text("matrix.broadest", lang, division=division_words(positions, agreement, lang)))
    if contested:
        parts.append(text("matrix.deepest", lang, division=division_words(positions, contested, lang)))
    return Sentence("matrix", " ".join(parts), tuple(stances))


def division_words(positions: Positions, one: Division, lang: str) -> str:
    """«11 av 14 aktører med kjent standpunkt støtter helt eller delvis «…»; ingen er mot – 7 uavhengige tekster»."""
    against = short_names(positions, tuple(stance.actor for stance in one.opposing), lang)
    pointing = sum(stance.basis is Basis.PROBLEM for stance in one.supporting)
    values = {
        "pointing": text("division.pointing", lang, n=pointing) if pointing else "",
        "claim": quoted(positions.claim[one.claim].wording.in_language(lang), lang),
        "support": len(one.supporting),
        "known": len(one.known),
        "against": against,
        "n": one.texts,
    }
    return text("division.contested" if one.opposing else "division.united", lang, **values)


def network_answer(positions: Positions, summary: NetworkSummary, lang: str) -> str:
    """How many ties there are and which way they point; among several actors, where most meet and who is most present."""
    if summary.busiest_theme is None or summary.busiest_actor is None:
        return text("network.empty", lang)
    counts = {
        "n": summary.ties,
        "towards": summary.towards,
        "away": summary.away,
        "split": summary.split,
        "undirected": summary.undirected,
    }
    answer = text("network.answer", lang, **counts)
    if min(summary.actors, summary.themes) < 2:
        return answer
    busiest = text(
        "network.busiest",
        lang,
        theme=quoted(positions.theme[summary.busiest_theme].name.in_language(lang), lang),
        theme_ties=summary.theme_ties,
        actor=positions.actor[summary.busiest_actor].short.in_language(lang),
        actor_ties=summary.actor_ties,
    )
    return f"{answer} {busiest}"


def _company(positions: Positions, company: Company, lang: str) -> Sentence:
    words = text(
        "finding.company_text",
        lang,
        left=positions.actor[company.left.actor].short.in_language(lang),
        right=positions.actor[company.right.actor].short.in_language(lang),
        n=company.distance,
        left_stance=stance_words(company.left, lang),
        right_stance=stance_words(company.right, lang),
        claim=quoted(positions.claim[company.claim].wording.in_language(lang), lang),
        contesting=_each(positions, company.contesting, lang),
    )
    return Sentence("company", words, _ids((company.left, company.right, *company.contesting)), _row(company.claim))


def _each(positions: Positions, stances: tuple[Stance, ...], lang: str) -> str:
    """«TEK Norge (skeptisk) og R (avviser)»."""
    return listing(
        [f"{positions.actor[stance.actor].short.in_language(lang)} ({stance_words(stance, lang)})" for stance in stances], lang
    )


def _silences(positions: Positions, found: Silence, lang: str) -> list[Sentence]:
    sentences = []
    if found.unmapped:
        names = listing([positions.actor[actor].name.in_language(lang) for actor in found.unmapped], lang)
        words = text("finding.unmapped_text", lang, names=names, n=len(found.unmapped))
        sentences.append(Sentence("unmapped", words, (), {"level": "claims", "actor": list(found.unmapped)}))
    if found.quietest:
        actor, count = found.quietest
        claims = narrow(positions).claims
        values = {"name": positions.actor[actor].name.in_language(lang), "n": count, "claims": len(claims)}
        stances = tuple(stance.id for stance in positions.stances if stance.actor == actor and stance.claim in claims)
        view: dict[str, str | list[str]] = {"level": "claims", "actor": [actor]}
        sentences.append(Sentence("quietest", text("finding.quietest_text", lang, **values), stances, view))
    if found.without_parties:
        themes = listing([positions.theme[theme].name.in_language(lang) for theme in found.without_parties], lang)
        words = text("finding.no_party_text", lang, themes=themes, n=len(found.without_parties))
        view = {"level": "claims", "theme": list(found.without_parties), "kind": ["party"]}
        sentences.append(Sentence("no_party", words, (), view))
    return sentences


def _ids(stances: tuple[Stance, ...]) -> tuple[str, ...]:
    return tuple(stance.id for stance in stances)


def _row(claim: str) -> dict[str, str | list[str]]:
    return {"level": "claims", "claim": [claim]}
