"""The parts of a sentence between semicolons, where three or more of them are alike."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.model import Sentence, TextList, Word
from quizgen.structure.clauses import FEWEST, SHORTEST_DEMAND, by_clause, is_act, of_stretches

_LONGEST_PART = 60


def parts_alike(sentence: Sentence, words: Sequence[Word], clauses: Sequence[tuple[int, int]]) -> Iterator[TextList]:
    """Three or more parts between semicolons that begin with one word, or have as many clauses, verbs first."""
    text = sentence.text
    if text.count("；") < FEWEST - 1:
        return
    parts: list[list[int]] = [[]]
    for at, (_, end) in enumerate(clauses):
        parts[-1].append(at)
        if text[end : end + 1] == "；":
            parts.append([])
    parts = [part for part in parts if part]
    if len(parts) < FEWEST:
        return
    begin = _first_part(parts, by_clause(clauses, words, sentence.start))
    if begin is None:
        return
    stretches = [(clauses[part[0]][0], clauses[part[-1]][1]) for part in parts]
    stretches[0] = (clauses[begin][0], stretches[0][1])
    if all(SHORTEST_DEMAND <= end - start <= _LONGEST_PART for start, end in stretches):
        yield of_stretches(text, stretches, sentence.start)


def _first_part(parts: Sequence[Sequence[int]], tokens: Sequence[Sequence[Word]]) -> int | None:
    """The clause with which the first of the parts begins, as the others show; none where they are not alike."""
    following = [tokens[part[0]] for part in parts[1:]]
    if not all(following):
        return None
    openings = {words[0].text for words in following}
    if len(openings) == 1:
        return next((at for at in parts[0] if tokens[at] and tokens[at][0].text in openings), None)
    size = len(parts[1])
    alike = all(len(part) == size for part in parts[1:]) and all(is_act(words[0]) for words in following)
    if not alike or not 1 < size <= len(parts[0]):
        return None
    begin = parts[0][-size]
    return begin if tokens[begin] and is_act(tokens[begin][0]) else None
