"""Which texts are made to be learned."""

import pytest

from quizgen.reading import read_text
from quizgen.structure.annotate import annotate
from quizgen.structure.teaching import teaches

TAUGHT = [
    "植物学基础讲义\n植物吸收水分主要靠根。\n",
    "高中地理必修1\n第二课　水循环\n水循环分为海陆间循环、陆地内循环和海上内循环。\n",
    "水利史复习要点\n都江堰建于战国时期。\n",
    "灌溉课要点精编：水渠的管护\n水渠要年年清淤。\n",
    "水利概论课：渠系\n渠系分为干渠和支渠。\n",
    "水利要点背诵：渠系\n渠系分为干渠和支渠。\n",
    "水渠必背要点\n渠系分为干渠和支渠。\n",
    "水渠的知识\n含义：水渠是引水的沟道。\n作用：灌溉农田。\n特点：因地势而建。\n（一）分类\n水渠有干渠和支渠。\n",
]
OTHERS = [
    "关于修复水渠的通知\n各村要修复水渠。\n",
    "河湾村复习班开学\n新华社河湾9月1日电（记者李河）村里的夜校今天开学。\n",
    "河湾县水利条例\n第一条　为了管理水渠，制定本条例。\n",
    "水渠修通以后\n水到了田头，大家都来看。\n",
    "河湾县2024年水利工作要点\n要抓好水渠修复。\n",
    "关于梳理水利审批事项的说明\n事项共有三类。\n",
    "河湾县水利工作要点汇编出版\n收入文件三十篇。\n",
    "县里办好水利公开课\n三百人参加。\n",
    "高中阶段教育普及计划\n要办好高中。\n",
    "第三单元水渠改造完成\n水渠今天通水。\n",
    "县里举办党课开讲活动\n三百人参加。\n",
]


@pytest.mark.parametrize("text", TAUGHT)
def test_a_text_that_names_a_course_or_is_full_of_labels_teaches(text: str) -> None:
    assert teaches(read_text(text))


@pytest.mark.parametrize("text", OTHERS)
def test_news_rules_and_notices_do_not(text: str) -> None:
    assert not teaches(read_text(text))


def test_a_sentence_of_a_taught_text_matters_more() -> None:
    sentence = "春秋时期，孙叔敖主持修建了芍陂。"
    taught, told = (annotate(read_text(f"{title}\n{sentence}\n")) for title in ("水利史讲义", "水利史话"))
    assert taught.salience[1] > told.salience[1]


def test_a_telling_of_history_teaches() -> None:
    years = "".join(f"{year}年，河湾县修成第{year - 1949}条水渠。" for year in range(1950, 1957))
    assert teaches(read_text(f"水到河湾\n{years}"))
    assert not teaches(read_text(f"水到河湾\n{years.replace('19', '20')}"))


def test_what_a_title_calls_the_text_outweighs_what_it_is_about() -> None:
    assert teaches(read_text("水利讲义：落实用水规定\n水渠要年年清淤。\n"))
    assert teaches(read_text("中级阅读 文化课文：水到渠成\n水渠很长。\n"))
    assert not teaches(read_text("关于印发水利讲义的通知\n请各村领取。\n"))


def test_a_chapter_without_a_title_above_it_teaches_and_a_law_does_not() -> None:
    assert teaches(read_text("第二章　水渠的历史\n第一节　土渠\n土渠很早就有了。\n"))
    assert not teaches(read_text("第一章　总则\n第一条　为了管理水渠，制定本条例。\n"))
    assert not teaches(read_text("第一章　现状\n水渠失修。\n第二章　任务\n要修复水渠。\n"))


def test_what_a_text_is_about_is_not_what_it_is() -> None:
    assert teaches(read_text("形势与政策　第五讲　学习《河湾县用水规定》（讲稿）\n水渠要年年清淤。\n"))
    assert not teaches(read_text("《水利讲义》发放通知\n请各村领取。\n"))
    assert teaches(read_text("用水常识整理：水渠与水闸\n水渠很长。\n"))
