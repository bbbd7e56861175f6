"""What changed between two versions, in the sentences that a curator reads."""

import pytest

from tests.loaders.conftest import BASE

SUBJECT = "L – «Lån ut»"


NOTE = ("    basis: aim\n", "    basis: aim\n    note: {nb: Fordi, en: Because}\n")
FIRST = '      - source: brev\n        section: 1\n        quote: "Hunder bør lånes ut"\n'
SECOND = '      - source: innst\n        section: Vedlegg\n        quote: "Vi ønsker hunder"\n        reported_by: [frp]\n'
RETIRED = ("    wording: {nb: Tell", "    retired: {date: 2031-05-01, reason: {nb: Utgått, en: Gone}}\n    wording: {nb: Tell")
RECOMMENDED = (
    "    roll_call:",
    "    recommendation: {outcome: adopted, parties: [ap], source: innst, section: T, quote: Vedtas, behind_quote: Av ap}\n"
    "    roll_call:",
)
NEW_ACTOR = (
    "  - id: ap\n",
    "  - id: ny\n    kind: council\n    name: {nb: Ny, en: New}\n    short: {nb: N, en: N}\n  - id: ap\n",
)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (
            ("    stance: partly\n    basis: aim\n", "    stance: supports\n"),
            f"new.yaml:69: {SUBJECT}: støtter delvis (målet) → støtter",
        ),
        (("basis: aim", "basis: condition"), f"new.yaml:69: {SUBJECT}: støtter delvis (målet) → støtter delvis (på vilkår)"),
        (
            ("Hunder bør", "Hunder skal"),
            f"new.yaml:74: {SUBJECT}: belegg 1, sitat: «Hunder bør lånes ut» → «Hunder skal lånes ut»",
        ),
        (NOTE, f"new.yaml:73: {SUBJECT}: notat er lagt til: «Fordi» / «Because»"),
        (
            (FIRST, FIRST + FIRST.replace("bør", "må").replace("1", "2")),
            f"new.yaml:77: {SUBJECT}: belegg 2 er lagt til: «Hunder må lånes ut», kilde: «Brev» (brev), avsnitt: «2»",
        ),
        (("section: Vedlegg", "section: Vedlegg\n        page: 4"), f"new.yaml:77: {SUBJECT}: belegg 2, side er lagt til: 4"),
        (
            ("reported_by: [frp]", "reported_by: [frp, ap]"),
            f"new.yaml:77: {SUBJECT}: belegg 2, gjengitt av: A er kommet til",
        ),
        (
            ("speaker: laget", "speaker: frp"),
            "new.yaml:89: A – «Lån ut»: belegg 1, det aktøren stiller seg bak, den som sa det: L → F",
        ),
        (
            ("wording: {nb: Tell, en: Count}", "wording: {nb: Tell, en: Count them}"),
            "new.yaml:58: påstanden «Tell» (count-dogs): ordlyd (engelsk): «Count» → «Count them»",
        ),
        (
            ("polarity: 0", "polarity: -1"),
            "new.yaml:55: påstanden «Tell» (count-dogs): "
            "støtte trekker nå mot aksens retning (før: verken i eller mot aksens retning)",
        ),
        (RETIRED, "new.yaml:58: påstanden «Tell» (count-dogs) er tatt ut av bruk – «Utgått» / «Gone», dato: 1. mai 2031"),
        (
            RECOMMENDED,
            "new.yaml:67: forslaget «Lån» (9-1): tilråding er lagt til: «Vedtas», kilde: «Innstilling» (innst), avsnitt: «T», "
            "utfall: vedtas, partier: A, sitat om hvem som står bak: «Av ap»",
        ),
        (
            ('quote: "Hunder på lån"', 'quote: "Hund på lån"'),
            "new.yaml:66: forslaget «Lån» (9-1): første merknad for, sitat: «Hunder på lån» → «Hund på lån»",
        ),
        (("for: {frp: 2}", "for: {frp: 1}"), "new.yaml:67: forslaget «Lån» (9-1): avstemning, stemmer for fra F: 2 → 1"),
        (("for: {frp: 2}, ", ""), "old.yaml:67: forslaget «Lån» (9-1): avstemning, stemmer for fra F er fjernet: 2"),
        (("role: leader", "role: rapporteur"), "new.yaml:45: organet «Tinget» (tinget): medlem 1, verv: leder → saksordfører"),
        (('    colour: "#003955"\n', ""), "old.yaml:28: aktøren F (frp): farge er fjernet: «#003955»"),
        (("axis: {nb: mer", "axis: {nb: mye"), "new.yaml:49: temaet «Lån» (loans): akse (bokmål): «mer lån» → «mye lån»"),
        (("date: 2031-04", "date: 2031-05"), "new.yaml:12: kilden «Innstilling» (innst): dato: april 2031 → mai 2031"),
        (
            ("actors: [laget]", "actors: [laget]\n    machine_scan: true"),
            "new.yaml:6: kilden «Brev» (brev): maskinlest: nei → ja",
        ),
        (
            ("corrections: []", "corrections: [{date: 2031-05-19, what: {nb: Hva, en: What}, why: {nb: Feil, en: Wrong}}]"),
            "new.yaml:4: ny rettelse av 19. mai 2031: «Hva» / «What», hvorfor: «Feil» / «Wrong»",
        ),
        (("updated: 2031-05-20", "updated: 2031-05-21"), "new.yaml:2: oppdatert: 20. mai 2031 → 21. mai 2031"),
        (("contact: {nb: Skriv", "contact: {nb: Ring"), "new.yaml:3: kontakt (bokmål): «Skriv» → «Ring»"),
        (NEW_ACTOR, "new.yaml:23: ny aktør (ny): «Ny» / «New», type: råd, kortnavn: «N» / «N»"),
    ],
)
def test_one_change_is_one_sentence_at_its_line(diff, change, told) -> None:
    head, sentence, count = diff(change)

    assert sentence == told
    assert head.endswith(":")
    assert count.startswith("I alt 1 endring: 1 ")


