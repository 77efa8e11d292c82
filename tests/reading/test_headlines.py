"""Titles, shoulders, bylines, datelines and days, on the forms in which Chinese texts begin."""

from __future__ import annotations

from datetime import date

import pytest

from quizgen.model import Role
from quizgen.reading import read_text

BODY = (
    "要坚持人民城市人民建的理念，推动城市治理体系和治理能力现代化，让群众办事更方便、生活更舒心。"
    "这项工作事关全局，必须抓紧抓好。"
)
T, H, B = Role.TITLE, Role.HEADING, Role.BODY


@pytest.mark.parametrize(
    ("head", "roles", "title"),
    [
        (["某某在城市治理座谈会上强调", "推动治理能力不断提升", "李某某出席并讲话"], [T, T, T], "推动治理能力不断提升"),
        (
            ["决胜城市治理攻坚任务", "夺取城市治理伟大胜利", "——在某某大会上的报告", "（2017年10月18日）", "王某某"],
            [T, T, H, H, H],
            "决胜城市治理攻坚任务\u3000夺取城市治理伟大胜利",
        ),
        (
            ["以治理增量撬动发展增量", "李某某", "让服务有温度，也让温度沉淀成一种力量，共同建好城市"],
            [T, H, B],
            "以治理增量撬动发展增量",
        ),
        (["从治理“筋络”感受城市“脉动”", "两组数据，印证城市活力——"], [T, B], "从治理“筋络”感受城市“脉动”"),
        (["某某会议在京举行 某某发表讲话"], [T], "某某会议在京举行\u3000某某发表讲话"),
        (["关于印发《城市治理办法》的通知", "京府办发〔2021〕21号", "各区人民政府，各有关单位："], [T, H, H], None),
        (["政府工作报告", "——2020年5月22日在某某会议上", "国务院总理　李某某", "各位代表："], [T, H, H, H], None),
        (
            ["1991年政府工作报告关于计划执行情况与计划草案的报告——1991年3月26日在某届人民代表大会某次会议上的报告"],
            [T],
            None,
        ),
        (["第一章 总则", "第一条 为了加强城市治理，制定本条例。"], [H, B], "文"),
        (["（）是中华民族精神之魂"], [B], "文"),
    ],
)
def test_how_a_text_begins(head, roles, title):
    document = read_text("\n".join([*head, BODY, BODY]), "文.txt")
    assert [paragraph.role for paragraph in document.paragraphs] == [*roles, B, B]
    if title is not None:
        assert document.title == title


@pytest.mark.parametrize("short", ["水渠法(2021-04-29)", "水渠法（2021年修正）", "水渠法"])
def test_of_a_short_name_and_the_full_one_the_full_one_is_the_title(short):
    assert read_text(f"{short}\n中华人民共和国水渠法\n\n{BODY}", "文.txt").title == "中华人民共和国水渠法"


def test_lines_without_full_stops_make_no_title():
    lines = [BODY.replace("。", "，")[:-1]] * 8
    document = read_text(
        "\n".join(["世纪之交，我国胜利实现了现代化建设的前两步战略目标，生活达到小康", *lines]), "文.txt"
    )
    assert {paragraph.role for paragraph in document.paragraphs} == {B}


@pytest.mark.parametrize(
    ("line", "agency", "place", "first"),
    [
        ("新华社合肥8月22日电 ", "新华社", "合肥", "要坚持"),
        ("新华社北京2020年1月1日电（记者某某、某某）", "新华社", "北京", "要坚持"),
        ("人民网上海12月31日电　", "人民网", "上海", "要坚持"),
        ("本报北京3月1日讯（记者某某）", "本报", "北京", "要坚持"),
    ],
)
def test_datelines(line, agency, place, first):
    document = read_text(f"城市治理要闻\n{line}{BODY}", "文.txt")
    assert (document.dateline.agency, document.dateline.place) == (agency, place)
    assert document.sentences[1].text.startswith(first)


@pytest.mark.parametrize("line", ["央视网消息（新闻联播）：", "新华社消息：", ""])
def test_no_dateline(line):
    document = read_text(f"城市治理要闻\n{line}{BODY}", "文.txt")
    assert document.dateline is None and document.sentences[1].text.startswith("要坚持")


@pytest.mark.parametrize(
    ("text", "file", "day"),
    [
        (f"要闻\n新华社合肥8月22日电 {BODY}", "yangtze-delta-2020-08-22.txt", date(2020, 8, 22)),
        (f"要闻\n新华社合肥8月22日电 {BODY}", "文.txt", None),
        (f"要闻\n新华社合肥8月22日电 {BODY}到2035年基本实现现代化。", "文.txt", None),
        (f"要闻\n新华社合肥8月22日电 {BODY}2020年8月22日，会议召开。", "文.txt", date(2020, 8, 22)),
        (f"要闻\n新华社北京2019年1月1日电 {BODY}", "文.txt", date(2019, 1, 1)),
        (f"要闻\n{BODY}", "xwlb_20240112.md", date(2024, 1, 12)),
        (f"要闻\n{BODY}", "2025-11-13-005.txt", date(2025, 11, 13)),
        (f"要闻\n{BODY}", "gwr_2022_要闻.txt", None),
        (f"要闻\n{BODY}1949年10月1日，新中国成立。", "文.txt", None),
        (f"报告\n（2017年10月18日）\n{BODY}", "文.txt", date(2017, 10, 18)),
        (f"条例\n2007年8月30日某会议通过\n2022年6月24日某会议修正\n{BODY}", "文.txt", date(2022, 6, 24)),
        (f"要闻\n{BODY}", "20201345.txt", None),
    ],
)
def test_the_day_of_a_text(text, file, day):
    assert read_text(text, file).date == day


