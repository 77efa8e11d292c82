"""The lines of what lies in quizgen/data."""

from __future__ import annotations

from importlib.resources import files


def data_lines(name: str) -> list[str]:
    """The lines of `quizgen/data/<name>`, without their ends."""
    # Decoded whole: opened as text, a file is decoded piece by piece, which takes five times as long.
    text = files("quizgen.data").joinpath(name).read_bytes().decode("utf-8").replace("\r\n", "\n")
    return text.removesuffix("\n").split("\n")
