"""What changes in words said twice: 在〔内容〕上是〔客观〕的，在〔形式〕上是〔主观〕的.

The clauses of a sentence are laid over each other: what they have in common is a frame, and each gap of it that
two or more of them fill is a list. Years, sums, titles and quotations in neighbouring clauses are lists of their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from quizgen.model import Document, Stretch, TextList, Word
from quizgen.patterns import regex
from quizgen.structure.clauses import parallel_list
from quizgen.structure.runs import runs

_SEGMENT = regex(r"[^，、；：。！？,;!?\n]+")
_MARK = regex(r"[，、；：]")
_FARTHEST = 2
"""Marks that may stand between two things of one kind."""
_PART = regex(r"[^；。！？;!?\n]+")
_HINGE = "以为从到由让把将对在使靠向用是为的者性化"
"""What makes a frame although it is one character: 由群众评价、由实践检验."""
_OPENING = "以从由让把将对靠用"
_COPULAS = "是为靠要有"
_COPULA_APART = 2
_SET_PHRASES = "ijlz"
"""Tags that words of any kind may stand beside."""
_GRAMMAR = frozenset("的了和与及在是等“”")
_NUMBER = r"\d[\d.]*|[一二三四五六七八九十百千万亿两○〇零]{2,}"
_KINDS = (
    regex(r"\d{4}年|二○[○一二三四五六七八九]{2}年"),
    regex(rf"(?:{_NUMBER})(?:周岁|岁)"),
    regex(rf"(?:{_NUMBER})(?:个百分点|%)"),
    regex(r"(?<=“)[^“”，。；]{1,12}(?=”)"),
    regex(r"《[^《》]{1,30}》"),
)
"""Things of one kind that a sentence sets beside each other."""
_OF_A_KIND = regex(r"\d(?:年|%|个百分点|周?岁)|[”》岁]|二○")
"""What one of them ends in."""
_LONGEST_SEGMENT = 40
_LONGEST_SLOT = 16
_UNEQUAL = 3.0
"""How many times longer than the shortest the longest filling of a gap may be."""
_LEAST_SHARE = 0.25
_MOST_OF_A_KIND = 6


def frames(document: Document, words: tuple[tuple[Word, ...], ...]) -> Iterator[TextList]:
    """Every list of what fills one gap of a frame, and of things of one kind."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        text, base = sentence.text, sentence.start
        for kind in _KINDS if _OF_A_KIND.search(text) else ():
            for alike in _groups(text, [found.span() for found in kind.finditer(text)]):
                if 2 <= len(alike) <= _MOST_OF_A_KIND:
                    yield parallel_list(text, alike, base)
        segments = _segments(text)
        if not any(_may_share(text[slice(*one)], text[slice(*other)]) for one, other in pairwise(segments)):
            segments = []
        if not segments and "；" not in text:
            continue
        tagged_words = _Words(tagged, base)
        for pieces in (segments, _parts(text, tagged_words)):
            for slots in _filled(text, pieces, tagged_words):
                yield parallel_list(text, slots, base)


class _Words:
    """Where the words of a sentence begin and end, and what part of speech they are."""

    def __init__(self, words: Sequence[Word], base: int) -> None:
        self._first = {word.start - base: word.tag[:1] for word in words}
        self._before = {word.end - base: word for word in words}
        self._last = {word.end - base: word.tag[:1] for word in words}

    def whole(self, text: str, one: int, other: int, size: int) -> str:
        """The whole words of what stands in both places."""
        begin, end = 0, size
        while begin < end and not (one + begin in self._first and other + begin in self._first):
            begin += 1
        while end > begin and not (one + end in self._last and other + end in self._last):
            end -= 1
        return text[one + begin : one + end]

    def match(self, slots: Sequence[Stretch]) -> bool:
        """Whether the slots are whole words, and as long as each other or of one part of speech at one end."""
        firsts = [self._first.get(start, "") for start, _ in slots]
        lasts = [self._last.get(end, "") for _, end in slots]
        even = len({end - start for start, end in slots}) == 1
        return all(firsts) and all(lasts) and (even or _one_kind(firsts) or _one_kind(lasts))

    def with_attribute(self, slots: Sequence[Stretch]) -> list[Stretch]:
        """The slots with the word of the frame before them, where it tells more of them (重要〔基础〕)."""
        before = self._before.get(slots[0][0])
        if before is None or before.tag[:1] not in "abn":
            return []
        return [(start - len(before.text), end) for start, end in slots]

    def cut(self, slot: Stretch, reference: Stretch, *, at_start: bool) -> Stretch:
        """A slot without what opens the sentence, or goes on after the frame, by the length of another slot."""
        start, end = slot
        length = reference[1] - reference[0]
        if end - start <= 1.5 * length + 1:
            return slot
        target = end - length if at_start else start + length
        nearest = min(
            (at for at in self._first if start < at < end), key=lambda at: (abs(at - target), at), default=None
        )
        if nearest is None:
            return slot
        return (nearest, end) if at_start else (start, nearest)


def _one_kind(tags: Sequence[str]) -> bool:
    return len(set(tags) - set(_SET_PHRASES)) < 2


