"""The clauses of a sentence with their words, and what kind of words a clause begins with and has in it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, lru_cache

from quizgen.language.brackets import enclosed
from quizgen.language.function_words import ADVERBS
from quizgen.language.mistagged_verbs import with_verbs
from quizgen.language.numbering import ARTICLE_LEAD, POINT
from quizgen.language.word_vectors import likeness
from quizgen.language.words import SET_PHRASE, opening_tag, tag_words
from quizgen.model import ListKind, Sentence, Span, Stretch, TextList, Word
from quizgen.patterns import regex
from quizgen.structure.edge_scores import VERBAL, weights
from quizgen.structure.of_sentences import OfSentences
from quizgen.structure.word_places import stands_in

FEWEST = 3
"""Clauses that are a list because they are alike."""
LONGEST_MEMBER = 40
"""Characters that a member of a list may have."""
_NUMERALS = frozenset("0123456789一二三四五六七八九十（第")
_NUMBER = regex(rf"(?:{POINT}|{ARTICLE_LEAD})[ \u3000]*")
"""The number of a sentence before its words."""
_PREPOSITIONS = frozenset("从以对把让由将用靠为在")
_JOINED_MODAL = regex("要(?!不|么|是|面子)..+")
"""A word of three characters or more that begins with 要 and is none."""
_MARK = regex(r"[，；：。！？…\n]")
REPORTING = frozenset(("指出", "强调", "要求", "表示", "认为", "提出", "说", "时指出", "上指出", "上强调", "中指出"))
_AT_TIME = "时节 时分 之际 以来 期间 时 前 后 之前 之后 以后 来"
_FOUND = "显示 确认 证明 表明 说明 透露 宣布 发布 称"
LEADING = REPORTING | frozenset((*_AT_TIME.split(), *_FOUND.split()))
"""Last words of a clause that leads to the next one."""
_LONGEST_PREDICATE = 6
_NO_ACT = regex("[是为有让将离围]|使(?!用)|面对")
"""What words begin with that are verbs and no acts: 有利于, 使得, 离不开, 围绕."""
_ACTORS = frozenset(("国家", "中国", "中央", "世界", "全国", "社会", "地方", "本市", "全省", "城镇"))
"""Nouns that stand where acts do, but act themselves."""
_NAMES = frozenset(("nr", "ns", "nt"))
_ACTS = ("推动", "加强", "完善", "落实")
_LIKE_AN_ACT, _LIKE_A_VERB = 0.45, 0.25
"""How like one of them a word is that the tagger takes for something else than a verb (压实, 高举, 弘扬); if it often
stands before lists.
"""
_TELLING = "把 将 使 让 是 我们 愿 愿同 已 已经 了 也 势必 导致 造成 致使 引起 依照 按照"
TELLING = frozenset(_TELLING.split())
"""What says that something is told of somebody, or done with something."""
FARTHEST_PREDICATE = 6
"""Words that may stand before the verb of a clause in a phrase of place or behind a subject."""
PREPARING = "pcrm"
"""Classes of words that open a clause which only prepares what follows."""
SHORTEST_DEMAND = 4
SHORTEST_TWIN, LONGEST_TWIN = 4, 12
"""Characters of two clauses of one length that a word at one place makes alike."""


class Clauses:
    """Some clauses of a sentence that stands at `base`: `stretches` in characters of it, and the words of each."""

    def __init__(self, stretches: Sequence[Stretch], words: Sequence[Word], base: int) -> None:
        self.stretches, self._words, self._base = stretches, words, base

    @cached_property
    def tokens(self) -> list[Sequence[Word]]:
        """The words of each clause, its verbs known for such."""
        starts = [word.start - self._base for word in self._words]
        cuts = [(bisect_left(starts, start), bisect_left(starts, end)) for start, end in self.stretches]
        parts = [with_verbs(self._words[first:last]) for first, last in cuts]
        return [
            _opening_as(_behind_modal(each), *parts[max(0, at - 1) : at], *parts[at + 1 : at + 2]) if each else each
            for at, each in enumerate(parts)
        ]


class ClausesOf(OfSentences[Clauses]):
    """The clauses of each sentence of a document, parted when they are first asked for."""

    def _found_in(self, sentence: Sentence, words: Sequence[Word]) -> Clauses:
        return Clauses(clauses_of(sentence.text), words, sentence.start)


def clauses_of(text: str) -> list[Stretch]:
    """The clauses of a sentence; a quotation or bracket is part of its clause."""
    covered = enclosed(text)
    number = _NUMBER.match(text) if text[:1] in _NUMERALS else None
    clauses, at = [], number.end() if number else 0
    for found in _MARK.finditer(text, at):
        if covered and stands_in(found.start(), covered):
            continue
        if found.start() > at:
            clauses.append((at, found.start()))
        at = found.end()
    return [*clauses, (at, len(text))] if at < len(text) else clauses


def _opening_as(words: Sequence[Word], *beside: Sequence[Word]) -> Sequence[Word]:
    """The words of a clause with the first in two, where a clause beside begins with the first half of it: 面向 | 世界
    as 面向 | 未来, 从 | 大 as 从 | 小.
    """
    first = words[0]
    if len(words) == 1 and len(first.text) == SET_PHRASE:
        half = SET_PHRASE // 2
        same = any(each and each[0].text[:half] == first.text[:half] and each[0].text != first.text for each in beside)
        return _cut(words, half, opening_tag(first.text)) if same else words
    if len(first.text) > 1 and first.text[0] in _PREPOSITIONS:
        same = any(each and each[0].text == first.text[0] for each in beside)
        return _cut(words, 1, "p") if same else words
    return words


def _behind_modal(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a clause with a 要 that the tagger joined to the verb behind it apart (要 | 带头, 要 | 树牢)."""
    some = (at for at, word in enumerate(words) if word.text[0] == "要")
    at = next((at for at in some if _JOINED_MODAL.fullmatch(words[at].text)), None)
    return words if at is None else (*words[:at], *_cut(words[at:], 1, "v"))


