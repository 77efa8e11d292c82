"""From everything the rules would ask to the items of a deck, each kept or dropped with its reason."""

from __future__ import annotations

import heapq
import math
from collections import Counter
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, pairwise
from typing import NamedTuple

from quizgen.config import Config
from quizgen.language.containment import overlap, says, shared_start
from quizgen.language.levels import word_level
from quizgen.model import (
    FOR_LEARNERS,
    RIGHT,
    WRONG,
    AnnotatedDocument,
    Document,
    Item,
    Kind,
    Paragraph,
    Role,
    Source,
    Span,
    TextList,
)
from quizgen.rules._marked import unasked

FLOORS = {
    Kind.LIST: 0.25,
    Kind.CHOICE: 0.07,
    Kind.TERM: 0.12,
    Kind.FACT: 0.21,
    Kind.JUDGE: 0.09,
    Kind.MULTIPLE: 0.03,
    Kind.SHORT: 0.03,
    Kind.CLOZE: 0.22,
}
"""The part of a deck that each kind gets before all compete, as far as it has something to ask."""
SHARES = {
    Kind.LIST: 0.32,
    Kind.TERM: 0.12,
    Kind.FACT: 0.22,
    Kind.CHOICE: 0.10,
    Kind.JUDGE: 0.10,
    Kind.MULTIPLE: 0.05,
    Kind.SHORT: 0.05,
    Kind.CLOZE: 0.36,
}
"""The part that each kind may take while others still have something to ask."""
_TOLD = 0.35
"""The part of a deck that goes to what the text itself says its terms mean, as far as it says so."""
_TERMS = 0.5
"""Terms of the glossary for each sentence that is worth asking: what a text only mentions is not what it says."""
LEARNER_SHARES = {Kind.DICTATION: 0.25, Kind.VOCABULARY: 1.0}
"""What each kind for learners may add to a deck, as a part of its budget; of words to write half may be a choice."""
PRECEDENCE = {Kind.LIST: 0.25, Kind.TERM: 0.25, Kind.SHORT: 0.1, Kind.FACT: 0.1}
"""What a kind gains in the ranking: a list is asked as a list before its members are blanked one by one."""
_MARKED, _MOST_FOR_MARKED = 0.75, 3
"""The part of a deck that goes to what the author of a text marked before anything else is chosen, and how many times
the usual number of items a text may have for it.
"""
NOT_WORTH_ASKING = "not worth asking"
_FEW, _MOST_OF_FEW = 4, 1 / 2
"""Items that a text gives, but no more than this part of its budget, if it has so many that are nearly worth asking."""
_FEWEST = 3
"""Items that it gives then even if they ask for terms that it only mentions."""
_NEARLY, _AT_ALL = 0.12, 0.25
"""How far below the score of its kind such an item may be, and the score of one in a deck that would be empty without
it.
"""
_REPETITION = 0.04
"""What an item loses for each item already taken from its paragraph."""
_BEHIND = 0.03
"""How much less than a list a greater one may be worth that is asked first, since the stem of the lesser tells it."""
_ONE_A_SENTENCE = frozenset({Kind.CLOZE, Kind.CHOICE, Kind.MULTIPLE, Kind.JUDGE, Kind.DICTATION})
_FACTS = frozenset({Kind.FACT, Kind.JUDGE})
_OF_A_PLACE = frozenset({Kind.CLOZE, Kind.CHOICE, Kind.MULTIPLE, Kind.FACT})
"""Kinds that ask for the words of their place."""
_A_LIST = 3
"""Members from which an enumeration is a list to be asked."""
_LISTS = frozenset({Kind.LIST, Kind.SHORT, Kind.ORDER})


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a candidate, and why."""

    item: Item
    kept: bool
    reason: str


class Supply(NamedTuple):
    """Of a number of items that a person named: how many the texts gave, how many ask for terms that they only mention,
    since they gave no more, and how many are lacking even so.
    """

    given: int = 0
    mentions: int = 0
    lacking: int = 0


@dataclass(frozen=True, slots=True)
class Selection:
    """Verdicts in the order of the text."""

    verdicts: tuple[Verdict, ...]
    supply: Supply = field(default_factory=Supply)

    @property
    def items(self) -> tuple[Item, ...]:
        return tuple(verdict.item for verdict in self.verdicts if verdict.kept)

    @property
    def more(self) -> int:
        """How many sentences that nothing asks for could be asked, if with items that a teacher may not keep."""
        asked = {_sentence(item) for item in self.items}
        weak = {_sentence(each.item) for each in self.verdicts if each.reason == NOT_WORTH_ASKING}
        return len(weak - asked)


def default_budget(characters: int) -> int:
    """How many items a text of so many characters deserves when nobody says: about 45 for the seed's 4,200.

    A short text has an item for every eighty-five characters, a long one fewer and fewer.
    """
    return max(6, min(characters // 85, round(0.72 * math.sqrt(characters))))


def select(
    candidates: Sequence[Item], documents: Sequence[Document], config: Config, standing: Collection[int] = ()
) -> Selection:
    """Choose up to the budget; where nobody said how many, fewer if less is worth asking, but a few of each text.

    Where somebody did, what is weak comes in too: first of the texts' own sentences, then of what they only mention.
    `standing` are the indices of candidates that already are in the deck and stay.
    """
    budget = config.cards or sum(_budget(document, candidates) for document in documents)
    wanted = [i for i, item in enumerate(candidates) if config.asks(item.wanted_as)]
    paper = _Taken(at_most=_below_greater_lists(candidates, wanted))
    reasons: dict[int, str] = dict.fromkeys(standing, "in the deck already")
    able = [i for i in wanted if candidates[i].wanted_as not in FOR_LEARNERS]
    study = _worthwhile(able, candidates, reasons)
    for index in standing:
        if candidates[index].wanted_as not in FOR_LEARNERS:
            paper.take(index, candidates[index])
    marked = [i for i in study if candidates[i].marked]
    _fill(paper, candidates, marked, max(len(paper.items), round(_MARKED * budget)), {}, reasons)
    if not config.kinds:
        study = _without_mere_mentions(study, candidates, reasons)
    told = [i for i in study if _is_told_meaning(candidates[i])]
    _fill(paper, candidates, told, min(budget, len(paper.items) + round(_TOLD * budget)), {}, reasons)
    for kind, floor in FLOORS.items():
        most = len(paper.items) + max(0, round(floor * budget) - paper.kinds[kind])
        _fill(paper, candidates, [i for i in study if candidates[i].kind is kind], min(most, budget), {}, reasons)
    most_of = {kind: math.ceil(share * budget) for kind, share in SHARES.items()} if not config.kinds else {}
    _fill(paper, candidates, study, budget, most_of, reasons)
    _fill(paper, candidates, study, budget, {}, reasons)
    supply = Supply()
    if config.cards:
        _fill(paper, candidates, [i for i in able if not candidates[i].source.entry], budget, {}, reasons)
        given = len(paper.items)
        _fill(paper, candidates, able, budget, {}, reasons)
        supply = Supply(given, len(paper.items) - given, max(0, budget - len(paper.items)))
    _fill_up(paper, candidates, able, documents, budget, reasons)
    for kind, share in LEARNER_SHARES.items():
        words = [i for i in wanted if candidates[i].wanted_as is kind]
        for index in words:
            if index in standing:
                paper.take(index, candidates[index])
        more = max(0, round(share * budget) - sum(candidates[i].wanted_as is kind for i in paper.items))
        above = _above(config.level, words, candidates, reasons)
        choices = [i for i in above if candidates[i].kind is Kind.CHOICE]
        until = len(paper.items) + more
        _fill(paper, candidates, choices, until - (more + 1) // 2, {}, reasons)
        _fill(paper, candidates, [i for i in above if candidates[i].kind is kind], until, {}, reasons)
    return Selection(
        tuple(
            Verdict(candidates[i], i in paper.items, reasons.get(i, "over the budget of items"))
            for i in sorted(wanted, key=lambda i: _place(candidates[i]))
        ),
        supply,
    )


def _budget(document: Document, candidates: Sequence[Item]) -> int:
    """How many items a text deserves: more where its author marked more than so many."""
    usual = default_budget(len(document.text))
    marked = {_sentence(item) for item in candidates if item.marked and item.source.file == document.file}
    return max(usual, min(math.ceil(len(marked) / _MARKED), _MOST_FOR_MARKED * usual))


def _worthwhile(wanted: Sequence[int], candidates: Sequence[Item], reasons: dict[int, str]) -> list[int]:
    """Those of the candidates that are worth asking at all."""
    worthwhile = []
    for index in wanted:
        if _lacks(candidates[index]) <= 0:
            worthwhile.append(index)
        else:
            reasons.setdefault(index, NOT_WORTH_ASKING)
    return worthwhile


def _without_mere_mentions(study: Sequence[int], candidates: Sequence[Item], reasons: dict[int, str]) -> list[int]:
    """Of the glossary's terms only the weightiest, so many as the texts have sentences for."""
    sentences = {_sentence(candidates[i]) for i in study if not candidates[i].source.entry}
    weight: dict[str, float] = {}
    for index in study:
        if entry := candidates[index].source.entry:
            weight[entry] = max(weight.get(entry, 0.0), candidates[index].score)
    most = max(1, round(_TERMS * len(sentences)))
    asked = set(sorted(weight, key=weight.__getitem__, reverse=True)[:most])
    kept = []
    for index in study:
        entry = candidates[index].source.entry
        if not entry or entry in asked:
            kept.append(index)
        else:
            reasons.setdefault(index, "a term that the text only mentions")
    return kept


