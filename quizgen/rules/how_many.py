"""多少: a count worth knowing, its unit kept outside the blank.

>>> text = "今年是上海浦东开发开放30周年。"
>>> # 2020年是上海浦东开发开放____周年。 -> 30
>>> text = "许可机关应当自受理之日起二十日内作出决定。"
>>> # 许可机关应当自受理之日起____日内作出决定。 -> 二十
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.model import AnnotatedDocument, Fact, FactKind, Item, Kind, Role, Sentence
from quizgen.patterns import regex
from quizgen.rules._fact import facts_by_sentence
from quizgen.rules._provision import is_a_point_of_things
from quizgen.rules._stem import source_of, stem_around
from quizgen.rules.limit import limit
from quizgen.structure.genres import is_bulletin, is_work_report, sets_rules
from quizgen.structure.once import once
from quizgen.structure.text_names import called, year_of

_NUMERAL = "[一二三四五六七八九十百千两零]+"
_UNIT = regex(
    rf"(?:百分之)?(?P<number>[\d.]+[%％]?[－—～~-][\d.]+[%％]?|[二三四五]分之[一二三四]|[\d,，]+(?:\.\d+)?|{_NUMERAL}点{_NUMERAL}|{_NUMERAL}亿{_NUMERAL}(?=万)|{_NUMERAL}万{_NUMERAL}(?=亿)|{_NUMERAL})"
)
_TARGET = regex(
    r"(?<!个)目标|力争|确保|不低于|不高于|不少于|不超过|不得|控制在|以内|计划(?!生育)|拟|要(?![素求件])|应(?!用)|必须"
)
_GOAL = regex(r"目标(?:是|为|：)|预期目标")
_YEAR = regex(r"\d{4}年|[一二][〇○零一二三四五六七八九]{3}年|“?十[一二三四五六]五”|[党国][^，]{0,4}成立|改革开放")
_BY_YEAR = regex(r"[到至]20\d\d年")
_MILESTONE = regex(r"周年")
_SHARE = regex(r"[%％‰]|百分")
_LARGE = regex(r"亿|万")
_PERIOD = regex(
    "(?:日|个月|年|小时|天|周岁|[一二三四五六七八九十百](?:人|次|名|项|件))(?:以[上下内前])?$|分之[一二三四]$"
)
"""A time, an age or a number of people or things that a rule may set."""
_RULED = regex("应当|不得|必须|应[于在自]|可以|至少|不超过|不[少低高多]于|有效期|期限为|分之.{0,20}通过")
_GRANTED = regex("(?:资助|补助|补贴|奖励|奖金)[^，。；]{0,6}$|限报$")
"""What stands before a sum or a number that a rule allows each: 资助10万元, 限报2项."""
_LOST = regex(r"^(?!.*的，).*提出(?:异议|申请)之日|(?:内|后|前|的)[，。；]?$|^[^，]{2,8}不[少多低高]于")
"""A stem that says neither what was applied for nor what must be done by then."""
_CEREMONY = regex(r"暨|之际|大会|纪念|庆祝|活动|招待会|座谈会|时")
_IN_PARALLEL = regex(r"分别|题目是|记者")
_LIMIT, _CONDITION = "a limit that a rule sets", "a condition that a rule names"
_WORTH_ASKING = 0.3
_LEARNT_BY_NOBODY = 0.4
"""The most that a large number is worth that is no target of a year to come, an old target, or what the news of a day
counted.
"""
_HISTORY = 2012
"""The year up to which the targets of a work report are history."""
_TOO_MANY = 3
"""Counts in one sentence beyond which it is a table in prose, not a fact to remember."""


@once
def how_many(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for the best count of each sentence that has a few of them; a count that comes again, only once. What
    limit asks of a law is left to it.
    """
    best: dict[str, Item] = {}
    for fact, item in _counted(annotated):
        known = best.get(fact.span.text)
        if known is None or item.score > known.score:
            best[fact.span.text] = item
    yield from sorted(best.values(), key=lambda item: item.source.start)


