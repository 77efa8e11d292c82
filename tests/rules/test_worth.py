"""What teachers would doubt loses its place, and comes in where people want so many items."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen import make_items
from quizgen.config import Config
from quizgen.model import Item, Source
from quizgen.reading import read_text
from quizgen.rules import unweighed
from quizgen.rules._worth import SHAPES, Worth, has_shape
from quizgen.structure.annotate import annotate

DEMAND = "要坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，加快构建新发展格局，着力推动高质量发展。"
DUTY = "水渠管理员应当检查闸门、堤坝、涵洞，记录渠水深度，并在每年汛期之前报送村民委员会。"


def _likelihoods(text: str) -> dict[str, float]:
    annotated = annotate(read_text(text))
    worth = Worth(annotated)
    return {item.stem: worth.likelihood(item) for item in _asked(text) if item.rule in SHAPES}


def _asked(text: str) -> list[Item]:
    return list(unweighed(annotate(read_text(text)), Config()))


def test_a_demand_of_a_report_is_worth_more_than_a_duty_of_a_local_rule() -> None:
    report = _likelihoods(f"2023年政府工作报告\n\n{DEMAND}")
    rules = _likelihoods(f"青山县水渠管理办法\n\n第一条　{DUTY}")
    assert report and rules
    assert max(report.values()) > 0.8 > 0.7 > max(rules.values())


def test_what_is_doubted_comes_in_where_people_want_so_many_items() -> None:
    places = ("闸门、堤坝、涵洞", "渡口、码头、船闸", "井口、井台、水泵", "塘坝、鱼池、苇荡", "桥梁、路基、路灯")
    duties = (
        f"第{at}条　{DUTY.replace('闸门、堤坝、涵洞', place)}" for at, place in zip("一二三四五", places, strict=True)
    )
    document = read_text("青山县水渠管理办法\n\n" + "\n\n".join(duties))
    few, many = make_items(document), make_items(document, Config(cards=12))
    assert len(few) <= 3 < len(many)


def test_several_blanks_are_worth_what_each_of_them_is_in_the_mean():
    text = "2019年政府工作报告\n\n要反对一切霸权主义和强权政治，维护世界和平，促进共同发展。"
    annotated = annotate(read_text(text))
    (both,) = (item for item in unweighed(annotated, Config()) if item.rule == "parallel")
    one, other = (
        replace(both, answers=(answer,), blanks=(blank,), source=_source_of(both, blank))
        for answer, blank in zip(both.answers, both.blanks, strict=True)
    )
    worth = Worth(annotated)
    likely = sorted(map(worth.likelihood, (one, other)))
    assert likely[0] < worth.likelihood(both) < likely[1]
    assert worth.likelihood(both) == pytest.approx(sum(likely) / 2)


def _source_of(item: Item, blank: tuple[int, int]) -> Source:
    moved = item.source.start - item.blanks[0][0]
    return replace(item.source, start=blank[0] + moved, end=blank[1] + moved)


@settings(deadline=None)
@given(st.lists(st.sampled_from([DEMAND, DUTY, "各村要修好水渠、道路、桥梁。", "“水渠”是农业的命脉。"]), max_size=5))
def test_the_likelier_an_item_is_good_the_more_it_is_worth(sentences: list[str]) -> None:
    annotated = annotate(read_text("水渠管理条例\n\n" + "".join(sentences) + "各村应当管好水渠。"))
    worth = Worth(annotated)
    weighed = sorted(
        (worth.likelihood(item), worth.weighed(item).score - item.kind.least)
        for item in unweighed(annotated, Config())
        if has_shape(item) and worth.weighed(item).score > 0
    )
    assert all(one <= other + 1e-4 for (_, one), (_, other) in pairwise(weighed))


def test_a_word_that_stands_twice_in_a_title_weighs_once() -> None:
    annotated = annotate(read_text(f"改革改革政府工作报告\n\n{DEMAND}"))
    worth = Worth(annotated)
    for item in filter(has_shape, unweighed(annotated, Config())):
        assert [feature for feature in worth.features(item) if feature == ("title", "改革")] == [("title", "改革")]


def test_principles_under_a_heading_are_asked_of_any_text() -> None:
    text = (
        "各村的水渠由用水户自己管。\n（一）用水基本原则\n坚持建管并重。修渠与管水同步安排。\n"
        "坚持节水优先。推行定额用水。\n坚持群众参与。用水户共同管护。\n（二）主要任务\n清淤。\n"
    )
    assert "文中就“用水基本原则”讲了哪三点？" in {item.stem for item in make_items(read_text(text))}


def test_of_a_short_report_a_fixed_expression_in_a_remark_is_asked_and_no_scenery() -> None:
    opening = "座谈会召开\n央视网消息（新闻联播）：2024年6月21日，水利座谈会在河湾县举行。\n"
    remark = "王水生强调，要健全上下贯通、执行有力的河长制责任体系，抓好领导干部特别是“一把手”监督。\n"
    scenery = "清晨的河边，几位村民提着水桶走过“风雨桥”，孩子们的笑声传得很远。\n"
    asked = {answer for item in make_items(read_text(opening + remark + scenery)) for answer in item.answers}
    assert "一把手" in asked
    assert "风雨桥" not in asked
