"""What is a theme about, and where does it divide the actors?"""

import streamlit as st

from ui.data import positions
from ui.evidence import evidence_drawer
from ui.language import language
from ui.markup import plain
from ui.theme_list import theme_list
from ui.theme_page import one_theme, open_theme, theme_said, theme_title
from words.theme_page import themes_answer

data = positions()
title, answer = st.container(), st.container()
theme = open_theme(data)
title.title(theme_title(data, theme), anchor=False)
if theme:
    with answer:
        theme_said(data, theme)
    one_theme(data, theme)
else:
    answer.markdown(plain(themes_answer(data, language()).text))
    theme_list(data)
evidence_drawer(data)
