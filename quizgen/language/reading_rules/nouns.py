"""Characters that are a noun in one of their readings: 处, 藏, 难, 蒙, 行, 车, 假, 觉."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.measures import NUMERALS
from quizgen.language.reading_rules.neighbours import (
    Rule,
    back_in_clause,
    ends,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_after,
    text_around,
    text_of,
)
from quizgen.language.word_lists import listed
from quizgen.model import Word
from quizgen.patterns import regex


def chu(words: Sequence[Word], at: int) -> str | None:
    """处 chǔ (punish, be in), chù (a place)."""
    previous, following = previous_word(words, at), next_word(words, at)
    placed = tag_of(previous)[:1] in ("m", "q", "r") or ends(previous, "口端段交")
    opening = ends_clause(previous) or text_of(previous) in ("并", "可以", "可", "或者", "或", "单", "判", "应", "各")
    if text_of(following) in ("对象", "朋友", "得") or text_of(previous) in ("从严", "从重", "从快", "从轻"):
        return "chǔ"
    if following is None or (placed and not opening):
        return "chù"
    if following.text[0] in NUMERALS or following.text[0].isdigit() or following.text == "之":
        return "chǔ"
    if following.text in listed("reading_rules", "punish") or (opening and following.text[0] in "该违货相每非"):
        return "chǔ"
    after = text_after(words, at, 20)
    if (opening and _FINED.match(after)) or (not placed and _FINED_SO_MUCH.match(after)):
        return "chǔ"
    return "chǔ" if opening and ends_clause(previous) and following.tag[:1] in "nbr" else "chù"


_FINED_SO_MUCH = regex(r"[^，。；]{2,30}(元|倍|%|之[一二三四五六七八九十]+)(以[上下])?的?罚款")
_FINED = regex(
    r"[^，。；的]{2,20}(以[上下]|[一二三四五六七八九十0-9]倍)[^，。；]{0,12}(罚|$)|[^，。；]{2,24}的?罚[款金]"
)


_PENALTY = regex(
    r"[一二三四五六七八九十百千万两0-9.０-９]+(年|个月|日|天|[百千万亿]*元)(以上|以下|至|有期|罚|的罚|拘留|的拘留|行政拘留)"
    r"|警告|罚[款金]|拘[役留]|有期徒刑|无期徒刑|死刑|管制"
)


def is_penalty(words: Sequence[Word], at: int) -> bool:
    """Whether what follows the word `at` is a penalty: 五年以上有期徒刑, 警告."""
    return _PENALTY.match(text_after(words, at, 8)) is not None


_TO_TIBET = frozenset("进入援青川滇赴驻出离治稳兴涉蒙汉回彝羌边在建")
_TIBETAN = frozenset("区族语文历医药传胞南东北西民戏袍香")


def cang(words: Sequence[Word], at: int) -> str | None:
    """藏 zàng (Tibet), cáng (hide)."""
    previous, following = text_of(previous_word(words, at)), text_of(next_word(words, at))
    if previous[-1:] == "入" and following.startswith(tuple("国馆博图档故")):
        return "cáng"
    return "zàng" if previous[-1:] in _TO_TIBET or following[:1] in _TIBETAN else "cáng"


def nan(words: Sequence[Word], at: int) -> str | None:
    """难 nàn (disaster) at the end of a clause after 有, 遇, 避; nán (hard)."""
    suffered = ends(previous_word(words, at), "有遇罹避逃")
    return "nàn" if suffered and ends_clause(next_word(words, at)) else "nán"


def meng(words: Sequence[Word], at: int) -> str | None:
    """蒙 měng (Mongolia) among the short names of places, méng otherwise."""
    return "měng" if ends(previous_word(words, at), "陕晋冀辽吉黑京津中俄内外宁") else "méng"


def _is_row(words: Sequence[Word], at: int) -> bool:
    """Whether 行 counts rows: 四十八行的播种机, 标题不超过两行."""
    previous, following = previous_word(words, at), next_word(words, at)
    counted = tag_of(previous) == "m" and text_of(previous)[-1:] in NUMERALS - {"百"} and text_of(previous) != "一"
    return counted and (ends_clause(following) or text_of(following) in ("的", "以上", "以下", "左右"))


def hang(words: Sequence[Word], at: int) -> str | None:
    """行 háng (a trade, a row) beside another 行, after 这 and 各 or what is traded (绸缎行); xíng otherwise."""
    previous, following = text_of(previous_word(words, at)), text_of(next_word(words, at))
    if previous in listed("reading_rules", "trades"):
        return "háng"
    if previous in ("宽窄", "大小", "窄", "宽", "株", "小麦") or _is_row(words, at):
        return "háng"
    trade = (
        previous[-1:] == "行"
        or previous in ("各", "每", "哪", "这", "那", "同", "隔", "该", "跨", "首")
        or following == "行"
    )
    return "háng" if trade else "xíng"


_HURT = regex("[肤壁颊唇廓阴囊茎部管织腹胸头面腔]$|穿透$|贯通$|[枪弹刀剑]$|[挫裂刺割砍]$")


def chuang(words: Sequence[Word], at: int) -> str | None:
    """创 chuāng, a wound, at the end behind a part of the body or what hurts it (腹壁穿透创); chuàng otherwise."""
    return "chuāng" if ends_clause(next_word(words, at)) and is_hurt(text_of(previous_word(words, at))) else "chuàng"


def is_hurt(text: str) -> bool:
    """Whether 创 behind `text`, a part of the body or what hurts it, is a wound: 枪弹创, 裂创."""
    return _HURT.search(text) is not None


_HARROWED = regex("[犁耖耕牛畜耢]|水田|翻地|圆盘|整地|碎土|机具|农机")


def ba(words: Sequence[Word], at: int) -> str | None:
    """耙 bà, a harrow, where one ploughs; pá, a rake, otherwise."""
    return "bà" if _HARROWED.search(text_around(words, at, 6, 5)) else "pá"


_HAIR = regex(r"[^，。；]{0,7}?([毛发须胡鬃羽鬓]|头发)")


def cuo(words: Sequence[Word], at: int) -> str | None:
    """撮 zuǒ, a tuft, before hair or feathers behind a number; cuō otherwise."""
    after = text_after(words, at, 5)
    return "zuǒ" if tag_of(previous_word(words, at))[:1] in ("m", "r") and is_hair(after) else "cuō"


def is_hair(text: str) -> bool:
    """Whether `text` names hair or feathers within its first words."""
    return _HAIR.match(text) is not None


_NOUNS_WITH_R = frozenset("话活事味劲曲词份牌法样脸")


def er(words: Sequence[Word], at: int) -> str | None:
    """儿 r, the suffix, behind a noun that often has it and that the tagger cut off (俏皮话|儿); ér otherwise."""
    previous = previous_word(words, at)
    return "r" if previous and previous.tag[:1] in "nvl" and previous.text[-1] in _NOUNS_WITH_R else "ér"


_LOW_COUNTRY = regex(
    "江苏|安徽|苏[北中南]|皖|合肥|巢湖|连云港|沭阳|灌云|盐城|宿迁|淮安|扬州|泰州|南通|芜湖|当涂|宣城|马鞍山|浙江|上海"
)


def xu(words: Sequence[Word], at: int) -> str | None:
    """圩 wéi, a dike, in names of the low country (合肥的大圩); by what is beside it otherwise."""
    if _LOW_COUNTRY.search(text_around(words, at, 12, 3)):
        return "wéi"
    return None


def wei_town(words: Sequence[Word], at: int) -> str:
    """圩镇 wéi zhèn in names of the low country, xū zhèn, a market town, otherwise."""
    return f"{xu(words, at) or 'xū'} zhèn"


_PLAYED = regex("棋|车马|卒")


def che(words: Sequence[Word], at: int) -> str | None:
    """车 jū, the piece of chess, where chess is spoken of; chē otherwise."""
    around = text_around(words, at, 8, 7)
    return "jū" if _PLAYED.search(around) else "chē"


def cha(words: Sequence[Word], at: int) -> str | None:
    """差 chà (poor, lacking), chāi behind 出 (出了一趟差), chā (difference)."""
    previous = previous_word(words, at)
    if errand := divided(words, at, "差"):
        return errand
    short = text_of(previous) in ("还", "就", "只", "仅", "尚") and tag_of(next_word(words, at))[:1] == "m"
    if short or words[at].tag[:1] in "av" or text_of(previous) in ("很", "较", "更", "太", "最", "不", "越"):
        return "chà"
    return None


def xiang(words: Sequence[Word], at: int) -> str | None:
    """相 xiàng behind 照 or 拍 with something between (照了一张相); as the rest of the sentence has it otherwise."""
    pictured = _is_said_before(words, at, "照") or _is_said_before(words, at, "拍")
    return "xiàng" if ends_clause(next_word(words, at)) and pictured else None


_BETWEEN_DIVIDED = frozenset(("了", "过", "完", "上", "不了", "不下", "不到", "到", "下", "的"))
_OF_DIVIDED = {"假": ("请放休度续销准补调批歇", "jià"), "差": ("出", "chāi")}


def divided(words: Sequence[Word], at: int, char: str) -> str | None:
    """假 jià and 差 chāi at the end of a clause, behind the verb from which a number or an aspect divides them: 请个假,
    出了一趟差, 放几天的假.
    """
    verbs, reading = _OF_DIVIDED[char]
    following = next_word(words, at)
    if not ends_clause(following) and tag_of(following)[:1] not in ("u", "v", "y", "p", "d", "a"):
        return None
    between = words[at].text.removesuffix(char)
    for word in reversed(words[max(0, at - 5) : at]):
        verb = word.text[1:] if word.text[0] in "没再别刚" else word.text
        if verb[:1] in tuple(verbs) and (len(verb) == 1 or verb[1:] in _COUNTED_DIVIDED):
            return reading
        if word.tag[:1] not in "mqtr" and word.text not in _BETWEEN_DIVIDED:
            return None
    return reading if between[:1] in tuple(verbs) else None


def jia(words: Sequence[Word], at: int) -> str | None:
    """假 jià, leave, behind a verb that it is divided from (请个假); else by what is beside it or jiǎ, false."""
    return divided(words, at, "假") or "jiǎ"


_COUNTED_DIVIDED = ("个", "过", "趟", "完", "了", "次", "几个", "一个")


def picture(words: Sequence[Word], at: int) -> str | None:
    """张相 zhāng xiàng behind 照 or 拍 (照了|张相); a name otherwise."""
    return "zhāng xiàng" if _is_said_before(words, at, "照") or _is_said_before(words, at, "拍") else None


def jue(words: Sequence[Word], at: int) -> str | None:
    """觉 jiào behind 睡 with something between (睡不着觉); as the rest of the sentence has it otherwise."""
    return "jiào" if _is_said_before(words, at, "睡") else None


def _is_said_before(words: Sequence[Word], at: int, verb: str) -> bool:
    """Whether one of the few words before the one at `at` begins or ends with `verb`, in the same clause."""
    return any(verb in (word.text[0], word.text[-1]) for word in back_in_clause(words, at, 5))


RULES: dict[str, Rule] = {
    "处": chu,
    "藏": cang,
    "难": nan,
    "蒙": meng,
    "行": hang,
    "创": chuang,
    "耙": ba,
    "撮": cuo,
    "儿": er,
    "圩": xu,
    "车": che,
    "差": cha,
    "相": xiang,
    "假": jia,
    "觉": jue,
}

WORDS: dict[str, Rule] = {"圩镇": wei_town, "张相": picture}