def test_words_that_decide_in_place_of_others_are_both_quoted(diff) -> None:
    assert diff((FIRST + SECOND, SECOND + FIRST), old=(("        stance: supports\n", ""),))[1:] == [
        f"new.yaml:74: {SUBJECT}: avgjørende belegg er nå «Vi ønsker hunder», fra «Innstilling» (innst), "
        "ikke «Hunder bør lånes ut», fra «Brev» (brev)",
        "I alt 1 endring: 1 endret standpunkt",
    ]


def test_notes_that_change_say_in_which_language(diff) -> None:
    assert diff(("nb: Fordi", "nb: Derfor"), old=(NOTE,)) == [
        "Standpunkter:",
        f"new.yaml:73: {SUBJECT}: notat (bokmål): «Fordi» → «Derfor»",
        "I alt 1 endring: 1 endret standpunkt",
    ]


def test_what_is_removed_stands_in_the_older_file(diff) -> None:
    gone = BASE[BASE.index("  - actor: frp\n") : BASE.index("...")]

    assert diff((gone, "")) == [
        "Standpunkter:",
        "old.yaml:90: F – «Tell»: standpunktet er fjernet – det var: avviser; "
        "avgjørende belegg: «Ingen telling», kilde: «Innstilling» (innst), avsnitt: «Merknader»",
        "I alt 1 endring: 1 fjernet standpunkt",
    ]


def test_stances_follow_a_renamed_claim_and_are_called_by_what_it_is_now(diff) -> None:
    renamed = ("  - id: count-dogs\n", "  - id: count-hounds\n    formerly: [count-dogs]\n")

    assert diff(renamed, ("claim: count-dogs", "claim: count-hounds"), ("stance: opposes", "stance: sceptical")) == [
        "Standpunkter:",
        "new.yaml:91: F – «Tell»: avviser → skeptisk",
        "Påstander:",
        "new.yaml:55: påstanden «Tell» (count-hounds) het «count-dogs»: ny id, og det som viser til den, følger med",
        "I alt 2 endringer: 1 endret standpunkt og 1 omdøpt påstand",
    ]


