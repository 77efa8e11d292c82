"""Files that are whole or not there: written beside their place, then renamed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quizgen.errors import QuizgenError


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A path to write to; it takes its place only if the block ends well. QuizgenError where it cannot."""
    beside = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        yield beside
        beside.replace(path)
    except OSError as error:
        raise QuizgenError(error.strerror or "it cannot be written", str(path), "choose another folder") from error
    finally:
        beside.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text with newlines as they are."""
    with whole_file(path) as beside:
        beside.write_text(text, "utf-8", newline="")
