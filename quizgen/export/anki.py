"""The Anki package: each item a note that a second import finds again, whatever became of its text.

What is fixed for good stands in `NOTE_TYPES`: ids, names, fields and their order. Templates and style may change,
and with them `NOTE_TYPES_CHANGED`.
"""

from __future__ import annotations

import itertools
import json
import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import blake2b
from importlib.resources import files
from pathlib import Path
from typing import Any, NamedTuple

import genanki

from quizgen.config import Config
from quizgen.deck.identity import MOST_NUMBERS
from quizgen.deck.notes import cloze_numbers, note_type_of
from quizgen.export.anki_ruby import AnkiRuby, escape
from quizgen.export.heads import before_points
from quizgen.files import packed, write_bytes
from quizgen.language.brackets import in_brackets
from quizgen.model import ANY_ORDER, Deck, Item, Kind

NOTE_TYPES_CHANGED = 1_796_023_200
"""When templates or style last changed (seconds of the epoch): Anki takes them over only if this grows."""
RETIRED = "quizgen::已失效"
LOST = "已失效，不再列入："
"""What stands before a member on its card that its list has lost."""
_EARLIEST_NOTE = 1_500_000_000_000
_SPARE = ("备用1", "备用2", "备用3")
_SPOKEN = _SPARE[0]
"""What the back reads out, filled only where the recipe wants it: other decks' cards stay silent with any template."""
_SPEECH = f"\n{{{{#{_SPOKEN}}}}}<div>{{{{tts zh_CN:{_SPOKEN}}}}}</div>{{{{/{_SPOKEN}}}}}"


class NoteType(NamedTuple):
    """A note type as it was first released."""

    id: int
    name: str
    fields: tuple[str, ...]
    template: str
    is_cloze: bool


NOTE_TYPES: Mapping[str, NoteType] = {
    "cloze": NoteType(
        1_724_310_001, "quizgen 填空", ("题目", "答案", "说明", "原文", "出处", "编号", *_SPARE), "填空", True
    ),
    "list": NoteType(
        1_724_310_002,
        "quizgen 列表",
        (
            "题目",
            "顺序",
            *(f"C{number}" for number in range(1, MOST_NUMBERS + 1)),
            "全部",
            "说明",
            "原文",
            "出处",
            "编号",
            *_SPARE,
        ),
        "列表",
        True,
    ),
    "question": NoteType(
        1_724_310_003, "quizgen 问答", ("题目", "题型", "答案", "说明", "原文", "出处", "编号", *_SPARE), "问答", False
    ),
    "choice": NoteType(
        1_724_310_004,
        "quizgen 选择",
        ("题目", "题型", "选项", "选项与答案", "答案", "说明", "原文", "出处", "编号", *_SPARE),
        "选择",
        False,
    ),
    "judge": NoteType(
        1_724_310_005,
        "quizgen 判断",
        ("题目", "答案", "正确说法", "说明", "原文", "出处", "编号", *_SPARE),
        "判断",
        False,
    ),
}


def apkg(deck: Deck, folder: Path, config: Config) -> tuple[Path, ...]:
    """Write `<stem>.apkg`; the same deck gives the same bytes."""
    path = folder / f"{deck.stem}.apkg"
    write_bytes(path, _package(_anki_deck(deck, AnkiRuby(config), config.tts)))
    return (path,)


class _Model(genanki.Model):  # type: ignore[misc]
    """A note type that carries the time of its own last change, and fixed ids on fields and templates."""

    _req = [[0, "any", [0]]]  # noqa: RUF012 - genanki's own attribute: the first field decides
    changed = NOTE_TYPES_CHANGED

    def to_json(self, timestamp: float, deck_id: int) -> dict[str, Any]:  # noqa: ARG002
        value: dict[str, Any] = super().to_json(self.changed, deck_id)
        for number, part in enumerate((*value["flds"], *value["tmpls"])):
            part["id"] = self.model_id * 1000 + number
        return value


class _Note(genanki.Note):  # type: ignore[misc]
    """A note that carries the time of its own last change, and ids that follow from its guid."""

    changed: int

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:  # noqa: ARG002
        super().write_to_db(cursor, max(1, self.changed), deck_id, itertools.count(_number(self.guid)))


