"""Which sets of parties make a majority, who decides it, and the shortest way there."""

from collections.abc import Mapping, Sequence
from math import isnan

import streamlit as st

from analysis.coalitions import FOR, PERSUADABLE, Coalition
from analysis.pair_stances import pairs_with_parties
from analysis.power import banzhaf, shapley_shubik
from analysis.winning import minimal_winning, pivotal, ways_to_majority
from exports.coalition import coalition_file
from loaders.positions import Positions
from ui.choices import switch
from ui.language import language, t
from ui.markup import plain
from ui.printing import folded
from ui.text_table import text_table
from words.coalition import party_names
from words.coalition_ways import pivotal_words, reasons, shortest_way
from words.formats import number

SHOWN_AT_MOST = 12
"""Of sets and of ways; the smallest come first."""


def majority_ways(positions: Positions, found: Coalition, asking: str | None) -> None:
    """The shortest way, with the others in a table behind it."""
    lang, pairs = language(), pairs_with_parties(positions, asking)
    ways = ways_to_majority(found, {party: pair.agreement for party, pair in pairs.items()}, SHOWN_AT_MOST)
    st.header(t("coalition.ways"), anchor=False)
    st.markdown(plain(shortest_way(positions, found, ways, asking, lang).text))
    rows = [
        (
            party_names(positions, found, way.parties, lang),
            number(sum(way.seats.values()), lang),
            reasons(positions, found, way, pairs, lang),
        )
        for way in ways
    ]
    if rows:
        heads = [t(f"coalition.ways_column_{name}") for name in ("parties", "seats", "why")]
        text_table(t("coalition.ways_table"), heads, rows, amounts=(1,))


def winning_sets(positions: Positions, found: Coalition) -> bool:
    """The sets with nobody to spare, and the pivotal parties. Gives whether the reader wants the persuadable in the sets."""
    st.header(t("coalition.sets"), anchor=False)
    words = pivotal_words(positions, found, pivotal(found.seats_by_party(*FOR), found.majority), language())
    if words:
        st.markdown(plain(words.text))
    more = switch("persuadable", t("coalition.sets_persuadable"))
    sets = minimal_winning(found.seats_by_party(*FOR, *(PERSUADABLE if more else ())), found.majority)
    _sets(positions, found, sets, more)
    return more


def _sets(positions: Positions, found: Coalition, sets: Sequence[Sequence[str]], more: bool) -> None:
    majority = number(found.majority, language())
    if not sets:
        st.markdown(t("coalition.sets_none_persuadable" if more else "coalition.sets_none", majority=majority))
        return
    shown = t("coalition.sets_first", shown=SHOWN_AT_MOST) if len(sets) > SHOWN_AT_MOST else ""
    st.markdown(f"{t('coalition.sets_caption', n=number(len(sets), language()), majority=majority)} {shown}")
    rows = [_set_row(positions, found, parties) for parties in sets[:SHOWN_AT_MOST]]
    heads = [t("coalition.ways_column_parties"), t("coalition.ways_column_seats"), t("coalition.sets_spare")]
    text_table(t("coalition.sets_table"), heads, rows, amounts=(1, 2))


def _set_row(positions: Positions, found: Coalition, parties: Sequence[str]) -> tuple[str, str, str]:
    seats = sum(found.seats_of[party] for party in parties)
    names = party_names(positions, found, parties, language())
    return names, number(seats, language()), number(seats - found.majority, language())


def power_indices(positions: Positions, found: Coalition) -> None:
    """Banzhaf and Shapley–Shubik, closed: they speak of seats only."""
    with folded(t("coalition.research"), icon=":material/science:"):
        st.markdown(t("coalition.research_explained"))
        not_against = found.seats_by_party(*FOR, *PERSUADABLE)
        columns: dict[str, Mapping[str, float]] = {
            t("coalition.power_banzhaf"): banzhaf(found.seats_of, found.majority),
            t("coalition.power_shapley"): shapley_shubik(found.seats_of, found.majority),
            t("coalition.power_banzhaf_restricted"): banzhaf(not_against, found.majority),
            t("coalition.power_shapley_restricted"): shapley_shubik(not_against, found.majority),
        }
        rows = [_power_row(positions, found, party, columns) for party in found.seats_of]
        heads = [t("coalition.column_party"), t("coalition.column_seats"), *columns]
        text_table(t("coalition.research"), heads, rows, amounts=range(1, len(heads)))


def _power_row(
    positions: Positions, found: Coalition, party: str, columns: Mapping[str, Mapping[str, float]]
) -> tuple[str, ...]:
    seats = number(found.seats_of[party], language())
    return (
        party_names(positions, found, [party], language()),
        seats,
        *(_share(shares.get(party, float("nan"))) for shares in columns.values()),
    )


def _share(value: float) -> str:
    """A share with three decimals; an empty text where there is none."""
    return "" if isnan(value) else number(value, language(), 3)


def download(positions: Positions, found: Coalition, persuadable: bool) -> None:
    """The figures as a file that says what they are of, and what is assumed."""
    content = coalition_file(positions, found, persuadable, language())
    name = "coalition-assumed.json" if found.assumed else "coalition.json"
    label = t("coalition.download")
    st.download_button(label, content, name, "application/json", icon=":material/download:", on_click="ignore")
