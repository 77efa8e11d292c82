"""The words of one sentence and the places between them where members of a list may begin and end, with what tells of
each place: the words beside it, and how like each other the members are that it makes.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from itertools import pairwise

from quizgen.language.function_words import ADVERBS
from quizgen.language.word_vectors import likeness
from quizgen.language.words import SET_PHRASE, opening_tag, tag_words
from quizgen.model import Stretch, Word
from quizgen.structure.edge_scores import KINSHIP, VERBAL, EdgeFeature, EdgeScores, ScorePart, lengths, scores

Tail = tuple[Stretch, ...]
"""The members after the last separator: one, or those that a conjunction joins."""
CLOSING = {"“": "”", "《": "》"}
"""The closing mark of each that opens a quotation or a title."""
_MARKS = "“”《》（）"
FRAMES = (("以", "为"), ("从", "到"))
"""Two words that belong together around what stands between: 以…为."""
_NO_VERBS = frozenset(("有关", "相关", "继续", "可能"))
_SUFFIXES = frozenset("性化者率力度型")
_PREDICATES = "应当 必须 可以 不得 应 将 是 均 都 分别 结合 相结合 相统一 负责 根据 按照 依照 出席 主持 会同 有权 致以"
OF_ALL_MEMBERS = frozenset(_PREDICATES.split())
"""What begins what is told of all members behind them: 渠、路、桥〔均〕已修好."""
_PLACES_BESIDE = "期间 过程 之日起 之日 之后 之间 之中 之内 之外 以内 以外 以上 以下"
_PLACES = frozenset((*"上中下时后", *_PLACES_BESIDE.split()))
_RELATED = frozenset(("相关", "有关"))
PREPOSITION, _NUMBER, TELLS, PLACE, _RELATING = 1, 2, 4, 8, 16
"""What kinds of words begin what is told of a list, as bits."""
_JOINING = frozenset(("和", "与", "同", "及"))
_KIND_OF_TAG = {"p": PREPOSITION, "m": _NUMBER}
_KIND_OF_WORD = {
    **dict.fromkeys(OF_ALL_MEMBERS, TELLS),
    **dict.fromkeys(_PLACES, PLACE),
    **dict.fromkeys(_RELATED, _RELATING),
}
_RASH = frozenset("lrc")
"""Tags of words that may be two."""
_AND_OTHERS = (("及", "c"), ("其", "r"))
_OPENING_PREPOSITIONS = frozenset("对由向为在")
_WITH_ETC = frozenset(("等国", "优等"))
_LONGEST_NAME = 3
"""Characters of a person's name."""
MOST_WORDS = 9
"""Words that an outer member may have, if no other is long."""
_LONG, _LONGER = 12, 3
"""Characters above which a member is long; words that another may have more."""
SHARED_ENDS = (4, 3, 2)
"""Characters that every member may end in for the last one to end in them too."""


def told_kind(word: Word) -> int:
    """What a word may begin that is told of a list; 0 where nothing."""
    text = word.text
    return _KIND_OF_WORD.get(text, 0) | (_KIND_OF_TAG.get(word.tag, 0) if text not in _JOINING else 0)


def _with_etc_apart(words: Sequence[Word]) -> Sequence[Word]:
    """The words with 等 as a word of its own where the tagger has joined it to a character (安检 | 仪等, 等国)."""
    if not any(map(_holds_etc, words)):
        return words
    apart: list[Word] = []
    for word in words:
        if _holds_etc(word):
            tags = ("u", "n") if word.text[0] == "等" else ("ng", "u")
            apart += [Word(word.start + at, word.start + at + 1, word.text[at], tag) for at, tag in enumerate(tags)]
        else:
            apart.append(word)
    return apart


def _as_in_lists(words: Sequence[Word]) -> Sequence[Word]:
    """The words with those in two that the tagger takes for one over the edge of a member: phrases of four characters
    (明确 | 责任, 物价 | 工作), a preposition with a pronoun (对 | 本), 化 with a word (绿色化 | 发展), 及 | 其他.
    """
    apart: list[Word] = []
    at = 0
    parts: tuple[tuple[str, str], ...]
    for index, (_, _, text, tag) in enumerate(words):
        if tag not in _RASH:
            continue
        if tag == "c":
            and_others = text == "及其" and index + 1 < len(words) and words[index + 1].text[0] == "他"
            parts = _AND_OTHERS if and_others else ()
        else:
            parts = _parts(text, tag)
        if parts:
            start, cut = words[index].start, words[index].start + len(parts[0][0])
            apart += [*words[at:index], Word(start, cut, *parts[0]), Word(cut, words[index].end, *parts[1])]
            at = index + 1
    return [*apart, *words[at:]] if at else words


@lru_cache(maxsize=1 << 16)
def _parts(text: str, tag: str) -> tuple[tuple[str, str], ...]:
    """The two words in one that the tagger took for one, with their tags; none where it is a word."""
    if tag == "r":
        return ((text[0], "p"), (text[1:], "r")) if len(text) == 2 and text[0] in _OPENING_PREPOSITIONS else ()
    cut = 1 if len(text) == 3 and text[0] == "化" else SET_PHRASE // 2 if len(text) == SET_PHRASE else 0
    halves = [tag_words(half) for half in (text[:cut], text[cut:])] if cut else []
    return tuple((half[0].text, half[0].tag) for half in halves) if all(len(half) == 1 for half in halves) else ()


