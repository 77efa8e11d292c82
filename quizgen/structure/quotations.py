"""Coined terms in quotation marks: “四梁八柱”, “千城一面、万楼一貌”; not quoted speech, not titles in 《》."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.han import has_han
from quizgen.model import Document, Span
from quizgen.patterns import regex

_QUOTED = regex(r"“([^“”《》。！？；：，\n]{2,16}(?:，[^“”《》。！？；：，\n]{2,10})?)”")
_SPEECH_BEFORE = regex(r"(?:[说道问答喊叫曰：，]|表示|指出|强调|写道)$")


def find_quotations(document: Document) -> Iterator[Span]:
    """Each short quoted expression, without its quotation marks."""
    text = document.text
    for found in _QUOTED.finditer(text):
        inner = found.group(1)
        if not has_han(inner):
            continue
        if "，" in inner and follows_speech(text, found.start()):
            continue
        yield Span(found.start(1), found.end(1), inner)


def follows_speech(text: str, at: int) -> bool:
    """Whether what is quoted at a place is what somebody says: 他强调，〔“……”〕."""
    return _SPEECH_BEFORE.search(text, max(0, at - 2), at) is not None
