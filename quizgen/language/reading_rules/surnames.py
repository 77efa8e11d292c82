"""Surnames that are read in another way than the character alone (单 Shàn, 解 Xiè), and characters of other names."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.names import name_shapes
from quizgen.language.reading_rules.neighbours import last_word, next_word, text_of
from quizgen.language.word_lists import listed_pairs
from quizgen.model import Word

# Common words too: a name of two characters is too little to tell.
_ORDINARY = frozenset("华任解单查种应车区都乐员召盖曲洗秘朴宁尉")
_ADDRESSED = ("某", "先生", "女士", "老师", "师傅", "大爷", "大妈")  # behind a surname
_TRANSCRIBED = frozenset(
    "尔斯德特克里茨理顿姆逊曼森塔拉巴勒奇普维纳罗利卡迪默夫波果娜丝莉蒂莱亚耶诺内吉伊洛赫贝玛萨帕索桑皮兹"
)


def surnames() -> dict[str, str]:
    """The surnames that are read in another way than the character alone."""
    return listed_pairs("reading_rules", "surnames")


def in_names() -> dict[str, str]:
    """The characters that are read in another way inside a name: 少 shào, 媛 yuán."""
    return listed_pairs("reading_rules", "in_names")


def surname(words: Sequence[Word], at: int) -> str | None:
    """The reading of the first character of the word `at` as a surname."""
    word = words[at]
    reading = surnames().get(word.text[0])
    if reading is None:
        return None
    clan = word.text[1:] or text_of(next_word(words, at))
    if (clan == "氏" and word.text[0] != "华") or "姓" in (clan, text_of(last_word(words, at))):
        return reading
    if clan.startswith(_ADDRESSED):
        return reading
    if len(word.text) > 1:
        named = word.tag in ("nr", "nrfg") and len(word.text) < 4 and _TRANSCRIBED.isdisjoint(word.text[1:])
        return reading if named and (len(word.text) == 3 or word.text[0] not in _ORDINARY) else None
    following = next_word(words, at)
    if following is None or len(following.text) > 2 or following.tag not in ("nr", "nrt"):
        return None
    if following.tag == "nrt" and (word.text in _ORDINARY or not _TRANSCRIBED.isdisjoint(following.text)):
        return None
    return reading if following.text[0] not in name_shapes().surnames else None
