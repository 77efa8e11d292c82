"""是谁: who held an office at the time of the text.

>>> text = "座谈会上，江苏省委书记娄勤俭发言。"
>>> # 2020年8月，时任江苏省委书记的是谁？ -> 娄勤俭
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from quizgen.model import AnnotatedDocument, Item, Kind, Person
from quizgen.rules._stem import source_of, stem_around

_SHARED = re.compile(
    r"副|(?:常委|委员|院士|教授|研究员|代表|专家|发言人|特使|教练|分析师|航天员|经济学家|科学家|创始人)$"
)
"""Offices that several people hold at once."""
_BARE = 5
"""Characters that an office needs to say whose office it is."""
_STATE = re.compile(
    r"总书记|国家主席|总理|总统|首相|国王|省委书记|市委书记|自治区党委书记|省长|委员长|政协主席|外长|部长|领导小组|国务委员"
)
_POINTING = re.compile(r"^(?:我|本|该|原|前|时任|现任|这|那|首任|第)|[，。]")


def who(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each office that one person holds, asked by its date; shared offices as a gap in their sentence."""
    document = annotated.document
    starts = [sentence.start for sentence in document.sentences]
    mentions = Counter(person.name.text for person in annotated.people)
    holders: dict[str, set[str]] = {}
    for person in annotated.people:
        holders.setdefault(person.office.text, set()).add(person.name.text)
    asked: set[str] = set()
    for person in annotated.people:
        office, name = person.office.text, person.name.text
        if len(office) < _BARE or name in asked or len(holders[office]) > 1 or _POINTING.search(office):
            continue
        sentence = document.sentences[bisect_right(starts, person.name.start) - 1]
        source = source_of(document, sentence, person.name.start, person.name.end)
        item = _dated(annotated, person) if not _shared(office) else None
        if item is None:
            stem = stem_around(document, sentence, ((person.name.start, person.name.end),))
            if stem is None:
                continue
            item = stem.text, stem.blanks
        asked.add(name)
        yield Item(
            kind=Kind.FACT,
            rule="who",
            stem=item[0],
            blanks=item[1],
            answers=(name,),
            source=source,
            score=_score(office, mentions[name]),
            reasons=("holder of an office",),
            difficulty=2,
        )


def _shared(office: str) -> bool:
    """Several posts strung together make one person, whatever each of them is."""
    return "、" not in office and _SHARED.search(office) is not None


def _dated(annotated: AnnotatedDocument, person: Person) -> tuple[str, tuple[tuple[int, int], ...]] | None:
    day = annotated.document.date
    if day is None:
        return None
    return f"{day.year}年{day.month}月，时任{person.office.text}的是谁？", ()


def _score(office: str, mentions: int) -> float:
    score = 0.45 if _STATE.search(office) else 0.2
    if "总书记" in office:
        score -= 0.2
    return round(min(0.6, score + 0.03 * min(mentions - 1, 3)), 4)
