"""Pinyin read off the whole text: words first, then context for single characters."""

from __future__ import annotations

from functools import cache

from quizgen.language.words import tag_words
from quizgen.model import Syllable


def annotate_pinyin(text: str) -> tuple[Syllable | None, ...]:
    """One syllable for each Chinese character of `text`, None for every other character."""
    syllables: list[Syllable | None] = []
    for word in tag_words(text):
        syllables.extend(_read_word(word.text))
    return tuple(syllables)


@cache
def _read_word(word: str) -> tuple[Syllable | None, ...]:
    from pypinyin import Style, pinyin
    from pypinyin.contrib.tone_convert import to_tone3

    marked = [each[0] for each in pinyin(word, style=Style.TONE, errors=lambda run: [""] * len(run))]
    if len(marked) != len(word):
        return (None,) * len(word)
    return tuple(
        Syllable(each, to_tone3(each, v_to_u=True, neutral_tone_with_five=True)) if each else None for each in marked
    )
