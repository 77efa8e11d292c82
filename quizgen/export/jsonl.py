"""The item bank as JSON Lines, the interchange form."""

from __future__ import annotations

from pathlib import Path

from quizgen.config import Config
from quizgen.files import write_text
from quizgen.interchange import to_lines
from quizgen.model import Deck


def jsonl(deck: Deck, folder: Path, config: Config) -> tuple[Path, ...]:  # noqa: ARG001
    """Write `<stem>.jsonl`."""
    path = folder / f"{deck.stem}.jsonl"
    write_text(path, to_lines(deck.items))
    return (path,)
