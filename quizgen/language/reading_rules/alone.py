"""The reading of a character that is a word by itself, by the words around it.

Each rule takes the words of a sentence and the index of the word and gives a marked syllable, or None where it does
not decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quizgen.language.reading_rules.measures import chong, counted_event, dan, fu, juan, load, sheng, tong, zhi, zhong
from quizgen.language.reading_rules.neighbours import Rule
from quizgen.language.reading_rules.nouns import ba, cang, che, chu, chuang, cuo, er, hang, meng, nan, wei_dike
from quizgen.language.reading_rules.phrases import places_beside
from quizgen.language.reading_rules.structural_particles import (
    a,
    de,
    di,
    guo,
    hng,
    li,
    lo,
    m,
    ng,
    o,
    yo,
    zhe,
)
from quizgen.language.reading_rules.surnames import cut_off
from quizgen.language.reading_rules.verbs import (
    ai,
    ben,
    cha,
    chang,
    dang,
    dao,
    fa,
    feng,
    gan,
    gong,
    holiday,
    huan,
    jiao,
    jue,
    ka,
    kan,
    la,
    lv,
    mi,
    qie,
    san,
    she,
    shu,
    tiao,
    tiao_on_pole,
    tu,
    xi,
    xiang,
    xue,
    ying,
    yun,
    zhuan,
)
from quizgen.language.reading_rules.wei import wei
from quizgen.language.word_lists import listed_pairs
from quizgen.model import Word

_RULES: dict[str, Rule] = {
    "车": che,
    "创": chuang,
    "当": dang,
    "着": zhe,
    "行": hang,
    "卡": ka,
    "缝": feng,
    "吐": tu,
    "削": xue,
    "场": counted_event,
    "为": wei,
    "地": di,
    "得": de,
    "应": ying,
    "处": chu,
    "重": chong,
    "长": chang,
    "率": lv,
    "还": huan,
    "藏": cang,
    "只": zhi,
    "种": zhong,
    "卷": juan,
    "调": tiao,
    "转": zhuan,
    "切": qie,
    "差": cha,
    "系": xi,
    "难": nan,
    "担": dan,
    "过": guo,
    "教": jiao,
    "相": xiang,
    "觉": jue,
    "散": san,
    "蒙": meng,
    "发": fa,
    "乘": sheng,
    "通": tong,
    "服": fu,
    "驮": load,
    "供": gong,
    "挨": ai,
    "折": she,
    "数": shu,
    "落": la,
    "眯": mi,
    "挑": tiao_on_pole,
    "耙": ba,
    "撮": cuo,
    "儿": er,
    "啊": a,
    "哦": o,
    "哼": hng,
    "嗯": ng,
    "呣": m,
    "哟": yo,
    "咯": lo,
    "哩": li,
    "看": kan,
    "圩": wei_dike,
    "奔": ben,
    "晕": yun,
    "倒": dao,
    "假": holiday,
    "干": gan,
    **dict.fromkeys("镐铣媛侗晟颉", cut_off),
}


def alone(words: Sequence[Word], at: int) -> str | None:
    """The reading of the word `at`, of one character, by grammar."""
    char = words[at].text
    rule = _RULES.get(char)
    return rule(words, at) if rule else listed_pairs("reading_rules", "alone").get(char)


@cache
def ruled() -> frozenset[str]:
    """The characters that have a rule."""
    return frozenset(_RULES) | listed_pairs("reading_rules", "alone").keys()


def left_open() -> frozenset[str]:
    """The characters that have a rule, or a reading by what stands beside them."""
    return ruled() | places_beside().keys()
