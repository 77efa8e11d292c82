"""Which span of a sentence a teacher would blank: the spans compete, weighed by what people chose."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from heapq import nlargest
from itertools import accumulate, islice, repeat
from operator import add
from typing import Any, NamedTuple

from quizgen.language.data_files import data_lines
from quizgen.language.fixed_names import sentence_words
from quizgen.model import AnnotatedDocument, Blank, Document, TextList, Word
from quizgen.patterns import regex
from quizgen.structure.blank_choice import varied
from quizgen.structure.blank_features import (
    CLOSING_EDGE,
    GROUPS,
    LONGEST,
    MOST_WORDS,
    OFFSETS,
    OPENING_EDGE,
    WORD_GROUPS,
    Columns,
    Feature,
    Part,
    Sites,
    features,
    left_parts,
    prepare,
    right_parts,
    shifted,
    size_part,
    spans,
    told_features,
    told_of_word,
    whole_parts,
)
from quizgen.structure.blank_sense import is_worth_knowing
from quizgen.structure.lists import find_lists

LIMIT = 3
WORTH_A_LOOK = 0.3
"""Salience below which a sentence of a document is not searched for blanks."""
_FEWEST_SENTENCES, _CHARACTERS_A_SENTENCE, _SENTENCES_OF_ROOT = 12, 30, 3.0
"""Of a text of n characters the n / 30 or 3 √n weightiest sentences are searched: four times what a deck can use."""
_CLOSE_LOOKS = 8
"""Spans of a sentence that are weighed as a whole."""
_MOST_REMEMBERED = 100_000
_TELLING = 0.2
"""Weight from which a feature is named as a reason."""
MARKED = "marked in the source"
_MARKED = 10.0
"""The score of what the author marked: more than any other words have."""
_HALF_A_NUMBER = regex(r"(?<=[\dA-Za-z])(?=[\dA-Za-z])")
_SAYING_NOTHING = frozenset(("^", "$", "none", "no"))
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
    "far": "late in the sentence",
}


def suggest_blanks(sentence: str, limit: int = LIMIT) -> tuple[Blank, ...]:
    """Up to `limit` spans of the sentence worth asking for, best first; offsets count characters of `sentence`.

    One may hold another: another edge of the same phrase is another suggestion. None cuts across a better one, and
    the members of one list give way to what else is worth asking as soon as one of them is suggested.
    """
    words = sentence_words(sentence)
    if not words:
        return ()
    lists = find_lists(sentence)
    sites = prepare(sentence, words, lists)
    found = {(words[each.first].start, words[each.last].end): each for each in _scored(sites)}
    chosen = varied({place: each.score for place, each in found.items()}, lists, limit)
    return tuple(_blank(sites, found[place]._replace(score=score)) for score, place in chosen)


class FoundBlanks:
    """The best blanks of each sentence of the document that is worth a look, offsets in the document; what the author
    marked before others. They are looked for when they are asked for: in many a sentence no rule leaves out anything.
    """

    def __init__(self, annotated: AnnotatedDocument) -> None:
        self._sentences, self._words = annotated.document.sentences, annotated.words
        self._lists = _by_sentence(annotated)
        self._marked = _marked(annotated.document)
        worth = _worth_a_look(annotated) | self._marked.keys()
        self._found: list[tuple[Blank, ...] | None] = [
            None if index in worth else () for index in range(len(self._sentences))
        ]

    def __len__(self) -> int:
        return len(self._found)

    def __iter__(self) -> Iterator[tuple[Blank, ...]]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, index: int) -> tuple[Blank, ...]:
        found = self._found[index]
        if found is None:
            text = self._sentences[index].text
            ranked = _ranked(text, self._words[index], self._lists[index], LIMIT)
            found = self._found[index] = _after(self._marked[index], ranked) if index in self._marked else ranked
        return found


def _marked(document: Document) -> dict[int, tuple[Blank, ...]]:
    """What the author marked, by the sentence it stands in; no part of a number or of a Latin word."""
    found: dict[int, tuple[Blank, ...]] = {}
    at = 0
    for start, end, text in document.marked:
        while document.sentences[at].end <= start:
            at += 1
        if not any(_HALF_A_NUMBER.match(document.text, edge) for edge in (start, end)):
            found[at] = (*found.get(at, ()), Blank(start, end, text, _MARKED, lambda: (MARKED,)))
    return found


def _after(marked: Sequence[Blank], ranked: Iterable[Blank]) -> tuple[Blank, ...]:
    """What is marked, then the best of what is not and stands elsewhere in the sentence."""
    others = (each for each in ranked if all(each.end <= one.start or one.end <= each.start for one in marked))
    return (*marked, *islice(others, max(0, LIMIT - len(marked))))


def _worth_a_look(annotated: AnnotatedDocument) -> set[int]:
    """The weightiest sentences of a document."""
    salience, size = annotated.salience, len(annotated.document.text)
    most = max(_FEWEST_SENTENCES, min(size // _CHARACTERS_A_SENTENCE, round(_SENTENCES_OF_ROOT * math.sqrt(size))))
    weightiest = nlargest(most, range(len(salience)), key=salience.__getitem__)
    return {index for index in weightiest if salience[index] >= WORTH_A_LOOK}


def _by_sentence(annotated: AnnotatedDocument) -> list[list[TextList]]:
    sentences = annotated.document.sentences
    found: list[list[TextList]] = [[] for _ in sentences]
    at = 0
    for each in annotated.lists_and_pairs:
        while at + 1 < len(sentences) and sentences[at + 1].start <= each.start:
            at += 1
        if sentences and each.end <= sentences[at].end:
            found[at].append(each)
    return found


def _ranked(text: str, words: Sequence[Word], lists: Iterable[TextList], limit: int) -> tuple[Blank, ...]:
    """The best spans that do not overlap."""
    if not words:
        return ()
    sites = prepare(text, words, lists)
    chosen: list[_Scored] = []
    for span in sorted(_scored(sites), key=_best_first):
        if any(span.first <= other.last and other.first <= span.last for other in chosen):
            continue
        if is_worth_knowing(words, span.first, span.last):
            chosen.append(span)
        if len(chosen) == limit:
            break
    return tuple(_blank(sites, span) for span in chosen)


class _Scored(NamedTuple):
    """What a span weighs, with the places of its first and its last word in the sentence."""

    score: float
    first: int
    last: int


def _best_first(span: _Scored) -> tuple[float, int, int]:
    """The order of spans: of equals the earlier and shorter one comes first."""
    return -span.score, span.first, span.last


def _scored(sites: Sites) -> list[_Scored]:
    """The spans in question with their scores.

    Sides, inside and length are weighed for every span, the features of the whole only for the best of those and
    for what other finders mark.
    """
    own = _own(sites)
    left = list(map(add, _weighed(left_parts(sites), own), _earlier(sites, own)))
    right = list(map(add, _weighed(right_parts(sites), own), _later(sites, own)))
    inside = [0.0, *accumulate(own["inside"])]
    starts, ends = sites.starts, sites.ends
    sizes, found = _sizes(), sites.members.keys() | sites.quoted.keys()
    rough = [  # the places are negated so that the earlier and shorter span is the larger one of equals
        (
            left[first]
            + right[last]
            + inside[last + 1]
            - inside[first]
            + sizes[last - first][ends[last] - starts[first]],
            -first,
            -last,
        )
        for first, last in spans(sites)
    ]
    marked = [each for each in rough if (starts[-each[1]], ends[-each[2]]) in found] if found else []
    looked_at = dict.fromkeys((*nlargest(_CLOSE_LOOKS, rough), *marked))
    return [
        _Scored(score + _whole(*whole_parts(sites, -first, -last)), -first, -last) for score, first, last in looked_at
    ]


def _whole(groups: Iterable[Part], found: Iterable[Feature]) -> float:
    """What a span weighs as a whole."""
    return sum([_weigher(name)(*seen) for name, *seen in groups]) + _sum(found)


def _own(sites: Sites) -> dict[str, Sequence[float]]:
    """For each word what it, or the one beside it, weighs by itself."""
    weighed = zip(*map(_of_word, sites.texts, sites.tags), strict=True)
    edges = zip(WORD_GROUPS, weighed, _of_word(*OPENING_EDGE), _of_word(*CLOSING_EDGE), strict=True)
    return {name: shifted(column, OFFSETS[name], before, after) for name, column, before, after in edges}


@lru_cache(_MOST_REMEMBERED)
def _of_word(word: str, tag: str) -> tuple[float, ...]:
    """What a word weighs as each of the groups that are made from one word."""
    told = told_of_word(word, tag)
    return tuple([sum([weights.get(told[which], 0.0) for weights, which in each]) for each in _weights_of_words()])


@cache
def _weights_of_words() -> Sequence[Sequence[tuple[Mapping[Any, float], int]]]:
    """For each group that is made from one word the weights of its features, with what of the word they tell."""
    by_name = _weights_by_name()
    return [[(by_name[name], which) for name, which in each] for each in WORD_GROUPS.values()]


def _earlier(sites: Sites, own: Mapping[str, Sequence[float]]) -> Iterator[float]:
    """For each word what the words before it in its clause weigh."""
    sums = [0.0, *accumulate(own["earlier"])]
    return (sums[at] - sums[clause.first] for at, clause in enumerate(sites.clauses))


def _later(sites: Sites, own: Mapping[str, Sequence[float]]) -> Iterator[float]:
    """For each word what the words after it in its clause weigh."""
    sums = [0.0, *accumulate(own["later"])]
    return (sums[max(at, clause.last + 1)] - sums[at] for at, clause in enumerate(sites.clauses, 1))


def _weighed(columns: Columns, own: Mapping[str, Sequence[float]]) -> Iterator[float]:
    """For each word what its parts weigh together."""
    weighed = [own[name] if name in own else _column(name, seen) for name, seen in columns.items()]
    return map(sum, zip(*weighed, strict=True))


def _column(name: str, seen: tuple[Sequence[Any], ...]) -> Iterator[float]:
    """For each word what its part of one name weighs."""
    if name in GROUPS:
        return map(_weigher(name), *seen)
    return map(_weights_by_name()[name].get, seen[0] if len(seen) == 1 else zip(*seen, strict=True), repeat(0.0))


@cache
def _sizes() -> tuple[tuple[float, ...], ...]:
    """What the size of a span weighs, by its words less one and its characters."""
    return tuple(
        tuple(_sum(features(size_part(length, count))) for length in range(LONGEST + 1))
        for count in range(1, MOST_WORDS + 1)
    )


def _blank(sites: Sites, span: _Scored) -> Blank:
    score, first, last = span
    start, end = sites.starts[first], sites.ends[last]
    text = sites.text[start - sites.base : end - sites.base]
    return Blank(start, end, text, round(score, 3), partial(_reasons, sites, first, last))


def _reasons(sites: Sites, first: int, last: int) -> tuple[str, ...]:
    """The heaviest features of a span, in words."""
    get = _weights().get
    weighed = [(sum([get(feature, 0.0) for feature in same]), same[0]) for same in told_features(sites, first, last)]
    named: list[str] = []
    for _, (kind, *seen) in sorted([each for each in weighed if each[0] >= _TELLING], reverse=True):
        if len(named) == 3:
            break
        if _SAYING_NOTHING.isdisjoint(seen):
            named.append(_REASONS[kind].format(*seen))
    return tuple(dict.fromkeys(named)) or ("best of its sentence",)


@cache
def _weigher(name: str) -> Callable[..., float]:
    """What a group of features weighs by what it is made from, each added up once."""
    made_from = GROUPS[name]
    return cache(lambda *seen: _sum(made_from(*seen)))


def _sum(found: Iterable[Feature]) -> float:
    return sum(map(_weights().get, found, repeat(0.0)))


@cache
def _weights() -> dict[Feature, float]:
    rows = (line.partition("\t") for line in data_lines("blank_weights.tsv")[1:])
    return {tuple(feature.split(" ")): float(weight) for feature, _, weight in rows}


@cache
def _weights_by_name() -> Mapping[str, Mapping[Any, float]]:
    """The weights by a feature's name, then by what was seen: one text as it is, several as a tuple. A word is found
    sooner than a tuple with it.
    """
    by_name: dict[str, dict[Any, float]] = defaultdict(dict)
    for feature, weight in _weights().items():
        by_name[feature[0]][feature[1] if len(feature) == 2 else feature[1:]] = weight
    return by_name
