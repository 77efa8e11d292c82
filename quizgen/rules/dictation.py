"""看拼音写词语: a word of the text to be written from its pinyin.

>>> text = "各地要继续夯实绿色发展基础。"
>>> # 各地要继续（hāng shí）绿色发展基础。 -> 夯实
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.homophones import homophones
from quizgen.language.levels import band_name, is_hard
from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.rules._stem import may_be_asked, source_of, stem_around
from quizgen.rules._taught_words import TaughtWord, surely_read, taught_words

_HARD_TO_WRITE = 0.2
"""What a word gains that has a rare character."""
_SET_PHRASE = 0.1


def dictation(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each occurrence of a word that its reading tells from every other common word."""
    document = annotated.document
    able = (each for each in taught_words(annotated) if may_be_asked(document, document.sentences[each.sentence]))
    for taught, heard in surely_read(document, able):
        word = taught.word
        if homophones(word.text, [each.marked for each in heard]):
            continue
        stem = stem_around(document, word.start, word.end)
        if stem is None:
            continue
        yield stem.item(
            "dictation",
            source_of(document, word.start, word.end),
            kind=Kind.DICTATION,
            score=_score(taught, annotated.salience[taught.sentence]),
            reasons=(f"a word of {band_name(taught.level)}",),
            tags=(band_name(taught.level),),
            difficulty=3 if is_hard(word.text) else 2,
        )


def _score(taught: TaughtWord, salience: float) -> float:
    text = taught.word.text
    worth = 0.3 + 0.2 * salience + 0.02 * taught.level
    return round(worth + _HARD_TO_WRITE * is_hard(text) + _SET_PHRASE * (len(text) == 4), 4)
