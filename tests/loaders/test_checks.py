"""What must hold between entries: the base text with one mistake, and the whole message at its line."""

import pytest

from loaders.draft import Draft
from loaders.model import Body
from loaders.read import SECTIONS
from loaders.references import reference_fields, unresolved
from loaders.yaml_builder import build

MISTAKES = {
    "unknown actor of a stance": (
        ("  - actor: frp", "  - actor: fpr"),
        "90: ukjent aktør «fpr» – mente du «frp»?",
    ),
    "unknown id near nothing": (
        ("  - actor: frp", "  - actor: zzz"),
        "90: ukjent aktør «zzz» – legg til under actors, eller rett id-en",
    ),
    "unknown claim of a stance": (
        ("    claim: count-dogs", "    claim: count-dog"),
        "91: ukjent påstand «count-dog» – mente du «count-dogs»?",
    ),
    "unknown theme": (("    theme: loans", "    theme: loan"), "52: ukjent tema «loan» – mente du «loans»?"),
    "unknown source of evidence": (
        ("      - source: brev", "      - source: brevet"),
        "74: ukjent kilde «brevet» – mente du «brev»?",
    ),
    "unknown speaker of a source": (("actors: [ap, frp]", "actors: [ap, frp, app]"), "17: ukjent aktør «app» – mente du «ap»?"),
    "unknown item on its own line": (
        ("        reported_by: [frp]", "        reported_by:\n          - frp\n          - lagt"),
        "82: ukjent aktør «lagt» – mente du «laget»?",
    ),
    "unknown joint speaker": (
        ('        quote: "Hunder', '        joint_with: [lagte]\n        quote: "Hunder'),
        "76: ukjent aktør «lagte» – mente du «laget»?",
    ),
    "unknown endorsed speaker": (("speaker: laget", "speaker: lag"), "89: ukjent aktør «lag» – mente du «laget»?"),
    "unknown endorsed source": (("laget, source: brev", "laget, source: bre"), "89: ukjent kilde «bre» – mente du «brev»?"),
    "unknown claim of a proposal": (
        ("    claim: loan-dogs\n    source", "    claim: loan-dog\n    source"),
        "62: ukjent påstand «loan-dog» – mente du «loan-dogs»?",
    ),
    "unknown source of a proposal": (
        ("    source: innst\n", "    source: inst\n"),
        "63: ukjent kilde «inst» – mente du «innst»?",
    ),
    "unknown mover": (("motion_by: [frp]", "motion_by: [frpp]"), "64: ukjent aktør «frpp» – mente du «frp»?"),
    "unknown party of a remark": (("{parties: [frp]", "{parties: [fp]"), "66: ukjent aktør «fp» – mente du «frp»?"),
    "unknown party in a roll call": (("against: {ap: 3}", "against: {app: 3}"), "67: ukjent aktør «app» – mente du «ap»?"),
    "unknown party among seats": (("frp: 2}\n", "fpr: 2}\n"), "41: ukjent aktør «fpr» – mente du «frp»?"),
    "seats of one who is no party": (
        ("seats: {ap: 3, frp: 2}", "seats: {ap: 3, laget: 2}"),
        "41: «laget» er ikke et parti – bare aktører med kind: party kan stå her",
    ),
    "unknown successor": (
        ("    title: Brev", "    retired: {date: 2031-01-01, reason: {nb: a, en: b}, replaced_by: insst}\n    title: Brev"),
        "7: ukjent kilde «insst» – mente du «innst»?",
    ),
    "a former id": (
        ("    kind: union", "    formerly: [lauget]\n    kind: union"),
        ("  - actor: laget", "  - actor: lauget"),
        "70: ukjent aktør «lauget» – den heter nå «laget»",
    ),
    "an id twice": (
        ("claims:\n", "  - {id: loans, name: {nb: a, en: b}, axis: {nb: a, en: b}}\nclaims:\n"),
        "50: tema «loans» finnes fra før, på linje 47 – gi den en annen id",
    ),
    "a former id that another has": (
        ("    kind: union", "    formerly: [ap]\n    kind: union"),
        "24: aktør «ap» finnes fra før, på linje 20 – gi den en annen id",
    ),
    "a claim with the id of a theme": (
        ("  - id: count-dogs", "  - id: loans"),
        ("    claim: count-dogs", "    claim: loans"),
        "55: påstand «loans» har samme id som et tema, på linje 47 – gi en av dem en annen id; lenker nevner begge",
    ),
    "a claim that formerly had the id of a theme": (
        ("  - id: count-dogs", "  - id: count-dogs\n    formerly: [loans]"),
        "56: påstand «loans» har samme id som et tema, på linje 47 – gi en av dem en annen id; lenker nevner begge",
    ),
    "a name twice": (
        ("name: {nb: Arken, en: The Ark}", "name: {nb: Laget, en: The Ark}"),
        "25: name.nb «Laget» er allerede brukt, på linje 21 – skriv noe annet, så leserne kan skille dem",
    ),
    "a short name twice in English": (
        ("short: {nb: F, en: F}", "short: {nb: F, en: S}"),
        "31: short.en «S» er allerede brukt, på linje 22 – skriv noe annet, så leserne kan skille dem",
    ),
    "a wording twice, but for its gaps": (
        ("    wording: {nb: Tell, en: Count}", "    wording:\n      nb: Lån  ut\n      en: Count"),
        "59: wording.nb «Lån  ut» er allerede brukt, på linje 54 – skriv noe annet, så leserne kan skille dem",
    ),
    "a pair twice": (
        ("  - actor: frp\n    claim: count-dogs", "  - actor: ap\n    claim: loan-dogs"),
        "90: «ap» har allerede et standpunkt til «loan-dogs», på linje 82 – samle beleggene i ett",
    ),
    "a place taken": (
        ("    order: 2", "    order: 1"),
        "32: order «1» er allerede plassen til «ap» – gi hvert parti sin plass",
    ),
    "seats that do not sum": (
        ("    total: 5", "    total: 6"),
        "40: plassene summerer til 5, men total er 6 – rett plassene eller totalen",
    ),
    "a body that ends before it begins": (
        ("    until: 2033-09-30", "    until: 2029-09"),
        "39: until «2029-09» er før from «2029-10-01» – rett datoene",
    ),
    "more members than seats": (
        ("party: ap, role: leader}", "party: ap}\n" + "      - {name: A, party: ap}\n" * 3),
        "48: flere navngitte medlemmer fra «ap» enn partiet har plasser (3) – rett plassene eller medlemmet",
    ),
    "partly without a basis": (
        ("    basis: aim\n", ""),
        "71: «partly» trenger basis – legg til en linje med condition, aim, problem",
    ),
    "a basis without partly": (
        ("    stance: opposes", "    stance: opposes\n    basis: aim"),
        "93: basis «aim» hører bare til «partly» – fjern linjen eller endre standpunktet",
    ),
    "partly without a basis in evidence": (
        ("        stance: supports", "        stance: partly"),
        "81: «partly» trenger basis – legg til en linje med condition, aim, problem",
    ),
    "a basis alone in evidence": (
        ("        stance: supports", "        basis: aim"),
        "81: basis «aim» hører bare til «partly» – fjern linjen eller endre standpunktet",
    ),
    "a stance on the deciding evidence": (
        ("        section: 1\n", "        section: 1\n        stance: opposes\n"),
        "76: det første belegget avgjør og kan ikke ha et eget standpunkt («opposes») – fjern linjen, eller flytt belegget ned",
    ),
    "joint with oneself": (
        ('        quote: "Hunder', '        joint_with: [laget]\n        quote: "Hunder'),
        "76: joint_with nevner «laget» selv – bare de andre skal stå her",
    ),
    "reported by oneself": (
        ("reported_by: [frp]", "reported_by: [frp, laget]"),
        "80: reported_by nevner «laget» selv – bare de andre skal stå her",
    ),
    "endorsing oneself": (
        ("speaker: laget", "speaker: ap"),
        "89: «ap» kan ikke stille seg bak egne ord – skriv dem som eget belegg, eller rett speaker",
    ),
    "words in a document of others": (
        ("        reported_by: [frp]\n", ""),
        "77: «laget» har ingen egne ord i «innst» – skriv reported_by, eller legg aktøren til kildens actors",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_of_once_at_its_line(wrong, mistake):
    *changes, message = MISTAKES[mistake]

    assert wrong(*changes) == [message]


@pytest.mark.parametrize(
    ("section", "entry"),
    [
        ("bodies", "kind: plenary, from: 2029, total: 0, seats: {}, source: {nb: a, en: b}, date: 2029"),
        ("themes", "axis: {nb: a, en: b}"),
        ("proposals", "claim: loan-dogs, source: innst, motion_by: [frp]"),
    ],
)
def test_names_are_single_in_every_section_that_readers_choose_from(wrong, base, section, entry):
    twins = "".join(f"  - {{id: twin-{one}, name: {{nb: Tvilling, en: Twin {one}}}, {entry}}}\n" for one in "ab")

    first = base.splitlines().index(f"{section}:") + 2

    assert wrong((f"{section}:\n", f"{section}:\n{twins}")) == [
        f"{first + 1}: name.nb «Tvilling» er allerede brukt, på linje {first} – skriv noe annet, så leserne kan skille dem"
    ]


def test_the_same_name_may_stand_in_two_sections_and_languages(loaded):
    assert loaded(("    name: {nb: Lån, en: Loans}\n    axis", "    name: {nb: Laget, en: Laget}\n    axis")).themes


def test_each_party_is_looked_up_and_not_taken_from_all_others(base):
    class Known(set):
        def __sub__(self, other):
            raise AssertionError("all ids gone through for one of them")

    raw, _ = build(base)
    draft = Draft(raw)
    draft.ids["actors"] = Known(draft.ids["actors"])

    assert list(unresolved(draft, "bodies", Body)) == []


def test_one_mistake_does_not_hide_another_in_the_same_entry(wrong):
    changes = (("  - actor: frp", "  - actor: fpr"), ('quote: "Ingen telling"', f'quote: "{"ord " * 41}"'))

    assert [message.split(" ")[1] for message in wrong(*changes)] == ["ukjent", "sitatet"]


def test_an_id_of_an_entry_with_other_mistakes_is_known(wrong):
    assert wrong(("    kind: union", "    kind: onion")) == [
        "20: «onion» er ikke en verdi for kind – velg union, employers, industry-association, council, government, party;"
        " mente du «union»?"
    ]


def test_a_missing_section_is_told_of_once(wrong):
    assert wrong(("themes:\n  - id: loans\n    name: {nb: Lån, en: Loans}\n    axis: {nb: mer lån, en: more loans}\n", "")) == [
        "1: «themes» mangler – legg til linjen («themes: []» om den er tom)"
    ]


def test_the_same_pair_in_the_other_order_is_another_pair(loaded):
    assert len(loaded(("    claim: count-dogs\n    stance", "    claim: loan-dogs\n    stance")).stances) == 3


def test_undated_ends_are_not_before_a_beginning(loaded):
    assert loaded(("until: 2033-09-30", "until: undated")).body["tinget"].until.first_day is None


def test_a_year_counts_as_its_first_day(loaded):
    assert loaded(("from: 2029-10-01", "from: 2033-01-01"), ("until: 2033-09-30", "until: 2033")).bodies


@pytest.mark.parametrize("section", ["sources", "bodies", "claims", "proposals", "stances"])
def test_every_section_that_names_others_is_looked_through(section):
    assert reference_fields(SECTIONS[section])


def test_a_party_may_have_no_place_between_left_and_right(loaded):
    assert loaded(("    order: 1\n", "")).actor["ap"].order is None
