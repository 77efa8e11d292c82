"""填空: a key phrase of a sentence that matters, left out.

>>> text = "规划政策体系“四梁八柱”初步构建，多层次工作机制发挥实效。"
>>> # 规划政策体系“____”初步构建，多层次工作机制发挥实效。 -> 四梁八柱
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.language.contrasts import is_contrasted
from quizgen.model import AnnotatedDocument, Blank, Item, Kind
from quizgen.rules._stem import is_half_told, is_one_of_many, rest_of, source_of, stem_around

_YEAR = re.compile(r"\d{4}年")
_FAME = 0.1
_SHORTEST_REST = 10
"""Characters around a blank that say enough of what is asked."""
_SET = frozenset(("i", "l"))
"""Classes of set phrases."""
_OFTEN = 5
"""How often a text may say an answer before it is the text's theme, which every other sentence tells."""
MOST_PARTS = 2
"""Parts of an enumeration of which one may be left out; of longer ones the whole list is asked."""
_WEIGHTY = 0.65
"""Salience of a sentence whose short quoted word is more than the writer's wink: “停工”."""
_BARE = 2
"""Characters of an answer that needs to be a fixed expression to be worth a blank: 行动 and 用户 are none."""


def cloze(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each of the best blanks of each sentence that matters; the selection takes one of them."""
    document = annotated.document
    for index, blanks in enumerate(annotated.blanks):
        sentence, salience = document.sentences[index], annotated.salience[index]
        for rank, blank in enumerate(blanks):
            if not _is_worth_a_blank(annotated, index, blank):
                continue
            stem = stem_around(document, sentence, ((blank.start, blank.end),))
            if stem is None or is_half_told(stem) or len(rest_of(stem)) < _SHORTEST_REST:
                continue
            if is_one_of_many(stem, MOST_PARTS) and not (_is_quoted(annotated, blank) or is_contrasted(blank.text)):
                continue
            yield Item(
                kind=Kind.CLOZE,
                rule="cloze",
                stem=stem.text,
                blanks=stem.blanks,
                answers=stem.answers,
                source=source_of(document, sentence, blank.start, blank.end),
                score=round(salience * (1 - 0.15 * rank) + _fame(annotated, index, blank), 4),
                reasons=blank.reasons,
                difficulty=_difficulty(blank),
            )


def _is_worth_a_blank(annotated: AnnotatedDocument, index: int, blank: Blank) -> bool:
    """Whether the answer is no bare word that many others could replace, and no name that the day brings."""
    tags = [word.tag for word in annotated.words[index] if blank.start <= word.start < blank.end]
    if len(tags) == 1 and tags[0].startswith("nr"):
        return _YEAR.search(annotated.document.sentences[index].text) is not None
    if len(blank.text) > _BARE:
        return True
    return (_is_quoted(annotated, blank) and annotated.salience[index] > _WEIGHTY) or (
        tags[0][:1] in ("n", "j") and is_contrasted(blank.text)
    )


def _fame(annotated: AnnotatedDocument, index: int, blank: Blank) -> float:
    """What an answer gains that is a fixed expression, and loses that the text says all the time."""
    if is_contrasted(blank.text):
        return _FAME
    tags = {word.tag for word in annotated.words[index] if blank.start <= word.start < blank.end}
    if _is_quoted(annotated, blank) or not tags.isdisjoint(_SET):
        return _FAME / 2
    return -_FAME if annotated.document.text.count(blank.text) > _OFTEN else -_FAME / 2


def _is_quoted(annotated: AnnotatedDocument, blank: Blank) -> bool:
    return annotated.document.text[blank.start - 1 : blank.start] == "“"


def _difficulty(blank: Blank) -> int:
    length = blank.end - blank.start
    return 1 if length <= 3 else 2 if length <= 6 else 3
