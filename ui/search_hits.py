"""Hits as harmless HTML: what was found, the words in context, and a way on. One function for each kind but stances."""

from analysis.divisions import division
from analysis.formal_positions import formal_positions
from analysis.narrow import narrow, stances_in
from analysis.search import Found
from analysis.search_marks import has_marks_in
from analysis.sourcing import sources_of, taken_from
from loaders.model import Proposal, Remark
from loaders.positions import Positions
from ui.division import division_html
from ui.evidence_card import SMALL
from ui.language import language, t
from ui.markup import shown, tag
from ui.recommendation_card import remark_html
from ui.search_asked import asked
from ui.search_marks import marked_link, marking
from words.acts import act_words, numbers, sentence
from words.counts import counted
from words.divisions import silence_lines
from words.formats import day, number
from words.search import said_on
from words.stances import actor_name

HEAD = "margin:0.2rem 0"


def actor_hit(positions: Positions, found: Found, name: str) -> str:
    """An actor: how many stances it has, or why it has none."""
    lang, actor = language(), positions.actor[name]
    link = marked_link("actor", marking(found)(actor_name(actor, lang), lang), who=name)
    count = sum(stance.actor == name for stance in stances_in(positions, narrow(positions)))
    said = counted("stances", count, lang) if count else silence_lines(positions, [name], "", lang)[0].label
    head = tag("p", tag("strong", link), shown(f" – {t(f'kind.{actor.kind}')}: {said}"), style=HEAD)
    note = actor.silence_note.in_language(lang) if actor.silence_note and not count else ""
    return head + (tag("p", marking(found)(note, lang), style=SMALL) if note else "")


def claim_hit(positions: Positions, found: Found, name: str) -> str:
    """A claim: how it divides, and where the actors that are named stand or why they are silent."""
    link = marked_link("claim", marking(found)(positions.claim[name].wording.in_language(language()), language()), claim=name)
    # of the silent it is said once, above; where it is doubtful what was meant, nobody's silence is told
    has = {stance.actor for stance in division(positions, name, found.named).known}
    heard = [actor for actor in found.named if actor in has or not (found.doubtful or actor in found.silent)]
    sides = [division_html(positions, division(positions, name, heard), "search", q=asked().text)] if heard else []
    return "".join(
        [
            tag("p", tag("strong", link), style=HEAD),
            other_wording(positions, found, name),
            tag("p", shown(said_on(positions, name, language())), style=SMALL),
            *sides,
        ]
    )


def claim_theme(positions: Positions, found: Found, claim: str) -> str:
    """A link to the theme of a claim."""
    theme = positions.theme[positions.claim[claim].theme]
    return marked_link("theme", marking(found)(theme.name.in_language(language()), language()), about=theme.id)


def other_wording(positions: Positions, found: Found, claim: str) -> str:
    """The wording in the language that the reader does not read, where only that one has what was asked for."""
    wording, lang = positions.claim[claim].wording, language()
    other = "en" if lang == "nb" else "nb"
    if has_marks_in(found, wording.in_language(lang), lang) or not has_marks_in(found, wording.in_language(other), other):
        return ""
    return tag("p", marking(found)(wording.in_language(other), other), style=SMALL, lang=other)


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
    head = tag("p", tag("strong", link), shown(f" – {named}" if named else ""), style=HEAD)
    remarks = [remark_html(positions, proposal, remark, marking(found)) for remark in _remarks(found, proposal)]
    return "".join([head, *_acts(positions, found, proposal), *remarks])


def _acts(positions: Positions, found: Found, proposal: Proposal) -> list[str]:
    """What each party that is named did with it."""
    lang = language()
    named = [one for one in formal_positions(positions, proposal).parties if one.acted and one.party in found.named]
    said = {positions.actor[one.party].short.in_language(lang): "; ".join(act_words(one, lang)) for one in named}
    return [tag("p", shown(f"{who}: {acts}"), style=SMALL) for who, acts in said.items()]


def _remarks(found: Found, proposal: Proposal) -> list[Remark]:
    """Those that the named actors wrote, or, where none is named, those that hold what was asked for."""
    remarks = (*proposal.remarks_for, *proposal.remarks_against)
    if found.named:
        return [one for one in remarks if set(one.parties) & set(found.named)]
    return [one for one in remarks if has_marks_in(found, one.quote, one.language)]


def source_hit(positions: Positions, found: Found, name: str) -> str:
    """A source: who published it, when, and how many stances rest on it."""
    lang, source = language(), positions.source[name]
    link = marked_link("sources", marking(found)(source.title, source.language), part="sources", source=name)
    said = f", {day(source.date, lang)} – {_resting(positions, name)}"
    publisher = marking(found)(source.published_by(lang), lang)
    return tag("p", tag("strong", link, lang=source.language), style=HEAD) + tag("p", publisher, shown(said), style=SMALL)


def _resting(positions: Positions, source: str) -> str:
    """How many stances rest on a source, as its own page counts them."""
    lang, count, shown_here = language(), len(taken_from(positions, source).stances), narrow(positions)
    in_use = [one for one in positions.set_aside if one.actor in shown_here.actors and one.claim in shown_here.claims]
    aside = sum(source in sources_of(one) for one in in_use)
    said = t("search.quoted_for", n=count, stances=counted("stances", count, lang))
    return said + (t("search.quoted_aside", n=number(aside, lang)) if aside else "")
