"""From a deck to a paper: which questions in which section, with marks that add up, as plain data for a template."""

from __future__ import annotations

import itertools
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from quizgen.config import Config
from quizgen.language.levels import hard_spans
from quizgen.language.numerals import to_chinese
from quizgen.model import RIGHT, Deck, Item, Kind, Reading

TOTAL = 100.0
LETTERS = "ABCDEFGH"
RIGHT_MARK, WRONG_MARK = "√", "×"
_CLOSING = "，。；：！？、”’）》〉】"
_OPENING = "“‘（《〈【"
_JOINER = "\u2060"
"""Between a blank and a mark, so that no mark begins a line and no opening mark ends one."""
_GAP = "……"
"""Stands in a list's head where the members stood."""
_WRITTEN = (Kind.SHORT, Kind.MATCH, Kind.TERM, Kind.FACT, Kind.DEFINITION, Kind.DICTATION)
_GRID_WORDS = 8
_LINE, _HALF_LINE = 34, 13
"""Characters of an answer that fit on one writing line, and on a line of half the width."""


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
    """A part of the paper; `unit` names what `marks` are given for: 每空, 每题, 每项."""

    name: str
    layout: str
    hint: str
    unit: str
    questions: tuple[Question, ...]
    marks: float = 0.0

    @property
    def units(self) -> int:
        return sum(question.units for question in self.questions)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper in one version."""

    title: str
    credit: str
    version: str
    sections: tuple[Section, ...]

    def data(self, copy: str) -> dict[str, Any]:
        """What the template gets for a copy: student, teacher or key. A student's holds no answer at all."""
        return {
            "copy": copy,
            "title": self.title,
            "credit": self.credit,
            "version": self.version,
            "total": _number(sum(section.units * section.marks for section in self.sections)),
            "sections": [
                {
                    "number": to_chinese(index + 1),
                    "name": section.name,
                    "layout": section.layout,
                    "hint": f"（{section.unit} {_number(section.marks)} 分，共 "
                    f"{_number(section.units * section.marks)} 分）{section.hint}",
                    "marks": _number(section.units * section.marks),
                    "questions": [
                        {"id": question.item.uid if question.item else ""}
                        | {**question.ask, **(question.solve if copy != "student" else {})}
                        for question in section.questions
                    ],
                }
                for index, section in enumerate(self.sections)
            ],
        }


def make_paper(deck: Deck, config: Config, version: str = "") -> Paper:
    """The deck's best items as a paper; a version has an order of its own, the same for the same seed."""
    chance = random.Random(f"{config.seed}/{version}/{deck.namespace}")
    pool = sorted(deck.items, key=lambda item: -item.score)
    shown: list[Item] = []
    sections = []
    chosen: dict[str, list[Item]] = {}
    for plan in sorted(_PLANS, key=lambda plan: plan.turn):
        chosen[plan.name] = _chosen(plan, pool, shown)
        shown += chosen[plan.name]
    for plan in _PLANS:
        items = chosen[plan.name]
        if version:
            chance.shuffle(items)
        else:
            items.sort(key=lambda item: (item.source.file, item.source.start))
        questions = tuple(plan.make(item, config, chance if version else None) for item in items)
        if questions:
            sections.append(Section(plan.name, plan.layout, plan.hint, plan.unit, questions, plan.marks))
    grid = _grid(shown, config)
    if grid:
        sections.append(Section("田字格书写", "grid", "先描后写，注意笔画和结构。", "每词", grid, 2.0))
    credit = "；".join(text.credit for text in deck.texts[:3])
    return Paper(deck.title or deck.stem, credit, version, _marked(sections))


@dataclass(frozen=True, slots=True)
class _Plan:
    """How a section is filled: `most` units of it, in its `turn` of choosing (hardest to place first)."""

    turn: int
    name: str
    layout: str
    hint: str
    unit: str
    marks: float
    most: int
    fits: Callable[[Item], bool]
    make: Callable[[Item, Config, random.Random | None], Question]


def _chosen(plan: _Plan, pool: Sequence[Item], shown: Sequence[Item]) -> list[Item]:
    """The best items for a section that no item of the paper gives away and that give none away."""
    taken: list[Item] = []
    room = plan.most
    used = {id(item) for item in shown}
    for item in pool:
        if room <= 0:
            break
        if id(item) in used or not plan.fits(item) or (_units(item) > room and taken):
            continue
        if all(_together(item, other) for other in (*shown, *taken)):
            taken.append(item)
            room -= _units(item)
    return taken


