"""From everything the rules would ask to the items of a deck, each kept or dropped with its reason."""

from __future__ import annotations

import heapq
import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from quizgen.config import Config
from quizgen.language.levels import word_level
from quizgen.model import (
    FOR_LEARNERS,
    Document,
    Item,
    Kind,
)
from quizgen.taken import LISTS, Taken, is_told_meaning, paragraph_of, recites, sentence_of

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
_BEHIND_A_GAP = 0.1
"""How much less than a blank several of its sentence may be worth that are left out with it."""


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
        asked = {sentence_of(item) for item in self.items}
        weak = {sentence_of(each.item) for each in self.verdicts if each.reason == NOT_WORTH_ASKING}
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
    paper = Taken(_worths(candidates, wanted))
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
    told = [i for i in study if is_told_meaning(candidates[i])]
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
    marked = {sentence_of(item) for item in candidates if item.marked and item.source.file == document.file}
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
    sentences = {sentence_of(candidates[i]) for i in study if not candidates[i].source.entry}
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
    paper: Taken,
    candidates: Sequence[Item],
    wanted: Sequence[int],
    until: int,
    most_of: Mapping[Kind, int],
    reasons: dict[int, str],
) -> None:
    """Take the worthiest of the wanted until the paper has so many items."""
    queue = [(-paper.worth[i], i) for i in wanted if i not in paper.items]
    heapq.heapify(queue)
    while queue and len(paper.items) < until:
        worth, index = heapq.heappop(queue)
        item = candidates[index]
        current = _REPETITION * paper.paragraphs[paragraph_of(item)] - paper.worth[index]
        if current > worth + 1e-9:
            heapq.heappush(queue, (current, index))
            continue
        if paper.shared[item.kind] >= most_of.get(item.kind, until) and not is_told_meaning(item):
            reasons[index] = f"enough items of the kind {item.kind}"
            continue
        objection = paper.objection(item)
        if objection:
            reasons[index] = objection
            continue
        paper.take(index, item)
        reasons[index] = "; ".join(item.reasons) or "chosen"


def _fill_up(
    paper: Taken,
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


def _worth(item: Item) -> float:
    return item.score + PRECEDENCE.get(item.kind, 0.0)


def _worths(candidates: Sequence[Item], wanted: Sequence[int]) -> dict[int, float]:
    """What each of the candidates is worth, by its index."""
    at_most = _below_greater_lists(candidates, wanted) | _below_greater_gaps(candidates, wanted)
    return {i: min(_worth(candidates[i]), at_most.get(i, math.inf)) for i in wanted}


def _below_greater_lists(candidates: Sequence[Item], wanted: Sequence[int]) -> dict[int, float]:
    """What lists are worth at most whose stems tell greater lists that are worth about as much: a little less than
    those.
    """
    lists = [i for i in wanted if candidates[i].kind in LISTS and _lacks(candidates[i]) <= 0]
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
            if len(members) > len(item.members) and worth > _worth(item) - _BEHIND and recites(item.shown, members)
        ]
        if greater:
            at_most[index] = max(greater) - 1e-6
    return at_most


def _below_greater_gaps(candidates: Sequence[Item], wanted: Sequence[int]) -> dict[int, float]:
    """What a blank is worth at most that another item leaves out together with more of its sentence, if that is worth
    about as much: a little less, since one half of a pair helps to the other.
    """
    gaps = [i for i in wanted if candidates[i].kind is Kind.CLOZE]
    several: dict[tuple[str, str], list[Item]] = {}
    for item in (candidates[i] for i in gaps):
        if len(item.blanks) > 1:
            several.setdefault(sentence_of(item), []).append(item)
    at_most: dict[int, float] = {}
    for index in gaps:
        item = candidates[index]
        beside = several.get(sentence_of(item), ()) if len(item.blanks) == 1 else ()
        greater = [_worth(other) for other in beside if _is_rather_asked(other, item)]
        if greater:
            at_most[index] = max(greater) - 1e-6
    return at_most


def _is_rather_asked(several: Item, one: Item) -> bool:
    """Whether an item of several blanks has that of the other one too, and is worth asking if that is."""
    if one.answers[0] not in several.answers or (_lacks(one) <= 0 < _lacks(several)):
        return False
    within = several.source.start <= one.source.start and one.source.end <= several.source.end
    return within and _worth(several) > _worth(one) - _BEHIND_A_GAP


def _place(item: Item) -> tuple[str, int, int, str, str]:
    return item.source.file, item.source.start, item.source.end, item.kind, item.stem
