"""The names of the prints of a deck, by which they are known again: NAME-worksheet.pdf, NAME-key-A.docx."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from quizgen.config import Print
from quizgen.patterns import regex

_PRINT = regex(rf"(?P<print>(?P<stem>.+)-(?:{'|'.join(Print)}))(?:-\w+)?(?P<suffix>\.(?:pdf|docx))")
"""The name of a file for people to print, without its version: the longest stem is that of its deck, which may be
called notes-key.
"""
_WHOLE_DECKS = (".apkg", ".jsonl")
"""What the names of files end in that hold a deck, and are called like it."""
RETRY = "-retry"
"""What the stem of a deck's retry paper ends in."""


def print_name(stem: str, copy: Print, suffix: str, version: str = "") -> str:
    """The name of a print of the deck called `stem`, in one of its versions if it has any."""
    return f"{stem}-{copy}{f'-{version}' if version else ''}.{suffix}"


def is_of_a_deck(path: Path) -> bool:
    """Whether a file is a print of the deck whose lock lies beside it."""
    found = _PRINT.fullmatch(path.name)
    stems = {found["stem"], found["stem"].removesuffix(RETRY)} if found else set()
    return any(path.with_name(f"{stem}.lock").is_file() for stem in stems)


def not_written_anew(folder: Path, stem: str, written: Sequence[Path]) -> tuple[Path, ...]:
    """Files of the deck called `stem` that lie in a folder and are none of these: an earlier build left them."""
    return tuple(sorted(path for path in folder.iterdir() if path not in written and _deck_of(path) == stem))


def _deck_of(path: Path) -> str:
    """The stem of the deck that a file would be of, going by its name; nothing where no deck has such files."""
    found = _PRINT.fullmatch(path.name)
    return found["stem"] if found else path.stem if path.suffix in _WHOLE_DECKS else ""


def older_versions(written: Sequence[Path]) -> tuple[Path, ...]:
    """Prints that lie beside these under the name of another version of them: an earlier build left them."""
    prints = {found for path in written if (found := _without_version(path))}
    begin = tuple(path.stem for path in prints)
    folders = {path.parent for path in prints}
    beside = (path for folder in folders for path in folder.iterdir() if path.name.startswith(begin))
    return tuple(sorted(path for path in beside if _without_version(path) in prints and path not in written))


def _without_version(path: Path) -> Path | None:
    found = _PRINT.fullmatch(path.name)
    return path.with_name(found["print"] + found["suffix"]) if found else None
