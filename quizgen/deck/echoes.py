"""What several texts of a deck say alike: asked once, with the other texts named and other wordings flagged."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizgen.deck.credit import shown_title
from quizgen.language.brackets import in_brackets
from quizgen.model import Document, Item, Kind
from quizgen.structure.text_names import name_of

_LISTS = (Kind.LIST, Kind.SHORT, Kind.TERM, Kind.MULTIPLE)
_SHORTEST = 4
"""Characters that a stem must share with another text's to be called the same."""


class Echoes:
    """Where the items of a deck's texts can be looked up by what they ask for."""

    def __init__(self, candidates: Sequence[Item], documents: Iterable[Document]) -> None:
        self._candidates = candidates
        self._names = {(each.file, each.title): name_of(each) or in_brackets(shown_title(each)) for each in documents}
        self._places: dict[str, set[int]] = {}
        for place, item in enumerate(candidates):
            for text in item.members or item.answers:
                self._places.setdefault(text, set()).add(place)

    def named(self, item: Item) -> Item:
        """The item with a remark on the other texts that have its list or sentence."""
        others = self._of_other_texts(item)
        titles = dict.fromkeys(self._name(other) for other in others if _is_same(item, other))
        remarks = [f"又见{'、'.join(titles)}"] if titles else []
        remarks += self._other_wordings(item, others)
        if not remarks:
            return item
        return replace(item, note="；".join(each for each in (item.note, *remarks) if each))

    def _of_other_texts(self, item: Item) -> list[Item]:
        """The items of other texts that share a member or an answer, in the order they were made."""
        places = set().union(*(self._places.get(text, ()) for text in item.members or item.answers))
        found = (self._candidates[place] for place in sorted(places))
        return [other for other in found if other.source.file != item.source.file]

    def _other_wordings(self, item: Item, others: Iterable[Item]) -> list[str]:
        """How other texts word the item's list: more than half of the members alike, not all."""
        if item.kind not in _LISTS or not item.members or item.source.entry:
            return []
        mine = set(item.members)
        worded: dict[str, None] = {}
        for other in others:
            shared = len(mine & set(other.members))
            if (
                other.kind is item.kind
                and shared * 2 > max(len(mine), len(other.members))
                and set(other.members) != mine
            ):
                worded[f"提法不同：{self._name(other)}作“{'、'.join(other.members)}”"] = None
        return list(worded)

    def _name(self, item: Item) -> str:
        """What the item's text is called."""
        return self._names.get((item.source.file, item.source.title)) or in_brackets(item.source.title)


def _is_same(one: Item, other: Item) -> bool:
    if one.members or other.members:
        return one.kind is other.kind and set(one.members) == set(other.members)
    stem = _told(one)
    return len(stem) >= _SHORTEST and one.answers == other.answers and stem == _told(other)


def _told(item: Item) -> str:
    """What the item tells, whichever text it is from."""
    return _bare(item.stem.removeprefix(item.lead))


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text)
