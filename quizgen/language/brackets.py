"""Quotation marks, title marks and brackets that belong together."""

from __future__ import annotations

from quizgen.patterns import regex

PAIRS = {"“": "”", "《": "》", "（": "）"}
_OPENING = regex(f"[{''.join(PAIRS)}]")
_ENCLOSED = regex("|".join(f"{opening}[^{opening}{closing}]*{closing}" for opening, closing in PAIRS.items()))
_NOTE = regex("（[^（）]*）$")


def enclosed(text: str) -> list[tuple[int, int]]:
    """Where the quotations, titles and brackets stand, with their marks: a clause mark in them ends no clause."""
    first = _OPENING.search(text)
    return [found.span() for found in _ENCLOSED.finditer(text, first.start())] if first else []


def is_balanced(text: str) -> bool:
    """Whether every mark that opens in the text closes in it, and none closes before it opens."""
    for opening, closing in PAIRS.items():
        if (opening in text or closing in text) and not _close(text, opening, closing):
            return False
    return True


def _close(text: str, opening: str, closing: str) -> bool:
    """Whether as many marks close as open, none before it opens."""
    depth = 0
    for char in text:
        depth += (char == opening) - (char == closing)
        if depth < 0:
            return False
    return depth == 0


def is_quoted_at(text: str, start: int, at: int) -> bool:
    """Whether a place stands inside quotation marks that open from `start` on."""
    return text.count("“", start, at) > text.count("”", start, at)


def without_note(text: str) -> str:
    """The words without what is added in brackets behind them: 产权登记 of 产权登记（以下简称登记）."""
    return _NOTE.sub("", text)


def inside_quotes(text: str) -> str:
    """A text as it stands inside quotation marks, its own ones single."""
    return text.replace("“", "‘").replace("”", "’")


def in_brackets(title: str) -> str:
    """《title》, with 〈〉 for titles inside it."""
    return f"《{title.replace('《', '〈').replace('》', '〉')}》"