def _units(item: Item) -> int:
    if item.kind in (Kind.CHOICE, Kind.MULTIPLE, Kind.JUDGE):
        return 1
    return len(item.blanks or item.members or item.answers)


def _together(one: Item, other: Item) -> bool:
    """Whether two items may stand on one paper: neither shows what the other asks for, nor asks for the same."""
    if Kind.JUDGE not in (one.kind, other.kind) and not set(one.answers).isdisjoint(other.answers):
        return False
    return not (_gives_away(one, other) or _gives_away(other, one))


def _gives_away(one: Item, other: Item) -> bool:
    if other.kind is Kind.JUDGE:
        return False
    shown = _shown(one)
    return any(len(answer) > 1 and answer in shown for answer in other.answers)


def _shown(item: Item) -> str:
    parts, at = [], 0
    for start, end in item.blanks:
        parts.append(item.stem[at:start])
        at = end
    parts.append(item.stem[at:])
    parts += [option.text for option in item.options]
    if _is_order(item):
        parts += [item.head, *item.members]
    return "\n".join(parts)


def _fill(item: Item, config: Config, _: random.Random | None) -> Question:
    student, teacher = _runs(item, config, answered=False), _runs(item, config, answered=True)
    return Question(item, len(item.blanks), {"runs": student}, {"runs": teacher, **_key(item)})


def _order(item: Item, config: Config, chance: random.Random | None) -> Question:
    numbers = list(range(len(item.members)))
    (chance or random.Random(f"{config.seed}{item.stem}")).shuffle(numbers)
    ask = {"head": item.head, "boxes": [{"text": item.members[number]} for number in numbers]}
    solve = {
        "boxes": [{"text": item.members[number], "answer": str(number + 1)} for number in numbers],
        "sequence": [str(number + 1) for number in numbers],
        "members": list(item.members),
    }
    return Question(item, len(item.members), ask, solve)


def _choice(item: Item, config: Config, chance: random.Random | None) -> Question:
    options = list(item.options)
    if chance:
        chance.shuffle(options)
    letters = "".join(letter for letter, option in zip(LETTERS, options, strict=False) if option.right)
    longest = max(len(option.text) for option in options)
    ask = {
        "runs": _runs(item, config, answered=False, closed=True),
        "options": [option.text for option in options],
        "columns": 4 if longest <= 7 else 2 if longest <= 17 else 1,
    }
    return Question(item, 1, ask, {"answer": letters, **_key(item)})


def _judge(item: Item, config: Config, _: random.Random | None) -> Question:
    mark = RIGHT_MARK if item.answers[0] == RIGHT else WRONG_MARK
    note = item.truth if mark == WRONG_MARK else ""
    return Question(
        item, 1, {"runs": _runs(item, config, answered=False)}, {"answer": mark, "truth": note, **_key(item)}
    )


