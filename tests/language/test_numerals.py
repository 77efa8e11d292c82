"""Chinese numerals."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.language.numerals import to_chinese, to_int

NUMERALS = [
    ("七", 7),
    ("两", 2),
    ("十", 10),
    ("十二", 12),
    ("二十", 20),
    ("一百零五", 105),
    ("二〇二〇", 2020),
    ("12", 12),
]


@pytest.mark.parametrize(("numeral", "value"), NUMERALS)
def test_a_numeral_has_its_value(numeral: str, value: int) -> None:
    assert to_int(numeral) == value


@pytest.mark.parametrize("text", ["", "几", "三省", "1a"])
def test_other_text_has_none(text: str) -> None:
    assert to_int(text) is None


@given(st.integers(0, 9999))
def test_there_and_back(number: int) -> None:
    assert to_int(to_chinese(number)) == number


@pytest.mark.parametrize(
    ("number", "numeral"),
    [
        (10_000, "一万"),
        (10_001, "一万零一"),
        (10_012, "一万零一十二"),
        (11_000, "一万一千"),
        (100_000, "十万"),
        (32_767, "三万二千七百六十七"),
        (99_999_999, "九千九百九十九万九千九百九十九"),
    ],
)
def test_ten_thousands_are_counted(number: int, numeral: str) -> None:
    assert to_chinese(number) == numeral


@pytest.mark.parametrize("number", [-1, 10**8])
def test_out_of_range(number: int) -> None:
    with pytest.raises(ValueError, match="not between"):
        to_chinese(number)
