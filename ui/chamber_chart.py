"""The chamber on screen; a press on a seat opens what its party has said."""

from analysis.coalitions import Coalition
from loaders.positions import Positions
from pictures.chamber import chamber_picture
from ui.evidence import open_evidence
from ui.language import language, t
from ui.mode import mode
from ui.picture import picture
from ui.printing import explanation
from words.coalition import coalition_answer


def chamber_chart(positions: Positions, found: Coalition) -> None:
    """Draw the seats of a coalition's body."""
    figure = chamber_picture(positions, found, language(), mode())
    said = coalition_answer(positions, found, language())
    picture(positions, "chamber", figure, said, lambda party: open_evidence(f"{party}/{claim_to_open(found, party)}"))
    explanation("", t("coalition.chamber_help"))


def claim_to_open(found: Coalition, party: str) -> str:
    """The first claim that a party has spoken on, or the first of all."""
    return next((stance.claim for stance in found.stances[party]), found.claims[0])
