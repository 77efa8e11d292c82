"""Names with the office before them: 上海市委书记 李强, 法国总统 马克龙.

>>> # 中共中央政治局常委、国务院副总理、推动长三角一体化发展领导小组组长 韩正 出席座谈会
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from quizgen.language.han import HAN
from quizgen.language.names import after_name_pattern, name_shapes, office_pattern
from quizgen.model import Document, Person, Span, Word
from quizgen.patterns import regex

_FOREIGN = regex(rf"{HAN}{{1,7}}(?:[·•・‧－-]{HAN}{{1,7}})+")
_FOREIGN_OFFICES = (
    "总统",
    "首相",
    "总理",
    "外长",
    "部长",
    "国王",
    "女王",
    "主席",
    "议长",
    "总干事",
    "秘书长",
    "防长",
    "国务卿",
    "大臣",
    "埃米尔",
    "酋长",
)
_NEVER_FIRST = "的了是称说这那其该各等被把将向对从和与及跟同并或由让使不没为"
_STOP_TAGS = ("p", "c", "u", "r", "d", "x", "y", "e")
_BODIES = ("小组", "委员会", "办公室", "指挥部", "基金会", "促进会", "研究会", "协会", "中心")
_OFTEN_SWALLOWED = "作就在对说同与率向等任到互受"
_SINGLE_VERBS = _OFTEN_SWALLOWED + "称讲谈问答写赴去来要会能想看听为致应"
"""Verbs of one character of which a person is the subject; others end a name: 李家｜超出席."""
_KIN = "家父母妻兄弟党院"
"""Nouns of one character that may stand right behind a person: 李明｜家."""
_SAYING = "说称"
"""Verbs that stand before a mark and what was said."""
_MARK = regex(r"\W|$")
_MEETING = frozenset(("会见", "会谈", "陪同", "祝贺", "接见", "任命", "听取", "邀请", "访问", "会晤", "出席"))
_TENURE = ("时任", "原", "现任", "前", "新任", "同", "会同", "、", "兼", "首任", "当时")
_MARKS_WITHIN = "“”·"
_LONGEST_OFFICE = 60
_FULL = 3
"""Characters of a name that the tagger may cut where a verb follows: 马克｜龙通电话."""


def find_people(document: Document, words: tuple[tuple[Word, ...], ...]) -> Iterator[Person]:
    """Each name that stands right behind an office, with the whole office (several posts strung by 、 are one)."""
    people = tuple(_people(document, words))
    if not people:
        return
    names = {person.name.text for person in people}
    full = (word.text for sentence in words for word in sentence if word.tag == "nr" and len(word.text) == _FULL)
    known = {text for text in full if text[-1] not in _OFTEN_SWALLOWED}
    for name, office in people:
        shorter = next((name.text[:end] for end in range(2, len(name.text)) if name.text[:end] in names), None)
        if shorter and len(name.text) > 3:
            name = Span(name.start, name.start + len(shorter), shorter)
        longer = Span(name.start, name.end + 1, document.text[name.start : name.end + 1])
        yield Person(longer if len(name.text) < _FULL and longer.text in known else name, office)


def _people(document: Document, words: tuple[tuple[Word, ...], ...]) -> Iterator[Person]:
    text = document.text
    last_name_end = 0
    for found in office_pattern().finditer(text):
        index = document.sentence_index(found.start())
        if index < 0 or found.end() >= document.sentences[index].end:
            continue
        sentence_words = words[index]
        at = bisect_left(sentence_words, (found.end(),))
        if at < len(sentence_words) and sentence_words[at].start == found.end():
            end = _name_end(text, sentence_words, at, found.group())
        elif not sentence_words[at - 1].tag.startswith("n"):
            end = _end_by_shape(text, sentence_words, at, found.end())
        else:
            continue
        if end is None:
            continue
        start = _office_start(sentence_words, at, found.start(), last_name_end)
        if start is None:
            continue
        last_name_end = end
        yield Person(
            Span(found.end(), end, text[found.end() : end]), Span(start, found.end(), text[start : found.end()])
        )


def _name_end(text: str, words: tuple[Word, ...], at: int, office: str) -> int | None:
    """Where the name that starts with the word `at` ends; None where no name starts there."""
    word = words[at]
    if word.text[0] in _NEVER_FIRST:
        return None
    foreign = _FOREIGN.match(text, word.start)
    if foreign:
        return _foreign_end(words, at, foreign.end())
    shapes = name_shapes()
    after = after_name_pattern()
    ended = after.match(text, word.start)
    if ended and len(ended.group()) > 1:
        return None
    if word.tag.startswith("nr"):
        following = words[at + 1] if at + 1 < len(words) else None
        if len(word.text) == 2 and following is not None and shapes.fits(text[word.start : word.end + 1]):
            lengthened = word.end + 1
            if _is_torn_off(text, words, at + 1):
                return lengthened
            alone = len(following.text) == 1 and not (
                following.tag.startswith(_STOP_TAGS) or following.text in _SINGLE_VERBS
            )
            broken = following.tag.startswith(("v", "n")) and len(following.text) == 2
            if (alone or broken) and after.match(text, lengthened) and not after.match(text, word.end):
                return lengthened
        foreign_parts = following is not None and following.tag in ("nr", "nrt") and not after.match(text, word.end)
        if office in _FOREIGN_OFFICES and foreign_parts:
            return _plain_foreign_end(text, words, at)
        if shapes.fits(word.text):
            return word.end - _swallows(text, word)
        if office in _FOREIGN_OFFICES and 2 <= len(word.text) <= 7:
            return _plain_foreign_end(text, words, at)
        return None
    if word.tag == "ns" and text[word.start + _FULL : word.start + _FULL + 1] in tuple(_OFTEN_SWALLOWED):
        return word.start + _FULL if shapes.fits(text[word.start : word.start + _FULL]) else None
    if len(word.text) == 1 and not word.tag.startswith(_STOP_TAGS):
        end = _end_by_shape(text, words, at, word.start)
        if end:
            return end
    if office in _FOREIGN_OFFICES and at and word.tag in ("nr", "nrt", "nz", "ns"):
        return _plain_foreign_end(text, words, at)
    return None


def _is_torn_off(text: str, words: tuple[Word, ...], at: int) -> bool:
    """Whether the word `at`, behind a name of two characters, is the third of it: 马克｜龙｜通电话."""
    word, after = words[at], words[at + 1] if at + 1 < len(words) else None
    if len(word.text) > 1 or not word.tag.startswith("n") or word.text in _KIN or after is None:
        return False
    goes_on = after.tag.startswith(("v", "l", "i", "x", "p", "d", "m"))
    return goes_on and not after_name_pattern().match(text, word.start)


def _foreign_end(words: tuple[Word, ...], at: int, end: int) -> int:
    """The last word edge at or before `end`, so that 普京访问 sheds its verb."""
    while (
        at + 1 < len(words)
        and words[at + 1].end <= end
        and not words[at + 1].tag.startswith(("v", "p", "c", "d", "t", "u"))
    ):
        at += 1
    return words[at].end


def _plain_foreign_end(text: str, words: tuple[Word, ...], at: int) -> int | None:
    after = after_name_pattern()
    for last, word in enumerate(words[at : at + 4], at):
        if word.end - words[at].start > 7:
            return None
        following = words[last + 1] if last + 1 < len(words) else None
        if following and len(following.text) == 2 and following.text[1] in "说在同对就":
            return following.start + 1
        ahead = following.tag if following else "x"
        if after.match(text, word.end):
            return word.end - _swallows(text, word)
        if ahead.startswith(("v", "t", "f", "m", *_STOP_TAGS)):
            return word.end - _swallows(text, word) if word.end - words[at].start >= 3 else None
    return None


def _swallows(text: str, word: Word) -> bool:
    """Whether the tagger took the next word's first character into the name, as in 何平作|了说明, 乔治亚季斯说|，."""
    if len(word.text) < _FULL:
        return False
    if _MARK.match(text, word.end):
        return word.text[-1] in _SAYING
    return word.text[-1] in _OFTEN_SWALLOWED


