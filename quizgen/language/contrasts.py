"""Words that teachers set against each other: one in another's place says something else."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from quizgen.language.word_lists import listed, tables
from quizgen.language.words import tag_words

_QUALITY = 3
"""Characters of a word in 性 or 化."""


class Contrast(NamedTuple):
    """What may stand in a phrase's place: the whole phrase, the word it has that the phrase has not, and the word
    of the phrase that gave way.
    """

    phrase: str
    word: str
    instead_of: str


def contrasts(phrase: str) -> Iterator[Contrast]:
    """What teachers set against the phrase.

    A listed word gives the others of its sets; a longer phrase the same phrase with one listed word exchanged:
    国内大循环 gives 国际大循环, 政府主导模式 gives 市场主导模式 with 市场主导 instead of 政府主导.
    """
    for other in _sets("alone").get(phrase, ()):
        yield Contrast(other, other, phrase)
    inside = _sets("inside")
    for start, end in _listed_parts(phrase, inside):
        for other in inside[phrase[start:end]]:
            if other not in phrase:
                yield Contrast(phrase[:start] + other + phrase[end:], other, phrase[start:end])


def is_contrasted(phrase: str) -> bool:
    """Whether the phrase is a word of a set, as it stands."""
    return phrase in _sets("alone") or phrase in _sets("inside")


def is_apart(word: str) -> bool:
    """Whether the word says something else than the others of its sets wherever it stands."""
    return word in _sets("inside")


def betrays_itself(word: str) -> bool:
    """Whether no text would praise or demand it: a statement with it is wrong by its tone."""
    return word in listed("contrasts", "betraying")


def stranger(term: str) -> tuple[str, str] | None:
    """A member of a numeral term and what learners take for it: 稳预期 and 稳物价 of 六稳."""
    return _strangers().get(term)


@cache
def _strangers() -> Mapping[str, tuple[str, str]]:
    return {name: (member, wrong) for name, member, wrong in map(str.split, tables("contrasts")["strangers"])}


def is_near(word: str) -> bool:
    """Whether another word of its set is often as true in its place."""
    return word in listed("contrasts", "near")


def is_quality(word: str) -> bool:
    """Whether it is a quality that nobody tells from the others of its set without the text: 稳定性 and 连续性, or has
    one: 规范化管理 and 标准化管理.
    """
    return word[:_QUALITY].endswith(("性", "化")) and is_near(word[:_QUALITY])


def is_younger(phrase: str, year: int | None) -> bool:
    """Whether the phrase has a word that no public text of the year can be expected to have: 科学发展观 in 1994."""
    return year is not None and any(since > year and word in phrase for word, since in _since())


@cache
def _since() -> tuple[tuple[str, int], ...]:
    return tuple((word, int(year)) for year, words in tables("contrasts")["since"].items() for word in words.split())


def _listed_parts(phrase: str, known: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[int, int]]:
    """The longest listed words at the phrase's word edges, from its start."""
    edges = [0, *(word.end for word in tag_words(phrase))]
    at = 0
    while at < len(edges) - 1:
        for last in range(len(edges) - 1, at, -1):
            if phrase[edges[at] : edges[last]] in known:
                yield edges[at], edges[last]
                at = last
                break
        else:
            at += 1


@cache
def _sets(table: str) -> Mapping[str, tuple[str, ...]]:
    """The other words of each word's sets."""
    others: dict[str, dict[str, None]] = {}
    for line in (line for lines in tables("contrasts")[table].values() for line in lines):
        words = line.split()
        for word in words:
            others.setdefault(word, {}).update(dict.fromkeys(each for each in words if each != word))
    return {word: tuple(found) for word, found in others.items()}
