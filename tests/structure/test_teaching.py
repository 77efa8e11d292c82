"""Which texts are made to be learned, and what stands before the colon of their lines."""

import pytest

from quizgen.reading import read_text
from quizgen.structure.annotate import annotate
from quizgen.structure.labels import is_advice, is_aspect, is_remark, is_talk, label_at
from quizgen.structure.teaching import teaches
from quizgen.structure.topics import topic_above

TAUGHT = [
    "植物学基础讲义\n植物吸收水分主要靠根。\n",
    "高中地理必修1\n第二课　水循环\n水循环分为海陆间循环、陆地内循环和海上内循环。\n",
    "水利史复习要点\n都江堰建于战国时期。\n",
    "水渠的知识\n含义：水渠是引水的沟道。\n作用：灌溉农田。\n特点：因地势而建。\n（一）分类\n水渠有干渠和支渠。\n",
]
OTHERS = [
    "关于修复水渠的通知\n各村要修复水渠。\n",
    "河湾村复习班开学\n新华社河湾9月1日电（记者李河）村里的夜校今天开学。\n",
    "河湾县水利条例\n第一条　为了管理水渠，制定本条例。\n",
    "水渠修通以后\n水到了田头，大家都来看。\n",
    "河湾县2024年水利工作要点\n要抓好水渠修复。\n",
    "关于梳理水利审批事项的说明\n事项共有三类。\n",
    "高中阶段教育普及计划\n要办好高中。\n",
    "第三单元水渠改造完成\n水渠今天通水。\n",
    "县里举办党课开讲活动\n三百人参加。\n",
]


@pytest.mark.parametrize("text", TAUGHT)
def test_a_text_that_names_a_course_or_is_full_of_labels_teaches(text: str) -> None:
    assert teaches(read_text(text))


@pytest.mark.parametrize("text", OTHERS)
def test_news_rules_and_notices_do_not(text: str) -> None:
    assert not teaches(read_text(text))


def test_a_sentence_of_a_taught_text_matters_more() -> None:
    sentence = "春秋时期，孙叔敖主持修建了芍陂。"
    taught, told = (annotate(read_text(f"{title}\n{sentence}\n")) for title in ("水利史讲义", "水利史话"))
    assert taught.salience[1] > told.salience[1]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("2.水渠的特点：因地势而建。", "水渠的特点"),
        ("（3）干渠：从水源引水的渠道。", "干渠"),
        ("【意义】水渠使旱田变成水田。", "意义"),
        ("叁、水闸：挡水放水的设施。", "水闸"),
        ("陆、海、空三军：保卫国家的力量。", "陆、海、空三军"),
        ("水到田头，村民说：水来了。", None),
    ],
)
def test_the_label_of_a_line(line: str, label: str | None) -> None:
    document = read_text(f"水利讲义\n{line}\n")
    found = label_at(document, len(document.text))
    assert (found.text if found else None) == label


def test_labels_that_say_nothing_by_themselves() -> None:
    assert is_aspect("主要特点") and is_aspect("意义") and not is_aspect("干渠")
    assert is_remark("易错提醒") and is_advice("口诀") and not is_remark("干渠")
    assert is_talk("同学们记住，水渠有三种。") and not is_talk("水渠有三种。")


def test_the_topic_is_the_nearest_heading_that_names_something() -> None:
    text = "水利讲义\n一、水渠\n（一）作用\n水渠灌溉农田。\n（二）怎样修建\n修建要先测量。\n二、水闸\n水闸控制水流。\n"
    document = read_text(text)
    topics = [topic_above(document, document.text.index(words)) for words in ("水渠灌溉", "修建要先", "水闸控制")]
    assert topics == ["水渠的作用", "水渠", "水闸"]


def test_a_short_line_that_is_no_sentence_heads_the_paragraph_below() -> None:
    document = read_text("水利史笔记\n修渠要先看水从哪里来。\n1956年　青石渠\n这一年开工，两年后通水。\n又过了三年。\n")
    assert topic_above(document, document.text.index("这一年")) == "1956年　青石渠"
    assert topic_above(document, document.text.index("又过了")) is None


def test_a_telling_of_history_teaches() -> None:
    years = "".join(f"{year}年，河湾县修成第{year - 1949}条水渠。" for year in range(1950, 1957))
    assert teaches(read_text(f"水到河湾\n{years}"))
    assert not teaches(read_text(f"水到河湾\n{years.replace('19', '20')}"))


def test_a_heading_numbered_like_the_line_is_none_of_it() -> None:
    document = read_text("水利史复习提纲\n1. 水渠的种类\n水渠有三种。\n2. 修渠要先测量。\n3. 修渠再打桩。\n")
    assert topic_above(document, document.text.index("水渠有三")) == "水渠的种类"
    assert topic_above(document, document.text.index("2. 修渠")) is None


