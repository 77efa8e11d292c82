"""The sentence that a place of the text stands in."""

from __future__ import annotations

from quizgen.model import Document, Sentence


def sentence_at(document: Document, offset: int) -> Sentence:
    """The sentence that holds this offset of the document."""
    return document.sentences[max(document.sentence_index(offset), 0)]
