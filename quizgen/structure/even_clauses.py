"""Clauses that are parallel by their length or frame alone: three or more short ones of one length, two of one make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from quizgen.model import Sentence, Stretch, TextList, Word
from quizgen.patterns import regex
from quizgen.structure.alike_clauses import goes_on, places
from quizgen.structure.clauses import (
    FARTHEST_PREDICATE,
    FEWEST,
    LEADING,
    LONGEST_TWIN,
    PREPARING,
    SHORTEST_TWIN,
    is_act,
    opens_with_verb,
    parallel_list,
)

_LONGEST_EVEN = 8
"""Characters of clauses that are alike by their length alone."""
_FRAMING = frozenset("对让由以从把将用靠为")
"""What opens two clauses of one frame: 让…寸步难行，让…一路畅通."""
_LEADING_ON = frozenset(("要", "应", "应当", "必须", "能", "能够", "使", "让", "做到"))
"""What leads to the first of some clauses in its clause."""
_HOLDING_TO = frozenset(("坚持", "按照", "本着", "遵循", "贯彻", "实行", "形成", "构建", "建立"))
"""What leads to the first of some clauses before a noun: 坚持〔统一规划，因地制宜〕的原则."""
_SAYING = "以为"
"""Prepositions that open both clauses of a saying: 以至诚为道，以至仁为德."""
_CONDITIONS = frozenset(("只要", "只有", "如果", "尽管", "虽然", "既然", "即使"))
"""What stands before the first of some clauses, for all of them."""
_IF = frozenset(("如", "若", "如有", "倘若"))
_NUMERALS = frozenset("0123456789一二三四五六七八九十百千万亿两几数半")
_OF_A_RULE = regex("的[^的，]{0,4}(?:原则|方针|要求|思路|格局|机制|局面|道路)")
_UNLIKE_TWINS = 1.8
"""How many times longer than the other one of two clauses may be that one preposition opens."""


def even_clauses(
    sentence: Sentence, clauses: Sequence[Stretch], tokens: Sequence[Sequence[Word]]
) -> Iterator[TextList]:
    """Three or more short clauses of one length: 立意高远，内涵丰富，思想深刻; the first may stand behind 只要."""
    clauses, tokens = list(clauses), list(tokens)
    for at, words in enumerate(tokens):
        if len(words) > 2 and words[0].text in _CONDITIONS:
            clauses[at], tokens[at] = (words[1].start - sentence.start, clauses[at][1]), words[1:]
    run = [0]
    for index in range(1, len(clauses) + 1):
        more = index < len(clauses) and sentence.text[clauses[index - 1][1]] == sentence.text[clauses[run[0]][1]]
        if more and tokens[index - 1] and tokens[index] and _are_even(tokens[index - 1], tokens[index]):
            run.append(index)
            continue
        closing = _before_noun(sentence.text, clauses, run) if len(run) >= FEWEST - 1 else None
        if closing is not None and tokens[run[-1] + 1]:
            run.append(run[-1] + 1)
            clauses[run[-1]] = closing
        if len(run) >= FEWEST - 1 and run[0]:
            leads = _LEADING_ON if closing is None else _LEADING_ON | _HOLDING_TO
            first = _behind_lead(tokens[run[0] - 1], tokens[run[0]], leads)
            if first is not None:
                run.insert(0, run[0] - 1)
                clauses[run[0]] = (first[0].start - sentence.start, clauses[run[0]][1])
                tokens[run[0]] = first
        if len(run) >= FEWEST:
            inside = [tokens[at] for at in run]
            marks = {run[0] - 1: clauses[run[0]][0] - 1, run[-1] + 1: clauses[run[-1]][1]}
            beside = [tokens[at] for at, mark in marks.items() if 0 <= at < len(tokens) and sentence.text[mark] == "，"]
            if not any(goes_on(clause, inside) for clause in beside):
                yield parallel_list(sentence.text, [clauses[at] for at in run], sentence.start)
        run = [index]


def _before_noun(text: str, clauses: Sequence[Stretch], run: Sequence[int]) -> Stretch | None:
    """The clause after a run up to the 的 and the noun that all of the run say something of (因地制宜，〔注重实效〕的
    原则).
    """
    if run[-1] + 1 == len(clauses):
        return None
    (start, end), (first, behind) = clauses[run[-1] + 1], clauses[run[0]]
    at = start + behind - first
    return (start, at) if text[clauses[run[-1]][1]] == "，" and _OF_A_RULE.fullmatch(text, at, end) else None


def _behind_lead(words: Sequence[Word], following: Sequence[Word], leads: Set[str]) -> Sequence[Word] | None:
    """The end of a clause that is as long as the next, behind what leads to it (首先要〔全面规划〕，合理布局)."""
    start = words[-1].end - (following[-1].end - following[0].start) if words else 0
    at = next((at for at, word in enumerate(words) if at and word.start == start), 0)
    led = at and (words[at - 1].text in leads or words[at - 1].tag == "f")
    return words[at:] if led and _are_even(words[at:], following) else None


def _are_even(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses are short, have one length, and neither only prepares or reports what follows."""
    length = one[-1].end - one[0].start
    return (
        SHORTEST_TWIN <= length <= _LONGEST_EVEN
        and length == other[-1].end - other[0].start
        and not any(_prepares(words) for words in (one, other))
        and not any(words[0].text in _IF for words in (one, other))
        and _tells_done(one) == _tells_done(other)
        and not one[0].text.startswith(("既", "不仅"))
    )


