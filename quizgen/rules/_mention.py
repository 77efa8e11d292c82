"""Where a term is mentioned, and where it comes from."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from quizgen.model import AnnotatedDocument, Document, Source, Term, TermMention
from quizgen.patterns import regex
from quizgen.rules._stem import source_of

_GUIDANCE = regex("以[^。；，]*为(?:指导(?![老教]|小组|单位)|(?:行动|根本)?指南|指针)")
"""What every text names as its guidance, which is none of its own matter."""
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
    """The mentions of terms but for those of what guides the text (以邓小平理论为指导) and of what dates something
    (党的十八大以来).
    """
    guided = [found.span() for found in _GUIDANCE.finditer(annotated.document.text)]
    others = {mention.term.name for mention in annotated.terms if _is_another(annotated, mention.term)}
    return [
        mention
        for mention in annotated.terms
        if mention.term.name not in others
        and not any(start <= mention.span.start < end for start, end in guided)
        and not _TIME.match(annotated.document.text, mention.span.end)
    ]


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
