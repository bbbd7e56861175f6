"""What possible partners would sign of the demands, and how much they share with the actor in all."""

from analysis.frames import stance_matrix
from analysis.narrow import narrow, ordered_actors
from analysis.partners import Partner, own_texts, partners, signatories
from briefs.brief import Line, Part, Row, Said, Section, Table
from briefs.hearing import Hearing
from words import text
from words.formats import number
from words.platforms import partners_answer
from words.running_names import short_names

COLUMNS = ("shared", "own", "alone", "conflicts")
LEAST = 2
"""Claims in common from which somebody counts as a partner, as the page of shared platforms begins with."""


def signing(one: Hearing) -> Section:
    """Organisation by organisation: on which of the demands it is on the actor's side, or for where the actor is silent."""
    lang, name = one.lang, short_names(one.positions, [one.actor], one.lang)
    signs = bool(signatories(one.positions, [one.actor]))
    heading = text("brief.partners" if signs else "brief.partners_beside", lang, actor=name)
    overall = _partners(one, narrow(one.positions).claims)
    answer = partners_answer(one.positions, overall, one.actor, LEAST, lang)
    among = [partner for partner in _partners(one, one.claims) if signatories(one.positions, [partner.actor])]
    rows = tuple(_row(one, partner, overall) for partner in among if _found(partner))
    parts: list[Part] = [Said(answer.text, answer.stances)]
    parts += (
        [Said(text("brief.partners_explained", lang)), _table(one, heading, rows)]
        if rows
        else [Said(text("brief.partners_nobody", lang))]
    )
    left = [partner.actor for partner in among if not _found(partner)]
    parts += [Said(text("brief.partners_silent", lang, names=short_names(one.positions, tuple(left), lang)))] if left else []
    return Section(heading, tuple(parts))


def _partners(one: Hearing, claims: tuple[str, ...]) -> list[Partner]:
    actors = ordered_actors(one.positions, actors={one.actor, *one.others})
    return partners(stance_matrix(one.positions, claims, actors), [one.actor], 1)


def _found(partner: Partner) -> bool:
    return bool(partner.shared or partner.alone or partner.conflicts)


def _table(one: Hearing, title: str, rows: tuple[Row, ...]) -> Table:
    actor = short_names(one.positions, [one.actor], one.lang)
    heads = [text(f"brief.partner_{name}", one.lang, actor=actor) for name in ("who", *COLUMNS, "overall")]
    return Table(title, tuple(heads), rows, (15, 25, 14, 22, 11, 13))


def _row(one: Hearing, partner: Partner, overall: list[Partner]) -> Row:
    claims = {
        "shared": partner.shared,
        "own": own_texts(one.positions, (one.actor,), partner),
        "alone": partner.alone,
        "conflicts": partner.conflicts,
    }
    cells = [_counted(one, claims[name]) for name in COLUMNS]
    if len(partner.shared) > 1 and claims["own"] == partner.shared:
        cells[COLUMNS.index("own")] = text("brief.all_claims", one.lang, n=number(len(partner.shared), one.lang))
    all_shared = next(len(other.shared) for other in overall if other.actor == partner.actor)
    name = short_names(one.positions, [partner.actor], one.lang)
    keys = [f"{actor}/{claim}" for name in claims for claim in claims[name] for actor in (one.actor, partner.actor)]
    stances = tuple(key for key in dict.fromkeys(keys) if key in one.positions.stance)
    words = [*cells, number(all_shared, one.lang)]
    return Row(((Line(name, "strong"),), *((Line(cell),) for cell in words)), stances)


def _counted(one: Hearing, claims: tuple[str, ...]) -> str:
    """«2 (1 og 4)»: how many claims, and which."""
    if not claims or len(one.claims) == 1:
        return number(len(claims), one.lang)
    return text("brief.counted_claims", one.lang, n=number(len(claims), one.lang), claims=one.numbers(claims))
