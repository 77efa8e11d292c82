"""Common verbs that the tagger takes for something else: 反对/d, 拓宽/nr; 稳定/a where it opens 稳定市场预期."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quizgen.language.word_lists import listed
from quizgen.model import Word

_BEFORE_VERBS = frozenset(("d", "ad", "vd"))
_MODALS = frozenset(("要", "应", "应当", "必须", "可以"))
_OBJECTS = "nmrjsltb"
"""Classes of words with which an object begins."""


def with_verbs(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a clause, those that are verbs there tagged so."""
    if _known().isdisjoint(word.text for word in words):
        return words
    always = listed("mistagged_verbs", "always")
    opening = _opening(words)
    return tuple(
        word._replace(tag="v")
        if word.tag[:1] != "v" and (word.text in always or (at == opening and _takes_object(words, at)))
        else word
        for at, word in enumerate(words)
    )


@cache
def _known() -> frozenset[str]:
    return listed("mistagged_verbs", "always") | listed("mistagged_verbs", "before_object")


def _opening(words: Sequence[Word]) -> int:
    """The first word of a clause that may be its verb, behind adverbs and 要."""
    places = (
        at
        for at, word in enumerate(words)
        if word.text in _known() or not (word.tag in _BEFORE_VERBS or word.text in _MODALS)
    )
    return next(places, 0)


def _takes_object(words: Sequence[Word], at: int) -> bool:
    if words[at].text not in listed("mistagged_verbs", "before_object") or at + 1 == len(words):
        return False
    following = words[at + 1]
    if following.text == "、" and at + 2 < len(words):
        following = words[at + 2]
    if following.tag == "v":
        return words[at].tag[:1] == "n"
    return following.tag[:1] in _OBJECTS or following.tag == "vn" or following.text in ("“", "《")
