"""Texts that have lost their full stops: each sentence is a line of its own, and none ends with 。 any more.

    第一章　发展环境　　水渠已经修好，村民用上了水
    粮食连年增产，收入不断提高
    今后五年，要继续修好水渠

A line that begins without an indent goes on with the paragraph of the line before. Headings stand before an indent
within the line of their first sentence, or by themselves.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.numbering import BULLETS, ORDINAL, PART, POINT
from quizgen.patterns import regex
from quizgen.reading.raw import INDENTED

_STOP = "。"
_RARE = 50
"""Long lines for one stop, from which on the stops are lost: one or two of a text may have been left."""
_FEWEST, _LONG = 12, 25
"""Long lines that tell how a text ends its sentences, and the characters of one."""
_PROSE, _OPEN = 0.6, 0.9
"""Shares, at least: of the text in long lines, of these without a mark at the end."""
_BEGIN, _GO_ON, _NOTES = 0.04, 0.1, 0.2
"""Shares of long lines: of those with an indent and without one, at least, and of the latter that are points of notes,
at most.
"""
_ENDED = tuple("。！？；：…，、!?;:,.．")
_CLOSING = "”’）》"
_INDENT_WITHIN = regex(r"(?<=\S)[ \t\xa0]*\u3000[ \t\xa0]*\u3000[\s\u3000]*(?=\S)")
_POINT_OF_NOTES = regex(rf"(?:{POINT}|{ORDINAL}[编篇章节条]|[{BULLETS}—–\-]|[^，：]{{1,12}}：)")
_NUMBER = regex(rf"(?:{PART}|{POINT})")
_RUN_IN = regex(rf"{PART}(?![\s\u3000])")
"""The number of a part that stands close to its heading, which may be run into the first sentence."""
_CELLS = regex(r"(?:\S+[ \t\xa0]{3,}){3}")
"""A row of a table."""
_LONGEST_NUMBERED, _LONGEST_BARE = 40, 16
"""Characters of a heading with a number, and of one without."""
_COUNTED = regex("[一二三四五六七八九十百千零〇①-⑳]+|\\d+")
_FIGURES = "一二三四五六七八九十百千○〇\\d"
_DECIMAL = regex(
    rf"百分之[{_FIGURES}]+\n[{_FIGURES}]{{1,2}}(?:[；，]|$)"
    rf"|(?:[至到为加长值达约占计]|(?<![之{_FIGURES}])[{_FIGURES}])[{_FIGURES}]+\n[{_FIGURES}]{{1,2}}(?:[；，倍万亿吨元]|千瓦|$)"
)
"""Two lines whose stop was a decimal point, as a machine may have read it: 增长一。八倍."""
_NEAR = 12
"""Characters of a line that tell whether a number was broken there."""


def has_lost_stops(text: str) -> bool:
    """Whether a text of long sentences has no full stops, and its lines tell by an indent where paragraphs begin."""
    stops = text.count(_STOP)
    if stops * _RARE > text.count("\n"):
        return False
    lines = _lines(text)
    long = [line for line in lines if "，" in line and len(line.strip()) >= _LONG]
    if len(long) < max(_FEWEST, stops * _RARE):
        return False
    going_on = [line for line in long if not INDENTED.match(line)]
    return (
        sum(map(len, long)) >= _PROSE * sum(map(len, lines))
        and sum(not line.rstrip().endswith(_ENDED) for line in long) >= _OPEN * len(long)
        and _GO_ON * len(long) <= len(going_on) <= (1 - _BEGIN) * len(long)
        and sum(_POINT_OF_NOTES.match(line) is not None for line in going_on) <= _NOTES * len(going_on)
    )


def with_stops(text: str) -> list[str]:
    """The paragraphs of such a text, one or more a line, with the stops that its sentences had."""
    lines = _lines(text)
    paragraphs: list[str] = []
    goes_on = False
    for at, line in enumerate(lines):
        if not goes_on or _begins_paragraph(line):
            paragraphs.append(line.rstrip())
        elif _DECIMAL.search(f"{paragraphs[-1][-_NEAR:-1]}\n{line[:_NEAR]}"):
            paragraphs[-1] = f"{paragraphs[-1].removesuffix(_STOP)}·{line.strip()}"
        else:
            paragraphs[-1] += line.strip()
        goes_on = not _ends_with_heading(lines, at)
        if goes_on and not paragraphs[-1].rstrip(_CLOSING).endswith(_ENDED):
            paragraphs[-1] += _STOP
    return paragraphs


def _lines(text: str) -> list[str]:
    """The lines; a page may end within one."""
    return [line for line in text.replace("\f", "").splitlines() if line.strip()]


def _begins_paragraph(line: str) -> bool:
    return INDENTED.match(line) is not None or _NUMBER.match(line) is not None


def _ends_with_heading(lines: Sequence[str], at: int) -> bool:
    """Whether a line ends with a heading or is the row of a table, and does not end with a sentence.

    A number makes no heading among others of its kind: those are points.
    """
    line = lines[at]
    last = _INDENT_WITHIN.split(line)[-1].strip()
    if _CELLS.search(line) or _RUN_IN.match(last):
        return True
    if "，" in last or not all(map(_begins_paragraph, lines[at : at + 2])):
        return False
    number = _kind_of_number(last)
    if not number:
        return len(last) <= _LONGEST_BARE and last == line.strip()
    beside = (_INDENT_WITHIN.split(each)[0].strip() for each in (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]))
    return len(last) <= _LONGEST_NUMBERED and number not in map(_kind_of_number, beside)


def _kind_of_number(text: str) -> str:
    """How a line is numbered, （一） and （二） alike; nothing where it has no number."""
    number = _NUMBER.match(text)
    return _COUNTED.sub("0", number.group()) if number else ""
