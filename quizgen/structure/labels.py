"""What stands before the colon of a line that says it of something: 联系的含义：…, 国体：…, 【意义】…."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache

from quizgen.language.numbering import CAPITAL, ORDINAL, POINT
from quizgen.model import Document, Role, Span

_NUMBER = rf"(?:{POINT}|{ORDINAL}[，、]|\d{{1,2}}[）)]|{CAPITAL}{{1,2}}[、.．\s]|[①-⑳]|[·•●■◆▪—-]+)?\s*"
"""What a line may begin with before its words."""
_LABEL = re.compile(
    rf"(?:{_NUMBER})(?:(?P<label>[^，。；：！？“”【】\n]{{2,14}})：|【(?P<bracketed>[^【】\n]{{2,14}})】"
    r"|(?<=[）).．、\s])(?P<stopped>[^，。；：！？“”【】\d\n]{2,8})。)(?=[^\n])"
)
_ASPECTS = (
    "(?:含义|涵义|定义|概念|内涵|特点|特征|性质|实质|意义|原因|背景|作用|影响|地位|表现|区别|关系|方法论|启示|依据|分类|种类"
    "|类型|构成|组成|内容|要求|目标|任务|原则|职权|职责|条件|过程|结果|后果|评价|教训|经验|手段|措施|途径|功能|标志|成就|形式|结论|实例"
    "|时间|地点|人物|弱点|优点|缺陷|要点|提出|定性|概括|形成|确立|来源|方法|程序|数据|分配|政治|经济|文化|思想|军事|外交)"
)
_ASPECT = re.compile(
    f"(?:其|它的)?(?:基本|主要|重要|具体|历史|科学|理论|现实|根本|本质|法律)?{_ASPECTS}(?:[和与及]?{_ASPECTS})?"
    "(?:有|包括)?(?:（[^）]{1,8}）)?"
)
"""A label that does not say of what: it belongs to the heading above."""
_REMARK = re.compile("注意|提示|提醒|小结|总结|考点|拓展|易错|易混|辨析|区分")
"""A label of what the teacher adds to the matter."""
_ADVICE = re.compile(
    "^其[他它]$|^补充|^备注|口诀|速记|举例|例如|^例|关键词|记忆|思考|线索|主线|[教导]学|复习|框架|抓手|定位|考情|备考"
)
"""A label of what is said about learning it."""
_TALK = re.compile(
    "同学们|大家|同志们|今天(?:我们)?[讲谈学]|[我咱]们[讲谈来看学]|刚才[说讲]|下节课|[请要]注意|背下来|想一想|回去|写文章|写对策|[答做]题|作答"
    "|选择题|分析题|主观题|材料题|考试|复习|备考|口诀|记忆|联想|论证|论据|第[一二三四五]个问题|最后谈|总论点|分论点|部分的?重头|本专题|本[章节课框]的?(?:重点|难点|主要|要)|必考|高频|常考|考查"
)
"""What speaks to those who learn, of learning or of exams."""
_HEADED = re.compile(rf"(?:{ORDINAL}[章节讲课框目]\s*)?{_NUMBER}(?P<words>[^：]*)")
_OF_SOMETHING = re.compile(f"的(?:基本|主要|重要|具体|历史|根本)?{_ASPECTS}(?:（[^）]{{1,8}}）)?")
_ASKING = re.compile("为什么|怎样|如何|怎么|什么|哪[些个]|[？?]")
_BULLET = re.compile("^[◆●■▪★]\\s*")
_STOPS = re.compile("[。！？；：，”]$|^[●•·*-]|——$")
_FIGURES = re.compile(rf"(?:[一二三四五六七八九十\d]|{CAPITAL})+")
_LONGEST, _LONGEST_LINE, _DEEPEST = 16, 26, 99


def label_at(document: Document, start: int) -> Span | None:
    """The label that begins the paragraph standing at `start`, without its number."""
    text = document.text
    begin = text.rfind("\n", 0, start) + 1
    found = _LABEL.match(text, begin)
    if found is None or found.end() > start:
        return None
    form = found.lastgroup or "label"
    return Span(*found.span(form), found[form])


def is_aspect(label: str) -> bool:
    """Whether a label says only what is told, and not of what: 含义, 主要特点."""
    return _ASPECT.fullmatch(label) is not None


def is_told_of(label: str) -> bool:
    """Whether a label names an aspect of something, told after it: 新事物不可战胜的原因."""
    return is_aspect(label) or _OF_SOMETHING.search(label) is not None


def asks(heading: str) -> bool:
    """Whether a heading asks what the text under it answers: 怎样建设."""
    return _ASKING.search(heading) is not None


def is_remark(label: str) -> bool:
    """Whether a label is of what the teacher adds to the matter: 注意, 易错."""
    return _REMARK.search(label) is not None


def is_advice(label: str) -> bool:
    """Whether a label is of what is said about learning: 口诀, 复习建议."""
    return _ADVICE.search(label) is not None


def is_talk(text: str) -> bool:
    """Whether words speak to those who learn, of learning or of exams."""
    return _TALK.search(text) is not None


def topic_above(document: Document, start: int) -> str | None:
    """What the nearest heading above tells of: its words, after those of a higher one where they are only an aspect
    (人大代表的权利); where it asks or is advice, the words of the higher one. None where it has more than a few words.

    A short line that is no sentence heads the paragraph below, and what is labelled below that. A heading ends where a
    line below it is numbered like it.
    """
    below = bisect_left(document.paragraphs, start, key=lambda paragraph: paragraph.start)
    level, aspect, ended, close = _DEEPEST, "", {_numbering(document.text[start : start + _LONGEST])}, True
    for paragraph in map(document.paragraphs.__getitem__, range(below - 1, -1, -1)):
        line = document.text[paragraph.start : paragraph.end]
        if paragraph.role is Role.BODY:
            if close and _is_headline(line):
                return _BULLET.sub("", line).strip("【】")
            close = close and _LABEL.match(line) is not None
            ended.add(_numbering(line))
        number = _numbering(line)
        if paragraph.role is not Role.HEADING or paragraph.level >= level or (number and number in ended):
            continue
        level = paragraph.level
        found = _HEADED.fullmatch(document.text, paragraph.start, paragraph.end)
        words = found["words"].strip("【】") if found else ""
        if found is None or len(words) > _LONGEST:
            return None
        if is_aspect(words):
            aspect = aspect or f"的{words}"
        elif len(words) > 1 and not (asks(words) or is_advice(words) or is_remark(words)):
            return words + aspect
    return None


@lru_cache(maxsize=4096)
def _numbering(line: str) -> str:
    """How a line is numbered, its figures left out: lines numbered alike stand beside each other."""
    number = re.match(_NUMBER, line)
    return _FIGURES.sub("", number.group()).strip() if number and number.group().strip() else ""


def _is_headline(line: str) -> bool:
    """Whether a line heads what stands below by its looks: short, and no sentence."""
    said = _STOPS.search(line) or is_talk(line) or is_remark(line) or is_advice(line) or asks(line) or is_aspect(line)
    return len(line) <= _LONGEST_LINE and not said
