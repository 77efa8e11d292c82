"""Named lists of words in quizgen/data/*.toml, a string of words each.

One of several lines stands between three single quotes: tomllib takes such a string as it is, and looks at every
character of one between double quotes, which would be a hundredth of the time of a build.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def listed(file: str, name: str) -> frozenset[str]:
    """The words of the list `name` in `quizgen/data/<file>.toml`."""
    return frozenset(tables(file)[name].split())


@cache
def listed_characters(file: str, name: str) -> frozenset[str]:
    """The characters of the words of the list `name`."""
    return frozenset("".join(listed(file, name)))


@cache
def listed_in_order(file: str, name: str) -> tuple[str, ...]:
    """The words of the list `name`, as they stand there."""
    return tuple(tables(file)[name].split())


@cache
def listed_pairs(file: str, name: str) -> dict[str, str]:
    """The pairs of the list `name`, written key:value."""
    return dict(pair.split(":") for pair in tables(file)[name].split())


@cache
def tables(file: str) -> Mapping[str, Any]:
    """What `quizgen/data/<file>.toml` holds, read once."""
    return tomllib.loads(files("quizgen.data").joinpath(f"{file}.toml").read_text("utf-8"))
