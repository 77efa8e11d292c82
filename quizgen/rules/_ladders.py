"""Numbers that laws and plans set, by their unit: in a rule the next one is as likely as the right one."""

from __future__ import annotations

from quizgen.language.numerals import counted, to_int

_DAYS = (3, 5, 7, 10, 15, 20, 30, 45, 60, 90)
_PEOPLE = (1, 2, 3, 5, 7, 9, 11, 15)
_LADDERS = {
    "个工作日": (3, 5, 7, 10, 15, 20, 30),
    "日": _DAYS,
    "天": _DAYS,
    "个月": (1, 2, 3, 6, 9, 12, 18),
    "周年": tuple(range(5, 105, 5)),
    "年": (1, 2, 3, 5, 10, 15, 20, 30, 50),
    "届": (1, 2, 3, 4, 5),
    "小时": (1, 2, 4, 6, 8, 12, 24, 48, 72),
    "周岁": (12, 14, 16, 18, 20, 22, 25),
    "人": _PEOPLE,
    "名": _PEOPLE,
    "次": (1, 2, 3, 4, 5),
    "倍": (1, 2, 3, 5, 10),
}
UNITS = tuple(sorted(_LADDERS, key=len, reverse=True))
"""The units, a longer one before what it ends with: 个工作日 before 日."""
FRACTIONS = ("五分之一", "三分之一", "二分之一", "三分之二", "四分之三", "五分之四")


def ladder(number: str, unit: str) -> tuple[str, ...]:
    """The numbers of this unit, written as the given one is; none where that is not one of them."""
    return steps(number, _LADDERS[unit])


def steps(number: str, values: tuple[int, ...]) -> tuple[str, ...]:
    """The values, written as a number is that is one of them; none where it is not."""
    value = to_int(number)
    if value not in values:
        return ()
    write = str if number.isascii() else counted
    return tuple(number if each == value else write(each) for each in values)
