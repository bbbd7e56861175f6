"""The run of show: its order, its token in the address, its file, and what is said of a file that is none."""

import base64
import json
import zlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from slides.addresses import PAGES, PARAMETERS
from slides.run_of_show import (
    MOST_BYTES,
    MOST_TITLE,
    MOST_TOKEN,
    MOST_VIEWS,
    RunOfShow,
    RunOfShowError,
    as_file,
    from_file,
    run_of,
    token_of,
)
from slides.view import KEPT_OUT, View, view_of
from ui.choices import PARAMETERS as OF_AN_ADDRESS
from ui.navigation import ICONS
from words import LANGUAGES

RUN = RunOfShow(
    (view_of("matrix?theme=rules&lang=en", "Hvem står hvor på Ås?"), view_of("network"), view_of("claim?claim=lend"))
)
ANYTHING = st.text(max_size=30)
NAMES = st.sampled_from((*PARAMETERS, *KEPT_OUT))
VIEWS = st.builds(
    View,
    st.sampled_from(PAGES),
    st.dictionaries(
        st.sampled_from((*PARAMETERS, *KEPT_OUT)) | ANYTHING, st.lists(ANYTHING, max_size=4).map(tuple), max_size=6
    ),
    ANYTHING,
)


def packed(content: bytes) -> str:
    return base64.urlsafe_b64encode(zlib.compress(content, 9)).decode().rstrip("=")


def written(*views: Any, **more: Any) -> bytes:
    return json.dumps({"run_of_show": 1, "views": list(views), **more}).encode()


def problems(content: bytes, lang: str = "nb") -> list[str]:
    with pytest.raises(RunOfShowError) as raised:
        from_file(content)
    return raised.value.lines(lang)


def test_pages_and_parameters_are_those_of_the_dashboard() -> None:
    assert set(PAGES) == set(ICONS)
    assert PAGES[0] == next(iter(ICONS))
    assert set(PARAMETERS) == set(OF_AN_ADDRESS) - set(KEPT_OUT)


@given(st.lists(VIEWS, max_size=5))
@settings(deadline=None, derandomize=True)
def test_whatever_is_added_comes_back_from_address_and_file(views: list[View]) -> None:
    run = RunOfShow()
    for view in views:
        run = run.with_view(view)

    assert run_of(token_of(run)) == run
    assert from_file(as_file(run)) == run


def test_an_added_view_keeps_filters_focus_and_language_and_nothing_that_lies_over_it() -> None:
    asked = View("network", {"focus": ("actor:rod",), "lang": ("en",), "open": ("rod/lend",), "present": ("1",), "x": ("y",)})

    (view,) = RunOfShow().with_view(asked).views
    assert view == View("network", {"focus": ("actor:rod",), "lang": ("en",)})


@pytest.mark.parametrize(
    ("place", "by", "order"),
    [
        (1, 1, "bac"),
        (1, 2, "bca"),
        (3, -1, "acb"),
        (3, -2, "cab"),
        (1, -1, "abc"),
        (3, 1, "abc"),
        (2, 9, "acb"),
        (2, -9, "bac"),
    ],
)
def test_a_view_moves_at_most_to_an_end(place: int, by: int, order: str) -> None:
    run = RunOfShow(tuple(View("overview", title=title) for title in "abc"))

    assert "".join(view.title for view in run.moved(place, by).views) == order


def test_views_are_taken_out_and_titled_by_their_place() -> None:
    assert RUN.without(2).views == (RUN.views[0], RUN.views[2])
    assert [view.title for view in RUN.titled(2, " Nytt\n\x00navn ").views] == [RUN.views[0].title, "Nytt navn", ""]
    assert RUN.titled(1, "").views[0].title == ""


@pytest.mark.parametrize("place", [0, -1, 4])
def test_there_is_nothing_at_other_places(place: int) -> None:
    for change in (RUN.without, lambda at: RUN.moved(at, 1), lambda at: RUN.titled(at, "x")):
        with pytest.raises(IndexError):
            change(place)


def test_an_empty_run_has_no_token() -> None:
    assert token_of(RunOfShow()) == ""
    assert run_of("") == RunOfShow()


def test_token_of_a_full_run_fits_an_address_and_is_made_of_its_letters() -> None:
    views = [view_of(f"claim?claim=use-some-sort-of-capacity-{n}&lang=en", f"Påstand nummer {n}") for n in range(MOST_VIEWS)]
    token = token_of(RunOfShow(tuple(views)))

    assert len(token) < MOST_TOKEN / 3
    assert token.replace("-", "").replace("_", "").isalnum()
    assert token.isascii()


def test_no_room_for_more_is_said() -> None:
    full = RunOfShow((View("overview"),) * MOST_VIEWS)
    noise = "".join(chr(0x4E00 + n * 7919 % 20000) for n in range(3000))

    for change in (lambda: full.with_view(View("overview")), lambda: RUN.titled(1, "x" * (MOST_TITLE + 1))):
        with pytest.raises(RunOfShowError, match=r"60|100"):
            change()
    with pytest.raises(RunOfShowError, match="for langt for en nettadresse"):
        token_of(RunOfShow((View("search", {"q": (noise,)}),)))
    with pytest.raises(RunOfShowError, match="for langt for en nettadresse"):
        RunOfShow().with_view(View("search", {"q": ("å" * 2000,)}))


