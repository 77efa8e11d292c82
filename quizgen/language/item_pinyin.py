"""Pinyin for an item, read off the sentences that it comes from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from difflib import SequenceMatcher
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
    out = list(alone)
    for at, start, length in SequenceMatcher(None, source, text, autojunk=False).get_matching_blocks():
        if length > 1:
            out[start : start + length] = reading[at : at + length]
    return tuple(out)