def _end_by_shape(text: str, words: tuple[Word, ...], at: int, start: int) -> int | None:
    """The end of a name that the tagger did not see, as in 主任|何立峰 read as 主 任何 立峰."""
    edges = {word.end for word in words[at : at + 3]}
    for end in (start + 3, start + 2):
        known_edge = end in edges or text[end : end + 1] in _OFTEN_SWALLOWED
        if known_edge and name_shapes().fits(text[start:end]) and after_name_pattern().match(text, end):
            return end
    return None


def _office_start(words: tuple[Word, ...], at: int, head: int, floor: int) -> int | None:
    """Where the office with its last word at `head`, right before the word `at`, starts; not before `floor`."""
    first = at
    while first > 0 and words[first].start > head:
        first -= 1
    while first > 0:
        word = words[first - 1]
        if word.start < floor or words[at].start - word.start > _LONGEST_OFFICE:
            break
        if word.text == "、":
            if first - 1 == 0 or words[first - 2].end <= floor or not _ends_with_office(words[first - 2].text):
                break
            first -= 1
            continue
        if word.tag.startswith(_STOP_TAGS) and word.text not in _MARKS_WITHIN and not _joins_bodies(words, first - 1):
            break
        if word.tag.startswith("v") and word.tag != "vn" and not _verb_within(words, first - 1, at):
            break
        if word.tag == "nrfg":
            return None
        if word.text in _MEETING or word.tag == "m" or word.text in ("日", "月") or word.tag == "t":
            break
        first -= 1
    while first < at and words[first].text in _TENURE:
        first += 1
    return words[first].start if first < at else None


def _ends_with_office(text: str) -> bool:
    return any(found.end() == len(text) for found in office_pattern().finditer(text))


def _joins_bodies(words: tuple[Word, ...], at: int) -> bool:
    """和 inside 国家发展和改革委员会."""
    return (
        words[at].text in ("和", "与", "及")
        and 0 < at < len(words) - 1
        and words[at + 1].tag[:1] in ("n", "v")
        and any(word.text.endswith(("委员会", "部", "局", "厅", "会")) for word in words[at + 1 : at + 4])
    )


def _verb_within(words: tuple[Word, ...], at: int, name: int) -> bool:
    """A verb that names a body's business: 推动…领导小组, 发展和改革委员会."""
    ahead = words[at + 1 : name]
    begins = at == 0 or words[at - 1].text in ("、", "，", "。", "和")
    inside = at > 0 and words[at - 1].tag[:1] in ("n", "j", "v", "b", "c")
    return (begins or inside) and any(word.text.endswith(_BODIES) for word in ahead)
