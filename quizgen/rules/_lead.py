"""Which text a question is taken from, said before it, so that its sentence need not be known beforehand.

>>> # 《2019年政府工作报告》提出，要实施更大规模的____。 -> 减税
>>> # 2020年8月，习近平在扎实推进长三角一体化发展座谈会上强调，____好比人的命门。 -> 关键核心技术
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from quizgen.language.brackets import in_brackets
from quizgen.language.containment import says, says_part
from quizgen.language.han import HAN
from quizgen.model import FOR_LEARNERS, AnnotatedDocument, Document, Item, Kind, Role
from quizgen.patterns import regex
from quizgen.rules._event import full_day, own_event
from quizgen.rules._lists import ASKED, GAP, IN_THE_TEXT
from quizgen.rules._occasion import is_a_person, story
from quizgen.rules._speakers import HE, MEETINGS, SPEAKS, meant_by_he
from quizgen.rules._stem import told as told_in_full
from quizgen.structure.genres import is_bulletin, sets_rules, tells_news
from quizgen.structure.text_names import BULLETIN, called, day_of, written_month
from quizgen.structure.titles import headline, short_title

_LED_KINDS = frozenset({Kind.CLOZE, Kind.TERM, Kind.CHOICE, Kind.MULTIPLE, Kind.FACT, Kind.LIST, Kind.SHORT})
"""Kinds that ask for words of a sentence where they have a gap in it."""
_BEGINNING = 8
"""Characters at the beginning of a statement that its sentence has too; others are ours (“六稳”是指……)."""
_MUST = "(?<![主重需首只必纲简次概摘])要(?![素点求闻])|必须|应当"
_DEMANDS = regex(
    "(?:(?:适应|围绕|针对)[^，]*，)?(?:(?:(?!(?<!为)了(?!解)|所(?!有|以)|处于|是(?!要))[^，]){0,14}?"
    f"(?:{_MUST}|(?<![适供效反相响呼])应(?![用急对])|[不仍]?将(?!军)|(?<![虚模])拟|争取|力争)"
    "|(?P<deed>坚持|坚决|加[强快大]|推[进动]|深化|完善|健全|优化|促进|提高|扩大|实施|实行|落实|严格|继续|进一步|大力|着力|努力))"
)
"""A sentence that sets tasks: of it a report says 提出, of others 指出."""
_QUOTED = regex("“[^“”]*”")
_STATES = regex(
    "(?<!特别|尤其)(?<![但还凡可或若总求])是(?![否非])|(?:起|发挥|取得|收到)了|，对于?[^，；]*(?:具有|有着)|有利于|有助于"
)
"""What a sentence that begins with a deed says of the deed: 实行对外开放｜是基本国策."""
_OBLIGES = regex(f"，[^，；]{{0,10}}?(?:{_MUST})")
_CHIEF = regex("(习近平)(?:总书记|主席|同志)?")
_OFFICE = regex("(?:总书记|主席|总理|委员长|副主席|副总理|同志)$")
"""What may stand behind the name of one who speaks."""
_DATED = regex(
    r"(?P<year>\d{4}|[去今])年(?P<day>(?:\d{1,2}月)?(?:\d{1,2}日)?)(?P<at>，?在[^，。；：“”]{2,24}[中上时])?，?$"
)
"""When and where a remark was made, as it stands before its speaker: 2022年4月在海南考察时，."""
_DATED_NAME = regex(r"(?P<day>\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?)(?P<who>.+)")
"""A speaker with the day of the remark right before the name."""
_UNTOLD_PLACE = regex(
    "[这该此本那其]|当[天日地]|^在(?:会|会议|会[见谈晤]|讲话|谈话|致辞|文章?|信|交流|调研|考察)[中上时]$"
)
"""What says where something was said only to one who reads on."""
_OF_BOTH = regex("我们|中方|双方要|双方应|愿[同与]|希望[^，。]{1,6}方|中国(?:始终|将|愿|坚持|坚定)")
"""What one who speaks says of themselves, and news do not."""
_NARRATES = regex(
    "\\d日|会[见谈]|出席|陪同|作了|发言|签署|来到|走进|察看|听取|一致|与会|宣读|主持|举行|介绍|还就|交换(?:了)?意见|随后|当[天日]|期间|代表们"
)
"""What tells that somebody has stopped speaking."""
_ARTICLE = "文章"
_OPENED, _CLOSED = "“", "”"
_OF_ARTICLE = regex(
    "(?P<author>习近平)(?:总书记|主席)?的?(?:重要|署名)?文章(?:，(?:文章)?题目是)?(?P<title>《[^》]+》)"
)
"""An article that the news tell of."""
_NO_MATTER = regex(
    "中共中央|国务院|全国(?:人大|政协)?|常委会|(?:常务|全体)?(?:委员会|会议)|中央|政治局|习近平|总书记|主持召开|召开|举行|出席|主持"
    "|(?:发表|作出)?重要(?:讲话|指示)|强调|进一步|扎实|推进|研究|部署|做好|在北京|在京|经济工作|\\s"
)
"""What the names and headlines of many meetings have, and says nothing of the matter of one."""
_SHARED = 3
"""Characters of a meeting's name or title in a stem that make its matter clear."""
_NOBODYS, _FRAGMENT = 0.15, 25
"""What a list, or a stem of so few characters, loses where nobody knows who said it."""
_WRITTEN = regex(rf"(?:(?P<author>{HAN}{{2,4}})：)?(?P<title>(?:{HAN}|[“”、，\s]){{4,24}})")
"""The title of an article of opinion as a sentence may name it, with its author."""
_NO_ARTICLE = regex("强调|快讯|摘要|要闻|开幕|闭幕|印发|发布|今天|今日|范文")
"""What a title has that is none of an article of opinion, besides news."""
_OF_A_COLUMN = "丨"
"""What stands between the name of a column and the title of its article."""
_NEWS = "报道"
_SPEECH = regex(
    rf"(?P<who>{HAN}{{2,4}})(?P<at>在[^，：《》]{{4,40}}上)的?(?:重要|主旨|视频|书面)?(?:讲话|致辞|演讲|发言|[开闭]幕辞)"
)
"""The title of a speech with its occasion."""
_THEMSELVES = ("本报",)
"""What a paper calls itself, which nobody knows by it."""
_ITS_DAY = regex(r"\d{4}年\d{1,2}月\d{1,2}日")
"""The day of a text before its name, which a sentence of that day tells itself."""
_AGAINST = "违反《"
"""How a rule begins that names its law by itself."""


