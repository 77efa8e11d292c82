"""What quizgen can ask: one file a rule, `(AnnotatedDocument) -> Iterator[Item]`, in this order.

Rules of other packages come in through the entry point group `quizgen.rules`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, partial
from importlib import import_module

from quizgen.config import Config
from quizgen.model import LEARNER_RULES, AnnotatedDocument, Item
from quizgen.plugins import entry_points
from quizgen.rules._lead import led, naming
from quizgen.rules._marked import as_marked
from quizgen.rules._topic import of_its_topic
from quizgen.rules._worth import Worth

Rule = Callable[[AnnotatedDocument], Iterator[Item]]

RULES = (
    "list_members",
    "list_whole",
    "proposals",
    "theses",
    "numeral_term",
    "term",
    "aspect",
    "stated",
    "norm",
    "who",
    "when",
    "where",
    "how_many",
    "cloze",
    "parallel",
    "crux",
    "choice",
    "authority",
    "system",
    "principle",
    "limit",
    "observance",
    "multiple",
    "judge",
    "dictation",
    "sound_alike",
    "vocabulary",
)


@cache
def load_rules(idle: frozenset[str] = frozenset()) -> dict[str, Rule]:
    """Every rule by its name but the idle ones: the built-in ones in the order of RULES, then those of other packages
    by name.
    """
    rules: dict[str, Rule] = {
        name: getattr(import_module(f"quizgen.rules.{name}"), name) for name in RULES if name not in idle
    }
    for point in entry_points("quizgen.rules"):
        if point.name not in idle:
            rules.setdefault(point.name, point.load())
    return rules


def candidates(annotated: AnnotatedDocument, config: Config | None = None) -> Iterator[Item]:
    """Every item that the rules would ask of this document, before any is chosen, each with the text's name and how
    likely a teacher would call it good.

    A rule for learners is not tried where nobody asks for its kind.
    """
    worth = Worth(annotated)
    return map(worth.weighed, unweighed(annotated, config or Config()))


def unweighed(annotated: AnnotatedDocument, config: Config) -> Iterator[Item]:
    """The items with the scores that their own rules give them, or the author who marked what they ask."""
    idle = frozenset(rule for rule, kind in LEARNER_RULES.items() if not config.asks(kind))
    told = partial(of_its_topic, annotated) if annotated.teaches else partial(led, naming(annotated))
    for rule in load_rules(idle).values():
        yield from (told(as_marked(annotated, item)) for item in rule(annotated))
