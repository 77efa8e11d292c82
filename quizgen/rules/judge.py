"""判断: a statement of the text as it is, or with one phrase, number or turn changed; the key has the true wording."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from quizgen.model import RIGHT, WRONG, AnnotatedDocument, Document, Item, Kind, Sentence, Source
from quizgen.rules._distractors import Phrases, coin
from quizgen.rules._salient import weightiest
from quizgen.rules._stem import content_bounds, source_of, stem_around
from quizgen.rules.who import Holder, holders, office_score, time_of

_DIRECTION = re.compile(r"(增长|下降|上升|增加|减少|提高|降低)(?=了?\d)")
_OPPOSITE = {
    "增长": "下降",
    "下降": "增长",
    "上升": "下降",
    "增加": "减少",
    "减少": "增加",
    "提高": "降低",
    "降低": "提高",
}
_DUTY = re.compile(
    "不得(?!不|.{0,8}(?:损|毁|坏|害|妨碍|非法|滥用|泄露|伪造|歧视|随意|擅自|任何))|应当(?!是|被|严格|依法)"
)
_CHOICE = "可以"
_MODEST = 0.75
"""What a statement is worth whose only turn is 可以 for 应当, and by itself is nothing to judge."""
_SHORTEST = 16
"""Characters of a statement that says enough to be judged."""
_OFFICE = 4
"""Characters at the end of an office that like offices share: 省委书记."""
_TARGET = re.compile(r"(?<=到)(2020|2025|2030|2035|2050)(?=年)")
_TARGETS = ("2020", "2025", "2030", "2035", "2050")
_DAYS = re.compile("(?<![一二三四五六七八九])(七|十五|二十|三十|六十|九十)(?=(?:个工作)?日内)")
_PERIODS = ("七", "十五", "三十", "六十", "九十")
_THING = "[^，。；：、“”的是以为]{2,12}"
_TURNED = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:^|(?<=[，；]))({_THING})(?:是|为)({_THING})的[^，。；的]{{0,5}}(?:基础|前提|保障|保证|核心|根本|关键|灵魂|目的|动力|条件|途径|手段)(?=[，。；])",
        rf"(?:由|从)({_THING})(?:向|到|走向|转向|变为)({_THING}?)(?:转变|转型|转化|转换|迈进|过渡|跨越|飞跃|升级)",
        rf"以({_THING})为(?:主体|主导|主|核心|基础|前提|重点|中心|引领|统领|支撑|保障|动力|导向|目标|目的|手段|主线|纲|根本|宗旨|先导)(?:、|，)?以?({_THING})为(?:主体|主导|辅|补充|核心|基础|前提|重点|中心|引领|统领|支撑|保障|动力|导向|目标|目的|手段|主线|根本|宗旨|先导|依托)",
    )
)
"""Two things in a relation that holds one way only: A是B的基础, 由A向B转变, 以A为主体、B为补充."""


def judge(annotated: AnnotatedDocument) -> Iterator[Item]:
    """A true and a false item for each statement that can be changed without becoming nonsense; one is chosen."""
    yield from _statements(annotated)
    yield from _offices(annotated)


def _statements(annotated: AnnotatedDocument) -> Iterator[Item]:
    document = annotated.document
    phrases = Phrases.of_sets(annotated)
    for index in weightiest(annotated):
        sentence, salience, blanks = document.sentences[index], annotated.salience[index], annotated.blanks[index]
        if not blanks:
            continue
        blank = blanks[0]
        stem = stem_around(document, sentence, ((blank.start, blank.end),))
        if stem is None or len(stem.text) < _SHORTEST or not _is_whole(document, sentence, stem.text):
            continue
        change = _changed(stem.text, [each.text for each in blanks], phrases)
        if change is None:
            continue
        wrong, right, false = change
        place = source_of(document, sentence, blank.start, blank.end)
        pair = _pair(
            stem.text, false, right, wrong, place, round(salience * 0.8 * (_MODEST if wrong == _CHOICE else 1), 4)
        )
        yield from (item for item in pair if wrong != _CHOICE or item.answers == (WRONG,))


def _offices(annotated: AnnotatedDocument) -> Iterator[Item]:
    """Holders of like offices taken one for another."""
    when = time_of(annotated.document)
    if when is None:
        return
    peers: dict[str, list[Holder]] = {}
    for holder in holders(annotated):
        if "、" not in holder.office:
            peers.setdefault(holder.office[-_OFFICE:], []).append(holder)
    for group in peers.values():
        for holder, other in pairwise((*group, group[0])) if len(group) > 1 else ():
            says = f"{when}，时任{holder.office}的是"
            score = round(office_score(holder) * 0.8, 4)
            yield from _pair(
                f"{says}{holder.name}。", f"{says}{other.name}。", holder.name, other.name, holder.source, score
            )


def _pair(truth: str, false: str, right: str, wrong: str, place: Source, score: float) -> Iterator[Item]:
    item = Item(
        kind=Kind.JUDGE,
        rule="judge",
        stem=truth,
        answers=(RIGHT,),
        truth=truth,
        source=place,
        score=score,
        reasons=("a statement of the text",),
        difficulty=1,
    )
    yield item
    yield replace(
        item,
        stem=false,
        answers=(WRONG,),
        note=f"“{wrong}”应为“{right}”",
        reasons=(f"{right} changed to {wrong}",),
        difficulty=2,
    )


def _is_whole(document: Document, sentence: Sentence, text: str) -> bool:
    """Whether nothing before the statement was cut off: half a sentence is easily true of something else."""
    start = content_bounds(sentence)[0]
    return text[:2] == document.text[start : start + 2] or text[:4].isdigit()


def _changed(truth: str, phrases_asked: Sequence[str], phrases: Phrases) -> tuple[str, str, str] | None:
    """What to say instead of what, and the whole false statement."""
    for change in (_turned, _other_direction):
        found = change(truth)
        if found:
            return _said(truth, *found)
    for right in phrases_asked:
        at = truth.find(right)
        wrong = phrases.replacement(right, truth, (at, at + len(right))) if at >= 0 else None
        if wrong:
            return _said(truth, at, at + len(right), wrong)
    for change in (_other_number, _other_turn):
        found = change(truth)
        if found:
            return _said(truth, *found)
    return None


def _said(truth: str, start: int, end: int, wrong: str) -> tuple[str, str, str]:
    return wrong, truth[start:end], truth[:start] + wrong + truth[end:]


def _turned(truth: str) -> tuple[int, int, str] | None:
    """The two sides of a relation in each other's place."""
    for pattern in _TURNED:
        found = pattern.search(truth)
        if found and found[1] not in found[2] and found[2] not in found[1]:
            (start, _), (_, end) = found.span(1), found.span(2)
            return start, end, found[2] + truth[found.end(1) : found.start(2)] + found[1]
    return None


def _other_direction(truth: str) -> tuple[int, int, str] | None:
    found = _DIRECTION.search(truth)
    return (*found.span(1), _OPPOSITE[found.group(1)]) if found else None


def _other_number(truth: str) -> tuple[int, int, str] | None:
    """Another year of a target, another period of a law."""
    for pattern, numbers in ((_TARGET, _TARGETS), (_DAYS, _PERIODS)):
        found = pattern.search(truth)
        if found:
            others = [number for number in numbers if number not in truth]
            return (*found.span(1), others[coin(truth) % len(others)]) if others else None
    return None


def _other_turn(truth: str) -> tuple[int, int, str] | None:
    found = _DUTY.search(truth)
    return (*found.span(), _CHOICE) if found and "方可" not in truth else None