def _cut(words: Sequence[Word], size: int, tag: str) -> Sequence[Word]:
    """The words with the first in two: some characters with a tag, and the rest."""
    first, *others = words
    cut = first.start + size
    return (Word(first.start, cut, first.text[:size], tag), *tag_words(first.text[size:], cut), *others)


def opens_with_verb(words: Sequence[Word]) -> bool:
    """Whether a clause begins with a verb, be it behind adverbs."""
    first = next((word for word in words if word.tag[:1] != "d" and word.text not in ADVERBS), None)
    return first is not None and first.tag != "p" and is_verb(first)


def is_verb(word: Word) -> bool:
    """Whether the word is a verb or an adjective, or often stands before lists as verbs do."""
    return word.tag[:1] in "va" or is_verb_to_lists(word)


def is_verb_to_lists(word: Word) -> bool:
    """Whether the word stands before lists far oftener than in one, as verbs do."""
    return weights().before.get(word.text, 0.0) >= VERBAL


def is_act(word: Word) -> bool:
    """Whether the word is a verb of two syllables, or one before lists, that tells of something done."""
    if _NO_ACT.match(word.text) or word.text in _ACTORS:
        return False
    if word.tag in ("v", "vn", "vi") and len(word.text) > 1:
        return True
    if len(word.text) == SET_PHRASE and word.text[: SET_PHRASE // 2] in ADVERBS and word.text[SET_PHRASE // 2] != "不":
        return True
    if word.tag[:1] not in "vnaljd" or word.tag in _NAMES or len(word.text) == 1:
        return False
    like = _like_acts(word.text)
    if like >= _LIKE_AN_ACT:
        return True
    return like >= _LIKE_A_VERB and word.tag != "d" and is_verb_to_lists(word)


@lru_cache(maxsize=4096)
def _like_acts(text: str) -> float:
    return max(likeness(text, act) for act in _ACTS)


def state_adverb(words: Sequence[Word]) -> int:
    """Where the adverb stands in a clause that says how something fares (民生福祉〔持续〕改善); 0 where it does not."""
    if words[0].tag[:1] not in "nvabijls" or words[-1].tag[:1] not in "vani" or words[-1].text in LEADING:
        return 0
    for word in reversed(words[1:]):
        if word.text[:2] in ADVERBS or word.tag == "d":
            return word.start if len(words[-1].text) + words[-1].start - word.start <= _LONGEST_PREDICATE else 0
    return 0


def parallel_list(text: str, stretches: Sequence[Stretch], base: int = 0) -> TextList:
    """The list whose members are these stretches of a text that stands at `base`."""
    members = tuple(Span(base + start, base + end, text[start:end]) for start, end in stretches)
    return TextList(ListKind.PARALLEL, None, members)
