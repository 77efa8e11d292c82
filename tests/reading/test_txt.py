"""Plain text to paragraphs: one a line, hard-wrapped, one long line, broken lines."""

from __future__ import annotations

import pytest

from quizgen.reading.txt import split_paragraphs

WIDE = "\u3000\u3000"
WHOLE = (
    "要坚持人民城市人民建的理念，推动城市治理体系和治理能力现代化，让群众办事更方便、生活更舒心，为发展提供有力支撑。"
)


def paragraphs(text):
    return [raw.text.strip() for raw in split_paragraphs(text)]


def test_a_line_is_a_paragraph():
    assert paragraphs("标题\r\n第一段话。\r\n\r\n第二段话。\r\n") == ["标题", "第一段话。", "第二段话。"]


def test_a_text_with_marked_headings_is_read_as_markdown():
    assert paragraphs("# 水渠办法\n\n第一条 为了修好水渠，制定本办法。\n") == [
        "水渠办法",
        "第一条 为了修好水渠，制定本办法。",
    ]


def test_a_number_sign_alone_marks_no_heading():
    assert paragraphs("#修好水渠#成了热词\n\n3# 机组投产了。\n") == ["#修好水渠#成了热词", "3# 机组投产了。"]


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        (f"各位代表：{WIDE}{WHOLE}{WIDE}一、工作回顾{WIDE}{WHOLE}", ["各位代表：", WHOLE, "一、工作回顾", WHOLE]),
        (
            f"政府工作报告 \u3000  总理　李某某 \u3000  各位代表：{WIDE}{WHOLE}",
            ["政府工作报告", "总理　李某某", "各位代表：", WHOLE],
        ),
        (
            f"第一章{WIDE}总则{WIDE}第一条{WIDE}{WHOLE}{WIDE}第二条 \u3000  {WHOLE}",
            ["第一章\u3000总则", f"第一条\u3000{WHOLE}", f"第二条\u3000{WHOLE}"],
        ),
        (f"第一百零三条{WIDE}{WHOLE}", [f"第一百零三条\u3000{WHOLE}"]),
        (f"第三条之一{WIDE}{WHOLE}", [f"第三条之一\u3000{WHOLE}"]),
        ("国务院总理　　李某某", ["国务院总理　　李某某"]),
        (
            "第一章 　总则，为规范管理，推进互联互通和归集共享，制定本办法",
            ["第一章 　总则，为规范管理，推进互联互通和归集共享，制定本办法"],
        ),
    ],
)
def test_wide_spaces_in_a_long_line_begin_paragraphs(line, parts):
    assert paragraphs(line) == parts


def wrapped(text, width):
    return "\n".join(text[at : at + width] for at in range(0, len(text), width))


@pytest.mark.parametrize("width", [20, 30, 40])
def test_hard_wrapped_lines_are_joined(width):
    text = "".join([WHOLE, "一方面要抓紧，另一方面要抓好。"] * 4)
    indented = "\n".join(f"{WIDE}{wrapped(text, width)}" for _ in range(3))
    assert paragraphs(indented) == [text] * 3


def test_a_numeral_in_a_wrapped_sentence_begins_no_paragraph():
    before = (WHOLE * 2)[:76] + "抓好文山"
    after = "三七、某某医药等工业园区建设，带动周边地区产业发展，形成特色。"
    assert len(before) == 80
    assert paragraphs(f"{wrapped(before, 20)}\n{wrapped(after, 20)}") == [before + after]


def test_lines_broken_off_go_on_where_paragraphs_are_indented():
    whole = [f"{WIDE}{WHOLE}"] * 6
    broken = f"{WIDE}{WHOLE[:36]}\n{WHOLE[36:]}"
    assert paragraphs("\n".join([*whole, broken, *whole])) == [WHOLE] * 13


def test_sentences_a_line_without_full_stops_stay_apart():
    lines = [f"{WIDE}{WHOLE[:-1]}", WHOLE[:-1], WHOLE[:20], f"{WIDE}{WHOLE[:30]}", WHOLE[:44], WHOLE[:-1], WHOLE[:26]]
    assert paragraphs("\n".join(lines)) == [line.strip() for line in lines]
