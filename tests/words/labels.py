"""Sentences with the names of actors as labels: who is named can be read out of them whatever their place."""

import re

from loaders.positions import Positions
from words.running_names import short_name


def with_labels(positions: Positions, words: str, lang: str) -> str:
    """«regjeringen» and «the HO21 Council» in a sentence as what stands in the data: «Regjeringen», «HO21 Council»."""
    for actor in positions.actors:
        name = short_name(positions, actor.id, lang)
        for form in sorted({name.opening, name.within} - {str(name)}, key=len, reverse=True):
            words = re.sub(rf"(?<!\w){re.escape(form)}(?!\w)", str(name), words)
    return words
