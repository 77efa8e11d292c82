"""How alike words are by the company they keep."""

from __future__ import annotations

import pytest

from quizgen.language.word_vectors import likeness


@pytest.mark.parametrize(
    ("word", "near", "far"), [("银行", "医院", "推动"), ("推动", "促进", "医院"), ("坦克", "导弹", "治理")]
)
def test_words_of_one_kind_are_more_alike_than_others(word: str, near: str, far: str) -> None:
    assert likeness(word, near) > likeness(word, far)
    assert likeness(word, near) == pytest.approx(likeness(near, word))


def test_a_word_is_wholly_like_itself_and_an_unknown_one_neither_like_nor_unlike() -> None:
    assert likeness("银行", "银行") == 1
    assert likeness("银行", "推动") < likeness("银行", "囗囗囗") < likeness("银行", "医院")
