"""Paper, for every page: the styles, what stands at the foot of each sheet, and the way to and from the view for it."""

from pathlib import Path

import streamlit as st

from loaders.positions import Positions
from ui.language import language, t
from ui.markup import shown, tag
from ui.printing import printing
from ui.share import view_address, view_from_here
from words.formats import day

_PARTS = Path(__file__).parent / "components"
_listen = st.components.v2.component("print", js=(_PARTS / "print.js").read_text(encoding="utf-8"))


def paper() -> None:
    """Let every page be printed: without what cannot be pressed, and nothing wider than the paper."""
    on_paper, on_screen = ((_PARTS / name).read_text(encoding="utf-8") for name in ("print.css", "print_view.css"))
    st.html(tag("style", on_paper, media="print") + (tag("style", on_paper, on_screen) if printing() else ""))
    _listen(key="print", data={}, height=1)


def print_bar() -> None:
    """On screen only, above the view for paper: print it, or go back to the page."""
    words = tag("span", shown(t("printing.view")))
    button = tag("button", shown(t("printing.print")), type="button", **{"class": "print-button", "data-print": "1"})
    back = tag("a", shown(t("printing.back")), href=view_from_here(print=[]), **{"data-within": "1"})
    st.html(tag("div", words, button, back, **{"class": "print-bar"}))


def foot(positions: Positions) -> None:
    """What every sheet says at its foot, for the script; the whole address stands below the page.

    A page that is printed as it stands says where the rest is, if something is folded or small.
    """
    said = f"{t('nav.product')}. {t('slide.data', date=day(positions.updated, language()))}"
    address = t("printing.address", address=view_address(print=[]))
    lines = [tag("div", shown(f"{said} {address}"))]
    if not printing():
        folded = t("printing.folded", share=t("share.title"), view=t("printing.open"))
        lines.append(tag("div", shown(folded), **{"class": "print-folded"}))
    st.html(tag("footer", *lines, **{"class": "print-foot", "data-foot": said}))
