"""What a paper is made of: questions, and the sections they stand in."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypedDict

from quizgen.config import Print
from quizgen.model import Item


class Layout(StrEnum):
    """How the questions of a section stand on paper, by the words that the templates know."""

    FILL = "fill"
    ORDER = "order"
    CHOICE = "choice"
    JUDGE = "judge"
    MATCH = "match"
    SHORT = "short"
    GRID = "grid"
    NEAT = "neat"


class Run(TypedDict, total=False):
    """A piece of a stem: a `text`, perhaps with `pinyin` above it; or a `blank` of so many parts (0: its answer goes
    elsewhere), each `width` em wide, perhaps with syllables `above` them and what of the `answer` each holds.
    """

    text: str
    pinyin: str | None
    blank: int
    width: float
    above: list[str]
    answer: list[str]


class Spelled(TypedDict):
    """A text with a syllable for each of its characters ("" where there is none), or none at all."""

    text: str
    pinyin: list[str]


class Box(TypedDict, total=False):
    """A text with a box before it, in which its number is the `answer`."""

    text: str
    answer: str


class Lines(TypedDict, total=False):
    """So many `rows` to write an `answer` on, behind a `label`."""

    label: str
    rows: int
    answer: str


class QuestionData(TypedDict, total=False):
    """What a template gets for a question: of these keys those of its layout, of which a copy without answers has only
    what is asked.
    """

    id: str
    # FILL, CHOICE, JUDGE and SHORT: the stem
    runs: list[Run]
    # CHOICE and SHORT: options, or lines to write on, so many side by side
    options: list[str]
    lines: list[Lines]
    columns: int
    # ORDER: what stands over the boxes, the numbers that go into them, and the members in their true order
    head: str
    boxes: list[Box]
    sequence: list[str]
    members: list[str]
    # MATCH: a term, and what stands beside it under a letter
    left: str
    right: str
    letter: str
    # GRID: characters to write, with their syllables
    word: list[str]
    pinyin: list[str]
    # the key: one letter or mark (with what would be true), or answers with their syllables, their points and whether
    # they may come in any order; where they come from, and a remark
    answer: str
    truth: str
    answers: list[str]
    readings: list[list[str]]
    points: list[str]
    free: bool
    source: str
    note: str


class SectionData(TypedDict):
    """What a template gets for a section."""

    number: str
    name: str
    layout: Layout
    hint: str
    unit: str
    marks: str
    questions: list[QuestionData]


class PaperData(TypedDict):
    """What a template gets for a copy of a paper; its `heading` is the title in lines of pieces, none of which a line's
    end may part.
    """

    copy: Print
    title: str
    heading: list[list[str]]
    credit: str
    version: str
    page: tuple[int, int]
    columns: int
    scale: float
    sealed: bool
    fields: list[str]
    header: str
    footer: str
    summary: str
    total: str
    sections: list[SectionData]


@dataclass(frozen=True, slots=True)
class Question:
    """One question: `units` are the parts that earn marks (blanks, boxes, members); `ask` is what the student sees,
    `solve` what the teacher's copy and the key add to it."""

    item: Item | None
    units: int
    ask: QuestionData
    solve: QuestionData = field(default_factory=QuestionData)

    def data(self, *, answered: bool) -> QuestionData:
        """What a copy with or without its answer shows of it."""
        shown: QuestionData = {"id": self.item.uid if self.item else "", **self.ask}
        return {**shown, **self.solve} if answered else shown


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the paper; `unit` names what `marks` are given for: 每空, 每题, 每项; `fixed` if a person set them,
    `whole` if a person said how many questions it has, or asked for words to write."""

    name: str
    layout: Layout
    hint: str
    unit: str
    questions: tuple[Question, ...]
    marks: float = 0.0
    fixed: bool = False
    whole: bool = False

    @property
    def units(self) -> int:
        return sum(question.units for question in self.questions)
