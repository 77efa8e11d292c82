"""Lists that the author of a source marked part by part, with nothing but joints between: their edges are certain.

>>> # 会员享有**发言权**、**表决权**和**监督权**。 -> 发言权；表决权；监督权
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import Document, ListKind, Span, TextList

_JOINT = re.compile("[”》）]?(?:[、，；]?(?:和|与|及|以及)|[、，；])[“《（]?")
_FEWEST = 3


def marked_lists(document: Document) -> Iterator[TextList]:
    """Every run of three marked parts or more."""
    for run in _runs(document):
        if len(run) >= _FEWEST:
            yield TextList(ListKind.ENUMERATION, None, tuple(run))


def _runs(document: Document) -> Iterator[list[Span]]:
    run: list[Span] = []
    for part in document.marked:
        if run and not _JOINT.fullmatch(document.text, run[-1].end, part.start):
            yield run
            run = []
        run.append(part)
    yield run
