"""生词: a word of the text with its reading, its meaning in English and its sentence.

>>> text = "面对严峻复杂的形势，各地必须加强协调。"
>>> # 严峻 -> grim; severe; rigorous
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.language.levels import band_name, is_hard
from quizgen.language.meanings import CREDIT, meaning
from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.rules._stem import source_of
from quizgen.rules._taught_words import TaughtWord, surely_read, taught_words

_SHORT, _LONG = 12, 60
"""Characters of a sentence that makes a good example."""
_OFTEN = 6
"""How many times a word must stand in the text to be worth the most."""


def vocabulary(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each word and reading that the dictionary explains, at the sentence that shows it best."""
    document = annotated.document
    places: dict[tuple[str, tuple[str, ...]], list[TaughtWord]] = defaultdict(list)
    for taught, heard in surely_read(document, taught_words(annotated)):
        places[taught.word.text, tuple(each.numbered for each in heard)].append(taught)
    for (text, reading), found in places.items():
        means = meaning(text, reading, found[0].word.tag)
        if means:
            yield _item(annotated, reading, means, found)


def _item(annotated: AnnotatedDocument, reading: Sequence[str], means: str, found: Sequence[TaughtWord]) -> Item:
    document = annotated.document
    best = min(found, key=lambda taught: _unfit(document.sentences[taught.sentence].text))
    word, often = best.word, min(len(found), _OFTEN)
    return Item(
        kind=Kind.VOCABULARY,
        rule="vocabulary",
        stem=word.text,
        answers=(means,),
        note=CREDIT,
        source=replace(
            source_of(document, word.start, word.end),
            entry=f"CC-CEDICT {word.text} {' '.join(reading)}",
        ),
        score=round(0.3 + 0.05 * often + 0.02 * best.level + 0.1 * is_hard(word.text), 4),
        reasons=(f"a word of {band_name(best.level)}", f"{len(found)} times in the text"),
        tags=(band_name(best.level),),
        difficulty=2,
    )


def _unfit(sentence: str) -> tuple[bool, bool, int]:
    """How little a sentence makes an example: a whole sentence before a heading, a short one before a long one."""
    return not sentence.endswith(("。", "！", "？", "”")), not _SHORT <= len(sentence) <= _LONG, len(sentence)
