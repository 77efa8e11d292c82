"""What a law, or rules like one, say sentence by sentence, how near each is to what the law is about, and as which
question or statement it stands alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from quizgen.language.numbering import ARTICLE, ORDINAL
from quizgen.language.words import tag_words
from quizgen.model import AnnotatedDocument, Document, Item, Paragraph, Role, Sentence, Word
from quizgen.patterns import regex
from quizgen.rules._stem import Stem, is_half_told, statement, stretch
from quizgen.structure.genres import is_law
from quizgen.structure.once import once
from quizgen.structure.titles import short_title
from quizgen.structure.word_places import begun_between

_ARTICLE = regex(rf"\s*{ARTICLE}(?:\s+|$)")
_LED = regex(rf"(?:{_ARTICLE.pattern})?(?:但是?，)?")
"""What stands before what a sentence says."""
_PART = regex("；(?:但是?，)?")
_CONDITION = regex("[^，；。]*的(?:，|不得|应当|可以|由)")
"""How a part begins that only says in which case: 超过一年的，……."""
_NAMING, _NOT_NAMING = "nbajlm", frozenset(("同时", "逾期"))
"""Classes of words that a part of a sentence may begin with which says whom or what it is about."""
_CHAPTER = regex(rf"\s*{ORDINAL}章\s*(?P<name>.*)")
_POINT = regex(r"\s*(?:[（(][一二三四五六七八九十]+[）)]|\d+[.．、])")
"""The number of a point of an article: 一、 numbers what has no articles."""
_OF_THINGS = regex(
    "(?:下列|以下|如下)[^，。；：]{0,4}?(?:条件|情形|材料|证明|文件|资料|档案|因素|事项|内容|单位|区域|地区|场所|范围|对象|比例|行为|[一二三四五六七八九]类)(?![^。]*规定[：:]$)[^。]*[：:]$"
    "|(?:下列|以下|如下)[^，。；：的规要]{2,10}(?:应当|不得|可以|免[征予]|属于|为)[^。]*[：:]$|(?:包括|包含|内容(?:是|为))[：:]$"
)
"""What says of points that each is a condition, case or thing: 应当具备下列条件."""
_PURPOSE = regex("(?:制定|修订)本|^为了?.*，(?:根据|依据|依照)")
_UNSAID = regex(
    "具体|其中|协商不成|有特殊|在特殊|特殊情况|案情|延长|有关|相关|其他|必要时|情节|同时|需要|确需|因(?!特网)|有前|符合|属于|按照|依照|依据|根据|自[^治然动]|对此|对前|对于?不|不服|对其|除|申请(?!人)|办理|采取|进行|超过|期满"
    "|发现|经(?![营济纪费])|受(?![托益理害让援赠])|收到|接到|拒|逾|须|应|由|不|可|并"
)
"""How a sentence begins that goes on from the one before it, or does not say whom it is about."""
_CENTRAL = {
    "总则|一般规定|基本原则": 1.0,
    "组织|机构|机关|设置|职责|职权|职能|管理体制|权利|义务|地位|人员": 0.8,
    "责任|罚则|处罚|附则": 0.2,
}
_OTHERWISE = 0.55
"""How central the articles of a chapter are by words of its name, and those of any other chapter."""
_FIRST_ARTICLES, _FIRST = 10, 0.9
"""How many articles of a law without chapters come first, and how central they are."""
_LONGEST = 92
"""Characters of a question about a law, whose sentences are long."""
_DEED = regex("建立|健全|完善|规范|严格|明确|稳定|巩固|统一|加强|公开|确立")
"""How a clause begins that goes on about what somebody named before it does."""
_IF = regex("如(?![何实期下同])|^为了?|(?:^|，)当[^，]*时，$")
"""What says that a consequence follows, which no stem may be cut from."""
_SUBJECT = 4
"""Characters before a blank in its clause that say whom or what the clause is about."""
_CLAUSE_END = regex("[，；。]")


class Provision(NamedTuple):
    """A sentence of an article: what it says stands at `start`–`end`; `central` (0 to 1) is higher for what the law
    is about than for penalties and procedure.
    """

    sentence: Sentence
    start: int
    end: int
    article: str
    central: float


@once
def provisions(annotated: AnnotatedDocument) -> Iterator[Provision]:
    """Each sentence of the articles of a law or of rules like one that says something by itself."""
    document = annotated.document
    if not is_law(document):
        return
    articles = _articles(document)
    of_paragraph = {paragraph.index: number for number, (_, body) in enumerate(articles) for paragraph in body}
    texts = [document.text[body[0].start : body[-1].end] for _, body in articles]
    central = _centrality([chapter for chapter, _ in articles])
    for sentence in document.sentences:
        number = of_paragraph.get(sentence.paragraph)
        if number is None or is_under_a_head(document, sentence):
            continue
        if sentence.text.endswith(("：", ":")) or _PURPOSE.search(sentence.text):
            continue
        for start, end in _parts(sentence, annotated.words[sentence.index]):
            if not _UNSAID.match(document.text, start, end):
                yield Provision(sentence, start, end, texts[number], central[number])


def is_under_a_head(document: Document, sentence: Sentence) -> bool:
    """Whether it stands in a point of an article, which lacks what the article says before all of them."""
    return _POINT.match(document.text, document.paragraphs[sentence.paragraph].start) is not None


def is_a_point_of_things(document: Document, sentence: Sentence) -> bool:
    """Whether it stands in a point of an article that lists conditions, cases or things, none of which is a rule by
    itself.
    """
    if not is_under_a_head(document, sentence):
        return False
    before = (document.paragraphs[index] for index in range(sentence.paragraph - 1, -1, -1))
    head = next((each for each in before if not _POINT.match(document.text, each.start)), None)
    return head is not None and _OF_THINGS.search(document.text, head.start, head.end) is not None


def _parts(sentence: Sentence, words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the parts of a sentence between ； stand that each begin with what they are about."""
    led = _LED.match(sentence.text)
    first = sentence.start + (led.end() if led else 0)
    if "；" not in sentence.text:
        return [(first, sentence.end)]
    naming = {word.start for word in words if word.tag[:1] in _NAMING and word.text not in _NOT_NAMING}
    starts = [first]
    for found in _PART.finditer(sentence.text):
        at = sentence.start + found.end()
        if at in naming and not _CONDITION.match(sentence.text, found.end()):
            starts.append(at)
    return [*zip(starts, [*starts[1:], sentence.end], strict=True)]


