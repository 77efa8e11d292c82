"""What a blank looks like: the features by which spans of a sentence are compared.

They stand on the span's left side, its right side, its inside, or on the whole, so that the scores of all spans of a
sentence are sums of few parts. `scripts/fit_blanks.py` fits their weights on blanks that people chose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quizgen.model import TextList, Word

MOST_WORDS = 9
LONGEST = 22
_STOPS = frozenset("，。；：！？、,;:!?—…\n \u3000\t")
_QUOTES = frozenset("“”‘’《》〈〉（）()")
_REPORTING = re.compile(r"^.{0,60}?(?:强调|指出|表示|要求|提出|认为|说|宣布|规定|讲话中|时|中)[，：,:]")
_NEVER_FIRST = frozenset("的了着过地得之和与及或而但也又都就则于等们型性化者式率度感界族")
_NEVER_LAST = frozenset("的了着过地得之和与及或并而但也又都就则在于以对把被将从向到由让使所等是为这那其该此各每要")


class Place(NamedTuple):
    """What is known of each word of a sentence before spans are compared."""

    word: str
    tag: str
    clause: int
    from_clause_start: int
    to_clause_end: int
    ratio: int
    reported: bool
    after_is: bool
    opener: str


class Sites(NamedTuple):
    """A sentence prepared: its words, their places, and the spans that other finders mark."""

    words: Sequence[Word]
    places: Sequence[Place]
    clauses: int
    members: dict[tuple[int, int], str]
    quoted: dict[tuple[int, int], str]
    text: str
    base: int


def prepare(text: str, words: Sequence[Word], lists: Iterable[TextList]) -> Sites:
    """The sentence `text` (its words and lists in offsets that count from the first word's start) made ready."""
    base = words[0].start if words else 0
    return Sites(words, _places(text, words), _clause_count(words), _members(lists), _quoted(text, base), text, base)


def spans(sites: Sites) -> Iterator[tuple[int, int]]:
    """(first, last) word of each span that may be blanked."""
    words = sites.words
    count = len(words)
    for first in range(count):
        opening = words[first].text
        if opening in _STOPS or opening in "”’》）" or opening in _NEVER_FIRST:
            continue
        depth = 0
        length = 0
        for last in range(first, min(count, first + MOST_WORDS)):
            closing = words[last].text
            if closing in _STOPS:
                break
            length += len(closing)
            if length > LONGEST:
                break
            if closing in "“‘《（":
                depth += 1
            elif closing in "”’》）":
                depth -= 1
                if depth < 0:
                    break
            if depth == 0 and closing not in _NEVER_LAST:
                yield first, last


def left_features(sites: Sites, first: int) -> list[str]:
    """Of what stands before a span and how it begins."""
    place = sites.places[first]
    return [
        *first_word_features(place.word, place.tag),
        *position_features(position(sites, first)),
        *before_features(sites, first),
    ]


def right_features(sites: Sites, last: int) -> list[str]:
    """Of how a span ends and what stands after it."""
    place = sites.places[last]
    return [*last_word_features(place.word, place.tag, min(place.to_clause_end, 4)), *after_features(sites, last)]


def first_word_features(word: str, tag: str) -> list[str]:
    """Of the word that begins a span, wherever it stands."""
    return [f"w> {word}", f"t> {tag}", f"c> {word[0]}"]


def last_word_features(word: str, tag: str, to_clause_end: int) -> list[str]:
    """Of the word that ends a span, and how far the clause goes on."""
    return [f"w< {word}", f"t< {tag}", f"c< {word[-1]}", f"cc< {word[-2:]}", f"end {to_clause_end}"]


def position(sites: Sites, first: int) -> tuple[int, int, int, int, int, bool, bool]:
    """Where in the sentence a word stands, in steps coarse enough to come back."""
    place = sites.places[first]
    return (
        place.ratio,
        min(place.clause, 5),
        min(sites.clauses - 1 - place.clause, 4),
        min(place.from_clause_start, 4),
        min(sites.clauses, 6),
        place.reported,
        place.after_is,
    )


def position_features(where: tuple[int, int, int, int, int, bool, bool]) -> list[str]:
    """Of a place in the sentence."""
    ratio, clause, from_end, opening, clauses, reported, after_is = where
    return [
        f"at {ratio}",
        f"clause {min(clause, 4)}",
        f"last {from_end}",
        f"open {opening}",
        f"of {clauses} {clause}",
        f"reported {reported}",
        f"is {after_is}",
    ]


def before_features(sites: Sites, first: int) -> list[str]:
    """Of the words before a span."""
    places = sites.places
    place = places[first]
    before = places[first - 1] if first else None
    second = places[first - 2] if first > 1 else None
    word, tag = (before.word, before.tag) if before else ("^", "^")
    opening = min(place.from_clause_start, 3)
    return [
        f"<w {word}",
        f"<t {tag}{place.tag}",
        f"<2 {second.word if second else '^'}",
        f"ww {word} {place.word}",
        f"opener {place.opener} {opening}",
        f"<tt {second.tag if second else '^'}{tag}{place.tag}",
        f"<o {word} {opening}",
        f"n2 {places[first + 1].word if first + 1 < len(places) else '$'}",
    ]


def after_features(sites: Sites, last: int) -> list[str]:
    """Of the words after a span."""
    places = sites.places
    place = places[last]
    after = places[last + 1] if last + 1 < len(places) else None
    second = places[last + 2] if last + 2 < len(places) else None
    word, tag = (after.word, after.tag) if after else ("$", "$")
    return [
        f">w {word}",
        f">t {place.tag}{tag}",
        f">2 {second.word if second else '$'}",
        f"ww< {place.word} {word}",
        f">tt {place.tag}{tag}{second.tag if second else '$'}",
        f">e {word} {min(place.to_clause_end, 3)}",
    ]


def inside_features(word: str, tag: str) -> list[str]:
    """Of each word of a span."""
    return [f"in {word}", f"tag {tag}"]


def size_features(length: int, count: int) -> list[str]:
    """Of a span's characters and words."""
    return [f"n {min(length, 14)}", f"k {count}", f"nk {min(length, 8)} {min(count, 5)}"]


def whole_features(sites: Sites, first: int, last: int) -> list[str]:
    """Of a span as a whole, besides its size."""
    words, places = sites.words, sites.places
    start, end = words[first].start, words[last].end
    length = end - start
    text = sites.text[start - sites.base : end - sites.base]
    count = last - first + 1
    edge = (places[first].from_clause_start == 0) * 2 + (places[last].to_clause_end == 0)
    member = sites.members.get((start, end), "")
    quote = sites.quoted.get((start, end), "")
    before = places[first - 1] if first else None
    after = places[last + 1] if last + 1 < len(places) else None
    word_before, word_after = before.word if before else "^", after.word if after else "$"
    found = [
        f"p {text}",
        f"ba {word_before} {word_after}",
        f"bn {word_before} {min(length, 6)}",
        f"an {word_after} {min(length, 6)}",
        f"fl {places[first].word} {places[last].word}",
        f"edge {edge} {min(length, 8)}",
        f"end {edge} {min(sites.clauses - 1 - places[first].clause, 3)}",
    ]
    if count <= 4:
        found.append(f"tags {''.join(place.tag[0] for place in places[first : last + 1])}")
        tag_before, tag_after = before.tag[0] if before else "^", after.tag[0] if after else "$"
        found.append(f"frame {tag_before}_{tag_after} {min(length, 5)}")
    if before and before.tag[0] == "v":
        found.append(f"object {places[last].to_clause_end == 0} {min(length, 8)}")
    if any(character.isdigit() for character in text):
        found.append("digits")
    if member:
        found += [f"member {member}", f"member n {min(length, 8)}"]
    elif sites.members:
        found.append("member none")
    if quote:
        found.append(f"quote {quote}")
    elif sites.quoted:
        found.append("quote none")
    if sites.text.count(text) > 1:
        found.append("again")
    return found


def _places(text: str, words: Sequence[Word]) -> list[Place]:
    total = max(1, len(text))
    base = words[0].start if words else 0
    reporting = _REPORTING.match(text)
    reported_until = base + reporting.end() if reporting else -1
    clause = -1
    starts: list[int] = []
    clause_of: list[int] = []
    fresh = True
    for index, word in enumerate(words):
        if word.text in _STOPS and word.text != "、":
            fresh = True
            clause_of.append(max(clause, 0))
            continue
        if fresh:
            clause += 1
            starts.append(index)
            fresh = False
        clause_of.append(clause)
    places: list[Place] = []
    ends = _clause_ends(words)
    seen_is = False
    for index, word in enumerate(words):
        number = clause_of[index]
        opening = starts[number] if number < len(starts) else 0
        if index == opening:
            seen_is = False
        places.append(
            Place(
                word.text,
                word.tag[:2] if word.tag[:1] in "nv" else word.tag[:1] or "x",
                number,
                max(0, index - opening),
                max(0, ends[index] - index),
                10 * (word.start - base) // total,
                word.start < reported_until,
                seen_is,
                words[opening].text if index > opening else "",
            )
        )
        if word.text in ("是", "为", "就是", "在于", "即"):
            seen_is = True
    return places


def _clause_ends(words: Sequence[Word]) -> list[int]:
    """For each word the index of the last word of its clause."""
    ends = [0] * len(words)
    end = len(words) - 1
    for index in range(len(words) - 1, -1, -1):
        if words[index].text in _STOPS and words[index].text != "、":
            ends[index] = index
            end = index - 1
        else:
            ends[index] = end
    return ends


def _clause_count(words: Sequence[Word]) -> int:
    count, fresh = 0, True
    for word in words:
        if word.text in _STOPS and word.text != "、":
            fresh = True
        elif fresh:
            count, fresh = count + 1, False
    return count


def _members(lists: Iterable[TextList]) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for each in lists:
        count = len(each.members)
        for index, member in enumerate(each.members):
            place = "first" if index == 0 else "last" if index == count - 1 else "middle"
            found.setdefault((member.start, member.end), f"{each.kind.value[0]}{min(count, 5)} {place}")
    return found


def _quoted(text: str, base: int) -> dict[tuple[int, int], str]:
    found = {}
    for each in re.finditer(r"“([^“”]{1,22})”|《([^《》]{1,30})》", text):
        kind = "q" if each.group(1) else "b"
        start, end = each.span()
        found[base + start + 1, base + end - 1] = kind
        found[base + start, base + end] = kind + "+"
    return found
