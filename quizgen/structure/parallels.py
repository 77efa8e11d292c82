"""Parallel clauses: three or more clauses, or sentences, that begin or end alike; 既要…又要…, 不仅…更…; 以X为… twice.

`parallels` finds them; `varying_parts` finds in the members of any list the part that is not the same in all
(统一规划、统一监测、统一治理 -> 规划 监测 治理).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.model import Document, ListKind, Sentence, Span, TextList, Word
from quizgen.structure.heads import head_before

_CLAUSE = re.compile(r"[^，；。！？\n]+")
_PAIRS = (
    re.compile(r"既(?:要|能|是|有)(?P<a>[^，。；、]{2,20})，?又(?:要|能|是|有)?(?P<b>[^，。；]{2,20})"),
    re.compile(r"不仅(?:要|是|在)?(?P<a>[^，。；]{2,24})，(?:更|而且|还|也)(?:要|是|在)?(?P<b>[^，。；]{2,24})"),
    re.compile(r"既(?P<a>[^要有是能，。；、][^，。；、]{1,14})，又(?P<b>[^，。；]{2,14})"),
)
FEWEST = 3
_LONGEST_MEMBER = 40
_DEMANDS = re.compile(r"要[着努]力|要|必须|坚持|更加注重|进一步|着力|加快|不断|努力|深入|全面|始终")


def parallels(document: Document, words: tuple[tuple[Word, ...], ...]) -> Iterator[TextList]:
    """Every run of parallel clauses inside a sentence, and of parallel sentences inside a paragraph."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        if sentence.text.count("，") + sentence.text.count("；") >= 2:
            yield from _clauses_alike(sentence, tagged)
        if "既" in sentence.text or "不仅" in sentence.text:
            yield from _pairs(sentence)
    yield from _sentences_alike(document, words)


def _pairs(sentence: Sentence) -> Iterator[TextList]:
    for pattern in _PAIRS:
        for found in pattern.finditer(sentence.text):
            members = tuple(
                Span(sentence.start + found.start(name), sentence.start + found.end(name), found[name])
                for name in ("a", "b")
            )
            yield TextList(ListKind.PARALLEL, None, members)


def _clauses_alike(sentence: Sentence, words: Sequence[Word]) -> Iterator[TextList]:
    """Runs of clauses of which each has the first word, or the last and the length, of the one before it."""
    clauses = [
        (sentence.start + found.start(), sentence.start + found.end()) for found in _CLAUSE.finditer(sentence.text)
    ]
    tokens = _by_clause(clauses, words)
    run = [0]
    for index in range(1, len(clauses) + 1):
        if index < len(clauses) and _alike(tokens[index - 1], tokens[index]):
            run.append(index)
            continue
        if len(run) >= FEWEST:
            members = tuple(
                Span(start, end, sentence.text[start - sentence.start : end - sentence.start])
                for start, end in (_bare(clauses[i], tokens[i]) for i in run)
            )
            if all(2 <= len(member.text) <= _LONGEST_MEMBER for member in members):
                yield TextList(ListKind.PARALLEL, None, members)
        run = [index]


def _by_clause(clauses: Sequence[tuple[int, int]], words: Sequence[Word]) -> list[list[Word]]:
    tokens: list[list[Word]] = [[] for _ in clauses]
    at = 0
    for word in words:
        while at < len(clauses) and word.start >= clauses[at][1]:
            at += 1
        if at < len(clauses) and word.start >= clauses[at][0]:
            tokens[at].append(word)
    return tokens


def _alike(one: Sequence[Word], other: Sequence[Word]) -> bool:
    if not one or not other:
        return False
    length, other_length = sum(len(w.text) for w in one), sum(len(w.text) for w in other)
    if max(length, other_length) > 2.2 * min(length, other_length) + 1:
        return False
    if one[0].text == other[0].text and one[0].tag[:1] not in "mw":
        return True
    tags, other_tags = [w.tag[:1] for w in one], [w.tag[:1] for w in other]
    if one[-1].text == other[-1].text and abs(length - other_length) <= 1:
        return True
    return length == other_length and tags == other_tags and len(tags) >= 2


def _bare(clause: tuple[int, int], words: Sequence[Word]) -> tuple[int, int]:
    """A clause without the conjunction before it."""
    start, end = clause
    if words and words[0].tag[:1] == "c" and len(words) > 1:
        start = words[1].start
    return start, end


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
    if all(4 <= len(member.text) <= _LONGEST_MEMBER for member in members):
        head = head_before(document, members[0].start)
        yield TextList(ListKind.PARALLEL, head, tuple(members), label=_opening(words[run[0]]))


def varying_parts(text: str, found: TextList, words: Sequence[Word]) -> Iterator[TextList]:
    """The members without the words that begin, end or stand in the middle of all of them."""
    tokens = [[word for word in words if member.start <= word.start < member.end] for member in found.members]
    if not all(tokens) or len(tokens) < 2:
        return
    shortest = min(map(len, tokens))
    lead = 0
    while lead < shortest - 1 and len({each[lead].text for each in tokens}) == 1:
        lead += 1
    trail = 0
    while trail < shortest - 1 - lead and len({each[-1 - trail].text for each in tokens}) == 1:
        trail += 1
    stems = [each[lead : len(each) - trail] for each in tokens]
    if lead or trail:
        yield _of_words(text, stems)
    inner = [
        word.text
        for word in stems[0][1:-1]
        if all(any(other.text == word.text for other in each[1:-1]) for each in stems[1:])
    ]
    if inner:
        halves = [next(i for i, word in enumerate(each) if i > 0 and word.text == inner[0]) for each in stems]
        yield _of_words(text, [each[:half] for each, half in zip(stems, halves, strict=True)])
        after = [each[half + 1 :] for each, half in zip(stems, halves, strict=True)]
        if all(after):
            yield _of_words(text, after)


def _of_words(text: str, parts: Sequence[Sequence[Word]]) -> TextList:
    spans = tuple(Span(part[0].start, part[-1].end, text[part[0].start : part[-1].end]) for part in parts)
    return TextList(ListKind.PARALLEL, None, spans)
