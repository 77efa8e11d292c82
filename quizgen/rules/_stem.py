"""Stems that stand alone: a sentence without its context words, cut to the clauses that carry the point.

Source slices and our own words (2020年 for 今年) are kept apart until the end, so that every blank keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.language.brackets import is_balanced
from quizgen.model import Document, Sentence, Source

LONGEST = 76
"""Characters beyond which a stem is cut to the clauses around its blanks."""
SHORTEST_REST = 6
"""Characters that a stem must have outside its blanks."""

_LEAD = re.compile(
    r"(?:^第[一二三四五六七八九十百\d]+条(?:之[一二三四五六])?[\s\u3000]*(?=[^规第的、和至])|第[一二三四五六七八九十]+(?:[，、：]|个方面[，是]|是)|其[一二三四五六七八九十][，、是]|[一二三四五六七八九十]+(?:是|要(?=[^，]))|首先，|其次，|再次，|最后，"
    r"|[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.．、](?!\d)|[①-⑳]"
    r"|(?:同时|此外|另外|因此|所以|总之|然而|但是|但|而且|并且|当然|其实|总的来说|一句话|也就是说|换句话说|特别是|尤其是|与此同时|在此基础上|由此可见|可见|实践证明|事实证明)，)+"
)
_REPORT = re.compile(
    r"(?:[^。；：“”]{0,90}?(?:强调|指出)(?:，|：“?)|[^，。；：、“”的]{0,24}?(?:表示|要求|认为|提出|宣布|写道|提到|重申|介绍)(?:，|：“?))"
)
_REPORT_END = re.compile(r"[^，。；：]{0,40}(?:强调|指出|表示|要求|认为)[。，：]?$")
_POINTING = re.compile(
    r"(?:这(?!样的人|一代|里)|那(?!么)|此(?!外)|该(?![如怎])|上述|前述|以下|如下|其(?!他|它|中|实|余|次)|(?<!其)他们?|她们?|(?<!其)它们?"
    r"|同上|本文|下面|前者|后者|对方|两者|二者)"
)
_UNRESOLVED = re.compile(
    r"(?:这次|此次|本次|这里|近日|日前|当天|同日|上午|下午|昨天|今天|明天|目前为止"
    r"|年内|今后[一两三四五几]年|过去的?[一两三四五]年|[一五]年来)"
)
_RELATIVE_YEARS = {"今年": 0, "本年": 0, "去年": -1, "上年": -1, "前年": -2, "明年": 1}
_YEAR_WORD = re.compile("|".join(_RELATIVE_YEARS))
_UNFINISHED = re.compile(
    r"(?:^|[，；])(?:随着|当|在)[^，；。]*(?:之际|之时|时|中|下|基础上|同时)[。；，]?$"
    r"|(?:^|[，；])(?:通过|围绕|根据|按照|为了)[^，；。]*等[。；，]?$"
)
"""A last clause that only prepares what was to follow."""
_FRAGMENT = re.compile(r"^(?!.*(?:是|有|能|会)).*的[。；，]?$")
"""An item of a law's list: 未按照规定备案的。"""
_LEFT_OPEN = re.compile(r"……[。”]?$|通知如下|现印发|印发给你们|请结合实际|特此通知|公告如下")
_LATER = re.compile(r"[，；](?:[二三四五六七]是|其[二三四五]|第[二三四五六七])")
_FIRST = re.compile(r"一是|其一|第一|首先")
_CLAUSE = re.compile(r"[^，；：。！？]+[，；：。！？”’）》]*")
_WEAK_START = re.compile(
    r"(?:从而|并且?|也|又|还|更|而|则|就|都|以便|以及|进而|因而|使|让|但|却|且|及|和|与|的|地|得|来|去|等|为(?!了))"
)


@dataclass(frozen=True, slots=True)
class Stem:
    """A question's text with the places of its blanks in it."""

    text: str
    blanks: tuple[tuple[int, int], ...]

    @property
    def answers(self) -> tuple[str, ...]:
        return tuple(self.text[start:end] for start, end in self.blanks)


def stem_around(document: Document, sentence: Sentence, spans: Sequence[tuple[int, int]]) -> Stem | None:
    """The sentence as a stem with blanks at `spans` (document offsets), or None where it would not stand alone."""
    start, end = content_bounds(sentence)
    spans = sorted(spans)
    if not spans or spans[0][0] < start or spans[-1][1] > end:
        return None
    if end - start - _hidden(spans) > LONGEST:
        start, end = _clauses_around(document.text, start, end, spans)
    stem = _with_years(document, start, end, spans)
    if stem is None or not stands_alone(stem.text) or not _askable(stem):
        return None
    return stem


