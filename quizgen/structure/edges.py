"""Where the first member of an enumeration begins and the last one ends.

The members in the middle are certain; an outer edge is good when it makes a member that looks like them (length,
words, tags, first and last character) and when what stands outside is of the kind that stands before or after a list.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import exp
from typing import NamedTuple

from quizgen.language.brackets import is_balanced
from quizgen.language.words import SET_PHRASE
from quizgen.model import Sentence, Stretch, Word
from quizgen.structure.edge_certainty import is_certain
from quizgen.structure.edge_line import SHARED_ENDS, Gap, Line, Tail
from quizgen.structure.edge_scores import EdgeFeature, ScorePart
from quizgen.structure.first_edges import all_firsts, possible_firsts, unlikely_firsts
from quizgen.structure.last_edges import possible_tails, unlikely_tails
from quizgen.structure.of_sentences import OfSentences

_PAIR = 2
"""Characters of each of two verbs with one object: 树立和践行."""
_MODAL = frozenset(("要", "应", "应当", "必须", "需要", "能", "能够", "可以", "不得", "继续", "予以", "加以", "进行"))
_PARTED: ScorePart = ("conjunction parts members",)
_DEMAND_AS_ALL: ScorePart = ("first is a demand as all others",)
_DEMAND_TO_EDGE: ScorePart = ("last is a demand up to the clause's edge",)
_PARTED_AGAIN: ScorePart = ("conjunction that stands before the first separator, too, parts members",)
_RIVAL = 0.22
"""How likely beside the likeliest edges the next must be to be a reading of their own."""


class EdgeChoice(NamedTuple):
    """One way to set the edges: the members, and whether they are nearly sure to be right."""

    members: tuple[Stretch, ...]
    certain: bool


class Edges(Line):
    """The outer edges of the lists in one sentence."""

    def readings(self, gap: Gap) -> Iterator[EdgeChoice]:
        """The members with the likeliest edges; then, where an edge is in doubt, those with the next likeliest."""
        ways = self.ways(gap)
        for members, share in ways[:1]:
            yield EdgeChoice(members, is_certain(self, gap, members, share))
            yield from (EdgeChoice(other, certain=False) for other, less in ways[1:2] if less > _RIVAL * share)

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

    def _firsts(self, gap: Gap) -> Iterator[tuple[int, list[ScorePart]]]:
        """The words with which the first member may begin, each with what tells of the place."""
        places = possible_firsts(self, gap)
        against = unlikely_firsts(self, gap, places)
        for at in places:
            parts = self.before(at, gap.before)
            if gap.others_demand and self.demands(at, gap.cuts[0][0]):
                parts.append(_DEMAND_AS_ALL)
            if at in against:
                parts.append(("first against", against[at]))
            yield at, parts

    def _tails(self, gap: Gap) -> Iterator[tuple[Tail, list[ScorePart]]]:
        """What may stand after the last separator, each with what tells of the place where it ends."""
        tails, before = possible_tails(self, gap), self.text[gap.before : gap.cuts[0][0]]
        against = unlikely_tails(self, gap, tails)
        for tail in tails:
            parts = self.after(tail[-1][1], gap.after, verb_opens=gap.verb_opens)
            if gap.others_demand and tail[-1][1] == gap.after:
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
        one, other = self.word_at(left) - 1, self.word_at(right)
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
        if self.text[left] != "、" or not SET_PHRASE == length == gap.after - right:
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
        at = self.word_at(gap.cuts[0][1])
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

    def _oddities(self, member: Stretch, middles: Sequence[Stretch]) -> Iterator[EdgeFeature]:
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
