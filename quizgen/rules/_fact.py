"""Facts grouped by the sentence they stand in."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from quizgen.model import AnnotatedDocument, Fact, FactKind


def facts_by_sentence(annotated: AnnotatedDocument, kind: FactKind) -> Iterator[tuple[int, list[Fact]]]:
    """The index of each sentence that has facts of this kind, with these facts."""
    document = annotated.document
    wanted = (fact for fact in annotated.facts if fact.kind is kind)
    for index, facts in groupby(wanted, key=lambda fact: document.sentence_index(fact.span.start)):
        if index >= 0:
            yield index, list(facts)
