"""What has been chosen for a deck so far, and why another item must not join it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise

from quizgen.language.containment import overlap, says, shared_start
from quizgen.model import RIGHT, WRONG, Item, Kind, Source

LISTS = frozenset({Kind.LIST, Kind.SHORT, Kind.ORDER})
_ONE_A_SENTENCE = frozenset({Kind.CLOZE, Kind.CHOICE, Kind.MULTIPLE, Kind.JUDGE, Kind.DICTATION})
_FACTS = frozenset({Kind.FACT, Kind.JUDGE})
_OF_A_PLACE = frozenset({Kind.CLOZE, Kind.CHOICE, Kind.MULTIPLE, Kind.FACT})
"""Kinds that ask for the words of their place."""


@dataclass(slots=True)
class Taken:
    """What has been chosen so far, as the next candidate must respect it."""

    worth: Mapping[int, float]
    """What each candidate is worth, by its index."""
    items: dict[int, Item] = field(default_factory=dict)
    kinds: Counter[Kind] = field(default_factory=Counter)
    shared: Counter[Kind] = field(default_factory=Counter)
    """How much of the share of each kind is taken."""
    paragraphs: Counter[tuple[str, int]] = field(default_factory=Counter)
    sentences: set[tuple[str, str]] = field(default_factory=set)
    answers: dict[str, Item] = field(default_factory=dict)
    lists: dict[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)
    """The members of each list asked, with its text and sentence."""
    list_members: set[str] = field(default_factory=set)
    marked_lists: list[tuple[str, ...]] = field(default_factory=list)
    stems: list[str] = field(default_factory=list)
    facts: set[tuple[str, int, int] | tuple[str, str]] = field(default_factory=set)
    gaps: list[str] = field(default_factory=list)
    places: dict[str, list[tuple[int, int]]] = field(default_factory=dict)
    statements: list[str] = field(default_factory=list)
    terms: set[str] = field(default_factory=set)
    words: set[str] = field(default_factory=set)
    verdicts: Counter[str] = field(default_factory=lambda: Counter({RIGHT: 0, WRONG: 0}))

    def take(self, index: int, item: Item) -> None:
        self.items[index] = item
        self.kinds[item.kind] += 1
        self.shared[item.kind] += not is_told_meaning(item)
        self.paragraphs[paragraph_of(item)] += 1
        if item.kind is Kind.VOCABULARY:
            self.words.add(item.source.entry)
            return
        if item.kind in _ONE_A_SENTENCE:
            self.sentences.add(sentence_of(item))
        if item.kind is Kind.JUDGE:
            self.verdicts[item.answers[0]] += 1
            self.statements.append(item.stem)
        if item.kind in LISTS:
            self.lists.setdefault(item.members, sentence_of(item))
            self.list_members.update(item.members)
            if item.marked:
                self.marked_lists.append(item.members)
        else:
            for answer in item.answers:
                self.answers.setdefault(_fact(item, answer), item)
        self.stems.append(item.shown)
        if item.kind is Kind.CLOZE:
            self.gaps.extend(item.answers)
        if _asks_of_a_place(item):
            self.places.setdefault(item.source.file, []).append((item.source.start, item.source.end))
        if item.kind in _FACTS:
            self.facts.update(_told(item))
        if item.head and item.kind not in LISTS:
            self.terms.add(item.head)

    def objection(self, item: Item) -> str:
        """Why this item must not join the ones taken, or nothing."""
        if item.kind is Kind.VOCABULARY:
            return "the same word is taught already" if item.source.entry in self.words else ""
        if not item.blanks and item.kind is not Kind.JUDGE:
            for answer in item.answers:
                if answer in item.stem:
                    return f"its stem holds the answer: {answer}"
        return self._objection_to_list(item) if item.kind in LISTS else self._objection_to_one(item)

    def _objection_to_list(self, item: Item) -> str:
        members = frozenset(item.members)
        if any(len(members.intersection(other)) * 2 > min(len(members), len(other)) for other in self.lists):
            return "the same list is asked already"
        if any(tells(statement, members) for statement in self.statements):
            return "a statement gives it away"
        if any(recites(stem, item.members) for stem in self.stems):
            return "another item gives it away"
        if any(recites(item.shown, other) for other in self.lists):
            return "it would give a list away"
        beside = [other for other in self.answers.values() if sentence_of(other) == sentence_of(item)]
        if any(_asks_for_all(other, members) for other in beside):
            return "a blank asks for all of it already"
        if any(other.kind is Kind.CLOZE and not members.isdisjoint(other.answers) for other in beside):
            return "a blank asks for a member of it already"
        if any(_tells_each(other, members) for other in self.answers.values()):
            return "an item asks for all of it already"
        return ""

    def _objection_to_one(self, item: Item) -> str:
        if item.kind in _FACTS and not self.facts.isdisjoint(_told(item)):
            return "the same fact is asked already"
        own = (members for members, sentence in self.lists.items() if sentence == sentence_of(item))
        if any(_asks_for_all(item, members) for members in chain(self.marked_lists, own)):
            return "the same list is asked already"
        if any(_tells_each(item, members) for members in self.lists):
            return "the same list is asked already"
        if item.head in self.terms:
            return f"its term is asked already: {item.head}"
        if item.kind in _ONE_A_SENTENCE and sentence_of(item) in self.sentences:
            return "its sentence is asked already"
        if item.kind is Kind.JUDGE and self.verdicts[item.answers[0]] > min(self.verdicts.values()):
            return "to keep true and false statements in balance"
        known = [answer for answer in item.answers if _fact(item, answer) in self.answers]
        if known and (not item.members or len(known) == len(item.answers)):
            return f"the same fact is asked already: {known[0]}"
        for answer in item.answers:
            if answer in self.list_members and item.kind not in (Kind.TERM, Kind.FACT):
                return f"asked as a member of a list: {answer}"
        for answer in item.answers if item.kind is Kind.CLOZE else ():
            if any(overlap(answer, other) for other in self.gaps):
                return f"a part of it is asked already: {answer}"
        if _asks_of_a_place(item) and self._touches(item.source):
            return f"the same words are asked already: {item.answers[0]}"
        shown = item.shown
        if any(tells(shown, members) for members in self._lists_beside(item)):
            return "it would give a list away"
        if item.kind is not Kind.JUDGE and not item.members:
            for answer in item.answers:
                if len(answer) > 1 and any(says(stem, answer) for stem in self.stems):
                    return f"another item gives it away: {answer}"
        for answer, other in self.answers.items():
            if other.kind is not Kind.JUDGE and not other.members and len(answer) > 1 and says(shown, answer):
                return f"it would give another answer away: {answer}"
        return ""

    def _lists_beside(self, item: Item) -> Iterator[tuple[str, ...]]:
        """The lists that an item may give away: a statement any, a gap those of its own sentence."""
        for members, sentence in self.lists.items():
            if item.kind is Kind.JUDGE or (item.blanks and sentence == sentence_of(item)):
                yield members

    def _touches(self, source: Source) -> bool:
        """Whether an item asks for words of the same place: 十日内 beside 十."""
        return any(start < source.end and source.start < end for start, end in self.places.get(source.file, ()))


def tells(shown: Container[str], members: Collection[str]) -> bool:
    """Whether what is shown or asked holds half of a list's members."""
    return 2 * sum(member in shown for member in members) >= len(members)


