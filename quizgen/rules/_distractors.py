"""Wrong options that look like the right one: from the same text first, then from the glossary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b

from quizgen.language.glossary import glossary
from quizgen.model import AnnotatedDocument

LONGEST = 16
ALIKE, ALIKE_FROM_GLOSSARY = 1.5, 2.0
"""How like the answer a phrase must be to be a wrong option."""
Tags = tuple[str, str]
"""The part-of-speech tags of a phrase's first and last word, two letters each."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases a document offers as wrong options, by their length, and the text they must not be true in."""

    text: str
    tags: Mapping[str, Tags]
    own: Mapping[int, tuple[str, ...]]

    @classmethod
    def of(cls, annotated: AnnotatedDocument) -> Phrases:
        opening = {word.start: word.tag[:2] for words in annotated.words for word in words}
        closing = {word.end: word.tag[:2] for words in annotated.words for word in words}
        tags: dict[str, Tags] = {}
        sizes: dict[int, list[str]] = {}
        for start, end, phrase in _phrases(annotated):
            if 2 <= len(phrase) <= LONGEST and phrase not in tags and start in opening and end in closing:
                tags[phrase] = opening[start], closing[end]
                sizes.setdefault(len(phrase), []).append(phrase)
        return cls(annotated.document.text, tags, {length: tuple(each) for length, each in sizes.items()})

    def distractors(self, answer: str, stem: str, blank: tuple[int, int], limit: int = 3) -> tuple[str, ...]:
        """Up to `limit` wrong options for the blank of this stem, most alike first; fewer where there are none."""
        before, after = stem[max(0, blank[0] - 2) : blank[0]], stem[blank[1] : blank[1] + 2]
        rest = stem[: blank[0]] + "\n" + stem[blank[1] :]
        chosen: list[str] = []
        for phrases, enough in ((self._own_like(answer), ALIKE), (_known_like(answer), ALIKE_FROM_GLOSSARY)):
            near = [(-likeness, phrase) for phrase in phrases if (likeness := self._likeness(answer, phrase)) >= enough]
            for _, _, phrase in sorted((score, _scatter(stem, phrase), phrase) for score, phrase in near):
                if len(chosen) == limit:
                    return tuple(chosen)
                if phrase in rest or any(_overlapping(phrase, other) for other in (answer, *chosen)):
                    continue
                if not self._would_be_true(phrase, before, after):
                    chosen.append(phrase)
        return tuple(chosen)

    def _own_like(self, answer: str) -> Iterator[str]:
        slack = max(1, len(answer) // 4)
        for length in range(len(answer) - slack, len(answer) + slack + 1):
            yield from self.own.get(length, ())

    def _likeness(self, answer: str, phrase: str) -> float:
        """Shared edges, characters and word classes count for it, a difference in length against it."""
        if answer.isdigit() != phrase.isdigit() or ("、" in answer) != ("、" in phrase):
            return 0.0
        value = -0.7 * abs(len(answer) - len(phrase))
        if answer[-1] == phrase[-1]:
            value += 3.0 if answer[-2:] == phrase[-2:] else 2.0
        if answer[0] == phrase[0]:
            value += 1.0
        tags, other = self.tags.get(answer), self.tags.get(phrase)
        if tags and other:
            value += 0.5 * (tags[0] == other[0]) + 0.8 * (tags[1] == other[1])
        return value + len(set(answer) & set(phrase)) / max(len(answer), len(phrase))

    def _would_be_true(self, phrase: str, before: str, after: str) -> bool:
        return (len(before) == 2 and before + phrase in self.text) or (len(after) == 2 and phrase + after in self.text)


def _phrases(annotated: AnnotatedDocument) -> Iterator[tuple[int, int, str]]:
    for found in annotated.lists:
        yield from found.members
    yield from annotated.quotations
    for mention in annotated.terms:
        yield mention.span
    for blanks in annotated.blanks:
        if blanks:
            yield blanks[0].start, blanks[0].end, blanks[0].text


def _known_like(answer: str) -> Iterator[str]:
    """The glossary's names and members of the answer's length that begin or end as it does."""
    known = _known()
    yield from known.get((len(answer), "^", answer[0]), ())
    yield from known.get((len(answer), "$", answer[-1]), ())


@cache
def _known() -> Mapping[tuple[int, str, str], tuple[str, ...]]:
    index: dict[tuple[int, str, str], dict[str, None]] = {}
    for term in glossary().terms:
        for phrase in (term.name, *term.members):
            if 2 <= len(phrase) <= LONGEST:
                index.setdefault((len(phrase), "^", phrase[0]), {})[phrase] = None
                index.setdefault((len(phrase), "$", phrase[-1]), {})[phrase] = None
    return {key: tuple(phrases) for key, phrases in index.items()}


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
