"""Words with 行 háng, a trade or a row, or xíng: 这行, 一行."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import (
    Rule,
    begins,
    ends_clause,
    next_word,
    previous_word,
    text_before,
    text_of,
)
from quizgen.model import Word
from quizgen.patterns import regex


def _this_trade(words: Sequence[Word], at: int) -> str | None:
    """这行 zhè háng, this trade or row, within a clause (在这行干了多年, 那行字); zhè xíng, all right, otherwise."""
    following = next_word(words, at)
    agreed = ends_clause(previous_word(words, at)) and (ends_clause(following) or begins(following, "吗么吧了"))
    return f"{'zhè' if words[at].text == '这行' else 'nà'} {'xíng' if agreed else 'háng'}"


_ROWS = (
    "字",
    "文字",
    "诗",
    "小字",
    "大字",
    "代码",
    "大雁",
    "白鹭",
    "眼泪",
    "清泪",
    "树",
    "杨柳",
    "脚印",
    "足迹",
    "批注",
    "标语",
)
_FLYING = regex("(雁南飞|大雁|雁阵|白鹭)$")
_BEFORE_ROW = ("另起", "起", "换", "空", "隔", "下", "错", "超过", "不足", "占")


def _one_row(words: Sequence[Word], at: int) -> str | None:
    """一行 yī háng before what stands in a row (一行白鹭); yī xíng, a party or its journey, otherwise."""
    row = text_of(next_word(words, at)).startswith(_ROWS) and not text_of(next_word(words, at)).startswith(
        ("诗人", "树立")
    )
    row = row or text_of(previous_word(words, at)) in _BEFORE_ROW
    return "yī háng" if row or _FLYING.search(text_before(words, at, 3)) else None


RULES: dict[str, Rule] = {
    **dict.fromkeys(("这行", "那行"), _this_trade),
    "一行": _one_row,
}
