"""The parts of a sentence between semicolons, where three or more of them are alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.model import Sentence, Stretch, TextList, Word
from quizgen.patterns import regex
from quizgen.structure.clauses import FEWEST, SHORTEST_DEMAND, Clauses, parallel_list
from quizgen.structure.demand_clauses import MODALS
from quizgen.structure.demand_leads import demand_after_lead

_LONGEST_PART = 80
_UNEVEN_PARTS = 6.0
"""How many times longer than the shortest the longest part may be."""
_OTHERWISE = regex("情节|逾期|拒不|构成|但|其中|同时|必要时|否则|对(?![比外内方策手])")
"""What a part begins with that is about what comes next or else happens (情节严重的，处…), not about one thing more."""
_OTHER_SIDE = ("另一方面", "此外")
"""What a last part begins with that is about something else than all before it."""
_SUCH_AS = regex("(?:例如|比如|诸如|如|即|就是)")
"""What the first part stands behind in its clause."""
_ANNOUNCING = regex(r"[^，；：]*——")
_ABOUT_THE_SAME = frozenset(("其中", "比", "较", "同比", "环比", "增速", "并", "并且", "又", "也", "还", "从而"))
"""What begins a clause that goes on about what the one before it says, and so no part."""
_PRONOUNS = frozenset("他她它我你")
"""What may open part after part, the first one behind what it is about (好处在于〔它…〕；它…)."""
_TIMES = frozenset("tfmq")
"""Classes of words that say when."""
_SINCE = frozenset(("来", "以来", "今年以来"))
"""Last words of a clause that says since when."""


def parts_alike(sentence: Sentence, inside: Clauses) -> Iterator[TextList]:
    """Three or more parts between semicolons that begin with one word, or are about as long as each other."""
    text = sentence.text
    if text.count("；") < FEWEST - 1:
        return
    clauses = inside.stretches
    parts: list[list[int]] = [[]]
    for at, (_, end) in enumerate(clauses):
        parts[-1].append(at)
        if text[end : end + 1] == "；":
            parts.append([])
    parts = [part for part in parts if part]
    if len(parts) < FEWEST:
        return
    parts[-1] = _up_to_dots(text, clauses, parts[-1])
    if text.startswith(_OTHER_SIDE, clauses[parts[-1][0]][0]):
        parts = parts[:-1]
    tokens = inside.tokens
    begin = _first_part(text, clauses, parts, tokens)
    if begin is None:
        return
    timed = any(tokens[part[0]][0].tag[:1] in "tm" for part in parts[1:])
    if begin + 1 in parts[0] and not timed and _says_when(tokens[begin]):
        begin += 1
    stretches = [(clauses[part[0]][0], clauses[part[-1]][1]) for part in parts]
    lead = _lead_of(tokens[begin], [tokens[part[0]] for part in parts[1:]]) if tokens[begin] else 0
    first = tokens[begin][lead].start - sentence.start if lead else _after_announcement(text, *clauses[begin])
    stretches[0] = (first, stretches[0][1])
    lengths = [end - start for start, end in stretches]
    if min(lengths) >= SHORTEST_DEMAND and max(lengths) <= min(_LONGEST_PART, _UNEVEN_PARTS * min(lengths)):
        yield parallel_list(text, stretches, sentence.start)


def _up_to_dots(text: str, clauses: Sequence[Stretch], part: Sequence[int]) -> list[int]:
    """The last part without what follows the dots that break it off."""
    dots = next((count for count, at in enumerate(part, 1) if text.startswith("…", clauses[at][1])), len(part))
    return list(part[:dots])


def _first_part(
    text: str, clauses: Sequence[Stretch], parts: Sequence[Sequence[int]], tokens: Sequence[Sequence[Word]]
) -> int | None:
    """The clause with which the first of the parts begins, as the others show; none where they are not alike."""
    following = [tokens[part[0]] for part in parts[1:]]
    if not all(following):
        return None
    openings = {words[0].text for words in following}
    if len(openings) == 1:
        opening = openings.pop()
        begin = next((at for at in parts[0] if tokens[at] and tokens[at][0].text == opening), None)
        if begin is None and opening in _PRONOUNS:
            begin = next((at for at in parts[0] if any(word.text == opening for word in tokens[at])), None)
        if begin is not None:
            return begin
    if any(words[0].text in MODALS for words in following):
        begin = next((at for at in parts[0] if tokens[at] and demand_after_lead(tokens[at])), None)
        if begin is not None:
            return begin
    if any(_OTHERWISE.match(text, clauses[part[0]][0]) or _is_case(part, tokens) for part in parts[1:]):
        return None
    announced = next(
        (at for at in parts[0][1:] if text[clauses[at][0] - 1] == "：" or _SUCH_AS.match(text, clauses[at][0])), None
    )
    if announced is not None:
        return announced
    sizes = {len(part) for part in parts[1:]}
    size = sizes.pop()
    if sizes or len(parts[0]) < size:
        size = min(len(parts[0]), max(len(part) for part in parts[1:]))
    begin = parts[0][-size]
    return parts[0][0] if tokens[begin] and tokens[begin][0].text in _ABOUT_THE_SAME else begin


def _says_when(words: Sequence[Word]) -> bool:
    """Whether a clause only says when: 近年来, 未来5年, 前三季度."""
    if words[-1].text in _SINCE:
        return True
    tags = {word.tag[:1] for word in words}
    return tags <= _TIMES and not tags.isdisjoint("tm")


def _lead_of(words: Sequence[Word], following: Sequence[Sequence[Word]]) -> int:
    """The word of a clause with which the first part begins, behind what leads to a demand, or to the word with which
    all others begin (好处在于〔它省水〕；它…；它…); 0 where it is the first.
    """
    openings = {each[0].text for each in following}
    places = [at for at, word in enumerate(words) if word.text in openings]
    if len(openings) == len(places) == 1:
        return places[0]
    return demand_after_lead(words)


def _after_announcement(text: str, start: int, end: int) -> int:
    """Where the first part begins in its clause, behind what a dash parts from it, or 如."""
    found = _ANNOUNCING.match(text, start, end) or _SUCH_AS.match(text, start, end)
    return found.end() if found else start


def _is_case(part: Sequence[int], tokens: Sequence[Sequence[Word]]) -> bool:
    """Whether a part begins with a clause that only names a case for which the next holds: 逾期不改正的，处以…."""
    return len(part) > 1 and tokens[part[0]][-1].text == "的"
