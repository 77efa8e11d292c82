"""Which lists with exact edges are certain, and that no likelier edges are passed over."""

from __future__ import annotations

import pytest

from quizgen import find_lists

CERTAIN = (
    ("要增强获得感、幸福感、安全感。", "获得感 幸福感 安全感"),
    ("村里修好了老水渠、新泵房、小水库。", "老水渠 新泵房 小水库"),
    ("乡里要办好学校、医院、图书馆。", "学校 医院 图书馆"),
    ("果园里种着苹果、梨子、葡萄和樱桃。", "苹果 梨子 葡萄 樱桃"),
    ("学生逐段分析问题、阐述观点。", "分析问题 阐述观点"),
    # Unlike in length, but no outer member is longer or shorter than all others.
    (
        "扣紧了全县经济发展强劲增长极、高标准农田样板区、率先基本实现机械化引领区、乡村改革新高地的目标。",
        "全县经济发展强劲增长极 高标准农田样板区 率先基本实现机械化引领区 乡村改革新高地",
    ),
)
DOUBTFUL = (
    # The last ends too early: 管护人员收入, 通信设施.
    "要提高水渠质量、效益和管护人员收入。",
    "山区水渠、道路、电站和通信设施由县里维修。",
    # The first has too much, or too little.
    "要保护山、河流、湖泊。",
    "要修水渠、护山林、通公路。",
    # What stands before 的 is told of the last member alone.
    "要查清村里池塘、水渠边上的老泵房和谁也说不清来历的旧石桥。",
)


@pytest.mark.parametrize(("text", "members"), CERTAIN)
def test_members_that_stand_out_are_certain(text: str, members: str) -> None:
    (found,) = [each for each in find_lists(text) if not each.weak]
    assert [member.text for member in found.members] == members.split()
    assert found.certain


@pytest.mark.parametrize("text", DOUBTFUL)
def test_members_that_may_end_elsewhere_are_in_doubt(text: str) -> None:
    assert [each.certain for each in find_lists(text) if not each.weak] == [False]


@pytest.mark.parametrize(
    ("text", "members"),
    [("教师带学生从中概括、提炼。", "概括 提炼"), ("干部在全村树标杆、作表率。", "树标杆 作表率")],
)
def test_of_two_members_the_edges_are_weighed_together(text: str, members: str) -> None:
    (found,) = [each for each in find_lists(text) if not each.weak]
    assert [member.text for member in found.members] == members.split()
