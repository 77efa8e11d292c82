"""是谁: who held an office at the time of the text.

>>> text = "座谈会上，江苏省委书记娄勤俭发言。"
>>> # 2020年8月，时任江苏省委书记的是谁？ -> 娄勤俭
>>> text = "推动长三角一体化发展领导小组副组长何立峰发言。"
>>> # 2020年8月，何立峰在推动长三角一体化发展领导小组担任什么职务？ -> 副组长
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from quizgen.model import AnnotatedDocument, Item, Kind
from quizgen.rules._stem import source_of

_DEPUTY = re.compile(r"(?P<body>[^、副]{3,})(?P<post>副[^、]{2,5})")
_SHARED = re.compile(
    r"副|(?:常委|委员|院士|教授|研究员|代表|专家|发言人|特使|教练|分析师|航天员|经济学家|科学家|创始人)$"
)
"""Offices that several people hold at once; of a deputy the post is asked instead."""
_TELLING = 4
"""Characters that an office needs to say whose office it is."""
_STATE = re.compile(
    r"总书记|国家主席|总理|总统|首相|国王|省委书记|市委书记|自治区党委书记|省长|委员长|政协主席|外长|部长|领导小组|国务委员"
)
_VAGUE = re.compile(
    r"^(?:(?:我|本|该|这|那|第|首|一)|(?:[省市县区镇乡村州地旗]|党[组委]|[总]?支部|社区|工委|公司|学校|集团|董事|副|总|常务)[^、国]{0,5}$)|[，。]"
)
"""Offices that do not say whose they are, and those that point back into the text."""


_KNOWN_TO_ALL = re.compile(r"总书记|(?:^|、)(?:国家|中央军委)主席")


def who(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each office held by one person, and for each deputy the post; both asked by the text's date."""
    document = annotated.document
    if document.date is None:
        return
    when = f"{document.date.year}年{document.date.month}月"
    starts = [sentence.start for sentence in document.sentences]
    mentions = Counter(person.name.text for person in annotated.people)
    holders: dict[str, set[str]] = {}
    for person in annotated.people:
        holders.setdefault(person.office.text, set()).add(person.name.text)
    asked: set[str] = set()
    for person in annotated.people:
        office, name = person.office.text, person.name.text
        if len(office) < _TELLING or name in asked or len(holders[office]) > 1 or _VAGUE.search(office):
            continue
        question = _question(when, office, name)
        if question is None:
            continue
        stem, answer = question
        asked.add(name)
        sentence = document.sentences[bisect_right(starts, person.name.start) - 1]
        yield Item(
            kind=Kind.FACT,
            rule="who",
            stem=stem,
            answers=(answer,),
            source=source_of(document, sentence, person.office.start, person.name.end),
            score=_score(office, mentions[name]),
            reasons=("holder of an office",),
            difficulty=2,
        )


def _question(when: str, office: str, name: str) -> tuple[str, str] | None:
    """The stem and its answer; several posts strung together make one person, whatever each of them is."""
    deputy = _DEPUTY.fullmatch(office)
    if deputy:
        return f"{when}，{name}在{deputy['body']}担任什么职务？", deputy["post"]
    if "、" not in office and _SHARED.search(office):
        return None
    return f"{when}，时任{office}的是谁？", name


def _score(office: str, mentions: int) -> float:
    score = 0.65 if _STATE.search(office) else 0.3
    if _KNOWN_TO_ALL.search(office):
        score -= 0.35
    return round(min(0.8, score + 0.03 * min(mentions - 1, 3)), 4)
