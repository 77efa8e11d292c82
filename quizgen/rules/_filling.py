"""What only a document makes clear, said in a stretch of it: which year 今年 is, which law 本法, of which year 8月20日
and of which congress 四中全会.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from quizgen.language.brackets import in_brackets
from quizgen.model import Document
from quizgen.patterns import regex
from quizgen.rules._event import meeting_of_title
from quizgen.rules._referents import in_full
from quizgen.structure.genres import sets_rules
from quizgen.structure.once import of_the_last
from quizgen.structure.text_names import OWN_NAME, written_day, year_of
from quizgen.structure.titles import short_title

Place = tuple[int, int]
"""Where something begins and ends."""
_RELATIVE_YEARS = {"今年": 0, "本年": 0, "去年": -1, "前年": -2, "明年": 1}
_YEAR_WORD = regex("(?<!当)今年(?![轻龄])|(?<![成基日])本年|(?<!过)去年|(?<![以之目])前年(?![均份])|(?<![文光])明年")
_YEAR_BEFORE = regex("(?<![以网线地])上年(?![轻龄货夜])")
"""The year before the one that the text is speaking of, which need not be its own."""
_ANY_YEAR = regex(r"\d{4}年")
_PART_OF_YEAR = regex(
    r"(?<![\d年前])(?:[一二三四]季度|前三季度|上半年|(?P<month>1[0-2]|[1-9])月(?:[12]\d|3[01]|[1-9])日)"
)
_BARE_DAY = regex(
    r"(?<![\d月至到期续隔满近前后每第限—－～~、-])(?P<day>[12]\d|3[01]|[1-9])日(?![报内前后起以之无游期至到—－～~、-]|凌晨)"
)
"""A day of which the news say neither month nor year."""
_FRESH = 10
"""Days after which the news tell of no day any more by its number alone."""
_DAY_WORDS = {"今天": 0, "今日": 0, "昨天": -1, "昨日": -1}
_TOLD_DAY = regex(r"(?:今天|今日|昨天|昨日)（(?P<day>\d{1,2}月\d{1,2}日)）")
_DAY_WORD = regex(
    "昨[天日](?![的是])|今[天日](?=[上下]午|[在从起]|正式|发布|宣布|公布|印发|举行|召开|开幕|闭幕|启动|揭牌|发射|通车|投产|上线|表示|会见)"
)
_OF_STATE = regex(
    "《|总书记|主席|中共中央|党中央|国务院|全国人大|[中次届]全会|印发|出台|世界第|(?:全国|全球|世界|我国|国内)(?:首|第一|最)"
)
"""What news have that are to be remembered without their day; of others the day is what matters."""
_PUBLIC = regex("“|发布|发表|公布|公报|决议|声明|宣布|签署")
"""What tells of something that is known beyond its day."""
_LATELY = "(?:眼下|日前|近日|近期|前不久|不久前|连日来)"
_ASIDE = regex(
    f"(?<![^。！？\n]){_LATELY}，|(?<=，){_LATELY}(?=由)|(?<![于的，]){_LATELY}(?=[由在]|正式|发布|印发|公布|出台|宣布|启动|审议|通过|荣获|入选)"
)
"""A day that is not told, without which the sentence says the same."""
_MEETING = regex(
    "会议(?=(?:经表决，?)?(?:审议|表决|通过|讨论|发表|签署|选举|批准|决定(?!，)|同意(?!，)|围绕|传达|发布|期间|以|是))"
    "|(?:大会|论坛|峰会|座谈会)(?=(?:审议|通过|发表|签署|选举|围绕|发布|期间|以|是|主题))"
)
"""What news call the meeting that they tell of, before what it did."""
_DATED = regex(r"\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?P<space>\u3000+| {2,})(?=\S)(?P<goes_on>\d{1,2}月)?")
"""A date set off by a space from what happened."""


class Setting(NamedTuple):
    """What of a document its stems are made of; `rules` where it sets some, `meeting` which its title tells of."""

    text: str
    title: str
    today: date | None
    year: int | None
    rules: bool
    meeting: str


@of_the_last
def setting_of(document: Document) -> Setting:
    """What of this document its stems are made of."""
    return Setting(
        document.text,
        short_title(document),
        document.date,
        year_of(document),
        sets_rules(document),
        meeting_of_title(document),
    )


class Filled(NamedTuple):
    """A stretch of a document with what was filled in; `moves` are how far what stands behind each place went,
    by where the place began and ended.
    """

    text: str
    start: int
    moves: Sequence[tuple[int, int, int]]

    def place(self, offset: int) -> int:
        """Where what begins at an offset of the document begins in the text."""
        return offset - self.start + sum(shift for _, last, shift in self.moves if offset >= last)

    def end(self, offset: int) -> int:
        """Where what ends at an offset of the document ends in the text, without what was put in right behind it."""
        return offset - self.start + sum(shift for first, last, shift in self.moves if first < offset >= last)


def filled_in(of: Setting, start: int, end: int, answer: Place | None = None) -> Filled | None:
    """A stretch of the document, or None where it is not known what its words stand for; nothing is put into an
    answer.
    """
    begin, stop = answer or (start, start)
    changes = [
        (first, last, words)
        for first, last, words in _changes(of, start, end)
        if first < last or not begin < first < stop
    ]
    if any(not words and last > first for first, last, words in changes):
        return None
    changes = sorted([*changes, *((first, last, "") for first, last in _asides(of, start, end, (begin, stop)))])
    pieces: list[str] = []
    moves: list[tuple[int, int, int]] = []
    at = start
    for first, last, words in changes:
        pieces += [of.text[at:first], words]
        moves.append((first, last, len(words) - (last - first)))
        at = last
    pieces.append(of.text[at:end])
    text = "".join(pieces)
    if text.endswith(("，", "；", "：", "、")):
        text = text[:-1] + "。"
    return Filled(text, start, moves)


@lru_cache(maxsize=1024)
def _changes(of: Setting, start: int, end: int) -> tuple[tuple[int, int, str], ...]:
    """(start, end, what to write there) of what only the document makes clear, for all stems of one stretch."""
    return tuple(
        sorted(
            (
                *_years(of, start, end),
                *_days(of, start, end),
                *_own_names(of, start, end),
                *_own_meeting(of, start, end),
                *in_full(of.text, of.title, start, end),
                *_set_off(of, start, end),
            )
        )
    )


def _asides(of: Setting, start: int, end: int, answer: Place) -> list[Place]:
    """Where 近日 and its like stand, which nobody who reads the stem needs."""
    if not _OF_STATE.search(of.text, start, end):
        return []
    return [
        found.span() for found in _ASIDE.finditer(of.text, start, end) if not answer[0] <= found.start() < answer[1]
    ]


def _days(of: Setting, start: int, end: int) -> list[tuple[int, int, str]]:
    """What to write for 今天 and 昨天 in a dated text."""
    if of.today is None:
        return []
    told = [(*found.span(), f"{of.today.year}年{found['day']}") for found in _TOLD_DAY.finditer(of.text, start, end)]
    if told or not _OF_STATE.search(of.text, start, end):
        return told
    return [
        (*found.span(), written_day(of.today + timedelta(_DAY_WORDS[found.group()])))
        for found in _DAY_WORD.finditer(of.text, start, end)
    ]


def _years(of: Setting, start: int, end: int) -> list[tuple[int, int, str]]:
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
    if relative or today is None or any(each.search(of.text, start, end) for each in (_ANY_YEAR, _TOLD_DAY)):
        return relative
    part = _PART_OF_YEAR.search(of.text, start, end)
    if part:
        return [(part.start(), part.start(), f"{today.year}年")] if int(part["month"] or 0) <= today.month else []
    return _bare_days(of, today, start, end)


def _bare_days(of: Setting, today: date, start: int, end: int) -> list[tuple[int, int, str]]:
    """What to write before 24日 where it is the only such day: it is the last one before the text's own."""
    if of.rules or not any(each.search(of.text, start, end) for each in (_OF_STATE, _PUBLIC)):
        return []
    days = [*_BARE_DAY.finditer(of.text, start, end)]
    if len(days) != 1:
        return []
    day = int(days[0]["day"])
    month = today if day <= today.day else today.replace(day=1) - timedelta(1)
    if day > today.day and not (day <= month.day and today.day + month.day - day <= _FRESH):
        return []
    return [(days[0].start(), days[0].start(), f"{month.year}年{month.month}月")]


def _set_off(of: Setting, start: int, end: int) -> list[tuple[int, int, str]]:
    """A comma between the date that a line of a table of events begins with and what happened; none between a year and
    its months.
    """
    dated = _DATED.match(of.text, start, end)
    return [(*dated.span("space"), "" if dated["goes_on"] else "，")] if dated else []


def _own_meeting(of: Setting, start: int, end: int) -> list[tuple[int, int, str]]:
    """The meeting of the title for 会议 that did something, at the beginning of a stretch."""
    found = _MEETING.match(of.text, start, end)
    return [(*found.span(), of.meeting)] if found and of.meeting.endswith(found.group()) else []


def _own_names(of: Setting, start: int, end: int) -> list[tuple[int, int, str]]:
    """What to write for 本法, 本条例 in a text whose title is such a name."""
    return [
        (found.start(), found.end(), in_brackets(of.title))
        for found in OWN_NAME.finditer(of.text, start, end)
        if of.title.removesuffix("典").endswith(found.group(1))
    ]
