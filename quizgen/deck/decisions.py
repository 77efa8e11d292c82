"""What people decided about items: rewordings and additions of the recipe."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from quizgen.deck.recipe import Addition, Recipe, Rewording
from quizgen.errors import QuizgenError
from quizgen.language.item_pinyin import with_pinyin
from quizgen.model import LINE, Document, Item, Kind, Source, outside
from quizgen.patterns import regex

ADDED = "added"
"""The rule's name of an item that a person wrote; `source.entry` is the id that person gave it."""
_MARKED = regex(r"\[\[(.+?)\]\]")


def reworded(item: Item, wording: Rewording, readings: Mapping[str, str]) -> Item:
    """The item in a person's words; blanks stand where the answers do, and what is shown of a list or among options
    are the new answers too.
    """
    stem, blanks = _asked(item, wording)
    listed = item.members == item.answers and len(item.members) == len(wording.answers)
    right = [option.text for option in item.options if option.right]
    new = dict(zip(right, wording.answers, strict=True)) if len(right) == len(wording.answers) else {}
    worded = replace(
        item,
        stem=stem,
        head=stem if item.head == item.stem else item.head,
        answers=wording.answers,
        members=wording.answers if listed else item.members,
        options=tuple(replace(option, text=new.get(option.text, option.text)) for option in item.options),
        blanks=blanks,
        reasons=(*item.reasons, "reworded by a person"),
    )
    return with_pinyin(worded, stem, readings)


def _asked(item: Item, wording: Rewording) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The stem and its blanks: an item with blanks keeps some, behind the words where these are without the answers,
    one without has none, so that each stays the note in Anki that it is.
    """
    stem, blanks = wording.stem, _spans(wording.stem, wording.answers)
    if item.blanks and not blanks:
        at, stem = len(stem), stem + "、".join(wording.answers)
        return stem, _spans(stem, wording.answers, at)
    if blanks and not item.blanks and item.kind is not Kind.JUDGE:
        return outside(stem, blanks, LINE), ()
    return stem, blanks if item.blanks else ()


def added_items(recipe: Recipe, document: Document) -> tuple[Item, ...]:
    """The items that people wrote into the recipe. QuizgenError for one without an answer."""
    return tuple(_added(addition, recipe, document) for addition in recipe.add)


def _added(addition: Addition, recipe: Recipe, document: Document) -> Item:
    stem, blanks = addition.stem, []
    while marked := _MARKED.search(stem):
        blanks.append((marked.start(), marked.start() + len(marked.group(1))))
        stem = stem[: marked.start()] + marked.group(1) + stem[marked.end() :]
    answers = tuple(stem[start:end] for start, end in blanks) or addition.answers
    if not answers:
        raise QuizgenError(
            f"the added item {addition.id} has no answer", str(recipe.path), "give answers, or put [[ ]] around them"
        )
    item = Item(
        kind=Kind.CLOZE if blanks else Kind.FACT if len(answers) == 1 else Kind.SHORT,
        rule=ADDED,
        stem=stem,
        answers=answers,
        blanks=tuple(blanks),
        members=answers if len(answers) > 1 and not blanks else (),
        note=addition.note,
        source=Source(document.file, document.title, entry=addition.id),
        score=1.0,
        reasons=("added by a person",),
    )
    return with_pinyin(item, stem, recipe.readings)


def _spans(stem: str, answers: tuple[str, ...], at: int = 0) -> tuple[tuple[int, int], ...]:
    spans = []
    for answer in answers:
        start = stem.find(answer, at)
        if start < 0:
            return ()
        at = start + len(answer)
        spans.append((start, at))
    return tuple(spans)
