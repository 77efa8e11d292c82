"""Where a term is mentioned, and where it comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.language.glossary import is_of_many
from quizgen.model import AnnotatedDocument, Document, Role, Source, Term, TermMention
from quizgen.patterns import regex
from quizgen.rules._stem import source_of
from quizgen.structure.text_names import year_of

_GUIDANCE = regex("以[^。；，]*为(?:指导(?![老教]|小组|单位)|(?:行动|根本)?指南|指针)")
"""What every text names as its guidance, which is none of its own matter."""
_SPIRIT = regex("”?(?:(?:[、和与及]|以及)[^，。；：、和与及]{2,16}){0,4}精神")
"""What stands behind a meeting of which only the spirit is named: 贯彻党的十九大和十九届二中全会〔精神〕."""
_TO_COME = regex("(?:迎接|喜迎|筹备|开好)[^，。；]{0,8}$")
"""What stands before a meeting that is to come."""
_CARRIED_OUT = regex("(?:贯彻|落实|践行|树立|树牢)(?:和?(?:落实|践行|执行|实施))?“?$")
"""What stands before an idea that a text only follows: 全面贯彻〔新发展理念〕."""
_IDEA = regex("(?:思想|理念|理论|发展观|绿水青山就是金山银山)”?$")
_OWNED = regex("关于([^，。；]{2,40})的[^，。；]{0,8}“?$")
"""What stands before a term that says of which matter it is: 关于网络强国的〔十个坚持〕."""
_AROUND, _BEFORE = 200, 60
"""Characters around a name that others have too in which the text tells which is meant, and those before any name."""
_MEMBERS_TOLD = 2
"""Members that tell it as well: one alone (坚持党的领导) others have too."""
_HAPPENED = regex("(?<![至到])(?<!\\d)(\\d{4})年(?![前至])")
"""A year of which a meaning tells, but one by which something is to be done (2030年前)."""
_TIME = regex("”?(?:闭幕)?(?:以来|以后|之后|之前)")
"""What stands behind a meeting or an event that only says since when something is so."""
_TOLD_OF = regex(
    "”?(?:，|：|——|就|则|也|都|既|不仅|正|的[^，。；：]{1,6}){0,4}(?:是(?!否)|指(?![导引]|明方)|即(?![将使便时刻])|意味着|包括|[：—])"
)
"""What stands behind a term of which a text says something."""
_ASKED = regex("(?:所谓|什么是|何谓)“?$")
_LIKE = 4
"""Of how many members listed under a term's name one at least is a member of that term."""
_BY_THE_WAY = 2
"""Mentions of a term in a text that is not about it."""


def spoken_of(annotated: AnnotatedDocument) -> Sequence[TermMention]:
    """The mentions of terms but for those of what guides the text (以邓小平理论为指导, 党的十九大精神), of what dates
    something (党的十八大以来), of what is still to come, and of what only has the name of a term.
    """
    guided = [found.span() for found in _GUIDANCE.finditer(annotated.document.text)]
    others = {mention.term.name for mention in annotated.terms if _is_another(annotated, mention.term)}
    year = year_of(annotated.document)
    return [
        mention
        for mention in annotated.terms
        if mention.term.name not in others
        and not any(start <= mention.span.start < end for start, end in guided)
        and not _TIME.match(annotated.document.text, mention.span.end)
        and not _is_followed(annotated.document, mention)
        and not _is_of_another_matter(annotated.document.text, mention)
        and not _is_later(mention.term, year)
    ]


def _is_followed(document: Document, mention: TermMention) -> bool:
    """Whether the text only names a meeting or idea that it follows or awaits, and says nothing of it."""
    text, (start, end, name), term = document.text, mention.span, mention.term
    if document.paragraphs[document.sentence_at(start).paragraph].role is not Role.BODY:
        return False
    before = text[max(0, start - _BEFORE) : start]
    if term.kind == "会议":
        return _SPIRIT.match(text, end) is not None or _TO_COME.search(before) is not None
    return _IDEA.search(name) is not None and _CARRIED_OUT.search(before) is not None and not _TOLD_OF.match(text, end)


def _is_of_another_matter(text: str, mention: TermMention) -> bool:
    """Whether other things are called so too, and the text near it speaks of no matter of the term's own."""
    (start, end, _), term = mention
    if not term.id or not is_of_many(term.name):
        return False
    owned = _OWNED.search(text[max(0, start - _BEFORE) : start])
    near = owned[1] if owned else text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
    return not (
        any(word in near for word in term.among) or sum(member in near for member in term.members) >= _MEMBERS_TOLD
    )


def _is_later(term: Term, year: int | None) -> bool:
    """Whether the members were named, or what the meaning tells came to pass, after the year of the text."""
    if year is None or not term.id:
        return False
    if term.members or term.kind == "会议":
        return int(term.since[:4] or year) > year
    return any(int(told) > year for told in _HAPPENED.findall(term.meaning))


def _is_another(annotated: AnnotatedDocument, term: Term) -> bool:
    """Whether the text lists other members under the term's name: 十个坚持 of another matter."""
    if not term.members or not term.id:
        return False
    heads = re.compile(rf"\W*“?{re.escape(term.name)}”?(?:（[^（）]*）?)?")
    return any(
        found.head is not None
        and len(found.members) == len(term.members)
        and heads.fullmatch(found.head.text)
        and _LIKE * sum(each.text in term.members for each in found.members) < len(found.members)
        for found in annotated.lists
    )


def mention_source(annotated: AnnotatedDocument, mention: TermMention) -> Source:
    """The place of the mention, with the glossary's entry and the term's origin: 2018年7月中共中央政治局会议."""
    document, (span, term) = annotated.document, mention
    place = source_of(document, span.start, span.end)
    return replace(place, entry=term.id, origin=_origin(term))


def from_glossary(document: Document, name: str, answers: Sequence[str], given: str) -> str:
    """The note that an answer is from the glossary: nothing where the text has it word for word; and whether the text
    only names the term, or has more to say of it.
    """
    text = document.text
    told = [answer in text for answer in answers]
    if all(told):
        return ""
    if (
        any(told)
        or text.count(name) > _BY_THE_WAY
        or any(
            _TOLD_OF.match(text, found.end()) or _ASKED.search(text[max(0, found.start() - 4) : found.start()])
            for found in re.finditer(re.escape(name), text)
        )
    ):
        return f"{given}来自词表，非本文原话"
    return f"本文只出现“{name}”，{given}来自词表"


def _origin(term: Term) -> str:
    if not term.origin:
        return ""
    year, _, rest = term.since.partition("-")
    month = f"{int(rest[:2])}月" if rest else ""
    return f"{year}年{month}{term.origin}" if year else term.origin
