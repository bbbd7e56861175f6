"""One small valid positions file, and ways to spoil it. Everybody and everything in it is invented."""

from collections.abc import Callable
from pathlib import Path

import pytest

from loaders import Positions, PositionsError, load_positions
from loaders.__main__ import main

Change = tuple[str, str]

BASE = """\
schema: 1
updated: 2031-05-20
contact: {nb: Skriv, en: Write}
corrections: []
sources:
  - id: brev
    title: Brev
    publisher: Laget
    date: 2031-02-26
    kind: policy-paper
    actors: [laget]
  - id: innst
    title: Innstilling
    publisher: Tinget
    date: 2031-04
    kind: committee-report
    actors: [ap, frp]
actors:
  - id: laget
    kind: union
    name: {nb: Laget, en: The Society}
    short: {nb: L, en: S}
  - id: ap
    kind: party
    name: {nb: Arken, en: The Ark}
    short: {nb: A, en: A}
    order: 1
  - id: frp
    kind: party
    name: {nb: Fritt, en: Free}
    short: {nb: F, en: F}
    order: 2
    colour: "#003955"
bodies:
  - id: tinget
    kind: plenary
    name: {nb: Tinget, en: The Thing}
    from: 2029-10-01
    until: 2033-09-30
    total: 5
    seats: {ap: 3, frp: 2}
    source: {nb: Valget, en: The election}
    date: 2029
    members:
      - {name: Kari Prøve, party: ap, role: leader}
themes:
  - id: loans
    name: {nb: Lån, en: Loans}
    axis: {nb: mer lån, en: more loans}
claims:
  - id: loan-dogs
    theme: loans
    polarity: 1
    wording: {nb: Lån ut, en: Lend}
  - id: count-dogs
    theme: loans
    polarity: 0
    wording: {nb: Tell, en: Count}
proposals:
  - id: 9-1
    name: {nb: Lån, en: Loans}
    claim: loan-dogs
    source: innst
    motion_by: [frp]
    remarks_for:
      - {parties: [frp], source: innst, section: Merknader, quote: "Hunder på lån"}
    roll_call: {date: 2031-05-02, source: innst, for: {frp: 2}, against: {ap: 3}}
stances:
  - actor: laget
    claim: loan-dogs
    stance: partly
    basis: aim
    evidence:
      - source: brev
        section: 1
        quote: "Hunder bør lånes ut"
      - source: innst
        section: Vedlegg
        quote: "Vi ønsker hunder"
        reported_by: [frp]
        stance: supports
  - actor: ap
    claim: loan-dogs
    stance: supports
    evidence:
      - source: innst
        section: Merknader
        quote: "Deler dette"
        endorses: {speaker: laget, source: brev, section: 1, quote: "Lån er bra"}
  - actor: frp
    claim: count-dogs
    stance: opposes
    evidence:
      - {source: innst, section: Merknader, quote: "Ingen telling"}
...
"""


def changed(text: str, *changes: Change) -> str:
    """A text with the first place of each kind changed; a place that is not there is a mistake of the test."""
    for old, new in changes:
        assert old in text, f"not in the base text: {old}"
        text = text.replace(old, new, 1)
    return text


BREV = "Hunder bør lånes\nut. Lån er bra."
INNST = "Hunder på lån. «Vi ønsker hunder». Deler dette. Ingen telling."


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """A folder with the texts of the base text's sources."""
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "brev.txt").write_text(BREV, encoding="utf-8")
    (folder / "innst.txt").write_text(INNST, encoding="utf-8")
    return folder


@pytest.fixture
def base() -> str:
    return BASE


@pytest.fixture
def load(tmp_path: Path) -> Callable[[str | bytes], Positions]:
    """Loads a text as a file."""

    def run(text: str | bytes) -> Positions:
        path = tmp_path / "p.yaml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return load_positions(path)

    return run


@pytest.fixture
def loaded(load: Callable[[str], Positions]) -> Callable[..., Positions]:
    """Loads the base text with changes."""
    return lambda *changes: load(changed(BASE, *changes))


@pytest.fixture
def problems(load: Callable[[str | bytes], Positions]) -> Callable[[str | bytes], list[str]]:
    """`line: message` of every problem of a text."""

    def run(text: str | bytes) -> list[str]:
        with pytest.raises(PositionsError) as caught:
            load(text)
        return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]

    return run


@pytest.fixture
def wrong(problems: Callable[[str], list[str]]) -> Callable[..., list[str]]:
    """`line: message` of every problem of the base text with changes."""
    return lambda *changes: problems(changed(BASE, *changes))


@pytest.fixture
def warned(loaded: Callable[..., Positions]) -> Callable[..., list[str]]:
    """`line: message` of every warning of the base text with changes."""
    return lambda *changes: [f"{warning.line}: {warning.message}" for warning in loaded(*changes).warnings]


@pytest.fixture
def diff(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., list[str]]:
    """Tells what changes make of the base text; `old` are changes of both versions."""

    def run(*changes: Change, old: tuple[Change, ...] = ()) -> list[str]:
        first, second = tmp_path / "old.yaml", tmp_path / "new.yaml"
        first.write_text(changed(BASE, *old), encoding="utf-8")
        second.write_text(changed(BASE, *old, *changes), encoding="utf-8")
        assert main(["diff", str(first), str(second)]) == 0
        return capsys.readouterr().out.replace(f"{tmp_path.as_posix()}/", "").splitlines()

    return run
