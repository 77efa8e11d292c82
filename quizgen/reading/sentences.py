"""Sentences of a paragraph: 。！？ and …… end one, with the closing quotes and brackets after them."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.han import HAN
from quizgen.patterns import regex

_END = regex(rf"[。！？!?….](?:(?<=[。！？!?])|(?<=…)…|(?<={HAN}\.)(?={HAN}|$))[。！？…]*[”’）》」』\")]*")
"""The first character is taken by its class and judged after, so that the search passes over all others."""
_PAIRS = (("“", "”"), ("（", "）"), ("《", "》"))
_LONGEST_OPEN = 400
"""A sentence is not looked for the end of its brackets any further: one of them was never closed."""


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each sentence, covering all of `text` but the space between.

    A full stop inside a bracket or a quotation that goes on after it (“……。”他说) does not end the sentence.
    """
    start = 0
    pairs = [pair for pair in _PAIRS if pair[0] in text]
    for found in _END.finditer(text):
        end = found.end()
        if end < len(text) and any(text.count(a, start, end) > text.count(b, start, end) for a, b in pairs):
            if end - start < _LONGEST_OPEN:
                continue
        elif end < len(text) and found.group()[-1] in "”’）》" and text[end] in "，、；：的和与等是）”":
            continue
        yield from _trimmed(text, start, end)
        start = end
    yield from _trimmed(text, start, len(text))


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
