"""名句: the second half of a saying that the text quotes for what people have always said.

>>> text = "古人云：“文武之道，一张一弛”，意在说明劳逸要合理安排。"
>>> # 古人云：“文武之道，____”。 -> 一张一弛
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.language.han import HAN
from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.rules._stem import source_of

_HALF = f"{HAN}{{3,9}}"
_SAYING = re.compile(
    r"(?P<who>古人(?:有)?[云曰言说]|古语(?:有)?[云曰说]|古训(?:有云)?|俗[话语](?:说|有云)|老话说|常言道|有道是|正所谓|[孔孟老庄荀]?子曰|诗云"
    r"|谚语(?:说|有云)?|《[^《》]{2,8}》(?:有)?[云曰言])(?:得好)?[：，]?"
    rf"(?P<quoted>“(?P<first>{_HALF})，(?P<second>{_HALF})[。！]?”)"
)
_SCORE = 0.66
"""The score of what is known by heart, wherever it stands."""


def saying(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each saying of two halves that are as long as each other."""
    document = annotated.document
    for found in _SAYING.finditer(document.text):
        first, second = found["first"], found["second"]
        if len(first) != len(second) or first[-2:] == second[-2:]:
            continue
        start, (answered, end) = found.start(), found.span("second")
        yield Item(
            kind=Kind.CLOZE,
            rule="saying",
            stem=found.group() if found.group().endswith(("。”", "！”")) else f"{found.group()}。",
            blanks=((answered - start, end - start),),
            answers=(second,),
            source=source_of(document, answered, end),
            score=_SCORE,
            reasons=("a saying that the text quotes",),
            difficulty=2,
        )
