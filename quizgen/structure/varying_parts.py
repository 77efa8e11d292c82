"""In the members of any list the part that is not the same in all (统一规划、统一监测、统一治理 -> 规划 监测 治理)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.containment import shared_start
from quizgen.language.function_words import ADVERBS
from quizgen.model import Stretch, TextList, Word
from quizgen.structure.clauses import FARTHEST_PREDICATE, is_verb, parallel_list, state_adverb
from quizgen.structure.word_places import begun_between

_PREFIXES = "可应要能不更最为以在有多"
_HINGES = "的为于要以在能不是有来则就而到从"
_MARKED = frozenset(("“”", "《》"))


def varying_parts(text: str, found: TextList, words: Sequence[Word]) -> Iterator[TextList]:
    """What differs between the members: without what all of them begin, end or go on with, or without their verbs."""
    tokens = [begun_between(words, member.start, member.end) for member in found.members]
    if not all(tokens) or len(tokens) < 2:
        return
    stretches = [(member.start, member.end) for member in found.members]
    if all(len(each) > 2 and each[0] + each[-1] in _MARKED for each in (member.text for member in found.members)):
        yield parallel_list(text, [(start + 1, end - 1) for start, end in stretches])
    bare = _without_affixes(text, stretches, tokens)
    if bare != stretches:
        yield parallel_list(text, bare)
    yield from _around_common(text, bare)
    yield from _last_words(text, tokens)
    if all(map(state_adverb, tokens)):
        yield parallel_list(text, [(each[0].start, state_adverb(each)) for each in tokens])
    if all((each[0].tag[:1] in "pd" or is_verb(each[0])) and len(each) > 1 for each in tokens):
        yield parallel_list(text, [_object(each, 1) for each in tokens])
        yield parallel_list(text, [_object(each, 2) for each in tokens])


def _without_affixes(text: str, stretches: Sequence[Stretch], tokens: Sequence[Sequence[Word]]) -> list[Stretch]:
    whole = [text[start:end] for start, end in stretches]
    lead, trail = len(shared_start(*whole)), len(shared_start(*[each[::-1] for each in whole]))
    while lead and any(each[lead - 1].isascii() for each in whole):
        lead -= 1
    if lead == 1 and whole[0][0] not in _PREFIXES and not any(len(each[0].text) == 1 for each in tokens):
        lead = 0
    if trail == 1 and not all(len(each[-1].text) == 1 for each in tokens):
        trail = 0
    if lead + trail >= min(map(len, whole)):
        return list(stretches)
    return [(start + lead, end - trail) for start, end in stretches]


def _around_common(text: str, stretches: Sequence[Stretch]) -> Iterator[TextList]:
    """What stands before, and after, the longest words that all members have in them (以〔X〕为〔Y〕)."""
    whole = [text[start:end] for start, end in stretches]
    for common in _common_inside(whole):
        halves = [
            (start, start + each.find(common, 1), end) for (start, end), each in zip(stretches, whole, strict=True)
        ]
        yield parallel_list(text, [(start, place) for start, place, _ in halves])
        yield parallel_list(text, [(place + len(common), end) for _, place, end in halves])


def _common_inside(texts: Sequence[str]) -> Iterator[str]:
    """The first word of grammar and the longest words that stand inside all of the texts."""
    inner = [each[1:-1] for each in texts]
    shortest = min(inner, key=len)
    hinge = next((mark for mark in shortest if mark in _HINGES and all(mark in each for each in inner)), "")
    if hinge:
        yield hinge
    if hinge == "的":
        return
    for size in range(len(shortest), 1, -1):
        for at in range(len(shortest) - size + 1):
            common = shortest[at : at + size]
            if all(common in each for each in inner):
                yield common
                return


def _last_words(text: str, tokens: Sequence[Sequence[Word]]) -> Iterator[TextList]:
    """世界和平〔建设者〕、全球发展〔贡献者〕: the last words where they end in the same character."""
    last = [each[-1] for each in tokens]
    if (
        len({word.text for word in last}) > 1
        and len({word.text[-1] for word in last}) == 1
        and all(len(w.text) > 1 and len(t) > 1 for w, t in zip(last, tokens, strict=True))
    ):
        yield parallel_list(text, [(word.start, word.end) for word in last])


def _object(words: Sequence[Word], verbs: int) -> Stretch:
    """What follows the first verb, or two, and its particle: 推进〔国家治理体系现代化〕, 开辟了〔道路〕."""
    begin = _predicate(words)
    first = begin + 1
    while first < len(words) - 1 and (
        words[first - 1].tag[:1] in "dp"
        or words[first - 1].text == "要"
        or words[first - 1].text in ADVERBS
        or words[first].tag[:1] == "u"
        or (words[first].tag in ("v", "a") and first < begin + verbs)
    ):
        first += 1
    return words[first].start, words[-1].end


def _predicate(words: Sequence[Word]) -> int:
    """Where the verb of a clause stands: behind 核心就是, behind 在全国范围内."""
    for at, word in enumerate(words[:FARTHEST_PREDICATE]):
        if word.text in ("是", "就是") and at + 2 < len(words):
            return at + 1
        if words[0].tag == "p" and (word.tag == "f" or word.text in ("中", "上", "内", "下")) and at + 2 < len(words):
            return at + 1
    return 0
