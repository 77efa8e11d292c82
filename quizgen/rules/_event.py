"""Meetings and ceremonies that the text dates or places: 20日在合肥主持召开扎实推进长三角一体化发展座谈会."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice
from typing import NamedTuple

from quizgen.language.han import HAN, has_han
from quizgen.model import AnnotatedDocument, Document, Fact, FactKind, Role, Sentence, Span
from quizgen.patterns import regex
from quizgen.structure.genres import is_bulletin
from quizgen.structure.once import of_the_last, once

_KIND = r"(?:(?:座谈|研讨|博览|交易|展览|全|大|晚)会|会议|论坛|峰会|(?:动员|推进|工作)会(?!议)|仪式)"
_AFTER = regex(
    rf"(?P<verb>召开|举行|举办)(?:了|的)?(?P<event>[^，。、；：“”（）\d]{{2,30}}?{_KIND})(?=[并，。、；]|上|的|$|\s)"
)
_BEFORE = regex(
    rf"(?P<event>[^，。；：“”（）、\d]{{2,34}}?{_KIND})(?P<between>[^，。；、]{{0,24}}?)(?P<verb>召开|举行|开幕|闭幕|举办)(?=[。，；]|$)"
)
_VERB = regex("召开|举行|举办|开幕|闭幕")
_RANGE = regex(r"[至到—－～~-]")
_DAYS = regex(r"(?:(?P<year>\d{4})年)?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日?[至到—－～~-](?P<last>\d{1,2})日")
_FRESH = 30
"""Days after an event in which the news tell of it."""
_UNNAMED = regex(
    r"^(?:第|届|这次|此次|本次|该|会议|一次|有关|相关|上述|多次|系列|此|一场|首次|记者|新闻发布|例行|双方|隆重|的|了)|了|这|其|他们|祝贺"
)
_OPENING = 4
"""Sentences at the beginning of a body, one of which says which event it is of."""
_PLANNED = regex("将(?!军)|定于|拟(?!定)|决定[^。]{0,40}召开|筹备|即将")
"""What tells that a meeting has not taken place yet."""
_OF_A_TITLE = regex(
    rf"(?P<event>[^，。；：“”《》【】\s]{{4,48}}?{_KIND})"
    r"(?=(?:开幕[式会])?(?:[上并\s]|发表|致|在|举行|召开|开幕|闭幕|时强调|$)|(?:第[一二三]|一般性|全体)[^，。]{0,6}(?:会议|辩论))"
)
"""A meeting in a title with what is said of it: 出席……论坛并致辞."""
_CALLED = regex("出席|祝贺|致信|主持|召开|参加|举办|(?<=[平强际宁奇祥希正])[向在对]")
"""What a title has before the name of a meeting."""
_UNNAMED_MEETING = regex("^第[一二三四五六七八九十]{1,3}[届次](?:全体)?会议|学习|传达|讲话|[这本此]次")
_TELLING = 8
"""Characters of a name that tells which event it is."""
_OF_TITLE = 6
"""Characters at the end of an event's name that its report has in the title."""


class Event(NamedTuple):
    """An event with its sentence; `day` and `place` are facts of the same clause, where it has them."""

    name: Span
    verb: str
    sentence: Sentence
    day: Fact | None
    place: Fact | None


class Days(NamedTuple):
    """From which day to which, in which year, and where the text tells it."""

    year: int
    text: str
    span: Span


@once
def find_events(annotated: AnnotatedDocument) -> Iterator[Event]:
    """The first mention of each named event that has a date or a place."""
    document = annotated.document
    facts: dict[int, list[Fact]] = {}
    for fact in annotated.facts:
        if fact.kind in (FactKind.WHEN, FactKind.WHERE):
            facts.setdefault(document.sentence_index(fact.span.start), []).append(fact)
    told: set[str] = set()
    for index, here in facts.items():
        sentence = document.sentences[index]
        if not _VERB.search(sentence.text):
            continue
        found = _AFTER.search(sentence.text) or _BEFORE.search(sentence.text)
        name = _name(found["event"]) if found else None
        if found is None or name is None or name in told or _is_cut(sentence.text, found, name):
            continue
        begins = _clause_start(sentence.text, found.start())
        near = [fact for fact in here if begins <= fact.span.start - sentence.start <= found.end()]
        day, place = _only(near, FactKind.WHEN), _only(near, FactKind.WHERE)
        if day or place:
            told.add(name)
            at = sentence.start + found.end("event") - len(name)
            yield Event(Span(at, at + len(name), name), found["verb"], sentence, day, place)


