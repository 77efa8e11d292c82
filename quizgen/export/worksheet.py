"""The papers as PDF: worksheet, key and the teacher's copy, typeset by Typst from a template that gets only JSON."""

from __future__ import annotations

from pathlib import Path

from quizgen.config import Config, Print
from quizgen.export.paper import make_paper
from quizgen.export.section import PaperData
from quizgen.export.typesetting import report_missing, typeset_all
from quizgen.files import write_bytes
from quizgen.model import Deck

_COPIES = (Print.WORKSHEET, Print.KEY, Print.TEACHER)


def worksheet(deck: Deck, folder: Path, config: Config) -> tuple[Path, ...]:
    """Write `<stem>-worksheet.pdf`, `-key.pdf` and `-teacher.pdf`, for each version of the paper."""
    copies: dict[Path, PaperData] = {}
    keys = []
    for version in config.versions or ("",):
        paper = make_paper(deck, config, version)
        data = {copy: paper.data(copy) for copy in _COPIES}
        keys.append(data[Print.KEY])
        copies |= {folder / paper.file_name(deck.stem, copy, "pdf"): data[copy] for copy in _COPIES}
    report_missing(deck.stem, keys)
    for path, pdf in zip(copies, typeset_all("worksheet", list(copies.values())), strict=True):
        write_bytes(path, pdf)
    return tuple(copies)
