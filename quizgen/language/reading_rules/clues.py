"""What stands around a word and in its clause, as clues to how it is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from quizgen.language.data_files import data_lines
from quizgen.language.reading_rules.neighbours import clause_around, tag_of, text_after, text_before, text_of
from quizgen.language.word_classes import word_class
from quizgen.model import Word

_LEFT, _RIGHT = 6, 12
"""Characters on either side whose pieces are clues."""
_LONGEST = 3
"""Characters of a piece."""
_FAR = 12
"""Words on either side whose classes are clues."""
_NEAR = 3
"""Words on either side that are clues by their place."""


def clues(words: Sequence[Word], at: int) -> Iterator[str]:
    """Each says where something stands, and what: a word as it is, its tag (:) or its class (~). A piece of the text
    begins with < before the word, > behind it, << and >> right beside it.
    """
    start, end = clause_around(words, at)
    before, after = words[start:at][::-1], words[at + 1 : end]
    yield from _pieces("<", text_before(words, at, _LEFT)[-_LEFT:])
    yield from _pieces(">", text_after(words, at, _RIGHT)[:_RIGHT])
    yield from _beside("before", before)
    yield from _beside("behind", after)
    yield from _joints(words, start, end, after)
    yield from _doings(before, after)


def _pieces(side: str, text: str) -> Iterator[str]:
    """What is written there, in pieces; the one right beside the word as such too."""
    for size in range(1, _LONGEST + 1):
        for at in range(len(text) - size + 1):
            yield f"{side}{text[at : at + size]}"
        yield f"{side}{side}{text[-size:] if side == '<' else text[:size]}"


def _beside(side: str, found: Sequence[Word]) -> Iterator[str]:
    """The nearest words with their tags and classes, and the classes of more of them, the nearest first."""
    for place, word in enumerate(found[:_NEAR], 1):
        yield f"{side} {place} {word.text}"
        yield f"{side} {place} :{word.tag}"
        yield f"{side} {place} ~{_class(word)}"
    for word in found[:_FAR]:
        yield f"{side} ~{_class(word)}"
    for count in (2, 3):
        yield f"{side} :{' '.join(word.tag[:1] for word in found[:count])}"


def _joints(words: Sequence[Word], start: int, end: int, after: Sequence[Word]) -> Iterator[str]:
    """The marks at both ends of the clause, its last word and the first ones of the next, and how long it goes on."""
    yield f"from {text_of(words[start - 1])[:1] if start else ''}"
    yield f"to {text_of(words[end])[:1] if end < len(words) else ''}"
    for place, word in enumerate(words[end + 1 : end + 3], 1):
        yield f"next {place} {word.text}"
        yield f"next {place} :{word.tag[:1]}"
    if after:
        last = after[-1]
        yield f"last {last.text}"
        yield f"last {last.text[-1]}"
        yield f"last ~{_class(last)}"
        yield f"last :{' '.join(word.tag[:1] for word in after[-2:])}"
    yield f"length {min(len(after), 8)}"


def _doings(before: Sequence[Word], after: Sequence[Word]) -> Iterator[str]:
    """The verbs behind what follows, whether one stands past the last 的, and the classes of words that meet."""
    last_de = max((at for at, word in enumerate(after) if word.text == "的"), default=-1)
    verbs = [at for at, word in enumerate(after) if at and word.tag[:1] == "v"]
    doing = sum(at > last_de and after[at].tag != "vn" for at in verbs)
    yield f"verbs {min(doing, 2)} {last_de >= 0}"
    for at in verbs:
        verb = after[at]
        yield f"verb {verb.text}"
        yield f"verb {verb.text[0]}"
        yield f"verb ~{_class(verb)}"
    subject = before[0] if before else None
    taken, last = (after[0], after[-1]) if after else (None, None)
    yield f"between :{tag_of(subject)[:1]} {tag_of(taken)[:1]} {tag_of(last)[:1]} {doing > 0}"
    yield f"between ~{_class(subject)} {_class(taken)}"
    for one, other in pairwise(after):
        yield f"pair ~{_class(one)} {_class(other)}"


def _class(word: Word | None) -> str:
    """The class of a word, empty where there is none."""
    return word_class(word.text, word.tag) if word else ""


def weigh(file: str, seen: Iterable[str]) -> float:
    """What the clues weigh together by the weights in `quizgen/data/<file>`."""
    weights = _weights(file)
    return weights.get("", 0.0) + sum(weights[clue] for clue in set(seen) if clue in weights)


@cache
def _weights(file: str) -> Mapping[str, float]:
    """The weight of each clue, and under no name what weighs in all places; the first line says whose they are."""
    rows = (line.rpartition("\t") for line in data_lines(file)[1:])
    return {clue: float(weight) for clue, _, weight in rows}
