"""Text from the data, made harmless for what it is written into."""

import re

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet reads text that begins so as a formula."""
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(words: str) -> str:
    """The text without the characters that no XML file, and so no office document, can hold; each is shown as �."""
    return _NOT_XML.sub("\ufffd", words)


def no_formula(words: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would read it as a formula."""
    return f"'{words}" if words.startswith(FORMULA_STARTS) else words
