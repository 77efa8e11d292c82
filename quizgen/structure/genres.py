"""What kind of text a text is, by its title or by how it begins."""

from __future__ import annotations

import re

from quizgen.model import Document
from quizgen.patterns import regex
from quizgen.reading.own_name import PLACE, TOP
from quizgen.structure.once import of_the_last
from quizgen.structure.titles import SERIES, short_title

_NO_STATUTE = "方做看想说写"
"""What stands before 法 in words for other things: 方法, 做法."""
_STATUTES = f"(?<![{_NO_STATUTE}])法典?|条例|规定|办法|细则|规则|章程|规程|规范|解释"
_LAW = regex(f"(?:{_STATUTES})(?:（[^（）]*）)?$")
RULES = regex(f"(?:{_STATUTES}|修正案|通知|公告|通告|方案|意见|决定|指南)(?:（[^（）]*）)?$")
"""What the title of a text that sets rules ends in."""
_REPORT = regex(rf"(?:^(?P<before>{PLACE})?(?:\d{{4}}年)?|[年_])(?P<place>{PLACE})?政府工作报告$")
_BROADCAST_LINE = "央视网消息（新闻联播）"
_BROADCAST = regex(r"《?(?:\d{4}年\d{1,2}月\d{1,2}日)?\s*[《“]?新闻联播[》”]?(?:\s*文字版)?\s*[（(]?\d{0,8}[）)]?》?")
"""The title of all that a broadcast of one day told, with its date or without."""
_NEWS = regex("会见|会谈|通话|致电|致信|举行|召开|发表|出席|考察|访问")
"""What a title has that tells what happened, and names no text."""
_ON_EXAMS = regex(
    r"备考|应考|申论|\d{4}年?[国省]考|技巧|答题|高分|拟(?:写|定)?标题|标题(?:的?拟|的?写|应|怎)"
    "|(?:文章|公文|应用文|议论文|策论文)写作|作文(?:何|主题|立意|题|素材|指导|开头|结尾|中的)|在作文中"
)
"""What tells those who are to write in an examination how to; 考试 and 写作 alone may be an article's matter."""
_MODEL_ESSAY = regex("范文|申论")
_SERIES_ON_EXAMS = regex("备考|技巧|指导|辅导|答题")
"""What the name of a series has whose texts all do."""


@of_the_last
def is_law(document: Document) -> bool:
    """Whether the title is that of a law or of rules like one."""
    return _LAW.search(short_title(document)) is not None


def sets_rules(document: Document) -> bool:
    """Whether the title is that of a text that sets rules, of which nobody knows whose they are without the title."""
    return RULES.search(short_title(document)) is not None


def is_work_report(document: Document) -> bool:
    """Whether the text is the yearly report of a government, by its title or its file's name."""
    return report_title(document) is not None


@of_the_last
def report_title(document: Document) -> re.Match[str] | None:
    """The title of a government's yearly report, with the place `before` its year or behind it."""
    return _REPORT.search(short_title(document) or document.title)


def is_bulletin(document: Document) -> bool:
    """Whether the text is one of a news broadcast, which tells what happened on a day."""
    return document.text.find(_BROADCAST_LINE, 0, TOP) >= 0 or is_whole_bulletin(document)


def is_whole_bulletin(document: Document) -> bool:
    """Whether the text holds all that a news broadcast told on a day: 《新闻联播》 (20240510)."""
    return _BROADCAST.fullmatch(document.title) is not None


def tells_news(title: str) -> bool:
    """Whether a title tells what happened, and names no text."""
    return _NEWS.search(title) is not None


def is_model_essay(document: Document) -> bool:
    """Whether the title is that of an essay written for an examination, which speaks for nobody."""
    return _MODEL_ESSAY.search(short_title(document)) is not None


def tells_how_to_write(document: Document) -> bool:
    """Whether the title is that of a guide for those who are to write in an examination, and of no article."""
    title = short_title(document)
    series = SERIES.match(title)
    of_guides = series is not None and _SERIES_ON_EXAMS.search(series.group()) is not None
    return of_guides or _ON_EXAMS.search(SERIES.sub("", title)) is not None
