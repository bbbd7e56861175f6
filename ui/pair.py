"""The drawer of a pair: the claims that two actors share, side by side with their quotes (`pair=<actor>/<actor>`)."""

from dataclasses import replace

import streamlit as st

from analysis.agreements import Agreements, agreements
from analysis.narrow import Selection
from analysis.pair_stances import Pair
from loaders.model import Stance
from loaders.positions import Positions
from ui.choices import resolved, set_choice
from ui.data import unshared
from ui.evidence_card import stance_html
from ui.filters import filtered
from ui.given import the_given
from ui.language import language, t
from ui.links import actor_link, claim_link, link_html
from ui.markup import plain, tag
from ui.notice import from_address, notice
from ui.printing import folded, printing
from ui.share import share_link
from words.pair import independent_words, pair_figures, why_one_text
from words.stances import actor_name


def open_pair(pair: str) -> None:
    """Put a pair, `<actor>/<actor>`, into the address; the drawer opens on the run that follows."""
    set_choice("pair", pair)


def opened_pair(positions: Positions) -> tuple[str, str] | None:
    """The pair that the address names, by the ids that the actors have now; None, and a notice of each unknown one,
    where there is no such pair.
    """
    wanted = the_given("pair")
    if not wanted:
        return None
    first, _, second = wanted.partition("/")
    if not first or not second or first == second:
        notice(f"{t('agreement.no_such')} {from_address(wanted)}")
        return None
    names = {actor.id: actor_name(actor, language()) for actor in positions.actors}
    one, other = (resolved("pair", actor, names) for actor in (first, second))
    return None if one is None or other is None else (one, other)


def pair_drawer(positions: Positions, selection: Selection, least: int, actors: tuple[str, str]) -> None:
    """Open two actors' shared claims among the selection's claims. `positions` is the whole file."""
    one, other = (plain(positions.actor[actor].short.in_language(language())) for actor in actors)
    title = t("agreement.drawer", one=one, other=other)
    if printing():
        st.header(title, anchor=False)
        _contents(positions, replace(selection, actors=actors), least)
        return
    drawer = st.dialog(title, width="large", position="right", on_dismiss=lambda: set_choice("pair", None))
    drawer(_contents)(positions, replace(selection, actors=actors), least)


def _contents(positions: Positions, selection: Selection, least: int) -> None:
    whole, apart = (agreements(positions, selection, without) for without in (False, True))
    found, beside = (apart, whole) if unshared() else (whole, apart)
    (pair,), (with_text,), (left,) = found.pairs, whole.pairs, apart.pairs
    st.markdown(f"**{plain(pair_figures(positions, found, pair, language()).text)}**")
    if pair.n < least:
        st.markdown(t("agreement.few_claims"))
    if filtered():
        st.caption(t("agreement.narrowed"))
    if pair.one_text:
        st.markdown(t("agreement.by_construction", n=len(pair.one_text)))
        _compare(positions, beside, with_text, left)
    elif pair.n:
        st.caption(plain(independent_words(pair, language()).text))
    _claims(positions, pair)
    st.html(tag("p", link_html("compare", t("agreement.all_claims"), between=[pair.one, pair.other])))
    share_link()


def _compare(positions: Positions, beside: Agreements, whole: Pair, apart: Pair) -> None:
    """The figures of the other way to look at it, and what happens to each claim on which the two share text."""
    words = pair_figures(positions, beside, beside.pairs[0], language()).text
    st.markdown(plain(t("agreement.without_pair" if beside.without_shared else "agreement.with_pair", words=words)))
    left = {one.claim for one, _ in apart.stances}
    shared = [both for both in whole.stances if both[0].claim in whole.one_text]
    for key, kept in (("falls", False), ("anew", True)):
        lines = [_line(positions, both) for both in shared if (both[0].claim in left) == kept]
        if lines:
            with folded(t(f"agreement.{key}", n=len(lines))):
                st.markdown("\n".join(f"- {line}" for line in lines))


def _line(positions: Positions, both: tuple[Stance, Stance]) -> str:
    claim = positions.claim[both[0].claim].wording.in_language(language())
    return plain(f"{claim} – {why_one_text(positions, *both, language())}")


def _claims(positions: Positions, pair: Pair) -> None:
    """Those on which they stand against each other first."""
    products = [(both, both[0].value * both[1].value) for both in pair.stances]
    groups = {
        "opposite": [both for both, product in products if product < 0],
        "same": [both for both, product in products if product > 0],
        "rest": [both for both, product in products if product == 0],
    }
    for name, members in groups.items():
        if members:
            st.subheader(t(f"agreement.group_{name}", n=len(members)), anchor=False)
            for both in members:
                _side_by_side(positions, both, both[0].claim in pair.one_text and not unshared())


def _side_by_side(positions: Positions, both: tuple[Stance, Stance], same_words: bool) -> None:
    with st.container(border=True):
        st.html(tag("p", tag("strong", claim_link(positions, both[0].claim))))
        if same_words:
            st.caption(plain(t("agreement.same_words", why=why_one_text(positions, *both, language()))))
        for column, stance in zip(st.columns(2), both, strict=True):
            with column:
                st.html(tag("strong", actor_link(positions, stance.actor)))
                st.html(stance_html(positions, stance))
