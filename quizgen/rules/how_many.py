"""多少: a count worth knowing, its unit kept outside the blank.

>>> text = "今年是上海浦东开发开放30周年。"
>>> # 2020年是上海浦东开发开放____周年。 -> 30
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.model import AnnotatedDocument, Fact, FactKind, Item, Kind, Role, Sentence
from quizgen.rules._fact import facts_by_sentence
from quizgen.rules._stem import source_of, stem_around

_UNIT = re.compile(
    r"(?P<percent>百分之)?(?P<number>[\d,，]+(?:\.\d+)?|[一二三四五六七八九十百千两点零]+)(?P<unit>.*)", re.DOTALL
)
_TARGET = re.compile(r"目标|预期|力争|确保|达到|不低于|不超过|控制在|以上|左右|以内|计划|拟安排|新增|提高到|达")
_MILESTONE = re.compile(r"周年")
_SHARE = re.compile(r"[%％‰]|百分")
_LARGE = re.compile(r"亿|万")
_TOO_MANY = 3
"""Counts in one sentence beyond which it is a table in prose, not a fact to remember."""


def how_many(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for the best count of each sentence that has a few of them."""
    document = annotated.document
    for index, facts in facts_by_sentence(annotated, FactKind.HOW_MANY):
        sentence = document.sentences[index]
        if len(facts) > _TOO_MANY or document.paragraphs[sentence.paragraph].role is not Role.BODY:
            continue
        salience = annotated.salience[index] if annotated.salience else 0.5
        best = max(facts, key=lambda fact: (_worth(sentence, fact)[0], -fact.span.start))
        worth, reason = _worth(sentence, best)
        if worth <= 0.2:
            continue
        start, end = _number(best)
        stem = stem_around(document, sentence, ((start, end),))
        if stem is None:
            continue
        yield Item(
            kind=Kind.FACT,
            rule="how_many",
            stem=stem.text,
            blanks=stem.blanks,
            answers=stem.answers,
            source=source_of(document, sentence, start, end),
            score=round(worth * (0.6 + 0.4 * salience), 4),
            reasons=(reason,),
            difficulty=2,
        )


def _number(fact: Fact) -> tuple[int, int]:
    """The number without its unit, so that the unit stays readable beside the blank."""
    found = _UNIT.match(fact.span.text)
    if found is None:
        return fact.span.start, fact.span.end
    return fact.span.start + found.start("number"), fact.span.start + found.end("number")


def _worth(sentence: Sentence, fact: Fact) -> tuple[float, str]:
    text = fact.span.text
    at = fact.span.start - sentence.start
    if _MILESTONE.search(text):
        return 0.7, "an anniversary"
    aimed = _TARGET.search(sentence.text[max(0, at - 12) : at + len(text)]) is not None
    if _SHARE.search(text):
        return (0.65, "a percentage as a target") if aimed else (0.4, "a percentage")
    if _LARGE.search(text):
        return (0.55, "a large number as a target") if aimed else (0.4, "a large number")
    return (0.3, "a number as a target") if aimed else (0.1, "a number")
