"""How papers and cards name a text, with a headline or without one."""

from __future__ import annotations

import pytest

from quizgen.deck.credit import credit, shown_title
from quizgen.reading.layout import lay_out
from quizgen.reading.raw import RawParagraph

BODY = RawParagraph("城市治理要下绣花功夫，推动形成共建共治共享的格局。")


@pytest.mark.parametrize(
    ("file", "paragraphs", "title", "named"),
    [
        ("outline_7.md", [RawParagraph("模块三 城市治理", 3), BODY], "模块三　城市治理", "《模块三　城市治理》"),
        ("x1.md", [RawParagraph("《治理读本》", 3), BODY], "治理读本", "《治理读本》"),
        ("x1.md", [RawParagraph("上篇", 3), BODY, RawParagraph("下篇", 3), BODY], "x1", "x1"),
        ("x1.txt", [RawParagraph("一、城市治理"), BODY], "x1", "x1"),
        ("x1.md", [RawParagraph("壹　城市治理", 3), BODY], "x1", "x1"),
        ("x1.md", [RawParagraph("陆路口岸的治理", 3), BODY], "陆路口岸的治理", "《陆路口岸的治理》"),
        ("x1.txt", [RawParagraph("各位代表："), BODY], "x1", "x1"),
        (
            "gwr_2009_政府工作报告.txt",
            [RawParagraph("各位代表："), BODY],
            "2009年政府工作报告",
            "《2009年政府工作报告》",
        ),
        (
            "gwr_1986_政府工作报告.txt",
            [RawParagraph("1986年政府工作报告关于第七个五年计划的报告", 1), BODY],
            "1986年政府工作报告",
            "《1986年政府工作报告》",
        ),
        (
            "xwlb_20240510.md",
            [RawParagraph("《新闻联播》 (20240510)", 1), BODY],
            "《新闻联播》2024年5月10日",
            "《新闻联播》2024年5月10日",
        ),
        ("城市治理.txt", [RawParagraph("一、城市治理"), BODY], "城市治理", "《城市治理》"),
        ("x1.md", [RawParagraph("城市治理的经验", 1), BODY], "城市治理的经验", "《城市治理的经验》"),
    ],
)
def test_a_text_without_a_headline_is_named_by_more_than_its_file(file, paragraphs, title, named):
    document = lay_out(paragraphs, file)
    assert (shown_title(document), credit(document)) == (title, named)
