"""The page of sources and method: every part, one source, the downloads, and files that have less than the shipped one."""

import re
from html import escape

import pytest

from analysis.narrow import narrow
from analysis.own_words import first_hand
from loaders import Positions
from loaders.register import matches
from tests.pages.conftest import Use, Visit, choice, healthy, read, table_rows, texts
from tests.pages.test_positions_file import HOSTILE, LIVE, hostile, worked
from tests.samples import SHIPPED
from ui.markup import plain
from words import text
from words.method import RULES, TOPICS
from words.source_coverage import coverage_answer
from words.sources import sources_answer

PARTS = ("sources", "method", "coverage", "everything", "corrections")
NHO = "nho-nsf-felles-loft"


@pytest.fixture(params=PARTS)
def part(request: pytest.FixtureRequest) -> str:
    """Every part."""
    return str(request.param)


def test_every_part_opens_with_the_answer(visit: Visit, lang: str, part: str, shipped: Positions) -> None:
    session = visit("sources", lang=lang, part=part)

    assert healthy(session)
    assert session.title[0].value == text("sources.title", lang)
    assert session.main.markdown[0].value == plain(sources_answer(shipped, matches(shipped), lang).text)


def test_every_source_stands_with_its_line_and_all_that_is_known_of_it(visit: Visit, lang: str, shipped: Positions) -> None:
    said = read(visit("sources", lang=lang))

    for source in shipped.sources:
        assert f"{source.published_by(lang)} · " in said
        assert source.title in said
        assert f"positions.yaml:{source.line}" in said
        assert source.note is None or source.note.in_language(lang) in said


def test_address_of_a_source_is_a_link(use: Use, visit: Visit) -> None:
    content = worked()
    content["sources"][0]["url"] = "https://example.org/brev"
    use(content)
    shown = "".join(words for _, words in texts(visit("sources")))

    assert f'<a href="https://example.org/brev">{text("evidence.url", "nb")}</a>' in shown


def test_open_source_begins_with_what_it_means(visit: Visit, lang: str) -> None:
    session = visit("sources", lang=lang, source=NHO)

    assert healthy(session)
    assert session.title[0].value == plain("Et felles løft for helse- og velferdsteknologi")
    begins = {"nb": "Alt kartet vet om NHO (29 standpunkter), bygger", "en": "All that the map knows of NHO (29 stances) comes"}
    assert session.main.markdown[0].value.startswith(plain(begins[lang]))
    assert [one.label for one in session.main.expander] == [
        text("sources.of_actor", lang, who=who, stances=text("count.stances", lang, n=29)) for who in ("NSF", "NHO")
    ]


