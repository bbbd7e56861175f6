"""Hits as harmless HTML: what was found, the words in context, and a way on. One function for each kind but stances."""

from analysis.divisions import division
from analysis.narrow import ordered_actors
from analysis.search import Found
from analysis.search_marks import has_marks_in
from loaders.model import Proposal, Remark
from loaders.positions import Positions
from ui.division import division_html
from ui.evidence_card import SMALL, quote_html, source_html
from ui.language import language, t
from ui.markup import shown, tag
from ui.search_marks import marked_link, marking
from words.acts import numbers, sentence
from words.counts import counted
from words.divisions import silence_lines
from words.formats import day, number
from words.stances import actor_name, short_names

HEAD = "margin:0.2rem 0"


def actor_hit(positions: Positions, found: Found, name: str) -> str:
    """An actor: how many stances it has, or why it has none."""
    lang, actor = language(), positions.actor[name]
    link = marked_link("actor", marking(found)(actor_name(actor, lang), lang), who=name)
    count = sum(stance.actor == name for stance in positions.stances)
    said = counted("stances", count, lang) if count else silence_lines(positions, [name], "", lang)[0].label
    head = tag("p", tag("strong", link), shown(f" – {t(f'kind.{actor.kind}')}: {said}"), style=HEAD)
    note = actor.silence_note.in_language(lang) if actor.silence_note else ""
    return head + (tag("p", marking(found)(note, lang), style=SMALL) if note else "")


def claim_hit(positions: Positions, found: Found, name: str) -> str:
    """A claim: how it divides, and where the actors that are named stand or why they are silent."""
    link = marked_link("claim", marking(found)(positions.claim[name].wording.in_language(language()), language()), claim=name)
    heard = [actor for actor in found.named if actor not in found.silent]  # of the others it is said once, above
    return "".join(
        [
            tag("p", tag("strong", link), style=HEAD),
            other_wording(positions, found, name),
            tag("p", claim_theme(positions, found, name), shown(f" – {_said_on(positions, name)}"), style=SMALL),
            division_html(positions, division(positions, name, heard), "search", q=found.query.text),
        ]
    )


def claim_theme(positions: Positions, found: Found, claim: str) -> str:
    """A link to the theme of a claim: its name may be all that was found."""
    theme = positions.theme[positions.claim[claim].theme]
    return marked_link("theme", marking(found)(theme.name.in_language(language()), language()), about=theme.id)


def other_wording(positions: Positions, found: Found, claim: str) -> str:
    """The wording in the language that the reader does not read, where only that one has what was asked for."""
    wording, lang = positions.claim[claim].wording, language()
    other = "en" if lang == "nb" else "nb"
    if has_marks_in(found, wording.in_language(lang), lang) or not has_marks_in(found, wording.in_language(other), other):
        return ""
    return tag("p", marking(found)(wording.in_language(other), other), style=SMALL, lang=other)


def _said_on(positions: Positions, claim: str) -> str:
    one, lang = division(positions, claim, ordered_actors(positions)), language()
    if not one.known:
        return t("search.said_on_none")
    sides = {"supporting": one.supporting, "weighing": one.weighing, "opposing": one.opposing}
    counts = {side: number(len(stances), lang) for side, stances in sides.items()}
    return t("search.said_on", n=len(one.known), known=counted("actors", len(one.known), lang), **counts)


def theme_hit(positions: Positions, found: Found, name: str) -> str:
    """A theme with what lies at the positive end of its axis."""
    lang, theme = language(), positions.theme[name]
    link = marked_link("theme", marking(found)(theme.name.in_language(lang), lang), about=name)
    axis = marking(found)(t("evidence.axis", axis=theme.axis.in_language(lang)), lang)
    return tag("p", tag("strong", link), style=HEAD) + tag("p", axis, style=SMALL)


def proposal_hit(positions: Positions, found: Found, name: str) -> str:
    """A proposal with the remarks in which it was found, as what they are: formal positions."""
    lang = language()
    proposal = next(one for one in positions.proposals if one.id == name)
    link = marked_link("recommendation", marking(found)(proposal.name.in_language(lang), lang), proposal=name)
    named = sentence(numbers(proposal, lang)) if numbers(proposal, lang) else ""
    remarks = [_remark(positions, found, remark) for remark in _remarks(found, proposal)]
    return tag("p", tag("strong", link), shown(f" – {named}" if named else ""), style=HEAD) + "".join(remarks)


def _remarks(found: Found, proposal: Proposal) -> list[Remark]:
    """Those that the named actors wrote, or, where none is named, those that hold what was asked for."""
    remarks = (*proposal.remarks_for, *proposal.remarks_against)
    if found.named:
        return [one for one in remarks if set(one.parties) & set(found.named)]
    return [one for one in remarks if has_marks_in(found, one.quote, one.language)]


def _remark(positions: Positions, found: Found, remark: Remark) -> str:
    names = short_names(positions, remark.parties, language())
    who = t("evidence.jointly", who=names) if len(remark.parties) > 1 else names
    return quote_html(remark, remark.quote, marking(found)) + source_html(positions, remark, who)


def source_hit(positions: Positions, found: Found, name: str) -> str:
    """A source: who published it, when, and how many stances rest on it."""
    lang, source = language(), positions.source[name]
    link = marked_link("sources", marking(found)(source.title, source.language), part="sources", source=name)
    resting = sum(any(piece.source == name for piece in stance.evidence) for stance in positions.stances)
    said = f", {day(source.date, lang)} – {t('search.quoted_for', n=resting, stances=counted('stances', resting, lang))}"
    publisher = marking(found)(source.publisher, source.language)
    return tag("p", tag("strong", link, lang=source.language), style=HEAD) + tag("p", publisher, shown(said), style=SMALL)
