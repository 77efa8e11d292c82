"""名句: the second half of a saying that the text quotes for what people have always said.

>>> text = "古人云：“文武之道，一张一弛”，意在说明劳逸要合理安排。"
>>> # 古人云：“文武之道，____”。 -> 一张一弛
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quizgen.language.han import HAN
from quizgen.model import AnnotatedDocument, Document, Item, Kind
from quizgen.patterns import regex
from quizgen.rules._stem import source_of
from quizgen.structure.titles import tells_how_to_write

_HALF = f"{HAN}{{3,9}}"
_SAYING = regex(
    r"(?P<who>古人(?:有)?[云曰言说]|古语(?:有)?[云曰说]|古训(?:有云)?|俗[话语](?:说|有云)|老话说|常言道|有道是|正所谓|[孔孟老庄荀]?子曰|诗云"
    r"|谚语(?:说|有云)?|《[^《》]{2,8}》(?:有)?[云曰言])(?:得好)?[：，]?"
    rf"(?P<quoted>“(?P<first>{_HALF})，(?P<second>{_HALF})[。！]?”)"
)
_DENIED = regex(
    "，?(?:但|可|然而)?(?:(?:这|此|该)[^，。；]{0,8}?(?:(?<![不没])错|不对|不再|过时|片面|偏[颇见]|要不得|不可[取信]|不足取|不科学|不成立|不全|误[解区导]|站不住|有害"
    "|荒[谬唐]|不符|陈旧|落后|消极|糊涂|腐朽)|其实不然|并非如此|不见得|未必|恰恰相反|(?:这|此)?(?:是|属于)(?:错误|片面|消极|陈旧|落后|典型)的)"
)
"""What the text says after a saying that it does not hold with."""
_AGAINST = regex(
    "(?:反对|摒弃|抛弃|破除|改变|打破|告别|批判|驳斥|不[能要可应]?(?:相信|听信|信|搞|奉行)|不[能要可应再]|错误|片面)[^，。；]{0,12}$"
)
"""What stands before one that it does not hold with."""
_SCORE = 0.66
"""The score of what is known by heart, wherever it stands."""


def saying(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each saying of two halves that are as long as each other."""
    document = annotated.document
    if tells_how_to_write(document):
        return
    for found in _SAYING.finditer(document.text):
        first, second = found["first"], found["second"]
        if len(first) != len(second) or first[-2:] == second[-2:]:
            continue
        if _is_denied(document, found):
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


def _is_denied(document: Document, found: re.Match[str]) -> bool:
    """Whether the text says that it is not as the saying has it."""
    sentence = document.sentence_at(found.start())
    before = document.text[sentence.start : found.start()]
    after = document.text[found.end() :].lstrip("。！\n")
    return bool(_AGAINST.search(before) or _DENIED.match(after))
