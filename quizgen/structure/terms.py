"""Terms of the glossary where the text uses them, and numeral terms that the text itself spells out.

>>> # “三新”（新产业、新业态、新模式） -> 三新 with its three members, from this text
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from quizgen.language.glossary import glossary, numeral_of
from quizgen.language.han import HAN
from quizgen.model import Document, Span, Term, TermMention
from quizgen.patterns import regex
from quizgen.structure.text_names import year_of

_STATED = regex(
    rf"“(?P<name>[一二两双三四五六七八九十]{HAN}{{1,9}})”{HAN}{{0,4}}?"
    r"(?:（(?:即|指|是指)?|，即|，也就是|，就是|：|——|，?(?:是指|指的是|指)：?)(?P<members>[^。；）！？\n]{4,90})"
)
_LEAD = regex(r"^(?:是指|指的是|就是|包括|做|当|是|即|指)(?=.{2})")
_JOINT = regex(r"、|，(?:以及|和)?|以及|和(?=[^、和]+$)|及(?=[^、及]+$)|与(?=[^、与]+$)")
_OF_WHAT = regex("(?!以)[^，、]{2,6}为(?=.{2})")
"""What may be said of before the first member: 承包地为〔所有权〕、承包权、经营权."""
_COUNTED_ON = regex("[第至到款][一二三四五六七八九十]|[项款]、[一二三四五六七八九十]+项规定$")
"""A number that counts, or goes on from another: 第七项、八项规定."""
_INSIDE_A_NUMBER = regex("[一二三四五六七八九十]{2}")
"""The last figures before and of a numeral term: 五四｜风雷 is no 四风."""
_MOST_UNLIKE = 4
"""How many times as long as another a member may be: beyond it the members are clauses, not things counted."""


def find_terms(document: Document) -> Iterator[TermMention]:
    """Each mention, in the order of the text; a term that the text spells out carries the text's members and no id."""
    stated = {found["name"]: term for found in _STATED.finditer(document.text) if (term := _stated(document, found))}
    known_terms, day = glossary(), _day_of(document)
    mentions = []
    for start, end, term in known_terms.find(document.text):
        name = document.text[start:end]
        if numeral_of(name) and (
            _COUNTED_ON.search(document.text, max(0, start - 2), end)
            or _INSIDE_A_NUMBER.match(document.text, max(0, start - 1), start + 1)
        ):
            continue
        told = stated.get(name) or known_terms.at(name, day) or term
        mentions.append(TermMention(Span(start, end, name), told))
    known = {mention.span.text for mention in mentions}
    for name, term in stated.items():
        if name not in known:
            at = document.text.index(f"“{name}”") + 1
            mentions.append(TermMention(Span(at, at + len(name), name), term))
    yield from sorted(mentions)


def _day_of(document: Document) -> date | None:
    """The day by which the text can know a term's wording: its own, or the first of the year of a work report."""
    year = year_of(document)
    return document.date or (date(year, 1, 1) if year else None)


def _stated(document: Document, found: re.Match[str]) -> Term | None:
    members = tuple(_LEAD.sub("", part.strip("“”‘’ ")) for part in _JOINT.split(found["members"]))
    count = numeral_of(found["name"]) or 0
    if members[count:] and len(members[count - 1]) <= 12 and _goes_on(found["members"], count):
        members = members[:count]
    if len(members) > 1 and (of_what := _OF_WHAT.match(members[0])) and members[0][-1] == members[1][-1]:
        members = (members[0][of_what.end() :], *members[1:])
    lengths = [len(member) for member in members]
    if len(members) != count or not 2 <= count <= 12 or not all(1 < length <= 24 for length in lengths):
        return None
    if max(lengths) > _MOST_UNLIKE * min(lengths):
        return None
    return Term(id="", name=found["name"], members=members, source=document.file)


def _goes_on(members: str, count: int) -> bool:
    """Whether a comma, and no joint between members, ends the counted ones."""
    joints = [found.group() for found in _JOINT.finditer(members)]
    return joints[count - 1].startswith("，")
