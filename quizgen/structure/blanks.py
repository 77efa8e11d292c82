"""Which span of a sentence a teacher would blank."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Blank, Sentence, TextList, Word
from quizgen.structure.lists import find_lists

LIMIT = 3


def suggest_blanks(sentence: str, limit: int = LIMIT) -> tuple[Blank, ...]:
    """Up to `limit` spans of the sentence worth asking for, best first; offsets count characters of `sentence`."""
    whole = Sentence(0, 0, 0, len(sentence), sentence)
    return rank_blanks(whole, tag_words(sentence), find_lists(sentence), limit)


def find_blanks(annotated: AnnotatedDocument) -> tuple[tuple[Blank, ...], ...]:
    """The best blanks of each sentence of the document, offsets in the document."""
    by_sentence: list[list[TextList]] = [[] for _ in annotated.document.sentences]
    at = 0
    sentences = annotated.document.sentences
    for found in annotated.lists:
        while at + 1 < len(sentences) and sentences[at + 1].start <= found.members[0].start:
            at += 1
        if sentences and found.members[-1].end <= sentences[at].end:
            by_sentence[at].append(found)
    return tuple(
        rank_blanks(sentence, words, lists, LIMIT)
        for sentence, words, lists in zip(sentences, annotated.words, by_sentence, strict=True)
    )


def rank_blanks(
    sentence: Sentence, words: Sequence[Word], lists: Sequence[TextList], limit: int
) -> tuple[Blank, ...]:
    ranked = sorted(_candidates(sentence, words, lists), key=lambda blank: (-blank.score, blank.start, blank.end))
    chosen: list[Blank] = []
    for blank in ranked:
        if all(blank.start >= other.end or blank.end <= other.start for other in chosen):
            chosen.append(blank)
        if len(chosen) == limit:
            break
    return tuple(chosen)


def _candidates(sentence: Sentence, words: Sequence[Word], lists: Sequence[TextList]) -> Iterator[Blank]:
    for found in lists:
        for member in found.members:
            if 2 <= len(member.text) <= 12:
                yield Blank(member.start, member.end, member.text, 2.0, (f"member of a list of {len(found.members)}",))
    for first in range(len(words)):
        for last in range(first, min(first + 4, len(words))):
            run = words[first : last + 1]
            if any(word.tag[:1] not in "nvalijz" for word in run):
                break
            start, end = run[0].start, run[-1].end
            if 2 <= end - start <= 8:
                length = end - start
                place = (start - sentence.start) / max(1, len(sentence.text))
                score = 1.0 + (0.5 if length == 4 else 0.0) + 0.6 * place - 0.05 * length
                text = sentence.text[start - sentence.start : end - sentence.start]
                yield Blank(start, end, text, score, ("content words",))
