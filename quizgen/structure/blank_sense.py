"""Whether a span is something to know: no word of grammar or reference, no half of a set phrase."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.word_lists import listed
from quizgen.model import Word
from quizgen.patterns import regex
from quizgen.structure.blank_edges import is_cut
from quizgen.structure.edge_scores import weights

_EMPTY_TAGS = frozenset(("a", "ad", "d", "m", "q", "t", "r", "c", "p", "f", "u", "uj", "ul", "x", "y", "z"))
"""Classes of words of which nothing is made that is to be known: 更大, 大批, 不断."""
_LOOSE = frozenset("vpcudfqrz")
_MODALS = frozenset(("应当", "必须", "应该", "可以", "能够", "需要", "不得", "没有", "要"))
_JOINTS = frozenset("既也又还更都就却而则并且及和与或因由以在于对把将使让给被向从等")
"""Words that join: 精神文明 既 is none to know."""
_COMPLEMENTS = frozenset("好成到出起住")
_PASSING_ON = frozenset(("把", "将", "让", "使", "由", "被", "向", "对", "给"))
_POWERS = "千万亿"
_OPEN = regex(r"什么|怎么|怎样|如何|哪[里个些]|谁|多少|[这那此该某]")


def is_worth_knowing(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether the words `first` to `last` of a sentence may be blanked for their sense."""
    inside = words[first : last + 1]
    text = "".join([word.text for word in inside])
    if text in listed("blanks", "empty") or text in listed("blanks", "known_to_all") or _OPEN.search(text):
        return False
    if (
        _is_empty(inside)
        or _is_half_a_number(words, first, last)
        or _is_half_an_attribute(words, first, last)
        or _is_half_a_phrase(words, first, last)
        or _is_cut_loose(words, first, last)
        or is_cut(words, first, last)
    ):
        return False
    return first == last or not (_are_bound(words, first - 1) or _are_bound(words, last))


def _are_bound(words: Sequence[Word], at: int) -> bool:
    """Whether the word at `at` and the next seldom stand apart (高质量 发展)."""
    return 0 <= at < len(words) - 1 and f"{words[at].text} {words[at + 1].text}" in weights().bound


def _is_empty(words: Sequence[Word]) -> bool:
    """Whether no word of it names anything: 更大, 明显 增强, 宝贵 经验."""
    if len(words) > 1 and words[0].text in listed("blanks", "commonplace"):
        return True
    tags = [word.tag for word in words]
    return all(tag in _EMPTY_TAGS for tag in tags) or (tags[0] in ("d", "ad") and set(tags[1:]) == {"v"})


def _is_half_a_number(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether it is cut out of a number: 2,｜000, 900 ｜万人以上."""
    if first > 1 and words[first].text[0] in _POWERS and not words[first - 1].text.strip():
        return words[first - 2].text[-1:].isdigit()
    before, after = words[first - 1].text[-1:] if first else "", words[last + 1].text[:1] if words[last + 1 :] else ""
    return (words[first].text[0].isdigit() and before in tuple(",，.%")) or (
        words[last].text[-1].isdigit() and after in tuple(",.%％")
    )


def _is_half_an_attribute(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether it is a verb with a part of its object: 采取 有效｜的措施, 保持 市场｜的稳定."""
    return (
        first < last
        and words[first].tag.startswith("v")
        and words[last].tag[:1] in ("a", "n")
        and _text_at(words, last + 1) == "的"
    )


def _is_half_a_phrase(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether its noun comes after it: 国家 有关｜规定, 简化 海关｜手续, 幼儿园 的 办学｜、办园条件, 农业 仍然｜是."""
    ahead = words[last + 1] if last + 1 < len(words) else None
    if ahead and ahead.tag == words[last].tag == "n" and first < last and words[first].tag == "v":
        return True
    if words[last].text in listed("blanks", "before_nouns") or (first < last and words[last].tag == "d"):
        return True
    return _text_at(words, last + 1) == "、" and any(word.text == "的" for word in words[first:last])


def _is_cut_loose(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether it begins with what belongs to the word before it, or ends with what belongs to the one after it:
    协调 好｜决策, 把 学校 建成｜最安全的地方, 可｜再生能源.
    """
    if first and words[first - 1].text in ("被", "可"):
        return True
    if words[last].text in _JOINTS:
        return True
    if first == last:
        return False
    if words[first].text in _MODALS or words[first].text in _COMPLEMENTS:
        return True
    before = words[first - 1] if first else None
    loose = words[first].tag[:1] in _LOOSE or words[first].tag == "nr"
    if len(words[first].text) == 1 and loose and not (before and before.text in "“《"):
        return True
    if before is None:
        return False
    if len(words[first].text) == 1 and words[first].tag.startswith("a") and before.tag.startswith("v"):
        return True
    return before.text in _PASSING_ON and words[last].tag == "v" and words[first].tag.startswith("n")


def _text_at(words: Sequence[Word], at: int) -> str:
    return words[at].text if at < len(words) else ""
