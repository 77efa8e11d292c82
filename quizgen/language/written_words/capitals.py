"""Capital letters that the words around give: bodies, titles, days."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from quizgen.language.names import is_named_place
from quizgen.language.reading_rules.surnames import is_before_office
from quizgen.language.word_lists import listed
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.numbers import DIGITS, NUMERALS
from quizgen.language.written_words.persons import ADDRESSED, is_title
from quizgen.language.written_words.short_names import SHORT_NAME, are_states
from quizgen.model import Word
from quizgen.patterns import regex

_OF_BODIES = frozenset(("n", "nt", "vn", "nz", "v", "b", "j", "l", "ad", "an", "m"))
_COMPANIES = ("公司", "集团")
_OFFICES = ("办公室", "办公厅", "秘书处")
_EXAMINATIONS = ("考试", "测试")
_EXAMINED = regex("(?!统一考试)[^的和与及]*(水平|等级|资格|[四六八]级|司法)(考试|测试)")
_HOSPITALS = ("人民", "附属", "中医", "儿童", "中心", "口腔", "肿瘤", "妇产", "协和")
_OF_LAWS, _OF_PARTY = frozenset("法典"), ("条例", "准则")
_LAID_DOWN = frozenset(("制定", "修改", "修订", "颁布", "发布", "印发", "出台", "通过", "完善", "违反", "实施", "执行"))
_KEPT_BY_NATIONS = frozenset(("劳动节", "妇女节", "儿童节", "护士节", "家庭日", "禁毒日", "消费者权益日"))
MONTH_AND_DAY = regex(rf"[{DIGITS}十]+·[{DIGITS}十]+")


def body_spans(words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the listed names of public bodies stand (国家发展改革委), offsets as the words count them."""
    if not words or not any(word.text[-1] in _ends() for word in words):
        return []
    text = "".join(word.text for word in words)
    first = words[0].start
    named = [
        (words[start].start, _with_office(words, at))
        for at, word in enumerate(words)
        if _may_end_a_name(words, at)
        for start in range(max(0, at - 6), at)
        if _names_a_body(words[start : at + 1])
    ]
    ends = {word.end for word in words}
    return named + [
        (first + found.start(), first + found.end())
        for name in listed("orthography", "organs")
        if name in text
        for found in re.finditer(name, text)
        if first + found.end() in ends
    ]


def _with_office(words: Sequence[Word], at: int) -> int:
    """Where the name of the body that ends in the word at `at` ends, with its office: 全国绿化委员会|办公室."""
    behind = words[at + 1] if at + 1 < len(words) and words[at].text == "委员会" else None
    return behind.end if behind is not None and behind.text in _OFFICES else words[at].end


@cache
def _ends() -> frozenset[str]:
    """The characters in which the names of bodies end."""
    names = listed("orthography", "organs") | listed("orthography", "associations") | listed("orthography", "treaties")
    return frozenset(name[-1] for name in (*names, *_OF_PARTY)) | _OF_LAWS | frozenset("心场日节司团试")


def _is_of_law(text: str) -> bool:
    """Whether the name of a law, or of rules of the party, may end in the word."""
    return text[-1] in _OF_LAWS or text in _OF_PARTY


def _may_end_a_name(words: Sequence[Word], at: int) -> bool:
    """Whether the name of a body, a law or a treaty may end in the word at `at`."""
    word = words[at]
    return (
        word.text in listed("orthography", "associations")
        or word.text in listed("orthography", "treaties")
        or word.text.endswith(_EXAMINATIONS)
        or _is_bureau(word)
        or _is_centre(words, at)
        or _is_day(word)
        or (word.text in _KEPT_BY_NATIONS and at > 0 and words[at - 1].text == "国际")
        or _is_hospital(words, at)
        or word.text in _COMPANIES
        or _is_of_law(word.text)
    )


def _is_bureau(word: Word) -> bool:
    return word.text[-1] == "局" and len(word.text) > 2 and word.text[-2:] not in ("格局", "布局", "全局", "大局")


def _is_centre(words: Sequence[Word], at: int) -> bool:
    """Whether 中心 or 机场 at `at` is of a kind that they are named by: 发射|中心, 国际|机场."""
    kind = words[at - 1].text if at else ""
    if words[at].text == "机场":
        return kind == "国际"
    if words[at].text == "试验区":
        return kind in ("自由贸易", "贸易")
    return words[at].text == "中心" and kind in listed("orthography", "kinds_of_centres")


def _is_day(word: Word) -> bool:
    """Whether the word ends the name of a day that is kept: 航天|日, 人民警察|节; what is a word by itself does not."""
    return word.text[-1] in "日节" and (len(word.text) == 1 or word.text not in word_frequencies())


