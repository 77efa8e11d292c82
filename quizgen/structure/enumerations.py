"""A、B、C和D with exact edges: the first member sheds the words before it, the last the words after it.

The members in the middle are certain; the outer edges are where the first and the last member look most like them
(length, words, tags, first and last character) and what stands outside makes a boundary. The weights were fitted on
lists that people marked (scripts/fit_lists.py).
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quizgen.language.numerals import to_int
from quizgen.model import Document, ListKind, Sentence, Span, TextList, Word

_CLAUSE_END = re.compile(r"[，；。：！？!?\n]|——")
_QUOTED = re.compile(r"“[^“”]*”|《[^《》]*》|（[^（）]*）")
_SEPARATOR = re.compile(r"、|(?<=”)(?=“)|(?<=》)(?=《)")
_CONJUNCTION = re.compile(r"以及|[和与及或]|并(?=[^且非不])")
_COUNT = re.compile(
    r"(?:等|这|的)?([两二三四五六七八九十]|\d{1,2})(?:个|项|条|种|大|点|方面|类|位|者|省|市)([\u4e00-\u9fff]{0,6})"
)
_MOST_OUTER_WORDS = 9
_LONGEST_MEMBER = 40

WEIGHTS = {
    "same length": 1.6,
    "length apart": -0.32,
    "same words": 0.6,
    "same tags": 1.3,
    "same first tag": 0.8,
    "same last tag": 1.0,
    "same first character": 1.0,
    "same last character": 1.3,
    "outside is the clause's edge": 0.9,
    "outside is a verb": 0.5,
    "outside is a preposition": 0.9,
    "outside is 的 or a particle": 0.5,
    "outside is a noun": -0.7,
    "outside is an adjective": -0.2,
    "outside is an adverb": 0.1,
    "outside is 等": 3.0,
    "outside is a count": 2.5,
    "edge is a particle": -4.0,
    "edge is an adverb": -0.8,
    "edge is a preposition": -1.0,
    "conjunction splits": 0.6,
}


class _Edge(NamedTuple):
    """A possible outer member: its words' range in the sentence."""

    first: int
    last: int


