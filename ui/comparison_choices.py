"""Who is compared, and on which claims: `between=<actor>` two to six times, and `theme` and `claim` where they are narrowed."""

from dataclasses import dataclass
from functools import cached_property

import streamlit as st

from analysis.comparison import Comparison, compare, left_to
from analysis.narrow import Selection, narrow, ordered_actors
from loaders.positions import Positions
from ui.choices import many, offered, renamed
from ui.data import unshared
from ui.language import language, t
from ui.markup import plain
from ui.notice import notice
from words.comparison import within_words
from words.stances import actor_name, short_names

MOST = 6
"""So many actors stand beside each other at most."""


@dataclass(frozen=True)
class Compared:
    """What the reader compares.

    Attributes
    ----------
    without_shared
        Whether it is shown without shared text.
    within
        Which of the claims they are, for a sentence; empty where it is all of them.
    """

    selection: Selection
    whole: Positions
    without_shared: bool
    within: str

    @cached_property
    def shown(self) -> Positions:
        """The positions that are shown."""
        return self._positions(self.without_shared)

    @cached_property
    def found(self) -> Comparison:
        """What is shown of them."""
        return compare(self.shown, self.selection)

    @property
    def beside(self) -> Comparison:
        """The same the other way: with shared text where it is shown without, and without where it is shown with."""
        return compare(self._positions(not self.without_shared), self.selection)

    def _positions(self, without_shared: bool) -> Positions:
        return left_to(self.whole, self.actors) if without_shared else self.whole

    @property
    def actors(self) -> tuple[str, ...]:
        return self.selection.actors

    @property
    def enough(self) -> bool:
        """Whether there is anybody to compare."""
        return len(self.actors) > 1


def compared(whole: Positions) -> Compared:
    """Draw the choices. Of more than six actors the first six of the address are used, and a notice says so."""
    # each on a line of its own: beside another, the field is too narrow for a finger on a phone
    group = _group(whole)
    themes, claims = _claims(whole)
    # without a choice of themes, those of the chosen claims
    about = themes or [whole.claim[claim].theme for claim in claims]
    selection = narrow(whole, about, actors=group, claims=claims).in_order(group)
    return Compared(selection, whole, unshared(), within_words(whole, themes, bool(claims), language()))


def _group(whole: Positions) -> tuple[str, ...]:
    order = ordered_actors(whole, actors=[actor.id for actor in offered(whole.actors, "between")])
    names, now = {actor: actor_name(whole.actor[actor], language()) for actor in order}, renamed(whole.actors)
    chosen = many("between", t("compare.choose"), names, t("compare.choose_none"), now)
    said = [now.get(actor, actor) for actor in st.query_params.get_all("between")]
    extra = sorted(chosen, key=said.index)[MOST:]
    if extra:
        notice(t("compare.too_many", names=plain(short_names(whole, extra, language()))))
    return tuple(actor for actor in chosen if actor not in extra)


def _claims(whole: Positions) -> tuple[list[str], list[str]]:
    """Themes and claims that the reader keeps to; none means all."""
    lang = language()
    themes = {theme.id: theme.name.in_language(lang) for theme in offered(whole.themes, "theme")}
    claims = {claim.id: claim.wording.in_language(lang) for claim in offered(whole.claims, "claim")}
    narrowed = any(st.query_params.get_all(name) for name in ("theme", "claim"))
    with st.popover(t("compare.claims_chosen" if narrowed else "compare.claims"), icon=":material/filter_alt:"):
        return (
            many("theme", t("filters.theme"), themes, t("filters.all"), renamed(whole.themes)),
            many("claim", t("filters.claim"), claims, t("filters.all"), renamed(whole.claims)),
        )
