"""Paragraphs as received -> Document: cleaned, with titles, headings, dateline, date and sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quizgen.errors import QuizgenError
from quizgen.language.numbering import ARTICLE, CAPITAL, ORDINAL
from quizgen.model import Document, Paragraph, Role, Sentence, Stretch
from quizgen.patterns import regex
from quizgen.reading.boilerplate import is_boilerplate
from quizgen.reading.cleaning import clean
from quizgen.reading.dateline import find_dateline, find_day, headline_length, opening_length, with_year
from quizgen.reading.emphasis import emphasised, words_of
from quizgen.reading.headline import CLOSED, choose_title, head_roles
from quizgen.reading.marks import carried, joined, within
from quizgen.reading.own_name import name_without_headline
from quizgen.reading.raw import RawParagraph
from quizgen.reading.sentences import split_sentences

_NUMBER = "一二三四五六七八九十百零〇"
_HEADINGS = (
    (regex(rf"{ORDINAL}(?:[编篇章](?![的课日目])|部(?:[\s\u3000]|$))"), 1),
    (regex(rf"{ORDINAL}节(?![的课日目])"), 2),
    (regex(rf"[{_NUMBER}]{{1,3}}、|{CAPITAL}{{1,2}}[、.．\s\u3000]"), 1),
    (regex(rf"（[{_NUMBER}]{{1,3}}）"), 2),
    (regex(r"\d{1,2}[.、](?!\d)[^：，]*$"), 3),
)
_NUMBERED = regex(rf"[第（{_NUMBER}\d]|{CAPITAL}")
_NUMBERED_ARTICLE = regex(ARTICLE)
_UNSPACED_ARTICLE = regex(rf"^{ARTICLE}(?![\s，。、：；第的之和与或及至款项]|规定|所[称列述规]|$)")
"""An article's number that stands close to its words, and is no reference to an article: 第十条规定的, 第二条第一款."""
_FEWEST_ARTICLES = 5
"""Paragraphs that begin with an article's number from which a text is a law, and counts no things so: 第一条高铁."""
_LONGEST_HEADING = 40
_ADDRESS = regex(
    r"(?:各位|同志们|尊敬的).{0,20}[:：]$|(?:同志们|各位代表|各位委员)[！!：:]?$|[^，。]{2,40}各位代表[：！]$|各[^。；要应须]{8,200}：$"
)
_ADDRESS_LEVEL = 3
_HEAD_LINES = 14


class _Line(NamedTuple):
    text: str
    role: Role
    level: int
    marked: tuple[Stretch, ...]


def lay_out(raws: Iterable[RawParagraph], file: str) -> Document:
    """The document of these paragraphs. QuizgenError where no text is left."""
    cleaned = [line for raw in _with_headline_apart(raws) for line in _cleaned(raw)]
    lines = list(_lines(_with_articles_set_off(cleaned)))
    if not lines:
        raise QuizgenError("there is no text in it", file, "choose another file")
    text = "\n".join(line.text for line in lines)
    dateline = find_dateline(text)
    day = find_day(text, _head(lines), file, dateline)
    paragraphs = tuple(_paragraphs(lines))
    sentences = tuple(_sentences(text, paragraphs))
    return Document(
        file=file,
        title=_title(lines, text, file),
        text=text,
        paragraphs=paragraphs,
        sentences=sentences,
        dateline=with_year(dateline, day) if dateline else None,
        date=day,
        marked=emphasised(text, paragraphs, sentences, joined((line.text, line.marked) for line in lines)),
    )


def _cleaned(raw: RawParagraph) -> Iterator[RawParagraph]:
    """The lines of a paragraph, clean, each with what is marked in it."""
    text = clean(raw.text)
    marked = list(carried(words_of(raw), raw.text, text)) if raw.marked else []
    at = 0
    for part in text.split("\n"):
        if line := part.strip(" \u3000"):
            start = at + part.index(line)
            yield RawParagraph(line, raw.level, within(marked, start, start + len(line)))
        at += len(part) + 1


