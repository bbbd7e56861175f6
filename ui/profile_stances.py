"""What an actor has said, theme by theme with all quotes, and what is not found of it."""

import streamlit as st

from analysis.profile import Profile, ThemeProfile
from loaders.model import Stance
from loaders.positions import Positions
from ui.evidence_card import SMALL, stance_html
from ui.language import language, t
from ui.linked_table import linked_table
from ui.links import claim_link, theme_link
from ui.markup import plain, shown, tag
from ui.printing import folded, printing
from words.counts import counted
from words.formats import SIGNS, STEP_NAMES, number
from words.profile import silence_answer
from words.stances import stance_words

_THEME = "display:inline;margin:0;padding:0;font-size:1.25rem"
_WAYS = f"{SMALL};scroll-margin-top:7rem"
_CARDS = "display:grid;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr));gap:1rem;margin:0.6rem 0 1rem"
_CARD = "padding:0.8rem 1rem;border:1px solid color-mix(in srgb, currentColor 25%, transparent);border-radius:0.5rem"
_CLAIM = "scroll-margin-top:4.5rem;margin:0 0 0.3rem;padding:0;font-size:1.05rem"
_ABOVE = "scroll-margin-top:4rem;margin:0"
_PLAIN_LIST = "margin:0;padding:0;list-style:none"
_LINE = "padding-left:1.7rem;text-indent:-1.7rem"
_SIGN = "display:inline-block;min-width:1.7rem;font-weight:650;text-indent:0"
_LIST = "margin:0;padding-left:1.1rem"


def theme_index(positions: Positions, found: Profile) -> None:
    """Draw every theme with the actor's stances on it by their signs; each leads to its quotes further down.

    Where there is nothing to lead to, nothing is drawn.
    """
    if not found.spoken and not found.aside:
        return
    legend = ", ".join(f"{sign} {t(f'stance.step_{STEP_NAMES[value]}')}" for value, sign in SIGNS.items())
    heads = [t(f"actor.column_{name}") for name in ("theme", "stances", "found")]
    title = t("actor.index", legend=legend)
    st.html(tag("p", tag("strong", shown(title)), id="themes", style=_ABOVE))
    linked_table(title, heads, [_index_row(positions, one) for one in found.themes], stacked=True)


def _index_row(positions: Positions, one: ThemeProfile) -> list[str]:
    name = shown(positions.theme[one.theme].name.in_language(language()))
    place = tag("a", name, href=f"#theme-{one.theme}") if one.stances else name
    lines = "".join(_index_line(positions, stance) for stance in one.stances)
    nothing = shown(t("actor.aside_found" if one.aside else "actor.none_found"))
    known = t("actor.found", n=number(len(one.stances), language()), claims=counted("claims", one.claims, language()))
    return [place, tag("ul", lines, style=_PLAIN_LIST) if lines else nothing, shown(known)]


def _index_line(positions: Positions, stance: Stance) -> str:
    """The sign, the step for those who only hear it, and the claim."""
    step = tag("span", shown(f"{stance_words(stance, language())}: "), **{"class": "only-heard"})
    sign = tag("span", shown(SIGNS[stance.value]), style=_SIGN, **{"aria-hidden": "true"})
    claim = shown(positions.claim[stance.claim].wording.in_language(language()))
    return tag("li", sign, step, tag("a", claim, href=f"#stance-{stance.claim}"), style=_LINE)


def stances_by_theme(positions: Positions, found: Profile) -> None:
    """Draw every stance with its quotes, those on one theme together; all themes but the first open when they are wanted.

    A link to a theme or a stance opens what it stands in.
    """
    for place, one in enumerate(found.spoken):
        st.html(_theme_html(positions, one, opened=place == 0 or printing()))


def _theme_html(positions: Positions, one: ThemeProfile, opened: bool) -> str:
    of_all = counted("claims", one.claims, language())
    count = t("actor.found", n=number(len(one.stances), language()), claims=of_all)
    name = tag("h3", shown(positions.theme[one.theme].name.in_language(language())), style=_THEME)
    head = tag("summary", name, shown(f" · {count}"))
    back = tag("a", shown(t("actor.to_index")), href="#themes")
    ways = tag("p", theme_link(positions, one.theme, t("actor.to_theme")), " · ", back, id=f"theme-{one.theme}", style=_WAYS)
    cards = tag("div", *(_card(positions, stance) for stance in one.stances), style=_CARDS)
    return tag("details", head, ways, cards, **({"open": "open"} if opened else {}))


def _card(positions: Positions, stance: Stance) -> str:
    head = tag("h4", claim_link(positions, stance.claim), id=f"stance-{stance.claim}", style=_CLAIM)
    return tag("div", head, stance_html(positions, stance, "actor"), style=_CARD)


def silence(positions: Positions, found: Profile) -> None:
    """Draw what is not found of the actor, and why; what is only set aside is told of apart."""
    st.markdown(plain(silence_answer(positions, found, language())))
    claims = counted("claims", found.claims, language())
    if found.aside:
        rows = {one.theme: one.aside for one in found.themes if one.aside}
        _claims(positions, t("actor.aside_claims", n=number(len(found.aside), language()), claims=claims), rows)
    if found.silent:
        rows = {one.theme: one.silent for one in found.themes if one.silent}
        _claims(positions, t("actor.silent_claims", n=number(len(found.silent), language()), claims=claims), rows)


def _claims(positions: Positions, title: str, by_theme: dict[str, tuple[str, ...]]) -> None:
    with folded(title, icon=":material/list:"):
        heads = [t("actor.column_theme"), t("actor.column_claims")]
        rows = [
            [theme_link(positions, theme), tag("ul", *(tag("li", claim_link(positions, one)) for one in claims), style=_LIST)]
            for theme, claims in by_theme.items()
        ]
        linked_table(t("actor.silent_table"), heads, rows)
