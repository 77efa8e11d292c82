"""The dateline (新华社合肥8月22日电) and the day of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from quizgen.language.han import HAN
from quizgen.model import Dateline
from quizgen.patterns import regex

_AGENCIES = "新华社|新华网|人民网|中新社|中新网|央视网|中国新闻网|光明网|经济日报|人民日报|光明日报|本报"
_LINE = regex(
    rf"^(?P<agency>{_AGENCIES})(?P<place>{HAN}{{2,8}}?)[ \u3000]?"
    r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日[ \u3000]?(?:电|讯|消息|报道)"
    r"(?:[ \u3000]*（[^（）\n]{0,40}(?:记者|通讯员)[^（）\n]{0,40}）)?[ \u3000]*"
    r"(?:题：[^\n。]{4,60}?(?=新华社记者|$))?",
    re.MULTILINE,
)
_BEHIND_HEADLINE = regex(
    rf"(?P<headline>[^。；！？\n]{{6,80}}?(?<![据由经与（“，、：]))[ \u3000]*"
    rf"(?:{_AGENCIES}){HAN}{{2,8}}?[ \u3000]?(?:\d{{4}}年)?\d{{1,2}}月\d{{1,2}}日[ \u3000]?(?:电|讯|消息|报道)"
)
"""A headline with the dateline behind it on one line."""
_MESSAGE = regex(r"(?:央视网消息|新华社消息|本报讯)(?:（[^（）]{2,20}）)?[：\u3000 ]?")
_DAY = regex(r"((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日")
_NAME_DAY = regex(r"(?<!\d)((?:19|20)\d{2})[-_.年]?(\d{1,2}(?=[-_.月])|\d{2})[-_.月]?(\d{2}|\d(?!\d))(?!\d)")
_NAME_YEAR = regex(r"(?<!\d)((?:19|20)\d{2})(?!\d)")


def find_dateline(text: str) -> Dateline | None:
    """The dateline at the beginning of a paragraph of `text`, with the year only where it says one."""
    found = _LINE.search(text)
    if found is None:
        return None
    month, day = int(found["month"]), int(found["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = int(found["year"]) if found["year"] else None
    return Dateline(found.start(), found.end(), found["agency"], found["place"], month, day, year)


def opening_length(paragraph: str) -> int:
    """How many characters of `paragraph` only say who reports: a dateline, 央视网消息（新闻联播）：."""
    found = _LINE.match(paragraph) or _MESSAGE.match(paragraph)
    return found.end() if found else 0


def headline_length(line: str) -> int:
    """How many characters of a text's first line are its headline, where the dateline stands behind it; else 0."""
    found = _BEHIND_HEADLINE.match(line)
    return found.end("headline") if found else 0


def find_day(text: str, head: Iterable[str], file: str, dateline: Dateline | None) -> date | None:
    """The day a text is of: of its dateline, of its file's name, else the latest that a line of its `head` states.

    A dateline without a year takes it from there, or from a date in the text that names its month and day. A day
    that a sentence happens to mention is not the day of the text, and a year alone is no day: None.
    """
    of_name = _first(_NAME_DAY.finditer(file))
    of_head = max((day for line in head for day in _days(_DAY.finditer(line))), default=None)
    if dateline is None:
        return of_name or of_head
    year = dateline.year
    if year is None and (near := of_name or of_head):
        year = near.year - (1 if dateline.month == 12 and near.month == 1 else 0)
    if year is None:
        same = (each for each in _days(_DAY.finditer(text)) if (each.month, each.day) == (dateline.month, dateline.day))
        year = next((each.year for each in same), None)
    if year is None and (named := _NAME_YEAR.search(file)):
        year = int(named[1])
    return None if year is None else _day(year, dateline.month, dateline.day)


def with_year(dateline: Dateline, day: date | None) -> Dateline:
    """The dateline with the year of the day that was found for it."""
    return replace(dateline, year=day.year) if day and dateline.year is None else dateline


def _days(found: Iterable[re.Match[str]]) -> Iterable[date]:
    return (day for each in found if (day := _day(int(each[1]), int(each[2]), int(each[3]))))


def _first(found: Iterable[re.Match[str]]) -> date | None:
    return next(iter(_days(found)), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
