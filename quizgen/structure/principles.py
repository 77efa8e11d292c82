"""Principles under a heading that says what they are, each a paragraph that begins with it as a sentence of its own.

>>> # 基本原则
>>> # 坚持建管并重。修渠与管水同步安排。
>>> # 坚持节水优先。推行定额用水。
>>> # 坚持群众参与。用水户共同管护。
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from quizgen.language.numbering import BULLETS, PART, POINT
from quizgen.model import Document, ListKind, Paragraph, Span, TextList
from quizgen.patterns import regex

_HEADING = regex(
    rf"[ \u3000]*(?:(?:{PART}|{POINT})[ \u3000]*)?"
    r"(?P<head>[^，。；：！？、\n]{0,12}(?:原则|方针|理念|目标|要求|思路))[：:]?[ \u3000]*$"
)
NAMES_PRINCIPLES = regex("(?:原则|方针|理念|目标)$")
"""What a heading ends in that says its points are principles, or goals."""
_PRINCIPLE = regex(
    rf"[ \u3000]*(?!{POINT}|[—―─{BULLETS}])"
    r"(?P<said>[^，；：。！？、\d\n]{4,14}(?:，[^，；：。！？\d\n]{3,12}){0,2})。(?=[^\n])"
)
"""A short sentence with which a paragraph begins that goes on about it."""
_FEWEST = 3
_UNEVEN = 2
"""How many times as long as another principle one may be."""


def principles(document: Document) -> Iterator[TextList]:
    """Every run of three paragraphs or more that begin with a principle, under a heading of principles or goals."""
    paragraphs = [each for each in document.paragraphs if document.text[each.start : each.end].strip()]
    for at, paragraph in enumerate(paragraphs):
        found = _HEADING.match(document.text, paragraph.start, paragraph.end)
        if found is None:
            continue
        points = _points(document, paragraphs[at + 1 :]) or _points(document, paragraphs[at + 2 :])
        if len(points) >= _FEWEST and _are_even(points):
            yield TextList(ListKind.PARALLEL, Span(*found.span("head"), found["head"]), points)


def _points(document: Document, paragraphs: Sequence[Paragraph]) -> tuple[Span, ...]:
    """The principles that the paragraphs begin with, up to the first that begins with none."""
    found = (_PRINCIPLE.match(document.text, each.start, each.end) for each in paragraphs)
    return tuple(Span(*each.span("said"), each["said"]) for each in takewhile(bool, found) if each)


def _are_even(points: Sequence[Span]) -> bool:
    lengths = [len(point.text) for point in points]
    return max(lengths) <= _UNEVEN * min(lengths)