def test_an_unmarked_heading_is_that_of_the_labels_below_it() -> None:
    canals, gates = "水渠\n含义：引水的沟。\n作用：灌溉农田。\n", "水闸\n含义：挡水的门。\n作用：控制水流。\n"
    document = read_text(f"水利复习提纲\n\n{canals}\n{gates}")
    topics = [topic_above(document, document.text.index(words)) for words in ("作用：灌", "含义：挡", "作用：控")]
    assert topics == ["水渠", "水闸", "水闸"]


def test_a_heading_ends_where_a_line_is_numbered_like_it() -> None:
    document = read_text("水利史复习提纲\n一、水渠\n1. 种类\n干渠、支渠。\n2. 作用：灌溉农田。\n修渠的前提：先测量。\n")
    assert topic_above(document, document.text.index("干渠")) == "水渠的种类"
    assert topic_above(document, document.text.index("修渠的前提")) == "水渠"


def test_what_a_title_calls_the_text_outweighs_what_it_is_about() -> None:
    assert teaches(read_text("水利讲义：落实用水规定\n水渠要年年清淤。\n"))
    assert teaches(read_text("中级阅读 文化课文：水到渠成\n水渠很长。\n"))
    assert not teaches(read_text("关于印发水利讲义的通知\n请各村领取。\n"))


def test_what_a_text_is_about_is_not_what_it_is() -> None:
    assert teaches(read_text("形势与政策　第五讲　学习《河湾县用水规定》（讲稿）\n水渠要年年清淤。\n"))
    assert not teaches(read_text("《水利讲义》发放通知\n请各村领取。\n"))
    assert teaches(read_text("用水常识整理：水渠与水闸\n水渠很长。\n"))


def test_points_in_brackets_head_what_follows() -> None:
    document = read_text(
        "水利史复习提纲\n【考点1】水渠的由来：从土渠到石渠\n【含义】引水的沟道。\n【考点2】水闸\n【含义】控水的门。\n"
    )
    topics = [topic_above(document, document.text.index(words)) for words in ("【含义】引水", "【含义】控水")]
    assert topics == ["水渠的由来", "水闸"]


def test_a_chapter_without_a_title_above_it_teaches_and_a_law_does_not() -> None:
    assert teaches(read_text("第二章　水渠的历史\n第一节　土渠\n土渠很早就有了。\n"))
    assert not teaches(read_text("第一章　总则\n第一条　为了管理水渠，制定本条例。\n"))
    assert not teaches(read_text("第一章　现状\n水渠失修。\n第二章　任务\n要修复水渠。\n"))


def test_lines_go_on_with_the_term_of_the_short_line_above_them() -> None:
    document = read_text(
        "水利讲义\n一、用水\n水票：用水的凭证。\n春灌每亩限用三十立方米。\n干渠：引水的沟。\n支渠：分水的沟。\n毛渠很短。\n"
    )
    topics = [topic_above(document, document.text.index(words)) for words in ("春灌", "毛渠")]
    assert topics == ["水票", "用水"]


def _topics(text: str, *lines: str) -> list[str | None]:
    document = read_text(text)
    return [topic_above(document, document.text.index(words)) for words in lines]


def test_points_whose_name_stands_in_the_brackets_with_their_number_head_what_follows() -> None:
    text = "水利常识笔记\n【考点一　水渠概况】\n【修建】先测量再开挖。\n【考点二　水闸】\n【检修】先关上游闸门。\n"
    assert _topics(text, "【修建】", "【检修】") == ["水渠", "水闸"]


def test_points_in_figures_and_in_characters_are_of_different_levels() -> None:
    text = "水利史讲义\n（一）人物\n1. 石匠\n他们很多。\n（二）三大工程\n（1）青石渠：引水。\n（2）白渠：排水。\n"
    assert _topics(text, "（1）青石渠", "（2）白渠") == ["三大工程", "三大工程"]


def test_a_heading_says_more_than_its_matter() -> None:
    text = "水利必修1\n一、管好水渠\n（一）正确认识水渠\n特点：水渠很长。\n（二）管水的必然选择\n方针：年年清淤。\n"
    assert _topics(text, "特点", "方针") == ["水渠", "管好水渠"]
    assert is_aspect("国家层面") and not is_aspect("层面")


def test_what_stands_before_an_aspect_is_not_always_what_has_it() -> None:
    text = "水利史讲义\n一、修渠运动（1956—1957）\n1. 起因：甲村要水。\n2. 三个问题：修什么；谁来修；谁来管。\n"
    assert _topics(text, "2. 三个") == ["修渠运动"]
