"""The reading of a character of several readings where it stands in a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quizgen.language.data_files import data_lines
from quizgen.language.reading_rules.alone import alone, left_open
from quizgen.language.reading_rules.complements import before_result
from quizgen.language.reading_rules.phrases import beside
from quizgen.language.reading_rules.unlisted_words import in_word
from quizgen.language.reading_rules.word_characters import FIXED
from quizgen.model import Word

_HARD = frozenset("为得")  # grammar decides these well, but not surely
_SURE = 20  # lead of the best reading over the next, in the weights' unit (tenths of a logit)


def choose_reading(text: str, words: Sequence[Word], at: int, position: int) -> tuple[str, bool] | None:
    """The reading of the character at `position` in the word `at` of `text`, and whether it is sure; None if unknown.

    `words` are the words of `text`, their offsets counted in it.
    """
    word = words[at]
    char = text[position]
    if position == word.start and (reading := before_result(words, at)):
        return reading, True
    if reading := beside(text, position):
        return reading, True
    if len(word.text) == 1 and (reading := alone(words, at)):
        return reading, char not in _HARD
    if len(word.text) > 1 and (reading := in_word(words, at, position - word.start)):
        return reading, True
    if char in FIXED:
        return None
    models = _models(char + ("1" if len(word.text) == 1 else "+"))
    if not models:
        return None
    found = features(text, words, at, position)
    scores = sorted(((bias + sum(map(weights.get, found, _ZEROS)), reading) for reading, bias, weights in models))
    (second, _), (best, reading) = scores[-2:]
    return (reading, best - second >= _SURE) if best > second else None


_ZEROS = (0,) * 16


def features(text: str, words: Sequence[Word], at: int, position: int) -> tuple[str, ...]:
    """What a reading is chosen by: the characters, words and tags around."""
    word = words[at]
    padded = f"^^{text[max(0, position - 2) : position]}"[-2:], f"{text[position + 1 : position + 3]}$$"[:2]
    before, after = padded
    last = words[at - 1] if at else None
    following = words[at + 1] if at + 1 < len(words) else None
    place = (
        "single"
        if len(word.text) == 1
        else "first"
        if position == word.start
        else "last"
        if position == word.end - 1
        else "mid"
    )
    return (
        f"<{before[1]}",
        f">{after[0]}",
        f"<<{before}",
        f">>{after}",
        f"[{last.text if last else ''}",
        f"]{following.text if following else ''}",
        f"({last.tag if last else ''}",
        f"){following.tag if following else ''}",
        f"@{place}",
        f"@{place}{word.tag}",
    )


@cache
def polyphones() -> frozenset[str]:
    """The characters that a reading is chosen for where no word settles it."""
    return frozenset(_lines()) - FIXED | left_open()


@cache
def _models(key: str) -> tuple[tuple[str, int, dict[str, int]], ...]:
    """For each reading of a character alone (长1) or in a word (长+): the reading, its bias, its features' weights."""
    models = []
    for line in _lines().get(key[0], ()):
        kind, reading, bias, listed = line.split("\t")
        if kind != key:
            continue
        pairs = (each.rpartition(":") for each in listed.split(" ") if each)
        models.append((reading, int(bias), {feature: int(weight) for feature, _, weight in pairs}))
    return tuple(models)


@cache
def _lines() -> dict[str, list[str]]:
    lines: dict[str, list[str]] = {}
    for line in data_lines("polyphones.txt"):
        lines.setdefault(line[0], []).append(line)
    return lines
