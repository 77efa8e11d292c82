"""From a deck to a paper: which questions in which section, with marks that add up, as plain data for a template."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from quizgen.config import SIZES, Config, Print, Quota, Sheet
from quizgen.errors import QuizgenError
from quizgen.export.marks import marked
from quizgen.export.names import print_name
from quizgen.export.plans import GRID, PLANS, Plan, is_order, units_of
from quizgen.export.questions import grid, is_placed_by_paragraph
from quizgen.export.section import Layout, PaperData, Section
from quizgen.export.title_lines import title_lines
from quizgen.language.containment import says
from quizgen.language.numerals import to_chinese
from quizgen.model import Deck, Item, Kind

_RUNNING = {
    Print.WORKSHEET: "时政学习 · 课堂练习",
    Print.TEACHER: "时政学习 · 教师用卷",
    Print.KEY: "教师用 · 请勿与练习一同发放",
}
"""What stands at the head of each copy's pages."""
_COUNTED = "　段次连标题计"
"""How the key counts paragraphs."""
TOLD, FULL, UNASKED = (
    "answered or asked elsewhere on it",
    "beyond what its sections take ([paper.sections] in a recipe says how much)",
    "of a kind that no section asks",
)
"""Why an item of the deck is not on its paper."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper in one version; `left_out` says why how many items of its deck are not asked, `unfilled` of which section
    the recipe asks for more units than there are: how many there are, and how many it asks for.
    """

    title: str
    credit: str
    version: str
    sections: tuple[Section, ...]
    sheet: Sheet
    left_out: Mapping[str, int]
    unfilled: Mapping[str, tuple[int, int]]

    @property
    def asked(self) -> int:
        """How many items of its deck it asks."""
        return sum(question.item is not None for section in self.sections for question in section.questions)

    def shortfall(self) -> str:
        """How many items of its deck it asks and why not the others, in a line; nothing where it asks all."""
        if not self.left_out:
            return ""
        reasons = ", ".join(f"{count} {reason}" for reason, count in self.left_out.items())
        return f"{self.asked} of {self.asked + sum(self.left_out.values())} items are on the paper; left out: {reasons}"

    def shortage(self) -> str:
        """Which sections have less than the recipe asks for, in a line; nothing where none has."""
        return "; ".join(f"{name}: {made} of {wanted}" for name, (made, wanted) in self.unfilled.items())

    def mismatch(self) -> str:
        """Which marks it has in all and which the recipe asks for, in a line; nothing where they are the same."""
        wanted = self.sheet.total
        if wanted is None or self._total() == _number(wanted):
            return ""
        return f"the marks of its paper add up to {self._total()}, not to the {_number(wanted)} of [paper] total"

    def file_name(self, stem: str, copy: Print, suffix: str) -> str:
        """The name of the file that holds a copy of this paper."""
        return print_name(stem, copy, suffix, self.version)

    def data(self, copy: Print) -> PaperData:
        """What the template gets for a copy: worksheet, teacher or key. A worksheet's holds no answer at all."""
        return {
            "copy": copy,
            "title": self.title,
            "heading": title_lines(self.title),
            "credit": self.credit,
            "version": self.version,
            "page": SIZES[self.sheet.size],
            "columns": self.sheet.columns,
            "scale": self.sheet.scale,
            "sealed": self.sheet.sealed,
            "fields": list(self.sheet.fields),
            "header": self.sheet.header or _RUNNING[copy],
            "footer": self.sheet.footer or self.title.split("　")[0],
            "summary": self._summary(),
            "total": self._total(),
            "sections": [
                {
                    "number": to_chinese(index + 1),
                    "name": section.name,
                    "layout": section.layout,
                    "hint": f"（{section.unit} {_number(section.marks)} 分，共 "
                    f"{_number(section.units * section.marks)} 分）{section.hint}",
                    "unit": f"{section.unit} {_number(section.marks)} 分",
                    "marks": _number(section.units * section.marks),
                    "questions": [
                        question.data(answered=copy is not Print.WORKSHEET) for question in section.questions
                    ],
                }
                for index, section in enumerate(self.sections)
            ],
        }

    def _total(self) -> str:
        return _number(sum(section.units * section.marks for section in self.sections))

    def _summary(self) -> str:
        questions = (question.item for section in self.sections for question in section.questions)
        counted = any(is_placed_by_paragraph(item) for item in questions if item)
        return f"{self.title}　满分 {self._total()} 分{_COUNTED if counted else ''}"


