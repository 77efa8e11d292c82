"""Converter junk out, widths and marks made one: what a paragraph would look like if it had been typed well.

The patterns of repairs are strings, which Python compiles when a text first needs them: most texts need few.
"""

from __future__ import annotations

import re

from quizgen.language.han import has_han
from quizgen.language.numbering import ARTICLE, PART
from quizgen.patterns import regex

_CJK = r"\u3007\u3400-\u9fff\uf900-\ufaff"
_NUMBER = "一二三四五六七八九十百千零〇"
_CLOSING, _OPENING = "”’）》〉】", "“‘（《〈【"
_MARKS = "，。；：！？、（）“”‘’《》〈〉…—"

_CLEAN = regex(rf"[{_CJK}，。；：！？、（）“”《》0-9%.…A-Za-z]*")
"""A paragraph of nothing else needs no work but on the trailer it may have (责编：…)."""

_SETTLED = regex(rf"[{_CJK}\u3000，。；：！？、（）“”《》0-9%A-Za-z]*")
"""A paragraph of nothing else, once cleaned, has nothing that one change could have made ready for another."""

_ALPHANUMERIC = {
    code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))
}
_UPRIGHT, _LEVEL = "︐︑︒︓︔︕︖︙︵︶︹︺︻︼︽︾︿﹀﹁﹂﹃﹄", "，、。：；！？…（）〔〕【】《》〈〉“”‘’"
"""The marks of lines that run from top to bottom, and the same of lines that run across."""
_WIDTHS = {
    **_ALPHANUMERIC,
    **dict.fromkeys((0x09, 0xA0, *range(0x2004, 0x200B), 0x202F, 0x205F), " "),
    **dict.fromkeys((0x2000, 0x2001, 0x2002, 0x2003), "\u3000"),
    **dict.fromkeys((0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029), "\n"),
    **{ord(corner): quote for corner, quote in zip("「」『』", "“”‘’", strict=True)},
    **{ord(mark): level for mark, level in zip(_UPRIGHT, _LEVEL, strict=True)},
    0xFF05: "%",
    0xFF0B: "+",
    0xFF0E: ".",
}
_WIDE = regex(f"[{''.join(map(re.escape, map(chr, _WIDTHS)))}]")
_THOUSANDS = r"(?<=[０-９])，(?=[０-９]{3}(?![０-９]))"
_INVISIBLE = regex(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f\ufeff\ufff9-\ufffc\ufffe\uffff]"
)
_CONVERTER = rf"(?m)\[bookmark:[^\]\n]*\]|(?<=[{_CJK}，。；！？”）])\[\d{{1,3}}\](?![年号])|^\[\d{{1,3}}\]$|\[\s*\]"
_TRAILER = (
    r"(?m)[ \u3000]*(?:【(?:我要)?纠错】|【?责任编辑[:：])[^\n。]*$"
    r"|[（(](?:责编|责任编辑|编辑)[:：][^（）()\n]{1,40}[）)]$|（《人民日报》[\d ]{4,}[^（）\n]*）$"
)
_QUOTED = r'"([^"\n]{1,200})"'
_DASHES = rf"(?m)(?:^|(?<=[{_CJK}，。；：”》）])) ?(?:- ?-+|－ ?－+|――|──) ?(?=[{_CJK}“《（])"
_DOTS = rf"(?<=[{_CJK}，、”》）])\.{{3,}}"
_HALF_MARKS = (
    rf"(?m)(?<=[{_CJK}{_CLOSING}])[ \u3000]*([,;:?!])[ \u3000]*(?=[{_CJK}{_OPENING}{_CLOSING}\w]|$)"
    rf"|(?<=[\w%]) *([,;:?!]) *(?=[{_CJK}{_OPENING}])"
)
_FULL_STOP = rf"(?m)(?<=[{_CJK}{_CLOSING}])\.(?=[ \u3000]*$)"
_HALF = regex("[,;:?!]")
_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_HALF_BRACKETS = rf"\(([^()\n]{{0,60}}?[{_CJK}][^()\n]{{0,60}}?| ?[{_NUMBER}\d]{{1,3}} ?)\)"
_PART_OR_ARTICLE = rf"(?m)^({PART}|{ARTICLE})[ \u3000]+(?=\S)"
_RUNS = r" {2,}"
_WIDE_RUNS = r" *\u3000[ \u3000]*"
_BEFORE_UNITS = r" (?<=\d )(?=[年月日%])"
_DIGIT_SPACES = r" (?:(?<=\d[年月] )(?=\d)|(?<=\d )(?=\d(?: \d)*[年月日%]))"
_LONE_DIGITS = r"(?<![\d.])\d(?: \d){2,}(?![\d.])"
_SPACES = (
    rf" (?:(?<=[{_CJK}{_MARKS}] )(?=[{_CJK}{_MARKS}])|(?<=[\w%] )(?=[，。；：！？、）”’》])"
    r"|(?<=[（“‘《，。；：！？、] )(?=\w))"
)
_HAN_SPACES = rf" (?<=[{_CJK}{_CLOSING}] )(?=[{_CJK}{_OPENING}])"
_WORD_GAPS = rf" (?<=[{_CJK}{_CLOSING}]{{3}} )(?=[{_CJK}{_OPENING}]{{3}})"
"""One space is the beginning of each of these, for then a search goes from space to space."""
_LOOSE_MARKS = r" (?:(?<=[“‘《（，、。：；] )|(?=[”’》），、。：；]))"
_LONGEST_HEADLINE = 100


