"""The papers as PDF: worksheet, key and the teacher's copy, typeset by Typst from a template that gets only JSON."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.config import Config
from quizgen.errors import QuizgenError
from quizgen.export.paper import make_paper
from quizgen.files import whole_file
from quizgen.model import Deck

if TYPE_CHECKING:
    import typst

_LOG = logging.getLogger(__name__)
COPIES = {"student": "worksheet", "key": "key", "teacher": "teacher"}
"""Each copy with the word that its file's name ends in."""
MISSING = "〓"
"""Printed for a character that no font of ours has."""


def worksheet(deck: Deck, folder: Path, config: Config) -> tuple[Path, ...]:
    """Write `<stem>-worksheet.pdf`, `-key.pdf` and `-teacher.pdf`, for each version of the paper."""
    written = []
    for version in config.versions or ("",):
        paper = make_paper(deck, config, version)
        _report_missing(deck.stem, json.dumps(paper.data("key"), ensure_ascii=False))
        for copy, ending in COPIES.items():
            path = folder / f"{deck.stem}-{ending}{f'-{version}' if version else ''}.pdf"
            pdf = typeset(paper.data(copy))
            with whole_file(path) as beside:
                beside.write_bytes(pdf)
            written.append(path)
    return tuple(written)


def typeset(data: dict[str, Any]) -> bytes:
    """The PDF of a paper's data. QuizgenError where Typst has anything to warn of."""
    text = _printable(json.dumps(data, ensure_ascii=False))
    pdf, warnings = _compiler().compile_with_warnings(format="pdf", sys_inputs={"paper": text}, pdf_standards=["ua-1"])
    if warnings:
        raise QuizgenError(f"the paper was not typeset cleanly: {warnings[0].message}", data["title"], "report this")
    assert isinstance(pdf, bytes)
    return pdf


def missing_characters(text: str) -> Iterator[tuple[int, str]]:
    """(offset, character) of each character of the text that our fonts lack."""
    known = _printable_characters()
    return ((offset, character) for offset, character in enumerate(text) if character not in known)


def _report_missing(name: str, text: str) -> None:
    for offset, character in missing_characters(text):
        around = text[max(0, offset - 8) : offset + 9]
        _LOG.warning(
            "%s: no font has %s (U+%04X), printed as %s: …%s…", name, character, ord(character), MISSING, around
        )


def _printable(text: str) -> str:
    known = _printable_characters()
    return "".join(character if character in known else MISSING for character in text)


@cache
def _printable_characters() -> frozenset[str]:
    coverage = files("quizgen").joinpath("data/fonts/coverage.txt").read_text("utf-8")
    return frozenset(coverage) | {"\n"}


@cache
def _compiler() -> typst.Compiler:
    import typst

    with as_file(files("quizgen").joinpath("data")) as folder:
        return typst.Compiler(
            str(folder / "templates" / "worksheet.typ"),
            root=str(folder),
            font_paths=typst.Fonts(
                include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder / "fonts")]
            ),
        )
