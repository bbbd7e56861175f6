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


def test_the_last_of_several_amounts_stands_apart_from_words_that_follow() -> None:
    def app() -> None:
        from ui.linked_table import linked_table

        linked_table("A", ["Claim", "For", "Against", "Date"], [("Lend", "12", "3", "2031")], amounts=(1, 2))

    shown = str(AppTest.from_function(app).run().get("html")[0].proto.body)
    assert shown.count("padding-right:1.2rem") == 2
    assert 'padding-right:1.2rem">3</td>' in shown


def test_only_a_stacked_table_is_marked_for_the_phone() -> None:
    assert 'class="text-table"' in drawn()
    assert 'class="text-table stacked"' in str(AppTest.from_function(_stacked).run().get("html")[0].proto.body)


def _stacked() -> None:
    from ui.linked_table import linked_table

    linked_table("What", ["Claim", "For"], [("Lend", "12")], stacked=True)
