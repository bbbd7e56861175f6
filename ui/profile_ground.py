"""Beside an actor's stances: who stands near it, and the sources behind it all."""

import streamlit as st

from analysis.pair_stances import Pair
from analysis.profile import Profile, pairs_of_actor
from analysis.sourcing import sources_of
from loaders.positions import Positions
from ui.data import unshared
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import link_html
from ui.markup import plain, shown
from words.agreement import index
from words.formats import day, number
from words.profile_company import company_answer, too_few
from words.running_names import short_names
from words.whose_words import kinds_words

LEAST = 5
"""Pairs that share fewer claims are not called near or far."""
COLUMNS = ("same", "opposite", "n", "index", "one_text")


def company(whole: Positions, actor: str) -> None:
    """Draw who stands nearest to an actor and furthest from it. `whole` is the whole file."""
    lang = language()
    found = pairs_of_actor(whole, actor, unshared())
    st.markdown(plain(company_answer(whole, found, actor, LEAST, lang).text))
    if pairs := found.nearest_first(LEAST):
        heads = [t("actor.column_other"), *(t(f"agreement.column_{name}") for name in COLUMNS)]
        title = t("actor.company_table", actor=short_names(whole, [actor], lang))
        st.markdown(f"**{plain(title)}**")
        linked_table(title, heads, [_pair_row(whole, pair, actor) for pair in pairs], amounts=range(1, len(heads)))
        if rest := too_few(whole, found, actor, LEAST, lang):
            st.caption(plain(rest))


def _pair_row(positions: Positions, pair: Pair, actor: str) -> list[str]:
    other = pair.other if pair.one == actor else pair.one
    name = positions.actor[other].short.in_language(language())
    counts = (pair.same, pair.opposite, pair.n)
    figures = [*(number(count, language()) for count in counts), index(pair.agreement, language())]
    link = link_html("compare", name, between=[pair.one, pair.other])
    return [link, *map(shown, figures), shown(number(len(pair.one_text), language()))]


def ground(positions: Positions, found: Profile) -> None:
    """Draw the sources that an actor's quotes, and the words that it endorses, are taken from."""
    actor = short_names(positions, [found.actor], language())
    used = {name for stance in found.stances for name in sources_of(stance)}
    heads = [t(f"actor.column_{name}") for name in ("source", "date", "words")]
    rows = [_source_row(positions, found, source.id) for source in positions.sources if source.id in used]
    linked_table(t("actor.ground_table", actor=actor), heads, rows)


def _source_row(positions: Positions, found: Profile, name: str) -> list[str]:
    source, lang = positions.source[name], language()
    pieces = [one for stance in found.stances for one in stance.evidence]
    used = [one for one in pieces if name in (one.source, one.endorses.source if one.endorses else "")]
    link = link_html("sources", f"{source.published_by(lang)}: {source.title}", part="sources", source=name)
    return [link, shown(day(source.date, lang)), shown(kinds_words(positions, used, lang))]
