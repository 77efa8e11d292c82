"""Parallel clauses and sentences: three or more that begin alike, end alike or have one build; 既要…又要…, 不仅…更…."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.model import Document, ListKind, Sentence, Span, TextList, Word
from quizgen.structure.alike_clauses import alike, clauses_alike
from quizgen.structure.clauses import FEWEST, LONGEST_MEMBER, by_clause, clauses_of
from quizgen.structure.edges import EdgesOf
from quizgen.structure.even_clauses import even_clauses, may_be_twins, statements, twins
from quizgen.structure.heads import head_before
from quizgen.structure.parallel_parts import parts_alike

_CLAUSE = re.compile(r"[^，；。！？\n]+")
_PAIRS = (
    re.compile(
        r"既(?:要|能|是|有(?![利助效序]))(?P<a>[^，。；、]{2,20})，?[又也](?:要|能|是|有(?![利助效序]))?(?P<b>[^，。；]{2,20})"
    ),
    re.compile(r"不仅(?:要|是|在)?(?P<a>[^，。；]{2,24})，(?:更|而且|还|也)(?:要|是|在)?(?P<b>[^，。；]{2,24})"),
    re.compile(r"既(?P<a>(?![要是能]|有(?![利助效序]))[^，。；、][^，。；、]{1,14})，又(?P<b>[^，。；]{2,14})"),
)
_DEMANDS = re.compile(r"要[着努]力|要|必须|坚持|更加注重|进一步|着力|加快|不断|努力|深入|全面|始终")


def parallels(document: Document, words: tuple[tuple[Word, ...], ...], edges: EdgesOf) -> Iterator[TextList]:
    """Every run of parallel clauses inside a sentence, and of parallel sentences inside a paragraph."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        clauses = clauses_of(sentence.text) if "，" in sentence.text or "；" in sentence.text else []
        if len(clauses) > 1:
            yield from _in_clauses(sentence, tagged, edges, clauses)
            yield from parts_alike(sentence, tagged, clauses)
        if "既" in sentence.text or "不仅" in sentence.text:
            yield from _pairs(sentence)
    yield from _sentences_alike(document, words)


def _in_clauses(
    sentence: Sentence, words: Sequence[Word], edges: EdgesOf, clauses: Sequence[tuple[int, int]]
) -> Iterator[TextList]:
    """The parallel clauses of one sentence: three or more that are alike, and two of one frame."""
    near = [at for at in range(1, len(clauses)) if may_be_twins(sentence.text, clauses[at - 1], clauses[at])]
    if len(clauses) < FEWEST and not near:
        return
    tokens = by_clause(clauses, words, sentence.start)
    if len(clauses) >= FEWEST:
        yield from clauses_alike(sentence, edges, clauses, tokens, alike)
        yield from even_clauses(sentence, clauses, tokens)
        yield from statements(sentence, clauses, tokens)
    yield from twins(sentence, clauses, tokens, near)


def _pairs(sentence: Sentence) -> Iterator[TextList]:
    for pattern in _PAIRS:
        for found in pattern.finditer(sentence.text):
            if "的" in found["a"] and "的" not in found["b"]:
                continue
            members = tuple(
                Span(sentence.start + found.start(name), sentence.start + found.end(name), found[name])
                for name in ("a", "b")
            )
            yield TextList(ListKind.PARALLEL, None, members)


def _sentences_alike(document: Document, words: Sequence[Sequence[Word]]) -> Iterator[TextList]:
    """Three or more sentences of one paragraph that begin with the same two words, one of them a demand."""
    run: list[int] = []
    for index, sentence in enumerate(document.sentences):
        opening = _opening(words[index])
        if run and sentence.paragraph == document.sentences[run[-1]].paragraph and opening == _opening(words[run[-1]]):
            run.append(index)
            continue
        yield from _demands(document, words, run)
        run = [index] if opening else []
    yield from _demands(document, words, run)


def _opening(words: Sequence[Word]) -> str:
    """The first two words of a sentence that demands something, such as 要着力."""
    if len(words) < 4 or not _DEMANDS.match(words[0].text):
        return ""
    opening = words[0].text + words[1].text
    return opening if words[1].tag[:1] in "vd" or _DEMANDS.fullmatch(opening) else ""


def _demands(document: Document, words: Sequence[Sequence[Word]], run: Sequence[int]) -> Iterator[TextList]:
    if len(run) < FEWEST:
        return
    members = []
    for index in run:
        sentence = document.sentences[index]
        first = _CLAUSE.match(sentence.text)
        if first is None:
            return
        end = sentence.start + first.end()
        members.append(Span(sentence.start, end, first.group()))
    if all(4 <= len(member.text) <= LONGEST_MEMBER for member in members):
        head = head_before(document, members[0].start)
        yield TextList(ListKind.PARALLEL, head, tuple(members), label=_opening(words[run[0]]))
