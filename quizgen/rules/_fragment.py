"""Whether a stretch of a sentence lacks what the clauses around it held: its subject, object or main clause."""

from __future__ import annotations

import re

from quizgen.language.numerals import to_int
from quizgen.language.words import tag_words
from quizgen.patterns import regex

_SUBJECT_LOST = regex(
    "(?:必将|亲自(?!动手)|宣布|坚信|先后(?!顺序|次序)|关系(?:着|到)|(?:创造性地?|明确|首次|率先)?提出(?:了|一系列|“)|明确(?:到|了)"
    "|(?:多次|反复|一再|鲜明|坚定|果断|亲自)(?:强调|指出|提出|部署|作出|决策|推动|谋划|出台|采取)(?!的)"
    "|重在|旨在|突出强调|共有(?!产权)|主要包括|(?:正在?|已经?)(?:逐渐|逐步|日益)?成为|在[^，。；]{2,30}发挥着"
    "|同时(?![，期代空])|相反，|自然而[言然]"
    "|对(?![外内])[^，。]*(?:作(?:了|出)|做(?:了|出)|提出|进行了)[^，。]{0,8}(?:要求|部署|安排|规定|规划|阐述|阐释|论述|回答)"
    "|对(?![外内])[^，。]*进行(?:了|全面|系统)?(?:部署|阐述|阐释|论述)"
    "|(?:全面|深刻|系统|科学|充分|集中|生动|鲜明|积极|成功|极大|基本|初步|共同|深入|高度|切实|有效|坚决|不断)[^，。]{2}了(?![解结却])"
    "|(?:[一二两三四五六七八九十百]+|\\d+)(?:年|个月|日)内不得"
    "|(?:根本任务|总要求|主要任务|首要任务|重点任务|总体目标|主要目标|基本原则|主要着力点|突出的|重点|特点)(?:是|为|：))"
)
"""What one says of somebody, or something, that stood before: 必将为发展注入动力, 对修渠作出部署, 根本任务是……."""
_TOLD_OF_SOMEBODY = regex(
    "(?:^|，)(?:多次|反复|一再|鲜明|坚定|果断|亲自)(?:强调|指出|提出|部署|作出|决策|谋划|出台|采取)(?!的)"
)
"""What is told of somebody who did it."""
_OBJECT_LOST = regex("(?:推动|推进|实现|促进|坚持)(?:同|与|和)[^，。；、“”]{2,20}(?:衔接|结合|融合|对接)")
"""推动同……有机衔接 without what is to be linked."""
_ONLY_FROM_TO = regex(
    "从(?!群众中来)(?=[^。]*到)(?![^。]*(?:都|(?<![重主需])要(?![求素点])|必须|应当|实现|均|始终|不断|成为|有了))[^，；。]*(?:，(?:再|又)?[从到][^，；。]*)*[。；，]?$"
)
"""从……到…… without the clause that it belongs to."""
_ONLY_FOR = regex(
    "对于(?![^。]*(?:要|应|须|可以|不得|不能|予以|给予|进行|有着|具有|有重|有利|有助|是|将|会|来说))[^。]*。?$"
)
"""对于…… without what is said of it."""
_ONLY_PREPARES = regex(
    "(?:^|[，；])(?:无论|不论|不管|即使|哪怕|虽然|尽管|除非|面对)[^，；。]*[。；，]?$"
    "|在[^，；。]*(?:领导|指引|指导|带领|推动)下[。；，]?$|；在[^，；。是有]{1,10}[。，]?$"
    "|^(?![^。]*[把将视]).*，作为(?![^，；。]*[，；])[^，；。]*[。；，]?$"
    "|以[^，；。为]*的(?:[^，；。的]{2,4}和)?(?:气概|决心|勇气|魄力|力度|毅力|实际行动|精神面貌)[。；，]?$"
    "|(?:^|[，；得])(?!以后)以[^，；。]*(?:等|其他)(?:手段|方式|方法|形式|名义|途径|渠道)[。；，]?$"
    "|^其[他它][^，；。应须是由为]*的[^，；。应须是由为]{2,10}[。；，]?$"
    "|(?:构建|形成|打造)以[^，；。的]*为[^，；。的]{2,6}[。；，]?$"
    "|(?:应当|可以|必须|的，)自[^，；。]*[日月年]之?内[。；，]?$|；由[^，；。有]*的[^，；。的应须可]{2,6}[。；，]?$"
    "|(?:继|自)[^，；。]*之后[。；，]?$|[，；](?:那)?就是[。；，：]?$"
    "|(?:^|[，；：])(?:如果|假如|倘若|要是)[^，；。]*[。；，]?$"
)
"""A last clause that only prepares what was to follow."""
_NO_DEED = regex(
    "(?<![是])把[^，；。成为作到在入进于给起出下上放当做转用抓握]*的"
    "[^，；。成为作到在入进于给起出下上放当做转用抓]{1,6}[。；，]?$"
)
"""把 with what is taken, and not what is done with it."""
_BECAUSE = regex("^因为(?![^。]*(?:所以|因此|因而|才|就|便))[^，；。]*[。；，]?$")
_ONE_OF_TWO = regex(
    "：一是(?!.*二是)|[，：；]对内(?!蒙古|地|开放|搞活)(?![^。]*对外)|^(?![^。]*(?:既|不仅|不但|又[^。]*又)).*，又[要须能]"
)
"""The one part of what has two, without the other."""
_ANNOUNCED = regex(
    "(?P<count>[两二三四五六七八九十]|\\d{1,2})(?:大|个|项|条|点)[^，。；：、]{0,10}(?:：|，即(?!将))(?P<told>[^。]*)"
)
"""How many things are told after it."""
_NAMED_BY_A_DEED = regex("(?P<deed>[^，；：。的]*)的(?P<thing>[^，；：。]*)[。；]$")
_NAMES = frozenset("nrjst")
"""Classes of words that somebody is called by."""
_PARTED = regex("[、，；和与及]")


