"""Lists that the author of a source marked part by part, with nothing but joints between: their edges are certain.

>>> # 会员享有**发言权**、**表决权**和**监督权**。 -> 发言权；表决权；监督权
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import Document, ListKind, Span, TextList
from quizgen.patterns import regex
from quizgen.structure.runs import runs

_JOINT = regex("[”》）]?(?:[、，；]?(?:和|与|及|以及)|[、，；])[“《（]?")
FEWEST = 3
"""Marked parts one after another that are a list."""


def marked_lists(document: Document) -> Iterator[TextList]:
    """Every run of three marked parts or more."""

    def joined(one: Span, other: Span) -> bool:
        return _JOINT.fullmatch(document.text, one.end, other.start) is not None

    for run in runs(document.marked, joined):
        if len(run) >= FEWEST:
            yield TextList(ListKind.ENUMERATION, None, tuple(run))


def is_vouched_for(document: Document, found: TextList) -> bool:
    """Whether the author set off each member of a list, or the whole list as one, so that its edges are certain."""
    first, last = found.members[0].start, found.members[-1].end
    return document.is_marked(*found.members) or document.is_marked(Span(first, last, document.text[first:last]))
