"""What the author of a text marked is asked before anything else of its sentence: the author says it is worth it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from quizgen.model import AnnotatedDocument, Item, Kind, Span
from quizgen.rules.cloze import why_not
from quizgen.structure.blanks import MARKED
from quizgen.structure.marked_lists import FEWEST

_LEAST = 0.8
"""The score of a marked item that its rule would give nothing."""
_AS_THEY_STAND = frozenset((Kind.CLOZE, Kind.FACT, Kind.LIST, Kind.SHORT))
"""Kinds that ask for the words of the text as they stand."""


def as_marked(annotated: AnnotatedDocument, item: Item) -> Item:
    """The item with what it is worth to the author, where that is what it asks for."""
    if not _is_marked(annotated, item):
        return item
    return replace(
        item,
        score=round(_LEAST + (1 - _LEAST) * min(1.0, max(0.0, item.score)), 4),
        reasons=tuple(dict.fromkeys((MARKED, *item.reasons))),
        marked=True,
    )


def _is_marked(annotated: AnnotatedDocument, item: Item) -> bool:
    """Whether the author marked what is asked: the words of a blank, each member of a list, or all parts of what is
    told of something.
    """
    document, source = annotated.document, item.source
    if not document.marked or source.entry:
        return False
    inside = document.marks_between(source.start, source.end)
    if item.kind is Kind.TERM and not item.blanks:
        return len(inside) >= FEWEST and (inside[0].start, inside[-1].end) == (source.start, source.end)
    if item.kind not in _AS_THEY_STAND:
        return False
    texts = {each.text for each in inside}
    return document.is_marked(source) or (bool(item.members) and texts.issuperset(item.members))


def unasked(annotated: AnnotatedDocument, items: Iterable[Item]) -> Iterator[tuple[Span, str]]:
    """What the author marked and none of the items asks for, each with the reason."""
    asked = [(item.source.start, item.source.end, item.answers) for item in items if not item.source.entry]
    for mark in annotated.document.marked:
        if not any(
            start < mark.end
            and mark.start < end
            and any(mark.text in answer or answer in mark.text for answer in answers)
            for start, end, answers in asked
        ):
            yield mark, why_not(annotated, mark)
