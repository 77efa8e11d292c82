"""What rules leave of the places of an edge; a rule that would leave nothing is passed over."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

from quizgen.structure.edge_line import Gap, Line

_Place = TypeVar("_Place", bound=Hashable)
_Rule = Callable[[Line, Gap, list[_Place]], list[_Place]]
"""Gives those of the places of a list's edge that it leaves."""


def narrowed(rules: Iterable[_Rule[_Place]], line: Line, gap: Gap, left: list[_Place]) -> list[_Place]:
    """The places that all rules leave."""
    for rule in rules:
        if len(left) > 1:
            left = rule(line, gap, left) or left
    return left


def against(rules: Iterable[tuple[str, _Rule[_Place]]], line: Line, gap: Gap, left: list[_Place]) -> dict[_Place, str]:
    """The places that a rule leaves out, each with the name of the first that does."""
    found: dict[_Place, str] = {}
    for name, rule in rules:
        if len(left) > 1:
            kept = rule(line, gap, left) or left
            found.update((place, name) for place in left if place not in kept)
            left = kept
    return found
