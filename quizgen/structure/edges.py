"""Where the first member of an enumeration begins and the last one ends.

The members in the middle are certain; an outer edge is good when it makes a member that looks like them (length,
words, tags, first and last character) and when what stands outside is of the kind that stands before or after a list.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from quizgen.language.brackets import is_balanced
from quizgen.model import Sentence, Word
from quizgen.structure.edge_certainty import is_certain
from quizgen.structure.edge_line import (
    CONJUNCTIONS,
    ETC,
    MOST_WORDS,
    OF_ALL_MEMBERS,
    PREPOSITION,
    SHARED_ENDS,
    TELLS,
    TERSE,
    Gap,
    Line,
    Stretch,
    Tail,
    told_kind,
)
from quizgen.structure.edge_scores import Feature, Part
from quizgen.structure.first_edges import all_firsts, possible_firsts, unlikely_firsts
from quizgen.structure.last_edges import possible_tails, unlikely_tails
from quizgen.structure.of_sentences import OfSentences

_PAIR = 2
"""Characters of each of two verbs with one object: 树立和践行."""
_MODAL = frozenset(("要", "应", "应当", "必须", "需要", "能", "能够", "可以", "不得", "继续", "予以", "加以", "进行"))
_MORE = "更"
_DIRECTIONS = frozenset(("对", "向", "由"))
_TERM = 3
_AFTER_TERMS = "的，。；"
_GRAMMAR = "udpfcr"
_PARTED: Part = ("conjunction parts members",)
_DEMAND_AS_ALL: Part = ("first is a demand as all others",)
_DEMAND_TO_EDGE: Part = ("last is a demand up to the clause's edge",)
_PARTED_AGAIN: Part = ("conjunction that stands before the first separator, too, parts members",)
_RIVAL = 0.22
"""How likely beside the likeliest edges the next must be to be a reading of their own."""


class Reading(NamedTuple):
    """One way to set the edges: the members, and whether they are nearly sure to be right."""

    members: tuple[Stretch, ...]
    certain: bool


class Edges(Line):
    """The outer edges of the lists in one sentence."""

    def readings(self, gap: Gap) -> Iterator[Reading]:
        """The members with the likeliest edges; then, where an edge is in doubt, those with the next likeliest."""
        ways = self.ways(gap)
        for members, share in ways[:1]:
            yield Reading(members, is_certain(self, gap, members, share))
            yield from (Reading(other, certain=False) for other, less in ways[1:2] if less > _RIVAL * share)

    def ways(self, gap: Gap) -> list[tuple[tuple[Stretch, ...], float]]:
        """Every way to set the edges, with its share of the likelihood of all: the one that scores best first."""
        left, middles = gap.cuts[0][0], gap.middles
        if not middles and self._is_verb_pair(gap):
            right = gap.cuts[0][1]
            return [(((left - _PAIR, left), (right, right + _PAIR)), 1.0)]
        if not middles and self._is_even_clause(gap):
            return [(((gap.before, left), (gap.cuts[0][1], gap.after)), 1.0)]
        self.open(gap)
        firsts = [(self.scores.of(parts), self.starts[at]) for at, parts in self._firsts(gap)]
        lasts = [(self.scores.of(parts), tail) for tail, parts in self._tails(gap)]
        if not (firsts and lasts):
            return []
        tried = self._between(left, middles, firsts, lasts) if middles else self._pairs(left, firsts, lasts)
        tried.sort(reverse=True)
        ends = [left, *(end for _, end in middles)]
        begun = {start: ((self._with_shared_start(start, gap), left), *middles) for _, start in firsts}
        ended = {tail: self._with_shared_end(tail, ends) if middles else tail for _, tail in lasts}
        likelihoods: dict[tuple[Stretch, ...], float] = defaultdict(float)
        for score, start, tail in tried:
            likelihoods[begun[start] + ended[tail]] += exp(score - tried[0][0])
        total = sum(likelihoods.values())
        return [(members, likelihood / total) for members, likelihood in likelihoods.items()]

    def _firsts(self, gap: Gap) -> Iterator[tuple[int, list[Part]]]:
        """The words with which the first member may begin, each with what tells of the place."""
        places = possible_firsts(self, gap)
        against = unlikely_firsts(self, gap, places)
        for at in places:
            parts = self.before(at, gap.before)
            if self.others_demand and self.demands(at, gap.cuts[0][0]):
                parts.append(_DEMAND_AS_ALL)
            if at in against:
                parts.append(("first against", against[at]))
            yield at, parts

    def _tails(self, gap: Gap) -> Iterator[tuple[Tail, list[Part]]]:
        """What may stand after the last separator, each with what tells of the place where it ends."""
        tails, before = possible_tails(self, gap), self.text[gap.before : gap.cuts[0][0]]
        against = unlikely_tails(self, gap, tails)
        for tail in tails:
            parts = self.after(tail[-1][1], gap.after)
            if self.others_demand and tail[-1][1] == gap.after:
                parts.append(_DEMAND_TO_EDGE)
            if len(tail) > 1:
                again = not gap.middles and self.text[tail[0][1] : tail[1][0]] in before
                parts.append(_PARTED_AGAIN if again else _PARTED)
            if tail in against:
                parts.append(("last against", against[tail]))
            yield tail, parts

    def _is_verb_pair(self, gap: Gap) -> bool:
        """Whether the separator parts two verbs with one object (要〔树立〕和〔践行〕正确的政绩观)."""
        (left, right), words = gap.cuts[0], self.words
        one, other = bisect_left(self.starts, left) - 1, bisect_left(self.starts, right)
        if one < 0 or other + 1 >= len(words) or self.starts[other + 1] >= gap.after:
            return False
        if not all(words[at].tag in ("v", "vn") and len(words[at].text) == _PAIR for at in (one, other)):
            return False
        opens = self.starts[one] <= gap.before or self.tags[one - 1] in "dpu" or words[one - 1].text in _MODAL
        return opens and self.tags[other + 1] in "nljrmba"

    def _is_even_clause(self, gap: Gap) -> bool:
        """Whether a clause is two phrases of four characters and nothing more (砥砺奋进、攻坚克难)."""
        left, right = gap.cuts[0]
        length = left - gap.before
        if self.text[left] != "、" or not TERSE == length == gap.after - right:
            return False
        return self.text[gap.after - 1] not in "的等" and is_balanced(self.text[gap.before : left])

    def _pairs(
        self, left: int, firsts: Sequence[tuple[float, int]], lasts: Sequence[tuple[float, Tail]]
    ) -> list[tuple[float, int, Tail]]:
        """The ways to set the edges where no member in the middle is certain, with their scores.

        Each edge is weighed alone with how like the word at it is to the other member's, and both together.
        """
        right = lasts[0][1][0][0]
        begins = [(own + self.kinship_of_firsts(start, right), start) for own, start in firsts]
        closes = [
            (own + self.kinship_of_lasts(left, tail[0][1]) + self._alike_all(tail[1:], tail[0]), tail)
            for own, tail in lasts
        ]
        return [
            (own + other + self.shaped((start, left), tail[0], "pair"), start, tail)
            for own, start in begins
            for other, tail in closes
        ]

    def _between(
        self,
        left: int,
        middles: Sequence[Stretch],
        firsts: Sequence[tuple[float, int]],
        lasts: Sequence[tuple[float, Tail]],
    ) -> list[tuple[float, int, Tail]]:
        """The ways to set the edges around certain members, with their scores."""
        begins = [
            (own + self.alike((start, left), middles[0], "first") + self._odd((start, left), middles), start)
            for own, start in firsts
        ]
        closes = [
            (own + self._alike_all(tail, middles[-1]) + self._odd(tail[-1], middles), tail) for own, tail in lasts
        ]
        return [(own + other, start, tail) for own, start in begins for other, tail in closes]

    def _with_shared_start(self, start: int, gap: Gap) -> int:
        """Where the first member begins, with the word that all after it begin with, if it stands before it."""
        text = self.text
        at = bisect_left(self.starts, gap.cuts[0][1])
        shared = self.words[at].text if at < len(self.words) else ""
        begin = start - len(shared)
        if shared and begin >= gap.before and text.startswith(shared, begin) and not text.startswith(shared, start):
            return begin if all(text.startswith(shared, cut[1]) for cut in gap.cuts) else start
        return start

    def _with_shared_end(self, tail: Sequence[Stretch], ends: Sequence[int]) -> tuple[Stretch, ...]:
        """The last members, with what all members before them end in if it follows (…土壤污染和重金属〔污染〕治理)."""
        text, (start, end) = self.text, tail[-1]
        for size in SHARED_ENDS:
            shared = text[max(0, ends[0] - size) : ends[0]]
            everywhere = text.startswith(shared, end) and all(text.endswith(shared, 0, other) for other in ends)
            if len(shared) == size and everywhere:
                return (*tail[:-1], (start, end + size))
        return tuple(tail)

    def first(self, before: int, left: int, reference: Stretch) -> int | None:
        """Where a first member that ends at `left` begins, by the member after it."""
        gap = Gap(before, ((left, reference[0]),), reference[1])
        starts = [
            (self.before_score(at, before) + self.alike((start, left), reference, "first"), start)
            for at in all_firsts(self, gap)
            for start in [self.starts[at]]
        ]
        return max(starts)[1] if starts else None

    def in_enumeration(self, clause: Stretch, start: int) -> bool:
        """Whether the offset stands between the separators of an enumeration (有理想、有｜本领、有担当)."""
        return "、" in self.text[clause[0] : start] and "、" in self.text[start : clause[1]]

    def joins(self, stretch: Stretch) -> bool:
        """Whether a conjunction stands in a stretch."""
        first, last = bisect_left(self.starts, stretch[0]), bisect_left(self.starts, stretch[1])
        return any(word.text in CONJUNCTIONS for word in self.words[first + 1 : last])

    def same_shape(self, one: Stretch, other: Stretch) -> bool:
        """Whether two members are as long as each other, begin or end alike, or have a word in common."""
        text, length, reference = self.text, one[1] - one[0], other[1] - other[0]
        if min(length, reference) < 2 or max(length, reference) > 2 * min(length, reference):
            return False
        if text[one[0]] == text[other[0]] or text[one[1] - 1] == text[other[1] - 1]:
            return True
        return length == reference or any(text[at : at + 2] in text[slice(*other)] for at in range(one[0], one[1] - 1))

    def are_terms(self, one: Stretch, other: Stretch) -> bool:
        """Whether two members of three characters or more have no word of grammar, and nothing but 的 follows them."""
        length, reference = one[1] - one[0], other[1] - other[0]
        if min(length, reference) < _TERM or max(length, reference) > 2 * min(length, reference):
            return False
        if self.text[other[1] : other[1] + 1] not in _AFTER_TERMS:
            return False
        return not any(tag in _GRAMMAR for member in (one, other) for tag in self.tags_of(member))

    def tells(self, stretch: Stretch) -> bool:
        """Whether inside the stretch begins what is told of the list before it (各部门〔对本地区〕、…)."""
        if told_kind(self.words[bisect_left(self.starts, stretch[0])]) & (PREPOSITION | TELLS):
            return False
        return any(word.text in OF_ALL_MEMBERS or word.text in _DIRECTIONS for word in self._inside(stretch))

    def _inside(self, stretch: Stretch) -> Sequence[Word]:
        """The words of a stretch between its first and its last one."""
        first, last = bisect_left(self.starts, stretch[0]), bisect_left(self.starts, stretch[1])
        return self.words[first + 1 : last - 1]

    def ends_with_etc(self, stretch: Stretch) -> bool:
        """Whether 等 closes a list inside the stretch and more follows (河流、湖泊等〔部门〕、…)."""
        if "等" not in self.text[slice(*stretch)] or not is_balanced(self.text[slice(*stretch)]):
            return False
        return any(word.text in ETC for word in self._inside(stretch))

    def begins_again(self, stretch: Stretch, before: int, after: int) -> bool:
        """Whether the word that begins the member after it stands inside the stretch (建设〔同步规划〕、同步实施,
        用水〔更加方便〕、更可持续), and it does not end as the member before.
        """
        if self.text[stretch[1] - 2 : stretch[1]] == self.text[before - 2 : before]:
            return False
        following = bisect_left(self.starts, after)
        if following >= len(self.words):
            return False
        opening = self.words[following].text
        first = self.words[bisect_left(self.starts, stretch[0])].text
        if opening[0] == _MORE:
            return first[0] != _MORE and any(word.text[0] == _MORE for word in self._inside(stretch))
        if len(opening) < 2 or first == opening:
            return False
        return any(word.text == opening for word in self._inside(stretch))

    def turns(self, stretch: Stretch, right: Stretch) -> bool:
        """Whether a noun ends one list inside the stretch, and a verb begins another with members as long as the one
        to the right (党员、干部｜知敬畏、存戒惧、守底线).
        """
        start = stretch[1] - (right[1] - right[0])
        first, at, after = (bisect_left(self.starts, place) for place in (stretch[0], start, right[0]))
        if start <= stretch[0] or self.starts[at] != start:
            return False
        return self.tags[first] == self.tags[at - 1] == "n" and self.tags[at] == self.tags[after] == "v"

    def owns(self, stretch: Stretch, right: Stretch) -> bool:
        """Whether behind a 的 inside the stretch another list begins, with a member as long as the one to the right and
        of its ending (党员、干部的｜积极性、主动性).
        """
        size = right[1] - right[0]
        start = stretch[1] - size
        if start - 1 <= stretch[0] or self.text[start - 1] != "的" or size > TERSE:
            return False
        return self.text[stretch[1] - 1] == self.text[right[1] - 1] and "的" not in self.text[slice(*right)]

    def acts_on(self, left: Stretch, stretch: Stretch, right: Stretch) -> bool:
        """Whether the stretch is a verb like the member to the left and a noun like the one to the right, on which all
        the verbs act (新建、改建、扩建｜产生油烟、异味).
        """
        one, first, last, other = (bisect_left(self.starts, at) for at in (left[0], *stretch, right[0]))
        if left[1] - left[0] != len(self.words[one].text) or last - first < 2:
            return False
        verbs, nouns = (one, first), (last - 1, other)
        return (
            len(self.words[first].text) == len(self.words[one].text)
            and all(self.words[at].tag == "v" for at in verbs)
            and all(self.tags[at] == "n" for at in nouns)
        )

    def parts(self, stretch: Stretch, left: Stretch | None, right: Stretch | None) -> float:
        """How much likelier it is that one list ends and another begins inside the stretch than that it is a member.

        `left` and `right` are the certain members before and after it.
        """
        begin, end = stretch
        first = bisect_right(self.starts, begin)
        inner = self.starts[first : bisect_left(self.starts, end)]
        if len(inner) < 2 or len(inner) > 2 * MOST_WORDS:
            return -9.0
        ends = [
            self.after_score(at, end) + (self.alike((begin, at), left, "last") if left else 0.0) for at in inner[:-1]
        ]
        starts = [
            self.before_score(first + at, begin) + (self.alike((start, end), right, "first") if right else 0.0)
            for at, start in enumerate(inner[1:], 1)
        ]
        apart = max(max(ends[:i]) + starts[i - 1] for i in range(1, len(ends) + 1))
        known = self.before_score(bisect_left(self.starts, begin), begin) + self.after_score(end, end)
        whole = (self.alike(stretch, left, "last") if left else 0.0) + (
            self.alike(stretch, right, "first") if right else 0.0
        )
        return apart - whole - known

    def candidates(self, gap: Gap) -> Iterator[tuple[tuple[Stretch, ...], dict[str, float]]]:
        """Every way to set the edges with its features, for fitting the weights."""
        left, middles = gap.cuts[0][0], gap.middles
        self.open(gap)
        tails = list(self._tails(gap))
        for at, before in self._firsts(gap):
            for tail, after in tails:
                features: dict[str, float] = {}
                first = (self.starts[at], left)
                named = list(self.scores.features([*before, *after]))
                if middles:
                    named += self.likeness(first, middles[0], "first")
                    named += [*self._oddities(first, middles), *self._oddities(tail[-1], middles)]
                    named += [(n, v / len(tail)) for m in tail for n, v in self.likeness(m, middles[-1], "last")]
                else:
                    named += self.likeness(first, tail[0], "pair")
                    named += [nv for m in tail[1:] for nv in self.likeness(m, tail[0], "last")]
                for name, value in named:
                    features[name] = features.get(name, 0.0) + value
                yield (first, *middles, *tail), features

    def _alike_all(self, tail: Sequence[Stretch], other: Stretch) -> float:
        return sum([self.alike(member, other, "last") for member in tail]) / len(tail) if tail else 0.0

    def _odd(self, member: Stretch, middles: Sequence[Stretch]) -> float:
        return self.scores.sum(self._oddities(member, middles)) if len(middles) > 1 else 0.0

    def _oddities(self, member: Stretch, middles: Sequence[Stretch]) -> Iterator[Feature]:
        """In what an outer member is unlike all of two or more certain ones."""
        if len(middles) < 2:
            return
        tags, others = self.tags_of(member), [self.tags_of(middle) for middle in middles]
        if tags[:1] not in {other[:1] for other in others}:
            yield "no other begins so", 1.0
            if all(other[:1] == "v" for other in others):
                yield "all others begin with a verb", 1.0
        if tags[-1:] not in {other[-1:] for other in others}:
            yield "no other ends so", 1.0
        if "u" in tags and not any("u" in other for other in others):
            yield "no other has a particle", 1.0
        length = member[1] - member[0]
        lengths = [end - start for start, end in middles]
        if not min(lengths) <= length <= max(lengths):
            yield "no other is as long or short", 1.0
            if length > 1.6 * max(lengths):
                yield "much longer than all others", 1.0


class EdgesOf(OfSentences[Edges]):
    """The edges in each sentence of a document, made when they are first asked for."""

    def _found_in(self, sentence: Sentence, words: Sequence[Word]) -> Edges:
        return Edges(sentence.text, words)
