"""What a deck can be written as: one file an artefact, `(Deck, Path, Config) -> files written`.

Exporters of other packages come in through the entry point group `quizgen.exporters`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from pathlib import Path

from quizgen.config import Config
from quizgen.errors import QuizgenError
from quizgen.model import Deck
from quizgen.plugins import entry_points

Exporter = Callable[[Deck, Path, Config], tuple[Path, ...]]

EXPORTERS = {
    "apkg": "quizgen.export.anki",
    "worksheet": "quizgen.export.worksheet",
    "docx": "quizgen.export.word",
    "flashcards": "quizgen.export.flashcards",
    "pocket": "quizgen.export.pocket",
    "jsonl": "quizgen.export.jsonl",
}
"""The format's name, which is also the exporter's, and its module."""
PAPERS = frozenset({"worksheet", "docx"})
"""The formats that are a paper with its key."""


def require_formats(names: Iterable[str], where: str = "") -> None:
    """QuizgenError, with `where` they are named, for formats that there are not."""
    others = [point.name for point in entry_points("quizgen.exporters")]
    for name in names:
        if name not in EXPORTERS and name not in others:
            raise QuizgenError(f"there is no format {name}", where, f"use one of {', '.join((*EXPORTERS, *others))}")


def load_exporter(name: str) -> Exporter:
    """The exporter of a format; QuizgenError where there is none."""
    if name in EXPORTERS:
        exporter: Exporter = getattr(import_module(EXPORTERS[name]), name)
        return exporter
    require_formats([name])
    (point, *_) = (point for point in entry_points("quizgen.exporters") if point.name == name)
    loaded: Exporter = point.load()
    return loaded
