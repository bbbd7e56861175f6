"""What has an actor said, and on what does it rest?"""

import streamlit as st

from analysis.profile import profile
from ui.data import positions, whole_positions
from ui.evidence import evidence_drawer
from ui.language import language, t
from ui.markup import plain
from ui.profile import actor_answer, chosen_actor, parts, parts_of_page, party_seats, who_it_is
from ui.profile_acts import acts
from ui.profile_ground import company, ground
from ui.profile_list import actor_list, everybody
from ui.profile_stances import silence, stances_by_theme, theme_index
from ui.profile_timeline import timeline
from words.stances import actor_name

data = positions()
head = st.container()
actor = chosen_actor(data)
if actor is None:
    with head:
        st.title(t("actor.title"), anchor=False)
        everybody(data)
    actor_list(data)
else:
    found = profile(data, actor)
    with head:
        st.title(plain(actor_name(data.actor[actor], language())), anchor=False)
        who_it_is(data, actor)
        actor_answer(data, found)
        parts_of_page(data, found)
    theme_index(data, found)
    party_seats(data, actor)
    draw = {
        "stances": lambda: stances_by_theme(data, found),
        "silence": lambda: silence(data, found),
        "company": lambda: company(whole_positions(), actor),
        "acts": lambda: acts(data, actor),
        "timeline": lambda: timeline(data, found),
        "ground": lambda: ground(data, found),
    }
    for name, title in parts(data, found).items():
        st.header(plain(title), anchor=name)
        draw[name]()
evidence_drawer(data)
