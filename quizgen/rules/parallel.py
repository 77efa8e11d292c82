"""多空填空: what differs in words said twice, or a pair of one make, left out at once while its frame stands.

>>> text = "统筹推进“五位一体”总体布局，协调推进“四个全面”战略布局。"
>>> # 统筹推进“____”总体布局，协调推进“____”战略布局。 -> 五位一体 四个全面
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise

from quizgen.language.containment import says, says_part
from quizgen.language.formulas import is_said
from quizgen.language.han import HAN
from quizgen.language.word_lists import listed
from quizgen.model import ANY_ORDER, AnnotatedDocument, Document, Item, Kind, Span, TextList, Word, outside
from quizgen.patterns import regex
from quizgen.rules._event import reports_a_meeting
from quizgen.rules._lists import lists_to_ask
from quizgen.rules._stem import LONGEST, Stem, may_be_asked, source_of, stem_around
from quizgen.rules._together import are_held, are_names, is_a_pair, is_settled
from quizgen.structure.blank_edges import is_cut
from quizgen.structure.frames import frames
from quizgen.structure.genres import is_law
from quizgen.structure.once import of_the_last
from quizgen.structure.word_places import begun_between, word_from

_MOST = 4
_SHORTEST, _LONGEST = 2, 8
_LEAST_SALIENCE = 0.3
_REPEATED = 4
"""Characters of an answer that the rest of the stem must not repeat."""
_SAID = regex(HAN)
_PHRASE = regex(rf"(?![不没未也都还又就更最很])(?:{HAN})+(?<![的了着过等们中上下里时后前])")
_COMMON = frozenset("的地得之")
_COUNTED = regex("[一二两三四五六七八九十百千万亿几第]")
_AIMED = regex("(?:围绕|针对|着眼|立足|按照|随着)$")
"""What stands before the aims of a clause that goes on."""
_JOINTS = "、，和与及或"
_NAMING = frozenset("nlijba")
"""Classes of words of the dictionary that name a thing or quality."""
_SCORE, _FIXED = 0.55, 0.1


def parallel(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each frame of which two to four fixed expressions fill a gap, and for each pair of one make."""
    if is_law(annotated.document) or reports_a_meeting(annotated):
        return
    asked: set[tuple[int, int]] = set()
    for slots in _found(annotated):
        place = slots[0].start, slots[-1].end
        if any(start < place[1] and place[0] < end for start, end in asked):
            continue
        item = _item(annotated, slots)
        if item:
            asked.add(place)
            yield item


def _found(annotated: AnnotatedDocument) -> Iterator[Sequence[Span]]:
    """The fillings of frames, and the pairs, that nobody would fill in otherwise."""
    document, listed_together = annotated.document, _lists(annotated)
    for found in frames(document, annotated.words):
        words = _words_of(annotated, found)
        if any((each.start, each.end) in listed_together for each in found.members) or words is None:
            continue
        if _are_quoted(document.text, found.members):
            if are_names(document.text, words, found.members):
                yield found.members
        elif are_held(document.text, words, found.members):
            yield found.members
    for found in annotated.lists_and_pairs:
        words = _words_of(annotated, found) if is_a_pair(document.text, found) else None
        if words is not None and is_settled(document.text, words, found.members):
            yield found.members


@of_the_last
def _lists(annotated: AnnotatedDocument) -> frozenset[tuple[int, int]]:
    """Where the members stand of lists that are asked as such."""
    return frozenset((member.start, member.end) for found, _ in lists_to_ask(annotated) for member in found.members)


def _words_of(annotated: AnnotatedDocument, found: TextList) -> Sequence[Word] | None:
    """The words of the sentence that has all that was found, or None where no sentence has."""
    sentence = annotated.document.sentence_at(found.start)
    return annotated.words[sentence.index] if found.end <= sentence.end else None


def _are_quoted(text: str, slots: Sequence[Span]) -> bool:
    return all(_is_quoted(text, slot) for slot in slots)


def _is_quoted(text: str, slot: Span) -> bool:
    return text[slot.start - 1 : slot.start] == "“" and text[slot.end : slot.end + 1] == "”"


