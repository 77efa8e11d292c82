"""What several rules ask of one document, found once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import wraps
from typing import TypeVar
from weakref import ref

from quizgen.model import AnnotatedDocument

Found = TypeVar("Found")


def once(find: Callable[[AnnotatedDocument], Iterable[Found]]) -> Callable[[AnnotatedDocument], Iterator[Found]]:
    """The finder, or rule, that remembers all it found in the document that it was last asked for, not the document."""
    last: tuple[ref[AnnotatedDocument], tuple[Found, ...]] | None = None

    @wraps(find)
    def remembered(annotated: AnnotatedDocument) -> Iterator[Found]:
        nonlocal last
        known = last
        if known is None or known[0]() is not annotated:
            last = known = ref(annotated), tuple(find(annotated))
        return iter(known[1])

    return remembered
