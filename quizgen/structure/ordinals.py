"""Numbered lists across sentences and paragraphs: 第一，… 第七，…; 一是 二是; （一）（二）; 首先 其次 最后; and
paragraphs with a dash or dot before each.

The member is the point itself: what stands after the number up to its first stop, not the whole paragraph.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from quizgen.language.numbering import BULLETS, CAPITAL, CAPITAL_POINT, PART
from quizgen.language.numerals import to_int
from quizgen.model import Document, ListKind, Span, TextList
from quizgen.patterns import regex
from quizgen.structure.heads import head_before, is_heading
from quizgen.structure.once import of_the_last

_N = "[一二三四五六七八九十]"
_START = r"(?:(?<=[。；！？：，\n“])|^)"
_FARTHEST_INLINE = 5
"""Paragraphs that may lie between two members of a list numbered inside sentences."""


class _Series(NamedTuple):
    """A way to number a list: what a text must hold to have one, the pattern of its numbers, how many paragraphs may
    lie between two members (None: any number), and how many levels of numbered headings stand above such numbers.
    """

    first: str
    numbers: re.Pattern[str]
    farthest: int | None = _FARTHEST_INLINE
    levels_above: int = 0


def _series(first: str, numbers: str, farthest: int | None = _FARTHEST_INLINE, levels_above: int = 0) -> _Series:
    return _Series(first, regex(numbers, re.MULTILINE), farthest, levels_above)


_SERIES = (
    _series("第一步", rf"{_START}(第一步|第二步|第三步)[，、：]"),
    _series("第一", rf"{_START}第({_N}{{1,3}})(?:个方面|点)?(?:[，、：]|(?:是|要)(?!次))", 14),
    _series("一是", rf"{_START}(?:同时，)?({_N}{{1,2}})是"),
    _series("一要", rf"{_START}({_N}{{1,2}})要(?=[^，求])"),
    _series("其一", rf"{_START}其({_N})[，、：是]"),
    _series("一、", rf"{_START}({_N}{{1,3}})、(?!{_N})", None, 1),
    _series("壹", rf"^(?={CAPITAL_POINT})({CAPITAL}{{1,2}}).[ \u3000]?", None, 1),
    _series("（一）", rf"{_START}（({_N}{{1,3}})）", None, 2),
    _series("1", rf"{_START}(\d{{1,2}})[.．、](?:(?!\d)|(?=\d{{4}}年))[ \u3000]?", None, 3),
    _series("（1）", rf"{_START}（(\d{{1,2}})）", None),
    _series("①", r"([①②③④⑤⑥⑦⑧⑨⑩])"),
    _series("首先", rf"{_START}(首先|其次|再次|最后)(?:[，、：]|[是要](?!次|求))"),
    _series("一方面", rf"{_START}(一方面|另一方面)(?:，|要|是)"),
)
_HEADINGS = (
    regex(rf"^{PART}[^\S\n]*(?:分)?[^\S\n]*([^\n。]{{4,40}})$", re.MULTILINE),
    regex(rf"^(?:[一二三四五六七八九十]{{1,3}}、|{CAPITAL_POINT})([^\n。]{{4,40}})$", re.MULTILINE),
    regex(r"^（[一二三四五六七八九十]{1,3}）([^\n。]{4,40})", re.MULTILINE),
)
"""The patterns of numbered headings, the highest first."""
_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩"
_ADVERBS = {
    "首先": 1,
    "其次": 2,
    "再次": 3,
    "最后": 0,
    "一方面": 1,
    "另一方面": 2,
    "第一步": 1,
    "第二步": 2,
    "第三步": 3,
}
_BULLET = regex(rf"^[ \u3000]*(——|――|──|[{BULLETS}])[ \u3000]*(?=[^—\s])", re.MULTILINE)
_BULLETS_APART = 2
"""Line ends that may stand between two bullets."""
_HEADINGS_APART = 10
"""Line ends that may stand between two bullets, if each is a heading with paragraphs of its own."""
_NUMBERED_LINE = regex(rf"\n[ \u3000]*(?:{PART}|{_N}{{1,3}}、|（{_N}{{1,3}}）|\d{{1,2}}[.．、]|{CAPITAL_POINT})")
"""A line between bullets that begins another part: not （1） and ①, which number what stands under a bullet."""
_FEWEST_BULLETS = 3
_FARTHEST_HEADING = 3
"""Lines after which a long heading, which may be a point of another list, no longer heads one."""
_STOP = regex(r"[。；！？\n]")
_DAY = regex("[\\d年月日至—]{4,}[初底春夏秋冬]?(?:起|以来|前后)?，")
"""A first clause that only says when."""
_POINT_LABEL = regex("([^，、：“”]{2,12})：.")
_FEWEST_LABELLED = 3
_WHOLE, _SHORTEST_CLAUSE = 30, 4
"""Characters up to which a member is taken with all its clauses, and from which its first clause may be a point."""


class _Marker(NamedTuple):
    start: int
    end: int
    number: int


def ordinals(document: Document) -> Iterator[TextList]:
    """Every numbered list of two members or more, with its head."""
    text = document.text
    for series in _SERIES:
        if series.first not in text:
            continue
        markers = [
            _Marker(found.start(), found.end(), _number(found.group(1))) for found in series.numbers.finditer(text)
        ]
        for run in _runs(document, series, markers):
            members = _members(text, run)
            if len(members) == len(run) >= 2:
                yield TextList(ListKind.ORDINAL, _head(document, series, run), members, ordered=True)


def bulleted(document: Document) -> Iterator[TextList]:
    """Every run of three paragraphs or more that begin with a dash or a dot (——经济结构优化。…), with its head."""
    text = document.text
    for run in _bullets(text):
        markers = [_Marker(found.start(), found.end(), 0) for found in run]
        members = _members(text, markers)
        if len(members) == len(run) >= _FEWEST_BULLETS:
            yield TextList(ListKind.PARALLEL, head_before(document, markers[0].start), members)


def _bullets(text: str) -> Iterator[list[re.Match[str]]]:
    """The runs of bullets of one kind: line on line, with a line between some of them, or headings farther apart."""
    run: list[re.Match[str]] = []
    apart: list[int] = []
    for found in _BULLET.finditer(text):
        lines = text.count("\n", run[-1].end(), found.start()) if run else 0
        far = _HEADINGS_APART if 1 not in apart and _is_heading_line(text, found.end()) else _BULLETS_APART
        parted = run and _NUMBERED_LINE.search(text, run[-1].end(), found.start())
        if run and run[-1][1] == found[1] and lines <= far and not parted:
            run.append(found)
            apart.append(lines)
        else:
            yield from _in_series(run, apart)
            run, apart = [found], []
    yield from _in_series(run, apart)


def _is_heading_line(text: str, start: int) -> bool:
    """Whether the line that goes on at `start` is no sentence or more."""
    return "。" not in text[start : text.find("\n", start)]


def _in_series(run: list[re.Match[str]], apart: Sequence[int]) -> Iterator[list[re.Match[str]]]:
    """The bullets of a run, parted where a line stands between three and three more that follow line on line."""
    close = _FEWEST_BULLETS - 1
    cut = next(
        (
            at
            for at, lines in enumerate(apart)
            if lines > 1 and {1} == {*apart[:at]} == {*apart[at + 1 :]} and close <= at <= len(apart) - 1 - close
        ),
        None,
    )
    if cut is None:
        yield run
    else:
        yield from (run[: cut + 1], run[cut + 1 :])


def _head(document: Document, series: _Series, run: Sequence[_Marker]) -> Span | None:
    """What announces the list; for numbered headings the nearest one above them, if the text just before has none."""
    text, start = document.text, run[0].start
    at_line = start == 0 or text[start - 1] == "\n"
    line_end = text.find("\n", start)
    apart = text.count("\n", start, run[1].start) > 1 or 0 < text.find("。", start, line_end) < line_end - 1
    if not (series.levels_above and at_line and apart) or text[:start].rstrip().endswith(("：", ":")):
        return head_before(document, start)
    above = [
        level[at - 1]
        for level in _headings(document)[: series.levels_above]
        if (at := bisect_left(level, start, key=attrgetter("start")))
    ]
    found = max(above, key=attrgetter("start"), default=None)
    near = found is not None and (is_heading(found.text) or text.count("\n", found.end, start) <= _FARTHEST_HEADING)
    return found if near else None


@of_the_last
def _headings(document: Document) -> tuple[tuple[Span, ...], ...]:
    """The numbered headings of each level without their numbers, the highest level first."""
    text = document.text
    return tuple(tuple(Span(*found.span(1), found[1]) for found in pattern.finditer(text)) for pattern in _HEADINGS)


def _number(text: str) -> int:
    if text in _CIRCLED:
        return _CIRCLED.index(text) + 1
    if text in _ADVERBS:
        return _ADVERBS[text]
    return to_int(text) or -1


def _runs(document: Document, series: _Series, markers: Sequence[_Marker]) -> Iterator[list[_Marker]]:
    """Markers counting up from one, near enough to each other; 最后 closes what 首先 opened."""
    run: list[_Marker] = []
    for marker in markers:
        if marker.number == 1:
            if len(run) > 1:
                yield run
            run = [marker]
        elif run and (marker.number == len(run) + 1 or (marker.number == 0 and len(run) > 1)):
            if _near(document, series, run[-1], marker):
                run.append(marker)
            else:
                if len(run) > 1:
                    yield run
                run = []
    if len(run) > 1:
        yield run


def _near(document: Document, series: _Series, one: _Marker, other: _Marker) -> bool:
    return series.farthest is None or document.text.count("\n", one.end, other.start) <= series.farthest


def _members(text: str, markers: Sequence[_Marker]) -> tuple[Span, ...]:
    """The points after the numbers: up to a stop each; long ones that are sentences only up to their first comma. The
    last of a list with ； is no sentence.
    """
    if not markers:
        return ()
    starts = [_after_marks(text, marker.end) for marker in markers]
    following = (*(marker.start for marker in markers[1:]), len(text))
    ends = [_stop(text, marker.end, before) for marker, before in zip(markers, following, strict=True)]
    parts = all(text[end : end + 1] == "；" for end in ends[:-1])
    points = [
        Span(start, end, text[start:end])
        for start, stop in zip(starts, ends, strict=True)
        if (end := _before_marks(text, start, stop if parts else _first_clause(text, start, stop))) > start
    ]
    return _labels(points) or tuple(points)


def _labels(points: Sequence[Span]) -> tuple[Span, ...] | None:
    """The labels of points that all begin with one: （1）自发性：…；（2）盲目性：…."""
    found = [_POINT_LABEL.match(point.text) for point in points]
    if len(points) < _FEWEST_LABELLED or not all(found):
        return None
    labels = [each[1] for each in found if each]
    return tuple(
        Span(point.start, point.start + len(label), label) for point, label in zip(points, labels, strict=True)
    )


def _after_marks(text: str, start: int) -> int:
    while text[start : start + 1] in tuple(" \u3000，："):
        start += 1
    return start


def _before_marks(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in "，；、： \u3000":
        end -= 1
    return end


def _stop(text: str, start: int, before: int) -> int:
    stop = _STOP.search(text, start, before)
    return stop.start() if stop else before


def _first_clause(text: str, start: int, end: int) -> int:
    """Where a point ends that is a sentence and too long to be taken with all its clauses."""
    if end - start <= _WHOLE or text[end : end + 1] == "；":
        return end
    day = _DAY.match(text, start, end)
    comma = text.find("，", day.end() if day else start + _SHORTEST_CLAUSE, end)
    return comma if comma > 0 else end
