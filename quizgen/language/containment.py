"""Whether one text can be read in another."""

from __future__ import annotations

import re


def says(shown: str, answer: str) -> bool:
    """Whether the answer can be read in what is shown; 20 cannot in 2024."""
    if not (answer in shown and answer.isdigit()):
        return answer in shown
    return re.search(rf"(?<!\d){answer}(?!\d)", shown) is not None


def overlap(one: str, other: str) -> bool:
    """Whether one phrase is a part of the other: 人民代表大会 of 人民代表大会制度."""
    return one in other or other in one
