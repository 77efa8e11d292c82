"""制度: the name of what a law sets up.

>>> text = "第五条 国家建立健全公平竞争审查制度。"
>>> # 国家建立健全____制度。 -> 公平竞争审查
>>> text = "第二条 国务院实行总理负责制。"
>>> # 国务院实行____。 -> 总理负责制
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from quizgen.language.word_lists import listed
from quizgen.model import AnnotatedDocument, Item, Word
from quizgen.patterns import regex
from quizgen.rules._provision import Provision, apart, provisions, question, untold
from quizgen.rules._stem import Stem, source_of
from quizgen.structure.titles import short_title
from quizgen.structure.word_places import word_before, word_from

_SET_UP = regex(
    "(?<!不)(?<!不得)(?:逐步)?(?P<verb>建立|健全|确立|完善|推行|实行|实施)(?:(?:、|和|并)(?:推行|落实|执行|规范)|(?:、|和|并)?(?:逐步)?(?:建立|健全|完善|实施|实行)?)"
    "(?P<name>[^，。；：“”（）]{2,40}?)"
    "(?P<head>(?:制度|体制|机制|体系|制)(?=[，。；、和]|$)|(?:(?:监督)?管理|(?:行政)?许可|战略|政策|国策|工作格局)(?=[，。；]|$))"
)
_BY_ITSELF = regex(
    "(?<!不)(?<!不得)(?<!组织)(?P<verb>实行)(?P<name>[^，。；：“”（）的和或与]{3,8}(?<!为主)(?<![时后]))(?P<head>)(?=[，。；]|$)"
)
"""What is in force and bears no head: 实行〔市场调节价〕."""
_IN_THE_NAME = ("制", "战略", "国策")
"""Heads that no answer goes without: 总理负责制."""
_MANAGED = "管理"
"""The head that is the last of several deeds: 分业经营、分业管理."""
_JOINED = ("和", "与", "及", "、", "的")
"""What a name begins or ends in that goes on: 统一领导和｜管理."""
_AND_MORE = "等"
_OPEN = regex(f"(?<![平分初中高同相均]){_AND_MORE}(?!级)")
"""What no name holds: 许可等方式进行｜管理."""
_OF_WHAT = regex(f"(?<![相针])对(?![外内口])|^(?:覆盖|涉及|涵盖).*[、等]|[各本][项种类行]|{_OPEN.pattern}")
"""What no way in even words has: 〔覆盖治理、服务等领域〕的应用体系."""
_QUALIFIED = regex("(?P<how>.+)的(?P<what>[^的]*)")
_EVEN = regex("[^、和与的]{4}(?:[、和与][^、和与的]{4})*|[^、的]{2,8}(?:、[^、的]{2,8})+(?:相结合|为主|为辅)?")
"""A way in even words: 统一领导、分级负责."""
_LAW = regex("法$|条例$|^中华人民共和国")
_VAGUE = "相关有关相应统一各项"
"""Words before a name that are none of it."""
_HEADS = regex("制度|体制|机制|体系|战略|方针")
"""What a name has that is two names."""
_SHORTEST, _LONGEST = 2, 10
_OF_ANOTHER = frozenset(("情况", "对象", "部门", "负责人", "人员", "单位", "主体", "结果", "范围", "用户", "成员"))
"""Words with which no name begins that the words before it are a part of: 抚恤优待｜对象关爱帮扶."""
_ANYBODY = regex(
    "(?:国家|国务院|人民代表大会|常务委员会|人民政府|政府|街道办事处|省级?|自治区|直辖市|设区的|[市区县乡镇州]级?|县级以上|地方|各级?|[同本]级?"
    "|(?:行政|业务)?(?:主管|监管|监督管理)?(?:部门|机构)|有关|相关|用人单位|及其|[和与及、]|以及|或者|（[^（）]*）"
    "|应当|可以|必须|依法|逐步|推动|加快|建立|健全|确立|完善|推行|实行|实施|落实|执行|并|(?:统一|严格|有效|科学|完善|相应)的)*"
)
"""What a stem says before a system that nobody can tell by it: 县级以上人民政府应当建立｜…."""
_STATE = regex("国家(?![^，。；]{0,10}(?:部门|机关|机构))|国务院(?=实行)|全国|我国")
_ONLY_THE_STATE = regex("(?:国家|国务院)?")
_TAIL = 4
"""Characters of a name's last words that tell it."""
_OWN = regex("应当|可以|必须")
"""What an organisation must set up for itself."""
_IN_FORCE = ("实行", "确立")
_MERELY_BUILT = frozenset(("机制", "体系", "政策"))
_NOT_IN_FORCE, _SHORT = 0.9, 0.9
"""What a system keeps that the law only wants built or bettered, of which there are many; as much of it again one of a
kind that every law has, and one named in two characters.
"""
_OF_THE_STATE, _OF_OTHERS, _OF_ITSELF = 1.0, 0.8, 0.65


