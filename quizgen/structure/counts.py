"""The count of a list that the text says before it: 抓好三项任务：…; 一是…二是…三是…."""

from __future__ import annotations

from dataclasses import replace

from quizgen.language.numerals import to_int
from quizgen.model import TextList
from quizgen.patterns import regex

COUNT = r"([两二三四五六七八九十]|\d{1,2})"
MEASURES = "个|项|条|种|大|点|方面|类"
"""How a text counts the members of a list: 三项任务."""
_STATED = regex(rf"(?<![第一二三四五六七八九十百\d]){COUNT}(?:{MEASURES})[^，。；：、\d]{{0,8}}")
_BETWEEN = regex(r"[：，]?(?:即|就是|分别是|分别为|包括|是)?[：“]?")
_LEADING = frozenset("：，即是为括“")
"""Characters one of which stands right before a list that was counted."""
_FARTHEST = 24


def counted(text: str, found: TextList) -> TextList:
    """The list with the count that its head, or the words right before it, state, if it has as many members."""
    if found.count is not None:
        return found
    start = found.start
    if found.head is not None and found.head.end <= start:
        before, ends = found.head.text, True
    elif text[start - 1 : start] not in _LEADING:
        return found
    else:
        before, ends = text[max(0, start - _FARTHEST) : start].rpartition("。")[2], False
    for stated in reversed(list(_STATED.finditer(before))):
        if (ends or _BETWEEN.fullmatch(before, stated.end())) and to_int(stated[1]) == len(found.members):
            return replace(found, count=len(found.members), label=found.label or stated[0], weak=False)
    return found
