"""How alike two words are by the company they keep (银行 and 医院): data/word_vectors.tsv, made from articles by
scripts/fit_word_vectors.py.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from math import sqrt
from operator import mul

from quizgen.language.data_files import data_lines

_ZERO = ord("P")
"""The character for a step of 0; those before it are negative."""
_UNKNOWN = 0.25
"""How alike words are of which one was not met often enough to tell."""
_MOST_REMEMBERED = 100_000


@lru_cache(_MOST_REMEMBERED)
def likeness(one: str, other: str) -> float:
    """How alike two words are: 1 for one word, about 0 for two that have nothing to do with each other."""
    if one == other:
        return 1.0
    known = _codes()
    if one not in known or other not in known:
        return _UNKNOWN
    return float(sum(map(mul, _vector(one), _vector(other))))


@cache
def _codes() -> Mapping[str, str]:
    return dict(line.split("\t") for line in data_lines("word_vectors.tsv")[1:])


@cache
def _vector(word: str) -> tuple[float, ...]:
    steps = [code - _ZERO for code in _codes()[word].encode("ascii")]
    length = sqrt(sum(map(mul, steps, steps)))
    return tuple([step / length for step in steps])
