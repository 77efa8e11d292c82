"""How likely a teacher would call an item good: what texts, sentences, lists and answers showed of it.

Weights are in data/item_worth.tsv, fitted by scripts/fit_item_worth.py on items that were judged one by one.
"""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import repeat

from quizgen.language.containment import times_said
from quizgen.language.contrasts import is_contrasted
from quizgen.language.data_files import data_lines
from quizgen.language.formulas import formula_around
from quizgen.language.levels import word_level
from quizgen.language.word_classes import word_class
from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Document, Item, Kind, Sentence, Source, Span, Word
from quizgen.patterns import regex
from quizgen.rules._event import reports_a_meeting
from quizgen.rules._list_worth import is_formula
from quizgen.rules._lists import GAP
from quizgen.structure.genres import is_bulletin, tells_how_to_write
from quizgen.structure.text_names import is_local_rule, name_of, year_of
from quizgen.structure.word_places import begun_between, word_before, word_from

Feature = tuple[str, ...]

SHAPES = {
    "list_members": "list",
    "list_whole": "list",
    "theses": "list",
    "proposals": "list",
    "cloze": "gap",
    "parallel": "gap",
    "choice": "gap",
    "crux": "gap",
    "authority": "gap",
    "system": "gap",
    "principle": "gap",
    "limit": "gap",
    "multiple": "gap",
    "judge": "statement",
    "how_many": "fact",
    "observance": "fact",
    "when": "fact",
    "where": "fact",
    "who": "office",
    "term": "meaning",
}
"""The rules whose items are weighed, and what their items look like; the others ask of a text that teaches what it has
in a form of its own, or teach words.
"""
_GENRES = {
    "report": regex("政府工作报告|大报告"),
    "plan": regex("规划|计划|纲要"),
    "law": regex("(?:法|解释)$"),
    "rules": regex("条例|规定|办法|细则|规则|章程|规程|规范"),
    "notice": regex("通知|方案|意见|决定|指南"),
}
_ERAS = (1977, 1992, 2002, 2012)
"""Last years of times whose reports a learner of today looks at with other eyes."""
_HARD = 6
"""The band of words above which a sentence is of a matter for a few."""
_FIRST_WORD = 8
"""Characters that show the first word of a stem."""
_POINTS = 6
"""The most points of a question that are told apart."""
_MOST_WORDS = 4
"""The most words of an answer that are told apart."""
_MOST_OF_TITLE = 3
"""The most words that a sentence or answer shares with the title which are told apart."""
_FIRST_OF_STEM = 3
"""Characters before a gap that stands first, and behind one that stands last."""
_MARKS = tuple("，：、。；等的“”")
"""What may stand beside a gap that is no word of the sentence."""
_OF_TEXTS = ("》指出，", "》提出，", "》规定，", "一文指出，", "报道，")
"""What the words before a stem end in that name a text."""
_AMOUNT = regex(r"\d|[一二三四五六七八九十百千]{2,}")
_COUNTED = regex(r"[\d\s]")
_OF_MATTER = frozenset("nvadijlbtsm")
"""What the tags of words begin with that name things, deeds and qualities."""
_OF_A_KIND = frozenset(("statement", "fact"))
"""Shapes whose reason says what kind of number or change it is."""
_OF_GAPS = {
    "words in it",
    "tags",
    "answer word",
    "word before",
    "word after",
    "blank score",
    "answer's words of the title",
}
_OF_LISTS = {
    "members",
    "asked for",
    "mean length",
    "uneven",
    "alike",
    "alike in words",
    "recited",
    "other things",
    "after",
    "gap stands",
    "before the gap",
    "behind the gap",
}
_NOT_BY_SHAPE = {"always", "word", "class", "title", "rule", "verdict", *_OF_GAPS, *_OF_LISTS}
"""Features that are not told apart by shape: too many for it, seen of one shape only, or of every item."""
_ASKS_FOR_PRINCIPLES = regex("“[^“”，]{0,8}(?:原则|方针|理念)”(?:包括|讲了|有)哪")
_MOST_REMEMBERED = 100_000
KEPT, _SPREAD = 0.75, 1.5
"""How likely an item must be good to be worth asking, and what more or less than that adds to its score or takes."""