def _lacks(item: Item) -> float:
    """How much an item's score is below what is worth asking."""
    return item.kind.least - item.score


def _above(level: int, words: Sequence[int], candidates: Sequence[Item], reasons: dict[int, str]) -> list[int]:
    """Those of the candidates whose word the learner does not know yet."""
    above = []
    for index in words:
        if word_level(taught_word(candidates[index])) > level:
            above.append(index)
        else:
            reasons.setdefault(index, "a word of the learner's level")
    return above


def taught_word(item: Item) -> str:
    """The word that an item for learners is about."""
    return item.stem if item.kind is Kind.VOCABULARY else item.answers[0]


def _fill(
    paper: _Taken,
    candidates: Sequence[Item],
    wanted: Sequence[int],
    until: int,
    most_of: Mapping[Kind, int],
    reasons: dict[int, str],
) -> None:
    """Take the worthiest of the wanted until the paper has so many items."""
    queue = [(-paper.worth(i, candidates[i]), i) for i in wanted if i not in paper.items]
    heapq.heapify(queue)
    while queue and len(paper.items) < until:
        worth, index = heapq.heappop(queue)
        item = candidates[index]
        current = _REPETITION * paper.paragraphs[_paragraph(item)] - paper.worth(index, item)
        if current > worth + 1e-9:
            heapq.heappush(queue, (current, index))
            continue
        if paper.shared[item.kind] >= most_of.get(item.kind, until) and not _is_told_meaning(item):
            reasons[index] = f"enough items of the kind {item.kind}"
            continue
        objection = paper.objection(item)
        if objection:
            reasons[index] = objection
            continue
        paper.take(index, item)
        reasons[index] = "; ".join(item.reasons) or "chosen"


