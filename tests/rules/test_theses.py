"""The points that a text makes paragraph by paragraph are asked as one list."""

from __future__ import annotations

import pytest

from quizgen.model import Item
from quizgen.reading import read_text
from quizgen.rules import candidates
from quizgen.structure.annotate import annotate

MORE = "村里用了三年，才有今天的样子，乡亲们都说这条路走对了。"


def _theses(*firsts: str, title: str = "水利建设规划") -> list[Item]:
    text = "\n\n".join((title, "山里的村庄，这几年变了样。", *(f"{first}。{MORE}" for first in firsts)))
    return [item for item in candidates(annotate(read_text(text))) if item.rule == "theses"]


@pytest.mark.parametrize(
    ("firsts", "stem", "points"),
    [
        (
            ("让村庄绿起来，需要转变种植方式", "让村庄绿起来，需要补上历史欠账", "让村庄绿起来，需要管好山林水渠"),
            "《水利建设规划》指出，让村庄绿起来，需要……",
            "转变种植方式 补上历史欠账 管好山林水渠",
        ),
        (
            ("水渠可以促进农业生产", "水渠可以促进村民增收", "水渠可以促进乡风文明"),
            "《水利建设规划》指出，水渠可以促进……",
            "农业生产 村民增收 乡风文明",
        ),
        (
            ("让村庄绿起来，就要解决起点公平", "让村庄绿起来，就要解决过程公平", "让村庄绿起来，就要解决结果公平"),
            "《水利建设规划》指出，让村庄绿起来，就要解决……",
            "起点公平 过程公平 结果公平",
        ),
    ],
)
def test_points_of_one_build_are_asked_for(firsts: tuple[str, ...], stem: str, points: str) -> None:
    (item,) = _theses(*firsts)
    assert item.stem == stem
    assert list(item.members) == points.split(" ")


def test_the_conclusion_is_no_point() -> None:
    points = [f"让村庄绿起来，有助于{what}" for what in ("保住山上的水源", "留住村里的青年", "管好地里的水渠")]
    short = "让村庄绿起来，需要各村各户一起动手，也需要县里乡里出钱出力，做到山有人管、渠有人修"
    for conclusion in (short, f"{short}，{short}"):
        (item,) = _theses(*points, conclusion)
        assert item.members == ("保住山上的水源", "留住村里的青年", "管好地里的水渠")


@pytest.mark.parametrize(
    "firsts",
    [
        ("让村庄绿起来，需要转变种植方式", "水渠要常修", "让村庄绿起来，需要管好山林水渠"),
        ("让村庄绿起来，需要保住水源", "让村庄绿起来，需要留住青年", "让村庄绿起来，有利于管好水渠"),
        ("改造旧村水渠是山区发展的要求", "改造旧村水渠是农业增产的前提", "改造旧村水渠的关键是依靠全体村民"),
        ("这让村庄绿起来，需要转变种植方式", "这让村庄绿起来，需要补上历史欠账", "这让村庄绿起来，需要管好山林水渠"),
    ],
)
def test_what_is_of_no_build_or_points_back_is_not(firsts: tuple[str, ...]) -> None:
    assert not _theses(*firsts)


def test_rules_make_no_points() -> None:
    points = [f"水渠管理，需要{what}" for what in ("转变种植方式", "补上历史欠账", "管好山林水渠")]
    assert _theses(*points)
    assert not _theses(*points, title="水渠管理办法")


@pytest.mark.parametrize("title", ["绿色的村庄", "管好水渠　造福乡亲", "如何写好申论的开头"])
def test_the_points_of_an_article_are_asked_for(title: str) -> None:
    points = ("转变种植方式", "补上历史欠账", "管好山林水渠")
    (item,) = _theses(*(f"水渠管理，需要{point}" for point in points), title=title)
    assert item.members == points


def test_who_says_the_points_is_no_part_of_them() -> None:
    points = [
        "村长指出，河湾村要在修好水渠上走在前列",
        "村长强调，河湾村要在管护山林上先行示范",
        "村长指出，河湾村要在建设乡风上积极探索",
    ]
    (item,) = _theses(*points)
    assert item.members == ("修好水渠上走在前列", "管护山林上先行示范", "建设乡风上积极探索")
    assert item.stem.endswith("河湾村要在……")
