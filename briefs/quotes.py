"""Words of sources as they stand in a brief: the quote, who said it and with whom, where, and the number of its source."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from analysis.sides import Passage
from briefs.brief import Cell, Line, Row
from loaders.model import Evidence, Place, Recommendation, Remark, Stance
from loaders.positions import Positions
from words import text
from words.citation import parties_words
from words.formats import day, quoted
from words.running_names import short_names
from words.stances import attribution, badge_words, endorsing_words, place_words, speaker_words


def evidence_lines(positions: Positions, stance: Stance, evidence: Evidence, lang: str) -> Cell:
    """The actor's words; where it endorses another's, both, each with its speaker."""
    who = attribution(positions, stance, evidence, lang)
    alone = who == short_names(positions, [stance.actor], lang)
    said = _said(evidence, [evidence.quote], "" if alone else who, lang)
    if (words := evidence.endorses) is None:
        return said
    behind = Line(endorsing_words(positions, stance, evidence, lang), "small")
    return (*said, behind, *_said(words, [words.quote], speaker_words(positions, words, lang), lang))


def passage_lines(positions: Positions, passage: Passage, lang: str) -> Cell:
    """The same of words that several share."""
    return evidence_lines(positions, passage.stances[0], passage.evidence, lang)


def formal_lines(positions: Positions, said: Remark | Recommendation, lang: str) -> Cell:
    """What parties wrote of a proposal, or recommended, with the words that say who is behind it."""
    behind = [said.behind_quote] if isinstance(said, Recommendation) else []
    return _said(said, [*behind, said.quote], parties_words(positions, said, lang), lang)


def _said(place: Place, quotes: Sequence[str], who: str, lang: str) -> Cell:
    words = [Line(quoted(one, "nb"), "quote", place.language) for one in quotes]
    # the list of sources says what language each is in: mostly Bokmål
    note = f" ({text('evidence.in_nn', lang)})" if place.language == "nn" else ""
    own = getattr(place, "date", None)
    parts = [who, place_words(place, lang), day(own, lang) if own else ""]
    return (*words, Line(", ".join(filter(None, parts)) + note, "small", source=place.source))


def stance_lines(stances: Sequence[Stance], positions: Positions, lang: str) -> Cell:
    """«++ støtter»; where the stances differ, each with those who have it: «++ støtter: H» and «+ støtter delvis …: FrP»."""
    kinds: dict[str, list[str]] = {}
    for stance in stances:
        kinds.setdefault(badge_words(stance, lang), []).append(stance.actor)
    if len(kinds) == 1:
        return (Line(next(iter(kinds))),)
    return tuple(Line(f"{words}: {short_names(positions, actors, lang)}") for words, actors in kinds.items())


def places_once(pieces: Sequence[Cell]) -> Cell:
    """Quotes below each other; those that follow each other and are from one place have it after the last of them."""
    kept: list[Line] = []
    for piece in pieces:
        if kept and kept[-1] == piece[-1] and len(piece) == 2:
            kept.pop()
        kept += piece
    return tuple(kept)


def one_place(rows: Sequence[Row]) -> tuple[tuple[Row, ...], str]:
    """Where all quotes of some rows are from one place: the rows with its number only, and the place; else as they are."""
    places = {line for row in rows for line in row.cells[-1] if line.kind != "quote"}
    if len(rows) < 2 or len(places) != 1:
        return tuple(rows), ""
    (place,) = places
    return tuple(replace(row, cells=(*row.cells[:-1], _numbered(row.cells[-1], place))) for row in rows), place.words


def _numbered(cell: Cell, place: Line) -> Cell:
    return tuple(replace(line, source=place.source) for line in cell if line.kind == "quote")


def each_once(rows: Mapping[str, Sequence[Row]], lang: str) -> tuple[Row, ...]:
    """The rows of each claim (by its number) with every quote in the first that has it; in later ones, where it stands.

    A sentence that only endorses the words of another is left out there: who endorses whom stands beside it anyway.
    """
    met: dict[Line, str] = {}
    return tuple(
        replace(row, cells=tuple(_once(cell, claim, met, lang) for cell in row.cells))
        for claim, those in rows.items()
        for row in those
    )


def _once(cell: Cell, claim: str, met: dict[Line, str], lang: str) -> Cell:
    kept: list[Line] = []
    for place, line in enumerate(cell):
        where = place > 0 and cell[place - 1] in met
        if line not in met and not where:
            kept.append(line)
        elif line in met and not any(after.kind == "quote" for after in cell[place + 1 :]):
            kept.append(Line(_standing(met[line], claim, lang), "small"))
    met.update((line, claim) for line in kept if line.kind == "quote")
    return tuple(kept)


def _standing(met: str, claim: str, lang: str) -> str:
    return text("brief.words_above", lang) if met == claim else text("brief.words_under", lang, claim=met)


def without_shown(cell: Cell, shown: Collection[str]) -> Cell:
    """A cell of quotes; empty where all of them stand in the brief already, by themselves or within a longer one."""
    quotes = [_bare(line.words) for line in cell if line.kind == "quote"]
    return () if all(any(quote in _bare(other) for other in shown) for quote in quotes) else cell


def _bare(quote: str) -> str:
    return quote.strip("«» .,;:")
