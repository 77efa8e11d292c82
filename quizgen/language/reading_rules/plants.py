"""What plants do: 长于 and 多长 of where they grow, 结果 of those that bear fruit."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import (
    Rule,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_after,
    text_before,
    text_of,
)
from quizgen.model import Word
from quizgen.patterns import regex

_PLACE = regex(
    "[^，。；]{0,6}?(海拔|[山岩崖坡谷沟溪河湖沼滩岸林丛草田地水石墙土沙树枝顶端叶]|[上中下边间内处]([，。；、或和及的]|$))"
)
_PLANT = tuple("树草花藤菌苔藻蕨竹兰菇苗木果菜株")
_MOSTLY = frozenset(("多", "常", "生", "喜", "均", "都", "也", "并", "且", "成片", "丛", "散"))
_BORN = regex("[生出]")


def grown_at(words: Sequence[Word], at: int) -> str:
    """长于 zhǎng yú, to grow at a place (多长于山坡；生于此，长于上海); cháng yú, longer than or good at, otherwise."""
    previous, following = text_of(previous_word(words, at)), next_word(words, at)
    placed = _PLACE.match(text_after(words, at, 5))
    rooted = placed and (previous in _MOSTLY or previous.endswith(_PLANT))
    before = text_before(words, at, 6)
    raised = tag_of(following) in ("ns", "nt", "s") and _BORN.search(before)
    return "zhǎng yú" if rooted or raised else "cháng yú"


def how_long(words: Sequence[Word], at: int) -> str:
    """多长 duō zhǎng, where it mostly grows, before 于 or 在 (多长于沟边); duō cháng, how long, otherwise."""
    return "duō zhǎng" if text_of(next_word(words, at)).startswith(("于", "在", "成")) else "duō cháng"


_PLANTED = regex("开花|花期|定植|栽|种植|嫁接|播种|挂果|[树苗株]")
_SEASON = regex("([春夏秋冬][季天]?|年|[月旬后始能可会才多少树苗株])$")
_BEHIND_FRUIT = frozenset(("的", "时", "了", "期", "期间", "后", "前", "多"))


def fruits(words: Sequence[Word], at: int) -> str:
    """结果 jiē guǒ, to bear fruit, behind when a plant does (春季开花，秋季结果); jié guǒ otherwise."""
    following = next_word(words, at)
    grown = _PLANTED.search(text_before(words, at, 8))
    borne = grown and _SEASON.search(text_of(previous_word(words, at)))
    ended = ends_clause(following) or text_of(following) in _BEHIND_FRUIT
    return "jiē guǒ" if borne and ended else "jié guǒ"


WORDS: dict[str, Rule] = {"长于": grown_at, "多长": how_long, "结果": fruits}
