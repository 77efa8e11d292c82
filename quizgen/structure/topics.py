"""What the headings and numbered points above a line say that it tells of: 财政政策 of a line under 二、财政政策."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from quizgen.language.brackets import inside_quotes
from quizgen.language.numbering import ORDINAL
from quizgen.model import Document, Paragraph, Role
from quizgen.structure.labels import (
    NUMBER,
    POINT_OF_EXAM,
    asks,
    is_advice,
    is_aspect,
    is_remark,
    is_talk,
    label_at,
    names_several,
    owner_of,
)

_HEADED = re.compile(
    rf"(?:{ORDINAL}(?:[章节讲课框目篇编]|单元|部分)[：\s\u3000]*|(?:专题|模块)[一二三四五六七八九十\d]+[：\s\u3000]*)?"
    rf"(?:0?\d{{1,2}}[ \u3000]+)?{NUMBER}(?P<words>[^：]*)"
)
_BRACKETED = re.compile(rf"(?:{POINT_OF_EXAM}[^，。；！？]{{0,24}}|【[^【】]{{2,14}}】)$")
"""A line that heads what follows by words in such brackets."""
_NUMBERED = re.compile(r"[一二三四五六七八九十\d]+|[①-⑳]")
_FIRST = ("1", "一", "01", "①")
_NOTED = re.compile("（[^（）]*）$")
_BULLET = re.compile("^[◆●■▪★]\\s*")
_STOPS = re.compile("[。！？；：，”]$|^[●•·*-]|——$|：")
_LONGEST, _LONGEST_LINE, _DEEPEST, _NOUN = 16, 26, 99, 2


def topic_above(document: Document, start: int) -> str | None:
    """What the nearest heading above a line tells of: its words, after those of a higher one where they are only an
    aspect (人大代表的权利); where it asks or is advice, the words of the higher one. Of a numbered point under another
    one, that one's label. None where it has more than a few words.
    """
    index = bisect_right(document.paragraphs, start, key=lambda paragraph: paragraph.start) - 1
    itself = document.paragraphs[index]
    own = _numbering(_line(document, itself))
    above = document.paragraphs[index - 1] if index else None
    if above and _is_headline(document, above) and not (own and _numbering(_line(document, above)) == own):
        return _words(_line(document, above))
    if parent := _point_above(document, itself):
        label = label_at(document, parent.end)
        if label and not is_aspect(label.text) and not is_remark(label.text):
            return _NOTED.sub("", label.text)
    aspect = ""
    for heading in _headings_above(document, itself):
        line = _line(document, heading)
        words = _words(line.partition("：")[0] if _BRACKETED.match(line) else line)
        if words is None or len(words) > _LONGEST:
            return None
        if is_aspect(words):
            aspect = aspect or words
        elif len(words) > 1 and "，" not in words and not _is_none(words):
            return aspect_of(words, aspect)
    return None


def aspect_of(topic: str, aspect: str) -> str:
    """The aspect of a topic in words: 人大代表的权利; one that the topic names already is not said again (四大目标 of
    发展的目标).
    """
    owner = owner_of(topic)
    if aspect and names_several(topic):
        return f"{owner}的{aspect}"
    if not aspect or topic.endswith(aspect):
        return topic
    if aspect.startswith(topic[:_NOUN]):
        return aspect
    if owner != topic and aspect[-_NOUN:] == topic[-_NOUN:]:
        return f"{owner}的{aspect}"
    return f"{topic}：{aspect}" if aspect.endswith("上") else f"{topic}的{aspect}"


def asked_aspect(topic: str, aspect: str) -> str:
    """The aspect of a topic as a question names it: a topic that has 的 itself is set off."""
    whole = aspect_of(topic, aspect)
    return f"“{inside_quotes(topic)}”的{aspect}" if "的" in topic and whole == f"{topic}的{aspect}" else whole


def _is_none(heading: str) -> bool:
    """Whether a heading names no topic: 为什么要修渠, 复习建议, 大家好."""
    return asks(heading) or is_advice(heading) or is_remark(heading) or is_talk(heading)


def _headings_above(document: Document, itself: Paragraph) -> Iterator[Paragraph]:
    """The headings that stand over a line, the nearest first, each of a higher level than the one before."""
    level, own = (itself.level if itself.role is Role.HEADING else _DEEPEST), _numbering(_line(document, itself))
    for paragraph in reversed(document.paragraphs[: itself.index]):
        line = _line(document, paragraph)
        in_brackets = _DEEPEST - 1 if _BRACKETED.match(line) else _DEEPEST
        depth = paragraph.level if paragraph.role is Role.HEADING else in_brackets
        if depth < level and not (own and _numbering(line) == own):
            level = depth
            yield paragraph


def _point_above(document: Document, itself: Paragraph) -> Paragraph | None:
    """The numbered point of which this one is a part: 3. before （1） and （2）."""
    own = _numbering(_line(document, itself))
    if not own or itself.role is not Role.BODY:
        return None
    for paragraph in reversed(document.paragraphs[: itself.index + 1]):
        line = _line(document, paragraph)
        if paragraph.role is not Role.BODY:
            return None
        number = _NUMBERED.search(_number(line))
        if _numbering(line) == own and number and number.group() in _FIRST:
            over = document.paragraphs[paragraph.index - 1] if paragraph.index else None
            return over if over and over.role is Role.BODY and _numbering(_line(document, over)) else None
    return None


def _line(document: Document, paragraph: Paragraph) -> str:
    return document.text[paragraph.start : paragraph.end]


def _words(line: str) -> str | None:
    """A heading without its number."""
    found = _HEADED.fullmatch(_BULLET.sub("", line))
    return found["words"].strip("【】") if found else None


def _number(line: str) -> str:
    """What numbers a line, or nothing."""
    found = re.match(NUMBER, line)
    return found.group().strip() if found else ""


def _numbering(line: str) -> str:
    """How a line is numbered, its figures left out: lines numbered alike stand beside each other."""
    return _NUMBERED.sub("#", _number(line))


def _is_headline(document: Document, paragraph: Paragraph) -> bool:
    """Whether a line above a paragraph heads it by its looks: short, and no sentence."""
    line = _line(document, paragraph)
    said = _STOPS.search(line) or is_talk(line) or is_remark(line) or is_advice(line) or asks(line) or is_aspect(line)
    return paragraph.role is Role.BODY and len(line) <= _LONGEST_LINE and not said
