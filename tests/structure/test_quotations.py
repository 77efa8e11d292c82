"""Coined terms in quotation marks, told from quoted speech and from titles."""

import pytest

from quizgen.reading import read_text
from quizgen.structure.quotations import find_quotations

MATCHES = [
    ("规划政策体系“四梁八柱”初步构建。", ["四梁八柱"]),
    ("避免“千城一面、万楼一貌”。", ["千城一面、万楼一貌"]),
    ("建立居民服务“一卡通”，率先实现“同城待遇”。", ["一卡通", "同城待遇"]),
    ("实施“互联网+”行动。", ["互联网+"]),
]

NEAR_MISSES = [
    "他说：“我们要把这件事办好，让群众满意。”",
    "他强调，“要坚持一张蓝图绘到底。”",
    "会议审议了《长江三角洲区域一体化发展规划纲要》。",
    "代号为“K2”的峰顶。",
    "“这是一句很长很长很长很长很长很长的没有标点的话吧”",
]


@pytest.mark.parametrize(("text", "expected"), MATCHES)
def test_a_coined_term_is_found_without_its_marks(text: str, expected: list[str]) -> None:
    document = read_text(text)
    found = list(find_quotations(document))
    assert [span.text for span in found] == expected
    assert all(document.text[span.start - 1] == "“" and document.text[span.end] == "”" for span in found)


@pytest.mark.parametrize("text", NEAR_MISSES)
def test_speech_and_titles_are_no_terms(text: str) -> None:
    assert list(find_quotations(read_text(text))) == []
