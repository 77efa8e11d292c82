"""Stems that stand alone: a sentence without its context words, cut to the clauses that carry the point."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import itemgetter

from quizgen.language.numbering import ARTICLE_LEAD, BULLETS, POINT
from quizgen.model import Document, Item, Kind, Option, Sentence, Source
from quizgen.patterns import regex
from quizgen.rules._filling import Filled, Place, Setting, filled_in, setting_of
from quizgen.rules._fragment import tells_of_nobody
from quizgen.rules._procedure import is_bare_procedure
from quizgen.rules._standalone import lacks_its_beginning, lacks_its_end, stands_alone
from quizgen.structure.articles import article_of

LONGEST = 76
"""Characters beyond which a stem is cut to the clauses around its blanks."""
_PART = 8
"""Characters besides its blanks from which a part of a sentence between ； needs no clause of the part before."""
_SHORTEST_REST, _SHORTEST_LED = 6, 4
"""Characters that a stem must have outside its blank, and where its text is named before it."""
_SHORTEST_MARKED, _SHORTEST_LABEL = 3, 2
"""The same where the author marked the answer, and where a label leads to it: 国体：____."""
_LABEL = regex("[：:][“《]?$")

_LEAD = regex(
    rf"(?:(?:小结|提示|注意(?:区分)?|提醒|总结|理解(?:要点)?)：|【[^【】]{{1,14}}】|^{ARTICLE_LEAD}|第[一二三四五六七八九十]+(?:[句点个件项条]|个问题|件事)?(?:[，、：]|个方面[，是]|是)|其[一二三四五六七八九十][，、是]|[一二三四五六七八九十]+(?:是|要(?=[^，]))|首先，|其次，|再次，|最后，|(?<=[一二三四五六七八九十]是)明确了?(?=[^，；。]{{2,20}}[是要])"
    rf"|{POINT}[ \u3000]*"
    r"|(?:同时|此外|另外|因此|所以|相反|总之|然而|但是|但|而且|并且|当然|其实|总的来说|一句话|也就是说|换句话说|特别是|尤其是|与此同时|在此基础上|由此可见|可见|实践证明|事实证明)，)+|同时(?=[要应须还]|必须)"
)
_BEGUN_WITH = f" \u3000-—{BULLETS}○，"
"""What a point may begin with that is none of its words."""
_REPORT = regex(
    r"(?:[^。；：“”]{0,90}?(?:强调|指出)(?:，|：“?)|(?:[^，。；：“”]{2,40}(?:时|期间|之际)，)?[^，。；：、“”的]{0,24}?(?:表示|要求|认为|提出|宣布|写道|提到|重申|介绍)(?:，|：“?))"
)
_ANSWERS = regex("(?:就|正|主要)?(?:在于|来自|是(?!否|非)|因为|靠)|[^，；：是有]*、[^，；：是有]*。$")
"""How a sentence begins, or all that it is, that only answers the question before it."""
_ASKED = "？"
_SAID, _NOT_SAID = regex(r"\w"), regex(r"\W+")
_ANNOUNCE, _MOVED = "宣布，", ("将", "把")
"""What reports a deed of those who say it: 两国元首宣布，将……关系提升为……."""
_REPORT_END = regex(r"[^，。；：]{0,40}(?:强调|指出|表示|要求|认为)[。，：]?$")
_ENDS = regex(r"[。！？；][”’）》]*$")
"""A sentence with its closing mark: a line without one is a heading, or broken off."""
_WHOLLY_QUOTED = regex("“(?P<said>[^“”]+)”[。；]?$")
_SHORTEST_CUT = 14
"""Characters that are left at the least of a sentence that is cut since it does not stand alone."""
_GOES_ON = regex(
    "这(?!样的人|里)|双方|两国|[他她](?:还|又|也)?(?:指出|强调|表示|要求|提出)|(?:\\d{4}年)?我(?![国党军们方])"
)
"""How a clause begins that speaks of what has been said, or of whom."""
_SAYS = regex("(?<!特别|尤其|说的|要的)是(?!否|以)|(?<![主重需只必])要(?![求素点])|必须|应当?")
"""What the clauses before it have that say something without it."""
_QUOTED_STATEMENT = regex(
    "(?<=[，：”调出求署说道确示])“(?!我们|只要|希望)(?P<said>(?=[^”]*(?:是(?!否)|要|必须))[^“”]{12,76}"
    "|(?:坚持|坚决|加[强快]|推[进动]|深化|完善|健全|促进|扩大|实施|着力|努力|建设|发展|做[优大强好]|用好|统筹|持续|纵深|全面|因地制宜)[^“”]{8,70})”"
)
"""A statement or demand that somebody is quoted with."""
_AND_SO_ON = "……"
"""How a sentence ends that quotes one statement after another."""
_OUTER_MARKS = str.maketrans("‘’", "“”")
_REPEATED = 4
"""Characters of an answer that the rest of its stem must not repeat."""
_PARTS_OF_A_NAME = 2
"""Of so many parts of a long answer one may stand in the rest but for a character: 上合组织 of a strategy's title."""
_SHORT_FORM = regex("（(?:以下|下称|简称|即)")
"""What follows a name that is told again: 世界贸易组织（以下简称世贸组织）."""
_BEGUN = 2
"""Characters with which the next of two things may not begin as the answer does."""
_ENDED = tuple("。！？…”’）》")
_JOINTS = ("、", "和", "与", "及", "以及", "等")
_JOINTS_BEFORE = ("、", "和", "以及")
AND_MORE = "等(?![级待于同])|[和及与]其他"
"""What says that what was named are examples of more."""
_OPEN_END = regex(rf"[^，。；：]{{0,40}}?(?:{AND_MORE})")
_CLAUSE = regex(r"[^，；：。！？]+[，；：。！？”’）》]*")
_PREPARES = regex(
    r"(?:(?:围绕|针对|着眼|立足)[^，、]{2,26}|(?:按照|根据|依据|依照|本着|结合)[^，]*的[^，的]{2,5}|随着[^，]*|以[^，]*为[^，。；]{2,4}"
    r"|那?就是|(?:同|与|和)[^，]*一[道起]|从[^，]*(?:出发|入手|着手|着眼|做起)|在[^，]*(?:[下中]|基础上|前提下|同时)"
    r"|(?=\d)(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?)[，；：]?$"
)
"""A clause that only prepares for the next one: 以信息技术为依托, 围绕激发发展的动力, 10月."""
_CASE = regex(r"(?<!是)[^，；：是]*的，$")
"""A clause that ends before what it says something of: 面向群众的，｜民族的科学的大众的文化."""
_FRAME = regex("以(?![后前来及便往])[^；。：为]*$")
_FRAMED = regex("[^；。以]*?(?<![成认作因称视变化])为(?![了此何])[^，；。的]{2,4}(?=[，；。的])")
"""What opens 以……为……, and a stretch that only closes it."""
_GOALS = regex("(?:目标|指标|标志|标准|特征|特点)(?:主要)?(?:是|为)?：(?![，；：。！？”’）》])")
"""The end of a clause that says what all up to the next ； are."""
_OF_ALL_THAT = regex("(?:都|均|皆|全都)(?!市|城)")
"""How a clause begins that says something of all that the clause before it names."""
_NOT_ONLY, _BUT_ALSO = regex("不[仅但只光单][^；]*$"), regex("(?:^|，)(?:而且|并且)")


