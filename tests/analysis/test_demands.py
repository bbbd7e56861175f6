"""Which demands there are, and where parties have spoken beside one on which none has."""

from analysis.coalitions import coalition
from analysis.demands import demands, likeness, spoken_nearby
from tests.briefs.hearings import STORTING, shipped


def test_demands_are_those_that_the_asking_actor_supports() -> None:
    own = {one.claim for one in shipped().stances if one.actor == "nito" and one.value > 0}

    assert {turn.claim for turn in demands(shipped(), (), STORTING, "nito")} == own
    assert {turn.claim for turn in demands(shipped(), ("financing",), STORTING, "nito")} == {
        "raise-health-technology-grant",
        "predictable-investment",
    }
    assert len(demands(shipped(), ("financing",), STORTING, None)) == 3


def test_nobody_is_like_nobody() -> None:
    assert likeness(shipped(), None) == {}
    assert set(likeness(shipped(), "nito")) >= {"r", "sv", "ap", "h", "frp"}


def test_what_parties_have_spoken_on_nearby_is_of_the_same_theme_and_not_the_demand_itself() -> None:
    found = coalition(shipped(), ["fund-standardisation"], STORTING)
    spoken = coalition(shipped(), ["mandatory-standards"], STORTING)

    assert spoken_nearby(shipped(), found) == {"mandatory-standards": ["r", "sv"]}
    assert spoken_nearby(shipped(), spoken) == {}
