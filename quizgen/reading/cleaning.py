"""Converter junk out, widths and marks made one: what a paragraph would look like if it had been typed well."""

from __future__ import annotations

import re

_FULL_ASCII = {code: code - 0xFEE0 for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B))}
_WIDTHS = {
    **_FULL_ASCII,
    0xFF05: "%",
    0xFF0B: "+",
    0xFF0E: ".",
    0xA0: " ",
    0x2002: "\u3000",
    0x2003: "\u3000",
    0x09: " ",
    0x2028: "\n",
    0x2029: "\n",
    0x0B: "\n",
    0x0C: "\n",
}
_JUNK = re.compile(
    r"\[bookmark:[^\]]*\]|[\u200b-\u200f\u202a-\u202e\u2060\u00ad\ufeff\ufffc]|[\x00-\x08\x0e-\x1f\x7f-\x9f]"
    r"|(?<=[\u4e00-\u9fff。，；”])\[\d{1,3}\](?!年|号)|\[\s*\]"
)
_CJK = r"\u3007\u3400-\u9fff\uf900-\ufaff"
_MARKS = "，。；：！？、（）“”‘’《》〈〉…—"
_SPACES = re.compile(rf"(?<=[{_CJK}{_MARKS}])[ \u2000-\u200a]+(?=[{_CJK}{_MARKS}])")
_DIGIT_SPACES = re.compile(r"(?<=\d) (?=\d(?: \d)* ?[年月日])|(?<=\d) (?=[年月日])|(?<=[年月]) (?=\d)")
_HALF_MARKS = re.compile(rf"(?<=[{_CJK}”’）》%])([,;:?!])(?=\s*(?:[{_CJK}“‘（《\d]|$))")
_FULL_OF_HALF = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
_HALF_BRACKETS = re.compile(rf"\(([^()\n]{{0,60}}[{_CJK}][^()\n]{{0,60}}|[一二三四五六七八九十\d]{{1,3}})\)")
_STRAIGHT = re.compile(r'"([^"\n]{1,200})"')
_CORNER = str.maketrans({"「": "“", "」": "”", "『": "‘", "』": "’", "﹁": "“", "﹂": "”"})
_NEEDS_WORK = re.compile(r"[^\u3007\u3021-\u9fff，。；：！？、（）“”《》0-9%.\-—…A-Za-z]")


def clean(text: str) -> str:
    """One paragraph, clean; it may be empty, and may hold newlines where the source had line separators."""
    if not _NEEDS_WORK.search(text):
        return text
    text = _JUNK.sub("", text.translate(_WIDTHS))
    text = text.translate(_CORNER)
    text = _SPACES.sub("", text)
    text = _DIGIT_SPACES.sub("", text)
    text = _STRAIGHT.sub(r"“\1”", text)
    text = _HALF_MARKS.sub(lambda mark: _FULL_OF_HALF[mark.group(1)], text)
    text = _HALF_BRACKETS.sub(r"（\1）", text)
    return text.strip(" \u3000\n")
