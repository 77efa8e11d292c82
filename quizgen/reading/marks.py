"""Where the marked parts of a paragraph stand once the text is clean, or written otherwise."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from quizgen.model import Stretch
from quizgen.reading.cleaning import half_width_digits
from quizgen.reading.raw import RawParagraph

_COMPARED = 4_000_000
"""Letters times letters up to which two stretches are compared letter by letter."""


def carried(marked: Iterable[Stretch], raw: str, clean: str) -> Iterator[Stretch]:
    """Where the marked parts of a paragraph as received stand in the clean one: from the first of their letters and
    numbers to the last. Cleaning changes marks and spaces at its will, but letters and numbers only in width, if it
    does not drop a stretch.
    """
    before, after = _letters(raw), _letters(clean)
    places, places_now = list(before), list(after)
    now = dict(_matched(_runs(before), _runs(after)))
    for start, end in marked:
        kept = [now[at] for at in range(bisect_left(places, start), bisect_left(places, end)) if at in now]
        if kept:
            yield places_now[kept[0]], places_now[kept[-1]] + 1


def _letters(text: str) -> dict[int, str]:
    """The letters and numbers by their places."""
    return {at: letter for at, letter in enumerate(half_width_digits(text)) if letter.isalnum()}


def _runs(letters: Mapping[int, str]) -> list[str]:
    """The letters in runs that no mark or space parts."""
    runs: list[str] = []
    last = -1
    for at, letter in letters.items():
        if runs and at == last + 1:
            runs[-1] += letter
        else:
            runs.append(letter)
        last = at
    return runs


def _matched(one: Sequence[str], other: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Which letters of two rows of runs, counted through, are the same, the one being the other with some stretches
    dropped: each where it is if none is, else whole runs first, then letters in what differs, where it is not too long
    to compare.
    """
    if "".join(one) == "".join(other):
        yield from ((at, at) for at in range(sum(map(len, one))))
        return
    ends, other_ends = ([0, *accumulate(map(len, runs))] for runs in (one, other))
    for tag, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        first, second = ends[a], other_ends[c]
        size, other_size = ends[b] - first, other_ends[d] - second
        if tag == "equal":
            yield from zip(range(first, first + size), range(second, second + size), strict=True)
        elif size * other_size <= _COMPARED:
            letters = SequenceMatcher(None, "".join(one[a:b]), "".join(other[c:d]), autojunk=False)
            for at, there, alike in letters.get_matching_blocks():
                yield from zip(
                    range(first + at, first + at + alike), range(second + there, second + there + alike), strict=True
                )


def with_marks(paragraphs: Iterable[RawParagraph], marked: Iterable[RawParagraph]) -> list[RawParagraph]:
    """The paragraphs with what is marked in others that say the same."""
    plain, others = tuple(paragraphs), tuple(marked)
    places = joined((raw.text, raw.marked) for raw in others)
    text = "\n".join(raw.text for raw in plain)
    found = list(carried(places, "\n".join(raw.text for raw in others), text))
    starts = accumulate((len(raw.text) + 1 for raw in plain), initial=0)
    return [raw._replace(marked=within(found, at, at + len(raw.text))) for raw, at in zip(plain, starts, strict=False)]


def joined(lines: Iterable[tuple[str, Iterable[Stretch]]]) -> Iterator[Stretch]:
    """The marked parts of lines, each a text with its own, in the text that has them one below the other."""
    at = 0
    for text, marked in lines:
        for start, end in marked:
            yield at + start, at + end
        at += len(text) + 1


def within(marked: Iterable[Stretch], start: int, end: int) -> tuple[Stretch, ...]:
    """What of the marked parts stands between two places, counted from the first."""
    return tuple((max(a, start) - start, min(b, end) - start) for a, b in marked if a < end and b > start)
