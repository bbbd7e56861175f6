"""The entry: `streamlit run dashboard.py`.

The frame stands in ui/, outside the folder that Streamlit lists by itself on a freshly started server, so that a deep link
works as the very first request.
"""

import streamlit as st
from starlette.middleware import Middleware

from ui.failure import show_failure
from ui.front_door import FrontDoor

app = st.App("ui/frame.py", on_script_error=show_failure, middleware=[Middleware(FrontDoor)])
