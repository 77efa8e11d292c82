"""Who speaks in a text, and whom 他 stands for who does.

>>> # 王水生指出，山区要护林。他强调，要修渠。 -> 王水生
"""

from __future__ import annotations

from quizgen.model import Document
from quizgen.patterns import regex
from quizgen.rules._occasion import story

SPEAKS = regex(
    r"(?:^|(?<=[，。；？！”\s]))(?P<who>[^，。；：？！“”\s]{1,30}?)(?P<at>在[^，。；：]{2,24}[中上时])?(?:还|也|最后|进一步|明确|特别|再次|一致|深刻|着重|曾|多次)?"
    "(?P<verb>(?:强调)?(?:强调|指出|要求|认为|提出|确定|决定|表示|宣布|重申|介绍|写道|提到|说))(?=[，：])"
)
MEETINGS = ("会议", "座谈会", "全会", "大会", "论坛")
"""What the report of a meeting calls the meeting."""
HE = ("他", "她")
_NAME = "〇"
"""What stands for the name of the one whom a headline names."""
_TAKES_THE_FLOOR = regex(
    f"{_NAME}(?!等|、|和)[^，。；、]{{0,14}}(?:，[^，。；、]{{0,10}})?(?:讲话|致辞|演讲|调研|考察|出席[^，。；、]{{0,24}})。$"
)
"""A sentence that ends with the one whom a headline names beginning to speak."""


def meant_by_he(document: Document, at: int) -> str:
    """Whom 他 means at a place: the one of the headline where they began to speak in the sentence before, or with
    whom the title begins, else the only one who speaks in the text; nobody for none or more.
    """
    sentence = document.sentence_at(at)
    of = story(document, sentence.paragraph)
    talk = of is not None and of.occasion.is_a_talk
    if of and not talk and sentence.index:
        before = document.sentences[sentence.index - 1]
        if before.paragraph == sentence.paragraph and _TAKES_THE_FLOOR.search(
            before.text.replace(of.occasion.who, _NAME)
        ):
            return of.occasion.who
    spoken = {found["who"] for found in SPEAKS.finditer(document.text)} - {*HE, *MEETINGS}
    of_the_title = {who for who in spoken if document.title.startswith(who)} if not talk else set()
    named = of_the_title or spoken
    return named.pop() if len(named) == 1 else ""
