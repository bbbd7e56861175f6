"""Text from the data, made harmless: it shows as what it is, in Markdown and in HTML."""

import html
import re

from words.names import changed

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:&=])")
_AFTERWARDS = re.compile(
    r"(?<=:)(?=material/|streamlit:|//)|(?<=www)(?=\.)|(?=@)|(?<=[-<])(?=[->])|(?<=[<>~])(?==)", re.IGNORECASE
)
"""Where Streamlit makes icons, links and arrows of text, escaped or not."""
_JOINER = "\u2060"
_BREAK = re.compile(r"[ \t\r\n]+")


def plain(words: str) -> str:
    """Text for a place that reads Markdown (titles, st.markdown): on one line, every special sign escaped."""
    return changed(words, _escaped)


def _escaped(words: str) -> str:
    return _SPECIAL.sub(r"\\\1", _AFTERWARDS.sub(_JOINER, _BREAK.sub(" ", words)))


def tag(name: str, *content: str, **attributes: str) -> str:
    """An HTML element around finished HTML. Names are constants; the values of attributes are escaped here.

    A link's address is checked where the data is read: it begins with http:// or https://.
    """
    written = "".join(f' {key}="{html.escape(value)}"' for key, value in attributes.items() if value)
    return f"<{name}{written}>{''.join(content)}</{name}>"


def shown(words: str) -> str:
    """Text for HTML."""
    return html.escape(words)
