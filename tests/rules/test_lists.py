"""What a list of a text that teaches is asked by: its label, its heading, its count."""

from __future__ import annotations

import pytest

from quizgen.config import Config
from quizgen.reading import read_text
from quizgen.rules import unweighed
from quizgen.structure.annotate import annotate


def _asked(text: str, rule: str) -> list[tuple[str, str]]:
    """What a rule asks of a text that teaches, with its answer or members."""
    items = unweighed(annotate(read_text(f"水利常识讲义\n{text}\n")), Config())
    return [(item.stem, "；".join(item.members or item.answers)) for item in items if item.rule == rule]


def test_steps_that_arrows_join_are_asked_in_their_order() -> None:
    text = "一、水渠\n修建过程：测量定线 → 开挖土方 → 衬砌渠身 → 试水验收。\n"
    (asked,) = _asked(text, "list_members")
    assert asked == ("“水渠的修建过程”依次是哪四步？", "测量定线；开挖土方；衬砌渠身；试水验收")
    assert not _asked(text, "cloze")


def test_a_list_that_is_counted_is_asked_by_its_count() -> None:
    asked = _asked("一、水渠的任务\n四大任务：灌溉、排涝、行船、供水。\n", "list_members")
    assert asked == [("水渠的四大任务是哪四项？", "灌溉；排涝；行船；供水")]


def test_a_named_list_outweighs_one_inside_a_sentence() -> None:
    items = [
        item
        for text in ("水渠的分级：干渠、支渠、毛渠。\n", "村里的人说干渠、支渠、毛渠都要清淤。\n")
        for item in unweighed(annotate(read_text(f"水利常识讲义\n{text}")), Config())
        if item.rule == "list_members"
    ]
    assert items[0].stem == "“水渠的分级”有哪三项？"
    assert all(items[0].score > item.score + 0.3 for item in items[1:])


def test_points_that_only_name_what_is_told_are_no_list() -> None:
    text = "一、用水申请\n1.范围：全村。\n2.时限：三日。\n3.费用：每亩二元。\n"
    assert not _asked(text, "list_members")


def test_a_label_may_lead_to_its_list_by_a_word() -> None:
    asked = _asked("渠务权利：包括配水权、监督权、转让权。\n", "list_members")
    assert asked == [("“渠务权利”有哪三项？", "配水权；监督权；转让权")]


def test_points_without_a_noun_are_asked_by_their_label() -> None:
    text = "一、修渠\n【原则】修渠要先测量。具体要把握三点：\n①坡度要匀。\n②渠身要直。\n③弯道要缓。\n"
    (asked,) = _asked(text, "list_members")
    assert asked[0] == "修渠的原则包括哪三点？"


PRINCIPLES = "坚持建管并重。修渠与管水同步安排。\n坚持节水优先。推行定额用水。\n坚持群众参与。用水户共同管护。\n"


@pytest.mark.parametrize(
    ("title", "heading", "question"),
    [
        ("", "基本原则", []),
        ("", "用水基本原则", ["文中就“用水基本原则”讲了哪三点？"]),
        ("水渠管护规划\n", "基本原则", ["《水渠管护规划》的“基本原则”包括哪三点？"]),
    ],
)
def test_principles_are_asked_by_a_heading_or_a_title_that_says_of_what_they_are(
    title: str, heading: str, question: list[str]
) -> None:
    text = f"{title}（二）{heading}\n{PRINCIPLES}（三）主要任务\n修好水渠，管好水源，让每一块田都浇上水。\n"
    items = unweighed(annotate(read_text(text)), Config())
    assert [item.stem for item in items if item.rule == "list_members"] == question


