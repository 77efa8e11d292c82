"""Where the first member of an enumeration begins and the last one ends.

The members in the middle are certain; an outer edge is good when it makes a member that looks like them (length,
words, tags, first and last character) and when what stands outside is of the kind that stands before or after a list.
Weights and words are in data/list_edges.toml, fitted by scripts/fit_list_edges.py on lists that people marked.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import cache
from heapq import nlargest
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from quizgen.language.brackets import is_balanced
from quizgen.language.words import tag_words
from quizgen.model import Word

Stretch = tuple[int, int]
"""(start, end) in characters of the sentence."""
Tail = tuple[Stretch, ...]
"""The members after the last separator: one, or those that a conjunction joins."""
Feature = tuple[str, float]
_FUNCTION_TAGS = frozenset("ucpdrfqmytoe")
CONJUNCTIONS = frozenset(("和", "与", "及", "或", "以及", "或者"))
_CLOSING = {"“": "”", "《": "》"}
_OPENING = {"”": "“", "》": "《"}
_FRAMES = (("以", "为"), ("从", "到"))
_VERBAL = 0.5
_SIDES = ("first: ", "last: ", "pair: ")
_NEVER_FIRST = frozenset("好了着到过的地得等们")
"""What cannot begin a member: 讲好〔党的故事〕."""
_CLOSING_WORDS = frozenset(("治理", "整治", "监管", "领域", "工作", "方面"))
"""What closes a clause whose verb stands before the list: 加强〔…、船舶污染和尾矿库〕治理."""
_MOST_WORDS = 9
"""Words that an outer member may have."""
_SHARED_ENDS = (4, 3, 2)
"""Characters that every member may end in for the last one to end in them too."""
_TRIED = 4
"""Edges tried on each side, best first, where no member in the middle is certain."""
_DOUBT = 1.5
"""How much likelier an edge must be than the next to be certain."""
_MOST_REMEMBERED = 300_000


class Weights(NamedTuple):
    """`features` by name; `before` and `after`: how much oftener a word stands outside a list, there, than in a member.

    `bound` are pairs of words that seldom stand apart (特色 社会主义).
    """

    features: Mapping[str, float]
    before: Mapping[str, float]
    after: Mapping[str, float]
    bound: frozenset[str]

    def of_side(self, side: str) -> dict[str, float]:
        """The weights of likeness for the first member, the last, or a pair with no certain member between."""
        return {name.removeprefix(side): value for name, value in self.features.items() if name.startswith(side)}


@cache
def weights() -> Weights:
    """The fitted weights, read once."""
    loaded = tomllib.loads(files("quizgen").joinpath("data/list_edges.toml").read_text(encoding="utf-8"))
    return Weights(loaded["features"], loaded["before"], loaded["after"], frozenset(loaded["bound"]))


@cache
def _sides() -> dict[str, dict[str, float]]:
    return {side: weights().of_side(side) for side in _SIDES}


@cache
def _opening_tag(word: str) -> str:
    """The tag of a long word's first half: 提高效益 is a noun to the tagger, 提高 a verb."""
    return tag_words(word[:2])[0].tag[:1]


@cache
def _scores() -> dict[Hashable, float]:
    """What was weighed before: the same few words and shapes stand at most edges."""
    return {}


class Gap(NamedTuple):
    """A list between two limits: its separators' stretches and the certain members between them."""

    before: int
    cuts: tuple[Stretch, ...]
    after: int

    @property
    def middles(self) -> tuple[Stretch, ...]:
        return tuple((one[1], other[0]) for one, other in pairwise(self.cuts))


