"""Text from the data, made harmless: it shows as what it is, in Markdown and in HTML."""

import html
import re

_SPECIAL = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|~$:&])")


def plain(words: str) -> str:
    """Text for a place that reads Markdown (labels, titles, st.markdown): every special sign escaped."""
    return _SPECIAL.sub(r"\\\1", words)


def tag(name: str, *content: str, style: str = "", lang: str = "") -> str:
    """An HTML element around finished HTML; only constants may be passed as name and style."""
    attributes = (f' style="{style}"' if style else "") + (f' lang="{html.escape(lang)}"' if lang else "")
    return f"<{name}{attributes}>{''.join(content)}</{name}>"


def shown(words: str) -> str:
    """Text for HTML."""
    return html.escape(words)