def test_a_stem_does_not_recite_another_list_that_is_asked_too() -> None:
    text = (
        "要进一步修好水渠、管好水源、护好山林，提振各村信心，增强全村老小辛勤劳动得来的获得感、幸福感、安全感。\n"
        "各村要修好水渠、管好水源、护好山林，增强全村老小的获得感、幸福感、安全感。\n"
        "继续修好水渠、管好水源、护好山林，增强获得感、幸福感、安全感。\n"
    )
    items = unweighed(annotate(read_text("青山县水渠工作规划\n" + text)), Config())
    stems = {item.stem.partition("，")[2] for item in items if item.rule == "list_members" and "获得感" in item.members}
    assert stems == {
        "提振各村信心，增强全村老小辛勤劳动得来的……",
        "各村要修好水渠、管好水源、护好山林，增强全村老小的……",
        "继续修好水渠、管好水源、护好山林，增强……",
    }


def test_a_list_with_nothing_before_it_in_its_stem_is_left_as_it_is() -> None:
    text = (
        "全村老小多年来一直坚持修好水渠、管好水源、护好山林的老传统，让每一块田都浇上了从山上引来的干净水；"
        "积极性、主动性、创造性是修渠护渠的力量所在，每年春天以前都要检查一遍所有的水泵和管道，及时修好坏了的地方。"
    )
    items = unweighed(annotate(read_text(f"青山县水渠工作规划\n{text}\n")), Config())
    stems = [item.stem for item in items if "积极性" in item.members]
    assert all("……是修渠护渠的力量所在" in stem for stem in stems)


ANNOUNCED = "一是靠群众修渠。二是按定额用水。三是在渠边护林。\n"


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        (f"修好水渠，重点把握好以下几个方面。{ANNOUNCED}", "修好水渠，重点把握好哪三个方面？"),
        (f"水渠修得慢，主要表现在以下几个方面。{ANNOUNCED}", "水渠修得慢，主要表现在哪三个方面？"),
        (f"主要表现在以下几个方面。{ANNOUNCED}", "的主要内容包括哪三点？"),
        (
            "会议看清了水情，提出做好山区水利工作的“三个坚持”：\n坚持需求牵引，建设水渠网络；坚持群众参与，管好护林队伍；"
            "坚持节水优先，推行定额用水。\n",
            "做好山区水利工作的“三个坚持”是哪三项？",
        ),
        (
            "会议看清了水情，提出做好山区水利工作的“四个坚持”：\n坚持需求牵引，建设水渠网络；坚持群众参与，管好护林队伍；"
            "坚持节水优先，推行定额用水。\n",
            "",
        ),
    ],
)
def test_points_are_asked_by_the_sentence_that_announces_how_many_or_several(told: str, asked: str) -> None:
    items = unweighed(annotate(read_text(f"2021年河湾县政府工作报告\n村里的水渠老了。\n{told}")), Config())
    stems = [item.stem for item in items if item.rule == "list_members"]
    assert any(stem.endswith(asked) for stem in stems) if asked else not stems


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("双方要走好自己的路，坚持一体推进不敢腐、不能腐、不想腐，管好水渠和山林。", "坚持一体推进……，管好水渠和山林"),
        ("双方要走好自己的路，坚持一体推进不敢腐、不能腐、不想腐的制度建设，具有意义。", "坚持一体推进……的制度建设"),
        ("双方要走好自己的路，坚持渠道、道路、树林一起管。", ""),
        ("双方要走好自己的路，不敢腐、不能腐、不想腐。", ""),
    ],
)
def test_a_clause_with_a_sure_list_is_asked_by_itself_where_its_sentence_is_not(told: str, asked: str) -> None:
    items = unweighed(annotate(read_text(f"2021年河湾县政府工作报告\n村里的水渠老了。\n{told}")), Config())
    stems = [item.stem for item in items if item.rule == "list_members"]
    assert [each.rpartition("出，")[2] for each in stems] == ([asked] if asked else [])


@pytest.mark.parametrize("part", ["《水渠法》、", "河东、河西、河南、河北等四县市，", "挖渠和修坝", "“挖渠、修坝”"])
def test_a_sentence_of_thousands_of_members_or_lists_is_looked_through_once(part: str) -> None:
    text = f"一、水渠的任务\n四大任务：灌溉、排涝、行船、供水。\n各地推动{part * 3000}发展。\n"
    assert _asked(text, "list_members") == [("水渠的四大任务是哪四项？", "灌溉；排涝；行船；供水")]
