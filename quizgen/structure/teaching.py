"""Whether a text is made to be learned: a textbook's chapter, a handout, somebody's notes, a telling of history."""

from __future__ import annotations

import re

from quizgen.model import Document
from quizgen.patterns import regex
from quizgen.structure.aspects import OF_LESSONS

_NAMES = (
    r"讲义 笔记 教案 讲稿 史纲 近现代史 思想道德与法治 形势与政策 必修\s*\d 选修 考点"
    r" 知识(?:点|清单|梳理|储备|要点) 公考 考研 毛概 马原 毛中特 思修 常识[·：:—模] (?:公务员|公考|考试).{0,6}常识"
    r" (?:党课|概论|原理|提纲|导学|速记)(?:[（(《：:·—\s].*)?$ 复习(?:资料|要点|提[纲要]|笔记|卡片|手册|备考|$)"
    r" ^(?:专题|模块)[一二三四五六七八九十\d] 专题： (?:热点|时政|考前)专题 专题[（(][一二三四五六七八九十\d]"
    r" (?:核心|考试|期[中末])要点 (?:要点|考点|知识|常识)[^，。]{0,4}(?:梳理|速记|整理|汇总|归纳) （梳理）"
    r" (?:概论|原理|纲要|思政|政治|历史|地理|基础)课(?!堂|题|程|[改开])"
    r" (?:要点|考点|知识|常识)(?:精编|精讲|精要|背诵|提要|清单) 必背(?:要点|知识|考点)?"
    r" ^第[一二三四五六七八九十\d]{1,3}(?:[讲课框](?!题)|单元(?:[：\s]|$))"
    r" (?:初中|高中)(?:思想)?(?:政治|历史|语文|地理|生物|道德) [七八九]年级 道德与法治 学生读本"
)
_NAMED = regex("|".join(_NAMES.split()))
"""What the first lines of such a text name: what it is, the course, the exam."""
_CALLED = regex(
    r"^(?:[^，。：]{0,12}(?:讲义|笔记|教案|讲稿|讲座|提[纲要]|课堂实录)|[^，。：]{0,12}课文)[^，。：]{0,8}(?:[：:—]|$)"
)
"""A title that says at once what the text is, whatever it is about: 党课讲义：….."""
_CHAPTER = regex(r"^第[一二三四五六七八九十\d]{1,3}章[\s\u3000][^。；\n]+$", re.MULTILINE)
"""The heading of a chapter: a text that begins with its only one is a piece of a book; plans and laws have more."""
_ARTICLE_ONE = regex(r"^第[一二三四五六七八九十\d]{1,3}条", re.MULTILINE)
_NOT_NAMED = regex(
    "范文|通知|工作要点|计划|说明|意见|方案|办法|条例|规定|细则|规则|决定|公告|规划|报告|发行|出版|启用|发布|宣传|案$|作文|写作|写法|技巧|名言|素材|开头|结尾"
    "|论证|步骤|法(?:[（(]|$)"
)
_TITLED = regex("《[^《》]+》")
_LABELS = regex(
    r"^(?:[（(]?[一二三四五六七八九十\d]{1,2}[）).．、]|[①-⑳]|[【\[·•])?[\s\u3000]*[^，。；：\n]{0,8}?"
    rf"(?:{OF_LESSONS}|考点|易错|易混|注意|口诀|小结|拓展|重点|难点|教学[目重难][的标点])(?:[（(][^）)]{{1,8}}[）)])?(?:[：:】\]]|$)",
    re.MULTILINE,
)
"""A line that begins with the label of what it teaches, or a heading that is one."""
_FEWEST, _EACH = 4, 600
"""Labels that a text has at least that is known by them, and characters for each of them at the most."""
_FIRST_LINES, _LONGEST = 4, 50
_PAST = regex(
    r"(?<!\d)(?:1[0-8]\d\d|19[0-6]\d|197[0-7])年|一[〇零八九][〇零一二三四五六七八九]{2}年|公元前"
    r"|(?:[明清唐宋元汉秦隋]|战国|春秋|东周|西周|魏晋|南北朝)(?:朝|代|初|末|时期|中叶)"
)
"""A year or age before the reform of 1978."""
_FEWEST_OF_THE_PAST, _PART = 6, 0.18
"""Sentences with such a year that a telling of history has at the least, and which part of all sentences they are."""
_NEWS, _TOP = "消息", 100
"""What news begin with."""


def teaches(document: Document) -> bool:
    """Whether the first lines name a course, an exam or notes, labels of what is taught stand all over the text, or it
    tells of the past.
    """
    if document.dateline or document.text.find(_NEWS, 0, _TOP) >= 0:
        return False
    top = [document.text[each.start : each.end] for each in document.paragraphs[:_FIRST_LINES]]
    lines = [line for line in top if len(line) <= _LONGEST]
    if lines and _is_a_chapter(lines[0], document.text):
        return True
    called = _CALLED.match(lines[0]) if lines else None
    if called and not _NOT_NAMED.search(called.group()):
        return True
    if lines and _NOT_NAMED.search(_beside_titles(lines[0])):
        return False
    named = any(_NAMED.search(line) for line in lines)
    return named or _is_labelled(document.text) or _tells_of_the_past(document)


def _beside_titles(line: str) -> str:
    """What a line says that the text is: without the titles in it, which say what it is about, where that is enough."""
    beside = _TITLED.sub("", line)
    return beside if _NAMED.search(beside) else line


def _is_a_chapter(line: str, text: str) -> bool:
    chapters = len(_CHAPTER.findall(text))
    return chapters == 1 and _CHAPTER.match(line) is not None and not _ARTICLE_ONE.search(text)


def _tells_of_the_past(document: Document) -> bool:
    told = sum(1 for sentence in document.sentences if _PAST.search(sentence.text))
    return told >= max(_FEWEST_OF_THE_PAST, _PART * len(document.sentences))


def _is_labelled(text: str) -> bool:
    labels = sum(1 for _ in _LABELS.finditer(text))
    return labels >= max(_FEWEST, len(text) // _EACH)
