"""Words with 都 dū, a city, or dōu, all: 都会, 药都, and 都 itself."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.contested.function_words import written_beside
from quizgen.language.reading_rules.neighbours import (
    Rule,
    begins,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_of,
)
from quizgen.model import Word


def _metropolis(words: Sequence[Word], at: int) -> str | None:
    """都会 dōu huì before what all will do; dū huì, a great city, otherwise."""
    return "dōu huì" if tag_of(next_word(words, at))[:1] in ("v", "a", "d", "i", "z", "p", "r", "c") else None


_ALL_OF_THEM = tuple("是要会能可不有没很")
_BLOSSOMS = tuple("李桃杏梨樱梅荷菊兰桂")  # cut off from 花: 李|花都


def _all_or_city(words: Sequence[Word], at: int) -> str | None:
    """药都 yào dōu before what holds of all (药都很贵); yào dū, a city known for it, otherwise. So 酒都, 丝都."""
    following = next_word(words, at)
    become = tag_of(following) in ("v", "vg") and begins(next_word(words, at + 1), "了得不")  # 花都开了
    blossoms = words[at].text == "花都" and text_of(previous_word(words, at)).endswith(_BLOSSOMS)
    if (
        become
        or blossoms
        or tag_of(following)[:1] in ("d", "a", "z", "l")
        or text_of(following).startswith(_ALL_OF_THEM)
    ):
        return _ALL[words[at].text]
    return None


_ALL = {
    "药都": "yào dōu",
    "酒都": "jiǔ dōu",
    "丝都": "sī dōu",
    "金都": "jīn dōu",
    "港都": "gǎng dōu",
    "影都": "yǐng dōu",
    "花都": "huā dōu",
}


_FAMED_FOR = frozenset(
    "于煤钢瓷酒药铜镍盐茶夏电花羽魔皇赤丹网陶刀铝锡锌银铁油竹服鞋纺丝绸棉粮果菜桃梨枣参菌蒜姜椒新名文水车"
)
_CAPITALS = frozenset("东西两陪旧")


def _city(words: Sequence[Word], at: int) -> str | None:
    """都 dū, a city, behind what it is known for or where it lies where no verb follows (酒都的, 两都); else by what
    is beside it.
    """
    previous, following = text_of(previous_word(words, at)), next_word(words, at)
    named = ends_clause(following) or text_of(following) in ("”", "》", "的") or tag_of(following) == "ns"
    if named and (previous in _FAMED_FOR or previous[-1:] in _CAPITALS):
        return "dū"
    return written_beside(words, at)


RULES: dict[str, Rule] = {
    "都会": _metropolis,
    **dict.fromkeys(_ALL, _all_or_city),
    "都": _city,
}