@dataclass(frozen=True, slots=True)
class Stem:
    """A question's text with the place of its blank in it."""

    text: str
    blank: Place

    @property
    def answer(self) -> str:
        """What the blank leaves out."""
        return self.text[slice(*self.blank)]

    @property
    def before(self) -> str:
        """What stands before the blank."""
        return self.text[: self.blank[0]]

    @property
    def after(self) -> str:
        """What stands behind the blank."""
        return self.text[self.blank[1] :]

    @property
    def rest(self) -> str:
        """What the stem says around its blank, with a line's end for it."""
        return f"{self.before}\n{self.after}"

    def item(
        self,
        rule: str,
        source: Source,
        *,
        kind: Kind = Kind.CLOZE,
        score: float,
        reasons: tuple[str, ...],
        difficulty: int = 2,
        options: Iterable[str] = (),
        tags: tuple[str, ...] = (),
    ) -> Item:
        """The item of a rule that asks for what the blank leaves out, maybe as one of some options."""
        return Item(
            kind=kind,
            rule=rule,
            stem=self.text,
            blanks=(self.blank,),
            answers=(self.answer,),
            options=tuple(Option(text, text == self.answer) for text in options),
            source=source,
            score=round(score, 4),
            reasons=reasons,
            tags=tags,
            difficulty=difficulty,
        )


