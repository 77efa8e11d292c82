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
