"""What the headings and points above a line say that it tells of."""

from __future__ import annotations

from quizgen.reading import read_text
from quizgen.structure.aspects import is_aspect
from quizgen.structure.topics import asked_aspect, aspect_of, topic_above, topic_of_aspect


def test_the_topic_is_the_nearest_heading_that_names_something() -> None:
    text = "水利讲义\n一、水渠\n（一）作用\n水渠灌溉农田。\n（二）怎样修建\n修建要先测量。\n二、水闸\n水闸控制水流。\n"
    document = read_text(text)
    topics = [topic_above(document, document.text.index(words)) for words in ("水渠灌溉", "修建要先", "水闸控制")]
    assert topics == ["水渠的作用", "水渠", "水闸"]


def test_a_short_line_that_is_no_sentence_heads_the_paragraph_below() -> None:
    document = read_text("水利史笔记\n修渠要先看水从哪里来。\n1956年　青石渠\n这一年开工，两年后通水。\n又过了三年。\n")
    assert topic_above(document, document.text.index("这一年")) == "1956年　青石渠"
    assert topic_above(document, document.text.index("又过了")) is None


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


def test_points_in_brackets_head_what_follows() -> None:
    document = read_text(
        "水利史复习提纲\n【考点1】水渠的由来：从土渠到石渠\n【含义】引水的沟道。\n【考点2】水闸\n【含义】控水的门。\n"
    )
    topics = [topic_above(document, document.text.index(words)) for words in ("【含义】引水", "【含义】控水")]
    assert topics == ["水渠的由来", "水闸"]


def test_lines_go_on_with_the_term_of_the_short_line_above_them() -> None:
    document = read_text(
        "水利讲义\n一、用水\n水票：用水的凭证。\n春灌每亩限用三十立方米。\n干渠：引水的沟。\n支渠：分水的沟。\n毛渠很短。\n"
    )
    topics = [topic_above(document, document.text.index(words)) for words in ("春灌", "毛渠")]
    assert topics == ["水票", "用水"]


def test_a_point_is_of_the_numbered_point_above_it() -> None:
    document = read_text(
        "水利讲义\n1. 水渠的弱点\n（1）渗漏性\n（2）淤积性\n2. 水闸：挡水的门。\n（1）闸门\n（2）闸墩\n"
    )
    topics = [topic_above(document, document.text.index(words)) for words in ("（2）淤积", "（1）闸门", "（2）闸墩")]
    assert topics == ["水渠的弱点", "水闸", "水闸"]


def test_a_heading_that_asks_or_gives_advice_names_nothing() -> None:
    document = read_text("水利讲义\n一、水渠\n（一）为什么要修渠\n旱田要水。\n（二）复习建议\n先背种类。\n")
    assert [topic_above(document, document.text.index(words)) for words in ("旱田", "先背")] == ["水渠", "水渠"]


def test_the_title_says_what_an_aspect_is_of_where_no_heading_does() -> None:
    document = read_text("专题（六）：水渠清淤\n目标：三年内让干渠畅通。\n")
    start = document.text.index("目标")
    assert topic_above(document, start) is None
    assert topic_of_aspect(document, start) == "水渠清淤"


def test_an_aspect_is_named_with_its_owner_once() -> None:
    assert aspect_of("水渠", "作用") == "水渠的作用"
    assert aspect_of("水渠的作用", "作用") == "水渠的作用"
    assert aspect_of("水渠的概念与特征", "意义") == "水渠的意义"
    assert asked_aspect("河湾的水渠", "作用") == "“河湾的水渠”的作用"


def test_long_flat_texts_are_looked_through_once() -> None:
    lines = "".join(f"第{number}段渠的特点：长{number}里。\n" for number in range(1, 3000))
    document = read_text(f"水利讲义\n一、水渠\n{lines}")
    assert {topic_above(document, each.start) for each in document.paragraphs[2:]} == {"水渠"}


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