def clean(text: str) -> str:
    """One paragraph, clean; it may be empty, and may hold newlines where the source had line separators.

    A clean text stays as it is: clean(clean(text)) == clean(text).
    """
    if _CLEAN.fullmatch(text) and "编" not in text and not text.endswith("."):
        return text
    once = _cleaned(text)
    while not _SETTLED.fullmatch(once) and (again := _cleaned(once)) != once:
        once = again
    return once


def _cleaned(text: str) -> str:
    if _WIDE.search(text):
        text = re.sub(_THOUSANDS, ",", text).translate(_WIDTHS)
    text = _INVISIBLE.sub("", text).strip(" \u3000\n")
    if "[" in text:
        text = re.sub(_CONVERTER, "", text)
    if "编" in text or "纠错" in text or "《人民日报》" in text:
        text = re.sub(_TRAILER, "", text)
    text = _marks(text)
    if " " in text:
        text = _spaces(text)
    if "\u3000" in text:
        text = re.sub(_PART_OR_ARTICLE, "\\1\u3000", re.sub(_WIDE_RUNS, "\u3000", text))
    return text.strip(" \u3000\n")


def _marks(text: str) -> str:
    """Half-width marks between Chinese as full-width ones, straight quotes as a pair."""
    if '"' in text:
        text = re.sub(_QUOTED, _curled, text)
    if "-" in text or "－" in text or "―" in text or "─" in text:
        text = re.sub(_DASHES, "——", text)
    if "..." in text:
        text = re.sub(_DOTS, "……", text)
    if "." in text:
        text = re.sub(_FULL_STOP, "。", text)
    return full_width_marks(text)


def full_width_marks(text: str) -> str:
    """The text, as long as before, with full-width marks and brackets where half-width ones stand between Chinese."""
    if _HALF.search(text):
        text = re.sub(_HALF_MARKS, _widened, text)
    return re.sub(_HALF_BRACKETS, r"（\1）", text) if "(" in text else text


def half_width_digits(text: str) -> str:
    """The text, as long as before, with half-width digits and letters."""
    return text.translate(_ALPHANUMERIC)


def _widened(mark: re.Match[str]) -> str:
    half = mark[1] or mark[2]
    return mark[0].replace(half, _FULL[half])


def _curled(quoted: re.Match[str]) -> str:
    whole, start, end = quoted.string, quoted.start(), quoted.end()
    if has_han(quoted[1]) or has_han(whole[max(0, start - 2) : start] + whole[end : end + 2]):
        return f"“{quoted[1].strip()}”"
    return quoted[0]


def _spaces(text: str) -> str:
    """Spaces that only a converter set dropped; one between the parts of a headline kept, as U+3000."""
    text = re.sub(_PART_OR_ARTICLE, "\\1\u3000", re.sub(_RUNS, " ", text))
    text = re.sub(_BEFORE_UNITS, "", text)
    if re.search(_DIGIT_SPACES, text) or re.search(_LONE_DIGITS, text):
        text = re.sub(_DIGIT_SPACES, "", re.sub(_LONE_DIGITS, lambda found: found[0].replace(" ", ""), text))
    if len(text) <= _LONGEST_HEADLINE and "。" not in text and not re.search(_LOOSE_MARKS, text):
        gaps = len(re.findall(_HAN_SPACES, text))
        if gaps and gaps == len(re.findall(_WORD_GAPS, text)):
            text = re.sub(_WORD_GAPS, "\u3000", text)
    return re.sub(_SPACES, "", text)
