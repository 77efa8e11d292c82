"""Surnames that are read in another way than the character alone (单 Shàn, 解 Xiè), and characters of other names."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from quizgen.language.names import ends_in_office, name_shapes
from quizgen.language.reading_rules.neighbours import (
    Rule,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_before,
    text_of,
)
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.language.words import has_word, tag_words
from quizgen.model import Word

# Common words too: a name of two characters is too little to tell.
_ORDINARY = frozenset("华任解单查种应车区都乐员召盖曲洗秘朴宁尉祭")
_NOT_FAMILIAR = frozenset("华应种车区都乐员召曲洗秘祭繁费纪燕柏薄")  # no surname behind 老 or 小
_NO_PERSONS = ("小单",)  # a small order
_BEFORE_OFFICES = frozenset("任应种车区都员召洗秘尉祭")  # verbs and nouns before an office: 任校长
_DONE_BEFORE = frozenset(("教授", "导演", "编辑", "研究"))  # 曾教授: have taught
_OPENING = frozenset("和与跟同由请找")
_ADDRESSED = ("某", "先生", "女士", "老师", "师傅", "大爷", "大妈")  # behind a surname
_TRANSCRIBED = frozenset(
    "尔斯德特克里茨理顿姆逊曼森塔拉巴勒奇普维纳罗利卡迪默夫波果娜丝莉蒂莱亚耶诺内吉伊洛赫贝玛萨帕索桑皮兹"
)
_NOT_TRANSCRIBING = frozenset("任仇覃谌佟")  # begin no foreign name


def surnames() -> dict[str, str]:
    """The surnames that are read in another way than the character alone."""
    return listed_pairs("reading_rules", "surnames")


def in_names() -> dict[str, str]:
    """The characters that are read in another way inside a name: 少 shào, 媛 yuán."""
    return listed_pairs("reading_rules", "in_names")


def cut_off(words: Sequence[Word], at: int) -> str | None:
    """The reading of the last character of a name that the tagger cut off: 李姬|镐."""
    previous = previous_word(words, at)
    named = previous is not None and previous.tag == "nr" and len(previous.text) == 2
    return in_names()[words[at].text] if named and text_of(previous)[0] in name_shapes().surnames else None


def familiar(word: str) -> str | None:
    """The reading of the surname behind 老 or 小 in `word`: 老解 Xiè, 小曾 Zēng."""
    if len(word) != 2 or word[0] not in "老小" or word[1] in _NOT_FAMILIAR or word in _NO_PERSONS:
        return None
    return surnames().get(word[1]) if not has_word(word) else None


def is_before_office(previous: Word | None, word: Word, following: Word | None) -> bool:
    """Whether a character alone that opens a clause is the surname of one who is called by an office: 解|校长."""
    if word.text not in surnames() or following is None or following.text not in listed("orthography", "titles"):
        return False
    if word.text in _BEFORE_OFFICES or (word.text == "曾" and following.text in _DONE_BEFORE):
        return False
    return previous is None or previous.tag == "x" or previous.text in _OPENING


_ANYBODY = frozenset("你我他她它谁您")


def _is_no_given_name(text: str) -> bool:
    """Whether the characters behind a surname that is a common word are a common word too (查|字典), or name anybody
    (任|你选).
    """
    words = tag_words(text)
    common = len(words) == 1 and words[0].tag in ("n", "v", "vn", "s", "t", "f", "r", "q") and has_word(text)
    return common or not _ANYBODY.isdisjoint(text)


_BELONGING = frozenset("区都员车")  # the end of a word before that the tagger has not: 工程|区林草, 新建|区溪霞


def _is_part(word: Word | None) -> bool:
    """Whether the word may go on in what the tagger takes for a surname: no title, nor a mark."""
    return word is not None and word.tag[:1] in "nvjs" and word.text not in listed("orthography", "titles")


_POSTS = tuple("长员席任记理师帅队问编职")
_EMPLOYERS = ("集团", "公司", "大学", "学院", "医院", "银行", "工厂", "中学", "小学")


def _is_somebody(words: Sequence[Word], at: int) -> bool:
    """Whether 任 behind an office or an age is a surname, as no office follows: 副局长|任|京东, 71岁的|任|四柱."""
    following, then = next_word(words, at), next_word(words, at + 1)
    if following is None or len(following.text) != 2 or following.text.endswith(_POSTS):
        return False
    if text_before(words, at, 2) == "岁的":
        return True
    office = text_of(previous_word(words, at))
    called = office[-2:] in listed("orthography", "titles") and office not in listed("orthography", "addresses")
    acts = ends_clause(then) or tag_of(then)[:1] == "v"
    return called and acts and following.tag[:1] == "n" and following.text not in listed("orthography", "titles")


def _takes_office(words: Sequence[Word], at: int) -> bool:
    """Whether what the tagger takes for a person is 任 and how an employer's name begins: 4月|任武钢|集团|副总经理."""
    previous, following = previous_word(words, at), next_word(words, at)
    if previous is None or ends_clause(previous) or not text_of(following).endswith(_EMPLOYERS):
        return False
    clause = list(takewhile(lambda word: not ends_clause(word), words[at + 1 :]))
    return clause[-1].text.endswith(_POSTS)


def _is_before_given_word(previous: Word | None, following: Word | None) -> bool:
    """Whether what stands between an office and a given name that is a noun too is a surname: 书记|曾|海洋."""
    given = (
        following is not None and following.text in listed("orthography", "given_words") and following.tag[:1] != "v"
    )
    return given and previous is not None and ends_in_office(previous.text)


def surname(words: Sequence[Word], at: int) -> str | None:
    """The reading of the first character of the word `at` as a surname."""
    word = words[at]
    reading = surnames().get(word.text[0])
    if reading is None:
        return None
    clan = word.text[1:] or text_of(next_word(words, at))
    if (clan == "氏" and word.text[0] != "华") or "姓" in (
        clan,
        text_of(previous_word(words, at)).removeprefix("免").removeprefix("贵"),
    ):
        return reading
    if clan.startswith(_ADDRESSED) or is_before_office(previous_word(words, at), word, next_word(words, at)):
        return reading
    if len(word.text) == 1 and familiar(text_of(previous_word(words, at)) + word.text):
        return reading
    if len(word.text) > 1:
        named = word.tag in ("nr", "nrfg") and len(word.text) < 4
        named = named and (word.text[0] in _NOT_TRANSCRIBING or _TRANSCRIBED.isdisjoint(word.text[1:]))
        named = named and not (word.text[0] in _BELONGING and _is_part(previous_word(words, at)))
        named = named and not (word.text[0] == "任" and _takes_office(words, at))
        if word.text[0] in _ORDINARY:
            named = named and len(word.text) == 3 and word.text[2] != word.text[0]  # 查一查
            named = named and not _is_no_given_name(word.text[1:])
        return reading if named else None
    if word.text == "任" and _is_somebody(words, at):
        return reading
    following = next_word(words, at)
    if word.text not in _ORDINARY and _is_before_given_word(previous_word(words, at), following):
        return reading
    if following is None or len(following.text) > 2 or following.tag not in ("nr", "nrt"):
        return None
    if following.tag == "nrt" and (word.text in _ORDINARY or not _TRANSCRIBED.isdisjoint(following.text)):
        return None
    return reading if following.text[0] not in name_shapes().surnames else None


RULES: dict[str, Rule] = dict.fromkeys("镐铣媛侗晟颉", cut_off)
