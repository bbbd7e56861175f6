"""Who is compared, and on which claims: `between=<actor>` two to six times, and `theme` and `claim` where they are narrowed."""

from analysis.compared import Compared, compared, first_six
from analysis.narrow import ordered_actors
from loaders.positions import Positions
from ui.choices import many, offered
from ui.data import unshared
from ui.given import given
from ui.language import language, t
from ui.markup import plain
from ui.notice import notice
from ui.printing import choices_box
from words.running_names import short_names
from words.stances import actor_name


def chosen_comparison(whole: Positions) -> Compared:
    """Draw the choices. Of more than six actors the first six of the address are used, and a notice says so."""
    # each on a line of its own: beside another, the field is too narrow for a finger on a phone
    group = _group(whole)
    themes, claims = _claims(whole)
    return compared(whole, group, themes, claims, unshared())


def _group(whole: Positions) -> tuple[str, ...]:
    order = ordered_actors(whole, actors=[actor.id for actor in offered(whole.actors, "between")])
    names = {actor: actor_name(whole.actor[actor], language()) for actor in order}
    chosen = many("between", t("compare.choose"), names, t("compare.choose_none"))
    kept, extra = first_six(chosen, given("between"))
    if extra:
        notice(t("compare.too_many", names=plain(short_names(whole, extra, language()))))
    return kept


def _claims(whole: Positions) -> tuple[list[str], list[str]]:
    """Themes and claims that the reader keeps to; none means all."""
    lang = language()
    themes = {theme.id: theme.name.in_language(lang) for theme in offered(whole.themes, "theme")}
    claims = {claim.id: claim.wording.in_language(lang) for claim in offered(whole.claims, "claim")}
    narrowed = any(given(name) for name in ("theme", "claim"))
    with choices_box(t("compare.claims_chosen" if narrowed else "compare.claims"), ":material/filter_alt:"):
        return (
            many("theme", t("filters.theme"), themes, t("filters.all")),
            many("claim", t("filters.claim"), claims, t("filters.all")),
        )
