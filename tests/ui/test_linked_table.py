"""A plain table whose cells are finished HTML."""

from streamlit.testing.v1 import AppTest


def _app() -> None:
    from ui.linked_table import linked_table

    rows = [("<i>Loans</i>",), ("<a href='x'>Lend</a>", "12")]
    linked_table("What <b>", ["Claim <b>", "For"], rows, amounts=(1,))


def drawn() -> str:
    return str(AppTest.from_function(_app).run().get("html")[0].proto.body)


def test_cells_are_kept_as_they_are_and_heads_and_title_are_text() -> None:
    shown = drawn()

    assert "<a href='x'>Lend</a></th>" in shown
    assert 'scope="col" style="padding:0.35rem 0.9rem 0.35rem 0">Claim &lt;b&gt;</th>' in shown
    assert '<caption class="only-heard">What &lt;b&gt;</caption>' in shown
    assert 'tabindex="0" role="region" aria-label="What &lt;b&gt;"' in shown


def test_row_of_one_cell_is_a_heading_over_the_whole_width() -> None:
    assert '<th scope="colgroup" colspan="2"' in drawn()


def test_first_cell_is_the_head_of_its_row_and_amounts_stand_to_the_right() -> None:
    shown = drawn()

    assert '<th scope="row"' in shown
    assert '<td class="amount"' in shown