class Saying(NamedTuple):
    """Who says a sentence, and the verb for it; `when` and `at` are the day and the occasion that the text tells of the
    remark itself.
    """

    who: str
    verb: str
    when: str = ""
    at: str = ""

    def in_full(self) -> Saying:
        """The same with its day and occasion as part of who says it: 2022年4月，习近平总书记在海南考察时."""
        return Saying(f"{self.when}，{self.who}{self.at}" if self.when else f"{self.who}{self.at}", self.verb)


_NOBODY = Saying("", "")


class Naming(Protocol):
    """How questions name a text."""

    def saying(self, item: Item) -> Saying | None:
        """Who says what the item asks; None where that is not sure, or the stem makes it clear by itself."""


@dataclass(frozen=True, slots=True)
class _Titled:
    """A report or set of rules: 《2019年政府工作报告》提出，…; `verb` where it is always the same."""

    name: str
    verb: str = ""

    def saying(self, item: Item) -> Saying:
        return Saying(self.name, self.verb or ("提出" if _demands(item) else "指出"))


@dataclass(frozen=True, slots=True)
class _Article:
    """An article of opinion: 《管好水渠要靠大家》一文指出，…; whom it quotes is told to have said it."""

    document: Document
    name: str

    def saying(self, item: Item) -> Saying:
        quoted = _quoted(self.document, item)
        if quoted is None:
            return Saying(self.name, "指出")
        return _unless_told(quoted.in_full(), item) or Saying(quoted.who, quoted.verb)


@dataclass(frozen=True, slots=True)
class _Meeting:
    """The news of a meeting, of which what the chief speaker or the meeting said is so named; the rest as the news
    are that tell it.
    """

    document: Document
    name: str
    month: str
    news: Naming | None

    def saying(self, item: Item) -> Saying | None:
        if not item.head.startswith(IN_THE_TEXT) and self._is_clear(item.stem):
            return None
        told = _told(self.document, item)
        speaker, verb = told.who, told.verb
        if told.when:
            return self.news.saying(item) if self.news else None
        if chief := _CHIEF.fullmatch(speaker):
            if item.stem.startswith(chief[1]):
                return Saying(f"{self.month}，在{self.name}上", "")
            return Saying(f"{self.month}，{chief[1]}在{self.name}上", verb)
        if speaker in MEETINGS or speaker == self.name:
            return Saying(f"{self.month}，{self.name}", verb)
        return self.news.saying(item) if self.news else None

    def _is_clear(self, stem: str) -> bool:
        """Whether the stem names the matter of the meeting by itself."""
        kind = next((kind for kind in MEETINGS if self.name.endswith(kind)), "")
        topics = (*_NO_MATTER.split(self.name.removesuffix(kind)), *_NO_MATTER.split(self.document.title))
        return any(says_part(stem, topic, _SHARED) for topic in topics)


