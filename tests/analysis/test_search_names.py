"""Whom a query names, and whom it leaves out."""

import pytest

from tests.analysis.test_search import find, shipped


@pytest.mark.parametrize(
    ("asked", "actors"),
    [
        ("FrPs anbud", ("frp",)),
        ("KrFs ideelle", ("krf",)),
        ("NSFs krav", ("nsf",)),
        ("Raudt", ("r",)),
        ("Høgre", ("h",)),
        ("regjeringas", ("regjeringen",)),
        ("Arbeidarpartiet", ("ap",)),
        ("kristeleg folkeparti", ("krf",)),
        ("the Green Party", ("mdg",)),
        ("Labour tenders", ("ap",)),
        ("labour-saving technology", ()),
        ("Labour-saving technology", ()),
        ("labour", ()),
        ("progress in technology", ()),
        ("rød", ()),
        ("grønn omstilling", ()),
        ("næringslivet", ()),
        ("større", ()),
        ("store", ()),
        ("nurses", ()),
        ("governance", ()),
        ("Vestre private", ("regjeringen",)),
        ("Jan Christian Vestre", ("regjeringen",)),
        ("Tone Wilhelmsen Trøen", ("h",)),
        ("Tone Wilhelmsen Troen", ("h",)),
        ("Wilhelmsen Trøen", ("h",)),
        ("Trøens forslag", ("h",)),
        ("Bjuland", ("krf",)),
        ("Kjersti", ()),
        ("Kjersti Toppe", ("sp",)),
        ("H og FrP", ("h", "frp")),
    ],
)
def test_who_is_named(asked: str, actors: tuple[str, ...]) -> None:
    assert find(asked).named == actors


def test_a_person_is_known_by_the_newest_list() -> None:
    (named,) = find("Kjersti Toppe").names.found

    assert named.called.sort == "person"
    assert named.called.office is not None
    assert named.called.office[0].id == "health-committee-2025-2029"


def test_every_member_is_named_by_name_and_is_of_the_party_that_is_listed() -> None:
    members = [one for body in shipped().positions.bodies for one in body.members]

    assert members
    for one in members:
        assert find(one.name).named == (one.party,)
        assert find(one.name.split()[-1]).named == (one.party,)


@pytest.mark.parametrize(
    ("asked", "excluded"),
    [
        ("standarder utenom TEK Norge", ("tek-norge",)),
        ("bortsett fra regjeringen", ("regjeringen",)),
        ("everybody except the government", ("regjeringen",)),
        ("other than Sp, SV and R", ("r", "sv", "sp")),
        ("andre enn partiet Venstre", ("v",)),
        ("uten anbud", ()),
        ("Sp og SV", ()),
    ],
)
def test_who_is_left_out(asked: str, excluded: tuple[str, ...]) -> None:
    assert find(asked).names.excluded == excluded


def test_who_is_asked_for_is_not_left_out() -> None:
    assert find("Sp og alle andre enn Sp").names.excluded == ()


@pytest.mark.parametrize(
    ("asked", "actor"), [("Vennstre", "v"), ("hoire", "h"), ("Bjulland", "krf"), ("Framskrittspartiet", "frp")]
)
def test_a_name_with_a_typing_error_is_asked_about(asked: str, actor: str) -> None:
    found = find(asked)

    assert found.named == ()
    assert [called.actor for called in found.meant.values()] == [actor]


@pytest.mark.parametrize("asked", ["xylofon", "nato", "anbud", "kor"])
def test_what_is_like_no_name_or_is_a_word_is_not_asked_about(asked: str) -> None:
    assert find(asked).meant == {}
