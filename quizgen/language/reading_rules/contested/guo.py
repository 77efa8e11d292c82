"""Words with 过 guò, to pass, or guo, done before: 过奖, 打过, 放过."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import Rule, ends_clause, next_word, previous_word, tag_of, text_of
from quizgen.language.reading_rules.structural_particles import divides, divides_counted
from quizgen.language.word_lists import listed_pairs
from quizgen.model import Word

_DIVIDED = {
    "过奖": "guo jiǎng",
    "过客": "guo kè",
    "过门": "guo mén",
    "过年": "guo nián",
    "过火": "guo huǒ",
    "过手": "guo shǒu",
    "过夜": "guo yè",
    "过电": "guo diàn",
    "过心": "guo xīn",
}


def _divided(words: Sequence[Word], at: int) -> str | None:
    """过奖 guo jiǎng behind what one does with a prize (得过奖), 请|过客 guo kè; guò, words of their own, otherwise."""
    word = words[at].text
    verbs = listed_pairs("reading_rules", "divided_by_guo")[word]
    return _DIVIDED[word] if text_of(previous_word(words, at))[-1:] in tuple(verbs) else None


_HAVE_DONE = {
    "作过": "zuò guo",
    "打过": "dǎ guo",
    "交过": "jiāo guo",
    "收过": "shōu guo",
    "服过": "fú guo",
    "借过": "jiè guo",
    "换过": "huàn guo",
    "考过": "kǎo guo",
}
_ACROSS = ("来", "去", "长江", "黄河")


def _have_done(words: Sequence[Word], at: int) -> str | None:
    """作过 zuò guo, have done, before what has been done (作过贡献, 打过交道); guò (考过了, 打过长江) otherwise."""
    following = next_word(words, at)
    done = tag_of(following)[:1] in ("n", "m", "r", "a", "b", "d", "t", "v") or text_of(following) in ("的", "针")
    return _HAVE_DONE[words[at].text] if done and not text_of(following).startswith(_ACROSS) else None


_HAVE_DONE_TO = {
    "升过": "shēng guo",
    "卸过": "xiè guo",
    "分过": "fēn guo",
    "带过": "dài guo",
    "放过": "fàng guo",
    "翻过": "fān guo",
    "补过": "bǔ guo",
    "退过": "tuì guo",
    "改过": "gǎi guo",
    "划过": "huá guo",
    "接过": "jiē guo",
    "走过": "zǒu guo",
    "飞过": "fēi guo",
}


def _have_done_to(words: Sequence[Word], at: int) -> str | None:
    """放过 fàng guo, have done, before the verb's own object (放过羊, 飞过两次); guò (放过坏人) otherwise."""
    verb, following = words[at].text[0], next_word(words, at)
    to_a_thing = divides(verb, text_of(following)) and tag_of(following)[:1] not in "ad"  # not 走过近百年
    return _HAVE_DONE_TO[words[at].text] if to_a_thing or divides_counted(verb, words, at) else None


def _undergone(words: Sequence[Word], at: int) -> str | None:
    """受过 shòu guo before what one has undergone (受过训练); shòu guò, to bear the blame, otherwise."""
    return None if ends_clause(next_word(words, at)) else "shòu guo"


RULES: dict[str, Rule] = {
    **dict.fromkeys(_DIVIDED, _divided),
    **dict.fromkeys(_HAVE_DONE, _have_done),
    **dict.fromkeys(_HAVE_DONE_TO, _have_done_to),
    "受过": _undergone,
}
