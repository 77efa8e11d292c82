"""Capital letters that the words around give: bodies, titles, days."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quizgen.language.word_lists import listed
from quizgen.language.written_words.numbers import DIGITS
from quizgen.language.written_words.persons import ADDRESSED
from quizgen.model import Word

MONTH_AND_DAY = re.compile(rf"[{DIGITS}十]+·[{DIGITS}十]+")


def body_spans(words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the listed names of public bodies stand (国家发展改革委), offsets as the words count them."""
    if not words or not any(word.text[-1] in "部委局院会署厅办学行织" for word in words):
        return []
    text = "".join(word.text for word in words)
    first = words[0].start
    schools = [
        (words[start].start, word.end)
        for at, word in enumerate(words)
        if word.text in ("大学", "学院")
        for start in range(max(0, at - 3), at - 1)
        if words[start].tag == "ns" and all(each.tag in ("n", "vn", "nz", "v") for each in words[start + 1 : at])
    ]
    ends = {word.end for word in words}
    return schools + [
        (first + found.start(), first + found.end())
        for name in listed("orthography", "organs")
        if name in text
        for found in re.finditer(name, text)
        if first + found.end() in ends
    ]


def title_spans(words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the titles of books and texts stand, between 《 and 》."""
    opened = [word.end for word in words if word.text == "《"]
    return [
        (start, next((word.start for word in words if word.start >= start and word.text == "》"), start))
        for start in opened
    ]


def is_surname_before_title(word: Word, following: Word | None) -> bool:
    """Whether a character alone is the surname of whom the title behind it addresses: 林|会计."""
    return word.text in ADDRESSED and following is not None and following.text in listed("orthography", "titles")


def is_date(word: Word) -> bool:
    """Whether `word` calls an event by its day: 五四, 一二·九."""
    return word.text in ("五四", "三八", "八一", "七一", "五卅") or MONTH_AND_DAY.fullmatch(word.text) is not None
