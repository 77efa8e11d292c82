"""Names that a text tells in full once and shortens after it, where only it makes clear what they are: 四中全会, 全会,
总书记, 它.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from quizgen.language.brackets import is_quoted_at
from quizgen.language.words import tag_words
from quizgen.patterns import regex
from quizgen.rules._partners import partners_in_full
from quizgen.structure.definitions import names_a_thing

_NUMBER = "一二三四五六七八九十"
_SESSION = regex(
    f"(?P<of>党的|中共|第)?(?P<congress>[{_NUMBER}]{{1,3}})届(?:中央委员会第)?(?P<session>[{_NUMBER}])(?:次全体会议|中全会)"
)
_SHORT_SESSION = regex(f"(?<![届{_NUMBER}])(?<!中[、和])[{_NUMBER}]中全会")
_PLENUM = regex("(?<![中次届体委协府])全会")
_NAMED_BEFORE = regex("[中次届]全会|全体会议")
_SECRETARY = regex("(?P<name>习近平|胡锦涛|江泽民|胡耀邦)总书记")
_SHORT_SECRETARY = regex("(?<![平涛民邦会任央])总书记(?!习|胡|江)")
_NAMES = ("nr", "ns", "nt", "nz")
"""Classes of words that name somebody or something."""
_THIS_EDITION = regex("[本这此]届(?=[\\u4e00-\\u9fff]{2})")
_LONGEST_EDITION, _SHORTEST_EDITION = 10, 2
"""Characters of an event's name behind 本届 by which the text is looked through for its number."""
_OF_ONE_EVENT = 6
"""Characters of a name with a number that is one event's: 第七届进博会, not 第一届政府."""
_IT = regex("它(?!们)")
_SENTENCE = regex("[^。！？]+[。！？]")
_SUBJECT = regex("(?P<name>[^，。；：、！？“”《》（）是的这那它他其]{2,12})，?(?:就是|是(?!否))")
"""A sentence that says what something is, by its name."""
_BESIDE_A_NAME = frozenset("cdpt")
"""Classes of words that stand before 是 beside what is spoken of."""


class Referents(NamedTuple):
    """What a text calls in full what it shortens elsewhere; nothing where it names none, or more than one."""

    congresses: tuple[tuple[str, str], ...]
    plenum: str
    secretary: str


@lru_cache(maxsize=8)
def referents(text: str, title: str) -> Referents:
    """The full names in a text under a title: its own session is the one in its title, else the only one it names."""
    sessions = _sessions_of(text)
    own = _sessions_of(title) or sessions
    counts = [session for _, session in sessions]
    secretaries = {found["name"] for found in _SECRETARY.finditer(text)}
    return Referents(
        tuple((session, full) for (_, session), full in sessions.items() if counts.count(session) == 1),
        next(f"{full}{session}中" for (_, session), full in own.items()) if len(own) == 1 else "",
        secretaries.pop() if len(secretaries) == 1 else "",
    )


def _sessions_of(text: str) -> dict[tuple[str, str], str]:
    """What to put before 四中全会, for each congress and session that the text names: 党的二十届."""
    if "届" not in text:
        return {}
    return {
        (found["congress"], found["session"]): f"{'中共' if found['of'] == '中共' else '党的'}{found['congress']}届"
        for found in _SESSION.finditer(text)
    }


def in_full(text: str, title: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """(start, end, words) for each shortened name in a stretch of the text: where to put what the name lacks; without
    words, and with the name's place, where the text does not tell it.
    """
    known = referents(text, title)
    yield from _sessions(text, start, end, known)
    yield from _plenums(text, start, end, known)
    if known.secretary and known.secretary not in text[start:end]:
        found = _SHORT_SECRETARY.search(text, start, end)
        if found and not is_quoted_at(text, start, found.start()) and not _is_of_another(text[start : found.start()]):
            yield found.start(), found.start(), known.secretary
    yield from _subjects(text, start, end)
    yield from _editions(text, title, start, end)
    yield from partners_in_full(text, title, start, end)


def _is_of_another(before: str) -> bool:
    """Whether what stands before an office names who holds it: 越南的阮富仲｜总书记."""
    words = tag_words(before)
    return bool(words) and words[-1].tag.startswith(_NAMES)


def _subjects(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """它 at the beginning of a sentence, by what the sentence before it says what it is."""
    if not _IT.match(text, start, end):
        return
    before = text[text.rfind("\n", 0, start) + 1 : start]
    told = _SENTENCE.findall(before)
    subject = _SUBJECT.match(told[-1]) if told else None
    if subject and names_a_thing(subject["name"]) and not _tells_when_or_how(subject["name"]):
        yield start, start + 1, subject["name"]


def _editions(text: str, title: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """第136届广交会 for 本届广交会, where the text and its title number that one only."""
    for found in _THIS_EDITION.finditer(text, start, end):
        if is_quoted_at(text, start, found.start()):
            continue
        for length in range(_LONGEST_EDITION, _SHORTEST_EDITION - 1, -1):
            named = text[found.end() : found.end() + length]
            if len(named) == length and (full := _numbered(f"{title}\n{text}", named)):
                yield found.start(), found.end() + length, full
                break


def _numbered(text: str, named: str) -> str:
    """The name with its number that ends with those words; nothing for none or several."""
    if named not in text:
        return ""
    full = {found.group() for found in re.finditer(f"第[{_NUMBER}百\\d]+届[^，。；：、“”\\s]{{0,20}}?{named}", text)}
    return full.pop() if len(full) == 1 and len(min(full)) >= _OF_ONE_EVENT else ""


def _tells_when_or_how(name: str) -> bool:
    """Whether the words before 是 say more than the name: 水渠｜不仅, 过去, 近年来｜水渠."""
    return any(word.tag[:1] in _BESIDE_A_NAME for word in tag_words(name))


def _sessions(text: str, start: int, end: int, known: Referents) -> Iterator[tuple[int, int, str]]:
    said = ""
    for found in _SHORT_SESSION.finditer(text, start, end):
        if not said and _NAMED_BEFORE.search(text, start, found.start()):
            continue
        full = dict(known.congresses).get(found.group()[0], "")
        if not full or is_quoted_at(text, start, found.start()):
            yield found.start(), found.end(), ""
            return
        if full != said:
            yield found.start(), found.start(), full
        said = full


def _plenums(text: str, start: int, end: int, known: Referents) -> Iterator[tuple[int, int, str]]:
    found = _PLENUM.search(text, start, end)
    if found is None or _NAMED_BEFORE.search(text, start, found.start()):
        return
    if known.plenum and not is_quoted_at(text, start, found.start()):
        yield found.start(), found.start(), known.plenum
    else:
        yield found.start(), found.end(), ""
