"""The papers: marks that add up, no answer in the student's file, both copies alike, text that is never code."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from quizgen.config import Config
from quizgen.export.paper import make_paper
from quizgen.export.worksheet import missing_characters, typeset, worksheet
from quizgen.model import RIGHT, WRONG, Deck, Item, Kind, Option, Source, TextCredit

CLOSING = "，。；：！？、”’）》〉"


def source(start: int, sentence: str) -> Source:
    return Source("t.txt", "题", start // 100, sentence, start, start + 2)


def cloze(number: int, stem: str, answer: str) -> Item:
    at = stem.index(answer)
    return Item(
        kind=Kind.CLOZE,
        rule="cloze",
        stem=stem,
        blanks=((at, at + len(answer)),),
        answers=(answer,),
        source=source(number * 100, stem),
        score=0.5,
        uid=f"CLZ{number:02}",
    )


def question(number: int, kind: Kind, stem: str, answers: tuple[str, ...], **more) -> Item:
    return Item(kind, str(kind), stem, answers, source(number * 100, stem), score=0.5, uid=f"QST{number:02}", **more)


CLOZES = (
    cloze(1, "长江禁渔是为全局计、为子孙谋的重要决策。", "长江禁渔"),
    cloze(2, "规划政策体系“四梁八柱”初步构建，多层次工作机制发挥实效。", "四梁八柱"),
    cloze(3, "要毫不动摇坚持房子是用来住的定位，落实长效机制，确保市场平稳健康发展。", "长效机制"),
)
OPTIONS = (Option("杭州", False), Option("合肥", True), Option("南京", False), Option("上海", False))
CITY = question(4, Kind.CHOICE, "座谈会在合肥召开。", ("合肥",), blanks=((4, 6),), options=OPTIONS)
ORDER = question(
    5,
    Kind.LIST,
    "必须抓好七项工作",
    tuple(f"第{c}件要紧事" for c in "甲乙丙丁戊己庚"),
    head="必须抓好七项工作",
    members=tuple(f"第{c}件要紧事" for c in "甲乙丙丁戊己庚"),
    ordered=True,
)
TRUE = question(6, Kind.JUDGE, "城市开发建设任务很重。", (RIGHT,), truth="城市开发建设任务很重。")
FALSE = question(7, Kind.JUDGE, "可以搞一刀切。", (WRONG,), truth="不能搞一刀切。", note="“可以”应为“不能”")
WHOLE = question(8, Kind.SHORT, "写出“六稳”。", ("稳就业", "稳金融", "稳外贸"), members=("稳就业", "稳金融", "稳外贸"))
ALL = (*CLOZES, CITY, ORDER, TRUE, FALSE, WHOLE)


def deck(*items: Item, title: str = "扎实推进长三角一体化发展") -> Deck:
    return Deck("组", "deck", "组", title, items, (TextCredit("t.txt", "题", "新华社合肥2020年8月22日电《题》"),))


def text_of(pdf: bytes) -> str:
    return "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).replace("\n", "")


def built(folder: Path, made: Deck, config: Config | None = None) -> dict[str, bytes]:
    return {path.stem.removeprefix("deck-"): path.read_bytes() for path in worksheet(made, folder, config or Config())}


@pytest.fixture(scope="module")
def papers(tmp_path_factory):
    return built(tmp_path_factory.mktemp("papers"), deck(*ALL))


def test_three_papers_are_written_with_title_and_language(papers):
    assert set(papers) == {"worksheet", "key", "teacher"}
    for pdf in papers.values():
        reader = PdfReader(io.BytesIO(pdf))
        assert reader.metadata.title == "扎实推进长三角一体化发展"
        assert reader.trailer["/Root"]["/Lang"].startswith("zh")


@pytest.mark.parametrize("answer", ["长江禁渔", "四梁八柱", "长效机制", "稳就业", "稳外贸", "不能搞一刀切"])
def test_no_answer_is_in_the_students_file(papers, answer):
    student = papers["worksheet"]
    assert answer not in text_of(student)
    assert answer.encode("utf-16-be") not in student and answer.encode() not in student
    assert answer in text_of(papers["key"])


def test_the_teachers_copy_has_the_answers_in_place(papers):
    assert "四梁八柱" in text_of(papers["teacher"]).replace(" ", "")
    assert "可以搞一刀切" in text_of(papers["teacher"])


def lines_of(pdf: bytes) -> list[tuple[int, float, str]]:
    found = []
    for number, page in enumerate(pypdfium2.PdfDocument(pdf)):
        text = page.get_textpage()
        for index in range(text.count_chars()):
            character = text.get_text_range(index, 1)
            if character.strip():
                found.append((number, round(text.get_charbox(index)[3], 0), character))
    return found


def test_both_copies_break_lines_and_pages_alike(papers):
    student, teacher = (PdfReader(io.BytesIO(papers[name])) for name in ("worksheet", "teacher"))
    assert len(student.pages) == len(teacher.pages)
    body = [set(), set()]
    for known, name in zip(body, ("worksheet", "teacher"), strict=True):
        known |= {
            (page, character)
            for page, _, character in lines_of(papers[name])
            if character in "规划政策体系确保市场平稳"
        }
    assert body[0] <= body[1]


def test_marks_add_up_to_a_hundred():
    data = make_paper(deck(*ALL), Config()).data("student")
    assert data["total"] == "100"
    assert sum(float(section["marks"]) for section in data["sections"]) == 100


@settings(max_examples=30, deadline=None)
@given(st.lists(st.sampled_from(ALL), min_size=1, unique_by=lambda item: item.uid))
def test_marks_are_given_in_halves_whatever_the_sections(items):
    for section in make_paper(deck(*items), Config()).sections:
        assert section.marks * 2 == int(section.marks * 2) and section.marks > 0


def test_a_students_data_holds_no_answer():
    data = make_paper(deck(*CLOZES, WHOLE, FALSE), Config()).data("student")
    written = repr(data)
    assert not [answer for answer in ("长江禁渔", "四梁八柱", "长效机制", "稳就业", "不能搞") if answer in written]
    assert "四梁八柱" in repr(make_paper(deck(*CLOZES), Config()).data("teacher"))


def test_an_item_that_gives_another_away_is_left_off_the_paper():
    telling = cloze(9, "长江禁渔以来，沿江各地加强了统筹协调。", "统筹协调")
    data = repr(make_paper(deck(*CLOZES, telling), Config()).data("student"))
    assert "统筹" not in data and "长江禁渔" not in data


def test_versions_differ_in_order_and_agree_with_their_keys(tmp_path):
    config = Config(versions=("A", "B"), seed=7)
    one = built(tmp_path / "one", deck(*ALL), config)
    assert set(one) == {f"{name}-{version}" for name in ("worksheet", "key", "teacher") for version in "AB"}
    assert one == built(tmp_path / "two", deck(*ALL), config)
    for version in "AB":
        paper = make_paper(deck(*ALL), config, version)
        for section in paper.sections:
            for each in section.questions:
                if section.name == "单项选择":
                    right = each.ask["options"]["ABCD".index(each.solve["answer"])]
                    assert right == "合肥"
    orders = [[q.item.uid for q in make_paper(deck(*ALL), config, v).sections[0].questions] for v in "AB"]
    options = [
        make_paper(deck(*ALL), config, v).data("student")["sections"][2]["questions"][0]["options"] for v in "AB"
    ]
    assert orders[0] != orders[1] or options[0] != options[1]


def test_text_is_data(tmp_path):
    stem = '#panic("x") $x^2$ *b* _e_ \\ @ref <label> `raw` // c /* d */ "q" 这里有一个答案在中间。'
    hostile = cloze(1, stem, "答案")
    pdf = built(tmp_path, deck(hostile, title='#set page(fill: red) "题"'))["worksheet"]
    shown = text_of(pdf)
    assert '#panic("x")' in shown.replace("“", '"').replace("”", '"') and "*b*" in shown and "@ref" in shown


def test_no_closing_mark_begins_a_line_after_a_blank():
    for length in range(20, 44):
        stem = "前" * length + "答案填空，" + "尾" * 20 + "。"
        data = make_paper(deck(cloze(1, stem, "答案填空")), Config()).data("student")
        page = pypdfium2.PdfDocument(typeset(data))[0].get_textpage()
        places = [(page.get_text_range(index, 1), page.get_charbox(index)[0]) for index in range(page.count_chars())]
        margin = min(left for character, left in places if character == "前")
        assert all(left > margin + 6 for character, left in places if character == "，")


def test_missing_characters_are_named_and_printed_as_a_block(tmp_path):
    assert list(missing_characters("中𠀀文🀄")) == [(1, "𠀀"), (3, "🀄")]
    pdf = built(tmp_path, deck(cloze(1, "这里有𠀀一个少见的字在句子的中间。", "少见")))["worksheet"]
    assert "〓" in text_of(pdf)


def test_the_same_deck_gives_the_same_bytes(tmp_path, papers):
    assert built(tmp_path, deck(*ALL)) == papers


def test_pinyin_stands_over_hard_words_only_and_never_over_an_answer():
    stem = "要确保各项纾困措施直达基层，夯实发展的基础。"
    spoken = "yào què bǎo gè xiàng shū kùn cuò shī zhí dá jī céng - hāng shí fā zhǎn de jī chǔ -"
    reading = tuple(None if syllable == "-" else syllable for syllable in spoken.split())
    item = replace(cloze(1, stem, "夯实"), pinyin=reading, answer_pinyin=(("hāng", "shí"),))
    runs = make_paper(deck(item), Config(pinyin="all")).data("student")["sections"][0]["questions"][0]["runs"]
    shown = {run["text"]: run["pinyin"] for run in runs if "pinyin" in run and "blank" not in run}
    assert shown["纾"] == "shū" and "hāng" not in repr(runs)
    assert "pinyin" not in repr(make_paper(deck(item), Config(pinyin="off")).data("student"))
