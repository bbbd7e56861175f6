"""What an actor's stances are, step by step, as it stands in the answer that is copied."""

from itertools import groupby

from analysis.profile import Profile
from loaders.model import Basis, Stance
from loaders.positions import Positions
from words import text
from words.formats import STEP_NAMES
from words.sentences import Sentence, ids_of

_BASES = (None, *Basis)
"""The order of the stances of one step: without a basis first."""


def stances_by_step(positions: Positions, found: Profile, lang: str) -> Sentence:
    """«Støtter: …; …. Støtter delvis (på vilkår): ….», the strongest support first; empty where there is no stance.

    What is an actor's stance by endorsement is said to be so. Claims have no quotation marks: they are not the actor's words.
    """
    ordered = sorted(found.stances, key=_step)
    parts = [
        text(
            "actor.step_claims",
            lang,
            step=_step_words(stances[0], lang),
            claims="; ".join(_claim(positions, one, lang) for one in stances),
        )
        for stances in (list(group) for _, group in groupby(ordered, _step))
    ]
    return Sentence("profile", " ".join(parts), ids_of(ordered))


def _step(stance: Stance) -> tuple[int, int]:
    return -stance.value, _BASES.index(stance.basis)


def _step_words(stance: Stance, lang: str) -> str:
    words = text(f"stance.step_{STEP_NAMES[stance.value]}", lang)
    step = f"{words[:1].upper()}{words[1:]}"
    return text("actor.step_basis", lang, step=step, basis=text(f"basis.{stance.basis}", lang)) if stance.basis else step


def _claim(positions: Positions, stance: Stance, lang: str) -> str:
    wording = positions.claim[stance.claim].wording.in_language(lang)
    return text("actor.claim_endorsed", lang, claim=wording) if stance.deciding.endorses else wording
