"""Facts grouped by the sentence they stand in."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import groupby

from quizgen.model import AnnotatedDocument, Fact, FactKind


def facts_by_sentence(annotated: AnnotatedDocument, kind: FactKind) -> Iterator[tuple[int, list[Fact]]]:
    """The index of each sentence that has facts of this kind, with these facts."""
    starts = [sentence.start for sentence in annotated.document.sentences]
    wanted = (fact for fact in annotated.facts if fact.kind is kind)
    for index, facts in groupby(wanted, key=lambda fact: bisect_right(starts, fact.span.start) - 1):
        if index >= 0:
            yield index, list(facts)
