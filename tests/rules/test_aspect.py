"""要点: an aspect of what is taught is asked by its label or heading, and of that to which it belongs."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.rules.aspect import aspect
from quizgen.structure.annotate import annotate

OUTLINE = """一、水渠
（一）含义
人工开挖、用来引水灌溉的沟道。
（二）组成
1.青石渠（河湾县）：1956年开工。
（1）特点：坡度小、渗漏少，适合平原。
（2）作用：使三千亩旱田变成水田，也方便了行船。
二、水闸
1.水闸的检修程序：先关闭上游闸门，再排干闸室，最后更换止水。
2.关系：水闸和水渠互相依靠、不可分离。
"""


def _asked(text: str, title: str = "水利常识讲义") -> list[tuple[str, str]]:
    return [(item.stem, *item.answers) for item in aspect(annotate(read_text(f"{title}\n{text}\n")))]


def test_an_aspect_is_asked_of_its_heading_or_of_the_point_above_it() -> None:
    assert _asked(OUTLINE) == [
        ("水渠的含义是什么？", "人工开挖、用来引水灌溉的沟道"),
        ("青石渠的特点是什么？", "坡度小、渗漏少，适合平原"),
        ("青石渠的作用是什么？", "使三千亩旱田变成水田，也方便了行船"),
        ("水闸的检修程序是怎样的？", "先关闭上游闸门，再排干闸室，最后更换止水"),
    ]


def test_aspects_are_asked_only_of_texts_that_teach() -> None:
    assert not _asked(OUTLINE, "河湾县水利条例")


def test_a_heading_of_several_aspects_gives_its_owner() -> None:
    asked = _asked("一、水渠的作用与特点\n原则：因地制宜、先干后支。\n")
    assert asked == [("水渠的原则是什么？", "因地制宜、先干后支")]


def test_the_meaning_of_an_aspect_is_what_it_is() -> None:
    asked = _asked("一、水渠的命脉\n含义：水渠靠水源来的水养活。\n")
    assert asked == [("水渠的命脉是什么？", "水渠靠水源来的水养活")]


def test_an_answer_ends_before_what_only_speaks_of_it() -> None:
    asked = _asked("一、水渠\n意义：使旱田变成水田。这一点同学们要记住。\n")
    assert asked == [("水渠的意义是什么？", "使旱田变成水田")]


def test_an_aspect_belongs_to_the_term_of_the_first_point_beside_it() -> None:
    text = "一、水利工程的种类\n（1）渡槽：跨过河谷的水渠。\n（2）特点：架在空中、不占田地，怕冻。\n"
    assert _asked(text) == [("渡槽的特点是什么？", "架在空中、不占田地，怕冻")]


def test_the_title_says_of_what_an_aspect_is_where_no_heading_does() -> None:
    asked = _asked("一、核心要点\n1.总目标：三年内让全部干渠畅通。\n", "热点专题（三）：清淤护渠")
    assert asked == [("清淤护渠的总目标是什么？", "三年内让全部干渠畅通")]


@pytest.mark.parametrize(
    "text",
    [
        "一、水渠\n作用：其使旱田变成水田。\n",
        "一、水渠\n作用：见下一节。\n",
        "一、水渠\n关系：水渠和水闸互相依靠。\n",
        "一、水渠\n特点：长。\n",
        "一、水渠\n复习建议：先背作用，再背特点和含义。\n",
        "含义：引水灌溉农田的沟道。\n",
    ],
)
def test_no_line_is_asked_that_points_elsewhere_or_tells_of_nothing(text: str) -> None:
    assert not _asked(text)


@pytest.mark.parametrize(
    "told",
    [
        "水渠开闸时，上游先得水、下游后得水，要排定次序。",
        "修成水渠以后，旱田变成水田，产量翻了一番。",
    ],
)
def test_an_aspect_of_two_that_tells_only_of_one_is_asked_of_that_one(told: str) -> None:
    assert _asked(f"一、水渠与水库\n影响：{told}\n") == [("水渠的影响是什么？", told.rstrip("。"))]


@pytest.mark.parametrize("told", ["水渠和水库都能改变农田的收成。", "农田的收成年年增加，旱年也不减产。"])
def test_an_aspect_of_two_is_asked_of_both_where_neither_stands_alone(told: str) -> None:
    assert _asked(f"一、水渠与水库\n影响：{told}\n") == [("水渠与水库的影响是什么？", told.rstrip("。"))]


@pytest.mark.parametrize(
    "line",
    [
        "依据：《河湾县水渠管理条例》，1996年通过，2021年修订，2022年起施行。",
        "依据：《灌区管理办法》，2003年公布，自2004年5月1日起施行。",
        "检修程序：适用于渗漏较重的干渠，塌方、决口的支渠。",
        "验收程序：适用新修的干渠和支渠，不包括毛渠。",
    ],
)
def test_dates_of_a_law_and_what_something_is_used_for_are_no_answer(line: str) -> None:
    assert not _asked(f"一、水渠\n{line}\n")


def test_a_matter_that_the_text_comes_back_to_is_asked_by_itself() -> None:
    text = "一、聚焦大会\n石渠灌溉的本质要求：坚持先干后支，先人后田。\n石渠灌溉要节水，石渠灌溉要有人管。\n"
    assert [stem for stem, _ in _asked(text)] == ["石渠灌溉的本质要求是什么？"]


def test_what_a_worksheet_leaves_out_is_no_answer() -> None:
    assert not _asked("一、水渠\n特征：、、。最本质的特征是，标志是。\n")


def test_an_aspect_of_a_thing_that_its_label_only_calls_so_is_led_by_the_topic() -> None:
    text = "一、水渠分布\n界线两侧差异的根本背景：东侧雨水多、地势平，西侧雨水少。\n"
    assert _asked(text) == [("水渠分布中，界线两侧差异的根本背景是什么？", "东侧雨水多、地势平，西侧雨水少")]
