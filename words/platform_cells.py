"""What stands in the tables of shared platforms: what a partner adds and costs, and on which themes a group stands together."""

import math
import re
from collections.abc import Sequence

from analysis.partners import Partner, own_texts
from analysis.platforms import Platform
from loaders.positions import Positions
from words import text
from words.cells import Cell
from words.counts import counted
from words.formats import listing, number, quoted
from words.running_names import short_name, short_names
from words.stances import silence_kind

COLUMNS = ("shared", "own", "gained", "conflicts", "lost")
"""Of a possible partner: on the same side, of these in another text than the group, gained, on opposite sides, lost."""


def partner_cells(positions: Positions, group: Sequence[str], one: Partner, most: int, lang: str) -> dict[str, Cell]:
    """A partner's numbers by column, each with its claims in words.

    Parameters
    ----------
    most
        The most shared claims that any partner has, for the strength of the tone.
    """
    claims = {
        "shared": one.shared,
        "own": own_texts(positions, group, one),
        "gained": one.gained,
        "conflicts": one.conflicts,
        "lost": one.lost,
    }
    names = {
        "partner": positions.actor[one.actor].short.in_language(lang),
        "group": short_names(positions, tuple(group), lang),
    }
    return {
        column: Cell(
            _tone(len(found), most) if column == "shared" else "plain",
            number(len(found), lang),
            "",
            text(f"platforms.cell_{column}", lang, claims=_named(positions, found, lang), n=len(found), **names),
            _ids(positions, (*group, one.actor), found),
        )
        for column, found in claims.items()
    }


def _tone(count: int, most: int) -> str:
    return f"tone{math.ceil(5 * count / most)}" if count else "plain"


def _ids(positions: Positions, actors: Sequence[str], claims: Sequence[str]) -> tuple[str, ...]:
    keys = (f"{actor}/{claim}" for claim in claims for actor in actors)
    return tuple(key for key in keys if key in positions.stance)


def _named(positions: Positions, claims: Sequence[str], lang: str) -> str:
    """«: «…» og «…»», or nothing."""
    found = [quoted(positions.claim[claim].wording.in_language(lang), lang) for claim in claims]
    return f": {listing(found, lang)}" if found else ""


def conflict_words(positions: Positions, one: Partner, lang: str) -> str:
    """«Motsatt side: «…»», or an empty text."""
    return text("platforms.opposite", lang, claims=_named(positions, one.conflicts, lang)) if one.conflicts else ""


def left_out_words(positions: Positions, found: Sequence[Partner], lang: str) -> str:
    """Who has too little in common with a group to be a partner, and why: how much it is, or why nothing is known of it."""
    heard = {stance.actor for stance in positions.stances}
    names = []
    for one in found:
        shared = text("platforms.left_out_shared", lang, claims=counted("claims", len(one.shared), lang))
        why = shared if one.actor in heard else text(f"silence.{silence_kind(positions, one.actor)}", lang)
        values = {"actor": short_name(positions, one.actor, lang)}
        names.append(text("platforms.left_out_name", lang, why=why, **values))
    return text("platforms.left_out", lang, names=listing(names, lang))


_BREAK = re.compile(
    r"(?<=\w{4})(?=(?:skj|sj|(?<!s)kj|gj|tj|(?<![skgt])j|[bcdfghklmnpqrstvwxz])[aeiouyæøå]\w{3})", re.IGNORECASE
)
"""Before one consonant, or letters that are one sound, and a vowel: the rule of one consonant in Norwegian."""


def breakable(words: str, lang: str) -> str:
    """A heading whose long words may be broken with a hyphen, in Bokmål; what fits is shown as it is."""
    if lang != "nb":
        return words
    return " ".join(_BREAK.sub("\u00ad", word) if len(word) > 12 else word for word in words.split(" "))


def platform_cells(positions: Positions, one: Platform, themes: Sequence[str], most: int, lang: str) -> dict[str, Cell | None]:
    """How many of a platform's claims lie in each theme; None where none does.

    Parameters
    ----------
    most
        The most claims that any platform has in any theme, for the strength of the tone.
    """
    cells: dict[str, Cell | None] = {}
    for theme in themes:
        claims = [claim for claim in one.claims if positions.claim[claim].theme == theme]
        values = {
            "group": short_names(positions, one.actors, lang),
            "theme": positions.theme[theme].name.in_language(lang),
            "claims": counted("claims", len(claims), lang) + _named(positions, claims, lang),
        }
        label = text("platforms.cell_theme", lang, **values)
        mark = _tone(len(claims), most), number(len(claims), lang), "", label
        cells[theme] = Cell(*mark, _ids(positions, one.actors, claims)) if claims else None
    return cells
