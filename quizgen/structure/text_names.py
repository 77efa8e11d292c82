"""How a question names the text that it is of, and the year in which that speaks."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from quizgen.language.brackets import in_brackets
from quizgen.model import Document
from quizgen.patterns import regex
from quizgen.reading.own_name import TOP, congress_report, place_of_meeting, report_year
from quizgen.structure.genres import RULES, is_work_report, report_title, tells_news
from quizgen.structure.titles import short_title

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
OWN_NAME = regex("(?<![基日])本(法|条例|办法|规定|细则|决定|规则|解释|章程)(?![律制院官定案])")
"""What a text that sets rules calls itself: 本法, 本条例."""
_LOCAL_RULE = regex("^(?:[^，]{2,8}?(?:省|市|自治区|州|县|区)|最高).*(?:条例|规定|办法|细则|规则|规程|规范)")


BULLETIN = "《新闻联播》"
"""The news broadcast, as questions name it."""


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
    return in_brackets(title) if _OF_A_BODY.search(title) or RULES.search(title) else ""


def _name_of_itself(document: Document) -> str:
    found = _MADE.search(document.text, 0, TOP)
    if found:
        return found["made"] or found["begun"]
    proposed = _PROPOSED.search(document.text, 0, _PREFACE)
    return proposed["whole"].removesuffix(proposed["kind"]) + proposed["kind"] if proposed else ""


def name_of(document: Document) -> str:
    """How it is called, or else its title in brackets; nothing where it has none."""
    title = short_title(document)
    return called(document) or (in_brackets(title) if title else "")


def is_local_rule(document: Document) -> bool:
    """Whether the title is that of rules which one place or court has set."""
    return _LOCAL_RULE.search(called(document).strip("《》")) is not None


def day_of(document: Document) -> str:
    """The day of the text as it is written: 2024年5月10日; nothing where that is unknown."""
    return written_day(document.date) if document.date else ""


def written_day(day: date) -> str:
    """2024年5月10日."""
    return f"{written_month(day)}{day.day}日"


def written_month(day: date) -> str:
    """The month of a day: 2024年5月."""
    return f"{day.year}年{day.month}月"


def year_of(document: Document) -> int | None:
    """The year in which the text speaks: of its day, else of a work report as its name or first heading tells it."""
    if document.date:
        return document.date.year
    return _report_year(document) if is_work_report(document) else None


def _place(document: Document) -> str:
    """Of which place a work report is; nothing where it is of the whole country."""
    title = report_title(document)
    named = f"{title['before'] or ''}{title['place'] or ''}" if title else ""
    return named or place_of_meeting(document.text)


def _report_year(document: Document) -> int | None:
    """The year of a work report: in its title or file's name, of its day, or as its headings tell it."""
    named = _YEAR.search(document.title) or _YEAR.search(Path(document.file).name)
    if named:
        return int(named.group())
    return document.date.year if document.date else report_year(document.text)
