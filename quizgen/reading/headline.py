"""The block at the top of a text: its headline with shoulder and under-line, its byline, its occasion."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.language.han import HAN, has_han
from quizgen.language.numbering import BULLETS
from quizgen.model import Role
from quizgen.patterns import regex
from quizgen.reading.boilerplate import is_boilerplate
from quizgen.reading.dateline import opening_length
from quizgen.reading.raw import RawParagraph

_MOST_LINES = 10
_MOST_TITLES = 5
_FEW = 5
_LONGEST_TITLE, _LONGEST_MAIN, _LONGEST_UNSURE = 60, 45, 25
CLOSED = tuple("。！？；：，、….")
_BYLINE = regex(
    r"（?(?:19|20)\d{2}年\d{1,2}月\d{1,2}日.*|——.*"
    rf"|(?:国务院)?(?:代|副)?总理[\s\u3000]*(?:{HAN}|·){{2,5}}$|{HAN}(?:[\s\u3000]?{HAN}){{1,3}}$"
    r"|（.{2,60}）$|\(.{2,60}\)$|(?:作者|记者|文|来源|责编|编辑|原标题)[:：|／/].*"
    rf"|(?:新华社|本报|人民日报)?(?:特约)?记者[\s\u3000]*(?:{HAN}|[·、\s]){{2,40}}$"
    r"|[^，。\s]{2,12}〔(?:19|20)\d{2}〕第?\d+号$"
)
_IN_BRACKETS = regex(r"[（(][^（()）]*[)）]$")
"""What a file adds to the name of a law: 草原法(2021-04-29)."""
_OCCASION = regex(r"[—－-]{2}(?=\d{4}年|在|[二一]九).*$")
"""——2020年3月5日在…会议上, at the end of a title or under it."""
_SHOULDER = regex(r".*(?:强调|指出|会议|主持|讲话|召开|举行)(?:[（(].*[)）])?$")
_UNDERLINE = regex(r".{2,20}(?:出席|陪同|参加|主持|讲话|发言|见证).{0,12}$|.*(?:总结讲话|出席会议)")
_UNTITLED = regex(rf"（[\s\u3000]*）|——$|。|^[{BULLETS}◆★※]")


def head_roles(paragraphs: Sequence[RawParagraph], begins_body: Sequence[bool]) -> list[Role]:
    """A role for each paragraph of the block at the top: TITLE for the headline's lines, HEADING for what is by them.

    `begins_body` says of each paragraph whether it is an address (各位代表：) or a numbered heading, where the block
    ends.
    """
    roles: list[Role] = []
    finished = _ends_sentences(paragraphs)
    for raw, begins in zip(paragraphs[:_MOST_LINES], begins_body, strict=False):
        text = raw.text
        if raw.level == 1:
            roles.append(Role.TITLE)
        elif is_boilerplate(text) or opening_length(text) == len(text):
            roles.append(Role.HEADING)
        elif raw.level or begins or opening_length(text):
            break
        elif _BYLINE.match(text) and not text.endswith("。"):
            roles.append(Role.HEADING)
        elif _may_be_title(text, Role.TITLE in roles, finished):
            roles.append(Role.TITLE)
        else:
            break
    if len(roles) == len(paragraphs):
        return roles[:1] if len(roles) > 1 else []
    if roles.count(Role.TITLE) > _MOST_TITLES:  # a list of short lines and no headline
        marked = next((number for number, raw in enumerate(paragraphs) if raw.level != 1), 0)
        return roles[: max(marked, 1)]
    return roles


def _may_be_title(text: str, titled: bool, finished: bool) -> bool:
    if text.endswith(CLOSED) or _UNTITLED.search(text) or not has_han(text) or (titled and "，" in text):
        return False
    return len(_OCCASION.sub("", text)) <= (_LONGEST_TITLE if finished else _LONGEST_UNSURE)


def _ends_sentences(paragraphs: Sequence[RawParagraph]) -> bool:
    """Whether the long paragraphs end as sentences do, so that one that does not is no sentence."""
    long = [raw.text for raw in paragraphs[:60] if len(raw.text) > 40]
    return len(long) < _FEW or 4 * sum(text.endswith((*CLOSED, "”", "）")) for text in long) >= len(long)


def choose_title(titles: Sequence[str]) -> str:
    """The headline: not its shoulder (…强调), the line under it (…出席并讲话) or a summary, where others are; of a
    short name and the full one the full one.
    """
    bare = [_OCCASION.sub("", text) or text for text in titles]
    main = [
        text
        for text in bare
        if not (_SHOULDER.match(text) or _UNDERLINE.match(text) or text.startswith("——") or len(text) > _LONGEST_MAIN)
    ]
    headline, *others = main or bare
    if others and _IN_BRACKETS.sub("", headline) in others[0]:
        return others[0]
    if others and _goes_with(headline, others[0]):
        return f"{headline}\u3000{others[0]}"
    return headline


def _goes_with(headline: str, line: str) -> bool:
    """Whether a second line is the second half of the headline: no summary, no byline, not the same again."""
    return (
        "，" not in line
        and 6 <= len(line) <= 30
        and 6 <= len(headline) <= 30
        and re.sub(r"\W", "", line)[:8] not in re.sub(r"\W", "", headline)
    )
