"""A citation holds the words, everybody who said them, the place, the day and the link, in one piece."""

from dataclasses import replace
from typing import Any

import pytest

from loaders import load_positions
from tests.motions import FULL
from tests.motions import positions as with_motion
from tests.samples import SHIPPED, positions
from words.citation import answer_citation, evidence_citation, formal_citation

TABLE = """
                lag  bedrift  rod
    loans/lend  +   2    .     .
    loans/count 0   1    1     1
"""
LINK = "https://example.org/claim?claim=lend&open=lag/lend"
ENDORSED = {"speaker": "bedrift", "source": "rapport", "section": "Del 2", "page": 7, "quote": "Lån er bra", "date": "2030-11"}
ENDORSED_PLACE = {name: value for name, value in ENDORSED.items() if name != "date"}


def _cited(lang: str = "nb", **deciding: Any) -> str:
    data = positions(TABLE, {"lag/lend": {"quote": "Vi vil låne ut", **deciding}})
    stance = data.stance["lag/lend"]
    return evidence_citation(data, stance, stance.deciding, LINK, lang)


def test_citation_in_full() -> None:
    assert _cited(page=3, section="Kapittel 2") == (
        f"«Vi vil låne ut» – lag. Laget: Brev, Kapittel 2, s.\u00a03, 26.\u00a0februar\u00a02031. Standpunktkartet: {LINK}"
    )


def test_english_citation_keeps_the_words_and_says_their_language() -> None:
    assert _cited("en", quote="Vi vil låne ut", language="nn") == (
        f"«Vi vil låne ut» – lag en. Laget: Brev, 1, 26\u00a0February\u00a02031 (in Nynorsk), no page numbers. The "
        f"stance map: {LINK}"
    )


def test_nynorsk_is_said_to_a_reader_of_bokmaal_and_bokmaal_is_not() -> None:
    assert "(på nynorsk), " in _cited(language="nn")
    assert "(på bokmål)" not in _cited()


def test_all_signatories_are_named() -> None:
    assert "» – lag, bedrift og rod sammen. " in _cited(joint_with=["bedrift", "rod"])


def test_those_who_report_the_words_are_named() -> None:
    assert "» – lag, gjengitt av bedrift og rod. " in _cited(reported_by=["bedrift", "rod"])


def test_endorsement_is_two_quotes_with_a_speaker_and_a_place_each() -> None:
    assert _cited(quote="Deler vurderingen", endorses=ENDORSED_PLACE) == (
        "«Deler vurderingen» – lag. Laget: Brev, 1, 26.\u00a0februar\u00a02031, uten sidetall. lag stiller seg bak "
        "disse ordene fra bedrift: "
        f"«Lån er bra» – bedrift. Laget: Rapport, Del 2, s.\u00a07, 26.\u00a0februar\u00a02031. Standpunktkartet: {LINK}"
    )


def test_everybody_who_endorses_the_words_together_is_named() -> None:
    cited = _cited(quote="Deler vurderingen", joint_with=["rod"], endorses=ENDORSED_PLACE)
    assert "» – lag og rod sammen. " in cited
    assert "lag og rod stiller seg bak disse ordene fra bedrift: " in cited


def test_endorsed_words_in_anothers_document_say_who_reports_them() -> None:
    data = load_positions(SHIPPED)
    stance = data.stance["r/mandatory-standards"]
    assert "NSF, gjengitt av Sp, SV og R. Stortinget, " in evidence_citation(data, stance, stance.deciding, LINK, "nb")
    assert "R and SV endorse these words of NSF: " in evidence_citation(data, stance, stance.deciding, LINK, "en")


def test_endorsed_words_that_no_stance_of_their_speaker_holds_are_said_to_be_reported() -> None:
    table = """
                    lag  bedrift  rod
        loans/lend  +   2    .     .
        loans/count 0   .    .     1
    """
    data = positions(table, {"lag/lend": {"endorses": ENDORSED_PLACE}})
    stance = data.stance["lag/lend"]
    assert "«Lån er bra» – bedrift, gjengitt i kilden. " in evidence_citation(data, stance, stance.deciding, LINK, "nb")


def test_who_publishes_its_own_words_is_named_once() -> None:
    data = load_positions(SHIPPED)
    stance = data.stance["tek-norge/mandatory-standards"]
    assert "» – TEK Norge. Teknologien er klar." in evidence_citation(data, stance, stance.deciding, LINK, "nb")


def test_own_date_of_the_words_goes_before_that_of_their_source() -> None:
    assert ", november\u00a02030, " in _cited(date="2030-11")


@pytest.mark.parametrize(("lang", "words"), [("nb", "maskinlest"), ("en", "machine-read (OCR)")])
def test_machine_scan_is_said(lang: str, words: str) -> None:
    data = load_positions(SHIPPED)
    scanned = [stance for stance in data.stances if data.source[stance.deciding.source].machine_scan]
    assert scanned
    assert all(words in evidence_citation(data, stance, stance.deciding, LINK, lang) for stance in scanned)
    assert words not in _cited(lang)


