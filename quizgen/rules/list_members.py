"""列表: each member of a list, asked with its neighbours in sight (one note, one card a member)."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import AnnotatedDocument, Item, Kind, ListKind, TextList
from quizgen.rules._list_worth import is_formula, is_worth_asking
from quizgen.rules._lists import GAP, lists_to_ask
from quizgen.rules._stem import source_of
from quizgen.structure.chains import is_a_chain
from quizgen.structure.genres import sets_rules

_MOST = 12
_HANDY = 10
"""Characters of members that are easily learned."""
_CEREMONIAL = 0.3
"""Salience below which a sentence only says who sat where."""
_TAUGHT = 0.4
"""What a list gains that stands under a name of its own in a text that teaches."""


def list_members(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each list of three to twelve members whose head makes sense alone."""
    document = annotated.document
    for found, head in lists_to_ask(annotated):
        texts = tuple(member.text for member in found.members)
        if len(texts) > _MOST or len(set(texts)) < len(texts):
            continue
        yield Item(
            kind=Kind.LIST,
            rule="list_members",
            stem=head,
            head=head,
            answers=texts,
            members=texts,
            ordered=is_in_order(annotated, found),
            source=source_of(document, found.members[0].start, found.members[-1].end),
            score=list_score(annotated, found, named=GAP not in head),
            reasons=list_reasons(annotated, found),
            difficulty=2 if len(texts) <= 4 else 3,
        )


def is_in_order(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether the order of its members is to be known: the text numbers them, and not as rules number their
    cases or textbooks their points.
    """
    if is_a_chain(annotated.document, found):
        return True
    return found.ordered and not sets_rules(annotated.document) and not annotated.teaches


def list_score(annotated: AnnotatedDocument, found: TextList, *, named: bool = False) -> float:
    """How much a list deserves to be asked, at most 1: numbered and counted ones and formulas first, and what is taught
    under a name of its own.
    """
    sentence = annotated.document.sentence_at(found.members[0].start)
    lengths = [len(member.text) for member in found.members]
    terse = max(lengths) == 3
    salience = annotated.salience[sentence.index]
    taught = annotated.teaches and named and not any("：" in member.text for member in found.members)
    return round(
        min(
            1.0,
            0.25
            + 0.15 * salience
            + 0.15 * found.ordered
            + 0.15 * (found.count is not None)
            + 0.15 * (found.kind is ListKind.PARALLEL)
            + 0.15 * terse
            + 0.2 * is_formula(annotated.document.text, found.members)
            - 0.03 * max(0.0, sum(lengths) / len(lengths) - _HANDY)
            + 0.07 * min(len(found.members), 5)
            + (_TAUGHT if taught else -0.3 * (salience < _CEREMONIAL))
            - 0.3 * (not taught and not is_worth_asking(annotated, found)),
        ),
        4,
    )


def list_reasons(annotated: AnnotatedDocument, found: TextList) -> tuple[str, ...]:
    """Why a list is asked, in words."""
    reasons = [f"{found.kind} list of {len(found.members)}"]
    if found.ordered:
        reasons.append("numbered by the text")
    if found.count is not None:
        reasons.append(f"the text states its count: {found.label}")
    if is_formula(annotated.document.text, found.members):
        reasons.append("public texts say it again and again")
    return tuple(reasons)
