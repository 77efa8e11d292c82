"""The paper as Word documents to edit: worksheet and key, with real numbering, ruby pinyin and tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.config import Config, Print
from quizgen.export import ooxml
from quizgen.export.ooxml import printable
from quizgen.export.paper import make_paper
from quizgen.export.questions import LETTERS
from quizgen.export.section import Layout, PaperData, QuestionData, Run, SectionData
from quizgen.files import write_bytes
from quizgen.model import Deck

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_LATIN, _SONG, _HEI, _KAI = "Times New Roman", "宋体", "黑体", "楷体"
_RED, _GREY, _PALE = "9B1C1C", "6B6B6B", "CCCCCC"
_POINTS, _LARGE = 12, 16
_MARGIN = 18
_VERDICT = "（　　）"
_CELLS = 8
_LONGEST_PROPERTY = 255
"""Characters that the properties of a Word file take."""
_CELL = 10.5
"""Squares in a row of a writing grid, and the side of one in millimetres."""

_SPACES_OF_EM = 4
"""No-break spaces as wide as a character: they hold a closing mark beside its blank."""


def docx(deck: Deck, folder: Path, config: Config) -> tuple[Path, ...]:
    """Write `<stem>-worksheet.docx` and `<stem>-key.docx`, for each version of the paper.

    They hold what the PDFs hold, except that the fields of a sealed line stand below the title.
    """
    written = []
    for version in config.versions or ("",):
        paper = make_paper(deck, config, version)
        for copy, write in ((Print.WORKSHEET, _write_worksheet), (Print.KEY, _write_key)):
            path = folder / paper.file_name(deck.stem, copy, "docx")
            data = paper.data(copy)
            document = _new(data)
            write(document, data)
            write_bytes(path, ooxml.saved(document))
            written.append(path)
    return tuple(written)


def _new(data: PaperData) -> Document:
    """An empty document with the paper's page, styles, header and footer."""
    import docx as library
    from docx.enum.section import WD_ORIENT
    from docx.shared import Mm, Pt

    document = library.Document()
    document.core_properties.title = printable(data["title"])[:_LONGEST_PROPERTY]
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.core_properties.language = "zh-CN"
    page = document.sections[0]
    page.page_width, page.page_height = (Mm(side) for side in data["page"])
    page.left_margin = page.right_margin = Mm(_MARGIN)
    page.top_margin, page.bottom_margin = Mm(25), Mm(20)
    if data["columns"] > 1:
        page.orientation = WD_ORIENT.LANDSCAPE
        ooxml.set_columns(page, data["columns"])
    normal = document.styles["Normal"]
    normal.font.size = Pt(_size(data))
    normal.paragraph_format.line_spacing = 1.6
    normal.paragraph_format.space_after = Pt(0)
    ooxml.set_fonts(normal, _LATIN, _SONG)
    normal.element.get_or_add_rPr().append(ooxml.element("lang", val="en-US", eastAsia="zh-CN"))
    for name, points in (("Title", 20), ("Heading 1", 14)):
        style = document.styles[name]
        ooxml.set_fonts(style, _LATIN, _HEI)
        style.font.size = Pt(points)
        style.font.bold = False
        ooxml.color_run(style, "000000" if name == "Title" else _RED)
        for border in style.element.xpath("w:pPr/w:pBdr"):
            border.getparent().remove(border)
    issue = f"　{data['version']} 卷" if data["version"] else ""
    page.header.paragraphs[0].text = printable(data["header"] + issue)
    _write_footer(page.footer.paragraphs[0], data["footer"])
    return document


def _size(data: PaperData) -> int:
    return _LARGE if data["scale"] > 1 else _POINTS


def _write_footer(footer: Paragraph, text: str) -> None:
    footer.add_run(printable(f"{text}　第 "))
    ooxml.add_field(footer, "PAGE")
    footer.add_run(" 页 / 共 ")
    ooxml.add_field(footer, "NUMPAGES")
    footer.add_run(" 页")


def _write_worksheet(document: Document, data: PaperData) -> None:
    for line in data["title"].split("　"):
        _centred(document, "Title", line)
    credit = _centred(document, "Normal", f"材料来源：{data['credit']}")
    ooxml.color_run(credit.runs[0], _GREY)
    fields = _centred(document, "Normal", "")
    for name in data["fields"]:
        fields.add_run(printable(f"{name}："))
        fields.add_run("　" * 5 + " ").underline = True
        fields.add_run("　")
    _write_scores(document, data)
    writers: dict[Layout, Callable[[Document, QuestionData, int, int], None]] = {
        Layout.FILL: _write_runs,
        Layout.CHOICE: _write_choice,
        Layout.JUDGE: _write_judge,
        Layout.ORDER: _write_order,
        Layout.SHORT: _write_short,
    }
    for section in data["sections"]:
        _heading(document, section, section["hint"])
        if section["layout"] is Layout.MATCH:
            _write_match(document, section["questions"])
        elif section["layout"] is Layout.GRID:
            _write_grids(document, section["questions"])
        elif section["layout"] in writers:
            list_id = ooxml.add_numbering(document)
            for question in section["questions"]:
                writers[section["layout"]](document, question, list_id, _size(data))


