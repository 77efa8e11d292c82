"""What texts that teach law say the law is for a matter, asked by its label."""

import pytest

from quizgen.config import Config
from quizgen.reading import read_text
from quizgen.rules import unweighed
from quizgen.structure.annotate import annotate

NOTES = """用水法律常识讲义
一、水渠编
水权登记：水权自登记时设立，未经登记不得转让。
借水：借水人应当在秋收前归还。
二、水闸编
闸门：挡水放水的设施。
已满十年：可以拆除重建。
乡镇政府：可以设立管水组织。
注意：水票不得涂改。
意义：用水户可以安心种田。
水票：由村里印发，一年一换。
渗漏责任：上述情形应当由管渠人赔偿。（12）
"""


def _asked(text: str) -> list[tuple[str, str]]:
    items = unweighed(annotate(read_text(text)), Config())
    return [(item.stem, item.answers[0]) for item in items if item.rule == "norm"]


def test_a_matter_that_a_line_rules_is_asked_by_its_label() -> None:
    assert _asked(NOTES) == [
        ("水渠编中，关于“水权登记”，法律是怎样规定的？", "水权自登记时设立，未经登记不得转让"),
        ("水渠编中，关于“借水”，法律是怎样规定的？", "借水人应当在秋收前归还"),
    ]


def test_the_number_of_an_article_is_no_part_of_the_rule() -> None:
    text = "用水法律常识讲义\n渗漏责任：渠水漏进民房的，应当由管渠人赔偿（第12条）。\n"
    assert _asked(text) == [("关于“渗漏责任”，法律是怎样规定的？", "渠水漏进民房的，应当由管渠人赔偿")]


def test_only_texts_that_teach_law_are_asked_so() -> None:
    assert _asked(NOTES.replace("用水法律常识讲义", "用水常识讲义")) == []
    assert _asked(NOTES.replace("用水法律常识讲义", "用水法律规定")) == []


@pytest.mark.parametrize(
    ("label", "rule"),
    [
        ("申请期限", "应当在开闸前十日内提出"),
        ("缴费方式", "可以按季缴，也可以秋后一次缴"),
        ("与调解的衔接", "调解不成的，可以到水务站申请裁决"),
        ("不停止供水", "争议期间不得停止供水"),
    ],
)
def test_a_label_of_any_matter_is_asked_of_its_own_or_not_at_all(label: str, rule: str) -> None:
    line = f"{label}：{rule}。"
    assert _asked(f"用水法律常识讲义\n一、水费争议\n{line}\n") == [
        (f"水费争议中，关于“{label}”，法律是怎样规定的？", rule)
    ]
    assert _asked(f"用水法律常识讲义\n{line}\n") == []


def test_a_label_that_names_its_topic_is_asked_by_itself() -> None:
    text = "用水法律常识讲义\n一、水费\n水费减免：受灾的用水户可以申请减免。\n"
    assert _asked(text) == [("关于“水费减免”，法律是怎样规定的？", "受灾的用水户可以申请减免")]


@pytest.mark.parametrize(
    "line",
    [
        "水权转让：用水户之间依照约定，由管水组织登记，把水权有偿让给他人的行为。",
        "水票：不得涂改。具体要把握四点：",
        "裁决：包括维持、变更、撤销。不得加重申请人的负担。",
    ],
)
def test_what_a_thing_is_or_holds_is_no_rule_for_it(line: str) -> None:
    assert not [
        stem for stem, _ in _asked(f"用水法律常识讲义\n一、水权\n{line}\n") if "裁决" in stem or "水权转让" in stem
    ]
