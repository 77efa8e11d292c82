"""在哪里: where a meeting or ceremony took place.

>>> text = "习近平20日在合肥主持召开扎实推进长三角一体化发展座谈会。"
>>> # 2020年8月，扎实推进长三角一体化发展座谈会在哪里召开？ -> 合肥
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import AnnotatedDocument, Item, Kind, Span
from quizgen.patterns import regex
from quizgen.rules._event import Event, find_events, full_day
from quizgen.rules._stem import source_of

_ANOTHER_TIME = regex(r"\d年|[去前明今]年|此前|曾|上届|首届|将|即将|以来")
_OBVIOUS = ("北京", "京", "人民大会堂", "中南海")


def where(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each named event with a place, dated by month so that it means one event only."""
    document = annotated.document
    for event in find_events(annotated):
        place = telling_place(event)
        if place is None:
            continue
        day = full_day(document, event.day) if event.day else document.date
        if day is None or (event.day is None and _ANOTHER_TIME.search(event.sentence.text)):
            continue
        yield Item(
            kind=Kind.FACT,
            rule="where",
            stem=f"{day.year}年{day.month}月，{event.name.text}在哪里{event.verb}？",
            answers=(place.text,),
            source=source_of(document, place.start, place.end),
            score=0.72,
            reasons=("place of a named event",),
            difficulty=1,
        )


def telling_place(event: Event) -> Span | None:
    """Where the event took place, unless its name tells it or everybody would guess it first."""
    if event.place is None:
        return None
    place = event.place.span
    return None if place.text in event.name.text or place.text.startswith(_OBVIOUS) else place
