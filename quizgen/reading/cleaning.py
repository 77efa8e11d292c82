"""Converter junk out, widths and marks made one: what a paragraph would look like if it had been typed well."""

from __future__ import annotations

import re

_CJK = r"\u3007\u3400-\u9fff\uf900-\ufaff"
_NUMBER = "一二三四五六七八九十百千零〇"
_CLOSING, _OPENING = "”’）》〉】", "“‘（《〈【"
_MARKS = "，。；：！？、（）“”‘’《》〈〉…—"

_CLEAN = re.compile(rf"[{_CJK}，。；：！？、（）“”《》0-9%.…A-Za-z]*")
"""A paragraph of nothing else needs no work but on the trailer it may have (责编：…)."""

_SETTLED = re.compile(rf"[{_CJK}\u3000，。；：！？、（）“”《》0-9%A-Za-z]*")
"""A paragraph of nothing else, once cleaned, has nothing that one change could have made ready for another."""

_WIDTHS = {
    **{code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))},
    **dict.fromkeys((0x09, 0xA0, *range(0x2004, 0x200B), 0x202F, 0x205F), " "),
    **dict.fromkeys((0x2000, 0x2001, 0x2002, 0x2003), "\u3000"),
    **dict.fromkeys((0x0B, 0x0C, 0x0D, 0x1C, 0x1D, 0x1E, 0x85, 0x2028, 0x2029), "\n"),
    **{ord(corner): quote for corner, quote in zip("「」『』﹁﹂", "“”‘’“”", strict=True)},
    0xFF05: "%",
    0xFF0B: "+",
    0xFF0E: ".",
}
_WIDE = re.compile(f"[{''.join(map(re.escape, map(chr, _WIDTHS)))}]")
_THOUSANDS = re.compile(r"(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")
_INVISIBLE = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe0e\ufe0f\ufeff\ufffc]"
)
_CONVERTER = re.compile(
    rf"\[bookmark:[^\]\n]*\]|(?<=[{_CJK}，。；！？”）])\[\d{{1,3}}\](?![年号])|^\[\d{{1,3}}\]$|\[\s*\]", re.MULTILINE
)
_TRAILER = re.compile(
    r"[ \u3000]*(?:【(?:我要)?纠错】|【?责任编辑[:：])[^\n。]*$"
    r"|[（(](?:责编|责任编辑|编辑)[:：][^（）()\n]{1,40}[）)]$|（《人民日报》[\d ]{4,}[^（）\n]*）$",
    re.MULTILINE,
)
_QUOTED = re.compile(r'"([^"\n]{1,200})"')
_HAN = re.compile(rf"[{_CJK}]")
_DASHES = re.compile(rf"(?:^|(?<=[{_CJK}，。；：”》）])) ?(?:- ?-+|－ ?－+) ?(?=[{_CJK}“《（])", re.MULTILINE)
_DOTS = re.compile(rf"(?<=[{_CJK}，、”》）])\.{{3,}}")
_HALF_MARKS = re.compile(
    rf"(?<=[{_CJK}{_CLOSING}])[ \u3000]*([,;:?!])[ \u3000]*(?=[{_CJK}{_OPENING}{_CLOSING}\w]|$)"
    rf"|(?<=[\w%]) *([,;:?!]) *(?=[{_CJK}{_OPENING}])",
    re.MULTILINE,
)
_HALF = re.compile("[,;:?!]")
_FULL = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_HALF_BRACKETS = re.compile(rf"\( ?([^()\n]{{0,60}}?[{_CJK}][^()\n]{{0,60}}?|[{_NUMBER}\d]{{1,3}}) ?\)")
_ARTICLE = re.compile(rf"^(第[{_NUMBER}\d]+[编篇部章节条](?:之[{_NUMBER}]+)?)[ \u3000]+(?=\S)", re.MULTILINE)
_RUNS = re.compile(r" {2,}")
_WIDE_RUNS = re.compile(r" *\u3000[ \u3000]*")
_BEFORE_UNITS = re.compile(r" (?<=\d )(?=[年月日%])")
_DIGIT_SPACES = re.compile(r" (?:(?<=\d[年月] )(?=\d)|(?<=\d )(?=\d(?: \d)*[年月日%]))")
_LONE_DIGITS = re.compile(r"(?<![\d.])\d(?: \d){2,}(?![\d.])")
_SPACES = re.compile(
    rf" (?:(?<=[{_CJK}{_MARKS}] )(?=[{_CJK}{_MARKS}])|(?<=[\w%] )(?=[，。；：！？、）”’》])"
    r"|(?<=[（“‘《，。；：！？、] )(?=\w))"
)
_HAN_SPACES = re.compile(rf" (?<=[{_CJK}{_CLOSING}] )(?=[{_CJK}{_OPENING}])")
_WORD_GAPS = re.compile(rf" (?<=[{_CJK}{_CLOSING}]{{3}} )(?=[{_CJK}{_OPENING}]{{3}})")
"""One space is the beginning of each of these, for then a search goes from space to space."""
_LOOSE_MARKS = re.compile(r" (?:(?<=[“‘《（，、。：；] )|(?=[”’》），、。：；]))")
_LONGEST_HEADLINE = 100


