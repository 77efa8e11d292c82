"""What several rules ask of one document is found once, and of another document anew."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import AnnotatedDocument, Document
from quizgen.structure.once import once


def _document(text: str) -> AnnotatedDocument:
    return AnnotatedDocument(Document("村.txt", "", text, (), ()), ())


def test_a_document_is_searched_once() -> None:
    searched = []

    @once
    def characters(annotated: AnnotatedDocument) -> Iterator[str]:
        searched.append(annotated.document.text)
        yield from annotated.document.text

    canal, wood = _document("水渠"), _document("山林")
    assert [[*characters(each)] for each in (canal, canal, wood, canal)] == [[*"水渠"], [*"水渠"], [*"山林"], [*"水渠"]]
    assert searched == ["水渠", "山林", "水渠"]
