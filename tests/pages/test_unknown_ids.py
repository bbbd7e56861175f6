"""Every id that an address can hold, on every page that reads it: unknown, former, and of something that is retired."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from tests.motions import BODIES, FULL, with_proposals
from tests.pages.conftest import Visit, healthy, texts
from tests.samples import document, saved
from tests.ui.markup import tags_of
from ui.choices import PARAMETERS
from ui.markup import plain
from words import text
from words.formats import quoted

TABLE = """
                lag  raad  rod  midt  gul  blaa  graa
    loans/lend  +   2    1     2    .    -2   .     .
    loans/hoard -   1    1     2    -1    .   1     .
    rules/test  +   1    1     1    1     1   .     .
"""
KNOWN = {"actors": "rod", "themes": "loans", "claims": "lend", "bodies": "komite", "proposals": "8-9-1", "sources": "brev"}
"""Section → the id that stands in the addresses here."""
NAMED = {"actors": "name", "themes": "name", "claims": "wording", "bodies": "name", "proposals": "name", "sources": "title"}


@dataclass(frozen=True)
class Place:
    """A place for an id: the page and parameter that read it, the id's section, and what stands around it."""

    page: str
    name: str
    section: str
    form: str = "{}"
    told: str = "{}"
    """What of the form is named where the id is unknown or a former one."""
    beside: dict[str, str | list[str]] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.page}-{self.name}-{self.form}"


PLACES = [
    *(Place(page, name, f"{name}s") for page in ("network", "agreement") for name in ("actor", "theme")),
    *(Place("matrix", name, f"{name}s", beside={"level": "claims"}) for name in ("actor", "theme", "claim")),
    Place("agreement", "claim", "claims"),
    Place("network", "focus", "actors", "actor:{}", "actor:{}"),
    Place("network", "focus", "themes", "theme:{}", "theme:{}"),
    Place("coalition", "claim", "claims"),
    Place("coalition", "theme", "themes"),
    Place("coalition", "body", "bodies", beside={"claim": "lend"}),
    Place("coalition", "asking", "actors", beside={"claim": "lend"}),
    Place("brief", "claim", "claims"),
    Place("brief", "body", "bodies", beside={"claim": "lend", "asking": "lag"}),
    Place("brief", "asking", "actors", beside={"claim": "lend"}),
    Place("brief", "assume", "actors", "{}:against", beside={"claim": "lend", "asking": "lag"}),
    Place("coalition", "assume", "actors", "{}:against", beside={"claim": "lend"}),
    Place("platforms", "asking", "actors"),
    Place("platforms", "partner", "actors", beside={"asking": "lag"}),
    Place("platforms", "pair", "actors", "lag/{}", beside={"asking": "lag", "actor": "rod"}),
    Place("platforms", "actor", "actors", beside={"asking": "lag"}),
    Place("platforms", "theme", "themes", beside={"asking": "lag"}),
    Place("agreement", "pair", "actors", "lag/{}"),
    Place("agreement", "pair", "actors", "{}/lag"),
    Place("recommendation", "proposal", "proposals"),
    *(Place(page, "open", "actors", "{}/test") for page in ("matrix", "agreement", "actor")),
    Place("matrix", "open", "claims", "lag/{}"),
    Place("matrix", "open", "themes", "lag/{}"),
    Place("actor", "who", "actors"),
    Place("theme", "about", "themes"),
    Place("claim", "claim", "claims"),
    Place("compare", "between", "actors", beside={"between": ["lag", "raad"]}),
    Place("compare", "claim", "claims", beside={"between": ["lag", "raad"]}),
    Place("compare", "theme", "themes", beside={"between": ["lag", "raad"]}),
    Place("sources", "source", "sources"),
]
OTHERS = {
    *("lang", "kind", "level", "order", "unshared", "present", "print", "sign", "strong", "persuadable", "least", "above"),
    *("view", "measure", "normalise", "observed", "backers", "among", "q", "part", "run", "at", "step", "path", "piece"),
}
"""Parameters that hold no id of the data."""
everywhere = pytest.mark.parametrize("place", PLACES, ids=str)
Open = Callable[..., AppTest]
Use = Callable[..., None]
in_bokmaal = pytest.mark.parametrize("lang", ["nb"])


def former(section: str) -> str:
    """The id that the one in the addresses had before."""
    return f"gammel-{section}"


def content(retired: str = "") -> dict[str, Any]:
    """A file in which each id of `KNOWN` had another one before; one section's is retired."""
    whole = {**with_proposals(FULL), **{name: part for name, part in document(TABLE, {}, ()).items() if name != "bodies"}}
    whole |= {"bodies": list(BODIES), "proposals": [FULL]}
    for section, known in KNOWN.items():
        (entry,) = (one for one in whole[section] if one["id"] == known)
        gone = {"date": "2031-05-01", "reason": {"nb": "Trukket", "en": "Withdrawn"}}
        changes = {"formerly": [former(section)], **({"retired": gone} if section == retired else {})}
        whole[section] = [{**one, **changes} if one is entry else one for one in whole[section]]
    return whole