def test_open_actor_shows_every_quote_from_the_source_and_no_other(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("sources", lang=lang, source=NHO)
    session.session_state[f"source-{NHO}-nsf"] = True
    shown = "\n".join(words for _, words in texts(session.run()))

    pieces = [(stance, piece) for stance in shipped.stances if stance.actor == "nsf" for piece in stance.evidence]
    for stance, piece in pieces:
        inside = piece.source == NHO
        assert (f'lang="{piece.language}">«{escape(piece.quote)}»' in shown) == inside
        if inside:
            assert f"positions.yaml:{stance.line}<" in shown
            assert f"claim={stance.claim}" in shown
    assert 0 < sum(piece.source == NHO for _, piece in pieces) < len(pieces)


def test_proposals_of_a_source_lead_to_them(visit: Visit, shipped: Positions) -> None:
    shown = "".join(words for _, words in texts(visit("sources", source="innst-355-s-2024-2025")))

    assert all(f"proposal={one.id}" in shown for one in shipped.proposals)


def test_choosing_a_source_goes_into_the_address(visit: Visit) -> None:
    session = choice(visit("sources").selectbox, "source").set_value(NHO).run()

    assert session.query_params["source"] == NHO


def test_unknown_source_is_named_with_the_nearest(visit: Visit) -> None:
    session = visit("sources", source="nho-nsf-felles-lift")

    assert healthy(session)
    assert "Et felles løft" in read(session).split("nho-nsf-felles-lift")[1][:400]
    assert session.title[0].value == text("sources.title", "nb")


def test_former_and_retired_sources_open_by_their_address_only(visit: Visit, use: Use) -> None:
    content = worked()
    gone = {"date": "2031-05-01", "reason": {"nb": "Tatt ut", "en": "Taken out"}}
    content["sources"] += [{**content["sources"][0], "id": "notat", "formerly": ["gammelt"], "title": "Notat", "retired": gone}]
    use(content)

    assert "Notat" not in read(visit("sources"))
    session = visit("sources", source="gammelt")
    assert session.title[0].value == "Notat"
    assert "Tatt ut" in read(session)
    assert any("gammelt" in warning.value for warning in session.warning)


def test_method_says_every_rule(visit: Visit, lang: str) -> None:
    session = visit("sources", lang=lang, part="method")
    said = "\n".join(element.value for element in session.main.markdown)

    assert [one.value for one in session.main.header] == [text(f"sources.method_{topic}_title", lang) for topic in TOPICS]
    assert all(text(f"sources.rule_{rule}", lang) in said for rule in RULES)
    assert text("guide.silence", lang) in said
    assert all(text(f"guide.{step}", lang) in read(session) for step in ("plus2", "plus1", "zero", "minus1", "minus2"))


def test_coverage_says_how_much_in_whose_words_and_how_old(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("sources", lang=lang, part="coverage")

    assert plain(coverage_answer(shipped, lang).text) in [element.value for element in session.main.markdown]
    rows = table_rows(session, text("sources.words_caption", lang))
    assert len(rows) == len(narrow(shipped).actors)


def test_codings_are_told_with_the_cells_that_differ(visit: Visit, lang: str) -> None:
    session = visit("sources", lang=lang, part="coverage")
    said = read(session)

    assert {"nb": "0,96", "en": "0.96"}[lang] in said
    assert text("sources.codings_limits", lang) in said
    assert len(session.main.dataframe[0].value) == 21


def test_file_without_codings_says_so(visit: Visit, lang: str, use: Use) -> None:
    use(worked())
    session = visit("sources", lang=lang, part="coverage")

    assert healthy(session)
    assert text("sources.codings_none", lang) in [element.value for element in session.main.markdown]


def test_codings_of_another_file_are_not_used(visit: Visit, lang: str, use: Use) -> None:
    folder = use(worked()).parent / "codings"
    folder.mkdir()
    for name in ("coding-a.csv", "coding-b.csv"):
        (folder / name).write_bytes((SHIPPED.parent / "codings" / name).read_bytes())
    session = visit("sources", lang=lang, part="coverage")

    assert healthy(session)
    assert text("sources.codings_broken", lang) in [element.value for element in session.main.markdown]
    assert "coding-a.csv:2: " in session.main.code[0].value


@pytest.mark.parametrize("register", [None, "[]", "{"])
def test_quotes_that_nobody_verified_are_said_not_to_be(visit: Visit, lang: str, use: Use, register: str | None) -> None:
    path = use(worked())
    if register is not None:
        path.with_name("some.verified.json").write_text(register)
    session = visit("sources", lang=lang)

    assert healthy(session)
    assert text("sources.verified_none", lang, n=2) in read(session)
    broken = text("sources.register_broken", lang) in [warning.value for warning in session.warning]
    assert broken == (register is not None)


def test_a_source_of_one_actor_is_open_and_one_of_several_is_not(visit: Visit) -> None:
    (alone,) = visit("sources", source="nito-statsbudsjett-2027").main.expander
    several = visit("sources", source=NHO).main.expander

    assert alone.proto.expanded
    assert not any(one.proto.expanded for one in several)


def test_titles_in_the_coverage_lead_to_their_sources_in_their_own_language(visit: Visit, shipped: Positions) -> None:
    shown = "".join(words for _, words in texts(visit("sources", lang="en", part="coverage")))

    for source in shipped.sources:
        title = escape(source.title, quote=False)
        assert re.search(
            rf'lang="{source.language}"[^>]*><a href="sources\?[^"]*source={source.id}"[^>]*>{re.escape(title)}', shown
        )


def test_without_shared_text_nho_has_nothing_here(visit: Visit, lang: str, shipped: Positions) -> None:
    session = visit("sources", lang=lang, source=NHO, unshared="1")
    left = first_hand(shipped)

    assert healthy(session)
    assert not session.main.expander
    assert plain(text("sources.taken_nothing_unshared", lang)) in session.main.markdown[0].value
    assert text("sources.no_quotes_unshared", lang) in read(session)
    assert len(visit("sources", unshared="1", part="everything").main.dataframe[0].value) == len(left.stances)


@pytest.mark.parametrize("source", [None, "brev", "rapport"])
def test_hostile_file_shows_as_the_text_that_it_is(visit: Visit, part: str, lang: str, use: Use, source: str | None) -> None:
    content = hostile(worked())
    content["corrections"] = [
        {"date": "2031-05-19", "what": {"nb": HOSTILE, "en": HOSTILE}, "why": {"nb": HOSTILE, "en": HOSTILE}}
    ]
    use(content)
    opened = {"source": source} if source else {}
    session = visit("sources", lang=lang, part=part, **opened)
    for key in ("lag", "bedrift", "rod", "gul"):
        session.session_state[f"source-{source}-{key}"] = True
    shown = list(texts(session.run()))

    assert healthy(session)
    assert not any(LIVE[kind].search(words) for kind, words in shown)
    assert not any(LIVE["markdown"].search(one.label) for one in session.main.expander)


@pytest.mark.parametrize("missing", [("stances", "proposals"), ("stances", "proposals", "claims", "themes"), ("bodies",)])
def test_smaller_files_run(visit: Visit, part: str, use: Use, missing: tuple[str, ...]) -> None:
    use({**worked(), **dict.fromkeys(missing, ())})

    assert healthy(visit("sources", part=part))
