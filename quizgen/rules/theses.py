"""分论点: what an article says in one paragraph after another, in first sentences of one build.

>>> # 《绿色的村庄》一文指出，绿色的村庄，需要…… -> 转变种植方式 / 补上欠下的账 / 因地制宜规划
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.containment import shared_start
from quizgen.language.numerals import counted
from quizgen.model import AnnotatedDocument, Item, Kind, ListKind, Sentence, TextList
from quizgen.rules._lists import GAP
from quizgen.rules._sentence import sentence_at
from quizgen.rules._standalone import stands_alone
from quizgen.rules._stem import source_of
from quizgen.rules._title import headline, is_bulletin, sets_rules

_MOST = 6
"""How many points an article makes that are learned together."""
_SHORTEST, _SHORTEST_HEAD = 3, 4
"""Characters that a point has without the words that all begin with, and those words."""
_WORTH, _WITHOUT_HEAD = 0.75, 0.65
"""The score of points that begin alike, and of those that only are of one build."""


def theses(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each run of paragraphs whose first sentences are points of one thesis."""
    document = annotated.document
    if annotated.teaches or sets_rules(document) or is_bulletin(document):
        return
    for found in annotated.lists:
        sentences = [sentence_at(document, member.start) for member in found.members]
        if not _are_of_paragraphs(found, sentences):
            continue
        begun = _shared_words(annotated, found, sentences)
        if not all(stands_alone(sentence.text) for sentence in sentences):
            continue
        first, title = found.members[0], headline(document)
        head = document.text[sentences[0].start : first.start + begun]
        if len(head) >= _SHORTEST_HEAD:
            stem = head + GAP
        elif title and not begun:
            stem = f"《{title}》一文分别论述了哪{counted(len(sentences))}点？"
        else:
            continue
        points = tuple(member.text[begun:] for member in found.members)
        yield Item(
            kind=Kind.LIST,
            rule="theses",
            stem=stem,
            head=stem,
            answers=points,
            members=points,
            source=source_of(document, sentences[0], first.start + begun, found.members[-1].end),
            score=_WORTH if begun else _WITHOUT_HEAD,
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


def _shared_words(annotated: AnnotatedDocument, found: TextList, sentences: Sequence[Sentence]) -> int:
    """How many characters the whole words have with which all members begin, so that enough is left of each."""
    shared = len(shared_start(*[member.text for member in found.members]))
    shared = min(shared, min(len(member.text) for member in found.members) - _SHORTEST)
    edges = [
        {word.end - member.start for word in annotated.words[sentence.index]}
        for member, sentence in zip(found.members, sentences, strict=True)
    ]
    return max((edge for edge in set.intersection(*edges) if 0 < edge <= shared), default=0)