def test_sections_stand_in_the_order_of_their_weight_and_are_counted(diff) -> None:
    lines = diff(
        ("Hunder bør", "Hunder skal"), ("stance: opposes", "stance: sceptical"), ("title: Brev", "title: Et brev"), NEW_ACTOR
    )

    assert [line.split(":")[0] for line in lines if line.endswith(":")] == ["Standpunkter", "Aktører", "Kilder"]
    assert lines[1].endswith("F – «Tell»: avviser → skeptisk")  # before the quote, which stands further up in the file
    assert lines[-1] == "I alt 4 endringer: 2 endrede standpunkter, 1 ny aktør og 1 endret kilde"


def test_another_order_names_the_neighbour(diff) -> None:
    first = BASE[BASE.index("  - id: loan-dogs\n") : BASE.index("  - id: count-dogs\n")]
    second = BASE[BASE.index("  - id: count-dogs\n") : BASE.index("proposals:")]

    (_, sentence, count) = diff((first + second, second + first))

    assert sentence == "new.yaml:51: påstanden «Tell» (count-dogs) står nå foran påstanden «Lån ut» (loan-dogs)"
    assert count == "I alt 1 endring: 1 endret påstand"


def test_what_became_of_an_id_that_was_taken_up_is_said(diff) -> None:
    gone = BASE[BASE.index("  - id: count-dogs\n") : BASE.index("proposals:")]
    lines = diff(
        (gone, ""),
        ("  - id: loan-dogs\n", "  - id: loan-dogs\n    formerly: [count-dogs]\n"),
        ("claim: count-dogs", "claim: loan-dogs"),
    )

    assert any(
        line.startswith("old.yaml:55: påstanden (count-dogs) er fjernet; id-en fører nå til «Lån ut» (loan-dogs) – ")
        for line in lines
    )


def test_what_is_removed_is_called_by_what_it_was_also_where_its_claim_has_become_another(diff) -> None:
    claim = BASE[BASE.index("  - id: count-dogs\n") : BASE.index("proposals:")]
    stance = BASE[BASE.index("  - actor: frp\n") : BASE.index("...")].replace("actor: frp", "actor: ap")
    merged = ("  - id: loan-dogs\n", "  - id: loan-dogs\n    formerly: [count-dogs]\n")

    lines = diff((claim, ""), merged, (stance, ""), old=(("  - actor: frp\n", "  - actor: ap\n"),))

    assert lines[:2] == [
        "Standpunkter:",
        "old.yaml:90: A – «Tell»: standpunktet er fjernet – det var: avviser; "
        "avgjørende belegg: «Ingen telling», kilde: «Innstilling» (innst), avsnitt: «Merknader»",
    ]


def test_what_is_removed_keeps_the_wording_that_its_claim_had(diff) -> None:
    gone = BASE[BASE.index("  - actor: frp\n") : BASE.index("...")]

    lines = diff((gone, ""), ("{nb: Tell, en: Count}", "{nb: Regn, en: Reckon}"))

    assert lines[1].startswith("old.yaml:90: F – «Tell»: standpunktet er fjernet")


def test_a_claim_in_use_again(diff) -> None:
    assert diff((RETIRED[1], RETIRED[0]), old=(RETIRED,))[1] == (
        "old.yaml:58: påstanden «Tell» (count-dogs) er tatt i bruk igjen; tatt ut – «Utgått» / «Gone», dato: 1. mai 2031"
    )


def test_the_same_twice(diff) -> None:
    assert diff() == ["Ingen forskjell"]
    assert diff(NEW_ACTOR) == diff(NEW_ACTOR)
