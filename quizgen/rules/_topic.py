"""What a line of a textbook or of notes tells of, said before it, so that the question need not be seen in its place.

>>> # 二、宏观调控 / 主要目标：促进经济增长，____，保持国际收支平衡。 -> 宏观调控的主要目标：促进经济增长，____，…
"""

from __future__ import annotations

from dataclasses import replace

from quizgen.language.brackets import without_note
from quizgen.language.containment import says, says_part
from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Document, Item, Kind, Span, outside
from quizgen.patterns import regex
from quizgen.rules._lead import with_lead
from quizgen.rules._lists import GAP
from quizgen.structure.aspects import begins_with_an_aspect, is_aspect, owner_of
from quizgen.structure.labels import is_advice, is_remark, is_talk, label_at, names_matter
from quizgen.structure.topics import aspect_of, topic_above, topic_of_aspect

_BEGINNING = 6
"""Characters at the beginning of a stem that its sentence has too, where the stem is a sentence."""
_OF_NOTHING = 0.6
"""What an item loses of which nobody knows what it tells of, or that speaks of learning."""
_TERM = 4
"""Characters of a topic that is a term."""
_OWN_LABEL = regex("[^，。；：“”]{2,8}：")
"""What a sentence begins with that has a label of its own behind the first of its line: 国旗：…。国歌：…."""
_FIRST_WORDS, _DEEDS = 8, frozenset("vd")
"""Characters that show the first word of a stem, and classes of words by which a deed begins."""
_IN_WHAT_WAY = ("依法", "依照", "独立", "统一")
"""Words before a deed that are tagged otherwise."""
_AGES = "[上中]古|古代|近代|现代|当代|[夏商周秦汉晋隋唐宋元明清][朝代初末]|民国|新中国|改革开放"
_TIME = regex(_AGES)
_TIME_AT_END = regex(f"(?:{_AGES})(?:时期|初年|以[前来后]|之前|前后|[初末])?$")
"""An age of history, and the label that is one."""
_SHARED = 2
"""Characters of a heading in a stem that make clear what it tells of."""
_ALL_THAT_IS_TOLD = regex("(?:什么是(?P<asked>[^，：？是]+)|(?P<named>[^，：？是]*的[^，：？是]+))：")
"""What stands before a blank that is all that a line tells of something, which its label names in full."""


def of_its_topic(annotated: AnnotatedDocument, item: Item) -> Item:
    """The item with the label of its line, and with the heading of which that is an aspect, before its stem."""
    document, place = annotated.document, item.source
    start = document.paragraphs[place.paragraph].start
    label = label_at(document, place.start)
    if label and _is_of_another_time(label.text, item.truth or item.stem):
        label = None
    if label and label.end < document.sentence_at(place.start).start and _OWN_LABEL.match(item.truth or item.stem):
        own = (item.truth or item.stem).partition("：")[0]
        if is_aspect(own) and names_matter(label.text):
            return with_lead(item, f"{without_note(label.text)}的")
        label = None
    if told := _told_in_full(item):
        return told
    advice = is_talk(item.stem) or (label is not None and is_advice(label.text))
    if (advice and not item.marked) or _is_in_a_label(item, document):
        return _marked_down(item)
    if place.entry or item.stem.endswith("？") or not _is_of_its_sentence(item):
        return item
    opens = document.sentence_at(place.start).start == start
    topic = _topic(document, label, opens, start)
    lead = _lead(label.text if label else "", opens, topic, item.truth or item.stem, _shown(item))
    if lead is None:
        return item if item.marked else _marked_down(item)
    aspect = label is not None and is_aspect(label.text)
    if aspect and topic and len(topic) >= _TERM and any(topic in answer for answer in item.answers):
        return _marked_down(item)
    if not lead or (item.kind is not Kind.JUDGE and any(says(lead, answer) for answer in item.answers)):
        return item
    return with_lead(item, lead)


