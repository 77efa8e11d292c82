"""Words for an aspect of something, under which what is taught of it stands: 含义, 主要特点, 新事物不可战胜的原因."""

from __future__ import annotations

import re

from quizgen.patterns import regex

_WHAT = (
    "含义 涵义 定义 概念 内涵 特点 特征 特性 性质 实质 本质 意义 原因 作用 影响 地位 目的 原则 方针 标志 关系 根本任务"
    " 目标 任务 局限性 局限 不足 弱点 缺陷 功能 职权 职责 条件 途径 内容 结论 要求 背景 教训 启示 结果 后果 来源 依据"
    " 态度 宗旨 方向 焦点 主张 纲领 口号"
)
"""Of which a text says in a few words what it is."""
_HOW = "程序 结构 流程 分工 顺序 体制 过程"
"""Of which a text says how it is."""
_OTHERS = (
    "表现 区别 方法论 分类 种类 类型 构成 组成 评价 经验 手段 措施 成就 形式 实例 时间 地点 人物 优点 缺点 优势 对象"
    " 主体 范围 工具 步骤 阶段 由来 时限 期限 费用 效力 职能 环节 要点 方法 数据 影响因素 核心概念"
)
_DEEDS = "提出 定性 概括 形成 确立 分配"
_SIDES = "政治 经济 文化 思想 组织 军事 外交"
_OF_SENTENCES = "表现 方法 形式 步骤 优点 定位 思路 重点 问题 前提"
"""Other aspects with which a sentence begins that tells them, not of a 工具 or 主体 by itself."""
_OF_LESSONS = (
    "含义 涵义 定义 概念 内涵 特点 特征 性质 实质 意义 原因 背景 作用 影响 地位 启示 依据 教训"
    " 表现 区别 方法论 分类 种类 类型 构成 评价"
)
_SHORT = 6
"""Characters of a label that does not say of what it tells."""


def _any(*words: str) -> str:
    """A pattern for any of the words, a longer one before what it begins with: 方法论 before 方法."""
    return "|".join(sorted({word for listed in words for word in listed.split()}, key=lambda word: (-len(word), word)))


OF_LESSONS = _any(_OF_LESSONS)
"""Aspects, as a pattern, by which those who teach label what they say; plans and rules have labels of others."""
_ASPECTS = f"(?:{_any(_WHAT, _HOW, _OTHERS, _DEEDS)}|(?:{_any(_SIDES)})[上方]?面?)"
_ASPECT = regex(
    f"(?:其|它的)?(?:总|基本|主要|重要|重大|深远|直接|具体|历史|科学|理论|现实|根本|本质|法律)?{_ASPECTS}(?:[和与及、]?(?:理论|现实|历史|主要|法律|基本)?{_ASPECTS})?"
    "(?:有|包括)?(?:（[^）]{1,8}）)?|第[一二三四五六七八九十][种类项步]|[^，。；：]{2,3}(?:层面|方面|角度)|[两二三四五六七八九十][个大]?(?:方面|问题|要点|阶段|时期)"
    f"|(?:不同|各个?)[^，。；：的]{{2,4}}的{_ASPECTS}"
)
"""A label that does not say of what: it belongs to the heading above."""
_ASPECT_AND = regex(f"(?:基本|主要|重要|历史)?{_ASPECTS}[与和及、][^，。；：的]{{2,5}}$")
_KNOWN_PAIR = regex("(?:政治|经济|文化|思想|组织|军事|外交|时间|数据|结构|过程|方法|目标|条件)[与和].*")
"""Two things that may be a matter by themselves: 经济和文化, 时间与空间."""
_PLAIN = f"(?:[两二三四五六七八九十][个大])?(?:基本|主要|重要|重大|科学|具体|历史|根本|法律|理论|现实)?{_ASPECTS}"
_OF_SOMETHING = regex(
    f"的(?:{_PLAIN}|[^的，。]{{2,4}}(?=[和与及、]{_PLAIN}))(?P<more>[和与及、](?:{_PLAIN}|[^的，。、：]{{2,5}}$))*(?:（[^）]{{1,8}}）)?"
)
_BARE = regex(
    "(?:其|其中|它的)?(?:(?:基本|主要|重要|核心|根本|直接|发展|突出|战略|总)?"
    f"(?:{_any(_WHAT, _OF_SENTENCES)})|(?:主要|重要)的)"
    "(?:就|则|主要|也)?(?:是(?!否)|为(?!了)|有(?![效关利力])|包括|在于|落在)"
)
"""What a sentence begins with that tells an aspect of what was named before it."""
_ENDS_IN_ASPECT = regex(f"{_ASPECTS}$")
_ENDS_IN_WHAT = regex(f"(?:{_any(_WHAT)})$")
_ENDS_IN_HOW = regex(f"(?:{_any(_HOW)})$")


def is_aspect(label: str) -> bool:
    """Whether a label says only what is told, and not of what: 含义, 主要特点."""
    return _ASPECT.fullmatch(label) is not None


def begins_with_one(heading: str) -> bool:
    """Whether a heading names an aspect and something beside it, and not of what: 影响因素与分布规律."""
    found = _ASPECT_AND.match(heading)
    return is_aspect(heading) or (found is not None and not _KNOWN_PAIR.fullmatch(heading))


def is_told_of(label: str) -> bool:
    """Whether a label names an aspect of something, told after it: 新事物不可战胜的原因."""
    return is_aspect(label) or _OF_SOMETHING.search(label) is not None


def is_short_aspect(label: str) -> bool:
    """Whether a label is so short that it does not say of what it tells: 订立原则, 简易程序."""
    return is_aspect(label) or (
        len(label) <= _SHORT and "的" not in label and _ENDS_IN_ASPECT.search(label) is not None
    )


def says_what(label: str) -> bool:
    """Whether a label ends in an aspect of which a text says in a few words what it is: 水渠的特点."""
    return _ENDS_IN_WHAT.search(label) is not None


def says_how(label: str) -> bool:
    """Whether a label ends in an aspect of which a text says how it is: 检修程序."""
    return _ENDS_IN_HOW.search(label) is not None


def owner_of(label: str) -> str:
    """Of what a label names an aspect: 理性认识 of 理性认识的形式; the label where it names none."""
    found = _tail(label)
    return label[: found.start()] if found else label


def names_several(label: str) -> bool:
    """Whether a label names more than one aspect: 行政许可的概念与特征."""
    found = _tail(label)
    return found is not None and found["more"] is not None


def _tail(label: str) -> re.Match[str] | None:
    """The aspects that a label ends with."""
    return next((found for found in _OF_SOMETHING.finditer(label) if found.end() == len(label)), None)


def begins_with_an_aspect(text: str) -> bool:
    """Whether a sentence tells an aspect and not of what: 特点是抽象性, 主要的是前三种."""
    return _BARE.match(text) is not None
