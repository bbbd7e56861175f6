"""What is said of the proposals of those who are compared."""

import pytest

from analysis.compared import Compared, compared
from loaders import Positions, load_positions
from tests.samples import SHIPPED
from words.comparison_acts import acts_words


@pytest.fixture(scope="module")
def shipped() -> Positions:
    return load_positions(SHIPPED)


def of(data: Positions, *actors: str, claims: tuple[str, ...] = ()) -> Compared:
    return compared(data, actors, (), claims, False)


def test_what_one_party_alone_did_is_named_and_what_both_did_counted(shipped: Positions) -> None:
    said = acts_words(of(shipped, "h", "frp"), "nb")

    assert said is not None
    assert said.text == (
        "Forslag i Stortinget, blant partiene som er sammenlignet her: bare FrP fremmet 6; H og FrP gjentok 4 sammen i "
        "innstillingen; bare FrP gjentok 2 i innstillingen («Øke utdanningskapasiteten for helsepersonell» og «Gjennomgang av "
        "ressurs- og teknologibruken»). Dette er handlinger, ikke standpunkter."
    )
    assert said.lines == tuple(sorted(one.line for one in shipped.proposals if "frp" in one.motion_by))


def test_acts_are_of_the_claims_that_are_compared(shipped: Positions) -> None:
    said = acts_words(of(shipped, "h", "frp", claims=("faster-adoption",)), "en")

    assert said is not None
    assert said.text.endswith(
        "only FrP moved 1 (“Adopt technology faster”); H and FrP repeated 1 together in the report. "
        "These are acts, not stances."
    )


def test_who_is_no_party_is_not_said_to_have_left_it_undone(shipped: Positions) -> None:
    assert acts_words(of(shipped, "nsf", "frp"), "nb") is None
    assert acts_words(of(shipped, "krf", "ap"), "nb") is None
    with_nsf, without = (acts_words(of(shipped, *actors), "nb") for actors in (("nsf", "r", "sv"), ("r", "sv")))
    assert with_nsf == without
    assert with_nsf is not None
    assert "R og SV fremmet 2 sammen" in with_nsf.text
