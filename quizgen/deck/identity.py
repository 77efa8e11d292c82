"""Which item is which across rebuilds: uids are issued once, and an edited text keeps its items' history.

On a rebuild each item looks for its old row: the same item; the same answers in the most similar sentence; similar
answers in a similar sentence. The pairs are an assignment over the whole deck, best first and one-to-one, so that
the order of the text decides nothing. A pair that is not clearly better than its rivals is left alone: a new item is
a smaller harm than a history on the wrong card.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b

from quizgen.deck.lock import Row
from quizgen.language.containment import overlap
from quizgen.language.glossary import glossary
from quizgen.model import Item, Kind

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Digits and letters without look-alikes (0 O, 1 I L)."""
UID_LENGTH = 5
MOST_NUMBERS = 12
"""Cloze numbers that a list's note has room for; beyond them the item starts anew."""
_SIMILAR_CONTEXT = 60.0
"""The least similarity (0 to 100) of two sentences that may hold the same fact, where the answers are equal."""
_SIMILAR_ANSWER = 70.0
_CLOSE_CONTEXT = 80.0
"""The same where the answers differ too."""
_MARGIN = 4.0
"""How much better than its rivals a pair must be."""


@dataclass(frozen=True, slots=True)
class Match:
    """Candidates by index with the row each continues, and what could not be told apart."""

    rows: dict[int, Row]
    ambiguous: tuple[str, ...]


def match(items: Sequence[Item], rows: Iterable[Row]) -> Match:
    """Pair candidates with rows, one-to-one."""
    free_rows = {row.uid: row for row in rows}
    found: dict[int, Row] = {}
    for face in (_whole_face, _face):
        exact: dict[tuple[object, ...], list[Row]] = defaultdict(list)
        for row in free_rows.values():
            exact[face(row.item)].append(row)
        for index, item in enumerate(items):
            twins = exact.get(face(item)) if index not in found else None
            if twins:
                row = max(twins, key=lambda twin: (_shared_end(twin.item.stem, item.stem), not twin.retired))
                twins.remove(row)
                found[index] = row
                del free_rows[row.uid]
    ambiguous: list[str] = []
    for likeness in (_same_answer, _similar_answer):
        pairs = _pairs(items, found, free_rows, likeness)
        for pair in pairs:
            if pair.index in found or pair.row.uid not in free_rows:
                continue
            if any(
                other.index not in found
                and other.row.uid in free_rows
                and pair.likeness - other.likeness < _MARGIN
                and _are_rivals(pair, other, items)
                for other in pairs
            ):
                ambiguous.append(f"{pair.row.uid} {pair.row.item.stem}")
            else:
                found[pair.index] = free_rows.pop(pair.row.uid)
    return Match(found, tuple(dict.fromkeys(ambiguous)))


def issue(namespace: str, item: Item, taken: Iterable[str]) -> str:
    """A new uid: short enough to print and to type, unique in its deck, the same for the same item."""
    used = set(taken)
    attempt = 0
    while True:
        seed = "\0".join((namespace, item.kind, item.stem, *item.answers, item.source.sentence, str(attempt)))
        number = int.from_bytes(blake2b(seed.encode(), digest_size=8).digest(), "big")
        uid = ""
        for _ in range(UID_LENGTH):
            number, digit = divmod(number, len(ALPHABET))
            uid += ALPHABET[digit]
        if uid not in used:
            return uid
        attempt += 1


def number_members(
    members: Sequence[str], known: Sequence[tuple[int, str]]
) -> tuple[tuple[int, ...], tuple[tuple[int, str], ...]]:
    """The number of each member of a list and the record of all numbers ever given, with the texts they stand for.

    A member keeps its number through edits and moves; a new one gets the next that nobody had. Members that are gone
    keep theirs in the record.
    """
    texts = dict(known)
    free = dict(known)
    numbers: dict[int, int] = {}

    def settle(pairs: Iterable[tuple[int, int]]) -> None:
        for index, number in pairs:
            if index not in numbers and number in free:
                numbers[index] = number
                del free[number]

    settle((index, number) for index, member in enumerate(members) for number, text in known if member == text)
    edited = sorted(
        (-likeness, index, number)
        for index, member in enumerate(members)
        if index not in numbers
        for number, text in free.items()
        if (likeness := _likeness(member, text)) >= _SIMILAR_ANSWER
    )
    settle((index, number) for _, index, number in edited)
    following = max(texts, default=0) + 1
    for index in range(len(members)):
        if index not in numbers:
            numbers[index], following = following, following + 1
    slots = tuple(numbers[index] for index in range(len(members)))
    record = texts | dict(zip(slots, members, strict=True))
    return slots, tuple(sorted(record.items()))