def _fill_up(
    paper: _Taken,
    candidates: Sequence[Item],
    able: Sequence[int],
    documents: Sequence[Document],
    budget: int,
    reasons: dict[int, str],
) -> None:
    """Take a few that are nearly worth asking of each text that has given fewer, and what passes into an empty deck."""
    for document in documents:
        near = [i for i in able if candidates[i].source.file == document.file and _lacks(candidates[i]) <= _NEARLY]
        of_text = [i for i in near if not candidates[i].source.entry]
        few = min(_FEW, round(_MOST_OF_FEW * default_budget(len(document.text))))
        for least, own in ((few, of_text), (_FEWEST, near)):
            more = max(0, least - sum(i in paper.items for i in near))
            _fill(paper, candidates, own, min(budget, len(paper.items) + more), {}, reasons)
    if not paper.items:
        passable = [i for i in able if candidates[i].score >= _AT_ALL]
        _fill(paper, candidates, passable, min(budget, _FEWEST), {}, reasons)


def _is_told_meaning(item: Item) -> bool:
    """Whether it asks for what the text says of a term or matter: such items take nothing of the share of terms."""
    return item.kind is Kind.TERM and not (item.source.entry or item.blanks)


def _worth(item: Item) -> float:
    return item.score + PRECEDENCE.get(item.kind, 0.0)


