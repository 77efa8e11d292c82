"""The sentences that matter most, for rules that take pains over each item."""

from __future__ import annotations

from heapq import nlargest

from quizgen.model import AnnotatedDocument

_FEWEST, _SHARE = 6, 3
"""At least six sentences, else one in three."""


def weightiest(annotated: AnnotatedDocument) -> list[int]:
    """Indices of the most salient sentences that have a blank, in the order of the text."""
    able = [index for index, blanks in enumerate(annotated.blanks) if blanks]
    most = max(_FEWEST, len(able) // _SHARE)
    return sorted(nlargest(most, able, key=lambda index: (annotated.salience[index], -index)))
