"""判断: a statement of the text as it is, or with one phrase, number or turn changed; the key has the true wording."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import RIGHT, WRONG, AnnotatedDocument, Document, Item, Kind, Sentence
from quizgen.rules._distractors import Phrases, coin
from quizgen.rules._salient import weightiest
from quizgen.rules._stem import content_bounds, source_of, stem_around

_NUMBER = re.compile(r"(?<![\d.])(\d{1,3})(?![\d.])(?=周年|个|项|万|亿|%|％|年|人|家|倍|次)")
_TURNS = (
    ("不仅", "不必"),
    ("不能", "可以"),
    ("不得", "可以"),
    ("必须", "不必"),
    ("坚决防止", "可以允许"),
    ("既要", "不要"),
)


def judge(annotated: AnnotatedDocument) -> Iterator[Item]:
    """A true and a false item for each sentence that can be changed without becoming nonsense; one is chosen."""
    document = annotated.document
    phrases = Phrases.of(annotated)
    for index in weightiest(annotated):
        sentence, salience, blanks = document.sentences[index], annotated.salience[index], annotated.blanks[index]
        if not blanks:
            continue
        blank = blanks[0]
        stem = stem_around(document, sentence, ((blank.start, blank.end),))
        if stem is None or not _is_whole(document, sentence, stem.text):
            continue
        truth = stem.text
        change = _changed(truth, stem.blanks[0], phrases)
        if change is None:
            continue
        wrong, right, false = change
        place = source_of(document, sentence, blank.start, blank.end)
        worth = round(salience * 0.8, 4)
        yield Item(
            kind=Kind.JUDGE,
            rule="judge",
            stem=truth,
            answers=(RIGHT,),
            truth=truth,
            source=place,
            score=worth,
            reasons=("a statement of the text",),
            difficulty=1,
        )
        yield Item(
            kind=Kind.JUDGE,
            rule="judge",
            stem=false,
            answers=(WRONG,),
            truth=truth,
            note=f"“{wrong}”应为“{right}”",
            source=place,
            score=worth,
            reasons=(f"{right} changed to {wrong}",),
            difficulty=2,
        )


def _is_whole(document: Document, sentence: Sentence, text: str) -> bool:
    """Whether nothing before the statement was cut off: half a sentence is easily true of something else."""
    start = content_bounds(sentence)[0]
    return text[:2] == document.text[start : start + 2] or text[:4].isdigit()


def _changed(truth: str, blank: tuple[int, int], phrases: Phrases) -> tuple[str, str, str] | None:
    """What to say instead of what, and the whole false statement."""
    number = _NUMBER.search(truth)
    if number:
        right = number.group(1)
        wrong = str(int(right) + (10 if int(right) % 10 == 0 else 2) if coin(truth) % 2 else max(1, int(right) - 1))
        if wrong != right:
            return wrong, right, truth[: number.start(1)] + wrong + truth[number.end(1) :]
    answer = truth[blank[0] : blank[1]]
    wrong_phrases = phrases.distractors(answer, truth, blank, 1)
    if wrong_phrases:
        return wrong_phrases[0], answer, truth[: blank[0]] + wrong_phrases[0] + truth[blank[1] :]
    for right, wrong in _TURNS:
        at = truth.find(right)
        if at >= 0 and right != "不仅":
            return wrong, right, truth[:at] + wrong + truth[at + len(right) :]
    return None
