"""The pocket list: the terms and new words of a deck with pinyin and meaning, to carry along."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quizgen.config import Config, Print
from quizgen.export.names import print_name
from quizgen.export.questions import term_of
from quizgen.export.typesetting import report_missing, typeset
from quizgen.files import write_bytes
from quizgen.model import Deck, Item, Kind

_LOG = logging.getLogger(__name__)


def pocket(deck: Deck, folder: Path, _: Config) -> tuple[Path, ...]:
    """Write `<stem>-pocket.pdf`, pages of A6. A deck with neither terms nor words gets none, with a warning."""
    parts = [
        {"name": name, "entries": entries}
        for name, entries in (("提法", list(_terms(deck))), ("生词", list(_words(deck))))
        if entries
    ]
    if not parts:
        _LOG.warning("%s: no terms for a pocket list; add vocabulary by --learn", deck.stem)
        return ()
    sources = dict.fromkeys(item.note for item in deck.items if item.kind is Kind.VOCABULARY)
    data: dict[str, Any] = {"title": deck.title or deck.stem, "parts": parts, "credit": "；".join(sources)}
    report_missing(deck.stem, [data])
    path = folder / print_name(deck.stem, Print.POCKET, "pdf")
    write_bytes(path, typeset("pocket", data))
    return (path,)


def _terms(deck: Deck) -> Iterator[dict[str, str]]:
    seen: set[str] = set()
    for item in deck.items:
        name = term_of(item)
        if item.kind is Kind.TERM and name and name not in seen:
            seen.add(name)
            yield _entry(item, name, item.stem.index(name), "")


def _words(deck: Deck) -> Iterator[dict[str, str]]:
    for item in deck.items:
        if item.kind is Kind.VOCABULARY:
            yield _entry(item, item.stem, 0, item.source.sentence)


def _entry(item: Item, name: str, at: int, example: str) -> dict[str, str]:
    """A line of the list; `at` is where the name stands in the item's stem."""
    syllables = item.pinyin[at : at + len(name)] if len(item.pinyin) == len(item.stem) else ()
    spelled = " ".join(syllable for syllable in syllables if syllable)
    return {"name": name, "pinyin": spelled, "meaning": "、".join(item.answers), "example": example}
