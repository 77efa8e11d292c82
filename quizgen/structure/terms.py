"""Terms of the glossary where the text uses them, and numeral terms that the text itself spells out.

>>> # “三新”（新产业、新业态、新模式） -> 三新 with its three members, from this text
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.language.glossary import glossary
from quizgen.model import Document, Span, Term, TermMention, Word

_STATED = re.compile(
    r"“(?P<name>[一二两双三四五六七八九十][\u4e00-\u9fff]{1,9})”[\u4e00-\u9fff]{0,4}?"
    r"(?:（(?:即|指|是指)?|，即|，也就是|，就是|：|——|，?(?:是指|指的是|指)：?)(?P<members>[^。；）！？\n]{4,90})"
)
_DIGITS = {digit: value for value, digit in enumerate("一二三四五六七八九十", 1)} | {"两": 2, "双": 2}
_NUMERAL = re.compile("[一二两双三四五六七八九十]+")
_JOINT = re.compile(r"、|，(?:以及|和)?|以及|和(?=[^、和]+$)|及(?=[^、及]+$)|与(?=[^、与]+$)")


def find_terms(document: Document, _words: tuple[tuple[Word, ...], ...]) -> Iterator[TermMention]:
    """Each mention, in the order of the text; a term that the text spells out carries the text's members and no id."""
    stated = {found["name"]: term for found in _STATED.finditer(document.text) if (term := _stated(document, found))}
    mentions = [
        TermMention(Span(start, end, document.text[start:end]), stated.get(document.text[start:end], term))
        for start, end, term in glossary().find(document.text)
    ]
    known = {mention.span.text for mention in mentions}
    for name, term in stated.items():
        if name not in known:
            at = document.text.index(f"“{name}”") + 1
            mentions.append(TermMention(Span(at, at + len(name), name), term))
    yield from sorted(mentions)


def stated_count(name: str) -> int:
    """How many members the name of a numeral term promises: 六稳 6, 三省一市 4, 四梁八柱 12."""
    return sum(_value(found.group()) for found in _NUMERAL.finditer(name))


def _value(numeral: str) -> int:
    tens, ten, ones = numeral.rpartition("十")
    if not ten:
        return _DIGITS.get(numeral, 0)
    return (_DIGITS.get(tens, 1) if tens else 1) * 10 + _DIGITS.get(ones, 0)


def _stated(document: Document, found: re.Match[str]) -> Term | None:
    members = tuple(part.strip("“”‘’ ") for part in _JOINT.split(found["members"]))
    count = stated_count(found["name"])
    members = (
        members[:count] if members[count:] and len(members[count - 1]) <= 12 and "，" in found["members"] else members
    )
    if len(members) != count or not 2 <= count <= 12 or not all(1 < len(member) <= 24 for member in members):
        return None
    return Term(id="", name=found["name"], members=members, source=document.file)
