"""One proposal: whose it is, what was recommended on its document, and party by party every act and the stance beside it."""

import streamlit as st

from analysis.formal_positions import FormalPosition, FormalPositions, formal_positions
from loaders.model import Proposal, RollCall
from loaders.positions import Positions
from ui.evidence import open_evidence
from ui.evidence_card import badge_html, line_html
from ui.language import language, t
from ui.markup import plain
from ui.recommendation_card import party_html, recommendation_html, remark_html
from words.acts import MOTIONS, numbers, recommendation_words, sentence, vote_words
from words.formats import day, quoted
from words.recommendation import roll_call_words, without_words
from words.running_names import short_names
from words.silence import silences

PLACE = "proposal"
"""The anchor of an open proposal."""


def proposal_detail(positions: Positions, proposal: Proposal) -> None:
    """Draw a proposal with every party's acts on it."""
    lang = language()
    found = formal_positions(positions, proposal)
    st.header(plain(proposal.name.in_language(lang)), anchor=PLACE)
    wording = quoted(positions.claim[proposal.claim].wording.in_language(lang), lang)
    named = numbers(proposal, lang)
    about = [sentence(named)] if named else []
    about += [t("recommendation.either_number")] if proposal.number_in_motion and proposal.number_in_report else []
    st.caption(plain(" ".join([*about, t("recommendation.about", claim=wording)])))
    first, second = st.columns(2)
    with first:
        _motion(positions, proposal)
    with second:
        _recommendation(positions, found)
    st.markdown(f"**{t('recommendation.by_party')}**")
    st.caption(t("recommendation.apart"))
    for one in found.found:
        _party(positions, found, one)
    _without(positions, found)


def _motion(positions: Positions, proposal: Proposal) -> None:
    st.markdown(f"**{t('recommendation.the_proposal')}**")
    makers = {"moved_by": proposal.motion_by, "repeated_by": proposal.minority_proposal_by}
    for kind, actors in makers.items():
        if actors:
            st.markdown(t(f"recommendation.{kind}", names=plain(short_names(positions, actors, language()))))
    if proposal.note:
        st.markdown(plain(proposal.note.in_language(language())))
    st.html(line_html(positions, proposal.line))


def _recommendation(positions: Positions, found: FormalPositions) -> None:
    recommendation, roll_call = found.proposal.recommendation, found.proposal.roll_call
    st.markdown(f"**{t('recommendation.the_recommendation')}**")
    if recommendation is None:
        st.markdown(t("recommendation.nobody_recommended"))
    else:
        st.html(recommendation_html(positions, found.proposal, recommendation))
    if roll_call is not None:
        _roll_call(positions, found, roll_call)


def _roll_call(positions: Positions, found: FormalPositions, roll_call: RollCall) -> None:
    st.markdown(f"**{t('recommendation.roll_call_title', date=day(roll_call.date, language()))}**")
    st.markdown("\n".join(f"- {plain(one.text)}" for one in roll_call_words(positions, found, language())))
    source = positions.source[roll_call.source]
    st.html(line_html(positions, roll_call.line, f"{source.published_by(language())}: {source.title}."))


def _party(positions: Positions, found: FormalPositions, one: FormalPosition) -> None:
    """The acts of a party beside each other, and its stance in a frame of its own."""
    with st.container(border=True):
        moved, written, recommended, stance = st.columns((3, 5, 4, 4))
        with moved:
            st.html(party_html(positions.actor[one.party]))
            st.markdown(" ".join(sentence(t(f"recommendation.act_{act}")) for act in one.acts if act in MOTIONS))
        with written:
            _remarks(positions, found.proposal, one)
        with recommended:
            _behind(found, one)
        with stance.container(border=True):
            _stance(positions, found, one)


def _remarks(positions: Positions, proposal: Proposal, one: FormalPosition) -> None:
    st.markdown(f"**{t('recommendation.column_remark')}**")
    for act, remarks in (("supports", one.remarks_for), ("not_supports", one.remarks_against)):
        for remark in remarks:
            st.markdown(sentence(t(f"recommendation.act_{act}")))
            st.html(remark_html(positions, proposal, remark))
    if not one.remarks_for and not one.remarks_against:
        st.markdown(t("recommendation.nothing_written"))


def _behind(found: FormalPositions, one: FormalPosition) -> None:
    st.markdown(f"**{t('recommendation.column_recommendation')}**")
    if found.proposal.recommendation is None:
        st.markdown(t("recommendation.nobody_recommended"))
    elif one.behind is None:
        st.markdown(t("recommendation.not_behind"))
    else:
        words = t("recommendation.act_behind", recommendation=recommendation_words(one.behind, language()))
        st.markdown(plain(sentence(words)))
    if found.proposal.roll_call is not None:
        st.markdown(f"**{t('recommendation.column_vote')}**")
        st.markdown(sentence(vote_words(one.vote, language())) if one.vote else t("recommendation.not_in_roll_call"))


def _stance(positions: Positions, found: FormalPositions, one: FormalPosition) -> None:
    st.markdown(f"**{t('recommendation.column_stance')}**")
    if one.stance is None:
        (why,) = silences(positions, [one.party], [found.proposal.claim], language())
        st.markdown(plain(sentence(why.words)))
        return
    st.html(badge_html(one.stance))
    who = plain(positions.actor[one.party].short.in_language(language()))
    st.button(t("recommendation.open", who=who), key=f"open-{one.stance.id}", on_click=open_evidence, args=(one.stance.id,))


def _without(positions: Positions, found: FormalPositions) -> None:
    said = without_words(positions, found, language())
    if said:
        st.markdown(f"**{t('recommendation.without')}**")
        st.markdown("\n".join(f"- {plain(words)}" for words in said))
