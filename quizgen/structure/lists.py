"""All lists of a text: what the finders find, merged."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from quizgen.language.brackets import is_balanced
from quizgen.language.fixed_names import sentence_words
from quizgen.model import Document, Paragraph, Sentence, Span, Stretch, TextList, Word
from quizgen.patterns import regex
from quizgen.reading.cleaning import full_width_marks, half_width_digits
from quizgen.reading.sentences import split_sentences
from quizgen.structure.chains import chains
from quizgen.structure.clauses import ClausesOf
from quizgen.structure.counts import counted
from quizgen.structure.demands import demands, whole_demands
from quizgen.structure.edges import EdgesOf
from quizgen.structure.enumerations import couples, enumerations
from quizgen.structure.marked_lists import marked_lists
from quizgen.structure.ordinals import bulleted, ordinals
from quizgen.structure.parallels import parallels
from quizgen.structure.principles import principles

_GAP = regex(r"(?m)^[ \t\u3000]+|(?<=[，、；：。！？…（“《])[ \t\u3000]+|[ \t\u3000]+(?=[，、；：。！？…）”》]|$)")


def find_document_lists(document: Document, words: tuple[tuple[Word, ...], ...]) -> tuple[TextList, ...]:
    """Every list and every pair of the document, text order; nested ones are kept, the same members only once."""
    edges, clauses = EdgesOf(document, words), ClausesOf(document, words)
    enumerated = tuple(enumerations(document, words, edges))
    joined = filter(_stands_out, couples(document, words, edges, _joints(enumerated)))
    return _of_members(document, words, edges, clauses, enumerated, _beside(joined, enumerated))


def find_lists(text: str) -> tuple[TextList, ...]:
    """Every list in a text; offsets count characters of `text`.

    Besides the lists that a reader would mark (those not `weak`) also their members' varying parts (统一〔规划〕、
    统一〔监测〕) as a list of their own, what changes in words said twice, two members that a conjunction joins, and a
    second reading where the edges are in doubt: these are `weak`.
    """
    even = half_width_digits(full_width_marks(text))
    places = _places_kept(even)
    clean = "".join(map(even.__getitem__, places))
    found = _found(clean)
    return found if clean == text else tuple(_as_written(text, places, each) for each in found)


def _places_kept(text: str) -> Sequence[int]:
    """The offsets of all characters but the spaces beside marks and at the ends of lines."""
    gaps = {at for gap in _GAP.finditer(text) for at in range(gap.start(), gap.end())}
    return [at for at in range(len(text)) if at not in gaps] if gaps else range(len(text))


def _as_written(text: str, places: Sequence[int], found: TextList) -> TextList:
    """The list with its words as they stand in a text of other widths and spaces."""

    def written(span: Span) -> Span:
        start, end = places[span.start], places[span.end - 1] + 1
        return Span(start, end, text[start:end])

    return replace(found, head=found.head and written(found.head), members=tuple(map(written, found.members)))


def _found(text: str) -> tuple[TextList, ...]:
    from quizgen.structure.frames import frames
    from quizgen.structure.varying_parts import varying_parts

    document = _document(text)
    words = tuple(sentence_words(sentence.text, sentence.start) for sentence in document.sentences)
    edges, clauses = EdgesOf(document, words), ClausesOf(document, words)
    enumerated = tuple(enumerations(document, words, edges, readings=2))
    joined = couples(document, words, edges, readings=2)
    members = _of_members(document, words, edges, clauses, enumerated, joined)
    found = _merged((*members, *map(_weakened, demands(document, edges, clauses))))
    every_word = [word for tagged in words for word in tagged]
    parts = (part for each in found for part in varying_parts(text, each, every_word))
    return _merged((*found, *(_weakened(part) for part in (*parts, *frames(document, words)) if _is_list(part))))


def _weakened(found: TextList) -> TextList:
    return replace(found, weak=True)


def _of_members(
    document: Document,
    words: tuple[tuple[Word, ...], ...],
    edges: EdgesOf,
    clauses: ClausesOf,
    enumerated: Iterable[TextList],
    joined: Iterable[TextList],
) -> tuple[TextList, ...]:
    """The lists of whole members: the enumerations, what conjunctions join, and what the other finders find."""
    alike = (*parallels(document, words, edges, clauses), *whole_demands(document, clauses))
    set_off = tuple(marked_lists(document))
    inside = _beside((*enumerated, *joined, *alike), set_off)
    across = (*ordinals(document), *bulleted(document), *principles(document))
    found = _whole(_merged((*set_off, *chains(document), *across, *inside)))
    return tuple(counted(document.text, each) for each in found)


def _stands_out(couple: TextList) -> bool:
    """Whether two members that only a conjunction joins would be marked as a list: counted, or of one length."""
    one, other = couple.members
    return couple.count is not None or (couple.certain and len(one.text) == len(other.text))


def _joints(found: Iterable[TextList]) -> frozenset[int]:
    """The offsets at which members of the lists end and another one follows."""
    return frozenset(member.end for each in found for member in each.members[:-1])


def _beside(others: Iterable[TextList], sure: Iterable[TextList]) -> Iterator[TextList]:
    """The lists that do not cut across one of the surer ones: each stands beside it, in one member, or around it."""
    owner: dict[int, TextList] = {}
    for each in sure:
        for at in range(each.start, each.end):
            owner[at] = each
    for other in others:
        over = {
            id(found): found
            for member in other.members
            for at in (member.start, member.end - 1)
            if (found := owner.get(at)) is not None
        }
        if all(_fits(other, found) for found in over.values()):
            yield other


def _fits(other: TextList, found: TextList) -> bool:
    return (
        any(member.start <= other.start and other.end <= member.end for member in found.members)
        or any(member.start <= found.start and found.end <= member.end for member in other.members)
        or set(other.members) <= set(found.members)
    )


def _is_list(part: TextList) -> bool:
    """Whether the varying parts all differ, and none of them cuts a quotation."""
    texts = {member.text for member in part.members}
    return len(texts) == len(part.members) and all(map(is_balanced, texts))


def _whole(found: Iterable[TextList]) -> tuple[TextList, ...]:
    """The lists without those of which another has all members and more, be it with the first one's words before it;
    or the same, but the first one as the others begin.
    """
    kept = tuple(found)
    with_member: dict[Span, list[tuple[TextList, frozenset[Span]]]] = defaultdict(list)
    for each in kept:
        members = frozenset(each.members)
        for member in each.members:
            with_member[member].append((each, members))
    return tuple(each for each in kept if not any(_is_part(each, *other) for other in with_member[each.members[-1]]))


def _is_part(each: TextList, other: TextList, members: frozenset[Span]) -> bool:
    """Whether another list, which has these members, makes this one needless."""
    if len(other.members) == len(each.members) > 2 and not each.weak and not other.weak:
        return _is_less_bare(each, other)
    if len(other.members) <= len(each.members) or other.weak > each.weak:
        return False
    first, *following = each.members
    return members.issuperset(following) and (
        first in members or (len(following) > 1 and any(member.end == first.end for member in members))
    )


def _is_less_bare(each: TextList, other: TextList) -> bool:
    """Whether another list has the same members, but the first without words with which the second does not begin; or
    with those with which it does.
    """
    (one, *following), (first, *others) = each.members, other.members
    if following != others or one.end != first.end or one.start == first.start:
        return False
    return (min(one, first).text[0] == following[0].text[0]) == (first.start < one.start)


def _document(text: str) -> Document:
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    at = 0
    for line in text.split("\n"):
        index = len(paragraphs)
        paragraphs.append(Paragraph(index, at, at + len(line)))
        for start, end in split_sentences(line):
            sentences.append(Sentence(len(sentences), index, at + start, at + end, line[start:end]))
        at += len(line) + 1
    return Document("", "", text, tuple(paragraphs), tuple(sentences))


def _merged(found: Iterable[TextList]) -> tuple[TextList, ...]:
    """Each run of members once: the first finder's, with a head that another knows; weak if it is to all of them."""
    by_members: dict[tuple[Stretch, ...], TextList] = {}
    for each in found:
        key = tuple((member.start, member.end) for member in each.members)
        known = by_members.get(key)
        if known is None:
            by_members[key] = each
        elif (known.head is None and each.head is not None) or known.weak > each.weak:
            by_members[key] = replace(known, head=known.head or each.head, weak=known.weak and each.weak)
    return tuple(sorted(by_members.values(), key=attrgetter("place")))
