"""Which lists are worth asking: those that the text numbers or counts, public formulas, and even ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from quizgen.language.formulas import formula_around
from quizgen.model import AnnotatedDocument, ListKind, Span, TextList
from quizgen.structure.genres import sets_rules

_MANY = 5
"""Members from which a list need not be even to be remembered as one."""
_WORD = 2
"""Characters of members that are single words (金融、信息、法律), details that no formula has made worth learning."""
_ALIKE = 2
"""Characters that members share at their beginnings or ends where they are made alike."""


def is_worth_asking(annotated: AnnotatedDocument, found: TextList) -> bool:
    """Whether people would learn it by heart.

    What is only strung together in a clause of its own (振奋精神、扎实工作) or in a rule (滥用职权、徇私舞弊) they
    would not, nor a few members of any length.
    """
    if found.ordered or found.count is not None or is_formula(annotated.document.text, found.members):
        return True
    if found.kind is ListKind.ENUMERATION and sets_rules(annotated.document):
        return False
    if _is_alike(found):
        return True
    return not _is_a_clause(annotated.document.text, found) and (len(found.members) >= _MANY or _is_even(found))


def is_formula(text: str, members: Sequence[Span]) -> bool:
    """Whether public texts often say two of a list's members after each other."""
    return any(_said_together(text, members))


def is_recited(text: str, members: Sequence[Span]) -> bool:
    """Whether public texts say each two neighbours among a list's members after each other, so that its edges are
    known.
    """
    return all(_said_together(text, members))


def _said_together(text: str, members: Sequence[Span]) -> Iterator[bool]:
    return (formula_around(text, one.start, other.end) > 0 for one, other in pairwise(members))


def _is_a_clause(text: str, found: TextList) -> bool:
    """Whether the members stand between two marks, with no word that says of what they are."""
    start, end = found.members[0].start, found.members[-1].end
    return text[start - 1 : start] in "，；：" and text[end : end + 1] in "，；。！"


def _is_alike(found: TextList) -> bool:
    """Whether all members begin or end with the same two characters."""
    texts = [member.text for member in found.members]
    return len({text[:_ALIKE] for text in texts}) == 1 or len({text[-_ALIKE:] for text in texts}) == 1


def _is_even(found: TextList) -> bool:
    lengths = {len(member.text) for member in found.members}
    return len(lengths) == 1 and lengths.pop() > _WORD
