"""What the author of a source marked inside a sentence, to be learned: which of the marked parts are emphasis.

>>> # 国家机构实行**民主集中制**原则。 -> 民主集中制
>>> # **国体**：人民民主专政的社会主义国家。 -> nothing: a label
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from quizgen.language.brackets import PAIRS, is_balanced
from quizgen.language.numbering import BULLETS
from quizgen.model import Paragraph, Role, Sentence, Span, Stretch
from quizgen.patterns import regex
from quizgen.reading.raw import RawParagraph

_LONGEST, _LONGEST_ANSWER = 30, 80
"""Characters up to which a part of a sentence is set off from it, and an answer after a label."""
_NUMBER = regex(
    rf"[\s\u3000]*(?:(?:[（(【\[]?(?:[一二三四五六七八九十百]{{1,3}}|\d{{1,3}}|[A-Za-z])[）)】\].．、:：](?!\d)|[①-⑳{BULLETS}—-])[\s\u3000]*)+"
)
"""What stands before the words of a paragraph."""
_AFTER_LABEL = regex(r"[”’》）]*(?:】|(?:（[^（）]*）)?[”’》）]*(?:[：:]|——|\s|$))")
_BEFORE_ANSWER = regex(r"[：:][“‘《（【\s]*$")
_AFTER_ANSWER = regex(r"[”’》）】]*[。；！？.;]*[”’》）】]*$")
_PART = regex("[；;]")
_SPACE, _DIGIT = regex(r"\s"), regex(r"\d")
_WORD = regex(r"\w")
_TELLING = regex(r"\w{2}|\d")
_OPENED_BY = {closing: opening for opening, closing in PAIRS.items()}


def words_of(raw: RawParagraph) -> tuple[Stretch, ...]:
    """The marked parts of a paragraph but for one that stands before it, with a space that cleaning will drop:
    **背景** 1931年…
    """
    number = _NUMBER.match(raw.text)
    begins = number.end() if number else len(raw.text) - len(raw.text.lstrip())
    return tuple(
        (start, end)
        for start, end in raw.marked
        if start > begins or not _SPACE.match(raw.text, end) or _DIGIT.search(raw.text, begins, end)
    )


def emphasised(
    text: str, paragraphs: Sequence[Paragraph], sentences: Sequence[Sentence], marked: Iterable[Stretch]
) -> tuple[Span, ...]:
    """Those of the marked parts of a text that set off some words of a sentence from the others, in its order: no
    headings, labels, numbers or whole sentences, but for numbered lines after each other, which answer the line before
    them. Nothing where more than half of the text is set off.
    """
    spans: list[Span] = []
    lines: dict[int, Span] = {}
    set_off = at = 0
    for start, end in sorted(marked):
        while at < len(sentences) and sentences[at].end <= start:
            at += 1
        if at == len(sentences) or start < sentences[at].start or end > sentences[at].end:
            continue
        sentence = sentences[at]
        if paragraphs[sentence.paragraph].role is not Role.BODY:
            continue
        if line := _line(text, paragraphs[sentence.paragraph], start, end):
            lines[sentence.paragraph] = line
            continue
        span = _inside(text, sentence, start, end)
        if span is None or (spans and span.start < spans[-1].end):
            continue
        answers = _answers(text, sentence, span)
        if answers or len(span.text) <= _LONGEST:
            spans.append(span)
            set_off += 0 if answers else len(span.text)
    if 2 * set_off > len(text):
        return ()
    return tuple(sorted((*spans, *_in_series(lines))))


def _line(text: str, paragraph: Paragraph, start: int, end: int) -> Span | None:
    """The words of a numbered paragraph that is marked from its number on, or None of another."""
    number = _NUMBER.match(text, paragraph.start, paragraph.end)
    if number is None or start > number.end() or end > number.end() + _LONGEST_ANSWER:
        return None
    if _WORD.search(text, end, paragraph.end):
        return None
    return Span(number.end(), end, text[number.end() : end])


def _in_series(lines: Mapping[int, Span]) -> Iterator[Span]:
    """The lines that follow each other."""
    for index, line in lines.items():
        if index - 1 in lines or index + 1 in lines:
            yield line


def _inside(text: str, sentence: Sentence, start: int, end: int) -> Span | None:
    """The marked words with the brackets that belong to them, or None where they are not set off from others."""
    begins = _begins(text, sentence, start)
    start = max(start, begins)
    if not _TELLING.search(text, start, end):
        return None
    whole = not _WORD.search(text, end, _ends(text, sentence, end))
    if not _WORD.search(text, begins, start) and (whole or _AFTER_LABEL.match(text, end, sentence.end)):
        return None
    start, end = _with_brackets(text, start, end)
    span = Span(start, end, text[start:end])
    return span if is_balanced(span.text) else None


def _begins(text: str, sentence: Sentence, start: int) -> int:
    """Where the part between ； begins in which a mark stands, after its number."""
    stops = [found.end() for found in _PART.finditer(text, sentence.start, start)]
    begins = stops[-1] if stops else sentence.start
    number = _NUMBER.match(text, begins, sentence.end)
    return number.end() if number else begins


def _ends(text: str, sentence: Sentence, end: int) -> int:
    """Where the part between ； ends in which a mark does."""
    stop = _PART.search(text, end, sentence.end)
    return stop.start() if stop else sentence.end


def _with_brackets(text: str, start: int, end: int) -> Stretch:
    for letter in text[start:end]:
        if letter in PAIRS and text.count(letter, start, end) > text.count(PAIRS[letter], start, end):
            end += text.startswith(PAIRS[letter], end)
        elif letter in _OPENED_BY and text.count(letter, start, end) > text.count(_OPENED_BY[letter], start, end):
            start -= text.endswith(_OPENED_BY[letter], 0, start)
    return start, end


def _answers(text: str, sentence: Sentence, span: Span) -> bool:
    """Whether the words are all that stands after a label's colon: 奋斗目标：…"""
    return (
        len(span.text) <= _LONGEST_ANSWER
        and _BEFORE_ANSWER.search(text, sentence.start, span.start) is not None
        and _AFTER_ANSWER.match(text, span.end, _ends(text, sentence, span.end)) is not None
    )
