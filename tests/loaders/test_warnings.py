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


CORRECTED = "{date: 2031-05-%s, what: {nb: Hva, en: What}, why: {nb: Feil, en: Wrong}}"


def test_corrections_that_do_not_stand_newest_first(warned):
    newest_first = f"corrections:\n  - {CORRECTED % 20}\n  - {CORRECTED % 19}\n  - {CORRECTED % 19}\n"
    other = f"corrections:\n  - {CORRECTED % 18}\n  - {CORRECTED % 20}\n"

    assert warned(("corrections: []\n", newest_first)) == []
    assert warned(("corrections: []\n", other)) == [
        "6: rettelsen av 2031-05-20 står etter en av 2031-05-18 – den nyeste skal stå først"
    ]


def test_an_endorsement_that_decides_though_own_words_are_as_new(warned):
    endorsed = '        endorses: {speaker: laget, source: brev, section: 1, quote: "Lån er bra"}\n'
    own = '      - {source: innst, section: Merknader, quote: "Lån bør bli flere"%s}\n'

    def with_own(more: str) -> list[str]:
        return warned((endorsed, endorsed + own % more))

    message = "86: tilslutningen avgjør «ap/loan-dogs», men aktørens egne ord er minst like nye (linje 90)"
    told = [f"{message} – sett de egne ordene først"]
    assert with_own("") == told
    assert with_own(", date: 2031-05") == told
    assert with_own(", date: 2031-03") == []
    assert with_own(", stance: weighs") == []
    assert with_own(", endorses: {speaker: laget, source: brev, section: 1, quote: Lån}") == []


def test_own_words_that_decide_before_an_endorsement_are_in_order(warned):
    endorsing = '        endorses: {speaker: laget, source: brev, section: 1, quote: "Lån er bra"}\n'
    first = '      - source: innst\n        section: Merknader\n        quote: "Deler dette"\n'
    own = '      - {source: innst, section: Merknader, quote: "Lån bør bli flere"}\n'

    assert warned((first + endorsing, own + first + endorsing)) == []


def test_warnings_stop_nobody(loaded):
    assert len(loaded(("    claim: count-dogs", "    claim: loan-dogs")).stances) == 3
