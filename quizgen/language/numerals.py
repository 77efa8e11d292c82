"""Chinese numerals, read below ten thousand and written below a hundred million, and Arabic ones."""

from __future__ import annotations

_DIGITS = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_UNITS = {"十": 10, "百": 100, "千": 1000}
_CAPITALS = str.maketrans("壹贰叁肆伍陆柒捌玖拾", "一二三四五六七八九十")
_TEN_THOUSAND = 10_000
_NAMES = "零一二三四五六七八九"


def to_int(numeral: str) -> int | None:
    """The value of 七, 十二, 二十, 一百零五, 二〇二〇, 叁 or 12; None where it is no numeral."""
    if numeral.isascii():
        return int(numeral) if numeral.isdigit() else None
    numeral = numeral.translate(_CAPITALS)
    if not numeral or any(character not in _DIGITS and character not in _UNITS for character in numeral):
        return None
    if not any(character in _UNITS for character in numeral):
        return int("".join(str(_DIGITS[character]) for character in numeral))
    total, digit = 0, 0
    for character in numeral:
        if character in _UNITS:
            total += (digit or 1) * _UNITS[character]
            digit = 0
        else:
            digit = _DIGITS[character]
    return total + digit


def to_chinese(number: int) -> str:
    """七 for 7, 十二 for 12, 一百零五 for 105, 一万零一十 for 10010. ValueError outside 0 to 99,999,999."""
    if not 0 <= number < _TEN_THOUSAND**2:
        raise ValueError(f"{number} is not between 0 and {_TEN_THOUSAND**2 - 1}")
    if number == 0:
        return _NAMES[0]
    high, low = divmod(number, _TEN_THOUSAND)
    text = f"{_thousands(high)}万{'零' if 0 < low < 1000 else ''}" if high else ""
    text += _thousands(low)
    return text.removeprefix("一") if text.startswith("一十") else text


def _thousands(number: int) -> str:
    """A number of four digits at most, with 一 before each 十; nothing for 0."""
    parts, gap = [], False
    for size, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, number = divmod(number, size)
        if digit:
            parts.append(("零" if gap else "") + _NAMES[digit] + unit)
        gap = bool(parts) and not digit and number > 0
    return "".join(parts)


def counted(number: int) -> str:
    """The number as it stands before a measure: 两 (个) for 2, else as `to_chinese` has it."""
    return "两" if number == 2 else to_chinese(number)
