"""Clauses that each say what to do, a verb with its object: 完善处罚程序，强化公共安全保障，…."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.language.brackets import is_balanced
from quizgen.language.function_words import ETC
from quizgen.model import Document, Sentence, Stretch, TextList, Word
from quizgen.structure.alike_clauses import clauses_alike
from quizgen.structure.clauses import (
    FEWEST,
    LONGEST_MEMBER,
    REPORTING,
    SHORTEST_DEMAND,
    ClausesOf,
    is_verb,
    parallel_list,
)
from quizgen.structure.demand_clauses import MODALS, is_adverb, only_demands
from quizgen.structure.demand_leads import after_demanding, aim_of, only_prepares, opening_of
from quizgen.structure.edges import EdgesOf

_MAKING_LAW = ("制定本", "特制定本")
"""What begins the last clause of a law's first article, behind what the law is made for."""
_LAWFUL = (*_MAKING_LAW, "根据", "依据", "依照", "结合")
"""What begins that clause and those before it that say on what the law is based."""
_ENOUGH = 4
"""Demands that are a list whatever stands before them."""
_GOING_ON = frozenset("，；：、？！”")
"""Marks in which a sentence that only says what to do does not end."""
_PURPOSES = frozenset(("为", "使", "让", "从而", "就", "才", "才能", "旨在", "这", "成为"))
"""What begins a clause that says what the demands before it are for, or what they need."""
_MADE = frozenset(("使", "让"))
"""What follows an adverb in such a clause: 努力〔让〕渠水更清."""


def whole_demands(document: Document, clauses: ClausesOf) -> Iterator[TextList]:
    """The clauses to the end of a sentence, or of its part between semicolons, or to what they are for, that are each a
    verb with its object: 要〔发展航运〕，〔保护海洋〕，〔建设〕，为….
    """
    for sentence in document.sentences:
        text = sentence.text
        marks = text.count("，")
        if text[-1:] in _GOING_ON or max(marks, text.count("；")) < FEWEST - 1:
            continue
        inside = clauses[sentence.index]
        for begin, end in _parts(text, inside.stretches) if marks else [(0, len(inside.stretches))]:
            if end - begin >= FEWEST:
                demanded = _demanded(sentence, inside.stretches[begin:end], inside.tokens[begin:end])
                if demanded:
                    yield demanded


def _parts(text: str, clauses: Sequence[Stretch]) -> Iterator[Stretch]:
    """(first, behind the last) clause of each part of a sentence between semicolons."""
    begin = 0
    for at, (_, end) in enumerate(clauses, 1):
        if text[end : end + 1] == "；" or at == len(clauses):
            yield begin, at
            begin = at


def _demanded(sentence: Sentence, clauses: Sequence[Stretch], tokens: Sequence[Sequence[Word]]) -> TextList | None:
    """What the last clauses of a part of a sentence demand, if three or more do nothing else."""
    aim = next((at for at in range(FEWEST, len(tokens)) if tokens[at] and _says_aim(tokens[at])), len(tokens))
    clauses, tokens = clauses[:aim], tokens[:aim]
    lawgiving = sentence.text.startswith(_MAKING_LAW, clauses[-1][0])
    end = _behind_demands(sentence.text, clauses, tokens, lawgiving)
    clauses, tokens = clauses[:end], tokens[:end]
    begin = _first_of_demands(tokens)
    if begin == end:
        return None
    opening, at = _opening(tokens, begin, lawgiving)
    if opening is None or len({*map(_has_modal, tokens[opening + 1 :])}) > 1:
        return None
    members = _bare(sentence, clauses[opening:], tokens[opening:], at)
    if not _may_be_members(sentence.text, members):
        return None
    return replace(parallel_list(sentence.text, members, sentence.start), certain=begin == 0)


def _behind_demands(text: str, clauses: Sequence[Stretch], tokens: Sequence[Sequence[Word]], lawgiving: bool) -> int:
    """The clause from which on only what the demands are for is told, and where a law is made, on what it is based."""
    end = len(tokens)
    while end and tokens[end - 1]:
        if not _is_purpose(tokens[end - 1]) and not (lawgiving and text.startswith(_LAWFUL, clauses[end - 1][0])):
            break
        end -= 1
    return end


