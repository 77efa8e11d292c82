"""Words that end light in one of their meanings: 地方, 东西, 大夫."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.names import name_shapes
from quizgen.language.reading_rules.neighbours import (
    Rule,
    begins,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_after,
    text_around,
    text_before,
    text_of,
)
from quizgen.language.word_lists import listed
from quizgen.model import Word
from quizgen.patterns import regex


def _matter(words: Sequence[Word], at: int) -> str | None:
    """干事 gàn shi, a clerk, behind the office or before the name; gàn shì, to do things."""
    office = text_of(previous_word(words, at)) in listed("reading_rules", "offices_of_clerks")
    return "gàn shi" if office or tag_of(next_word(words, at)) == "nr" else "gàn shì"


_A_GOOD_ONE = regex("(个|的|是|处|块|片|座|[“《])好$")
_WITH_ITS_PEERS = regex(
    "(、|和|与|及|以及|或|或者)(有关|相关|少数|个别|各个?|其他|基层|一些|有的|许多)*"
    "(部门|单位|企业|行业|领域|中央|国家机关|机关|军队|部队)"
)
"""What is named beside local authorities: 一些地方和部门, 有的地方、单位."""


def _place(words: Sequence[Word], at: int) -> str | None:
    """地方 dì fang, a place, behind which or how many (这个, 一些, 其他) and behind 的 and 等 where no noun follows;
    dì fāng, what is local, before a body or a matter of its own (一些地方政府), beside the like of it and otherwise.
    """
    previous, following = text_of(previous_word(words, at)), next_word(words, at)
    after = text_after(words, at, 4).lstrip("“")
    if after.startswith(tuple(listed("reading_rules", "local"))) or _WITH_ITS_PEERS.match(after):
        return "dì fāng"
    some = previous == "的" and at > 1 and words[at - 2].text == "有"
    if some or previous in listed("reading_rules", "whereabouts") or _A_GOOD_ONE.search(text_before(words, at, 3)):
        return "dì fang"
    if previous not in ("的", "等"):
        return "dì fāng"
    local = tag_of(following)[:1] in ("n", "j", "b") or after.startswith(tuple(listed("reading_rules", "locally")))
    return "dì fāng" if local and not after.startswith(tuple(listed("reading_rules", "done_there"))) else "dì fang"


_HEALING = regex("医|病|诊|药|患|院|村里|手术|赤脚|检查|开刀|伤|治")
_COURT = regex(
    "(?<![中外各全我美英法德俄])国|[王公侯卿臣君爵封谏邑帝谥授拜赠迁禄]|[上中下]大夫|[秦楚齐晋鲁郑宋卫燕赵韩魏吴越周汉唐隋明清]"
)


def _healer(words: Sequence[Word], at: int) -> str | None:
    """大夫: dà fū, an office of old, where a court is spoken of and nobody is sick; dài fu, a physician, otherwise."""
    previous = previous_word(words, at)
    surname = (
        text_of(previous) in name_shapes().surnames
        and tag_of(previous)[:1] in ("n", "r")
        and text_of(previous) not in "卿士"
    )
    named = surname or (tag_of(previous) == "nr" and len(text_of(previous)) > 1)
    around = text_around(words, at, 6, 6)
    return "dà fū" if _COURT.search(around) and not (named or _HEALING.search(around)) else "dài fu"


_SAID = (*tuple("曰云说"), "有云", "认为", "有言", "所言", "指出", "主张")


def _pipe(words: Sequence[Word], at: int) -> str | None:
    """管子: guǎn zǐ, the book and its master, in title marks or before what he said; guǎn zi, a pipe, otherwise."""
    named = text_of(previous_word(words, at)) in ("《", "“") or text_of(next_word(words, at)).startswith(_SAID)
    return "guǎn zǐ" if named else "guǎn zi"


_ACROSS_FROM = regex(
    "南北(?!方)[^的。；]{0,16}$|(横贯|横跨|纵贯)[^，。；的]{0,4}$|(纵横|贯通|联通|连通|连接|沟通|打通|串联|跨越|古今|融通|融汇|学贯)$"
)
_DIRECTED = regex(
    "”?[、，]?(南北(?!方)|[轴贯横南阵约延绵跨侧翼协]|双向|冷战|两[岸侧端翼大段部面头国半线路区院厢片边向]|[长宽](?=[约达近逾超0-9])"
    "|走[向廊]|相[距望向对连通隔接邻]|对[开望称话口峙接]|并[置列进举重]|互[济动补鉴联通]|交[汇融流界错]|全[长线宽]|向(?![我你他她它外上下])"
    "|线(?!索)|海岸|半球|方向|(文化|文明|艺术|思想)(?!价值|含量|性|水平|品)|一线|大道|高速|铁路|联[通动]|为经|问题[^。]{0,8}南北)"
)


def _things(words: Sequence[Word], at: int) -> str | None:
    """东西 dōng xī, east and west, before what lies or meets so (东西双向, 东西文化) and where 南北 is near or what
    crosses (纵横东西); dōng xi, a thing, otherwise.
    """
    lies = _DIRECTED.match(text_after(words, at, 8)) or _ACROSS_FROM.search(text_before(words, at, 8))
    return "dōng xī" if lies else "dōng xi"


_SONG = regex("民歌|唱|歌手|歌会|甘肃|青海|宁夏|河湟|临夏|洮岷|乐队|非遗|传承|非物质")


def _folk_song(words: Sequence[Word], at: int) -> str | None:
    """花儿 huā ér, the folk song of the north-west, where it is sung; huā r, a flower, otherwise."""
    previous = text_of(previous_word(words, at))
    around = text_around(words, at, 6, 9)
    return "huā ér" if _SONG.search(around) and (previous in ("“", "《", "‘") or "民歌" in around) else "huā r"


def _really(words: Sequence[Word], at: int) -> str | None:
    """端的 duān dì, really, at the start of a clause or before 是 and 不; the end of something and 的 otherwise."""
    really = ends_clause(previous_word(words, at)) or begins(next_word(words, at), "是不")
    return "duān dì" if really else "duān de"


_AMOUNTS = frozenset(("得票", "收费", "得分", "盈利", "投入", "受益", "收入", "涂改", "的"))
_MORE_OR_LESS = ("有些", "有点", "会", "能", "也", "都", "可以", "带", "让", "令", "使", "显得", "知道", "懂")


def _how_much(words: Sequence[Word], at: int) -> str | None:
    """多少 duō shǎo, the number of something (得票多少的顺序) and more or less (多少有些); duō shao, how much, and so
    much (缺多少补多少) otherwise.
    """
    previous, following = previous_word(words, at), next_word(words, at)
    amount = text_of(previous) in _AMOUNTS or (
        tag_of(previous)[:1] == "n" and tag_of(following)[:1] not in ("n", "q", "a")
    )
    free = previous is None or tag_of(previous)[:1] in ("x", "r", "n", "d", "c")
    amount = amount or text_of(following) in ("和", "与", "及", "或")
    more_or_less = free and text_of(following).startswith(_MORE_OR_LESS)
    return "duō shǎo" if amount or more_or_less else "duō shao"


RULES: dict[str, Rule] = {
    "干事": _matter,
    "地方": _place,
    "大夫": _healer,
    "管子": _pipe,
    "东西": _things,
    "花儿": _folk_song,
    "端的": _really,
    "多少": _how_much,
}
