"""Stems that stand alone: a sentence without its context words, cut to the clauses that carry the point.

Source slices and our own words (2020年 for 今年) are kept apart until the end, so that every blank keeps its place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from quizgen.language.brackets import in_brackets
from quizgen.language.numbering import ARTICLE_LEAD, POINT
from quizgen.model import Document, Sentence, Source, outside
from quizgen.rules._referents import in_full
from quizgen.rules._standalone import lacks_its_beginning, stands_alone
from quizgen.rules._title import OWN_NAME, short_title, year_of

LONGEST = 76
"""Characters beyond which a stem is cut to the clauses around its blanks."""
_PART = 8
"""Characters besides its blanks from which a part of a sentence between ； needs no clause of the part before."""
SHORTEST_REST, _SHORTEST_LED = 6, 4
"""Characters that a stem must have outside its blanks, and where its text is named before it."""

_LEAD = re.compile(
    rf"(?:(?:小结|提示|注意|提醒|总结)：|【[^【】]{{1,14}}】|^{ARTICLE_LEAD}|第[一二三四五六七八九十]+(?:[句点]|个问题|件事)?(?:[，、：]|个方面[，是]|是)|其[一二三四五六七八九十][，、是]|[一二三四五六七八九十]+(?:是|要(?=[^，]))|首先，|其次，|再次，|最后，"
    rf"|{POINT}[ \u3000]*|[①-⑳]"
    r"|(?:同时|此外|另外|因此|所以|相反|总之|然而|但是|但|而且|并且|当然|其实|总的来说|一句话|也就是说|换句话说|特别是|尤其是|与此同时|在此基础上|由此可见|可见|实践证明|事实证明)，)+|同时(?=[要应须还]|必须)"
)
_BULLETS = " \u3000-—•·●■◆▪○※★☆，"
"""What a point may begin with that is none of its words."""
_REPORT = re.compile(
    r"(?:[^。；：“”]{0,90}?(?:强调|指出)(?:，|：“?)|[^，。；：、“”的]{0,24}?(?:表示|要求|认为|提出|宣布|写道|提到|重申|介绍)(?:，|：“?))"
)
_SAID, _NOT_SAID = re.compile(r"\w"), re.compile(r"\W+")
_REPORT_END = re.compile(r"[^，。；：]{0,40}(?:强调|指出|表示|要求|认为)[。，：]?$")
_RELATIVE_YEARS = {"今年": 0, "本年": 0, "去年": -1, "前年": -2, "明年": 1}
_YEAR_WORD = re.compile(
    "(?<!当)今年(?![轻龄])|(?<![成基日])本年|(?<!过)去年|(?<![以之目])前年(?![均份])|(?<![文光])明年"
)
_YEAR_BEFORE = re.compile("(?<![以网线地])上年(?![轻龄货夜])")
"""The year before the one that the text is speaking of, which need not be its own."""
_ANY_YEAR = re.compile(r"\d{4}年")
_PART_OF_YEAR = re.compile(
    r"(?<![\d年前])(?:[一二三四]季度|前三季度|上半年|(?P<month>1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])日)"
)
_ENDS = re.compile(r"[。！？；][”’）》]*$")
"""A sentence with its closing mark: a line without one is a heading, or broken off."""
_WHOLLY_QUOTED = re.compile("“(?P<said>[^“”]+)”[。；]?$")
_REPEATED = 4
"""Characters of an answer that the rest of its stem must not repeat."""
_SHORT_FORM = re.compile("（(?:以下|下称|简称|即)")
"""What follows a name that is told again: 世界贸易组织（以下简称世贸组织）."""
_BEGUN = 2
"""Characters with which the next of two things may not begin as the answer does."""
_UNENDED = re.compile(r"[^。！？…”’）》]$")
_JOINTS = ("、", "和", "与", "及", "以及", "等")
_JOINTS_BEFORE = ("、", "和", "以及")
AND_MORE = "等(?![级待于同])|[和及与]其他"
"""What says that what was named are examples of more."""
_OPEN_END = re.compile(rf"[^，。；：]{{0,40}}?(?:{AND_MORE})")
_CLAUSE = re.compile(r"[^，；：。！？]+[，；：。！？”’）》]*")
_PREPARES = re.compile(
    r"(?:(?:围绕|针对|着眼|立足)[^，、]{2,26}|(?:按照|根据|依据|依照|本着|结合)[^，]*的[^，的]{2,5}|随着[^，]*|以[^，]*为[^，。；]{2,4}"
    r"|那?就是|(?:同|与|和)[^，]*一[道起]|从[^，]*(?:出发|入手|着手|着眼|做起)|在[^，]*(?:[下中]|基础上|前提下|同时)"
    r"|(?=\d)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)[，；：]?$"
)
"""A clause that only prepares for the next one: 以信息技术为依托, 围绕激发发展的动力, 10月."""
_NOT_ONLY, _BUT_ALSO = re.compile("不[仅但只光单][^；]*$"), re.compile("(?:^|，)(?:而且|并且)")


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
    return _stem(_setting(document), sentence, tuple(sorted(spans)))


class _Setting(NamedTuple):
    """What of a document its stems are made of."""

    text: str
    title: str
    today: date | None
    year: int | None


def _setting(document: Document) -> _Setting:
    return _Setting(document.text, short_title(document), document.date, year_of(document))


@lru_cache(maxsize=1024)
def _stem(of: _Setting, sentence: Sentence, spans: tuple[tuple[int, int], ...]) -> Stem | None:
    """The stem, remembered, since several rules ask for the same words of a sentence."""
    start, end = content_bounds(sentence)
    if not spans or spans[0][0] < start or spans[-1][1] > end or not _ENDS.search(sentence.text):
        return None
    if end - start - _hidden(spans) > LONGEST:
        kept = _clauses_around(of.text, start, end, spans)
        if _halves(of.text, start, kept) or (kept[1] < end and _prepares(of.text, kept)):
            return None
        start, end = kept
        numbered = _LEAD.match(of.text, start, spans[0][0])
        start = numbered.end() if numbered else start
    return _whole(of, start, end, spans)


def stretch(document: Document, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Stem | None:
    """A stretch of the document, neither cut nor widened, as a stem with blanks at `spans`, or None where it would not
    stand alone once its text is named before it.
    """
    return _whole(_setting(document), start, end, tuple(sorted(spans)), _SHORTEST_LED)


def _whole(
    of: _Setting, start: int, end: int, spans: tuple[tuple[int, int], ...], shortest: int = SHORTEST_REST
) -> Stem | None:
    stem = _alone(of, start, end, spans)
    return stem if stem and _askable(stem, shortest) else None


def _alone(of: _Setting, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Stem | None:
    """A stretch of the document as a text with its closing mark, or None where it would not stand alone."""
    stem = _filled_in(of, start, end, spans)
    if stem and _UNENDED.search(stem.text):
        stem = Stem(f"{stem.text}。", stem.blanks)
    return stem if stem and stands_alone(stem.text) else None


def may_be_asked(document: Document, sentence: Sentence) -> bool:
    """Whether a stem may be made of the sentence: that it never stands alone is known before it has any blank, but for
    one that is cut to the clauses around them.
    """
    return _may_stand_alone(_setting(document), sentence)


@lru_cache(maxsize=1024)
def _may_stand_alone(of: _Setting, sentence: Sentence) -> bool:
    start, end = content_bounds(sentence)
    if not _ENDS.search(sentence.text):
        return False
    return end - start > LONGEST or _alone(of, start, end, ()) is not None


def told(document: Document, start: int, end: int) -> str | None:
    """A stretch of the document with 今年 and 本法 filled in, or None where it is not known what they are."""
    stem = _filled_in(_setting(document), start, end, ())
    return stem.text if stem else None


def statement(document: Document, start: int, end: int) -> str | None:
    """A stretch of the document as a text of its own, or None where it would not stand alone."""
    text = told(document, start, end)
    return text if text and stands_alone(text) else None


@lru_cache(maxsize=1024)
def content_bounds(sentence: Sentence) -> tuple[int, int]:
    """Where the sentence's content stands: without ordinals, connectives and reporting clauses before it."""
    text = sentence.text
    at = len(text) - len(text.lstrip(_BULLETS))
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
    at = len(text) - len(text[at:].lstrip(" \u3000"))
    end = len(text)
    quoted = _WHOLLY_QUOTED.match(text, at)
    if quoted:
        return sentence.start + quoted.start("said"), sentence.start + quoted.end("said")
    opened, closed = text.count("“", at), text.count("”", at)
    if closed > opened and text.endswith(("”", "。”")):
        end -= 1
    return sentence.start + at, sentence.start + end


