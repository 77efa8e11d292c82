"""The papers as PDF, read back: no answer on the student's copy, both copies break alike, hostile text is text."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from pypdf import PdfReader

from quizgen.config import Config, Print, Quota, Sheet
from quizgen.export.paper import make_paper
from quizgen.export.typesetting import typeset
from quizgen.export.worksheet import worksheet
from quizgen.model import RIGHT, WRONG, Deck, Item, Kind, Option, Source, TextCredit

CONFIG = Config()
LEFT = 51 + 23
"""Points from the edge to a question's text: the margin and the column of numbers."""
HOSTILE = '#panic("x") $math$ *bold* \\ @ref <label> "引号" `raw` // /* */ [a] {b} ~ = 一'


def cloze(number: int, answer: str, before: str = "要坚持", after: str = "，走在前列。") -> Item:
    stem = f"第{number}题，{before}{answer}{after}"
    start = stem.index(answer)
    return Item(
        Kind.CLOZE,
        "cloze",
        stem,
        (answer,),
        Source("a.txt", "题", 0, stem, number * 100, number * 100 + len(stem)),
        blanks=((start, start + len(answer)),),
        score=0.5,
        uid=f"U{number}",
    )


def question(kind: Kind, number: int, stem: str, *answers: str, **more) -> Item:
    return Item(kind, str(kind), stem, answers, Source("a.txt", "题", 0, stem, number * 100), uid=f"U{number}", **more)


def deck(*items: Item, title: str = "扎实推进一体化发展") -> Deck:
    return Deck(title, "paper", "space", title, items, (TextCredit("a.txt", title, f"某报《{title}》"),))


MEMBERS = ("推动经济高质量发展", "加大科技攻关力度", "提升城市发展质量", "夯实绿色发展基础")
FULL = deck(
    cloze(1, "目标导向"),
    cloze(2, "双循环", before="构建“", after="”。"),
    cloze(3, "产业优化升级"),
    question(
        Kind.CHOICE,
        4,
        "会议召开的城市是",
        "合肥",
        options=tuple(Option(t, t == "合肥") for t in ("上海", "南京", "合肥", "杭州")),
    ),
    question(Kind.JUDGE, 5, "各地可以搞一刀切。", WRONG, truth="各地不能搞一刀切。"),
    question(Kind.JUDGE, 6, "发展要因地制宜。", RIGHT),
    question(Kind.LIST, 7, "要做好四项工作", *MEMBERS, members=MEMBERS, head="要做好四项工作", ordered=True, score=0.9),
    question(Kind.LIST, 8, "要提高……的能力", "把方向", "谋大局", members=("把方向", "谋大局"), head="要提高……的能力"),
    question(Kind.TERM, 9, "“六稳”指哪六项内容？", *["就业", "金融", "外贸", "外资", "投资", "预期"]),
    question(Kind.FACT, 10, "座谈会由谁主持？", "张三丰"),
)


def text_of(path: Path) -> str:
    return "".join(page.extract_text() for page in PdfReader(path).pages)


def bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def outline(path: Path) -> list[list[tuple[int, int, str]]]:
    """For each page, the black characters with their places."""
    pages = []
    for page in pdfium.PdfDocument(path):
        read = page.get_textpage()
        pages.append(
            [
                (*(round(value) for value in read.get_charbox(index)[:2]), read.get_text_range(index, 1))
                for index in range(read.count_chars())
            ]
        )
    return pages


def test_three_files_and_nothing_else(tmp_path: Path):
    made = worksheet(FULL, tmp_path, CONFIG)
    assert [path.name for path in made] == ["paper-worksheet.pdf", "paper-key.pdf", "paper-teacher.pdf"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in made)


def test_student_copy_holds_no_answer_and_the_others_hold_all(tmp_path: Path):
    student, key, teacher = worksheet(FULL, tmp_path, CONFIG)
    asked = ["目标导向", "双循环", "产业优化升级", "把方向", "谋大局", "张三丰", "预期"]
    raw = student.read_bytes()
    for answer in asked:
        assert answer not in bare(text_of(student))
        assert answer.encode("utf-16-be") not in raw and answer.encode() not in raw
        assert answer in bare(text_of(key))
        assert answer in bare(text_of(teacher))
    assert "不能搞一刀切" not in bare(text_of(student))
    assert not PdfReader(student).attachments


