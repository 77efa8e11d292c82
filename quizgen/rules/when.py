"""什么时候: the day of a named event, and the years worth knowing.

>>> text = "习近平20日在合肥主持召开扎实推进长三角一体化发展座谈会。"
>>> # 2020年，扎实推进长三角一体化发展座谈会是几月几日召开的？ -> 8月20日
>>> text = "到2035年，基本实现社会主义现代化。"
>>> # 到____年，基本实现社会主义现代化。 -> 2035
>>> text = "申报截止时间为2024年5月31日。"
>>> # 申报截止时间为____。 -> 2024年5月31日
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from quizgen.language.brackets import in_brackets
from quizgen.model import AnnotatedDocument, Document, Fact, FactKind, Item, Kind, Role, Sentence
from quizgen.patterns import regex
from quizgen.rules._event import Event, find_events, full_day, full_days, is_told_by_its_name, own_event
from quizgen.rules._fact import facts_by_sentence
from quizgen.rules._stem import source_of, stem_around
from quizgen.structure.genres import is_bulletin
from quizgen.structure.once import once
from quizgen.structure.text_names import OWN_NAME
from quizgen.structure.titles import short_title

_OF_THE_COUNTRY = regex("(?:中央|中共中央|全国)(?!政治局|书记处|军委|人大|政协)[^，]{2,}工作会议")
"""A yearly meeting of the whole country, which has its days in one year only."""
_DEADLINE = regex("截止(?:时间|日期|日)?(?:为|是|：)?$")
_BY_THEN = regex("(?:之?前|以前)[^，。；]{0,20}(?:报|送|交|提|完成|反馈|申请|返)")
_MILESTONE = regex(
    r"(?:成立|诞生|建立|召开|通过|颁布|施行|公布|发布|设立|签署|开通|建成|提出|启动|加入|恢复|爆发|胜利|收复|回归|解放|统一)(?!的)"
)
_NAMING = regex(r"(?:截[至止]|[（(《“－—\-–~～至、])$")
_NAMED = regex(r"^[版的－—\-–~～“《]")
_MONTHS = regex(r"\s+\d{1,2}月")
"""What a year heads in a table of events: the months in which things happened."""
_FROM = regex(r"自.{8,12}起(?:正式)?(?:施行|实施|生效)")
_CUT_SHORT = regex(r"(?:[到至]\d{4}年?|[从自]\d{4}年(?:\d+月)?(?:起|开始))[。，]?$")
_FREE = regex(r"[，。；\u3000]|\d|[初底末]")
_LED = regex(r"[于自在到至从]$")
_OF_SALIENCE = 0.25
"""What a date loses in a sentence that does not matter at all."""
_TARGET = regex(r"(?:^|[，；：。])(?:力争)?(?:到|至|在|于)$")
_AIM = regex(r"实现|建成|建立|达到|达峰|中和|基本|目标|完成|迈上|进入|形成")


@once
def when(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for the dated event that the text reports on, and one for each sentence with a milestone or a target as
    its single date.
    """
    yield from _days(annotated)
    yield from _years(annotated)


def _days(annotated: AnnotatedDocument) -> Iterator[Item]:
    document, event = annotated.document, own_event(annotated)
    if not is_bulletin(document) and event and event.day and is_told_by_its_name(event):
        yield from _day(document, event, event.day)
    national = (each for each in find_events(annotated) if each != event and _OF_THE_COUNTRY.match(each.name.text))
    for other in national:
        if other.day and full_days(document, other.day):
            yield from _day(document, other, other.day)


def _day(document: Document, event: Event, fact: Fact) -> Iterator[Item]:
    """The day of an event, or from which day to which it lasted."""
    day, days = full_day(document, fact), full_days(document, fact)
    if days:
        year, asked, answer, span = days.year, "几月几日至几日", days.text, days.span
    elif day:
        year, asked, answer, span = day.year, "几月几日", f"{day.month}月{day.day}日", fact.span
    else:
        return
    yield Item(
        kind=Kind.FACT,
        rule="when",
        stem=f"{year}年，{event.name.text}是{asked}{event.verb}的？",
        answers=(answer,),
        source=source_of(document, span.start, span.end),
        score=0.6,
        reasons=("day of a named event",),
        difficulty=2,
    )


def _years(annotated: AnnotatedDocument) -> Iterator[Item]:
    document = annotated.document
    for index, facts in facts_by_sentence(annotated, FactKind.WHEN):
        sentence = document.sentences[index]
        if len(facts) != 1 or document.paragraphs[sentence.paragraph].role is not Role.BODY:
            continue
        if OWN_NAME.search(sentence.text):
            yield from _in_force(annotated, sentence, facts[0])
            continue
        worth = _worth(sentence, facts[0], document.date)
        if worth is None:
            continue
        score, reason = round(worth[0] - _OF_SALIENCE * (1 - annotated.salience[index]), 4), worth[1]
        start, end = facts[0].span.start, facts[0].span.end
        if facts[0].span.text.endswith("年"):
            end -= 1
        stem = stem_around(document, start, end)
        if stem is None or _CUT_SHORT.search(stem.text):
            continue
        yield stem.item(
            "when",
            source_of(document, start, end),
            kind=Kind.FACT,
            score=score,
            reasons=(reason,),
        )


def _in_force(annotated: AnnotatedDocument, sentence: Sentence, fact: Fact) -> Iterator[Item]:
    """The day from which a law is in force; of the many rules below the laws nobody needs to know it."""
    title = short_title(annotated.document)
    if title.endswith("法") and _FROM.search(sentence.text) and fact.span.text.endswith("日"):
        yield Item(
            kind=Kind.FACT,
            rule="when",
            stem=f"{in_brackets(title)}从哪一天起施行？",
            answers=(fact.span.text,),
            source=source_of(annotated.document, fact.span.start, fact.span.end),
            score=0.6,
            reasons=("day on which it comes into force",),
            difficulty=2,
        )


def _worth(sentence: Sentence, fact: Fact, today: date | None) -> tuple[float, str] | None:
    """The score and the reason, or None for a date that is not worth remembering."""
    if "年" not in fact.span.text:
        return None
    at = fact.span.start - sentence.start
    before, after = sentence.text[:at], sentence.text[at + len(fact.span.text) :]
    if _NAMING.search(before) or _NAMED.search(after) or _MONTHS.match(after):
        return None
    if fact.span.text.endswith("日") and (_DEADLINE.search(before) or _BY_THEN.match(after)):
        return 0.7, "a deadline that a rule sets"
    if _TARGET.search(before) and _AIM.search(after[:40]):
        return 0.78, "year of a target"
    if _MILESTONE.search(after[:40]) or _MILESTONE.search(before[-30:]):
        news = today is not None and fact.span.text.startswith(str(today.year))
        if not _FREE.match(after) and not _LED.search(before):
            return 0.3, "date in a name"
        return (0.3, "recent date") if news else (0.6, "date of a milestone")
    return None
