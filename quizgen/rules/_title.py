"""A document's title as a question may name it."""

from __future__ import annotations

import re

from quizgen.language.han import has_han
from quizgen.model import Document

_LAW = re.compile("(?:法|条例|规定|办法|细则|规则|章程|规程|规范|解释)(?:（[^（）]*）)?$")
_APPENDED = re.compile(r"[（(](?:[\d\s年月日./-]+|全文|摘要|节选)[）)]$")
_RULES = re.compile(
    "(?:法|条例|规定|办法|细则|规则|章程|规程|规范|解释|通知|公告|通告|方案|意见|决定|指南)(?:（[^（）]*）)?$"
)


def short_title(document: Document) -> str:
    """The title without its second part, its date and （全文）, or nothing where it is only a file's name."""
    title = document.title.partition("——")[0].partition("　")[0].strip()
    if title.startswith("《") and title.find("》") == len(title) - 1:
        title = title[1:-1]
    title = _APPENDED.sub("", title)
    return title if has_han(title) and "_" not in title else ""


def in_brackets(title: str) -> str:
    """《title》, with 〈〉 for titles inside it."""
    return f"《{title.replace('《', '〈').replace('》', '〉')}》"


def sets_rules(document: Document) -> bool:
    """Whether the title is that of a text that sets rules, of which nobody knows whose they are without the title."""
    return _RULES.search(short_title(document)) is not None


def is_law(document: Document) -> bool:
    """Whether the title is that of a law or of rules like one."""
    return _LAW.search(short_title(document)) is not None