def statement(document: Document, start: int, end: int) -> str | None:
    """A stretch of the document as a text of its own, or None where it would not stand alone."""
    stem = _with_years(document, start, end, ())
    return stem.text if stem and stands_alone(stem.text) else None


def content_bounds(sentence: Sentence) -> tuple[int, int]:
    """Where the sentence's content stands: without ordinals, connectives and reporting clauses before it."""
    text = sentence.text
    at = 0
    while True:
        lead = _LEAD.match(text, at)
        if lead and lead.end() > at:
            at = lead.end()
            continue
        report = _REPORT.match(text, at)
        if report and report.end() > at and len(text) - report.end() >= SHORTEST_REST:
            at = report.end()
            continue
        break
    end = len(text)
    opened, closed = text.count("“", at), text.count("”", at)
    if closed > opened and text.endswith(("”", "。”")):
        end -= 1
    return sentence.start + at, sentence.start + end


def source_of(document: Document, sentence: Sentence, start: int, end: int) -> Source:
    """The place of an answer at `start`–`end` (document offsets) in this sentence."""
    return Source(document.file, document.title, sentence.paragraph, sentence.text, start, end)


def _clauses_around(text: str, start: int, end: int, spans: Sequence[tuple[int, int]]) -> tuple[int, int]:
    clauses = [(m.start(), m.end()) for m in _CLAUSE.finditer(text, start, end)]
    touched = [i for i, (a, b) in enumerate(clauses) if any(s < b and e > a for s, e in spans)]
    if not touched:
        return start, end
    first, last = touched[0], touched[-1]
    longest = LONGEST + max(0, _hidden(spans) - LONGEST // 4)
    while last > first and _REPORT_END.match(text[clauses[last][0] : clauses[last][1]]):
        last -= 1
    while first > 0 and (
        _WEAK_START.match(text, clauses[first][0])
        or clauses[last][1] - clauses[first][0] - _hidden(spans) < LONGEST // 3
    ):
        if clauses[last][1] - clauses[first - 1][0] > longest:
            break
        first -= 1
    while (
        last + 1 < len(clauses)
        and not _REPORT_END.match(text[clauses[last + 1][0] : clauses[last + 1][1]])
        and clauses[last + 1][1] - clauses[first][0] <= longest * 2 // 3
    ):
        last += 1
    return clauses[first][0], clauses[last][1]


def _hidden(spans: Sequence[tuple[int, int]]) -> int:
    return sum(end - start for start, end in spans)


def _with_years(document: Document, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Stem | None:
    """Replace 今年 and its like by the year itself, moving the blanks along."""
    pieces: list[str] = []
    moves: list[tuple[int, int]] = []
    at = start
    for found in _YEAR_WORD.finditer(document.text, start, end):
        if document.date is None:
            return None
        year = f"{document.date.year + _RELATIVE_YEARS[found.group()]}年"
        pieces += [document.text[at : found.start()], year]
        moves.append((found.end(), len(year) - len(found.group())))
        at = found.end()
    pieces.append(document.text[at:end])

    def place(offset: int) -> int:
        return offset - start + sum(shift for after, shift in moves if offset >= after)

    text = "".join(pieces)
    if text.endswith(("，", "；", "：", "、")):
        text = text[:-1] + "。"
    return Stem(text, tuple((place(s), place(e)) for s, e in spans))


def stands_alone(text: str) -> bool:
    """Whether a reader understands the text without what stood before it: nothing points back, no mark is left open."""
    if any(each.search(text) for each in (_UNRESOLVED, _UNFINISHED, _FRAGMENT, _LEFT_OPEN)):
        return False
    first = re.split(r"[，；：]", text, maxsplit=1)[0]
    pointing = _POINTING.search(first)
    if pointing and not (pointing.group().startswith("其") and pointing.start() > 3):
        return False
    return not _WEAK_START.match(text) and is_balanced(text) and not _is_later_part(text)


def _is_later_part(text: str) -> bool:
    """Whether it counts on (…；二是…) from a first part that it does not name."""
    later = _LATER.search(text)
    return later is not None and not _FIRST.search(text, 0, later.start())


def _askable(stem: Stem) -> bool:
    rest = "".join(
        stem.text[a:b]
        for a, b in zip(
            (0, *(end for _, end in stem.blanks)), (*(start for start, _ in stem.blanks), len(stem.text)), strict=True
        )
    )
    bare = re.sub(r"\W+", "", rest)
    if len(bare) < max(SHORTEST_REST, min(_hidden(stem.blanks), 16) // 2):
        return False
    ends_blank = re.sub(r"\W+", "", stem.text[stem.blanks[-1][1] :]) == ""
    starts_blank = re.sub(r"\W+", "", stem.text[: stem.blanks[0][0]]) == ""
    if starts_blank and ends_blank:
        return False
    return all(answer not in rest for answer in stem.answers)
