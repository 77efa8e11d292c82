"""Words of the dictionary that are read in two ways, or are no word in some sentences: 倾倒, 背上, 地方, 将."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial

from quizgen.language.reading_rules import measures, nouns, plants, verbs
from quizgen.language.reading_rules.contested import (
    chang,
    de,
    deeds,
    dou,
    function_words,
    guo,
    hang,
    jiang,
    light_endings,
    spoken_of,
    things,
    times,
    ying,
    zhe,
    zhong,
)
from quizgen.language.reading_rules.neighbours import Rule
from quizgen.language.reading_rules.phrases import among, contexts, places_beside
from quizgen.model import Word

_CONTESTED = (
    chang.RULES
    | de.RULES
    | deeds.RULES
    | dou.RULES
    | function_words.RULES
    | guo.RULES
    | hang.RULES
    | jiang.RULES
    | light_endings.RULES
    | measures.WORDS
    | nouns.WORDS
    | plants.WORDS
    | spoken_of.RULES
    | things.RULES
    | times.RULES
    | verbs.WORDS
    | ying.RULES
    | zhe.RULES
    | zhong.RULES
)


@cache
def contested() -> dict[str, Rule]:
    """Words of the dictionary that are read in another way, or are no word, in some sentences."""
    rules = dict.fromkeys(places_beside("beside_words"), function_words.written_beside) | _CONTESTED
    return rules | {word: partial(_in_context, rules.get(word)) for word in contexts()}


def _in_context(otherwise: Rule | None, words: Sequence[Word], at: int) -> str | None:
    """A word by what stands written around it; by its rule otherwise."""
    return among(words, at) or (otherwise(words, at) if otherwise else None)
