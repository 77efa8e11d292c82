"""要点: what a text that teaches says of an aspect of its matter, asked by the label or heading that it stands under.

>>> # 二、财政政策 / 含义：政府变动税收和支出以影响总需求的政策。 -> “财政政策”的含义是什么？
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.language.brackets import inside_quotes, is_balanced
from quizgen.model import AnnotatedDocument, Document, Item, Kind, Paragraph, Role, Span
from quizgen.rules._lists import GAP, lists_to_ask
from quizgen.rules._standalone import points_elsewhere
from quizgen.rules._stem import source_of
from quizgen.structure.aspects import is_aspect, is_short_aspect, is_told_of, says_how, says_what
from quizgen.structure.labels import is_advice, is_remark, is_talk, label_at, told_at
from quizgen.structure.topics import asked_aspect, topic_above, topic_of_aspect

_RELATION = "关系"
"""An aspect of two things, of which a label alone names neither."""
_SHORTEST, _LONGEST = 6, 110
"""Characters of an answer that a card can ask for."""
_STEPS_OR_LABELS = re.compile("[：→]")
_SCORE = 0.85


def aspect(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each line with the label of an aspect, and for each heading of one with a single line under it."""
    if not annotated.teaches:
        return
    document = annotated.document
    asked_otherwise = {definition.meaning.start for definition in annotated.definitions}
    asked_otherwise.update(found.members[0].start for found, head in lists_to_ask(annotated) if GAP not in head)
    for paragraph in document.paragraphs:
        if paragraph.role is not Role.BODY:
            continue
        asked = _labelled(document, paragraph) or _headed(document, paragraph)
        if asked is None:
            continue
        question, start = asked
        told = _told(document, paragraph, start)
        if told is None or not asked_otherwise.isdisjoint(range(told.start, told.end)):
            continue
        yield Item(
            kind=Kind.TERM,
            rule="aspect",
            stem=question,
            answers=(told.text,),
            source=source_of(document, told.start, told.end),
            score=_SCORE,
            reasons=("an aspect that the text names",),
            difficulty=3,
        )


def _labelled(document: Document, paragraph: Paragraph) -> tuple[str, int] | None:
    """The question that the label of a line asks, and where its answer begins."""
    label = label_at(document, paragraph.end)
    if label is None or label.text == _RELATION or "是" in label.text or is_remark(label.text) or is_advice(label.text):
        return None
    described = says_how(label.text)
    if not described and not (says_what(label.text) and is_told_of(label.text)):
        return None
    topic = topic_of_aspect(document, paragraph.start) if is_short_aspect(label.text) else ""
    if topic is None and is_aspect(label.text):
        return None
    asked = asked_aspect(topic, label.text) if topic else inside_quotes(label.text)
    if is_aspect(label.text) and "的" not in asked:
        return None
    return f"{asked}{'是怎样的' if described else '是什么'}？", told_at(document, label)


def _headed(document: Document, paragraph: Paragraph) -> tuple[str, int] | None:
    """The question that a heading asks which has but this line under it."""
    before = document.paragraph_before(paragraph)
    after = document.paragraphs[paragraph.index + 1 : paragraph.index + 2]
    if before is None or before.role is not Role.HEADING or any(each.role is Role.BODY for each in after):
        return None
    if label_at(document, paragraph.end) or not says_what(document.text[before.start : before.end]):
        return None
    topic = topic_above(document, paragraph.start)
    return (f"{topic}是什么？", paragraph.start) if topic and says_what(topic) and is_told_of(topic) else None


def _told(document: Document, paragraph: Paragraph, start: int) -> Span | None:
    """What is told from there to the end of the line, or of its first sentence, if a card can ask for it."""
    for end in (_end(document, paragraph, start), document.sentence_at(start).end):
        words = document.text[start:end].rstrip("。；")
        if _SHORTEST <= len(words) <= _LONGEST:
            if _is_no_answer(words) or not is_balanced(words):
                return None
            return Span(start, start + len(words), words)
    return None


def _end(document: Document, paragraph: Paragraph, start: int) -> int:
    """Where the line ends, or a sentence of it begins that only speaks of what was told."""
    for sentence in document.sentences[document.sentence_index(start) + 1 :]:
        if sentence.start >= paragraph.end or _is_no_answer(sentence.text):
            return min(sentence.start, paragraph.end)
    return paragraph.end


def _is_no_answer(words: str) -> bool:
    """Whether words speak of others, or to those who learn, or are made of parts with labels or of steps."""
    return points_elsewhere(words) or is_talk(words) or _STEPS_OR_LABELS.search(words) is not None