@pytest.mark.parametrize(
    "token",
    [
        token_of(RUN)[:-6],
        token_of(RUN)[6:],
        token_of(RUN) + "AAAA",
        token_of(RUN).swapcase(),
        "<script>",
        "å",
        "A",
        packed(b"{"),
        packed(b"\xff"),
        packed(b"[" * 300_000),
        packed(b'{"run_of_show":1,"views":[],"views":[]}'),
        packed(b" " * (MOST_BYTES + 1)),
        packed(b"0" * 50_000_000)[:MOST_TOKEN],
        "x" * 100_000,
    ],
    ids=lambda token: token[:8],
)
def test_a_token_that_is_none_is_said_to_be_so(token: str) -> None:
    with pytest.raises(RunOfShowError, match="kan ikke leses"):
        run_of(token)


def test_a_token_is_checked_as_a_file_is() -> None:
    with pytest.raises(RunOfShowError) as raised:
        run_of(packed(written({"view": "matrix"}, {"view": "hjem"})))

    assert raised.value.lines("nb") == ["Visning 2: det finnes ingen side «hjem»."]
    assert raised.value.lines("en") == ["View 2: there is no page “hjem”."]


def test_file_is_one_that_a_person_can_read_and_change() -> None:
    assert as_file(RUN).decode().splitlines()[:6] == [
        "{",
        '  "run_of_show": 1,',
        '  "views": [',
        "    {",
        '      "title": "Hvem står hvor på Ås?",',
        '      "view": "matrix?theme=rules&lang=en"',
    ]
    assert from_file(b"\xef\xbb\xbf" + as_file(RUN).replace(b"\n", b"\r\n")) == RUN
    assert from_file(written({"view": "/matrix?theme=a&open=b/c&present=1"}, {"view": "/"})).views == (
        View("matrix", {"theme": ("a",)}),
        View("overview"),
    )


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b" " * (MOST_BYTES + 1), ["Filen er større enn 400 kB"]),
        (b"", ["kan ikke leses som JSON"]),
        (b"PK\x03\x04\xff", ["kan ikke leses som JSON"]),
        (as_file(RUN).decode().encode("utf-16"), ["kan ikke leses som JSON"]),
        (b"[" * 100_000, ["kan ikke leses som JSON"]),
        (b'{"run_of_show": 1, "views": ' + b"9" * 10_000 + b"}", ["kan ikke leses som JSON"]),
        (b'{"run_of_show": 1, "run_of_show": 1, "views": []}', ["kan ikke leses som JSON"]),
        (b"[]", ["ikke en presentasjon"]),
        (b"null", ["ikke en presentasjon"]),
        (b'{"schema": 1}', ["ikke en presentasjon"]),
        (b'{"run_of_show": 1}', ["ikke en presentasjon"]),
        (b'{"run_of_show": 1, "views": {}}', ["ikke en presentasjon"]),
        (written(theme="dark"), ["ikke en presentasjon"]),
        (b'{"run_of_show": 2, "views": [], "theme": 1}', ["utgave «2»"]),
        (b'{"run_of_show": true, "views": []}', ["utgave «True»"]),
        (b'{"run_of_show": "\\ud800<b>", "views": []}', ["utgave «�<b>»"]),
        (written(*[{"view": "matrix"}] * 10_000), ["mer enn 60 visninger"]),
        (written(3, None, {}, {"view": 1}, {"view": "matrix", "at": 1}), [f"Visning {n}: det skal stå" for n in range(1, 6)]),
        (written({"view": "matrix", "title": ["x"]}), ["Visning 1: det skal stå"]),
        (written({"view": "matrix?q=" + "x" * 6_000}), ["Visning 1: det skal stå"]),
        (written({"view": "matrix?" + "&".join(["q=1"] * 1_000)}), ["Visning 1: det skal stå"]),
        (written({"view": "../secret"}), ["ingen side «../secret»"]),
        (written({"view": "https://example.org/matrix"}), ["ingen side «https://example.org/matrix»"]),
        (written({"view": "matrix?x=1&theme=a"}), ["valg som ikke finnes: «x»"]),
        (written({"view": "matrix?q=%00"}), ["tegn som ikke kan vises: «�»"]),
        (written({"view": "matrix\u202e"}), ["ingen side «matrix�»", "tegn som ikke kan vises: «matrix�»"]),
        (written({"view": "matrix", "title": "a\nb\x1b"}), ["tegn som ikke kan vises: «a�b�»"]),
        (written({"view": "matrix", "title": "x" * 5_000}), [f"lengre enn {MOST_TITLE} tegn: «{'x' * 59}…»"]),
        (
            written({"view": "hjem?x=1", "title": "\x00"}, {"view": "matrix"}, 3),
            ["kan vises", "side «hjem»", "«x»", "Visning 3"],
        ),
    ],
)
def test_every_problem_of_a_file_is_said_in_words(content: bytes, said: list[str]) -> None:
    told = problems(content)

    assert [part in line for part, line in zip(said, told, strict=True)] == [True] * len(said)
    assert len(problems(content, "en")) == len(told)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_problem_shows_no_more_of_a_hostile_value_than_it_takes_to_find_it(lang: str) -> None:
    (line,) = problems(written({"view": "\u202e\x07" * 2_500}), lang)[:1]

    assert len(line) < 200
    assert "".join(filter(str.isprintable, line)) == line


def test_hostile_words_that_can_be_seen_are_words_like_any_other() -> None:
    hostile = "<script>alert(1)</script> :red[x] $a$ =1+1"
    run = RunOfShow().with_view(View("search", {"q": (hostile,)}, hostile))

    assert run_of(token_of(run)).views == (View("search", {"q": (hostile,)}, hostile),)
