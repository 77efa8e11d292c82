"""Clauses that each say of a thing of its own what it does or how it fares: 医务人员英勇奋战，科研人员协同攻关，…."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.function_words import ADVERBS, CONJUNCTIONS
from quizgen.language.words import SET_PHRASE, opening_tag
from quizgen.model import Sentence, Stretch, TextList, Word
from quizgen.structure.clauses import (
    FEWEST,
    LEADING,
    LONGEST_MEMBER,
    TELLING,
    is_verb_to_lists,
    parallel_list,
    state_adverb,
)

_SUBJECTS = "nbajlmsz"
"""Classes of words that a thing which something is said of may begin with."""
_NO_PRONOUNS = frozenset(("我国", "各"))
"""Pronouns to the tagger that may be part of a thing's name: 〔各〕部门."""
_SOME_OF = frozenset(("不少", "许多", "一些", "有些", "部分", "多数", "多个", "一批", "大批", "各类", "各项"))
_SOME = "有的"
_QUALITIES = frozenset("高低大小多少强弱好差长短快慢重轻足深浅广新薄厚远近密优劣实稳准严清美佳旺")
"""How a thing fares, whatever the tagger takes it for (耐火等级〔低〕, 致灾因素〔多〕)."""
_JOINING = (
    "但 — —— 就 才 则 却 还 又 便 而 其 因此 从而 如果 如 如有 若 因为 由于 这 该 应 应当 要 必须 可以 能够 会 不得"
    " 需要 会同"
)
_JOINED = TELLING | frozenset(_JOINING.split())
"""What joins a clause to others, or demands something: no equal statement of a thing of its own."""
_OF_THE_SAME = frozenset(("同比", "环比", "较", "比", "其中", "同时"))
"""What begins a clause that goes on about the thing before it."""
_UNEVEN = 4.5
"""How many times longer than the shortest the longest clause of a sentence of statements may be."""
_INSIDE = frozenset("中里内间")
_SAY = "称"
"""Last character of a clause with whose words somebody says something, joined to a word before it: 9日称."""
_ADVISING = frozenset(("建议", "提醒"))
"""What begins a clause with what somebody says."""
_LONGEST_PREDICATE = 8
_IN = "在"
_HAS = "有"
_STILL = "还"
_NOT = "不"
"""What may begin the name of a thing: 〔不〕确定因素."""
_TIMES = frozenset("年月日号时分岁")
"""Measures of what says when, not how much."""
_LEADS = frozenset(("是", "为", "包括", "表现为", "就是", "看到", "分为", "其中", "使"))
_LONGEST_LEAD = 3
"""Words up to the one that leads to a first statement."""
_HINGES = frozenset(("是", "就是", "要", "应", "应当", "靠", "在于", "成为"))
_LONGEST_SUBJECT = 5
"""Words that a thing may have of which something is said with one of them."""


def statements(sentence: Sentence, clauses: Sequence[Stretch], tokens: Sequence[Sequence[Word]]) -> Iterator[TextList]:
    """Three or more clauses of a subject and a short predicate each."""
    run: list[int] = []
    for index, words in enumerate([*tokens, ()]):
        stated = _is_statement(words)
        if stated and not (run and sentence.text[clauses[index - 1][1]] != "，"):
            run.append(index)
            continue
        if len(run) >= FEWEST - 1:
            stretches = [clauses[at] for at in run]
            led = run[0] and sentence.text[stretches[0][0] - 1] == "，"
            first = _statement_start(tokens[run[0] - 1]) if led else None
            if first is not None:
                stretches.insert(0, (first - sentence.start, clauses[run[0] - 1][1]))
            if len({tokens[at][0].text for at in run}) > 1 and _are_even(stretches):
                yield parallel_list(sentence.text, stretches, sentence.start)
        run = [index] if stated else []
    yield from _of_one_hinge(sentence, clauses, tokens)


def _are_even(stretches: Sequence[Stretch]) -> bool:
    lengths = [end - start for start, end in stretches]
    return len(lengths) >= FEWEST and max(lengths) <= min(LONGEST_MEMBER, _UNEVEN * min(lengths))


def _statement_start(words: Sequence[Word]) -> int | None:
    """Where a statement begins behind what leads to it in its clause (主要是〔水渠年久失修〕)."""
    at = next((at for at, word in enumerate(words[:_LONGEST_LEAD], 1) if word.text in _LEADS), 0)
    return words[at].start if at and _is_statement(words[at:]) else None


def _of_one_hinge(
    sentence: Sentence, clauses: Sequence[Stretch], tokens: Sequence[Sequence[Word]]
) -> Iterator[TextList]:
    """Three or more clauses that say of things of their own the same with 是 or 要 (水渠是命脉，山林是靠山，…)."""
    if all(sentence.text.count(hinge) < FEWEST for hinge in _HINGES):
        return
    run: list[int] = []
    known = ""
    for index, words in enumerate([*tokens, ()]):
        hinge = _hinge(words)
        if hinge and hinge == known and sentence.text[clauses[index - 1][1]] in "，；":
            run.append(index)
            continue
        stretches = [clauses[at] for at in run]
        if len({tokens[at][0].text for at in run}) == len(run) and _are_even(stretches):
            yield parallel_list(sentence.text, stretches, sentence.start)
        run, known = ([index], hinge) if hinge else ([], "")