def _below_greater_lists(candidates: Sequence[Item], wanted: Sequence[int]) -> dict[int, float]:
    """What lists are worth at most whose stems tell greater lists that are worth about as much: a little less than
    those.
    """
    lists = [i for i in wanted if candidates[i].kind in _LISTS and _lacks(candidates[i]) <= 0]
    best: dict[tuple[str, ...], float] = {}
    for index in lists:
        members = candidates[index].members
        best[members] = max(best.get(members, 0.0), _worth(candidates[index]))
    at_most: dict[int, float] = {}
    for index in lists:
        item = candidates[index]
        greater = [
            worth
            for members, worth in best.items()
            if len(members) > len(item.members) and worth > _worth(item) - _BEHIND and _recites(item.shown, members)
        ]
        if greater:
            at_most[index] = max(greater) - 1e-6
    return at_most


@dataclass(slots=True)
class _Taken:
    """What has been chosen so far, as the next candidate must respect it."""

    at_most: Mapping[int, float] = field(default_factory=dict)
    """What some of the candidates are worth at most, by their index."""
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

    def worth(self, index: int, item: Item) -> float:
        return min(_worth(item), self.at_most.get(index, math.inf))

    def take(self, index: int, item: Item) -> None:
        self.items[index] = item
        self.kinds[item.kind] += 1
        self.shared[item.kind] += not _is_told_meaning(item)
        self.paragraphs[_paragraph(item)] += 1
        if item.kind is Kind.VOCABULARY:
            self.words.add(item.source.entry)
            return
        if item.kind in _ONE_A_SENTENCE:
            self.sentences.add(_sentence(item))
        if item.kind is Kind.JUDGE:
            self.verdicts[item.answers[0]] += 1
            self.statements.append(item.stem)
        if item.kind in _LISTS:
            self.lists.setdefault(item.members, _sentence(item))
            self.list_members.update(item.members)
            if item.marked:
                self.marked_lists.append(item.members)
        else:
            for answer in item.answers:
                self.answers.setdefault(_fact(item, answer), item)
        self.stems.append(item.shown)
        if item.kind is Kind.CLOZE:
            self.gaps.append(item.answers[0])
        if _asks_of_a_place(item):
            self.places.setdefault(item.source.file, []).append((item.source.start, item.source.end))
        if item.kind in _FACTS:
            self.facts.update(_told(item))
        if item.head and item.kind not in _LISTS:
            self.terms.add(item.head)

    def objection(self, item: Item) -> str:
        """Why this item must not join the ones taken, or nothing."""
        if item.kind is Kind.VOCABULARY:
            return "the same word is taught already" if item.source.entry in self.words else ""
        if not item.blanks and item.kind is not Kind.JUDGE:
            for answer in item.answers:
                if answer in item.stem:
                    return f"its stem holds the answer: {answer}"
        if item.kind in _LISTS:
            members = frozenset(item.members)
            if any(len(members.intersection(other)) * 2 > min(len(members), len(other)) for other in self.lists):
                return "the same list is asked already"
            if any(_tells(statement, members) for statement in self.statements):
                return "a statement gives it away"
            if any(_recites(stem, item.members) for stem in self.stems):
                return "another item gives it away"
            if any(_recites(item.shown, other) for other in self.lists):
                return "it would give a list away"
            beside = [other for other in self.answers.values() if _sentence(other) == _sentence(item)]
            if any(_asks_for_all(other, members) for other in beside):
                return "a blank asks for all of it already"
            if any(other.kind is Kind.CLOZE and not members.isdisjoint(other.answers) for other in beside):
                return "a blank asks for a member of it already"
            if any(_tells_each(other, members) for other in self.answers.values()):
                return "an item asks for all of it already"
            return ""
        if item.kind in _FACTS and not self.facts.isdisjoint(_told(item)):
            return "the same fact is asked already"
        own = (members for members, sentence in self.lists.items() if sentence == _sentence(item))
        if any(_asks_for_all(item, members) for members in chain(self.marked_lists, own)):
            return "the same list is asked already"
        if any(_tells_each(item, members) for members in self.lists):
            return "the same list is asked already"
        if item.head in self.terms:
            return f"its term is asked already: {item.head}"
        if item.kind in _ONE_A_SENTENCE and _sentence(item) in self.sentences:
            return "its sentence is asked already"
        if item.kind is Kind.JUDGE and self.verdicts[item.answers[0]] > min(self.verdicts.values()):
            return "to keep true and false statements in balance"
        known = [answer for answer in item.answers if _fact(item, answer) in self.answers]
        if known and (not item.members or len(known) == len(item.answers)):
            return f"the same fact is asked already: {known[0]}"
        for answer in item.answers:
            if answer in self.list_members and item.kind not in (Kind.TERM, Kind.FACT):
                return f"asked as a member of a list: {answer}"
        if item.kind is Kind.CLOZE and any(overlap(item.answers[0], other) for other in self.gaps):
            return f"a part of it is asked already: {item.answers[0]}"
        if _asks_of_a_place(item) and self._touches(item.source):
            return f"the same words are asked already: {item.answers[0]}"
        shown = item.shown
        if any(_tells(shown, members) for members in self._lists_beside(item)):
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
            if item.kind is Kind.JUDGE or (item.blanks and sentence == _sentence(item)):
                yield members

    def _touches(self, source: Source) -> bool:
        """Whether an item asks for words of the same place: 十日内 beside 十."""
        return any(start < source.end and source.start < end for start, end in self.places.get(source.file, ()))