def is_half_told(stem: Stem) -> bool:
    """Whether the rest of the stem repeats a good part of the answer: 志愿服务工作 beside 志愿服务体制, or what comes
    next begins as it does (法治思维 before 和法治方式), or what it denies: 不确定性 beside 确定性.
    """
    (start, end), answer = stem.blanks[0], stem.answers[0]
    after = stem.text[end:].lstrip("”")
    if len(answer) > _BEGUN and after[:1] in tuple("、和与") and after[1:].lstrip("“").startswith(answer[:_BEGUN]):
        return True
    rest = stem.text[:start] + "\n" + stem.text[end:]
    if (answer.startswith(("不", "非")) and answer[1:] in rest) or _SHORT_FORM.match(after):
        return True
    return any(answer[at : at + _REPEATED] in rest for at in range(len(answer) - _REPEATED + 1))


def is_one_of_many(stem: Stem, most: int = 99) -> bool:
    """Whether the first blank is a member of an enumeration that is not closed (A、____、C等), where others would do
    too, or that has more than `most` parts.
    """
    before, after = _beside(stem)
    if not _is_joined(before, after):
        return False
    run = re.split("[，。；：]", before)[-1] + "_" + re.split("[，。；：]", after)[0]
    parts = run.count("、") + 1 + (after.startswith(_JOINTS[1:-1]) or before.endswith(_JOINTS_BEFORE[1:]))
    return _OPEN_END.match(after) is not None or parts > most


