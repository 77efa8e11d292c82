"""Where the first member of an enumeration begins and the last one ends.

The members in the middle are certain; an outer edge is good when it makes a member that looks like them (length,
words, tags, first and last character) and when what stands outside is of the kind that stands before or after a list.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from quizgen.language.brackets import is_balanced
from quizgen.language.numerals import to_int
from quizgen.language.words import tag_words
from quizgen.model import Document, Word
from quizgen.structure.edge_scores import EdgeScores, Feature, Part, lengths, scores

Stretch = tuple[int, int]
"""(start, end) in characters of the sentence."""
Tail = tuple[Stretch, ...]
"""The members after the last separator: one, or those that a conjunction joins."""
_BEFORE_VERBS = (
    "全面 基本 持续 深入 大力 积极 切实 扎实 坚决 着力 加快 不断 进一步 有效 有力 稳步"
    " 统筹 更好 努力 自觉 始终 坚定 广泛 科学 依法 充分 严格 主动 认真 高度 深度 协同 共同"
    " 优先 逐步 显著 明显 大幅 日益 更加 逐渐 普遍 总体 快速 平稳 全力 全程 及时 稳妥"
)
ADVERBS = frozenset(_BEFORE_VERBS.split())
"""What stands before the verb of a clause and may be a noun to the tagger."""
CONJUNCTIONS = frozenset(("和", "与", "及", "或", "以及", "或者"))
_CLOSING = {"“": "”", "《": "》"}
_OPENING = {"”": "“", "》": "《"}
_MARKS = "“”《》（）"
_FRAMES = (("以", "为"), ("从", "到"))
_VERBAL = 0.5
_OUTSIDE = 1.7
"""How much oftener before a list than in one stands a verb that is no part of the first member (深化〔环保〕、…)."""
_NEVER_FIRST = frozenset((*"好了着到过的地得等们上中下内里感率", "下列", "以下", "上述"))
"""Words that cannot begin a member: 讲好〔党的故事〕."""
_NEVER_LAST = frozenset("pcrud")
"""Tags of words that cannot end a member, if they are one character."""
_SUFFIX_TAGS = frozenset("nkg")
_NAMES = frozenset(("nr", "ns"))
_NOMINAL = frozenset("nvijlsrz")
_CLOSING_WORDS = frozenset(("治理", "整治", "监管", "领域", "工作", "方面"))
"""What closes a clause whose verb stands before the list: 加强〔…、船舶污染和尾矿库〕治理."""
_BALANCED = frozenset(("并举", "并重", "并行", "结合", "统一", "贯通", "活动", "过程", "行动", "环节", "机制"))
"""What may stand behind the object of the last verb (统筹发展和安全〔并重〕, 开展…〔活动〕)."""
_PAIR = 2
"""Characters of each of two verbs with one object: 树立和践行."""
_MODAL = frozenset(("要", "应", "应当", "必须", "需要", "能", "能够", "可以", "不得", "继续", "予以", "加以", "进行"))
_NO_VERBS = frozenset(("有关", "相关", "继续", "可能"))
_SUFFIXES = frozenset("性化者率力度型")
_OPENERS = frozenset(
    ("包括", "包含", "涵盖", "即", "如", "诸如", "例如", "比如", "譬如", "分别是", "分别为", "特别是", "尤其是")
)
"""What stands right before the first member."""
_TELLING = frozenset(("应当", "必须", "可以", "不得", "应", "将", "是", "均", "都", "分别", "结合", "相结合", "相统一"))
_SUMMING = re.compile("“?([两二三四五六七八九十])[大个项种类条位者]|有机(?:统一|结合|融合|衔接)")
_GIVEN_TO = frozenset(("为", "对", "给"))
_GIVING = frozenset(("注入", "提供", "提出", "奠定", "作出", "做出", "开展", "实施", "实行", "造成", "进行"))
"""Verbs whose object stands behind them, and for whom or what before them behind 为 or 对."""
_DIRECTIONS = frozenset(("对", "向", "由"))
_PLACES = frozenset((*"上中下时后", "期间", "过程", "之日起", "之日", "之后"))
_RELATED = frozenset(("相关", "有关"))
_PREPOSITION, _NUMBER, _TELLS, _PLACE, _RELATING = 1, 2, 4, 8, 16
_JOINING = frozenset(("和", "与", "同", "及"))
_KIND_OF_TAG = {"p": _PREPOSITION, "m": _NUMBER}
_KIND_OF_WORD = {
    **dict.fromkeys(_TELLING, _TELLS),
    **dict.fromkeys(_PLACES, _PLACE),
    **dict.fromkeys(_RELATED, _RELATING),
}
_MOST_WORDS = 9
"""Words that an outer member may have."""
_SHARED_ENDS = (4, 3, 2)
"""Characters that every member may end in for the last one to end in them too."""
_TERM = 3
_AFTER_TERMS = "的，。；"
_GRAMMAR = "udpfcr"
_TERSE = 4
"""Characters up to which members of one make are sure to be alike."""
_STOPS = ("的", "等", "和")
_TRIED = 4
"""Edges tried on each side, best first, where no member in the middle is certain."""
_PARTED = "conjunction parts members"
_DOUBT = 1.5
"""How much likelier than the next the edges must be for the next to be no reading of their own."""
_SURE = (0.15, 0.5, 3.0)
"""How much likelier than the next the edges must be to be certain: where the members have one length; are a character
apart, or begin or end in the same two; and else.
"""


@cache
def _opening_tag(word: str) -> str:
    """The tag of a long word's first half: 提高效益 is a noun to the tagger, 提高 a verb."""
    return tag_words(word[:2])[0].tag[:1]


def _kind(word: Word) -> int:
    """What a word may begin that is told of a list; 0 where nothing."""
    text = word.text
    return _KIND_OF_WORD.get(text, 0) | (_KIND_OF_TAG.get(word.tag, 0) if text not in _JOINING else 0)


