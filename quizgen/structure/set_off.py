"""Spans that a sentence itself sets off as something to know, however they weigh: a coined term in quotation marks, the
image that a thing is said to be, what somebody founds or issues.

>>> # 海南“四方五港”港口集群格局持续优化。 -> 四方五港
>>> # 从严监督执纪是党的自我革命的利器。 -> 利器
>>> # 习近平主席郑重提出全球治理倡议，…… -> 全球治理倡议
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, partial

from quizgen.language.han import HAN
from quizgen.language.word_lists import listed_in_order
from quizgen.model import AnnotatedDocument, Blank, Sentence
from quizgen.patterns import regex
from quizgen.structure.quotations import follows_speech
from quizgen.structure.word_places import begun_between

_BESIDE = frozenset("“”、")
"""What stands beside a quotation that is one of a row."""
_A_PERIOD = regex("[一二三]?十?[一二三四五六七八九]?五")
"""The five years of a plan, which the day of the text tells."""
_FOUNDS = (
    "(?:提出|宣布|倡议|成立|设立|建成|推行|出台|制定|编制|发布|启动|签署|组建|创立|颁布|批准|健全|实施|举办|召开|提升为|建立)+"
    "(?:[了起好]|首[个张部家批份项])?"
)
_ISSUED = regex("(?:批准|通过|签署|发布|印发|出台|发表|公布|颁布|题为)了?(?P<thing>《[^《》]{4,36}》)")
_FIRST = regex(
    "(?:首|第一)[张个部条座批家份项艘](?P<thing>(?:(?![的了和与及、]|有关|相关)[A-Za-z\\d\\u3400-\\u9fff]){4,20}?)"
    "(?=(?:正式|顺利|全面|全线|成功)*(?:发布|开通|建成|投产|启用|亮相|落成|成立|揭牌|投用|竣工|通车|下线|首飞|上线|出台|问世|启动|印发)[，。；])"
)
"""What is the first of its kind."""
_RELATION = regex(
    "(?<=[\\u4e00-\\u9fff])(?P<thing>(?:新时代|新型|全天候|全方位|全面|永久|特殊|战略|合作|协作|友好|互惠|创新|能源|真诚)+伙伴关系)"
)
"""What two states call their relation."""
_HOLDS_TO = regex(
    "(?<!顽固)(?:坚持|践行|奉行|恪守)"
    "(?P<thing>(?!党的|中国共产党|中国特色|不懈|[“以]|推[进动]|加[强快]|深化|完善|开展)"
    f"(?:(?![的了、和与及等]){HAN}){{4,10}})(?=[，。；])"
)
"""What somebody holds to, which is a principle: 坚持就业优先战略, not 坚持以……为……, nor a deed or a theme."""
_CALLED = regex("(?:[称誉喻]为|称[作之]为?|叫[作做]|取名|[起命定]名为?|名[为叫]|主题[是为：])“$")
_CALLED_SO = regex("”(?:为主题|这一主题|(?:荣誉)?称号|精神)")
"""What stands before and behind the quotation marks of a name or theme."""


def is_called_so(text: str, start: int, end: int) -> bool:
    """Whether a quotation is what something is called, or its theme: 被称为“桥梁博物馆”, 以“联通亚欧”为主题."""
    return _CALLED.search(text, max(0, start - 6), start) is not None or _CALLED_SO.match(text, end) is not None


def names(sentence: Sentence, blank: Blank) -> bool:
    """Whether the blank is what its sentence names by itself: what is founded, issued, held to or a first."""
    return any((start, end) == (blank.start, blank.end) for start, end, _ in _named(sentence))


def set_off(annotated: AnnotatedDocument, index: int) -> Iterator[Blank]:
    """What the sentence at `index` sets off, but for what is one of its best blanks anyhow."""
    sentence = annotated.document.sentences[index]
    known = {(blank.start, blank.end) for blank in annotated.blanks[index]}
    places = (*_quoted(annotated, sentence), *_named(sentence))
    for start, end, why in sorted(set(places)):
        if (start, end) not in known:
            yield Blank(start, end, annotated.document.text[start:end], 0.0, partial(_said, why))


def _said(why: str) -> tuple[str, ...]:
    return (why,)


def is_a_standing(text: str, before: str) -> bool:
    """Whether it is the image or standing by which something is known: 是经济增长的｜主引擎."""
    found = _standing().search(before + text)
    return found is not None and found.start("thing") == len(before)


def _quoted(annotated: AnnotatedDocument, sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """Coined terms in quotation marks that are none of a row and nobody's speech."""
    text = annotated.document.text
    for start, end, quoted in begun_between(annotated.quotations, sentence.start, sentence.end):
        if follows_speech(text, start - 1) or _A_PERIOD.fullmatch(quoted):
            continue
        if text[start - 2] not in _BESIDE and text[end + 1 : end + 2] not in _BESIDE:
            yield start, end, "in quotation marks"


def _named(sentence: Sentence) -> Iterator[tuple[int, int, str]]:
    """What something is said to be, what is founded, issued or the first of its kind, and what one holds to."""
    for pattern, why in (
        (_standing(), "what it is said to be"),
        (_founded(), "what is founded"),
        (_ISSUED, "a title"),
        (_FIRST, "a first"),
        (_RELATION, "a relation"),
        (_HOLDS_TO, "what somebody holds to"),
    ):
        for found in pattern.finditer(sentence.text):
            yield sentence.start + found.start("thing"), sentence.start + found.end("thing"), why


@cache
def _standing() -> re.Pattern[str]:
    nouns = "|".join(listed_in_order("blanks", "images"))
    return regex(
        f"(?:是|成为|作为|[称誉喻]为)[^，。；：！？]{{2,36}}?[的之“](?P<thing>(?:{nouns}|第[一二三四五六]个?{HAN}{{2,4}}))"
        "(?=$|[，。；！”])"
    )


@cache
def _founded() -> re.Pattern[str]:
    kinds = "|".join(listed_in_order("blanks", "founded"))
    return regex(
        f"{_FOUNDS}(?P<thing>(?!并)(?:(?![的了起等和与及把将由在]|有关|相关|一系列|一批|新的?){HAN}){{2,18}}(?:{kinds}))(?=[，。；])"
    )
