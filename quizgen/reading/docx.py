"""Word files: paragraphs and tables in reading order with their numbers, headings by their style, what is marked by its
looks.
"""

from __future__ import annotations

import io
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from quizgen.errors import QuizgenError
from quizgen.patterns import regex
from quizgen.reading.raw import RawParagraph, Run, paragraph_of
from quizgen.reading.word_numbers import WORD, WordNumbers

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

_LARGEST_UNPACKED = 200 * 1024 * 1024
_Look = dict[str, str]
_VALUE, _PROPERTIES = f"{WORD}val", f"{WORD}rPr"
_WRAPPERS = tuple(
    f"{WORD}{name}"
    for name in ("ins", "moveTo", "smartTag", "fldSimple", "customXml", "sdt", "sdtContent", "dir", "bdo")
)
"""What text may be wrapped in that stands in the file like any other: a tracked insertion, a date or place that Word
has recognised, a field, a form's control.
"""
_NOT_TEXT = (
    ".//w:sdt[w:sdtPr/w:showingPlcHdr[not(@w:val='0' or @w:val='false' or @w:val='off')]"
    " or w:sdtPr/w:docPartObj/w:docPartGallery/@w:val='Table of Contents']"
    " | .//w:del | .//w:moveFrom"
)
"""Controls that hold a hint or a table of contents, and what a tracked change has taken away."""
_BOX, _PARAGRAPH = f"{WORD}txbxContent", f"{WORD}p"
_OTHER_FORM_OF_A_BOX = (
    ".//*[local-name()='AlternateContent']/*[.//w:txbxContent][preceding-sibling::*[.//w:txbxContent]]"
)
"""A text box once more, for a Word that does not know its first form."""
_SETTING_OFF = ("b", "u", "highlight", "em")
"""Properties that set words off: bold, an underline, a highlighter's colour, dots."""
_OFF = frozenset(("none", "0", "false", "off"))
_RGB = regex("[0-9A-Fa-f]{6}")
_COLOURED = 64
"""How far apart the parts of red, green and blue are of what is a colour."""
_HEADING = regex(r"(?:heading|标题)\s*(\d)", re.IGNORECASE)


def read_docx(data: bytes, file: str) -> list[RawParagraph]:
    """The paragraphs of a Word file. QuizgenError where it is damaged."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist() if part.filename.endswith(".xml")) > _LARGEST_UNPACKED:
                raise QuizgenError("it is too large when unpacked", file, "split it")
        document = docx.Document(io.BytesIO(data))
        _unwrap(document.element.body)
        blocks = list(_blocks(document))
        looks, usual, numbers = _looks_of_styles(document), _usual_colour(blocks), WordNumbers(document)
        return [
            paragraph_of(
                (Run(numbers.before(block, style)), *_runs(block, looks, usual)), _level(style.name if style else "")
            )
            for block, style in zip(blocks, _styles(blocks), strict=True)
        ]
    except (PackageNotFoundError, BadZipFile, XMLSyntaxError, KeyError, ValueError, zlib.error) as error:
        raise QuizgenError("this Word file is damaged", file, "open it in Word and save it again") from error


def _unwrap(body: BaseOxmlElement) -> None:
    """Put all text where python-docx looks for it: out of its wrappers and boxes, and from under its phonetic guide."""
    for each in body.xpath(_NOT_TEXT):
        each.getparent().remove(each)
    for wrapper in list(body.iter(*_WRAPPERS)):
        parent = wrapper.getparent()
        at = parent.index(wrapper)
        parent[at : at + 1] = list(wrapper)
    for ruby in body.xpath(".//w:r/w:ruby"):
        _without_guide(ruby)
    for form in body.xpath(_OTHER_FORM_OF_A_BOX):
        form.getparent().remove(form)
    for box in reversed(list(body.iter(_BOX))):
        paragraph = next(box.iterancestors(_PARAGRAPH))
        for block in reversed(list(box)):
            paragraph.addnext(block)


def _without_guide(ruby: BaseOxmlElement) -> None:
    """Put the words below a phonetic guide in its place, between what its run says before it and behind it."""
    run = ruby.getparent()
    before = run.makeelement(run.tag)
    for part in list(run)[: run.index(ruby)]:
        before.append(deepcopy(part) if part.tag == _PROPERTIES else part)
    run.addprevious(before)
    for base in ruby.findall(f"{WORD}rubyBase/{WORD}r"):
        run.addprevious(base)
    run.remove(ruby)


def _blocks(container: BlockItemContainer | Document) -> Iterator[Paragraph]:
    from docx.table import Table

    for block in container.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                seen = set()
                for cell in row.cells:
                    if cell._tc not in seen:  # noqa: SLF001 - merged cells repeat, and python-docx has no public mark of it
                        seen.add(cell._tc)  # noqa: SLF001
                        yield from _blocks(cell)
        else:
            yield block


def _runs(block: Paragraph, styles: Mapping[str, _Look], usual: str) -> Iterator[Run]:
    """The parts of a paragraph; a link looks as it does because it is one."""
    from docx.text.hyperlink import Hyperlink

    for part in block.iter_inner_content():
        if isinstance(part, Hyperlink):
            yield Run(part.text)
        else:
            look = _look(part.element.rPr)
            look = {**styles.get(look.get("rStyle", ""), {}), **look}
            set_off = any(look.get(name, "none") not in _OFF for name in _SETTING_OFF)
            yield Run(part.text, set_off or _colour(look) not in ("", usual))


def _styles(blocks: Sequence[Paragraph]) -> list[ParagraphStyle | None]:
    """The style of each paragraph; each is looked up once, for python-docx goes through all that a document has."""
    names = [block._p.style for block in blocks]  # noqa: SLF001 - python-docx shows the style, not its name
    known: dict[str | None, ParagraphStyle | None] = {}
    for block, name in zip(blocks, names, strict=True):
        if name not in known:
            known[name] = block.style
    return [known[name] for name in names]


def _look(properties: BaseOxmlElement | None) -> _Look:
    """What Word says of how a run or a style looks: the name of each property with its value."""
    if properties is None:
        return {}
    return {each.tag.rpartition("}")[2]: each.get(_VALUE, "true") for each in properties if isinstance(each.tag, str)}


def _looks_of_styles(document: Document) -> dict[str, _Look]:
    """The looks of the styles of characters, but for that of links."""
    from docx.enum.style import WD_STYLE_TYPE

    return {
        style.style_id: _look(style.element.find(_PROPERTIES))
        for style in document.styles
        if style.type == WD_STYLE_TYPE.CHARACTER and "Hyperlink" not in (style.name or "")
    }


def _colour(look: _Look) -> str:
    """The colour, nothing where it is black, white, grey or left to Word."""
    value = look.get("color", "")
    if not _RGB.fullmatch(value):
        return ""
    parts = [int(value[at : at + 2], 16) for at in (0, 2, 4)]
    return value if max(parts) - min(parts) >= _COLOURED else ""


def _usual_colour(blocks: Sequence[Paragraph]) -> str:
    """The colour in which most of the text is."""
    counts: Counter[str] = Counter()
    for block in blocks:
        for run in block.runs:
            counts[_colour(_look(run.element.rPr))] += len(run.text)
    return max(counts, key=counts.__getitem__, default="")


def _level(style: str | None) -> int:
    if style in ("Title", "标题"):
        return 1
    heading = _HEADING.match(style or "")
    return int(heading.group(1)) + 1 if heading else 0
