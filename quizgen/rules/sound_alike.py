"""单项选择 for learners: which of four words that sound alike is written right in its sentence.

>>> text = "群众迫不及待地要改变家乡的面貌。"
>>> # 群众____地要改变家乡的面貌。 -> 迫不及待, not 迫不急待, 迫不即待, 迫不级待
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.levels import band_name
from quizgen.language.sound_alikes import is_often_misspelt, sound_alikes
from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.rules._distractors import ordered_options
from quizgen.rules._stem import may_be_asked, source_of, stem_around
from quizgen.rules._taught_words import TaughtWord, surely_read, taught_words

_SET_PHRASE = 0.15


def sound_alike(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each occurrence of a set phrase or of a word that is often miswritten."""
    document = annotated.document
    wanted = (
        taught
        for taught in taught_words(annotated)
        if _is_wanted(taught) and may_be_asked(document, document.sentences[taught.sentence])
    )
    for taught, heard in surely_read(document, wanted):
        word = taught.word
        wrong = sound_alikes(word.text, heard)
        if not wrong or any(text in document.text for text in wrong):
            continue
        stem = stem_around(document, word.start, word.end)
        if stem is None:
            continue
        yield stem.item(
            "sound_alike",
            source_of(document, word.start, word.end),
            kind=Kind.CHOICE,
            options=ordered_options(stem.text, (word.text, *wrong)),
            score=_score(taught, annotated.salience[taught.sentence]),
            reasons=(f"a word of {band_name(taught.level)}", "three wrong characters of its sound"),
            tags=(band_name(taught.level),),
        )


def _is_wanted(taught: TaughtWord) -> bool:
    word = taught.word
    return is_often_misspelt(word.text) or (len(word.text) == 4 and word.tag == "i")


def _score(taught: TaughtWord, salience: float) -> float:
    return round(0.3 + 0.2 * salience + 0.02 * taught.level + _SET_PHRASE * (len(taught.word.text) == 4), 4)
