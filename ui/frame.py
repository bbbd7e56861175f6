"""The frame around every page: navigation, language, and the address of the view."""

from base64 import b64encode
from collections.abc import Sequence

import streamlit as st

from slides.view_names import view_name
from ui.choices import one, switch
from ui.data import positions, readable_positions, unshared
from ui.document_language import announce_language
from ui.given import given
from ui.language import language, t
from ui.lost import tell_of_path
from ui.markup import shown, tag
from ui.navigation import FOLDER, ICONS, navigation, pages
from ui.notice import place_notices
from ui.other_names import tell_of_names
from ui.page_script import page_script
from ui.printing import printing
from ui.printing_paper import foot, paper, print_bar
from ui.run_changes import view_on_screen
from ui.run_panel import run_panel
from ui.search_field import search_field
from ui.share import share_link, view_from_here
from ui.understood import tell_of_address, understand_address
from ui.wall import presenting, wall
from words import LANGUAGES

NAMES = {"nb": "Bokmål", "en": "English"}
"""What each language calls itself."""
WITH_A_FIELD = ("", "search")
"""Pages that have a field to search of their own; the first one is the front page."""
ICON = FOLDER.parent / "ui" / "icon.png"
STYLE = FOLDER.parent / "ui" / "components" / "frame.css"


def main() -> None:
    """Draw the frame and run the page that the address names."""
    targets = pages()
    page = st.navigation(targets, position="hidden")
    name = page.url_path or next(iter(ICONS))
    told = understand_address(name)
    st.set_page_config(page_title=page_title(name), page_icon=_icon(), layout="wide")
    st.html(f"<style>{STYLE.read_text(encoding='utf-8')}</style>")
    announce_language(language())
    page_script(page.url_path)
    place_notices()
    tell_of_address(told)
    paper()
    if presenting():
        wall(name)
        return
    tell_of_path()
    tell_of_names(name)
    if printing():
        print_bar()
    else:
        other_language()
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
        one("lang", t("nav.language"), NAMES)
        run_panel(page.url_path or next(iter(ICONS)))
        share_link()


def page_title(page: str) -> str:
    """What the tab is called: what the view shows, and the product."""
    return f"{view_name(readable_positions(), view_on_screen(page), language())} – {t('nav.product')}"


def other_language() -> None:
    """The way to the other language where the menu, and the switch in it, is closed, as on a phone."""
    lang = next(one for one in LANGUAGES if one != language())
    link = tag("a", shown(NAMES[lang]), href=view_from_here(lang=[lang]), lang=lang, **{"data-within": "1"})
    st.html(tag("p", link, **{"class": "other-language"}))


def _icon() -> str:
    """The icon of the tab within the page: Streamlit forgets a file's address while pages turn fast."""
    return f"data:image/png;base64,{b64encode(ICON.read_bytes()).decode()}"


def unshared_notice(page: str) -> None:
    """Say what is set aside: where two actors are compared, only what these two share."""
    pair = len(given("between")) == 2
    of_pairs = page == "agreement" or (page == "compare" and pair)
    st.info(t("unshared.notice_of_pairs") if of_pairs else t("unshared.notice"), icon=":material/group_off:")


main()
