"""What stands on paper in place of what is pressed, and nothing of it on screen."""

from streamlit.testing.v1 import AppTest


def _page() -> None:
    import streamlit as st

    from ui.printing import choice_in_words, choices_box, explanation, folded, printing

    with folded("**Mer**"):
        st.write("inni")
    with choices_box("Filtre", ":material/filter_alt:"):
        st.write("valg")
    explanation("Les <slik>.", "Velg en rute.")
    explanation("", "Trykk.")
    if printing():
        known = {"a": "*A*", "b": "B", "c": "C"}
        choice_in_words("Flere", ["a", "b"], None, known)
        choice_in_words("Én", "c", "a", known)
        choice_in_words("På", True, False, None)
        for nothing in ([], None, False, "a"):
            choice_in_words("Ikke", nothing, "a", known)


def shown(**parameters: str) -> AppTest:
    session = AppTest.from_function(_page)
    for name, value in parameters.items():
        session.query_params[name] = value
    return session.run()


def html(session: AppTest) -> list[str]:
    return [one.proto.body for one in session.get("html")]


def test_on_screen_things_are_folded_and_say_what_a_press_does() -> None:
    session = shown()

    assert [one.label for one in session.expander] == ["**Mer**"]
    assert [one.value for one in session.markdown] == ["inni", "valg"]
    assert html(session) == [
        '<p class="explanation">Les &lt;slik&gt;. <span class="pressing">Velg en rute.</span></p>',
        '<p class="explanation"> <span class="pressing">Trykk.</span></p>',
    ]
    assert not session.caption


def test_on_paper_they_lie_open_and_choices_are_words() -> None:
    session = shown(print="1")

    assert not session.exception
    assert not session.expander
    assert [one.value for one in session.markdown] == ["****Mer****", "inni", "valg"]
    assert html(session) == ['<p class="explanation">Les &lt;slik&gt;. </p>']
    assert [one.value for one in session.caption] == ["Flere: \\*A\\*; B", "Én: C", "På"]
