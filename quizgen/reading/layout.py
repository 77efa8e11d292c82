"""Paragraphs as received -> Document: cleaned, with titles, headings, dateline, date and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from quizgen.errors import QuizgenError
from quizgen.model import Dateline, Document, Paragraph, Role, Sentence
from quizgen.reading.boilerplate import is_boilerplate
from quizgen.reading.cleaning import clean
from quizgen.reading.raw import RawParagraph
from quizgen.reading.sentences import split_sentences

_NUMBER = "一二三四五六七八九十百零〇"
_HEADINGS = (
    (re.compile(rf"第[{_NUMBER}\d]+[编篇部章](?:[\s\u3000]|$)"), 1),
    (re.compile(rf"第[{_NUMBER}\d]+节(?:[\s\u3000]|$)"), 2),
    (re.compile(rf"[{_NUMBER}]{{1,3}}、"), 1),
    (re.compile(rf"（[{_NUMBER}]{{1,3}}）"), 2),
    (re.compile(r"\d{1,2}[.．、](?!\d)"), 3),
)
_LONGEST_HEADING, _LONGEST_TITLE, _LONGEST_MAIN = 40, 60, 45
_CLOSED = tuple("。！？；：，、…")
_DATELINE = re.compile(
    r"(?P<agency>新华社|新华网|人民网|中新社|中新网|央视网|本报|中国新闻网|光明网|经济日报|人民日报)"
    r"(?P<place>[\u4e00-\u9fff]{2,8}?)"
    r"(?:(?P<year>\d{4})年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日(?:电|讯|消息|报道)"
    r"(?:[\s\u3000]*（[^（）]{0,40}(?:记者|通讯员|摄)[^（）]{0,40}）)?[\s\u3000]*(?:题：[^\n。]{4,60}?(?=新华社记者|$))?"
)
_MESSAGE = re.compile(r"(?:央视网消息|新华社消息)(?:（新闻联播）)?：?")
_FULL_DATE = re.compile(r"((?:19|20)\d{2})(?:年|[-.]|(?<=\d))(\d{1,2})(?:月|[-.]|(?<=\d\d))(\d{1,2})(?!\d)")
_YEAR_MONTH_DAY = re.compile(r"((?:19|20)\d{2})年(\d{1,2})月(\d{1,2})日")
_FILE_DATE = re.compile(r"((?:19|20)\d{2})[-_.年]?(\d{2})[-_.月]?(\d{2})")
_YEAR = re.compile(r"((?:19|20)\d{2})(?=年|_|-|政府)")
_BYLINE = re.compile(
    r"（?(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日.*)）?$|——.*|(?:国务院)?总理[\s\u3000]*[\u4e00-\u9fff·]{2,5}$"
    r"|[\u4e00-\u9fff](?:[\s\u3000]?[\u4e00-\u9fff]){1,3}$|（.{2,60}）$|(?:作者|记者|文|来源|责编|编辑)[:：|／/].*"
)
_OCCASION = re.compile(r"[—－-]{2}(?=\d{4}年|在|[二一]九).*$")
_SHOULDER = re.compile(r".*(?:强调|指出|会议|主持|讲话|召开|举行)(?:[（(].*[)）])?$")
_UNDERLINE = re.compile(r"(?:.{2,20}(?:出席|陪同|参加|主持|讲话|发言|见证).{0,12})$|.*(?:总结讲话|出席会议).*")
_ADDRESS = re.compile(r"(?:各位|同志们|尊敬的).{0,20}[:：]$|(?:同志们|各位代表)[！!：:]?$")


def lay_out(raws: Iterable[RawParagraph], file: str, year_hint: date | None = None) -> Document:
    """The document of these paragraphs. QuizgenError where no text is left."""
    cleaned = [
        RawParagraph(line.strip(" \u3000"), raw.level)
        for raw in raws
        for line in clean(raw.text).split("\n")
        if line.strip(" \u3000")
    ]
    head = _title_block(cleaned)
    kept: list[tuple[str, Role, int]] = []
    for index, raw in enumerate(cleaned):
        if not raw.level and is_boilerplate(raw.text):
            continue
        role, level = (Role.TITLE, 1) if index < head else _role(raw)
        if index < head and not raw.level and (_BYLINE.match(raw.text) or _DATELINE.match(raw.text)):
            role = Role.HEADING
        if kept and role is Role.TITLE and kept[-1][0] == raw.text:
            continue
        kept.append((raw.text, role, level))
    if not kept:
        raise QuizgenError("there is no text in it", file, "choose another file")
    return _document(kept, file, year_hint)


def _title_block(paragraphs: Sequence[RawParagraph]) -> int:
    """How many paragraphs at the top are titles, bylines and dates of the text."""
    count = 0
    for raw in paragraphs[:8]:
        text = raw.text
        dateline = _DATELINE.match(text)
        if raw.level == 1 or is_boilerplate(text) or (dateline and dateline.end() == len(text)):
            count += 1
            continue
        if raw.level > 1 or len(text) > _LONGEST_TITLE or text.endswith(_CLOSED) or _DATELINE.match(text):
            break
        if _ADDRESS.match(text) or (count and _heading_level(text)) or "。" in text:
            break
        if _heading_level(text):
            break
        count += 1
    if count == len(paragraphs) and count > 1:
        return 1
    if count == len(paragraphs):
        return 0
    return count


def _role(raw: RawParagraph) -> tuple[Role, int]:
    if raw.level:
        return Role.HEADING, max(1, raw.level - 1)
    level = _heading_level(raw.text)
    if level and len(raw.text) <= _LONGEST_HEADING and not raw.text.endswith(_CLOSED):
        return Role.HEADING, level
    if _ADDRESS.match(raw.text):
        return Role.HEADING, 3
    return Role.BODY, 0


def _heading_level(text: str) -> int:
    return next((level for pattern, level in _HEADINGS if pattern.match(text)), 0)


def _document(kept: Sequence[tuple[str, Role, int]], file: str, hint: date | None) -> Document:
    paragraphs, sentences = [], []
    at = 0
    for index, (text, role, level) in enumerate(kept):
        paragraphs.append(Paragraph(index, at, at + len(text), role, level))
        sentences += [Sentence(0, index, at + start, at + end, text[start:end]) for start, end in split_sentences(text)]
        at += len(text) + 1
    whole = "\n".join(text for text, _, _ in kept)
    dateline = _dateline(whole)
    day = _date(whole, file, dateline, hint)
    if dateline and day and dateline.year is None and (day.month, day.day) == (dateline.month, dateline.day):
        dateline = Dateline(
            dateline.start, dateline.end, dateline.agency, dateline.place, dateline.month, dateline.day, day.year
        )
    return Document(
        file=file,
        title=_title(kept, file),
        text=whole,
        paragraphs=tuple(paragraphs),
        sentences=tuple(
            Sentence(number, each.paragraph, each.start, each.end, each.text)
            for number, each in enumerate(_without_dateline(sentences, dateline))
        ),
        dateline=dateline,
        date=day,
    )


def _title(kept: Sequence[tuple[str, Role, int]], file: str) -> str:
    """The headline: not its shoulder (…强调), the line under it (…出席并讲话) or a summary, where others are."""
    titles = [_OCCASION.sub("", text) or text for text, role, _ in kept if role is Role.TITLE]
    if not titles:
        stem = re.sub(r"\.\w{1,5}$", "", file.rsplit("/", 1)[-1])
        first = next((text for text, role, level in kept if role is Role.HEADING and level == 1), "")
        return stem or first[:30]
    main = [
        text
        for text in titles
        if not (_SHOULDER.match(text) or _UNDERLINE.match(text) or text.startswith("——") or len(text) > _LONGEST_MAIN)
    ]
    headline, *others = main or titles
    under = next((text for text in others[:1] if _goes_with(headline, text)), "")
    return f"{headline}\u3000{under}" if under else headline[:_LONGEST_MAIN]


def _goes_with(headline: str, line: str) -> bool:
    """Whether a second line is the second half of the headline: no summary, no byline, not the same again."""
    bare = re.sub(r"\W", "", headline)
    return (
        "，" not in line
        and 6 <= len(line) <= 30
        and 6 <= len(headline) <= 30
        and re.sub(r"\W", "", line)[:8] not in bare
    )


def _dateline(text: str) -> Dateline | None:
    found = next(
        (each for each in _DATELINE.finditer(text) if each.start() == 0 or text[each.start() - 1] == "\n"), None
    )
    if found is None:
        return None
    month, day = int(found["month"]), int(found["day"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    year = int(found["year"]) if found["year"] else None
    return Dateline(found.start(), found.end(), found["agency"], found["place"], month, day, year)


def _without_dateline(sentences: Iterable[Sentence], dateline: Dateline | None) -> Iterable[Sentence]:
    """The sentences with the dateline, and 央视网消息（新闻联播）： and its like, taken off their fronts."""
    for sentence in sentences:
        start = sentence.start
        if dateline and dateline.start <= start < dateline.end:
            start = dateline.end
        message = _MESSAGE.match(sentence.text, max(0, start - sentence.start))
        if message:
            start = sentence.start + message.end()
        text = sentence.text[start - sentence.start :]
        bare = text.lstrip(" \u3000")
        if bare:
            yield Sentence(0, sentence.paragraph, sentence.end - len(bare), sentence.end, bare)


def _date(text: str, file: str, dateline: Dateline | None, hint: date | None) -> date | None:
    """The text's own day: dateline with a known year, file name, then the first full date near the top."""
    from_name = _as_date(_FILE_DATE.search(file))
    near_top = _as_date(_YEAR_MONTH_DAY.search(text[:600]))
    if dateline:
        year = dateline.year or next((each.year for each in (from_name, near_top, hint) if each), None)
        if year is None:
            stated = _YEAR.search(file) or _YEAR.search(text[:2000])
            year = int(stated.group(1)) if stated else None
        if year:
            try:
                return date(year, dateline.month, dateline.day)
            except ValueError:
                return None
    if from_name or near_top:
        return from_name or near_top
    stated = _YEAR.search(file)
    return hint or (date(int(stated.group(1)), 1, 1) if stated else None)


def _as_date(found: re.Match[str] | None) -> date | None:
    if found is None:
        return None
    try:
        return date(int(found.group(1)), int(found.group(2)), int(found.group(3)))
    except ValueError:
        return None
