"""The number of an article, set off from its words; what only refers to one, or counts a thing, has none before it."""

from __future__ import annotations

import re

import pytest

from quizgen.language.numbering import ARTICLE_LEAD, POINT


def _number_of(pattern: str, text: str) -> str:
    found = re.match(pattern, text)
    return found.group() if found else ""


@pytest.mark.parametrize(
    "text",
    [
        "第十二条　|国家保护山林。",
        "第十二条 |国家保护山林。",
        "第一百零三条　|规划部门保护山林。",
        "第一〇三条　|国家保护山林。",
        "第一千零六条　|国家保护山林。",
        "第31条　|国家保护山林。",
        "第三十一条之一　|国家保护山林。",
        "第三十一条之十二　|国家保护山林。",
    ],
)
def test_before_its_words_an_article_has_its_number(text: str) -> None:
    number, words = text.split("|")
    assert _number_of(ARTICLE_LEAD, number + words) == number


@pytest.mark.parametrize("text", ["第十二条规定的行为", "第三十一条之一规定的行为", "第一条高铁", "第一章　总则"])
def test_what_is_no_number_before_words(text: str) -> None:
    assert re.match(ARTICLE_LEAD, text) is None


@pytest.mark.parametrize(
    "text",
    [
        "三、|水渠",
        "（十二）|水渠",
        "(2)|水渠",
        "3.|水渠",
        "3、|水渠",
        "2、|2013年",
        "|3、4月",
        "|2.5亿吨粮食",
        "|三是水渠",
        "|3月",
    ],
)
def test_a_point_has_its_number(text: str) -> None:
    number, words = text.split("|")
    assert _number_of(POINT, number + words) == number
