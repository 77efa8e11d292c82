"""What several ask of one document, found once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import TypeVar
from weakref import ref

Asked = TypeVar("Asked")
Found = TypeVar("Found")


def of_the_last(find: Callable[[Asked], Found]) -> Callable[[Asked], Found]:
    """The finder that remembers what it found in the document that it was last asked for, not the document."""
    last: tuple[ref[Asked], Found] | None = None

    @wraps(find)
    def remembered(document: Asked) -> Found:
        nonlocal last
        known = last
        if known is None or known[0]() is not document:
            last = known = ref(document), find(document)
        return known[1]

    return remembered


def once(find: Callable[[Asked], Iterable[Found]]) -> Callable[[Asked], Iterator[Found]]:
    """The same for a finder, or rule, that yields what it finds."""

    @of_the_last
    def found(document: Asked) -> tuple[Found, ...]:
        return tuple(find(document))

    @wraps(find)
    def again(document: Asked) -> Iterator[Found]:
        return iter(found(document))

    return again
