"""The source line of a picture, which goes wherever the picture goes."""

from loaders.positions import Positions
from words import text
from words.sentences import Sentence
from words.source_foot import source_foot


def picture_source(positions: Positions, said: Sentence, lang: str) -> str:
    """Whose picture it is, what the finding that it shows rests on, how old that is, and whether shared text is set aside."""
    foot = source_foot(positions, said.stances, (), lang)
    line = text("picture.source", lang, product=text("nav.product", lang), foot=foot)
    return f"{line} {text('unshared.notice', lang)}" if positions.own_words_only else line
