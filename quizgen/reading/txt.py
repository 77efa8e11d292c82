"""Plain text: one paragraph a line, hard-wrapped lines, or one long line with 　　 where paragraphs begin."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from quizgen.reading.encoding import decode
from quizgen.reading.raw import RawParagraph

_INDENT = re.compile(r"(?<=\S)[\u3000\u2003\u00a0\t ]*[\u3000\u2003]{2,}[\u3000\u2003\u00a0 ]*(?=\S)")
_CLOSED = tuple("。！？；：…”）!?:")
_STARTS_ANEW = re.compile(
    r"[\s\u3000]{2,}|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、．]|第[一二三四五六七八九十百]+[章节条篇]"
)
NARROWEST_WRAP = 16


def read_txt(data: bytes, file: str) -> list[RawParagraph]:
    """The paragraphs of a text file."""
    return split_paragraphs(decode(data, file))


def split_paragraphs(text: str) -> list[RawParagraph]:
    """The paragraphs of a plain text."""
    lines = [line for line in text.splitlines() if line.strip()]
    if _hard_wrapped(lines):
        lines = join_lines(lines)
    return [
        RawParagraph(part)
        for line in lines
        for part in (_INDENT.split(line) if len(line) > 40 else [line])
        if part.strip()
    ]


def join_lines(lines: Sequence[str]) -> list[str]:
    """Lines of equal width joined to paragraphs: one ends where a line stops short after a closing mark."""
    width = max(Counter(len(line.strip()) for line in lines).items(), key=lambda pair: (pair[1], pair[0]))[0]
    joined: list[str] = []
    ended = True
    for line in lines:
        bare = line.strip(" \u3000\t")
        if ended or _STARTS_ANEW.match(line):
            joined.append(line)
        else:
            space = " " if joined[-1][-1:].isascii() and bare[:1].isascii() and bare[:1].isalpha() else ""
            joined[-1] += space + bare
        short = len(bare) < width * 0.9
        ended = (short and (bare.endswith(_CLOSED) or len(bare) < width * 0.6)) or (
            bare.endswith(tuple("。！？")) and len(bare) < width
        )
    return joined


def _hard_wrapped(lines: Sequence[str]) -> bool:
    """Whether most lines have nearly the same width and stop in the middle of a sentence."""
    if len(lines) < 6:
        return False
    lengths = [len(line.strip()) for line in lines]
    width = max(Counter(lengths).items(), key=lambda pair: (pair[1], pair[0]))[0]
    if not NARROWEST_WRAP <= width <= 60 or max(lengths) > width + 6:
        return False
    full = [line for line, length in zip(lines, lengths, strict=True) if abs(length - width) <= 2]
    open_ended = sum(not line.rstrip().endswith(_CLOSED) for line in full)
    return len(full) > len(lines) * 0.5 and open_ended > len(full) * 0.5