def stem_around(document: Document, start: int, end: int, *, marked: bool = False, since: int = 0) -> Stem | None:
    """The sentence of the answer at `start`–`end` (document offsets), or what stands of it from `since` on, as a stem
    that leaves it out, or None where it would not stand alone. Of what the author marked a few words tell what is
    asked.
    """
    return _stem(setting_of(document), document.sentence_at(start), (start, end), marked, since)


@lru_cache(maxsize=1024)
def _stem(of: Setting, sentence: Sentence, answer: Place, marked: bool, since: int) -> Stem | None:
    """The stem, remembered, since several rules ask for the same words of a sentence."""
    start, end = content_bounds(sentence)
    start = max(start, since)
    shortest = _SHORTEST_MARKED if marked else _SHORTEST_REST
    if sentence.text.endswith(_AND_SO_ON):
        return _of_a_quotation(of, sentence, answer, shortest)
    if answer[0] < start or answer[1] > end or not _ENDS.search(sentence.text) or _only_answers(of.text, start, end):
        return None
    if end - start - _length(answer) > LONGEST:
        kept = _clauses_around(of.text, start, end, answer)
        if (
            _is_headless(of.text, (start, end), kept)
            or _halves(of.text, (start, end), kept)
            or (kept[1] < end and _prepares(of.text, kept))
        ):
            return None
        start, end = kept
        numbered = _LEAD.match(of.text, start, answer[0])
        start = numbered.end() if numbered else start
    else:
        end = _end_that_stands_alone(of, start, end, answer[1])
    return _whole(of, start, end, answer, shortest) or _of_a_quotation(of, sentence, answer, shortest)


def _of_a_quotation(of: Setting, sentence: Sentence, answer: Place, shortest: int) -> Stem | None:
    """The statement quoted in the sentence that has the answer, where the sentence itself does not stand alone."""
    for start, end in _quoted_statements(of, sentence):
        if start <= answer[0] and answer[1] <= end:
            stem = _whole(of, start, end, answer, shortest)
            return replace(stem, text=stem.text.translate(_OUTER_MARKS)) if stem else None
    return None


@lru_cache(maxsize=1024)
def _quoted_statements(of: Setting, sentence: Sentence) -> Sequence[Place]:
    """Where a sentence quotes what states or demands something by itself: “着力稳就业、稳企业、稳市场、稳预期”."""
    found = (each.span("said") for each in _QUOTED_STATEMENT.finditer(of.text, sentence.start + 1, sentence.end))
    return [place for place in found if _alone(of, *place) is not None]


def stretch(document: Document, start: int, end: int, answer: Place) -> Stem | None:
    """A stretch of the document, neither cut nor widened, as a stem that leaves an answer out (document offsets), or
    None where it would not stand alone once its text is named before it.
    """
    return _whole(setting_of(document), start, end, answer, _SHORTEST_LED)


@lru_cache(maxsize=1024)
def _end_that_stands_alone(of: Setting, start: int, end: int, needed: int) -> int:
    """Where a stretch ends that leaves as few of its last clauses as keep it from standing alone: ……是重要基石，｜双方
    要深化合作; its own end where nothing helps.
    """
    if _alone(of, start, end) is not None:
        return end
    clauses = _clauses(of.text, start, end)
    for kept, left in zip(reversed(clauses[:-1]), reversed(clauses[1:]), strict=True):
        if kept[1] < needed or kept[1] - start < _SHORTEST_CUT:
            break
        if not (_GOES_ON.match(of.text, *left) and _SAYS.search(of.text, start, kept[1])):
            continue
        if not _lacks_what_follows(of.text, start, kept) and _alone(of, start, kept[1]) is not None:
            return kept[1]
    return end


def _only_answers(text: str, start: int, end: int) -> bool:
    """Whether a sentence only answers the question right before it: 在于急于求成."""
    return text.startswith(_ASKED, start - 1) and _ANSWERS.match(text, start, end) is not None


