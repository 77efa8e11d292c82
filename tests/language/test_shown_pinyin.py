"""What stands above a question: hard words or everything, never the answer, wherever it stands or sounds."""

from __future__ import annotations

import pytest

from quizgen.language.pinyin import annotate_pinyin
from quizgen.language.shown_pinyin import shown_pinyin


def reading(text):
    return tuple(each and each.marked for each in annotate_pinyin(text))


def shown(text, showing, answers=(), blanks=()):
    found = shown_pinyin(text, reading(text), showing, 5, [(each, reading(each)) for each in answers], blanks)
    assert len(found) == len(text)
    return " ".join(each for each in found if each)


@pytest.mark.parametrize(
    ("showing", "expected"),
    [("off", ""), ("hard", "hāng shí"), ("all", "yào hāng shí fā zhǎn jī chǔ")],
)
def test_none_hard_words_or_all(showing, expected):
    assert shown("要夯实发展基础。", showing) == expected


def test_a_blank_shows_nothing():
    assert shown("要夯实基础。", "all", blanks=[(1, 3)]) == "yào jī chǔ"
    assert shown("要夯实基础。", "hard", blanks=[(2, 3)]) == ""


def test_another_place_of_the_answer_shows_nothing():
    assert shown("夯实基础，要夯实。", "all", answers=["夯实"]) == "jī chǔ yào"


def test_what_sounds_like_the_answer_shows_nothing():
    assert shown("形势如此，要看。", "all", answers=["形式"]) == "rú cǐ yào kàn"


def test_a_reading_that_does_not_fit_is_not_shown():
    assert shown_pinyin("夯实", ("hāng",), "all", 5) == (None, None)
