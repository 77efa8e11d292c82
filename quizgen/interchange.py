"""Items as JSON objects: the stable interchange line, version 1 (quizgen/data/item.schema.json describes it)."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from quizgen.model import Item, Kind, Option, Source

SCHEMA = 1


def to_json(item: Item) -> dict[str, Any]:
    """The item as the object of one interchange line."""
    return {
        "schema": SCHEMA,
        "uid": item.uid,
        "kind": item.kind.value,
        "rule": item.rule,
        "stem": item.stem,
        "blanks": [list(blank) for blank in item.blanks],
        "answers": list(item.answers),
        "options": [{"text": option.text, "right": option.right} for option in item.options],
        "head": item.head,
        "members": list(item.members),
        "ordered": item.ordered,
        "slots": list(item.slots),
        "truth": item.truth,
        "note": item.note,
        "source": _source(item.source),
        "pinyin": list(item.pinyin),
        "answer_pinyin": [list(reading) for reading in item.answer_pinyin],
        "member_pinyin": [list(reading) for reading in item.member_pinyin],
        "score": item.score,
        "reasons": list(item.reasons),
        "tags": list(item.tags),
        "difficulty": item.difficulty,
    }


def _source(source: Source) -> dict[str, str | int]:
    place: dict[str, str | int] = {
        "file": source.file,
        "title": source.title,
        "paragraph": source.paragraph,
        "sentence": source.sentence,
        "start": source.start,
        "end": source.end,
        "entry": source.entry,
        "origin": source.origin,
    }
    return {**place, "article": source.article} if source.article else place


def from_json(value: Mapping[str, Any]) -> Item:
    """The item of an interchange object; KeyError, TypeError or ValueError where it is none."""
    return Item(
        kind=Kind(value["kind"]),
        rule=str(value["rule"]),
        stem=str(value["stem"]),
        answers=tuple(value["answers"]),
        source=Source(**value["source"]),
        blanks=tuple((start, end) for start, end in value["blanks"]),
        options=tuple(Option(option["text"], option["right"]) for option in value["options"]),
        head=value["head"],
        members=tuple(value["members"]),
        ordered=value["ordered"],
        slots=tuple(value["slots"]),
        truth=value["truth"],
        note=value["note"],
        score=value["score"],
        reasons=tuple(value["reasons"]),
        tags=tuple(value["tags"]),
        difficulty=value["difficulty"],
        pinyin=tuple(value["pinyin"]),
        answer_pinyin=tuple(tuple(reading) for reading in value["answer_pinyin"]),
        member_pinyin=tuple(tuple(reading) for reading in value["member_pinyin"]),
        uid=value["uid"],
    )


def to_lines(items: Iterable[Item]) -> str:
    """JSON Lines, one item a line, each line ended."""
    return "".join(json.dumps(to_json(item), ensure_ascii=False) + "\n" for item in items)
