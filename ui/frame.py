"""The frame around every page: navigation, language, and the address of the view."""

from base64 import b64encode
from collections.abc import Sequence

import streamlit as st

from ui.choices import one, switch
from ui.data import positions, unshared
from ui.document_language import announce_language
from ui.language import language, t
from ui.navigation import FOLDER, ICONS, navigation, pages
from ui.notice import place_notices
from ui.page_script import page_script
from ui.printing import printing
from ui.printing_paper import foot, paper, print_bar
from ui.run_panel import run_panel
from ui.search_field import search_field
from ui.share import share_link
from ui.wall import presenting, wall

WITH_A_FIELD = ("", "search")
"""Pages that have a field to search of their own; the first one is the front page."""
ICON = FOLDER.parent / "ui" / "icon.png"
STYLE = FOLDER.parent / "ui" / "components" / "frame.css"


def main() -> None:
    """Draw the frame and run the page that the address names."""
    targets = pages()
    page = st.navigation(targets, position="hidden")
    st.set_page_config(page_title=f"{page.title} – {t('nav.product')}", page_icon=_icon(), layout="wide")
    st.html(f"<style>{STYLE.read_text(encoding='utf-8')}</style>")
    announce_language(language())
    page_script(page.url_path)
    place_notices()
    paper()
    if presenting():
        wall(page.url_path or next(iter(ICONS)))
        return
    if printing():
        print_bar()
    else:
        _menu(targets, page)
    if unshared():
        unshared_notice(page.url_path)
    page.run()
    foot(positions())


def _menu(targets: Sequence[st.Page], page: st.Page) -> None:
    """What stands beside every page."""
    with st.sidebar:
        st.markdown(f"**{t('nav.product')}**")
        if page.url_path not in WITH_A_FIELD:
            search_field("sidebar")
        with st.container(gap="xxsmall"):
            navigation(targets)
        switch("unshared", t("unshared.switch"), t("unshared.help"))
        one("lang", t("nav.language"), {"nb": "Bokmål", "en": "English"})
        run_panel(page.url_path or next(iter(ICONS)))
        share_link()


def _icon() -> str:
    """The icon of the tab within the page: Streamlit forgets a file's address while pages turn fast."""
    return f"data:image/png;base64,{b64encode(ICON.read_bytes()).decode()}"


def unshared_notice(page: str) -> None:
    """Say what is set aside: where two actors are compared, only what these two share."""
    pair = len(set(st.query_params.get_all("between"))) == 2
    of_pairs = page == "agreement" or (page == "compare" and pair)
    st.info(t("unshared.notice_of_pairs") if of_pairs else t("unshared.notice"), icon=":material/group_off:")


main()
