"""What is wrong with one entry by itself: the whole message, at its line."""

import pytest

LONG = " ".join(["ord"] * 41)
MISTAKES = {
    "unknown key": (
        ("    title: Brev", "    titel: Brev"),
        ["6: «title» mangler – legg til linjen", "7: ukjent nøkkel «titel» – mente du «title»?"],
    ),
    "unknown key near nothing": (
        ("    title: Brev", "    title: Brev\n    xyz: 1"),
        ["8: ukjent nøkkel «xyz» – se data/TEMPLATE.yaml"],
    ),
    "unknown key deep down": (
        ("        section: Vedlegg", "        section: Vedlegg\n        pages: 1"),
        ["79: ukjent nøkkel «pages» – mente du «page»?"],
    ),
    "unknown section": (("corrections: []", "corrections: []\nactor: []"), ["5: ukjent nøkkel «actor» – mente du «actors»?"]),
    "missing key": (("    publisher: Laget\n", ""), ["6: «publisher» mangler – legg til linjen"]),
    "missing word in one language": (
        ("contact: {nb: Skriv, en: Write}", "contact: {nb: Skriv}"),
        ["3: «en» mangler – legg til linjen"],
    ),
    "missing word in a block": (
        ("contact: {nb: Skriv, en: Write}", "contact:\n  nb: Skriv"),
        ["3: «en» mangler – legg til linjen"],
    ),
    "publisher in one language": (
        ("    publisher: Laget", "    publisher: {nb: Laget}"),
        ["8: «en» mangler – legg til linjen"],
    ),
    "publisher that is empty": (
        ("    publisher: Laget", '    publisher: ""'),
        ["8: «publisher» er tom – fyll ut eller fjern linjen"],
    ),
    "publisher that is a list": (
        ("    publisher: Laget", "    publisher: [Laget]"),
        ["8: publisher skal være tekst, ikke en liste – skriv teksten på én linje"],
    ),
    "missing header": (("updated: 2031-05-20\n", ""), ["1: «updated» mangler – legg til linjen"]),
    "evidence without source": (
        ("      - source: brev\n        section: 1", "      - section: 1"),
        ["74: «source» mangler – legg til linjen"],
    ),
    "no evidence": (
        ('    evidence:\n      - {source: innst, section: Merknader, quote: "Ingen telling"}', "    evidence: []"),
        ["93: «evidence» er tom – skriv minst ett ledd"],
    ),
    "only evidence is wrong": (
        ('{source: innst, section: Merknader, quote: "Ingen', '{source: innst, quote: "Ingen'),
        ["94: «section» mangler – legg til linjen"],
    ),
    "stance off the scale": (
        ("    stance: opposes", "    stance: oppose"),
        ["92: «oppose» er ikke en verdi for stance – velg supports, partly, weighs, sceptical, opposes; mente du «opposes»?"],
    ),
    "stance as a number": (
        ("    stance: opposes", "    stance: -3"),
        ["92: «-3» er ikke en verdi for stance – velg supports, partly, weighs, sceptical, opposes"],
    ),
    "two values only": (
        ("    kind: plenary", "    kind: council"),
        ["36: «council» er ikke en verdi for kind – velg plenary, committee"],
    ),
    "polarity off the scale": (("    polarity: 0", "    polarity: 2"), ["57: polarity er 2 – den må være 1, 0 eller -1"]),
    "polarity as a word": (
        ("    polarity: 0", "    polarity: plus"),
        ["57: «plus» er ikke et helt tall – skriv for eksempel 3"],
    ),
    "leading zero": (("    total: 5", "    total: 05"), ["40: «05» er ikke et helt tall – skriv for eksempel 3"]),
    "negative seats": (
        ("{ap: 3, frp: 2}\n    source", "{ap: -3, frp: 8}\n    source"),
        ["41: «-3» er for lite – tallet må være minst 0"],
    ),
    "page zero": (
        ("        section: 1\n", "        section: 1\n        page: 0\n"),
        ["76: «0» er for lite – tallet må være minst 1"],
    ),
    "long quote": (
        ("Hunder bør lånes ut", LONG),
        ["76: sitatet «ord ord ord ord ord ord ord ord ord ord ord ord ord ord ord…» har 41 ord – kort det ned til høyst 40"],
    ),
    "long text": (
        ("title: Brev", f"title: {'x' * 2001}"),
        [f"7: «{'x' * 59}…» er for lang (2001 tegn) – kort den ned til høyst 2000 tegn"],
    ),
    "empty text": (("title: Brev", 'title: " "'), ["7: «title» er tom – fyll ut eller fjern linjen"]),
    "a day that does not exist": (
        ("2031-02-26", "2031-02-29"),
        ["9: datoen «2031-02-29» finnes ikke – måneden har dagene 01–28"],
    ),
    "a month that does not exist": (
        ("    date: 2031-04\n", "    date: 2031-13\n"),
        ["15: datoen «2031-13-01» finnes ikke – måneden må være 01–12"],
    ),
    "a year that does not exist": (
        ("    date: 2031-04\n", "    date: 0000\n"),
        ["15: datoen «0000-01-01» finnes ikke – rett året"],
    ),
    "no date": (("2031-02-26", "i fjor"), ["9: «i fjor» er ikke en dato – skriv 2026-02-26, 2026-02, 2026 eller undated"]),
    "a date in other digits": (
        ("2031-02-26", "٢٠٣١"),
        ["9: «٢٠٣١» er ikke en dato – skriv 2026-02-26, 2026-02, 2026 eller undated"],
    ),
    "a month where a day is needed": (
        ("updated: 2031-05-20", "updated: 2031-05"),
        ["2: «2031-05» er ikke en dato – skriv år-måned-dag, for eksempel 2026-02-26"],
    ),
    "no id": (
        ("  - id: tinget", "  - id: Det ting"),
        ["35: «Det ting» kan ikke være en id – bruk små bokstaver a–z, tall og bindestrek"],
    ),
    "long id": (
        ("motion_by: [frp]", f"motion_by: [frp]\n    formerly: [{'a' * 81}]"),
        [f"65: «{'a' * 59}…» er for lang (81 tegn) – kort den ned til høyst 80 tegn"],
    ),
    "no colour": (
        ('"#003955"', '"#00395G"'),
        ["33: «#00395G» er ikke en farge – skriv # og seks siffer eller små bokstaver a–f, for eksempel #006666"],
    ),
    "no truth": (
        ("    title: Brev", "    title: Brev\n    machine_scan: yes"),
        ["8: «yes» er verken true eller false – skriv en av dem"],
    ),
    "no address": (
        ("    title: Brev", "    title: Brev\n    url: example.org"),
        ["8: «example.org» er ikke en nettadresse – den begynner med https://"],
    ),
    "no contact address": (
        ("corrections: []", "contact_address: example.org\ncorrections: []"),
        ["4: «example.org» er verken en e-postadresse eller en nettadresse – skriv navn@sted.no eller https://…"],
    ),
    "a path for a file name": (
        ("    title: Brev", "    title: Brev\n    file: ../a.txt"),
        ["8: «../a.txt» er ikke et filnavn – skriv bare navnet, uten mappe"],
    ),
    "text for a list": (
        ("    actors: [laget]", "    actors: laget"),
        ["11: actors skal være en liste, ikke «laget» – skriv hvert ledd med bindestrek, eller [a, b]"],
    ),
    "text for a map": (
        ("name: {nb: Laget, en: The Society}", "name: Laget"),
        ["21: name skal være et oppslag, ikke «Laget» – skriv «nøkkel: verdi» på linjene under"],
    ),
    "a list for text": (
        ("    title: Brev", "    title: [Brev]"),
        ["7: title skal være tekst, ikke en liste – skriv teksten på én linje"],
    ),
    "a map in a list of ids": (
        ("motion_by: [frp]", "motion_by: [frp, {a: b}]"),
        ["64: ledd 2 i motion_by skal være tekst, ikke et oppslag – skriv teksten på én linje"],
    ),
    "text for an entry": (
        ("  - id: 9-1", "  - noe\n  - id: 9-1"),
        ["60: leddet skal være et oppslag, ikke «noe» – skriv «nøkkel: verdi» på linjene under"],
    ),
    "a list for seats": (
        ("    seats: {ap: 3, frp: 2}", "    seats: [ap]"),
        ["41: seats skal være et oppslag, ikke en liste – skriv «nøkkel: verdi» på linjene under"],
    ),
    "a map for a section": (
        ("corrections: []", "corrections: {}"),
        ["4: corrections skal være en liste, ikke et oppslag – begynn hvert ledd med bindestrek"],
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_of_whole_and_at_its_line(wrong, mistake):
    *changes, messages = MISTAKES[mistake]

    assert wrong(*changes) == messages


def test_several_mistakes_of_one_entry_are_told_together_sorted_by_line(wrong):
    changes = (("    kind: union\n", "    kind: onion\n"), ("    short: {nb: L, en: S}", "    shortt: {nb: L, en: S}"))

    assert [message.split(":")[0] for message in wrong(*changes)] == ["19", "20", "22"]


def test_an_offending_value_cannot_write_to_the_terminal(wrong):
    assert not any("\x1b" in message for message in wrong(("title: Brev", 'title: "\\e[31m"\n    "\\e[1m": x')))


def test_a_message_stays_on_one_line(wrong):
    (message,) = wrong(("    kind: policy-paper", '    kind: "a\\nb"'))

    assert message.startswith("10: «a b» er ikke en verdi for kind")
