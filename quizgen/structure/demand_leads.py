"""What leads to a clause that says what to do: 会议强调，, 县里必须, 我们愿同各县, 按照…的要求，, 国家局."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.model import Word
from quizgen.patterns import regex
from quizgen.structure.clauses import REPORTING, is_act
from quizgen.structure.demand_clauses import (
    ASKING,
    INSIDE,
    MODALS,
    PARTY,
    TAKING,
    TOGETHER,
    is_adverb,
    is_whole_act,
    only_demands,
)

_DUTIES = frozenset(("任务", "职责", "目的", "宗旨", "使命"))
"""What demands follow with 是: 护林员的任务是〔保护山林〕."""
_AIMING = frozenset(("为", "为了"))
_WILLING = frozenset(("负责", "愿", "愿意", "同意"))
"""What a demand follows in its clause as it does 要, behind who acts."""
_ALSO = frozenset(("还要", "也要", "更要", "都要"))
_ABLE = frozenset(("能", "能够", "可以"))
"""What a demand follows in what somebody is asked for: 希望大家能〔爱护水渠〕."""
_SURE = frozenset(("必将", "终将", "即将", "势将"))
"""What ends in 将 and tells what comes by itself."""
_PREPOSED = TAKING | {"对"}
"""Prepositions that stand before what something is done to."""
_DEMANDING = regex("[一二三四五六七八九十]?要(?!求)|必须|应该|应当|应(?=[把将为从])|[一二三四五六七八九十](?:是|、)")
"""What may stand before a demand and is no part of it: 要, 三要."""
_TOO = frozenset(("还", "也"))
"""What stands between those who act and one thing more that they do."""
_LONGEST_SUBJECT = 9
"""Words that what is to do something may have."""
_NAMING = frozenset("、和与及的（）")
_RELATED = frozenset(("有关", "相关"))
"""What may be part of the name of what acts besides nouns: 财政局〔和〕〔有关〕部门."""
_WITH = frozenset(("会同", "同", "与"))
"""What stands before those with whom something is to be done."""
_BASES = frozenset(("会同", "结合", "结合实际", "立足", "着眼", "针对", "面对", "依照", "依托", "依靠", "围绕", "紧扣"))
"""What begins a clause that says on what base, or with whom, something is to be done."""
_WAYS = frozenset(("要求", "原则", "方针", "思路", "精神", "规定"))
"""Last words of a clause that says in which way something is to be done."""
_OCCASIONS = ("会议", "座谈会", "讲话", "集体学习")
"""Last words of a clause that tells on what occasion something is done."""
_NO_MODALS = ("重要", "主要", "需要", "必要", "首要", "概要", "纪要", "摘要", "简要", "紧要", "扼要")
"""What ends in 要 and demands nothing."""


def opening_of(tokens: Sequence[Sequence[Word]], begin: int) -> tuple[int | None, int]:
    """The clause with which demands begin of which the clause `begin` is the first that does nothing else, and the word
    of it with which it does; no clause where what stands before neither leads to them nor begins the first.
    """
    if not begin or tokens[begin][0].text in MODALS:
        return begin, demand_after_lead(tokens[begin])
    leading = tokens[begin - 1]
    if leading:
        at = demand_after_lead(leading)
        if not at and (_prepares(leading) or only_prepares(tokens, begin - 1)):
            return begin, demand_after_lead(tokens[begin])
        if not at and (begin == 1 or (tokens[begin - 2] and _prepares(tokens[begin - 2]))):
            at = _after_subject(leading)
        if at:
            return begin - 1, at
    return None, 0


def aim_of(words: Sequence[Word]) -> int:
    """The word of a clause with which the first aim of a law begins: 为了〔规范保险活动〕，…，制定本法; else 0."""
    return 1 if words and words[0].text in _AIMING and len(words) > 1 and only_demands(words[1:]) else 0


def demand_after_lead(words: Sequence[Word]) -> int:
    """The word of a clause with which what it demands begins, behind what leads to it; 0 where it only leads, or only
    demands.
    """
    openings = (words[0].text, words[0].text + words[1].text) if len(words) > 2 else (words[0].text,)
    numbered = next((at for at, opening in enumerate(openings, 1) if _DEMANDING.fullmatch(opening)), 0)
    at = numbered if 0 < numbered < len(words) else _after_lead(words)
    if words[at].text in _WITH:
        with_whom = _after_subject(words[at + 1 :])
        return at + 1 + with_whom if with_whom else 0
    if at and words[at - 1].text in ASKING:
        at += _after_subject(words[at:])
    if words[at].text in _BASES:
        return 0
    return at if at and only_demands(words[at:]) else 0


def _after_lead(words: Sequence[Word]) -> int:
    """The word after the last 要 or 必须 of a clause, its first 强调, or its 在…中; 0 where there is none."""
    modal = next((at + 1 for at in range(len(words) - 2, -1, -1) if _leads(words, at)), 0)
    if modal:
        return modal
    if words[0].text in REPORTING and len(words) > 1:
        return 1
    inside = next((at for at, word in enumerate(words) if word.text == "在"), len(words))
    return next((at + 1 for at in range(inside + 2, len(words) - 1) if words[at].text in INSIDE), 0)


def _leads(words: Sequence[Word], at: int) -> bool:
    """Whether a demand follows a word: 要 or 将 behind another, or one that the tagger joined it to (两国要)."""
    word, following = words[at], words[at + 1]
    if word.text in ASKING or word.text in _ALSO:
        return True
    if word.text == "是":
        return at > 0 and words[at - 1].text in _DUTIES
    if word.text in _ABLE:
        return any(before.text in ASKING for before in words[:at])
    if word.text in _WILLING:
        return at > 0 and following.text != "的" and not any(before.text in MODALS for before in words[:at])
    if word.text in MODALS:
        return at > 0
    if word.text[-1] == "将":
        return at > 0 and word.tag == "d" and word.text not in _SURE and _begins_demand(following)
    return word.text[-1] in "要愿" and len(word.text) > len("需要") and not word.text.endswith(_NO_MODALS)


def _after_subject(words: Sequence[Word]) -> int:
    """The word of a clause with which what its subject is to do begins; 0 where none stands before a demand."""
    at = next((at for at, word in enumerate(words) if _begins_demand(word)), 0)
    if not 0 < at <= _LONGEST_SUBJECT or words[at].text in MODALS:
        return 0
    if words[at - 1].tag[:1] not in "njsfru" and words[at - 1].text[-1] != PARTY:
        return 0
    named = all(map(_may_name, words[:at]))
    if words[at].text in _TOO:
        at += 1
    return at if named and at < len(words) and only_demands(words[at:]) else 0


def _begins_demand(word: Word) -> bool:
    return (
        word.tag == "v"
        or (word.tag != "vn" and is_act(word))
        or is_adverb(word)
        or is_whole_act(word)
        or word.tag == "i"
    )


def _may_name(word: Word) -> bool:
    """Whether a word may be part of what acts: 国家局, 各级党委和政府, 有关部门."""
    if word.tag == "uv":
        return len(word.text) > 1  # 多地, as the tagger takes it for 地
    return (
        word.text in _RELATED
        or word.text[-1] == PARTY
        or word.tag[:1] in "nsjfbr"
        or word.tag == "vn"
        or word.text in _NAMING
    )


def _prepares(words: Sequence[Word]) -> bool:
    """Whether a clause only leads to what is demanded: 会议强调, 为此, 今年, 要按照党中央部署, 愿同各方一道."""
    if words[-1].text.endswith(_OCCASIONS) or words[-1].text in REPORTING or words[-1].text in TOGETHER:
        return True
    first = words[_after_lead(words) or (len(words) > 1 and words[0].text in MODALS)]
    if (first.tag == "p" and first.text not in _PREPOSED) or first.text in _WITH | _BASES:
        return True
    return all(word.tag[:1] in "pcrmt" for word in words)


def only_prepares(tokens: Sequence[Sequence[Word]], at: int) -> bool:
    """Whether a clause that may be the first of some demands only says in which way to meet the others."""
    if tokens[at][0].text in _BASES:
        return not any(words and words[0].text in _BASES for words in tokens[at + 1 :])
    before = tokens[at - 1] if at else ()
    return bool(before) and _ends_way(tokens[at]) and _prepares(before)


def _ends_way(words: Sequence[Word]) -> bool:
    """Whether a clause ends as what tells in which way something is to be done does: 按照…，促进发展〔的要求〕."""
    return len(words) > 2 and words[-1].text in _WAYS and words[-2].text == "的"


def after_demanding(text: str, start: int) -> int:
    """Where the demand of a clause begins: behind its 要 or 三要."""
    found = _DEMANDING.match(text, start)
    return found.end() if found else start
