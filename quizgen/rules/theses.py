"""分论点: what a text says in one paragraph after another, in first sentences that begin alike.

>>> # 《水利建设规划》指出，建设绿色的村庄，需要…… -> 转变种植方式 / 补上欠下的账 / 因地制宜规划
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.containment import shared_start
from quizgen.model import AnnotatedDocument, Item, Kind, ListKind, Sentence, TextList
from quizgen.patterns import regex
from quizgen.rules._lists import GAP
from quizgen.rules._standalone import stands_alone
from quizgen.rules._stem import content_bounds, source_of
from quizgen.structure.genres import is_bulletin, sets_rules

_MOST = 6
"""How many points a text makes that are learned together."""
_SHORTEST, _SHORTEST_HEAD = 3, 4
"""Characters that a point has without the words that all begin with, and those words."""
_SCORE = 0.75
_DEMANDS = regex("[还更也就]?(?:需|要|应|必须|离不开)")
"""What points that demand begin with: the one among others that only say something is none of them."""
_SPEAKERS = ("我们", "我国")
"""Who speaks in what the news quote."""


def theses(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each run of paragraphs whose first sentences are points of one thesis."""
    document = annotated.document
    if annotated.teaches or sets_rules(document):
        return
    for found in annotated.lists:
        sentences = [document.sentence_at(member.start) for member in found.members]
        if not _are_of_paragraphs(found, sentences):
            continue
        starts = [content_bounds(sentence)[0] for sentence in sentences]
        said = [document.text[start : member.end] for start, member in zip(starts, found.members, strict=True)]
        if not all(map(stands_alone, said)):
            continue
        begun = _shared_words(annotated, sentences, said)
        if begun < _SHORTEST_HEAD:
            continue
        stem, points = said[0][:begun] + GAP, tuple(each[begun:] for each in said)
        if any(each.startswith("的") for each in points):
            continue
        demands = sum(_DEMANDS.match(each) is not None for each in points)
        if demands not in (0, len(points)) or (is_bulletin(document) and stem.startswith(_SPEAKERS)):
            continue
        yield Item(
            kind=Kind.LIST,
            rule="theses",
            stem=stem,
            head=stem,
            answers=points,
            members=points,
            source=source_of(document, found.members[0].end - len(points[0]), found.members[-1].end),
            score=_SCORE,
            reasons=(f"points of {len(points)} paragraphs",),
            difficulty=3,
        )


def _are_of_paragraphs(found: TextList, sentences: Sequence[Sentence]) -> bool:
    """Whether each member is a first sentence of a paragraph of its own, or its end."""
    return (
        found.kind is ListKind.PARALLEL
        and len(found.members) <= _MOST
        and len({sentence.paragraph for sentence in sentences}) == len(sentences)
        and all(member.end + 1 == sentence.end for member, sentence in zip(found.members, sentences, strict=True))
    )


def _shared_words(annotated: AnnotatedDocument, sentences: Sequence[Sentence], said: Sequence[str]) -> int:
    """How many characters the whole words have with which all points begin, so that enough is left of each."""
    shared = min(len(shared_start(*said)), min(map(len, said)) - _SHORTEST)
    edges = [
        {word.end - content_bounds(sentence)[0] for word in annotated.words[sentence.index]} for sentence in sentences
    ]
    return max((edge for edge in set.intersection(*edges) if 0 < edge <= shared), default=0)
