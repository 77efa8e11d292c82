"""Clauses that each say what to do, a verb with its object: 完善处罚程序，强化公共安全保障，…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.language.brackets import is_balanced
from quizgen.model import Document, Sentence, TextList, Word
from quizgen.structure.alike_clauses import clauses_alike
from quizgen.structure.clauses import (
    FARTHEST_PREDICATE,
    FEWEST,
    LONGEST_MEMBER,
    REPORTING,
    SHORTEST_DEMAND,
    TELLING,
    by_clause,
    clauses_of,
    is_act,
    is_verb,
    of_stretches,
)
from quizgen.structure.edge_line import ADVERBS, TERSE, opening_tag
from quizgen.structure.edges import EdgesOf

_SHALL = frozenset(("必须", "应", "应该", "应当"))
_MODALS = _SHALL | {"要", "需要"}
_WILLING = frozenset(("负责", "愿", "愿意", "同意"))
"""What a demand follows in its clause as it does 要."""
_ASKING = frozenset(("希望", "要求", "呼吁", "期待", "愿同", "愿与"))
"""What those follow on whom a demand is, or with whom it is to be met: 希望〔大家爱护水渠〕."""
_ALSO = frozenset(("还要", "也要", "更要", "都要"))
_ABLE = frozenset(("能", "能够", "可以"))
"""What a demand follows in what somebody is asked for: 希望大家能〔爱护水渠〕."""
_TOLD = TELLING | {"累计", "均", "无权", "未", "未经", "一直", "甚至", "难以", "正在", "可谓", "是否"}
"""What no clause that only says what to do has in it."""
_SPEAKING = _ASKING | REPORTING | {"相信", "祝贺", "感谢", "欢迎"}
"""What begins a clause that tells what somebody says."""
_SURE = frozenset(("必将", "终将", "即将", "势将"))
"""What ends in 将 and tells what comes by itself."""
_PREPOSED = frozenset(("把", "将", "对"))
"""Prepositions that stand before what something is done to."""
_INSIDE = frozenset("中上下时内里后前")
_DEMANDING = re.compile("[一二三四五六七八九十]?要(?!求)|必须|应该|应当|[一二三四五六七八九十](?:是|、)")
"""What may stand before a demand and is no part of it: 要, 三要."""
_GOING_ON = frozenset("，；：、？！”")
"""Marks in which a sentence that only says what to do does not end."""
_RESULTS = frozenset("好牢实准紧稳强深足")
"""What follows a verb of one character that tells of something done: 打好, 统筹好."""
_STEPS = frozenset("走办抓建管做守促补兴练防治站")
"""Verbs of one character that tell of something done behind how it is done."""
_DIGITS = frozenset("0123456789一二三四五六七八九十百千万亿两%")
_DONE = frozenset(("已", "已经"))
_PURPOSES = frozenset(("为", "使", "让", "从而", "就", "才", "才能", "旨在", "这", "成为"))
"""What begins a clause that says what the demands before it are for, or what they need."""
_MADE = frozenset(("使", "让"))
"""What follows an adverb in such a clause: 努力〔让〕渠水更清."""
_FOR_WHOM = frozenset(("在", "为", "对", "与", "同", "从", "向", "就", "围绕"))
"""What stands between how something is done and what: 努力〔为〕村民修好水渠."""
_TAKING = frozenset(("把", "将"))
"""What stands before that which something is done to: 〔把〕水渠修到田头."""
_LONGEST_SUBJECT = 9
"""Words that what is to do something may have."""
_NAMING = frozenset("、和与及的（）")
_RELATED = frozenset(("有关", "相关"))
_TOGETHER = frozenset(("一道", "一起"))
_WITH = frozenset(("会同", "同", "与"))
_BASES = frozenset(("会同", "结合", "结合实际", "立足", "着眼", "针对", "面对", "依照"))
"""What begins a clause that says on what base, or with whom, something is to be done."""
_WAYS = frozenset(("要求", "原则", "方针", "思路", "精神", "规定"))
_OCCASIONS = ("会议", "座谈会", "讲话", "集体学习")
"""Last words of a clause that tells on what occasion something is done."""
_NO_MODALS = ("重要", "主要", "需要", "必要", "首要", "概要", "纪要", "摘要", "简要", "紧要", "扼要")
"""What ends in 要 and demands nothing."""


def whole_demands(document: Document, words: tuple[tuple[Word, ...], ...]) -> Iterator[TextList]:
    """The clauses to the end of a sentence, or of its part between semicolons, or to what they are for, that are each a
    verb with its object: 要〔发展航运〕，〔保护海洋〕，〔建设〕，为….
    """
    for sentence, tagged in zip(document.sentences, words, strict=True):
        text = sentence.text
        marks = text.count("，")
        if text[-1:] in _GOING_ON or max(marks, text.count("；")) < FEWEST - 1:
            continue
        clauses = clauses_of(text)
        tokens = by_clause(clauses, tagged, sentence.start)
        for begin, end in _parts(text, clauses) if marks else [(0, len(clauses))]:
            if end - begin >= FEWEST and (found := _demanded(sentence, clauses[begin:end], tokens[begin:end])):
                yield found


def _parts(text: str, clauses: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """(first, behind the last) clause of each part of a sentence between semicolons."""
    begin = 0
    for at, (_, end) in enumerate(clauses, 1):
        if text[end : end + 1] == "；" or at == len(clauses):
            yield begin, at
            begin = at


def _demanded(sentence: Sentence, clauses: list[tuple[int, int]], tokens: list[Sequence[Word]]) -> TextList | None:
    """What the last clauses of a part of a sentence demand, if three or more do nothing else."""
    text, base = sentence.text, sentence.start
    while tokens and tokens[-1] and _is_purpose(tokens[-1]):
        del tokens[-1], clauses[-1]
    begin = len(tokens)
    while begin and tokens[begin - 1] and _only_demands(tokens[begin - 1]):
        begin -= 1
    modal = [any(word.text in _MODALS for word in words[:2]) for words in tokens[begin:]]
    if any(modal[1:]) and not all(modal):
        begin += max(at for at, found in enumerate(modal) if found)
    if begin < len(tokens) and _only_prepares(tokens, begin):
        begin += 1
    if begin == len(tokens):
        return None
    opening, at = _opening(tokens, begin)
    if opening is None:
        return None
    if len({any(word.text in _MODALS for word in words[:2]) for words in tokens[opening + 1 :]}) > 1:
        return None
    bare = [(_after_demanding(text, start), end) for start, end in clauses[opening:]]
    if at:
        bare[0] = (_after_demanding(text, tokens[opening][at].start - base), clauses[opening][1])
    if tokens[-1][-1].text in ("等", "等等"):
        bare[-1] = (bare[-1][0], tokens[-1][-1].start - base)
    lengths = [end - start for start, end in bare]
    if len(bare) < FEWEST or min(lengths) < SHORTEST_DEMAND:
        return None
    if not all(is_balanced(text[start:end]) for start, end in bare):
        return None
    if max(lengths) > LONGEST_MEMBER:
        return None
    return replace(of_stretches(text, bare, base), certain=begin == 0)


def _opening(tokens: Sequence[Sequence[Word]], begin: int) -> tuple[int | None, int]:
    """The clause with which demands begin of which the clause `begin` is the first that does nothing else, and the word
    of it with which it does; no clause where what stands before neither leads to them nor begins the first.
    """
    if not begin or tokens[begin][0].text in _MODALS:
        return begin, demand_after_lead(tokens[begin])
    leading = tokens[begin - 1]
    if leading:
        at = demand_after_lead(leading)
        if not at and (_prepares(leading) or _only_prepares(tokens, begin - 1)):
            return begin, demand_after_lead(tokens[begin])
        if not at and (begin == 1 or (tokens[begin - 2] and _prepares(tokens[begin - 2]))):
            at = _after_subject(leading)
        if at:
            return begin - 1, at
    return None, 0


def _is_purpose(words: Sequence[Word]) -> bool:
    """Whether a clause only says what the demands before it are for, or brought about: 使…, 为…, 以减少…, 增强了…."""
    if (
        words[0].text in _PURPOSES
        or (len(words) > 1 and _is_adverb(words[0]) and words[1].text in _MADE)
        or any(word.text == "了" for word in words[1:])
    ):
        return True
    return words[0].text == "以" and len(words) > 2 and words[1].tag == "v"


def _after_subject(words: Sequence[Word]) -> int:
    """The word of a clause with which what its subject is to do begins; 0 where none stands before a demand."""
    at = next((at for at, word in enumerate(words) if _begins_demand(word)), 0)
    if not 0 < at <= _LONGEST_SUBJECT or words[at - 1].tag[:1] not in "njsfru" or words[at].text in _MODALS:
        return 0
    return at if all(map(_may_name, words[:at])) and _only_demands(words[at:]) else 0


def _begins_demand(word: Word) -> bool:
    return (
        word.tag == "v"
        or (word.tag != "vn" and is_act(word))
        or _is_adverb(word)
        or _is_whole_act(word)
        or word.tag == "i"
    )


def _may_name(word: Word) -> bool:
    """Whether a word may be part of what acts: 国家局, 各级党委和政府, 有关部门."""
    if word.tag == "uv":
        return len(word.text) > 1  # 多地, as the tagger takes it for 地
    return word.text in _RELATED or word.tag[:1] in "nsjfbr" or word.tag == "vn" or word.text in _NAMING


def _after_demanding(text: str, start: int) -> int:
    """Where the demand of a clause begins: behind its 要 or 三要."""
    found = _DEMANDING.match(text, start)
    return found.end() if found else start


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
    if at and words[at - 1].text in _ASKING:
        at += _after_subject(words[at:])
    if words[at].text in _BASES:
        return 0
    return at if at and _only_demands(words[at:]) else 0


def _after_lead(words: Sequence[Word]) -> int:
    """The word after the last 要 or 必须 of a clause, its first 强调, or its 在…中; 0 where there is none."""
    modal = next((at + 1 for at in range(len(words) - 2, -1, -1) if _leads(words, at)), 0)
    if modal:
        return modal
    if words[0].text in REPORTING and len(words) > 1:
        return 1
    inside = next((at for at, word in enumerate(words) if word.text == "在"), len(words))
    return next((at + 1 for at in range(inside + 2, len(words) - 1) if words[at].text in _INSIDE), 0)


def _leads(words: Sequence[Word], at: int) -> bool:
    """Whether a demand follows a word: 要 or 将 behind another, or one that the tagger joined it to (两国要)."""
    word, following = words[at], words[at + 1]
    if word.text in _ASKING or word.text in _ALSO:
        return True
    if word.text in _ABLE:
        return any(before.text in _ASKING for before in words[:at])
    if word.text in _WILLING:
        return at > 0 and following.text != "的" and not any(before.text in _MODALS for before in words[:at])
    if word.text in _MODALS:
        return at > 0
    if word.text[-1] == "将":
        return at > 0 and word.tag == "d" and word.text not in _SURE and _begins_demand(following)
    return word.text[-1] in "要愿" and len(word.text) > len("需要") and not word.text.endswith(_NO_MODALS)


def _prepares(words: Sequence[Word]) -> bool:
    """Whether a clause only leads to what is demanded: 会议强调, 为此, 今年, 要按照党中央部署, 愿同各方一道."""
    if words[-1].text.endswith(_OCCASIONS) or words[-1].text in REPORTING or words[-1].text in _TOGETHER:
        return True
    first = words[_after_lead(words) or (len(words) > 1 and words[0].text in _MODALS)]
    if (first.tag == "p" and first.text not in _PREPOSED) or first.text in _WITH | _BASES:
        return True
    return all(word.tag[:1] in "pcrmt" for word in words)


def _only_prepares(tokens: Sequence[Sequence[Word]], at: int) -> bool:
    """Whether a clause that may be the first of some demands only says in which way to meet the others."""
    if tokens[at][0].text in _BASES:
        return not any(words and words[0].text in _BASES for words in tokens[at + 1 :])
    before = tokens[at - 1] if at else ()
    return bool(before) and _ends_way(tokens[at]) and _prepares(before)


def _ends_way(words: Sequence[Word]) -> bool:
    """Whether a clause ends as what tells in which way something is to be done does: 按照…，促进发展〔的要求〕."""
    return len(words) > 2 and words[-1].text in _WAYS and words[-2].text == "的"


def _only_demands(words: Sequence[Word]) -> bool:
    """Whether a clause says what to do and nothing of who does it, what became of it or what for."""
    if words[-1].text in ("等", "等等"):
        words = words[:-1]
    if not words or words[0].text in _SPEAKING or words[0].text[0] in "这那" or words[-1].text in _TOGETHER:
        return False
    words = words[_behind_manner(words) :]
    if _takes(words):
        return True
    if len(words) < 2:
        return len(words[0].text) == TERSE and opening_tag(words[0].text) == "v"
    if _is_whole_act(words[-1]) and all(map(_is_manner, words[:-1])):
        return True
    if len(words) == 2 and words[1].end - words[0].start == TERSE and _is_manner(words[0]):
        return is_act(words[1])
    act = _act(words)
    return (
        act is not None
        and words[-1].tag[:1] not in "ucpr"
        and words[-1].text not in _INSIDE
        and not any(word.text in _SHALL for word in words[act + 1 :])
        and not _counts(words[-2:])
        and not _reports(words)
        and not any(word.text in _TOLD for word in _telling(words, act))
    )


def _takes(words: Sequence[Word]) -> bool:
    """Whether a clause tells with 把 or 将 what to do with something."""
    first = next((at for at, word in enumerate(words) if not _is_manner(word)), 0)
    if first + 2 >= len(words) or words[first].text not in _TAKING or words[first + 1].tag in ("v", "d"):
        return False
    told = any(word.text in _TOLD for word in words[first + 1 :])
    return not told and any(word.tag in ("v", "l", "i") for word in words[first + 2 :])


def _behind_manner(words: Sequence[Word]) -> int:
    """The word after the 地 with which a clause tells how something is to be done (更加科学有效地〔防治〕)."""
    return next((at + 1 for at, word in enumerate(words[:FARTHEST_PREDICATE]) if at and word.text == "地"), 0)


def _act(words: Sequence[Word]) -> int | None:
    """The word of a clause that says what is done, behind how; None where no act begins it."""
    first = next((at for at, word in enumerate(words[:FARTHEST_PREDICATE]) if not _is_manner(word)), len(words) - 1)
    if first == len(words) - 1:
        return 0 if _may_act(words[0]) and words[first].tag == "i" else None
    if _begins_act(words, first):
        return first
    if words[first].text in _FOR_WHOM:
        acts = (at for at in range(first + 1, len(words)) if is_act(words[at]) or _is_whole_act(words[at]))
        return next(acts, None) if first else None
    if first and words[first - 1].tag == "v" and words[first - 1].text not in _MODALS:
        return first - 1
    return 0 if first == 1 and _may_act(words[0]) else None


def _begins_act(words: Sequence[Word], at: int) -> bool:
    """Whether a word tells of something done: 加强, 深刻〔领悟〕, 〔打〕好, 坚定不移〔走〕; not 强调 before an act."""
    act, following = words[at], words[at + 1]
    if _is_whole_act(act):
        return True
    if following.text == "的" or act.text in _MODALS:
        return False
    if is_act(act):
        return act.text not in REPORTING or not is_act(following)
    if act.tag in ("v", "p") and (following.text in _RESULTS or (at > 0 and act.text in _STEPS)):
        return True
    return at > 0 and words[at - 1].tag in ("d", "ad") and act.tag == "n" and len(act.text) > 1


def _is_whole_act(word: Word) -> bool:
    """Whether a word of four characters is a verb with its object, or another verb: 深化改革, 推广先进."""
    return len(word.text) == TERSE and is_act(Word(word.start, word.start + 2, word.text[:2], "n"))


def _may_act(word: Word) -> bool:
    """Whether a word that the tagger takes for an adverb or adjective may tell what is done: 反对, 稳定."""
    return word.tag in ("d", "a") and len(word.text) > 1 and word.text not in ADVERBS


def _counts(last: Sequence[Word]) -> bool:
    """Whether a clause ends in a number or in what is counted: 达到二百, 成立70周年."""
    before, word = last
    return (word.tag == "m" and word.text[-1] in _DIGITS) or (word.tag[:1] in "qt" and before.tag == "m")


def _reports(words: Sequence[Word]) -> bool:
    """Whether a clause ends in 指出 or 要求, and not in that as a noun (的总要求)."""
    return words[-1].text in REPORTING and not any(word.text == "的" for word in words[-3:])


def _telling(words: Sequence[Word], act: int) -> Iterator[Word]:
    """The words of a clause but those with which an attribute of the act's object tells what is done (运用〔已经〕积累
    的经验).
    """
    particle = max((at for at, word in enumerate(words) if word.text == "的"), default=0)
    return (word for at, word in enumerate(words) if not (act < at < particle and word.text in _DONE))


def _is_manner(word: Word) -> bool:
    """Whether a word tells how something is to be done, or that it is: 坚定不移, 全面, 要."""
    if (is_act(word) and not _is_adverb(word)) or _is_whole_act(word):
        return False
    if word.tag == "b" and len(word.text) == len("大规模"):
        return True
    return _is_adverb(word) or word.text in ("要", "、", "致力于") or word.tag in ("a", "i")


def _is_adverb(word: Word) -> bool:
    return word.tag in ("ad", "vd") or word.text in ADVERBS or (word.tag == "d" and not is_act(word))


def demands(document: Document, words: tuple[tuple[Word, ...], ...], edges: EdgesOf) -> Iterator[TextList]:
    """Every run of clauses that are each a verb and its object (完善处罚程序，强化公共安全保障，…): weaker lists."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        if sentence.text.count("，") + sentence.text.count("；") >= 2:
            clauses = clauses_of(sentence.text)
            tokens = by_clause(clauses, tagged, sentence.start)
            yield from clauses_alike(sentence, edges, clauses, tokens, _both_demand)


def _both_demand(one: Sequence[Word], other: Sequence[Word]) -> bool:
    if not one or not other:
        return False
    length, other_length = one[-1].end - one[0].start, other[-1].end - other[0].start
    return max(length, other_length) <= 2.5 * min(length, other_length) and _is_demand(one) and _is_demand(other)


def _is_demand(words: Sequence[Word]) -> bool:
    """A verb and its object: 完善处罚程序."""
    first = next((at for at, word in enumerate(words) if word.tag[:1] != "d" and word.text != "要"), len(words))
    return (
        first + 1 < len(words)
        and is_verb(words[first])
        and words[first].text[0] not in "是为有"
        and words[-1].tag[:1] not in "ucmpr"
        and words[-1].text not in REPORTING
    )
