"""Pinyin on cards: in Anki's notation where only the answer's side shows it, as ruby where both sides do.

`{{kanji:题目}}` drops what stands in brackets (` 六[liù]`) and leaves `<ruby>` alone, `{{furigana:题目}}` shows both.
"""

from __future__ import annotations

import html
import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.config import Config
from quizgen.language.pinyin import syllable
from quizgen.language.shown_pinyin import shown_pinyin, stem_pinyin
from quizgen.model import Item, Reading
from quizgen.patterns import regex

_CONTROL = regex(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\ufeff]")
_ENTITIES = {ord(character): f"&#{ord(character)};" for character in "{}[]"}


@dataclass(frozen=True, slots=True)
class AnkiRuby:
    """How a deck's cards show pinyin."""

    config: Config

    def behind(self, text: str, reading: Reading) -> str:
        """The text with pinyin on the answer's side only."""
        return self._ruby(text, reading, ())

    def behind_each(self, texts: Sequence[str], readings: Sequence[Reading]) -> list[str]:
        """Several texts, as they are where their readings are missing."""
        if len(readings) != len(texts):
            return [escape(text) for text in texts]
        return [self.behind(text, reading) for text, reading in zip(texts, readings, strict=True)]

    def before(self, text: str, reading: Reading, answers: Sequence[tuple[str, Reading]]) -> str:
        """The text with pinyin on the question's side as well, as far as it does not tell these answers."""
        return self._ruby(
            text, reading, shown_pinyin(text, reading, self.config.card_pinyin, self.config.level, answers)
        )

    def stem(self, item: Item) -> list[str]:
        """The stem in pieces: text and blank by turns, beginning and ending with text."""
        shown = stem_pinyin(item, self.config.card_pinyin, self.config.level)
        edges = [0, *(edge for blank in item.blanks for edge in blank), len(item.stem)]
        return [
            self._ruby(item.stem[start:end], item.pinyin[start:end], shown[start:end])
            for start, end in itertools.pairwise(edges)
        ]

    def _ruby(self, text: str, reading: Reading, shown: Reading) -> str:
        if len(reading) != len(text):
            return escape(text)
        return "".join(
            self._character(character, marked, place < len(shown) and shown[place] is not None)
            for place, (character, marked) in enumerate(zip(text, reading, strict=True))
        )

    def _character(self, character: str, marked: str | None, on_both_sides: bool) -> str:
        if not marked:
            return escape(character)
        above = escape(marked)
        if self.config.tone_colours:
            above = f'<span class="tone{syllable(marked).numbered[-1]}">{above}</span>'
        if on_both_sides:
            return f"<ruby>{escape(character)}<rt>{above}</rt></ruby>"
        return f" {escape(character)}[{above}]"


def escape(text: str) -> str:
    """Text as data: no HTML, no cloze or field marks, no ruby brackets of its own."""
    escaped = html.escape(_CONTROL.sub("", text)).translate(_ENTITIES)
    return escaped.replace("::", "&#58;&#58;").replace("\n", "<br>")
