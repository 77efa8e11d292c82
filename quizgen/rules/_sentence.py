"""The sentence that a place of the text stands in."""

from __future__ import annotations

from bisect import bisect_right

from quizgen.model import Document, Sentence


def sentence_at(document: Document, offset: int) -> Sentence:
    """The sentence that holds this offset of the document."""
    index = bisect_right(document.sentences, offset, key=lambda sentence: sentence.start) - 1
    return document.sentences[max(index, 0)]
