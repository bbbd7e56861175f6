"""The frame around every page: navigation, language, and the address of the view."""

import streamlit as st

from ui.choices import address, one, switch
from ui.data import unshared
from ui.document_language import announce_language
from ui.language import language, t
from ui.navigation import FOLDER, ICONS, pages
from ui.notice import place_notices
from ui.share import share_link

STYLE = FOLDER.parent / "ui" / "components" / "frame.css"


def main() -> None:
    """Draw the frame and run the page that the address names."""
    targets = pages()
    page = st.navigation(targets, position="hidden")
    icon = str(FOLDER.parent / "ui" / "icon.png")
    st.set_page_config(page_title=f"{page.title} – {t('nav.product')}", page_icon=icon, layout="wide")
    st.html(f"<style>{STYLE.read_text(encoding='utf-8')}</style>")
    announce_language(language())
    place_notices()
    with st.sidebar:
        st.markdown(f"**{t('nav.product')}**")
        for target, icon in zip(targets, ICONS.values(), strict=True):
            st.page_link(target, icon=icon, query_params=address())
        switch("unshared", t("unshared.switch"), t("unshared.help"))
        one("lang", t("nav.language"), {"nb": "Bokmål", "en": "English"})
        share_link()
    if unshared():
        pairs = page.url_path == "agreement"
        st.info(t("unshared.notice_of_pairs") if pairs else t("unshared.notice"), icon=":material/group_off:")
    page.run()


main()
