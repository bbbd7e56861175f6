"""The drawer of evidence: what an actor said of a claim or a theme, and who else has spoken on the same claim."""

import streamlit as st

from analysis.themes import ThemeState, theme_positions
from loaders.model import Stance
from loaders.positions import Positions
from ui.choices import resolved, set_choice
from ui.evidence_card import SMALL, stance_html
from ui.given import the_given
from ui.language import language, t
from ui.links import actor_link, claim_link, link_html, theme_link
from ui.markup import plain, shown, tag
from ui.notice import from_address, notice
from ui.pieces import check_piece, come_to_piece
from ui.printing import printing
from ui.retired import replaced_by
from ui.share import share_link
from words.acts import named_proposal
from words.cells import theme_cell
from words.formats import SIGNS
from words.silence import silence_words
from words.stances import actor_name, holder_name, retired_words

_NEXT = "evidence-next"


def evidence_drawer(positions: Positions, level: str | None = None) -> None:
    """Open the evidence that the address names (`open=<actor>/<claim or theme>`), if any.

    Closing it takes it out of the address; `level`, where given, is written there, so that the matrix stays as it is.
    """
    wanted = the_given("open")
    if not wanted:
        return
    known = _known(positions, wanted)
    if known is None:
        return
    actor, subject = known
    check_piece(one for stance in _shown(positions, actor, subject) for one in stance.evidence)
    title = plain(actor_name(positions.actor[actor], language()))
    if printing():
        st.header(title, anchor=False)
        _contents(positions, actor, subject)
        return
    drawer = st.dialog(title, width="medium", position="right", on_dismiss=lambda: _close(level))
    drawer(_contents)(positions, actor, subject)


def _known(positions: Positions, cell: str) -> tuple[str, str] | None:
    """Actor and claim or theme of a cell; None where the file has no such, and a notice of each part that it does not know."""
    lang, (actor, _, subject) = language(), cell.partition("/")
    if not actor or not subject:
        notice(f"{t('evidence.no_such')} {from_address(cell)}")
        return None
    actors = {one.id: actor_name(one, lang) for one in positions.actors}
    themes = {one.id: one.name.in_language(lang) for one in positions.themes}
    claims = {one.id: one.wording.in_language(lang) for one in positions.claims}
    who = resolved("open", actor, actors)
    what = resolved("open", subject, themes | claims)
    return None if who is None or what is None else (who, what)


def _shown(positions: Positions, actor: str, subject: str) -> list[Stance]:
    """The stances of an actor on a claim, or on the claims of a theme."""
    mine = [stance for stance in positions.stances if stance.actor == actor]
    return [stance for stance in mine if subject in (stance.claim, positions.claim[stance.claim].theme)]


def opened() -> tuple[str, str]:
    """Actor and claim or theme of the cell that the address names; empty texts where it names none."""
    actor, _, subject = the_given("open").partition("/")
    return actor, subject


def level_of_what_is_open(positions: Positions) -> str | None:
    """The rows of the matrix among which what is open stands; None where nothing is open."""
    subject = opened()[1]
    return "claims" if subject in positions.claim else "themes" if subject in positions.theme else None


def open_evidence(cell: str) -> None:
    """Put a cell, `<actor>/<claim or theme>`, into the address; the drawer opens on the run that follows."""
    set_choice("open", cell)
    set_choice("piece", None)


def _close(level: str | None) -> None:
    set_choice("open", None)
    set_choice("piece", None)
    if level is not None:
        set_choice("level", level, "themes")


def _contents(positions: Positions, actor: str, subject: str) -> None:
    if opened() != (actor, subject):
        st.rerun()  # a choice inside the drawer reruns only the drawer, with what was open before
    if subject in positions.claim:
        _claim(positions, actor, subject)
        _others(positions, actor, subject)
    else:
        _theme(positions, actor, subject)
    st.html(
        tag("p", actor_link(positions, actor, t("evidence.all_of", who=positions.actor[actor].short.in_language(language()))))
    )
    share_link()
    come_to_piece()


def _theme(positions: Positions, actor: str, theme: str) -> None:
    lang = language()
    found = theme_positions(positions, [theme], [actor])[(theme, actor)]
    st.markdown(f"**{plain(theme_cell(positions, actor, theme, found, lang).label)}**")
    axis = t("evidence.axis", axis=positions.theme[theme].axis.in_language(lang))
    st.html(tag("p", shown(f"{axis} "), theme_link(positions, theme), style=SMALL))
    if found.state is ThemeState.UNKNOWN:
        _silence(positions, actor, theme)
        return
    claims = [claim.id for claim in positions.claims if claim.theme == theme and not claim.retired]
    for claim in claims:
        if f"{actor}/{claim}" in positions.stance:
            _claim(positions, actor, claim, on_axis=True)
    silent = [claim for claim in claims if f"{actor}/{claim}" not in positions.stance]
    if silent:
        names = [plain(positions.claim[claim].wording.in_language(lang)) for claim in silent]
        st.markdown(t("evidence.silent_on") + "\n" + "\n".join(f"- {name}" for name in names))


def _claim(positions: Positions, actor: str, claim: str, on_axis: bool = False) -> None:
    stance, entry, lang = positions.stance.get(f"{actor}/{claim}"), positions.claim[claim], language()
    with st.container(border=True):
        st.html(tag("p", tag("strong", claim_link(positions, claim))))
        if gone := retired_words(entry, lang):
            link = replaced_by(entry, lambda one: claim_link(positions, one))
            st.html(tag("p", shown(f"{gone} "), link, style=SMALL))
        if on_axis and entry.polarity < 1:
            st.caption(t("evidence.reversed" if entry.polarity else "evidence.beside"))
        if stance is None:
            _silence(positions, actor, claim)
        else:
            st.html(stance_html(positions, stance, "drawer"))
        for proposal in positions.proposals:
            if proposal.claim == claim and not proposal.retired:
                # with both of its numbers: quotes name it by them
                named = t("evidence.proposal", proposal=named_proposal(proposal, lang))
                st.html(tag("p", link_html("recommendation", named, proposal=proposal.id), style=SMALL))


def _silence(positions: Positions, actor: str, subject: str) -> None:
    st.markdown(plain(silence_words(positions, actor, [subject], language())))


def _others(positions: Positions, actor: str, claim: str) -> None:
    """A way on to everybody else who has spoken on the claim, those for it first."""
    stances = sorted(
        (one for one in positions.stances if one.claim == claim and one.actor != actor), key=lambda one: -one.value
    )
    if not stances:
        return
    names = {one.actor: _chip(positions, one) for one in stances}
    st.session_state[_NEXT] = None
    st.pills(t("evidence.others"), list(names), format_func=names.__getitem__, key=_NEXT, on_change=_go_on, args=(claim,))


def _chip(positions: Positions, stance: Stance) -> str:
    return f"{SIGNS[stance.value]} {holder_name(positions, stance, language())}"


def _go_on(claim: str) -> None:
    open_evidence(f"{st.session_state[_NEXT]}/{claim}")
