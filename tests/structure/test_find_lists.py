"""find_lists on the seed and on any string at all."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quizgen
from quizgen.language.words import tag_words
from quizgen.model import Document, TextList
from quizgen.reading import read_text
from quizgen.structure.annotate import annotate
from quizgen.structure.lists import find_document_lists, find_lists

SEED = Path(__file__).parents[2] / "seeds" / "yangtze-delta-2020-08-22.txt"
IN_SEED = [
    "对党中央战略意图领会到位 创新方式方法 战略实施成果已经显现",
    "率先形成新发展格局 勇当我国科技和产业创新的开路先锋 加快打造改革开放新高地",
    "推动长三角区域经济高质量发展 加大科技攻关力度 提升长三角城市发展质量 增强欠发达区域高质量发展动能"
    " 推动浦东高水平改革开放 夯实长三角地区绿色发展基础 促进基本公共服务便利共享",
    "全国发展强劲活跃增长极 高质量发展样板区 率先基本实现现代化引领区 区域一体化发展示范区 改革开放新高地",
    "人才富集 科技水平高 制造业发达 产业链供应链相对完备 市场潜力大",
    "开放 服务 创新 高效",
    "化工污染 农业面源污染 船舶污染 尾矿库",
    "信得过 靠得住 能放心",
    "能者上 优者奖 庸者下 劣者汰",
    "把方向 谋大局 定政策 促改革",
    "目标导向 问题导向",
    "一体化 高质量",
    "创新主动权 发展主动权",
    "集成电路 生物医药 人工智能",
    "服务企业决策 开拓市场 革新技术 提高效益",
    "发现人才 培育人才 使用人才",
    "要着力打造全国高质量发展样板区 要着力推进高质量创新 要着力推动高水平开放 要着力强化高效协同",
]


@pytest.fixture(scope="module")
def seed_lists() -> tuple[TextList, ...]:
    return _lists_of(quizgen.read(SEED))


def _lists_of(document: Document) -> tuple[TextList, ...]:
    words = tuple(tag_words(sentence.text, sentence.start) for sentence in document.sentences)
    return find_document_lists(document, words)


@pytest.mark.parametrize("members", IN_SEED)
def test_the_seed_s_lists(seed_lists: tuple[TextList, ...], members: str) -> None:
    assert members.split() in [[member.text for member in each.members] for each in seed_lists]


def test_the_seed_s_heads(seed_lists: tuple[TextList, ...]) -> None:
    heads = [each.head.text if each.head else "" for each in seed_lists if each.ordered]
    assert len(heads) == 3
    assert heads[0].endswith("有不少亮点")
    assert heads[1].endswith("必须深刻认识长三角区域在国家经济社会发展中的地位和作用")
    assert "一体化和高质量两个关键词" in heads[2]


PIECES = [
    "第一，",
    "一是",
    "（二）",
    "改革",
    "开放",
    "、",
    "和",
    "，",
    "。",
    "”",
    "“",
    "（",
    "\n",
    "等",
    "的",
    "要",
    "以",
    "为",
    "a",
]


@pytest.mark.parametrize(
    ("text", "strong"),
    [
        ("我们要保护森林和草原。", []),
        ("我们要保护森林、草原。", ["森林 草原"]),
        ("要抓好公平和效率两个关键词。", ["公平 效率"]),
        ("在平原地区种麦，在丘陵地区种茶。", []),
        ("要统一规划、统一监测、统一治理。", ["统一规划 统一监测 统一治理"]),
    ],
)
def test_what_no_reader_marks_is_weak(text: str, strong: list[str]) -> None:
    found = [" ".join(member.text for member in each.members) for each in find_lists(text) if not each.weak]
    assert found == strong
    annotated = annotate(read_text(text, ""))
    assert [" ".join(member.text for member in each.members) for each in annotated.lists] == strong


def test_pairs_are_kept_beside_the_lists() -> None:
    annotated = annotate(read_text("我们要保护森林和草原，治理河流、湖泊、海湾。", ""))
    assert [[member.text for member in each.members] for each in annotated.pairs] == [["森林", "草原"]]
    assert annotated.lists_and_pairs == (*annotated.pairs, *annotated.lists)


def test_no_pair_cuts_across_an_enumeration() -> None:
    text = "不得采用侮辱性的称呼、排挤或者其他类似办法对待学徒。"
    assert [len(found.members) for found in _lists_of(read_text(text, ""))] == [3]


def test_a_preposition_before_what_is_related_joins_nothing() -> None:
    assert not _lists_of(read_text("县里应当及时向社会发布与公众有关的消息。", ""))


@given(st.one_of(st.text(), st.lists(st.sampled_from(PIECES), max_size=40).map("".join)))
def test_members_stand_in_the_text_in_order(text: str) -> None:
    for found in find_lists(text):
        assert len(found.members) >= 2
        at = 0
        for member in found.members:
            assert at <= member.start < member.end <= len(text)
            assert text[member.start : member.end] == member.text
            at = member.end
        if found.head is not None:
            assert text[found.head.start : found.head.end] == found.head.text


@pytest.mark.parametrize("text", ["要加强领导、“、", "水渠、“、", "他讲了水渠、水闸、“、"])
def test_a_text_may_break_off_behind_a_separator(text: str) -> None:
    assert find_lists(text) == ()


def test_full_width_digits_are_numbers() -> None:
    text = "去年建成新渠５９公里，老渠４６公里，山路５７公里。"
    found = [[member.text for member in each.members] for each in find_lists(text) if not each.weak]
    assert found == [["新渠５９公里", "老渠４６公里", "山路５７公里"]]


def test_half_width_marks_and_spaces_do_not_hide_a_list() -> None:
    text = "下列三项 :\n(一)修 水渠 、 护 山林 、 办 学校的;\n(二)建 粮仓的;"
    found = [each for each in find_lists(text) if not each.weak]
    assert [member.text for member in found[0].members] == [
        "修 水渠 、 护 山林 、 办 学校的",
        "建 粮仓的",
    ]
    assert all(text[member.start : member.end] == member.text for each in found for member in each.members)


@pytest.mark.parametrize("text", ["统一规划, 统一监测, 统一治理。", "  统一规划 ， 统一监测 ， 统一治理  "])
def test_a_space_beside_a_mark_belongs_to_no_member(text: str) -> None:
    found = find_lists(text)
    assert [member.text for member in found[0].members] == ["统一规划", "统一监测", "统一治理"]
    assert not found[0].weak
    assert all(text[member.start : member.end] == member.text for each in found for member in each.members)


def test_a_list_before_its_number_and_its_parts() -> None:
    (found,) = [each for each in find_lists("水费分为基本水费、计量水费、维修基金三部分。") if not each.weak]
    assert [member.text for member in found.members] == ["基本水费", "计量水费", "维修基金"]
