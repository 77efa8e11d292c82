"""期限: a number that a law sets, for whom and for what, among others that laws set.

>>> text = "第三十七条 检察官从人民检察院离任后两年内，不得以律师身份担任诉讼代理人。"
>>> # 检察官从人民检察院离任后____内，不得以律师身份担任诉讼代理人。 -> 两年（一年、三年、五年）
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.language.numerals import to_chinese
from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.patterns import regex
from quizgen.rules._distractors import coin
from quizgen.rules._ladders import FRACTIONS, UNITS, ladder
from quizgen.rules._provision import Provision, apart, provisions, question
from quizgen.rules._stem import source_of
from quizgen.structure.once import once

_PERCENT, _PERCENTAGES = "百分之", (5, 10, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90)
_AMOUNT = (
    rf"(?P<amount>(?P<number>[一二三四五六七八九十百两]+)(?P<unit>{'|'.join(UNITS)})"
    rf"|{'|'.join(FRACTIONS)}|{_PERCENT}[一二三四五六七八九十]+)(?!或者|至|到|、)"
)
_LIMITS = tuple(
    (regex(pattern), worth)
    for pattern, worth in (
        (rf"任期(?:为|均为|是|每届)?{_AMOUNT}", 1.0),
        (rf"(?:连续任职|连任|任职)[^，。；]{{0,8}}不得?超过{_AMOUNT}", 1.0),
        (rf"{_AMOUNT}(?:之?内|以内)?，?[^，。；]{{0,6}}(?:不得|禁止)(?!超过|少于)", 1.0),
        (rf"(?=.分之){_AMOUNT}(?:以上)?[^，。；]{{0,16}}(?:通过|同意|赞成|出席|决议)", 0.95),
        (rf"(?:成员|人员|人数|名额)[^，。；]{{0,8}}(?:为|由){_AMOUNT}", 0.9),
        (rf"由{_AMOUNT}(?:以上)?[^，。；]{{0,14}}组成", 0.9),
        (rf"(?:不得?少于|至少|不得?低于){_AMOUNT}", 0.9),
        (rf"(?:不得?超过|不得?多于|不得?高于){_AMOUNT}", 0.9),
        (rf"(?:年满|未满|不满|已满){_AMOUNT}", 0.85),
        (rf"(?:有效期|期限|保护期)限?(?:为|是)?{_AMOUNT}", 0.85),
        (rf"自[^，。；]{{2,24}}之日起{_AMOUNT}内", 0.65),
    )
)
"""How a law sets a number, and how much that is worth to know."""
_WRONG = 3
_SHORTEST_REST = 14
"""Characters that say for whom and for what a number is set."""
_LONGER = regex("延长[^，。；]{0,12}$")
"""What stands before a time by which another is made longer."""
_OF_AGE, _MINOR = "周岁", "未成年"
"""An age is known that is told of a minor."""
_FINE = regex("罚款|罚金|有期徒刑|拘留|拘役|处分")


@once
def limit(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for the weightiest number of each provision that sets one; a number that comes again, only once."""
    best: dict[str, Item] = {}
    for provision in provisions(annotated):
        item = next(_items(annotated, provision), None)
        if item and (item.answers[0] not in best or item.score > best[item.answers[0]].score):
            best[item.answers[0]] = item
    return apart(sorted(best.values(), key=lambda item: item.source.start))


def _items(annotated: AnnotatedDocument, provision: Provision) -> Iterator[Item]:
    document = annotated.document
    if _FINE.search(provision.sentence.text):
        return
    for pattern, worth in _LIMITS:
        for found in pattern.finditer(document.text, provision.start, provision.end):
            span = found.span("amount")
            if _LONGER.search(document.text, provision.start, span[0]):
                continue
            stem = question(document, provision, *span)
            if stem is None or len(stem.rest) < _SHORTEST_REST:
                continue
            if found["unit"] == _OF_AGE and _MINOR in stem.text:
                continue
            options = _options(found, stem.text)
            if len(options) <= _WRONG:
                continue
            yield stem.item(
                "limit",
                source_of(document, *span),
                kind=Kind.CHOICE,
                options=options,
                score=worth * (0.55 + 0.35 * provision.central),
                reasons=("a limit that a law sets",),
                difficulty=1,
            )


def _options(found: re.Match[str], stem: str) -> tuple[str, ...]:
    """The amount among its neighbours that the stem has not, in their order, at a place that looks random."""
    amount = found["amount"]
    amounts = [each for each in _amounts(found) if each == amount or each not in stem]
    if amount not in amounts:
        return ()
    at = amounts.index(amount)
    first = max(0, min(at - coin(stem) % (_WRONG + 1), len(amounts) - _WRONG - 1))
    return tuple(amounts[first : first + _WRONG + 1])


def _amounts(found: re.Match[str]) -> tuple[str, ...]:
    """Amounts of the kind of one that was found, in the words of the law."""
    if unit := found["unit"]:
        return tuple(number + unit for number in ladder(found["number"], unit))
    if found["amount"].startswith(_PERCENT):
        return tuple(_PERCENT + to_chinese(each) for each in _PERCENTAGES)
    return FRACTIONS