def test_every_piece_of_the_shipped_data_is_cited_on_one_line_with_its_words() -> None:
    data = load_positions(SHIPPED)
    for stance in data.stances:
        for evidence in stance.evidence:
            cited = evidence_citation(data, stance, evidence, LINK, "nb")
            assert "\n" not in cited
            assert cited.startswith(f"«{evidence.quote}» – {data.actor[stance.actor].short.nb}")
            assert all(data.actor[one].short.nb in cited for one in (*evidence.joint_with, *evidence.reported_by))
            assert cited.endswith(f": {LINK}")


def test_remark_is_cited_with_everybody_who_wrote_it() -> None:
    data = with_motion(FULL)
    remark = data.proposals[0].remarks_for[0]
    assert formal_citation(data, remark, LINK, "nb") == (
        "«Disse medlemmer vil låne ut» – rod og blaa sammen. Laget: Rapport, Merknader, s.\u00a02, "
        "26.\u00a0februar\u00a02031 (på nynorsk). "
        f"Standpunktkartet: {LINK}"
    )


def test_a_computed_sentence_is_cited_with_the_date_of_the_data_and_its_link() -> None:
    cited = [answer_citation(positions(TABLE), "Ord.", LINK, lang) for lang in ("nb", "en")]
    assert cited == [
        f"Ord. Standpunktkartet, data per 20.\u00a0mai\u00a02031: {LINK}",
        f"Ord. The stance map, data as of 20\u00a0May\u00a02031: {LINK}",
    ]


def test_recommendation_is_cited_with_both_its_quotes() -> None:
    data = with_motion(FULL)
    said = data.proposals[0].recommendation
    assert said is not None
    cited = formal_citation(data, said, LINK, "nb")
    assert cited.startswith(f"«{said.behind_quote}» «{said.quote}» – rod og gul. ")


def test_an_answer_with_claims_ends_with_whose_wording_they_are() -> None:
    data = positions(TABLE)
    one, two = (answer_citation(data, words, LINK, "nb") for words in ("Påstand lend: Alle.", "Påstand lend; Påstand count."))

    assert one == (
        "Påstand lend: Alle. Påstanden er formulert av kartet; den er ikke aktørenes ord. "
        f"Standpunktkartet, data per 20.\u00a0mai\u00a02031: {LINK}"
    )
    assert " Påstandene er formulert av kartet; de er ikke aktørenes ord. Standpunktkartet, " in two
    assert "The claim is worded by the map; it is not the actors’ words." in (
        answer_citation(data, "Påstand lend en: all.", LINK, "en")
    )


def test_a_source_without_pages_says_so_and_one_where_only_this_place_has_none_does_not() -> None:
    more = [{"source": "brev", "section": "2", "page": 4, "quote": "Mer"}]

    assert ", uten sidetall. Standpunktkartet" in _cited()
    assert "uten sidetall" not in _cited(more=more)
    assert ", no page numbers" in _cited("en")


def test_those_who_say_endorsed_words_together_are_all_named() -> None:
    shared = {"source": "rapport", "section": "Del 2", "quote": "Lån er bra", "joint_with": ["rod"]}
    words = {"lag/lend": {"quote": "Deler vurderingen", "endorses": ENDORSED_PLACE}, "bedrift/count": shared}
    data = positions(TABLE, words)
    stance = data.stance["lag/lend"]
    cited = evidence_citation(data, stance, stance.deciding, LINK, "nb")

    assert "lag stiller seg bak disse ordene fra bedrift og rod: «Lån er bra» – bedrift og rod sammen. " in cited


def test_reporters_are_those_of_the_same_words_before_those_of_the_same_section() -> None:
    table = """
                    lag  bedrift  rod  midt
        loans/lend  +   2    1     .    1
        loans/count 0   .    1     1    .
    """
    place = {"source": "rapport", "section": "Del 2"}
    words = {
        "lag/lend": {"endorses": ENDORSED_PLACE},
        "bedrift/lend": {**place, "quote": "Noe annet", "reported_by": ["midt"]},
        "bedrift/count": {**place, "quote": "Lån er bra", "reported_by": ["rod"]},
    }
    data = positions(table, words)
    sources = tuple(one.model_copy(update={"actors": ("rod", "midt")}) if one.id == "rapport" else one for one in data.sources)
    data = replace(data, sources=sources)
    stance = data.stance["lag/lend"]

    assert "bedrift, gjengitt av rod. " in evidence_citation(data, stance, stance.deciding, LINK, "nb")


def test_who_publishes_its_own_words_is_not_named_again_by_its_full_name_nor_with_its_co_signatories() -> None:
    data = load_positions(SHIPPED)
    council = next(one for one in data.stances if one.actor == "ho21")
    joint = next(one for one in data.stances if one.actor == "nsf" and one.deciding.joint_with)

    assert "» – HO21-rådet. Høringsinnspill fra" in evidence_citation(data, council, council.deciding, LINK, "nb")
    assert "» – NSF og NHO sammen. Et felles løft" in evidence_citation(data, joint, joint.deciding, LINK, "nb")
