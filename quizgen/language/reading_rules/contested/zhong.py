"""中 zhōng, the middle, or zhòng, to hit or win, by itself and in 正中 and 身中."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import Rule, ends_clause, next_word, previous_word, text_after, text_of
from quizgen.language.word_lists import listed
from quizgen.model import Word

_HITTING = frozenset("考抽摇猜押射击投选相打")


def _won(words: Sequence[Word], at: int) -> str | None:
    """中 zhòng before what one passes or wins (中进士) or is hit by (身中两箭) and behind what hits it (考中大学); as
    the rest of the sentence has it otherwise.
    """
    previous, following, then = previous_word(words, at), next_word(words, at), next_word(words, at + 1)
    won = text_of(then) if text_of(following) == "了" else text_of(following)
    if won in listed("reading_rules", "won") or text_of(previous) in _HITTING:
        return "zhòng"
    if text_of(following) == "标的" and ends_clause(previous):  # ，中标的单位
        return "zhòng"
    return "zhòng" if _is_hit(text_after(words, at, 3).removeprefix("了")) else None  # 身中两箭, 中了一枪


def _straight(words: Sequence[Word], at: int) -> str | None:
    """正中 zhèng zhòng before what is hit (正中靶心); zhèng zhōng, the middle, otherwise."""
    hit = text_of(next_word(words, at)) in listed("reading_rules", "won")
    return "zhèng zhòng" if hit else "zhèng zhōng"


def _in_the_body(words: Sequence[Word], at: int) -> str | None:
    """身中 shēn zhòng before what one is hit by (身中两箭); shēn zhōng, in the body, otherwise."""
    return "shēn zhòng" if _is_hit(text_after(words, at, 2)) else None


def _is_hit(after: str) -> bool:
    """Whether the text is a number of what hits one: 两箭, 数弹."""
    return re.match("[一二三四五六七八九十两几多数百余]+处?[弹箭枪刀剑]", after) is not None


RULES: dict[str, Rule] = {
    "中": _won,
    "正中": _straight,
    "身中": _in_the_body,
}