def _whole(of: Setting, start: int, end: int, answer: Place, shortest: int) -> Stem | None:
    said = _alone(of, start, end, answer)
    stem = Stem(said.text, (said.place(answer[0]), said.end(answer[1]))) if said else None
    return stem if stem and _askable(stem, shortest) else None


def _alone(of: Setting, start: int, end: int, answer: Place | None = None) -> Filled | None:
    """A stretch of the document as a text with its closing mark, or None where it would not stand alone."""
    said = filled_in(of, start, end, answer)
    if said and not said.text.endswith(_ENDED):
        said = said._replace(text=f"{said.text}。")
    return said if said and _makes_sense(of, said.text) else None


def _makes_sense(of: Setting, text: str) -> bool:
    """Whether it stands alone, and says of what it is a rule where its text sets rules."""
    return stands_alone(text) and not (of.rules and is_bare_procedure(text))


def may_be_asked(document: Document, sentence: Sentence) -> bool:
    """Whether a stem may be made of the sentence: that it never stands alone is known before it has any blank, but for
    one that is cut to the clauses around them.
    """
    return _may_stand_alone(setting_of(document), sentence)


@lru_cache(maxsize=1024)
def _may_stand_alone(of: Setting, sentence: Sentence) -> bool:
    start, end = content_bounds(sentence)
    if not _ENDS.search(sentence.text):
        return sentence.text.endswith(_AND_SO_ON) and bool(_quoted_statements(of, sentence))
    if end - start > LONGEST or _alone(of, start, end) is not None:
        return True
    return _end_that_stands_alone(of, start, end, start) < end or bool(_quoted_statements(of, sentence))


def told(document: Document, start: int, end: int) -> str | None:
    """A stretch of the document with 今年 and 本法 filled in, or None where it is not known what they are."""
    said = filled_in(setting_of(document), start, end)
    return said.text if said else None


def statement(document: Document, start: int, end: int) -> str | None:
    """A stretch of the document as a text of its own, or None where it would not stand alone."""
    text = told(document, start, end)
    return text if text and _makes_sense(setting_of(document), text) else None


@lru_cache(maxsize=1024)
def content_bounds(sentence: Sentence) -> Place:
    """Where the sentence's content stands: without ordinals, connectives and reporting clauses before it."""
    text = sentence.text
    at = len(text) - len(text.lstrip(_BEGUN_WITH))
    while True:
        lead = _LEAD.match(text, at)
        if lead and lead.end() > at:
            at = lead.end()
            continue
        report = _REPORT.match(text, at)
        if report and _is_all_report(text, at, report.end()):
            at = report.end()
            continue
        break
    at = len(text) - len(text[at:].lstrip(" \u3000"))
    end = len(text)
    quoted = _WHOLLY_QUOTED.match(text, at)
    if quoted:
        return sentence.start + quoted.start("said"), sentence.start + quoted.end("said")
    opened, closed = text.count("“", at), text.count("”", at)
    if closed > opened and text.endswith(("”", "。”")):
        end -= 1
    return sentence.start + at, sentence.start + end


def _is_all_report(text: str, at: int, end: int) -> bool:
    """Whether what reports a remark is none of what is said: enough follows, and not what those do who announce it."""
    return (
        end > at
        and len(text) - end >= _SHORTEST_REST
        and not (text[end - 3 : end] == _ANNOUNCE and text[end] in _MOVED)
    )