def _centred(document: Document, style: str, text: str) -> Paragraph:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    paragraph: Paragraph = document.add_paragraph(printable(text), style=style)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def _heading(document: Document, section: SectionData, hint: str) -> None:
    from docx.shared import Pt

    heading = document.add_paragraph(style="Heading 1")
    heading.add_run(printable(f"{section['number']}、{section['name']}"))
    said = heading.add_run(printable(f"　{hint}"))
    said.font.size = Pt(10)
    ooxml.color_run(said, _GREY)


def _write_scores(document: Document, data: PaperData) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH

    sections = data["sections"]
    rows = (
        ["题号", *(section["number"] for section in sections), "总分"],
        ["满分", *(section["marks"] for section in sections), data["total"]],
        ["得分", *("" for _ in sections), ""],
    )
    table = document.add_table(rows=0, cols=len(sections) + 2, style="Table Grid")
    for texts in rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.text = text
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER


def _asked(document: Document, question: QuestionData, list_id: int, size: int, end: str = "") -> Paragraph:
    """The numbered stem of a question, with `end` after it."""
    paragraph: Paragraph = document.add_paragraph()
    ooxml.number(paragraph, list_id)
    _add_runs(paragraph, question["runs"], size)
    paragraph.add_run(end)
    _add_id(paragraph, question)
    return paragraph


def _add_runs(paragraph: Paragraph, runs: Sequence[Run], size: int) -> None:
    for run in runs:
        if "blank" in run:
            _add_blank(paragraph, run, size)
        elif pinyin := run.get("pinyin"):
            ooxml.add_ruby(paragraph, run["text"], pinyin, size * 2)
        else:
            paragraph.add_run(printable(run["text"]))


def _add_blank(paragraph: Paragraph, run: Run, size: int) -> None:
    if run["blank"] == 0:
        paragraph.add_run("____")
    elif "above" in run:
        for syllable in run["above"]:
            ooxml.add_ruby(paragraph, "　", syllable, size * 2, underlined=True)
    else:
        box = "\u00a0" * round(run["width"] * _SPACES_OF_EM)
        paragraph.add_run("\u200b".join([box] * run["blank"])).underline = True


def _add_id(paragraph: Paragraph, question: QuestionData) -> None:
    from docx.shared import Pt

    if question["id"]:
        run = paragraph.add_run(f"　{question['id']}")
        run.font.size = Pt(6)
        ooxml.color_run(run, "AAAAAA")


def _write_runs(document: Document, question: QuestionData, list_id: int, size: int) -> None:
    _asked(document, question, list_id, size).paragraph_format.keep_together = True


def _write_choice(document: Document, question: QuestionData, list_id: int, size: int) -> None:
    stem = _asked(document, question, list_id, size, _VERDICT)
    stem.paragraph_format.keep_with_next = True
    columns = question["columns"]
    texts = [f"{letter}. {option}" for letter, option in zip(LETTERS, question["options"], strict=False)]
    rows = [texts[start : start + columns] for start in range(0, len(texts), columns)]
    table = _plain_table(document, len(rows), columns)
    for row, line in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, line, strict=False):
            cell.text = printable(text)
    _keep_rows(table)


def _write_judge(document: Document, question: QuestionData, list_id: int, size: int) -> None:
    stem = _asked(document, question, list_id, size, _VERDICT)
    stem.paragraph_format.keep_together = True


def _write_order(document: Document, question: QuestionData, list_id: int, _: int) -> None:
    head = document.add_paragraph()
    ooxml.number(head, list_id)
    head.add_run(printable(question["head"] or "排序："))
    _add_id(head, question)
    head.paragraph_format.keep_with_next = True
    table = _plain_table(document, len(question["boxes"]), 1)
    for row, box in zip(table.rows, question["boxes"], strict=True):
        row.cells[0].text = printable(f"{_VERDICT}{box['text']}")
    _keep_rows(table)


