"""不 between a verb and what does not come of it, light as 现代汉语词典 has it in such entries: 看不懂 kàn bu dǒng."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quizgen.language.word_lists import listed, listed_pairs
from quizgen.language.words import tag_words
from quizgen.model import Word

RESULTS = frozenset("见到完懂动了住开起上下出着清透掉赢惯进成全饱净通倒拢尽")
"""What comes of what is done, as its verb with 不 or 得 before it says: 看不懂, 看得懂."""
_OF_TWO = frozenset("了住起到透出")
"""Those of them behind a verb of two characters, where others are no complement: 感激不尽, 静止不动."""
_WAYS = frozenset(("来", "去", *"出进上下回过起"))  # 进不去, 想不到来
_HELPING = frozenset("是有在要会能可应该肯愿对当为还再也都就只")
_LEADING = _HELPING | frozenset("想敢让使令叫请说")
"""Verbs and others that deny what follows as a verb of its own, which is a word of its own then: 想|不|开 a meeting."""


_OBJECTS = frozenset("嘴头腰手眼口气门饭话")
_NO_VERBS_ALONE = frozenset("够张直记少数比用养受盖跟配经")
"""Verbs before 不 that the tagger takes for something else where they stand alone."""


def light_not(word: str) -> bool:
    """Whether a word is a verb, 不 and what does not come of it, with its object or without: 看不懂, 合不拢嘴."""
    if len(word) not in (3, 4) or word[1] != "不":
        return False
    return _denies(word[0], word[2:]) or (word[3:] in _OBJECTS and _denies(word[0], word[2]))


@cache
def _verbs_of_results() -> dict[str, tuple[str, str]]:
    """Characters as verbs before a result: the reading, and the results that decide it, all where none is named."""
    found = {}
    for key, reading in listed_pairs("reading_rules", "before_results").items():
        char, _, results = key.partition("/")
        found[char] = (reading, results)
    return found


def verb_of_result(char: str, result: str) -> str | None:
    """The reading of a verb before `result`, what comes of it or does not: 系 in 系不上."""
    reading, deciding = _verbs_of_results().get(char, (None, ""))
    return reading if result[:1] in (deciding or _MORE_RESULTS | RESULTS) else None


_MORE_RESULTS = frozenset("活好准牢紧够快慢多少碎断熟破平直稳过大高")
_NOUNS_TOO = frozenset("数量种教切长卷还")
_MODIFIERS = ("m", "q", "b", "n", "a", "uj", "vn", "z", "zg", "j")


def before_result(words: Sequence[Word], at: int) -> str | None:
    """The reading of the verb that the word `at` is or begins, before 不 or 得 and what comes of it: 系|不|上."""
    word = words[at]
    if word.text[0] not in _verbs_of_results() or word.text[1:2] not in ("", "不", "得"):
        return None
    previous = words[at - 1] if at and words[at - 1].end == word.start else None
    modified = previous is not None and (previous.tag in _MODIFIERS or previous.text in ("这", "那", "哪", "各", "每"))
    if modified and word.text[0] in _NOUNS_TOO:
        return None
    said, ends = word.text, {len(word.text)}
    for other in words[at + 1 : at + 4]:
        said += other.text
        ends.add(len(said))
    if said[1:2] not in ("不", "得") or not ends & {3, 4} or (3 not in ends and said[3:4] not in "来去"):
        return None
    return verb_of_result(said[0], said[2:]) if said[:3] != "还得了" else None


def light_behind_two(word: str) -> bool:
    """Whether a word is a verb of two characters, 不 and what does not come of it: 解决不了."""
    return len(word) == 4 and word[2] == "不" and word[3] in _OF_TWO and _is_verb(word[:2])


def light_nots(words: Sequence[Word]) -> Iterator[int]:
    """Where such a 不 stands between words: 解决|不了, 想|不|起来."""
    for at in range(1, len(words)):
        previous, word = words[at - 1], words[at]
        if word.text[0] != "不" or previous.end != word.start or previous.tag[:1] != "v" or len(previous.text) > 2:
            continue
        result = word.text[1:] or (words[at + 1].text if at + 1 < len(words) else "")
        with_object = len(previous.text) == 1 and previous.text not in "怕爱" and result[1:] in _OBJECTS  # 抬|不|起头
        if previous.text not in _LEADING and _is_result(previous.text, result[:1] if with_object else result):
            yield word.start


def _denies(verb: str, result: str) -> bool:
    return _is_verb(verb) and _is_result(verb, result)


def _is_result(verb: str, result: str) -> bool:
    if verb == result:  # 来不来
        return False
    if result in _WAYS and verb in _WAYS:
        return True
    return result in RESULTS or result in listed("orthography", "results")


@cache
def _is_verb(text: str) -> bool:
    words = tag_words(text)
    return text not in _HELPING and (text in _NO_VERBS_ALONE or (len(words) == 1 and words[0].tag[:1] == "v"))
