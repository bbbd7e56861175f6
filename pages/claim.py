"""Who says what on a claim, in which words?"""

from ui.claim_list import all_claims
from ui.claim_page import claim_title, one_claim, open_claim
from ui.data import positions
from ui.subject_page import SubjectPage, subject_page

subject_page(positions(), SubjectPage(open_claim, claim_title, one_claim, all_claims))
