"""A、B、C和D: every text that must match with its exact members, and near misses."""

from __future__ import annotations

import pytest

from quizgen import find_lists
from quizgen.model import ListKind

MUST_MATCH = [
    (
        "推进城镇污水垃圾处理，加强化工污染、农业面源污染、船舶污染和尾矿库治理。",
        "化工污染 农业面源污染 船舶污染 尾矿库",
    ),
    ("要加强大气污染、水污染、土壤污染和重金属污染治理。", "大气污染 水污染 土壤污染 重金属污染"),
    ("以开放、服务、创新、高效的发展环境吸引人才。", "开放 服务 创新 高效"),
    ("要注重培养青年教师、乡村医生、农技人员等各类人才。", "青年教师 乡村医生 农技人员"),
    ("广泛实行自我管理、自我服务、自我教育、自我监督。", "自我管理 自我服务 自我教育 自我监督"),
    ("紧扣公平和效率两个关键词抓好工作。", "公平 效率"),
    ("坚持“稳定”“发展”“安全”并重。", "“稳定” “发展” “安全”"),
    ("发言的有丁小平、刘明、陈华。", "丁小平 刘明 陈华"),
    ("要讲好人民的故事、军队的故事、山村的故事。", "人民的故事 军队的故事 山村的故事"),
    ("实行以市场供求为基础、单一的、有管理的浮动汇率制度。", "以市场供求为基础 单一的 有管理的"),
    ("坚持以质量为中心、以标准为依托。", "以质量为中心 以标准为依托"),
    ("要以爱家、护家、兴家的热忱做好工作。", "爱家 护家 兴家"),
    ("依法打击团伙犯罪、毒品犯罪，以及盗窃、抢劫、诈骗等其他刑事犯罪。", "团伙犯罪 毒品犯罪 盗窃 抢劫 诈骗"),
    ("坚持房子是用来住的、不是用来炒的定位。", "房子是用来住的 不是用来炒的"),
    ("不断增强拥护大局、跟随大局、捍卫大局的思想自觉、政治自觉、行动自觉。", "拥护大局 跟随大局 捍卫大局"),
]
MUST_NOT_MATCH = ["今天天气很好。", "一、深刻认识保护长江的意义", "他说：“走吧。”", ""]


@pytest.mark.parametrize(("text", "members"), MUST_MATCH)
def test_members_have_exact_edges(text: str, members: str) -> None:
    assert members.split() in [[member.text for member in each.members] for each in find_lists(text)]


@pytest.mark.parametrize("text", MUST_NOT_MATCH)
def test_no_enumeration(text: str) -> None:
    assert not [each for each in find_lists(text) if each.kind is ListKind.ENUMERATION]


def test_no_member_cuts_a_quotation() -> None:
    for each in find_lists("要领悟“两个确立”的意义、坚决做到“两个维护”，弘扬“两弹一星”精神、“载人航天”精神。"):
        assert all(member.text.count("“") == member.text.count("”") for member in each.members)


def test_a_first_member_of_one_character_lends_no_ending() -> None:
    assert all(each.members[-1].end <= 5 for each in find_lists(":、0、0"))


def test_the_count_is_the_list_s_own() -> None:
    (counted,) = [
        each for each in find_lists("紧扣公平和效率两个关键词抓好工作。") if each.kind is ListKind.ENUMERATION
    ]
    assert (counted.count, counted.label) == (2, "两个关键词")
    assert all(each.count is None for each in find_lists("东部、中部、西部两个季度的数据。"))
