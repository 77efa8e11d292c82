"""The sections that a paper can have, in the order in which they usually stand, and which items fit them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quizgen.config import Config
from quizgen.export.questions import (
    GAP,
    RIGHT_MARK,
    WRONG_MARK,
    choice,
    definition,
    fill,
    judge,
    order,
    pairs,
    parts_in,
    recite,
    short,
    term_of,
)
from quizgen.export.section import Layout, Question
from quizgen.model import Item, Kind

GRID = "田字格书写"
"""The section that asks for no item: words of the other questions to write."""
_LONGEST_PAIR = 32

Maker = Callable[[Sequence[Item], Config, random.Random | None], tuple[Question, ...]]


@dataclass(frozen=True, slots=True)
class Plan:
    """How a section is filled: `most` units of it, in its `turn` of choosing (hardest to place first); with fewer than
    `fewest` items there is none."""

    name: str
    layout: Layout
    fits: Callable[[Item], bool]
    make: Maker
    turn: int
    marks: float
    unit: str
    most: int
    hint: str = ""
    fewest: int = 1


def _each(make: Callable[[Item, Config, random.Random | None], Question]) -> Maker:
    return lambda items, config, chance: tuple(make(item, config, chance) for item in items)


def _is(kind: Kind) -> Callable[[Item], bool]:
    return lambda item: item.kind is kind


def units_of(item: Item) -> int:
    """How many parts of an item earn marks."""
    if item.kind in (Kind.CHOICE, Kind.MULTIPLE, Kind.JUDGE):
        return 1
    if item.blanks:
        return parts_in(item.stem[start:end] for start, end in item.blanks)
    if item.kind is Kind.LIST and GAP in item.head:
        return parts_in(item.members)
    return len(item.members or item.answers)


def is_order(item: Item) -> bool:
    """Whether the item's members are to be put in order on paper."""
    if item.kind is Kind.ORDER:
        return bool(item.members)
    return item.kind is Kind.LIST and item.ordered and 4 <= len(item.members) <= 9 and GAP not in item.head


def _is_recited(item: Item) -> bool:
    return item.kind is Kind.LIST and bool(item.members)


def _is_fill(item: Item) -> bool:
    return item.kind in (Kind.CLOZE, Kind.FACT, Kind.TERM) and bool(item.blanks)


def _is_pair(item: Item) -> bool:
    return item.kind is Kind.TERM and bool(term_of(item)) and len("、".join(item.answers)) <= _LONGEST_PAIR


def _is_definition(item: Item) -> bool:
    explained = item.kind is Kind.TERM and not item.members and "这一提法" not in item.stem
    return (explained or item.kind is Kind.DEFINITION) and not item.blanks and len(item.answers) == 1


def _is_dictation(item: Item) -> bool:
    return item.kind is Kind.DICTATION and bool(item.blanks) and bool(item.answer_pinyin)


def _is_short(item: Item) -> bool:
    asked = (Kind.SHORT, Kind.MATCH, Kind.TERM, Kind.FACT, Kind.DEFINITION, Kind.DICTATION)
    return item.kind in asked and not item.blanks


PLANS = (
    Plan("填空", Layout.FILL, _is_fill, _each(fill), turn=3, marks=2.0, unit="每空", most=12, hint="根据原文填空。"),
    Plan(
        "排序",
        Layout.ORDER,
        is_order,
        _each(order),
        turn=0,
        marks=2.0,
        unit="每空",
        most=8,
        hint="按原文的先后顺序，在方框内填写序号。",
    ),
    Plan("单项选择", Layout.CHOICE, _is(Kind.CHOICE), _each(choice), turn=1, marks=3.0, unit="每题", most=6),
    Plan(
        "多项选择",
        Layout.CHOICE,
        _is(Kind.MULTIPLE),
        _each(choice),
        turn=1,
        marks=4.0,
        unit="每题",
        most=3,
        hint="多选、少选、错选均不得分。",
    ),
    Plan(
        "判断",
        Layout.JUDGE,
        _is(Kind.JUDGE),
        _each(judge),
        turn=2,
        marks=2.0,
        unit="每题",
        most=6,
        hint=f"正确的画“{RIGHT_MARK}”，错误的画“{WRONG_MARK}”。",
    ),
    Plan(
        "连线",
        Layout.MATCH,
        _is_pair,
        pairs,
        turn=5,
        marks=2.0,
        unit="每线",
        most=6,
        fewest=4,
        hint="把左边的提法与右边相应的内容连起来。",
    ),
    Plan("看拼音写词语", Layout.FILL, _is_dictation, _each(fill), turn=4, marks=1.0, unit="每词", most=8),
    Plan(
        "词语释义",
        Layout.SHORT,
        _is(Kind.VOCABULARY),
        _each(short),
        turn=9,
        marks=1.0,
        unit="每题",
        most=6,
        hint="写出词语的意思。",
    ),
    Plan(
        "默写",
        Layout.SHORT,
        _is_recited,
        _each(recite),
        turn=6,
        marks=2.0,
        unit="每空",
        most=8,
        hint="按原文写出列举的各项。",
    ),
    Plan("名词解释", Layout.SHORT, _is_definition, _each(definition), turn=7, marks=4.0, unit="每题", most=3),
    Plan("简答", Layout.SHORT, _is_short, _each(short), turn=8, marks=2.0, unit="每点", most=12),
)
