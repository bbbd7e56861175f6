"""python -m bench: how long the steps of one stance's way take, each beside a bare yardstick measured in the same run."""

import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import yaml
from streamlit.testing.v1 import AppTest

from analysis.frames import stance_matrix
from analysis.narrow import narrow
from analysis.pair_stances import pairs_of
from analysis.pairs import pairwise
from analysis.platforms import shared_platforms
from analysis.power import banzhaf, shapley_shubik
from analysis.search import search
from analysis.search_index import search_index
from analysis.search_query import query_of
from analysis.themes import theme_frame
from analysis.winning import minimal_winning, nearest_to_turn
from bench.taken_along import taken_along
from loaders import Positions, load_positions
from loaders.path import positions_path
from loaders.search_words import search_words
from ui.navigation import ICONS

ROOT = Path(__file__).parent.parent
COPIES = 20
"""How many times the file's stances are repeated, on other claims, for a large file."""


Row = tuple[str, Callable[[], object], str, Callable[[], object]]
"""A step, the call that does it, and the yardstick beside it."""


def median_ms(run: Callable[[], object], repeats: int = 7) -> float:
    """The median time of a call, in milliseconds, after one call to warm up."""
    run()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        run()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def enlarged(path: Path) -> str:
    """A positions file with `COPIES` times the claims and stances."""
    head, _, stances = path.read_text(encoding="utf-8").partition("\nstances:\n")
    stances = stances.rstrip().removesuffix("...")
    start, end = head.index("\nclaims:\n") + len("\nclaims:\n"), head.index("\nproposals:\n")
    claims = head[start:end].partition("\n#")[0]
    prefixes = [f"copy-{copy}-" for copy in range(1, COPIES)]
    more_claims = "\n".join(_renamed(claims, prefix) for prefix in prefixes)
    more_stances = "\n".join(stances.replace("    claim: ", f"    claim: {prefix}") for prefix in prefixes)
    return f"{head[:start]}{more_claims}\n{head[start:]}\nstances:\n{stances}\n{more_stances}\n...\n"


def _renamed(claims: str, prefix: str) -> str:
    """Claims under other ids and in other words: no two may be the same."""
    for start in ("  - id: ", "      nb: ", "      en: "):
        claims = claims.replace(start, start + prefix)
    return claims


def events_only(text: str) -> int:
    """The yardstick of loading: libyaml's events, and nothing made of them."""
    return sum(1 for _ in yaml.parse(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))


def page(name: str, **parameters: str | list[str]) -> Callable[[], object]:
    """A first run of a page without a browser, with the parameters of an address."""

    def run() -> object:
        session = AppTest.from_file(str(ROOT / "ui" / "frame.py"), default_timeout=30)
        for key, value in parameters.items():
            session.query_params[key] = value
        return session.switch_page(f"../pages/{name}.py").run()

    return run


def looked_up(positions: Positions) -> list[tuple[str, Callable[[], object]]]:
    """The pages where something is looked up, each with the most that it can be asked to show."""
    heard, said_on = (Counter(getattr(stance, name) for stance in positions.stances) for name in ("actor", "claim"))
    most, claim = heard.most_common(6), said_on.most_common(1)[0][0]
    return [
        ("page actor, most heard", page("actor", who=most[0][0])),
        ("page claim, most said", page("claim", claim=claim)),
        ("page theme", page("theme", about=positions.claim[claim].theme)),
        ("page compare, 6 actors", page("compare", between=[actor for actor, _ in most])),
        ("page search, «helse»", page("search", q="helse")),
        ("page sources, everything", page("sources", part="everything")),
        ("wall, theme matrix", page("matrix", present="1")),
        ("wall, one demand", page("coalition", claim=claim, present="1")),
    ]


def main() -> None:
    """Print a row a step."""
    path = positions_path()
    positions, text = load_positions(path), path.read_text(encoding="utf-8")
    loading: Row = ("load the file", lambda: load_positions(path), "libyaml's events only", lambda: events_only(text))
    bare = AppTest.from_string("import streamlit as st\nst.title('x')")
    opened = [*((f"page {name}", page(name)) for name in ICONS), *looked_up(positions)]
    pages: list[Row] = [(name, run, "a bare page", bare.run) for name, run in opened]
    for name, run, yardstick, bare_run in [loading, *on_shipped_data(positions, loading), *on_large_data(), *pages]:
        ours, theirs = median_ms(run), median_ms(bare_run)
        print(f"{name:34} {ours:9.1f} ms   {ours / theirs:8.1f} × {yardstick} ({theirs:.1f} ms)")
    large_file(path)


def on_shipped_data(positions: Positions, loading: Row) -> list[Row]:
    """What pages compute of the file, beside loading it."""
    shown = narrow(positions)
    matrix = stance_matrix(positions, shown.claims, shown.actors)
    claims, body = list(shown.claims), next(iter(positions.body))
    index = search_index(positions, search_words())
    steps: dict[str, Callable[[], object]] = {
        "theme scores": lambda: theme_frame(positions, shown.themes, shown.actors),
        "shared platforms": lambda: shared_platforms(matrix),
        "pairs, with their texts apart": lambda: pairs_of(positions, shown, without_shared=True),
        "index for search": lambda: search_index(positions, search_words()),
        "search, two words": lambda: search(index, query_of("sv anbud")),
        "search, a typing error": lambda: search(index, query_of("standrader")),
        "all demands nearest a majority": lambda: nearest_to_turn(positions, claims, body),
        **taken_along(positions),
    }
    return [(name, run, *loading[:2]) for name, run in steps.items()]


def on_large_data() -> list[Row]:
    """1,000 actors × 500 claims, and 20 parties: of different sizes, and all equal, which gives the most sets."""
    values = np.random.default_rng(0).integers(-2, 3, (500, 1000)).astype(float)
    matrix = pd.DataFrame(values)
    seats = {f"p{place:02}": 5 + place for place in range(20)}
    equal, quota = dict.fromkeys(seats, 1), sum(seats.values()) // 2 + 1
    many = np.arange(2.0**20)
    product: tuple[str, Callable[[], object]] = ("X @ X.T", lambda: values.T @ values)
    summing: tuple[str, Callable[[], object]] = ("a running sum over 2^20", lambda: np.cumsum(many))
    return [
        ("agreement, 1000 × 500", lambda: pairwise(matrix, "agreement"), *product),
        ("congruence, 1000 × 500", lambda: pairwise(matrix, "congruence", "average"), *product),
        ("winning sets, 20 parties", lambda: minimal_winning(seats, quota), *summing),
        ("winning sets, 20 equal parties", lambda: minimal_winning(equal, 11), *summing),
        ("Banzhaf, 20 parties", lambda: banzhaf(seats, quota), *summing),
        ("Shapley–Shubik, 20 parties", lambda: shapley_shubik(seats, quota), *summing),
    ]


def large_file(path: Path) -> None:
    """Load a file with thousands of stances."""
    text = enlarged(path)
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "positions.yaml"
        large.write_text(text, encoding="utf-8")
        count = len(load_positions(large).stances)
        ours, theirs = median_ms(lambda: load_positions(large), 3), median_ms(lambda: events_only(text), 3)
    print(f"{f'load {count} stances':34} {ours:9.1f} ms   {ours / theirs:8.1f} × libyaml's events only ({theirs:.1f} ms)")


if __name__ == "__main__":
    main()
