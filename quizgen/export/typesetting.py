"""PDFs by Typst, from templates that get only JSON and fonts that travel with the package."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quizgen.errors import QuizgenError

if TYPE_CHECKING:
    import typst

_LOG = logging.getLogger(__name__)
_MISSING = "〓"
"""Printed for a character that no font of ours has."""


def typeset(template: str, data: Mapping[str, Any]) -> bytes:
    """The PDF that a template of data/templates makes of the data. QuizgenError where Typst has anything to warn of."""
    return _set(_compiler(template), data)


def typeset_all(template: str, papers: Sequence[Mapping[str, Any]]) -> list[bytes]:
    """The PDF of each of several papers, set side by side with the same fonts."""
    compilers = [_compiler(template) for _ in papers]
    with ThreadPoolExecutor() as pool:
        return list(pool.map(_set, compilers, papers))


def missing_characters(text: str) -> list[str]:
    """The characters of the text that our fonts lack, each once."""
    return sorted(_lacking_in(text))


def report_missing(name: str, papers: Iterable[Mapping[str, Any]]) -> None:
    """Warn in one line of the characters of some papers' data that our fonts lack."""
    text = "".join(json.dumps(data, ensure_ascii=False) for data in papers)
    if missing := missing_characters(text):
        named = ", ".join(f"{character} (U+{ord(character):04X})" for character in missing)
        _LOG.warning("%s: printed as %s, for no font has it: %s", name, _MISSING, named)


def _set(compiler: typst.Compiler, data: Mapping[str, Any]) -> bytes:
    text = _printable(json.dumps(data, ensure_ascii=False))
    pdf, warnings = compiler.compile_with_warnings(format="pdf", sys_inputs={"paper": text}, pdf_standards=["ua-1"])
    if warnings:
        raise QuizgenError(f"the paper was not typeset cleanly: {warnings[0].message}", data["title"], "report this")
    assert isinstance(pdf, bytes)
    return pdf


def _printable(text: str) -> str:
    lacking = _lacking_in(text)
    return text.translate(dict.fromkeys(map(ord, lacking), _MISSING)) if lacking else text


def _lacking_in(text: str) -> set[str]:
    """The characters of the text that our fonts lack: of most texts none."""
    return set(text) - _printable_characters()


@cache
def _printable_characters() -> frozenset[str]:
    coverage = files("quizgen").joinpath("data/fonts/coverage.txt").read_text("utf-8")
    return frozenset(coverage) | {"\n"}


def _compiler(template: str) -> typst.Compiler:
    import typst

    with as_file(files("quizgen").joinpath("data")) as folder:
        return typst.Compiler(
            str(folder / "templates" / f"{template}.typ"), root=str(folder), font_paths=_fonts(folder / "fonts")
        )


@cache
def _fonts(folder: Path) -> typst.Fonts:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(folder)])
