"""Any small file: random stances of a few actors on a few claims, as a table for tests.samples."""

from typing import Any

from hypothesis import strategies as st

ACTORS = ("lag", "raad", "rod", "midt", "gul")
CLAIMS = ("loans/lend +", "loans/hoard -", "loans/count 0", "rules/test +", "rules/ban -")
CELLS = (".", ".", "-2", "-1", "0", "1", "2")


@st.composite
def tables(draw: st.DrawFn) -> str:
    """A table with at least one stance."""
    count = len(ACTORS) * len(CLAIMS)
    cells = draw(st.lists(st.sampled_from(CELLS), min_size=count, max_size=count).filter(lambda found: set(found) != {"."}))
    width = len(ACTORS)
    rows = [f"{claim} {' '.join(cells[place * width : (place + 1) * width])}" for place, claim in enumerate(CLAIMS)]
    return "\n".join([" ".join(ACTORS), *rows])


@st.composite
def sourced(draw: st.DrawFn) -> tuple[str, dict[str, dict[str, Any]]]:
    """A table, and for each of its stances what it rests on: one to three pieces of any sort, from two sources, of any date."""
    table = draw(tables())
    head, *rows = [line.split() for line in table.splitlines()]
    ids = [(actor, row[0].split("/")[1]) for row in rows for actor, value in zip(head, row[2:], strict=True) if value != "."]
    words = {}
    for actor, claim in ids:
        deciding, *more = draw(st.lists(_pieces(actor), min_size=1, max_size=3))
        words[f"{actor}/{claim}"] = {**deciding, "more": more}
    return table, words


@st.composite
def _pieces(draw: st.DrawFn, actor: str) -> dict[str, Any]:
    other, third = [one for one in ACTORS if one != actor][:2]
    source, elsewhere = draw(st.permutations(("brev", "rapport")))
    place = {"section": "1", "quote": draw(st.sampled_from("qrs"))}
    piece: dict[str, Any] = {"source": source, **place}
    if draw(st.booleans()):
        piece["joint_with"] = draw(st.sampled_from(([other], [third], [other, third])))
    if draw(st.booleans()):
        piece["reported_by"] = [third]
    if draw(st.booleans()):
        piece["endorses"] = {"speaker": other, "source": draw(st.sampled_from((source, elsewhere))), **place}
    date = draw(st.sampled_from((None, "2030", "2031-05", "2031-05-03", "undated")))
    return piece if date is None else {**piece, "date": date}
