"""What a blank looks like: the features by which the spans of a sentence are compared.

They stand on a span's left side, its right side, its inside, or on the whole, so that the scores of all spans of a
sentence are sums of few parts. A feature is its name and what was seen there, ("ww", "实现", "中国"); those that are
made from the same few things form a group, which is weighed once for all sentences. A name that begins with ~ tells of
words by their classes: what people asked of one word tells of the others that stand where it stands.
`scripts/fit_blanks.py` fits their weights on blanks that people chose.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple, TypeVar

from quizgen.language.word_classes import word_class
from quizgen.model import Stretch, TextList, Word
from quizgen.patterns import regex

Feature = tuple[str, ...]
Part = tuple[Any, ...]
"""A feature, or a group of them: its name and what they are made from."""
Entry = TypeVar("Entry")
Columns = Mapping[str, tuple[Sequence[Any], ...]]
"""Parts by name, with what they are made from for each word of a sentence."""

OPENING_EDGE, CLOSING_EDGE = ("^", "^"), ("$", "$")
"""What stands before and after a sentence in the places of a word and its tag."""
MOST_WORDS = 9
LONGEST = 22
_STOPS = frozenset("，。；：！？、,;:!?—…\n \u3000\t")
_CLAUSE_ENDS = _STOPS - {"、"}
_OPENING = frozenset("“‘《（")
_CLOSING = frozenset("”’》）")
_REPORTING = regex(r"^.{0,60}?(?:强调|指出|表示|要求|提出|认为|说|宣布|规定|讲话中|时|中)[，：,:]")
_NEVER_FIRST = _STOPS | _CLOSING | frozenset("的了着过地得之和与及或而但也又都就则于等们型性化者式率度感界族")
_NEVER_LAST = frozenset("的了着过地得之和与及或并而但也又都就则在于以对把被将从向到由让使所等是为这那其该此各每要")
_IS = frozenset(("是", "为", "就是", "在于", "即"))
_QUOTED = regex(r"“([^“”]{1,22})”|《([^《》]{1,30})》")
_OUTER_MARKS = str.maketrans("‘’", "“”")
"""What quotations inside a quotation are seen as."""
_DIGIT = regex(r"\d")
_STEPS = tuple(map(str, range(LONGEST + 1)))
"""Numbers as features have them."""


class Clause(NamedTuple):
    """A clause, by the indices of its first and last word, and the mark after it ($ at the end of the sentence)."""

    first: int
    last: int
    mark: str


class ClausePosition(NamedTuple):
    """Where a clause stands: its number, how many follow it, how many there are."""

    number: str
    from_end: str
    of: str


class Sites(NamedTuple):
    """A sentence prepared, with one entry a word but for what other finders mark.

    `opening` and `closing` count the words to the edges of the clause, as far as three; `opener` is the clause's first
    word, `after_is` whether 是 or 为 stands before the word in its clause.
    """

    text: str
    base: int
    starts: Sequence[int]
    ends: Sequence[int]
    texts: Sequence[str]
    tags: Sequence[str]
    classes: Sequence[str]
    clauses: Sequence[Clause]
    places: Sequence[ClausePosition]
    opening: Sequence[str]
    closing: Sequence[str]
    opener: Sequence[str]
    after_is: Sequence[str]
    ratio: Sequence[str]
    reported: Sequence[str]
    members: dict[Stretch, str]
    quoted: dict[Stretch, str]


def prepare(text: str, words: Sequence[Word], lists: Iterable[TextList]) -> Sites:
    """The sentence `text` (its words and lists in offsets that count from the first word's start) made ready."""
    starts, ends, texts, long_tags = zip(*words, strict=True)
    if "‘" in text:
        text, texts = text.translate(_OUTER_MARKS), tuple(each.translate(_OUTER_MARKS) for each in texts)
    tags = tuple(map(_short, long_tags))
    base, length = starts[0], len(text)
    reporting = _REPORTING.match(text)
    told = bisect_left(starts, base + reporting.end()) if reporting else 0
    clauses: list[Clause] = []
    places: list[ClausePosition] = []
    opening: list[str] = []
    closing: list[str] = []
    opener: list[str] = []
    after_is: list[str] = []
    found = _clauses(texts)
    for number, (clause, end) in enumerate(found):
        size, width = clause.last - clause.first + 1, end - len(clauses)
        clauses += [clause] * width
        places += [_place_of(number, len(found))] * width
        opening += _rising(width)
        closing += _falling(size) + ["0"] * (width - size)
        opener += ["", *[texts[clause.first]] * (width - 1)]
        after_is += _after_is(texts[clause.first : clause.last + 1]) + ["no"] * (width - size)
    return Sites(
        text=text,
        base=base,
        starts=starts,
        ends=ends,
        texts=texts,
        tags=tags,
        classes=list(map(word_class, texts, tags)),
        clauses=clauses,
        places=places,
        opening=opening,
        closing=closing,
        opener=opener,
        after_is=after_is,
        ratio=[_STEPS[10 * (start - base) // length] for start in starts],
        reported=["yes"] * told + ["no"] * (len(texts) - told),
        members=_members(lists),
        quoted=_quoted(text, base),
    )


def _clauses(texts: Sequence[str]) -> list[tuple[Clause, int]]:
    """Each clause, and where the next begins; the marks before the first one are a part of it."""
    found: list[tuple[Clause, int]] = []
    first = at = 0
    count = len(texts)
    while at < count:
        while at < count and texts[at] not in _CLAUSE_ENDS:
            at += 1
        last, mark = at - 1, texts[at] if at < count else "$"
        while at < count and texts[at] in _CLAUSE_ENDS:
            at += 1
        if last >= first:
            found.append((Clause(first, last, mark), at))
            first = at
    return found or [(Clause(0, count - 1, "$"), count)]


@cache
def _place_of(number: int, count: int) -> ClausePosition:
    return ClausePosition(_STEPS[min(number, 5)], _STEPS[min(count - 1 - number, 4)], _STEPS[min(count, 6)])


def _rising(count: int) -> list[str]:
    return [*"0123"[:count], *["3"] * (count - 4)]


def _falling(count: int) -> list[str]:
    return _rising(count)[::-1]


@cache
def _short(tag: str) -> str:
    return tag[:2] if tag[:1] in "nv" else tag[:1] or "x"


def _after_is(texts: Sequence[str]) -> list[str]:
    if _IS.isdisjoint(texts):
        return ["no"] * len(texts)
    at = next(at for at, text in enumerate(texts, 1) if text in _IS)
    return ["no"] * at + ["yes"] * (len(texts) - at)


def _members(lists: Iterable[TextList]) -> dict[Stretch, str]:
    found: dict[Stretch, str] = {}
    for each in lists:
        count = len(each.members)
        for index, member in enumerate(each.members):
            place = "first" if index == 0 else "last" if index == count - 1 else "middle"
            found.setdefault((member.start, member.end), f"{each.kind.value[0]}{min(count, 5)}-{place}")
    return found


def _quoted(text: str, base: int) -> dict[Stretch, str]:
    found = {}
    for each in _QUOTED.finditer(text):
        kind = "q" if each.group(1) else "b"
        start, end = each.span()
        found[base + start + 1, base + end - 1] = kind
        found[base + start, base + end] = kind + "+"
    return found


def spans(sites: Sites) -> list[tuple[int, int]]:
    """(first, last) word of each span that may be blanked."""
    texts = sites.texts
    count = len(texts)
    sizes = list(map(len, texts))
    barriers = list(map(_STOPS.__contains__, texts))
    depths = [(text in _OPENING) - (text in _CLOSING) for text in texts]
    never_last = list(map(_NEVER_LAST.__contains__, texts))
    found = []
    for first, opening in enumerate(texts):
        if opening in _NEVER_FIRST:
            continue
        depth = length = 0
        for last in range(first, min(count, first + MOST_WORDS)):
            length += sizes[last]
            if barriers[last] or length > LONGEST:
                break
            if depths[last]:
                depth += depths[last]
                if depth < 0:
                    break
            if depth == 0 and not never_last[last]:
                found.append((first, last))
    return found


def shifted(column: Sequence[Entry], by: int, before: Entry, after: Entry) -> Sequence[Entry]:
    """For each place the entry of the place before it (-1) or after it (1), or its own (0)."""
    return [before, *column[:-1]] if by < 0 else [*column[1:], after] if by > 0 else column


def left_parts(sites: Sites) -> Columns:
    """Of each word that may begin a span: where it stands, what it is, and what stands before it."""
    words, tags, classes = sites.texts, sites.tags, sites.classes
    before, tag_before = ["^", *words[:-1]], ["^", *tags[:-1]]
    class_before = ["^", *classes[:-1]]
    return {
        "first": (words, tags),
        "tags-before": (["^", *tag_before[:-1]], tag_before, tags),
        "place": (sites.ratio, sites.places, sites.opening, sites.reported, sites.after_is),
        "before": (before, tag_before),
        "~<2": (["^", *class_before[:-1]],),
        "n2": ([*words[1:], "$"],),
        "~ww": (class_before, classes),
        "<o": (before, sites.opening),
        "opener": (sites.opener, sites.opening),
    }


def right_parts(sites: Sites) -> Columns:
    """Of each word that may end a span: what it is, and what stands after it."""
    words, tags, classes = sites.texts, sites.tags, sites.classes
    after, tag_after = [*words[1:], "$"], [*tags[1:], "$"]
    class_after = [*classes[1:], "$"]
    return {
        "last": (words, tags),
        "tags-after": (tags, tag_after, [*tag_after[1:], "$"]),
        "end": (sites.closing,),
        "after": (after, tag_after),
        "~>2": ([*class_after[1:], "$"],),
        "~ww<": (classes, class_after),
        ">e": (after, sites.closing),
    }


def span_parts(sites: Sites, first: int, last: int) -> Iterator[Part]:
    """All parts of a span but those of the whole."""
    clause, itself = sites.clauses[first], (sites.texts, sites.tags)
    for columns, words in (
        (left_parts(sites), (first,)),
        (right_parts(sites), (last,)),
        ({"inside": itself}, range(first, last + 1)),
        ({"earlier": itself}, range(clause.first, first)),
        ({"later": itself}, range(last + 1, clause.last + 1)),
    ):
        for name, seen in columns.items():
            for at in words:
                yield (name, *[each[at] for each in seen])
    yield size_part(sites.ends[last] - sites.starts[first], last - first + 1)


def size_part(length: int, count: int) -> Part:
    """Of a span's characters and words."""
    return ("size", _STEPS[length], _STEPS[count])


def whole_parts(sites: Sites, first: int, last: int) -> tuple[list[Part], list[Feature]]:
    """Of a span as a whole, besides its size: the groups, and the features that are none."""
    words, tags, classes = sites.texts, sites.tags, sites.classes
    start, end = sites.starts[first], sites.ends[last]
    text = sites.text[start - sites.base : end - sites.base]
    length = end - start
    size = _STEPS[length if length < 8 else 8]
    word_before, tag_before, class_before = (
        (words[first - 1], tags[first - 1], classes[first - 1]) if first else ("^", "^", "^")
    )
    word_after, tag_after, class_after = (
        (words[last + 1], tags[last + 1], classes[last + 1]) if last + 1 < len(words) else ("$", "$", "$")
    )
    to_end, ratio = sites.closing[last], sites.ratio[first]
    groups: list[Part] = [
        ("shape", tag_before, tags[first], tags[last], tag_after, size),
        (
            "stand",
            sites.places[first],
            sites.opening[first],
            to_end,
            sites.after_is[first],
            size,
            sites.clauses[first].mark,
        ),
    ]
    found: list[Feature] = [
        ("atn", ratio, size),
        ("tat", tag_before, tag_after, ratio),
        ("ba", word_before, word_after),
        ("bn", word_before, size),
        ("an", word_after, size),
        ("fl", words[first], words[last]),
        ("~ba", class_before, class_after),
        ("~bn", class_before, size),
        ("~an", class_after, size),
        ("~fl", classes[first], classes[last]),
        ("~fn", classes[first], size),
        ("~ln", classes[last], size),
        *_standing_out(sites, first, last),
    ]
    if tag_before[0] == "v":
        found.append(("object", to_end, size))
    if _DIGIT.search(text):
        found.append(("digits",))
    if (start, end) in sites.members:
        found.append(("member-n", size))
    if sites.text.find(text, sites.text.find(text) + length) >= 0:
        found.append(("again",))
    return groups, found


def _standing_out(sites: Sites, first: int, last: int) -> list[Feature]:
    """Of a span its text and tags, and how other finders mark it."""
    start, end = sites.starts[first], sites.ends[last]
    found: list[Feature] = [("p", sites.text[start - sites.base : end - sites.base])]
    if last - first < 4:
        found.append(("tags", *[tag[0] for tag in sites.tags[first : last + 1]]))
    if sites.members:
        found.append(("member", sites.members.get((start, end), "none")))
    if sites.quoted:
        found.append(("quote", sites.quoted.get((start, end), "none")))
    return found


def told_features(sites: Sites, first: int, last: int) -> list[Sequence[Feature]]:
    """The features of a span that say something to people, each with what it says by the word's class."""
    words, classes, size = sites.texts, sites.classes, sites.ends[last] - sites.starts[first]
    beside = last + 1
    return [
        *[(feature,) for feature in _standing_out(sites, first, last)],
        (("w>", words[first]), ("~w>", classes[first])),
        (("w<", words[last]), ("~w<", classes[last])),
        (("<w", words[first - 1]), ("~<w", classes[first - 1])) if first else (("<w", "^"),),
        ((">w", words[beside]), ("~>w", classes[beside])) if beside < len(words) else ((">w", "$"),),
        (("is", sites.after_is[first]),),
        (("far", sites.places[first].from_end),),
        (("nk", _STEPS[min(size, 8)], _STEPS[min(last - first + 1, 5)]),),
        (("edge", _edge(sites.opening[first], sites.closing[last]), _STEPS[min(size, 8)]),),
        *[(("in", words[at]), ("~in", classes[at])) for at in range(first, beside)],
    ]


def _edge(from_start: str, to_end: str) -> str:
    """Whether a span stands at the edges of its clause."""
    return ("start" if from_start == "0" else "no") + ("-end" if to_end == "0" else "")


def _tags_before(second: str, before: str, tag: str) -> list[Feature]:
    return [("<t", before, tag), ("<tt", second, before, tag)]


def _tags_after(tag: str, after: str, second: str) -> list[Feature]:
    return [(">t", tag, after), (">tt", tag, after, second)]


def _place(ratio: str, place: ClausePosition, opening: str, reported: str, after_is: str) -> list[Feature]:
    return [
        ("at", ratio),
        ("clause", place.number),
        ("open", opening),
        ("far", place.from_end),
        ("of", place.number, place.of),
        ("reported", reported),
        ("is", after_is),
    ]


def _size(length: str, count: str) -> list[Feature]:
    """Of a span's characters and words."""
    return [("n", length), ("k", count), ("nk", _STEPS[min(int(length), 8)], _STEPS[min(int(count), 5)])]


def _shape(before: str, first: str, last: str, after: str, size: str) -> list[Feature]:
    return [("tttt", before, first, last, after), ("ttn", first, last, size), ("frame", before[0], after[0], size)]


def _stand(place: ClausePosition, from_start: str, to_end: str, after_is: str, size: str, mark: str) -> list[Feature]:
    edge = _edge(from_start, to_end)
    return [
        ("edge", edge, size),
        ("edge-far", edge, place.from_end),
        ("clause-n", place.from_end, size, place.number),
        ("mark", mark, _STEPS[min(int(from_start), 2)], _STEPS[min(int(to_end), 2)], place.from_end),
        ("is-n", after_is, to_end, place.from_end, size),
    ]


GROUPS: Mapping[str, Callable[..., list[Feature]]] = {
    "tags-before": _tags_before,
    "tags-after": _tags_after,
    "place": _place,
    "size": _size,
    "shape": _shape,
    "stand": _stand,
}
"""The groups that are made from more than one word."""

_WORD, _TAG, _FIRST, _LAST, _LAST_TWO, _CLASS = range(6)
WORD_GROUPS: Mapping[str, Sequence[tuple[str, int]]] = {
    "first": (("w>", _WORD), ("t>", _TAG), ("c>", _FIRST), ("~w>", _CLASS)),
    "last": (("w<", _WORD), ("t<", _TAG), ("c<", _LAST), ("cc<", _LAST_TWO), ("~w<", _CLASS)),
    "inside": (("in", _WORD), ("tag", _TAG), ("~in", _CLASS)),
    "before": (("<w", _WORD), ("~<w", _CLASS)),
    "after": ((">w", _WORD), ("~>w", _CLASS)),
    "earlier": (("earlier", _WORD), ("~earlier", _CLASS)),
    "later": (("later", _WORD), ("~later", _CLASS)),
}
"""The groups that are made from one word and its tag: the features, each with what of the word it tells."""
OFFSETS: Mapping[str, int] = {"first": 0, "last": 0, "inside": 0, "before": -1, "after": 1, "earlier": 0, "later": 0}
"""Whether a group of one word is made from that of the place itself, or of the place before or after it."""


def told_of_word(word: str, tag: str) -> tuple[str, ...]:
    """What the features of one word tell of it, in the order of the numbers in WORD_GROUPS."""
    return word, tag, word[0], word[-1], word[-2:], word_class(word, tag)


def features(part: Part) -> Sequence[Feature]:
    """The features of a group; of any other part itself."""
    name, *seen = part
    if name in WORD_GROUPS:
        told = told_of_word(*seen)
        return [(feature, told[which]) for feature, which in WORD_GROUPS[name]]
    return GROUPS[name](*seen) if name in GROUPS else (part,)