def make_paper(deck: Deck, config: Config, version: str = "") -> Paper:
    """The deck's best items as a paper; a version has an order of its own, the same for the same seed.

    QuizgenError where the recipe names a section that there is not.
    """
    chance = random.Random(f"{config.seed}/{version}/{deck.namespace}")
    wanted = _wanted(config.sheet.sections, deck.stem)
    plans = _planned(wanted)
    title, credit = deck.title or deck.stem, "；".join(text.credit for text in deck.texts[:3])
    pool = [item for item in deck.items if not _is_told(item, f"{title}\n{credit}")]
    filled = _filled(plans, sorted(pool, key=lambda item: -item.score))
    chosen = {name: [each.item for each in placed] for name, placed in filled.items()}
    sections = []
    for plan in plans:
        items = chosen[plan.name]
        if version:
            chance.shuffle(items)
        else:
            items.sort(key=lambda item: (item.source.file, item.source.start))
        questions = plan.make(items, config, chance if version else None) if items else ()
        if questions:
            quota = wanted[plan.name]
            section = Section(plan.name, plan.layout, plan.hint, plan.unit, questions, plan.marks)
            sections.append(replace(section, fixed=quota.marks is not None, whole=quota.count is not None))
    if GRID in wanted:
        sections += _writing([item for plan in plans for item in chosen[plan.name]], config, wanted[GRID])
    asked = marked(sections, config.sheet.total)
    left_out = _left_out(deck, plans, asked, pool, filled)
    return Paper(title, credit, version, asked, config.sheet, left_out, _unfilled(config.sheet.sections, asked))


def _wanted(quotas: Mapping[str, Quota], deck: str) -> dict[str, Quota]:
    """The sections of a paper with their quotas: those that a recipe asks for, in its order; where it asks for none,
    the usual ones, without those of which it wants nothing. QuizgenError where it names a section that there is not.
    """
    usual = [*(plan.name for plan in PLANS), GRID]
    unknown = [name for name in quotas if name not in usual]
    if unknown:
        raise QuizgenError(f"there is no section {unknown[0]}", f"the recipe of {deck}", f"use {'、'.join(usual)}")
    asked = {name: quota for name, quota in quotas.items() if quota.count != 0}
    return asked or {name: Quota() for name in usual if name not in quotas}


def _unfilled(quotas: Mapping[str, Quota], sections: Sequence[Section]) -> dict[str, tuple[int, int]]:
    units = {section.name: section.units for section in sections}
    counts = {name: (units.get(name, 0), quota.count or 0) for name, quota in quotas.items()}
    return {name: (made, wanted) for name, (made, wanted) in counts.items() if made < wanted}


def _planned(wanted: Mapping[str, Quota]) -> list[Plan]:
    """The plans of the sections that ask items, as many and for such marks as is wanted of each."""
    known = {plan.name: plan for plan in PLANS}
    return [
        replace(
            known[name],
            most=known[name].most if quota.count is None else quota.count,
            marks=known[name].marks if quota.marks is None else quota.marks,
        )
        for name, quota in wanted.items()
        if name != GRID
    ]


