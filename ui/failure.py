"""What a reader sees where the program itself fails: a sentence, never a traceback."""

import logging
import traceback

import streamlit as st

from ui.language import t


def show_failure(error: Exception) -> bool:
    """Log an uncaught error and tell the reader in plain words. True: Streamlit shows nothing of its own."""
    logging.getLogger(__name__).error("".join(traceback.format_exception(error)))
    st.error(f"**{t('failure.title')}.** {t('failure.text')}")
    return True
