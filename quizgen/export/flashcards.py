"""Flash cards on paper: fronts and backs that meet when printed on both sides, eight or ten to a sheet."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from quizgen.config import Config, Print
from quizgen.export.names import print_name
from quizgen.export.questions import GAP, asked_runs, spelled_answers
from quizgen.export.typesetting import report_missing, typeset
from quizgen.files import write_bytes
from quizgen.model import ANY_ORDER, Deck, Item, Kind

_LOG = logging.getLogger(__name__)
_ON_CARDS = frozenset(Kind) - {Kind.CHOICE, Kind.MULTIPLE, Kind.JUDGE, Kind.ORDER, Kind.MATCH}
"""Kinds that can be asked without options."""


def flashcards(deck: Deck, folder: Path, config: Config) -> tuple[Path, ...]:
    """Write `<stem>-flashcards.pdf`: turned over the long edge, each back lies behind its front.

    A deck none of whose items fits a card gets none, with a warning.
    """
    items = [item for item in deck.items if item.kind in _ON_CARDS]
    if not items:
        _LOG.warning("%s: no item fits a flash card; build more kinds", deck.stem)
        return ()
    data: dict[str, Any] = {
        "title": deck.title or deck.stem,
        "per-sheet": config.sheet.cards,
        "cards": [_card(item, config) for item in items],
    }
    report_missing(deck.stem, [data])
    path = folder / print_name(deck.stem, Print.FLASHCARDS, "pdf")
    write_bytes(path, typeset("flashcards", data))
    return (path,)


def _card(item: Item, config: Config) -> dict[str, Any]:
    recited = item.kind is Kind.LIST and bool(item.members)
    runs = [{"text": item.head.replace(GAP, "____") or item.stem}] if recited else asked_runs(item, config)
    card = {"kind": item.kind.label, "id": item.uid, "runs": runs, "answers": spelled_answers(item)}
    if ANY_ORDER in item.note or (recited and not item.ordered):
        card["note"] = ANY_ORDER
    return card | (_taught(item) if item.kind is Kind.VOCABULARY else {})


def _taught(item: Item) -> dict[str, Any]:
    """What the back says of a word besides its meaning: how it sounds, where it stands, and whose the meaning is."""
    spelled = [syllable or "" for syllable in item.pinyin]
    return {"word": {"text": item.stem, "pinyin": spelled}, "sentence": item.source.sentence, "note": item.note}
