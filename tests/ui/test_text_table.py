"""A plain table of text and numbers."""

from streamlit.testing.v1 import AppTest


def _app() -> None:
    from ui.text_table import text_table

    text_table("What <b>", ["Party", "Seats"], [("<script>x</script>", "12"), ("V & KrF", "3")], amounts=(1,))


def drawn() -> str:
    return str(AppTest.from_function(_app).run().get("html")[0].proto.body)


def test_text_shows_as_what_it_is() -> None:
    shown = drawn()

    assert "<script>" not in shown
    assert "&lt;script&gt;x&lt;/script&gt;" in shown
    assert "V &amp; KrF" in shown


def test_heads_and_caption_say_what_it_shows() -> None:
    shown = drawn()

    assert '<th scope="col">Party</th><th scope="col" class="amount">Seats</th>' in shown
    assert "<caption>What &lt;b&gt;</caption>" in shown


def test_first_cell_is_the_head_of_its_row() -> None:
    assert '<th scope="row">V &amp; KrF</th><td class="amount">3</td>' in drawn()


def test_amounts_stand_to_the_right() -> None:
    assert '<td class="amount">12</td>' in drawn()


def test_rows_of_one_line_do_not_wrap() -> None:
    def app() -> None:
        from ui.text_table import text_table

        text_table("A", ["Party"], [("V",)], one_line=True)

    assert '<table class="text-table one-line">' in str(AppTest.from_function(app).run().get("html")[0].proto.body)
    assert '<table class="text-table">' in drawn()


def test_it_can_be_scrolled_by_keyboard_where_it_is_wider_than_its_room() -> None:
    assert 'tabindex="0" role="region" aria-label="What &lt;b&gt;"' in drawn()
