"""What quizgen can ask: one file a rule, `(AnnotatedDocument) -> Iterator[Item]`, in this order.

Rules of other packages come in through the entry point group `quizgen.rules`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points

from quizgen.model import AnnotatedDocument, Item

Rule = Callable[[AnnotatedDocument], Iterator[Item]]

RULES = (
    "list_members",
    "list_whole",
    "numeral_term",
    "term",
    "who",
    "when",
    "where",
    "how_many",
    "cloze",
    "choice",
    "multiple",
    "judge",
)


@cache
def load_rules() -> dict[str, Rule]:
    """Every rule by its name: the built-in ones in the order of RULES, then those of other packages by name."""
    rules: dict[str, Rule] = {name: getattr(import_module(f"quizgen.rules.{name}"), name) for name in RULES}
    for point in sorted(entry_points(group="quizgen.rules"), key=lambda point: point.name):
        rules.setdefault(point.name, point.load())
    return rules


def candidates(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Every item that the rules would ask of this document, before any is chosen."""
    for rule in load_rules().values():
        yield from rule(annotated)
