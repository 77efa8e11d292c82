"""Words with 将 jiàng, a general, or jiāng, will: 中将, 门将, 将令, and 将 itself."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import Rule, ends, ends_clause, next_word, previous_word, tag_of, text_of
from quizgen.language.words import has_word
from quizgen.model import Word
from quizgen.patterns import regex

_SOLDIERS = regex(r"(军|国|兵|部队|授予?|晋升|少将|上将|衔|、)$")
_RANKED = ("军衔", "衔", "的", "等", "和", "及", "以上", "以下")
"""What follows a rank of generals, where 中将 is one: 中将军衔, 中将以上."""


def _general(words: Sequence[Word], at: int) -> str | None:
    """中将 and 部将: a general; 将 (will) where a verb follows and no army stands before."""
    previous, following = previous_word(words, at), next_word(words, at)
    if previous is None or following is None or _SOLDIERS.search(previous.text) or following.tag[:2] in ("nr", "un"):
        return None
    if words[at].text == "中将" and previous.tag[:2] == "nr":
        return None
    if words[at].text == "部将" and previous.text == "的":
        return None
    if words[at].text == "中将" and previous.tag in ("v", "vn", "n", "s", "f") and not ends_clause(following):
        return "zhōng jiāng" if previous.text[-1] != "部" and text_of(following) not in _RANKED else None
    if (
        words[at].text == "部将"
        and previous.tag in ("n", "vn", "nt", "j", "l", "b", "i")
        and not ends_clause(following)
    ):
        return "bù jiāng"
    if following.tag[:1] not in "vpdcrmta":
        return None
    return "zhōng jiāng" if words[at].text == "中将" else "bù jiāng"


def _named_before(words: Sequence[Word], at: int) -> str | None:
    """门将, 点将 and others: 将 (will) where the tagger cut the word before it (商务部|门将把, 堵|点将全部)."""
    previous, following = previous_word(words, at), next_word(words, at)
    if previous is None or following is None or ends_clause(following) or following.tag[:2] in ("nr", "un"):
        return None
    head = words[at].text[0]
    acts = following.tag[:1] in "dvp" and not _SOLDIERS.search(previous.text)
    whole = (head == "门" or acts) and has_word(previous.text[-1] + head)
    whole = whole or (head == "门" and previous.tag[:1] == "m")
    somewhere = previous.tag[:1] in ("n", "s") and not _SOLDIERS.search(previous.text) and following.text not in _RANKED
    whole = whole or (head == "上" and somewhere and previous.tag[:2] != "nr")
    whole = whole or (head == "点" and (acts or previous.text[-1] in "堵考难热痛卡站网景试亮焦节据"))
    return f"{_HEADS_OF_GENERALS[head]} jiāng" if whole else None


_HEADS_OF_GENERALS = {"门": "mén", "点": "diǎn", "上": "shàng", "大": "dà", "主": "zhǔ", "干": "gàn", "战": "zhàn"}


def _ordered(words: Sequence[Word], at: int) -> str | None:
    """将令 jiāng lìng, will make, behind 也, 还 and before whom (也将令世界受益); jiàng lìng, an order, otherwise."""
    previous, following = previous_word(words, at), next_word(words, at)
    governs = tag_of(following)[:1] in ("n", "r", "j", "l", "m")
    will = governs and (ends_clause(previous) or tag_of(previous)[:1] in ("d", "n", "r", "v", "m", "t"))
    return "jiāng lìng" if will and not ends(previous, "军传奉接违听抗") else "jiàng lìng"


def _commander(words: Sequence[Word], at: int) -> str | None:
    """将 jiàng, a general, where nothing follows that it could govern (一百零八将，魏将之后); jiāng otherwise."""
    previous, following, then = previous_word(words, at), next_word(words, at), next_word(words, at + 1)
    if previous is None or ends_clause(previous):
        return None
    if previous.tag[:1] in "cd" and text_of(following) == "之":  # 并将之代代传承
        return None
    ended = following is not None and (
        ends_clause(following)
        or following.text[0] in "之们"
        or following.text in ("齐声", "齐心")
        or (following.text == "后" and ends_clause(then))
    )
    return "jiàng" if ended else None


RULES: dict[str, Rule] = {
    "中将": _general,
    "部将": _general,
    **{f"{head}将": _named_before for head in _HEADS_OF_GENERALS},
    "将令": _ordered,
    "将": _commander,
}
