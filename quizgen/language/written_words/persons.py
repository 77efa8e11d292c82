"""Names of persons, with the titles behind them: Lǐ Kèqiáng, Wáng bùzhǎng."""

from __future__ import annotations

from quizgen.language.names import is_transcribed, name_shapes
from quizgen.language.reading_rules.surnames import familiar
from quizgen.language.word_lists import listed, listed_characters
from quizgen.language.words import subwords, word_frequencies
from quizgen.language.written_words.foreign_names import is_foreign_surname, sounds_foreign
from quizgen.language.written_words.frequency import EVERYDAY, HALVES
from quizgen.language.written_words.full_names import full_name_form
from quizgen.language.written_words.numbers import DIGITS
from quizgen.language.written_words.places import DIVISION_ENDS
from quizgen.model import Word

ADDRESSED = frozenset(
    "毛周邓朱刘陈胡温习李王张赵钱孙吴郑冯徐何郭罗梁谢韩唐许曹彭曾蒋蔡杜叶程魏吕丁沈姚卢姜崔谭陆汪范廖"
    "杨宋萧傅钟戴贾韦邹秦丘"
    "高黄林袁邓苏卢余潘夏田董石熊金邱江尹薛阎段雷侯龙史陶黎贺顾郝龚邵万严戴莫孔白马"
)
GIVEN_NAME = "nrg"  # the tag of a given name without a surname
DYNASTIES = frozenset("夏商周秦汉晋隋唐宋辽金元明清")
_OF_TITLES = frozenset("氏某兄妈嫂老")  # behind a surname: 王氏
_OF_OLD = frozenset(("道长", "镖头", "管家", "掌柜", "员外", "太守", "知府", "庄主", "帮主", "掌门"))
"""Titles before which any surname is one."""
_CALLED = frozenset("总君工哥姐叔姨伯婶爷导")  # the same, where the two are no word
_IN_SOME_NAMES = frozenset("中和其可时为月年应向名会")  # 罗贯中: what never stands in others
_MADE_OF = frozenset("茶酒糕饼汤粥糖油肉酱醋丸")  # what ends in one of these is no person: 龙井茶


def is_title(text: str) -> bool:
    """Whether `text` stands behind a surname without a capital: 部长, 副部长."""
    titles = listed("orthography", "titles")
    return text in titles or (text.startswith("副") and text[1:] in titles)


