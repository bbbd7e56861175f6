"""Any small file: random stances of a few actors on a few claims, as a table for tests.samples."""

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
