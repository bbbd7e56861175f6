"""What is a theme about, and where does it divide the actors?"""

from ui.data import positions
from ui.subject_page import SubjectPage, subject_page
from ui.theme_list import all_themes
from ui.theme_page import one_theme, open_theme, theme_title

subject_page(positions(), SubjectPage(open_theme, theme_title, one_theme, all_themes))
