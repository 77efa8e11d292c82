"""Candidates -> the items of a deck, each with its identity: who stays, who is new, who changed, who is retired."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any, NamedTuple

from quizgen.config import Config
from quizgen.deck.carry import carried
from quizgen.deck.credit import credit
from quizgen.deck.decisions import ADDED, added_items, reworded
from quizgen.deck.echoes import Echoes
from quizgen.deck.identity import Match, issue, match, number_members
from quizgen.deck.lock import Lock, Row
from quizgen.deck.notes import note_type_of
from quizgen.deck.recipe import Recipe, Rewording
from quizgen.interchange import to_json
from quizgen.language.item_pinyin import with_pinyin
from quizgen.model import Document, Item, Kind
from quizgen.select import Supply, Verdict, select

_FIRST_ISSUE = 1_577_836_800
"""The time of change of an item that has never changed (2020-01-01 UTC): the first build depends on no clock."""
_UNSEEN = ("score", "reasons")
"""What an item carries that no learner sees."""
_NO_DECISIONS = Recipe(Path(), "", ())
_DROPPED = "dropped in the recipe"


@dataclass(frozen=True, slots=True)
class Changes:
    """What a build did to the items of a deck, by uid."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    retired: tuple[str, ...]
    same: tuple[str, ...]

    @property
    def of_an_earlier_deck(self) -> bool:
        """Whether there was a deck before that asked something else."""
        return bool(self.changed or self.retired or (self.new and self.same))

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
    supply: Supply
    verdicts: tuple[Verdict, ...]
    """What became of each candidate, in the order of the text: those chosen as the deck asks them."""
    stale: tuple[str, ...] = ()
    """Rewordings whose sentence has changed since a person wrote them."""
    unknown: tuple[str, ...] = ()
    """Ids that the recipe decides on and the deck has never had."""

    @property
    def retired(self) -> tuple[Item, ...]:
        return tuple(row.item for row in self.rows if row.retired)

    @property
    def lost(self) -> Mapping[str, Sequence[tuple[int, str]]]:
        return {row.uid: row.lost for row in self.rows if row.lost}

    @property
    def times(self) -> Mapping[str, int]:
        return {row.uid: row.changed for row in self.rows}


def assemble(
    asked: Sequence[Item], documents: Sequence[Document], lock: Lock, recipe: Recipe | None, config: Config
) -> Assembly:
    """Choose among the candidates, those in the deck already first, and give each its identity.

    An item that was retired when its sentence went comes back with it; one that people dropped stays out.
    """
    recipe = recipe or _NO_DECISIONS
    dropped = recipe.dropped
    matched = match(asked, lock.rows.values())
    able = list(_candidates(asked, matched, documents, lock))
    eligible = [each for each in able if not each.is_one_of(dropped)]
    standing = {index: each.row for index, each in enumerate(eligible) if each.row}
    selection = select([each.item for each in eligible], documents, config, standing)
    candidate_of = {id(each.item): each for each in eligible}
    echoes = Echoes(asked if len(documents) > 1 else (), documents)
    chosen = [_completed(candidate_of[id(item)], echoes, recipe.readings) for item in selection.items]
    chosen += _added(recipe, documents[0], lock)
    credit_of = {document.file: credit(document) for document in documents}
    items, rows, changes = _identify(chosen, lock, recipe, credit_of, config)
    stale = tuple(_stale(rows, recipe.reword))
    unknown = {*recipe.drop, *recipe.keep, *recipe.reword} - {row.uid for row in rows}
    out = [Verdict(each.known, False, _DROPPED) for each in able if each.is_one_of(dropped)]
    out += [replace(each, item=candidate_of[id(each.item)].known) for each in selection.verdicts if not each.kept]
    reasons = [each.reason for each in selection.verdicts if each.kept]
    return Assembly(
        items,
        rows,
        changes,
        matched.ambiguous,
        selection.more,
        selection.supply,
        tuple(sorted((*_kept(items, reasons), *out), key=_place)),
        stale,
        tuple(sorted(unknown)),
    )


class _Candidate(NamedTuple):
    """An item that the deck may ask, the row that it continues, and whether a rule asks it of the texts as they are."""

    item: Item
    row: Row | None
    fresh: bool = True

    def is_one_of(self, uids: Collection[str]) -> bool:
        return self.row is not None and self.row.uid in uids

    @property
    def known(self) -> Item:
        """The item with the id that it has or had in the deck."""
        return replace(self.item, uid=self.row.uid) if self.row else self.item


