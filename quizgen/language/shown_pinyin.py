"""Which pinyin may stand on a question's side: what the reader needs, and never what is asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.language.levels import hard_spans
from quizgen.model import Item, Kind, Reading

SHOWINGS = ("off", "hard", "all")
"""None, above the words beyond the learner's level, above every character."""


def stem_pinyin(item: Item, showing: str, level: int) -> Reading:
    """The syllables to show above the item's stem, None for every other character."""
    if item.kind is Kind.VOCABULARY:
        return (None,) * len(item.stem)
    answers = list(zip(item.answers, item.answer_pinyin or ((),) * len(item.answers), strict=True))
    return shown_pinyin(item.stem, item.pinyin, showing, level, answers, item.blanks)


def shown_pinyin(
    text: str,
    reading: Reading,
    showing: str,
    level: int,
    answers: Sequence[tuple[str, Reading]] = (),
    blanks: Sequence[tuple[int, int]] = (),
) -> Reading:
    """The syllables of `reading` to show above `text`: none in a blank, none where an answer stands or sounds."""
    if showing == "off" or len(reading) != len(text):
        return (None,) * len(text)
    spans = hard_spans(text, level) if showing == "hard" else [(place, place + 1) for place in range(len(text))]
    kept = {place for span in blanks for place in range(*span)}
    for answer, sound in answers:
        for start in (*_places(text, answer), *_sounds(reading, sound)):
            kept.update(range(start, start + len(answer)))
    shown = {place for span in spans if kept.isdisjoint(range(*span)) for place in range(*span)}
    return tuple(syllable if place in shown else None for place, syllable in enumerate(reading))


def _places(text: str, answer: str) -> Iterator[int]:
    return (found.start() for found in re.finditer(re.escape(answer), text))


def _sounds(reading: Reading, sound: Reading) -> Iterator[int]:
    """Where the answer could be heard in the reading of other characters."""
    if sound and all(sound):
        for start in range(len(reading) - len(sound) + 1):
            if reading[start : start + len(sound)] == sound:
                yield start
