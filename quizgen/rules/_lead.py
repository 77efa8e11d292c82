"""Which text a question is taken from, said before it, so that its sentence need not be known beforehand.

>>> # 《2019年政府工作报告》提出，要实施更大规模的____。 -> 减税
>>> # 2020年8月，习近平在扎实推进长三角一体化发展座谈会上强调，____好比人的命门。 -> 关键核心技术
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from quizgen.language.han import HAN
from quizgen.language.names import name_shapes
from quizgen.language.words import tag_words
from quizgen.model import FOR_LEARNERS, AnnotatedDocument, Document, Item, Kind, Role, Sentence
from quizgen.rules._event import Event, find_events, full_day, opening
from quizgen.rules._lists import GAP, IN_THE_TEXT
from quizgen.rules._title import called, in_brackets, is_bulletin, sets_rules, short_title

_LEAD = re.compile(
    r"(?:\d{4}年\d{1,2}月(?:\d{1,2}日)?(?:《新闻联播》报道)?，)?[^，。；：]{2,60}?(?:规定|提出|指出|强调|报道)，"
)
_LED_KINDS = frozenset({Kind.CLOZE, Kind.TERM, Kind.CHOICE, Kind.MULTIPLE, Kind.FACT, Kind.LIST, Kind.SHORT})
"""Kinds that ask for words of a sentence where they have a gap in it."""
_NAMED_ALREADY = re.compile(r"《|.{0,9}时任|“[^”]+”是指")
"""How a question begins that says by itself what it is about."""
_DEMANDS = re.compile(
    "(?:[^，]{0,14}?(?<![主重需首只])(?:要(?![素点求闻])|必须|应当?(?![用急对])|[不仍]?将(?!军)|拟|争取|力争)"
    "|坚持|坚决|加[强快大]|推[进动]|深化|完善|健全|优化|促进|提高|扩大|实施|实行|落实|严格|努力|继续|进一步|大力|积极|着力|全面)"
)
"""A sentence that sets tasks: of it a report says 提出, of others 指出."""
_SPEAKS = re.compile(
    r"(?:^|(?<=[。，；”\s]))(?P<who>[^，。；：“”\s]{1,30}?)(?:在[^，。；：]{2,24}[中上时])?(?:还|也|最后|进一步|明确|特别)?"
    "(?:强调|指出|要求|认为|提出|确定|表示|说)(?=[，：])"
)
_HE = ("他", "她")
_CHIEF = "习近平"
_ARTICLE = "文章"
_NEWS_VERB = "报道"
_OF_ARTICLE = re.compile(
    "(?P<author>习近平)(?:总书记|主席)?(?:的)?(?:重要|署名)?文章(?:，(?:文章)?题目是)?(?P<title>《[^》]+》)"
)
_PLANNED = re.compile("将(?!军)|定于|拟(?!定)|决定[^。]{0,40}召开|筹备|即将")
_OF_TITLE = 6
"""Characters at the end of a meeting's name that its report has in the title."""
_MEETINGS = ("会议", "全会", "座谈会")
_NOBODYS, _FRAGMENT = 0.15, 25
"""What a list or a stem of so few characters loses of which nobody knows who said it."""
_SHARED = 3
"""Characters of an occasion's name in a stem that make the matter clear."""
_WRITTEN = re.compile(
    rf"(?:(?P<author>(?!.*文){HAN}{{2,4}})：)?(?P<title>(?!.*(?:举行|召开|会见|会谈|强调|出席|访问|快讯|摘要|要闻|致电|开幕|闭幕|印发|发布|今天|今日|范文))(?:{HAN}|[“”、，\s]){{4,24}})"
)
"""The title of an article of opinion as a sentence may name it, with its author."""


@dataclass(frozen=True, slots=True)
class Naming:
    """How a text is named before its sentences.

    `verb` follows where it is always the same; `time` goes before news. Of the news of a meeting only what somebody
    said there is so named, and not where the stem shares words with its `topic`.
    """

    name: str
    verb: str = ""
    time: str = ""
    topic: str = ""


def naming(annotated: AnnotatedDocument) -> Naming | None:
    """How questions of this text name it: a report or set of rules by its title, the news of a meeting by the meeting,
    other news by their day, an article by its title; None where none of them is known.
    """
    document = annotated.document
    if name := called(document):
        return Naming(name, "规定" if sets_rules(document) else "")
    return _occasion(annotated) or _bulletin(document) or _article(document)