def has_shape(item: Item) -> bool:
    """Whether the item is one of those that are weighed: of a rule in SHAPES, and of the text, not the glossary."""
    return item.rule in SHAPES and not item.source.entry


class Worth:
    """The worth of the items of one document."""

    def __init__(self, annotated: AnnotatedDocument) -> None:
        self._annotated = annotated
        self._title = tuple(_told_words(tag_words(annotated.document.title)))
        self._of_text = (*_of_text(annotated), *[("title", word) for word in self._title])
        self._around: dict[tuple[int, str], float] = {}
        self._is_of_a_meeting = reports_a_meeting(annotated)

    def weighed(self, item: Item) -> Item:
        """The item with a score that tells how likely teachers would call it good.

        What the news of a meeting tells are its points, which are asked in any case. So is what an author marked, and
        so are the principles that a text has under a heading.
        """
        principles = item.kind is Kind.LIST and _ASKS_FOR_PRINCIPLES.search(item.head)
        if item.marked or principles or not has_shape(item) or self._is_of_a_meeting:
            return item
        score = item.kind.least + _SPREAD * (self.likelihood(item) - KEPT)
        return replace(item, score=round(max(0.0, score), 4))

    def likelihood(self, item: Item) -> float:
        """The probability that a teacher calls the item good; of one with several blanks, the mean of theirs."""
        each = [self._likelihood_of_one(one) for one in _blank_by_blank(item)]
        return math.fsum(each) / len(each)

    def _likelihood_of_one(self, item: Item) -> float:
        shape = SHAPES[item.rule]
        sentence = self._annotated.document.sentence_at(item.source.start)
        value = self._weight_around(sentence, shape) + _weight(shape, self._seen_itself(item, sentence))
        return 1 / (1 + math.exp(-value))

    def features(self, item: Item) -> Iterator[Feature]:
        """What is seen of an item, of its first blank if it has several, each for all items and, but for a few, for
        those of its shape.
        """
        item = next(_blank_by_blank(item))
        shape = SHAPES[item.rule]
        sentence = self._annotated.document.sentence_at(item.source.start)
        for feature in (*self._seen_around(sentence), *self._seen_itself(item, sentence)):
            yield feature
            if feature[0] not in _NOT_BY_SHAPE:
                yield shape, *feature

    def _weight_around(self, sentence: Sentence, shape: str) -> float:
        """What all items of one shape in a sentence have in common, weighed once."""
        key = sentence.index, shape
        if key not in self._around:
            self._around[key] = _weight(shape, self._seen_around(sentence))
        return self._around[key]

    def _seen_around(self, sentence: Sentence) -> Sequence[Feature]:
        return *self._of_text, *self._seen_of(sentence)

    def _seen_itself(self, item: Item, sentence: Sentence) -> Iterator[Feature]:
        shape, bare = SHAPES[item.rule], item.stem.removeprefix(item.lead)
        yield ("always",)
        yield "rule", item.rule
        yield "named", _yes(bool(item.lead))
        yield "said by", _speaker(item.lead)
        yield "own score", _step(item.score, 0.1)
        yield "begins", _tag_of_first(bare)
        yield "beside", self._beside(item)
        yield "amount", _yes(_AMOUNT.search(bare) is not None)
        yield "stem length", _up_to(len(bare), (15, 25, 40, 60))
        yield "clauses", str(min(_POINTS, bare.count("，") + bare.count("；")))
        if shape == "list":
            yield from self._of_list(item, bare, sentence)
        elif shape == "statement":
            yield "verdict", item.answers[0]
        elif item.blanks:
            yield from self._of_gap(item)
        if shape in _OF_A_KIND:
            yield "because", item.reasons[0]
        if shape == "gap":
            yield from self._of_blank(item.source, sentence)

    def _seen_of(self, sentence: Sentence) -> Sequence[Feature]:
        annotated = self._annotated
        words = annotated.words[sentence.index]
        levels = [word_level(word.text) for word in words if len(word.text) > 1]
        hard = sum([level > _HARD for level in levels]) / max(1, len(levels))
        told = _told_words(words)
        first, last = self._ends_of_paragraph(sentence)
        classes = dict.fromkeys([word_class(word.text, word.tag) for word in words if word.tag[:1] in _OF_MATTER])
        return [
            ("salience", _step(annotated.salience[sentence.index], 0.15)),
            ("hard words", _up_to(hard, (0.1, 0.2, 0.3, 0.45))),
            ("place", _up_to(sentence.start / max(1, len(annotated.document.text)), (0.05, 0.2, 0.6, 0.9))),
            ("opens its paragraph", _yes(first)),
            ("closes its paragraph", _yes(last)),
            ("alone in its paragraph", _yes(first and last)),
            ("words of the title", str(min(_MOST_OF_TITLE, len(told.keys() & self._title)))),
            *[("word", text) for text in told],
            *[("class", of_word) for of_word in classes],
        ]

    def _ends_of_paragraph(self, sentence: Sentence) -> tuple[bool, bool]:
        """Whether a sentence is the first of its paragraph, and whether it is the last."""
        sentences, at = self._annotated.document.sentences, sentence.index
        return (
            at == 0 or sentences[at - 1].paragraph != sentence.paragraph,
            at + 1 == len(sentences) or sentences[at + 1].paragraph != sentence.paragraph,
        )

    def _beside(self, item: Item) -> str:
        """How much of a formula stands beside the answer."""
        start, end = item.source.start, item.source.end
        around = formula_around(self._annotated.document.text, start, end)
        return _up_to(around - (end - start), (0, 2, 4, 8)) if around else "none"

    def _of_list(self, item: Item, bare: str, sentence: Sentence) -> Iterator[Feature]:
        """What a list looks like, and its stem without the words that name the text."""
        lengths = [len(member) for member in item.members]
        asked = GAP not in bare
        yield "members", str(min(len(lengths), _POINTS)), _yes(asked)
        if asked:
            yield from [("asked for", text) for text in _told_words(tag_words(bare))]
        else:
            yield from _of_the_gap(bare)
        yield "mean length", _up_to(sum(lengths) / len(lengths), (2, 3, 4, 6, 9, 14))
        yield "uneven", _up_to(max(lengths) - min(lengths), (0, 1, 2, 4, 8))
        counts = {min(_MOST_WORDS, len(tag_words(member))) for member in item.members}
        yield "alike in words", _yes(len(counts) == 1)
        yield (
            "alike",
            _yes(len({member[0] for member in item.members}) == 1),
            _yes(len({member[-1] for member in item.members}) == 1),
        )
        yield "recited", _yes(self._is_formula(item))
        yield "other things", _yes(any("其他" in member for member in item.members))
        words = self._annotated.words[sentence.index]
        before = word_before(words, item.source.start)
        yield "after", before.tag[:1] if before else "none"

    def _is_formula(self, item: Item) -> bool:
        """Whether public texts often say two of its members after each other."""
        text, at = self._annotated.document.text, item.source.start
        members = []
        for member in item.members:
            at = text.find(member, at, item.source.end)
            if at < 0:
                return False
            members.append(Span(at, at + len(member), member))
        return is_formula(text, members)

    def _of_gap(self, item: Item) -> Iterator[Feature]:
        answer, text = item.answers[0], self._annotated.document.text
        yield "answer", _up_to(len(answer), (1, 2, 3, 4, 6, 9))
        yield "answer in the title", _yes(answer in self._annotated.document.title)
        yield "said", _up_to(times_said(text, answer), (1, 2, 4, 8))
        yield "quoted", _yes(text[item.source.start - 1 : item.source.start] == "“")
        yield "contrasted", _yes(is_contrasted(answer))

    def _of_blank(self, place: Source, sentence: Sentence) -> Iterator[Feature]:
        """What the words of the answer and beside it are, and how much the blank looks like one that people chose."""
        words = self._annotated.words[sentence.index]
        inside = begun_between(words, place.start, place.end)
        yield "words in it", str(min(len(inside), _MOST_WORDS))
        of_title = sum(word.text in self._title for word in inside)
        yield "answer's words of the title", str(min(of_title, _MOST_OF_TITLE))
        yield "tags", " ".join(word.tag[:1] for word in inside[:_MOST_WORDS])
        yield from dict.fromkeys(("answer word", word.text) for word in inside)
        if before := word_before(words, place.start):
            yield "word before", before.text
        if after := word_from(words, place.end):
            yield "word after", after.text
        for blank in self._annotated.blanks[sentence.index]:
            if (blank.start, blank.end) == (place.start, place.end):
                yield "blank score", _step(blank.score, 0.5)


