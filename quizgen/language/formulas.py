"""What public texts say word for word again and again: 坚持稳中求进工作总基调.

A word left out of a formula has one right answer, and is worth knowing. `quizgen/data/formulas.txt` is counted in
articles by scripts/bake_formulas.py.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

_LONGEST = 24
"""Characters of the longest formula."""


def formula_around(text: str, start: int, end: int) -> int:
    """How many characters the longest beginning of a formula has that covers `text[start:end]`, 0 where none does."""
    found = 0
    for at in range(max(0, end - _LONGEST), start + 1):
        length = _shared(text[at : at + _LONGEST])
        if at + length >= end:
            found = max(found, length)
    return found


def _shared(text: str) -> int:
    """How many characters `text` begins with that a formula begins with too."""
    lines = _lines()
    at = bisect_left(lines, text)
    return max((_common(text, line) for line in lines[max(0, at - 1) : at + 1]), default=0)


def _common(one: str, other: str) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


@cache
def _lines() -> Sequence[str]:
    return files("quizgen.data").joinpath("formulas.txt").read_text("utf-8").splitlines()