def enumerations(document: Document, words: tuple[tuple[Word, ...], ...]) -> Iterator[TextList]:
    """Every enumeration of two or more members, text order."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        if "、" in sentence.text or "”“" in sentence.text or "》《" in sentence.text:
            yield from _in_sentence(sentence, tagged)


def _in_sentence(sentence: Sentence, words: Sequence[Word]) -> Iterator[TextList]:
    text, base = sentence.text, sentence.start
    covered = [(found.start(), found.end()) for found in _QUOTED.finditer(text)]
    starts = [word.start - base for word in words]
    for clause_start, clause_end in _clauses(text, covered):
        yield from _in_clause(text, base, words, starts, clause_start, clause_end, covered)
    for start, end in covered:
        inner = text[start + 1 : end - 1]
        if "、" in inner and text[start] != "《":
            for a, b in _clauses(inner, []):
                yield from _in_clause(text, base, words, starts, start + 1 + a, start + 1 + b, [])


def _clauses(text: str, covered: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """(start, end) of the stretches between clause marks that stand outside quotations and brackets."""
    at = 0
    for found in _CLAUSE_END.finditer(text):
        if _inside(found.start(), covered):
            continue
        if found.start() > at:
            yield at, found.start()
        at = found.end()
    if at < len(text):
        yield at, len(text)


def _inside(offset: int, covered: Sequence[tuple[int, int]]) -> bool:
    return any(start < offset < end - 1 for start, end in covered)


def _in_clause(
    text: str,
    base: int,
    words: Sequence[Word],
    starts: Sequence[int],
    clause_start: int,
    clause_end: int,
    covered: Sequence[tuple[int, int]],
) -> Iterator[TextList]:
    cuts = [
        (found.start(), found.end())
        for found in _SEPARATOR.finditer(text, clause_start, clause_end)
        if not _inside(found.start(), covered)
    ]
    if not cuts:
        return
    middles = [(cuts[i][1], cuts[i + 1][0]) for i in range(len(cuts) - 1)]
    for group_cuts, group_middles in _groups(text, cuts, middles):
        left = group_cuts[0][0]
        right = group_cuts[-1][1]
        before = clause_start if group_cuts[0] == cuts[0] else _previous_end(cuts, group_cuts[0])
        after = clause_end if group_cuts[-1] == cuts[-1] else _next_start(cuts, group_cuts[-1])
        members = _with_edges(text, base, words, starts, before, left, right, after, group_middles)
        if members is not None and all(0 < end - start <= _LONGEST_MEMBER for start, end in members):
            count, label = _count_after(text, members)
            yield TextList(
                kind=ListKind.ENUMERATION,
                head=None,
                members=tuple(Span(base + start, base + end, text[start:end]) for start, end in members),
                count=count,
                label=label,
            )


def _groups(
    text: str, cuts: list[tuple[int, int]], middles: list[tuple[int, int]]
) -> Iterator[tuple[list[tuple[int, int]], list[tuple[int, int]]]]:
    """The separators of one list each: a middle stretch far longer than its neighbours holds the seam of two lists."""
    group = [cuts[0]]
    inner: list[tuple[int, int]] = []
    for cut, middle in zip(cuts[1:], middles, strict=True):
        if _is_seam(text, middle, middles):
            yield group, inner
            group, inner = [cut], []
        else:
            group.append(cut)
            inner.append(middle)
    yield group, inner


def _is_seam(text: str, middle: tuple[int, int], middles: Sequence[tuple[int, int]]) -> bool:
    length = middle[1] - middle[0]
    others = [end - start for start, end in middles if (start, end) != middle]
    typical = sorted(others)[len(others) // 2] if others else 0
    stretch = text[middle[0] : middle[1]]
    conjoined = _CONJUNCTION.search(stretch, 1) is not None
    if not others:
        return conjoined and length >= 12
    return length >= 10 and length > 2.2 * typical + 2 and conjoined


def _previous_end(cuts: Sequence[tuple[int, int]], cut: tuple[int, int]) -> int:
    return cuts[list(cuts).index(cut) - 1][1]


def _next_start(cuts: Sequence[tuple[int, int]], cut: tuple[int, int]) -> int:
    return cuts[list(cuts).index(cut) + 1][0]


def _with_edges(
    text: str,
    base: int,
    words: Sequence[Word],
    starts: Sequence[int],
    before: int,
    left: int,
    right: int,
    after: int,
    middles: Sequence[tuple[int, int]],
) -> list[tuple[int, int]] | None:
    """All members with the best outer edges."""
    lefts = _left_edges(text, starts, before, left)
    rights = _right_edges(text, starts, right, after)
    if not lefts or not rights:
        return None
    shape = _Shapes(text, base, words, starts)
    if middles:
        first = max(lefts, key=lambda start: (shape.left(start, left, before, middles[0]), -start))
        best_tail = max(
            rights,
            key=lambda tail: (shape.tail(tail, middles[-1], after), tail[-1][1]),
        )
        return [(first, left), *middles, *best_tail]
    best: tuple[float, int, list[tuple[int, int]]] | None = None
    for tail in rights:
        outer = shape.outside_right(tail[-1][1], after) + (WEIGHTS["conjunction splits"] if len(tail) > 1 else 0.0)
        inner = sum(shape.alike(tail[i], tail[i + 1]) for i in range(len(tail) - 1)) / max(1, len(tail) - 1)
        for start in lefts:
            value = (
                outer
                + (inner if len(tail) > 1 else 0.0) * 0.5
                + shape.alike((start, left), tail[0])
                + shape.outside_left(start, before)
            )
            if best is None or value > best[0] + 1e-9:
                best = (value, start, tail)
    assert best is not None
    return [(best[1], left), *best[2]]


def _left_edges(text: str, starts: Sequence[int], before: int, left: int) -> list[int]:
    """Where the first member may begin: at words up to nine before the separator; a quotation is one piece."""
    if text[left - 1] in "”》":
        opening = text.rfind("“" if text[left - 1] == "”" else "《", before, left)
        if opening >= 0:
            return [opening]
    last = bisect_left(starts, left)
    first = bisect_left(starts, before)
    edges = [start for start in starts[max(first, last - _MOST_OUTER_WORDS) : last] if before <= start < left]
    return edges or ([before] if before < left else [])


def _right_edges(text: str, starts: Sequence[int], right: int, after: int) -> list[list[tuple[int, int]]]:
    """What may stand after the last separator: one member, or two joined by a conjunction, with each possible end."""
    tails: list[list[tuple[int, int]]] = []
    if text[right : right + 1] in ("“", "《"):
        closing = text.find("”" if text[right] == "“" else "》", right, after)
        if closing >= 0:
            tails.append([(right, closing + 1)])
            joined = _CONJUNCTION.match(text, closing + 1, after)
            if joined and text[joined.end() : joined.end() + 1] in ("“", "《"):
                end = text.find("”" if text[joined.end()] == "“" else "》", joined.end(), after)
                if end >= 0:
                    return [[(right, closing + 1), (joined.end(), end + 1)]]
            return tails
    first = bisect_left(starts, right)
    ends = [
        word_end
        for word_end in (starts[i + 1] if i + 1 < len(starts) else len(text) for i in range(first, len(starts)))
        if word_end <= after
    ][:_MOST_OUTER_WORDS]
    tails += [[(right, end)] for end in ends if end > right]
    conjunction = next(
        (
            found
            for found in _CONJUNCTION.finditer(text, right + 1, after)
            if found.start() in starts or found.start() + 1 in starts
        ),
        None,
    )
    if conjunction is not None and conjunction.end() < after:
        begin = conjunction.end()
        later = bisect_left(starts, begin)
        more = [
            word_end
            for word_end in (starts[i + 1] if i + 1 < len(starts) else len(text) for i in range(later, len(starts)))
            if begin < word_end <= after
        ][:_MOST_OUTER_WORDS]
        tails += [[(right, conjunction.start()), (begin, end)] for end in more]
    return tails


class _Shapes:
    """How alike two stretches of one sentence are, and what makes a boundary."""

    def __init__(self, text: str, base: int, words: Sequence[Word], starts: Sequence[int]) -> None:
        self._text, self._base, self._words, self._starts = text, base, words, starts
        self._tags: dict[tuple[int, int], tuple[str, ...]] = {}

    def left(self, start: int, left: int, before: int, reference: tuple[int, int]) -> float:
        return self.alike((start, left), reference) + self.outside_left(start, before)

    def tail(self, tail: list[tuple[int, int]], reference: tuple[int, int], after: int) -> float:
        value = sum(self.alike(member, reference) for member in tail) / len(tail)
        if len(tail) > 1:
            value += WEIGHTS["conjunction splits"]
        return value + self.outside_right(tail[-1][1], after)

    def alike(self, one: tuple[int, int], other: tuple[int, int]) -> float:
        text, weights = self._text, WEIGHTS
        length, reference = one[1] - one[0], other[1] - other[0]
        tags, reference_tags = self._tags_of(one), self._tags_of(other)
        if not tags or not reference_tags:
            return -5.0
        value = weights["same length"] if length == reference else weights["length apart"] * abs(length - reference)
        if tags == reference_tags:
            value += weights["same tags"]
        elif len(tags) == len(reference_tags):
            value += weights["same words"]
        if tags[0] == reference_tags[0]:
            value += weights["same first tag"]
        if tags[-1] == reference_tags[-1]:
            value += weights["same last tag"]
        if text[one[0]] == text[other[0]]:
            value += weights["same first character"]
        if text[one[1] - 1] == text[other[1] - 1]:
            value += weights["same last character"]
        return value + self._edge(tags)

    def outside_left(self, start: int, before: int) -> float:
        if start == before:
            return WEIGHTS["outside is the clause's edge"]
        return self._outside(self._words[bisect_right(self._starts, start - 1) - 1])

    def outside_right(self, end: int, after: int) -> float:
        if end >= after:
            return WEIGHTS["outside is the clause's edge"]
        if _COUNT.match(self._text, end):
            return WEIGHTS["outside is a count"]
        word = self._words[bisect_right(self._starts, end) - 1]
        return WEIGHTS["outside is 等"] if word.text[0] == "等" else self._outside(word)

    def _outside(self, word: Word) -> float:
        tag = word.tag[:1]
        if tag == "v":
            return WEIGHTS["outside is a verb"]
        if tag == "p":
            return WEIGHTS["outside is a preposition"]
        if tag == "u":
            return WEIGHTS["outside is 的 or a particle"]
        if tag == "n":
            return WEIGHTS["outside is a noun"]
        if tag == "a":
            return WEIGHTS["outside is an adjective"]
        if tag == "d":
            return WEIGHTS["outside is an adverb"]
        return 0.0

    def _edge(self, tags: tuple[str, ...]) -> float:
        value = 0.0
        if tags[0] in "ucey" or tags[-1] in "ucpe":
            value += WEIGHTS["edge is a particle"]
        if tags[0] == "d":
            value += WEIGHTS["edge is an adverb"]
        if tags[0] == "p":
            value += WEIGHTS["edge is a preposition"]
        return value

    def _tags_of(self, stretch: tuple[int, int]) -> tuple[str, ...]:
        known = self._tags.get(stretch)
        if known is None:
            first, last = bisect_left(self._starts, stretch[0]), bisect_left(self._starts, stretch[1])
            known = tuple(word.tag[:1] for word in self._words[first:last])
            self._tags[stretch] = known
        return known


def _count_after(text: str, members: Sequence[tuple[int, int]]) -> tuple[int | None, str]:
    """The count that the text states right after the list, where it is the list's own."""
    found = _COUNT.match(text, members[-1][1])
    if not found:
        return None, ""
    stated = to_int(found.group(1))
    return (stated, found.group().lstrip("等这的")) if stated == len(members) else (None, "")
