"""A font for the Chinese letters of a PDF that brings none: without one PDFium drops them from the text."""

from __future__ import annotations

import ctypes
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import _Pointer

_FONT = "data/stand_in.ttf"
"""One square for every character: only of what it can draw does PDFium tell the text."""
_OF_EAST_ASIA = frozenset((128, 129, 134, 136))
"""The character sets of Japanese, Korean, simplified and traditional Chinese, as PDFium numbers them."""
_HANDLE = 1


@cache
def lend_a_font() -> tuple[object, ...]:
    """Have PDFium take a font of ours for letters of East Asia wherever theirs is not in the file, whatever fonts the
    machine has. What is given back must live as long as PDFium.
    """
    from pypdfium2 import raw

    font = files("quizgen").joinpath(_FONT).read_bytes()
    types = dict(raw.FPDF_SYSFONTINFO._fields_)

    def find(_this: object, _weight: int, _italic: int, charset: int, *_: object) -> int | None:
        return _HANDLE if charset in _OF_EAST_ASIA else None

    def load(_this: object, _handle: object, table: int, buffer: _Pointer[ctypes.c_ubyte], size: int) -> int:
        """The whole font where there is room for it, and how long it is; no single tables."""
        if table:
            return 0
        if size >= len(font):
            ctypes.memmove(buffer, font, len(font))
        return len(font)

    lent = raw.FPDF_SYSFONTINFO(
        version=1,
        MapFont=types["MapFont"](find),
        GetFontData=types["GetFontData"](load),
        DeleteFont=types["DeleteFont"](lambda *_: None),
    )
    raw.FPDF_SetSystemFontInfo(lent)
    return lent, font
