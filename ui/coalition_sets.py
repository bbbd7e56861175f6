"""Which sets of parties make a majority, who decides it, and the shortest way there."""

from collections.abc import Mapping, Sequence
from math import isnan

import streamlit as st

from analysis.coalitions import Coalition
from analysis.narrow import narrow
from analysis.pair_stances import Pair, pairs_of
from analysis.power import MOST_STEPS, banzhaf, shapley_shubik
from analysis.winning import MAX_PARTIES, minimal_winning, pivotal, ways_to_majority
from exports.coalition import coalition_json
from loaders.positions import Positions
from ui.choices import switch
from ui.language import language, t
from ui.markup import plain
from ui.text_table import text_table
from words.coalition_ways import pivotal_words, reasons, shortest_way
from words.formats import number
from words.stances import short_names

SHOWN_AT_MOST = 12
"""Of sets and of ways; the smallest come first."""


def countable(positions: Positions, body: str) -> bool:
    """Whether a body has so few parties and seats that sets of them can be counted."""
    entry = positions.body[body]
    return len(entry.seats) <= MAX_PARTIES and len(entry.seats) ** 2 * entry.majority <= MOST_STEPS


def pairs_with(positions: Positions, asking: str | None) -> dict[str, Pair]:
    """Party → its pair with the asking actor; empty where none asks."""
    if asking is None:
        return {}
    parties = narrow(positions, kinds=["party"]).actors
    shown = narrow(positions, actors=[asking, *parties])
    pairs = [pair for pair in pairs_of(positions, shown) if asking in (pair.one, pair.other)]
    return {pair.other if pair.one == asking else pair.one: pair for pair in pairs}


def majority_ways(positions: Positions, found: Coalition, asking: str | None) -> None:
    """The shortest way, with the others in a table behind it."""
    pairs = pairs_with(positions, asking)
    ways = ways_to_majority(found, {party: pair.agreement for party, pair in pairs.items()}, SHOWN_AT_MOST)
    st.subheader(t("coalition.ways"), anchor=False)
    st.markdown(plain(shortest_way(positions, found, ways, asking, language()).text))
    if not ways:
        return
    rows = [
        (
            short_names(positions, way.parties, language()),
            sum(way.seats.values()),
            reasons(positions, way, pairs, language()),
        )
        for way in ways
    ]
    heads = [t(f"coalition.ways_column_{name}") for name in ("parties", "seats", "why")]
    text_table(t("coalition.ways_table"), heads, rows)


def winning_sets(positions: Positions, found: Coalition) -> None:
    """The sets with nobody to spare, and the pivotal parties."""
    st.subheader(t("coalition.sets"), anchor=False)
    supporters = {party: found.seats_of[party] for party in found.supporters}
    words = pivotal_words(positions, found, pivotal(supporters, found.majority), language())
    if words:
        st.markdown(plain(words.text))
    more = switch("persuadable", t("coalition.sets_persuadable"))
    asked = {party: found.seats_of[party] for party in (*found.supporters, *(found.persuadable if more else ()))}
    sets = minimal_winning(asked, found.majority)
    majority = number(found.majority, language())
    if not sets:
        st.markdown(t("coalition.sets_none", majority=majority))
        return
    shown = t("coalition.sets_first", shown=SHOWN_AT_MOST) if len(sets) > SHOWN_AT_MOST else ""
    st.markdown(f"{t('coalition.sets_caption', n=number(len(sets), language()), majority=majority)} {shown}")
    rows = [_set_row(positions, found, parties) for parties in sets[:SHOWN_AT_MOST]]
    heads = [t("coalition.ways_column_parties"), t("coalition.ways_column_seats"), t("coalition.sets_spare")]
    text_table(t("coalition.sets_table"), heads, rows)


def _set_row(positions: Positions, found: Coalition, parties: Sequence[str]) -> tuple[str, int, int]:
    seats = sum(found.seats_of[party] for party in parties)
    seated = [party for party in found.seats_of if party in parties]
    return short_names(positions, seated, language()), seats, seats - found.majority


def power_indices(positions: Positions, found: Coalition) -> None:
    """Banzhaf and Shapley–Shubik, closed: they speak of seats only."""
    with st.expander(t("coalition.research"), icon=":material/science:"):
        st.markdown(t("coalition.research_explained"))
        not_against = {party: seats for party, seats in found.seats_of.items() if found.group[party] != "against"}
        columns: dict[str, Mapping[str, float]] = {
            t("coalition.power_banzhaf"): banzhaf(found.seats_of, found.majority),
            t("coalition.power_shapley"): shapley_shubik(found.seats_of, found.majority),
            t("coalition.power_banzhaf_restricted"): banzhaf(not_against, found.majority),
            t("coalition.power_shapley_restricted"): shapley_shubik(not_against, found.majority),
        }
        rows = [_power_row(positions, found, party, columns) for party in found.seats_of]
        text_table(t("coalition.research"), [t("coalition.column_party"), t("coalition.column_seats"), *columns], rows)


def _power_row(
    positions: Positions, found: Coalition, party: str, columns: Mapping[str, Mapping[str, float]]
) -> tuple[str | int, ...]:
    name = positions.actor[party].short.in_language(language())
    return (name, found.seats_of[party], *(_share(shares.get(party, float("nan"))) for shares in columns.values()))


def _share(value: float) -> str:
    """A share with three decimals; an empty text where there is none."""
    return "" if isnan(value) else number(value, language(), 3)


def download(positions: Positions, found: Coalition) -> None:
    """The figures as a file, with what is assumed in it."""
    content = coalition_json(positions, found.claims, found.body, assumed=found.assumed)
    label = t("coalition.download")
    st.download_button(label, content, "coalition.json", "application/json", icon=":material/download:", on_click="ignore")
