"""The papers as PDF: worksheet, key and the teacher's copy, typeset by Typst from a template that gets only JSON."""

from __future__ import annotations

from pathlib import Path

from quizgen.config import Config
from quizgen.export.paper import make_paper
from quizgen.export.typesetting import report_missing, typeset
from quizgen.files import write_bytes
from quizgen.model import Deck

COPIES = {"student": "worksheet", "key": "key", "teacher": "teacher"}
"""Each copy with the word that its file's name ends in."""


def worksheet(deck: Deck, folder: Path, config: Config) -> tuple[Path, ...]:
    """Write `<stem>-worksheet.pdf`, `-key.pdf` and `-teacher.pdf`, for each version of the paper."""
    written = []
    for version in config.versions or ("",):
        paper = make_paper(deck, config, version)
        report_missing(deck.stem, paper.data("key"))
        for copy, ending in COPIES.items():
            path = folder / paper.file_name(deck.stem, ending, "pdf")
            write_bytes(path, typeset("worksheet", paper.data(copy)))
            written.append(path)
    return tuple(written)