class _Named(NamedTuple):
    """The name of a system at `start`–`end`, with the match that found it."""

    provision: Provision
    found: re.Match[str]
    start: int
    end: int

    @property
    def kind(self) -> str:
        """The head of a system of which the law only says that the state has it; nothing where it says more."""
        return self.found["head"] if _ONLY_THE_STATE.fullmatch(self.found.string, *self._before) else ""

    @property
    def is_the_state_s(self) -> bool:
        """Whether it is one of the few that the state has."""
        return self.found.start() > self.provision.start and self.kind != ""

    @property
    def _before(self) -> tuple[int, int]:
        return self.provision.start, self.found.start()


def system(annotated: AnnotatedDocument) -> Iterator[Item]:
    """One item for each system that a provision sets up and that has a name of its own; where the law sets up several
    such with no other words, or says nothing besides, the first words of the name stay.
    """
    names = [named for provision in provisions(annotated) if (named := _first_name(annotated, provision))]
    kinds = Counter(named.kind for named in names)
    crowded = (_cut(annotated, named) if named.kind and kinds[named.kind] > 1 else named for named in names)
    return apart(item for named in crowded if (item := _item(annotated, named)))


def _first_name(annotated: AnnotatedDocument, provision: Provision) -> _Named | None:
    text, start, end = annotated.document.text, provision.start, provision.end
    for found in chain(_SET_UP.finditer(text, start, end), _BY_ITSELF.finditer(text, start, end)):
        span = _name(annotated, provision, found)
        if span and question(annotated.document, provision, *span):
            return _Named(provision, found, *span)
    return None


def _cut(annotated: AnnotatedDocument, named: _Named) -> _Named:
    """The last words of a name, where there are enough of them: 执业兽医｜资格考试; a way in even words stays whole."""
    if annotated.document.text.startswith("的", named.end):
        return named
    text, title = annotated.document.text, short_title(annotated.document)
    words = annotated.words[named.provision.sentence.index]
    starts = [
        word.start
        for word in words
        if named.start + 1 < word.start <= named.end - _TAIL
        and len(word.text) > 1
        and word.text not in title
        and not _goes_on(words, word.start)
        and not _takes(words, word.start)
        and not any(mark in text[named.start : word.start] for mark in _JOINED)
    ]
    return named._replace(start=starts[-1]) if starts else named


def _meeting_at(words: Sequence[Word], place: int) -> tuple[Word, Word]:
    """The words that end and begin there, an empty one for either that does not."""
    none = Word(place, place, "", "")
    return word_before(words, place) or none, word_from(words, place) or none


def _goes_on(words: Sequence[Word], start: int) -> bool:
    """Whether the word there needs those before it, or says the last of them again: 供水｜用水."""
    before, word = _meeting_at(words, start)
    return word.text in _OF_ANOTHER or (len(word.text) > 1 and before.text[-1:] == word.text[-1])


