"""Where public texts say the same words again and again."""

import pytest

from quizgen.language.formulas import formula_around


@pytest.mark.parametrize(
    ("text", "answer", "least"),
    [
        ("今年要坚持稳中求进工作总基调。", "稳中求进", 9),
        ("坚持农业农村优先发展，把水渠修好。", "农业农村", 8),
    ],
)
def test_a_formula_is_found_around_its_words(text: str, answer: str, least: int) -> None:
    at = text.index(answer)
    assert least <= formula_around(text, at, at + len(answer)) <= 24


def test_other_words_stand_in_no_formula() -> None:
    text = "把水渠修到村口的大树下。"
    at = text.index("大树")
    assert formula_around(text, at, at + 2) == 0