def _whole_face(item: Item) -> tuple[object, ...]:
    """What tells statements on one sentence apart, which have one answer."""
    return *_face(item), item.stem


def _shared_end(stem: str, other: str) -> int:
    """How many characters two stems end in alike: what differs in their beginnings may be only how they are led."""
    pairs = zip(reversed(stem), reversed(other), strict=False)
    return next((at for at, (one, another) in enumerate(pairs) if one != another), min(len(stem), len(other)))


def _face(item: Item) -> tuple[object, ...]:
    return item.kind, item.rule, item.answers, item.source.sentence, item.source.entry


@dataclass(frozen=True, slots=True)
class _Pair:
    likeness: float
    index: int
    row: Row


def _are_rivals(pair: _Pair, other: _Pair, items: Sequence[Item]) -> bool:
    """Whether two pairs give one row to items that ask differently, or one item rows that do."""
    if (pair.index == other.index) == (pair.row.uid == other.row.uid):
        return False
    return not (_asks_the_same(items[pair.index], items[other.index]) and _asks_the_same(pair.row.item, other.row.item))


def _pairs(
    items: Sequence[Item], found: dict[int, Row], free_rows: dict[str, Row], likeness: Callable[[Item, Item], float]
) -> list[_Pair]:
    """Every pair of a free candidate and a free row that may be the same item, the likest first."""
    by_kind: dict[tuple[Kind, Kind], list[Row]] = defaultdict(list)
    for row in free_rows.values():
        by_kind[row.item.kind, row.item.wanted_as].append(row)
    pairs = [
        _Pair(value, index, row)
        for index, item in enumerate(items)
        if index not in found
        for row in by_kind[item.kind, item.wanted_as]
        if (value := likeness(item, row.item))
    ]
    return sorted(pairs, key=lambda pair: (-pair.likeness, pair.row.retired, pair.row.uid, pair.index))


def _same_answer(item: Item, old: Item) -> float:
    if item.answers != old.answers or _entry(item) != _entry(old):
        return 0.0
    if old.source.entry:
        return 100.0 if _asks_alike(item, old) else 0.0
    similarity = _likeness(_context(item), _context(old))
    return similarity if similarity >= _SIMILAR_CONTEXT else 0.0


def _similar_answer(item: Item, old: Item) -> float:
    if old.source.entry or item.source.entry:
        return 100.0 if _entry(item) == _entry(old) and _asks_alike(item, old) else 0.0
    new_answer, old_answer = "\n".join(item.answers), "\n".join(old.answers)
    answers = _likeness(new_answer, old_answer)
    if overlap(new_answer, old_answer):
        answers = max(answers, _SIMILAR_ANSWER)
    if answers < _SIMILAR_ANSWER:
        return 0.0
    context = _likeness(_context(item), _context(old))
    return (answers + context) / 2 if context >= _CLOSE_CONTEXT else 0.0


def _likeness(text: str, other: str) -> float:
    """How alike two texts are, from 0 to 100; the library is imported only where something has changed."""
    from rapidfuzz.fuzz import ratio

    return ratio(text, other)


def _asks_the_same(item: Item, other: Item) -> bool:
    """Whether two items are one question, whichever texts they are of."""
    return (item.kind, item.rule, item.stem, item.answers) == (other.kind, other.rule, other.stem, other.answers)


def _asks_alike(item: Item, old: Item) -> bool:
    return item.rule == old.rule and item.stem == old.stem


def _entry(item: Item) -> str:
    """The glossary's entry that an item rests on, under the name that it has today."""
    term = glossary().get(item.source.entry) if item.source.entry else None
    return term.id if term else item.source.entry


def _context(item: Item) -> str:
    """What an item is about besides its answer: its sentence, and the question where that differs."""
    return f"{item.source.sentence}\n{item.stem}"
