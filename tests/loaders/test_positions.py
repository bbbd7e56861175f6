"""What the rest of the house asks of Positions."""

import pytest


@pytest.mark.parametrize(
    ("section", "name"),
    [
        ("sources", "brev"),
        ("actors", "laget"),
        ("bodies", "tinget"),
        ("themes", "loans"),
        ("claims", "loan-dogs"),
        ("proposals", "9-1"),
    ],
)
def test_an_old_link_leads_to_the_id_that_an_entry_has_now(loaded, section, name):
    positions = loaded((f"  - id: {name}\n", f"  - id: {name}\n    formerly: [older, oldest]\n"))

    assert [positions.current_id(section, one) for one in (name, "older", "oldest", "no", "")] == [name, name, name, None, None]


def test_an_id_is_looked_for_in_its_own_section(loaded):
    assert loaded().current_id("claims", "laget") is None


def test_quotes_are_all_quotes_with_line_and_source(loaded):
    assert [(line, source) for line, source, _ in loaded().quotes()] == [
        (66, "innst"),
        (74, "brev"),
        (77, "innst"),
        (86, "innst"),
        (89, "brev"),
        (94, "innst"),
    ]


def test_an_actor_with_words_of_its_own_is_mapped_even_without_a_stance(loaded):
    assert loaded(("  - actor: frp", "  - actor: ap")).mapped_actors == {"laget", "ap", "frp"}


def test_an_actor_with_no_words_anywhere_is_not_mapped(loaded):
    extra = "  - {id: kr, kind: council, name: {nb: K, en: C}, short: {nb: K, en: C}}\nbodies:"

    assert "kr" not in loaded(("bodies:", extra)).mapped_actors


def test_values_on_the_scale(loaded):
    assert [stance.value for stance in loaded().stances] == [1, 2, -2]


def test_a_majority_is_more_than_half(loaded):
    assert loaded().body["tinget"].majority == 3


def test_an_actor_known_only_from_what_others_report_is_mapped(loaded):
    changes = (("actors: [laget]", "actors: []"), ("        section: 1\n", "        section: 1\n        reported_by: [ap]\n"))

    assert "laget" in loaded(*changes).mapped_actors
