"""Items whose sentence still stands though no rule asks them any more: they stay as they are.

What a rule asks of a sentence depends on the whole text (which words repeat, which sentences matter most), so an edit
elsewhere may end a question that has lost nothing. A learner's history must not end with it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.deck.decisions import ADDED
from quizgen.deck.lock import Row
from quizgen.language.glossary import glossary
from quizgen.model import Document, Item, Kind, Sentence
from quizgen.structure.articles import article_of


def carried(rows: Iterable[Row], matched: Collection[str], documents: Sequence[Document]) -> Iterator[tuple[Item, Row]]:
    """Each standing row that no candidate continues, as an item at its sentence's present place."""
    places: dict[str, tuple[Document, Sentence]] = {}
    for document in documents:
        for sentence in document.sentences:
            places.setdefault(sentence.text, (document, sentence))
    for row in rows:
        if row.uid in matched or row.retired or row.item.rule == ADDED:
            continue
        found = places.get(row.item.source.sentence)
        if found is not None and _still_true(row.item, found[0]):
            yield _moved(row.item, *found), row


def _still_true(item: Item, document: Document) -> bool:
    """Whether the document, or the glossary as it is today, still holds all that the answer rests on."""
    if item.source.entry:
        told = () if item.kind is Kind.VOCABULARY else glossary().told(item.source.entry)
        return not told or all(any(answer in known for known in (*told, document.text)) for answer in item.answers)
    return all(answer in document.text or answer not in item.source.sentence for answer in item.answers) and all(
        member in document.text for member in item.members
    )


def _moved(item: Item, document: Document, sentence: Sentence) -> Item:
    start = sentence.start + max(0, item.source.start - _sentence_start(item))
    return replace(
        item,
        uid="",
        source=replace(
            item.source,
            file=document.file,
            title=document.title,
            paragraph=sentence.paragraph,
            start=start,
            end=start + item.source.end - item.source.start,
            article=article_of(document, sentence.paragraph),
        ),
    )


def _sentence_start(item: Item) -> int:
    """Where the item's sentence began when it was made, as far as its first answer tells."""
    within = item.source.sentence.find(item.answers[0])
    return item.source.start - within if within >= 0 else item.source.start
