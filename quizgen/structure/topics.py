"""What the headings and numbered points above a line say that it tells of: 财政政策 of a line under 二、财政政策."""

from __future__ import annotations

from bisect import bisect_right

from quizgen.language.brackets import inside_quotes, without_note
from quizgen.language.numbering import BULLETS, ORDINAL
from quizgen.model import Document, Paragraph, Role
from quizgen.patterns import regex
from quizgen.structure.aspects import begins_with_one, is_aspect, names_several, owner_of
from quizgen.structure.labels import NUMBER, asks, is_advice, is_remark, is_talk, label_at, names_matter
from quizgen.structure.outline import BRACKETED, outline

_HEADED = regex(
    rf"(?:{ORDINAL}(?:[章节讲课框目篇编]|单元|部分)[：\s\u3000]*|(?:专题|模块)[一二三四五六七八九十\d]+[：\s\u3000]*)?"
    rf"(?:0?\d{{1,2}}[ \u3000]+)?{NUMBER}(?P<words>[^：]*)"
)
_SENTENCE_END = regex("[。；！？：]")
_SUMS_UP = regex("小结$|总结$|^结语|^尾声")
"""The label of what sums up the whole text."""
_LONGEST_TERM_LINE, _LINES = 60, 4
"""Characters of a line that gives a term and its meaning, and lines that may go on with it."""
_KIND = regex("的[^，。；：的]{1,10}。?$")
"""How a line ends that says what kind of thing its term is."""
_SEVERAL = regex("[与和、，]|梳理|要点|笔记|讲义|速记")
"""What a title has that names more than one matter, or the kind of text."""
_MATTER = regex(
    "^(?:正确|科学|全面|辩证地?)(?:认识|对待|理解|看待)(?=..)|(?<=..)(?:概况|概述|概说|简介|综述)$"
    "|(?<=[论内]战|战争|大战|革命|运动|起义|会议|战役|变法|事件|条约)（[^（）]*）$"
)
"""What a heading says besides its matter: 正确认识水渠, 水渠概况, 甲午战争（1894—1895）."""
_COURSE = regex("的[^的]{0,4}(?:选择|路径|道路|之路|历程|进程)$")
"""A heading of what was done or is to be done, whose lines tell of what is over it: 发展的必然选择."""
THE_REST = regex("其[他它]|另外|别的")
"""What a heading begins with that is the rest of something, and names no topic."""
_BULLET = regex(rf"^[{BULLETS}]\s*")
_SIDE = regex("上$|(?<!个)(?:层面|方面|角度)$")
"""How an aspect ends that is a side of the matter, and nothing it has."""
_LONGEST, _NOUN = 16, 2


def topic_above(document: Document, start: int) -> str | None:
    """What the nearest heading above a line tells of: its words, after those of a higher one where they are only an
    aspect (人大代表的权利); where it asks or is advice, the words of the higher one. Of a numbered point under another
    one, that one's label. None where it has more than a few words.
    """
    index = bisect_right(document.paragraphs, start, key=lambda paragraph: paragraph.start) - 1
    itself = document.paragraphs[index]
    if (own := label_at(document, itself.end)) and _SUMS_UP.search(own.text):
        return None
    headline = _headline_above(document, itself) or ""
    if headline and not begins_with_one(headline):
        return headline
    if owner := _owner_beside(document, itself) or _labelled_above(document, itself):
        return owner
    if not headline and (parent := outline(document).point_above(itself)):
        line = _line(document, parent)
        if label := _term_at(document, parent):
            return label
        if not _SENTENCE_END.search(line):
            words = _words(line)
            return words if words and len(words) <= _LONGEST and not _is_none(words) else None
    aspect = headline
    for heading in outline(document).headings_above(itself):
        line = _line(document, heading)
        words = _words(line.partition("：")[0] if BRACKETED.match(line) else line)
        if words is None or len(words) > _LONGEST:
            return None
        if begins_with_one(words):
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
    return (
        asks(heading)
        or is_advice(heading)
        or is_remark(heading)
        or is_talk(heading)
        or THE_REST.match(heading) is not None
    )


def _term_at(document: Document, line: Paragraph) -> str | None:
    """The label of a line where it names the matter, and no aspect of it."""
    label = label_at(document, line.end)
    return without_note(label.text) if label and names_matter(label.text) else None


def _headline_above(document: Document, itself: Paragraph) -> str | None:
    """The words of the short line that heads this one, but for one that is numbered like it."""
    lines = outline(document)
    line = lines.headline_above(itself)
    if line is None or (lines.numbering(itself) and lines.numbering(line) == lines.numbering(itself)):
        return None
    return _words(_line(document, line))


def _owner_beside(document: Document, itself: Paragraph) -> str | None:
    """The term of the point before one that tells an aspect: （1）联系：… before （2）特点：…."""
    lines, label, before = outline(document), label_at(document, itself.end), document.paragraph_before(itself)
    if before is None or not lines.numbering(itself) or not label or not is_aspect(label.text):
        return None
    beside = lines.numbering(before) == lines.numbering(itself) and lines.is_first(before)
    told = _line(document, before)
    return _term_at(document, before) if beside and len(told) <= _LONGEST_TERM_LINE and _KIND.search(told) else None


def _labelled_above(document: Document, itself: Paragraph) -> str | None:
    """The label of the short line that lines without label or number go on with: 居住权：…, then its rules."""
    lines = outline(document)
    if itself.role is not Role.BODY or label_at(document, itself.end) or lines.numbering(itself):
        return None
    for paragraph in reversed(document.paragraphs[max(0, itself.index - _LINES) : itself.index]):
        if paragraph.role is not Role.BODY or lines.numbering(paragraph):
            return None
        if label_at(document, paragraph.end):
            before = document.paragraph_before(paragraph)
            in_a_row = before is not None and before.role is Role.BODY and label_at(document, before.end) is not None
            return (
                None
                if in_a_row or len(_line(document, paragraph)) > _LONGEST_TERM_LINE
                else _term_at(document, paragraph)
            )
    return None


def _line(document: Document, paragraph: Paragraph) -> str:
    return document.text[paragraph.start : paragraph.end]


def _words(line: str) -> str | None:
    """What a heading names, without its number."""
    found = _HEADED.fullmatch(_BULLET.sub("", line))
    return _MATTER.sub("", found["words"].strip("【】")) if found else None