def _first_of_demands(tokens: Sequence[Sequence[Word]]) -> int:
    """The first of the last clauses that do nothing but demand, all of them with 要 or behind the last that has it."""
    begin = len(tokens)
    while begin and tokens[begin - 1] and only_demands(tokens[begin - 1]):
        begin -= 1
    modal = [*map(_has_modal, tokens[begin:])]
    if any(modal[1:]) and not all(modal):
        begin += max(at for at, found in enumerate(modal) if found)
    return begin + (begin < len(tokens) and only_prepares(tokens, begin))


def _opening(tokens: Sequence[Sequence[Word]], begin: int, lawgiving: bool) -> tuple[int | None, int]:
    """The clause with which the list begins and the word of it with which it does: what leads to the demands may have
    the first of them; no clause where nothing leads to a few.
    """
    aim = aim_of(tokens[begin - 1]) if lawgiving and begin else 0
    if aim:
        return begin - 1, aim
    opening, at = opening_of(tokens, begin)
    return (begin, 0) if opening is None and len(tokens) - begin >= _ENOUGH else (opening, at)


def _bare(sentence: Sentence, clauses: Sequence[Stretch], tokens: Sequence[Sequence[Word]], at: int) -> list[Stretch]:
    """The clauses without 要 and 等, the first from the word `at` on."""
    bare = [(after_demanding(sentence.text, start), end) for start, end in clauses]
    if at:
        bare[0] = (after_demanding(sentence.text, tokens[0][at].start - sentence.start), clauses[0][1])
    if tokens[-1][-1].text in ETC:
        bare[-1] = (bare[-1][0], tokens[-1][-1].start - sentence.start)
    return bare


def _may_be_members(text: str, stretches: Sequence[Stretch]) -> bool:
    """Whether there are enough of them, each as long as a demand and no bracket or quotation cut in two."""
    lengths = [end - start for start, end in stretches]
    return (
        len(stretches) >= FEWEST
        and min(lengths) >= SHORTEST_DEMAND
        and max(lengths) <= LONGEST_MEMBER
        and all(is_balanced(text[start:end]) for start, end in stretches)
    )


def _has_modal(words: Sequence[Word]) -> bool:
    """Whether a clause begins with 要 or 必须, be it behind another word."""
    return any(word.text in MODALS for word in words[:2])


def _is_purpose(words: Sequence[Word]) -> bool:
    """Whether a clause only says what the demands before it are for, or brought about: 使…, 为…, 以减少…, 增强了…."""
    if (
        words[0].text in _PURPOSES
        or (len(words) > 1 and is_adverb(words[0]) and words[1].text in _MADE)
        or any(word.text == "了" for word in words[1:])
    ):
        return True
    return words[0].text == "以" and len(words) > 2 and words[1].tag == "v"


def _says_aim(words: Sequence[Word]) -> bool:
    """Whether with a clause begins what the demands before it are for: 使…, 这样就能…."""
    return words[0].text in _MADE


def demands(document: Document, edges: EdgesOf, clauses: ClausesOf) -> Iterator[TextList]:
    """Every run of clauses that are each a verb and its object (完善处罚程序，强化公共安全保障，…): weaker lists."""
    for sentence in document.sentences:
        if sentence.text.count("，") + sentence.text.count("；") >= 2:
            inside = clauses[sentence.index]
            yield from clauses_alike(sentence, edges, inside.stretches, inside.tokens, _both_act)


def _both_act(one: Sequence[Word], other: Sequence[Word]) -> bool:
    if not one or not other:
        return False
    length, other_length = one[-1].end - one[0].start, other[-1].end - other[0].start
    return (
        max(length, other_length) <= 2.5 * min(length, other_length)
        and _is_act_with_object(one)
        and _is_act_with_object(other)
    )


def _is_act_with_object(words: Sequence[Word]) -> bool:
    """Whether a clause has a verb and its object, be it demanded or told: 完善处罚程序, 创立了学说."""
    first = next((at for at, word in enumerate(words) if word.tag[:1] != "d" and word.text != "要"), len(words))
    return (
        first + 1 < len(words)
        and is_verb(words[first])
        and words[first].text[0] not in "是为有"
        and words[-1].tag[:1] not in "ucmpr"
        and words[-1].text not in REPORTING
    )
