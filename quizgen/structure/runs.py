"""Things that stand in a row, each going on with the one before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Thing = TypeVar("Thing")


def runs(things: Iterable[Thing], goes_on: Callable[[Thing, Thing], bool]) -> Iterator[list[Thing]]:
    """The things in runs, parted where one does not go on with the one before it."""
    run: list[Thing] = []
    for each in things:
        if run and not goes_on(run[-1], each):
            yield run
            run = []
        run.append(each)
    if run:
        yield run
