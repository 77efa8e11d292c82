"""What fills blanks left out at once so that nothing else would: known names, what a formula holds, and the pairs that
public texts say.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from quizgen.language.contrasts import is_contrasted
from quizgen.language.formulas import formula_around, is_said, is_said_alone
from quizgen.language.glossary import glossary
from quizgen.language.word_lists import listed
from quizgen.model import ListKind, Span, TextList, Word
from quizgen.patterns import regex
from quizgen.rules._stem import AND_MORE
from quizgen.structure.word_places import begun_between, word_before, word_from

_TELLING = 3
"""Characters of an answer that is more than a bare word: 意见 and 建议, 规模 and 标准 may be any."""
_APART = 18
"""Characters between two quotations that still stand beside each other."""
_HELD = 3
"""Characters of a formula around a filling that hold it in its place."""
_SET = 2
"""The same around a pair that could be any deeds or qualities."""
_BODY = regex("(?:中央|[省市县州区部委会局院])$")
_COUNT = regex("(?![五七八十]一$).{0,2}[一二两三四五六七八九十]")
"""A name that counts what it stands for, and no holiday: 约法三章, 七五."""
_FIGURE = regex(r"[^，。；！？\n]*?(?:\d|百分之|[十百千万亿](?:多|余)?[万亿元吨亩公户])")
_SO_MANY = regex(f"[、和与及]|{AND_MORE}|以及")
_MORE = regex(AND_MORE)
_JOINT = regex("、|和|与|”、“|”和“|”与“")
_ENDED = regex("[，。；！？”]|的(?!是)|$")
_CLOSED = regex("[、，。；！？”]|的|$")
_OF_NOUNS = "的"
_KEPT = "坚持"
"""What a principle stands behind: 坚持尽力而为、量力而行."""
_DOING = ("进行", "作了", "作出", "开展", "予以", "给予", "转达", "到会")
"""Verbs whose object only says what was done: 进行宣讲和阐释."""
_MODAL = ("要", "应", "应该", "应当", "必须", "将", "可以", "，", "；", "：", "。", "\n")
"""What stands before deeds of which their clause says no more: 我们要突出重点、把握关键."""
_NEW = "新"
_QUALITY = ("性", "化", "感")
_THING, _SETTLED, _DEED = "thing", "set phrase", "deed"
_THING_AND_QUALITY = {"n", "a"}
_THINGS, _SET_PHRASES = "nabjs", "il"
_PROPER = ("ns", "nz", "nt", "j")
_CUT_OFF = "pcumd"
"""What the tags begin with of words that want something behind them: 总书记关于｜."""
_MARK_OR_PARTICLE = "xu"


def are_names(text: str, words: Sequence[Word], slots: Sequence[Span]) -> bool:
    """Whether what stands in quotation marks beside each other are names that are known, or count what they stand for
    beside one that is: “四风” and “约法三章”. Other quotations are the day's or the author's own.
    """
    if any(other.start - one.end > _APART for one, other in pairwise(slots)) or _MORE.match(text, slots[-1].end + 1):
        return False
    known = [_is_known(words, slot) for slot in slots]
    return any(known) and all(
        is_so or _COUNT.match(slot.text) is not None for is_so, slot in zip(known, slots, strict=True)
    )


def _is_known(words: Sequence[Word], name: Span) -> bool:
    if name.text in glossary().names or is_contrasted(name.text):
        return True
    first = word_from(words, name.start)
    proper = first is not None and first.text == name.text and first.tag in _PROPER
    return (proper or len(name.text) >= _TELLING) and is_said_alone(name.text)


def are_held(text: str, words: Sequence[Word], slots: Sequence[Span]) -> bool:
    """Whether the fillings of a frame are of one length, no bare words or names of bodies, no things that figures are
    told of, and each stands in a formula; or three or more of one make.
    """
    if len({len(slot.text) for slot in slots}) > 1 or len(slots[0].text) < _TELLING:
        return False
    if any(_BODY.search(slot.text) or not _is_a_phrase(words, slot) for slot in slots):
        return False
    if any(_FIGURE.match(text, slot.start) or _SO_MANY.match(text, slot.start - 1) for slot in slots):
        return False
    if _SO_MANY.match(text, slots[-1].end) or not _end_alike(text, slots):
        return False
    if is_said(text[slots[0].start : slots[-1].end]):
        return True
    if any(_is_commonplace(words, slot) for slot in slots):
        return False
    if all(formula_around(text, slot.start, slot.end) - len(slot.text) >= _HELD for slot in slots):
        return True
    return len(slots) > 2 and _are_of_one_make(slots)


def _end_alike(text: str, slots: Sequence[Span]) -> bool:
    """Whether each filling ends where the frame goes on, or each where its clause ends."""
    return len({text[slot.end : slot.end + 1] for slot in slots}) == 1 or all(
        _CLOSED.match(text, slot.end) for slot in slots
    )


def _is_commonplace(words: Sequence[Word], slot: Span) -> bool:
    """Whether it begins with praise, or is what every such text says of every thing."""
    if any(slot.text in listed("blanks", name) for name in ("sayings", "themes", "paired")):
        return True
    first = word_from(words, slot.start)
    return slot.text.startswith(_praise()) or (first is not None and first.text in listed("blanks", "before_nouns"))


@cache
def _praise() -> tuple[str, ...]:
    return (*sorted(listed("blanks", "commonplace")), _NEW)


def _is_a_phrase(words: Sequence[Word], slot: Span) -> bool:
    """Whether a filling has no person and needs nothing that follows it."""
    inside = begun_between(words, slot.start, slot.end)
    if not inside or any(word.tag.startswith("nr") for word in inside) or inside[-1].tag[:1] in _CUT_OFF:
        return False
    after = word_from(words, slot.end)
    return inside[-1].tag != "v" or after is None or after.tag[:1] in _MARK_OR_PARTICLE


def _are_of_one_make(slots: Sequence[Span]) -> bool:
    """Whether they begin or end alike: 人民意愿, 人民利益 and 人民监督."""
    return len({slot.text[0] for slot in slots}) == 1 or len({slot.text[-1] for slot in slots}) == 1


def is_a_pair(text: str, found: TextList) -> bool:
    """Whether two things of one make are all that is joined there, at the end of a clause or before 的."""
    if found.kind is not ListKind.ENUMERATION or len(found.members) != 2 or not found.certain:
        return False
    one, other = found.members
    if not _JOINT.fullmatch(text, one.end, other.start) or not _ENDED.match(text, other.end):
        return False
    if _SO_MANY.match(text[one.start - 1 : one.start]) or _SO_MANY.match(text, other.end):
        return False
    alike = len(one.text) == len(other.text) or one.text[-1] == other.text[-1]
    return alike and min(len(one.text), len(other.text)) >= _TELLING and is_said(text[one.start : other.end])


def is_settled(text: str, words: Sequence[Word], pair: Sequence[Span]) -> bool:
    """Whether a pair that public texts say is nothing that all of them say, begins and ends alike, has no attribute
    before it, is not only what somebody did, and could be no other deeds or qualities.
    """
    one, other = pair
    if any(_is_commonplace(words, each) or _names_a_person(words, each) for each in pair):
        return False
    if not _are_alike(words, pair) or text.endswith(_DOING, 0, one.start) or _has_attribute(words, one):
        return False
    does = _class_of(word_from(words, one.start)) != _THING and not text.startswith(_OF_NOUNS, other.end)
    if does and text.endswith(_MODAL, 0, one.start):
        return False
    if formula_around(text, one.start, other.end) - (other.end - one.start) >= _SET:
        return True
    if all(each.text.endswith(_QUALITY) for each in pair):
        return False
    return not does or text.endswith(_KEPT, 0, one.start)


def _names_a_person(words: Sequence[Word], slot: Span) -> bool:
    word = word_from(words, slot.start)
    return slot.text in listed("blanks", "known_to_all") or (
        word is not None and word.end == slot.end and word.tag.startswith("nr")
    )


def _has_attribute(words: Sequence[Word], slot: Span) -> bool:
    """Whether an attribute stands before it that belongs to its first word: 更大｜力度吸引."""
    before = word_before(words, slot.start)
    if before is None:
        return False
    return before.text in listed("blanks", "commonplace") or (before.tag == "a" and len(before.text) == 1)


def _are_alike(words: Sequence[Word], pair: Sequence[Span]) -> bool:
    """Whether two things begin with words of one class, and none ends with a quality where the other ends with a thing:
    风高浪急的国际环境 和艰巨繁重的任务.
    """
    one, other = pair
    if one.text[0] == other.text[0] or one.text[-1] == other.text[-1]:
        return True
    firsts = {_class_of(word_from(words, each.start)) for each in pair}
    lasts = {_tag_of(word_before(words, each.end))[:1] for each in pair}
    return (len(firsts) == 1 or _SETTLED in firsts) and lasts != _THING_AND_QUALITY


def _class_of(word: Word | None) -> str:
    """Whether it is a thing, a set phrase or a deed."""
    tag = _tag_of(word)
    return _SETTLED if tag[:1] in _SET_PHRASES else _THING if tag[:1] in _THINGS or tag == "vn" else _DEED


def _tag_of(word: Word | None) -> str:
    return word.tag if word else "x"