def _left_out(
    deck: Deck,
    plans: Sequence[Plan],
    sections: Sequence[Section],
    pool: Sequence[Item],
    filled: Mapping[str, Sequence[_Placed]],
) -> Mapping[str, int]:
    """How many items of the deck are not asked, by the reason."""
    asked = {id(question.item) for section in sections for question in section.questions}
    able = {id(item) for item in pool}
    placed = [each for section in filled.values() for each in section]
    reasons: Counter[str] = Counter()
    for item in deck.items:
        if id(item) in asked:
            continue
        shown = _Placed(item, _shown(item))
        if not any(plan.fits(item) for plan in plans):
            reasons[UNASKED] += 1
        elif id(item) not in able or not all(_together(shown, other) for other in placed if other.item is not item):
            reasons[TOLD] += 1
        else:
            reasons[FULL] += 1
    return reasons


def _filled(plans: Sequence[Plan], pool: Sequence[Item]) -> dict[str, list[_Placed]]:
    """The items of each section."""
    chosen: dict[str, list[_Placed]] = {}
    placed: list[_Placed] = []
    for plan in sorted(plans, key=lambda plan: plan.turn):
        taken = _chosen(plan, pool, placed)
        if len(taken) < plan.fewest:
            taken = []
        placed += taken
        chosen[plan.name] = taken
    return chosen


def _writing(items: Sequence[Item], config: Config, quota: Quota) -> Iterator[Section]:
    words = grid(items, config)[: quota.count]
    if words:
        fixed, whole = quota.marks is not None, GRID in config.sheet.sections
        yield Section(GRID, Layout.GRID, "先描后写，注意笔画和结构。", "每词", words, quota.marks or 0.0, fixed, whole)


def _is_told(item: Item, heading: str) -> bool:
    """Whether the paper's heading, or the question itself, says the answer."""
    if item.kind is Kind.JUDGE:
        return False
    told = heading if item.options or is_order(item) else f"{heading}\n{_shown(item)}"
    return any(len(answer) > 1 and says(told, answer) for answer in item.answers)


class _Placed(NamedTuple):
    """An item in its section, and all that the student reads of it there."""

    item: Item
    shown: str


def _chosen(plan: Plan, pool: Sequence[Item], placed: Sequence[_Placed]) -> list[_Placed]:
    """The best items for a section that no item of the paper gives away and that give none away."""
    taken: list[_Placed] = []
    room = plan.most
    used = {id(each.item) for each in placed}
    for item in pool:
        if room <= 0:
            break
        matched = plan.layout is Layout.MATCH
        units = 1 if matched else units_of(item)
        if id(item) in used or not plan.fits(item) or (units > room and taken):
            continue
        candidate = _Placed(item, "\n".join((_shown(item), *(item.answers if matched else ()))))
        if all(_together(candidate, other) for other in (*placed, *taken)):
            taken.append(candidate)
            room -= units
    return taken


def _together(one: _Placed, other: _Placed) -> bool:
    """Whether two items may stand on one paper: neither shows what the other asks for, nor asks for the same."""
    if Kind.JUDGE not in (one.item.kind, other.item.kind) and _asks_the_same(one.item, other.item):
        return False
    return not (_gives_away(one, other) or _gives_away(other, one))


def _asks_the_same(one: Item, other: Item) -> bool:
    """Whether two items share an answer, or one of them asks for what stands in the answers of the other."""
    if not set(one.answers).isdisjoint(other.answers):
        return True
    told = bool(one.source.sentence) and one.source.sentence == other.source.sentence
    return told and (_within(one.answers, other.answers) or _within(other.answers, one.answers))


def _within(parts: Sequence[str], wholes: Sequence[str]) -> bool:
    return all(any(part in whole for whole in wholes) for part in parts)


def _gives_away(one: _Placed, other: _Placed) -> bool:
    if other.item.kind is Kind.JUDGE:
        return False
    return any(len(answer) > 1 and says(one.shown, answer) for answer in other.item.answers)


def _shown(item: Item) -> str:
    parts = [item.shown, *(option.text for option in item.options)]
    if is_order(item):
        parts += [item.head, *item.members]
    return "\n".join(parts)


def _number(value: float) -> str:
    return f"{value:g}"
