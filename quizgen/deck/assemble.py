"""Candidates -> the items of a deck, each with its identity: who stays, who is new, who changed, who is retired."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

from quizgen.config import Config
from quizgen.deck.carry import carried
from quizgen.deck.decisions import ADDED, added_items, reworded
from quizgen.deck.echoes import Echoes
from quizgen.deck.identity import MOST_NUMBERS, issue, match, number_members
from quizgen.deck.lock import Lock, Row
from quizgen.deck.recipe import Recipe, Rewording
from quizgen.interchange import to_json
from quizgen.language.item_pinyin import with_pinyin
from quizgen.model import Document, Item, Kind
from quizgen.select import select

_FIRST_ISSUE = 1_577_836_800
"""The time of change of an item that has never changed (2020-01-01 UTC): the first build depends on no clock."""
_UNSEEN = ("score", "reasons")
"""What an item carries that no learner sees."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What a build did to the items of a deck, by uid."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    retired: tuple[str, ...]
    same: tuple[str, ...]

    def __str__(self) -> str:
        return (
            f"{len(self.new)} new, {len(self.changed)} changed, {len(self.retired)} retired, {len(self.same)} as before"
        )


@dataclass(frozen=True, slots=True)
class Assembly:
    """The deck's items with uids, the rows of its next lock, what happened, and what could not be told apart."""

    items: tuple[Item, ...]
    rows: tuple[Row, ...]
    changes: Changes
    ambiguous: tuple[str, ...]
    more: int
    """Sentences that could be asked besides, if with weak items."""
    stale: tuple[str, ...] = ()
    """Rewordings whose sentence has changed since a person wrote them."""
    unknown: tuple[str, ...] = ()
    """Ids that the recipe decides on and the deck has never had."""

    @property
    def retired(self) -> tuple[Item, ...]:
        return tuple(row.item for row in self.rows if row.retired)

    @property
    def times(self) -> Mapping[str, int]:
        return {row.uid: row.changed for row in self.rows}


def assemble(
    asked: Sequence[Item], documents: Sequence[Document], lock: Lock, recipe: Recipe | None, config: Config
) -> Assembly:
    """Choose among the candidates, those in the deck already first, and give each its identity.

    An item that was retired when its sentence went comes back with it; one that people dropped stays out.
    """
    matched = match(asked, lock.rows.values())
    dropped = recipe.drop - recipe.keep if recipe else frozenset[str]()
    eligible: list[Item] = []
    rows: dict[int, Row] = {}
    for index, item in enumerate(asked):
        row = matched.rows.get(index)
        if row is not None and row.uid in dropped:
            continue
        if row is not None:
            rows[len(eligible)] = row
        eligible.append(item)
    for item, row in carried(lock.rows.values(), {row.uid for row in matched.rows.values()}, documents):
        if row.uid not in dropped:
            rows[len(eligible)] = row
            eligible.append(item)
    selection = select(eligible, documents, config, rows)
    place = {id(item): index for index, item in enumerate(eligible)}
    readings = recipe.readings if recipe else {}
    fresh = {id(item) for item in asked} if len(documents) > 1 else set()
    echoes = Echoes(asked if fresh else ())
    chosen: list[tuple[Item, Row | None]] = [
        (
            with_pinyin(echoes.named(item) if id(item) in fresh else item, item.source.sentence, readings),
            rows.get(place[id(item)]),
        )
        for item in selection.items
    ]
    if recipe:
        own = {row.item.source.entry: row for row in lock.rows.values() if row.item.rule == ADDED}
        chosen += [(item, own.get(item.source.entry)) for item in added_items(recipe, documents[0])]
    items, issued, changes = _identify(chosen, lock, recipe.reword if recipe else {}, config)
    stale = tuple(
        f"{wording.uid} was: {wording.was} now: {row.item.source.sentence}"
        for row in issued
        for wording in ((recipe.reword.get(row.uid),) if recipe else ())
        if wording and wording.was and not row.retired and wording.was != row.item.source.sentence
    )
    decided = {*recipe.drop, *recipe.keep, *recipe.reword} if recipe else set()
    unknown = tuple(sorted(decided - {row.uid for row in issued}))
    return Assembly(items, issued, changes, matched.ambiguous, selection.more, stale, unknown)