def _articles(document: Document) -> list[tuple[str, list[Paragraph]]]:
    """The articles with the names of their chapters."""
    articles: list[tuple[str, list[Paragraph]]] = []
    chapter = ""
    for paragraph in document.paragraphs:
        text = document.text[paragraph.start : paragraph.end]
        if paragraph.role is not Role.BODY:
            named = _CHAPTER.match(text)
            chapter = named["name"] if named else chapter
        elif _ARTICLE.match(text):
            articles.append((chapter, [paragraph]))
        elif articles:
            articles[-1][1].append(paragraph)
    return articles


def _centrality(chapters: Sequence[str]) -> list[float]:
    """How central each article is by the name of its chapter, of a law without chapters by its place."""
    if not any(chapters):
        return [_FIRST if number < _FIRST_ARTICLES else _OTHERWISE for number in range(len(chapters))]
    named = {
        chapter: next((value for names, value in _CENTRAL.items() if re.search(names, chapter)), _OTHERWISE)
        for chapter in dict.fromkeys(chapters)
    }
    return [named[chapter] for chapter in chapters]


def question(
    document: Document,
    provision: Provision,
    start: int,
    end: int,
    tells: Callable[[Stem], bool] = is_half_told,
) -> Stem | None:
    """The provision as a stem with a blank at `start`–`end`: to the end of its part, or of the clause of the blank
    where it is too long or goes on with what the blank asks; the clause by itself where what is before it tells the
    answer. None where none of it would stand alone, or its law's name tells the answer.

    `tells` says whether a stem gives its answer away.
    """
    if document.text[start:end] in short_title(document):
        return None
    begun = _clause_start(document, provision, start)
    stems = (_stems(document, provision, at, start, end) for at in (provision.start, begun) if at is not None)
    return next((stem for stem in chain.from_iterable(stems) if not tells(stem)), None)


def _clause_start(document: Document, provision: Provision, at: int) -> int | None:
    """Where the clause at a place begins that says by itself whom or what it is about; None where it does not."""
    begun = max(document.text.rfind(mark, provision.start, at) for mark in "，；") + 1
    clause = document.text[begun:at]
    if not begun or len(clause) < _SUBJECT or document.text.count(clause) > 1:
        return None
    if any(each.match(clause) for each in (_UNSAID, _DEED, _CONDITION)):
        return None
    return begun if tag_words(clause)[0].tag[:1] in _NAMING else None


def _stems(document: Document, provision: Provision, begun: int, start: int, end: int) -> Iterator[Stem]:
    """The stems that begin there, the longest first."""
    text = document.text
    part = text.find("；", end, provision.end)
    clause = _CLAUSE_END.search(text, end, provision.end)
    for until in (part + 1 if part > 0 else provision.end, clause.end() if clause else provision.end):
        if until - begun - (end - start) > _LONGEST or (until < provision.end and _IF.search(text[begun:until])):
            continue
        stem = stretch(document, begun, until, (start, end))
        if stem:
            yield stem


def statement_of(document: Document, provision: Provision) -> str | None:
    """What the provision says, to the end of its first part where it is long; None where it would not stand alone."""
    part = document.text.find("；", provision.start, provision.end)
    for end in (provision.end, part + 1):
        if 0 < end - provision.start <= _LONGEST:
            return statement(document, provision.start, end)
    return None


def apart(items: Iterable[Item]) -> Iterator[Item]:
    """Those of the items of one law whose question no other item of them asks with another answer."""
    asked = list(items)
    shown = [item.shown for item in asked]
    times = Counter(shown)
    return (item for item, each in zip(asked, shown, strict=True) if times[each] == 1)


def untold(words: Sequence[Word], start: int, end: int, known: str) -> int:
    """Where the words at `start`–`end` begin that are not told already: 〔安全生产｜〕责任制 beside 安全生产法."""
    inside = begun_between(words, start, end)
    return next((word.start for word in inside if len(word.text) == 1 or word.text not in known), end)
