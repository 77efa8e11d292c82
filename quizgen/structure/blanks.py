"""Which span of a sentence a teacher would blank: the spans compete, weighed by what people chose."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from heapq import nlargest
from importlib.resources import files

from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Blank, TextList, Word
from quizgen.structure.blank_features import (
    Sites,
    after_features,
    before_features,
    first_word_features,
    inside_features,
    last_word_features,
    left_features,
    position,
    position_features,
    prepare,
    right_features,
    size_features,
    spans,
    whole_features,
)
from quizgen.structure.blank_sense import is_worth_knowing
from quizgen.structure.lists import find_lists

LIMIT = 3
WORTH_A_LOOK = 0.3
"""Salience below which a sentence of a document is not searched for blanks."""
_FEWEST_SENTENCES, _SENTENCES_OF_ROOT = 12, 1.5
"""Of a text of n characters the 1.5 √n weightiest sentences are searched: twice what a deck can use."""
_CLOSE_LOOKS = 16
"""Spans of a sentence that are weighed as a whole."""
_REMEMBERED = 1 << 16
"""Words whose weights are remembered."""
_TELLING = 0.25
"""Weight from which a feature is named as a reason."""
_REASONS = {
    "member": "member of a list",
    "quote": "in quotation marks",
    "is": "after 是 or 为",
    "p": "asked before in questions that people wrote",
    "edge": "a clause of its own",
    "nk": "a set phrase by its length",
    "<w": "after {}",
    "w>": "begins with {}",
    "w<": "ends with {}",
    ">w": "before {}",
    "in": "{} is often asked",
    "tags": "a phrase of the usual shape",
    "last": "late in the sentence",
}


def suggest_blanks(sentence: str, limit: int = LIMIT) -> tuple[Blank, ...]:
    """Up to `limit` spans of the sentence worth asking for, best first; offsets count characters of `sentence`.

    They may overlap: another edge of the same phrase is another suggestion.
    """
    words = tag_words(sentence)
    if not words:
        return ()
    sites = prepare(sentence, words, find_lists(sentence))
    return tuple(_blank(sites, score, -first, -last) for score, first, last in nlargest(limit, _scored(sites)))


def find_blanks(annotated: AnnotatedDocument) -> tuple[tuple[Blank, ...], ...]:
    """The best blanks of each sentence of the document that is worth a look, offsets in the document."""
    document = annotated.document
    lists = _by_sentence(annotated)
    most = max(_FEWEST_SENTENCES, round(_SENTENCES_OF_ROOT * math.sqrt(len(document.text))))
    worth = {
        index
        for index in nlargest(most, range(len(annotated.salience)), key=lambda index: annotated.salience[index])
        if annotated.salience[index] >= WORTH_A_LOOK
    }
    return tuple(
        _ranked(sentence.text, words, lists[index], LIMIT) if index in worth else ()
        for index, (sentence, words) in enumerate(zip(document.sentences, annotated.words, strict=True))
    )


def _by_sentence(annotated: AnnotatedDocument) -> list[list[TextList]]:
    sentences = annotated.document.sentences
    found: list[list[TextList]] = [[] for _ in sentences]
    at = 0
    for each in annotated.lists:
        while at + 1 < len(sentences) and sentences[at + 1].start <= each.members[0].start:
            at += 1
        if sentences and each.members[-1].end <= sentences[at].end:
            found[at].append(each)
    return found


def _ranked(text: str, words: Sequence[Word], lists: Iterable[TextList], limit: int) -> tuple[Blank, ...]:
    """The best spans that do not overlap."""
    if not words:
        return ()
    sites = prepare(text, words, lists)
    chosen: list[tuple[float, int, int]] = []
    for scored in nlargest(limit * 12, _scored(sites)):
        if not is_worth_knowing(words, -scored[1], -scored[2]):
            continue
        if all(scored[1] < other[2] or scored[2] > other[1] for other in chosen):
            chosen.append(scored)
        if len(chosen) == limit:
            break
    return tuple(_blank(sites, score, -first, -last) for score, first, last in chosen)


def _scored(sites: Sites) -> list[tuple[float, int, int]]:
    """(score, -first, -last) of the spans in question: the earlier and shorter one wins a tie.

    Edges, inside and length are weighed for every span, the features of the whole only for the best of those and
    for what other finders mark.
    """
    words, places = sites.words, sites.places
    left: dict[int, float] = {}
    right: dict[int, float] = {}
    inside = [0.0]
    for place in places:
        inside.append(inside[-1] + _inside(place.word, place.tag))
    rough: list[tuple[float, int, int]] = []
    marked: list[tuple[float, int, int]] = []
    for first, last in spans(sites):
        if first not in left:
            place = places[first]
            left[first] = _first(place.word, place.tag) + _position(position(sites, first))
            left[first] += _weigh(before_features(sites, first))
        if last not in right:
            place = places[last]
            right[last] = _last(place.word, place.tag, min(place.to_clause_end, 4)) + _weigh(
                after_features(sites, last)
            )
        start, end = words[first].start, words[last].end
        score = left[first] + right[last] + inside[last + 1] - inside[first] + _size(end - start, last - first + 1)
        kind = marked if (start, end) in sites.members or (start, end) in sites.quoted else rough
        kind.append((score, -first, -last))
    return [
        (score + _weigh(whole_features(sites, -first, -last)), first, last)
        for score, first, last in (*nlargest(_CLOSE_LOOKS, rough), *marked)
    ]


def _weigh(features: list[str]) -> float:
    get = _weights().get
    return sum([get(feature, 0.0) for feature in features])


@lru_cache(_REMEMBERED)
def _inside(word: str, tag: str) -> float:
    return _weigh(inside_features(word, tag))


@lru_cache(_REMEMBERED)
def _first(word: str, tag: str) -> float:
    return _weigh(first_word_features(word, tag))


@lru_cache(_REMEMBERED)
def _last(word: str, tag: str, to_clause_end: int) -> float:
    return _weigh(last_word_features(word, tag, to_clause_end))


@lru_cache(_REMEMBERED)
def _position(where: tuple[int, int, int, int, int, bool, bool]) -> float:
    return _weigh(position_features(where))


@cache
def _size(length: int, count: int) -> float:
    return _weigh(size_features(length, count))


def _blank(sites: Sites, score: float, first: int, last: int) -> Blank:
    start, end = sites.words[first].start, sites.words[last].end
    text = sites.text[start - sites.base : end - sites.base]
    return Blank(start, end, text, round(score, 3), _reasons(sites, first, last))


def _reasons(sites: Sites, first: int, last: int) -> tuple[str, ...]:
    """The heaviest features of a span, in words."""
    features = left_features(sites, first) + right_features(sites, last) + whole_features(sites, first, last)
    for at in range(first, last + 1):
        features += inside_features(sites.places[at].word, sites.places[at].tag)
    weights = _weights()
    weighty = sorted(((weights.get(feature, 0.0), feature) for feature in features), reverse=True)
    named: list[str] = []
    for weight, feature in weighty:
        kind, _, value = feature.partition(" ")
        if weight < _TELLING or len(named) == 3:
            break
        if kind in _REASONS and value not in ("^", "$", "none", "False"):
            named.append(_REASONS[kind].format(value.strip()))
    return tuple(dict.fromkeys(named)) or ("best of its sentence",)


@cache
def _weights() -> dict[str, float]:
    lines = files("quizgen").joinpath("data/blank_weights.tsv").read_text("utf-8").split("\n")[1:-1]
    return {feature: float(weight) for feature, _, weight in (line.rpartition("\t") for line in lines)}
