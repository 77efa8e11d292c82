"""On which occasion somebody spoke, as a headline tells it.

>>> # 习近平会见印度总理 -> 习近平, 会见印度总理时
>>> # 丁薛祥出席2025世界中文大会开幕式并发表主旨讲话 -> 丁薛祥, 在2025世界中文大会开幕式上
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from quizgen.language.han import HAN
from quizgen.language.names import name_shapes
from quizgen.language.words import tag_words
from quizgen.model import Document, Role
from quizgen.patterns import regex
from quizgen.structure.genres import is_whole_bulletin
from quizgen.structure.text_names import written_month
from quizgen.structure.titles import SERIES

_WHO = f"(?P<who>{HAN}{{2,4}}?)(?:总书记|主席|总理|委员长|同志)?"
_SAYS = "(?:强调|指出|表示|要求|提出)"
_SPEECH = "(?:发表|致辞|致[开闭]幕辞|讲话|作(?!出)|主旨|视频|书面|演讲|发言|监誓|宣布)"
_EVENT = (
    "(?:(?:[年大峰]|座谈|研讨|报告|茶话|团拜|招待|推进|动员|交流|博览|欢迎|晚|宴|汇报)会(?![见议谈晤])"
    "|会议|论坛|仪式|开[幕馆]式|首发式|活动|集体学习)"
)
_MET = r"[^\s，：、并]{2,30}?(?:、(?:国家|政府)[^\s，：、并]{2,6})?"
_TOLD = tuple(
    (regex(_WHO + pattern), at)
    for pattern, at in (
        (rf"(?P<x>(?:集体|亲切)?(?:会见|看望)(?:了)?{_MET})", "{x}时"),
        (rf"(?P<x>[同与]{_MET}?)(?:举行)?(?P<y>会谈|会晤)", "{x}{y}时"),
        (rf"(?P<x>[同与]{_MET}?)(?:互)?通(?:电话|话)", "{x}通电话时"),
        (rf"(?P<x>在\S{{2,16}}?(?:考察|调研|视察))(?:工作)?(?:时{_SAYS}?)?", "{x}时"),
        (rf"(?P<x>在\S{{3,40}}?时){_SAYS}", "{x}"),
        (rf"(?P<x>在\S{{4,40}}?上)(?:的?{_SPEECH}\S*|{_SAYS})", "{x}"),
        (rf"(?:继续)?出席(?P<x>\S{{2,40}}?{_EVENT})并{_SPEECH}\S*", "在{x}上"),
        (rf"(?:继续)?(?P<x>出席\S{{2,40}}?{_EVENT})", "{x}时"),
        (rf"主持(?:召开)?(?P<x>\S{{4,40}}?{_EVENT})(?:并{_SPEECH}\S*|{_SAYS})?", "在{x}上"),
        (r"对(?P<x>\S{2,12}?)进行(?:正式|友好|国事|工作)*访问", "访问{x}期间"),
        (r"(?P<x>访问[^\s，：并]{2,12})", "{x}期间"),
        (rf"(?P<x>致[信电](?:祝贺)?[^，：\s]{{4,36}}?){_SAYS}?", "{x}时"),
        (r"向(?P<x>[^，：\s]{4,36})致(?P<y>贺[信电])", "向{x}致{y}时"),
        (rf"(?P<x>对\S{{2,24}}?作出重要指示){_SAYS}?", "{x}"),
    )
)
"""What the headline says that somebody did, and how this is said before what they said."""
_HELD = regex(
    rf"(?:(?P<body>{HAN}{{2,8}}?)(?:隆重)?举行)?(?P<event>[^\s，：]{{2,40}}?{_EVENT})"
    rf"(?:(?:在{HAN}{{1,6}}?)?(?:隆重)?(?:举行|召开|开幕|闭幕))?[\s\u3000]+{_WHO}"
    rf"(?:(?:出席|主持)\S{{0,6}}?并)?{_SPEECH}\S*"
)
"""A ceremony or meeting with the one who spoke there: 国务院举行宪法宣誓仪式 李强总理监誓."""
_HALF = regex(r"[\s\u3000：]+|(?<=强调)|(?<=指出)")
_NEWS = regex("会见|会谈|会晤|考察|调研|视察|出席|访问|致[信电]|通电话|通话|举行|召开")
_UNCLEAR = regex("分别|将(?!军)|首次|先后")
"""What tells of several occasions, or of none yet."""
_TALKS = regex("会见|会谈|会晤|通电话")
_DAY = regex(r"(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日")
"""The day of which a story tells."""
_OPENING = 120
"""Characters at the beginning of a story in which it tells its day."""


class Occasion(NamedTuple):
    """Who spoke, and what stands between their name and what they said: 会见印度总理时."""

    who: str
    at: str

    @property
    def is_a_talk(self) -> bool:
        """Whether people talked with each other, and the news tell nothing but what they said."""
        return _TALKS.search(self.at) is not None


class Story(NamedTuple):
    """What one headline tells, and in which month that was: 2025年8月; nothing where the text has no day."""

    occasion: Occasion
    month: str


def story(document: Document, paragraph: int) -> Story | None:
    """The story that a paragraph is of, where its headline tells an occasion: of a whole broadcast the one under the
    last heading, of other texts all.
    """
    headline, start = document.title, 0
    if is_whole_bulletin(document):
        above = document.paragraphs[:paragraph]
        over = next((each for each in reversed(above) if each.role is Role.HEADING), None)
        if over is None:
            return None
        headline, start = document.text[over.start : over.end], over.end
    told = occasion(SERIES.sub("", headline))
    return Story(told, month_of(document, start)) if told else None


@lru_cache(maxsize=64)
def occasion(headline: str) -> Occasion | None:
    """The occasion that a headline tells; None where it tells of none, of several or of several people."""
    headline = headline.strip()
    if _UNCLEAR.search(headline):
        return None
    if (held := _HELD.fullmatch(headline)) and is_a_person(held["who"]):
        return Occasion(held["who"], f"在{held['body'] or ''}{held['event']}上")
    first, *others = _HALF.split(headline)
    if any(map(_NEWS.search, others)) and not first.endswith(("强调", "指出")):
        return None
    for pattern, at in _TOLD:
        found = pattern.fullmatch(first)
        if found and is_a_person(found["who"]):
            return Occasion(found["who"], at.format_map(found.groupdict()))
    return None


def month_of(document: Document, start: int) -> str:
    """The month of a story; the one before its text's where it begins with a later day than that."""
    day = document.date
    if day is None:
        return ""
    told = _DAY.search(document.text, start, start + _OPENING)
    before = day.month - 1 or 12
    if told and (int(told["month"]) == before if told["month"] else int(told["day"]) > day.day):
        return f"{day.year - (before > day.month)}年{before}月"
    return written_month(day)


def is_a_person(name: str) -> bool:
    """Whether it has the shape of a name and the tagger knows it for one: 文章 and 方案 have the shape."""
    return name_shapes().fits(name) and tag_words(name)[0].tag.startswith("nr")
