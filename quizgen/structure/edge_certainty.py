"""Whether the likeliest edges of an enumeration are nearly sure to be right: by the share of the likelihood that is
theirs, and by what makes its members look as if they began or ended elsewhere.

Weights are in data/list_certainty.tsv, fitted by scripts/fit_list_certainty.py on lists that people marked and that the
weights of the edges were not fitted on.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import exp, log

from quizgen.language.data_files import data_lines
from quizgen.language.numerals import to_int
from quizgen.model import Stretch
from quizgen.patterns import regex
from quizgen.structure.edge_line import Gap, Line
from quizgen.structure.edge_scores import EdgeFeature

CERTAIN = 0.58
"""How likely the edges must be to be right: of all lists above, 85 of 100 are."""
_MOST, _LEAST = 0.95, 0.05
"""Shares of the likelihood above and below which a share tells no more."""
_FARTHEST = 3.0
"""Times longer or shorter beyond which more tells no more."""
_GRAMMAR = frozenset("crxmfpqt")
"""Tags of words that begin no noun, so that one behind a list often goes on with its last member."""
_NUMBER = regex("等?“?([两二三四五六七八九十])")


def is_certain(line: Line, gap: Gap, members: Sequence[Stretch], share: float) -> bool:
    """Whether the members between two limits, with their share of the likelihood, are nearly sure to be right."""
    known = _weights()
    score = sum([known.get(name, 0.0) * value for name, value in certainty_features(line, gap, members, share)])
    return 1 / (1 + exp(-score)) >= CERTAIN


def certainty_features(line: Line, gap: Gap, members: Sequence[Stretch], share: float) -> Iterator[EdgeFeature]:
    """What tells how likely the edges are to be right."""
    yield "in general", 1.0
    likely = min(max(share, _LEAST), _MOST)
    yield "log odds of the likelihood's share", log(likely / (1 - likely))
    lengths = [end - start for start, end in members]
    yield (
        "an outer member is longer or shorter than all others",
        max(_beyond(length, others) for length, others in ((lengths[0], lengths[1:]), (lengths[-1], lengths[:-1]))),
    )
    if min(lengths) == 1:
        yield "a member of one character", 1.0
    opening = [line.tags_of(member)[:1] for member in members]
    if len(members) > 2 and opening[0] not in opening[1:]:
        yield "first begins as no other", 1.0
    particles = ["的" in line.text[start:end] for start, end in members]
    if any(particles) and not all(particles):
        yield "some have a particle", 1.0
    end = members[-1][1]
    if end < gap.after:
        if len(members) > len(gap.cuts) + 1:
            yield "more follows the two that a conjunction joins", 1.0
        number = _NUMBER.match(line.text, end)
        counted = number is not None and to_int(number[1]) == len(members)
        if line.tag_at(end)[:1] in _GRAMMAR and not counted:
            yield "a word of grammar follows", 1.0


def _beyond(length: int, others: Sequence[int]) -> float:
    """How many times longer a member is than the longest of the others, or shorter than the shortest."""
    return min(_FARTHEST, max(length / max(others), min(others) / length, 1.0)) - 1


@cache
def _weights() -> Mapping[str, float]:
    """The fitted weights, read once."""
    rows = [line.split("\t") for line in data_lines("list_certainty.tsv")[1:]]
    return {name: float(weight) for name, weight in rows}
