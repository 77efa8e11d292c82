"""Words of things and of how they are: 分子, 难处, 薄冰, 太冲."""

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
from quizgen.language.reading_rules.nouns import is_hair
from quizgen.model import Word
from quizgen.patterns import regex


def _likeness(words: Sequence[Word], at: int) -> str | None:
    """似的 sì de where the tagger cut 近似, 类似 before it; shì de, as if."""
    previous = text_of(previous_word(words, at))
    return "sì de" if previous.endswith(tuple("近类相酷貌疑形神")) or previous == "看" else None


def _hardship(words: Sequence[Word], at: int) -> str | None:
    """难处 nán chǔ, hard to get along with, behind 很; nán chù, what is hard, otherwise."""
    return "nán chǔ" if text_of(previous_word(words, at)) in ("很", "最", "太", "难", "不", "并不") else "nán chù"


_CHEMISTRY = regex(
    "原子|离子|化学|化合|蛋白|基因|细胞|酸|酶|气体|液体|固体|氢|氧|氮|碳|硫|电子|结晶|分母|溶|聚合|催化|物质|糖|脂|肽|烯|烷|醇|DNA|RNA"
)
_PARTICLES_HAVE = (
    *tuple("量式筛云钟束间光轨生结病晶键"),
    *("动力学", "运动", "遗传", "杂交", "料理", "医学", "标记", "印迹", "马达", "伴侣", "模型", "诊断"),
)
_PARTICLES_ARE = (*tuple("大小水高单双"), "信号", "药物", "黏附", "有机", "无机", "气体", "极性", "同源", "配体")


def _particle(words: Sequence[Word], at: int) -> str | None:
    """分子: fēn zǐ, a molecule or what stands over a fraction, where chemistry is spoken of; fèn zǐ, a member, else."""
    previous, following = text_of(previous_word(words, at)), text_of(next_word(words, at))
    around = text_around(words, at, 10, 9)
    small = following.startswith(_PARTICLES_HAVE) or previous.endswith(_PARTICLES_ARE) or _CHEMISTRY.search(around)
    return "fēn zǐ" if small else "fèn zǐ"


def _few(words: Sequence[Word], at: int) -> str | None:
    """一小撮 yī xiǎo zuǒ of hair; yī xiǎo cuō, a handful, otherwise."""
    return "yī xiǎo zuǒ" if is_hair(text_after(words, at, 5)) else None


_FROZEN = regex("[结覆湖河海池塘江]|一层|水面")


def _thin_ice(words: Sequence[Word], at: int) -> str | None:
    """薄冰 báo bīng where water has frozen; bó bīng, on which one treads (如履薄冰), otherwise."""
    frozen = _FROZEN.search(text_before(words, at, 5))
    return "báo bīng" if frozen and not ends(previous_word(words, at), "履临") else "bó bīng"


def _rough(words: Sequence[Word], at: int) -> str | None:
    """太冲 tài chòng, too rough or strong, at the end behind what is so (说话太冲, 气味太冲); a name otherwise."""
    previous, following = previous_word(words, at), next_word(words, at)
    so = tag_of(previous)[:1] in ("n", "v", "z") and tag_of(previous) != "nr"
    return "tài chòng" if so and (ends_clause(following) or text_of(following) == "了") else None


RULES: dict[str, Rule] = {
    "似的": _likeness,
    "难处": _hardship,
    "分子": _particle,
    "一小撮": _few,
    "薄冰": _thin_ice,
    "太冲": _rough,
}
