"""Words with 应 yīng, should, or yìng, to meet or answer: 应对, 不应, 内应."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import (
    Rule,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_before,
    text_of,
)
from quizgen.model import Word
from quizgen.patterns import regex


def _within(words: Sequence[Word], at: int) -> str | None:
    """内应: 应 (should) where the tagger cut the word before it (期限内应由主管部门…); nèi yìng, one who helps from
    within, otherwise.
    """
    return "nèi yīng" if tag_of(next_word(words, at))[:1] in ("v", "p", "d", "c") else "nèi yìng"


_ACTORS = tuple("者人方员院局厅部会国司行府位门关构")
_ANSWERS_FOR = regex("负责$|承担")
_MUST_DO = ("进行", "给予", "予以", "加以")
_DUTIES = ("负", "作出", "做出", "依法", "享有", "保密", "实行", "实施", "施行", "减税", "提供")
_WAYS_TO_MEET = ("态度", "能力", "措施", "办法", "方案", "举措", "努力", "经验", "做法", "策略", "成效", "准备", "机制")
_MET = regex("^(活动|工作|行动|处置)|挑战|危机|风险|变[化局]|局[面势]|威胁|[灾疫]|冲击|突发|极端|天气|制裁|关税|老龄化")
_BEFORE_DUTY = regex("^(也|均|都|就|还|则|只|不|一般|首先|同时|.*[时前后中])$")


def _towards(words: Sequence[Word], at: int) -> str | None:
    """应对 yīng duì, should … to, before 其 and 该 (应对其负责), behind who must do it (生产者应对质量负责) and before
    what must be done to something that is not to be met (应对产品进行验收); else yìng duì, to meet.
    """
    if text_of(next_word(words, at)) in ("其", "该", "上述", "自己", "所", "本", "此类", "前款"):
        return "yīng duì"
    previous = previous_word(words, at)
    if ends_clause(previous):
        bound = text_of(previous_word(words, at - 1)) == "的" if at else False
    else:
        actor = (
            text_of(previous).endswith(_ACTORS) and tag_of(previous) != "c" and "为" not in text_before(words, at, 4)
        )
        bound = actor or text_of(previous) in ("企业", "被告", "原告", "一般", "不", "均")
    free = ends_clause(previous) or tag_of(previous)[:1] in ("n", "t") or _BEFORE_DUTY.match(text_of(previous))
    duties = (*_MUST_DO, *_DUTIES) if bound else _MUST_DO
    said = ""
    for word in words[at + 1 : at + 22] if bound or free else ():
        if _ANSWERS_FOR.match(word.text) or (word.text.startswith(duties) and not _MET.search(said)):
            return "yīng duì"
        if word.text in _WAYS_TO_MEET or (ends_clause(word) and word.text != "、"):
            break
        said += word.text
    return "yìng duì"


_CALLED_TO = regex("[叫喊唤问敲呼]")


def _unanswered(words: Sequence[Word], at: int) -> str | None:
    """不应 bù yìng, not to answer, at the end where one calls (叫他半天也不应); bù yīng, should not, otherwise."""
    called = _CALLED_TO.search(text_before(words, at, 6))
    return "bù yìng" if called and ends_clause(next_word(words, at)) else "bù yīng"


RULES: dict[str, Rule] = {
    "内应": _within,
    "应对": _towards,
    "不应": _unanswered,
}
