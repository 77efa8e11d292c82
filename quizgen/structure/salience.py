"""How much each sentence matters: repeated words, terms and lists, what is stressed or demanded."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping
from itertools import chain

from quizgen.language.word_lists import listed
from quizgen.model import AnnotatedDocument, Role, Sentence, Word
from quizgen.patterns import regex

_STRESSED = regex(r"强调|指出|要求|必须|坚持|要[^求是点素闻案]|应当|不得|是[^否不]")
_CEREMONY = regex(
    r"出席|陪同|参加(?:了|座谈会|会议|上述)|先后发言|主持会议|合影|握手|鼓掌|同志们|各位代表|谢谢|记者|报道|摄"
)
_THANKS = regex("(?:表示|致以)[^，。]{0,12}(?:感谢|谢意|敬意|问候|慰问|祝贺|祝福)")
"""What every report ends with."""
_DEMANDING_TAGS = frozenset(("v", "vn", "ad"))
"""Classes of the first word of a sentence that has no subject and demands: 深化 改革, 扎实 推进."""
_CONTENT_TAGS = frozenset("nvalijz")
_COMFORTABLE = range(14, 91)
_TELLING, _PASSING = 0.04, 0.08
"""What a word of data/salience.toml adds to its sentence, and what it takes."""
_MOST_TOLD = 5
_TAUGHT = 0.4
"""What every sentence gains in a text that is made to be learned: it need not say that it matters."""
_SET_OFF = 0.5
"""The least that a sentence matters in which the author has marked words."""
_COMMON = 6
"""How often the commonest word of a text stands in it, at the least: in a short text nothing is said often."""


def sentence_salience(annotated: AnnotatedDocument) -> tuple[float, ...]:
    """One value from 0 to 1 for each sentence of the document."""
    document = annotated.document
    content = [_content(words) for words in annotated.words]
    counts = Counter(chain.from_iterable(content))
    often = {text: math.log(1 + count) for text, count in counts.items()}
    common = math.log(1 + max(_COMMON, max(counts.values(), default=0)))
    marked = sorted(
        [mention.span.start for mention in annotated.terms]
        + [quotation.start for quotation in annotated.quotations]
        + [member.start for each in annotated.lists_and_pairs for member in each.members]
    )
    stressed = _starts_in_each(marked, document.sentences)
    taught = _TAUGHT if annotated.teaches else 0.0
    set_off = _starts_in_each([each.start for each in document.marked], document.sentences)
    return tuple(
        max(_value(sentence, words, set(told), often, common, marks, taught), _SET_OFF if own else 0.0)
        if document.paragraphs[sentence.paragraph].role is Role.BODY and not _THANKS.search(sentence.text)
        else 0.0
        for sentence, words, told, marks, own in zip(
            document.sentences, annotated.words, content, stressed, set_off, strict=True
        )
    )


def _value(
    sentence: Sentence,
    words: tuple[Word, ...],
    content: set[str],
    often: Mapping[str, float],
    common: float,
    marks: int,
    taught: float,
) -> float:
    if not content:
        return 0.0
    every = {word.text for word in words}
    repeated = math.fsum(map(often.__getitem__, content)) / (common * len(content))
    value = taught + 0.6 * repeated - 0.05 + 0.08 * min(marks, 4)
    if _STRESSED.search(sentence.text):
        value += 0.25
    elif words[0].tag in _DEMANDING_TAGS:
        value += 0.12
    value += _TELLING * min(_MOST_TOLD, len(every & listed("salience", "telling")))
    value -= _PASSING * len(every & listed("salience", "passing"))
    if _CEREMONY.search(sentence.text):
        value -= 0.35
    if len(sentence.text) not in _COMFORTABLE:
        value -= 0.1
    return min(1.0, max(0.0, value))


def _content(words: tuple[Word, ...]) -> list[str]:
    """The words that say something by themselves."""
    return [text for _, _, text, tag in words if len(text) > 1 and tag[:1] in _CONTENT_TAGS]


def _starts_in_each(starts: list[int], sentences: Iterable[Sentence]) -> list[int]:
    """How many of the sorted `starts` fall into each sentence."""
    found, at = [], 0
    for sentence in sentences:
        begun = at
        while at < len(starts) and starts[at] < sentence.end:
            at += 1
        found.append(at - begun)
    return found