@pytest.fixture
def use(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Use:
    path = tmp_path / "some.yaml"
    monkeypatch.setenv("POSITIONS", str(path))

    def write(retired: str = "", **parts: Any) -> None:
        saved(path, {**content(retired), **parts})

    return write


@pytest.fixture
def opened(visit: Visit, lang: str) -> Open:
    """Opens the place with an id in it."""

    def run(place: Place, name: str) -> AppTest:
        beside = place.beside.get(place.name, [])
        values = [*([beside] if isinstance(beside, str) else beside), place.form.format(name)]
        session = visit(place.page, **{**place.beside, "lang": lang, place.name: values})
        assert healthy(session)
        return session

    return run


def named(place: Place, lang: str) -> str:
    """What the entry of a place's id is called, in small letters: short names differ in them."""
    (entry,) = (one for one in content()[place.section] if one["id"] == KNOWN[place.section])
    words = entry[NAMED[place.section]]
    return plain(words if isinstance(words, str) else words[lang]).lower()


def warnings(session: AppTest) -> list[str]:
    return [one.value for one in session.warning]


def links_on(session: AppTest) -> str:
    """The links under the notices."""
    return "".join(one.proto.body for one in session.main.get("html") if 'class="notice-links"' in one.proto.body)


def shown(session: AppTest) -> list[str]:
    """All that a page says, but its notices."""
    return [words for _, words in texts(session) if words not in warnings(session)]


def test_every_parameter_that_holds_an_id_has_a_place() -> None:
    assert {place.name for place in PLACES} == set(PARAMETERS) - OTHERS


@everywhere
def test_an_unknown_id_is_named_with_the_nearest_by_its_name(opened: Open, use: Use, place: Place, lang: str) -> None:
    use()
    wrong = f"{KNOWN[place.section]}{KNOWN[place.section][-1]}"
    session = opened(place, wrong)

    value = quoted(plain(place.told.format(wrong)), lang)
    assert warnings(session) == [text("choices.unknown", lang, value=value, name=place.name)]
    assert named(place, lang) in plain(links_on(session)).lower()
    (meant,) = (one for _, one in tags_of(links_on(session)) if (one.get("href") or "").startswith("?"))
    right = place.form.format(KNOWN[place.section])
    assert right in parse_qs(str(meant["href"])[1:])[place.name]


@everywhere
@in_bokmaal
def test_a_name_is_as_good_as_an_id(opened: Open, use: Use, place: Place) -> None:
    use()
    (entry,) = (one for one in content()[place.section] if one["id"] == KNOWN[place.section])
    name = entry[NAMED[place.section]]
    session = opened(place, name if isinstance(name, str) else name["en"])

    assert shown(session) == shown(opened(place, KNOWN[place.section]))
    assert len(warnings(session)) <= 1  # none where the name is the id


@pytest.mark.parametrize(
    "place", [place for place in PLACES if place.name in ("who", "open", "pair", "assume", "focus")], ids=str
)
@in_bokmaal
def test_an_id_that_is_like_no_other_is_named_alone(opened: Open, use: Use, place: Place, lang: str) -> None:
    use()
    session = opened(place, "qqqqqqqqqqqqqqqqqqqqqqqq")
    (said,) = warnings(session)

    told = place.told.format("qqqqqqqqqqqqqqqqqqqqqqqq")
    assert text("choices.meant", lang, names="\0").partition("\0")[0] not in links_on(session)
    assert said == text("choices.unknown", lang, value=f"«{plain(told)}»", name=place.name)


@everywhere
def test_a_former_id_is_used_as_the_present_one_and_told_of(opened: Open, use: Use, place: Place, lang: str) -> None:
    use()
    (said,) = warnings(opened(place, former(place.section)))

    value = quoted(plain(place.told.format(former(place.section))), lang)
    old, new = text("choices.renamed", lang, old=value, new="\0").split("\0")
    assert said.startswith(old)
    assert said.endswith(new)
    assert named(place, lang) in said.lower()


@everywhere
@in_bokmaal
def test_the_id_of_what_is_retired_holds_and_so_does_its_former_one(opened: Open, use: Use, place: Place) -> None:
    use(place.section)
    now, before = opened(place, KNOWN[place.section]), opened(place, former(place.section))

    assert warnings(now) == []
    assert len(warnings(before)) == 1
    assert shown(before) == shown(now)  # also the links: nothing hands the former id on
    assert shown(now) != shown(opened(place, "qqqqqqqqqqqqqqqqqqqqqqqq"))


@pytest.mark.parametrize(
    ("address", "unknown"),
    [
        ({"page": "matrix", "open": "rodd/lendd"}, ["rodd", "lendd"]),
        ({"page": "agreement", "pair": "rodd/lagg"}, ["rodd", "lagg"]),
        ({"page": "coalition", "claim": "lend", "assume": "rodd:agaisnt"}, ["rodd", "agaisnt"]),
        ({"page": "coalition", "claim": "lend", "assume": "rod:agaisnt"}, ["agaisnt"]),
        ({"page": "coalition", "claim": "lend", "assume": "rod"}, ["rod"]),
    ],
)
def test_each_unknown_part_is_told_of(visit: Visit, use: Use, address: dict[str, str], unknown: list[str]) -> None:
    use()
    said = warnings(visit(**address))

    assert [f"«{part}»" in words for part, words in zip(unknown, said, strict=True)] == [True] * len(unknown)


def test_a_file_without_assemblies_says_so_of_one_in_the_address(visit: Visit, use: Use) -> None:
    use(bodies=[])

    assert len(warnings(visit("coalition", body="ting"))) == 1
