"""What a paper is made of: questions, and the sections they stand in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from quizgen.model import Item


@dataclass(frozen=True, slots=True)
class Question:
    """One question: `units` are the parts that earn marks (blanks, boxes, members); `ask` is what the student sees,
    `solve` what the teacher's copy and the key add to it."""

    item: Item | None
    units: int
    ask: Mapping[str, Any]
    solve: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the paper; `unit` names what `marks` are given for: 每空, 每题, 每项; `fixed` if a person set them,
    `whole` if a person said how many questions it has."""

    name: str
    layout: str
    hint: str
    unit: str
    questions: tuple[Question, ...]
    marks: float = 0.0
    fixed: bool = False
    whole: bool = False

    @property
    def units(self) -> int:
        return sum(question.units for question in self.questions)