def test_student_and_teacher_copies_break_alike(tmp_path: Path):
    items = [
        cloze(
            n, "高质量发展" * (n % 3 + 1), before="要坚持" * (n % 7 + 1), after="，" * 1 + "走在前列" * (n % 9) + "。"
        )
        for n in range(12)
    ]
    for number, papers in enumerate((FULL, deck(*items))):
        student, _, teacher = worksheet(papers, tmp_path / str(number), CONFIG)
        one, two = outline(student), outline(teacher)
        assert len(one) == len(two)
        for left, right in zip(one, two, strict=True):
            places = {(x, y, c) for x, y, c in right}
            lost = [entry for entry in left if entry not in places and entry[2].strip() and entry[1] < 760]
            assert not lost


@pytest.mark.parametrize(
    ("sheet", "millimetres"),
    [
        (Sheet(), (210, 297)),
        (Sheet(size="A3", sealed=True, fields=("姓名", "准考证号")), (420, 297)),
        (Sheet(size="16K", large=True, blanks="answer"), (184, 260)),
        (Sheet(size="B5", sealed=True, large=True, blanks="slots", header="第一小组", footer="内部练习"), (182, 257)),
    ],
    ids=lambda value: value.size if isinstance(value, Sheet) else "",
)
def test_every_layout_holds_the_paper_and_both_copies_break_alike(
    tmp_path: Path, sheet: Sheet, millimetres: tuple[int, int]
):
    student, _, teacher = worksheet(FULL, tmp_path, replace(CONFIG, sheet=sheet))
    box = PdfReader(student).pages[0].mediabox
    assert (round(box.width / 72 * 25.4), round(box.height / 72 * 25.4)) == millimetres
    text = bare(text_of(student))
    assert ("密封线内不要答题" in text) == sheet.sealed
    for printed in (*sheet.fields, sheet.header, sheet.footer, *MEMBERS):
        assert printed in text
    for answer in ("目标导向", "产业优化升级", "把方向", "张三丰"):
        assert answer not in text and answer in bare(text_of(teacher))
    for left, right in zip(outline(student), outline(teacher), strict=True):
        assert {entry for entry in left if entry[2].strip() and entry[1] < box.height - 82} <= set(right)


def test_a_long_recitation_flows_over_pages(tmp_path: Path):
    members = tuple(f"第{n}项工作要抓紧抓实抓细抓出成效并且不断推进再上新的台阶" for n in range(12))
    long = deck(question(Kind.LIST, 1, "工作", *members, members=members, head="今年的工作"))
    teacher = worksheet(long, tmp_path, replace(CONFIG, sheet=Sheet(size="B5", large=True)))[2]
    for page in pdfium.PdfDocument(teacher):
        read = page.get_textpage()
        assert all(read.get_charbox(index)[1] > 20 for index in range(read.count_chars()))
    assert all(member in bare(text_of(teacher)) for member in members)


def test_no_closing_mark_begins_a_line(tmp_path: Path):
    chance = random.Random(1)
    marks = "，。；：”、"
    items = [
        cloze(
            n, "一二三四五六七八"[: chance.randint(1, 8)], "发展" * chance.randint(1, 22), f"{chance.choice(marks)}好。"
        )
        for n in range(60)
    ]
    for start in range(0, 60, 12):
        student = worksheet(deck(*items[start : start + 12]), tmp_path, CONFIG)[0]
        begun = [(x, c) for page in outline(student) for x, _, c in page if c in "，。；：！？、”’）》"]
        assert begun
        assert not [c for x, c in begun if x < LEFT + 6]


def test_marks_behind_a_blank_stand_close_to_each_other(tmp_path: Path):
    (page,) = outline(worksheet(deck(cloze(1, "改革", before="坚持“", after="”，好。")), tmp_path, CONFIG)[0])
    places = {c: x for x, _, c in page if c in "”，"}
    assert 0 < places["，"] - places["”"] < 9


@pytest.mark.parametrize(
    "sheet",
    [
        Sheet(),
        Sheet(sealed=True),
        Sheet(size="A3", sealed=True),
        Sheet(size="B5", large=True, sealed=True),
        Sheet(size="16K", large=True),
    ],
    ids=str,
)
def test_a_printed_answer_fills_its_lines_and_no_more(tmp_path: Path, sheet: Sheet):
    answer = "甲甲甲甲甲，2021年至2025年“甲”。" * 6
    asked = deck(question(Kind.TERM, 1, "“进”是什么意思？", answer))
    config = replace(CONFIG, sheet=sheet)
    teacher = worksheet(asked, tmp_path, config)[2]
    page, width = outline(teacher)[0], PdfReader(teacher).pages[0].mediabox.width / sheet.columns
    printed = [(x, y, character) for x, y, character in page if character in "甲至。"]
    lines = make_paper(asked, config).sections[0].questions[0].solve["lines"]
    assert len({y for _, y, character in printed if character == "甲"}) == sum(bool(line["answer"]) for line in lines)
    assert 0.75 * width < max(x for x, _, _ in printed) < width - 51