def begins_midway(text: str, at: int = 0) -> bool:
    """Whether the stretch that begins there says something of what was named before it."""
    return _SUBJECT_LOST.match(text, at) is not None


def tells_of_nobody(text: str) -> bool:
    """Whether it tells what somebody did, and begins with another deed, not with who it was: 统筹推进……，鲜明提出……."""
    if _TOLD_OF_SOMEBODY.search(text) is None:
        return False
    words = tag_words(text.partition("，")[0])
    return next((word.tag[:1] in "vad" for word in words if word.tag != "x"), False)


def is_fragment(text: str) -> bool:
    """Whether the text lacks a part of its sentence, or some of the things that it has announced."""
    if any(each.match(text) for each in (_SUBJECT_LOST, _ONLY_FROM_TO, _ONLY_FOR)):
        return True
    if any(each.search(text) for each in (_OBJECT_LOST, _ONLY_PREPARES, _NO_DEED, _BECAUSE, _ONE_OF_TWO)):
        return True
    return _only_names(text) or any(_tells_fewer(found) for found in _ANNOUNCED.finditer(text))


def _only_names(text: str) -> bool:
    """Whether it is the name of a thing by what somebody does with it, of which nothing is said: 村长提出的倡议."""
    found = _NAMED_BY_A_DEED.match(text)
    if found is None:
        return False
    deed, thing = tag_words(found["deed"]), tag_words(found["thing"])
    if not deed or deed[0].tag[:1] not in _NAMES or deed[-1].tag != "v":
        return False
    return sum(word.tag[:1] == "v" for word in deed) == 1 and not any(word.tag in ("v", "d", "a") for word in thing)


def _tells_fewer(found: re.Match[str]) -> bool:
    """Whether fewer things are told than were announced: 四项基本原则，即坚持……，坚持……."""
    told = 1 + len(_PARTED.findall(found["told"]))
    return told < (to_int(found["count"]) or 0)
