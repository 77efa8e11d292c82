"""Names that the tagger cuts, or joins to what stands beside them: 黄河流域生态保护｜和｜高质量发展, 党的基本｜理论."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quizgen.language.word_lists import listed_in_order
from quizgen.language.words import tag_words
from quizgen.model import Word


def sentence_words(text: str, offset: int = 0) -> tuple[Word, ...]:
    """The words of a sentence for what is found in it: those that make up a fixed name are cut as the name is."""
    words = tag_words(text, offset)
    for name, parts in _fixed_names():
        if name in text:
            words = _cut_anew(text, words, name, parts)
    return words


def _cut_anew(text: str, words: tuple[Word, ...], name: str, parts: Sequence[tuple[str, str]]) -> tuple[Word, ...]:
    base = words[0].start
    at = text.find(name)
    while at >= 0:
        start, end = base + at, base + at + len(name)
        first = next((index for index, word in enumerate(words) if word.start == start), None)
        last = next((index for index, word in enumerate(words) if word.end == end), None)
        if first is not None and last is not None:
            anew = []
            for part, tag in parts:
                anew.append(Word(start, start + len(part), part, tag))
                start += len(part)
            words = (*words[:first], *anew, *words[last + 1 :])
        at = text.find(name, at + len(name))
    return words


@cache
def _fixed_names() -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Each name with its words and their tags, as data/names.toml has them: 中长期/b|贷款/n."""
    entries = [[part.rpartition("/") for part in entry.split("|")] for entry in listed_in_order("names", "fixed")]
    return tuple(
        ("".join(word for word, _, _ in entry), tuple((word, tag) for word, _, tag in entry)) for entry in entries
    )
