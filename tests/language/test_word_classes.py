"""Classes of words: what stands in the same places has the same class."""

from __future__ import annotations

import pytest

from quizgen.language.word_classes import word_class


@pytest.mark.parametrize(("one", "other"), [("浙江", "天津"), ("推动", "促进"), ("人民", "群众"), ("三", "四")])
def test_words_that_stand_in_the_same_places_have_one_class(one, other):
    assert word_class(one, "n") == word_class(other, "n")


@pytest.mark.parametrize(("one", "other"), [("浙江", "推动"), ("人民", "三"), ("的", "发展")])
def test_words_that_stand_in_other_places_have_another(one, other):
    assert word_class(one, "n") != word_class(other, "n")


def test_a_word_that_no_class_has_is_told_by_its_tag():
    assert word_class("魑魅魍魉谷", "ns") == word_class("龘靐村", "nz") == "?n"


@pytest.mark.parametrize(("word", "tag"), [("、", "x"), ("和", "c"), ("的", "uj"), ("在", "p")])
def test_marks_and_words_of_grammar_stand_for_themselves(word, tag):
    assert word_class(word, tag) == word
