"""在哪里: where a meeting or ceremony took place.

>>> text = "习近平20日在合肥主持召开扎实推进长三角一体化发展座谈会。"
>>> # 2020年8月，扎实推进长三角一体化发展座谈会在哪里召开？ -> 合肥
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from quizgen.language.han import HAN
from quizgen.model import AnnotatedDocument, Document, Item, Kind, Role, Span
from quizgen.patterns import regex
from quizgen.rules._event import Event, find_events, full_day
from quizgen.rules._occasion import month_of
from quizgen.rules._stem import source_of
from quizgen.structure.text_names import written_month

_ANOTHER_TIME = regex(r"\d年|[去前明今]年|此前|曾|上届|首届|将|即将|以来")
_HELD = regex(
    rf"(?:【[^】]*】)?(?P<event>[^，。；：\s]{{8,40}}[会式坛])在(?P<place>{HAN}{{2,8}}?)(?:隆重)?(?P<verb>举行|召开|开幕|闭幕)"
)
"""A headline that says where something was held."""
_OPENING = 3
"""Sentences at the beginning of a body, one of which says where it was held."""
_OBVIOUS = ("北京", "京", "人民大会堂", "中南海")


def where(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each named event with a place, dated by month so that it means one event only."""
    document = annotated.document
    told = {event.name.text for event in find_events(annotated)}
    yield from (item for item in _of_headline(document) if not any(name in item.stem for name in told))
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
            stem=f"{written_month(day)}，{event.name.text}在哪里{event.verb}？",
            answers=(place.text,),
            source=source_of(document, place.start, place.end),
            score=0.72,
            reasons=("place of a named event",),
            difficulty=1,
        )


def _of_headline(document: Document) -> Iterator[Item]:
    """The place of what the headline says was held there, as the text tells it at its beginning."""
    held = _HELD.fullmatch(document.title)
    if held is None or document.date is None or held["place"].startswith(_OBVIOUS) or held["place"] in held["event"]:
        return
    event, place, verb = re.escape(held["event"]), held["place"], held["verb"]
    told = re.compile(f"{event}[^，。；]{{0,12}}?在(?P<place>{HAN}{{0,4}}{place})(?:市|{HAN}{{2,4}}馆|)(?:隆重)?{verb}")
    body = (each for each in document.sentences if document.paragraphs[each.paragraph].role is Role.BODY)
    for sentence in islice(body, _OPENING):
        found = told.search(sentence.text)
        if found and not _ANOTHER_TIME.search(sentence.text):
            start = sentence.start + found.start("place")
            yield Item(
                kind=Kind.FACT,
                rule="where",
                stem=f"{month_of(document, sentence.start)}，{held['event']}在哪里{held['verb']}？",
                answers=(found["place"],),
                source=source_of(document, start, start + len(found["place"])),
                score=0.72,
                reasons=("place of a named event",),
                difficulty=1,
            )
            return


def telling_place(event: Event) -> Span | None:
    """Where the event took place, unless its name tells it or everybody would guess it first."""
    if event.place is None:
        return None
    place = event.place.span
    return None if place.text in event.name.text or place.text.startswith(_OBVIOUS) else place
