"""Proof of a deck: every answer stands in its source, none is given away, one is right, each stem has sense.

What a person wrote is not proved against the source.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from quizgen.deck.decisions import ADDED
from quizgen.language.brackets import is_balanced
from quizgen.language.containment import says
from quizgen.language.glossary import glossary
from quizgen.model import Item, Kind
from quizgen.patterns import regex

_YEAR = regex(r"\d{4}年")
_MONTH = regex(r"\d{1,2}月(?=\d{1,2}日)")
_BEGUN_BEFORE = regex("[，。；：、！？”’）》]")
_FEWEST, _FEWEST_AROUND = 2, 4
"""Characters that a question must have, and that must stand around its blanks."""
_BESIDE = 2
"""Characters on each side of a blank by which the source is searched for another answer."""
_SPOKEN_YEAR = r"(?:\d{4}年|[今本去上前明]年)?"


class Fault(StrEnum):
    """What can be wrong with an item."""

    NOT_IN_SOURCE = "answer not in its source"
    LEAK = "answer given away"
    DOUBLE_TRUTH = "more than one right answer"
    EMPTY_STEM = "stem without sense"


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault of one item, with the words that show it."""

    item: Item
    fault: Fault
    detail: str

    def __str__(self) -> str:
        return f"{self.item.uid or self.item.rule} {self.fault}: {self.detail}"


def verify(items: Sequence[Item], texts: Mapping[str, str], own: Collection[str] = ()) -> tuple[Finding, ...]:
    """Every fault of these items; `texts` holds the clean text of each source file, `own` are the ids of items that a
    person reworded: whether their answers hold is for that person to know.
    """
    return tuple(
        finding
        for item in items
        for finding in _faults(item, texts)
        if not (finding.fault is Fault.NOT_IN_SOURCE and item.uid in own)
    )


def fault_counts(findings: Iterable[Finding]) -> dict[Fault, int]:
    """How many findings of each fault, zeros included."""
    counts = Counter(finding.fault for finding in findings)
    return {fault: counts[fault] for fault in Fault}


def _faults(item: Item, texts: Mapping[str, str]) -> Iterator[Finding]:
    if item.rule == ADDED:
        return
    yield from _provenance(item, texts)
    rest = item.shown
    if _is_senseless(item, rest):
        yield Finding(item, Fault.EMPTY_STEM, item.gapped)
    if item.kind is not Kind.JUDGE:
        shown = rest if item.blanks else item.stem
        for answer in item.answers:
            if says(shown, answer) and item.kind is not Kind.VOCABULARY:
                yield Finding(item, Fault.LEAK, answer)
    if item.kind in (Kind.CHOICE, Kind.MULTIPLE):
        yield from _options(item, texts.get(item.source.file, ""))


def _is_senseless(item: Item, rest: str) -> bool:
    """Whether the question says too little, begins in the middle, leaves a mark open or has only blanks at its ends."""
    bare = re.sub(r"\W+", "", rest)
    if len(bare) < (_FEWEST_AROUND if item.blanks else _FEWEST):
        return True
    if _BEGUN_BEFORE.match(item.stem) or not is_balanced(item.stem):
        return True
    parts = [re.sub(r"\W+", "", part) for part in rest.split("\n")]
    return bool(item.blanks) and not parts[0] and not parts[-1]


def _provenance(item: Item, texts: Mapping[str, str]) -> Iterator[Finding]:
    told = glossary().told(item.source.entry) if item.source.entry else ()
    known = "\n".join((*told, texts.get(item.source.file, "")))
    if item.kind is Kind.JUDGE:
        return
    for answer in (item.stem,) if item.kind is Kind.VOCABULARY else item.answers:
        if answer not in known and not _resolved(answer, known):
            yield Finding(item, Fault.NOT_IN_SOURCE, answer)


def _resolved(answer: str, known: str) -> bool:
    """Whether the answer stands in the source but for its date: 2020年8月20日 for 20日, 2020年以来 for 今年以来."""
    if not (_YEAR.search(answer) or _MONTH.search(answer)):
        return False
    pattern = ""
    at = 0
    for part in sorted((*_YEAR.finditer(answer), *_MONTH.finditer(answer)), key=lambda part: part.start()):
        pattern += re.escape(answer[at : part.start()])
        pattern += _SPOKEN_YEAR if part.group().endswith("年") else f"(?:{part.group()})?"
        at = part.end()
    found = re.search(pattern + re.escape(answer[at:]), known)
    return found is not None and found.group() != ""


def _options(item: Item, text: str) -> Iterator[Finding]:
    right = [option.text for option in item.options if option.right]
    if len({option.text for option in item.options}) < len(item.options):
        yield Finding(item, Fault.DOUBLE_TRUTH, "two options are the same")
    if item.kind is Kind.CHOICE and len(right) != 1:
        yield Finding(item, Fault.DOUBLE_TRUTH, "、".join(right))
    for option in item.options:
        if not option.right and (any(option.text in answer for answer in right) or _is_said(item, option.text, text)):
            yield Finding(item, Fault.DOUBLE_TRUTH, option.text)


def _is_said(item: Item, option: str, text: str) -> bool:
    """Whether the source says the option where the stem leaves its blank: between the same words, or beside it in its
    enumeration.
    """
    if any(f"{mark}{option}" in item.source.sentence for mark in "、和与") or f"{option}、" in item.source.sentence:
        return True
    return any(
        item.stem[start - _BESIDE : start] + option + item.stem[end : end + _BESIDE] in text
        for start, end in item.blanks
        if start >= _BESIDE
    )
