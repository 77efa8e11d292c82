"""The sections that a paper can have, in the order in which they usually stand, and which items fit them."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quizgen.config import Config
from quizgen.export import questions
from quizgen.export.section import Question
from quizgen.model import Item, Kind

GRID = "田字格书写"
"""The section that asks for no item: words of the other questions to write."""
_LONGEST_PAIR = 32

Maker = Callable[[Sequence[Item], Config, random.Random | None], tuple[Question, ...]]


@dataclass(frozen=True, slots=True)
class Plan:
    """How a section is filled: `most` units of it, in its `turn` of choosing (hardest to place first); with fewer than
    `fewest` items there is none."""

    turn: int
    name: str
    layout: str
    hint: str
    unit: str
    marks: float
    most: int
    fits: Callable[[Item], bool]
    make: Maker
    fewest: int = 1


def _each(make: Callable[[Item, Config, random.Random | None], Question]) -> Maker:
    return lambda items, config, chance: tuple(make(item, config, chance) for item in items)


def units_of(item: Item) -> int:
    """How many parts of an item earn marks."""
    if item.kind in (Kind.CHOICE, Kind.MULTIPLE, Kind.JUDGE):
        return 1
    return len(item.blanks or item.members or item.answers)


def is_order(item: Item) -> bool:
    """Whether the item's members are to be put in order on paper."""
    if item.kind is Kind.ORDER:
        return bool(item.members)
    return item.kind is Kind.LIST and item.ordered and 4 <= len(item.members) <= 9 and questions.GAP not in item.head


def _is_recited(item: Item) -> bool:
    return item.kind is Kind.LIST and bool(item.members)


def _is_fill(item: Item) -> bool:
    return item.kind in (Kind.CLOZE, Kind.FACT, Kind.TERM) and bool(item.blanks)


def _is_pair(item: Item) -> bool:
    return item.kind is Kind.TERM and bool(questions.term_of(item)) and len("、".join(item.answers)) <= _LONGEST_PAIR


def _is_definition(item: Item) -> bool:
    explained = item.kind is Kind.TERM and not item.members and "这一提法" not in item.stem
    return (explained or item.kind is Kind.DEFINITION) and not item.blanks and len(item.answers) == 1


def _is_dictation(item: Item) -> bool:
    return item.kind is Kind.DICTATION and bool(item.blanks) and bool(item.answer_pinyin)


def _is_vocabulary(item: Item) -> bool:
    return item.kind is Kind.VOCABULARY


def _is_short(item: Item) -> bool:
    asked = (Kind.SHORT, Kind.MATCH, Kind.TERM, Kind.FACT, Kind.DEFINITION, Kind.DICTATION)
    return item.kind in asked and not item.blanks


PLANS = (
    Plan(3, "填空", "fill", "根据原文填空。", "每空", 2.0, 12, _is_fill, _each(questions.fill)),
    Plan(0, "排序", "order", "按原文的先后顺序，在方框内填写序号。", "每空", 2.0, 8, is_order, _each(questions.order)),
    Plan(1, "单项选择", "choice", "", "每题", 3.0, 6, lambda item: item.kind is Kind.CHOICE, _each(questions.choice)),
    Plan(
        1,
        "多项选择",
        "choice",
        "多选、少选、错选均不得分。",
        "每题",
        4.0,
        3,
        lambda item: item.kind is Kind.MULTIPLE,
        _each(questions.choice),
    ),
    Plan(
        2,
        "判断",
        "judge",
        f"正确的画“{questions.RIGHT_MARK}”，错误的画“{questions.WRONG_MARK}”。",
        "每题",
        2.0,
        6,
        lambda item: item.kind is Kind.JUDGE,
        _each(questions.judge),
    ),
    Plan(5, "连线", "match", "把左边的提法与右边相应的内容连起来。", "每线", 2.0, 6, _is_pair, questions.pairs, 4),
    Plan(4, "看拼音写词语", "fill", "", "每词", 1.0, 8, _is_dictation, _each(questions.fill)),
    Plan(9, "词语释义", "short", "写出词语的意思。", "每题", 1.0, 6, _is_vocabulary, _each(questions.short)),
    Plan(6, "默写", "short", "按原文写出列举的各项。", "每空", 2.0, 8, _is_recited, _each(questions.recite)),
    Plan(7, "名词解释", "short", "", "每题", 4.0, 3, _is_definition, _each(questions.definition)),
    Plan(8, "简答", "short", "", "每点", 2.0, 12, _is_short, _each(questions.short)),
)
