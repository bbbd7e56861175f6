"""What can be used as it is, and still deserves a look."""


def test_an_orderly_file_has_no_warnings(warned):
    assert warned() == []


def test_a_claim_without_a_stance(warned):
    assert warned(("    claim: count-dogs", "    claim: loan-dogs")) == ["55: påstanden «count-dogs» har ingen standpunkter"]


def test_an_actor_without_a_stance(warned):
    extra = "  - {id: kr, kind: council, name: {nb: K, en: C}, short: {nb: K, en: C}}\nbodies:"

    assert warned(("bodies:", extra)) == ["34: aktøren «kr» har ingen standpunkter"]


def test_a_retired_actor_may_be_silent(warned):
    retired = "retired: {date: 2031-01-01, reason: {nb: a, en: b}}"
    extra = f"  - {{id: kr, kind: council, name: {{nb: K, en: C}}, short: {{nb: K, en: C}}, {retired}}}\nbodies:"

    assert warned(("bodies:", extra)) == []


def test_a_retired_claim_may_be_without_a_stance(warned):
    retired = "    retired: {date: 2031-01-01, reason: {nb: a, en: b}}\n    polarity: 0"

    assert warned(("    polarity: 0", retired), ("    claim: count-dogs", "    claim: loan-dogs")) == []


def test_an_actor_known_from_one_undated_source(warned):
    assert warned(("    date: 2031-04\n", "    date: undated\n")) == [
        "23: alt om «ap» bygger på en udatert kilde (innst)",
        "28: alt om «frp» bygger på en udatert kilde (innst)",
    ]


def test_an_actor_known_from_several_undated_sources(warned):
    changes = (("    date: 2031-04\n", "    date: undated\n"), ("    date: 2031-02-26\n", "    date: undated\n"))

    assert "19: alt om «laget» bygger på udaterte kilder (brev, innst)" in warned(*changes)


def test_words_with_a_date_of_their_own_are_dated(warned):
    changes = (
        ("    date: 2031-04\n", "    date: undated\n"),
        ('section: Merknader, quote: "Ingen', 'section: M, date: 2030, quote: "Ingen'),
    )

    assert warned(*changes) == ["23: alt om «ap» bygger på en udatert kilde (innst)"]


def test_warnings_stop_nobody(loaded):
    assert len(loaded(("    claim: count-dogs", "    claim: loan-dogs")).stances) == 3
