"""What one takes along, for the benchmark: on the claims of two themes, as before a hearing."""

from collections import Counter
from collections.abc import Callable

from analysis.coalitions import coalition, todays_chamber
from briefs.brief import Brief
from briefs.hearing import hearing
from briefs.whole import hearing_brief
from exports.brief_docx import brief_docx
from exports.brief_html import brief_html
from exports.slides import deck_pptx
from exports.tables import stances_xlsx
from loaders import Positions
from loaders.register import matches
from slides.standard import standard_run

THEMES = 2


def taken_along(positions: Positions) -> dict[str, Callable[[], object]]:
    """What each file costs, for the actor with most stances that is no party, on the claims of the themes most spoken of."""
    spoken = Counter(positions.claim[stance.claim].theme for stance in positions.stances)
    themes = [theme for theme, _ in spoken.most_common(THEMES)]
    claims = [claim.id for claim in positions.claims if claim.theme in themes and not claim.retired]
    heard = Counter(stance.actor for stance in positions.stances if positions.actor[stance.actor].kind != "party")
    actor, body = heard.most_common(1)[0][0], todays_chamber(positions) or ""
    found = coalition(positions, claims, body)

    def brief() -> Brief:
        return hearing_brief(hearing(positions, actor, found, "nb"))

    return {
        f"brief, {len(claims)} claims": brief,
        "brief as DOCX": lambda: brief_docx(brief()),
        "brief as HTML": lambda: brief_html(brief()),
        "standard set as PPTX": lambda: deck_pptx(positions, standard_run(positions, actor, claims, body, "nb"), "nb"),
        "stances as XLSX": lambda: stances_xlsx(positions, matches(positions), "nb"),
    }
