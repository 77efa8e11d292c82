"""Named lists of words in quizgen/data/*.toml, a string of words each."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def listed(file: str, name: str) -> frozenset[str]:
    """The words of the list `name` in `quizgen/data/<file>.toml`."""
    return frozenset(_lists(file)[name].split())


@cache
def listed_in_order(file: str, name: str) -> tuple[str, ...]:
    """The words of the list `name`, as they stand there."""
    return tuple(_lists(file)[name].split())


@cache
def listed_pairs(file: str, name: str) -> dict[str, str]:
    """The pairs of the list `name`, written key:value."""
    return dict(pair.split(":") for pair in _lists(file)[name].split())


@cache
def _lists(file: str) -> dict[str, str]:
    return tomllib.loads(files("quizgen.data").joinpath(f"{file}.toml").read_text("utf-8"))