@of_the_last
def own_event(annotated: AnnotatedDocument) -> Event | None:
    """The event that the text reports on: it begins with it or has it in its title, and the event has taken place."""
    document = annotated.document
    body = (each for each in document.sentences if document.paragraphs[each.paragraph].role is Role.BODY)
    opening = tuple(islice(body, _OPENING))
    told = (each for each in find_events(annotated) if each.sentence in opening and not _is_planned(each))
    return next((each for each in told if _is_first(each, opening) or _is_in(document.title, each)), None)


def reports_a_meeting(annotated: AnnotatedDocument) -> bool:
    """Whether the text is the news of one event, whose points are what it tells."""
    return not is_bulletin(annotated.document) and own_event(annotated) is not None


def meeting_of_title(document: Document) -> str:
    """The meeting that the title says somebody spoke at, or that was held, if the text begins with it; else nothing."""
    body = [each for each in document.sentences if document.paragraphs[each.paragraph].role is Role.BODY][:_OPENING]
    for found in _OF_A_TITLE.finditer(document.title):
        name = _CALLED.split(found["event"])[-1]
        if len(name) < _OF_TITLE or _UNNAMED_MEETING.search(name):
            continue
        told = [each for each in body if name in each.text]
        if told and not _PLANNED.search(told[0].text):
            return name
    return ""


def is_told_by_its_name(event: Event) -> bool:
    """Whether its name is long enough to be no other event's: 民营企业座谈会 and 国务院常务会议 there are many."""
    return len(event.name.text) >= _TELLING


def _is_planned(event: Event) -> bool:
    return _PLANNED.search(event.sentence.text) is not None


def _is_first(event: Event, opening: tuple[Sentence, ...]) -> bool:
    """Whether the text begins with the event, by a name that is no other's."""
    return event.sentence == opening[0] and is_told_by_its_name(event)


def _is_in(title: str, event: Event) -> bool:
    return event.name.text[-_OF_TITLE:] in title


def full_day(document: Document, fact: Fact) -> date | None:
    """The day that a date in the text means, completed from the dateline or the document's date; None if unsure
    or where it begins a range."""
    if _RANGE.match(document.text, fact.span.end):
        return None
    numbers = [int(number) for number in re.findall(r"\d+", fact.span.text)]
    text = fact.span.text
    known = document.date
    try:
        if "年" in text:
            return date(*numbers) if len(numbers) == 3 else None
        if known is None:
            return None
        if "月" in text:
            guess = date(known.year, *numbers)
            return guess if guess <= known else None
        return date(known.year, known.month, numbers[0]) if numbers[0] <= known.day else None
    except (ValueError, TypeError):
        return None


def full_days(document: Document, fact: Fact) -> Days | None:
    """The days that a range beginning with a date means: 12月10日至11日; None where it is no range or unsure."""
    found = _DAYS.match(document.text, fact.span.start)
    known = document.date
    if found is None or known is None:
        return None
    month = int(found["month"] or known.month)
    year = int(found["year"] or known.year)
    try:
        begins, ends = date(year, month, int(found["day"])), date(year, month, int(found["last"]))
    except ValueError:
        return None
    if not (begins < ends <= known and (known - ends).days <= _FRESH):
        return None
    return Days(year, f"{month}月{begins.day}日至{ends.day}日", Span(found.start(), found.end(), found.group()))


def _name(text: str) -> str | None:
    name = re.split(rf"[日月年](?=\D)|(?<={HAN})在(?={HAN}{{2,6}}(?:召开|举行))|出席|主持|召开|举行|参加", text)[-1]
    name = re.split("(?<!党)的", name)[-1]
    if len(name) < 6 or _UNNAMED.search(name):
        return None
    return name


def _is_cut(text: str, found: re.Match[str], name: str) -> bool:
    """Whether a name begins where the finder could reach no further back: 第十五届全｜国运动会."""
    start = found.start("event")
    return name == found["event"] and 0 < start < found.start("verb") and has_han(text[start - 1])


def _clause_start(text: str, start: int) -> int:
    """Where the clause begins that a place stands in, with one before it that only says when."""
    before = max(text.rfind(mark, 0, start) for mark in "。；：")
    comma = text.rfind("，", 0, start)
    if comma > before and not re.fullmatch(r"[^，]{0,3}\d[^，]{0,14}", text[before + 1 : comma]):
        before = comma
    return before + 1


def _only(facts: list[Fact], kind: FactKind) -> Fact | None:
    found = [fact for fact in facts if fact.kind is kind]
    return found[0] if len(found) == 1 else None
