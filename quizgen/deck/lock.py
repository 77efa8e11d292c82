"""The lock: which item has which uid, and when it last changed. Written by the program, one item a line.

The text diffs and merges well: a header, then one JSON object a line, sorted by uid.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizgen.errors import QuizgenError
from quizgen.files import remedy_for, write_text
from quizgen.interchange import from_json, to_json
from quizgen.model import Item

_VERSION = 1
_HEADER = f"# quizgen lock {_VERSION}: written by quizgen, one item a line; keep it beside the deck and under git"
_LATEST = 10**10
"""Seconds of the epoch beyond any build."""
_CONFLICT = ("<<<<<<<", "=======", ">>>>>>>", "|||||||")


@dataclass(frozen=True, slots=True)
class Row:
    """One item as the lock knows it.

    `digest` is the hash of all that the learner sees; `changed` and `first` are seconds of the epoch;
    `cloze` are the cloze numbers ever given to members of a list, with the members' texts, never given again;
    `retired` items are no longer asked.
    """

    item: Item
    digest: str
    changed: int
    first: int
    cloze: tuple[tuple[int, str], ...] = ()
    retired: bool = False

    @property
    def uid(self) -> str:
        return self.item.uid

    @property
    def lost(self) -> tuple[tuple[int, str], ...]:
        """The members that the item's list has no more, with their cloze numbers."""
        standing = self.item.slots or range(1, len(self.item.members) + 1)
        return tuple((number, text) for number, text in self.cloze if number not in standing)


@dataclass(frozen=True, slots=True)
class Lock:
    """All rows of a deck by uid; `namespace` is what GUIDs are made from: the deck's name at its first build."""

    namespace: str
    rows: Mapping[str, Row]


def read_lock(path: Path, deck: str) -> Lock:
    """The lock at `path`, an empty one of this deck where there is none.

    QuizgenError where it is damaged, of another version or unmerged.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except (FileNotFoundError, NotADirectoryError):
        return Lock(deck, {})
    except (OSError, UnicodeDecodeError) as error:
        raise QuizgenError(
            "the lock cannot be read", str(path), remedy_for(error, "restore it from git or a copy")
        ) from error
    if not lines or not lines[0].startswith("# quizgen lock "):
        raise QuizgenError("this is not a lock of quizgen", str(path), "restore it from git or a copy")
    version = lines[0].removeprefix("# quizgen lock ").split(":")[0].strip()
    if version != str(_VERSION):
        raise QuizgenError(
            f"the lock has version {version}, this quizgen writes {_VERSION}",
            str(path),
            "use the quizgen that wrote it",
        )
    rows: dict[str, Row] = {}
    namespace = ""
    for number, line in enumerate(lines[1:], 2):
        if line.startswith(_CONFLICT):
            raise QuizgenError("git left a merge conflict here", f"{path}:{number}", "keep the lines of both sides")
        try:
            value = json.loads(line)
            if not namespace:
                namespace = str(value["namespace"])
                continue
            row = _row(value)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise QuizgenError(
                "this line of the lock is damaged", f"{path}:{number}", "restore it from git or a copy"
            ) from error
        known = rows.get(row.uid)
        if known is None or known.changed < row.changed:
            rows[row.uid] = row
    if not namespace:
        raise QuizgenError("the lock has lost its second line", str(path), "restore it from git or a copy")
    return Lock(namespace, rows)


def read_namespace(path: Path) -> str:
    """The namespace in a lock's second line, without reading its rows; nothing where it cannot be had."""
    try:
        with path.open(encoding="utf-8") as lines:
            next(lines)
            return str(json.loads(next(lines))["namespace"])
    except (OSError, StopIteration, ValueError, KeyError, TypeError, RecursionError):
        return ""


def write_lock(path: Path, namespace: str, rows: Iterable[Row]) -> None:
    """Write the rows, sorted by uid, as a whole file."""
    lines = [_line(row) for row in sorted(rows, key=lambda row: row.uid)]
    write_text(path, "\n".join((_HEADER, _compact({"namespace": namespace}), *lines)) + "\n")


def _line(row: Row) -> str:
    value = {
        "uid": row.uid,
        "kind": row.item.kind,
        "answers": row.item.answers,
        "cloze": row.cloze,
        "hash": row.digest,
        "changed": row.changed,
        "first": row.first,
        "retired": row.retired,
        "item": to_json(row.item),
    }
    return _compact(value)


def _compact(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _row(value: dict[str, Any]) -> Row:
    item = from_json(value["item"])
    if item.uid != value["uid"]:
        raise ValueError("two uids on one line")
    if not all(type(value[key]) is int and 0 <= value[key] < _LATEST for key in ("changed", "first")):
        raise ValueError("a time that is none")
    if not isinstance(value["hash"], str) or not isinstance(value["retired"], bool):
        raise TypeError("a hash or a switch that is none")
    return Row(item, value["hash"], value["changed"], value["first"], _numbers(value["cloze"]), value["retired"])


def _numbers(value: list[list[Any]]) -> tuple[tuple[int, str], ...]:
    return tuple((int(number), str(text)) for number, text in value)
