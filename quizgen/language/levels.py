"""How hard a word is to read, by the bands of HSK 3.0 (1 to 6; 7 stands for 7-9, 8 for beyond)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from quizgen.language.data_files import data_lines
from quizgen.language.words import tag_words
from quizgen.patterns import regex

_BEYOND = 8
_HIGHEST = 7
_MOST_REMEMBERED = 100_000
_BAND = regex(r"(?:HSK[ -]?)?(?:([1-9])|7[-–~]9)", re.IGNORECASE)


@lru_cache(_MOST_REMEMBERED)
def word_level(word: str) -> int:
    """The band of `word`; an unlisted word has that of its hardest character, 0 without any Chinese one."""
    listed = _graded()
    level = listed.get(word)
    if level is not None:
        return level
    return max([listed.get(char, _BEYOND) for char in word if _is_chinese(char)], default=0)


def band_name(level: int) -> str:
    """The band as HSK names it: HSK5, HSK7-9."""
    return f"HSK{level}" if level < _HIGHEST else "HSK7-9" if level == _HIGHEST else "HSK9+"


def band_of(name: str | int) -> int:
    """The band that a person means by 5, HSK5 or HSK7-9. ValueError for anything else."""
    found = _BAND.fullmatch(str(name).strip())
    if not found or isinstance(name, bool):
        raise ValueError(f'level must be HSK1 to HSK6 or HSK7-9, not "{name}"')
    return min(int(found[1] or _HIGHEST), _HIGHEST)


def is_graded(word: str) -> bool:
    """Whether the lists of HSK 3.0 have the word."""
    return word in _graded()


def graded_words() -> Iterator[str]:
    """Every word of the lists of HSK 3.0, of two characters or more."""
    return (word for word in _graded() if len(word) > 1)


def is_hard(word: str, level: int = 5) -> bool:
    """Whether a learner of band `level` may not be able to read `word`: it is not among the words up to that band
    and has a character above it. (A word above the band whose characters are all known can be read: 落实.)"""
    listed = _graded()
    if listed.get(word, _BEYOND) <= level:
        return False
    return any(listed.get(char, _BEYOND) > level for char in word if _is_chinese(char))


def hard_spans(text: str, level: int = 5) -> list[tuple[int, int]]:
    """(start, end) in characters of the hard words of `text`, in order."""
    return [(word.start, word.end) for word in tag_words(text) if is_hard(word.text, level)]


def _is_chinese(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\U00020000" <= char <= "\U0003ffff"


@cache
def _graded() -> dict[str, int]:
    graded: dict[str, int] = {}
    for line in data_lines("hsk.txt"):
        _, level, texts = line.split("\t")
        graded.update(dict.fromkeys(texts.split(" "), int(level)))
    return graded