def is_half_told(stem: Stem) -> bool:
    """Whether the rest of the stem repeats a good part of the answer: 志愿服务工作 beside 志愿服务体制, or what comes
    next begins as it does (法治思维 before 和法治方式), or what it denies: 不确定性 beside 确定性.
    """
    answer, rest, after = stem.answer, stem.rest, stem.after.lstrip("”")
    if len(answer) > _BEGUN and after[:1] in tuple("、和与") and after[1:].lstrip("“").startswith(answer[:_BEGUN]):
        return True
    if (answer.startswith(("不", "非")) and answer[1:] in rest) or _SHORT_FORM.match(after):
        return True
    part = max(_REPEATED, len(answer) // _PARTS_OF_A_NAME)
    return any(answer[at : at + part] in rest for at in range(len(answer) - part + 1))


def is_one_of_many(stem: Stem, most: int = 99) -> bool:
    """Whether the blank is a member of an enumeration that is not closed (A、____、C等), where others would do
    too, or that has more than `most` parts.
    """
    before, after = stem.before, stem.after
    if not _is_joined(stem):
        return False
    run = re.split("[，。；：]", before)[-1] + "_" + re.split("[，。；：]", after)[0]
    parts = run.count("、") + 1 + (after.startswith(_JOINTS[1:-1]) or before.endswith(_JOINTS_BEFORE[1:]))
    return _OPEN_END.match(after) is not None or parts > most


def is_of_an_open_list(stem: Stem) -> bool:
    """Whether the enumeration around the blank ends in 等 or 和其他, so that anything might stand there."""
    return _is_joined(stem) and _OPEN_END.match(stem.after) is not None


def _is_joined(stem: Stem) -> bool:
    return stem.before.endswith(_JOINTS_BEFORE) or stem.after.startswith(_JOINTS)


def source_of(document: Document, start: int, end: int) -> Source:
    """The place of an answer at `start`–`end` (document offsets), with the sentence that it begins in."""
    sentence = document.sentence_at(start)
    article = article_of(document, sentence.paragraph)
    return Source(document.file, document.title, sentence.paragraph, sentence.text, start, end, article=article)


def _clauses_around(text: str, start: int, end: int, answer: Place) -> Place:
    clauses = _clauses(text, start, end)
    first, behind = _clause_at(clauses, answer[0]), bisect_left(clauses, (answer[1],))
    if first >= behind:
        return start, end
    touched = last = behind - 1
    longest = LONGEST + max(0, _length(answer) - LONGEST // 4)
    while last > first and _REPORT_END.match(text[clauses[last][0] : clauses[last][1]]):
        last -= 1
    if _begins_part(text, clauses[first]):  # its own part of the sentence says more of it than the part before
        ends = (at for at in range(last, len(clauses)) if text[clauses[at][1] - 1] == "；" or at + 1 == len(clauses))
        end_of_part = next(ends)
        if clauses[end_of_part][1] - clauses[first][0] <= longest * 2 // 3:
            last = end_of_part
    while first > 0 and (
        lacks_its_beginning(text, clauses[first][0])
        or clauses[last][1] - clauses[first][0] - _length(answer) < LONGEST // 3
    ):
        room = clauses[last][1] - clauses[first][0] - _length(answer)
        if clauses[last][1] - clauses[first - 1][0] > longest or (_begins_part(text, clauses[first]) and room > _PART):
            break
        first -= 1
    end_of_last = _goes_on_to(text, clauses, (first, last, touched), longest)
    head = _head_of(text, clauses, first, end_of_last)
    if head < first:
        closed = _FRAMED.match(text, clauses[first][0], end_of_last)
        framed = closed is not None and _FRAME.search(text, clauses[head][0], clauses[first][0]) is not None
        needed = max(touched, _clause_at(clauses, closed.end() - 1)) if closed and framed else touched
        if clauses[needed][1] - clauses[head][0] <= longest + LONGEST // 4:
            first, end_of_last = head, _goes_on_to(text, clauses, (head, needed, needed), longest)
    return clauses[first][0], end_of_last


@lru_cache(maxsize=8)
def _clauses(text: str, start: int, end: int) -> Sequence[Place]:
    """The clauses of a stretch, remembered, since a sentence has many answers and may have thousands of clauses."""
    return [found.span() for found in _CLAUSE.finditer(text, start, end)]


def _goes_on_to(text: str, clauses: Sequence[Place], kept: tuple[int, int, int], longest: int) -> int:
    """Where a stretch ends that has these clauses, the first, the last and the last that it needs, and as much of what
    follows as belongs to it.
    """
    first, last, needed = kept
    while (
        last + 1 < len(clauses)
        and not _REPORT_END.match(text[clauses[last + 1][0] : clauses[last + 1][1]])
        and _end_of_part(text, clauses, last) - clauses[first][0] <= longest * 2 // 3
    ):
        last += 1
    while (
        last > needed
        and last + 1 < len(clauses)
        and (_in_parallel(text, clauses[last], clauses[last + 1]) or _prepares(text, clauses[last]))
    ):
        last -= 1
    while (
        last + 1 < len(clauses)
        and _lacks_what_follows(text, clauses[first][0], clauses[last])
        and clauses[last + 1][1] - clauses[first][0] <= longest
    ):
        last += 1
    return clauses[last][1]


def _head_of(text: str, clauses: Sequence[Place], first: int, end: int) -> int:
    """The clause from which on a stretch that begins with the first one says what it is about: whose words, goals or
    deeds they are.
    """
    while first > 0 and _CASE.search(text, clauses[first - 1][0], clauses[first - 1][1]):
        first -= 1
    begin = clauses[0][0]
    part = max(begin, text.rfind("；", begin, clauses[first][0]) + 1)
    framed = _FRAME.search(text, part, clauses[first][0]) if _FRAMED.match(text, clauses[first][0], end) else None
    goals = [found.start() for found in _GOALS.finditer(text, part, clauses[first][0])]
    heads = [first, *[_clause_at(clauses, at) for at in goals[-1:]]]
    if framed:
        heads.append(_clause_at(clauses, framed.start()))
    if tells_of_nobody(text[clauses[first][0] : end]):
        heads.append(bisect_left(clauses, (part,)))
    return min(heads)


def _clause_at(clauses: Sequence[Place], offset: int) -> int:
    return bisect_right(clauses, offset, key=itemgetter(1))


def _is_headless(text: str, whole: Place, kept: Place) -> bool:
    """Whether the clauses that were cut before the stretch say what it is about."""
    clauses = _clauses(text, *whole)
    first = bisect_left(clauses, (kept[0],))
    return _head_of(text, clauses, first, kept[1]) < first


def _lacks_what_follows(text: str, start: int, last: Place) -> bool:
    """Whether a stretch that ends with that clause is nothing without the next: 应当按照……的总要求，｜统筹推进……."""
    if text[last[1] - 1] != "，":
        return False
    framed = _FRAME.search(text, start, last[1]) and _FRAMED.match(text, last[1])
    return bool(framed) or _prepares(text, last) or lacks_its_end(text[start : last[1]])


def _end_of_part(text: str, clauses: Sequence[Place], last: int) -> int:
    """Where the clause after the last one ends, or where it begins a part of the sentence, the whole part."""
    if text[clauses[last][1] - 1] != "；":
        return clauses[last + 1][1]
    return next((end for _, end in clauses[last + 1 :] if text[end - 1] == "；"), clauses[-1][1])


def _halves(text: str, whole: Place, kept: Place) -> bool:
    """Whether the stretch keeps one half of a pair: 不仅……，增加财富，｜而且……｜."""
    begun = _NOT_ONLY.search(text, whole[0], kept[1])
    goes_on = _BUT_ALSO.search(text, begun.start(), whole[1]) if begun else None
    if begun is None or goes_on is None:
        return False
    return (begun.start() >= kept[0]) != (kept[0] < goes_on.end() <= kept[1])


def _prepares(text: str, kept: Place) -> bool:
    """Whether the last clause of the stretch only leads up to what follows it."""
    *_, last = _CLAUSE.finditer(text, *kept)
    return _PREPARES.match(last.group()) is not None or _OF_ALL_THAT.match(text, kept[1]) is not None


def _begins_part(text: str, clause: Place) -> bool:
    """Whether the clause is the first of a part of the sentence that says something by itself."""
    return text[clause[0] - 1] == "；" and not lacks_its_beginning(text, clause[0])


def _in_parallel(text: str, one: Place, other: Place) -> bool:
    """Whether both clauses begin alike, so that neither may stand without the other: 一手抓……，一手抓……."""
    return text[one[0] : one[0] + 2] == text[other[0] : other[0] + 2]


def _length(answer: Place) -> int:
    return answer[1] - answer[0]


def _askable(stem: Stem, shortest: int) -> bool:
    if shortest > _SHORTEST_MARKED:
        shortest = max(shortest, min(len(stem.answer), 16) // 2)
    elif _LABEL.search(stem.before):
        shortest = _SHORTEST_LABEL
    if len(_NOT_SAID.sub("", stem.rest)) < shortest:
        return False
    return bool(_SAID.search(stem.before) or _SAID.search(stem.after)) and stem.answer not in stem.rest
