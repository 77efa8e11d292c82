"""Whether a sentence of rules says only how long something takes or who decides, and not of what.

>>> # 审批机关应当自受理之日起二十日内作出决定。 is said of some application that stood before it
>>> # 登记机关应当自收到采矿权申请之日起三十日内作出决定。 says of which
"""

from __future__ import annotations

from quizgen.language.word_lists import listed
from quizgen.language.words import tag_words
from quizgen.patterns import regex

_BODY = (
    "[^，；。的应经由向报]{0,16}?(?:部门|机关|机构|政府|委员会|法院|检察院|单位|企业|公司|组织)"
    "(?=应当|可以|不得|必须|须|应|自|在|对|于|收到|接到|受理|负责|同意|有权|批准|审批|备案|申请|提出|确定|决定|作出)"
)
_BODIES = regex(f"(?:^|(?<=[，；])|(?<=[经由向报])){_BODY}")
"""A body by its name, which says who acts and not on what."""
_TITLE = regex("《[^》]*》")
_NUMBER = regex(r"[\W\d_一二三四五六七八九十百千万两]+.?")
_SAYING = frozenset("nvabjilsgtkhz")
"""Classes of words that say something, others only join them."""


def is_bare_procedure(text: str) -> bool:
    """Whether all its words but numbers and the names of bodies are those of any procedure."""
    words = tag_words(_BODIES.sub("，", _TITLE.sub("", text)))
    known = listed("laws", "procedure")
    return not any(
        word.tag[:1] in _SAYING and word.text not in known and not _NUMBER.fullmatch(word.text) for word in words
    )