def _is_hospital(words: Sequence[Word], at: int) -> bool:
    """Whether 医院 at `at` is of a kind that hospitals are named by: 附属|第一|医院."""
    if words[at].text[-2:] != "医院" or not at:
        return False
    kind = words[at - 1].text
    return kind[0] == "第" or kind in _HOSPITALS or any(word.text == "附属" for word in words[max(0, at - 3) : at])


def _names_a_body(words: Sequence[Word]) -> bool:
    """Whether the words from the name of a place to 委员会, 大学 or the like are one name: 上海|合作|组织."""
    first, last = words[0], words[-1]
    if last.text in listed("orthography", "treaties"):
        return _is_treaty(words)
    if _is_of_law(last.text):
        given_by = "中华人民共和国" if last.text[-1] in _OF_LAWS else "中国共产党"
        return first.text == given_by and all(
            each.tag[:1] not in "xuprd" and each.text not in _LAID_DOWN for each in words[1:-1]
        )
    if _is_bureau(last):
        return first.text in ("国家", "中国") and all(each.tag in _OF_BODIES for each in words[1:-1])
    if last.text in _COMPANIES:
        of_itself = first.tag in ("nr", "nz", "nrt") and first.text not in word_frequencies()
        return of_itself and len(words) == 3 and words[1].tag in _OF_BODIES
    if last.text in _KEPT_BY_NATIONS:
        return len(words) == 2 and first.text == "国际"
    if last.text.endswith(_EXAMINATIONS):
        return _is_examination(words)
    if last.text == "机场" and len(words) == 3:
        return len(first.text) > 1 and first.tag[:1] in "nbz" and words[1].text == "国际"
    if _is_day(last):
        kept = first.text in ("世界", "国际", "国家", "全国", "中国")
        return kept and all(each.tag in _OF_BODIES and each.tag != "m" for each in words[1:-1])
    of_nation = first.text in ("中央", "全国", "国家", "国际", "世界", "中共", "中华")
    of_place = first.tag[:2] in ("ns", "nt") and first.tag != SHORT_NAME
    of_place = of_place or is_named_place(first.text) or are_states(first.text)
    of_person = first.tag[:2] == "nr" and len(words) == 2 and last.text in ("纪念馆", "博物馆", "美术馆", "纪念堂")
    if not of_nation and not of_place and not of_person:
        return False
    if len(words) == 2 and first.text in ("国际", "国家", "中央", "世界"):
        return False
    if last.text == "组织" and first.text not in ("上海", "国际", "世界"):
        return False
    joined = ("与", "和") if last.text in ("联合会", "协会", "学会") else ()
    return all(each.tag in _OF_BODIES or each.text in joined for each in words[1:-1])


def _is_examination(words: Sequence[Word]) -> bool:
    """Whether an examination is called by its language, or by the nation and its subject: 汉语|水平|考试,
    全国|计算机|等级|考试; not 英语|水平|测试, 全国|统一|考试.
    """
    text = "".join(word.text for word in words)
    if any(each.tag not in _OF_BODIES and each.text != "级" for each in words[1:]):
        return False
    if text.startswith(("全国", "国家")):
        if any(each.text in listed("orthography", "held") for each in words[1:]):  # 国家|举办|司法|考试
            return False
        return _EXAMINED.fullmatch(text[2:]) is not None
    return text in ("汉语水平考试", "中文水平考试", "普通话水平测试")


def _is_treaty(words: Sequence[Word]) -> bool:
    """Whether a treaty is named by one place or body: 南京|条约, 联合国|海洋|法|公约."""
    first = words[0]
    of_nations = first.text == "联合国" and all(
        each.tag in _OF_BODIES and NUMERALS.isdisjoint(each.text) for each in words[1:-1]
    )
    of_place = len(words) == 2 and (first.tag[:2] in ("ns", "nt") or first.tag == "nrt") and first.tag != SHORT_NAME
    return of_nations or of_place or (len(words) == 2 and is_named_place(first.text))


def is_surname_before_title(previous: Word | None, word: Word, following: Word | None) -> bool:
    """Whether a character alone is the surname of whom the title behind it addresses: 林|会计."""
    addressed = (
        word.text in ADDRESSED and following is not None and (is_title(following.text) or following.text == "总")
    )
    addressed = addressed or (word.text in ADDRESSED and following is not None and following.text[0] == "某")
    addressed = addressed and not (word.text == "曾" and word.tag == "d")
    return addressed or is_before_office(previous, word, following)


def is_date(word: Word) -> bool:
    """Whether `word` calls an event by its day: 五四, 一二·九."""
    named = word.text in ("五四", "五一", "三八", "八一", "七一", "五卅", "九三", "九一八")
    return named or MONTH_AND_DAY.fullmatch(word.text) is not None
