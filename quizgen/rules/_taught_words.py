"""The words of a text that a learner of Chinese may want: content words, set phrases and terms, never names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from quizgen.language.han import HAN
from quizgen.language.levels import is_graded, is_hard, word_level
from quizgen.language.listed_words import is_cut_amiss
from quizgen.language.pinyin import annotate_pinyin
from quizgen.language.words import word_frequencies
from quizgen.model import AnnotatedDocument, Document, Syllable, TermMention, Word
from quizgen.patterns import regex

_CHINESE = regex(f"{HAN}{{2,4}}")
_NAMES = ("nr", "ns", "nt", "nz")
_CONTENT = "nvaidlbzj"
_ATTESTED = 6
"""How often a word that HSK does not list must stand in the dictionary's texts to be a word of its own (not 被淹)."""
_EASIEST = 2
"""The HSK band below which a word is not worth teaching to readers of such texts."""


class TaughtWord(NamedTuple):
    """A word in its sentence (by index); `level` is its HSK band."""

    sentence: int
    word: Word
    level: int


def taught_words(annotated: AnnotatedDocument) -> Iterator[TaughtWord]:
    """Every occurrence of a word worth teaching, in the order of the text; a term counts as one word."""
    spans = [*(person.name for person in annotated.people), *(mention.span for mention in annotated.terms)]
    taken = {place for span in spans for place in range(span.start, span.end)}
    found: list[TaughtWord] = []
    for index, words in enumerate(annotated.words):
        for at, word in enumerate(words):
            if taken.isdisjoint(range(word.start, word.end)) and _is_worth(word) and not is_cut_amiss(words, at):
                found.append(TaughtWord(index, word, word_level(word.text)))
    found += (_as_word(annotated, mention) for mention in annotated.terms)
    for taught in sorted(found):
        if _CHINESE.fullmatch(taught.word.text) and taught.level >= _EASIEST:
            yield taught


def surely_read(document: Document, words: Iterable[TaughtWord]) -> Iterator[tuple[TaughtWord, tuple[Syllable, ...]]]:
    """Those of the words that are read surely throughout, with their syllables as their sentence has them."""
    for taught in words:
        sentence, word = document.sentences[taught.sentence], taught.word
        heard = _read(sentence.text)[word.start - sentence.start : word.end - sentence.start]
        sure = tuple(each for each in heard if each and each.sure)
        if len(sure) == len(word.text):
            yield taught, sure


@lru_cache(maxsize=1024)
def _read(text: str) -> tuple[Syllable | None, ...]:
    """The syllables of a sentence, remembered, since every rule for learners asks for them."""
    return annotate_pinyin(text)


def _as_word(annotated: AnnotatedDocument, mention: TermMention) -> TaughtWord:
    """A term is one word, however the tagger cut it."""
    span = mention.span
    index = annotated.document.sentence_at(span.start).index
    return TaughtWord(index, Word(span.start, span.end, span.text, "n"), word_level(span.text))


def _is_worth(word: Word) -> bool:
    """Whether it is a word of the lists, a set phrase, or a word of the dictionary that has a rare character."""
    text = word.text
    if word.tag[:2] in _NAMES or word.tag[:1] not in _CONTENT:
        return False
    if is_graded(text):
        return True
    if word.tag == "i":
        known = text in word_frequencies()
    else:
        known = is_hard(text) and word_frequencies().get(text, 0) >= _ATTESTED
    if not known:
        return False
    return len(text) < 4 or not _is_compound(text, word.tag)


def _is_compound(text: str, tag: str) -> bool:
    """Whether four characters are two words side by side (政策措施) rather than a phrase of their own."""
    first, second = is_graded(text[:2]), is_graded(text[2:])
    return (first and second) if tag == "i" else (first or second)
