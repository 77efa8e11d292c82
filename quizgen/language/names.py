"""The shapes of Chinese names, and the words for offices: 书记, 主席, 部长."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from quizgen.language.word_lists import listed, tables


class NameShapes(NamedTuple):
    """What names are made of: single and compound surnames, characters that never stand in a name."""

    surnames: frozenset[str]
    compound: frozenset[str]
    never: frozenset[str]

    def fits(self, name: str) -> bool:
        """Whether `name` has the shape of a Chinese name: a surname and one or two characters after it."""
        given = name[2:] if name[:2] in self.compound else name[1:] if name[:1] in self.surnames else ""
        return 1 <= len(given) <= 2 and self.never.isdisjoint(given)


@cache
def name_shapes() -> NameShapes:
    """The shapes from data/names.toml."""
    data = tables("names")
    surnames = frozenset("".join(data["surnames"].split()))
    return NameShapes(surnames, listed("names", "compound"), frozenset(data["never_in_names"]))


def is_transcribed(text: str) -> bool:
    """Whether a name is written after its foreign sound: 布宜诺斯艾利斯."""
    return len(text) > 3 and listed("orthography", "transcribing").issuperset(text)


@cache
def office_pattern() -> re.Pattern[str]:
    """Matches the word that ends an office: 书记, 副组长's 组长."""
    return re.compile(_alternation(tables("names")["offices"]))


def ends_in_office(text: str) -> bool:
    """Whether a word is an office or ends in one: 书记, 县委书记, 副市长."""
    return any(office_pattern().fullmatch(text, start) for start in range(len(text) - 1))


@cache
def after_name_pattern() -> re.Pattern[str]:
    """Matches, right behind a name, what shows that it has ended: a mark, a number or a word such as 出席."""
    return re.compile(rf"\W|\d|$|{_alternation(tables('names')['followers'])}")


def is_named_place(text: str) -> bool:
    """Whether `text` is listed as a place's name, of one word."""
    return text in listed("orthography", "place_names")


def known_places() -> frozenset[str]:
    """Places that the tagger takes for ordinary nouns: 合肥, 遵义."""
    return listed("names", "places")


def _alternation(words: str) -> str:
    return "|".join(sorted(set(words.split()), key=lambda word: (-len(word), word)))