def _item(annotated: AnnotatedDocument, slots: Sequence[Span]) -> Item | None:
    document, texts = annotated.document, tuple(slot.text for slot in slots)
    sentence = document.sentence_at(slots[0].start)
    words, salience = annotated.words[sentence.index], annotated.salience[sentence.index]
    if not 1 < len(slots) <= _MOST or len(set(texts)) < len(texts):
        return None
    if slots[-1].end - slots[0].start > LONGEST or salience < _LEAST_SALIENCE or not may_be_asked(document, sentence):
        return None
    if not all(_stands_alone(document.text, words, slot) for slot in slots) or _cuts_a_term(annotated, slots):
        return None
    stem = stem_around(document, slots[0].start, slots[-1].end, marked=True)
    if stem is None or (_AIMED.search(stem.before) and not _SAID.search(stem.after)):
        return None
    moved = stem.blank[0] - slots[0].start
    blanks = tuple((slot.start + moved, slot.end + moved) for slot in slots)
    if tuple(stem.text[slice(*blank)] for blank in blanks) != texts:  # something was filled in between them
        return None
    if not _says_enough(stem, outside(stem.text, blanks), texts):
        return None
    free = _may_change_places(document, slots)
    return Item(
        kind=Kind.CLOZE,
        rule="parallel",
        stem=stem.text,
        blanks=blanks,
        answers=texts,
        source=source_of(document, slots[0].start, slots[-1].end),
        note=ANY_ORDER if free else "",
        score=round(_SCORE + _FIXED * sum(map(is_said, texts)) / len(texts) + _FIXED * salience, 4),
        reasons=("things set beside each other",) if free else (f"words said {len(texts)} times with another filling",),
        difficulty=2 if len(texts) == _SHORTEST else 3,
    )


def _says_enough(stem: Stem, shown: str, answers: Sequence[str]) -> bool:
    """Whether as much is shown as is left out, around the blanks too, and nothing of an answer."""
    if len(_SAID.findall(shown)) < sum(map(len, answers)) or not (
        _SAID.search(stem.before) or _SAID.search(stem.after)
    ):
        return False
    if any(says(shown, answer) or says_part(shown, answer, _REPEATED) for answer in answers):
        return False
    return not any(one in other for one, other in chain(pairwise(answers), pairwise(answers[::-1])))


def _cuts_a_term(annotated: AnnotatedDocument, slots: Sequence[Span]) -> bool:
    """Whether a blank begins or ends inside a term that goes on beyond it."""
    return any(
        term.start < slot.start < term.end < slot.end or slot.start < term.start < slot.end < term.end
        for term, _ in annotated.terms
        for slot in slots
    )


def _may_change_places(document: Document, slots: Sequence[Span]) -> bool:
    """Whether the blanks are told apart by nothing: only a joint stands between them, and what stands around all."""
    text = document.text
    return all(
        any(
            text[at] in _JOINTS
            and text.endswith(text[at + 1 : other.start], 0, slots[0].start)
            and text.startswith(text[one.end : at], slots[-1].end)
            for at in range(one.end, other.start)
        )
        for one, other in pairwise(slots)
    )


def _stands_alone(text: str, words: Sequence[Word], slot: Span) -> bool:
    """Whether what fills a gap is whole and a fixed expression: a name of the dictionary, a phrase of public texts, or
    what the text puts into quotation marks.
    """
    if not _SHORTEST <= len(slot.text) <= _LONGEST or not _PHRASE.fullmatch(slot.text):
        return False
    inside = begun_between(words, slot.start, slot.end)
    if not inside or inside[0].start != slot.start or inside[-1].end != slot.end:
        return False
    if _is_quoted(text, slot):
        return True
    first = bisect_left(words, (slot.start,))
    if is_cut(words, first, first + len(inside) - 1) or _COUNTED.match(slot.text) or inside[0].tag == "d":
        return False
    if any(word.text in listed("blanks", "pronouns") or word.text in _COMMON for word in inside):
        return False
    after = word_from(words, slot.end)
    if after and after.text == "等":
        return False
    if len(inside) == 1:
        return inside[0].tag[:1] in _NAMING
    return is_said(slot.text)
