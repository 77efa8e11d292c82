"""填空: a key phrase of a sentence that matters, left out.

>>> text = "规划政策体系“四梁八柱”初步构建，多层次工作机制发挥实效。"
>>> # 规划政策体系“____”初步构建，多层次工作机制发挥实效。 -> 四梁八柱
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import AnnotatedDocument, Blank, Item, Kind
from quizgen.rules._stem import source_of, stem_around


def cloze(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each of the best blanks of each sentence that matters; the selection takes one of them."""
    document = annotated.document
    for sentence, salience, blanks in zip(document.sentences, annotated.salience, annotated.blanks, strict=True):
        for rank, blank in enumerate(blanks):
            stem = stem_around(document, sentence, ((blank.start, blank.end),))
            if stem is None:
                continue
            yield Item(
                kind=Kind.CLOZE,
                rule="cloze",
                stem=stem.text,
                blanks=stem.blanks,
                answers=stem.answers,
                source=source_of(document, sentence, blank.start, blank.end),
                score=round(salience * (1 - 0.15 * rank), 4),
                reasons=blank.reasons,
                difficulty=_difficulty(blank),
            )


def _difficulty(blank: Blank) -> int:
    length = blank.end - blank.start
    return 1 if length <= 3 else 2 if length <= 6 else 3
