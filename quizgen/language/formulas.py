"""What public texts say word for word again and again: 坚持稳中求进工作总基调.

A word left out of a formula has one right answer, and is worth knowing. `quizgen/data/formulas.txt` is counted in
articles by scripts/bake_formulas.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache

from quizgen.language.containment import shared_start
from quizgen.language.data_files import data_lines

_LONGEST = 24
"""Characters of the longest formula."""
_BEHIND = frozenset("\n的、，”“和与及等")
"""What may stand behind a phrase that is whole."""
_OPENING = 3
"""Characters by which it is known that no formula begins at a place."""


@lru_cache(maxsize=1024)
def formula_around(text: str, start: int, end: int) -> int:
    """How many characters the longest beginning of a formula has that covers `text[start:end]`, 0 where none does."""
    lines, openings = _lines(), _openings()
    found = 0
    for begin in range(max(0, end - _LONGEST), start + 1):
        if end - begin >= _OPENING and text[begin : begin + _OPENING] not in openings:
            continue
        stretch = text[begin : begin + _LONGEST]
        at = bisect_left(lines, stretch)
        for line in lines[max(0, at - 1) : at + 1]:
            if line.startswith(text[begin:end]):
                found = max(found, len(shared_start(stretch, line)))
    return found


@lru_cache(maxsize=4096)
def is_said(phrase: str) -> bool:
    """Whether a formula has the phrase."""
    return phrase in _joined()


@lru_cache(maxsize=4096)
def is_said_alone(phrase: str) -> bool:
    """Whether a formula has the phrase and then ends, or goes on with no noun: 国有企业, but not 全民国防〔教育〕."""
    text = _joined()
    at = text.find(phrase)
    while at >= 0:
        if text[at + len(phrase)] in _BEHIND:
            return True
        at = text.find(phrase, at + 1)
    return False


@cache
def _joined() -> str:
    return "\n".join((*_lines(), ""))


@cache
def _lines() -> Sequence[str]:
    return data_lines("formulas.txt")


@cache
def _openings() -> frozenset[str]:
    return frozenset([line[:_OPENING] for line in _lines()])
