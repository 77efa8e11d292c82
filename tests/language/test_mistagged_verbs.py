"""Verbs that the tagger takes for something else, by what stands around them."""

from __future__ import annotations

import pytest

from quizgen.language.mistagged_verbs import with_verbs
from quizgen.language.words import tag_words


@pytest.mark.parametrize(
    ("clause", "word"),
    [
        ("反对铺张浪费", "反对"),
        ("积极拓宽水渠", "拓宽"),
        ("稳定粮食价格", "稳定"),
        ("切实规范用水行为", "规范"),
        ("明确“三条红线”", "明确"),
    ],
)
def test_a_verb_is_tagged_so(clause: str, word: str) -> None:
    assert {each.text: each.tag for each in with_verbs(tag_words(clause))}[word] == "v"


@pytest.mark.parametrize(
    ("clause", "word"),
    [("稳定的粮食价格", "稳定"), ("用水规范", "规范"), ("水渠畅通", "畅通"), ("坚定维护山林", "坚定")],
)
def test_a_word_that_is_none_there_keeps_its_tag(clause: str, word: str) -> None:
    words = tag_words(clause)
    assert with_verbs(words) == words or {each.text: each.tag for each in with_verbs(words)}[word] != "v"


def test_words_without_any_are_given_back() -> None:
    words = tag_words("村里修好了水渠")
    assert with_verbs(words) is words
