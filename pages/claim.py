"""Who says what on a claim, in which words?"""

import streamlit as st

from ui.claim_list import claim_list
from ui.claim_page import claim_said, claim_title, one_claim, open_claim
from ui.data import positions
from ui.evidence import evidence_drawer
from ui.language import language
from ui.markup import plain
from words.claim_page import claims_answer

data = positions()
title, answer = st.container(), st.container()
claim = open_claim(data)
title.title(claim_title(data, claim), anchor=False)
if claim:
    with answer:
        claim_said(data, claim)
    one_claim(data, claim)
else:
    answer.markdown(plain(claims_answer(data, language()).text))
    claim_list(data)
evidence_drawer(data)
