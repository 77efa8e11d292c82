"""What the tagger takes for one word but is two or more: 两间, 不远, 真美, 墙上, 几本书, 日称."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quizgen.language.pinyin import look_up
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import HALVES
from quizgen.language.written_words.set_phrases import set_form
from quizgen.model import Word

_COUNT = frozenset("一二两三四五六七八九十几半")
_CUT_MEASURES = frozenset("朵束篇幅件张支辆艘盏棵株颗幢碗杯瓶首句页")  # cut together with what they measure: 篇文章
_LONG_MEASURES = frozenset(("年级", "小时", "分钟", "公里", "公斤", "世纪", "星期", "平方"))
_NAMES = ("nr", "ns", "nt", "nz", "x", "en", "j")
_Parts = tuple[tuple[str, str], ...]


def split(words: Sequence[Word]) -> Iterator[Word]:
    """The words, but what is no word by itself in its parts; 过, 上 and 下 as verbs where they are verbs."""
    last: Word | None = None
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else None
        for part in _apart(last, word, following):
            last = _as_verb(last, part, following)
            yield last


def _apart(previous: Word | None, word: Word, following: Word | None) -> Iterator[Word]:
    apart = _by_neighbours(previous, word, following) or parts(word.text, word.tag)
    start = word.start
    for text, tag in apart or ((word.text, word.tag),):
        yield Word(start, start + len(text), text, tag)
        start += len(text)


def _by_neighbours(previous: Word | None, word: Word, following: Word | None) -> _Parts:
    """The parts of what is two words only beside some others: 三|个人, 的话|题, 正月初|三."""
    text = word.text
    if len(text) < 2:
        return ()
    if text == "个人" and previous is not None and previous.tag == "m":
        return (("个", "q"), ("人", "n"))
    if following is None:
        return ()
    if text == "的话" and following.tag != "x":
        return (("的", "uj"), ("话", "n"))
    if text[-2:] == "月初" and len(text) > 2 and following.text[0] in _COUNT:
        return ((text[:-1], "t"), ("初", "m"))
    if text == "再说" and following.tag[:1] in "mr":
        return (("再", "d"), ("说", "v"))
    if len(text) == 2 and following.text == "着" and text not in word_frequencies():
        return ((text[0], "n"), (text[1], "v"))
    return ()


def _as_verb(previous: Word | None, word: Word, following: Word | None) -> Word:
    """`word` as a verb where it is one: 过|了一会儿, 外面下|着雨."""
    after_verb = previous is not None and previous.tag[:1] in "vaznl" and len(previous.text) < 3
    if word.text == "过" and word.tag == "ug" and not after_verb:
        return word._replace(tag="v")
    aspect = following is not None and following.text in ("着", "了", "过") and following.tag[:1] == "u"
    return word._replace(tag="v") if word.tag == "f" and word.text in ("上", "下") and aspect else word


@cache
def parts(text: str, tag: str) -> _Parts:
    """The parts of `text` with their tags; none where it is one word or another rule's."""
    if len(text) < 2 or set_form(text):
        return ()
    if text[0] == "不" and len(text) == 2 and text not in listed("orthography", "not_words"):
        return (("不", "d"), (text[1], "v"))
    for rule in (_doubled, _counted, _of_small_words, _placed, _with_de):
        if apart := rule(text, tag):
            return apart
    if look_up(text) or text in listed("orthography", "new_words"):
        return ()
    if len(text) == 3 and text[0] in _CUT_MEASURES and word_frequencies().get(text[1:], 0) >= HALVES:
        return ((text[0], "q"), (text[1:], "n"))
    if text in word_frequencies() or tag[:2] in _NAMES:
        return ()
    return _unknown(text, tag)


def _doubled(text: str, tag: str) -> _Parts:
    """看看书, 一排排."""
    if len(text) != 3 or tag[:1] in "iz":
        return ()
    if text[0] == text[1] and tag[:1] == "v":
        return ((text[:2], "v"), (text[2], "n"))
    return (("一", "m"), (text[1:], "q")) if text[0] == "一" and text[1] == text[2] else ()


