"""Words with 长 cháng, long, or zhǎng, to grow or the head: 所长, 最长, 长毛."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import Rule, next_word, previous_word, text_around, text_before, text_of
from quizgen.model import Word
from quizgen.patterns import regex

_SHOWN = regex(
    "(展|尽|用|役|扬|取|施展|发挥|学有)(其|各自|他们|自己|自身)?$|(所学|自身|自己|个人|用人|合作|各方|港澳|香港|澳门|台湾)$"
)
_NEEDED_TOO = regex("所[需盼求能想]")


def _strong_point(words: Sequence[Word], at: int) -> str | None:
    """所长 suǒ cháng, what one is good at, behind 各展 or 发挥各自 and beside 所需; suǒ zhǎng, a head of an office,
    otherwise.
    """
    shown = _SHOWN.search(text_before(words, at, 2)) or _NEEDED_TOO.search(text_around(words, at, 6, 7))
    return "suǒ cháng" if shown else "suǒ zhǎng"


_AGE = ("年纪", "年龄", "年岁", "辈分", "年")


def _eldest(words: Sequence[Word], at: int) -> str | None:
    """最长 and 较长 zhǎng behind an age (年纪最长), cháng otherwise."""
    previous = text_of(previous_word(words, at))
    return f"{'zuì' if words[at].text == '最长' else 'jiào'} {'zhǎng' if previous in _AGE else 'cháng'}"


_GROWS = {"长毛": "zhǎng máo", "长虫": "zhǎng chóng", "长牙": "zhǎng yá", "长须": "zhǎng xū", "长发": "zhǎng fà"}
_BEFORE_GROWING = ("了", "会", "没", "没有", "都", "要", "容易", "开始", "不", "就")


def _grown(words: Sequence[Word], at: int) -> str | None:
    """长毛 zhǎng máo, to grow mouldy, before or behind 了 (放久了长毛) and behind 会, 没, 都; long hair otherwise."""
    previous = text_of(previous_word(words, at))
    grows = text_of(next_word(words, at)) == "了" or previous in _BEFORE_GROWING
    return _GROWS[words[at].text] if grows else None


RULES: dict[str, Rule] = {
    "所长": _strong_point,
    "最长": _eldest,
    "较长": _eldest,
    **dict.fromkeys(_GROWS, _grown),
}
