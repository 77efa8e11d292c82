"""A count said before a list is held against its members."""

from __future__ import annotations

import pytest

from quizgen import find_lists

COUNTED = [
    ("今年要抓好三项任务：修路、架桥、治水。", 3, "三项任务"),
    ("坚持五大理念，即勤俭、诚信、友善、互助、守法。", 5, "五大理念"),
    ("要突出四个方面。一是修路。二是架桥。三是治水。四是植树。", 4, "四个方面"),
    ("要突出四个方面。一是修路。二是架桥。三是治水。", None, ""),
    ("第三项任务：修路、架桥、治水。", None, ""),
    ("三个村的任务已完成，今后还要修路、架桥、治水。", None, ""),
]


@pytest.mark.parametrize(("text", "count", "label"), COUNTED)
def test_the_count_said_before(text: str, count: int | None, label: str) -> None:
    longest = max(find_lists(text), key=lambda each: len(each.members))
    assert (longest.count, longest.label) == (count, label)
