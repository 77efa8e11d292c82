"""Numbers and what they count: 第十三 dì-shísān, 二十八 èrshíbā, 三分之一 sān fēn zhī yī."""

from __future__ import annotations

from collections.abc import Callable

from quizgen.language.word_lists import listed, listed_characters
from quizgen.language.words import subwords, word_frequencies
from quizgen.model import Word
from quizgen.patterns import regex

DIGITS = "零〇一二两三四五六七八九"
FIRST_TEN = frozenset("一二三四五六七八九十")  # days of a month behind 初
NUMERALS = frozenset(DIGITS + "十百千万亿多半")
NUMBER = regex(rf"[{DIGITS}十百千万亿几]+")
DECIMAL = regex(rf"第?[{DIGITS}十百千万亿几点]+|[{DIGITS}十百千]+分之[{DIGITS}十百千万亿几点]+")
_ABOUT = regex(
    rf"([{DIGITS}十百千万亿几]+)[多来余]([万亿]*)(?:.?|公[里斤顷]|小时|分钟|[千厘毫]米|千克|英[里尺]|[美欧日]元|平方米|平方公里)"
)
_PART = regex(rf"[{DIGITS}十百千万亿几点]+")
_DAY = regex(rf"([{DIGITS}十]+)([年月日号])")
_HALF_PAST = regex(rf"([{DIGITS}十]+)点([半多钟整])")
_COUNTED = regex(rf"第[{DIGITS}十百千万亿几]+")
FILLED = frozenset("包袋杯瓶桶碗盘罐篮筐锅缸勺盆盒匣筒柜箱壶坛池仓车船屋桌窝")
"""Measures of what holds what is counted: 一大车|东西."""
SIZED_MEASURES = FILLED | frozenset("口块串条堆帮截排步笔群片撮夜天头套座张部类个批束丛卷幅段项团摊滩簇捧把叠捆摞沓")
SIZED = regex(rf"([{DIGITS}十几])[大小整满长]([{''.join(sorted(SIZED_MEASURES))}]?)")
CONGRESS = regex("(?:十[一二三四五六七八九]|二十)大")
MEASURES = frozenset("种个次年家项名层条批")


def ordinal_form(word: Word, form_of: Callable[[Word], str]) -> str | None:
    """第 and its number with a hyphen, what follows apart: 第二次 dì-èr cì."""
    counted = _COUNTED.match(word.text)
    if not counted:
        return None
    form = f"1-{_number_form(counted[0][1:])}"
    rest = word.text[counted.end() :]
    if not rest:
        return form
    whole = len(rest) > 1 and rest in subwords(word.text)
    after = str(len(rest)) if whole or len(rest) == 1 else f"1+{form_of(Word(0, len(rest) - 1, rest[1:], word.tag))}"
    return f"{form}+{after}"


_MONTH = regex("[一二三四五六七八九十]+月份?")
_OF_THOUSAND = regex(f"([{DIGITS}十百千万亿几]*(?:[十百千万亿]|十几))(千(?:瓦时?|米|克|卡))")
_TAELS = regex(f"[{DIGITS}十百千万几]*[十百千万几二四五六七八九]两")


