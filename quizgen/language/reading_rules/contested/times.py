"""Words that say when, in one of their meanings: 当年, 一朝, 少时."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import (
    Rule,
    ends,
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


def _proper(words: Sequence[Word], at: int) -> str | None:
    """正当 zhèng dāng, just when (正当春耕之时), at the start of a clause that ends so; else zhèng dàng, proper."""
    clause = text_after(words, at, 15).partition("，")[0]
    just_when = ends_clause(previous_word(words, at)) and clause.endswith(
        ("时", "之际", "时候", "时刻", "时节", "之时")
    )
    return "zhèng dāng" if just_when else "zhèng dàng"


def _reign(words: Sequence[Word], at: int) -> str | None:
    """一朝 yī cháo, a dynasty or a reign, behind its name (乾隆一朝); yī zhāo, one day, otherwise."""
    previous = previous_word(words, at)
    named = tag_of(previous)[:2] in ("nr", "nz", "ns", "t") or ends(previous, "帝宗祖唐宋元明清汉隋晋这每前本")
    return "yī cháo" if named or text_of(next_word(words, at)) == "天子" else "yī zhāo"


def _when_young(words: Sequence[Word], at: int) -> str | None:
    """少时 shǎo shí, after a while, as a clause by itself, or when few (较少时); shào shí, when young, otherwise."""
    previous = previous_word(words, at)
    alone = ends_clause(previous) and ends_clause(next_word(words, at))
    return "shǎo shí" if alone or text_of(previous) in ("较", "很", "太", "最", "越", "更") else "shào shí"


_LATER = regex("[十百千几多数两一二三四五六七八九半好0-9]+[多几余]?个?(年|载|天|月|世纪|周|星期|小时)|[就又已都]|过去")


def _swayed(words: Sequence[Word], at: int) -> str | None:
    """一晃 yī huàng, in no time, before the time that has passed (一晃十年); yī huǎng, a flash, otherwise."""
    after = text_after(words, at, 4).removeprefix("，")
    return "yī huàng" if _LATER.match(after) and not after.startswith(("就不见", "就没", "就消")) else None


_SUNLIT = regex("升起|初升|东升|冉冉|喷薄|照[耀在亮进]|洒|沐浴|迎着|晨|霞|光芒")


def _morning_sun(words: Sequence[Word], at: int) -> str | None:
    """朝阳 zhāo yáng, the morning sun, where it rises or shines; cháo yáng, to face the sun, and places otherwise."""
    around = text_around(words, at, 2, 3)
    shining = _SUNLIT.search(around) or text_of(next_word(words, at)) in ("里", "下")
    return "zhāo yáng" if shining else "cháo yáng"


_THIS_YEAR = regex(
    r"[年月]?[度年底末初内春夏秋冬]|\d|[一二三四五六七八九十]+月|新|实际|本单位|部分|下达|自留|总|预算|财政|收入|支出|盈余|利润|价格"
    r"|产[量值]|投[产用]|见效|[开完竣停]工|建成|受[益灾]|入住|发掘|有苗|整地|种植|更?新?造林|发生"
)
_YEARS = regex("年限|[年月日]的|之日|授予.{0,8}的")
_BY_LAW = regex("应当|不得|年度|次年|下一年|缴|限额|产量|成活|监测资料|登记的|扣除|账簿|抚恤|休假")


def _that_year(words: Sequence[Word], at: int) -> str | None:
    """当年 dàng nián, the same year, where it is said twice (当年开工、当年投产), of what a year has (当年预算) and
    where something is reckoned by years or laid down (计入当年…, 应当…); dāng nián, in those years, otherwise.
    """
    previous, after = text_of(previous_word(words, at)), text_after(words, at, 3)
    twice = any(word.text == "当年" for word in (*words[max(0, at - 6) : at], *words[at + 1 : at + 7]))
    reckoned = previous in listed("reading_rules", "reckoned") or _YEARS.search(text_before(words, at, 5))
    reckoned = reckoned or _BY_LAW.search(text_around(words, at, 12, 10))
    return "dàng nián" if twice or reckoned or _THIS_YEAR.match(after) else "dāng nián"


RULES: dict[str, Rule] = {
    "正当": _proper,
    "一朝": _reign,
    "少时": _when_young,
    "一晃": _swayed,
    "朝阳": _morning_sun,
    "当年": _that_year,
}