def goes_on(lock: Lock, assembly: Assembly, document: Document) -> bool:
    """Whether the document is the text of the lock's deck, if perhaps much edited: its headline is the same, a sentence
    of an item, or an item that is not the glossary's. A deck without items may be of any text.
    """
    living = [row.item for row in lock.rows.values() if not row.retired]
    kept = {*assembly.changes.same, *assembly.changes.changed}
    return not living or any(
        (item.uid in kept and not item.source.entry)
        or (item.source.sentence and item.source.sentence in document.text)
        or item.source.title == document.title != Path(document.file).stem
        for item in living
    )


def digest(item: Item, config: Config) -> str:
    """A hash of all that a learner sees of an item."""
    value = to_json(item) | _showing(config)
    for key in _UNSEEN:
        del value[key]
    value["source"] = {key: value["source"][key] for key in ("sentence", "entry", "origin")}
    return blake2b(json.dumps(value, ensure_ascii=False, sort_keys=True).encode(), digest_size=8).hexdigest()


def _showing(config: Config) -> dict[str, Any]:
    """What the recipe says of the way cards show pinyin and speak, nothing where it leaves it as it is."""
    shown: dict[str, Any] = {}
    if config.card_pinyin != "off":
        shown["card_pinyin"] = [config.card_pinyin, config.level if config.card_pinyin == "hard" else ""]
    if config.tone_colours:
        shown["tone_colours"] = True
    if config.tts:
        shown["tts"] = True
    return shown


def _identify(
    chosen: Iterable[tuple[Item, Row | None]], lock: Lock, rewordings: Mapping[str, Rewording], config: Config
) -> tuple[tuple[Item, ...], tuple[Row, ...], Changes]:
    """Items as they are shown, and rows that keep each as the rule made it: that is what the next build will match."""
    taken = set(lock.rows)
    items: list[Item] = []
    rows: list[Row] = []
    new, changed, same = [], [], []
    for made, old in chosen:
        slots, numbers = number_members(made.members, old.cloze if old else ()) if made.kind is Kind.LIST else ((), ())
        if old and max(slots, default=0) > MOST_NUMBERS:
            old, (slots, numbers) = None, number_members(made.members, ())
        uid = old.uid if old else issue(lock.namespace, made, taken)
        taken.add(uid)
        made = replace(made, uid=uid, slots=() if slots == tuple(range(1, len(slots) + 1)) else slots)
        item = reworded(made, rewordings[uid]) if uid in rewordings else made
        fresh = digest(item, config)
        if old is None:
            rows.append(Row(made, fresh, _FIRST_ISSUE, _FIRST_ISSUE, numbers))
            new.append(uid)
        elif fresh == old.digest and not old.retired:
            rows.append(replace(old, item=made, cloze=numbers))
            same.append(uid)
        else:
            stamp = max(config.now, old.changed + 1)
            rows.append(replace(old, item=made, digest=fresh, changed=stamp, cloze=numbers, retired=False))
            changed.append(uid)
        items.append(item)
    retired, leaving = _retire(lock.rows.values(), {row.uid for row in rows}, config.now)
    return tuple(items), (*rows, *retired), Changes(tuple(new), tuple(changed), leaving, tuple(same))


def _retire(rows: Iterable[Row], kept: set[str], now: int) -> tuple[list[Row], tuple[str, ...]]:
    gone, leaving = [], []
    for row in rows:
        if row.uid in kept:
            continue
        if not row.retired:
            row = replace(row, retired=True, changed=max(now, row.changed + 1))
            leaving.append(row.uid)
        gone.append(row)
    return gone, tuple(leaving)
