"""Whether one text can be read in another, and what texts share."""

from __future__ import annotations

import re
from functools import lru_cache


def says(shown: str, answer: str) -> bool:
    """Whether the answer can be read in what is shown; 20 cannot in 2024."""
    if not (answer in shown and answer.isdigit()):
        return answer in shown
    return re.search(rf"(?<!\d){answer}(?!\d)", shown) is not None


def shared_start(*texts: str) -> str:
    """What all of the texts begin with."""
    first, last = min(texts), max(texts)  # what these two share, all do that stand between them
    same = next((at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), min(len(first), len(last)))
    return first[:same]


@lru_cache(maxsize=1024)
def times_said(text: str, phrase: str) -> int:
    """How often a long text says a phrase: several rules ask it of the same words."""
    return text.count(phrase)


def says_part(shown: str, phrase: str, length: int) -> bool:
    """Whether so many characters of a phrase that follow each other can be read in what is shown."""
    return any(phrase[at : at + length] in shown for at in range(len(phrase) - length + 1))


def overlap(one: str, other: str) -> bool:
    """Whether one phrase is a part of the other: 人民代表大会 of 人民代表大会制度."""
    return one in other or other in one
