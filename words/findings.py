"""What stands out in the data, one sentence a finding."""

from collections.abc import Sequence

from analysis.divisions import Division
from analysis.findings import Company, Silence, broadest_agreement, deepest_divisions, silence, unexpected_company
from analysis.narrow import narrow, stances_in
from loaders.model import Stance
from loaders.positions import Positions
from words import text
from words.counts import counted, equals
from words.formats import listing, quoted
from words.running_names import in_sentence, running
from words.sentences import Sentence, deepest_words, division_words, ids_of
from words.silence import unmapped_words
from words.stances import stance_words


def findings(positions: Positions, lang: str) -> list[Sentence]:
    """What stands out, one sentence a finding; findings that the data does not hold are left out."""
    silent = silence(positions)
    found = [
        _agreement(positions, broadest_agreement(positions), lang),
        _division(positions, deepest_divisions(positions), lang),
        _company(positions, unexpected_company(positions), lang),
        _unmapped(positions, silent, lang),
        _quietest(positions, silent, lang),
        _without_parties(positions, silent, lang),
    ]
    return [sentence for sentence in found if sentence]


def _agreement(positions: Positions, one: Division | None, lang: str) -> Sentence | None:
    if one is None:
        return None
    return Sentence("agreement", division_words(positions, one, lang), ids_of(one.known), _view_of([one]))


def _division(positions: Positions, deepest: Sequence[Division], lang: str) -> Sentence | None:
    if not deepest:
        return None
    ids = ids_of([stance for one in deepest for stance in one.known])
    return Sentence("division", deepest_words(positions, deepest, lang), ids, _view_of(deepest))


def _view_of(divided: Sequence[Division]) -> dict[str, str | list[str]]:
    return {"level": "claims", "claim": [one.claim for one in divided]}


def _company(positions: Positions, company: Company | None, lang: str) -> Sentence | None:
    if company is None:
        return None
    words = text(
        "finding.company_text",
        lang,
        left=_with_stance(positions, company.left, lang),
        right=_with_stance(positions, company.right, lang),
        distance=company.distance,
        places=company.places,
        claim=quoted(positions.claim[company.claim].wording.in_language(lang), lang),
        contesting=listing([_with_stance(positions, stance, lang) for stance in company.contesting], lang),
    )
    stances = (company.left, company.right, *company.contesting)
    actors = [stance.actor for stance in stances]
    return Sentence("company", words, ids_of(stances), {"level": "claims", "claim": [company.claim], "actor": actors})


def _with_stance(positions: Positions, stance: Stance, lang: str) -> str:
    """«TEK Norge (skeptisk)»."""
    return f"{in_sentence(positions, [stance.actor], lang)} ({stance_words(stance, lang)})"


def _unmapped(positions: Positions, found: Silence, lang: str) -> Sentence | None:
    if not found.unmapped:
        return None
    words = unmapped_words(positions, found.unmapped, lang)
    return Sentence("unmapped", words, (), {"level": "claims", "actor": list(found.unmapped)})


def _quietest(positions: Positions, found: Silence, lang: str) -> Sentence | None:
    if found.quietest is None:
        return None
    (actors, count), shown = found.quietest, narrow(positions)
    names = equals([running(positions.actor[actor].name.in_language(lang), lang) for actor in actors], "actors", lang)
    counts = {"stances": counted("stances", count, lang), "claims": counted("claims", len(shown.claims), lang)}
    words = text("finding.quietest_text", lang, names=names, n=len(actors), **counts)
    stances = stances_in(positions, narrow(positions, actors=actors))
    return Sentence("quietest", words, ids_of(stances), {"level": "claims", "actor": list(actors)})


def _without_parties(positions: Positions, found: Silence, lang: str) -> Sentence | None:
    """It rests on the stances of the others: they show that the theme is spoken of."""
    if not found.without_parties:
        return None
    themes = listing([positions.theme[theme].name.in_language(lang) for theme in found.without_parties], lang)
    words = text("finding.no_party_text", lang, themes=themes, n=len(found.without_parties))
    stances = stances_in(positions, narrow(positions, themes=found.without_parties))
    return Sentence("no_party", words, ids_of(stances), {"level": "claims", "theme": list(found.without_parties)})
