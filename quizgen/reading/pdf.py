"""PDF: the text layer, running heads and page numbers dropped, lines rejoined to paragraphs."""

from __future__ import annotations

from collections import Counter

from quizgen.errors import QuizgenError
from quizgen.patterns import regex
from quizgen.reading.boilerplate import is_boilerplate
from quizgen.reading.cleaning import clean
from quizgen.reading.pdf_fonts import lend_a_font
from quizgen.reading.raw import RawParagraph
from quizgen.reading.txt import join_lines

_PAGE_NUMBER = regex(r"[-—–·\s第页/共]*\d{0,4}[-—–·\s第页/共\d]*")
_HEAD_LINES = 6
_FEWEST_CHARACTERS_A_PAGE = 8
_FEWEST_LETTERS = 0.1
"""The share of letters among what is no space, below which the text has lost them, or has others in their place."""
_LETTER = regex("[A-Za-z\u00c0-\u024f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
"""A Latin letter, or one of East Asia."""


def read_pdf(data: bytes, file: str) -> list[RawParagraph]:
    """The paragraphs of a PDF. QuizgenError where it is damaged or encrypted, or its letters are pictures or lost."""
    import pypdfium2

    lend_a_font()
    try:
        with pypdfium2.PdfDocument(data) as document:
            pages = [page.get_textpage().get_text_bounded() for page in document]
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise QuizgenError("this PDF is encrypted", file, "save a copy without a password") from error
        raise QuizgenError("this PDF is damaged", file, "open it and save it again") from error
    if sum(len(page.strip()) for page in pages) < _FEWEST_CHARACTERS_A_PAGE * len(pages):
        raise QuizgenError("this PDF has no text, only pictures", file, "run text recognition (OCR) on it first")
    if not _has_letters("".join(pages)):
        raise QuizgenError(
            "the letters in this PDF cannot be told",
            file,
            "take the text as .docx or .txt, or run text recognition (OCR) on it first",
        )
    lines = [[line for line in page.splitlines() if line.strip()] for page in pages]
    running = _running_heads(lines)
    kept = [
        line
        for page in lines
        for number, line in enumerate(page)
        if not (number in (0, len(page) - 1) and (line.strip() in running or _PAGE_NUMBER.fullmatch(line)))
    ]
    kept[:_HEAD_LINES] = [line for line in kept[:_HEAD_LINES] if not is_boilerplate(clean(line))]
    return [RawParagraph(text) for text in join_lines(kept)] if kept else []


def _has_letters(text: str) -> bool:
    """Whether enough letters are left beside the marks and figures of a text."""
    return len(_LETTER.findall(text)) >= _FEWEST_LETTERS * sum(not each.isspace() for each in text)


def _running_heads(pages: list[list[str]]) -> set[str]:
    """First and last lines that come back on several pages."""
    edges = Counter(line.strip() for page in pages if page for line in {page[0], page[-1]})
    return {line for line, times in edges.items() if times >= 3}