def _anki_deck(deck: Deck, ruby: AnkiRuby, speaks: bool) -> genanki.Deck:
    models = {key: _model(key, speaks) for key in NOTE_TYPES}
    anki_deck = genanki.Deck(_number("deck", deck.namespace) % (1 << 31) + (1 << 30), _plain(deck.name))
    credit_of = {text.file: text.credit for text in deck.texts}
    retired = {item.uid for item in deck.retired}
    for due, item in enumerate((*deck.items, *deck.retired)):
        key = note_type_of(item)
        if key is None:
            continue
        values = _FIELDS[key](item, ruby)
        if key == "list":
            values |= _lost_fields(item, deck.lost.get(item.uid, ()))
        values |= {
            "说明": escape(item.note),
            "原文": escape(item.source.sentence),
            "出处": escape(item.source.origin or credit_of.get(item.source.file) or in_brackets(item.source.title)),
            "编号": item.uid,
            _SPOKEN: escape(_spoken(item)) if speaks else "",
        }
        note = _Note(
            model=models[key],
            fields=[values.get(name, "") for name in NOTE_TYPES[key].fields],
            guid=genanki.guid_for(deck.namespace, item.uid),
            tags=_tags(item, item.uid in retired),
            due=due,
        )
        note.changed = deck.changed[item.uid]
        anki_deck.add_note(note)
    return anki_deck


def _model(key: str, speaks: bool) -> _Model:
    """The note type as it is or, a second younger so that Anki takes it over, with a back that reads out."""
    kind = NOTE_TYPES[key]
    folder = files("quizgen").joinpath("data/anki")
    back = folder.joinpath(f"{key}-back.html").read_text("utf-8").strip()
    model = _Model(
        kind.id,
        kind.name,
        fields=[{"name": name} for name in kind.fields],
        templates=[
            {
                "name": kind.template,
                "qfmt": folder.joinpath(f"{key}-front.html").read_text("utf-8").strip(),
                "afmt": back + _SPEECH if speaks else back,
            }
        ],
        css=folder.joinpath("style.css").read_text("utf-8"),
        model_type=genanki.Model.CLOZE if kind.is_cloze else genanki.Model.FRONT_BACK,
    )
    model.changed = NOTE_TYPES_CHANGED + speaks
    return model


def _spoken(item: Item) -> str:
    """What the back of a card says aloud: the sentence with its answer, the whole list, a word with its example."""
    if item.kind is Kind.VOCABULARY:
        return f"{item.stem}。{item.source.sentence}"
    if item.kind is Kind.JUDGE:
        return item.truth or item.stem
    if item.kind is Kind.LIST:
        return before_points(item.head or item.stem) + "；".join(item.members)
    return item.stem if item.blanks else "；".join(item.answers)


def _package(anki_deck: genanki.Deck) -> bytes:
    database = sqlite3.connect(":memory:")
    genanki.Package(anki_deck).write_to_db(database.cursor(), 1, itertools.count(1))
    database.commit()
    collection = database.serialize()
    database.close()
    return packed((("collection.anki2", collection), ("media", json.dumps({}).encode())))


def _cloze_fields(item: Item, ruby: AnkiRuby) -> dict[str, str]:
    text = "".join(f"{{{{c1::{piece}}}}}" if number % 2 else piece for number, piece in enumerate(ruby.stem(item)))
    return {"题目": text, "答案": _answers(item, ruby)}


def _list_fields(item: Item, ruby: AnkiRuby) -> dict[str, str]:
    readings = item.member_pinyin if len(item.member_pinyin) == len(item.members) else ((),) * len(item.members)
    members = list(zip(item.members, readings, strict=True))
    head = item.head or item.stem
    rows = "".join(f"<li>{ruby.behind(*member)}</li>" for member in members)
    values = {
        "题目": ruby.before(head, item.pinyin if head == item.stem else (), members),
        "顺序": "" if item.ordered else ANY_ORDER,
        "全部": f'<ol class="list">{rows}</ol>',
    }
    for hidden, slot in enumerate(cloze_numbers(item)):
        shown = [ruby.before(*member, [members[hidden]]) for member in members]
        shown[hidden] = ruby.behind(*members[hidden])
        rows = "".join(_list_row(number, member, hidden, slot) for number, member in enumerate(shown))
        values[f"C{slot}"] = f'<ol class="list">{rows}</ol>'
    return values


