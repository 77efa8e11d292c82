"""Function words that now and then are a noun or a verb: 了, 把, 和."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import (
    Rule,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_around,
    text_of,
)
from quizgen.language.reading_rules.phrases import beside_word
from quizgen.model import Word
from quizgen.patterns import regex

_HANDLED = tuple("剑刀壶伞锄斧铲勺锅枪镰犁杖扇锹镐瓢锤杯")
_MADE_OF = frozenset("木铁铜竹")
_OF_HANDLES = frozenset("上处的和与呈为是由部用以")


def _handle(words: Sequence[Word], at: int) -> str | None:
    """把 bà, the handle of what has one (剑把上, 茶壶的把) or what it is made of (木把断了); bǎ otherwise."""
    previous, following = text_of(previous_word(words, at)), next_word(words, at)
    ended = ends_clause(following) or text_of(following) in _OF_HANDLES
    broken = previous == "的" and (ends_clause(following) or text_of(following)[0] in "断掉坏松裂")
    made = previous[-1:] in _MADE_OF and (ended or tag_of(following)[:1] in ("v", "b", "d"))
    return "bà" if broken or made or (ended and previous.endswith(_HANDLED)) else None


_MAHJONG = regex("麻将|立直|自摸|荣和|听牌|点炮|放铳|牌局|牌型|庄家|胡牌|和牌")
_WON_BY = tuple("出了得过大满")
_KNEADED = regex("面$|面团|[泥灰土馅]$|水泥")
_STIRRED = ("点", "些", "进", "入", "了", "上")


def _kneaded(words: Sequence[Word], at: int) -> str | None:
    """和 huó, to knead, of dough or clay (在家里和面, 面已经和好了); huò, to stir into something (往水泥里和点沙子)."""
    previous, following, then = previous_word(words, at), next_word(words, at), next_word(words, at + 1)
    if previous is None or following is None:
        return None
    done = ends_clause(then) or tag_of(then) == "v"
    if following.text in ("面", "泥") and done and previous.tag[:1] in ("d", "f", "u", "r", "x", "t", "v"):
        return "huó"
    before = words[max(0, at - 3) : at]
    if (
        following.text[0] in "好成匀得"
        and previous.tag[:1] in "dnpv"
        and any(_KNEADED.search(word.text) for word in before)
    ):
        return "huó"
    into = previous.text[-1] == "里" and (
        following.text in _STIRRED or (following.text == "进" and not ends_clause(then))
    )
    return "huò" if into and tag_of(then)[:1] in ("n", "z") else None


def _he(words: Sequence[Word], at: int) -> str | None:
    """和 hú, to win at mahjong, where it is played and a verb stands so (便可以和了), huó or huò, to knead or stir;
    else by what is beside it.
    """
    previous, following = previous_word(words, at), next_word(words, at)
    done = text_of(following).startswith(_WON_BY) or text_of(following) == "牌" or ends_clause(following)
    if done and not ends_clause(previous):
        around = text_around(words, at, 14, 9)
        if _MAHJONG.search(around):
            return "hú"
    return _kneaded(words, at) or written_beside(words, at)


def written_beside(words: Sequence[Word], at: int) -> str | None:
    """A word of one character by what is written beside it."""
    previous = text_of(previous_word(words, at))
    return beside_word(previous + text_around(words, at, 0, 2), len(previous))


_KNOWN_WITH_DE = ("觉得", "记得", "懂得", "晓得", "认得", "显得", "值得", "舍得", "得", "获得", "取得")


def _done_with(words: Sequence[Word], at: int) -> str | None:
    """了 liǎo before 之 or 事 that ends a clause (一关了之, 一罚了事) and behind 得 of a verb (解决得了); le
    otherwise.
    """
    previous, before = previous_word(words, at), previous_word(words, at - 1) if at else None
    following, then = next_word(words, at), next_word(words, at + 1)
    if text_of(following) == "之" and (ends_clause(then) or text_of(then) in ("的", "”")):
        return "liǎo"
    if (
        text_of(following) == "事"
        and ends_clause(then)
        and len(text_of(previous)) == 2
        and text_of(previous)[0] == "一"
    ):
        return "liǎo"
    if text_of(previous) in ("来得", "去得", "走得", "吃得", "办得", "做得"):
        return "liǎo"
    asked = text_of(following) == "吗"  # 好得了吗
    if asked and text_of(previous)[-1:] == "得" and text_of(previous) not in _KNOWN_WITH_DE:
        return "liǎo"
    can = tag_of(previous) == "ud" and (len(text_of(previous)) > 1 or tag_of(before) == "v" or asked)
    return "liǎo" if can and tag_of(following)[:1] not in ("m", "n") else None


RULES: dict[str, Rule] = {
    "把": _handle,
    "和": _he,
    "了": _done_with,
}
