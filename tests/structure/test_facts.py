"""Dates, places and counts with exact edges."""

import pytest

from quizgen.language.words import tag_words
from quizgen.model import FactKind
from quizgen.reading import read_text
from quizgen.structure.facts import find_facts

WHEN, WHERE, HOW_MANY = FactKind.WHEN, FactKind.WHERE, FactKind.HOW_MANY

MATCHES = [
    ("今年是上海浦东开发开放30周年。", [(HOW_MANY, "30周年")]),
    ("国内生产总值达到2.3万亿元，增长6.5%左右。", [(HOW_MANY, "2.3万亿元"), (HOW_MANY, "6.5%左右")]),
    ("城镇新增就业1000万人以上。", [(HOW_MANY, "1000万人以上")]),
    ("贡献率超过百分之三十。", [(HOW_MANY, "百分之三十")]),
    ("总投资一万二千亿元。", [(HOW_MANY, "一万二千亿元")]),
    ("受灾田地约二亿三千万亩。", [(HOW_MANY, "二亿三千万亩")]),
    ("会议于2019年10月31日通过决定。", [(WHEN, "2019年10月31日")]),
    ("到2035年，基本实现社会主义现代化。", [(WHEN, "2035年")]),
    ("一九四九年，新中国成立。", [(WHEN, "一九四九年")]),
    ("习近平20日在合肥主持召开座谈会。", [(WHEN, "20日"), (WHERE, "合肥")]),
    ("论坛在北京人民大会堂隆重举行。", [(WHERE, "北京人民大会堂")]),
    ("习近平在安徽调研期间作出部署。", [(WHERE, "安徽")]),
]

NEAR_MISSES = [
    "第30届会议将在会上举行选举。",
    "九十年代以来发展很快。",
    "一个重要目的是解决问题。",
    "各方在大会上举行了讨论。",
]


def _facts(text: str) -> list[tuple[FactKind, str]]:
    document = read_text(text)
    words = tuple(tag_words(sentence.text, sentence.start) for sentence in document.sentences)
    found = list(find_facts(document, words))
    assert all(document.text[fact.span.start : fact.span.end] == fact.span.text for fact in found)
    return [(fact.kind, fact.span.text) for fact in found]


@pytest.mark.parametrize(("text", "expected"), MATCHES)
def test_a_fact_is_found_with_its_unit(text: str, expected: list[tuple[FactKind, str]]) -> None:
    assert _facts(text) == expected


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_ordinals_and_gatherings_are_no_facts(text: str) -> None:
    assert _facts(text) == []


def test_the_day_in_a_dateline_is_the_agency_s_and_no_fact() -> None:
    assert _facts("新华社合肥8月22日电 座谈会22日召开。") == [(WHEN, "22日")]
