"""Parts of a Word document that python-docx has no words for: ruby, numbering, fields, borders, fixed bytes."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

from quizgen.files import packed
from quizgen.patterns import regex

if TYPE_CHECKING:
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.section import Section
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_UNPRINTABLE = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_RUBY_SHARE = 0.5
"""Size of pinyin beside the character below it."""


def printable(text: str) -> str:
    """The text with 〓 for what XML cannot hold."""
    return _UNPRINTABLE.sub("〓", text)


def element(name: str, **attributes: object) -> BaseOxmlElement:
    """A w: element with w: attributes."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made: BaseOxmlElement = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def set_fonts(target: Run | ParagraphStyle, latin: str, chinese: str) -> None:
    """Name the fonts of a run or style, the Chinese one by its own attribute."""
    from docx.oxml.ns import qn

    fonts = target.element.get_or_add_rPr().get_or_add_rFonts()
    for key in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{key}"), None)
    for key, name in (("ascii", latin), ("hAnsi", latin), ("eastAsia", chinese)):
        fonts.set(qn(f"w:{key}"), name)


def add_ruby(paragraph: Paragraph, base: str, above: str, half_points: int, underlined: bool = False) -> None:
    """A character with its pinyin above it; `half_points` is the size of the character."""
    ruby = element("ruby")
    properties = element("rubyPr")
    properties.append(element("rubyAlign", val="center"))
    properties.append(element("hps", val=round(half_points * _RUBY_SHARE)))
    properties.append(element("hpsRaise", val=round(half_points * 0.9)))
    properties.append(element("hpsBaseText", val=half_points))
    properties.append(element("lid", val="zh-CN"))
    ruby.append(properties)
    for part, text, size in (("rt", above, round(half_points * _RUBY_SHARE)), ("rubyBase", base, half_points)):
        run = element("r")
        look = element("rPr")
        look.append(element("u", val="single" if underlined and part == "rubyBase" else "none"))
        look.append(element("sz", val=size))
        run.append(look)
        written = element("t")
        written.text = printable(text)
        written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.append(written)
        held = element(part)
        held.append(run)
        ruby.append(held)
    paragraph.add_run()._r.append(ruby)  # noqa: SLF001


def add_numbering(document: Document) -> int:
    """A new list that counts 1. 2. 3. from one; its number for `number`."""
    numbering = document.part.numbering_part.element
    taken = [int(each) for each in numbering.xpath("w:num/@w:numId")]
    shapes = [int(each) for each in numbering.xpath("w:abstractNum/@w:abstractNumId")]
    shape_id, number_id = max(shapes, default=0) + 1, max(taken, default=0) + 1
    shape = element("abstractNum", abstractNumId=shape_id)
    shape.append(element("multiLevelType", val="singleLevel"))
    level = element("lvl", ilvl=0)
    for name, value in (("start", 1), ("numFmt", "decimal"), ("lvlText", "%1."), ("lvlJc", "left")):
        level.append(element(name, val=value))
    indent = element("pPr")
    indent.append(element("ind", left=480, hanging=480))
    level.append(indent)
    shape.append(level)
    numbering.xpath("w:num")[0].addprevious(shape)
    numbered = element("num", numId=number_id)
    numbered.append(element("abstractNumId", val=shape_id))
    numbering.append(numbered)
    return number_id


def number(paragraph: Paragraph, list_id: int) -> None:
    """Make the paragraph the next of a list."""
    counted = paragraph._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
    counted.get_or_add_ilvl().val = 0
    counted.get_or_add_numId().val = list_id


def set_columns(page: Section, count: int) -> None:
    """Lay the text of a section in so many columns."""
    from docx.oxml.ns import qn

    (columns,) = page._sectPr.xpath("w:cols")  # noqa: SLF001
    columns.set(qn("w:num"), str(count))


def add_field(paragraph: Paragraph, code: str) -> None:
    """A field that Word counts, such as PAGE."""
    field = element("fldSimple", instr=code)
    run, text = element("r"), element("t")
    text.text = "1"
    run.append(text)
    field.append(run)
    paragraph._p.append(field)  # noqa: SLF001


def underline_paragraph(paragraph: Paragraph) -> None:
    """A line to write on across the column."""
    border = element("pBdr")
    border.append(element("bottom", val="single", sz=4, space=1, color="6B6B6B"))
    between = element("between", val="single", sz=4, space=1, color="6B6B6B")
    border.append(between)
    paragraph._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001
        border, "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr"
    )


def color_run(run: Run, red_green_blue: str) -> None:
    """Colour of a run's text."""
    from docx.shared import RGBColor

    run.font.color.rgb = RGBColor.from_string(red_green_blue)


def saved(document: Document) -> bytes:
    """The document's bytes, the same for the same document."""
    made = io.BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as package:
        return packed((name, package.read(name)) for name in package.namelist())
