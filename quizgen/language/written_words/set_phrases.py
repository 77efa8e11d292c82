"""Set phrases, doubled words and what the lists say of a word."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from quizgen.language.levels import is_graded
from quizgen.language.word_lists import listed, listed_characters, listed_in_order, listed_pairs
from quizgen.language.words import subwords, word_frequencies
from quizgen.language.written_words.frequency import COMMON, EVERYDAY, HALVES, SELDOM
from quizgen.language.written_words.full_names import full_name_form
from quizgen.language.written_words.numbers import DIGITS, NUMERALS, numeral_form
from quizgen.model import Word
from quizgen.patterns import regex

_SOUNDS = frozenset("潺霍哗呼咚叮当喵咩哞嗡嗖轰隆砰啪嘀嗒滴咕噜噼稀吱喳叽唧哈嘻嘿呵咯呜喔簌飒淙")

_DOUBLED_ALONE = frozenset("红白黑绿张层样点甜亮")  # 红红的

_KIN = frozenset("爷奶爸妈哥姐弟妹叔伯姑舅公婆姥爹娘婶嫂姨")  # 爷爷奶奶

TO_AND_FRO = ("东西", "左右", "南北", "前后", "上下")  # 东跑西跑

BINARY_COMPOUNDS = ("氧化", "氯化", "硫化", "氟化", "溴化", "碘化", "氮化")  # before the other element: 氯化铁

OF_CHEMISTRY = frozenset("钾钠钙镁铝锌铁锡铅铜汞银铵酸碱盐酯醇醛酮烷烯炔苯酚胺酶素钨钛锂锰钡镉硼硅")


@lru_cache(maxsize=1 << 16)
def set_form(text: str) -> str | None:
    """The form of a word that no rule gives, as the lists have it."""
    if text in listed("orthography", "idioms"):
        return "2-2"
    if text in listed("orthography", "not_in_two"):
        return str(len(text))
    if text in listed("orthography", "one_name") or text in listed("orthography", "place_names"):
        return f"^{len(text)}"
    if text in listed("orthography", "divisions") or text in listed("orthography", "sights"):
        return f"^{len(text) - 1}+^1"
    if text in listed("orthography", "persons"):
        return full_name_form(text)
    if text in listed("orthography", "side_by_side"):
        return "-".join("1" * len(text))
    if text in listed("orthography", "apart"):
        return "1+1"
    known = listed_pairs("orthography", "written").get(text) or (sayings().get(text) if len(text) > 2 else None)
    return known or ("4" if len(text) == 4 and _is_derived(text) else None)


_ENDS = frozenset("体素病质腺癌肿镜剂酸炎诗瘤岩氢制")


def _is_derived(text: str) -> bool:
    """Whether four characters are a word of three with a suffix or a prefix: 等离子体, 不确定性, 被选举权, 聚氯乙烯."""
    frequency = word_frequencies()
    stem, behind = text[:3], text[1:]
    if stem in frequency and (text[2:] in ("球队", "学系", "权人") or (text[2:] == "党人" and stem != "国民党")):
        return True
    foreign = listed("orthography", "transcribing").issuperset(stem) and text[3] not in "病症"
    if text[3] in _ENDS and frequency.get(stem, 0) > SELDOM and not foreign:
        return frequency.get(text[2:], 0) < (1 if text[3] == "制" else HALVES) and frequency.get(behind, 0) < HALVES
    if text[0] in "不可" and text[3] == "性":
        return frequency.get(behind, 0) > 0 or behind[:2] in frequency
    if text[0] == "被":
        return text[3] in "人者权" and text[1:3] in frequency and text[1:3] not in ("义务", "权利", "债务", "债权")
    if text[0] in "微协核" and text[3] in "器机堆库":
        return behind in frequency
    known = behind in frequency or text[1] in "氧磷氯氟乙丙"
    return known and text[0] in "聚异过对环苯羟" and text[3] in (OF_CHEMISTRY - {"素", "盐"}) | {"腈", "氢"}


@cache
def sayings() -> dict[str, str]:
    """The form of each listed saying: 江山易改 is 2+1+1."""
    return {
        re.sub(r"[|^-]", "", saying): "".join(
            f"{link.replace('|', '+')}{capital}{len(part)}"
            for link, capital, part in re.findall(r"([|-]?)(\^?)([^|^-]+)", saying)
        )
        for saying in listed_in_order("orthography", "sayings")
    }


@cache
def sayings_by_beginning() -> dict[str, tuple[str, ...]]:
    """The sayings that begin with each two characters, the longest first."""
    groups: dict[str, list[str]] = {}
    for saying in sorted(sayings(), key=lambda text: (-len(text), text)):
        groups.setdefault(saying[:2], []).append(saying)
    return {beginning: tuple(group) for beginning, group in groups.items()}


def doubled_form(word: Word) -> str | None:
    """AABB and A里AB together: 清清楚楚, 傻里傻气; A一A and 又A又B apart: 试一试, 想了又想, 非去不可; sounds apart:
    汪汪|叫, 潺潺|流水.
    """
    text = word.text
    if len(text) == 4:
        if text[0] == text[1] and text[2] == text[3]:
            return "2+2" if text[0] in _KIN and text[2] in _KIN else "4"
        if text[0] == text[2] and text[1] + text[3] in ("里外", "内外") and text[0] in "屋家村城校场厂院店门县省园":
            return "1+1+1+1"
        if text[1] == text[3] and text[0] + text[2] in TO_AND_FRO:
            return "2-2"
        if text[0] == text[2] == "一" and text[3] == "策":
            return "2-2"
        if text[0] == "从" and text[2] == "到":
            return "1+1+1+1"
        if text[1:3] == "了又" and text[0] == text[3]:
            return "2+1+1"
        if text[0] == "非" and text[2:] == "不可":
            return "1+1+2"
        if text[0] in "小中大" and text[1] == "到" and text[3] in "雨雪":
            return "1+1+2"
        if text[1] == "里" and (text[0] in _SOUNDS or (text[0] == text[2] and text[3] not in "外亲亚")):
            return "4"
        if text[0] == text[2] and text[0] in "又越边某每更":
            return "3+1" if text[1] == "来" else "1+1+1+1"
        if any(half[0] == half[1] and half[0] in _SOUNDS for half in (text[:2], text[2:])):
            before = "1+1" if text[:2] in listed("orthography", "apart") else "2"  # 磨刀|霍霍
            return "2+1+1" if text[2] == "地" else f"{before}+2"
        if {text[1], text[3]} == {"来", "去"} and word.tag[:1] in "vli":
            return "2-2"
    sounds = len(text) == 3 and (text[0] == text[1] or _SOUNDS.issuperset(text[:2]))
    if sounds and text[2] in "叫响笑" and text[0] not in "呱刮":
        return "2+1"
    if len(text) == 3 and text[1] == text[2] and text[1] in listed_characters("orthography", "doubled"):
        return "3" if text[0] in listed_characters("orthography", "before_doubled") else None
    if len(text) == 2 and text[0] == text[1] and word.tag[:2] == "nr":
        twice = text[0] in listed("orthography", "said_twice") or text[0] in _DOUBLED_ALONE
        return "2" if twice else None
    return "1+1+1" if len(text) == 3 and text[0] == text[2] and text[1] == "一" else None


def set_phrase_form(word: Word) -> str | None:
    """Set phrases of four in two halves, but those with 而 or 之 all together."""
    text = word.text
    if len(text) > 3 and text[-1] in OF_CHEMISTRY and text[-2] in "化酸氢氧":
        return str(len(text))
    if len(text) in (4, 5) and text[0] in "一二三四五六七过" and text[1:3] in BINARY_COMPOUNDS:
        return str(len(text))
    if len(text) != 4:
        return None
    if text.endswith("一声"):
        return "1+1+1+1" if text[1] in "的地" else "2+1+1"  # 轰的一声, 扑通一声
    if text[2:] in ("之间", "之下", "之上", "之中", "之内", "之外", "之前", "之后") and word.tag[:1] in "il":
        counted = text[0] == "一" or (text[0] in NUMERALS and text[1] in listed_characters("orthography", "measures"))
        return "1+1+2" if counted else "2+2"  # 一怒之下, 顷刻之间
    if text[1:3] == "了一":
        return None
    if text[1:3] == "有所" or _is_counted_idiom(word) or _is_paired(word):
        return "2-2"
    frequency = word_frequencies()
    if word.tag[:1] in "il" and text[0] in "在从" and text[3] in "上中下起看说讲":
        if frequency.get(text[2:], 0) <= frequency.get(text[1:3], 0):  # 在生活中
            return "1+2+1"
        return "2+2" if text[:2] in ("从头", "从旁") else "1+1+2"  # 从头做起, 从我做起, 在我心中
    if (
        text[0] == "一"
        and text[1] not in "之不"
        and text[2] not in "之而"
        and text[3] != "儿"
        and word.tag[:1] in "il"
        and frequency.get(text[:2], 0) < HALVES
    ):
        return "2-2"
    least = HALVES if frequency.get(text, 0) <= SELDOM else EVERYDAY
    doubled = text[2] == text[3] and text[2] not in listed("orthography", "said_twice")  # 热气腾腾
    if doubled and word.tag == "z":
        return "2-2"
    if (
        word.tag == "i"
        and not doubled
        and frequency.get(text[:2], 0) >= EVERYDAY
        and frequency.get(text[2:], 0) >= least
    ):
        return "2+2"
    uncounted = frequency.get(text, 0) <= SELDOM and text[2] not in "不相自如无" and text[3] not in "已"
    if word.tag == "i" and uncounted and not doubled and is_graded(text[2:]) and frequency.get(text[:2], 0) >= HALVES:
        return "2+2"  # 停火协议
    if "分之" in text and text[3:4] in NUMERALS:
        return None
    free = text[2] == "之" and text[3] in listed_characters("orthography", "free_behind_zhi")
    said = is_graded(text[:2]) or frequency.get(text[:2], 0) >= EVERYDAY
    if free and said and frequency.get(text, 0) <= SELDOM and text[0] not in NUMERALS:
        return "2+1+1"  # 成功之路
    if word.tag != "i" and not _is_idiom(word):
        return "2+1+1" if text[2] == "之" and word.tag[:1] != "m" and text[:2] in subwords(text) else None
    chemical = word.tag == "n" and text[-1] in OF_CHEMISTRY
    denied = text[1] in "不莫" and frequency.get(text[:2], 0) < HALVES  # 目不转睛, not 毫不犹豫
    whole = chemical or denied or text[1] in "而之" or text[2] in "而之" or _is_one_and_three(word)
    return "4" if whole else "2-2"


_COUNTED = regex(f"[{DIGITS}十百千万亿几余多]{{2,3}}[元头年顷个人吨米亩斤条名件户家台辆只棵册份]")


def passing_form(word: Word) -> str | None:
    """The form of four characters that the tagger's dictionary has but hardly counted, and that are no set phrase:
    聚在一起, 从零开始, 由南向北, 今明两天, 十余万元; 令人 apart from what it leads to, however often counted.
    """
    text, frequency = word.text, word_frequencies()
    if len(text) != 4 or text in listed("orthography", "idioms"):
        return None
    if text in frequency and text[:2] in ("令人", "使人", "让人"):
        return "1+1+2"
    if not 0 < frequency.get(text, 0) <= SELDOM:
        return None
    if _COUNTED.fullmatch(text):
        return numeral_form(word._replace(tag="m"), lambda rest: str(len(rest.text)))
    if text[2] in "两三" and text[3] in "天年国省市代地家校" and text[:2] in ("今明", "元明", "明清", "宋元", "昨今"):
        return "1-1+1+1"
    if text[1:] == "年多来" or (text[0] in "从由" and text[2] in "向到往"):
        return "1+1+1+1"
    behind = text[2:] in frequency
    if behind and (text[:2] in ("祝你", "请勿") or text[:2] == "从零"):
        return "1+1+2"
    return "2+2" if behind and text[1] == "在" and text[0] in "聚加合抛悬提待挂倒躺坐站放留写印落" else None


def _is_counted_idiom(word: Word) -> bool:
    """Whether the word is a set phrase with two numerals: 一日千里, 千言万语."""
    text = word.text
    numerals = [char in NUMERALS for char in text]
    return numerals == [True, False, True, False] and text[1] not in "分点成" and word.tag[:1] == "m"


_GOVERNING = frozenset("如若无有在为以所其于从乎")


def _is_one_and_three(word: Word) -> bool:
    """Whether a set phrase is one character and what is said of it, not two and two: 势如破竹, 史无前例, 名副其实."""
    text, frequency = word.text, word_frequencies()
    if word.tag[:1] not in "il":
        return False
    if text[2] == "其" or (text[0] == "一" and text[2] == "而"):
        return text[0] not in "各自不" and frequency.get(text[:2], 0) < EVERYDAY
    governed = text[1] in _GOVERNING and text[0] not in "一不可各难数空" and text[:2] != "无所"
    return governed and text[3] != text[1] and frequency.get(text[:2], 0) <= HALVES


def _is_paired(word: Word) -> bool:
    """Whether one character comes twice in a set phrase, each time with another: 各行各业, 没完没了."""
    text = word.text
    return word.tag[:1] in "il" and text[0] not in "越愈" and (text[0] == text[2]) != (text[1] == text[3])


def _is_idiom(word: Word) -> bool:
    """Whether a word of four is a set phrase: the dictionary has it, but neither of its halves."""
    if word.tag[:1] not in "nvlazd" or word.tag[:2] in ("nr", "ns", "nt", "nz"):
        return False
    frequency = word_frequencies()
    parts = (word.text[:2], word.text[2:], word.text[:3], word.text[1:])
    if word.text[0] in "反非" and frequency.get(word.text[1:3], 0) >= HALVES:  # 反垄断法
        return False
    return word.text in frequency and all(frequency.get(part, 0) < COMMON for part in parts)
