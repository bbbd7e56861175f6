"""What a reader sees where the program itself fails."""

import pytest
from streamlit.testing.v1 import AppTest

from words import text


def _app() -> None:
    from ui.failure import show_failure

    show_failure(RuntimeError("secret detail"))


@pytest.mark.parametrize("lang", ["nb", "en"])
def test_failure_is_a_sentence_in_the_readers_language_and_the_detail_is_in_the_log(
    lang: str, caplog: pytest.LogCaptureFixture
) -> None:
    session = AppTest.from_function(_app, default_timeout=30)
    session.query_params["lang"] = lang
    session.run()
    assert [error.value for error in session.error] == [f"**{text('failure.title', lang)}.** {text('failure.text', lang)}"]
    assert not session.exception
    assert "secret detail" in caplog.text
