"""Numbered lists across sentences and paragraphs."""

from __future__ import annotations

import pytest

from quizgen import find_lists
from quizgen.model import ListKind

MUST_MATCH = [
    ("工作要点如下。第一，稳住粮食生产。粮食是根本。第二，修好水利设施。", "稳住粮食生产 修好水利设施"),
    (
        "有不少亮点。一是领会到位，行动迅速。二是创新方法。三是成果显现，百姓满意。",
        "领会到位，行动迅速 创新方法 成果显现，百姓满意",
    ),
    ("首先，摸清底数。其次，分类施策。最后，总结经验。", "摸清底数 分类施策 总结经验"),
    ("首先是摸清底数。其次是分类施策。再次要总结经验。", "摸清底数 分类施策 总结经验"),
    (
        "第三条 申请人应当符合下列条件：\n（一）年满十八周岁；\n（二）身体健康；\n（三）遵守法律。",
        "年满十八周岁 身体健康 遵守法律",
    ),
    ("一要守住底线。二要敢于创新。三要久久为功。", "守住底线 敢于创新 久久为功"),
    (
        "符合下列条件的可以申请：\n（一）在本镇连续居住三年以上，有固定住所和稳定工作，并且按时缴纳水费的；\n（二）持有证明的。",
        "在本镇连续居住三年以上，有固定住所和稳定工作，并且按时缴纳水费的 持有证明的",
    ),
    (
        "按照下列规定收费：\n（一）浇田的，每亩收一元；\n（二）养鱼的，每亩收三元；\n（三）在水渠里取水并且运到村外去卖给别人的，每桶收五元。",
        "浇田的，每亩收一元 养鱼的，每亩收三元 在水渠里取水并且运到村外去卖给别人的，每桶收五元",
    ),
    ("分三步走。第一步，修通道路。第二步，架设桥梁。第三步，治理河道。", "修通道路 架设桥梁 治理河道"),
    ("既要抓两件事。一方面，修好道路。另一方面，种好树木。", "修好道路 种好树木"),
    ("方向是：一、多修水渠。二、少修大路。三、护好树木。", "多修水渠 少修大路 护好树木"),
    ("一、总体要求\n坚持稳中求进。\n二、主要目标\n到明年基本建成。", "总体要求 主要目标"),
]
MUST_NOT_MATCH = [
    "第一次来到合肥。第二天就走了。",
    "他是第一名，我是第二名。",
    "一是一，",
    "三是最小的奇素数。",
]


@pytest.mark.parametrize(("text", "members"), MUST_MATCH)
def test_points_of_a_numbered_list(text: str, members: str) -> None:
    found = [[member.text for member in each.members] for each in find_lists(text) if each.kind is ListKind.ORDINAL]
    assert found == [members.split()]


@pytest.mark.parametrize("text", MUST_NOT_MATCH)
def test_no_numbered_list(text: str) -> None:
    assert not [each for each in find_lists(text) if each.kind is ListKind.ORDINAL]


def test_the_head_announces_the_list() -> None:
    text = "必须深刻认识长江保护的意义。第一，保障用水安全。水是命脉。\n第二，促进绿色发展。"
    (found,) = [each for each in find_lists(text) if each.kind is ListKind.ORDINAL]
    assert found.head is not None
    assert found.head.text == "必须深刻认识长江保护的意义"
    assert found.ordered


@pytest.mark.parametrize("dash", ["——", "――", "●"])
def test_paragraphs_with_a_dash_are_a_list(dash: str) -> None:
    points = ["修好水渠", "架起新桥", "种下树木"]
    text = "去年做了以下工作：\n" + "\n".join(f"{dash}{point}。用了一年。" for point in points)
    (found,) = [each for each in find_lists(text) if len(each.members) == 3 and not each.weak]
    assert [member.text for member in found.members] == points
    assert found.head is not None
    assert not found.ordered


def _dashed(*lines: str) -> list[list[str]]:
    return [[member.text for member in each.members] for each in find_lists("\n".join(lines)) if not each.weak]


def test_a_line_between_dashes_line_on_line_begins_another_list() -> None:
    first, second = ["修好水渠", "架起新桥", "种下树木"], ["疏通河道", "铺好村路", "办好学校"]
    done, planned = ([f"——{point}。用了一年。" for point in points] for points in (first, second))
    assert _dashed("去年的工作：", *done, "今年还要做下面的事。", *planned) == [first, second]