def _counted(text: str, tag: str) -> _Parts:
    """两间, 一幅, 几本书, 这道题."""
    if tag == "t" and len(text) > 2 and text[0] in "上下前后头近":
        if text[1] == "个":
            return ((text[0], "f"), ("个", "q"), (text[2:], "n"))
        counted = len(text) == 3 and text[1] in _COUNT and text[1] != "半"
        return ((text[0], "f"), (text[1], "m"), (text[2], "q")) if counted else ()
    if len(text) == 2 and text[0] in _COUNT and text[1] in "省市县区":
        return ((text[0], "m"), (text[1], "n"))
    if len(text) == 3 and text[0] in _COUNT and text[1:] in _LONG_MEASURES:
        return ((text[0], "m"), (text[1:], "n"))
    if tag[:2] in _NAMES or tag == "i" or text in listed("orthography", "no_number"):
        return ()
    if len(text) == 3 and text[0] in "上近成" and text[1] in "百千万":
        return ((text[:2], "m"), (text[2], "n"))
    pointing = text[0] in "这那哪每"
    if text[1] not in _measures():
        return ()
    if len(text) == 2 and text[0] in _COUNT:
        return ((text[0], "m"), (text[1], "q"))
    if len(text) == 3 and text[2] in "性制型化式者期数亲感儿":
        return ()
    if len(text) in (3, 4) and (text[0] in _COUNT or pointing) and not look_up(text):
        return ((text[0], "r" if pointing else "m"), (text[1], "q"), (text[2:], "n"))
    return ()


def _of_small_words(text: str, tag: str) -> _Parts:
    """太难, 真美, 最大, 更快, and 别着急, 从来不, 所提."""
    if text[0] in "太真更较最" and len(text) == 2 and text[1] in _qualities():
        return () if text in listed("orthography", "degree_words") else ((text[0], "d"), (text[1], "a"))
    if len(text) == 3 and text[2] == "不" and tag == "d" and text[:2] in word_frequencies():
        return ((text[:2], "d"), ("不", "d"))
    if text[0] == "所" and len(text) == 2 and text[1] not in "有谓以在得长属为部":
        return (("所", "u"), (text[1], "v"))
    if text[0] == "别" and len(text) == 3 and tag[:1] in "il":
        return (("别", "d"), (text[1:], "v"))
    return ()


def _placed(text: str, tag: str) -> _Parts:
    """墙上, 窗外, 书中, 花园里."""
    if text[-1] in "上里" and len(text) > 2 and tag[:2] in ("n", "nr", "s", "f") and not look_up(text):
        apart = word_frequencies().get(text[:-1], 0) >= HALVES and text[-2] not in "公海华"
        return ((text[:-1], "n"), (text[-1], "f")) if apart else ()
    if len(text) != 2 or tag[:2] in ("nr", "ns"):
        return ()
    if text[0] in listed_pairs("orthography", "placed").get(text[1], ""):
        return ((text[0], "nl"), (text[1], "f"))
    return ()


def _with_de(text: str, tag: str) -> _Parts:
    """红红的, 党的建设."""
    at = text.find("的", 1)
    if at < 0 or text[at - 1] in "目标中" or text in listed("orthography", "idioms") or tag[:1] in "ixr":
        return ()
    if at == len(text) - 1:
        return ((text[:at], "z"), ("的", "uj")) if len(text) > 2 else ()
    if len(text) == 4:
        return ((text[:at], "n"), ("的", "uj"), (text[at + 1 :], "n"))
    return ()


def _unknown(text: str, tag: str) -> _Parts:
    """What no dictionary has, where a small word stands at one end of it: 日称, 这一, 天快."""
    first, last = text[0], text[-1]
    if small := listed_pairs("orthography", "small_first").get(first):
        return ((first, small), *_rest(text[1:], tag))
    if tag == "v" and last in "上下起" and first not in "日月年今即时号":
        return ()
    if small := listed_pairs("orthography", "small_last").get(last):
        return (*_rest(text[:-1], tag), (last, small))
    if len(text) == 2 and first in "上里下" and last in "落放挂摆坐站躺写画有种铺贴盖装住":
        return ((first, "f"), (last, "v"))
    if len(text) == 2 and first in "碗杯盏幅匹篇" and tag == "n":
        return ((first, "q"), (last, "n"))
    return ()


def _rest(text: str, tag: str) -> _Parts:
    return (len(text) > 1 and parts(text, tag)) or ((text, tag if len(text) > 1 else "n"),)


@cache
def _measures() -> frozenset[str]:
    """Measure words that are nothing else behind a number."""
    return frozenset("".join(listed("orthography", "measures")))


@cache
def _qualities() -> frozenset[str]:
    """Adjectives of one character that 太, 真 and 最 go before."""
    return frozenset("".join(listed("orthography", "qualities")))
