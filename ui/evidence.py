"""The evidence card: what was said, by whom, where and when, and the line of the data it comes from."""

import streamlit as st

from analysis.themes import ThemeState, theme_positions
from loaders.model import Evidence, Place, Stance
from loaders.positions import Positions
from ui.choices import set_choice
from ui.language import language, t
from ui.markup import plain, shown, tag
from ui.notice import from_address, notice
from ui.share import share_link
from words.cells import claim_cell, theme_cell
from words.formats import SIGNS, quoted
from words.stances import actor_name, attribution, silence_kind, source_line, stance_words

_QUOTE = "margin:0.35rem 0;padding:0.1rem 0 0.1rem 0.8rem;border-left:3px solid currentColor;font-size:1.05rem;line-height:1.5"
_SMALL = "margin:0.2rem 0;font-size:0.9rem"
_PLAIN = "margin:0.35rem 0"


def evidence_drawer(positions: Positions) -> None:
    """Open the evidence that the address names (`open=<actor>/<claim or theme>`), if any; closing it goes back."""
    wanted = st.query_params.get("open", "")
    actor, _, subject = wanted.partition("/")
    if not wanted:
        return
    if actor not in positions.actor or (subject not in positions.claim and subject not in positions.theme):
        notice(f"{t('evidence.no_such')} {from_address(wanted)}")
        return
    title = plain(actor_name(positions.actor[actor], language()))
    st.dialog(title, width="medium", position="right", on_dismiss=_close)(_contents)(positions, actor, subject)


def open_evidence(cell: str) -> None:
    """Put a cell, `<actor>/<claim or theme>`, into the address; the drawer opens on the run that follows."""
    set_choice("open", cell)


def _close() -> None:
    set_choice("open", None)


def _contents(positions: Positions, actor: str, subject: str) -> None:
    if subject in positions.claim:
        _claim(positions, actor, subject)
    else:
        _theme(positions, actor, subject)
    share_link()


def _theme(positions: Positions, actor: str, subject: str) -> None:
    lang = language()
    found = theme_positions(positions, [subject], [actor])[(subject, actor)]
    cell = theme_cell(positions, actor, subject, found, lang)
    st.markdown(f"**{plain(cell.label)}**")
    st.caption(t("evidence.axis", axis=plain(positions.theme[subject].axis.in_language(lang))))
    if found.state is ThemeState.UNKNOWN:
        _silence(positions, actor)
    claims = [claim.id for claim in positions.claims if claim.theme == subject]
    for claim in claims:
        if f"{actor}/{claim}" in positions.stance:
            _claim(positions, actor, claim)
    silent = [claim for claim in claims if f"{actor}/{claim}" not in positions.stance]
    if silent and found.state is not ThemeState.UNKNOWN:
        names = [plain(positions.claim[claim].wording.in_language(lang)) for claim in silent]
        st.markdown(t("evidence.silent_on") + "\n" + "\n".join(f"- {name}" for name in names))


def _claim(positions: Positions, actor: str, claim: str) -> None:
    stance = positions.stance.get(f"{actor}/{claim}")
    with st.container(border=True):
        st.markdown(f"**{plain(positions.claim[claim].wording.in_language(language()))}**")
        if stance is None:
            st.markdown(plain(claim_cell(positions, actor, claim, language()).label))
            _silence(positions, actor)
        else:
            st.html(stance_html(positions, stance))


def _silence(positions: Positions, actor: str) -> None:
    note = positions.actor[actor].silence_note
    st.markdown(
        t(f"silence.{silence_kind(positions, actor)}_long") + (f" {plain(note.in_language(language()))}" if note else "")
    )


def stance_html(positions: Positions, stance: Stance) -> str:
    """A stance with its note, all its evidence and its line in the data, as harmless HTML."""
    lang = language()
    verdict = tag("strong", shown(f"{SIGNS[stance.value]} {stance_words(stance, lang)}"))
    note = [tag("p", shown(stance.note.in_language(lang)), style=_PLAIN)] if stance.note else []
    evidence = [evidence_html(positions, stance, one) for one in stance.evidence]
    line = tag("code", shown(f"{positions.path.name}:{stance.line}"))
    place = tag("p", shown(t("evidence.line")), " ", line, style=_SMALL)
    return tag("div", tag("p", verdict, style=_PLAIN), *evidence, *note, place)


def evidence_html(positions: Positions, stance: Stance, evidence: Evidence) -> str:
    """One piece of evidence; where it endorses another's words, two quotes with a speaker each."""
    lang = language()
    speaker = attribution(positions, stance, evidence, lang)
    parts = [_quote_html(positions, evidence, speaker)]
    if (words := evidence.endorses) is not None:
        endorsed = positions.actor[words.speaker].short.in_language(lang)
        who = positions.actor[stance.actor].short.in_language(lang)
        parts.append(tag("p", shown(t("evidence.endorses", who=who, speaker=endorsed)), style=_SMALL))
        parts.append(_quote_html(positions, words, endorsed))
    if evidence.stance is not None:
        alone = t("evidence.alone", stance=stance_words(evidence, lang))
        parts.append(tag("p", shown(alone), style=_SMALL))
    return tag("div", *parts, style="margin:0.6rem 0 0.9rem")


def _quote_html(positions: Positions, place: Place, speaker: str) -> str:
    quote = tag("blockquote", shown(quoted(place.quote, "nb")), style=_QUOTE, lang=place.language)
    source = source_line(positions, place, language())
    language_note = f" ({t(f'evidence.in_{place.language}')})" if place.language != "nb" or language() != "nb" else ""
    url = positions.source[place.source].url
    link = [" ", tag("a", shown(t("evidence.url")), href=url)] if url else []
    said = tag("p", tag("strong", shown(speaker)), shown(f" – {source}{language_note}"), *link, style=_SMALL)
    return quote + said