def _hinge(words: Sequence[Word]) -> str:
    """The word by which something is said of the short thing that a clause begins with; none where there is none."""
    at = next((at for at, word in enumerate(words[: _LONGEST_SUBJECT + 1]) if word.text in _HINGES), 0)
    if not 0 < at < len(words) - 1 or not _may_open(words[0]):
        return ""
    relating = any(word.tag[:1] in "prdc" and word.text not in CONJUNCTIONS for word in words[1:at])
    return "" if relating else words[at].text


def _may_open(first: Word) -> bool:
    """Whether a thing may begin with a word."""
    if first.tag == "f":
        return len(first.text) > 1
    return first.tag[:1] in _SUBJECTS or first.tag == "vn" or first.text in _SOME_OF or first.text in _NO_PRONOUNS


def _is_statement(words: Sequence[Word]) -> bool:
    """Whether a clause is a thing and, in few words, what it does or how it fares."""
    if (
        len(words) < 2
        or words[-1].text in LEADING
        or words[-1].text.endswith(_SAY)
        or words[-1].text in _INSIDE
        or words[0].text in _ADVISING
    ):
        return False
    if not _begins_with_thing(words):
        return False
    if _names_thing(words) or _ends_in_list(words):
        return False
    if any(_joins(words, at) for at in range(len(words))):
        return False
    return _fares(words) or _acts(words) or _amounts(words)


def _joins(words: Sequence[Word], at: int) -> bool:
    """Whether a word joins its clause to others; not where it says what still goes on (差距仍〔在〕扩大, 〔还〕不到位)
    or where a thing does what it does (水渠〔在〕山里绕了几道弯).
    """
    word, *following = words[at:]
    if word.text == _IN and at > 0:
        return False
    if word.text == _STILL and following and following[0].text == _NOT:
        return False
    return word.text in _JOINED or _relates(word)


def _relates(word: Word) -> bool:
    """Whether a word is a preposition or pronoun, with which a clause is seldom about a thing of its own."""
    return word.tag[:1] in "pr" and word.text not in CONJUNCTIONS and word.text not in _NO_PRONOUNS


def _begins_with_thing(words: Sequence[Word]) -> bool:
    first, second = words[:2]
    if first.text == _NOT and len(words) > 3 and words[2].tag[:1] == "n":
        return True
    if first.text + second.text == _SOME:
        return True
    if first.text in _OF_THE_SAME or (first.text in ADVERBS and second.tag[:1] in "vad"):
        return False
    if first.tag[:1] == "a" and second.tag[:1] in "av":
        return False
    if (
        _may_open(first)
        or first.text in ("“", "《")
        or second.text == "、"
        or (first.tag == "i" and second.text == "的")
    ):
        return True
    if first.tag[:1] != "v" or (second.tag[:1] not in "nb" and second.tag != "an"):
        return False
    return words[-1].tag == "a" or _is_quality(words[-1]) or (not is_verb_to_lists(first) and state_adverb(words) > 0)


def _names_thing(words: Sequence[Word]) -> bool:
    """Whether a clause only names a thing: 共建共享的原则, 高端装备的密集涌现, 逾期不改正的."""
    if "的" in (words[-1].text, words[-2].text):
        return True
    return len(words) > 2 and words[-3].text == "的" and words[-1].tag[:1] == "v" and len(words[-2].text) > 1


def _ends_in_list(words: Sequence[Word]) -> bool:
    """Whether a clause ends in members of a list of its own: 民生优先、共建共享."""
    return words[-2].text == "等" or any(word.text == "、" and words[-1].end - word.end <= SET_PHRASE for word in words)


def _fares(words: Sequence[Word]) -> bool:
    """Whether a clause ends with how a thing fares, in one word or in four characters."""
    last = words[-1]
    if last.tag in ("a", "an", "ad") or _is_quality(last) or (last.tag in ("v", "i") and len(last.text) > 1):
        return True
    if words[-2].text == _NOT and len(words) > 2:
        return True
    if last.tag == "vn" and words[-2].tag in ("d", "ad", "vd"):
        return True
    closing = next((word for word in words[1:] if word.start == last.end - SET_PHRASE), None)
    return closing is not None and closing.tag != "vn" and (closing.tag[:1] in "vdiz" or _is_phrase_of_verb(closing))


def _is_quality(word: Word) -> bool:
    return word.text in _QUALITIES or (len(word.text) == 2 and word.text[0] == "过" and word.text[1] in _QUALITIES)


def _is_phrase_of_verb(word: Word) -> bool:
    half = word.text[: SET_PHRASE // 2]
    return len(word.text) == SET_PHRASE and (half in ADVERBS or opening_tag(word.text) in "vad")


def _amounts(words: Sequence[Word]) -> bool:
    """Whether a clause is a thing with how much there is of it (绿化率百分之二十七, 复线4603公里)."""
    at = next((at for at, word in enumerate(words) if word.tag[:1] == "m"), 0)
    if at == 0 or any(word.tag[:1] not in "nvljd" for word in words[:at]) or words[-1].text in _TIMES:
        return False
    return all(word.tag[:1] in "mq" for word in words[at:])


def _acts(words: Sequence[Word]) -> bool:
    """Whether a clause ends in a verb with an object of few characters: 国际社会〔伸出援手〕."""
    at = max((at for at, word in enumerate(words[:-1]) if _tells(word)), default=0)
    return at > 0 and sum(1 if word.tag[:1] in "mq" else len(word.text) for word in words[at:]) <= _LONGEST_PREDICATE


def _tells(word: Word) -> bool:
    """Whether a word is a verb whose object may follow it."""
    return word.tag == "v" and (len(word.text) > 1 or word.text == _HAS)
