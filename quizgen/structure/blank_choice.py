"""Which of the spans that were weighed are suggested together: the best ones, as different as a choice should be."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from quizgen.model import Stretch, TextList

_GIVES_WAY = 2.0
"""What the other members of a list lose when one of them is suggested: who would ask for that list has found it."""


def varied(weights: Mapping[Stretch, float], lists: Iterable[TextList], limit: int) -> list[tuple[float, Stretch]]:
    """Up to `limit` spans with their weights, best first; of equals the earlier and shorter one.

    None cuts across a better one, and members of a list give way when one of them is chosen.
    """
    left, beside = dict(weights), _siblings(lists)
    chosen: list[tuple[float, Stretch]] = []
    while left and len(chosen) < limit:
        score, start, end = max((score, -start, -end) for (start, end), score in left.items())
        place = -start, -end
        del left[place]
        if any(_cross(place, other) for _, other in chosen):
            continue
        chosen.append((score, place))
        for sibling in left.keys() & beside[place]:
            left[sibling] -= _GIVES_WAY
    return chosen


def _siblings(lists: Iterable[TextList]) -> Mapping[Stretch, set[Stretch]]:
    """For each member of a list the members of its lists."""
    found: dict[Stretch, set[Stretch]] = defaultdict(set)
    for each in lists:
        members = {(member.start, member.end) for member in each.members}
        for member in members:
            found[member] |= members
    return found


def _cross(one: Stretch, other: Stretch) -> bool:
    """Whether two spans overlap and neither holds the other (人民城市, 城市人民)."""
    (start, end), (start2, end2) = sorted((one, other))
    return start < start2 < end < end2