def _lost_fields(item: Item, lost: Sequence[tuple[int, str]]) -> dict[str, str]:
    """What the cards of members show that the list has no more: Anki keeps a card, and faults one without a gap."""
    rows = "".join(f"<li>{escape(member)}</li>" for member in item.members)
    return {
        f"C{slot}": f'<ol class="list">{rows}</ol>{LOST}{{{{c{slot}::{escape(text)}}}}}'
        for slot, text in lost
        if slot <= MOST_NUMBERS
    }


def _list_row(number: int, member: str, hidden: int, slot: int) -> str:
    if number == hidden:
        return f"<li>{{{{c{slot}::{member}}}}}</li>"
    return f"<li>{member}</li>" if number <= hidden + 1 else '<li class="later">……</li>'


def _question_fields(item: Item, ruby: AnkiRuby) -> dict[str, str]:
    return {"题目": _gapped(item, ruby), "题型": item.kind.label, "答案": _answers(item, ruby)}


def _choice_fields(item: Item, ruby: AnkiRuby) -> dict[str, str]:
    return {
        "题目": _gapped(item, ruby),
        "题型": item.kind.label,
        "选项": _options(item, marked=False),
        "选项与答案": _options(item, marked=True),
        "答案": _answers(item, ruby),
    }


def _judge_fields(item: Item, ruby: AnkiRuby) -> dict[str, str]:
    return {"题目": "".join(ruby.stem(item)), "答案": escape(item.answers[0]), "正确说法": escape(item.truth)}


_FIELDS: Mapping[str, Callable[[Item, AnkiRuby], dict[str, str]]] = {
    "cloze": _cloze_fields,
    "list": _list_fields,
    "question": _question_fields,
    "choice": _choice_fields,
    "judge": _judge_fields,
}


def _options(item: Item, *, marked: bool) -> str:
    rows = (
        f"<li{' class=right' if marked and option.right else ''}><span>{escape(option.text)}</span></li>"
        for option in item.options
    )
    return f'<ol class="options">{"".join(rows)}</ol>'


def _gapped(item: Item, ruby: AnkiRuby) -> str:
    pieces = ruby.stem(item)
    return "".join(_gap(item, number // 2) if number % 2 else piece for number, piece in enumerate(pieces))


def _gap(item: Item, number: int) -> str:
    """What stands in the place of an answer: its pinyin where that is the question."""
    if item.kind is Kind.DICTATION and number < len(item.answer_pinyin):
        return f'<span class="heard">{escape(" ".join(filter(None, item.answer_pinyin[number])))}</span>'
    return '<span class="gap"></span>'


def _answers(item: Item, ruby: AnkiRuby) -> str:
    texts = ruby.behind_each(item.answers, item.answer_pinyin)
    if len(texts) == 1:
        return texts[0]
    return f'<ol class="answer">{"".join(f"<li>{text}</li>" for text in texts)}</ol>'


def _plain(name: str) -> str:
    """A deck's name without control characters; :: stays, it makes sub-decks."""
    return re.sub(r"[\x00-\x1f\"]", "", name).strip() or "quizgen"


def _tags(item: Item, retired: bool) -> list[str]:
    tags = ["quizgen", f"quizgen::题型::{item.kind.label}", f"quizgen::文本::{_tag(item.source.title)}"]
    tags += [f"quizgen::难度::{item.difficulty}", *(f"quizgen::{_tag(tag)}" for tag in item.tags)]
    return [*tags, RETIRED] if retired else tags


def _tag(text: str) -> str:
    return re.sub(r"[\s\u3000:\"*<>&\x00-\x1f]+", "_", text).strip("_") or "_"


def _number(*parts: str) -> int:
    """A number in the range of Anki's ids (milliseconds of the epoch) that follows from the parts."""
    digest = blake2b("\0".join(parts).encode(), digest_size=6).digest()
    return _EARLIEST_NOTE + int.from_bytes(digest, "big") % 200_000_000 * 1000