def _short(item: Item, config: Config, _: random.Random | None) -> Question:
    several = len(item.answers) > 1
    texts = list(item.answers) if several else list(_wrapped(item.answers[0]))
    labels = [f"{number}." if several else "" for number in range(1, len(texts) + 1)]
    rows = max((len(text) + _LINE - 1) // _LINE for text in texts)
    ask = {
        "runs": _runs(item, config, answered=False),
        "lines": [{"label": label, "rows": rows} for label in labels],
        "columns": 2 if several and max(map(len, texts)) <= _HALF_LINE else 1,
    }
    solve = {
        "lines": [{"label": label, "rows": rows, "answer": text} for label, text in zip(labels, texts, strict=True)],
        "free": several and not item.ordered,
        **_key(item),
    }
    return Question(item, len(item.answers), ask, solve)


def _recite(item: Item, config: Config, _: random.Random | None) -> Question:
    """A whole list: its members as blanks where the head leaves their place open, else on numbered lines."""
    before, gap, after = item.head.partition(_GAP)
    if not gap:
        stem = f"{item.head}：" if item.head else "按原文写出各项："
        return _short(replace(item, stem=stem, blanks=(), answers=item.members, pinyin=()), config, None)
    blanks: list[tuple[int, int]] = []
    stem = before
    for member in item.members:
        stem += "、" if blanks else ""
        blanks.append((len(stem), len(stem) + len(member)))
        stem += member
    whole = replace(
        item,
        stem=stem + after + ("" if after[-1:] in "。？！" and after else "。"),
        blanks=tuple(blanks),
        answers=item.members,
        pinyin=(),
        answer_pinyin=item.member_pinyin,
    )
    fill = _fill(whole, config, None)
    ask = {"lines": [], "columns": 1}
    return Question(item, fill.units, {**fill.ask, **ask}, {**fill.solve, **ask, "free": not item.ordered})


def _wrapped(answer: str) -> Iterator[str]:
    for start in range(0, len(answer), _LINE):
        yield answer[start : start + _LINE]


def _grid(items: Sequence[Item], config: Config) -> tuple[Question, ...]:
    """Hard words of the paper's questions to write, none of them an answer."""
    words: dict[str, Reading] = {}
    answers = "\n".join(answer for item in items for answer in item.answers)
    for item in items:
        if len(item.pinyin) != len(item.stem):
            continue
        for start, end in hard_spans(item.stem, config.level):
            word, reading = item.stem[start:end], item.pinyin[start:end]
            if 2 <= len(word) <= 4 and all(reading) and word not in answers:
                words.setdefault(word, reading)
    chosen = sorted(words, key=lambda word: (len(word) != 2, list(words).index(word)))[:_GRID_WORDS]
    chosen = chosen[: len(chosen) // 2 * 2]
    return tuple(
        Question(None, 1, {"word": list(word), "pinyin": [syllable or "" for syllable in words[word]]})
        for word in chosen
    )


def _runs(item: Item, config: Config, *, answered: bool, closed: bool = False) -> list[dict[str, Any]]:
    """The stem in pieces: text, characters with pinyin, blanks of so many characters (or one （　） when `closed`)."""
    runs: list[dict[str, Any]] = []
    at = 0
    ruby = _ruby_places(item, config)
    for number, (start, end) in enumerate(item.blanks):
        runs += _text_runs(item, at, start, ruby)
        blank: dict[str, Any] = {"blank": 0 if closed else end - start}
        if answered:
            blank["answer"] = list(item.stem[start:end])
            readings = item.answer_pinyin[number] if number < len(item.answer_pinyin) else ()
            blank["pinyin"] = [syllable or "" for syllable in readings] if len(readings) == end - start else []
        runs.append(blank)
        at = end
    runs += _text_runs(item, at, len(item.stem), ruby)
    for before, after in itertools.pairwise(runs):
        if "blank" in before and after.get("text", "")[:1] in _CLOSING and after.get("text"):
            after["text"] = _JOINER + after["text"]
        if "blank" in after and before.get("text", "")[-1:] in _OPENING and before.get("text"):
            before["text"] += _JOINER
        if "pinyin" in before and "blank" not in before and after.get("text", "")[:1] in _CLOSING and after.get("text"):
            after["text"] = _JOINER + after["text"]
    return runs


def _ruby_places(item: Item, config: Config) -> list[tuple[int, int]]:
    """Where pinyin is shown: above hard words (or all), never on an answer wherever it stands."""
    if config.pinyin == "off" or len(item.pinyin) != len(item.stem):
        return []
    spans = (
        hard_spans(item.stem, config.level) if config.pinyin == "hard" else [(i, i + 1) for i in range(len(item.stem))]
    )
    hidden = [*item.blanks]
    for answer in item.answers:
        hidden += [(found.start(), found.end()) for found in re.finditer(re.escape(answer), item.stem)]
    return [(start, end) for start, end in spans if not any(start < stop and end > begin for begin, stop in hidden)]


def _text_runs(item: Item, start: int, end: int, ruby: Sequence[tuple[int, int]]) -> list[dict[str, Any]]:
    runs: list[dict[str, Any]] = []
    at = start
    for first, last in ruby:
        if first < start or last > end:
            continue
        if first > at:
            runs.append({"text": item.stem[at:first]})
        runs += [
            {"text": character, "pinyin": syllable} if syllable else {"text": character}
            for character, syllable in zip(item.stem[first:last], item.pinyin[first:last], strict=True)
        ]
        at = last
    if at < end:
        runs.append({"text": item.stem[at:end]})
    return runs


def _key(item: Item) -> dict[str, Any]:
    readings = [[syllable or "" for syllable in reading] for reading in item.answer_pinyin]
    return {
        "answers": list(item.answers),
        "readings": readings if [len(r) for r in readings] == [len(a) for a in item.answers] else [],
        "sentence": item.source.origin or item.source.sentence,
        "note": item.note,
        "id": item.uid,
    }


def _marked(sections: Sequence[Section]) -> tuple[Section, ...]:
    """The sections with marks as near to their usual ones as add up to the total, in halves; where no such marks
    exist, one question is left out, or the rest is given for neat writing."""
    if not sections:
        return ()
    for candidate in (sections, *_shortened(sections)):
        marks = _spread(candidate, TOTAL)
        if marks:
            return _with_marks(candidate, marks)
    for half in range(1, 41):
        marks = _spread(sections, TOTAL - half / 2)
        if marks:
            return (*_with_marks(sections, marks), replace(_NEAT, marks=half / 2))
    return _with_marks(sections, [section.marks for section in sections])


def _with_marks(sections: Sequence[Section], marks: Sequence[float]) -> tuple[Section, ...]:
    return tuple(replace(section, marks=mark) for section, mark in zip(sections, marks, strict=True))


def _shortened(sections: Sequence[Section]) -> Iterator[list[Section]]:
    """The sections without the weakest question of one of them, the longest section first."""
    for index, section in sorted(enumerate(sections), key=lambda pair: -len(pair[1].questions)):
        asked = [question.item for question in section.questions if question.item]
        if len(asked) < 5:
            continue
        weakest = min(asked, key=lambda item: (item.score, item.uid, item.stem))
        kept = tuple(question for question in section.questions if question.item is not weakest)
        yield [*sections[:index], replace(section, questions=kept), *sections[index + 1 :]]


def _spread(sections: Sequence[Section], total: float) -> tuple[float, ...]:
    """Marks for each section's unit that add up to the total, as near to the usual ones as can be; () for none."""
    usual = sum(section.units * section.marks for section in sections)
    best: dict[float, tuple[float, tuple[float, ...]]] = {0.0: (0.0, ())}
    for section in sections:
        target = section.marks * total / usual
        step: dict[float, tuple[float, tuple[float, ...]]] = {}
        for spent, (cost, marks) in best.items():
            for half in range(max(1, round(target * 2) - 4), round(target * 2) + 5):
                mark = half / 2
                reached = spent + mark * section.units
                if reached > total:
                    break
                worse = cost + (mark - target) ** 2 * section.units + (0.02 if half % 2 else 0.0)
                if reached not in step or worse < step[reached][0]:
                    step[reached] = (worse, (*marks, mark))
        best = step
    return best[total][1] if total in best else ()


def _number(value: float) -> str:
    return f"{value:g}"


def _is_order(item: Item) -> bool:
    if item.kind is Kind.ORDER:
        return bool(item.members)
    return item.kind is Kind.LIST and item.ordered and 4 <= len(item.members) <= 9 and _GAP not in item.head


def _is_recited(item: Item) -> bool:
    return item.kind is Kind.LIST and bool(item.members)


def _is_fill(item: Item) -> bool:
    return item.kind in (Kind.CLOZE, Kind.FACT, Kind.TERM) and bool(item.blanks)


def _is_short(item: Item) -> bool:
    return (
        item.kind in (Kind.SHORT, Kind.MATCH, Kind.TERM, Kind.FACT, Kind.DEFINITION, Kind.DICTATION) and not item.blanks
    )


_NEAT = Section("卷面", "neat", "书写工整，卷面整洁。", "全卷", (Question(None, 1, {}),))
_PLANS = (
    _Plan(3, "填空", "fill", "根据原文填空，一格一字。", "每空", 2.0, 12, _is_fill, _fill),
    _Plan(0, "排序", "order", "按原文的先后顺序，在方框内填写序号。", "每空", 2.0, 8, _is_order, _order),
    _Plan(1, "单项选择", "choice", "", "每题", 3.0, 6, lambda item: item.kind is Kind.CHOICE, _choice),
    _Plan(
        1,
        "多项选择",
        "choice",
        "多选、少选、错选均不得分。",
        "每题",
        4.0,
        3,
        lambda item: item.kind is Kind.MULTIPLE,
        _choice,
    ),
    _Plan(
        2,
        "判断",
        "judge",
        f"正确的画“{RIGHT_MARK}”，错误的画“{WRONG_MARK}”。",
        "每题",
        2.0,
        6,
        lambda item: item.kind is Kind.JUDGE,
        _judge,
    ),
    _Plan(4, "默写", "short", "按原文写出列举的各项。", "每空", 2.0, 8, _is_recited, _recite),
    _Plan(5, "简答", "short", "", "每点", 2.0, 12, _is_short, _short),
)
"""The sections in the order in which they stand on the paper."""
