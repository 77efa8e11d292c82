"""Readings by what is written, however it is cut into words."""

from __future__ import annotations

from functools import cache

from quizgen.language.word_lists import listed_pairs


def beside(text: str, position: int) -> str | None:
    """The reading of the character at `position` by what is written beside it (挨打, 划着船), whatever the words."""
    for reading, before, after in places_beside().get(text[position], ()):
        if text.startswith(after, position + 1) or text.endswith(before, 0, position):
            return reading
    return None


@cache
def places_beside() -> dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]]:
    """For each character, in order: a reading, what ends before it, what begins behind it."""
    found: dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    for key, places in listed_pairs("reading_rules", "beside").items():
        char, _, reading = key.partition("/")
        before = tuple(place[:-1] for place in places.split("|") if place[-1] == "_")
        after = tuple(place[1:] for place in places.split("|") if place[0] == "_")
        found.setdefault(char, []).append((reading, before, after))
    return found


@cache
def phrases() -> dict[str, str]:
    """Stretches of text that are read in one way, however they are cut into words."""
    pairs = listed_pairs("reading_rules", "phrases")
    return {stretch: reading.replace("_", " ") for stretch, reading in pairs.items()}