def person_form(word: Word) -> str | None:
    """Surname and given name, a title behind a surname: Lǐ Kèqiáng, Wáng bùzhǎng."""
    text, tag = word.text, word.tag
    shapes = name_shapes()
    if len(text) == 2 and text[1] == "家" and text[0] in listed_characters("orthography", "families"):
        return "^1+1"
    named = text[0] in ADDRESSED or (tag[:2] == "nr" and text[0] != "皇")
    named = named or (text[1:] in _OF_OLD and text[0] in shapes.surnames)
    if named and is_title(text[1:]):
        return f"{'' if text[0] in '老小大' else '^'}1+{len(text) - 1}"
    if (
        len(text) == 4
        and text[:2] in shapes.compound
        and tag[:1] in "iln"
        and text not in listed("orthography", "idioms")
    ):
        if text[2:] in listed("orthography", "titles"):
            return "^2+2"
        if text[3] in "笑心叹道说问想见听":  # 令狐冲笑
            return "^2+^1+1"
    if familiar(text) or (text[0] in "老小" and text[1:2] in ADDRESSED and text[2:] in ("", "头", "头儿")):
        return f"^1+^{len(text) - 1}"
    if len(text) == 2 and text[0] in DYNASTIES and text[1] in "代朝末初史诗词" and tag[:1] in "tn":
        return "^2"
    called = len(text) == 2 and text[1] in _CALLED and text[0] in ADDRESSED
    if called and tag[:1] in "nb" and text not in word_frequencies():
        return "^1+1"
    if tag[:2] in ("nr", "nz", "ns") and len(text) == 3 and text[0] in DYNASTIES and text[2] in "帝祖宗":
        return "^1+^2"
    if tag[:2] != "nr":
        return None
    if len(text) == 3 and (text[0] in DYNASTIES and text[2] in "公王" and text in word_frequencies()):
        return "^1+^2"
    if len(text) == 3 and text[2] == "寺":
        return "^2+^1"
    if text[-2:] in ("故居", "旧居") and shapes.fits(text[:-2]):
        return f"{full_name_form(text[:-2])}+2"
    if tag == GIVEN_NAME:
        return f"^{len(text)}"
    foreign = text in listed("orthography", "foreign_names") or is_foreign_surname(text)
    if foreign or (tag == "nrt" and is_transcribed(text)):
        return f"^{len(text)}"
    if len(text) > 2 and text[-2:] in listed("orthography", "titles") and text[:-2] not in shapes.surnames:
        return f"^{len(text) - 2}+2" if len(text) == 4 and not shapes.fits(text[:-2]) else None
    if len(text) == 4 and text[1] == "氏" and text[0] in shapes.surnames:
        return "^1+1+2"
    if len(text) == 4 and text[2] == "之" and text[:2] in subwords(text):
        return f"{'^1+^1' if text[:2] in listed('orthography', 'rivers') else '2'}+1+1"
    if len(text) == 2 and text[1] == "儿":
        return "2"
    if len(text) == 4 and text not in word_frequencies() and shapes.surnames.issuperset(text[:2]):
        return "^1-^1+^2" if text[:2] not in shapes.compound else "^2+^2"
    if len(text) == 2 and text[0] == "阿" and text not in word_frequencies():
        return "^1+^1"
    if len(text) == 2 and text[0] in "老小大阿" and (text[1] in shapes.surnames or text[1] in DIGITS):
        return "^1+^1"
    if len(text) == 2 and text[0] in "老小":
        return "2"
    if len(text) == 2 and text[1] in _OF_TITLES and text[0] in shapes.surnames:
        return "^1+1"
    if len(text) == 3 and (
        text[0] == text[1] or text[2] in _MADE_OF or (text[1] == text[2] and text[0] in "冷白黄金毛红绿黑蓝紫灰青")
    ):
        return "3"
    if len(text) == 3 and text[1:] in ("路边", "河边", "江边", "湖边", "海边"):
        return "2+1"
    if len(text) > 1 and (text[-1] in "村庄屯" or (text[1] == "家" and text[2:] in tuple("沟坪寨堡营坡湾岭桥店集"))):
        return f"^{len(text)}"
    if len(text) > 2 and text[-1] in DIVISION_ENDS:
        return f"^{len(text) - 1}+^1"
    if shapes.fits(text) or _is_seldom_named(text):
        return full_name_form(text)
    if len(text) > 4 and shapes.fits(text[:3]) and text[3:] in subwords(text):
        return f"^1+^2+{len(text) - 3}"
    frequency = word_frequencies()
    if tag == "nr" and len(text) == 4 and text in frequency and text not in listed("orthography", "four_names"):
        everyday = min(frequency.get(text[:2], 0), frequency.get(text[2:], 0)) >= HALVES
        if everyday or not sounds_foreign(text):
            return "2+2" if everyday else "2-2"
    return f"^{len(text)}"


def _is_seldom_named(text: str) -> bool:
    """Whether a common surname and two characters are a name though few names have one of them: 罗贯中."""
    frequency = word_frequencies()
    if len(text) != 3 or text[0] not in ADDRESSED:
        return False
    if text[1:] in listed("orthography", "given_words"):
        return text not in frequency
    return (
        text[:2] not in name_shapes().compound
        and name_shapes().never.isdisjoint(set(text[1:]) - _IN_SOME_NAMES)
        and not listed("orthography", "transcribing").issuperset(text)
        and frequency.get(text[:2], 0) < HALVES
        and (text not in frequency or frequency.get(text[1:], 0) < EVERYDAY)
    )
