"""The points that somebody puts forward are asked by the words that announce them."""

from __future__ import annotations

import pytest

from quizgen.model import Item
from quizgen.reading import read_text
from quizgen.rules import candidates
from quizgen.structure.annotate import annotate

POINTS = "一是疏通河道，清除淤泥。二是加固堤坝，防止垮塌。三是种上树木，保住水土。"


def _asked(text: str, title: str = "王水生出席第三届山区水利论坛并致辞") -> list[Item]:
    opening = "第三届山区水利论坛24日在河湾县举行。王水生出席并致辞。"
    told = f"{title}\n\n央视网消息（新闻联播）：{opening}{text}{POINTS}"
    return [item for item in candidates(annotate(read_text(told, "论坛-20240424.txt"))) if item.rule == "proposals"]


@pytest.mark.parametrize(
    ("announced", "asked"),
    [
        ("王水生就推动山区修渠护林提出三点建议。", "王水生就推动山区修渠护林提出哪三点建议？"),
        ("王水生提出三点主张。", "王水生在第三届山区水利论坛上提出哪三点主张？"),
        ("王水生提出以下三点主张：", "王水生在第三届山区水利论坛上提出哪三点主张？"),
        ("王水生提出3点主张。", "王水生在第三届山区水利论坛上提出哪三点主张？"),
    ],
)
def test_points_are_asked_by_their_announcement(announced: str, asked: str) -> None:
    (item,) = _asked(announced)
    assert item.stem == f"2024年4月24日《新闻联播》报道，{asked}"
    assert [point.partition("，")[0] for point in item.members] == ["疏通河道", "加固堤坝", "种上树木"]


@pytest.mark.parametrize(
    ("told", "asked"),
    [
        ("王水生指出，山区要护林。", True),
        ("王水生指出，山区要护林。李大河主席强调，修渠要先测量。", True),
        ("李大河表示，山区要护林。赵青山表示，山区要修路。", False),
    ],
)
def test_he_is_whoever_spoke_before(told: str, asked: bool) -> None:
    items = [each.stem.partition("，")[2] for each in _asked(f"{told}他提出三点建议：")]
    assert items == (["王水生在第三届山区水利论坛上提出哪三点建议？"] if asked else [])


@pytest.mark.parametrize("announced", ["王水生提出四点建议。", "他提出三点建议。", "王水生有三点建议。"])
def test_points_of_another_number_or_of_nobody_are_not(announced: str) -> None:
    assert not _asked(announced)


def test_points_for_nobody_knows_what_are_not() -> None:
    assert not _asked("王水生提出三点建议。", title="王水生到河湾县调研")
