"""What a text calls the key to something is asked for."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.rules.crux import crux
from quizgen.structure.annotate import annotate


def _asked(text: str, title: str = "在水利工作会议上的讲话") -> list[tuple[str, tuple[str, ...]]]:
    return [(item.stem, item.answers) for item in crux(annotate(read_text(f"{title}\n\n{text}")))]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("办好山村小学，关键在教师。", "教师"),
        ("农业增产的根本在于水利。", "水利"),
        ("管好水渠，重点是落实管护责任、修补渠道裂缝。", "落实管护责任、修补渠道裂缝"),
        ("建设绿色村庄，关键是要依靠全体村民。", "依靠全体村民"),
    ],
)
def test_the_key_to_something_is_asked_for(text: str, answer: str) -> None:
    assert _asked(text) == [(text, (answer,))]


@pytest.mark.parametrize(
    "text",
    [
        "这些成绩的取得，根本在于全体村民。",
        "管好水渠，关键在于怎么管。",
        "修好水渠，关键在于三条。",
        "办好村里的事，关键在党、关键在支部。",
        "管好水渠，关键是不能只修不管的问题。",
        "不是因为缺钱，根本在于缺水。",
        "无论怎么修渠，关键在人心。",
        "一定要用在修渠上，重点是清淤护坡。",
        "虽然水渠修好了，关键在管护。",
    ],
)
def test_what_points_back_or_says_nothing_is_not(text: str) -> None:
    assert not _asked(text)


def test_a_law_has_no_keys() -> None:
    assert not _asked("管好水渠，关键在教师。", title="水渠管理条例")
