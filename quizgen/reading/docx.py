"""Word files: paragraphs and tables in reading order, headings by their style."""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from quizgen.errors import QuizgenError
from quizgen.reading.raw import RawParagraph

if TYPE_CHECKING:
    from docx.blkcntnr import BlockItemContainer
    from docx.document import Document

_LARGEST_UNPACKED = 200 * 1024 * 1024
_HEADING = re.compile(r"(?:heading|标题)\s*(\d)", re.IGNORECASE)


def read_docx(data: bytes, file: str) -> list[RawParagraph]:
    """The paragraphs of a Word file. QuizgenError where it is damaged."""
    import docx
    from docx.opc.exceptions import PackageNotFoundError
    from lxml.etree import XMLSyntaxError

    try:
        with ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist() if part.filename.endswith(".xml")) > _LARGEST_UNPACKED:
                raise QuizgenError("it is too large when unpacked", file, "split it")
        return list(_paragraphs(docx.Document(io.BytesIO(data))))
    except (PackageNotFoundError, BadZipFile, XMLSyntaxError, KeyError, ValueError, zlib.error) as error:
        raise QuizgenError("this Word file is damaged", file, "open it in Word and save it again") from error


def _paragraphs(container: BlockItemContainer | Document) -> Iterator[RawParagraph]:
    from docx.table import Table

    for block in container.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                seen = set()
                for cell in row.cells:
                    if cell._tc not in seen:  # noqa: SLF001 - merged cells repeat, and python-docx has no public mark of it
                        seen.add(cell._tc)  # noqa: SLF001
                        yield from _paragraphs(cell)
        else:
            yield RawParagraph(block.text, _level(block.style.name if block.style else ""))


def _level(style: str | None) -> int:
    if style in ("Title", "标题"):
        return 1
    heading = _HEADING.match(style or "")
    return int(heading.group(1)) + 1 if heading else 0
