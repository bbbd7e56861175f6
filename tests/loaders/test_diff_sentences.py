"""What changed between two versions, in the sentences that a curator reads."""

import json

import pytest

from loaders.__main__ import main
from loaders.diff_words import both_words, value_words
from tests.loaders.conftest import BASE, Change, changed

SUBJECT = "L – «Lån ut»"


@pytest.fixture
def diff(tmp_path, capsys):
    """Tells what changes make of the base text; `old` are changes of both versions."""

    def run(*changes: Change, old: tuple[Change, ...] = ()) -> list[str]:
        first, second = tmp_path / "old.yaml", tmp_path / "new.yaml"
        first.write_text(changed(BASE, *old), encoding="utf-8")
        second.write_text(changed(BASE, *old, *changes), encoding="utf-8")
        assert main(["diff", str(first), str(second)]) == 0
        return capsys.readouterr().out.replace(f"{tmp_path.as_posix()}/", "").splitlines()

    return run


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
            f"new.yaml:77: {SUBJECT}: belegg 2 er lagt til: «Hunder må lånes ut», kilde: «brev», avsnitt: «2»",
        ),
        (("section: Vedlegg", "section: Vedlegg\n        page: 4"), f"new.yaml:77: {SUBJECT}: belegg 2, side er lagt til: 4"),
        (
            ("reported_by: [frp]", "reported_by: [frp, ap]"),
            f"new.yaml:77: {SUBJECT}: belegg 2, gjengitt av: «frp» → «frp», «ap»",
        ),
        (
            ("speaker: laget", "speaker: frp"),
            "new.yaml:89: A – «Lån ut»: belegg 1, det aktøren stiller seg bak, den som sa det: «laget» → «frp»",
        ),
        (
            ("wording: {nb: Tell, en: Count}", "wording: {nb: Tell, en: Count them}"),
            "new.yaml:58: påstanden «count-dogs»: ordlyd (engelsk): «Count» → «Count them»",
        ),
        (("polarity: 0", "polarity: -1"), "new.yaml:55: påstanden «count-dogs»: polaritet: 0 → -1"),
        (RETIRED, "new.yaml:58: påstanden «count-dogs» er tatt ut av bruk – «Utgått» / «Gone», dato: 2031-05-01"),
        (
            RECOMMENDED,
            "new.yaml:67: forslaget «9-1»: tilråding er lagt til: «Vedtas», kilde: «innst», avsnitt: «T», utfall: «adopted», "
            "partier: «ap», sitat om hvem som står bak: «Av ap»",
        ),
        (
            ('quote: "Hunder på lån"', 'quote: "Hund på lån"'),
            "new.yaml:66: forslaget «9-1»: merknad for 1, sitat: «Hunder på lån» → «Hund på lån»",
        ),
        (("for: {frp: 2}", "for: {frp: 1}"), "new.yaml:67: forslaget «9-1»: avstemning, stemmer for fra «frp»: 2 → 1"),
        (("for: {frp: 2}, ", ""), "old.yaml:67: forslaget «9-1»: avstemning, stemmer for fra «frp» er fjernet: 2"),
        (("role: leader", "role: rapporteur"), "new.yaml:45: organet «tinget»: medlem 1, verv: «leader» → «rapporteur»"),
        (('    colour: "#003955"\n', ""), "old.yaml:28: aktøren «frp»: farge er fjernet: «#003955»"),
        (("axis: {nb: mer", "axis: {nb: mye"), "new.yaml:49: temaet «loans»: akse (bokmål): «mer lån» → «mye lån»"),
        (("date: 2031-04", "date: 2031-05"), "new.yaml:12: kilden «innst»: dato: 2031-04 → 2031-05"),
        (("actors: [laget]", "actors: [laget]\n    machine_scan: true"), "new.yaml:6: kilden «brev»: maskinlest: nei → ja"),
        (
            ("corrections: []", "corrections: [{date: 2031-05-19, what: {nb: Hva, en: What}, why: {nb: Feil, en: Wrong}}]"),
            "new.yaml:4: ny rettelse av 2031-05-19 – «Hva» / «What», dato: 2031-05-19, hvorfor: «Feil» / «Wrong»",
        ),
        (("updated: 2031-05-20", "updated: 2031-05-21"), "new.yaml:2: oppdatert: 2031-05-20 → 2031-05-21"),
        (("contact: {nb: Skriv", "contact: {nb: Ring"), "new.yaml:3: kontakt (bokmål): «Skriv» → «Ring»"),
        (NEW_ACTOR, "new.yaml:23: ny aktør «ny» – «Ny» / «New», type: «council», kortnavn: «N» / «N»"),
    ],
)
def test_one_change_is_one_sentence_at_its_line(diff, change, told) -> None:
    head, sentence, count = diff(change)

    assert sentence == told
    assert head.endswith(":")
    assert count.startswith("I alt 1 endring: 1 ")


