"""Classes of words that stand beside the same words: 上海 with 天津, 实现 with 完成.

`scripts/learn_word_classes.py` learned them from news, laws and speeches; a class is called by its commonest word.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache

from quizgen.language.data_files import data_lines

_THEMSELVES = frozenset("ucpx")
"""Tags of particles, conjunctions, prepositions and marks: each is a class of its own, 、 beside 和."""

_MOST_REMEMBERED = 100_000


@lru_cache(_MOST_REMEMBERED)
def word_class(word: str, tag: str) -> str:
    """The class of a word; of one that is in none, what its tag begins with."""
    return word if tag[:1] in _THEMSELVES else _classes().get(word) or f"?{tag[:1]}"


@cache
def _classes() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for members in (line.split(" ") for line in data_lines("word_classes.txt")[1:]):
        found.update(dict.fromkeys(members, members[0]))
    return found
