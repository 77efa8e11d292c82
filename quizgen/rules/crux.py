"""关键: what something comes down to, in the words that say so: 关键在, 核心是, 根本在于.

>>> text = "办好思政课，关键在教师。"
>>> # 办好思政课，关键在____。 -> 教师
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.brackets import is_balanced
from quizgen.model import AnnotatedDocument, Item, Role
from quizgen.patterns import regex
from quizgen.rules._stem import is_half_told, source_of, stem_around
from quizgen.structure.genres import is_law

_KEY = (
    "(?:，|的)最?(?:关键|根本|核心|重点|重中之重|出路|首要任务|根本任务|本质|实质|基础|落脚点|出发点|灵魂|精髓)"
    "(?:所在)?[还就]?(?:是|在于|在)"
)
_NAMED = regex(_KEY)
"""What few sentences have; only in those is all that is said of the key looked for: that takes many times as long."""
_CRUX = regex(
    rf"(?P<what>[^，。；：“”\n]{{3,26}}?){_KEY}(?:要(?![素求点]))?(?P<said>[^，。；：！？\n]{{2,24}})(?=[。；])"
)
_POINTS_BACK = regex(
    "[这那此其他她它我]|上述|以上|工作$|问题$|当前|目前|之所以|^(?:[在所]|一定|必须|不是|与其|无论|不管|虽然|尽管|如果|因为|由于)"
)
"""What a sentence begins with, or speaks of, that only the text around it makes clear, or that names no task."""
_SAYS_NOTHING = regex(
    "(?:由于|怎么|为|有|能|会|把|将|如何|怎样|什么|不|没|看|抓|做|从|对|在|以(?!人)|通过|根据|按照|[一二三四五六七八九十两几]|\\d)"
    "|.*(?:关键|根本|核心|重点)|.*(?:[我他她它这那]|以下|的|[条点]|问题|情况|方面)$"
)
"""What no answer begins or ends with."""
_SCORE = 0.68


def crux(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each sentence that says what is the key to something."""
    document = annotated.document
    if annotated.teaches or is_law(document):
        return
    for sentence in document.sentences:
        found = _CRUX.search(sentence.text) if _NAMED.search(sentence.text) else None
        if found is None or document.paragraphs[sentence.paragraph].role is not Role.BODY:
            continue
        said = found["said"]
        if _POINTS_BACK.search(found["what"]) or _SAYS_NOTHING.match(said) or not is_balanced(said):
            continue
        start, end = (sentence.start + place for place in found.span("said"))
        stem = stem_around(document, start, end)
        if stem is None or is_half_told(stem):
            continue
        yield stem.item(
            "crux",
            source_of(document, start, end),
            score=_SCORE,
            reasons=("what the text calls the key to it",),
        )
