"""The numbers that Word sets before paragraphs by itself are read as if they were typed."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, nsmap
from docx.text.paragraph import Paragraph

import quizgen
from quizgen.reading import read

FIRST = 50
"""The number of the first numbering that a test defines: the template has some of its own."""


def define(made: Document, *levels: tuple[str, str], more: str = "", starts_anew: bool = False) -> int:
    """A numbering of these levels, each with its format and text, or without any another one of those of the last;
    `more` goes into each level.
    """
    root = made.part.numbering_part.element
    number = FIRST + len(root.findall("{*}num"))
    if levels:
        inner = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
            f'<w:lvlText w:val="{text}"/></w:lvl>'
            for level, (form, text) in enumerate(levels)
        )
        abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}">{inner}</w:abstractNum>'
        root.insert(0, parse_xml(abstract))
    of = number if levels else root.findall("{*}num")[-1].abstractNumId.val
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if starts_anew else ""
    root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{of}"/>{anew}</w:num>'))
    return number


def say(made: Document, text: str, number: int | None = None, level: int = 0, style: str | None = None) -> Paragraph:
    paragraph = made.add_paragraph(text, style)
    if number is not None:
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001 - python-docx has no numbering
        properties.get_or_add_ilvl().val, properties.get_or_add_numId().val = level, number
    return paragraph


def lines(made: Document, folder: Path) -> list[str]:
    path = folder / "文.docx"
    made.save(path)
    return read(path).text.split("\n")


@pytest.mark.parametrize(
    ("form", "text", "second", "eleventh"),
    [
        ("decimal", "%1.", "2. ", "11. "),
        ("decimal", "%1、", "2、", "11、"),
        ("decimal", "（%1）", "（2）", "（11）"),
        ("decimal", "(%1)", "（2）", "（11）"),
        ("decimalFullWidth", "%1．", "2. ", "11. "),
        ("decimalZero", "%1.", "02. ", "11. "),
        ("chineseCounting", "（%1）", "（二）", "（十一）"),
        ("chineseCountingThousand", "%1、", "二、", "十一、"),
        ("chineseCountingThousand", "第%1条", "第二条\u3000", "第十一条\u3000"),
        ("japaneseCounting", "第%1章", "第二章\u3000", "第十一章\u3000"),
        ("japaneseCounting", "%1是", "二是", "十一是"),
        ("ideographDigital", "%1、", "二、", "一一、"),
        ("chineseLegalSimplified", "%1、", "贰、", "壹拾壹、"),
        ("ideographTraditional", "%1、", "乙、", "11、"),
        ("decimalEnclosedCircle", "%1", "②", "⑪"),
        ("decimalEnclosedCircleChinese", "%1", "②", "⑪"),
        ("upperLetter", "%1.", "B. ", "K. "),
        ("lowerLetter", "%1)", "b) ", "k) "),
        ("upperRoman", "%1.", "II. ", "XI. "),
        ("lowerRoman", "%1.", "ii. ", "xi. "),
        ("none", "", "", ""),
        ("none", "要点：", "要点：", "要点："),
        ("bullet", "\uf06c", "●", "●"),
    ],
)
def test_the_number_of_a_paragraph_is_read_as_typed(tmp_path, form, text, second, eleventh):
    made = docx.Document()
    number = define(made, (form, text))
    for _ in range(11):
        say(made, "坚持不懈抓好城市治理。", number)
    read_as = lines(made, tmp_path)
    assert (read_as[1], read_as[10]) == (f"{second}坚持不懈抓好城市治理。", f"{eleventh}坚持不懈抓好城市治理。")


@pytest.mark.parametrize(
    ("form", "start", "read_as"),
    [
        ("chineseCounting", 10_000, "一万、"),
        ("chineseCountingThousand", 10_010, "一万零一十、"),
        ("chineseCountingThousand", 10**8, "100000000、"),
        ("chineseCountingThousand", -1, "-1、"),
        ("chineseLegalSimplified", 32_767, "叁万贰仟柒佰陆拾柒、"),
    ],
)
def test_a_number_beyond_those_of_lists_spoils_no_file(tmp_path, form, start, read_as):
    made = docx.Document()
    number = define(made, (form, "%1、"))
    made.part.numbering_part.element.xpath(".//w:start")[0].set(f"{{{nsmap['w']}}}val", str(start))
    say(made, "坚持不懈抓好城市治理。", number)
    assert lines(made, tmp_path) == [f"{read_as}坚持不懈抓好城市治理。"]


def test_levels_count_within_those_above_them(tmp_path):
    made = docx.Document()
    number = define(made, ("chineseCounting", "%1、"), ("decimal", "%1.%2"), ("decimal", "（%3）"))
    for level in (0, 1, 1, 2, 2, 1, 0, 1, 2):
        say(made, "抓好治理。", number, level)
    assert lines(made, tmp_path) == [
        f"{number}抓好治理。"
        for number in ("一、", "一.1 ", "一.2 ", "（1）", "（2）", "一.3 ", "二、", "二.1 ", "（1）")
    ]


def test_a_level_of_figures_only_writes_the_ones_above_it_so(tmp_path):
    made = docx.Document()
    number = define(made, ("chineseCounting", "%1、"), ("decimal", "%1.%2"), more="<w:isLgl/>")
    for level in (0, 1):
        say(made, "抓好治理。", number, level)
    assert lines(made, tmp_path) == ["1、抓好治理。", "1.1 抓好治理。"]


def test_another_list_of_the_same_numbering_counts_on_unless_it_begins_anew(tmp_path):
    made = docx.Document()
    first = define(made, ("decimal", "%1."))
    same = define(made)
    anew = define(made, starts_anew=True)
    for number in (first, first, same, anew, anew):
        say(made, "抓好治理。", number)
        say(made, "这项工作事关全局。")
    assert [line[:2] for line in lines(made, tmp_path)[::2]] == ["1.", "2.", "3.", "1.", "2."]


def test_a_numbering_of_its_own_begins_at_one(tmp_path):
    made = docx.Document()
    for _ in range(2):
        number = define(made, ("decimal", "%1."))
        for _ in range(2):
            say(made, "抓好治理。", number)
    assert [line[:2] for line in lines(made, tmp_path)] == ["1.", "2.", "1.", "2."]


def test_the_number_may_come_with_the_style_and_a_paragraph_may_go_without(tmp_path):
    made = docx.Document()
    say(made, "抓好治理。", style="List Number")
    say(made, "抓好治理。", style="List Number")
    say(made, "这项工作事关全局。", 0, style="List Number")
    say(made, "", style="List Number")
    say(made, "抓好治理。", style="List Number")
    say(made, "抓好治理。", style="List Bullet")
    assert lines(made, tmp_path) == [
        "1. 抓好治理。",
        "2. 抓好治理。",
        "这项工作事关全局。",
        "4. 抓好治理。",
        "●抓好治理。",
    ]


def test_bullets_of_another_level_are_others(tmp_path):
    made = docx.Document()
    number = define(made, ("bullet", "\uf06c"), ("bullet", "o"))
    for level in (0, 1, 1, 0):
        say(made, "抓好治理。", number, level)
    signs = [line[0] for line in lines(made, tmp_path)]
    assert signs[0] == signs[3] != signs[1] == signs[2]


def test_a_number_is_no_part_of_what_is_marked(tmp_path):
    made = docx.Document()
    number = define(made, ("decimal", "%1."))
    say(made, "这项工作事关全局，必须抓好", number).add_run("城市治理").bold = True
    made.save(tmp_path / "文.docx")
    document = read(tmp_path / "文.docx")
    assert [span.text for span in document.marked] == ["城市治理"]


@pytest.mark.parametrize(("form", "text"), [("decimal", "%1."), ("chineseCounting", "（%1）"), ("bullet", "\uf06c")])
def test_what_word_numbers_is_a_list(tmp_path, form, text):
    made = docx.Document()
    number = define(made, (form, text))
    made.add_paragraph("会议要求，做好党建工作要做到以下四点：")
    points = ["加强理论学习。", "严格组织生活。", "改进工作作风。", "密切联系群众。"]
    for point in points:
        say(made, point, number)
    made.save(tmp_path / "文.docx")
    (found,) = quizgen.find_lists(read(tmp_path / "文.docx").text)
    assert [member.text for member in found.members] == [point.removesuffix("。") for point in points]


def test_a_numbering_that_is_not_defined_numbers_nothing(tmp_path):
    made = docx.Document()
    say(made, "抓好治理。", 999)
    assert lines(made, tmp_path) == ["抓好治理。"]
