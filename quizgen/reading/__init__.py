"""Source files to Documents: one file a format."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from quizgen.errors import QuizgenError
from quizgen.files import remedy_for
from quizgen.patterns import regex

if TYPE_CHECKING:
    from quizgen.model import Document
    from quizgen.reading.raw import RawParagraph

STANDARD_INPUT = Path("-")
LARGEST = 50 * 1024 * 1024
"""Bytes beyond which a file is refused."""
_READERS = {
    ".txt": ("quizgen.reading.txt", "read_txt"),
    ".text": ("quizgen.reading.txt", "read_txt"),
    ".md": ("quizgen.reading.markdown", "read_markdown"),
    ".markdown": ("quizgen.reading.markdown", "read_markdown"),
    ".html": ("quizgen.reading.html", "read_html"),
    ".htm": ("quizgen.reading.html", "read_html"),
    ".docx": ("quizgen.reading.docx", "read_docx"),
    ".pdf": ("quizgen.reading.pdf", "read_pdf"),
}
_OF_A_SENTENCE = regex("[，。；！？…\n]")
"""What no file is called by, unless it is there."""
_FOREIGN = (
    (b"\xd0\xcf\x11\xe0", "this is an old or an encrypted Office file", "save it as .docx without a password"),
    (b"\x89PNG", "this is a picture", "run text recognition (OCR) on it first"),
    (b"\xff\xd8\xff", "this is a picture", "run text recognition (OCR) on it first"),
    (b"GIF8", "this is a picture", "run text recognition (OCR) on it first"),
    (b"II*\0", "this is a picture", "run text recognition (OCR) on it first"),
    (b"MM\0*", "this is a picture", "run text recognition (OCR) on it first"),
    (b"Rar!", "this is an archive", "unpack it first"),
    (b"7z\xbc\xaf", "this is an archive", "unpack it first"),
    (b"\x1f\x8b", "this is an archive", "unpack it first"),
    (b"{\\rtf", "this is an RTF file", "save it as .docx"),
)


def read(path: Path | str) -> Document:
    """The document at `path` (`-`: standard input). QuizgenError where there is no text to be had."""
    from quizgen.reading.layout import lay_out

    path = Path(path)
    if path == STANDARD_INPUT and sys.stdin is None:
        raise QuizgenError("standard input is closed", "stdin", "give a file")
    data = sys.stdin.buffer.read(LARGEST + 1) if path == STANDARD_INPUT else _bytes(path)
    file, where = ("stdin", "stdin") if path == STANDARD_INPUT else (path.name, str(path))
    if len(data) > LARGEST:
        raise QuizgenError(f"it is larger than {LARGEST >> 20} MB", where, "split it")
    if not data.strip():
        raise QuizgenError("it is empty", where, "choose another file")
    suffix = path.suffix.lower()
    reader = _reader(data, suffix, where)
    try:
        paragraphs = reader(data, where)
    except QuizgenError:
        raise
    except Exception as error:  # whatever a library makes of a broken file, the user gets one line
        raise QuizgenError("this file is damaged", where, "open it and save it again") from error
    return lay_out(paragraphs, file)


def read_text(text: str, file: str = "") -> Document:
    """The document of a text at hand."""
    from quizgen.reading.layout import lay_out
    from quizgen.reading.txt import split_paragraphs

    return lay_out(split_paragraphs(text), file)


def is_named_like_a_source(text: str) -> bool:
    """Whether some words are the name of a file, there or not: 报告.docx, but not 会议改期，详见报告.docx."""
    path = Path(text)
    if path.suffix.lower() in _READERS and not _OF_A_SENTENCE.search(text):
        return True
    try:
        return path.is_file()
    except OSError:
        return False


def find_sources(path: Path) -> list[Path]:
    """The files of a folder and the folders in it, sorted, with such folders as are closed; of a file, itself.
    QuizgenError where there is none.
    """
    if path == STANDARD_INPUT or path.is_file():
        return [path]
    if not path.is_dir():
        if path.exists():
            raise QuizgenError("this is no file that can be read again", str(path), "give - and send the text there")
        raise QuizgenError("there is no such file or folder", str(path), "check the name")
    found = sorted(
        each
        for each in path.rglob("*")
        if ((each.suffix.lower() in _READERS and each.is_file()) or _is_closed(each))
        and not any(part.startswith(".") for part in each.relative_to(path).parts)
    )
    if not found:
        raise QuizgenError("this folder has no readable text", str(path), f"quizgen reads {', '.join(_READERS)}")
    return found


def _is_closed(folder: Path) -> bool:
    return folder.is_dir() and not os.access(folder, os.R_OK | os.X_OK)


def _bytes(path: Path) -> bytes:
    try:
        if _is_closed(path):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        if path.is_dir():
            raise QuizgenError("this is a folder", str(path), "name a file")
        if path.stat().st_size > LARGEST:
            raise QuizgenError(f"it is larger than {LARGEST >> 20} MB", str(path), "split it")
        str(path).encode()
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except UnicodeEncodeError as error:
        raise QuizgenError("its name is not in UTF-8", str(path), "rename it") from error
    except OSError as error:
        raise QuizgenError(
            (error.strerror or "it cannot be read").lower(), str(path), remedy_for(error, "check the name")
        ) from error


def _reader(data: bytes, suffix: str, file: str) -> Callable[[bytes, str], list[RawParagraph]]:
    """The reader that fits what the file is, which its name may not tell."""
    for magic, what, remedy in _FOREIGN:
        if data.startswith(magic):
            raise QuizgenError(what, file, remedy)
    if data.startswith(b"%PDF-"):
        suffix = ".pdf"
    elif data.startswith(b"PK\x03\x04") and b"word/" in data:
        suffix = ".docx"
    elif suffix not in _READERS and suffix != "":
        raise QuizgenError(f"quizgen does not read {suffix} files", file, f"it reads {', '.join(_READERS)}")
    elif data.startswith(b"PK\x03\x04"):
        raise QuizgenError("this is an archive", file, "unpack it first")
    elif suffix in (".pdf", ".docx"):
        raise QuizgenError(f"this is no {suffix} file", file, "open it and save it again")
    module, name = _READERS[suffix or ".txt"]
    reader: Callable[[bytes, str], list[RawParagraph]] = getattr(import_module(module), name)
    return reader
