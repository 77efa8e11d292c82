"""A title as it is set: in lines of pieces, none of which a line's end may part."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.words import tag_words

_OPENING = "“‘《〈（"
"""Marks that stay with what follows."""
_TRAILING, _UNITS = "，、。；：！？”’》〉）…—的", "年月日"
"""What stays with what precedes it, units only with a number."""
_LONGEST = 12
"""Characters of a piece that nothing more joins."""


def title_lines(title: str) -> list[list[str]]:
    """The lines of a title in pieces: words with the marks beside them.

    >>> title_lines("城市的治理　“六稳”和2020年")
    [['城市的', '治理'], ['“六稳”', '和', '2020年']]
    """
    return [list(_pieces(line)) for line in title.split("　")]


def _pieces(line: str) -> Iterator[str]:
    piece = ""
    for word in tag_words(line):
        if not piece or (_stays(piece, word.text) and len(piece) < _LONGEST):
            piece += word.text
        else:
            yield piece
            piece = word.text
    yield piece


def _stays(piece: str, word: str) -> bool:
    """Whether the word stays with the piece before it."""
    if word.isspace() or piece.isspace():
        return False
    return piece[-1] in _OPENING or word in _TRAILING or (word in _UNITS and piece[-1].isdigit())