def _holds_etc(word: Word) -> bool:
    text = word.text
    return len(text) == 2 and "等" in text and (text in _WITH_ETC or (word.tag == "u" and text != "等等"))


class Gap:
    """A list between two limits: its separators' stretches and the certain members between them; when its sentence has
    opened it, also whether a verb opens it and whether its members after the first are demands.
    """

    __slots__ = ("after", "before", "cuts", "middles", "others_demand", "verb_opens")

    def __init__(self, before: int, cuts: Sequence[Stretch], after: int) -> None:
        self.before, self.cuts, self.after = before, cuts, after
        self.middles = between(cuts)
        self.verb_opens = self.others_demand = False


def between(cuts: Sequence[Stretch]) -> list[Stretch]:
    """What stands between separators."""
    return [(one[1], other[0]) for one, other in pairwise(cuts)]


class Line:
    """One sentence with its words; all offsets count from its start."""

    def __init__(self, text: str, words: Sequence[Word], known: EdgeScores | None = None) -> None:
        base = words[0].start if words else 0
        words = _with_etc_apart(words) if "等" in text else words
        words = _as_in_lists(words)
        self.text, self.words, self.scores = text, words, known or scores()
        self.starts = [word.start - base for word in words]
        self.word_at = partial(bisect_left, self.starts)
        """Which word begins at an offset, or is the next behind it."""
        self.tags = "".join([word.tag[:1] for word in words])
        """The tags' first letters, one a word."""
        # Whether a member may cut a quotation, or a 以…为: else nothing of the kind is looked for.
        self.paired = any(mark in text for mark in _MARKS)
        self.framed = any(opening in text for opening, _ in FRAMES)
        self._known_tags: dict[Stretch, str] = {}
        self._known_words: dict[Stretch, tuple[str, str, bool]] = {}

    @cached_property
    def last_places(self) -> Mapping[str, int]:
        """Where each of the words stands for the last time."""
        return {word.text: at for at, word in enumerate(self.words)}

    def is_person(self, at: int) -> bool:
        """Whether the word is the name of a person."""
        return self.words[at].tag[:2] == "nr" and 1 < len(self.words[at].text) <= _LONGEST_NAME

    def alike(self, one: Stretch, other: Stretch, side: str) -> float:
        """How well an uncertain member on that side goes with another, by its shape and its outer words."""
        return self.shaped(one, other, side) + self.scores.kinship(side, *self.kin(one, other))

    def shaped(self, one: Stretch, other: Stretch, side: str) -> float:
        """How well an uncertain member on that side goes with another, by its shape."""
        return self.scores.likeness(side, one[1] - one[0], other[1] - other[0], self.in_common(one, other))

    def kinship_of_firsts(self, one: int, other: int) -> float:
        """What it weighs in a pair how alike the words are that begin at two places."""
        words, at = self.words, self.word_at
        return self.scores.kinship("pair", likeness(words[at(one)].text, words[at(other)].text), 0.0)

    def kinship_of_lasts(self, one: int, other: int) -> float:
        """What it weighs in a pair how alike the words are that end at two places."""
        words, at = self.words, self.word_at
        return self.scores.kinship("pair", 0.0, likeness(words[at(one) - 1].text, words[at(other) - 1].text))

    def likeness(self, one: Stretch, other: Stretch, side: str) -> Iterator[EdgeFeature]:
        """The features of how like another a member on that side is, for fitting."""
        for name, value in lengths(one[1] - one[0], other[1] - other[0]):
            yield f"{side}: {name}", value
        for name in self.in_common(one, other):
            yield f"{side}: {name}", 1.0
        for name, value in zip(KINSHIP, self.kin(one, other), strict=True):
            yield f"{side}: {name}", value

    def kin(self, one: Stretch, other: Stretch) -> tuple[float, float]:
        """How alike the first words of two members are, and the last ones, by the company that they keep."""
        first, last, _ = self._outer_words(one)
        other_first, other_last, _ = self._outer_words(other)
        return likeness(first, other_first), likeness(last, other_last)

    def _outer_words(self, stretch: Stretch) -> tuple[str, str, bool]:
        """The first and the last word that begin in a stretch, or that holds it; if the first is a verb to lists."""
        known = self._known_words.get(stretch)
        if known is None:
            first, last = self.word_at(stretch[0]), self.word_at(stretch[1])
            one, other = (first, last - 1) if first < last else (first - 1, first - 1)
            text = self.words[one].text
            known = self._known_words[stretch] = (text, self.words[other].text, self.verbal(text))
        return known

    def in_common(self, one: Stretch, other: Stretch) -> list[str]:
        """In what an uncertain member is like another, and in what it is not, by words and characters."""
        text, (start, end), (other_start, other_end) = self.text, one, other
        tags, other_tags = self.tags_of(one), self.tags_of(other)
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
        if self._outer_words(one)[2] and self._outer_words(other)[2]:
            alike.append("both begin with a verb to lists")
        if text[start] == text[other_start]:
            alike.append("same first character")
        if text[end - 1] == text[other_end - 1]:
            alike.append("same last character")
            if min(end - start, other_end - other_start) > 2 and text[end - 2] == text[other_end - 2]:
                alike.append("same last two characters")
        return alike

    def before_score(self, at: int, limit: int) -> float:
        """How well a member begins at a word, in a clause that begins at `limit`."""
        return self.scores.of(self.before(at, limit))

    def before(self, at: int, limit: int) -> list[ScorePart]:
        """What tells whether a member begins at a word, in a clause that begins at `limit`."""
        outside = None if self.starts[at] <= limit else self.words[at - 1]
        return self.scores.before(outside, self.words[at])

    def after_score(self, end: int, limit: int, *, verb_opens: bool) -> float:
        """How well a member ends at `end`, in a clause that ends at `limit`."""
        return self.scores.of(self.after(end, limit, verb_opens=verb_opens))

    def after(self, end: int, limit: int, *, verb_opens: bool) -> list[ScorePart]:
        """What tells whether a member ends at `end`, in a clause that ends at `limit`, and that a verb may open."""
        index = self.word_at(end)
        outside = None if end >= limit or index >= len(self.words) else self.words[index]
        closes = outside is not None and end + len(outside.text) >= limit
        return self.scores.after(self.words[index - 1], outside, closes=closes, verb_opens=verb_opens)

    def tag_at(self, start: int) -> str:
        """The tag of the word at an offset, or of the next; nothing behind the last."""
        at = self.word_at(start)
        return self.words[at].tag if at < len(self.words) else ""

    def demand(self, gap: Gap) -> bool:
        """Whether every member after the first is a verb and its object."""
        ends = [*(cut[0] for cut in gap.cuts[1:]), gap.after]
        demanding = False
        for cut, end in zip(gap.cuts, ends, strict=True):
            at = self.word_at(cut[1])
            if cut[1] < end and self.demands(at, end):
                demanding = True
            elif not (cut[1] < end and self.may_demand(at, end)):
                return False
        return demanding

    def may_demand(self, at: int, end: int) -> bool:
        """Whether a noun made of a verb opens a member and a noun follows it: 调整产业结构, a demand beside demands."""
        if at + 1 >= len(self.words) or self.starts[at + 1] >= end or self.tags[at + 1] not in "nab":
            return False
        return self.words[at].tag == "vn" and len(self.words[at].text) > 1 and self.words[at].text not in _NO_VERBS

    def demands(self, at: int, end: int) -> bool:
        """Whether the word at `at` is a verb, maybe after an adverb, and more follows before `end`."""
        if at + 1 >= len(self.words):
            return False
        word, following = self.words[at], self.starts[at + 1]
        if word.tag[:1] == "d" or word.tag in ("ad", "vd") or word.text in ADVERBS:
            return self.tags[at + 1] == "v" and following + len(self.words[at + 1].text) < end
        if word.tag not in ("v", "vn") or following >= end or len(word.text) == 1 or word.text in _NO_VERBS:
            return False
        verbal = self.verbal(word.text)
        return (
            (word.tag == "v" or verbal)
            and (verbal or self.tags[at + 1] not in "vu")
            and self.words[at + 1].text not in _SUFFIXES
        )

    def open(self, gap: Gap) -> None:
        """Note of a gap, before its edges are weighed, whether a verb opens it and whether its members are demands."""
        gap.verb_opens = self.verb_opens(gap.before)
        gap.others_demand = self.demand(gap)

    def verb_opens(self, start: int) -> bool:
        """Whether one of the two words behind an offset is a verb that stands before lists."""
        first = self.word_at(start)
        return any(self.verbal(word.text) for word in self.words[first : first + 2])

    def verbal(self, word: str) -> bool:
        """Whether the words of a list often have this one before them: a verb, whatever the tagger says (提高效益)."""
        return self.scores.weights.before.get(word, 0.0) >= VERBAL

    def words_in(self, stretch: Stretch) -> set[str]:
        """The words of a stretch."""
        return {word.text for word in self.words[self.word_at(stretch[0]) : self.word_at(stretch[1])]}

    def most_words(self, gap: Gap) -> int:
        """How many words an outer member of a list may have: some more than the longest that is certain."""
        if not gap.middles or max(end - start for start, end in gap.middles) <= _LONG:
            return MOST_WORDS
        return max(MOST_WORDS, _LONGER + max(len(self.tags_of(middle)) for middle in gap.middles))

    def tags_of(self, stretch: Stretch) -> str:
        """The first letters of the tags of a stretch's words, of a long first word that of its first half."""
        known = self._known_tags.get(stretch)
        if known is None:
            first, last = self.word_at(stretch[0]), self.word_at(stretch[1])
            known = self.tags[first:last]
            if known:
                if len(self.words[first].text) > 3:
                    known = opening_tag(self.words[first].text) + known[1:]
                if self.words[last - 1].text == "地":
                    known = known[:-1] + "n"
            self._known_tags[stretch] = known
        return known
