"""What a text names in full once and shortens after it."""

from __future__ import annotations

import pytest

from quizgen.reading import read_text
from quizgen.rules._referents import in_full
from quizgen.rules._stem import stem_around
from quizgen.rules.cloze import cloze
from quizgen.structure.annotate import annotate


@pytest.mark.parametrize(
    "before",
    [
        "重点是修青石渠。",
        "青石渠不仅是河湾县第一条石渠。",
        "青石渠一直是河湾县的骄傲。",
        "第一是修青石渠。",
        "过去是一片旱田。",
        "近年来青石渠是河湾县的骄傲。",
    ],
)
def test_it_is_not_told_by_words_that_name_nothing(before: str) -> None:
    text = f"{before}它由王家坝引水，以灌溉“旱田”为主要任务。"
    assert [*in_full(text, "", text.index("它"), len(text))] == []


TALK = "习近平会见泰国总理\n\n新华社北京2025年11月14日电　国家主席习近平14日会见泰国总理。中泰是好邻居。{}"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("中方愿同泰方修好“友谊水渠”。", "中国愿同泰国修好“友谊水渠”。"),
        ("泰方支持中方修好“友谊水渠”。", "泰国支持中国修好“友谊水渠”。"),
        ("双方要修好“友谊水渠”，促进两国人民往来。", "中国和泰国双方要修好“友谊水渠”，促进两国人民往来。"),
        ("要修好“友谊水渠”，推动两国关系发展。", "要修好“友谊水渠”，推动中国和泰国两国关系发展。"),
        ("中国和泰国携手修好“友谊水渠”，促进双方合作。", "中国和泰国携手修好“友谊水渠”，促进双方合作。"),
        ("修好“友谊水渠”要集中方向，不走弯路。", "修好“友谊水渠”要集中方向，不走弯路。"),
        ("“友谊水渠”更加方便了各村，依法方能管好。", "“友谊水渠”更加方便了各村，依法方能管好。"),
    ],
)
def test_china_and_its_partner_are_told_by_their_names(said: str, told: str) -> None:
    text = TALK.format(said)
    document = read_text(text)
    at = document.text.index("友谊水渠")
    stem = stem_around(document, at, at + 4)
    assert stem is not None
    assert stem.text == told


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("越南和柬埔寨商谈修渠", "双方要修好“友谊水渠”。"),
        ("泰国两村商谈修渠", "双方要修好“友谊水渠”。"),
        ("各村商谈修渠", "缅方要修好“友谊水渠”。"),
    ],
)
def test_two_of_whom_none_is_known_are_not_told(title: str, said: str) -> None:
    document = read_text(f"{title}\n\n各村去年修好了水渠。\n\n{said}")
    at = document.text.index("友谊水渠")
    assert stem_around(document, at, at + 4) is None


def test_the_side_of_a_country_is_no_part_of_an_answer() -> None:
    text = TALK.format("中国将发展对泰关系置于重要位置，始终是泰方可信赖、可依靠的战略合作伙伴。")
    assert not {answer for item in cloze(annotate(read_text(text))) for answer in item.answers if "泰方" in answer}


NEWS = "第七届青山水利交流大会开幕 村长出席\n\n新华社北京2025年12月5日电　{}"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("国家水利局4日发布《青山友谊水渠规划》。", "国家水利局2025年12月4日发布《青山友谊水渠规划》。"),
        ("国家水利局30日发布《青山友谊水渠规划》。", "国家水利局2025年11月30日发布《青山友谊水渠规划》。"),
        ("国家水利局12日发布《青山友谊水渠规划》。", None),
        ("国家水利局4日来到友谊水渠察看水情。", None),
        ("国家水利局应当自受理之日起4日内公布青山友谊水渠规划。", None),
        ("从11月9日至21日，各村为友谊水渠修好了堤坝。", "从2025年11月9日至21日，各村为友谊水渠修好了堤坝。"),
        ("青山县友谊水渠今天（12月5日）下午正式通水。", "青山县友谊水渠2025年12月5日下午正式通水。"),
        ("《水渠新编》，近日由友谊水渠出版社出版。", "《水渠新编》，由友谊水渠出版社出版。"),
        ("本届水利交流大会以友谊水渠和山林保护为主题。", "第七届青山水利交流大会以友谊水渠和山林保护为主题。"),
        ("本届村委会以友谊水渠和山林保护为主题。", None),
    ],
)
def test_days_and_events_of_the_news_are_told_in_full(said: str, told: str | None) -> None:
    document = read_text(NEWS.format(said))
    at = document.text.index("友谊水渠")
    stem = stem_around(document, at, at + 4)
    assert (stem and stem.text) == told


def test_a_meeting_is_told_by_its_name() -> None:
    title = "青山县水利工作座谈会在县城召开 村长出席青山县水利工作座谈会"
    document = read_text(f"{title}\n\n青山县水利工作座谈会5日在县城召开。\n\n座谈会通过《友谊水渠规划纲要》。")
    at = document.text.index("友谊水渠")
    stem = stem_around(document, at, at + 4)
    assert stem is not None
    assert stem.text == "青山县水利工作座谈会通过《友谊水渠规划纲要》。"


def test_what_is_put_in_behind_an_answer_is_none_of_it() -> None:
    document = read_text(NEWS.format("国家水利局4日发布《青山友谊水渠规划》。"))
    at = document.text.index("国家水利局")
    stem = stem_around(document, at, at + 5)
    assert stem is not None
    assert stem.answer == "国家水利局"


def test_what_two_heads_of_state_announce_is_told_with_them() -> None:
    document = read_text(TALK.format("两国元首宣布，将中泰关系提升为友谊水渠伙伴关系。"))
    at = document.text.index("友谊水渠")
    stem = stem_around(document, at, at + 8)
    assert stem is not None
    assert stem.text == "中国和泰国两国元首宣布，将中泰关系提升为友谊水渠伙伴关系。"
