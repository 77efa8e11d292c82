"""要点: what a text that teaches says of an aspect of its matter, asked by the label or heading that it stands under.

>>> # 二、财政政策 / 含义：政府变动税收和支出以影响总需求的政策。 -> “财政政策”的含义是什么？
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import chain

from quizgen.language.brackets import inside_quotes, is_balanced, without_note
from quizgen.language.containment import says_part
from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Document, Item, Kind, Paragraph, Role, Span
from quizgen.patterns import regex
from quizgen.rules._lists import told_otherwise
from quizgen.rules._standalone import points_elsewhere
from quizgen.rules._stem import source_of
from quizgen.structure.aspects import is_aspect, is_short_aspect, is_told_of, says_how, says_what
from quizgen.structure.labels import is_advice, is_remark, is_talk, label_at, names_matter, told_at
from quizgen.structure.topics import asked_aspect, topic_above, topic_of_aspect

_RELATION = "关系"
"""An aspect of two things, of which a label alone names neither."""
_SHORTEST, _LONGEST = 6, 110
"""Characters of an answer that a card can ask for."""
_QUESTION = regex(
    "(?!为什么|怎样|怎么|如何|什么|哪)[^，。]{2,10}(?:是什么|(?:从|靠|有|为)(?:哪里来|什么[^，。]{0,4})|(?:是)?(?:怎样|如何)[^，。]{1,8})"
    "|(?:为什么|怎样|如何)[^，。]{5,16}"
)
"""A label that asks by itself, and of something: 文化从哪里来, 怎样对待外来文化; not 怎样建设."""
_SENTENCE = regex("(?<!求)是")
"""What a heading has that says something: 修渠是大事."""
_NAMING = frozenset("nljs")
"""Classes of words that name something."""
_ATTITUDE, _TOWARDS = "态度", "对"
"""An aspect of those who have to do with something: 对待水渠的态度."""
_MEANINGS = ("含义", "内涵")
"""Aspects under which a text says what an aspect of something is: 水渠的作用 / 含义：…."""
_STEPS_OR_LABELS = regex("[：→]")
_NO_MATTER_OF_IT = regex(r"[、，。；：]|适用(?:于|[^，。]*[，。])|《[^《》]+》，(?:19|20)\d\d年")
"""An answer that tells what something is used for, or when a law was made, or was left out of a worksheet."""
_PARTS, _TWO = regex("[与和]"), 2
_KNOWN = 3
"""How often a text names a matter that is its own."""
_SCORE = 0.85


def aspect(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each line with the label of an aspect, and for each heading of one with a single line under it."""
    if not annotated.teaches:
        return
    document = annotated.document
    for paragraph in document.paragraphs:
        if paragraph.role is not Role.BODY:
            continue
        asked = _labelled(document, paragraph) or _headed(document, paragraph)
        for question, start in chain([asked] if asked else [], _labelled_inside(document, paragraph)):
            told = _told(document, paragraph, start, told_otherwise(annotated))
            if told is None:
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
    if label and _QUESTION.fullmatch(label.text) and _names_at_its_end(label.text):
        return f"{label.text}？", told_at(document, label)
    if label is None or label.text == _RELATION or "是" in label.text or is_remark(label.text) or is_advice(label.text):
        return None
    described = says_how(label.text)
    if not described and not (says_what(label.text) and is_told_of(label.text)):
        return None
    topic = topic_of_aspect(document, paragraph.start) if is_short_aspect(label.text) else ""
    if is_aspect(label.text) and (topic is None or _SENTENCE.search(topic)):
        return None
    if topic:
        topic = _one_told_of(topic, document.text[label.end : paragraph.end])
    if topic and label.text.endswith(_ATTITUDE) and not topic.startswith(_TOWARDS):
        topic = f"{_TOWARDS}待{topic}"
    if topic and "的" in topic and label.text in _MEANINGS:
        return f"{topic}是什么？", told_at(document, label)
    asked = asked_aspect(topic, label.text) if topic else inside_quotes(label.text)
    if is_aspect(label.text) and "的" not in asked:
        return None
    place = "" if topic else _place(document, paragraph, label.text)
    return f"{place}{asked}{'是怎样的' if described else '是什么'}？", told_at(document, label)


def _one_told_of(topic: str, told: str) -> str:
    """The one of the two things that a heading names of which alone a line tells: 水渠 of 水渠与水库."""
    parts = _PARTS.split(topic)
    if len(parts) != _TWO or "的" in topic or any(len(part) < _TWO or is_aspect(part) for part in parts):
        return topic
    named = [part for part in parts if part in told]
    return named[0] if len(named) == 1 else topic


def _place(document: Document, paragraph: Paragraph, label: str) -> str:
    """The topic of a line whose label names its matter by other words, of a matter that the text does not come back
    to.
    """
    topic = topic_above(document, paragraph.start)
    if not topic or not names_matter(topic) or _SENTENCE.search(topic):
        return ""
    known = document.text.count(label.rpartition("的")[0] or label) >= _KNOWN or says_part(label, topic, _TWO)
    return "" if known else f"{topic}中，"


def _names_at_its_end(label: str) -> bool:
    """Whether a label asks what something is or how to treat something, and does not end in a bare verb: 怎样建设."""
    return "什么" in label or tag_words(label)[-1].tag[:1] in _NAMING


def _labelled_inside(document: Document, paragraph: Paragraph) -> Iterator[tuple[str, int]]:
    """The questions for the aspects that sentences of a line tell behind its term: 渡槽：…。局限：…."""
    label = label_at(document, paragraph.end)
    if label is None or not names_matter(label.text):
        return
    for sentence in document.sentences[document.sentence_index(label.start) + 1 :]:
        if sentence.start >= paragraph.end:
            return
        aspect, colon, _ = sentence.text.partition("：")
        if colon and is_aspect(aspect) and says_what(aspect):
            yield f"{asked_aspect(without_note(label.text), aspect)}是什么？", sentence.start + len(aspect) + 1


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


def _told(document: Document, paragraph: Paragraph, start: int, asked: Set[int]) -> Span | None:
    """What is told from there to the end of the line, or of its first sentence, if a card can ask for it, and nothing
    does that begins there.
    """
    for end in (_end(document, paragraph, start), document.sentence_at(start).end):
        words = document.text[start:end].rstrip("。；")
        if _SHORTEST <= len(words) <= _LONGEST and asked.isdisjoint(range(start, start + len(words))):
            if _is_no_answer(words) or _NO_MATTER_OF_IT.match(words) or not is_balanced(words):
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
