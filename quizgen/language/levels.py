"""How hard a word is to read, by the bands of HSK 3.0 (1 to 6; 7 stands for 7-9, 8 for beyond)."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from quizgen.language.words import tag_words

BEYOND = 8


def word_level(word: str) -> int:
    """The band of `word`; an unlisted word has that of its hardest character, 0 without any Chinese one."""
    listed = _graded()
    level = listed.get(word)
    if level is not None:
        return level
    return max((listed.get(char, BEYOND) for char in word if _is_chinese(char)), default=0)


def is_hard(word: str, level: int = 5) -> bool:
    """Whether a learner of band `level` may not be able to read `word`: it is not among the words up to that band
    and has a character above it. (A word above the band whose characters are all known can be read: 落实.)"""
    listed = _graded()
    if listed.get(word, BEYOND) <= level:
        return False
    return any(listed.get(char, BEYOND) > level for char in word if _is_chinese(char))


def hard_spans(text: str, level: int = 5) -> list[tuple[int, int]]:
    """(start, end) in characters of the hard words of `text`, in order."""
    return [(word.start, word.end) for word in tag_words(text) if is_hard(word.text, level)]


def _is_chinese(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff" or "\u3400" <= char <= "\u4dbf" or "\U00020000" <= char <= "\U0003ffff"


@cache
def _graded() -> dict[str, int]:
    graded: dict[str, int] = {}
    for line in files("quizgen.data").joinpath("hsk.txt").read_text("utf-8").splitlines():
        _, level, texts = line.split("\t")
        graded.update(dict.fromkeys(texts.split(" "), int(level)))
    return graded