def is_of_an_open_list(stem: Stem) -> bool:
    """Whether the enumeration around the first blank ends in 等 or 和其他, so that anything might stand there."""
    before, after = _beside(stem)
    return _is_joined(before, after) and _OPEN_END.match(after) is not None


def _beside(stem: Stem) -> tuple[str, str]:
    """What stands before and after the first blank."""
    start, end = stem.blanks[0]
    return stem.text[:start], stem.text[end:]


def _is_joined(before: str, after: str) -> bool:
    return before.endswith(_JOINTS_BEFORE) or after.startswith(_JOINTS)


def source_of(document: Document, start: int, end: int) -> Source:
    """The place of an answer at `start`–`end` (document offsets), with the sentence that it begins in."""
    sentence = document.sentence_at(start)
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
    if _begins_part(text, clauses[first]):  # its own part of the sentence says more of it than the part before
        ends = (at for at in range(last, len(clauses)) if text[clauses[at][1] - 1] == "；" or at + 1 == len(clauses))
        end_of_part = next(ends)
        if clauses[end_of_part][1] - clauses[first][0] <= longest * 2 // 3:
            last = end_of_part
    while first > 0 and (
        lacks_its_beginning(text, clauses[first][0])
        or clauses[last][1] - clauses[first][0] - _hidden(spans) < LONGEST // 3
    ):
        room = clauses[last][1] - clauses[first][0] - _hidden(spans)
        if clauses[last][1] - clauses[first - 1][0] > longest or (_begins_part(text, clauses[first]) and room > _PART):
            break
        first -= 1
    while (
        last + 1 < len(clauses)
        and not _REPORT_END.match(text[clauses[last + 1][0] : clauses[last + 1][1]])
        and _end_of_part(text, clauses, last) - clauses[first][0] <= longest * 2 // 3
    ):
        last += 1
    while (
        last > touched[-1]
        and last + 1 < len(clauses)
        and (_in_parallel(text, clauses[last], clauses[last + 1]) or _prepares(text, clauses[last]))
    ):
        last -= 1
    return clauses[first][0], clauses[last][1]


def _end_of_part(text: str, clauses: Sequence[tuple[int, int]], last: int) -> int:
    """Where the clause after the last one ends, or where it begins a part of the sentence, the whole part."""
    if text[clauses[last][1] - 1] != "；":
        return clauses[last + 1][1]
    return next((end for _, end in clauses[last + 1 :] if text[end - 1] == "；"), clauses[-1][1])


def _halves(text: str, start: int, kept: tuple[int, int]) -> bool:
    """Whether the stretch goes on with what stands in the sentence before it: 不仅……，增加财富，｜而且……."""
    begun = _NOT_ONLY.search(text, start, kept[0])
    if begun is None or _BUT_ALSO.search(text, begun.start(), kept[0]):
        return False
    return _BUT_ALSO.search(text[kept[0] : kept[1]]) is not None


