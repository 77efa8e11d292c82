"""判断: a statement of the text as it is, or with one phrase, number or turn changed; the key has the true wording."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.model import RIGHT, WRONG, AnnotatedDocument, Document, Item, Kind, Sentence
from quizgen.rules._distractors import Phrases, coin
from quizgen.rules._salient import weightiest
from quizgen.rules._stem import content_bounds, source_of, stem_around

_NUMBER = re.compile(r"(?<![\d.])(\d{1,3})(?![\d.])(?=周年|个|项|万|亿|%|％|年|人|家|倍|次)")
_DIRECTION = re.compile(r"(增长|下降|上升|增加|减少|提高|降低)(?=了?\d)")
_OPPOSITE = {
    "增长": "下降",
    "下降": "增长",
    "上升": "下降",
    "增加": "减少",
    "减少": "增加",
    "提高": "降低",
    "降低": "提高",
}
_DUTY, _CHOICE = "应当", "可以"


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
        change = _changed(truth, [each.text for each in blanks], phrases)
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


def _changed(truth: str, phrases_asked: Sequence[str], phrases: Phrases) -> tuple[str, str, str] | None:
    """What to say instead of what, and the whole false statement."""
    for right in phrases_asked:
        at = truth.find(right)
        wrong = phrases.replacement(right, truth, (at, at + len(right))) if at >= 0 else None
        if wrong:
            return wrong, right, truth[:at] + wrong + truth[at + len(right) :]
    for change in (_other_direction, _other_number, _other_turn):
        found = change(truth)
        if found:
            start, end, wrong = found
            return wrong, truth[start:end], truth[:start] + wrong + truth[end:]
    return None


def _other_direction(truth: str) -> tuple[int, int, str] | None:
    found = _DIRECTION.search(truth)
    return (*found.span(1), _OPPOSITE[found.group(1)]) if found else None


def _other_number(truth: str) -> tuple[int, int, str] | None:
    found = _NUMBER.search(truth)
    if found is None:
        return None
    right = int(found.group(1))
    wrong = right + (10 if right % 10 == 0 else 2) if coin(truth) % 2 else max(1, right - 1)
    return (*found.span(1), str(wrong)) if wrong != right else None


def _other_turn(truth: str) -> tuple[int, int, str] | None:
    at = truth.find(_DUTY)
    return (at, at + len(_DUTY), _CHOICE) if at >= 0 else None
