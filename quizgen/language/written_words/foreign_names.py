"""Names written after a foreign sound that the tagger cut: 比尔|詹德, 扎|哈罗|娃."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quizgen.language.names import is_named_place
from quizgen.language.word_lists import listed
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import EVERYDAY
from quizgen.model import Word

_MOSTLY_SOUND = frozenset(
    "尔斯克娃德瓦姆洛鲁诺莱萨埃奥博蒂迪尼夫丽莉茨茜莎赫弗伊耶戈贾扎沃拉卡姬蕾娅坎兹罗普詹塔费默哈巴特阿基什杰"
    "穆纳塞图乌雅亚瑟恩厄吉佩皮帕潘托廷泽佐帖"
)
_AT_THE_END = frozenset("特尔姆茨弗兹")  # of three characters that begin like a Chinese name: 霍巴特
_NEVER_GIVEN = frozenset(
    "尔斯克姆茨赫弗耶戈扎沃拉卡坎兹普塔特阿什塞厄帕托帖鲁萨埃奥尼瓦蒂伊费默哈巴穆纳图乌佩皮顿森逊曼伯堡"
)
"""Characters that seldom stand in Chinese given names; two of them in none."""
_COMMON_SURNAMES = frozenset("王李张刘陈杨赵吴徐孙朱郭何梁郑宋许邓冯曹于任单战")
_ENDS_A_NAME = frozenset("尔斯克姆茨弗兹特顿森逊曼尼托")
_INSIDE_A_NAME = frozenset("尔斯克姆茨弗兹特拉卡巴纳萨哈")
_OFFICES = (
    "总理",
    "总统",
    "首相",
    "外长",
    "防长",
    "国王",
    "议长",
    "主席",
    "发言人",
    "部长",
    "秘书长",
    "总干事",
    "主教",
)
_DOTS = ("·", "-")
_LONGEST = 9


def sounds_foreign(text: str) -> bool:
    """Whether no set phrase of Chinese sounds so: 舍甫琴柯, 阿依古丽."""
    sounds = listed("orthography", "transcribing").issuperset(text[-1])
    return sounds and len(set(text)) == len(text) and sum(char in _MOSTLY_SOUND for char in text) > 1


def foreign_name(words: Sequence[Word], at: int) -> int:
    """How many words from `at` on are one name written after its sound; none where they are not, or are one word."""
    if parts := _beside_dot(words, at):
        return parts
    if parts := _behind_office(words, at):
        return parts
    if not _may_be_part(words[at]):
        return 0
    end, length = at, 0
    while end < len(words) and _may_be_part(words[end]) and length + len(words[end].text) <= _LONGEST:
        length += len(words[end].text)
        end += 1
    count = end - at
    unknown = any(word.text not in word_frequencies() or word.tag[:2] == "nr" for word in words[at:end])
    text = "".join(word.text for word in words[at:end])
    sounds = sum(char in _MOSTLY_SOUND for char in text)
    return count if count > 1 and len(text) > 3 and unknown and sounds > 0.7 * len(text) else 0


def _beside_dot(words: Sequence[Word], at: int) -> int:
    """How many words from `at` on are one part of a name with · in it: 列|先科 behind 谢尔盖·; else none."""
    end = at
    while end < len(words) and _beside_dot_sounds().issuperset(words[end].text):
        end += 1
    behind = at > 0 and words[at - 1].text in _DOTS and at > 1 and _beside_dot_sounds().issuperset(words[at - 2].text)
    before = (
        end < len(words) - 1 and words[end].text in _DOTS and _beside_dot_sounds().issuperset(words[end + 1].text[0])
    )
    length = sum(len(word.text) for word in words[at:end])
    if behind and before and length == 1:  # 穆罕默德·本·萨勒曼
        return 1
    if not (behind or before) or not 1 < length <= _LONGEST:
        return 0
    return end - at if end - at > 1 or words[at].tag[:2] == "nr" or length > 2 else 0


def _behind_office(words: Sequence[Word], at: int) -> int:
    """How many words from `at` on are the foreign name of a head of state or the like: 总理|戈洛夫|琴科; else none."""
    if not at or words[at - 1].text not in _OFFICES or is_named_place(words[at].text):
        return 0
    end, length = at, 0
    while end < len(words) and _may_be_foreign(words[end]) and length < _LONGEST:
        length += len(words[end].text)
        end += 1
    sounds = sum(char in _MOSTLY_SOUND for word in words[at:end] for char in word.text)
    foreign = sounds > 1 if length == 3 else 3 < length <= _LONGEST and sounds >= 0.25 * length
    return end - at if end - at > 1 and foreign else 0


def _may_be_foreign(word: Word) -> bool:
    """Whether the word may be a part of a name behind an office: not 以及."""
    joining = word.tag[:1] in "cpud" and len(word.text) > 1
    return not joining and _beside_dot_sounds().issuperset(word.text)


@cache
def _beside_dot_sounds() -> frozenset[str]:
    return _sounds() | frozenset(
        "先恰岑钦辛切霍鲍别谢列涅舒卢盖娜妮琳唐买力龙罕舒京琴希泽齐扬丝雯露珍妲黛薇蕾娃佳甸蓬邦本赛"
    )


def is_foreign_surname(text: str) -> bool:
    """Whether three or four characters are written after a foreign sound though the first may be a Chinese surname:
    霍巴特, 詹姆斯, 兰博基尼.
    """
    if len(text) not in (3, 4) or not _sounds().issuperset(text[1:]):
        return False
    if text[0] == text[1] or (text[1] == text[2] and text[1] not in "尼拉"):
        return False
    strange = sum(char in _NEVER_GIVEN for char in text[1:])
    if len(text) == 4:
        return strange > 1 and text[0] in _sounds()
    if strange == 2:
        return True
    if text[2] in _AT_THE_END and text[1] in _MOSTLY_SOUND and text[0] in listed("orthography", "transcribing"):
        return True
    return (
        text[0] not in _COMMON_SURNAMES
        and text in word_frequencies()
        and (text[2] in _ENDS_A_NAME or text[1] in _INSIDE_A_NAME)
    )


@cache
def _sounds() -> frozenset[str]:
    return listed("orthography", "transcribing") | _MOSTLY_SOUND


def _may_be_part(word: Word) -> bool:
    text = word.text
    if not _sounds().issuperset(text) or is_named_place(text):
        return False
    if len(text) == 1:
        return text in _MOSTLY_SOUND
    if text in listed("orthography", "one_name"):
        return False
    return word.tag[:2] in ("nr", "ns", "nz") or word_frequencies().get(text, 0) < EVERYDAY
