"""Pinyin for an item, read off the sentences that it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache, lru_cache

from quizgen.language.glossary import glossary
from quizgen.language.pinyin import annotate_pinyin
from quizgen.model import Item, Reading


def with_pinyin(item: Item, context: str, readings: Mapping[str, str] | None = None) -> Item:
    """`item` with `pinyin`, `answer_pinyin` and `member_pinyin` filled in.

    `context` is the text that the item was made from, in whole sentences: what of the stem, the answers and the
    members stands there is read there, the rest by itself; an answer or member that only the stem has as the stem
    has it. `readings` (the recipe's, see `annotate_pinyin`) go over all, after them the glossary's.
    """
    fixed = tuple((readings or {}).items())

    def read(text: str, *sources: tuple[str, Reading]) -> Reading:
        bare = text.rstrip("。")
        for source, reading in sources:
            start = source.find(bare)
            if bare and start >= 0:
                return reading[start : start + len(bare)] + (None,) * (len(text) - len(bare))
        return _piece(text, _read(text, fixed), *sources[0])

    whole = (context, _read(context, fixed))
    stem = read(item.stem, whole)
    by_blank = {item.stem[start:end]: stem[start:end] for start, end in reversed(item.blanks)}
    return replace(
        item,
        pinyin=stem,
        answer_pinyin=tuple(by_blank.get(answer) or read(answer, whole, (item.stem, stem)) for answer in item.answers),
        member_pinyin=tuple(read(member, whole, (item.stem, stem)) for member in item.members),
    )


@lru_cache(maxsize=1024)
def _read(text: str, fixed: tuple[tuple[str, str], ...]) -> Reading:
    """The syllables of a text; remembered, since several items come from one sentence."""
    return tuple(each and each.marked for each in annotate_pinyin(text, {**_glossary_readings(), **dict(fixed)}))


@cache
def _glossary_readings() -> Mapping[str, str]:
    return {term.name: term.pinyin for term in glossary().terms if term.pinyin}


def _piece(text: str, alone: Reading, source: str, reading: Reading) -> Reading:
    """`text` as read `alone`, but what it shares with `source` in stretches of two characters or more as read there."""
    out, at = list(alone), 0
    while at < len(text):
        start, length = _longest(text, at, source)
        if length > 1:
            out[at : at + length] = reading[start : start + length]
        at += length
    return tuple(out)


def _longest(text: str, at: int, source: str) -> tuple[int, int]:
    """Where in `source` the longest stretch stands that begins `text` from `at` on, and its length, one at least."""
    start, length = 0, 1
    while at + length < len(text) and (found := source.find(text[at : at + length + 1], start)) >= 0:
        start, length = found, length + 1
    return start, length
