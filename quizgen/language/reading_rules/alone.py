"""The reading of a character that is a word by itself, by the words around it.

Each rule takes the words of a sentence and the index of the word and gives a marked syllable, or None where it does
not decide.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quizgen.language.reading_rules import measures, nouns, structural_particles, surnames, verbs
from quizgen.language.reading_rules.phrases import places_beside
from quizgen.language.reading_rules.wei import wei
from quizgen.language.word_lists import listed_pairs
from quizgen.model import Word

_RULES = measures.RULES | nouns.RULES | verbs.RULES | structural_particles.RULES | surnames.RULES | {"为": wei}


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
