"""The glossary: terms of Chinese public life with their members or meanings, found in any text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from quizgen.language.numerals import to_int
from quizgen.language.word_lists import listed, tables
from quizgen.model import Term
from quizgen.patterns import regex

_NUMERAL = regex(r"[一二两三四五六七八九十]")
_COUNT = regex(r"(?:十[一二三四五六七八九]?|[一二两三四五六七八九])[个大项]?")
_MEASURED = regex(r"([一二两三四五六七八九十]{1,2})(?:个|位|大|种|项|条|步)(?=.)")


@dataclass(frozen=True, eq=False)
class Glossary:
    """All terms, and where they stand in a text."""

    terms: tuple[Term, ...]
    wordings: Mapping[str, tuple[Term, ...]]
    """Other wordings of a term, by its id: each a Term with the members and the date of its own."""
    names: Mapping[str, Term]
    """Each name and alias with its term."""

    def get(self, name: str) -> Term | None:
        """The term of this name or alias."""
        return self.names.get(name)

    def told(self, name: str) -> tuple[str, ...]:
        """Name, meaning and members of the entry of this name or alias, in all wordings; nothing of an unknown one."""
        term = self.names.get(name)
        if term is None:
            return ()
        wordings = (term, *self.wordings.get(term.id, ()))
        return tuple(part for each in wordings for part in (each.name, each.meaning, *each.members) if part)

    def at(self, name: str, day: date | None) -> Term | None:
        """The term in the wording that was valid on a day: the latest put forward by then; today's without a day."""
        term = self.names.get(name)
        if term is None or day is None:
            return term
        stated = [each for each in (term, *self.wordings.get(term.id, ())) if each.since[:10] <= day.isoformat()]
        return max(stated, key=lambda each: each.since, default=term)

    def is_todays(self, term: Term) -> bool:
        """Whether a term stands in the wording of today, and not in one that was changed later."""
        return self.names.get(term.name, term).members == term.members or not term.id

    def find(self, text: str) -> list[tuple[int, int, Term]]:
        """(start, end, term) of every mention, the leftmost and longest, in the order of the text."""
        matcher, names = _matcher(self)
        found = [
            (start, end, self.names[names[number]]) for number, start, end in matcher.find_matches_as_indexes(text)
        ]
        return [each for each in found if not each[2].among or any(word in text for word in each[2].among)]


@cache
def glossary() -> Glossary:
    """The glossary that comes with quizgen."""
    terms: list[Term] = []
    wordings: dict[str, tuple[Term, ...]] = {}
    names: dict[str, Term] = {}
    for entry in tables("glossary")["term"]:
        term = _term(entry)
        terms.append(term)
        for name in (term.name, *entry.get("aliases", ())):
            names.setdefault(name, term)
        if "wordings" in entry:
            wordings[term.id] = tuple(
                replace(
                    term,
                    members=tuple(each.get("members", ())),
                    since=each["since"],
                    origin=each.get("origin", ""),
                    source=each.get("source", term.source),
                )
                for each in entry["wordings"]
            )
    return Glossary(tuple(terms), wordings, names)


def numeral_of(name: str) -> int | None:
    """The number of members that a numeral term states: 6 for 六稳, 5 for 五位一体; None for no number.

    A numeral with a measure word counts alone (两个一百年: 2); bare numerals are added up (两不愁三保障: 5).
    """
    counts = [_stated(part) for part in name.split("、")]
    known = [count for count in counts if count]
    return sum(known) if known else None


def is_of_many(name: str) -> bool:
    """Whether the name is only a count and a general word, as other things are called too: 十个坚持."""
    count = _COUNT.match(name)
    return count is not None and name[count.end() :] in listed("glossary", "general")


def _stated(part: str) -> int:
    measured = _MEASURED.search(part)
    if measured:
        return to_int(measured.group(1)) or 0
    return sum(to_int(numeral) or 0 for numeral in _NUMERAL.findall(part))


@cache
def _matcher(known: Glossary) -> tuple[Any, list[str]]:
    from ahocorasick_rs import AhoCorasick, MatchKind

    names = list(known.names)
    return AhoCorasick(names, matchkind=MatchKind.LeftmostLongest), names


def _term(entry: Mapping[str, Any]) -> Term:
    return Term(
        id=entry.get("id", entry["name"]),
        name=entry["name"],
        members=tuple(entry.get("members", ())),
        meaning=entry.get("meaning", ""),
        english=entry.get("english", ""),
        since=str(entry.get("since", "")),
        origin=entry.get("origin", ""),
        source=entry.get("source", ""),
        pinyin=entry.get("pinyin", ""),
        among=tuple(entry.get("among", ())),
        kind=entry.get("kind", ""),
    )
