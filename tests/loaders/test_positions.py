"""What the rest of the house asks of Positions."""

from datetime import date


def test_evidence_has_its_own_date_or_that_of_its_source(loaded):
    positions = loaded(("        reported_by: [frp]", "        reported_by: [frp]\n        date: 2030"))
    own, dated = positions.stance["laget/loan-dogs"].evidence

    assert positions.date_of(own) == date(2031, 2, 26)
    assert positions.date_of(dated) == date(2030, 1, 1)


def test_undated_evidence_has_no_date(loaded):
    positions = loaded(("    date: 2031-02-26", "    date: undated"))

    assert positions.date_of(positions.stances[0].deciding) is None


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
