"""Whether a clause says what to do, a verb with its object and how it is done: 不断完善处罚程序, 把水渠修到田头."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.function_words import ADVERBS, ETC
from quizgen.language.words import SET_PHRASE, opening_tag
from quizgen.model import Word
from quizgen.structure.clauses import FARTHEST_PREDICATE, REPORTING, TELLING, is_act

_SHALL = frozenset(("必须", "应", "应该", "应当"))
MODALS = _SHALL | {"要", "需要"}
"""What a demand follows."""
ASKING = frozenset(("希望", "要求", "呼吁", "期待", "愿同", "愿与"))
"""What those follow on whom a demand is, or with whom it is to be met: 希望〔大家爱护水渠〕."""
_SPEAKING = ASKING | REPORTING | {"相信", "祝贺", "感谢", "欢迎", "正"}
"""What begins a clause that tells what somebody says, or is about to do."""
_TOLD = TELLING | {"累计", "均", "无权", "未", "未经", "一直", "甚至", "难以", "正在", "可谓", "是否"}
"""What no clause that only says what to do has in it."""
PARTY = "方"
"""Last character of who takes part, whatever the tagger takes it for: 越方, 委方."""
TOGETHER = frozenset(("一道", "一起"))
"""Last words of a clause that says with whom something is to be done."""
INSIDE = frozenset("中上下时内里后前")
"""Last words of a clause that says when or where."""
_RESULTS = frozenset("好牢实准紧稳强深足")
"""What follows a verb of one character that tells of something done: 打好, 统筹好."""
_STEPS = frozenset("走办抓建管做守促补兴练防治站")
"""Verbs of one character that tell of something done behind how it is done."""
_DIGITS = frozenset("0123456789一二三四五六七八九十百千万亿两%")
_AS = "为"
_DONE = frozenset(("已", "已经"))
"""What may stand in an attribute of the object although it tells what was done."""
_FOR_WHOM = frozenset(("在", "为", "对", "与", "同", "从", "向", "就", "围绕"))
"""What stands between how something is done and what: 努力〔为〕村民修好水渠."""
TAKING = frozenset(("把", "将"))
"""What stands before that which something is done to: 〔把〕水渠修到田头."""


def only_demands(words: Sequence[Word]) -> bool:
    """Whether a clause says what to do and nothing of who does it, what became of it or what for."""
    if words[-1].text in ETC:
        words = words[:-1]
    if not words or words[0].text in _SPEAKING or words[0].text[0] in "这那" or words[-1].text in TOGETHER:
        return False
    words = words[_behind_manner(words) :]
    if _takes(words):
        return True
    if len(words) < 2:
        return len(words[0].text) == SET_PHRASE and opening_tag(words[0].text) == "v"
    if is_whole_act(words[-1]) and all(map(_is_manner, words[:-1])):
        return True
    if len(words) == 2 and words[1].end - words[0].start == SET_PHRASE and _is_manner(words[0]):
        return is_act(words[1])
    act = _act(words)
    return (
        act is not None
        and words[-1].tag[:1] not in "ucpr"
        and words[-1].text not in INSIDE
        and not any(word.text in _SHALL or word.text == "要" for word in words[act + 1 :])
        and not _counts(words[-2:])
        and not _says_by_what(words)
        and not _reports(words)
        and not any(word.text in _TOLD for word in _telling(words, act))
    )


def _takes(words: Sequence[Word]) -> bool:
    """Whether a clause tells with 把 or 将 what to do with something."""
    first = next((at for at, word in enumerate(words) if not _is_manner(word)), 0)
    if first + 2 >= len(words) or words[first].text not in TAKING or words[first + 1].tag in ("v", "d"):
        return False
    told = any(word.text in _TOLD for word in words[first + 1 :])
    return not told and any(word.tag in ("v", "l", "i") for word in words[first + 2 :])


def _behind_manner(words: Sequence[Word]) -> int:
    """The word after the 地 with which a clause tells how something is to be done (更加科学有效地〔防治〕)."""
    return next((at + 1 for at, word in enumerate(words[:-1][:FARTHEST_PREDICATE]) if at and word.text == "地"), 0)


def _act(words: Sequence[Word]) -> int | None:
    """The word of a clause that says what is done, behind how; None where no act begins it."""
    first = next((at for at, word in enumerate(words[:FARTHEST_PREDICATE]) if not _is_manner(word)), len(words) - 1)
    if first == len(words) - 1:
        return 0 if _may_act(words[0]) and words[first].tag == "i" else None
    if _begins_act(words, first):
        return first
    if words[first].text in _FOR_WHOM:
        acts = (at for at in range(first + 1, len(words)) if is_act(words[at]) or is_whole_act(words[at]))
        return next(acts, None) if first else None
    if first and words[first - 1].tag == "v" and words[first - 1].text not in MODALS:
        return first - 1
    return 0 if first == 1 and _may_act(words[0]) else None


def _begins_act(words: Sequence[Word], at: int) -> bool:
    """Whether a word tells of something done: 加强, 深刻〔领悟〕, 〔打〕好, 坚定不移〔走〕; not 强调 before an act."""
    act, following = words[at], words[at + 1]
    if is_whole_act(act):
        return True
    if following.text == "的" or act.text in MODALS:
        return False
    if is_act(act):
        return act.text not in REPORTING or not is_act(following)
    if act.tag in ("v", "p") and (following.text in _RESULTS or (at > 0 and act.text in _STEPS)):
        return True
    return at > 0 and words[at - 1].tag in ("d", "ad") and act.tag == "n" and len(act.text) > 1


def is_whole_act(word: Word) -> bool:
    """Whether a word of four characters is a verb with its object, or another verb: 深化改革, 推广先进."""
    return len(word.text) == SET_PHRASE and is_act(Word(word.start, word.start + 2, word.text[:2], "n"))


def _may_act(word: Word) -> bool:
    """Whether a word that the tagger takes for an adverb or adjective may tell what is done: 反对, 稳定."""
    return word.tag in ("d", "a") and len(word.text) > 1 and word.text not in ADVERBS


def _says_by_what(words: Sequence[Word]) -> bool:
    """Whether a clause only says by what something is done: 以新渠建成为契机; not 坚持以节水为目标."""
    if words[-2].text != _AS:
        return False
    by = next((at for at, word in enumerate(words) if word.text[-1] == "以"), 0)
    return by == 0 or words[by - 1].tag[:1] != "v"


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
    if (is_act(word) and not is_adverb(word)) or is_whole_act(word):
        return False
    if word.tag == "b" and len(word.text) == len("大规模"):
        return True
    return is_adverb(word) or word.text in ("要", "、", "致力于") or word.tag in ("a", "i")


def is_adverb(word: Word) -> bool:
    """Whether a word tells how something is done, and is no act itself."""
    if word.tag == "d":
        return not is_act(word) and word.text[-1] != PARTY
    return word.tag in ("ad", "vd") or word.text in ADVERBS
