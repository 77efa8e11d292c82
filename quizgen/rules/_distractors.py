"""Wrong options that look like the right one: from the same text first, then from the glossary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from heapq import nsmallest

from quizgen.language.glossary import glossary
from quizgen.model import AnnotatedDocument

LONGEST = 16
_TRIED = 24
"""Phrases most like the answer that are looked at closely."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases a document offers as wrong options, and the text they must not be true in."""

    text: str
    own: Mapping[int, tuple[str, ...]]
    known: Mapping[int, tuple[str, ...]]

    @classmethod
    def of(cls, annotated: AnnotatedDocument) -> Phrases:
        own = dict.fromkeys(phrase for phrase in _phrases(annotated) if 2 <= len(phrase) <= LONGEST)
        return cls(annotated.document.text, _by_length(own), _known())

    def distractors(self, answer: str, stem: str, blank: tuple[int, int], limit: int = 3) -> tuple[str, ...]:
        """Up to `limit` wrong options for the blank of this stem, most alike first; fewer where the text has none."""
        before, after = stem[max(0, blank[0] - 2) : blank[0]], stem[blank[1] : blank[1] + 2]
        rest = stem[: blank[0]] + "\n" + stem[blank[1] :]
        near = [
            (-_likeness(answer, phrase) - own, phrase)
            for own, phrases in ((0.5, self.own), (0.0, self.known))
            for length in range(len(answer) - _slack(answer), len(answer) + _slack(answer) + 1)
            for phrase in phrases.get(length, ())
            if _same_shape(answer, phrase)
        ]
        ranked = sorted((score, _scatter(stem, phrase), phrase) for score, phrase in nsmallest(_TRIED, near))
        chosen: list[str] = []
        for _, _, phrase in ranked:
            if len(chosen) == limit:
                break
            if (
                phrase in rest
                or self._would_be_true(phrase, before, after)
                or any(_overlapping(phrase, other) for other in chosen)
            ):
                continue
            chosen.append(phrase)
        return tuple(chosen)

    def _would_be_true(self, phrase: str, before: str, after: str) -> bool:
        return (len(before) == 2 and before + phrase in self.text) or (len(after) == 2 and phrase + after in self.text)


@cache
def _known() -> Mapping[int, tuple[str, ...]]:
    """The glossary's names and members, by their length."""
    phrases = dict.fromkeys(phrase for term in glossary().terms for phrase in (term.name, *term.members))
    return _by_length(phrase for phrase in phrases if 2 <= len(phrase) <= LONGEST)


def _by_length(phrases: Iterable[str]) -> Mapping[int, tuple[str, ...]]:
    sizes: dict[int, list[str]] = {}
    for phrase in phrases:
        sizes.setdefault(len(phrase), []).append(phrase)
    return {length: tuple(each) for length, each in sizes.items()}


def _phrases(annotated: AnnotatedDocument) -> Iterator[str]:
    for found in annotated.lists:
        for member in found.members:
            yield member.text
    for quotation in annotated.quotations:
        yield quotation.text
    for mention in annotated.terms:
        yield mention.span.text
    for blanks in annotated.blanks:
        if blanks:
            yield blanks[0].text


def _slack(answer: str) -> int:
    """How many characters longer or shorter than the answer a wrong option may be."""
    return max(1, len(answer) // 4)


def _same_shape(answer: str, phrase: str) -> bool:
    if _overlapping(answer, phrase):
        return False
    return answer.isdigit() == phrase.isdigit() and ("、" in answer) == ("、" in phrase)


def _likeness(answer: str, phrase: str) -> float:
    last = 2.0 if answer[-1] == phrase[-1] else 0.0
    last += 1.0 if answer[-2:] == phrase[-2:] else 0.0
    first = 1.0 if answer[0] == phrase[0] else 0.0
    shared = len(set(answer) & set(phrase)) / max(len(answer), len(phrase))
    return last + first + shared - 0.7 * abs(len(answer) - len(phrase))


def _overlapping(one: str, other: str) -> bool:
    return one in other or other in one


def _scatter(*parts: str) -> bytes:
    return blake2b("\0".join(parts).encode(), digest_size=8).digest()


def ordered_options(stem: str, texts: Iterable[str]) -> tuple[str, ...]:
    """The options in an order that looks random, is always the same, and does not follow from which is right."""
    return tuple(sorted(texts, key=lambda text: _scatter(stem, text)))


def coin(*parts: str) -> int:
    """A number that looks random and is always the same for the same texts."""
    return int.from_bytes(_scatter(*parts), "big")
