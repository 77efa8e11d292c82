"""The lines of what lies in quizgen/data."""

from __future__ import annotations

from importlib.resources import files


def data_lines(name: str) -> list[str]:
    """The lines of `quizgen/data/<name>`, without their ends."""
    return files("quizgen.data").joinpath(name).read_text("utf-8").removesuffix("\n").split("\n")