def _prepares(text: str, kept: tuple[int, int]) -> bool:
    """Whether the last clause of the stretch only leads up to what follows it."""
    *_, last = _CLAUSE.finditer(text, *kept)
    return _PREPARES.match(last.group()) is not None


def _begins_part(text: str, clause: tuple[int, int]) -> bool:
    """Whether the clause is the first of a part of the sentence that says something by itself."""
    return text[clause[0] - 1] == "；" and not lacks_its_beginning(text, clause[0])


def _in_parallel(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether both clauses begin alike, so that neither may stand without the other: 一手抓……，一手抓……."""
    return text[one[0] : one[0] + 2] == text[other[0] : other[0] + 2]


def _hidden(spans: Sequence[tuple[int, int]]) -> int:
    return sum(end - start for start, end in spans)


def _filled_in(of: _Setting, start: int, end: int, spans: Sequence[tuple[int, int]]) -> Stem | None:
    """Say which year 今年 is, which law 本法, of which year 8月20日 is and of which congress 四中全会, moving the
    blanks along; nothing is put into a blank.
    """
    changes = [
        (first, last, words)
        for first, last, words in _changes(of, start, end)
        if first < last or not any(begin < first < stop for begin, stop in spans)
    ]
    if any(not words and last > first for first, last, words in changes):
        return None
    pieces: list[str] = []
    moves: list[tuple[int, int]] = []
    at = start
    for first, last, words in changes:
        pieces += [of.text[at:first], words]
        moves.append((last, len(words) - (last - first)))
        at = last
    pieces.append(of.text[at:end])

    def place(offset: int) -> int:
        return offset - start + sum(shift for after, shift in moves if offset >= after)

    text = "".join(pieces)
    if text.endswith(("，", "；", "：", "、")):
        text = text[:-1] + "。"
    return Stem(text, tuple((place(s), place(e)) for s, e in spans))


@lru_cache(maxsize=1024)
def _changes(of: _Setting, start: int, end: int) -> tuple[tuple[int, int, str], ...]:
    """(start, end, what to write there) of what only the document makes clear, for all stems of one stretch."""
    return tuple(
        sorted((*_years(of, start, end), *_own_names(of, start, end), *in_full(of.text, of.title, start, end)))
    )


def _years(of: _Setting, start: int, end: int) -> list[tuple[int, int, str]]:
    """What to write for 今年 and its like, or before 8月20日 where no year is told; nothing for an unknown year, or for
    上年 where no year is told before it.
    """
    relative: list[tuple[int, int, str]] = []
    if of.text.find("年", start, end) >= 0:
        for found in _YEAR_WORD.finditer(of.text, start, end):
            year = f"{of.year + _RELATIVE_YEARS[found.group()]}年" if of.year else ""
            relative.append((found.start(), found.end(), year))
        before = _YEAR_BEFORE.search(of.text, start, end)
        if before and not any(each.search(of.text, start, before.start()) for each in (_ANY_YEAR, _YEAR_WORD)):
            relative.append((before.start(), before.end(), ""))
    today = of.today
    if relative or today is None or _ANY_YEAR.search(of.text, start, end):
        return relative
    part = _PART_OF_YEAR.search(of.text, start, end)
    return [(part.start(), part.start(), f"{today.year}年")] if part and int(part["month"] or 0) <= today.month else []


def _own_names(of: _Setting, start: int, end: int) -> list[tuple[int, int, str]]:
    """What to write for 本法, 本条例 in a text whose title is such a name."""
    return [
        (found.start(), found.end(), in_brackets(of.title))
        for found in OWN_NAME.finditer(of.text, start, end)
        if of.title.endswith(found.group(1))
    ]


def rest_of(stem: Stem) -> str:
    """What the stem says around its blanks, with a line's end for each."""
    return outside(stem.text, stem.blanks)


def _askable(stem: Stem, shortest: int) -> bool:
    rest = rest_of(stem)
    if len(_NOT_SAID.sub("", rest)) < max(shortest, min(_hidden(stem.blanks), 16) // 2):
        return False
    if not _SAID.search(stem.text, stem.blanks[-1][1]) and not _SAID.search(stem.text, 0, stem.blanks[0][0]):
        return False
    return all(answer not in rest for answer in stem.answers)