class Edges:
    """The outer edges in one sentence; all offsets count from its start."""

    def __init__(self, text: str, words: Sequence[Word], known: Weights | None = None) -> None:
        base = words[0].start if words else 0
        self._text, self._words, self._known = text, words, known or weights()
        self._starts = [word.start - base for word in words]
        self._tags: dict[Stretch, str] = {}
        self._scores: dict[Hashable, float] = _scores() if known is None else {}
        if len(self._scores) > _MOST_REMEMBERED:
            self._scores.clear()
        self._opens_with_verb = False
        self._sides = _sides() if known is None else {side: known.of_side(side) for side in _SIDES}

    def readings(self, gap: Gap) -> Iterator[tuple[Stretch, ...]]:
        """The members with the likeliest edges; then, where an edge is in doubt, those with the next likeliest."""
        left, middles = gap.cuts[0][0], gap.middles
        self._open(gap)
        firsts = sorted(((self._before_score(start, gap.before), start) for start in self._firsts(gap)), reverse=True)
        lasts = sorted(
            ((self._after_score(tail[-1][1], gap.after) + self._joint(tail), tail) for tail in self._tails(gap)),
            reverse=True,
        )
        if firsts and lasts:
            ways = self._between(left, middles, firsts, lasts) if middles else self._pairs(left, firsts, lasts)
            ends = [left, *(end for _, end in middles)]
            best = ways[0][0]
            for score, start, tail in ways:
                if score > best - _DOUBT:
                    yield (start, left), *middles, *(self._with_shared_end(tail, ends) if middles else tail)

    def _pairs(
        self, left: int, firsts: Sequence[tuple[float, int]], lasts: Sequence[tuple[float, Tail]]
    ) -> list[tuple[float, int, Tail]]:
        """The two likeliest ways to set the edges where no member in the middle is certain."""
        return nlargest(
            2,
            (
                (
                    own + other + self._alike((start, left), tail[0], "pair: ") + self._alike_all(tail[1:], tail[0]),
                    start,
                    tail,
                )
                for own, start in firsts[:_TRIED]
                for other, tail in lasts[: _TRIED + 1]
            ),
        )

    def _between(
        self,
        left: int,
        middles: Sequence[Stretch],
        firsts: Sequence[tuple[float, int]],
        lasts: Sequence[tuple[float, Tail]],
    ) -> list[tuple[float, int, Tail]]:
        """The two likeliest ways to set the edges around certain members."""
        begins = nlargest(
            2,
            (
                (own + self._alike((start, left), middles[0], "first: ") + self._odd((start, left), middles), start)
                for own, start in firsts
            ),
        )
        closes = nlargest(
            2, ((own + self._alike_all(tail, middles[-1]) + self._odd(tail[-1], middles), tail) for own, tail in lasts)
        )
        return nlargest(2, ((own + other, start, tail) for own, start in begins for other, tail in closes))

    def _with_shared_end(self, tail: Sequence[Stretch], ends: Sequence[int]) -> tuple[Stretch, ...]:
        """The last members, with what all members before them end in if it follows (…土壤污染和重金属〔污染〕治理)."""
        text, (start, end) = self._text, tail[-1]
        for size in _SHARED_ENDS:
            shared = text[max(0, ends[0] - size) : ends[0]]
            everywhere = text.startswith(shared, end) and all(text.endswith(shared, 0, other) for other in ends)
            if len(shared) == size and everywhere:
                return (*tail[:-1], (start, end + size))
        return tuple(tail)

    def first(self, before: int, left: int, reference: Stretch) -> int | None:
        """Where a first member that ends at `left` begins, by the member after it."""
        gap = Gap(before, ((left, reference[0]),), reference[1])
        starts = [
            (self._before_score(start, before) + self._alike((start, left), reference, "first: "), start)
            for start in self._firsts(gap)
        ]
        return max(starts)[1] if starts else None

    def same_shape(self, one: Stretch, other: Stretch) -> bool:
        """Whether two members are as long as each other, begin or end alike, or have a word in common."""
        text, length, reference = self._text, one[1] - one[0], other[1] - other[0]
        if min(length, reference) < 2 or max(length, reference) > 2 * min(length, reference):
            return False
        if text[one[0]] == text[other[0]] or text[one[1] - 1] == text[other[1] - 1]:
            return True
        return length == reference or any(text[at : at + 2] in text[slice(*other)] for at in range(one[0], one[1] - 1))

    def parts(self, stretch: Stretch, left: Stretch | None, right: Stretch | None) -> float:
        """How much likelier it is that one list ends and another begins inside the stretch than that it is a member.

        `left` and `right` are the certain members before and after it.
        """
        begin, end = stretch
        inner = self._starts[bisect_right(self._starts, begin) : bisect_left(self._starts, end)]
        if len(inner) < 2 or len(inner) > 2 * _MOST_WORDS:
            return -9.0
        ends = [
            self._after_score(at, end) + (self._alike((begin, at), left, "last: ") if left else 0.0)
            for at in inner[:-1]
        ]
        starts = [
            self._before_score(at, begin) + (self._alike((at, end), right, "first: ") if right else 0.0)
            for at in inner[1:]
        ]
        apart = max(max(ends[:i]) + starts[i - 1] for i in range(1, len(ends) + 1))
        known = self._before_score(begin, begin) + self._after_score(end, end)
        whole = (self._alike(stretch, left, "last: ") if left else 0.0) + (
            self._alike(stretch, right, "first: ") if right else 0.0
        )
        return apart - whole - known

    def candidates(self, gap: Gap) -> Iterator[tuple[tuple[Stretch, ...], dict[str, float]]]:
        """Every way to set the edges with its features, for fitting the weights."""
        left, middles = gap.cuts[0][0], gap.middles
        self._open(gap)
        for start in self._firsts(gap):
            for tail in self._tails(gap):
                features: dict[str, float] = {}
                first = (start, left)
                named = [*self._before(start, gap.before), *self._after(tail[-1][1], gap.after)]
                if len(tail) > 1:
                    named.append(("conjunction parts members", 1.0))
                if middles:
                    named += self._likeness(first, middles[0], "first: ")
                    named += [*self._oddities(first, middles), *self._oddities(tail[-1], middles)]
                    named += [(n, v / len(tail)) for m in tail for n, v in self._likeness(m, middles[-1], "last: ")]
                else:
                    named += self._likeness(first, tail[0], "pair: ")
                    named += [nv for m in tail[1:] for nv in self._likeness(m, tail[0], "last: ")]
                for name, value in named:
                    features[name] = features.get(name, 0.0) + value
                yield (first, *middles, *tail), features

    def _sum(self, features: Iterator[Feature]) -> float:
        get = self._known.features.get
        return sum([get(name, 0.0) * value for name, value in features])

    def _alike(self, one: Stretch, other: Stretch, side: str) -> float:
        text, one_end, other_end = self._text, one[1], other[1]
        key = (
            side,
            one_end - one[0],
            other_end - other[0],
            self._tags_of(one),
            self._tags_of(other),
            text[one[0]] == text[other[0]],
            text[one_end - 1] == text[other_end - 1],
            text[one_end - 2 : one_end] == text[other_end - 2 : other_end],
        )
        known = self._scores.get(key)
        if known is None:
            get = self._sides[side].get
            known = self._scores[key] = sum([get(name, 0.0) * value for name, value in self._shape(one, other)])
        return known

    def _before_score(self, start: int, limit: int) -> float:
        index = bisect_left(self._starts, start)
        key = (None if start <= limit else self._words[index - 1][2:], self._words[index][2:])
        known = self._scores.get(key)
        if known is None:
            known = self._scores[key] = self._sum(self._before(start, limit))
        return known

    def _after_score(self, end: int, limit: int) -> float:
        index = bisect_left(self._starts, end)
        outside = None if end >= limit or index >= len(self._words) else self._words[index]
        last = outside is not None and end + len(outside.text) >= limit
        key = (self._words[index - 1][2:], outside and outside[2:], last, self._opens_with_verb)
        known = self._scores.get(key)
        if known is None:
            known = self._scores[key] = self._sum(self._after(end, limit))
        return known

    def _alike_all(self, tail: Sequence[Stretch], other: Stretch) -> float:
        return sum([self._alike(member, other, "last: ") for member in tail]) / len(tail) if tail else 0.0

    def _joint(self, tail: Sequence[Stretch]) -> float:
        return self._known.features.get("conjunction parts members", 0.0) if len(tail) > 1 else 0.0

    def _firsts(self, gap: Gap) -> list[int]:
        """Where the first member may begin; a quotation that it ends with is one piece."""
        text, limit, left = self._text, gap.before, gap.cuts[0][0]
        latest = left - 1
        if text[latest] in _OPENING:
            opening = text.rfind(_OPENING[text[latest]], limit, left)
            if opening < 0:
                return []
            latest = opening
        last = bisect_right(self._starts, latest)
        first = bisect_left(self._starts, limit)
        edges = [
            self._starts[at]
            for at in range(max(first, last - _MOST_WORDS), last)
            if text[self._starts[at]] not in _NEVER_FIRST
            and not self._in_name(at, limit)
            and is_balanced(text[self._starts[at] : left])
            and not self._inside_frame(limit, at, left)
        ]
        return edges or ([limit] if limit < left and limit in self._starts else [])

    def _last_limit(self, gap: Gap) -> int:
        """How far the last member may reach: to its 的 where the others end in one, before it where none has one."""
        text, right, middles = self._text, gap.cuts[-1][1], gap.middles
        closing = self._words[bisect_left(self._starts, gap.after) - 1]
        if closing.text in _CLOSING_WORDS and self._opens_with_verb:
            begin = gap.after - len(closing.text)
            alike = middles and gap.after - right == middles[-1][1] - middles[-1][0]
            shared = any(text.startswith(closing.text, end - len(closing.text)) for _, end in middles)
            if begin > right + 1 and not alike and not shared:
                return begin
        particle = text.find("的", right + 1, gap.after)
        if particle < 0 or particle not in self._starts:
            return gap.after
        if all(text[end - 1] == "的" for _, end in middles) and (middles or text[gap.cuts[0][0] - 1] == "的"):
            return particle + 1
        if len(middles) > 1 and not any("的" in text[start:end] for start, end in middles):
            return particle
        return gap.after

    def _in_others(self, mark: str, middles: Sequence[Stretch]) -> bool:
        """Whether members hold the conjunction themselves (城市和乡村、平原和山区)."""
        return bool(middles) and all(mark in self._text[start:end] for start, end in middles)

    def _inside_frame(self, limit: int, at: int, left: int) -> bool:
        """Whether the word at `at` stands after the opening of a 以…为 that closes before the first separator."""
        before = [word.text for word in self._words[bisect_left(self._starts, limit) : bisect_left(self._starts, left)]]
        place = at - bisect_left(self._starts, limit)
        return any(
            opening in before[:place] and closing in before[before.index(opening) :] for opening, closing in _FRAMES
        )

    def _may_end(self, begin: int, end: int, limit: int) -> bool:
        """Whether no quotation and no 以…为 or 从…到 would be cut at `end`."""
        if not is_balanced(self._text[begin:end]) or self._text[end : end + 1] in ("“", "《"):
            return False
        first, last = bisect_left(self._starts, begin), bisect_left(self._starts, limit)
        inside = {word.text for word in self._words[first : bisect_left(self._starts, end)]}
        after = {word.text for word in self._words[bisect_left(self._starts, end) : last]}
        return not any(opening in inside and closing in after - inside for opening, closing in _FRAMES)

    def _in_name(self, at: int, limit: int) -> bool:
        """Whether the word goes on with a name whose surname stands alone at the limit (丁 薛祥)."""
        return (
            at > 0
            and self._starts[at - 1] == limit
            and len(self._words[at - 1].text) == 1
            and self._words[at].tag == "nr"
        )

    def _tails(self, gap: Gap) -> list[tuple[Stretch, ...]]:
        """What may stand after the last separator: one member or two joined by a conjunction, with each end."""
        right, limit = gap.cuts[-1][1], self._last_limit(gap)
        if limit < gap.after and self._text[limit - 1] == "的":
            return [((right, limit),)]
        ends = self._ends(right, limit)
        tails: list[tuple[Stretch, ...]] = [((right, end),) for end in ends]
        joined = 0
        index = bisect_left(self._starts, right)
        for word in range(index + 1, min(index + _MOST_WORDS, len(self._words))):
            conjunction = self._starts[word]
            if conjunction >= limit or joined == 2:
                break
            mark = self._words[word].text
            if mark not in CONJUNCTIONS or conjunction not in ends:
                continue
            if self._in_others(mark, gap.middles):
                tails = [tail for tail in tails if tail[0][1] > conjunction + len(mark)] or tails
                break
            begin = conjunction + len(mark)
            tails += [((right, conjunction), (begin, end)) for end in self._ends(begin, limit)]
            joined += 1
        return tails

    def _ends(self, begin: int, limit: int) -> list[int]:
        earliest = begin + 1
        closing = _CLOSING.get(self._text[begin : begin + 1])
        if closing:
            found = self._text.find(closing, begin, limit)
            if found >= 0:
                earliest = found + 1
        at = bisect_left(self._starts, earliest)
        following = self._starts[at : at + _MOST_WORDS]
        if len(following) < _MOST_WORDS:
            following.append(len(self._text))
        ends = [end for end in following if begin < end <= limit and self._may_end(begin, end, limit)]
        return ends or ([limit] if begin < limit else [])

    def _before(self, start: int, limit: int) -> Iterator[Feature]:
        """What stands before a member that begins at `start`, in a clause that begins at `limit`."""
        index = bisect_left(self._starts, start)
        inside = self._words[index]
        yield "first begins with " + _class(inside), 1.0
        lead = self._known.before.get(inside.text)
        if lead is not None:
            yield "first begins with a word of before", lead
        if start <= limit:
            yield "before is the clause's edge", 1.0
            return
        outside = self._words[index - 1]
        yield "before is " + _class(outside), 1.0
        yield f"before is {outside.tag[:1]}, first begins with {inside.tag[:1]}", 1.0
        lead = self._known.before.get(outside.text)
        if lead is not None:
            yield "before is a word of before", lead
        if f"{outside.text} {inside.text}" in self._known.bound:
            yield "begins inside a pair", 1.0
        if len(outside.text) == 1:
            yield "before is one character", 1.0

    def _after(self, end: int, limit: int) -> Iterator[Feature]:
        """What stands after a member that ends at `end`, in a clause that ends at `limit`."""
        index = bisect_left(self._starts, end)
        inside = self._words[index - 1]
        yield "last ends with " + ("one of n" if inside.text == "地" else _class(inside)), 1.0
        head = self._known.after.get(inside.text)
        if head is not None:
            yield "last ends with a word of after", head
        if end >= limit or index >= len(self._words):
            yield "after is the clause's edge", 1.0
            return
        outside = self._words[index]
        yield "after is " + _class(outside), 1.0
        yield f"after is {outside.tag[:1]}, last ends with {inside.tag[:1]}", 1.0
        head = self._known.after.get(outside.text)
        if head is not None:
            yield "after is a word of after", head
        if f"{inside.text} {outside.text}" in self._known.bound:
            yield "ends inside a pair", 1.0
        if len(outside.text) == 1:
            yield "after is one character", 1.0
        if end + len(outside.text) >= limit:
            yield "after is the clause's last word", 1.0
            if outside.tag[:1] == "v":
                yield "after is the clause's last word, a verb", 1.0
                if self._opens_with_verb:
                    yield "after closes what the clause's first verb opened", 1.0

    def _likeness(self, one: Stretch, other: Stretch, side: str) -> Iterator[Feature]:
        """How alike two members are; `side` names which of them is the uncertain one."""
        for name, value in self._shape(one, other):
            yield side + name, value

    def _shape(self, one: Stretch, other: Stretch) -> Iterator[Feature]:
        text = self._text
        length, reference = one[1] - one[0], other[1] - other[0]
        tags, reference_tags = self._tags_of(one), self._tags_of(other)
        if length == reference:
            yield "same length", 1.0
        else:
            apart = abs(length - reference)
            yield "length apart", min(apart, 8)
            yield "ratio of lengths", max(length, reference) / max(1, min(length, reference))
            if apart == 1:
                yield "length apart by one", 1.0
        if tags == reference_tags:
            yield "same tags", 1.0
        elif len(tags) == len(reference_tags):
            yield "as many words", 1.0
        if tags[:1] == reference_tags[:1]:
            yield "same first tag", 1.0
        elif tags[:1] == "v":
            yield "begins with a verb, the other does not", 1.0
        elif reference_tags[:1] == "v":
            yield "does not begin with a verb, the other does", 1.0
        if tags[-1:] == reference_tags[-1:]:
            yield "same last tag", 1.0
        if text[one[0]] == text[other[0]]:
            yield "same first character", 1.0
        if text[one[1] - 1] == text[other[1] - 1]:
            yield "same last character", 1.0
            if length > 2 and reference > 2 and text[one[1] - 2] == text[other[1] - 2]:
                yield "same last two characters", 1.0
        if ("u" in tags) != ("u" in reference_tags):
            yield "one has a particle", 1.0
        if ("p" in tags) != ("p" in reference_tags):
            yield "one has a preposition", 1.0

    def _open(self, gap: Gap) -> None:
        opening = self._words[bisect_left(self._starts, gap.before) : bisect_left(self._starts, gap.before) + 2]
        self._opens_with_verb = any(self._verbal(word.text) for word in opening)

    def _odd(self, member: Stretch, middles: Sequence[Stretch]) -> float:
        return self._sum(self._oddities(member, middles)) if len(middles) > 1 else 0.0

    def _oddities(self, member: Stretch, middles: Sequence[Stretch]) -> Iterator[Feature]:
        """In what an outer member is unlike all of two or more certain ones."""
        if len(middles) < 2:
            return
        tags, others = self._tags_of(member), [self._tags_of(middle) for middle in middles]
        if tags[:1] not in {other[:1] for other in others}:
            yield "no other begins so", 1.0
            if all(other[:1] == "v" for other in others):
                yield "all others begin with a verb", 1.0
        if tags[-1:] not in {other[-1:] for other in others}:
            yield "no other ends so", 1.0
        if "u" in tags and not any("u" in other for other in others):
            yield "no other has a particle", 1.0
        length = member[1] - member[0]
        lengths = [end - start for start, end in middles]
        if not min(lengths) <= length <= max(lengths):
            yield "no other is as long or short", 1.0
            if length > 1.6 * max(lengths):
                yield "much longer than all others", 1.0

    def _verbal(self, word: str) -> bool:
        """Whether the words of a list often have this one before them: a verb, whatever the tagger says (提高效益)."""
        return self._known.before.get(word, 0.0) >= _VERBAL

    def _tags_of(self, stretch: Stretch) -> str:
        known = self._tags.get(stretch)
        if known is None:
            first, last = bisect_left(self._starts, stretch[0]), bisect_left(self._starts, stretch[1])
            known = "".join([word.tag[:1] for word in self._words[first:last]])
            if first < last and len(self._words[first].text) > 3:
                known = _opening_tag(self._words[first].text) + known[1:]
            if known and self._words[last - 1].text == "地":
                known = known[:-1] + "n"
            self._tags[stretch] = known
        return known


def _class(word: Word) -> str:
    """A word of grammar itself, else its part of speech."""
    if word.tag[:1] in _FUNCTION_TAGS and len(word.text) == 1:
        return word.text
    return "等" if word.text[0] == "等" else "one of " + word.tag[:1]
