"""A file becomes Positions, or every problem in it."""

import dataclasses
from datetime import date

import pydantic
import pytest

from loaders import PositionsError, load_positions
from loaders.model import Level
from loaders.problems import MAX_PROBLEMS


def test_a_valid_file_is_read_whole(loaded):
    positions = loaded()

    assert list(positions.source) == ["brev", "innst"]
    assert list(positions.actor) == ["laget", "ap", "frp"]
    assert list(positions.stance) == ["laget/loan-dogs", "ap/loan-dogs", "frp/count-dogs"]
    assert positions.updated == date(2031, 5, 20)
    assert positions.stance["frp/count-dogs"].stance is Level.OPPOSES
    assert positions.proposals[0].roll_call.against == {"ap": 3}


@pytest.mark.parametrize(
    "address",
    ["feil@example.org", "meld.feil+kart@post.example.org", "https://example.org", "https://example.org:8443/a(b)?c=d#e"],
)
def test_where_errors_are_told_of_is_an_address(loaded, address):
    found = loaded(("corrections: []", f'contact_address: "{address}"\ncorrections: []'))

    assert found.contact_address == address
    assert found.key_lines["contact_address"] == 4
    assert loaded().contact_address is None


@pytest.mark.parametrize(
    "address",
    [
        *("http://example.org", "javascript:alert(1)", "https://", "https://example", "https://a.org/<b>", "https://a.org/a b"),
        *(
            "a@b",
            "@example.org",
            "a@b.org?bcc=c@d.org",
            "a b@c.org",
            "mailto:a@b.org",
            "a@b.org,c@d.org",
            "https://a.org@b.org",
        ),
    ],
)
def test_what_is_no_address_or_an_unsafe_one_is_refused(wrong, address):
    (found,) = wrong(("corrections: []", f'contact_address: "{address}"\ncorrections: []'))

    assert found.startswith("4: ")
    assert "verken en e-postadresse eller en nettadresse" in found


def test_every_entry_knows_its_line(loaded):
    positions = loaded()

    assert [source.line for source in positions.sources] == [6, 12]
    assert [evidence.line for evidence in positions.stance["laget/loan-dogs"].evidence] == [74, 77]
    assert positions.bodies[0].members[0].line == 45
    assert positions.proposals[0].remarks_for[0].line == 66
    assert positions.stance["ap/loan-dogs"].evidence[0].endorses.line == 89


def test_positions_are_frozen(loaded):
    positions = loaded()

    with pytest.raises(dataclasses.FrozenInstanceError):
        positions.stances = ()
    with pytest.raises(pydantic.ValidationError):
        positions.stances[0].actor = "ap"


def test_an_actor_called_no_stays_no(loaded):
    changes = [
        ("  - id: laget", "  - id: no"),
        ("[laget]", "[no]"),
        ("actor: laget", "actor: no"),
        ("speaker: laget", "speaker: no"),
    ]

    assert "no" in loaded(*changes).actor


def test_stances_are_sorted_by_theme_claim_and_actor(loaded, base):
    first, second = base[base.index("  - actor: ap") : base.index("  - actor: frp")], base[base.index("  - actor: frp") : -4]

    assert [stance.id for stance in loaded((first + second, second + first)).stances] == [
        "laget/loan-dogs",
        "ap/loan-dogs",
        "frp/count-dogs",
    ]


def test_a_newer_schema_is_refused_with_the_version_it_needs_and_nothing_else(wrong):
    assert wrong(("schema: 1", "schema: 2"), ("actors: [laget]", "actors: [lagett]")) == [
        "1: schema 2 er nyere enn dette programmet kan lese (schema 1) – bruk en versjon av programmet som leser schema 2"
    ]


@pytest.mark.parametrize("value", ["0", "01", "one", "9" * 5000])
def test_a_schema_that_never_was_is_refused(wrong, value):
    (message,) = wrong(("schema: 1", f"schema: {value}"))

    assert message.startswith("1: schema er «")
    assert message.endswith("– skriv «schema: 1»")


def test_a_missing_schema_is_refused(wrong):
    assert wrong(("schema: 1\n", "")) == ["1: «schema» mangler – legg til linjen «schema: 1»"]


def test_problems_are_sorted_by_line_and_told_once(wrong):
    lines = [
        int(message.split(":")[0])
        for message in wrong(("motion_by: [frp]", "motion_by: [app, frpp, app]"), ("    order: 1", "    order: x"))
    ]

    assert lines == [27, 64, 64]


def test_what_only_repeats_a_problem_of_form_is_left_out(wrong):
    assert wrong(("    kind: plenary", "    kind:")) == ["36: «kind» er tom – fyll ut eller fjern linjen"]


def test_the_error_shows_file_line_and_message(tmp_path):
    path = tmp_path / "nowhere.yaml"

    with pytest.raises(PositionsError, match="filen finnes ikke") as caught:
        load_positions(path)
    assert caught.value.lines() == [f"{path.as_posix()}:1: filen finnes ikke – sjekk navnet og mappen"]


def test_more_problems_than_anybody_mends_at_once_are_cut_short(wrong):
    extra = "".join(f"  - {{actor: x{i}, claim: loan-dogs, stance: supports, evidence: []}}\n" for i in range(MAX_PROBLEMS))
    messages = wrong(("stances:\n", f"stances:\n{extra}"))

    assert len(messages) == MAX_PROBLEMS + 1
    assert messages[-1].endswith(f"mer enn {MAX_PROBLEMS} feil i filen – rett disse først, og sjekk den så på nytt")
