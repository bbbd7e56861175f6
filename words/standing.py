"""How a coalition stands: its majority or what is missing, how far it can go, and what that rests on, in sentences."""

from analysis.coalitions import Coalition
from loaders.positions import Positions
from words import text
from words.coalition import timing
from words.formats import listing, number
from words.running_names import short_names
from words.sentences import Sentence, ids_of


def standing(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    """Whether there is a majority, how far it can go, and what it rests on, as far as each is the case."""
    return [
        _majority(positions, found, lang),
        *_range(positions, found, lang),
        *_endorsed(positions, found, lang),
        *_package(positions, found, lang),
        *_set_aside(positions, found, lang),
    ]


def _majority(positions: Positions, found: Coalition, lang: str) -> Sentence:
    """The word majority stands alone only where those for without reservation have one."""
    counts = {"seats": found.seats, "majority": found.majority, "lower": found.lower, "missing": found.missing}
    counts |= {"firm": found.seats_in("firm"), "partly": found.seats_in("partly")}
    words = text(f"coalition.standing_{found.standing}", lang, **{name: number(count, lang) for name, count in counts.items()})
    groups = ("firm",) if found.standing == "firm" else ("firm", "partly")
    words = text("coalition.if_assumed", lang, words=words) if found.assumed else words
    when = timing(positions, found)
    old = f" {text(f'coalition.old_{when}', lang)}" if when else ""
    return Sentence("majority", words + old, ids_of(found.behind(*groups)))


def _range(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    if found.lower == found.upper:
        return []
    names = short_names(positions, found.persuadable, lang)
    ends = {"lower": number(found.lower, lang), "upper": number(found.upper, lang)}
    words = [text("coalition.range", lang, parties=names, **ends)]
    if found.upper < found.majority:
        words.append(text("coalition.out_of_reach", lang, upper=ends["upper"]))
    return [Sentence("range", " ".join(words), ids_of(found.behind("firm", "partly", "open")))]


def _endorsed(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    """Words of another are never passed off as the party's own."""
    if not found.endorsed:
        return []
    stances = [stance for these in found.endorsed.values() for stance in these]
    speakers = dict.fromkeys(endorsed.speaker for stance in stances if (endorsed := stance.deciding.endorses))
    words = text(
        "coalition.endorsed",
        lang,
        parties=short_names(positions, list(found.endorsed), lang),
        endorsed=number(sum(found.seats_of[party] for party in found.endorsed), lang),
        speakers=short_names(positions, list(speakers), lang),
    )
    return [Sentence("endorsed", words, ids_of(stances)), *_own(positions, found, lang)]


def _own(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    parties = found.own_words("firm")
    if not parties:
        return []
    own = number(found.own_seats("firm"), lang)
    words = text("coalition.own", lang, own=own, parties=short_names(positions, parties, lang))
    return [Sentence("own", words, ids_of([stance for party in parties for stance in found.stances[party]]))]


def _package(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    """How much of a package is known of the parties that have not spoken on all of it: «Ap og H uttalt seg om 1»."""
    spoken = {party: len(found.stances[party]) for party in found.seats_of if party not in found.assumed}
    parts = [
        text("coalition.package_part", lang, parties=short_names(positions, parties, lang), k=number(count, lang))
        for count in range(len(found.claims) - 1, 0, -1)
        if (parties := [party for party, known in spoken.items() if known == count])
    ]
    if not parts:
        return []
    words = text("coalition.package", lang, n=number(len(found.claims), lang), parties=listing(parts, lang))
    partly = [one for party, known in spoken.items() if known < len(found.claims) for one in found.stances[party]]
    return [Sentence("package", words, ids_of(partly))]


def _set_aside(positions: Positions, found: Coalition, lang: str) -> list[Sentence]:
    if not found.set_aside:
        return []
    words = text("coalition.set_aside", lang, parties=short_names(positions, list(found.set_aside), lang))
    return [Sentence("set_aside", words)]
