"""What changes in words said twice, and things of one kind beside each other."""

from __future__ import annotations

import pytest

from quizgen import find_lists

MUST_MATCH = [
    ("既要时刻提防“雪崩”事件，也要小心“暗礁”事件。", "雪崩 暗礁"),
    ("河流在来源上是天然的，在用途上是公共的。", "天然 公共"),
    ("依法办学首先要依章办学，依法经营首先要依章经营。", "依章办学 依章经营"),
    ("把勤俭节约作为立身之本，把实事求是作为成事之基。", "立身之本 成事之基"),
    ("党员要管理村务，管理集体资产，管理公共设施。", "村务 集体资产 公共设施"),
    ("力争于2031年前建成主干线，努力争取2042年前连成网。", "2031年 2042年"),
    ("年龄在十六周岁以上，三十五周岁以下的居民可以报名。", "十六周岁 三十五周岁"),
    ("油料产量增长4.2%，蔬菜产量增长3.5%。", "4.2% 3.5%"),
    ("茶园都是当地农民的重要收入，都是山区经济的重要支柱。", "重要收入 重要支柱"),
    ("收入结构持续优化，创新能力不断增强，居民生活明显改善。", "收入结构 创新能力 居民生活"),
    ("引用的两句话出自《论语》和《孟子》。", "论语 孟子"),
]
MUST_NOT_MATCH = [
    ("今天学校放假，学生回家。", "学校 学生"),
    ("他在北京工作，在家里做饭。", "北京工作 家里做饭"),
    ("他2018年毕业，后来当了教师，结了婚，生了孩子，2022年回乡。", "2018年 2022年"),
    ("加强文化建设，深化文明创建。", "化建设 明创建"),
]


@pytest.mark.parametrize(("text", "members"), MUST_MATCH)
def test_what_fills_the_gap_of_a_frame(text: str, members: str) -> None:
    assert members.split() in [[member.text for member in each.members] for each in find_lists(text)]


@pytest.mark.parametrize(("text", "members"), MUST_NOT_MATCH)
def test_no_frame(text: str, members: str) -> None:
    assert members.split() not in [[member.text for member in each.members] for each in find_lists(text)]
