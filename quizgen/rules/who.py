"""是谁: who held an office at the time of the text.

>>> text = "座谈会上，江苏省委书记娄勤俭发言。"
>>> # 2020年8月，时任江苏省委书记的是谁？ -> 娄勤俭
>>> text = "推动长三角一体化发展领导小组副组长何立峰发言。"
>>> # 2020年8月，何立峰在推动长三角一体化发展领导小组担任什么职务？ -> 副组长
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.language.names import name_shapes
from quizgen.language.word_lists import listed
from quizgen.model import AnnotatedDocument, Document, Item, Kind, Person, Source
from quizgen.patterns import regex
from quizgen.rules._stem import source_of
from quizgen.structure.genres import is_work_report
from quizgen.structure.once import once
from quizgen.structure.text_names import written_month

_DEPUTY = regex(r"(?P<body>[^、副]{3,})(?P<post>副[^、]{2,5})")
_SHARED = regex(
    r"副|书记处书记|(?:常委|委员|院士|教授|研究员|代表|专家|发言人|特使|教练|分析师|航天员|经济学家|科学家|创始人)$"
)
"""Offices that several people hold at once; of a deputy the post is asked instead."""
_AT_THE_TOP = regex("政治局常委、[^、]{3,}")
"""One of the few in the standing committee, and with an office that no other of them has."""
_GIVEN = 3
"""Characters after a name among which a dot shows that it goes on: 雪克来｜提·扎克尔."""
_TELLING = 4
"""Characters that an office needs to say whose office it is."""
_STATE = regex(r"总理|省委书记|市委书记|自治区党委书记|省长|委员长|政协主席|部长|领导小组|国务委员")
_LOCAL = regex("[市县区州旗](?:委|人民政府|政府)(?!书记)[^、]{2,}|[县旗镇乡]|(?<!农)村|(?<!自治)(?<!行政)区")
"""Offices in a body of a city or below."""
_VAGUE = regex(
    r"^(?:代表、|(?:我|本|该|这|那|第|首|一)|(?:[省市县区镇乡村州地旗]|党[组委]|[总]?支部|社区|工委|公司|学校|集团|董事|副|总|常务)[^、国]{0,5}$)|[，。]"
)
"""Offices that do not say whose they are, and those that point back into the text."""
_ABROAD = regex("总统|首相|国王|女王|(?<!国务院)(?<!务院副)总理|外长|国务卿|议长|埃米尔|酋长")
_KNOWN_TO_ALL = regex(r"总书记|(?:^|、)(?:中国)?(?:国家|中央军委)主席|国务院总理$")
"""Offices in China whose holder everybody knows."""
_FORMER = regex("(?:时任|曾任|原任|历任|先后任|已故|卸任|(?<![日目此先以])前|原)$")
"""What stands before an office that somebody held once."""
_FORMER_OFFICE = regex("前[^、]{0,4}(?:总统|首相|总理|主席|[^校班排连营团]长|国王|国务卿|议员|大使|领导人)")
"""An office that says itself that it was held once: 巴西前总统."""
_CLAUSE_ENDS = regex("[，；：。]")
_YEAR = regex(r"(?<!\d)(\d{4})年")


class Holder(NamedTuple):
    """A person with an office that only they hold in the text."""

    name: str
    office: str
    mentions: int
    source: Source


@once
def holders(annotated: AnnotatedDocument) -> Iterator[Holder]:
    """Each holder once, at the first mention; left out are offices that do not say whose they are, those abroad, whose
    holders change as chance will have it, and those whose holder everybody knows.
    """
    document = annotated.document
    mentions = Counter(person.name.text for person in annotated.people)
    names: dict[str, set[str]] = {}
    for person in annotated.people:
        names.setdefault(person.office.text, set()).add(person.name.text)
    told: set[str] = set()
    for person in annotated.people:
        office, name = person.office.text, person.name.text
        if len(office) < _TELLING or name in told or len(names[office]) > 1 or _VAGUE.search(office):
            continue
        if _is_shared(office) and not _DEPUTY.fullmatch(office):
            continue
        if _is_cut_wrong(document.text, person) or _FORMER_OFFICE.search(office):
            continue
        before = document.text[document.sentence_at(person.name.start).start : person.office.start]
        if _is_abroad(name, office, _CLAUSE_ENDS.split(before)[-1]) or _KNOWN_TO_ALL.search(office):
            continue
        if _held_once(document, before):
            continue
        told.add(name)
        yield Holder(name, office, mentions[name], source_of(document, person.office.start, person.name.end))


def _is_cut_wrong(text: str, person: Person) -> bool:
    """Whether the name goes on after a dot, or the office begins in a dateline: 日电｜国务院总理."""
    dotted = "·" in text[person.name.end : person.name.end + _GIVEN]
    return dotted or person.office.text.startswith(("日电", "电", "讯"))


def _held_once(document: Document, before: str) -> bool:
    """Whether the words before an office speak of another time than the text's: 1993年，时任｜市委书记."""
    years = {int(year) for year in _YEAR.findall(before)}
    return _FORMER.search(before) is not None or bool(document.date and years - {document.date.year})


def _is_abroad(name: str, office: str, before: str) -> bool:
    """Whether the office is one of another country or of a body that others lead, by its words, those before it in its
    clause (泰国总理和文化部部长) or the name.
    """
    if _ABROAD.search(office) or "·" in name or not name_shapes().fits(name):
        return True
    countries = listed("names", "followed_countries") | listed("names", "partners")
    return any(country in before + office for country in countries)


def time_of(document: Document) -> str | None:
    """The month of the text, as a question about a holder names it; None where it is unknown, or the text looks back
    on years, in which others held the office.
    """
    if document.date is None or is_work_report(document):
        return None
    return written_month(document.date)


def who(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each office held by one person, and for each deputy the post; both asked by the text's date."""
    when = time_of(annotated.document)
    if when is None:
        return
    for holder in holders(annotated):
        stem, answer = _question(when, holder)
        yield Item(
            kind=Kind.FACT,
            rule="who",
            stem=stem,
            answers=(answer,),
            source=holder.source,
            score=office_score(holder),
            reasons=("holder of an office",),
            difficulty=2,
        )


def _question(when: str, holder: Holder) -> tuple[str, str]:
    deputy = _DEPUTY.fullmatch(holder.office)
    if deputy:
        return f"{when}，{holder.name}在{deputy['body']}担任什么职务？", deputy["post"]
    return f"{when}，时任{holder.office}的是谁？", holder.name


def _is_shared(office: str) -> bool:
    """Whether others may hold it too: of several posts each, unless they are of the seven at the top."""
    return not _AT_THE_TOP.search(office) and all(map(_SHARED.search, office.split("、")))


def office_score(holder: Holder) -> float:
    """How much it is worth to know who held it."""
    score = 0.65 if _STATE.search(holder.office) and not _LOCAL.search(holder.office) else 0.3
    return round(score + 0.03 * min(holder.mentions - 1, 3), 4)