def test_headings_with_a_dash_may_stand_far_apart_but_not_across_numbered_headings() -> None:
    points = ["修好水渠", "架起新桥", "种下树木"]
    lines = [line for point in points for line in (f"——{point}", "这件事很要紧", "大家要一起来做", "年底以前做完")]
    assert _dashed(*lines) == [points]
    assert _dashed(*lines[:4], "二、经费", *lines[4:]) == []


def test_numbered_headings_nest_in_a_report() -> None:
    text = (
        "一、修路\n（一）主干道\n1.拓宽\n已经开工。\n2.硬化\n明年开工。\n（二）村道\n已经完工。\n二、架桥\n正在设计。"
    )
    found = sorted([member.text for member in each.members] for each in find_lists(text) if each.ordered)
    assert found == sorted([["修路", "架桥"], ["主干道", "村道"], ["拓宽", "硬化"]])


def test_each_article_has_its_own_list() -> None:
    text = "第一条 甲方应当：\n（一）供水；\n（二）供电。\n第二条 乙方应当：\n（一）付款；\n（二）验收。"
    found = [[member.text for member in each.members] for each in find_lists(text) if each.ordered]
    assert found == [["供水", "供电"], ["付款", "验收"]]


def test_lists_nest() -> None:
    text = "第一，打牢基础。一是修路。二是架桥。第二，培养人才。"
    found = [[member.text for member in each.members] for each in find_lists(text) if each.ordered]
    assert sorted(found) == [["修路", "架桥"], ["打牢基础", "培养人才"]]


def test_the_head_of_numbered_headings_is_the_nearest_one_above() -> None:
    text = "一、修路的办法\n（一）主干道怎样拓宽\n先测量。\n二、架桥的办法\n1.选址。\n河面要窄。\n2.打桩。\n桩要打深。"
    (found,) = [each for each in find_lists(text) if [member.text for member in each.members] == ["选址", "打桩"]]
    assert found.head is not None and found.head.text == "架桥的办法"


@pytest.mark.parametrize("number", ["第二章", "第二编", "第十二节"])
def test_the_head_of_headings_is_that_of_the_chapter_above(number: str) -> None:
    text = f"{number} 架桥的办法\n一、选址\n河面要窄。\n二、打桩\n桩要打深。"
    (found,) = [each for each in find_lists(text) if [member.text for member in each.members] == ["选址", "打桩"]]
    assert found.head is not None and found.head.text == "架桥的办法"


def test_points_that_all_have_labels_are_their_labels() -> None:
    text = "水渠的弱点：\n（1）渗漏性：渠底会漏水。\n（2）淤积性：泥沙会沉下。\n（3）季节性：冬天没有水。"
    assert [[member.text for member in each.members] for each in find_lists(text) if each.ordered] == [
        ["渗漏性", "淤积性", "季节性"]
    ]


def test_parts_numbered_by_capital_figures_are_a_list_and_head_others() -> None:
    kinds = "（1）干渠：最宽。\n（2）支渠：较窄。\n（3）毛渠：最小。\n"
    text = f"水利讲义\n壹、水渠\n水渠引水。\n贰、水渠的种类\n{kinds}叁、水闸\n水闸挡水。\n"
    found = {tuple(member.text for member in each.members): each.head for each in find_lists(text)}
    assert ("水渠", "水渠的种类", "水闸") in found
    head = found["干渠", "支渠", "毛渠"]
    assert head and head.text == "贰、水渠的种类"
    assert not any("壹" in members or "贰" in members for members in found)


def test_the_land_forces_are_no_capital_figure() -> None:
    found = [[member.text for member in each.members] for each in find_lists("陆、海、空三军都来参加。\n")]
    assert any("陆" in members for members in found)


def test_what_stands_far_before_a_list_does_not_announce_it() -> None:
    points = "一是修好道路；二是种好树木；三是清理河道；" * 80
    near, *_, far = (each for each in find_lists(f"今年要做好以下工作：{points}") if each.kind is ListKind.ORDINAL)
    assert near.head.text == "今年要做好以下工作"
    assert far.head is None or far.start - far.head.start < 1200
