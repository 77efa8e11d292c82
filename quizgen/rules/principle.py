"""原则: what a law builds on and demands first, in the fixed words for it.

>>> text = "第六条 法官审判案件，应当以事实为根据，以法律为准绳，秉持客观公正的立场。"
>>> # 法官审判案件，应当以____为根据，以法律为准绳，秉持客观公正的立场。 -> 事实
>>> text = "第三条 出口管制工作应当坚持总体国家安全观，维护国际和平。"
>>> # 出口管制工作应当坚持____，维护国际和平。 -> 总体国家安全观
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quizgen.language.formulas import formula_around
from quizgen.language.word_lists import listed
from quizgen.model import AnnotatedDocument, Item
from quizgen.patterns import regex
from quizgen.rules._provision import Provision, apart, provisions, question
from quizgen.rules._stem import source_of

_NAMED = regex(
    "(?:坚持|遵循|(?:认真)?贯彻(?:执行|落实)?|实行|本着|执行|落实|体现|符合|秉持)"
    "(?P<what>(?:(?![确规]定的)[^，。；：“”（）]){2,44}?)(?:的(?:[^，。；：“”（）、的]{2,6})?)?(?:基本)?(?:原则|方针|立场|理念)(?=[，。；]|$)"
)
_BY = regex("按照(?P<what>[^，。；：“”（）]{2,44}?)的(?:基本)?原则(?=[，。；]|$)")
"""By which principles something smaller is done."""
_AS = regex(
    "(?<![可所予加难足])(?<!不得)以(?P<what>[^，。；：“”（）]{2,20}?)为(?:根据|准绳|核心|主体|基础|原则|本|导向|目标|主线|重点|中心|指导|引领|宗旨|根本|主|前提|依据)(?=[，。；、])"
)
_OBJECT = regex(
    "(?:^|[，；、和并]|应当|必须|活动|工作|事业|国家)(?:严格|忠实|自觉|切实|依法|全面|积极)?"
    "(?P<verb>坚持(?:和(?:加强|完善|发展|巩固))?|贯彻|维护|弘扬|培育和践行|践行|执行|保障|尊重和保障|推动实现|促进|推动|推进|加快实施|有利于加快实施|统筹|铸牢|树立|增强|巩固|实现|发挥|秉持|接受|传承|体现)"
    "(?P<what>(?![和与及并])[^，。；：“”（）、]{4,14})(?=[，。；、])"
)
_SHORT = 4
"""Characters of an object that may be anything good: 增强〔经济实力〕, 保障〔能源安全〕、稳定."""
_ONE = "[^，。；：“”（）、和的]{2,6}"
_SERIES = regex(f"(?<!、)(?:坚持|遵循|做到)(?P<what>{_ONE}(?:[、和]{_ONE}){{1,4}}(?:相结合|相统一)?)(?=[，。；])")
"""Principles named one after the other, without the word."""
_AIM = regex(
    "^[^，。；：]{2,20}的(?:基本|根本|首要|主要)?(?:目标|依据|任务|宗旨|对象|方针|性质|原则)(?:是|为)(?P<what>[^。；：]{4,24})(?=[。；])"
)
"""What something is for, or rests on."""
_MANNER = regex("应当(?P<what>[^，。；：、的]{2}(?:、[^，。；：、的]{2}){1,4})(?=[，。；])")
"""How something must be: 应当〔真实、合法〕."""
_IDEA = regex(
    "(?:倡导|树立|提倡)(?P<what>[^，。；：“”]{4,24}?)的?(?:社会)?(?:理念|观念|风尚|生活方式|消费方式)(?=[，。；、])"
)
"""Which idea or way of life is wanted."""
_ROLE = regex(
    "发挥(?P<what>[^，。；：、的在]{2,12})(?:的|在[^，。；]{2,16}中的)(?:主体|主导|决定性|基础性|核心|主力军|主渠道|骨干)作用"
)
"""Who or what comes first."""
_UPHELD = ("坚持", "贯彻", "践行", "树立", "铸牢", "秉持")
"""Verbs whose object is a principle, whether or not public texts say it often."""
_FRONT = 0.9
"""How central a provision is that may say principles in objects of its verbs."""
_ANYWHERE = ((_NAMED, 1.0), (_AIM, 1.0), (_ROLE, 0.95), (_BY, 0.75))
_IN_FRONT = ((_SERIES, 0.95), (_IDEA, 0.92), (_AS, 0.92), (_MANNER, 0.9), (_OBJECT, 0.85))
"""Ways to say principles that do so wherever they stand, and those that do in front, and what each is worth."""
_GOES_ON = ("和", "、")
"""What no principle ends in: 节约型的生产和｜消费方式."""
_EACH = 0.03
"""What each further phrase of one provision loses."""
_MOST = 3
_CHANGING = regex("等(?![级待])|作用$|合法权益$|情况|规定|需要|要求|实际|条件|标准|程序|[不其该各]|下列|统一的")


def principle(annotated: AnnotatedDocument) -> Iterator[Item]:
    """A few items for each provision that names principles, or says in set phrases what is to be served."""
    return apart(_items(annotated))


def _items(annotated: AnnotatedDocument) -> Iterator[Item]:
    for provision in provisions(annotated):
        for rank, (start, end, worth) in enumerate(_phrases(annotated, provision)[:_MOST]):
            stem = question(annotated.document, provision, start, end)
            if stem is None:
                continue
            yield stem.item(
                "principle",
                source_of(annotated.document, start, end),
                score=worth * (0.55 + 0.4 * provision.central) - _EACH * rank,
                reasons=("a principle of the law",),
            )


def _phrases(annotated: AnnotatedDocument, provision: Provision) -> list[tuple[int, int, float]]:
    """Where set phrases stand in a provision and what each is worth, best first."""
    text = annotated.document.text
    found: list[tuple[int, int, float]] = []
    said = text[provision.start : provision.end]
    for pattern, worth in (*_ANYWHERE, *(_IN_FRONT if provision.central >= _FRONT else ())):
        for match in pattern.finditer(said):
            start, end = (provision.start + place for place in match.span("what"))
            fixed = formula_around(text, start, end) >= end - start
            if _is_none(match["what"]) or (pattern is _OBJECT and _may_be_any(said, match)):
                continue
            if pattern is _OBJECT and not (fixed or _is_upheld(annotated, provision, match)):
                continue
            if not any(start < other and end > first for first, other, _ in found):
                found.append((start, end, worth + 0.05 * fixed))
    return sorted(found, key=lambda each: (-each[2], each[0]))


def _is_none(phrase: str) -> bool:
    """Whether a phrase is no principle: it goes on, tells of a change or stands in every law."""
    return phrase.endswith(_GOES_ON) or _CHANGING.search(phrase) is not None or phrase in _known_to_all()


def _may_be_any(said: str, match: re.Match[str]) -> bool:
    """Whether an object is short and not upheld, or is all that is said to be upheld: 科普应当坚持〔科学态度〕。"""
    if len(match["what"]) > _SHORT:
        return False
    return not match["verb"].startswith(_UPHELD) or (match.end() == len(said) - 1 and "，" not in said)


def _is_upheld(annotated: AnnotatedDocument, provision: Provision, match: re.Match[str]) -> bool:
    """Whether the object is a thing that is upheld, or public texts say it often with its verb."""
    verb, start, end = (provision.start + place for place in (match.start("verb"), *match.span("what")))
    if formula_around(annotated.document.text, verb, end) >= end - verb:
        return True
    first = next((word for word in annotated.words[provision.sentence.index] if word.start == start), None)
    return match["verb"].startswith(_UPHELD) and first is not None and first.tag[:1] in "nabj"


@cache
def _known_to_all() -> frozenset[str]:
    return listed("blanks", "themes") | listed("laws", "in_every_law")
