"""The second half of a quoted saying is asked for."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.rules.saying import saying
from quizgen.structure.annotate import annotate


def _asked(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(item.stem, item.answers) for item in saying(annotate(read_text(text)))]


@pytest.mark.parametrize(
    ("text", "stem", "answer"),
    [
        ("古人云：“文武之道，一张一弛”，意在说明劳逸要合理安排。", "古人云：“文武之道，一张一弛”。", "一张一弛"),
        ("修渠护林，正所谓“前人栽树，后人乘凉”。", "正所谓“前人栽树，后人乘凉”。", "后人乘凉"),
        ("《尚书》曰：“民惟邦本，本固邦宁。”", "《尚书》曰：“民惟邦本，本固邦宁。”。", "本固邦宁"),
    ],
)
def test_a_saying_is_asked_by_its_first_half(text: str, stem: str, answer: str) -> None:
    assert _asked(text) == [(stem.replace("。”。", "。”"), (answer,))]


@pytest.mark.parametrize(
    "text",
    [
        "村长说：“修好水渠，造福乡亲。”",
        "古人云：“欲速则不达。”",
        "古人云：“水能载舟，亦能覆舟之理不可不察。”",
        "村里的“河长制”，村外的“路长制”。",
    ],
)
def test_what_people_say_today_or_in_one_piece_is_not(text: str) -> None:
    assert not _asked(text)


@pytest.mark.parametrize(
    "text",
    [
        "俗话说：“靠山吃山，靠水吃水。”这种说法已经过时了。",
        "俗话说“靠山吃山，靠水吃水”，其实不然。",
        "常言道：“各人自扫门前雪，休管他人瓦上霜。”这是错误的。",
        "要破除正所谓“靠山吃山，靠水吃水”的旧观念。",
    ],
)
def test_what_the_text_does_not_hold_with_is_not(text: str) -> None:
    assert not _asked(text)


def test_what_the_text_holds_with_is_asked_whatever_it_goes_on_with() -> None:
    assert _asked("俗话说：“靠山吃山，靠水吃水。”这不是没有道理。村里人从不错过雨季。")
    assert _asked("俗话说：“靠山吃山，靠水吃水。”这话说得不错。")


def test_a_saying_that_is_only_there_to_be_used_in_an_essay_is_not_asked() -> None:
    saying_told = "正所谓“前人栽树，后人乘凉”。"
    assert _asked(f"水渠的故事\n\n{saying_told}")
    assert not _asked(f"申论写作素材\n\n{saying_told}")
