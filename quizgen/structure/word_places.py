"""The words of a sentence at a place and between two, without a look at all the others: there may be thousands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quizgen.model import Stretch, Word


def words_between(words: Sequence[Word], start: int, end: int) -> Sequence[Word]:
    """The words that begin in a stretch."""
    return words[bisect_left(words, (start,)) : bisect_left(words, (end,))]


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