def _kept(items: Sequence[Item], reasons: Sequence[str]) -> Iterator[Verdict]:
    """Verdicts on the deck's items: those that were chosen for these reasons, then what people added."""
    for place, item in enumerate(items):
        yield Verdict(item, True, reasons[place] if place < len(reasons) else "; ".join(item.reasons))


def _place(verdict: Verdict) -> tuple[str, int, int]:
    source = verdict.item.source
    return source.file, source.start, source.end


def _candidates(
    asked: Sequence[Item], matched: Match, documents: Sequence[Document], lock: Lock
) -> Iterator[_Candidate]:
    """What the rules ask, then what stands in the deck besides."""
    for index, item in enumerate(asked):
        yield _Candidate(item, matched.rows.get(index))
    for item, row in carried(lock.rows.values(), {row.uid for row in matched.rows.values()}, documents):
        yield _Candidate(item, row, fresh=False)


def _completed(candidate: _Candidate, echoes: Echoes, readings: Mapping[str, str]) -> tuple[Item, Row | None]:
    """The item with what other texts say of it and with its pinyin, beside its row."""
    item = echoes.named(candidate.item) if candidate.fresh else candidate.item
    return with_pinyin(item, item.source.sentence, readings), candidate.row


def _added(recipe: Recipe, document: Document, lock: Lock) -> Iterator[tuple[Item, Row | None]]:
    """What people wrote into the recipe themselves, each beside its row."""
    own = {row.item.source.entry: row for row in lock.rows.values() if row.item.rule == ADDED}
    return ((item, own.get(item.source.entry)) for item in added_items(recipe, document))


def _stale(rows: Iterable[Row], rewordings: Mapping[str, Rewording]) -> Iterator[str]:
    """The rewordings whose sentence is another one than a person saw, with both."""
    for row in rows:
        wording, now = rewordings.get(row.uid), row.item.source.sentence
        if wording and wording.was and not row.retired and wording.was != now:
            yield f"{wording.uid} was: {wording.was} now: {now}"


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


def digest(item: Item, config: Config, named: str, lost: Sequence[tuple[int, str]]) -> str:
    """A hash of all that a learner sees of an item, how its text is named, and which members its list has lost."""
    value = to_json(item) | _showing(config) | {"credit": named, "lost": lost}
    for key in _UNSEEN:
        del value[key]
    value["source"] = {key: value["source"][key] for key in ("title", "sentence", "entry", "origin")}
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
    chosen: Iterable[tuple[Item, Row | None]],
    lock: Lock,
    recipe: Recipe,
    credit_of: Mapping[str, str],
    config: Config,
) -> tuple[tuple[Item, ...], tuple[Row, ...], Changes]:
    """Items as they are shown, and rows that keep each as the rule made it: that is what the next build will match."""
    taken = set(lock.rows)
    items: list[Item] = []
    rows: list[Row] = []
    new, changed, same = [], [], []
    for made, old in chosen:
        made, numbers = _numbered(made, old.cloze if old else ())
        if old and note_type_of(made) != note_type_of(old.item):
            old, (made, numbers) = None, _numbered(made, ())
        uid = old.uid if old else issue(lock.namespace, made, taken)
        taken.add(uid)
        made = replace(made, uid=uid)
        row = replace(old or Row(made, "", _FIRST_ISSUE, _FIRST_ISSUE), item=made, cloze=numbers, retired=False)
        item = reworded(made, recipe.reword[uid], recipe.readings) if uid in recipe.reword else made
        row = replace(row, digest=digest(item, config, credit_of.get(item.source.file, ""), row.lost))
        if old is None:
            new.append(uid)
        elif row.digest == old.digest and not old.retired:
            same.append(uid)
        else:
            row = replace(row, changed=max(config.now, old.changed + 1))
            changed.append(uid)
        rows.append(row)
        items.append(item)
    retired, leaving = _retire(lock.rows.values(), {row.uid for row in rows}, config.now)
    return tuple(items), (*rows, *retired), Changes(tuple(new), tuple(changed), leaving, tuple(same))


def _numbered(item: Item, known: Sequence[tuple[int, str]]) -> tuple[Item, tuple[tuple[int, str], ...]]:
    """A list with the cloze numbers of its members, and all that were ever given; any other item as it is."""
    if item.kind is not Kind.LIST:
        return item, ()
    slots, numbers = number_members(item.members, known)
    return replace(item, slots=() if slots == tuple(range(1, len(slots) + 1)) else slots), numbers


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
