"""How good an outer edge of an enumeration is: the features of an edge, their weights, and the scores they add up to.

Weights and words are in data/list_edges.tsv, fitted by scripts/fit_list_edges.py on lists that people marked. A score
is put together from parts that depend on one word, one pair of tags or one comparison, so that each is weighed once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from quizgen.language.data_files import data_lines
from quizgen.model import Word

EdgeFeature = tuple[str, float]
_FUNCTION_TAGS = frozenset("ucpdrfqmytoe")
_SIDES = ("first", "last", "pair")
"""An uncertain member: the first, the last, or one of a pair with no certain member between."""
KINSHIP = ("first words are alike", "last words are alike")
VERBAL = 0.5
"""How much oftener before a list than in one stands a verb that the tagger takes for something else (弘扬)."""
_MOST_REMEMBERED = 100_000


class Weights(NamedTuple):
    """`features` by name; `before` and `after`: how much oftener a word stands outside a list, there, than in a member.

    `bound` are pairs of words that seldom stand apart (特色 社会主义).
    """

    features: Mapping[str, float]
    before: Mapping[str, float]
    after: Mapping[str, float]
    bound: frozenset[str]


@cache
def weights() -> Weights:
    """The fitted weights, read once."""
    tables: dict[str, dict[str, float]] = {"features": {}, "before": {}, "after": {}}
    bound = set()
    for line in data_lines("list_edges.tsv")[1:]:
        table, name, *value = line.split("\t")
        if value:
            tables[table][name] = float(value[0])
        else:
            bound.add(name)
    return Weights(bound=frozenset(bound), **tables)


def lengths(length: int, reference: int) -> Iterator[EdgeFeature]:
    """The features of how long a member is beside another."""
    if length == reference:
        yield "same length", 1.0
        return
    apart = abs(length - reference)
    yield "length apart", min(apart, 8)
    yield "ratio of lengths", max(length, reference) / max(1, min(length, reference))
    if apart == 1:
        yield "length apart by one", 1.0


ScorePart = tuple[str, ...]
"""A part of a score: what is looked at, and the words or tags that are seen there."""
_CLAUSE_BEFORE: ScorePart = ("before is the clause's edge",)
_CLAUSE_AFTER: ScorePart = ("after is the clause's edge",)
_INSIDE_BEFORE: ScorePart = ("begins inside a pair",)
_OBJECT_BEFORE: ScorePart = ("begins with the object of a verb that it often has",)
_INSIDE_AFTER: ScorePart = ("ends inside a pair",)
_LAST_WORD: ScorePart = ("after is the clause's last word",)
_LAST_VERB: ScorePart = ("after is the clause's last word, a verb",)
_CLOSING_VERB: ScorePart = ("after closes what the clause's first verb opened",)


class EdgeScores:
    """The scores of edges under some weights; each part of a score is weighed once and remembered."""

    def __init__(self, known: Weights) -> None:
        self.weights = known
        self._sides: dict[str, dict[str | tuple[int, int], float]] = {
            side: {
                name.removeprefix(f"{side}: "): value
                for name, value in known.features.items()
                if name.startswith(f"{side}: ")
            }
            for side in _SIDES
        }
        self._kinship = {
            side: (table.get(KINSHIP[0], 0.0), table.get(KINSHIP[1], 0.0)) for side, table in self._sides.items()
        }
        self._parts: dict[ScorePart, float] = {}

    def likeness(self, side: str, length: int, reference: int, alike: Iterable[str]) -> float:
        """How well a member on that side (first, last or pair) goes with another by its length and what is alike."""
        table = self._sides[side]
        score = table.get((length, reference))
        if score is None:
            named = ((f"{side}: {name}", value) for name, value in lengths(length, reference))
            score = table[length, reference] = self.sum(named)
        for name in alike:
            score += table.get(name, 0.0)
        return score

    def kinship(self, side: str, first: float, last: float) -> float:
        """What it weighs on that side how alike the first words of two members are, and the last ones."""
        one, other = self._kinship[side]
        return one * first + other * last

    def sum(self, features: Iterable[EdgeFeature]) -> float:
        """What some features weigh together."""
        get = self.weights.features.get
        return sum([get(name, 0.0) * value for name, value in features])

    def of(self, parts: Iterable[ScorePart]) -> float:
        """The score that some parts add up to."""
        score, known = 0.0, self._parts
        for part in parts:
            value = known.get(part)
            if value is None:
                if len(known) > _MOST_REMEMBERED:
                    known.clear()
                value = known[part] = self.sum(self._features(part))
            score += value
        return score

    def features(self, parts: Iterable[ScorePart]) -> Iterator[EdgeFeature]:
        """The features of some parts, for fitting."""
        for part in parts:
            yield from self._features(part)

    def before(self, outside: Word | None, inside: Word) -> list[ScorePart]:
        """What tells whether a first member begins with `inside` after `outside`, or at its clause's edge."""
        parts: list[ScorePart] = [("first begins with", inside.text, inside.tag)]
        if outside is None:
            parts.append(_CLAUSE_BEFORE)
            return parts
        parts += (("before is", outside.text, outside.tag), ("before", outside.tag[:1], inside.tag[:1]))
        if f"{outside.text} {inside.text}" in self.weights.bound:
            parts.append(_OBJECT_BEFORE if self._has_object(outside, inside) else _INSIDE_BEFORE)
        return parts

    def _has_object(self, outside: Word, inside: Word) -> bool:
        """Whether a verb of two characters that stands before lists is followed by a noun (坚持｜党的领导)."""
        if outside.tag != "v" or inside.tag[:1] != "n" or len(outside.text) == 1:
            return False
        return self.weights.before.get(outside.text, 0.0) >= VERBAL

    def after(self, inside: Word, outside: Word | None, *, closes: bool, verb_opens: bool) -> list[ScorePart]:
        """What tells whether a last member ends with `inside` before `outside`, or at its clause's edge.

        `closes`: nothing follows `outside` in its clause; `verb_opens`: a verb opens the clause.
        """
        parts: list[ScorePart] = [("last ends with", inside.text, inside.tag)]
        if outside is None:
            parts.append(_CLAUSE_AFTER)
            return parts
        parts += (("after is", outside.text, outside.tag), ("after", outside.tag[:1], inside.tag[:1]))
        if f"{inside.text} {outside.text}" in self.weights.bound:
            parts.append(_INSIDE_AFTER)
        if closes:
            parts.append(_LAST_WORD)
            if outside.tag[:1] == "v":
                parts += (_LAST_VERB, _CLOSING_VERB) if verb_opens else (_LAST_VERB,)
        return parts

    def _features(self, part: ScorePart) -> Sequence[EdgeFeature]:
        place, seen = part[0], part[1:]
        if not seen:
            return [(place, 1.0)]
        if place.endswith("against"):
            return [(f"{place}: {seen[0]}", 1.0)]
        if place == "before":
            return [(f"before is {seen[0]}, first begins with {seen[1]}", 1.0)]
        if place == "after":
            return [(f"after is {seen[0]}, last ends with {seen[1]}", 1.0)]
        return self._of_word(place, *seen)

    def _of_word(self, place: str, text: str, tag: str) -> Sequence[EdgeFeature]:
        noun = place == "last ends with" and text == "地"
        features = [(f"{place} {'one of n' if noun else _class(text, tag)}", 1.0)]
        at_start = place in ("first begins with", "before is")
        lead = (self.weights.before if at_start else self.weights.after).get(text)
        if lead is not None:
            features.append((f"{place} a word of {'before' if at_start else 'after'}", lead))
        if len(text) == 1 and place in ("before is", "after is"):
            features.append((f"{place} one character", 1.0))
        return features


def _class(text: str, tag: str) -> str:
    """A word of grammar itself, else its part of speech."""
    if tag[:1] in _FUNCTION_TAGS and len(text) == 1:
        return text
    return "等" if text[0] == "等" else "one of " + tag[:1]


@cache
def scores() -> EdgeScores:
    """The scores under the fitted weights."""
    return EdgeScores(weights())