def _tells(shown: Container[str], members: Collection[str]) -> bool:
    """Whether what is shown or asked holds half of a list's members."""
    return 2 * sum(member in shown for member in members) >= len(members)


def _asks_for_all(item: Item, members: Collection[str]) -> bool:
    """Whether an item asks for the members of a list as its own, or in one blank."""
    return set(item.members) == set(members) or (
        bool(item.blanks) and any(_tells(answer, members) for answer in item.answers)
    )


def _tells_each(item: Item, members: Iterable[str]) -> bool:
    """Whether an item asks in so many words for what the text says of a matter, and that holds a list whole."""
    return _is_told_meaning(item) and any(all(member in answer for member in members) for answer in item.answers)


def _recites(shown: str, members: Sequence[str]) -> bool:
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
    return _tells(members, [member.text for member in found.members])


def _paragraph(item: Item) -> tuple[str, int]:
    return item.source.file, item.source.paragraph


def _asks_of_a_place(item: Item) -> bool:
    """Whether it asks for the words of its place, among them the meaning that a text itself gives a term."""
    return item.kind in _OF_A_PLACE or (item.kind is Kind.TERM and not item.members and not item.source.entry)


def _sentence(item: Item) -> tuple[str, str]:
    return item.source.file, item.source.sentence


def _told(item: Item) -> Iterator[tuple[str, int, int] | tuple[str, str]]:
    """What of the text a fact or a statement tells: its place, and the sentence where that is shown."""
    yield item.source.file, item.source.start, item.source.end
    if item.truth:
        yield item.source.file, item.truth
    if item.blanks or item.kind is Kind.JUDGE:
        yield _sentence(item)


def _place(item: Item) -> tuple[str, int, int, str, str]:
    return item.source.file, item.source.start, item.source.end, item.kind, item.stem
