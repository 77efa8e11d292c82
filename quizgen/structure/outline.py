"""How the lines of a document stand over each other: how each is numbered, and which of them head others."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from quizgen.language.numbering import CAPITAL
from quizgen.model import Document, Paragraph, Role
from quizgen.patterns import regex
from quizgen.structure.aspects import is_aspect
from quizgen.structure.labels import NUMBER, POINT_OF_EXAM, asks, is_advice, is_remark, is_talk, label_at
from quizgen.structure.once import of_the_last

BRACKETED = regex(rf"(?:{POINT_OF_EXAM}[^，。；！？]{{0,24}}|【[^【】]{{2,14}}】)$")
"""A line that heads what follows by words in such brackets."""
_EXAMINED = regex(POINT_OF_EXAM)
_NUMBER = regex(NUMBER)
_FIGURE = regex(rf"(?:[一二三四五六七八九十\d]|{CAPITAL})+|[①-⑳]")
_FIRST = ("1", "一", "01", "①", "壹")
_SENTENCE = regex("[。！？；：，”]$|^[●•·*-]|——$|：")
"""A line that is a sentence or a point: ◆ and ★ head lines."""
_LONGEST_HEADLINE = 26
_DEEPEST = 99
"""The level of a line that is no heading; one in brackets stands right above it."""


class Outline:
    """The lines of one document, looked through once."""

    def __init__(self, document: Document) -> None:
        lines, text = document.paragraphs, document.text
        words = [text[each.start : each.end] for each in lines]
        numbers = list(map(_number, words))
        body = [each.index for each in lines if each.role is Role.BODY]
        self._lines = lines
        self._numberings = [_FIGURE.sub(_any_figure, number) for number in numbers]
        self._in_brackets = {at: not _EXAMINED.match(each) for at, each in enumerate(words) if BRACKETED.match(each)}
        self._opens_bracket = frozenset(at for at, each in enumerate(words) if each.startswith("【"))
        self._headings = [each for each in lines if each.role is Role.HEADING or each.index in self._in_brackets]
        self._alike = self._by_numbering(body)
        self._firsts = self._by_numbering(at for at in body if _is_first(numbers[at]))
        self._headlines = frozenset(at for at in body if at not in self._in_brackets and _heads_by_its_looks(words[at]))
        heads = self._headlines | self._in_brackets.keys()
        labelled = {at for at in body if at not in heads and label_at(document, lines[at].end)}
        self._unlabelled = [each.index for each in lines if each.index not in labelled]
        self._not_body = [each.index for each in lines if each.role is not Role.BODY]

    def _by_numbering(self, lines: Iterable[int]) -> Mapping[str, Sequence[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for at in lines:
            found[self._numberings[at]].append(at)
        return found

    def numbering(self, line: Paragraph) -> str:
        """How a line is numbered, whichever its number is: lines numbered alike stand beside each other, and （二）
        over （1）.
        """
        return self._numberings[line.index]

    def is_first(self, line: Paragraph) -> bool:
        """Whether a line is the first point of its series."""
        return _nearest(self._firsts.get(self.numbering(line), ()), line.index + 1) == line.index

    def headline_above(self, line: Paragraph) -> Paragraph | None:
        """The short line that heads this one, maybe over labelled lines between them."""
        at = _nearest(self._unlabelled, line.index)
        return self._lines[at] if at in self._headlines else None

    def point_above(self, line: Paragraph) -> Paragraph | None:
        """The numbered point of which this one is a part: 3. before （1） and （2）."""
        own = self.numbering(line)
        first = _nearest(self._firsts.get(own, ()), line.index + 1)
        if not own or first < 1 or first < _nearest(self._not_body, line.index + 1):
            return None
        over = self._lines[first - 1]
        return over if over.role is Role.BODY and self.numbering(over) else None

    def headings_above(self, line: Paragraph) -> Iterator[Paragraph]:
        """The headings that stand over a line, the nearest first, each of a higher level than the one before; a heading
        ends where a line below it is numbered like it.
        """
        level = line.level if line.role is Role.HEADING else _DEEPEST
        last = bisect_left(self._headings, line.index, key=attrgetter("index"))
        for heading in map(self._headings.__getitem__, range(last - 1, -1, -1)):
            depth = heading.level if heading.role is Role.HEADING else _DEEPEST - 1
            beside = line.index in self._opens_bracket and self._in_brackets.get(heading.index, False)
            if depth < level and not beside and not self._is_ended(heading, line):
                level = depth
                yield heading

    def _is_ended(self, heading: Paragraph, line: Paragraph) -> bool:
        """Whether the line, or one between it and the heading, is numbered as the heading is."""
        number = self.numbering(heading)
        if not number or number == self.numbering(line):
            return bool(number)
        alike = self._alike.get(number, ())
        return heading.index < _nearest(alike, line.index)


@of_the_last
def outline(document: Document) -> Outline:
    """The outline of a document."""
    return Outline(document)


def _nearest(lines: Sequence[int], before: int) -> int:
    """The last of some lines before one, -1 where none is."""
    at = bisect_left(lines, before)
    return lines[at - 1] if at else -1


def _number(line: str) -> str:
    """What numbers a line, or nothing."""
    found = _NUMBER.match(line)
    return found.group().strip() if found else ""


def _any_figure(found: re.Match[str]) -> str:
    return "1" if found.group().isascii() else "一"


def _is_first(number: str) -> bool:
    figure = _FIGURE.search(number)
    return figure is not None and figure.group() in _FIRST


def _heads_by_its_looks(line: str) -> bool:
    """Whether a line of text heads what follows by its looks: short, and no sentence."""
    if len(line) > _LONGEST_HEADLINE or _SENTENCE.search(line):
        return False
    return not (is_talk(line) or is_remark(line) or is_advice(line) or asks(line) or is_aspect(line))
