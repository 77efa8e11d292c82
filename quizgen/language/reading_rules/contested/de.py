"""Words with 得 dé, to get, or de before a complement: 分得, 不得, 得出."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import Rule, ends_clause, next_word, previous_word, tag_of, text_of
from quizgen.language.words import has_word
from quizgen.model import Word


def _shared_out(words: Sequence[Word], at: int) -> str | None:
    """分得 fēn de before a complement (分得清, 分得很细); fēn dé, to get as one's share, otherwise."""
    return "fēn de" if text_of(next_word(words, at)).startswith(tuple("清开出很太更")) else "fēn dé"


_NO_VERBS = ("之", "而", "亦", "均", "皆", "也", "都", "且", "并", "是", "有", "欲", "求", "可")


def _may_not(words: Sequence[Word], at: int) -> str | None:
    """不得 bu de behind what one may not do, at the end or before its object (急不得, 偷不得懒); bù dé, must not,
    otherwise.
    """
    previous, following = previous_word(words, at), next_word(words, at)
    if previous is None or ends_clause(previous) or previous.tag[:1] not in "vajn" or previous.text.endswith(_NO_VERBS):
        return None
    if previous.text[0] == "不":  # 不劳不得
        return None
    ended = ends_clause(following) or text_of(following) in ("的", "了", "啊", "呀", "呢")
    lazily = len(previous.text) == 1 and text_of(following) in ("懒", "滑", "闲", "假", "虚", "人", "气", "腥", "水")
    return "bu de" if ended or lazily else None


_CAN = ("可以", "能", "能够", "会", "要", "可", "才能", "已经", "应", "应该", "将", "希望", "想", "需要", "获")
_ABLE_TO = {"得出": "de chū", "得来": "de lái"}
_WHERE_TO = tuple("进出上下回过起")


def _able_to(words: Sequence[Word], at: int) -> str | None:
    """得出 de chū behind a verb at the end of what can be done (送得出, 说得出); dé chū, to arrive at, otherwise."""
    previous, following = previous_word(words, at), next_word(words, at)
    if (
        previous is None
        or previous.text in _CAN
        or previous.text[-1] in "能会可要"
        or not (ends_clause(following) or tag_of(following)[:1] == "v")
    ):
        return None
    verb = previous.tag[:1] == "v" or (has_word(previous.text[-1]) and previous.text[-1] in "送拿说看冲排进")
    if words[at].text == "得来" and not previous.text.endswith(_WHERE_TO):
        return None
    return _ABLE_TO[words[at].text] if verb else None


_GLADLY = tuple("直合嘴跳笑手像不")


def _so_glad(words: Sequence[Word], at: int) -> str | None:
    """乐得 lè de before how glad one is (乐得直拍手); lè dé, to be glad to, otherwise."""
    return "lè de" if text_of(next_word(words, at)).startswith(_GLADLY) else "lè dé"


RULES: dict[str, Rule] = {
    "分得": _shared_out,
    "不得": _may_not,
    **dict.fromkeys(_ABLE_TO, _able_to),
    "乐得": _so_glad,
}