def _write_short(document: Document, question: QuestionData, list_id: int, size: int) -> None:
    stem = _asked(document, question, list_id, size)
    stem.paragraph_format.keep_with_next = bool(question["lines"])
    for index, line in enumerate(question["lines"]):
        for row in range(line["rows"]):
            writing = document.add_paragraph(line["label"] if row == 0 else "")
            ooxml.underline_paragraph(writing)
            writing.paragraph_format.keep_with_next = (index, row) < (len(question["lines"]) - 1, line["rows"] - 1)


def _write_match(document: Document, questions: Sequence[QuestionData]) -> None:
    table = _plain_table(document, len(questions), 3)
    _set_widths(table, [60, 25, 80])
    list_id = ooxml.add_numbering(document)
    for row, question in zip(table.rows, questions, strict=True):
        left, _, right = row.cells
        ooxml.number(left.paragraphs[0], list_id)
        left.paragraphs[0].add_run(printable(question["left"]))
        _add_id(left.paragraphs[0], question)
        right.text = printable(f"{question['letter']}. {question['right']}")
    _keep_rows(table)


def _write_grids(document: Document, questions: Sequence[QuestionData]) -> None:
    from docx.shared import Mm, Pt

    for question in questions:
        spelled = document.add_paragraph("　".join(question["pinyin"]))
        spelled.paragraph_format.keep_with_next = True
        spelled.paragraph_format.space_before = Pt(6)
        table = document.add_table(rows=2, cols=_CELLS, style="Table Grid")
        squares = [*question["word"], *question["word"], *question["word"]][:_CELLS]
        _set_widths(table, [_CELL] * _CELLS)
        for row in table.rows:
            row.height = Mm(_CELL)
        for place, (cell, character) in enumerate(zip(table.rows[0].cells, squares, strict=False)):
            _write_square(cell, character, "000000" if place < len(question["word"]) else _PALE)
        _keep_rows(table)


def _write_square(cell: _Cell, character: str, color: str) -> None:
    from docx.enum.text import WD_ALIGN_PARAGRAPH
    from docx.shared import Pt

    paragraph = cell.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.paragraph_format.line_spacing = 1.0
    run = paragraph.add_run(printable(character))
    run.font.size = Pt(20)
    ooxml.set_fonts(run, _LATIN, _KAI)
    ooxml.color_run(run, color)


def _plain_table(document: Document, rows: int, columns: int) -> Table:
    table: Table = document.add_table(rows=rows, cols=columns, style="Normal Table")
    return table


def _set_widths(table: Table, millimetres: Sequence[float]) -> None:
    from docx.shared import Mm

    table.autofit = False
    for column, width in zip(table.columns, millimetres, strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)


def _keep_rows(table: Table) -> None:
    """No row breaks, and all rows stay on one page."""
    for index, row in enumerate(table.rows):
        row._tr.get_or_add_trPr().append(ooxml.element("cantSplit"))  # noqa: SLF001
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = index + 1 < len(table.rows)


def _write_key(document: Document, data: PaperData) -> None:
    _centred(document, "Title", "参考答案")
    _centred(document, "Normal", data["summary"])
    for section in data["sections"]:
        _heading(document, section, section["unit"])
        if section["layout"] in (Layout.GRID, Layout.NEAT):
            continue
        list_id = ooxml.add_numbering(document)
        for question in section["questions"]:
            _write_answer(document, section["layout"], question, list_id)


def _write_answer(document: Document, layout: Layout, question: QuestionData, list_id: int) -> None:
    from docx.shared import Pt

    paragraph = document.add_paragraph()
    ooxml.number(paragraph, list_id)
    paragraph.paragraph_format.keep_together = True
    answer = paragraph.add_run(printable(_answer(layout, question)))
    ooxml.set_fonts(answer, _LATIN, _KAI)
    ooxml.color_run(answer, _RED)
    remarks = [
        "（顺序不限）" if question.get("free") else "",
        f"应为：{question['truth']}" if question.get("truth") else "",
        f"评分点：{'；'.join(question['points'])}" if question.get("points") else "",
        question.get("note", ""),
        question.get("source", ""),
    ]
    said = paragraph.add_run(printable("".join(f"　{remark}" for remark in remarks if remark)))
    said.font.size = Pt(9.5)
    ooxml.color_run(said, _GREY)
    _add_id(paragraph, question)


def _answer(layout: Layout, question: QuestionData) -> str:
    if layout in (Layout.CHOICE, Layout.JUDGE, Layout.MATCH):
        return question["answer"]
    if layout is Layout.ORDER:
        return "  ".join(question["sequence"])
    answers = question["answers"]
    if layout is Layout.FILL or len(answers) == 1:
        return "　".join(answers)
    return "；".join(f"（{index}）{answer}" for index, answer in enumerate(answers, start=1))
