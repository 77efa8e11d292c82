"""The words of a sentence at a place, and what begins between two, without a look at all the others: there may be
thousands.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from quizgen.model import Span, Stretch, Word

_Placed = TypeVar("_Placed", Word, Span)


def begun_between(places: Sequence[_Placed], start: int, end: int) -> Sequence[_Placed]:
    """Those of some words or spans in the order of the text that begin in a stretch."""
    return places[bisect_left(places, (start,)) : bisect_left(places, (end,))]


def word_before(words: Sequence[Word], place: int) -> Word | None:
    """The word that ends at a place."""
    at = bisect_left(words, (place,))
    return words[at - 1] if at and words[at - 1].end == place else None


def word_from(words: Sequence[Word], place: int) -> Word | None:
    """The word that begins at a place."""
    at = bisect_left(words, (place,))
    return words[at] if at < len(words) and words[at].start == place else None


def stands_in(place: int, stretches: Sequence[Stretch]) -> bool:
    """Whether a place stands inside one of some stretches that follow each other, not at its edge."""
    at = bisect_left(stretches, (place,))
    return at > 0 and place < stretches[at - 1][1] - 1