def _blank_by_blank(item: Item) -> Iterator[Item]:
    """The item as if it asked for one of its blanks only, once for each."""
    if len(item.blanks) < 2:
        yield item
        return
    first = item.blanks[0][0]
    for answer, (start, end) in zip(item.answers, item.blanks, strict=True):
        place = replace(item.source, start=item.source.start + start - first, end=item.source.start + end - first)
        yield replace(item, answers=(answer,), blanks=((start, end),), source=place)


def _of_text(annotated: AnnotatedDocument) -> Iterator[Feature]:
    document = annotated.document
    genre = "taught" if annotated.teaches else _genre(document)
    era = _era(document)
    yield "genre", genre
    yield "era", era
    yield "genre", genre, era


def _told_words(words: Iterable[Word]) -> dict[str, None]:
    """Those of the words that say what a text is of, each once."""
    return dict.fromkeys([word.text for word in words if _is_told_apart(word.text)])


def _of_the_gap(stem: str) -> Iterator[Feature]:
    """Where a list is missing in its sentence, and between what."""
    before, _, after = stem.partition(GAP)
    yield "gap stands", "first" if len(before) < _FIRST_OF_STEM else "last" if len(after) < _FIRST_OF_STEM else "inside"
    yield "before the gap", before[-1:] if before.endswith(_MARKS) else "word"
    yield "behind the gap", after[:1] if after.startswith(_MARKS) else _tag_of_first(after)


