"""How a card and a paper name their text."""

from __future__ import annotations

from collections import Counter

from quizgen.language.brackets import in_brackets
from quizgen.language.han import has_han
from quizgen.language.numbering import CAPITAL, PART, POINT
from quizgen.model import Document, Role
from quizgen.patterns import regex
from quizgen.structure.genres import is_whole_bulletin, is_work_report
from quizgen.structure.text_names import BULLETIN, called, day_of
from quizgen.structure.titles import short_title

_NUMBERED = regex(rf"{PART}|{POINT}|{CAPITAL}{{1,2}}\s")
_FIRST_LINES = 3


def credit(document: Document) -> str:
    """新华社合肥2020年8月22日电《…》; as much of it as the text says."""
    named, line = _named(document), document.dateline
    if line is None:
        return named
    year = line.year or (document.date.year if document.date else None)
    day = f"{year}年" if year else ""
    return f"{line.agency}{line.place}{day}{line.month}月{line.day}日电{named}"


def shown_title(document: Document) -> str:
    """The title as people see it: what questions call a work report or a news broadcast; of another text its title, or
    where that is only a file's name (outline_0), what questions call it, or the one heading above it.
    """
    if usual := _usual_name(document):
        return usual[1:-1] if usual.endswith("》") else usual
    if short_title(document):
        return document.title
    return called(document).strip("《》") or _heading(document) or document.title


def _usual_name(document: Document) -> str:
    """The name of a text of which there is one a day or a year, whatever stands over it."""
    if is_whole_bulletin(document) and (day := day_of(document)):
        return f"{BULLETIN}{day}"
    return called(document) if is_work_report(document) else ""


def _named(document: Document) -> str:
    if usual := _usual_name(document):
        return usual
    if not short_title(document) and (name := called(document)):
        return name
    title = shown_title(document)
    return in_brackets(title) if has_han(title) else title


def _heading(document: Document) -> str:
    """The heading at the top that stands over all others; nothing where there is none."""
    levels = Counter(each.level for each in document.paragraphs if each.role is Role.HEADING)
    for paragraph in document.paragraphs[:_FIRST_LINES]:
        line = document.text[paragraph.start : paragraph.end]
        over_all = paragraph.role is Role.HEADING and levels[paragraph.level] == 1
        if over_all and has_han(line) and not line.endswith(("：", "！")) and not _NUMBERED.match(line):
            return line.strip("《》")
    return ""