def _with_headline_apart(raws: Iterable[RawParagraph]) -> Iterator[RawParagraph]:
    """The paragraphs, the headline by itself where the dateline stands behind it on the first line."""
    for index, raw in enumerate(raws):
        at = headline_length(raw.text) if index == 0 else 0
        if at:
            yield RawParagraph(raw.text[:at], raw.level, within(raw.marked, 0, at))
            yield RawParagraph(raw.text[at:], 0, within(raw.marked, at, len(raw.text)))
        else:
            yield raw


def _with_articles_set_off(cleaned: Sequence[RawParagraph]) -> Sequence[RawParagraph]:
    """The paragraphs, those of a law with a space behind the number of each article."""
    if sum(_NUMBERED_ARTICLE.match(raw.text) is not None for raw in cleaned) < _FEWEST_ARTICLES:
        return cleaned
    return [_set_off(raw) for raw in cleaned]


def _set_off(raw: RawParagraph) -> RawParagraph:
    number = _UNSPACED_ARTICLE.match(raw.text)
    if number is None:
        return raw
    at = number.end()
    marked = tuple((start + (start >= at), end + (end > at)) for start, end in raw.marked)
    return RawParagraph(f"{raw.text[:at]}\u3000{raw.text[at:]}", raw.level, marked)


def _lines(cleaned: Sequence[RawParagraph]) -> Iterator[_Line]:
    """The paragraphs to keep, each with its role; no boilerplate and no title twice."""
    roles = head_roles(cleaned, [bool(_ADDRESS.match(raw.text) or _heading_level(raw.text)) for raw in cleaned[:20]])
    last = ""
    for index, raw in enumerate(cleaned):
        if not raw.level and is_boilerplate(raw.text):
            continue
        if index < len(roles):
            if raw.text != last:
                yield _Line(raw.text, roles[index], 1, raw.marked)
        else:
            yield _Line(raw.text, *_role(raw), raw.marked)
        last = raw.text


def _role(raw: RawParagraph) -> tuple[Role, int]:
    if raw.level:
        return Role.HEADING, max(1, raw.level - 1)
    level = _heading_level(raw.text)
    if level and len(raw.text) <= _LONGEST_HEADING and not raw.text.endswith(CLOSED):
        return Role.HEADING, level
    if _ADDRESS.match(raw.text):
        return Role.HEADING, _ADDRESS_LEVEL
    return Role.BODY, 0


def _heading_level(text: str) -> int:
    if not _NUMBERED.match(text):
        return 0
    return next((level for pattern, level in _HEADINGS if pattern.match(text)), 0)


def _head(lines: Sequence[_Line]) -> Iterator[str]:
    """What stands by itself near the top, where a text says its day: 2020年5月22日在第十三届…会议上."""
    return (line.text for line in lines[:_HEAD_LINES] if "。" not in line.text and not line.text.endswith(CLOSED))


def _title(lines: Sequence[_Line], text: str, file: str) -> str:
    """The headline; of a text without one what it says that it is, its file's name or its first heading."""
    titles = [line.text for line in lines if line.role is Role.TITLE]
    if titles:
        return choose_title(titles)
    stem = re.sub(r"\.\w{1,5}$", "", file.rsplit("/", 1)[-1])
    first = (line.text for line in lines if line.role is Role.HEADING and line.level == 1)
    return name_without_headline(text, stem) or next(first, "")


def _paragraphs(lines: Iterable[_Line]) -> Iterator[Paragraph]:
    start = 0
    for index, (text, role, level, _) in enumerate(lines):
        yield Paragraph(index, start, start + len(text), role, level)
        start += len(text) + 1


def _sentences(text: str, paragraphs: Iterable[Paragraph]) -> Iterator[Sentence]:
    """The sentences, without the dateline at the front of a paragraph."""
    number = 0
    for paragraph in paragraphs:
        whole = text[paragraph.start : paragraph.end]
        opening = opening_length(whole)
        offset = paragraph.start + opening
        for start, end in split_sentences(whole[opening:]):
            yield Sentence(number, paragraph.index, offset + start, offset + end, text[offset + start : offset + end])
            number += 1
