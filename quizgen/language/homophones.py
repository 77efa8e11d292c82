"""Words that sound the same to the tone: 形势 and 形式."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache

from quizgen.language.levels import graded_words
from quizgen.language.pinyin import word_reading
from quizgen.language.words import word_frequencies

_COMMON = 100
"""The count in jieba's dictionary from which a word that HSK does not list is common."""
_LONGEST = 4


def homophones(word: str, reading: Sequence[str]) -> tuple[str, ...]:
    """The common words that are read like `word`, which is read `reading` (zhàn, lüè)."""
    return tuple(other for other in _by_reading().get(tuple(reading), ()) if other != word)


@cache
def _by_reading() -> Mapping[tuple[str, ...], tuple[str, ...]]:
    common = {word for word, count in word_frequencies().items() if count >= _COMMON and 2 <= len(word) <= _LONGEST}
    words: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for word in sorted(common.union(graded_words())):
        reading = word_reading(word)
        if reading:
            words[reading].append(word)
    return {reading: tuple(alike) for reading, alike in words.items()}