def _is_single(words: Sequence[Word], start: int) -> bool:
    """Whether a word of one character begins there: the tagger cut it from a name (古树名｜木)."""
    return len(_meeting_at(words, start)[1].text) == 1


def _takes(words: Sequence[Word], start: int) -> bool:
    """Whether the word there is the object of the one before it (占用｜耕地), or told how by it (异常｜波动)."""
    before, word = _meeting_at(words, start)
    return before.tag in ("a", "ad", "d") or (before.tag in ("v", "vn") and word.tag == "n")


def _item(annotated: AnnotatedDocument, named: _Named) -> Item | None:
    document, provision = annotated.document, named.provision
    stem = question(document, provision, named.start, named.end)
    if stem and _tells_nothing(named, stem):
        cut = _cut(annotated, named)
        if cut.start > named.start:
            named, stem = cut, question(document, provision, cut.start, cut.end)
        elif not named.is_the_state_s:
            stem = None
    if stem is None:
        return None
    before = document.text[provision.start : named.found.start()]
    of_the_state = _STATE.match(before) and "，" not in before
    worth = _OF_ITSELF if _OWN.search(before) else _OF_THE_STATE if of_the_state else _OF_OTHERS
    return stem.item(
        "system",
        source_of(document, named.start, named.end),
        score=worth * _weight(named.found, stem.answer) * (0.6 + 0.4 * provision.central),
        reasons=("what the law sets up",),
    )


def _tells_nothing(named: _Named, stem: Stem) -> bool:
    """Whether a stem says no more than that somebody sets it up who sets up many things."""
    return stem.after.rstrip("。") == named.found["head"] != "" and _ANYBODY.fullmatch(stem.before) is not None


def _weight(found: re.Match[str], name: str) -> float:
    """How much of its worth a system keeps by how the law speaks of it."""
    if not found["head"]:
        return _NOT_IN_FORCE
    if found["verb"] in _IN_FORCE or ("、" in name and _EVEN.fullmatch(name)):
        return 1.0
    return _NOT_IN_FORCE * (_SHORT if found["head"] in _MERELY_BUILT else 1) * (_SHORT if len(name) <= _SHORTEST else 1)


def _name(annotated: AnnotatedDocument, provision: Provision, found: re.Match[str]) -> tuple[int, int] | None:
    """Where the name stands that tells the system from others, without words that its law's name or sentence tells."""
    text, title = annotated.document.text, short_title(annotated.document)
    start, end = found.span("name")
    qualified = _QUALIFIED.fullmatch(found["name"])
    if qualified:
        how = qualified["how"]
        if _EVEN.fullmatch(how) and found["head"] and not _OF_WHAT.search(how):
            return start, start + len(how)
        start = found.start("name") + qualified.start("what")
    if found["head"] in _IN_THE_NAME or (found["head"] == _MANAGED and "、" in found["name"]):
        end = found.end("head")
    if text.endswith(_AND_MORE, start, end):
        end -= len(_AND_MORE)
    whole, matter = start, _LAW.sub("", title)
    if text.startswith(matter, start):
        start += len(matter)
    told = title + text[provision.start : start] + _VAGUE
    words = annotated.words[provision.sentence.index]
    first = untold(words, start, end, told)
    while start < first < end and text[start : first + 1] in title and _is_single(words, first):
        first += 1
    if _goes_on(words, first):
        first = start = whole
    if not found["head"] and (first > start or not _is_thing(words, start)):
        return None
    start, name = first, text[first:end]
    if name.startswith(_JOINED) or name.endswith(_JOINED) or _HEADS.search(name) or _OPEN.search(name):
        return None
    if not _SHORTEST <= len(name) <= _LONGEST or name in listed("laws", "general"):
        return None
    return start, end


def _is_thing(words: Sequence[Word], start: int) -> bool:
    """Whether what begins there is no deed of itself: 实行〔市场调节价〕, 实行〔接管〕."""
    first = word_from(words, start)
    return first is not None and first.tag[:1] in "nbajvd" and first.text not in ("情况", "适用")
