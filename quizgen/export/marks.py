"""Marks for the sections of a paper: the usual ones of a short paper, else such as add up to its total and are as near
to the usual ones as can be.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.export.section import Layout, Question, Section

_TOTAL, _SHORT = 100.0, 10
"""The marks of a whole paper, and how many questions it has at least."""
_SHARE, _FOR_A_WORD = 0.1, (1.0, 0.5)
"""How much of a paper's marks are given for writing words, and what for each."""
_FEWEST = 5
"""Questions that a section must have before one of them may be left out for the sum's sake."""
_STEPS = ((1.0, 5), (0.5, 20))
"""What marks are counted in, and how many may be given for neat writing before they are counted in less."""
_STEPS_AWAY = 4
"""How many steps marks may be away from the usual ones."""
_NEAT = Section("卷面", Layout.NEAT, "书写工整，卷面整洁。", "全卷", (Question(None, 1, {}),))


def marked(sections: Sequence[Section], total: float | None) -> tuple[Section, ...]:
    """The sections with marks that add up to `total`: whole ones wherever they can be, else halves.

    Where no such marks exist, one question is left out, or the rest is given for neat writing. Marks that a person
    fixed stay; where all are fixed, the paper's total is what they make. Without a total it is 100; of a short paper
    what its usual marks make. Writing words earns little of it.
    """
    asked = [section for section in sections if section.layout is not Layout.GRID]
    if total is None and sum(len(section.questions) for section in asked) >= _SHORT:
        total = _TOTAL
    whole = _sum(asked) / (1 - _SHARE) if total is None else total
    sections = [each for section in sections if (each := _for_writing(section, whole)).questions]
    if total is None or all(section.fixed for section in sections if section in asked):
        return tuple(sections)
    for step, most in _STEPS:
        for candidate in (sections, *_shortened(sections)):
            marks = _spread(candidate, total, step)
            if marks:
                return _with_marks(candidate, marks)
        for neat in range(1, round(most / step) + 1):
            marks = _spread(sections, total - neat * step, step)
            if marks:
                return (*_with_marks(sections, marks), replace(_NEAT, marks=neat * step))
    return tuple(sections)


def _sum(sections: Iterable[Section]) -> float:
    return sum(section.units * section.marks for section in sections)


def _for_writing(section: Section, total: float) -> Section:
    """A section of words to write, with as many of them and such marks as it may have of the total; any other one."""
    if section.layout is not Layout.GRID or section.fixed:
        return section
    words, most = section.questions, total * _SHARE
    for mark in _FOR_A_WORD:
        count = len(words) if section.whole else min(len(words), int(most / mark) // 2 * 2)
        if count and count * mark <= most:
            break
    return replace(section, questions=words[:count], marks=mark, fixed=True)


def _with_marks(sections: Sequence[Section], marks: Sequence[float]) -> tuple[Section, ...]:
    return tuple(replace(section, marks=mark) for section, mark in zip(sections, marks, strict=True))


def _shortened(sections: Sequence[Section]) -> Iterator[list[Section]]:
    """The sections without the weakest question of one of them, the longest section first."""
    for index, section in sorted(enumerate(sections), key=lambda pair: -len(pair[1].questions)):
        asked = [question.item for question in section.questions if question.item]
        if section.whole or len(asked) < _FEWEST:
            continue
        weakest = min(asked, key=lambda item: (item.score, item.uid, item.stem))
        kept = tuple(question for question in section.questions if question.item is not weakest)
        yield [*sections[:index], replace(section, questions=kept), *sections[index + 1 :]]


def _spread(sections: Sequence[Section], total: float, step: float) -> tuple[float, ...]:
    """Marks for each section's unit, in such steps, that add up to the total; () for none."""
    usual = _sum(section for section in sections if not section.fixed)
    free = total - _sum(section for section in sections if section.fixed)
    best: dict[float, tuple[float, tuple[float, ...]]] = {0.0: (0.0, ())}
    for section in sections:
        target = section.marks if section.fixed else section.marks * free / usual
        further: dict[float, tuple[float, tuple[float, ...]]] = {}
        for spent, (cost, marks) in best.items():
            for mark in (target,) if section.fixed else _around(target, step):
                reached = spent + mark * section.units
                if reached > total:
                    break
                worse = cost + (mark - target) ** 2 * section.units
                if reached not in further or worse < further[reached][0]:
                    further[reached] = (worse, (*marks, mark))
        best = further
    return best[total][1] if total in best else ()


def _around(target: float, step: float) -> Iterator[float]:
    middle = round(target / step)
    return (count * step for count in range(max(1, middle - _STEPS_AWAY), max(1, middle) + _STEPS_AWAY + 1))
