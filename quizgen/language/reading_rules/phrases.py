"""Readings by what is written, however it is cut into words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from quizgen.language.reading_rules.neighbours import text_after, text_before
from quizgen.language.word_lists import listed_in_order, listed_pairs
from quizgen.model import Word
from quizgen.patterns import regex

_BEFORE, _AFTER = 9, 16
"""How much a context of reading_rules.toml sees: characters for `around`, words for `contexts`."""
_Places = tuple[str, tuple[str, ...], tuple[str, ...], tuple[tuple[str, str], ...]]


def beside(text: str, position: int) -> str | None:
    """The reading of the character at `position` by what is written beside it (挨打, 划着船), whatever the words."""
    return _decided(text, position, places_beside())


def beside_word(text: str, position: int) -> str | None:
    """The same for the characters that are asked for only where they are words by themselves (三更, 都指挥使)."""
    return _decided(text, position, places_beside("beside_words"))


def around(text: str, position: int) -> str | None:
    """The reading of the character at `position` by more of the text around it, whatever the words (县多地拉响)."""
    if text[position] not in contexts("around"):
        return None
    before = text[max(0, position - _BEFORE) : position]
    after = text[position + 1 : position + 1 + _AFTER]
    return _by_context(text[position], before, after, "around")


def among(words: Sequence[Word], at: int) -> str | None:
    """The syllables of a word of the dictionary that is read otherwise, or is none, among these words."""
    before, after = text_before(words, at, _BEFORE), text_after(words, at, _AFTER)
    return _by_context(words[at].text, before, after, "contexts")


def _by_context(word: str, before: str, after: str, name: str) -> str | None:
    for reading, left, right in contexts(name).get(word, ()):
        if left.search(before) and right.match(after):
            return reading
    return None


@cache
def contexts(name: str = "contexts") -> dict[str, list[tuple[str, re.Pattern[str], re.Pattern[str]]]]:
    """For each such word, in order: its syllables, what ends before it and what begins behind it."""
    found: dict[str, list[tuple[str, re.Pattern[str], re.Pattern[str]]]] = {}
    for entry in listed_in_order("reading_rules", name):
        word, reading, context = entry.split("=")
        left, right = _FRAGMENT.sub(_fragment, context).split("_")
        found.setdefault(word, []).append((reading.replace("-", " "), regex(f"(?:{left})$"), regex(right)))
    return found


_FRAGMENT = regex("<([a-z]+)>")


def _fragment(named: re.Match[str]) -> str:
    """The alternatives that a context names."""
    return listed_pairs("reading_rules", "fragments")[named[1]]


def _decided(text: str, position: int, places: dict[str, list[_Places]]) -> str | None:
    for reading, before, after, between in places.get(text[position], ()):
        if text.startswith(after, position + 1) or text.endswith(before, 0, position):
            return reading
        if any(text.endswith(left, 0, position) and text.startswith(right, position + 1) for left, right in between):
            return reading
    return None


@cache
def places_beside(name: str = "beside") -> dict[str, list[_Places]]:
    """For each character, in order: a reading, what ends before it, what begins behind it, and pairs of the two."""
    found: dict[str, list[_Places]] = {}
    for key, places in listed_pairs("reading_rules", name).items():
        char, _, reading = key.partition("/")
        sides = [tuple(place.split("_")) for place in places.split("|")]
        before = tuple(left for left, right in sides if not right)
        after = tuple(right for left, right in sides if not left)
        between = tuple((left, right) for left, right in sides if left and right)
        found.setdefault(char, []).append((reading, before, after, between))
    return found


def phrases_in(text: str) -> Iterator[tuple[str, str]]:
    """The stretches of `text` that are read in one way, however they are cut into words, and how."""
    for first, pairs in _phrases().items():
        if first in text:
            for stretch, reading in pairs:
                if stretch in text:
                    yield stretch, reading


@cache
def _phrases() -> dict[str, list[tuple[str, str]]]:
    """They by their first characters."""
    found: dict[str, list[tuple[str, str]]] = {}
    for stretch, reading in listed_pairs("reading_rules", "phrases").items():
        found.setdefault(stretch[0], []).append((stretch, reading.replace("_", " ")))
    return found
