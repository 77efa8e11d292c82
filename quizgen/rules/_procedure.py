"""Whether a sentence of rules says only how long something takes or who decides, and not of what.

>>> # 审批机关应当自受理之日起二十日内作出决定。 is said of some application that stood before it
>>> # 登记机关应当自收到采矿权申请之日起三十日内作出决定。 says of which
"""

from __future__ import annotations

from functools import lru_cache

from quizgen.language.word_lists import listed
from quizgen.language.words import tag_words
from quizgen.patterns import regex

_BODY = (
    "[^，；。的应经由向报]{0,16}?(?:部门|机关|机构|政府|委员会|法院|检察院|单位|企业|公司|组织)"
    "(?=应当|可以|不得|必须|须|应|自|在|对|于|收到|接到|受理|负责|同意|有权|批准|审批|备案|申请|提出|确定|决定|作出)"
)
_BODIES = regex(f"(?:^|(?<=[，；])|(?<=[经由向报])){_BODY}")
"""A body by its name, which says who acts and not on what."""
_CASE = regex("(?:对于?)?(?P<case>[^，；]*)的，(?:不得|可以|应当?|必须|须|由|报|经(?!营)|按)")
"""A sentence that says only in which case something is to be done, and not by whom."""
_TITLE = regex("《[^》]*》")
_NUMBER = regex(r"[\W\d_一二三四五六七八九十百千万两]+.?")
_SAYING = frozenset("nvabjilsgtkhz")
"""Classes of words that say something, others only join them."""


@lru_cache(maxsize=1024)
def is_bare_procedure(text: str) -> bool:
    """Whether all its words are those of any procedure, or all of the case that it begins with, where that names no
    body.
    """
    begun = _CASE.match(text)
    return _is_bare(text) or (begun is not None and not _BODIES.match(begun["case"]) and _is_bare(begun["case"]))


def _is_bare(text: str) -> bool:
    """Whether it has only words of any procedure besides numbers and the names of bodies."""
    words = tag_words(_BODIES.sub("，", _TITLE.sub("", text)))
    known = listed("laws", "procedure")
    return not any(
        word.tag[:1] in _SAYING and word.text not in known and not _NUMBER.fullmatch(word.text) for word in words
    )