def _with_etc_apart(words: Sequence[Word]) -> Sequence[Word]:
    """The words with 等 as a word of its own where the tagger has joined it to the character before (安检 | 仪等)."""
    if not any(word.tag == "u" and word.text[1:] == "等" and word.text != "等等" for word in words):
        return words
    apart: list[Word] = []
    for word in words:
        if word.tag == "u" and word.text[1:] == "等" and word.text != "等等":
            apart += (Word(word.start, word.start + 1, word.text[0], "ng"), Word(word.start + 1, word.end, "等", "u"))
        else:
            apart.append(word)
    return apart


class Gap:
    """A list between two limits: its separators' stretches and the certain members between them."""

    __slots__ = ("after", "before", "cuts", "middles")

    def __init__(self, before: int, cuts: Sequence[Stretch], after: int) -> None:
        self.before, self.cuts, self.after = before, cuts, after
        self.middles = [(one[1], other[0]) for one, other in pairwise(cuts)]


class Reading(NamedTuple):
    """One way to set the edges: the members, and whether no other way comes near it."""

    members: tuple[Stretch, ...]
    certain: bool


class Edges:
    """The outer edges in one sentence; all offsets count from its start."""

    def __init__(self, text: str, words: Sequence[Word], known: EdgeScores | None = None) -> None:
        base = words[0].start if words else 0
        words = _with_etc_apart(words) if "等" in text else words
        self._text, self._words, self._scores = text, words, known or scores()
        self._starts = [word.start - base for word in words]
        self._tags = "".join([word.tag[:1] for word in words])
        """The tags' first letters, one a word."""
        self._paired = any(mark in text for mark in _MARKS)
        self._framed = any(opening in text for opening, _ in _FRAMES)
        self._known_tags: dict[Stretch, str] = {}
        self._opens_with_verb = self._others_demand = False

    def readings(self, gap: Gap) -> Iterator[Reading]:
        """The members with the likeliest edges; then, where an edge is in doubt, those with the next likeliest."""
        left, middles = gap.cuts[0][0], gap.middles
        if not middles and self._is_verb_pair(gap):
            right = gap.cuts[0][1]
            yield Reading(((left - _PAIR, left), (right, right + _PAIR)), certain=True)
            return
        if not middles and self._is_even_clause(gap):
            yield Reading(((gap.before, left), (gap.cuts[0][1], gap.after)), certain=True)
            return
        self._open(gap)
        firsts = sorted(
            [(self._before_score(at, gap.before), self._starts[at]) for at in self._likely_firsts(gap)], reverse=True
        )
        lasts = sorted(
            [(self._after_score(tail[-1][1], gap.after) + self._joint(tail), tail) for tail in self._likely_tails(gap)],
            reverse=True,
        )
        if firsts and lasts:
            ways = self._between(left, middles, firsts, lasts) if middles else self._pairs(left, firsts, lasts)
            ends = [left, *(end for _, end in middles)]
            best, *others = (
                (
                    score,
                    (
                        (self._with_shared_start(start, gap), left),
                        *middles,
                        *(self._with_shared_end(tail, ends) if middles else tail),
                    ),
                )
                for score, start, tail in ways
            )
            rivals = [(best[0] - score, members) for score, members in others if members != best[1]]
            enough = _SURE[self._unlike(best[1])]
            clear = all(behind >= enough or _cuts_character(best[1], members) for behind, members in rivals)
            yield Reading(best[1], clear and not self._cuts_name(best[1][0][0]))
            yield from (Reading(members, certain=False) for behind, members in rivals if behind < _DOUBT)

    def _is_verb_pair(self, gap: Gap) -> bool:
        """Whether the separator parts two verbs with one object (要〔树立〕和〔践行〕正确的政绩观)."""
        (left, right), words = gap.cuts[0], self._words
        one, other = bisect_left(self._starts, left) - 1, bisect_left(self._starts, right)
        if one < 0 or other + 1 >= len(words) or self._starts[other + 1] >= gap.after:
            return False
        if not all(words[at].tag in ("v", "vn") and len(words[at].text) == _PAIR for at in (one, other)):
            return False
        opens = self._starts[one] <= gap.before or self._tags[one - 1] in "dpu" or words[one - 1].text in _MODAL
        return opens and self._tags[other + 1] in "nljrmba"

    def _is_even_clause(self, gap: Gap) -> bool:
        """Whether a clause is two phrases of four characters and nothing more (砥砺奋进、攻坚克难)."""
        left, right = gap.cuts[0]
        length = left - gap.before
        if self._text[left] != "、" or not _TERSE == length == gap.after - right:
            return False
        return self._text[gap.after - 1] not in "的等" and is_balanced(self._text[gap.before : left])

    def _unlike(self, members: Sequence[Stretch]) -> int:
        """How unlike each other members look, from 0 to 2."""
        lengths = [end - start for start, end in members]
        spread = max(lengths) - min(lengths)
        if spread > 1 and min(lengths) > 2:
            texts = [self._text[start:end] for start, end in members]
            return 1 if len({each[:2] for each in texts}) == 1 or len({each[-2:] for each in texts}) == 1 else 2
        return min(spread, 2)

    def _cuts_name(self, start: int) -> bool:
        """Whether the word at `start` seldom stands without the one before it (特色｜社会主义)."""
        at = bisect_left(self._starts, start)
        if at == 0 or self._tags[at - 1] not in "nbj":
            return False
        return f"{self._words[at - 1].text} {self._words[at].text}" in self._scores.weights.bound

    def _pairs(
        self, left: int, firsts: Sequence[tuple[float, int]], lasts: Sequence[tuple[float, Tail]]
    ) -> list[tuple[float, int, Tail]]:
        """The two likeliest ways to set the edges where no member in the middle is certain."""
        tried = [(score, tail, self._alike_all(tail[1:], tail[0])) for score, tail in lasts[: _TRIED + 1]]
        ways = [
            (own + other + self._alike((start, left), tail[0], "pair") + joined, start, tail)
            for own, start in firsts[:_TRIED]
            for other, tail, joined in tried
        ]
        return sorted(ways, reverse=True)[:2]

    def _between(
        self,
        left: int,
        middles: Sequence[Stretch],
        firsts: Sequence[tuple[float, int]],
        lasts: Sequence[tuple[float, Tail]],
    ) -> list[tuple[float, int, Tail]]:
        """The two likeliest ways to set the edges around certain members."""
        begins = [
            (own + self._alike((start, left), middles[0], "first") + self._odd((start, left), middles), start)
            for own, start in firsts
        ]
        closes = [
            (own + self._alike_all(tail, middles[-1]) + self._odd(tail[-1], middles), tail) for own, tail in lasts
        ]
        begins.sort(reverse=True)
        closes.sort(reverse=True)
        ways = [(own + other, start, tail) for own, start in begins[:2] for other, tail in closes[:2]]
        return sorted(ways, reverse=True)[:2]

    def _with_shared_start(self, start: int, gap: Gap) -> int:
        """Where the first member begins, with the word that all after it begin with, if it stands before it."""
        text = self._text
        at = bisect_left(self._starts, gap.cuts[0][1])
        shared = self._words[at].text if at < len(self._words) else ""
        begin = start - len(shared)
        if shared and begin >= gap.before and text.startswith(shared, begin) and not text.startswith(shared, start):
            return begin if all(text.startswith(shared, cut[1]) for cut in gap.cuts) else start
        return start

    def _with_shared_end(self, tail: Sequence[Stretch], ends: Sequence[int]) -> tuple[Stretch, ...]:
        """The last members, with what all members before them end in if it follows (…土壤污染和重金属〔污染〕治理)."""
        text, (start, end) = self._text, tail[-1]
        for size in _SHARED_ENDS:
            shared = text[max(0, ends[0] - size) : ends[0]]
            everywhere = text.startswith(shared, end) and all(text.endswith(shared, 0, other) for other in ends)
            if len(shared) == size and everywhere:
                return (*tail[:-1], (start, end + size))
        return tuple(tail)

    def first(self, before: int, left: int, reference: Stretch) -> int | None:
        """Where a first member that ends at `left` begins, by the member after it."""
        gap = Gap(before, ((left, reference[0]),), reference[1])
        starts = [
            (self._before_score(at, before) + self._alike((start, left), reference, "first"), start)
            for at in self._firsts(gap)
            for start in [self._starts[at]]
        ]
        return max(starts)[1] if starts else None

    def in_enumeration(self, clause: Stretch, start: int) -> bool:
        """Whether the offset stands between the separators of an enumeration (有理想、有｜本领、有担当)."""
        return "、" in self._text[clause[0] : start] and "、" in self._text[start : clause[1]]

    def same_shape(self, one: Stretch, other: Stretch) -> bool:
        """Whether two members are as long as each other, begin or end alike, or have a word in common."""
        text, length, reference = self._text, one[1] - one[0], other[1] - other[0]
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
        if self._text[other[1] : other[1] + 1] not in _AFTER_TERMS:
            return False
        return not any(tag in _GRAMMAR for member in (one, other) for tag in self._tags_of(member))

    def tells(self, stretch: Stretch) -> bool:
        """Whether inside the stretch begins what is told of the list before it (各部门〔对本地区〕、…)."""
        first, last = bisect_left(self._starts, stretch[0]), bisect_left(self._starts, stretch[1])
        if _kind(self._words[first]) & (_PREPOSITION | _TELLS):
            return False
        return any(word.text in _TELLING or word.text in _DIRECTIONS for word in self._words[first + 1 : last - 1])

    def turns(self, stretch: Stretch, right: Stretch) -> bool:
        """Whether a noun ends one list inside the stretch, and a verb begins another with members as long as the one
        to the right (党员、干部｜知敬畏、存戒惧、守底线).
        """
        start = stretch[1] - (right[1] - right[0])
        first, at, after = (bisect_left(self._starts, place) for place in (stretch[0], start, right[0]))
        if start <= stretch[0] or self._starts[at] != start:
            return False
        return self._tags[first] == self._tags[at - 1] == "n" and self._tags[at] == self._tags[after] == "v"

    def parts(self, stretch: Stretch, left: Stretch | None, right: Stretch | None) -> float:
        """How much likelier it is that one list ends and another begins inside the stretch than that it is a member.

        `left` and `right` are the certain members before and after it.
        """
        begin, end = stretch
        first = bisect_right(self._starts, begin)
        inner = self._starts[first : bisect_left(self._starts, end)]
        if len(inner) < 2 or len(inner) > 2 * _MOST_WORDS:
            return -9.0
        ends = [
            self._after_score(at, end) + (self._alike((begin, at), left, "last") if left else 0.0) for at in inner[:-1]
        ]
        starts = [
            self._before_score(first + at, begin) + (self._alike((start, end), right, "first") if right else 0.0)
            for at, start in enumerate(inner[1:], 1)
        ]
        apart = max(max(ends[:i]) + starts[i - 1] for i in range(1, len(ends) + 1))
        known = self._before_score(bisect_left(self._starts, begin), begin) + self._after_score(end, end)
        whole = (self._alike(stretch, left, "last") if left else 0.0) + (
            self._alike(stretch, right, "first") if right else 0.0
        )
        return apart - whole - known

    def candidates(self, gap: Gap) -> Iterator[tuple[tuple[Stretch, ...], dict[str, float]]]:
        """Every way to set the edges with its features, for fitting the weights."""
        left, middles = gap.cuts[0][0], gap.middles
        self._open(gap)
        for at in self._firsts(gap):
            for tail in self._tails(gap, gap.after):
                features: dict[str, float] = {}
                first = (self._starts[at], left)
                parts = [*self._before(at, gap.before), *self._after(tail[-1][1], gap.after)]
                named = list(self._scores.features(parts))
                if len(tail) > 1:
                    named.append((_PARTED, 1.0))
                if middles:
                    named += self._likeness(first, middles[0], "first")
                    named += [*self._oddities(first, middles), *self._oddities(tail[-1], middles)]
                    named += [(n, v / len(tail)) for m in tail for n, v in self._likeness(m, middles[-1], "last")]
                else:
                    named += self._likeness(first, tail[0], "pair")
                    named += [nv for m in tail[1:] for nv in self._likeness(m, tail[0], "last")]
                for name, value in named:
                    features[name] = features.get(name, 0.0) + value
                yield (first, *middles, *tail), features

    def _alike(self, one: Stretch, other: Stretch, side: str) -> float:
        return self._scores.likeness(side, one[1] - one[0], other[1] - other[0], self._in_common(one, other))

    def _likeness(self, one: Stretch, other: Stretch, side: str) -> Iterator[Feature]:
        for name, value in lengths(one[1] - one[0], other[1] - other[0]):
            yield f"{side}: {name}", value
        for name in self._in_common(one, other):
            yield f"{side}: {name}", 1.0

    def _in_common(self, one: Stretch, other: Stretch) -> list[str]:
        """In what an uncertain member is like another, and in what it is not, by words and characters."""
        text, (start, end), (other_start, other_end) = self._text, one, other
        tags, other_tags = self._tags_of(one), self._tags_of(other)
        alike = []
        if tags == other_tags:
            alike += ["same tags", "same first tag", "same last tag"]
        else:
            if len(tags) == len(other_tags):
                alike.append("as many words")
            if tags[:1] == other_tags[:1]:
                alike.append("same first tag")
            elif tags[:1] == "v":
                alike.append("begins with a verb, the other does not")
            elif other_tags[:1] == "v":
                alike.append("does not begin with a verb, the other does")
            if tags[-1:] == other_tags[-1:]:
                alike.append("same last tag")
            if ("u" in tags) != ("u" in other_tags):
                alike.append("one has a particle")
            if ("p" in tags) != ("p" in other_tags):
                alike.append("one has a preposition")
        if text[start] == text[other_start]:
            alike.append("same first character")
        if text[end - 1] == text[other_end - 1]:
            alike.append("same last character")
            if min(end - start, other_end - other_start) > 2 and text[end - 2] == text[other_end - 2]:
                alike.append("same last two characters")
        return alike

    def _before_score(self, at: int, limit: int) -> float:
        return self._scores.of(self._before(at, limit))

    def _before(self, at: int, limit: int) -> list[Part]:
        """What tells whether a member begins at a word, in a clause that begins at `limit`."""
        outside = None if self._starts[at] <= limit else self._words[at - 1]
        return self._scores.before(outside, self._words[at])

    def _after_score(self, end: int, limit: int) -> float:
        return self._scores.of(self._after(end, limit))

    def _after(self, end: int, limit: int) -> list[Part]:
        """What tells whether a member ends at `end`, in a clause that ends at `limit`."""
        index = bisect_left(self._starts, end)
        outside = None if end >= limit or index >= len(self._words) else self._words[index]
        closes = outside is not None and end + len(outside.text) >= limit
        return self._scores.after(self._words[index - 1], outside, closes=closes, verb_opens=self._opens_with_verb)

    def _alike_all(self, tail: Sequence[Stretch], other: Stretch) -> float:
        return sum([self._alike(member, other, "last") for member in tail]) / len(tail) if tail else 0.0

    def _joint(self, tail: Sequence[Stretch]) -> float:
        return self._scores.sum([(_PARTED, 1.0)]) if len(tail) > 1 else 0.0

    def _firsts(self, gap: Gap) -> list[int]:
        """The words with which the first member may begin; a quotation that it ends with is one piece."""
        text, limit, left, starts = self._text, gap.before, gap.cuts[0][0], self._starts
        latest = left - 1
        if text[latest] in _OPENING:
            opening = text.rfind(_OPENING[text[latest]], limit, left)
            if opening < 0:
                return []
            latest = opening
        first, last = bisect_left(starts, limit), bisect_right(starts, latest)
        places = [
            at
            for at in range(max(first, last - _MOST_WORDS), last)
            if self._words[at].text not in _NEVER_FIRST
            and not (self._paired and not is_balanced(text[starts[at] : left]))
            and not (self._framed and self._inside_frame(limit, at, left))
        ]
        if first + 1 in places and starts[first] == limit and self._in_name(first + 1):
            places.remove(first + 1)
        return places or ([first] if limit < left and starts[first : first + 1] == [limit] else [])

    def _of_one_make(self, gap: Gap, places: list[int]) -> list[int]:
        """Of the places the one that makes it as short as all others, if all end alike (获得感、幸福感) or have
        three characters (顺民意、惠民生、暖民心).
        """
        left, (start, end) = gap.cuts[0][0], gap.middles[0]
        size = end - start
        if size > _TERSE or any(end - start != size for start, end in gap.middles):
            return places
        ends = {self._text[end - 1] for end in (left, *(end for _, end in gap.middles))}
        last = gap.cuts[-1][1] + size
        even = last == gap.after or self._text.startswith(_STOPS, last)
        return self._at(left - size, places) if len(ends) == 1 or (even and size == _TERSE - 1) else places

    def _at_number(self, gap: Gap, places: list[int]) -> list[int]:
        """Only the last place of a number, where every other member begins with one (33项工程、370个项目)."""
        if any(self._tag_at(cut[1]) != "m" for cut in gap.cuts):
            return places
        numbers = [at for at in places if self._tags[at] == "m" and (at == 0 or self._tags[at - 1] not in "mx")]
        return numbers[-1:] or places

    def _at_quotation(self, gap: Gap, places: list[int]) -> list[int]:
        """Only the place of the last quotation, where every other member begins with one (称为“粮仓”、“水塔”)."""
        opening = self._text[gap.cuts[0][1] : gap.cuts[0][1] + 1]
        if opening not in _CLOSING or any(self._text[cut[1]] != opening for cut in gap.cuts):
            return places
        return self._at(self._text.rfind(opening, gap.before, gap.cuts[0][0]), places)

    def _at(self, start: int, places: list[int]) -> list[int]:
        """Only the place at an offset, if it is one of the places."""
        return [at for at in places if self._starts[at] == start] or places

    def _likely_firsts(self, gap: Gap) -> list[int]:
        """Where the first member may begin by the rules; a rule that would leave no place is passed over."""
        places = self._firsts(gap)
        if len(places) > 1:
            places = self._after_opener(self._at_shared_opening(gap, self._more_than_shared(gap, places)))
            places = self._at_quotation(gap, self._at_number(gap, places))
        if gap.middles and len(places) > 1:
            places = self._of_one_make(gap, places)
        if len(places) < 2:
            return places
        if self._others_demand:
            left, starts = gap.cuts[0][0], self._starts
            whole = [at for at in places if not self._leaves_verb(at, gap)] or places
            shortest, longest = self._room(gap)
            return [at for at in whole if self._demands(at, left) and shortest <= left - starts[at] <= longest] or whole
        return self._as_short(gap, self._name(gap, self._without_verb(gap, places)))

    def _without_verb(self, gap: Gap, places: list[int]) -> list[int]:
        """Without the places at a verb that often stands before lists, where no other member begins with one."""
        for cut in gap.cuts:
            at = bisect_left(self._starts, cut[1])
            if at < len(self._words) and (self._opening_class(at) not in "nbj" or self._verbal(self._words[at].text)):
                return places
        left = gap.cuts[0][0]
        nouns = [
            at
            for at in places
            if not self._is_outside(self._words[at]) or self._starts[at] + len(self._words[at].text) >= left
        ]
        return nouns or places

    def _opening_class(self, at: int) -> str:
        """The tag of a word, of a set phrase that of its first half (武器装备, 勇于创新)."""
        return _opening_tag(self._words[at].text) if self._tags[at] == "l" else self._tags[at]

    def _room(self, gap: Gap) -> tuple[float, float]:
        """How short and how long a first member may be that is like the one after it."""
        length = (gap.cuts[1][0] if gap.middles else gap.after) - gap.cuts[0][1]
        return (0.6 * length, 1.5 * length) if gap.middles else (4, 1.7 * length)

    def _is_outside(self, word: Word) -> bool:
        return (word.tag == "v" and len(word.text) > 1) or self._scores.weights.before.get(word.text, 0.0) >= _OUTSIDE

    def _as_short(self, gap: Gap, places: list[int]) -> list[int]:
        """Only the place that makes a member as long as the next, where both end in one character (敢〔贷〕、愿贷), if
        that takes no verb that stands before lists into it.
        """
        if not gap.middles:
            return places
        left, (start, end) = gap.cuts[0][0], gap.middles[0]
        if self._text[left - 1] != self._text[end - 1]:
            return places
        same = self._at(left - (end - start), places)
        led = len(same) == 1 and self._verbal(self._words[same[0]].text) and self._tag_at(start) == "n"
        return places if led else same

    def _name(self, gap: Gap, places: list[int]) -> list[int]:
        """Only the last word, where it and all that follow are names of people, or of places."""
        tag = self._words[places[-1]].tag
        alone = all(len(self._tags_of(middle)) == 1 for middle in gap.middles)
        if alone and tag in _NAMES and all(self._tag_at(cut[1]) == tag for cut in gap.cuts):
            return places[-1:]
        return places

    def _tag_at(self, start: int) -> str:
        at = bisect_left(self._starts, start)
        return self._words[at].tag if at < len(self._words) else ""

    def _more_than_shared(self, gap: Gap, places: list[int]) -> list[int]:
        """Those that make the first member more than what all others end in (〔执政〕考验、改革开放考验)."""
        text, left = self._text, gap.cuts[0][0]
        ends = [end for _, end in gap.middles]
        if not ends:
            return places
        return [
            at
            for at in places
            if left - self._starts[at] < 2
            or not all(text.endswith(text[self._starts[at] : left], 0, end) for end in ends)
        ] or places

    def _at_shared_opening(self, gap: Gap, places: list[int]) -> list[int]:
        """Only the last place of the preposition that every other member begins with (为〔…〕、为…), or the places of
        two characters or more that they do (全面〔建成…〕、全面深化改革、全面依法治国).
        """
        at = bisect_left(self._starts, gap.cuts[0][1])
        word = self._words[at] if at < len(self._words) else None
        joined = word is not None and word.tag == "p"
        shared = word.text if word is not None and joined else self._opening(gap)
        if not shared or not all(self._text.startswith(shared, cut[1]) for cut in gap.cuts):
            return places
        same = [place for place in places if self._text.startswith(shared, self._starts[place])]
        return (same[-1:] if joined else same) or places

    def _opening(self, gap: Gap) -> str:
        """The two or more characters that all members after the first begin with."""
        if not gap.middles:
            return ""
        texts = [self._text[start : start + _SHARED_ENDS[0]] for _, start in gap.cuts]
        first, last = min(texts), max(texts)
        return next((first[:size] for size in _SHARED_ENDS if first[:size] == last[:size]), "")

    def _leaves_verb(self, at: int, gap: Gap) -> bool:
        """Whether the verb, or its adverb, would be left outside a first member that begins with the word at `at`."""
        if at == 0 or self._starts[at - 1] < gap.before:
            return False
        word, left = self._words[at], gap.cuts[0][0]
        if word.text in ADVERBS:
            return not self._adverbs(gap) and self._demands(at, left)
        if word.tag[:1] == "v":
            return self._words[at - 1].text in ADVERBS and self._adverbs(gap)
        return self._demands(at - 1, left) and not self._demands(at, left)

    def _adverbs(self, gap: Gap) -> bool:
        """Whether a member after the first begins with an adverb."""
        places = [bisect_left(self._starts, cut[1]) for cut in gap.cuts]
        return any(self._words[at].text in ADVERBS for at in places if at < len(self._words))

    def _after_opener(self, places: list[int]) -> list[int]:
        """Only the place after 包括 or 分别是, where one of them stands among the places."""
        for at in reversed(places[1:]):
            if self._words[at - 1].text in _OPENERS:
                return [at]
        return places

    def _demand(self, gap: Gap) -> bool:
        """Whether every member after the first is a verb and its object."""
        ends = [*(cut[0] for cut in gap.cuts[1:]), gap.after]
        return all(
            cut[1] < end and self._demands(bisect_left(self._starts, cut[1]), end)
            for cut, end in zip(gap.cuts, ends, strict=True)
        )

    def _demands(self, at: int, end: int) -> bool:
        """Whether the word at `at` is a verb, maybe after an adverb, and more follows before `end`."""
        if at + 1 >= len(self._words):
            return False
        word, following = self._words[at], self._starts[at + 1]
        if word.tag[:1] == "d" or word.tag in ("ad", "vd") or word.text in ADVERBS:
            return self._tags[at + 1] == "v" and following + len(self._words[at + 1].text) < end
        if word.tag not in ("v", "vn") or following >= end or len(word.text) == 1 or word.text in _NO_VERBS:
            return False
        verbal = self._verbal(word.text)
        return (
            (word.tag == "v" or verbal)
            and (verbal or self._tags[at + 1] not in "vu")
            and self._words[at + 1].text not in _SUFFIXES
        )

    def _last_limit(self, gap: Gap, barrier: int) -> int:
        """How far the last member may reach before `barrier`: to its 的 where the others end in one, else before it."""
        text, right, middles = self._text, gap.cuts[-1][1], gap.middles
        closing = self._words[bisect_left(self._starts, gap.after) - 1]
        if closing.text in _CLOSING_WORDS and self._opens_with_verb:
            begin = gap.after - len(closing.text)
            alike = middles and gap.after - right == middles[-1][1] - middles[-1][0]
            shared = any(text.startswith(closing.text, end - len(closing.text)) for _, end in middles)
            if begin > right + 1 and not alike and not shared:
                return begin
        particle = text.find("的", right + 1, barrier)
        if particle < 0:
            return barrier
        if self._others_demand and particle + 1 == gap.after == barrier:
            return particle
        if all(text[end - 1] == "的" for _, end in middles) and (middles or text[gap.cuts[0][0] - 1] == "的"):
            return particle + 1
        if len(middles) > 1 and particle in self._starts and not any("的" in text[start:end] for start, end in middles):
            return particle
        return barrier

    def _barrier(self, gap: Gap) -> int:
        """Where what is told begins with a preposition, 应当 or a word of place, if no other member has one, or with a
        number or what sums the members up (三大｜战略, 有机统一).
        """
        start, end = bisect_left(self._starts, gap.cuts[-1][1]), bisect_left(self._starts, gap.after)
        if start < len(self._words) and self._words[start].tag == "p":
            return gap.after
        text, closing = self._text, self._text[gap.after - 1]
        if gap.middles and all(text[cut[0] - 1] == closing for cut in gap.cuts):
            return gap.after
        after = min(self._summing(gap), self._giving(gap))
        told = [(at, kind) for at in range(start + 1, end) if (kind := _kind(self._words[at]))]
        if told:
            seen = 0
            for word in self._words[bisect_left(self._starts, gap.before) : start]:
                seen |= _kind(word)
            for at, kind in told:
                if kind & ~seen and not (kind & _PLACE and self._tags[at - 1] == "v"):
                    return min(after, self._starts[at])
        return after

    def _giving(self, gap: Gap) -> int:
        """Where the verb of a 为 or 对 before the list stands (为修好水渠、护好山林｜提供保障); else the end."""
        first, left = bisect_left(self._starts, gap.before), bisect_left(self._starts, gap.cuts[0][0])
        if not any(word.text in _GIVEN_TO for word in self._words[first:left]):
            return gap.after
        last = bisect_left(self._starts, gap.cuts[-1][1])
        for at in range(last + 1, bisect_left(self._starts, gap.after)):
            if self._words[at].text in _GIVING:
                return self._starts[at]
        return gap.after

    def _summing(self, gap: Gap) -> int:
        """Where their number or 有机统一 follows the last member, said of all of them; else the clause's end."""
        for found in _SUMMING.finditer(self._text, gap.cuts[-1][1] + 2, gap.after):
            number = to_int(found[1]) if found[1] else None
            place = found.start()
            if self._text[place - 1] == "的" or place not in self._starts:
                continue
            if self._text.find(found[0], gap.before, gap.cuts[0][0]) >= 0:
                continue
            if number is None or number - len(gap.cuts) in (1, 2):
                return place
        return gap.after

    def _in_others(self, mark: str, middles: Sequence[Stretch]) -> bool:
        """Whether members hold the conjunction themselves (城市和乡村、平原和山区)."""
        return bool(middles) and all(mark in self._text[start:end] for start, end in middles)

    def _inside_frame(self, limit: int, at: int, left: int) -> bool:
        """Whether the word at `at` stands in a 以…为 that closes before the first separator, and behind no 的 of it."""
        before = [word.text for word in self._words[bisect_left(self._starts, limit) : bisect_left(self._starts, left)]]
        place = at - bisect_left(self._starts, limit)
        for opening, closing in _FRAMES:
            if opening in before[:place]:
                since = before.index(opening)
                if closing in before[since:] and "的" not in before[since:place]:
                    return True
        return False

    def _may_end(self, begin: int, end: int, limit: int) -> bool:
        """Whether no quotation and no 以…为 or 从…到 would be cut at `end`."""
        if self._paired and (not is_balanced(self._text[begin:end]) or self._text[end : end + 1] in ("“", "《")):
            return False
        if not self._framed:
            return True
        first, last = bisect_left(self._starts, begin), bisect_left(self._starts, limit)
        inside = {word.text for word in self._words[first : bisect_left(self._starts, end)]}
        after = {word.text for word in self._words[bisect_left(self._starts, end) : last]}
        return not any(opening in inside and closing in after - inside for opening, closing in _FRAMES)

    def _in_name(self, at: int) -> bool:
        """Whether the word goes on with a name whose surname stands alone before it (丁 薛祥)."""
        return len(self._words[at - 1].text) == 1 and self._words[at].tag == "nr"

    def _tails(self, gap: Gap, barrier: int) -> list[Tail]:
        """What may stand after the last separator: one member or two joined by a conjunction, with each end."""
        right, limit = gap.cuts[-1][1], self._last_limit(gap, barrier)
        if limit < gap.after and self._text[limit - 1] == "的":
            return [((right, limit),)]
        if (
            self._others_demand
            and limit + 1 == gap.after
            and self._text[limit] == "的"
            and not self._has_conjunction(right, limit)
        ):
            return [((right, limit),)]
        ends = self._ends(right, limit)
        tails: list[Tail] = [((right, end),) for end in ends]
        joined = 0
        index = bisect_left(self._starts, right)
        for word in range(index + 1, min(index + _MOST_WORDS, len(self._words))):
            conjunction = self._starts[word]
            if conjunction >= limit or joined == 2:
                break
            mark = self._words[word].text
            if mark not in CONJUNCTIONS or conjunction not in ends:
                continue
            if self._in_others(mark, gap.middles or ((gap.before, gap.cuts[0][0]),)):
                tails = [tail for tail in tails if tail[0][1] > conjunction + len(mark)] or tails
                break
            begin = conjunction + len(mark)
            tails += [((right, conjunction), (begin, end)) for end in self._ends(begin, limit)]
            joined += 1
        return tails

    def _likely_tails(self, gap: Gap) -> list[Tail]:
        """What may stand after the last separator by the rules; a rule that would leave nothing is passed over."""
        tails = self._tails(gap, self._barrier(gap))
        if len(tails) < 2:
            return tails
        alike = [tail for tail in tails if len(tail) > 1 and self._end_as_all(tail, gap.middles)]
        if alike:
            return alike
        for kept in (
            self._ending_well,
            self._with_counted,
            self._with_suffix,
            self._before_etc,
            self._ending_alike,
            self._parting,
            self._whole,
        ):
            tails = kept(tails, gap) or tails
        return tails

    def _ending_well(self, tails: list[Tail], gap: Gap) -> list[Tail]:  # noqa: ARG002
        """Those whose last word is not a pronoun or preposition (各|部门)."""
        ends = [(tail, bisect_left(self._starts, tail[-1][1]) - 1) for tail in tails]
        return [
            tail
            for tail, at in ends
            if self._tags[at] not in _NEVER_LAST or len(self._words[at].text) > 1 or self._words[at].text == "地"
        ]

    def _with_counted(self, tails: list[Tail], gap: Gap) -> list[Tail]:
        """Those that do not end in a number or measure before what is counted, if the first does not (10万｜个村)."""
        if self._tags[bisect_left(self._starts, gap.cuts[0][0]) - 1] in "mq":
            return tails
        ends = [(tail, bisect_left(self._starts, tail[-1][1])) for tail in tails]
        return [
            tail
            for tail, at in ends
            if self._tags[at - 1] not in "mq" or self._tags[at : at + 1] not in ("m", "q", "n", "b", "a", "j")
        ]

    def _with_suffix(self, tails: list[Tail], gap: Gap) -> list[Tail]:
        """Those that do not leave one character of a longer word behind at the clause's end (毫米波安检|仪)."""
        at = bisect_left(self._starts, gap.after) - 1
        if self._tags[at] not in _SUFFIX_TAGS or len(self._words[at].text) > 1:
            return tails
        if any(end - start < 3 for start, end in ((gap.before, gap.cuts[0][0]), *gap.middles)):
            return tails
        return [tail for tail in tails if tail[-1][1] != self._starts[at]]

    def _before_etc(self, tails: list[Tail], gap: Gap) -> list[Tail]:
        """Those that reach to the 等 that closes the list."""
        if self._text.find("等", gap.cuts[-1][1], gap.after) < 0:
            return tails
        first, last = (bisect_left(self._starts, at) for at in (gap.cuts[-1][1], gap.after))
        closing = next((word for word in range(first + 1, last) if self._words[word].text in ("等", "等等")), None)
        return tails if closing is None else [tail for tail in tails if tail[-1][1] == self._starts[closing]]

    def _ending_alike(self, tails: list[Tail], gap: Gap) -> list[Tail]:
        """Those that end in the character that all members before end in (工业化、信息化、农业现代〔化〕), or in the
        quotation that closes the clause as one closes the first member.
        """
        if self._text[gap.cuts[0][0] - 1] == self._text[gap.after - 1] == "”":
            return [tail for tail in tails if tail[-1][1] == gap.after]
        if not gap.middles:
            return tails
        text, start = self._text, gap.cuts[-1][1]
        others = {text[cut[0] - 1] for cut in gap.cuts}
        if len(others) > 1 or self._has_conjunction(start, gap.after):
            return tails
        return [tail for tail in tails if text[tail[-1][1] - 1] in others]

    def _has_conjunction(self, start: int, end: int) -> bool:
        region = range(bisect_left(self._starts, start), bisect_left(self._starts, end))
        return any(self._words[at].text in CONJUNCTIONS for at in region)

    def _parting(self, tails: list[Tail], gap: Gap) -> list[Tail]:
        """Those in which the one conjunction after the last separator parts two members (A、B和C)."""
        return [tail for tail in tails if self._parts_conjunction(tail, gap)]

    def _parts_conjunction(self, tail: Tail, gap: Gap) -> bool:
        if len(tail) > 1:
            begin = tail[-1][0]
            return not self._others_demand or (
                begin < gap.after and self._demands(bisect_left(self._starts, begin), gap.after)
            )
        first, last = bisect_left(self._starts, tail[0][0]), bisect_left(self._starts, tail[0][1])
        marks = [at for at in range(first + 1, last) if self._words[at].text in CONJUNCTIONS]
        if len(marks) != 1 or self._in_others(self._words[marks[0]].text, ((gap.before, gap.cuts[-1][0]),)):
            return True
        return self._others_demand and not self._demands(marks[0] + 1, gap.after)

    def _whole(self, tails: list[Tail], gap: Gap) -> list[Tail]:
        """Of members that are verbs with their objects those whose last one has its whole object."""
        if not self._others_demand:
            return tails
        kept = [tail for tail in tails if not self._leaves_object(tail[-1], gap.after)]
        if len(kept) < len(tails):
            return kept
        if gap.middles:
            return tails
        if self._words[bisect_left(self._starts, gap.cuts[0][0]) - 1].tag == "v":
            return tails
        ends = [(tail, bisect_left(self._starts, tail[-1][1]) - 1) for tail in tails]
        return [tail for tail, at in ends if self._tags[at] in _NOMINAL and self._starts[at] > tail[-1][0]]

    def _leaves_object(self, last: Stretch, end: int) -> bool:
        """Whether only the noun of its object would be left behind a last member that begins with a verb that stands
        before lists, too (推进精细化｜管理).
        """
        at, first = bisect_left(self._starts, last[1]), bisect_left(self._starts, last[0])
        if at >= len(self._words) or not self._verbal(self._words[first].text):
            return False
        word = self._words[at]
        if last[1] + len(word.text) != end or word.text in _CLOSING_WORDS or word.text in _BALANCED:
            return False
        return word.tag == "vn" or word.tag[:1] == "n"

    def _end_as_all(self, tail: Tail, middles: Sequence[Stretch]) -> bool:
        """Whether the two members after the last separator end in the two characters that those before them end in."""
        text = self._text
        shared = text[tail[0][1] - 2 : tail[0][1]]
        alike = (*middles[-1:], *tail)
        return len(alike) > 2 and all(end - start > 2 and text.endswith(shared, start, end) for start, end in alike)

    def _ends(self, begin: int, limit: int) -> list[int]:
        earliest = begin + 1
        closing = _CLOSING.get(self._text[begin : begin + 1])
        if closing:
            found = self._text.find(closing, begin, limit)
            if found >= 0:
                earliest = found + 1
        at = bisect_left(self._starts, earliest)
        following = self._starts[at : at + _MOST_WORDS]
        if len(following) < _MOST_WORDS:
            following.append(len(self._text))
        free = not (self._paired or self._framed)
        ends = [end for end in following if begin < end <= limit and (free or self._may_end(begin, end, limit))]
        return ends or ([limit] if begin < limit else [])

    def _open(self, gap: Gap) -> None:
        opening = self._words[bisect_left(self._starts, gap.before) : bisect_left(self._starts, gap.before) + 2]
        self._opens_with_verb = any(self._verbal(word.text) for word in opening)
        self._others_demand = self._demand(gap)

    def _odd(self, member: Stretch, middles: Sequence[Stretch]) -> float:
        return self._scores.sum(self._oddities(member, middles)) if len(middles) > 1 else 0.0

    def _oddities(self, member: Stretch, middles: Sequence[Stretch]) -> Iterator[Feature]:
        """In what an outer member is unlike all of two or more certain ones."""
        if len(middles) < 2:
            return
        tags, others = self._tags_of(member), [self._tags_of(middle) for middle in middles]
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

    def _verbal(self, word: str) -> bool:
        """Whether the words of a list often have this one before them: a verb, whatever the tagger says (提高效益)."""
        return self._scores.weights.before.get(word, 0.0) >= _VERBAL

    def _tags_of(self, stretch: Stretch) -> str:
        known = self._known_tags.get(stretch)
        if known is None:
            first, last = bisect_left(self._starts, stretch[0]), bisect_left(self._starts, stretch[1])
            known = self._tags[first:last]
            if known:
                if len(self._words[first].text) > 3:
                    known = _opening_tag(self._words[first].text) + known[1:]
                if self._words[last - 1].text == "地":
                    known = known[:-1] + "n"
            self._known_tags[stretch] = known
        return known


class EdgesOf:
    """The edges in each sentence of a document, made when they are first asked for."""

    def __init__(self, document: Document, words: Sequence[Sequence[Word]]) -> None:
        self._sentences, self._words = document.sentences, words
        self._known: dict[int, Edges] = {}

    def __getitem__(self, index: int) -> Edges:
        known = self._known.get(index)
        if known is None:
            known = self._known[index] = Edges(self._sentences[index].text, self._words[index])
        return known


def _cuts_character(members: Sequence[Stretch], rival: Sequence[Stretch]) -> bool:
    """Whether a rival only leaves out the last character (改革开放新高｜地), which no list does."""
    return rival[0] == members[0] and rival[-1] == (members[-1][0], members[-1][1] - 1)
