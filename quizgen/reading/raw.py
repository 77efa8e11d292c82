"""What every source format is turned into first: paragraphs as received, not yet clean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from quizgen.model import Stretch
from quizgen.patterns import regex

INDENTED = regex(r"[\s\u3000]{2}")
"""How the first line of a paragraph begins that is set in."""


class Run(NamedTuple):
    """A part of a paragraph; `marked` where it is set in bold, underlined, highlighted or coloured."""

    text: str
    marked: bool = False


class RawParagraph(NamedTuple):
    """A paragraph as received; `level` is the depth of a heading that the format itself marks (0 = none, 1 = title),
    `marked` says where its marked parts begin and end.
    """

    text: str
    level: int = 0
    marked: tuple[Stretch, ...] = ()


def paragraph_of(runs: Iterable[Run], level: int = 0) -> RawParagraph:
    """The runs as one paragraph; marked ones are one part where nothing but space stands between them."""
    text = ""
    marked: list[Stretch] = []
    for run in runs:
        start = len(text)
        text += run.text
        if not run.marked or not run.text.strip():
            continue
        if marked and not text[marked[-1][1] : start].strip():
            start = marked.pop()[0]
        marked.append((start, len(text)))
    return RawParagraph(text, level, tuple(marked))