def _told_in_full(item: Item) -> Item | None:
    """The same as a sentence where its label names in full what the rest is: 民族复兴的根基是____, not 根基：____."""
    start, end = item.blanks[0] if len(item.blanks) == 1 else (0, 0)
    found = _ALL_THAT_IS_TOLD.fullmatch(item.stem[:start])
    if found is None or item.stem[end:] != "。" or item.members:
        return None
    before = f"{found['asked'] or found['named']}是"
    moved = len(before) - start
    return replace(item, stem=before + item.stem[start:], blanks=((start + moved, end + moved),))


def _shown(item: Item) -> str:
    """What can be read of a stem before it is answered."""
    return outside(item.stem, item.blanks) if item.blanks else item.truth or item.stem


def _is_of_its_sentence(item: Item) -> bool:
    """Whether a stem begins as its sentence does, up to the gap that stands for the members of a list."""
    begun, _, behind = (item.truth or item.stem).partition(GAP)
    return (begun or behind)[:_BEGINNING] in item.source.sentence


def _is_of_another_time(label: str, stem: str) -> bool:
    """Whether a label is a time and a sentence begins with another one: 古代：…。近代有…."""
    told = _TIME.match(stem)
    return told is not None and _TIME_AT_END.search(label) is not None and told.group() not in label


def _topic(document: Document, label: Span | None, opens: bool, start: int) -> str | None:
    """What a line tells of; of one that begins with an aspect also what the title says of the text."""
    find = topic_of_aspect if label and opens and is_aspect(label.text) else topic_above
    return find(document, start)


def _lead(label: str, opens: bool, topic: str | None, stem: str, shown: str) -> str | None:
    """What is said before a stem: the label of its line where its words are not there, and what it is a label of; None
    where that is not known.
    """
    aspect = is_aspect(label)
    if begins_with_an_aspect(stem) and not stem.startswith(label or "：") and not aspect:
        owner = owner_of(label)
        return f"{owner}的" if owner != label else f"{label}：" if label else f"{topic}：" if topic else None
    told = stem.startswith(label) or _repeats(label, stem) or is_remark(label)
    known = told or (not opens and (aspect or (says_part(stem, label, _SHARED) and not _lacks_subject(stem, label))))
    own = "" if known else f"{label}："
    if aspect and opens:
        if topic is None:
            return None
        named = f"{topic}：{label}：" if "的" in topic else f"{aspect_of(topic, label)}："
        return named.removesuffix(f"{label}：") if stem.startswith(label) else named
    if topic is None:
        return own
    said = stem if not label else shown if label in topic else own + shown
    return own if _names(said, topic, is_term=not label) else f"{topic}：{own}"


def _lacks_subject(stem: str, label: str) -> bool:
    """Whether a stem begins with what somebody does whom the label names: 监察委员会：依法独立行使监察权."""
    if label in stem:
        return False
    return stem.startswith(_IN_WHAT_WAY) or tag_words(stem[:_FIRST_WORDS])[0].tag[:1] in _DEEDS


def _names(stem: str, topic: str, *, is_term: bool) -> bool:
    """Whether a stem makes clear that it tells of the topic, of which a term needs more than half its characters."""
    owner = owner_of(topic)
    if owner != topic:
        return says_part(stem, owner, _SHARED if len(owner) >= _TERM else len(owner))
    return says_part(stem, topic, min(len(topic), _SHARED + (is_term and len(topic) <= _TERM)))


def _repeats(label: str, stem: str) -> bool:
    """Whether a stem begins with the end of its label, whose first word was cut: 同时要承认：…."""
    begun, colon, _ = stem.partition("：")
    return bool(colon) and label.endswith(begun)


def _is_in_a_label(item: Item, document: Document) -> bool:
    """Whether the answer is a part of the line's label: 已满〔十六〕周岁：…."""
    label = label_at(document, document.paragraphs[item.source.paragraph].end)
    place = item.source
    return bool(item.blanks) and label is not None and label.start <= place.start < label.end != place.end


def _marked_down(item: Item) -> Item:
    return replace(item, score=round(item.score - _OF_NOTHING, 4))
