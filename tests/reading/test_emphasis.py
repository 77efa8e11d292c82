"""What an author marked inside sentences, from each format through the cleaning."""

from __future__ import annotations

import docx
import pytest
from docx.enum.text import WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import RGBColor
from hypothesis import example, given
from hypothesis import strategies as st

from quizgen.reading import read, read_text
from quizgen.reading.cleaning import clean
from quizgen.reading.marks import carried

REST = "其余的话都是平常的话，既不加粗，也不划线，读过就可以放下。" * 3


def marked(document) -> list[str]:
    assert all(document.text[each.start : each.end] == each.text for each in document.marked)
    assert list(document.marked) == sorted(document.marked)
    return [each.text for each in document.marked]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("工会实行**民主管理**的办法。", ["民主管理"]),
        ("工会实行==民主**管理**==的办法。", ["民主管理"]),
        ("工会实行**“民主\n管理”**的办法。", ["民主", "管理"]),
        ("工会实行 __民主管理__ 的办法。", ["民主管理"]),
        ("工会实行<u>民主管理</u>的办法，由==职工大会==决定。", ["民主管理", "职工大会"]),
        ("工会实行<strong>民主</strong> <b>管理</b>的办法。", ["民主管理"]),
        ("工会实行**<mark>民主</mark>管理**的办法。", ["民主管理"]),
        ("会期为**1993年5月 4日**至五月七日。", ["1993年5月4日"]),
        ("每届任期**５**年，**不**得连任。", ["5"]),
        ("占比达到**12.5%**左右。", ["12.5"]),
        ("通过了**《工会章程》**和“**三会一课**”制度。", ["工会章程", "三会一课"]),
        ("科考船**“远望”号**入列，**总会（含分会）**同日成立。", ["“远望”号", "总会（含分会）"]),
        ("1. **主要任务**是种树，**经费**自筹。", ["主要任务", "经费"]),
        ("种树的**地点**：南山。", ["地点"]),
        ("会员的权利：**发言、表决**。", ["发言、表决"]),
        (
            "会员的首要任务：<u>在本村的房前屋后和道路两旁种树、护树并教邻居种树，使全村在三年之内都有树荫可乘</u>；",
            ["在本村的房前屋后和道路两旁种树、护树并教邻居种树，使全村在三年之内都有树荫可乘"],
        ),
    ],
)
def test_words_that_are_set_off_inside_a_sentence(tmp_path, line, words):
    path = tmp_path / "讲义.md"
    path.write_text(f"# 讲义\n\n{REST}\n\n{line}\n", "utf-8")
    assert marked(read(path)) == words


@pytest.mark.parametrize(
    "line",
    [
        "## **第一节** 总则",
        "**整段都加粗的话，什么也没有强调。**",
        "前一句平常。**整句都加粗的话。**后一句平常。",
        "**会员**：交纳会费的人。",
        "**会员**（不含学生）：交纳会费的人。",
        "1. **会员**——交纳会费的人。",
        "【**背景**】那一年雨水很多。",
        "**背景** 那一年雨水很多。",
        "甲方种树；**乙方**：护树。",
        "**1.** 种树的意义在于成荫。",
        "**A.** 种树。",
        "**1. 会员**：交纳会费的人。",
        "种树<b>、</b>护树<b>（ ）</b>。",
        "种树**不**能停。",
        "种树要**先在村口选好地方再挖坑培土然后浇水施肥修枝并且年年派人看护不许牛羊啃食**才行。",
        "<u>种树</u>；<u>护树</u>。",
    ],
)
def test_nothing_is_set_off_by_headings_labels_numbers_and_whole_sentences(tmp_path, line):
    path = tmp_path / "讲义.md"
    path.write_text(f"# 讲义\n\n{REST}\n\n{line}\n", "utf-8")
    assert marked(read(path)) == []


def test_numbered_lines_that_are_marked_from_end_to_end_are_answers(tmp_path):
    path = tmp_path / "讲义.md"
    lines = "1. <u>查堤清淤，年年不断</u>；\n2. **按户分水**；\n3. 张榜公布。"
    path.write_text(f"# 讲义\n\n{REST}\n\n管渠人的职责\n\n{lines}\n\n- **没有数字**；\n- **的两行**。\n", "utf-8")
    assert marked(read(path)) == ["查堤清淤，年年不断", "按户分水"]


def test_nothing_is_set_off_where_most_of_the_text_is(tmp_path):
    path = tmp_path / "讲义.md"
    path.write_text("# 讲义\n\n" + "要**年年种树护树**，**天天浇水修枝**。\n\n" * 8, "utf-8")
    assert marked(read(path)) == []


