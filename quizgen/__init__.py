"""Question items, Anki decks and printable papers from Chinese texts, by rules."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quizgen.build import build, make_items
    from quizgen.config import Config
    from quizgen.errors import QuizgenError
    from quizgen.language.pinyin import annotate_pinyin
    from quizgen.reading import read
    from quizgen.structure.blanks import suggest_blanks
    from quizgen.structure.lists import find_lists

__version__ = "0.1.0"

__all__ = [
    "Config",
    "QuizgenError",
    "annotate_pinyin",
    "build",
    "find_lists",
    "make_items",
    "read",
    "suggest_blanks",
]

_HOMES = {
    "Config": "quizgen.config",
    "QuizgenError": "quizgen.errors",
    "annotate_pinyin": "quizgen.language.pinyin",
    "build": "quizgen.build",
    "find_lists": "quizgen.structure.lists",
    "make_items": "quizgen.build",
    "read": "quizgen.reading",
    "suggest_blanks": "quizgen.structure.blanks",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the public name is
    """Import a public name where it is first used, so that `import quizgen` is instant (PEP 562)."""
    if name not in _HOMES:
        raise AttributeError(f"module 'quizgen' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
