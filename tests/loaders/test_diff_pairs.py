"""Which entry of the newer version is which of the older one's: renamed, taken up in another, moved, or gone."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders import Positions
from loaders.diff import Difference, Kind, differences
from loaders.diff_pairs import MOST_COMPARED, moved
from loaders.model import Evidence
from tests.loaders.test_diff import FULL, Step, put

SEATS = ("bodies", 0, "seats")


def kinds(found: list[Difference]) -> list[tuple[str, Kind, tuple[Step, ...]]]:
    return [(one.section, one.change.kind, one.change.path) for one in found]


def test_a_renamed_actor_is_one_change_whatever_names_it(load, base) -> None:
    text = base.replace("frp", "fritt").replace("  - id: fritt\n", "  - id: fritt\n    formerly: [frp]\n")

    assert kinds(differences(load(base), load(text))) == [("actors", Kind.RENAMED, ("id",))]


def test_a_renamed_claim_theme_source_and_body_are_one_change_each(load, base) -> None:
    text = base
    for name in ("loan-dogs", "loans", "brev", "tinget"):
        text = text.replace(f"  - id: {name}\n", f"  - id: {name}\n    formerly: [{name}-old]\n")
        old_text = text.replace(f"    formerly: [{name}-old]\n", "")
        for place in ("id: ", "claim: ", "theme: ", "source: "):
            old_text = old_text.replace(f"{place}{name}\n", f"{place}{name}-old\n").replace(
                f"{place}{name},", f"{place}{name}-old,"
            )

        (found,) = differences(load(old_text), load(text))
        assert (found.change.kind, found.change.before, found.change.after) == (Kind.RENAMED, f"{name}-old", name)


def test_without_formerly_another_id_with_another_name_is_another_entry(load, base) -> None:
    text = base.replace("id: 9-1\n    name: {nb: Lån,", "id: 9-2\n    name: {nb: Utlån,")
    found = differences(load(base), load(text))

    assert kinds(found) == [("proposals", Kind.ADDED, ()), ("proposals", Kind.REMOVED, ())]


def test_without_formerly_another_id_with_the_same_name_is_the_same_entry(load, base) -> None:
    found = differences(load(base), load(base.replace("id: 9-1", "id: 9-2")))

    assert [(one.change.kind, one.change.before, one.change.after) for one in found] == [(Kind.RENAMED, "9-1", "9-2")]


def test_of_two_alike_it_is_not_guessed_which_one_another_id_is_of(load, base) -> None:
    letter = base[base.index("  - id: brev\n") : base.index("  - id: innst\n")]
    twin = letter.replace("id: brev", "id: brev-kopi")
    moved = base.replace("brev\n", "brevet\n").replace("brev,", "brevet,")

    found = differences(load(base.replace(letter, letter + twin)), load(moved))
    assert (Kind.RENAMED, "sources") not in [(one.change.kind, one.section) for one in found]


def test_what_changes_beside_a_new_id_is_told_of_too(load, base) -> None:
    text = base.replace("frp", "fritt").replace("  - id: fritt\n", "  - id: fritt\n    formerly: [gul, frp]\n", 1)
    text = text.replace("stance: opposes", "stance: sceptical")

    found = differences(load(base), load(text))
    assert kinds(found) == [
        ("stances", Kind.CHANGED, ("stance",)),
        ("actors", Kind.RENAMED, ("id",)),
        ("actors", Kind.CHANGED, ("formerly",)),
    ]


def test_two_actors_that_become_one_keep_the_stances_of_the_one_that_stays(load, base) -> None:
    """laget is taken up in ap: its stance falls away, and that is said; seats and names do not."""
    start = base.index("  - id: laget\n    kind")
    merged = base[:start] + base[base.index("  - id: ap\n") :]
    merged = merged.replace("  - id: ap\n", "  - id: ap\n    formerly: [laget]\n").replace("actors: [laget]", "actors: [ap]")
    merged = merged[: merged.index("  - actor: laget")] + merged[merged.index("  - actor: ap") :]
    merged = merged.replace("speaker: laget", "speaker: frp")

    found = differences(load(base), load(merged))

    assert ("stances", Kind.REMOVED, ()) in kinds(found)
    assert ("actors", Kind.REMOVED, ()) in kinds(found)
    assert ("stances", Kind.CHANGED, ("evidence", 1, "endorses", "speaker")) in kinds(found)
    assert len(found) == 4  # and ap's formerly


PIECES = [Evidence(source="brev", section=str(place), quote=f"Ord {place}") for place in range(4)]


def with_pieces(*order: int, **changes: Any) -> Positions:
    stance, *others = FULL.stances
    pieces = tuple(PIECES[place] for place in order)
    return replace(FULL, stances=(stance.model_copy(update={"evidence": pieces, **changes}), *others))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ((0, 1), (1, 0), [(Kind.MOVED, ("evidence",))]),
        ((0, 1, 2), (0, 2, 1), [(Kind.MOVED, ("evidence",))]),
        ((0, 1), (1,), [(Kind.MOVED, ("evidence",)), (Kind.REMOVED, ("evidence", 1))]),
        ((0,), (0, 1), [(Kind.ADDED, ("evidence", 2))]),
        ((0,), (1, 0), [(Kind.ADDED, ("evidence", 1))]),
        ((0, 1), (2, 1), [(Kind.ADDED, ("evidence", 1)), (Kind.REMOVED, ("evidence", 1))]),
        ((0, 1), (0, 1), []),
    ],
)
def test_evidence_is_known_again_wherever_it_stands(before: Any, after: Any, expected: Any) -> None:
    found = differences(with_pieces(*before), with_pieces(*after))

    assert [(one.change.kind, one.change.path) for one in found] == expected


def test_too_many_pieces_to_compare_are_removed_and_new() -> None:
    def many(word: str) -> Positions:
        pieces = tuple(Evidence(source="brev", section="1", quote=f"{word} {place}") for place in range(300))
        return put(FULL, ("stances", 0, "evidence"), pieces)

    found = differences(many("før"), many("nå"))

    assert MOST_COMPARED < 300 * 300
    assert len(found) == 600


@settings(deadline=None, derandomize=True)
@given(st.permutations(range(7)))
def test_the_fewest_are_said_to_have_moved(order: list[int]) -> None:
    """Against all subsets: what stays rises, and nothing longer does."""
    gone = moved(order)
    rising = [
        kept
        for mask in range(1 << 7)
        if (kept := [place for index, place in enumerate(order) if mask >> index & 1]) == sorted(kept)
    ]

    assert [place for index, place in enumerate(order) if index not in gone] in rising
    assert 7 - len(gone) == max(map(len, rising))


def test_the_order_of_entries_is_told_of_where_it_is_their_order_on_screen(load, base) -> None:
    old = load(base)
    themes = replace(FULL, themes=(*FULL.themes, FULL.themes[0].model_copy(update={"id": "neste"})))

    assert kinds(differences(themes, replace(themes, themes=themes.themes[::-1])))[0][:2] == ("themes", Kind.MOVED)
    assert kinds(differences(old, replace(old, claims=old.claims[::-1])))[0][:2] == ("claims", Kind.MOVED)
    # actors stand by kind, and parties by their own `order`
    assert differences(old, replace(old, actors=old.actors[::-1])) == []


def test_seats_of_two_parties_that_become_one_are_not_swallowed() -> None:
    fjell, fjord = "fjellpartiet", "fjordpartiet"
    left = tuple(one for one in FULL.actors if one.id not in (fjell, fjord))
    merged = put(replace(FULL, actors=(*left, FULL.actor[fjell].model_copy(update={"formerly": (fjord,)}))), SEATS, {fjell: 5})

    found = [one.change for one in differences(FULL, merged) if one.section == "bodies"]

    assert [(one.path, one.before, one.after) for one in found] == [(("seats", fjell), 3, 5), (("seats", fjord), 2, None)]