@dataclass(frozen=True, slots=True)
class _News:
    """What the news tell: 2022年9月24日《新闻联播》报道，…, 2025年12月4日新华社报道，…; without a name
    only what somebody says of whom they tell.
    """

    document: Document
    name: str

    def saying(self, item: Item) -> Saying | None:
        told = _told(self.document, item)
        if said := self._on_its_occasion(told, item):
            return said
        speaker, verb = told.who, told.verb
        article = _OF_ARTICLE.search(self.document.text) if speaker == _ARTICLE else None
        if article:
            return Saying(f"{article['author']}在{article['title']}一文中", verb)
        if is_a_person(_OFFICE.sub("", speaker)) and not item.stem.startswith(speaker):
            named = Saying(f"{self.name}{_NEWS}，{speaker}" if self.name else speaker, verb)
            return _unless_told(Saying(f"{named.who}{told.at}", verb), item) or named
        return Saying(self.name, _NEWS) if self.name else None

    def _on_its_occasion(self, told: Saying, item: Item) -> Saying | None:
        """What somebody said on a day that the text tells, or on the occasion that the headline tells."""
        speaker = _OFFICE.sub("", told.who)
        if not is_a_person(speaker):
            return None
        if told.when:
            return None if item.stem.startswith(speaker) else _unless_told(told.in_full(), item)
        of = story(self.document, item.source.paragraph)
        if of is None or of.occasion.who != speaker:
            return None
        before = f"{of.month}，" if of.month else ""
        if item.stem.startswith(speaker):
            return _unless_told(Saying(f"{before}{of.occasion.at}", ""), item)
        return _unless_told(Saying(f"{before}{speaker}{of.occasion.at}", told.verb), item)


def naming(annotated: AnnotatedDocument) -> Naming | None:
    """How questions of this text name it: a report or set of rules by its title, the news of a meeting by the meeting,
    other news by their agency and day, an article by its title; None where none of them is known.
    """
    document = annotated.document
    speech = _SPEECH.fullmatch(short_title(document))
    if speech and document.date and is_a_person(speech["who"]):
        return _Titled(f"{written_month(document.date)}，{speech['who']}{speech['at']}")
    if name := called(document):
        return _Titled(name, "规定" if sets_rules(document) else "")
    told = _broadcast(document) or _article(document) or _headed(document)
    return _meeting(annotated, told) or told


def led(text: Naming | None, item: Item) -> Item:
    """The item with its text named before the stem, where the stem is a sentence that needs it."""
    if text is None or item.source.entry:
        return item
    if item.head.startswith(IN_THE_TEXT):
        return _asked_of(item, text.saying(item))
    if not (_is_of_a_sentence(item) or _is_a_question(item)) or item.stem.startswith("《"):
        return item
    saying = text.saying(item)
    if saying is None:
        slight = (item.kind is Kind.LIST and GAP in item.head) or len(item.stem) < _FRAGMENT
        return replace(item, score=round(item.score - _NOBODYS, 4)) if slight else item
    if saying.who in item.stem and (_is_a_question(item) or item.stem.startswith(_AGAINST)):
        return item
    day = _ITS_DAY.match(saying.who)
    who = saying.who[day.end() :] if day and day.group() in item.stem else saying.who
    lead = f"{who}{saying.verb}，"
    if item.kind is not Kind.JUDGE and any(says(lead, answer) for answer in item.answers):
        return item
    return with_lead(item, lead)


def with_lead(item: Item, lead: str) -> Item:
    """The item with words before its stem."""
    return replace(
        item,
        lead=lead,
        stem=lead + item.stem,
        blanks=tuple((start + len(lead), end + len(lead)) for start, end in item.blanks),
        head=lead + item.head if item.head and item.stem.startswith(item.head) else item.head,
        truth=lead + item.truth if item.truth else "",
    )


def _asked_of(item: Item, saying: Saying | None) -> Item:
    """A question for points with who says them: 党的二十大报告就“…”讲了哪五点？; news tell what others say."""
    if saying is None:
        return item
    topic, _, points = item.head.removeprefix(IN_THE_TEXT).rpartition(ASKED)
    if saying.verb == _NEWS:
        head = f"{saying.who}{_NEWS}，{topic.removeprefix('就')}包括{points}"
    else:
        head = f"{saying.who}{topic}{ASKED}{points}"
    return replace(item, stem=head + item.stem.removeprefix(item.head), head=head)


def _demands(item: Item) -> bool:
    """Whether it sets a task, and does not only say what the task is, or what came of it."""
    text = item.truth or item.stem
    found = _DEMANDS.match(text)
    if found is None:
        return False
    said = _QUOTED.sub("", text[found.end() :])
    return not found["deed"] or not _STATES.search(said) or _OBLIGES.search(said) is not None


def _is_of_a_sentence(item: Item) -> bool:
    if item.kind is Kind.JUDGE:
        return item.truth[:_BEGINNING] in item.source.sentence
    asks = item.kind in _LED_KINDS and item.kind not in FOR_LEARNERS
    return asks and (bool(item.blanks) or GAP in item.head)