def clean(text: str) -> str:
    """One paragraph, clean; it may be empty, and may hold newlines where the source had line separators.

    A clean text stays as it is: clean(clean(text)) == clean(text).
    """
    if _CLEAN.fullmatch(text) and "编" not in text:
        return text
    once = _cleaned(text)
    while not _SETTLED.fullmatch(once) and (again := _cleaned(once)) != once:
        once = again
    return once


def _cleaned(text: str) -> str:
    if _WIDE.search(text):
        text = _THOUSANDS.sub(",", text).translate(_WIDTHS)
    text = _INVISIBLE.sub("", text).strip(" \u3000\n")
    if "[" in text:
        text = _CONVERTER.sub("", text)
    if "编" in text or "纠错" in text or "《人民日报》" in text:
        text = _TRAILER.sub("", text)
    text = _marks(text)
    if " " in text:
        text = _spaces(text)
    if "\u3000" in text:
        text = _ARTICLE.sub("\\1\u3000", _WIDE_RUNS.sub("\u3000", text))
    return text.strip(" \u3000\n")


def _marks(text: str) -> str:
    """Half-width marks between Chinese as full-width ones, straight quotes as a pair."""
    if '"' in text:
        text = _QUOTED.sub(_curled, text)
    if "-" in text or "－" in text:
        text = _DASHES.sub("——", text)
    if "..." in text:
        text = _DOTS.sub("……", text)
    if _HALF.search(text):
        text = _HALF_MARKS.sub(lambda mark: _FULL[mark[1] or mark[2]], text)
    if "(" in text:
        text = _HALF_BRACKETS.sub(r"（\1）", text)
    return text


def _curled(quoted: re.Match[str]) -> str:
    whole, start, end = quoted.string, quoted.start(), quoted.end()
    if _HAN.search(quoted[1]) or _HAN.search(whole[max(0, start - 2) : start] + whole[end : end + 2]):
        return f"“{quoted[1].strip()}”"
    return quoted[0]


def _spaces(text: str) -> str:
    """Spaces that only a converter set dropped; one between the parts of a headline kept, as U+3000."""
    text = _ARTICLE.sub("\\1\u3000", _RUNS.sub(" ", text))
    text = _BEFORE_UNITS.sub("", text)
    if _DIGIT_SPACES.search(text) or _LONE_DIGITS.search(text):
        text = _DIGIT_SPACES.sub("", _LONE_DIGITS.sub(lambda found: found[0].replace(" ", ""), text))
    if len(text) <= _LONGEST_HEADLINE and "。" not in text and not _LOOSE_MARKS.search(text):
        gaps = len(_HAN_SPACES.findall(text))
        if gaps and gaps == len(_WORD_GAPS.findall(text)):
            text = _WORD_GAPS.sub("\u3000", text)
    return _SPACES.sub("", text)
