"""Words with 着, the particle zhe, or zhuó and zháo: 穿着, 着眼, 烧着."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import Rule, next_word, previous_word, tag_of, text_after, text_of
from quizgen.model import Word
from quizgen.patterns import regex

_OUGHT_TO = frozenset(
    ("须", "应", "应当", "必须", "需", "需要", "不得", "禁止", "一律", "要求", "统一", "未", "规定", "可以", "按规定")
)
_GARMENT = regex(r"[^，。；]{0,14}?(衣|服(?!饰)|装(?!束)|鞋|裙|裤|袍|衫|甲|帽|袜|靴|袄|褂|棉|迷彩|羽绒|T恤)")


def _clothed(words: Sequence[Word], at: int) -> str | None:
    """穿着 chuān zhe before what is worn (穿着长袍); chuān zhuó, to dress or the way of it, of what one ought to wear
    (须穿着校服) and otherwise.
    """
    following = next_word(words, at)
    if text_of(previous_word(words, at)) in _OUGHT_TO:
        return "chuān zhuó"
    worn = _GARMENT.match(text_after(words, at, 7))
    return "chuān zhe" if worn or tag_of(following)[:1] in ("m", "r") else "chuān zhuó"


_WITH_EYES = tuple("睁闭眯瞪红肿瞎斜翻揉捂蒙")
_WITH_HANDS = tuple("抓捏托捂搓拉牵握背空挥举甩摆拍洗招伸扶垂束攥携抄")
_BURNT = tuple("烫扎割划冻夹砸")
_PLANNED = ("计划", "规划", "策划", "谋划", "筹划")


def _with_eyes(words: Sequence[Word], at: int) -> str | None:
    """着眼 zhe yǎn behind what eyes do (睁着眼); zhuó yǎn, to have in view, otherwise."""
    return "zhe yǎn" if text_of(previous_word(words, at)).endswith(_WITH_EYES) else "zhuó yǎn"


def _with_hands(words: Sequence[Word], at: int) -> str | None:
    """着手 zhe shǒu behind what hands do (拉着手), zháo shǒu behind what hurts them (烫着手); zhuó shǒu, to set about,
    otherwise.
    """
    previous = text_of(previous_word(words, at))
    if previous.endswith(_BURNT) and not previous.endswith(_PLANNED):
        return "zháo shǒu"
    return "zhe shǒu" if previous.endswith(_WITH_HANDS) else "zhuó shǒu"


_REACHED = {
    "烧着": "shāo zháo",
    "累着": "lèi zháo",
    "噎着": "yē zháo",
    "呛着": "qiāng zháo",
    "划着": "huá zháo",
    "赶着": "gǎn zháo",
    "够着": "gòu zháo",
    "憋着": "biē zháo",
}


def _reached(words: Sequence[Word], at: int) -> str | None:
    """烧着 shāo zháo and others before 了, of what has come about (木头烧着了) or not (没赶着);
    zhe otherwise.
    """
    reached = text_of(next_word(words, at)) == "了" or text_of(previous_word(words, at)) in ("没", "没有")
    return _REACHED[words[at].text] if reached else None


RULES: dict[str, Rule] = {
    "穿着": _clothed,
    "着眼": _with_eyes,
    "着手": _with_hands,
    **dict.fromkeys(_REACHED, _reached),
}
