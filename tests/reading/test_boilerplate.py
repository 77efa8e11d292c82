"""What a page puts around a text goes; what only begins or ends like it stays."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.reading.boilerplate import is_boilerplate


@pytest.mark.parametrize(
    "line",
    [
        "来源：某某日报",
        "（责任编辑：某某）",
        "打印本页",
        "字号：大中小",
        "大中小",
        "默认 超大 大 | 打印",
        "相关稿件",
        "|",
        "2025-11-13 07:20",
        "（更新时间戳：1705063907343）",
        "文字记者：某某、某某",
        "查看原文",
        "原文链接：https://www.example.com/lar/f06f932a9e36c48114c6518ada114f88bdfb0000000000000000.html",
        "<!-- INFO END -->",
        "- 12 -",
        "7月1日，庆祝大会在北京举行。新华社记者某某摄",
        "图为工作人员在调试设备。新华社发（某某摄）",
        "版权所有 某某网站",
    ],
)
def test_lines_around_a_text(line):
    assert is_boilerplate(line)


@pytest.mark.parametrize(
    "line",
    [
        "大力发展职业教育。",
        "大气污染物排放自动监测的有效数据，可以作为环境执法和管理的依据。",
        "小微企业融资要更加便利",
        "更多群众享受到改革成果。",
        "版权保护力度持续加大",
        "编辑出版工作要守正创新",
        "打印机采购要公开透明",
        "来源于实践的理论才有生命力",
        "中小企业",
        "责任编辑应当把好关",
        "首页展示的内容要经过审核",
        "严禁在涉密场所拍摄",
        "新华社记者到现场航摄",
        "电影在当地拍摄。",
        "分享改革成果",
        "2025年",
        "1949",
    ],
)
def test_lines_of_a_text(line):
    assert not is_boilerplate(line)


def test_no_line_of_a_body_is_lost():
    lines = [
        "为做好工作，制定本方案。",
        "大力发展职业教育。",
        "小微企业融资要更加便利。",
        "更多群众享受到改革成果。",
        "严禁在涉密场所拍摄。",
    ]
    assert read_text("\n".join(["城市治理工作方案", *lines])).text.split("\n")[1:] == lines
