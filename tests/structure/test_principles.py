"""Principles under a heading, each the first sentence of a paragraph."""

from __future__ import annotations

import pytest

from quizgen import find_lists

PRINCIPLES = "坚持建管并重。修渠与管水同步安排。\n坚持节水优先。推行定额用水。\n坚持群众参与。用水户共同管护。\n"
SAID = "坚持建管并重 坚持节水优先 坚持群众参与"
MUST_MATCH = [
    ("（二）基本原则\n" + PRINCIPLES + "（三）主要任务\n修好水渠。", "基本原则", SAID),
    ("\u3000\u3000第三章 用水方针\n\n" + PRINCIPLES.replace("\n", "\n\n"), "用水方针", SAID),
    ("基本原则：\n" + PRINCIPLES, "基本原则", SAID),
    (
        "三、发展目标\n到明年，水渠通到每个村，管护人人有责。\n"
        "水源更加充足。新打水井十口。\n渠道更加通畅。清淤二十里。\n用水更加节约。推行定额。",
        "发展目标",
        "水源更加充足 渠道更加通畅 用水更加节约",
    ),
    (
        "基本原则\n立足长远，分步实施。先修干渠。\n因地制宜，分类指导。山区用塘坝。\n政府引导，群众参与。共同管护。",
        "基本原则",
        "立足长远，分步实施 因地制宜，分类指导 政府引导，群众参与",
    ),
]
MUST_NOT_MATCH = [
    "（二）村里的事\n" + PRINCIPLES,
    "基本原则\n坚持建管并重。修渠与管水同步安排。\n坚持节水优先。推行定额用水。",
    "基本原则\n水渠通了。村里人高兴。\n大家要按照用水合同交水费，违反的不再供水。\n夜里也有人守着。渠边有灯。",
]


@pytest.mark.parametrize(("text", "head", "members"), MUST_MATCH)
def test_principles_are_a_list_of_their_heading(text: str, head: str, members: str) -> None:
    found = next(each for each in find_lists(text) if [m.text for m in each.members] == members.split())
    assert found.head
    assert found.head.text == head
    assert not found.weak


@pytest.mark.parametrize("text", MUST_NOT_MATCH)
def test_other_paragraphs_are_none(text: str) -> None:
    assert not [each for each in find_lists(text) if not each.weak and len(each.members) > 2]