LONG = "中央经济工作会议强调继续坚持稳中求进工作总基调并部署明年经济工作习近平发表重要讲话会议指出"


def test_a_long_title_breaks_between_words_and_its_footer_is_cut_short_of_the_page_number(tmp_path: Path):
    for sheet in (Sheet(), Sheet(size="B5"), Sheet(size="16K", large=True), Sheet(size="A3", large=True)):
        student = worksheet(deck(cloze(1, "改革"), title=LONG), tmp_path, replace(CONFIG, sheet=sheet))[0]
        page = pdfium.PdfDocument(student)[0].get_textpage()
        lines = [line.replace(" ", "") for line in page.get_text_range().splitlines()]
        first = next(line for line in lines if line.startswith("中央"))
        assert not first.endswith(("中", "经", "工", "会", "强", "继", "坚", "稳", "求", "基", "部", "近", "发", "重"))
        footer = next(line for line in lines if "第1页" in line)
        assert LONG.startswith(footer.partition("…第1页")[0]) and "…第1页" in footer


def test_a_footer_that_has_room_is_whole_and_apart_from_the_page_number(tmp_path: Path):
    (page,) = outline(worksheet(deck(cloze(1, "改革"), title="城市治理的十条经验"), tmp_path, CONFIG)[0])
    footer = [(x, c) for x, y, c in page if y < 50 and c.strip()]
    end = max(x for x, c in footer if c == "验")
    assert "…" not in [c for _, c in footer] and min(x for x, c in footer if c == "第") > end + 20


def test_two_builds_are_byte_for_byte_the_same(tmp_path: Path):
    one, two = worksheet(FULL, tmp_path / "a", CONFIG), worksheet(FULL, tmp_path / "b", CONFIG)
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in two]


def test_hostile_text_is_printed_as_it_is(tmp_path: Path):
    papers = deck(cloze(1, "答案", before=HOSTILE, after=HOSTILE), title=HOSTILE)
    student = worksheet(papers, tmp_path, CONFIG)[0]
    assert bare(text_of(student)).count(bare('#panic("x")$math$*bold*\\@ref<label>')) >= 2


def test_characters_without_a_glyph_are_reported_and_printed_as_getas(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    student = worksheet(deck(cloze(1, "答案", before="甲𪚥乙")), tmp_path, CONFIG)[0]
    assert "甲〓乙" in bare(text_of(student))
    assert any("𪚥 (U+2A6A5)" in message for message in caplog.messages)


def test_every_promised_character_has_a_glyph():
    promised = (Path(__file__).parents[2] / "quizgen/data/fonts/coverage.txt").read_text("utf-8")
    paper = make_paper(FULL, CONFIG)
    typeset("worksheet", replace(paper, title="覆盖", credit=promised).data(Print.WORKSHEET))


@pytest.mark.parametrize("items", [(), (FULL.items[0],), (FULL.items[4],), (FULL.items[9],)])
def test_small_decks_make_a_paper(tmp_path: Path, items: tuple[Item, ...]):
    assert all(path.read_bytes().startswith(b"%PDF") for path in worksheet(deck(*items), tmp_path, CONFIG))


def test_versions_have_files_of_their_own(tmp_path: Path):
    made = worksheet(FULL, tmp_path, replace(CONFIG, versions=("A", "B")))
    assert [path.stem for path in made if "key" in path.stem] == ["paper-key-A", "paper-key-B"]


def test_papers_that_end_anywhere_on_a_page_are_typeset():
    hard = {"战略": ("zhàn", "lüè"), "壁垒": ("bì", "lěi")}
    words = [
        question(Kind.FACT, n, f"{word}是什么？", f"某{n}人", pinyin=(*sound, *(None,) * 4))
        for n, (word, sound) in enumerate(hard.items(), start=2)
    ]
    sheet = Sheet(sections={"简答": Quota(40), "田字格书写": Quota()})
    for lines in range(1, 30):
        members = tuple(f"第{n}项" for n in range(lines))
        listed = question(Kind.TERM, 1, "“多项”指哪几项内容？", *members, members=members)
        data = make_paper(deck(listed, *words), replace(CONFIG, sheet=sheet)).data(Print.WORKSHEET)
        assert data["sections"][-1]["layout"] == "grid" or data["sections"][-2]["layout"] == "grid"
        assert typeset("worksheet", data).startswith(b"%PDF")