def test_a_plain_text_marks_nothing():
    assert read_text(REST).marked == ()


def word_file(path, *runs):
    made = docx.Document()
    made.add_paragraph(REST)
    block = made.add_paragraph()
    for text, dress in runs:
        run = block.add_run(text)
        if dress:
            dress(run)
    made.save(path)
    return path


def bold(run):
    run.bold = True


def dotted(run):
    dots = OxmlElement("w:em")
    dots.set(qn("w:val"), "dot")
    run.element.get_or_add_rPr().append(dots)


def coloured(*colour):
    def dress(run):
        run.font.color.rgb = RGBColor(*colour)

    return dress


def highlighted(run):
    run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def strong(run):
    run.style = run.part.document.styles["Strong"]


@pytest.mark.parametrize(
    "dress",
    [bold, dotted, highlighted, strong, coloured(255, 0, 0), lambda run: setattr(run, "underline", True)],
)
def test_words_that_a_word_file_sets_off(tmp_path, dress):
    path = word_file(tmp_path / "讲义.docx", ("工会实行 ", None), ("民主", dress), ("管理", dress), ("的办法。", None))
    assert marked(read(path)) == ["民主管理"]


@pytest.mark.parametrize(
    "dress", [None, coloured(0, 0, 0), coloured(64, 64, 70), lambda run: setattr(run, "underline", False)]
)
def test_words_that_a_word_file_does_not_set_off(tmp_path, dress):
    path = word_file(tmp_path / "讲义.docx", ("工会实行", None), ("民主管理", dress), ("的办法。", None))
    assert marked(read(path)) == []


def test_the_colour_of_most_of_a_word_file_sets_nothing_off(tmp_path):
    blue = coloured(0, 0, 200)
    path = word_file(
        tmp_path / "讲义.docx", (REST * 2, blue), ("工会实行", blue), ("民主管理", bold), ("的办法。", blue)
    )
    assert marked(read(path)) == ["民主管理"]


def test_words_that_a_page_sets_off(tmp_path):
    path = tmp_path / "讲义.html"
    path.write_text(
        "<html><head><meta charset='utf-8'><title>工会讲义</title></head><body><article><h1>工会讲义</h1>"
        f"<p>{REST}</p><p>{REST}</p>\n<p>工会实行<b>民主管理</b>的办法，\n由<mark>职工大会</mark>决定，"
        f"<a href='/x'>章程</a>由<strong>总会</strong>制定。</p><p>{REST}</p></article></body></html>",
        "utf-8",
    )
    document = read(path)
    assert marked(document) == ["民主管理", "职工大会", "总会"]
    assert "工会实行民主管理的办法，由职工大会决定，章程由总会制定。" in document.text


RAW = st.text(
    st.sampled_from('种树护城，。；：、（）()“”"「」《》.,;:! \u3000\u200b\xa0\t0１2３Ａb%％-－—[]年月日编责:？\n'),
    max_size=40,
)


@given(RAW, st.integers(0, 40), st.integers(0, 40))
@example("城 城:城", 0, 3)
@example("城 城:城", 0, 1)
def test_what_was_marked_is_marked_in_the_clean_text(raw, one, other):
    start, end = sorted((min(one, len(raw)), min(other, len(raw))))
    cleaned = clean(raw)
    kept = [letter for letter in clean(raw) if letter.isalnum()]
    found = list(carried([(start, end)], raw, cleaned))
    assert len(found) <= 1
    for first, last in found:
        assert cleaned[first].isalnum() and cleaned[last - 1].isalnum()
        before = sum(letter.isalnum() for letter in raw)
        if len(kept) == before:
            inside = sum(letter.isalnum() for letter in raw[start:end])
            assert sum(letter.isalnum() for letter in cleaned[first:last]) == inside
            assert sum(letter.isalnum() for letter in cleaned[:first]) == sum(map(str.isalnum, raw[:start]))


@given(
    st.lists(st.tuples(st.sampled_from(["种树", "护城。", "（一）", "：", "3年", "，", " ", "\n", "x"]), st.booleans()))
)
def test_marks_are_in_order_inside_sentences_and_apart(parts):
    text = "".join(f"<u>{part}</u>" if is_marked and part.strip() else part for part, is_marked in parts)
    document = read_text(f"## 要点\n\n{REST}\n\n{text}")
    ends = 0
    for each in document.marked:
        assert each.start >= ends and document.text[each.start : each.end] == each.text
        assert any(one.start <= each.start and each.end <= one.end for one in document.sentences)
        ends = each.end
