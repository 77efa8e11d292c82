"""Which note of Anki an item becomes, and how many cards that has; to know it takes nothing of what writes them."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.deck.identity import MOST_NUMBERS
from quizgen.model import Item, Kind

_PAPER_ONLY = frozenset({Kind.ORDER, Kind.MATCH})


def note_type_of(item: Item) -> str | None:
    """The key in `anki.NOTE_TYPES` of the item's note, None for an item that is for paper only."""
    if item.kind in _PAPER_ONLY:
        return None
    if item.kind in (Kind.CHOICE, Kind.MULTIPLE):
        return "choice"
    if item.kind is Kind.JUDGE:
        return "judge"
    if item.kind is Kind.LIST and max(cloze_numbers(item)) <= MOST_NUMBERS:
        return "list"
    if item.kind is Kind.DICTATION:
        return "question"
    return "cloze" if item.blanks else "question"


def cards_of(item: Item) -> int:
    """How many cards its note has: a list one for each member."""
    key = note_type_of(item)
    return 0 if key is None else len(item.members) if key == "list" else 1


def cloze_numbers(item: Item) -> Sequence[int]:
    """The cloze number of each member: its own for good, whatever came before it since."""
    return item.slots or range(1, len(item.members) + 1)
