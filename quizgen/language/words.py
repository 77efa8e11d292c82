"""Words and their part-of-speech tags: rjieba where there is a wheel of it, else jieba.

The one place that knows either library; both are initialised on the first call, on purpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial
from importlib.util import find_spec
from pathlib import Path

from quizgen.model import Word

Tagger = Callable[[str], Iterable[tuple[str, str]]]
_word = partial(tuple.__new__, Word)
"""What `Word._make` does, three times as fast: every text is made into words first."""
_MOST_REMEMBERED = 1024
"""Texts whose words are remembered: what is asked of a sentence is read once more for its pinyin."""
SET_PHRASE = 4
"""Characters of a set phrase (稳中求进), and of two words that stand together as one."""


def tag_words(text: str, offset: int = 0) -> tuple[Word, ...]:
    """The words of `text` with their tags, covering it without a gap; offsets count from `offset`."""
    words = []
    start = offset
    for word, tag in _tag(text):
        end = start + len(word)
        words.append(_word((start, end, word, tag)))
        start = end
    return tuple(words)


@lru_cache(_MOST_REMEMBERED)
def _tag(text: str) -> Sequence[tuple[str, str]]:
    try:
        return tuple(_tagger()(text))
    except UnicodeEncodeError:  # half a surrogate pair, which no file has but a string may
        return tuple(_tagger()(text.encode("utf-8", "replace").decode()))


@lru_cache(maxsize=1 << 16)
def opening_tag(word: str) -> str:
    """The tag of a long word's first half: 提高效益 is a noun to the tagger, 提高 a verb."""
    return tag_words(word[:2])[0].tag[:1]


def subwords(word: str) -> frozenset[str]:
    """The dictionary's words inside `word`, itself among them where the dictionary has it."""
    return frozenset(_splitter()(word))


def has_word(text: str) -> bool:
    """Whether jieba's dictionary has the word."""
    return _membership()(text)


@cache
def word_frequencies() -> Mapping[str, int]:
    """How often each word of jieba's dictionary stands in the texts that it was counted in."""
    lines = _jieba_folder().joinpath("dict.txt").read_text("utf-8").splitlines()
    return {word: int(count) for word, count, _ in (line.split(" ") for line in lines)}


def _jieba_folder() -> Path:
    """Where jieba lies, without importing it: that takes as long as reading its dictionary."""
    found = find_spec("jieba")
    assert found and found.origin
    return Path(found.origin).parent


@cache
def _membership() -> Callable[[str], bool]:
    try:
        from rjieba import has_word
    except ImportError:
        return word_frequencies().__contains__
    known: Callable[[str], bool] = has_word
    return known


@cache
def _splitter() -> Callable[[str], Iterable[str]]:
    try:
        import rjieba
    except ImportError:
        import jieba

        splitter: Callable[[str], Iterable[str]] = jieba.cut_for_search
    else:
        splitter = rjieba.cut_for_search
    return splitter


@cache
def _tagger() -> Tagger:
    try:
        return _rjieba_tagger()
    except ImportError:
        return _jieba_tagger()


def _rjieba_tagger() -> Tagger:
    import rjieba

    tagger: Tagger = rjieba.tag
    return tagger


def _jieba_tagger() -> Tagger:
    import logging

    import jieba
    import jieba.posseg

    jieba.setLogLevel(logging.WARNING)
    jieba.initialize()
    return lambda text: ((pair.word, pair.flag) for pair in jieba.posseg.cut(text))
