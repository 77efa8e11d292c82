"""Steps that arrows join: 挤出效应的过程：政府支出增加 → 利率上升 → 私人投资减少."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.model import Document, ListKind, Role, Sentence, Span, TextList
from quizgen.patterns import regex
from quizgen.structure.labels import label_at, told_at

ARROW = "→"
_STEP = regex(r"[^→]+")
_FEWEST, _LONGEST = 3, 24


def chains(document: Document) -> Iterator[TextList]:
    """Each sentence of three steps or more, headed by the label of its line or the heading above."""
    for sentence in document.sentences:
        if ARROW in sentence.text and (found := _chain(document, sentence)):
            yield found


def is_a_chain(document: Document, found: TextList) -> bool:
    """Whether arrows join the members."""
    return ARROW in document.text[found.members[0].end : found.members[1].start]


def _chain(document: Document, sentence: Sentence) -> TextList | None:
    label = label_at(document, sentence.end)
    if label and not sentence.start <= label.start < sentence.end:
        label = None
    start = told_at(document, label) if label else sentence.start
    members = []
    for step in _STEP.finditer(document.text, start, sentence.end):
        words = step.group().strip(" \u3000。；：")
        at = step.start() + step.group().find(words)
        members.append(Span(at, at + len(words), words))
    if len(members) < _FEWEST or any(not 1 < len(each.text) <= _LONGEST or "，" in each.text for each in members):
        return None
    return TextList(ListKind.ORDINAL, label or _heading(document, sentence), tuple(members), ordered=True)


def _heading(document: Document, sentence: Sentence) -> Span | None:
    """The heading right above the line that the sentence begins."""
    paragraph = document.paragraphs[sentence.paragraph]
    above = document.paragraph_before(paragraph)
    if paragraph.start != sentence.start or above is None or above.role is not Role.HEADING:
        return None
    return Span(above.start, above.end, document.text[above.start : above.end])
