"""Plain text: one paragraph a line, hard-wrapped lines, or one long line with 　　 where paragraphs begin.

A text with Markdown's headings is read as Markdown, whatever its file is called.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quizgen.language.numbering import ARTICLE, ORDINAL, PART, POINT
from quizgen.patterns import regex
from quizgen.reading.encoding import decode
from quizgen.reading.lost_stops import has_lost_stops, with_stops
from quizgen.reading.markdown import split_markdown
from quizgen.reading.raw import INDENTED, RawParagraph

_INDENT = regex(r"(?<=\S)(?=[ \t\xa0]*[\u3000\u2003])(?:[ \t\xa0\u3000\u2003]{3,}|[\u3000\u2003]{2})(?=\S)")
_ONLY_A_NUMBER = regex(rf"(?:{PART}|{ARTICLE}|{POINT})$")
_SHORTEST_WITH_INDENTS = 24
_MARKED_HEADING = regex(r"^#{1,6} +[^\s#]", re.MULTILINE)
_CLOSED = tuple("。！？；：…”）!?:")
_NUMBERED = regex(rf"[\s\u3000]?(?:{POINT}|{ORDINAL}[编篇章节条])")
_NEVER_FIRST = tuple(",，、；。：;")
_FEWEST_LINES = 6
_SHORTEST_BROKEN = 30
_NARROWEST_WRAP = 16
_LONGEST_IN_BRACKETS = 80


def read_txt(data: bytes, file: str) -> list[RawParagraph]:
    """The paragraphs of a text file."""
    return split_paragraphs(decode(data, file))


def split_paragraphs(text: str) -> list[RawParagraph]:
    """The paragraphs of a plain text."""
    if _MARKED_HEADING.search(text):
        return split_markdown(text)
    lines = [line for line in text.splitlines() if line.strip()]
    if _hard_wrapped(lines):
        lines = join_lines(lines)
    elif has_lost_stops(text):
        lines = with_stops(text)
    elif _indents_paragraphs(lines):
        lines = _continued(lines)
    return [RawParagraph(part) for line in lines for part in _parts(line)]


def _indents_paragraphs(lines: Sequence[str]) -> bool:
    """Whether paragraphs begin with an indent and end with a mark, so that a line without either was broken off."""
    whole = sum(line.startswith("\u3000\u3000") and line.rstrip().endswith(_CLOSED) for line in lines)
    return len(lines) >= _FEWEST_LINES and whole > len(lines) * 0.5


def _continued(lines: Sequence[str]) -> list[str]:
    joined: list[str] = []
    for line in lines:
        last = joined[-1] if joined else ""
        broken = bool(last) and line.lstrip().startswith(_NEVER_FIRST)
        if last.startswith("\u3000") and len(last) > _SHORTEST_BROKEN and not last.rstrip().endswith(_CLOSED):
            broken = not line.startswith("\u3000") and not _NUMBERED.match(line)
        if broken:
            joined[-1] += line.strip()
        else:
            joined.append(line)
    return joined


def _parts(line: str) -> list[str]:
    """The paragraphs of a line, which begin with an indent; a number set off from its text stays with it."""
    if len(line) < _SHORTEST_WITH_INDENTS or not ("\u3000" in line or "\u2003" in line):
        return [line]
    parts: list[str] = []
    for part in _INDENT.split(line):
        if parts and _ONLY_A_NUMBER.match(parts[-1].strip()):
            parts[-1] = f"{parts[-1]}\u3000{part}"
        elif part.strip():
            parts.append(part)
    return parts


def join_lines(lines: Sequence[str]) -> list[str]:
    """Lines of equal width joined to paragraphs: one ends where a line stops short after a closing mark."""
    width = max(Counter(len(line.strip()) for line in lines).items(), key=lambda pair: (pair[1], pair[0]))[0]
    joined: list[str] = []
    ended, open_ended = True, False
    for line in lines:
        bare = line.strip(" \u3000\t")
        if joined and _in_brackets(joined[-1]):
            ended = False
        elif INDENTED.match(line) or (_NUMBERED.match(line) and not open_ended):
            ended = True
        if ended:
            joined.append(line)
        else:
            space = " " if joined[-1][-1:].isascii() and bare[:1].isascii() and bare[:1].isalpha() else ""
            joined[-1] += space + bare
        closed, short = bare.endswith(_CLOSED), len(bare) < width * 0.9
        ended = (short and (closed or len(bare) < width * 0.6)) or (
            bare.endswith(tuple("。！？")) and len(bare) < width
        )
        open_ended = not closed and not short
    return joined


def _in_brackets(text: str) -> bool:
    """Whether a short text ends inside brackets, as the occasion under a title does that takes two lines."""
    return len(text) < _LONGEST_IN_BRACKETS and text.count("(") + text.count("（") > text.count(")") + text.count("）")


def _hard_wrapped(lines: Sequence[str]) -> bool:
    """Whether most lines have nearly the same width and stop in the middle of a sentence."""
    if len(lines) < _FEWEST_LINES:
        return False
    lengths = [len(line.strip()) for line in lines]
    width = max(Counter(lengths).items(), key=lambda pair: (pair[1], pair[0]))[0]
    if not _NARROWEST_WRAP <= width <= 60 or max(lengths) > width + 6:
        return False
    full = [line for line, length in zip(lines, lengths, strict=True) if abs(length - width) <= 2]
    open_ended = sum(not line.rstrip().endswith(_CLOSED) for line in full)
    return len(full) > len(lines) * 0.5 and open_ended > len(full) * 0.5