def _asks_for_all(item: Item, members: Collection[str]) -> bool:
    """Whether an item asks for the members of a list as its own, or in one blank."""
    return set(item.members) == set(members) or (
        bool(item.blanks) and any(tells(answer, members) for answer in item.answers)
    )


def _tells_each(item: Item, members: Iterable[str]) -> bool:
    """Whether an item asks in so many words for what the text says of a matter, and that holds a list whole."""
    return is_told_meaning(item) and any(all(member in answer for member in members) for answer in item.answers)


def recites(shown: str, members: Sequence[str]) -> bool:
    """Whether what is shown holds two members of a list as they follow each other in it."""
    return any(f"{one}{joint}{other}" in shown for one, other in pairwise(members) for joint in "、，；和与及")


def _fact(item: Item, answer: str) -> str:
    """What is asked once only: an answer, a true statement, or what a false one says for what."""
    if item.kind is not Kind.JUDGE:
        return answer.removesuffix("。")
    return "\n".join(_changed(item.stem, item.truth)) if answer == WRONG and item.truth else f"{item.stem}\n{answer}"


def _changed(false: str, truth: str) -> tuple[str, str]:
    """The words of a false statement that the truth has not, and those that it has instead."""
    start = len(shared_start(false, truth))
    end = len(shared_start(false[start:][::-1], truth[start:][::-1]))
    return false[start : len(false) - end], truth[start : len(truth) - end]


def is_told_meaning(item: Item) -> bool:
    """Whether it asks for what the text says of a term or matter: such items take nothing of the share of terms."""
    return item.kind is Kind.TERM and not (item.source.entry or item.blanks)


def _asks_of_a_place(item: Item) -> bool:
    """Whether it asks for the words of its place, among them the meaning that a text itself gives a term."""
    return item.kind in _OF_A_PLACE or (item.kind is Kind.TERM and not item.members and not item.source.entry)


def paragraph_of(item: Item) -> tuple[str, int]:
    return item.source.file, item.source.paragraph


def sentence_of(item: Item) -> tuple[str, str]:
    return item.source.file, item.source.sentence


def _told(item: Item) -> Iterator[tuple[str, int, int] | tuple[str, str]]:
    """What of the text a fact or a statement tells: its place, and the sentence where that is shown."""
    yield item.source.file, item.source.start, item.source.end
    if item.truth:
        yield item.source.file, item.truth
    if item.blanks or item.kind is Kind.JUDGE:
        yield sentence_of(item)
