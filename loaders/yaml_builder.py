"""YAML text → maps and lists of text that know their lines, strictly and in bounded time.

PyYAML's own constructors turn `no` into False, `012` into 10 and swallow a key that is written twice. This builder reads
libyaml's events instead and takes every scalar as written. Anchors, aliases, tags and several documents are refused, so
that no file can say more than it shows; depth, size and the number of nodes are capped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from loaders.problems import PositionsError, Problem

MAX_BYTES = 32_000_000
MAX_NODES = 2_000_000
MAX_DEPTH = 12
MAX_PROBLEMS = 500
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_INVISIBLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
_YAML_MESSAGES = (
    ("mapping values are not allowed", "kolon inne i en verdi – sett verdien i anførselstegn"),
    ("could not find expected ':'", "linjen mangler kolon – skriv «nøkkel: verdi», eller filen er kuttet her"),
    (
        "cannot start any token",
        "tegnet kan ikke stå først i en verdi – bruk mellomrom til innrykk, og anførselstegn om verdien",
    ),
    (
        "unexpected end of stream",
        "filen slutter midt i en tekst i anførselstegn – den er kuttet, eller et anførselstegn mangler",
    ),
    ("unknown escape character", "ukjent tegn etter omvendt skråstrek – skriv \\\\ eller bruk enkle anførselstegn"),
    ("control characters are not allowed", "filen inneholder styretegn – er det virkelig en tekstfil?"),
    ("did not find expected", "innrykket eller tegnsettingen stemmer ikke med linjene over"),
)


class LineMap(dict[str, Any]):
    """A map that knows its own line and that of each key."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}


class LineList(list[Any]):
    """A list that knows its own line and that of each item."""

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []


class _UnreadableError(Exception):
    """The rest of the file cannot be read."""

    def __init__(self, line: int, message: str) -> None:
        self.problem = Problem(line, message)


@dataclass
class _Builder:
    problems: list[Problem] = field(default_factory=list)
    stack: list[LineMap | LineList] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)
    root: LineMap | LineList | None = None
    nodes: int = 0
    complete: bool = False

    def note(self, line: int, message: str) -> None:
        self.problems.append(Problem(line, message))
        if len(self.problems) >= MAX_PROBLEMS:
            raise _UnreadableError(line, f"mer enn {MAX_PROBLEMS} feil – resten av filen er ikke lest")

    def read(self, event: Any) -> None:
        line = event.start_mark.line + 1
        if isinstance(event, yaml.NodeEvent):
            self._count(line)
            self._refuse_indirection(event, line)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, line)
        elif isinstance(event, yaml.AliasEvent):
            self._place("", line)
        elif isinstance(event, yaml.CollectionStartEvent):
            self._open(LineMap(line) if isinstance(event, yaml.MappingStartEvent) else LineList(line))
        elif isinstance(event, yaml.CollectionEndEvent):
            self.stack.pop()
            self.keys.pop()
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise _UnreadableError(line, "filen har flere dokumenter (---) – en positions-fil er ett dokument")
        elif isinstance(event, yaml.DocumentEndEvent):
            self.complete = bool(event.explicit)

    def _count(self, line: int) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise _UnreadableError(line, f"filen har mer enn {MAX_NODES} verdier – den er for stor")

    def _refuse_indirection(self, event: Any, line: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.note(line, f"alias (*{event.anchor}) er ikke tillatt – skriv teksten ut")
        elif event.anchor is not None:
            self.note(line, f"anker (&{event.anchor}) er ikke tillatt – skriv teksten ut der den brukes")
        if getattr(event, "tag", None) not in (None, "!"):
            self.note(line, f"merkelapp ({event.tag}) er ikke tillatt – skriv verdien uten")

    def _scalar(self, event: Any, line: int) -> None:
        if _INVISIBLE.search(event.value):
            self.note(line, "teksten inneholder usynlige styretegn – skriv den på nytt uten")
        if self._expects_key():
            self._key(event.value, line)
        else:
            if event.value == "" and not event.style:
                self.note(line, "feltet er tomt – fyll det ut eller fjern linjen")
            self._place(event.value, line)

    def _expects_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1], LineMap) and self.keys[-1] is None

    def _key(self, key: str, line: int) -> None:
        container = self.stack[-1]
        assert isinstance(container, LineMap)
        if key in container.lines:
            self.note(line, f"nøkkelen «{key}» står to ganger – den står også på linje {container.lines[key]}")
        container.lines.setdefault(key, line)
        self.keys[-1] = key

    def _open(self, container: LineMap | LineList) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise _UnreadableError(container.line, f"mer enn {MAX_DEPTH} nivåer inni hverandre – innrykket må være feil")
        if self._expects_key():
            raise _UnreadableError(container.line, "en nøkkel må være tekst, ikke en liste eller et oppslag")
        self._place(container, container.line)
        self.stack.append(container)
        self.keys.append(None)

    def _place(self, value: Any, line: int) -> None:
        if not self.stack:
            self.root = value
        elif isinstance(self.stack[-1], LineMap):
            key = self.keys[-1]
            if key is None:
                raise _UnreadableError(line, "en nøkkel må være tekst")
            self.stack[-1].setdefault(key, value)
            self.keys[-1] = None
        else:
            self.stack[-1].append(value)
            self.stack[-1].lines.append(line)


def build(text: str) -> tuple[LineMap | None, list[Problem]]:
    """The text's one document as maps and lists of text, with every problem of form.

    Returns None in place of the document where it cannot be read to its end.
    """
    builder = _Builder()
    try:
        for event in _events(text):
            builder.read(event)
    except _UnreadableError as fatal:
        return None, [*builder.problems, fatal.problem]
    if not isinstance(builder.root, LineMap):
        what = "filen er tom" if builder.root is None else "filen er ikke et oppslag"
        return None, [*builder.problems, Problem(1, f"{what} – begynn med data/TEMPLATE.yaml")]
    if not builder.complete:
        last = text.count("\n") + (not text.endswith("\n"))
        message = "siste linje mangler «...» – er filen kuttet midt i en lagring? Er den hel, legg til linjen"
        builder.problems.append(Problem(last, message))
    return builder.root, builder.problems


def _events(text: str) -> Iterator[Any]:
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise _UnreadableError(mark.line + 1 if mark else 1, _in_bokmaal(str(error.problem))) from None
    except yaml.YAMLError as error:
        line = text.count("\n", 0, getattr(error, "position", 0)) + 1
        raise _UnreadableError(line, _in_bokmaal(getattr(error, "reason", str(error)))) from None
    except RecursionError:
        raise _UnreadableError(1, f"mer enn {MAX_DEPTH} nivåer inni hverandre – innrykket må være feil") from None


def _in_bokmaal(message: str) -> str:
    for english, bokmaal in _YAML_MESSAGES:
        if english in message:
            return bokmaal
    return f"kan ikke leses som YAML ({message})"


def read_text(path: Path) -> str:
    """The file's text. Raises PositionsError where it is no readable UTF-8 text of a reasonable size."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PositionsError(path, [Problem(1, f"filen er større enn {MAX_BYTES // 1_000_000} MB")])
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        raise PositionsError(path, [Problem(line, "filen er ikke UTF-8 – lagre den som UTF-8 i editoren")]) from None
    except FileNotFoundError:
        raise PositionsError(path, [Problem(1, "filen finnes ikke")]) from None
    except IsADirectoryError:
        raise PositionsError(path, [Problem(1, "dette er en mappe, ikke en fil")]) from None
    except OSError as error:
        raise PositionsError(path, [Problem(1, f"filen kan ikke leses ({error.strerror})")]) from None