def _prepares(words: Sequence[Word]) -> bool:
    """Whether a clause only leads to the next one, by its first or last word; 层次 is no number to it."""
    first, last = words[0], words[-1]
    numeral = first.tag[:1] != "m" or not _NUMERALS.isdisjoint(first.text)
    return (first.tag[:1] in PREPARING and numeral) or last.text in LEADING


def _tells_done(words: Sequence[Word]) -> bool:
    return any(word.text == "了" for word in words)


def twins(
    sentence: Sentence, clauses: Sequence[Stretch], tokens: Sequence[Sequence[Word]], near: Sequence[int]
) -> Iterator[TextList]:
    """Two clauses with one frame, weakly listed: a preposition opens both (由…改为…，由…改为…), or both have one length
    and make. A saying, two clauses with a word at one place (渠是命脉，林是靠山) and no third, is listed as any list.
    """
    text, base = sentence.text, sentence.start
    for index in near:
        one, other = tokens[index - 1], tokens[index]
        if not one or not other:
            continue
        begin = _at_twin(one, other)
        if begin is None and not _of_one_make(one, other):
            continue
        beside = [tokens[at] for at in (index - 2, index + 1) if 0 <= at < len(tokens) and tokens[at]]
        if not any(_goes_with(clause, one, other) for clause in beside):
            start = one[0].start if begin is None else begin
            pair = [(start - base, clauses[index - 1][1]), clauses[index]]
            whole = len(clauses) == len(pair) and begin in (None, one[0].start)
            framed = one[0].tag == "p" and one[0].text not in _SAYING
            saying = whole and not framed and _says_alike(*(text[start:end] for start, end in pair))
            yield replace(parallel_list(text, pair, base), weak=not saying)


def _goes_with(clause: Sequence[Word], one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether a clause beside two may be a third: it begins as one of them does, is of their make, or a demand as they
    are.
    """
    if clause[0].text == other[0].text or _of_one_make(clause, other):
        return True
    even = one[0].text != other[0].text and _are_even(one, other)
    return even and opens_with_verb(one) and opens_with_verb(other) and any(map(is_act, clause[:FARTHEST_PREDICATE]))


def may_be_twins(text: str, one: Stretch, other: Stretch) -> bool:
    """Whether two clauses have one length, or the first holds what the second begins with: a cheap look ahead."""
    if text[one[1]] not in "，；":
        return False
    return one[1] - one[0] == other[1] - other[0] or (
        text[other[0]] in _FRAMING and text[other[0]] in text[slice(*one)]
    )


def _says_alike(one: str, other: str) -> bool:
    """Whether two clauses have one length and characters in common at the same places, one if they are short; or begin
    alike and end in the same two (为农民服务，为牧民服务).
    """
    if len(one) != len(other):
        return one[0] == other[0] and one[-2:] == other[-2:]
    common = sum(a == b for a, b in zip(one, other, strict=True))
    return common > 1 or (common == 1 and len(one) <= _LONGEST_EVEN)


def _at_twin(one: Sequence[Word], other: Sequence[Word]) -> int | None:
    """Where in a clause the preposition stands that opens the next one, if it is about as long from there."""
    starts = [word.start for word in one if word.text == other[0].text]
    if other[0].text not in _FRAMING or len(starts) != 1:
        return None
    length, reference = one[-1].end - starts[0], other[-1].end - other[0].start
    return starts[0] if max(length, reference) <= _UNLIKE_TWINS * min(length, reference) else None


def _of_one_make(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses have one length and the same classes of words, or, if short, a word at one place."""
    length = one[-1].end - one[0].start
    if length < SHORTEST_TWIN or length != other[-1].end - other[0].start:
        return False
    if _are_even(one, other):
        return True
    if len(one) > 2 and [word.tag[:1] for word in one] == [word.tag[:1] for word in other]:
        return True
    return length <= LONGEST_TWIN and bool(places(one) & places(other))
