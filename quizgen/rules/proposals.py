"""建议: the points that somebody puts to a meeting or to a partner, by the words that count them.

>>> text = "村长就修好水渠提出三点建议。一是疏通河道。二是加固堤坝。三是种上树木。"
>>> # 村长就修好水渠提出哪三点建议？ -> 疏通河道 / 加固堤坝 / 种上树木
"""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.language.numerals import counted, to_int
from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.patterns import regex
from quizgen.rules._event import meeting_of_title
from quizgen.rules._list_doubts import is_doubtful
from quizgen.rules._speakers import HE, meant_by_he
from quizgen.rules._standalone import stands_alone
from quizgen.rules._stem import source_of
from quizgen.structure.clauses import LONGEST_MEMBER

_PROPOSED = regex(
    "(?P<who>[^，。；：“”、就对围他她]{2,6}|[他她])(?P<about>(?:就|对|围绕)(?!此)[^。；：“”]{4,36}?)?，?提出了?(?:以下|如下)?"
    "(?P<count>[三四五六七八3-8])点(?P<what>建议|倡议|主张|意见|看法|希望)[：。]?"
)
_SCORE = 0.75


def proposals(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each list of so many points as its announcement says, where it, or the title, says of what."""
    document = annotated.document
    for found in annotated.lists:
        told = _PROPOSED.fullmatch(found.head.text) if found.ordered and found.head else None
        if told is None or to_int(told["count"]) != len(found.members) or is_doubtful(annotated, found):
            continue
        meeting = "" if told["about"] else meeting_of_title(document)
        who = meant_by_he(document, found.members[0].start) if told["who"] in HE else told["who"]
        about = told["about"] or (f"在{meeting}上" if meeting else "")
        stem = f"{who}{about}提出哪{counted(len(found.members))}点{told['what']}？"
        points = tuple(member.text for member in found.members)
        if not (who and about) or not stands_alone(stem) or max(map(len, points)) > LONGEST_MEMBER:
            continue
        start, end = found.members[0].start, found.members[-1].end
        yield Item(
            kind=Kind.LIST,
            rule="proposals",
            stem=stem,
            head=stem,
            answers=points,
            members=points,
            source=source_of(document, start, end),
            score=_SCORE,
            reasons=("the points that somebody puts forward",),
            difficulty=3,
        )