@pytest.mark.parametrize("between", [" ", "　　", ""])
def test_a_headline_with_the_dateline_behind_it_on_one_line_stands_by_itself(between: str) -> None:
    headline = "李某某在城市治理座谈会上强调 推动治理能力不断提升"
    document = read_text(f"{headline}{between}新华社合肥2020年8月22日电 （记者王某某）{BODY}\n{BODY}")
    assert [paragraph.role for paragraph in document.paragraphs] == [T, B, B]
    assert document.title.replace("\u3000", " ") == headline
    assert document.date == date(2020, 8, 22)


@pytest.mark.parametrize(
    "begins", ["城市治理的消息，据新华社合肥8月22日电，", "某某城市治理座谈会开了。新华社合肥8月22日电 "]
)
def test_a_dateline_that_a_sentence_names_is_behind_no_headline(begins: str) -> None:
    assert [paragraph.role for paragraph in read_text(f"{begins}{BODY}\n{BODY}").paragraphs] == [B, B]


LAST_YEAR, THIS_YEAR = "一、2023年工作回顾", "二、2024年工作总体要求"
FIVE_YEARS = "一、过去五年工作回顾"


@pytest.mark.parametrize("file", ["b.txt", "新建文本文档.txt", "gwr_政府工作报告.txt", "2024.txt", ""])
@pytest.mark.parametrize(
    ("lines", "title"),
    [
        (["现在，我代表国务院，向大会报告政府工作，请予审议。", LAST_YEAR, THIS_YEAR], "2024年政府工作报告"),
        (["现在，我代表国务院，向大会作政府工作报告，请予审议。", LAST_YEAR], "2024年政府工作报告"),
        (["现在，我代表国务院，向大会报告过去五年政府工作。", FIVE_YEARS, THIS_YEAR], "2024年政府工作报告"),
        (["现在，我代表国务院，向大会报告政府工作。", "一、2023年和今年以来工作回顾", LAST_YEAR], "2024年政府工作报告"),
        (["现在，我代表国务院，向大会报告政府工作。", FIVE_YEARS], "政府工作报告"),
        (["现在，我代表国务院，向大会报告政府工作。", LAST_YEAR, "二、2025年工作总体要求"], "政府工作报告"),
        (["现在，我代表市人民政府，向大会报告工作。", LAST_YEAR], "2024年市政府工作报告"),
        (["我代表水渠市人民政府向大会作政府工作报告。", LAST_YEAR], "2024年水渠市政府工作报告"),
        (
            ["——在水渠市第九届人民代表大会第一次会议上", "现在，我代表市人民政府，向大会报告工作。"],
            "水渠市政府工作报告",
        ),
        (["现在，我代表最高人民法院，向大会报告工作，请予审议。"], "最高人民法院工作报告"),
        (["现在，我代表水渠市人民检察院向大会报告工作。"], "水渠市人民检察院工作报告"),
        (["受全国人大常委会委托，我向大会报告常委会工作。"], "全国人大常委会工作报告"),
        (["我受市人大常委会的委托，向大会报告工作。"], "市人大常委会工作报告"),
        (
            ["受国务院委托，现将2023年计划执行情况与2024年计划草案提请十四届全国人大二次会议审查。"],
            "关于2023年计划执行情况与2024年计划草案的报告",
        ),
        (
            [
                "同志们：",
                "现在，我代表第十九届中央委员会向大会作报告。",
                "中国共产党第二十次全国代表大会，是一次大会。",
            ],
            "党的二十大报告",
        ),
    ],
)
def test_a_report_without_a_headline_is_called_what_it_says_it_is(lines, title, file):
    assert read_text("\n".join([*lines, BODY, BODY]), file).title == title


@pytest.mark.parametrize(
    ("line", "file", "title"),
    [
        ("现在，我代表国务院，向大会报告政府工作。", "2022年政府工作报告.txt", "2022年政府工作报告"),
        ("现在，我代表市人民政府，向大会报告工作。", "水渠市政府工作报告（全文）.txt", "水渠市政府工作报告（全文）"),
        ("现在，我代表国务院，向大会作关于第七个五年计划的报告。", "文.txt", "文"),
        ("现在，我代表合作社，向大会报告工作。", "文.txt", "文"),
        ("李某某说：“现在，我代表国务院，向大会报告政府工作。”", "文.txt", "文"),
        ("李某某代表国务院向大会作政府工作报告。", "文.txt", "文"),
        (f"{BODY * 20}我代表国务院，向大会报告政府工作。", "文.txt", "文"),
    ],
)
def test_the_name_of_the_file_counts_where_it_names_a_report_or_the_text_does_not(line, file, title):
    assert read_text(f"各位代表：\n{line}\n{BODY}\n{BODY}", file).title == title


def test_a_headline_counts_over_what_the_text_says_it_is():
    text = f"坚持人民城市人民建\n各位代表：\n现在，我代表国务院，向大会报告政府工作。\n{BODY}"
    assert read_text(text, "文.txt").title == "坚持人民城市人民建"
