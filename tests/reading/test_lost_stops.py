"""Texts that have lost their full stops get them back; any other text is left as it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizgen.model import Role
from quizgen.reading import read_text
from quizgen.reading.txt import split_paragraphs
from quizgen.structure.lists import find_lists

WIDE = "\u3000\u3000"
FIRST = "今后五年是全县水利事业发展的关键时期，要修好管好各村的水渠"
SECOND = "要坚持先急后缓的办法，优先修好山区和库区的水渠，让缺水的乡亲先用上干净的自来水"
THIRD = (
    "县水利部门要加强检查，对年久失修的水渠逐条登记，做到心里有数、手里有账、年年有进展，"
    "让乡亲们看得见、用得上、信得过，不再为吃水发愁"
)
PARAGRAPH = f"{WIDE}{FIRST}\n{SECOND}\n{THIRD}\n"
WHOLE = f"{FIRST}。{SECOND}。{THIRD}。"
LOST = PARAGRAPH * 5


def read(text: str) -> list[str]:
    return [raw.text.strip(" \u3000\n") for raw in split_paragraphs(text)]


def test_lines_are_sentences_and_an_indent_begins_a_paragraph():
    assert read(LOST) == [WHOLE] * 5


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        (
            f"{WIDE}第一篇　水利{WIDE}第一章　水渠{WIDE}{FIRST}\n{SECOND}\n",
            ["第一篇　水利", "第一章　水渠", f"{FIRST}。{SECOND}。"],
        ),
        (f"{WIDE}一、水利建设\n{WIDE}{FIRST}\n", ["一、水利建设", f"{FIRST}。"]),
        (f"一、水利建设\n{WIDE}{FIRST}\n", ["一、水利建设", f"{FIRST}。"]),
        (f"{WIDE}水利建设\n{WIDE}{FIRST}\n", ["水利建设", f"{FIRST}。"]),
        (f"{WIDE}{FIRST}：{WIDE}（一）水利{WIDE}{SECOND}\n", [f"{FIRST}：", "（一）水利", f"{SECOND}。"]),
        (f"{WIDE}（1）水渠\n{SECOND}\n", [f"（1）水渠。{SECOND}。"]),
        (f"{WIDE}——水渠全部修好\n{SECOND}\n", [f"——水渠全部修好。{SECOND}。"]),
        (
            f"{WIDE}一、修好水渠\n{WIDE}二、修好渡口\n{WIDE}{FIRST}\n",
            ["一、修好水渠。", "二、修好渡口。", f"{FIRST}。"],
        ),
        (
            f"{WIDE}第二节修好水渠修好水渠是头等大事，不能拖延\n{SECOND}\n",
            ["第二节修好水渠修好水渠是头等大事，不能拖延", f"{SECOND}。"],
        ),
        (f"{WIDE}大家说：“水渠就是命脉，要修好\n”{SECOND}\n", [f"大家说：“水渠就是命脉，要修好。”{SECOND}。"]),
        (f"{WIDE}大家说：“水渠一定要修好！”\n{SECOND}\n", [f"大家说：“水渠一定要修好！”{SECOND}。"]),
        (f"{WIDE}让我们为乡亲们用上水而努力奋斗！\n", ["让我们为乡亲们用上水而努力奋斗！"]),
        (f"{WIDE}{FIRST[:24]}\f{FIRST[24:]}\n\f{SECOND}\n", [f"{FIRST}。{SECOND}。"]),
        (
            f"{WIDE}水渠总长增长百分之四八\n五，渡口增长一倍\n{SECOND}\n",
            [f"水渠总长增长百分之四八·五，渡口增长一倍。{SECOND}。"],
        ),
        (f"{WIDE}水渠总长增长百分之八\n三万名乡亲用上了水\n", ["水渠总长增长百分之八。三万名乡亲用上了水。"]),
        (f"{WIDE}乡名   水渠   渡口   林木\n{WIDE}{FIRST}\n", ["乡名   水渠   渡口   林木", f"{FIRST}。"]),
    ],
)
def test_what_a_line_of_such_a_text_becomes(lines, paragraphs):
    assert read(LOST + lines + PARAGRAPH) == [WHOLE] * 5 + paragraphs + [WHOLE]


def test_headings_keep_their_role_and_lists_run_across_sentences():
    points = (
        "全县要做好三件事\n第一，要修好各村的水渠，让乡亲用上水\n第二，要管好各村的渡口，让学生过得河\n"
        "第三，要种好各村的林木，让山坡留住土\n"
    )
    document = read_text(f"{LOST}{WIDE}第二章　三件事{WIDE}{points}")
    assert [document.text[each.start : each.end] for each in document.paragraphs if each.role is Role.HEADING] == [
        "第二章　三件事"
    ]
    last = document.paragraphs[-1]
    assert [len(each.members) for each in find_lists(document.text[last.start : last.end]) if each.head] == [3]


POEM = (
    f"{WIDE}白云飞过山岗去，渠水流到村口来\n春来了，渠水满，乡亲笑开颜\n{WIDE}年年春风吹又绿，岁岁稻花香满怀\n"
    "秋去了，谷满仓，儿童歌满堂\n"
)
NOTES = "水渠的作用：灌溉农田，供应饮水，发电养鱼，改善环境，也让村里的孩子们夏天有了去处"


@pytest.mark.parametrize(
    "text",
    [
        PARAGRAPH * 3,
        POEM * 10,
        "水渠\t长度，米\t村\n东渠\t120\t一村\n" * 20,
        f"{WIDE}王水生、李渠成、张大河、赵小溪、钱青山、孙绿林、周明月、吴清风\n" * 20,
        f"{WIDE}一、水渠的意义\n{NOTES}\n" * 20,
        f"{WIDE}{FIRST}\n1.{SECOND}\n2.{THIRD}\n" * 10,
        f"{WIDE}{FIRST}\n——{SECOND}\n——{THIRD}\n" * 10,
        PARAGRAPH.replace("\n", f"\n{WIDE}") * 10,
        LOST.replace(WIDE, ""),
        f"{WIDE}{FIRST}\n{SECOND}；\n{THIRD}；\n" * 10,
        LOST.replace("\n", ".\n"),
        f"{WIDE}水渠\n渡口\n" * 100 + PARAGRAPH * 5,
    ],
    ids=[
        "few lines",
        "verses",
        "table",
        "roll of names",
        "labelled notes",
        "numbered points",
        "points with dashes",
        "each line indented",
        "no line indented",
        "points with semicolons",
        "half-width stops",
        "mostly short lines",
    ],
)
def test_no_other_text_gets_a_stop(text):
    assert not any("。" in paragraph for paragraph in read(text))


def test_markdown_gets_no_stops():
    assert not any("。" in paragraph for paragraph in read(f"# 水渠\n\n{LOST}"))


@given(st.sets(st.integers(0, LOST.count("\n") - 1), min_size=1))
def test_one_stop_for_some_lines_is_enough_for_none_to_be_added(ended):
    text = "".join(f"{line}{'。' * (number in ended)}\n" for number, line in enumerate(LOST.splitlines()))
    assert "".join("".join(read(text)).split()) == "".join(text.split())


clauses = st.text(alphabet="水渠要修好管村民用上山河，、“”（）：；", min_size=1, max_size=60)
lines = st.lists(st.tuples(st.sampled_from(["", WIDE]), clauses), min_size=1, max_size=40)


@settings(max_examples=100, deadline=None)
@given(lines)
def test_nothing_but_stops_is_added_and_nothing_is_lost(lines):
    text = LOST + "\n".join(f"{indent}{line}" for indent, line in lines)
    assert "".join("".join(read(text)).split()).replace("。", "") == "".join(text.split())


between = st.lists(st.sampled_from([FIRST, SECOND, THIRD]), max_size=3)


@settings(max_examples=50, deadline=None)
@given(st.lists(between, min_size=8, max_size=12))
def test_a_text_that_loses_its_stops_is_read_as_before(middles):
    whole = ["".join(f"{sentence}。" for sentence in (FIRST, *middle, SECOND, THIRD)) for middle in middles]
    lost = "".join(f"{WIDE}{paragraph}" for paragraph in whole).replace("。", "\n")
    assert read(lost) == read("".join(f"{WIDE}{paragraph}\n" for paragraph in whole)) == whole
