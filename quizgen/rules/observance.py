"""每年哪天: the day, week or month that a law sets for something.

>>> text = "第十二条 每年三月十二日为植树节。"
>>> # 每年____为植树节。 -> 三月十二日
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.patterns import regex
from quizgen.rules._provision import provisions, question
from quizgen.rules._stem import source_of

_YEARLY = regex("每年的?(?P<day>(?:农历)?[^，。；为是]{2,14}?)(?:为|是)[^，。；、的]{2,16}(?:日|周|月|节)(?=[，。；])")
_WORTH = 0.85


def observance(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each day of the year that a provision names."""
    document = annotated.document
    for provision in provisions(annotated):
        found = _YEARLY.match(document.text, provision.start, provision.end)
        stem = question(document, provision, *found.span("day")) if found else None
        if found and stem:
            yield stem.item(
                "observance",
                source_of(document, *found.span("day")),
                kind=Kind.FACT,
                score=_WORTH,
                reasons=("a day that the law sets",),
            )
