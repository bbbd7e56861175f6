"""What does all this rest on?"""

from datetime import date

import streamlit as st

from ui.choices import one
from ui.data import positions, whole_positions
from ui.evidence import evidence_drawer
from ui.language import t
from ui.markup import plain
from ui.source_codings import codings
from ui.source_coverage import coverage
from ui.source_everything import everything
from ui.source_method import log, method
from ui.sources import answer, chosen_source, known_matches, one_source, source_cards, source_title

data = positions()
head = st.container()
PARTS = ("sources", "method", "coverage", "everything", "corrections")
part = one("part", t("sources.part"), {name: t(f"sources.part_{name}") for name in PARTS})
source = chosen_source(data) if part == "sources" else None
head.title(source_title(data, source), anchor=False)
found = known_matches(data)
head.markdown(plain(answer(data, source, found).text))
if source:
    one_source(data, source, found)
elif part == "sources":
    source_cards(data, found)
elif part == "method":
    method()
elif part == "coverage":
    coverage(data, date.today())
    codings(whole_positions())
elif part == "everything":
    everything(data, found)
else:
    log(data)
evidence_drawer(data)
