"""What a text is called, and what kind of text its title says that it is."""

from __future__ import annotations

import re
from functools import lru_cache

from quizgen.language.brackets import in_brackets
from quizgen.language.han import HAN, has_han
from quizgen.model import Document, Role
from quizgen.patterns import regex
from quizgen.reading.own_name import PLACE, congress_report, place_of_meeting, report_year
from quizgen.structure.once import of_the_last

_NO_STATUTE = "方做看想说写"
"""What stands before 法 in words for other things: 方法, 做法."""
_STATUTES = f"(?<![{_NO_STATUTE}])法典?|条例|规定|办法|细则|规则|章程|规程|规范|解释"
_LAW = regex(f"(?:{_STATUTES})(?:（[^（）]*）)?$")
_APPENDED = regex(r"[（(](?:[\d\s年月日./-]+|全文|摘要|节选)[）)]$")
_REPORT = regex(rf"(?:^(?P<before>{PLACE})?(?:\d{{4}}年)?|[年_])(?P<place>{PLACE})?政府工作报告$")
_OF_A_REPORT = regex(r"(\d{4}年(?:国务院)?政府工作报告)关于.*报告$")
"""The title of a work report with the heading of the report run into it."""
_YEAR = regex(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_MADE = regex(
    "(?:制定|编制|制订)了?(?:本规划)?《(?P<made>[^《》]{6,40}(?:规划|纲要|计划|方案|办法|条例))》"
    "|^\\s*(?P<begun>[^，。；：《》]{6,40}(?:规划|纲要|计划))，(?:是)?(?:根据|依据|按照)"
)
"""What a text without a title says of itself."""
_PROPOSED = regex(
    "本《?(?P<kind>规划|纲要|计划)》?，?是?(?:根据|依据|按照)《[^《》]{0,20}关于(?:制定|制订|编制)(?P<whole>[^《》]{6,40}?)的建议》"
)
"""By what a plan was proposed that calls itself only 本纲要: 本纲要根据《…关于制定…第十个五年计划的建议》编制."""
_PREFACE = 2000
"""Characters at a plan's beginning in which it says so."""
_ISSUED = regex("(?:印发|发布|转发|公布)[^《》]{0,10}《(?P<name>[^《》]{4,40})》的(?:通知|通告|公告|决定|令)$")
"""The title of a notice that only brings a text of its own."""
_OF_A_BODY = regex(
    "(?:报告|计划|规划|纲要|要点|安排|公报|宣言|声明|决议|讲话|致辞|贺词|演讲|白皮书|建议)(?:（[^（）]*）)?$"
)
"""What texts are called that speak for a body or on an occasion."""
_BULLETIN = "央视网消息（新闻联播）"
_BROADCAST = regex(r"《?(?:\d{4}年\d{1,2}月\d{1,2}日)?\s*[《“]?新闻联播[》”]?(?:\s*文字版)?\s*[（(]?\d{0,8}[）)]?》?")
"""The title of all that a broadcast of one day told, with its date or without."""
_NEWS = regex("会见|会谈|通话|致电|致信|举行|召开|发表|出席|考察|访问")
"""What a title has that tells what happened, and names no text."""
_SERIES = regex("^(?:【[^】]*】|[^：:]{0,24}(?:范文|申论|公务员考试)[^：:]{0,12}(?:[：:]|(?<=示例) ))+")
"""What a headline begins with that only says of what kind its text is."""
_ON_EXAMS = regex(
    r"备考|应考|申论|\d{4}年?[国省]考|技巧|答题|高分|拟(?:写|定)?标题|标题(?:的?拟|的?写|应|怎)"
    "|(?:文章|公文|应用文|议论文|策论文)写作|作文(?:何|主题|立意|题|素材|指导|开头|结尾|中的)|在作文中"
)
"""What tells those who are to write in an examination how to; 考试 and 写作 alone may be an article's matter."""
_MODEL_ESSAY = regex("范文|申论")
_SERIES_ON_EXAMS = regex("备考|技巧|指导|辅导|答题")
"""What the name of a series has whose texts all do."""
_ASKS = regex(r"（[\s\u3000]*）")
"""What the first question of a paper has, which is no headline."""
_SIGNED = regex(
    rf"(?:.*(?:评论员|记者|通讯员|总理|主席|书记|省长|市长|主任|部长))?[ \u3000]?(?:{HAN}[ \u3000]?){{0,3}}"
    r"|[（(].*|第?[\d〔].*"
)
"""What stands behind a title and is none of it: who wrote or spoke it, and when."""
_LONGEST_PAIR, _WHOLE = 26, 8
"""Characters of two halves that a question can name, and of a first one that makes a title by itself."""
_HEAD = 10
"""Paragraphs at the top, among which the headline is."""
_LONGEST_HEADLINE = 40
_TOP = 600
"""Characters at a text's beginning that may say what it is."""
_RULES = regex(f"(?:{_STATUTES}|修正案|通知|公告|通告|方案|意见|决定|指南)(?:（[^（）]*）)?$")
OWN_NAME = regex("(?<![基日])本(法|条例|办法|规定|细则|决定|规则|解释|章程)(?![律制院官定案])")
"""What a text that sets rules calls itself: 本法, 本条例."""
_LOCAL_RULE = regex("^(?:[^，]{2,8}?(?:省|市|自治区|州|县|区)|最高).*(?:条例|规定|办法|细则|规则|规程|规范)")


def short_title(document: Document) -> str:
    """The title without what stands behind a dash, its date and （全文）, or nothing where it is only a file's name."""
    return _shortened(document.title)


@lru_cache(maxsize=64)
def _shortened(title: str) -> str:
    title = _in_one(title.partition("——")[0].strip(" #\u3000"))
    if title.startswith("《") and title.find("》") == len(title) - 1:
        title = title[1:-1]
    title = _OF_A_REPORT.sub(r"\1", _APPENDED.sub("", title))
    return title if has_han(title) and "_" not in title else ""


def _in_one(title: str) -> str:
    """The halves of a title as one line: 知人善任 广纳群贤; only the first where who wrote it stands behind, or both
    are more than a question can name.
    """
    first, _, second = title.partition("\u3000")
    if not second or _SIGNED.fullmatch(second):
        return first
    whole = f"{first} {second}".replace("\u3000", " ")
    long = len(_SERIES.sub("", whole)) > _LONGEST_PAIR and len(_SERIES.sub("", first)) >= _WHOLE
    return first if long else whole


def headline(document: Document) -> str:
    """The headline over the text, without the name of its series (【…】, 申论范文：); nothing where it has none, or one
    too long to be named.
    """
    if not any(paragraph.role is Role.TITLE for paragraph in document.paragraphs[:_HEAD]):
        return ""
    title = _SERIES.sub("", short_title(document))
    return title if len(title) <= _LONGEST_HEADLINE and not _ASKS.search(title) else ""


def tells_how_to_write(document: Document) -> bool:
    """Whether the title is that of a guide for those who are to write in an examination, and of no article."""
    title = short_title(document)
    series = _SERIES.match(title)
    of_guides = series is not None and _SERIES_ON_EXAMS.search(series.group()) is not None
    return of_guides or _ON_EXAMS.search(_SERIES.sub("", title)) is not None


def is_model_essay(document: Document) -> bool:
    """Whether the title is that of an essay written for an examination, which speaks for nobody."""
    return _MODEL_ESSAY.search(short_title(document)) is not None


def sets_rules(document: Document) -> bool:
    """Whether the title is that of a text that sets rules, of which nobody knows whose they are without the title."""
    return _RULES.search(short_title(document)) is not None


def is_bulletin(document: Document) -> bool:
    """Whether the text is one of a news broadcast, which tells what happened on a day."""
    return document.text.find(_BULLETIN, 0, _TOP) >= 0 or _BROADCAST.fullmatch(document.title) is not None


@of_the_last
def is_law(document: Document) -> bool:
    """Whether the title is that of a law or of rules like one."""
    return _LAW.search(short_title(document)) is not None


def is_local_rule(document: Document) -> bool:
    """Whether the title is that of rules which one place or court has set."""
    return _LOCAL_RULE.search(called(document).strip("《》")) is not None


def tells_news(title: str) -> bool:
    """Whether a title tells what happened, and names no text."""
    return _NEWS.search(title) is not None


def called(document: Document) -> str:
    """How a question names its text: 《2019年政府工作报告》, 党的十九大报告, 《渔业法》; nothing where the text is one
    of news or opinion, or does not say what it is.
    """
    if congress := congress_report(document.text):
        return congress
    if is_work_report(document):
        year, place = _report_year(document), _place(document)
        return f"《{year}年{place}政府工作报告》" if year else in_brackets(f"{place}政府工作报告") if place else ""
    title = short_title(document) or _name_of_itself(document)
    if tells_news(title):
        return ""
    issued = _ISSUED.search(title)
    if issued:
        return in_brackets(issued["name"])
    return in_brackets(title) if _OF_A_BODY.search(title) or _RULES.search(title) else ""


def _name_of_itself(document: Document) -> str:
    found = _MADE.search(document.text, 0, _TOP)
    if found:
        return found["made"] or found["begun"]
    proposed = _PROPOSED.search(document.text, 0, _PREFACE)
    return proposed["whole"].removesuffix(proposed["kind"]) + proposed["kind"] if proposed else ""


def name_of(document: Document) -> str:
    """How it is called, or else its title in brackets; nothing where it has none."""
    title = short_title(document)
    return called(document) or (in_brackets(title) if title else "")


def year_of(document: Document) -> int | None:
    """The year in which the text speaks: of its day, else of a work report as its name or first heading tells it."""
    if document.date:
        return document.date.year
    return _report_year(document) if is_work_report(document) else None


def is_work_report(document: Document) -> bool:
    """Whether the text is the yearly report of a government, by its title or its file's name."""
    return _report_title(document) is not None


def _report_title(document: Document) -> re.Match[str] | None:
    return _REPORT.search(short_title(document) or document.title)


def _place(document: Document) -> str:
    """Of which place a work report is; nothing where it is of the whole country."""
    title = _report_title(document)
    named = f"{title['before'] or ''}{title['place'] or ''}" if title else ""
    return named or place_of_meeting(document.text)


def _report_year(document: Document) -> int | None:
    """The year of a work report: in its title or file's name, of its day, or as its headings tell it."""
    named = _YEAR.search(document.title) or _YEAR.search(document.file)
    if named:
        return int(named.group())
    return document.date.year if document.date else report_year(document.text)
