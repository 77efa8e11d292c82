"""The form of a word: lengths in characters, a hyphen or + (a space) between them, ^ before a capital letter.

长三角 is ^1-^2, 层出不穷 2-2, 第十三 1-2.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from quizgen.language.word_lists import listed
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.complements import object_form, verb_form
from quizgen.language.written_words.frequency import HALVES
from quizgen.language.written_words.long_words import body_form, long_form
from quizgen.language.written_words.numbers import numeral_form, ordinal_form
from quizgen.language.written_words.persons import person_form
from quizgen.language.written_words.places import is_feature, is_named_place, place_form, short_names_form
from quizgen.language.written_words.set_phrases import doubled_form, set_form, set_phrase_form
from quizgen.language.written_words.small_words import bit_form, of_form, pointing_form
from quizgen.model import Word


def written_form(word: Word) -> str:
    """The form of the word by itself, whatever stands around it."""
    return _form_of(word.text, word.tag)


@cache
def _form_of(text: str, tag: str) -> str:
    word = Word(0, len(text), text, tag)
    if (
        word.text in listed("orthography", "no_names")
        or word.text in listed("orthography", "titles")
        or (word.tag == "nz" and _is_ordinary(word.text))
        or (word.tag[:2] in _NAMES and _is_made_of_words(word.text))
    ):
        word = word._replace(tag="n")
    elif is_feature(word):
        word = word._replace(tag="ns")
    for form in _FORMS:
        if written := form(word):
            return written
    return str(len(word.text))


def _is_ordinary(text: str) -> bool:
    """Whether what the tagger takes for a name is a thing of no name: 硝酸钠, 扬声器, 大马路."""
    if text[-1] in _SUBSTANCES or (len(text) > 2 and text[-1] in _TOOLS):
        return True
    return len(text) > 2 and text[0] in "新大小老好高低" and word_frequencies().get(text[1:], 0) >= HALVES


def _is_made_of_words(text: str) -> bool:
    """Whether what the tagger takes for a name is two everyday words, or one with a suffix: 儿童文学, 立法权."""
    frequency = word_frequencies()
    if frequency.get(text[:2], 0) < _PLAIN or text[:2] in _NAMED or is_named_place(text[:2]):
        return False
    if len(text) == 3:
        return text[2] in _SUFFIXES
    return len(text) == 4 and frequency.get(text[2:], 0) >= _PLAIN and text[2:] not in _NAMING


_NAMES = ("nr", "nt", "nz")
_PLAIN = 1500
_SUFFIXES = frozenset("权者展办矿性率度化证册卡单室科处站制感史费")
_NAMED = frozenset(("中国", "中华", "国家", "全国", "世界", "中央", "国际", "人民", "东方", "三峡", "中共"))
_NAMING = frozenset(
    (
        *(
            "大学",
            "学院",
            "中学",
            "小学",
            "医院",
            "法院",
            "银行",
            "公司",
            "集团",
            "政府",
            "中央",
            "人大",
            "政协",
            "会议",
        ),
        *(
            "战争",
            "革命",
            "运动",
            "战役",
            "王国",
            "帝国",
            "联邦",
            "联盟",
            "协会",
            "广场",
            "大街",
            "南路",
            "北路",
            "红军",
            "战国",
        ),
        *(
            "航空",
            "汽车",
            "石油",
            "化工",
            "钢铁",
            "证券",
            "北京",
            "中国",
            "学校",
            "大队",
            "机关",
            "基地",
            "公社",
            "通信",
        ),
    )
)
_SUBSTANCES = frozenset("酸碱盐酯苯酚烷烯炔醛醇酮醚胺酶肽素钠钾钙镁铝锌铜锡铅银汞铵硅磷硫氟氯溴碘氰剂")
_TOOLS = frozenset("器机仪镜性状式症炎病药膏霜液粉油丸片管板泵阀证表费膜树花草虫鱼虎兔鸟网法")


# The first of these that knows the word decides.
_FORMS: tuple[Callable[[Word], str | None], ...] = (
    lambda word: set_form(word.text),
    pointing_form,
    of_form,
    bit_form,
    doubled_form,
    short_names_form,
    lambda word: ordinal_form(word, written_form),
    lambda word: set_phrase_form(word) if word.tag[:1] == "m" else None,
    lambda word: numeral_form(word, written_form),
    verb_form,
    object_form,
    person_form,
    place_form,
    body_form,
    set_phrase_form,
    long_form,
)
