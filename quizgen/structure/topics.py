"""What the headings and numbered points above a line say that it tells of: 财政政策 of a line under 二、财政政策."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice

from quizgen.language.brackets import inside_quotes, without_note
from quizgen.language.numbering import CAPITAL, ORDINAL
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
    names_matter,
    names_several,
    owner_of,
)

_HEADED = re.compile(
    rf"(?:{ORDINAL}(?:[章节讲课框目篇编]|单元|部分)[：\s\u3000]*|(?:专题|模块)[一二三四五六七八九十\d]+[：\s\u3000]*)?"
    rf"(?:0?\d{{1,2}}[ \u3000]+)?{NUMBER}(?P<words>[^：]*)"
)
_BRACKETED = re.compile(rf"(?:{POINT_OF_EXAM}[^，。；！？]{{0,24}}|【[^【】]{{2,14}}】)$")
"""A line that heads what follows by words in such brackets."""
_EXAMINED = re.compile(POINT_OF_EXAM)
_SENTENCE_END = re.compile("[。；！？：]")
_LONGEST_TERM_LINE, _LINES = 60, 4
"""Characters of a line that gives a term and its meaning, and lines that may go on with it."""
_KIND = re.compile("的[^，。；：的]{1,10}。?$")
"""How a line ends that says what kind of thing its term is."""
_SEVERAL = re.compile("[与和、，]|梳理|要点|笔记|讲义|速记")
"""What a title has that names more than one matter, or the kind of text."""
_NUMBERED = re.compile(rf"(?:[一二三四五六七八九十\d]|{CAPITAL})+|[①-⑳]")
_FIRST = ("1", "一", "01", "①", "壹")
_MATTER = re.compile(
    "^(?:正确|科学|全面|辩证地?)(?:认识|对待|理解|看待)(?=..)|(?<=..)(?:概况|概述|概说|简介|综述)$"
    "|(?<=[论内]战|战争|大战|革命|运动|起义|会议|战役|变法|事件|条约)（[^（）]*）$"
)
"""What a heading says besides its matter: 正确认识水渠, 水渠概况, 甲午战争（1894—1895）."""
_COURSE = re.compile("的[^的]{0,4}(?:选择|路径|道路|之路|历程|进程)$")
"""A heading of what was done or is to be done, whose lines tell of what is over it: 发展的必然选择."""
_BULLET = re.compile("^[◆●■▪★]\\s*")
_STOPS = re.compile("[。！？；：，”]$|^[●•·*-]|——$|：")
_SIDE = re.compile("上$|(?<!个)(?:层面|方面|角度)$")
"""How an aspect ends that is a side of the matter, and nothing it has."""
_LONGEST, _LONGEST_LINE, _DEEPEST, _NOUN = 16, 26, 99, 2


def topic_above(document: Document, start: int) -> str | None:
    """What the nearest heading above a line tells of: its words, after those of a higher one where they are only an
    aspect (人大代表的权利); where it asks or is advice, the words of the higher one. Of a numbered point under another
    one, that one's label. None where it has more than a few words.
    """
    index = bisect_right(document.paragraphs, start, key=lambda paragraph: paragraph.start) - 1
    itself = document.paragraphs[index]
    if headline := _headline_above(document, itself):
        return headline
    if owner := _owner_beside(document, itself) or _labelled_above(document, itself):
        return owner
    if parent := _point_above(document, itself):
        line = _line(document, parent)
        if label := _term_at(document, parent):
            return label
        if not _SENTENCE_END.search(line):
            words = _words(line)
            return words if words and len(words) <= _LONGEST and not _is_none(words) else None
    aspect = ""
    for heading in _headings_above(document, itself):
        line = _line(document, heading)
        words = _words(line.partition("：")[0] if _BRACKETED.match(line) else line)
        if words is None or len(words) > _LONGEST:
            return None
        if is_aspect(words):
            aspect = aspect or words
        elif len(words) > 1 and "，" not in words and not (_is_none(words) or _COURSE.search(words)):
            return aspect_of(words, aspect)
    return None


def topic_of_aspect(document: Document, start: int) -> str | None:
    """Of what a line tells that is headed by an aspect: what stands above it, or what the title says of the text."""
    return topic_above(document, start) or _matter(document)


def _matter(document: Document) -> str | None:
    """What a text is about that its title names behind what the text is: 专题（六）：乡村振兴."""
    if not document.paragraphs or document.paragraphs[0].role is not Role.TITLE:
        return None
    _, colon, matter = _line(document, document.paragraphs[0]).rpartition("：")
    one = colon and 1 < len(matter) <= _LONGEST and not _SEVERAL.search(matter)
    return matter if one and not _is_none(matter) else None


def aspect_of(topic: str, aspect: str) -> str:
    """The aspect of a topic in words: 人大代表的权利; one that the topic names already is not said again (四大目标 of
    发展的目标).
    """
    owner = owner_of(topic)
    if aspect and names_several(topic):
        return f"{owner}的{aspect}"
    if not aspect or topic.endswith(aspect):
        return topic
    if _SIDE.search(aspect):
        return f"{topic}：{aspect}"
    if aspect.startswith(topic[:_NOUN]):
        return aspect
    if owner != topic and aspect[-_NOUN:] == topic[-_NOUN:]:
        return f"{owner}的{aspect}"
    return f"{topic}：{aspect}" if topic.endswith("的") else f"{topic}的{aspect}"


def asked_aspect(topic: str, aspect: str) -> str:
    """The aspect of a topic as a question names it: a topic that has 的 itself is set off."""
    whole = aspect_of(topic, aspect)
    return f"“{inside_quotes(topic)}”的{aspect}" if "的" in topic and whole == f"{topic}的{aspect}" else whole


def _is_none(heading: str) -> bool:
    """Whether a heading names no topic: 为什么要修渠, 复习建议, 大家好."""
    return asks(heading) or is_advice(heading) or is_remark(heading) or is_talk(heading)


def _term_at(document: Document, line: Paragraph) -> str | None:
    """The label of a line where it names the matter, and no aspect of it."""
    label = label_at(document, line.end)
    return without_note(label.text) if label and names_matter(label.text) else None


def _headline_above(document: Document, itself: Paragraph) -> str | None:
    """The words of the short line that heads this one, maybe over labelled lines between them."""
    own = _numbering(_line(document, itself))
    for paragraph in _above(document, itself):
        line = _line(document, paragraph)
        if _is_headline(document, paragraph):
            return None if own and _numbering(line) == own else _words(line)
        if paragraph.role is not Role.BODY or label_at(document, paragraph.end) is None:
            return None
    return None


def _owner_beside(document: Document, itself: Paragraph) -> str | None:
    """The term of the point before one that tells an aspect: （1）联系：… before （2）特点：…."""
    label, own = label_at(document, itself.end), _numbering(_line(document, itself))
    before = document.paragraph_before(itself)
    if before is None or not own or not label or not is_aspect(label.text):
        return None
    beside = before.role is Role.BODY and _numbering(_line(document, before)) == own and _is_first(document, before)
    told = _line(document, before)
    return _term_at(document, before) if beside and len(told) <= _LONGEST_TERM_LINE and _KIND.search(told) else None


def _labelled_above(document: Document, itself: Paragraph) -> str | None:
    """The label of the short line that lines without label or number go on with: 居住权：…, then its rules."""
    if itself.role is not Role.BODY or label_at(document, itself.end) or _number(_line(document, itself)):
        return None
    for paragraph in islice(_above(document, itself), _LINES):
        line = _line(document, paragraph)
        if paragraph.role is not Role.BODY or _number(line):
            return None
        if label_at(document, paragraph.end):
            before = document.paragraph_before(paragraph)
            in_a_row = before is not None and before.role is Role.BODY and label_at(document, before.end) is not None
            return None if in_a_row or len(line) > _LONGEST_TERM_LINE else _term_at(document, paragraph)
    return None


def _headings_above(document: Document, itself: Paragraph) -> Iterator[Paragraph]:
    """The headings that stand over a line, the nearest first, each of a higher level than the one before; a heading
    ends where a line below it is numbered like it.
    """
    level = itself.level if itself.role is Role.HEADING else _DEEPEST
    itself_in_brackets = _line(document, itself).startswith("【")
    ended: set[str] = set()
    passed = [itself]
    for paragraph in _above(document, itself):
        in_brackets = _BRACKETED.match(document.text, paragraph.start, paragraph.end) is not None
        of_its_looks = _DEEPEST - 1 if in_brackets else _DEEPEST
        depth = paragraph.level if paragraph.role is Role.HEADING else of_its_looks
        beside = itself_in_brackets and in_brackets and not _EXAMINED.match(document.text, paragraph.start)
        if depth < level and not beside:
            ended.update(_numbering(_line(document, each)) for each in passed)
            passed.clear()
            number = _numbering(_line(document, paragraph))
            if not number or number not in ended:
                level = depth
                yield paragraph
        if paragraph.role is Role.BODY:
            passed.append(paragraph)


def _point_above(document: Document, itself: Paragraph) -> Paragraph | None:
    """The numbered point of which this one is a part: 3. before （1） and （2）."""
    own = _numbering(_line(document, itself))
    if not own or itself.role is not Role.BODY:
        return None
    for paragraph in chain((itself,), _above(document, itself)):
        line = _line(document, paragraph)
        if paragraph.role is not Role.BODY:
            return None
        if _numbering(line) == own and _is_first(document, paragraph):
            over = document.paragraph_before(paragraph)
            return over if over and over.role is Role.BODY and _numbering(_line(document, over)) else None
    return None


def _above(document: Document, itself: Paragraph) -> Iterator[Paragraph]:
    """The paragraphs above one, the nearest first."""
    return map(document.paragraphs.__getitem__, range(itself.index - 1, -1, -1))


def _line(document: Document, paragraph: Paragraph) -> str:
    return document.text[paragraph.start : paragraph.end]


def _words(line: str) -> str | None:
    """What a heading names, without its number."""
    found = _HEADED.fullmatch(_BULLET.sub("", line))
    return _MATTER.sub("", found["words"].strip("【】")) if found else None


def _is_first(document: Document, paragraph: Paragraph) -> bool:
    """Whether a point is the first of its series."""
    number = _NUMBERED.search(_number(_line(document, paragraph)))
    return number is not None and number.group() in _FIRST


def _number(line: str) -> str:
    """What numbers a line, or nothing."""
    found = re.match(NUMBER, line)
    return found.group().strip() if found else ""


@lru_cache(maxsize=1 << 13)
def _numbering(line: str) -> str:
    """How a line is numbered, whichever its number is: lines numbered alike stand beside each other, but （二） is over
    （1）.
    """
    return _NUMBERED.sub(lambda found: "1" if found.group().isascii() else "一", _number(line))


def _is_headline(document: Document, paragraph: Paragraph) -> bool:
    """Whether a line above a paragraph heads it by its looks: short, and no sentence."""
    line = _line(document, paragraph)
    said = _STOPS.search(line) or is_talk(line) or is_remark(line) or is_advice(line) or asks(line) or is_aspect(line)
    return paragraph.role is Role.BODY and len(line) <= _LONGEST_LINE and not said