def _counted(annotated: AnnotatedDocument) -> Iterator[tuple[Fact, Item]]:
    document = annotated.document
    of_a_year = sets_rules(document) or _YEAR.search(called(document)) is not None
    bulletin = is_bulletin(document)
    chosen = {item.source.start for item in limit(annotated)}
    of_old_times = is_work_report(document) and (year_of(document) or _HISTORY) <= _HISTORY
    for index, facts in facts_by_sentence(annotated, FactKind.HOW_MANY):
        sentence = document.sentences[index]
        if document.paragraphs[sentence.paragraph].role is not Role.BODY or _IN_PARALLEL.search(sentence.text):
            continue
        if is_a_point_of_things(document, sentence):
            continue
        worth, reason, fact = _best(sentence, facts)
        start, end = _number(fact)
        stem = stem_around(document, start, end) if worth >= _WORTH_ASKING and start not in chosen else None
        if stem is None:
            continue
        of_a_rule, aimed = reason in (_LIMIT, _CONDITION), "target" in reason and of_a_year
        milestone = _MILESTONE.search(fact.span.text) is not None
        if not (of_a_rule or aimed or milestone or _YEAR.search(stem.text)):
            continue
        if of_a_rule and (_LOST.search(stem.text) or not _RULED.search(stem.text)):
            continue
        large = not of_a_rule and _LARGE.search(fact.span.text) and not _BY_YEAR.search(stem.text)
        if large or (bulletin and not milestone) or (aimed and of_old_times):
            worth = min(worth, _LEARNT_BY_NOBODY)
        item = stem.item(
            "how_many",
            source_of(document, start, end),
            kind=Kind.FACT,
            score=worth * (0.6 + 0.4 * annotated.salience[index]),
            reasons=(reason,),
        )
        yield fact, item


def _best(sentence: Sentence, facts: Sequence[Fact]) -> tuple[float, str, Fact]:
    """The count of a sentence that is most worth knowing, the first of equals, with its worth and the reason; of the
    aims of a year the first. A table in prose has none.
    """
    if _GOAL.search(sentence.text, 0, facts[0].span.start - sentence.start):
        facts = facts[:1]
    if len(facts) > _TOO_MANY:
        return 0.0, "", facts[0]
    weighed = [(*_worth(sentence, fact), fact) for fact in facts]
    return max(weighed, key=lambda each: (each[0], -each[2].span.start))


def _number(fact: Fact) -> tuple[int, int]:
    """The number without its unit, so that the unit stays readable beside the blank."""
    found = _UNIT.match(fact.span.text)
    if found is None:
        return fact.span.start, fact.span.end
    return fact.span.start + found.start("number"), fact.span.start + found.end("number")


def _worth(sentence: Sentence, fact: Fact) -> tuple[float, str]:
    text = fact.span.text
    at = fact.span.start - sentence.start
    if _GRANTED.search(sentence.text, 0, at):
        return 0.62, _LIMIT
    if _PERIOD.search(text) and _RULED.search(sentence.text):
        return (0.62, _LIMIT) if _RULED.search(sentence.text, 0, at) else (0.5, _CONDITION)
    if _MILESTONE.search(text):
        if _CEREMONY.match(sentence.text, at + len(text)):
            return 0.6, "an anniversary in the name of a ceremony"
        return 0.95, "an anniversary"
    aimed = bool(_TARGET.search(sentence.text[max(0, at - 14) : at + len(text)]) or _GOAL.search(sentence.text[:at]))
    if _SHARE.search(text):
        return (0.88, "a percentage as a target") if aimed else (0.42, "a percentage")
    if _LARGE.search(text):
        return (0.78, "a large number as a target") if aimed else (0.5, "a large number")
    return (0.45, "a number as a target") if aimed else (0.1, "a number")
