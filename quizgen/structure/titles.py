"""The title of a text, and the headline over it."""

from __future__ import annotations

from functools import lru_cache

from quizgen.language.han import HAN, has_han
from quizgen.model import Document, Role
from quizgen.patterns import regex

_APPENDED = regex(r"[（(](?:[\d\s年月日./-]+|全文|摘要|节选)[）)]$")
_NO_NAME = regex(r"(?:(?:新建|未命名|无标题).*|文[档本稿件]|文字文稿|下载)[\s\d()（）-]*")
"""What programs call a file that nobody has named."""
_OF_A_REPORT = regex(r"(\d{4}年(?:国务院)?政府工作报告)关于.*报告$")
"""The title of a work report with the heading of the report run into it."""
SERIES = regex(
    "^(?:【[^】]*】|[^丨｜：，]{2,14}[丨｜]|[^：:]{0,24}(?:范文|申论|公务员考试)[^：:]{0,12}(?:[：:]|(?<=示例) ))+"
)
"""What a headline begins with that only says of what kind its text is."""
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


def short_title(document: Document) -> str:
    """The title without what stands behind a dash, its date and （全文）, or nothing where it is only a file's name."""
    return _shortened(document.title)


@lru_cache(maxsize=64)
def _shortened(title: str) -> str:
    title = _in_one(title.partition("——")[0].strip(" #\u3000"))
    if title.startswith("《") and title.find("》") == len(title) - 1:
        title = title[1:-1]
    title = _OF_A_REPORT.sub(r"\1", _APPENDED.sub("", title))
    return title if has_han(title) and "_" not in title and not _NO_NAME.fullmatch(title) else ""


def _in_one(title: str) -> str:
    """The halves of a title as one line: 知人善任 广纳群贤; only the first where who wrote it stands behind, or both
    are more than a question can name.
    """
    first, _, second = title.partition("\u3000")
    if not second or _SIGNED.fullmatch(second):
        return first
    whole = f"{first} {second}".replace("\u3000", " ")
    long = len(SERIES.sub("", whole)) > _LONGEST_PAIR and len(SERIES.sub("", first)) >= _WHOLE
    return first if long else whole


def has_headline(document: Document) -> bool:
    """Whether a headline stands over the text."""
    return any(paragraph.role is Role.TITLE for paragraph in document.paragraphs[:_HEAD])


def headline(document: Document) -> str:
    """The headline over the text, without the name of its series (【…】, 申论范文：); nothing where it has none, or one
    too long to be named.
    """
    if not has_headline(document):
        return ""
    title = SERIES.sub("", short_title(document))
    return title if len(title) <= _LONGEST_HEADLINE and not _ASKS.search(title) else ""
