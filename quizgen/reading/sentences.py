"""Sentences of a paragraph: 。！？ and …… end one, with the closing quotes and brackets after them."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"(?:[。！？!?]|……|(?<=[\u3400-\u9fff])\.(?=[\u3400-\u9fff]|$))[。！？…]*[”’）》」』\")]*")
_OPEN, _CLOSE = "“（《", "”）》"


def split_sentences(text: str) -> Iterator[tuple[int, int]]:
    """(start, end) of each sentence, covering all of `text` but the space between.

    A full stop inside a bracket or a quotation that goes on after it (“……。”他说) does not end the sentence.
    """
    start = 0
    for found in _END.finditer(text):
        end = found.end()
        part = text[start:end]
        if end < len(text) and any(part.count(a) > part.count(b) for a, b in zip(_OPEN, _CLOSE, strict=True)):
            if len(part) < 400:
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