def test_words_that_decide_in_place_of_others_are_both_quoted(diff) -> None:
    assert diff((FIRST + SECOND, SECOND + FIRST), old=(("        stance: supports\n", ""),))[1:] == [
        f"new.yaml:74: {SUBJECT}: avgjørende belegg er nå «Vi ønsker hunder» (innst), ikke «Hunder bør lånes ut» (brev)",
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
        "old.yaml:90: F – «Tell»: standpunktet er fjernet (var: avviser; "
        "avgjørende belegg: «Ingen telling», kilde: «innst», avsnitt: «Merknader»)",
        "I alt 1 endring: 1 fjernet standpunkt",
    ]


def test_stances_follow_a_renamed_claim_and_are_called_by_what_it_is_now(diff) -> None:
    renamed = ("  - id: count-dogs\n", "  - id: count-hounds\n    formerly: [count-dogs]\n")

    assert diff(renamed, ("claim: count-dogs", "claim: count-hounds"), ("stance: opposes", "stance: sceptical")) == [
        "Standpunkter:",
        "new.yaml:91: F – «Tell»: avviser → skeptisk",
        "Påstander:",
        "new.yaml:55: påstanden «count-hounds» het «count-dogs»: ny id, og det som viser til den, følger med",
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

    assert sentence == "new.yaml:51: påstanden «count-dogs» står nå foran påstanden «loan-dogs»"
    assert count == "I alt 1 endring: 1 endret påstand"


def test_what_became_of_an_id_that_was_taken_up_is_said(diff) -> None:
    gone = BASE[BASE.index("  - id: count-dogs\n") : BASE.index("proposals:")]
    lines = diff(
        (gone, ""),
        ("  - id: loan-dogs\n", "  - id: loan-dogs\n    formerly: [count-dogs]\n"),
        ("claim: count-dogs", "claim: loan-dogs"),
    )

    assert any(line.startswith("old.yaml:55: påstanden «count-dogs» er fjernet") for line in lines)
    assert any(line.endswith("; id-en fører nå til «loan-dogs»") for line in lines)


def test_what_is_removed_is_called_by_what_it_was_also_where_its_claim_has_become_another(diff) -> None:
    claim = BASE[BASE.index("  - id: count-dogs\n") : BASE.index("proposals:")]
    stance = BASE[BASE.index("  - actor: frp\n") : BASE.index("...")].replace("actor: frp", "actor: ap")
    merged = ("  - id: loan-dogs\n", "  - id: loan-dogs\n    formerly: [count-dogs]\n")

    lines = diff((claim, ""), merged, (stance, ""), old=(("  - actor: frp\n", "  - actor: ap\n"),))

    assert lines[:2] == [
        "Standpunkter:",
        "old.yaml:90: A – «Tell»: standpunktet er fjernet (var: avviser; "
        "avgjørende belegg: «Ingen telling», kilde: «innst», avsnitt: «Merknader»)",
    ]


def test_what_is_removed_keeps_the_wording_that_its_claim_had(diff) -> None:
    gone = BASE[BASE.index("  - actor: frp\n") : BASE.index("...")]

    lines = diff((gone, ""), ("{nb: Tell, en: Count}", "{nb: Regn, en: Reckon}"))

    assert lines[1].startswith("old.yaml:90: F – «Tell»: standpunktet er fjernet")


def test_a_claim_in_use_again(diff) -> None:
    assert diff((RETIRED[1], RETIRED[0]), old=(RETIRED,))[1] == (
        "old.yaml:58: påstanden «count-dogs» er tatt i bruk igjen; den var tatt ut – «Utgått» / «Gone», dato: 2031-05-01"
    )


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("a b", "a\u00a0b", "«a b» → «a\\xa0b»"),
        ("få", "fa\u030a", "«få» → «fa\\u030a»"),
        ("a\u200bb", "ab", "«a\\u200bb» → «ab»"),
        ("a\nb", "a\x1b[31mb", "«a\\nb» → «a\\x1b[31mb»"),
        ("få", "gå", "«få» → «gå»"),
    ],
)
def test_signs_that_nobody_sees_are_written_out(before: str, after: str, told: str) -> None:
    assert both_words(before, after) == told


def test_a_long_text_is_told_in_full() -> None:
    assert value_words("ord " * 300) == f"«{'ord ' * 300}»"


def test_two_files_with_nothing_in_common_are_told_apart_in_full(tmp_path, capsys) -> None:
    nothing = dict.fromkeys(("corrections", "sources", "actors", "bodies", "themes", "claims", "proposals", "stances"), ())
    empty = {"schema": 1, "updated": "2031-05-20", "contact": {"nb": "Skriv", "en": "Write"}, **nothing}
    (tmp_path / "old.yaml").write_text(json.dumps(empty) + "\n...\n", encoding="utf-8")
    (tmp_path / "new.yaml").write_text(BASE, encoding="utf-8")

    assert main(["diff", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == (
        "I alt 13 endringer: 3 nye standpunkter, 2 nye påstander, 1 nytt forslag, "
        "3 nye aktører, 1 nytt tema, 1 nytt organ og 2 nye kilder"
    )


def test_the_same_twice(diff) -> None:
    assert diff() == ["Ingen forskjell"]
    assert diff(NEW_ACTOR) == diff(NEW_ACTOR)