def _groups(text: str, alike: Sequence[Stretch]) -> Iterator[list[Stretch]]:
    """The runs of stretches that only a few marks part from each other."""

    def near(one: Stretch, other: Stretch) -> bool:
        between = text[one[1] : other[0]]
        return len(_MARK.findall(between)) <= _FARTHEST and "。" not in between

    return runs(alike, near)


def _segments(text: str, start: int = 0) -> list[Stretch]:
    return [found.span() for found in _SEGMENT.finditer(text, start)]


def _parts(text: str, words: _Words) -> list[Stretch]:
    """The first segment of each part between semicolons, of the first part the segment that is like the second's."""
    parts = [_segments(text[: found.end()], found.start()) for found in _PART.finditer(text)]
    openings = [segments[0] for segments in parts if segments]
    if len(openings) < 2:
        return []
    opening = next((each for each in reversed(parts[0]) if _common(text, each, openings[1], words)), openings[0])
    return [opening, *openings[1:]]


def _filled(text: str, segments: Sequence[Stretch], words: _Words) -> Iterator[list[Stretch]]:
    """What fills each gap of each frame, for every run of segments that have one frame."""
    run: list[Stretch] = list(segments[:1])
    frame: tuple[str, ...] = ()
    for one, other in pairwise(segments):
        common = _common(text, one, other, words)
        kept = tuple(part for part in frame if any(part in each for each in common))
        if len(run) > 1 and kept != frame:
            yield from _gaps(text, run, frame, words)
            run, frame = (run, kept) if len("".join(kept)) > 1 else ([one], ())
        if not common:
            run, frame = [other], ()
        else:
            frame = frame or common
            run.append(other)
    yield from _gaps(text, run, frame, words)


def _common(text: str, one: Stretch, other: Stretch, words: _Words) -> tuple[str, ...]:
    """The words that two segments have in common, in their order; nothing where they are too few to be a frame."""
    first, second = text[slice(*one)], text[slice(*other)]
    if max(len(first), len(second)) > _LONGEST_SEGMENT or len(second) < 2 or not _may_share(first, second):
        return ()
    parts = []
    for a, b, size in SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks():
        part = words.whole(text, one[0] + a, other[0] + b, size)
        at_end = a + size == len(first) and b + size == len(second)
        if len(part) > 1 or (part and (part in _HINGE or (at_end and part == "的"))):
            parts.append(part)
    shared = sum(map(len, parts))
    if not parts or shared >= min(len(first), len(second)):
        return ()
    weight = sum(char not in _GRAMMAR for part in parts for char in part) + len(parts) - 1
    if weight >= 2 and shared >= _LEAST_SHARE * len(second):
        return tuple(parts)
    return tuple(parts) if _is_hinge(first, second, parts[0]) else ()


def _may_share(first: str, second: str) -> bool:
    """Whether two segments have two characters in a row, or a word of grammar, in common: a cheap look ahead."""
    return any(mark in first and mark in second for mark in _OPENING + _COPULAS) or any(
        first[at : at + 2] in second for at in range(len(first) - 1)
    )


def _is_hinge(first: str, second: str, part: str) -> bool:
    """Whether one character is frame enough: it opens both clauses (由), or parts both of them in two (是)."""
    if part in _OPENING:
        return second.startswith(part)
    place, other = first.find(part), second.find(part)
    return (
        part in _COPULAS
        and min(place, other) > 1
        and max(len(first), len(second)) <= 1.5 * min(len(first), len(second))
        and abs(place - other) <= _COPULA_APART
    )


def _gaps(text: str, run: Sequence[Stretch], frame: Sequence[str], words: _Words) -> Iterator[list[Stretch]]:
    if len(run) < 2:
        return
    cuts = [_cuts(text, segment, frame) for segment in run]
    if not all(cuts):
        return
    for gap in range(len(frame) + 1):
        slots = [each[gap] for each in cuts]
        if all(end > start for start, end in slots):
            if gap == 0:
                slots[0] = words.cut(slots[0], slots[1], at_start=True)
            if gap == len(frame):
                slots[-1] = words.cut(slots[-1], slots[-2], at_start=False)
            for filling in (slots, words.with_attribute(slots) if gap else []):
                if filling and _is_filling(text, filling) and words.match(filling):
                    yield filling


def _cuts(text: str, segment: Stretch, frame: Sequence[str]) -> list[Stretch]:
    """The stretches of a segment between the parts of the frame."""
    at, cuts = segment[0], []
    for part in frame:
        found = text.find(part, at, segment[1])
        if found < 0:
            return []
        cuts.append((at, found))
        at = found + len(part)
    return [*cuts, (at, segment[1])]


def _is_filling(text: str, slots: Sequence[Stretch]) -> bool:
    lengths = [end - start for start, end in slots]
    texts = [text[start:end] for start, end in slots]
    return (
        max(lengths) <= _LONGEST_SLOT
        and max(lengths) <= _UNEQUAL * min(lengths)
        and all(one != other for one, other in pairwise(texts))
        and min(lengths) > 1
    )