def _tag_of_first(text: str) -> str:
    """The class of the first word, or that there is none."""
    words = tag_words(text[:_FIRST_WORD])
    return words[0].tag[:1] if words else "none"


@lru_cache(_MOST_REMEMBERED)
def _is_told_apart(word: str) -> bool:
    """Whether a word says what a text is of: no number or date, and no single character."""
    return len(word) > 1 and not _COUNTED.search(word)


def _genre(document: Document) -> str:
    if is_bulletin(document):
        return "bulletin"
    if is_local_rule(document):
        return "local rules"
    if tells_how_to_write(document):
        return "on writing"
    name = name_of(document).strip("《》")
    for genre, pattern in _GENRES.items():
        if pattern.search(name):
            return genre
    return "news" if document.dateline else "article" if name else "unnamed"


def _era(document: Document) -> str:
    year = year_of(document)
    return "no year" if year is None else _up_to(year, _ERAS)


def _speaker(lead: str) -> str:
    """Who says what an item asks, as the words before its stem tell it."""
    if not lead:
        return "nobody"
    if "习近平" in lead:
        return "the chief"
    return "a text" if lead.endswith(_OF_TEXTS) else "somebody"


def _yes(is_so: bool) -> str:
    return "yes" if is_so else "no"


def _up_to(value: float, bounds: Sequence[float]) -> str:
    """The first of the bounds that the value does not pass."""
    at = bisect_left(bounds, value)
    return f"<={bounds[at]}" if at < len(bounds) else f">{bounds[-1]}"


def _step(value: float, width: float) -> str:
    return str(int(value / width + 1e-9))


def _weight(shape: str, features: Iterable[Feature]) -> float:
    """What features weigh together for an item of a shape."""
    return math.fsum(map(_weights_by_shape()[shape].get, features, repeat(0.0)))


def listed_weights() -> Iterator[tuple[Feature, float]]:
    """The rows of item_worth.tsv; of a feature that is told apart by shape, the shape stands first."""
    for line in data_lines("item_worth.tsv")[1:]:
        *feature, weight = line.split("\t")
        yield tuple(feature), float(weight)


@cache
def _weights_by_shape() -> Mapping[str, Mapping[Feature, float]]:
    """What a feature weighs by the item's shape: what it does for all items, and for those of the shape besides."""
    of_all: dict[Feature, float] = {}
    more: dict[str, dict[Feature, float]] = {shape: {} for shape in SHAPES.values()}
    for feature, weight in listed_weights():
        name, *seen = feature
        if name in more:
            more[name][tuple(seen)] = weight
        else:
            of_all[feature] = weight
    return {
        shape: of_all | {feature: of_all.get(feature, 0.0) + weight for feature, weight in of_shape.items()}
        for shape, of_shape in more.items()
    }
