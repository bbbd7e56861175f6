"""YAML text → maps and lists of text that know their lines, strictly and in bounded time.

PyYAML's own constructors turn `no` into False, `012` into 10 and swallow a key that is written twice. This builder reads
libyaml's events instead and takes every scalar as written. Anchors, aliases, tags and several documents are refused, so
that no file can say more than it shows; depth, size and the number of nodes are capped.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from loaders.libyaml_messages import in_bokmaal
from loaders.problems import MAX_PROBLEMS, Problem, shown

MAX_NODES = 1_000_000
MAX_DEPTH = 12
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
# Control characters, and those that no eye sees: zero-width space, changes of direction, and line breaks that only YAML counts.
_INVISIBLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]")


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
        if len(self.problems) > MAX_PROBLEMS:
            raise _UnreadableError(line, "resten av filen er ikke lest – rett feilene over først")

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
            raise _UnreadableError(line, "filen har flere dokumenter (---) – en positions-fil er ett dokument; fjern linjen")
        elif isinstance(event, yaml.DocumentEndEvent):
            self.complete = bool(event.explicit)

    def _count(self, line: int) -> None:
        self.nodes += 1
        if self.nodes > MAX_NODES:
            raise _UnreadableError(line, f"filen har mer enn {MAX_NODES} verdier – den er for stor; del den")

    def _refuse_indirection(self, event: Any, line: int) -> None:
        if isinstance(event, yaml.AliasEvent):
            self.note(line, f"alias {shown(f'*{event.anchor}')} er ikke tillatt – skriv teksten ut")
        elif event.anchor is not None:
            self.note(line, f"anker {shown('&' + event.anchor)} er ikke tillatt – skriv teksten ut der den brukes")
        if getattr(event, "tag", None) is not None:
            self.note(line, f"merkelapp {shown(event.tag)} er ikke tillatt – skriv verdien uten")

    def _scalar(self, event: Any, line: int) -> None:
        if found := _INVISIBLE.search(event.value):
            code = f"U+{ord(found.group()):04X}"
            self.note(line, f"teksten inneholder et usynlig tegn ({code}) – skriv den på nytt uten")
        if self._expects_key():
            self._key(event.value, line)
        else:
            if event.value == "" and not event.style:
                name = self.keys[-1] if self.keys else None
                self.note(line, f"{shown(name) if name else 'leddet'} er tom – fyll ut eller fjern linjen")
            self._place(event.value, line)

    def _expects_key(self) -> bool:
        return bool(self.stack) and isinstance(self.stack[-1], LineMap) and self.keys[-1] is None

    def _key(self, key: str, line: int) -> None:
        container = self.stack[-1]
        assert isinstance(container, LineMap)
        if key == "<<":
            self.note(line, "flettenøkkel «<<» er ikke tillatt – skriv feltene ut")
        elif key in container.lines:
            first = container.lines[key]
            self.note(line, f"nøkkelen {shown(key)} står to ganger – den står også på linje {first}; fjern den ene")
        container.lines.setdefault(key, line)
        self.keys[-1] = key

    def _open(self, container: LineMap | LineList) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise _UnreadableError(container.line, f"mer enn {MAX_DEPTH} nivåer inni hverandre – innrykket må være feil")
        if self._expects_key():
            message = "en nøkkel må være tekst, ikke en liste eller et oppslag – skriv «nøkkel: verdi»"
            raise _UnreadableError(container.line, message)
        self._place(container, container.line)
        self.stack.append(container)
        self.keys.append(None)

    def _place(self, value: Any, line: int) -> None:
        if not self.stack:
            self.root = value
        elif isinstance(self.stack[-1], LineMap):
            key = self.keys[-1]
            if key is None:
                raise _UnreadableError(line, "en nøkkel må være tekst, ikke et alias – skriv den ut")
            self.stack[-1].setdefault(key, value)
            self.keys[-1] = None
        else:
            self.stack[-1].append(value)
            self.stack[-1].lines.append(line)


def build(text: str) -> tuple[LineMap | None, list[Problem]]:
    """The text's one document as maps and lists of text, with every problem of form.

    Returns None in place of the document where it cannot be read to its end.
    """
    last_line = max(1, text.count("\n") + (not text.endswith("\n")))
    raw, problems = _built(text, last_line)
    # What libyaml misses at the end of a file, it places on the line after the last.
    return raw, [Problem(min(problem.line, last_line), problem.message) for problem in problems]


def _built(text: str, last_line: int) -> tuple[LineMap | None, list[Problem]]:
    builder = _Builder()
    try:
        _refuse_invisible(text)
        for event in _events(text):
            builder.read(event)
    except _UnreadableError as fatal:
        return None, [*builder.problems, fatal.problem]
    if not isinstance(builder.root, LineMap):
        what = "filen er tom" if builder.root is None else "filen er ikke et oppslag"
        return None, [*builder.problems, Problem(1, f"{what} – begynn med data/TEMPLATE.yaml")]
    if not builder.complete:
        message = "siste linje mangler «...» – er filen kuttet midt i en lagring? Er den hel, legg til linjen"
        builder.problems.append(Problem(last_line, message))
    return builder.root, builder.problems


def _refuse_invisible(text: str) -> None:
    """Before libyaml sees them: it takes some for line breaks, and would count lines that no editor has."""
    if found := _INVISIBLE.search(text):
        line = text.count("\n", 0, found.start()) + 1
        code = f"U+{ord(found.group()):04X}"
        raise _UnreadableError(line, f"filen inneholder et usynlig tegn ({code}) – fjern det; er dette en tekstfil?")


def _line(error: yaml.MarkedYAMLError) -> int:
    """Where to look: where an unfinished key or quoted text begins, else where libyaml stopped."""
    begun = error.context in ("while scanning a simple key", "while scanning a quoted scalar")
    mark = error.context_mark if begun else error.problem_mark or error.context_mark
    return mark.line + 1 if mark is not None else 1


def _events(text: str) -> Iterator[Any]:
    try:
        yield from yaml.parse(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        raise _UnreadableError(_line(error), in_bokmaal(str(error.problem))) from None
    except yaml.YAMLError as error:
        raise _UnreadableError(1, in_bokmaal(str(error))) from None
