"""Words as a dictionary has them: no name that the tagger guessed, no piece across a word's edge."""

import pytest

from quizgen.language.listed_words import listed_words


@pytest.mark.parametrize(
    ("text", "words", "others"),
    [
        ("党执政兴国离不开监测预警。", {"监测", "预警"}, {"党执政"}),
        ("要以低碳循环为原则。", {"原则"}, {"碳循环"}),
        ("党永葆活力。", {"活力"}, {"党永葆"}),
        ("坚持互不结盟的原则。", {"坚持", "原则"}, {"不结盟"}),
        ("支持澳门遵循惯例。", {"澳门", "遵循"}, set()),
    ],
)
def test_only_words_that_a_dictionary_has(text, words, others):
    found = {word.text for word in listed_words(text)}
    assert words <= found and found.isdisjoint(others)