def numeral_form(word: Word, form_of: Callable[[Word], str]) -> str | None:
    """Numbers, fractions, dates, and numbers with what they count."""
    text, tag = word.text, word.tag
    if thousands := _OF_THOUSAND.fullmatch(text):
        return f"{_number_form(thousands[1])}+{len(thousands[2])}"
    if _TAELS.fullmatch(text):
        return f"{_number_form(text[:-1])}+1"
    if text[0] == "数" and tag[:1] == "m" and _is_counted_by(text[1:]):  # 数日
        return f"1+{len(text) - 1}"
    if text[:2] == "多数" and len(text) > 2:
        return f"2+{len(text) - 2}"
    if len(text) > 2 and text[0] in "万亿多余" and text[1:] in ("千瓦", "千米", "千克"):
        return "1+2"
    if len(text) > 1 and NUMBER.fullmatch(text[1:] if text[0] in "数上" else text):
        return _number_form(f"几{text[1:]}" if text[0] in "数上" else text)
    if _MONTH.fullmatch(text):
        about = text[0] not in "十" and text[1] in DIGITS and _adjacent(text[:2])
        return f"1-{len(text) - 1}" if about else str(len(text))
    of, _, part = text.partition("之")
    if tag[:1] == "m" and NUMBER.fullmatch(part) and (not of or NUMBER.fullmatch(of)):
        return "+".join(each for each in (of and _number_form(of), "1", _number_form(part)) if each)
    if "分之" in text and text[0] in NUMERALS:
        whole, _, part = text.partition("分之")
        number = _PART.match(part)
        if number is None and part:
            return None
        rest = str(len(part) - number.end()) if number and number.end() < len(part) else ""  # 百分之三左右
        decimal = _decimal_form(number[0]) if number else ""
        return "+".join(each for each in (_number_form(whole), "1+1", decimal, rest) if each)
    if len(text) > 2 and "点" in text and DECIMAL.fullmatch(text):
        return _decimal_form(text)
    if past := _HALF_PAST.fullmatch(text):
        return f"{_number_form(past[1])}+1+1" if past[2] in "半多" else f"{_number_form(past[1])}+2"
    if around := _ABOUT.fullmatch(text) if len(text) > 2 else None:
        behind = (len(around[2]), len(text) - around.end(2))
        return "+".join([_number_form(around[1]), "1", *(str(each) for each in behind if each)])
    if day := _DAY.fullmatch(text):
        return f"{_number_form(day[1])}+1"
    if CONGRESS.fullmatch(text):
        return f"^{len(text) - 1}+^1"
    if sized := SIZED.fullmatch(text):
        return f"{_number_form(sized[1])}+1" + "+1" * len(sized[2])
    if text[:2] == "好几" and len(text) == 3:
        return "2+1"
    if text[0] in "来多余" and len(text) == 2 and tag[:1] in "mq" and text not in listed("orthography", "no_number"):
        return "1+1"
    if len(text) > 1 and text[0] in "来多余" and text[1] in "万亿" and tag[:1] in "mnq":
        return "1+1" + f"+{len(text) - 2}" * (len(text) > 2)
    if tag[:1] != "m" or len(text) < 2 or text in listed("orthography", "no_number"):
        return None
    if text.startswith("一下") and len(text) == 3 and text != "一下子":
        return "2+1"
    if text[:2] in ("千百", "亿万"):
        return "+".join(["1-1", *[str(len(text) - 2)] * (len(text) > 2)])
    if number := NUMBER.match(text):
        rest = text[number.end() :]
        apart = len(rest) == 2 and rest[0] == "个" and rest[1] not in "个劲"
        counted = form_of(Word(0, 4, rest, "q")) if len(rest) == 4 else str(len(rest))  # 万平方公里
        return f"{_number_form(number[0])}+{'1+1' if apart else counted}"
    if text[0] in "多余":
        measured = text[1] in MEASURES and len(text) > 2 and text[1:] not in word_frequencies()
        return f"1+1+{len(text) - 2}" if measured else f"1+{form_of(word._replace(text=text[1:]))}"
    return None


def _is_counted_by(text: str) -> bool:
    """Whether `text` is what some are counted by, behind 数: 日, 个, 分钟."""
    measured = text in listed_characters("orthography", "measures") or text in tuple("日月周里倍声招步米杯寸")
    return (measured and text != "列") or text in ("分钟", "小时", "公里", "星期", "世纪", "公斤", "公顷", "美元")


def _decimal_form(text: str) -> str:
    """A number with or without 点: 九十八点五 jiǔshíbā diǎn wǔ."""
    whole, point, decimals = text.partition("点")
    behind = [_number_form(decimals)] if "十" in decimals else ["1"] * len(decimals)  # 三点四十
    return "+".join([_number_form(whole)] * bool(whole) + ["1"] * len(point) + behind)


def _number_form(text: str) -> str:
    """A number in characters: tens together (èrshíbā), hundreds with their digit, 万 and 亿 after tens apart.

    Digits one after the other, as a year has them, stand apart: 二〇〇八 èr líng líng bā.
    """
    if len(text) == 2 and all(char in "一二三四五六七八九两" for char in text) and _adjacent(text):
        return "1-1"
    if (
        len(text) in (3, 4)
        and text[-3] == "十"
        and all(char in DIGITS[1:] for char in text[-2:])
        and _adjacent(text[-2:])
    ):
        return f"{len(text) - 1}-1"
    about = len(text) > 2 and text[2] in "十百千万亿" and all(char in DIGITS[1:] for char in text[:2])
    if about and _adjacent(text[:2]):
        return "1-2" + "".join(f"+{len(group)}" for group in _GROUP.findall(text[3:]))
    if len(text) > 1 and all(char in DIGITS for char in text):
        return "+".join("1" * len(text))
    return "+".join(str(len(group)) for group in _GROUP.findall(text))


# A digit with its hundred or thousand; tens with their digits; 万 and 亿 with one syllable before them, or apart.
_GROUP = regex(
    rf"[{DIGITS}几]?[百千](?![万亿])|(?<![十百千])[一二两三四五六七八九几十百千](?:万亿|[万亿])"
    rf"|[{DIGITS}几]?[百千]|[{DIGITS}几]?十[{DIGITS}几]?|万亿|[万亿]+|零(?=[{DIGITS}几]?[十百千万亿]|[^零]$)|[{DIGITS}几]+"
)


def _adjacent(text: str) -> bool:
    """Whether two digits follow each other and so mean about as many: 七八, 三五; no zero does."""
    if text == "三两":
        return True
    first, second = ("〇一二三四五六七八九".find(char) for char in text.replace("两", "二"))
    return first > 0 and second - first in (1, 2)