def led(document: Document, item: Item, text: Naming | None) -> Item:
    """The item with its text named before the stem, where the stem is a sentence that needs it."""
    if text is None or item.source.entry:
        return item
    subject, verb = _says(document, item, text)
    if item.head.startswith(IN_THE_TEXT):
        return _with_head(item, _asked_of(subject or IN_THE_TEXT, verb, item.head.removeprefix(IN_THE_TEXT)))
    if not _is_of_a_sentence(item) or _NAMED_ALREADY.match(item.stem) or _tells_topic(text, item.stem):
        return item
    lead = f"{subject}{verb}，"
    if not subject or any(answer in lead for answer in item.answers):
        slight = item.kind is Kind.LIST or len(item.stem) < _FRAGMENT
        return replace(item, score=round(item.score - _NOBODYS, 4)) if slight else item
    led_head = _with_head(item, lead + item.head) if item.head and item.stem.startswith(item.head) else item
    return replace(
        led_head,
        stem=lead + item.stem,
        blanks=tuple((start + len(lead), end + len(lead)) for start, end in item.blanks),
        truth=lead + item.truth if item.truth else "",
    )


def _asked_of(subject: str, verb: str, asked: str) -> str:
    """就“…”讲了哪三点？ with who says it; news tell what others say."""
    if verb != _NEWS_VERB:
        return subject + asked
    return f"{subject}{verb}，{asked.removeprefix('就').replace('讲了', '包括')}"


def _with_head(item: Item, head: str) -> Item:
    return replace(item, stem=head + item.stem.removeprefix(item.head), head=head)


def _says(document: Document, item: Item, text: Naming) -> tuple[str, str]:
    """Who says what the item asks, and the verb for it; nobody where that is not sure."""
    if not text.time:
        return text.name, text.verb or ("提出" if _DEMANDS.match(item.truth or item.stem) else "指出")
    speaker = _speaker(document, item)
    if not text.topic:
        return _in_the_news(document, f"{text.time}{text.name}", speaker)
    if _CHIEF in speaker:
        return f"{text.time}，{_CHIEF}在{text.name}上", "强调"
    return (f"{text.time}，{text.name}", "指出") if speaker.endswith(_MEETINGS) else ("", "")


def _in_the_news(document: Document, news: str, speaker: str) -> tuple[str, str]:
    """Who says it by the news of a day: a person, an article that is named before, or the news itself."""
    article = _OF_ARTICLE.search(document.text) if speaker == _ARTICLE else None
    if article:
        return f"{article['author']}在{article['title']}一文中", "指出"
    is_person = name_shapes().fits(speaker) and tag_words(speaker)[0].tag.startswith("nr")
    return (f"{news}报道，{speaker}", "强调") if is_person else (news, _NEWS_VERB)


def _tells_topic(text: Naming, stem: str) -> bool:
    """Whether the stem names the matter of the meeting by itself."""
    return any(text.topic[at : at + _SHARED] in stem for at in range(len(text.topic) - _SHARED + 1))


def _speaker(document: Document, item: Item) -> str:
    """Whose words the sentence tells, as its paragraph names them, or of points the one before: a name stands for 他
    after it.
    """
    paragraph = document.paragraphs[max(0, item.source.paragraph - item.ordered)]
    told = [found["who"] for found in _SPEAKS.finditer(document.text, paragraph.start, item.source.start)]
    if not told or not told[-1].startswith(_HE):
        return told[-1] if told else ""
    before = (found["who"] for found in _SPEAKS.finditer(document.text, 0, item.source.start))
    named = [who for who in before if not who.startswith(_HE)]
    return named[-1] if named else ""


def without_lead(stem: str) -> str:
    """A stem without the words that `led` put before it."""
    return stem[found.end() :] if (found := _LEAD.match(stem)) else stem


def _is_of_a_sentence(item: Item) -> bool:
    if item.kind in FOR_LEARNERS:
        return False
    return item.kind is Kind.JUDGE or (item.kind in _LED_KINDS and (bool(item.blanks) or GAP in item.head))


def _occasion(annotated: AnnotatedDocument) -> Naming | None:
    document = annotated.document
    reported = opening(document)
    own = (each for each in find_events(annotated) if each.sentence in reported and _is_of(document, reported, each))
    event = next(own, None)
    if event is None:
        return None
    day = (full_day(document, event.day) if event.day else None) or document.date
    name = event.name.text
    return Naming(name, time=f"{day.year}年{day.month}月", topic=name + document.title) if day else None


def _is_of(document: Document, reported: Sequence[Sentence], event: Event) -> bool:
    """Whether the text reports on the event: begins with it or has it in its title, and it has taken place."""
    if _PLANNED.search(event.sentence.text):
        return False
    return event.sentence == reported[0] or event.name.text[-_OF_TITLE:] in document.title


def _bulletin(document: Document) -> Naming | None:
    if document.date is None or not is_bulletin(document):
        return None
    day = document.date
    return Naming("《新闻联播》", time=f"{day.year}年{day.month}月{day.day}日")


def _article(document: Document) -> Naming | None:
    written = _WRITTEN.fullmatch(short_title(document))
    if written is None or document.dateline or document.paragraphs[0].role is not Role.TITLE:
        return None
    title = in_brackets(written["title"])
    return Naming(f"{written['author']}在{title}一文中" if written["author"] else f"{title}一文", "指出")
