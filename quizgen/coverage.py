"""What of a text a deck asks, and what it leaves unasked."""

from __future__ import annotations

from dataclasses import dataclass

from quizgen.model import AnnotatedDocument, Paragraph, Role, Span, TextList
from quizgen.rules._marked import unasked
from quizgen.select import Selection
from quizgen.taken import tells

_A_LIST = 3
"""Members from which an enumeration is a list to be asked."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What of a text was asked: counts of its body paragraphs and lists, and those that no item asks for; of what its
    author marked what cannot be asked, with the reason.
    """

    paragraphs: int
    lists: int
    paragraphs_left: tuple[Paragraph, ...]
    lists_left: tuple[TextList, ...]
    marks_left: tuple[tuple[Span, str], ...]


def coverage(annotated: AnnotatedDocument, selection: Selection) -> Coverage:
    """The map of what the chosen items ask of the text. A list counts as asked where an item asks for half its
    members.
    """
    verdicts = [each for each in selection.verdicts if each.item.source.file == annotated.document.file]
    items = [each.item for each in verdicts if each.kept]
    bodies = [each for each in annotated.document.paragraphs if each.role is Role.BODY]
    lists = [each for each in annotated.lists if len(each.members) >= _A_LIST]
    asked = {item.source.paragraph for item in items}
    members = [set(item.members) for item in items if item.members]
    return Coverage(
        len(bodies),
        len(lists),
        tuple(each for each in bodies if each.index not in asked),
        tuple(each for each in lists if not any(_asks(known, each) for known in members)),
        tuple(unasked(annotated, (verdict.item for verdict in verdicts))),
    )


def _asks(members: set[str], found: TextList) -> bool:
    return tells(members, [member.text for member in found.members])