def _is_a_question(item: Item) -> bool:
    """Whether it asks for points by the text's own words: 成员享有哪三项权利？"""
    return bool(item.members) and item.head.endswith("？")


def _told(document: Document, item: Item) -> Saying:
    """Whose words the item tells and with which verb, as its sentence says; a demand may be told so before it in its
    paragraph, points in the paragraph before. 他 stands for the one who spoke before.
    """
    place = item.source
    paragraph = document.paragraphs[max(0, place.paragraph - item.ordered)]
    told = list(SPEAKS.finditer(document.text, paragraph.start, place.start))
    if not told:
        return _NOBODY
    in_its_sentence = told[-1].start() >= document.sentence_at(place.start).start
    if not (in_its_sentence or item.ordered or _demands(item) or _goes_on(document, told[-1], item)):
        return _NOBODY
    said = _saying(document, told[-1])
    return said._replace(who=meant_by_he(document, told[-1].start())) if said.who in HE else said


def _goes_on(document: Document, told: re.Match[str], item: Item) -> bool:
    """Whether somebody still speaks in the sentence of the item: they speak of themselves or talk with others, and
    nothing else is told between.
    """
    sentence = document.sentence_at(item.source.start)
    of = story(document, item.source.paragraph)
    in_talk = of is not None and of.occasion.is_a_talk
    if not (in_talk or _OF_BOTH.search(sentence.text)) or not is_a_person(_OFFICE.sub("", told["who"])):
        return False
    return _NARRATES.search(document.text, told.end(), sentence.end) is None


def _saying(document: Document, told: re.Match[str]) -> Saying:
    """Who speaks, with the day and the occasion of the remark as its sentence tells them."""
    who, at, when = told["who"], told["at"] or "", ""
    if named := _DATED_NAME.fullmatch(who):
        when, who = named["day"], named["who"]
    elif found := _DATED.search(document.text, document.sentence_at(told.start()).start, told.start()):
        when = told_in_full(document, found.start("year"), found.end("day")) or ""
        at = at or (found["at"] or "").removeprefix("，")
    return Saying(who, told["verb"], when, "" if _UNTOLD_PLACE.search(at) else at)


def _unless_told(saying: Saying, item: Item) -> Saying | None:
    """The same, unless it gives an answer away."""
    given = item.kind is not Kind.JUDGE and any(says(saying.who, answer) for answer in (*item.answers, *item.members))
    return None if given else saying


def _quoted(document: Document, item: Item) -> Saying | None:
    """The person whose words the item tells, as long as what they say goes on: to the end of the sentence that
    introduces it, or of the quotation.
    """
    place = item.source
    told = list(SPEAKS.finditer(document.text, document.paragraphs[place.paragraph].start, place.start))
    if not told:
        return None
    saying = _saying(document, told[-1])
    if not (_CHIEF.fullmatch(saying.who) or is_a_person(saying.who)):
        return None
    said = document.text[told[-1].end() + 1 : place.start]
    if said.startswith(_OPENED):
        goes_on = _CLOSED not in said
    else:
        goes_on = told[-1].start() >= document.sentence_at(place.start).start
    return saying if goes_on else None


def _meeting(annotated: AnnotatedDocument, news: Naming | None) -> Naming | None:
    document, event = annotated.document, own_event(annotated)
    if event is None:
        return None
    day = (full_day(document, event.day) if event.day else None) or document.date
    return _Meeting(document, event.name.text, written_month(day), news) if day else None


def _broadcast(document: Document) -> Naming | None:
    if document.date is None or not is_bulletin(document):
        return None
    return _News(document, f"{day_of(document)}{BULLETIN}")


def _article(document: Document) -> Naming | None:
    whole = short_title(document).rpartition(_OF_A_COLUMN)[2]
    written = _WRITTEN.fullmatch(whole)
    if written is None or document.dateline or document.paragraphs[0].role is not Role.TITLE:
        return None
    if tells_news(whole) or _NO_ARTICLE.search(whole):
        return None
    title, author = in_brackets(written["title"]), written["author"] or ""
    if author and not is_a_person(author):
        return None
    return _Article(document, f"{author}在{title}一文中" if author else f"{title}一文")


def _headed(document: Document) -> Naming | None:
    """What an agency reports by the agency and the day, other news and articles by what their headline says."""
    day, line = day_of(document), document.dateline
    if day and line and line.agency not in _THEMSELVES:
        return _News(document, f"{day}{line.agency}")
    title = headline(document)
    if not title:
        return None
    if sum(tells_news(half) for half in title.split()) > 1:
        return _News(document, "")
    name = f"{in_brackets(title)}一文"
    return _News(document, day + name) if day or line or tells_news(title) else _Article(document, name)
