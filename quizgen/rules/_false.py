"""What makes a true statement false and leaves its sense: a turned relation, a fall for a rise, another number."""

from __future__ import annotations

from typing import NamedTuple

from quizgen.language.numerals import to_int
from quizgen.model import outside
from quizgen.patterns import regex
from quizgen.rules._distractors import coin
from quizgen.rules._ladders import FRACTIONS, UNITS, ladder, steps


class Change(NamedTuple):
    """What is put at `start`–`end` of a statement."""

    start: int
    end: int
    wrong: str


_OPPOSITE = {
    "增长": "下降",
    "下降": "增长",
    "上升": "下降",
    "增加": "减少",
    "减少": "增加",
    "提高": "降低",
    "降低": "提高",
}
_DIRECTION = regex(rf"(?:{'|'.join(_OPPOSITE)})(?=了?\d)")
_FORBIDDEN = regex(
    "(?<!一律)(?<!规定)(?<!终身)不得(?!不|已|[，。；]|超过|[少低高多大小]于|[^，。；]{1,3}[。；]?$|[^，。；]{0,30}"
    "(?:损|毁|坏|害|妨碍|非法|违[法规背反]|滥用|泄露|伪造|歧视|随意|擅自|任何|假|欺|诱|误导|强迫|强制|胁迫|克扣|拖欠|截留|挪用|包庇|侵|阻|隐瞒|弄虚|搞"
    "|贪|拒绝|诬|辱|殴|占用|堵|干扰|降低|影响|抵触|污染|虐待|遗弃|冒|丢弃|倾倒|出卖|索取|谋取|限制|压制|摊派|造成|不合理))"
)
_ALLOWED = "可以"
_STANDING = tuple(
    (regex(right), wrong)
    for right, wrong in (
        ("不具有(?=法人资格|[^，。；]{0,6}效力)", "具有"),
        ("(?<![不应须])具有(?=法人资格|同等的?(?:法律)?效力|法律效力|法律约束力)", "不具有"),
        ("终身不得", "十年内不得"),
        ("终身(?=禁止|从业禁止)", "十年"),
        ("不公开(?=审理|进行|开庭|举行)", "公开"),
        ("(?<=应当|一律)公开(?=审理|开庭|举行)", "不公开"),
        ("无偿(?=[^，。；]{0,2}(?:划拨|援助|使用|取得|转让|提供))", "有偿"),
        ("有偿(?=[^，。；]{0,2}(?:使用|取得|转让))", "无偿"),
        ("(?<=属于)国家(?=所有)", "集体"),
        ("(?<=属于)集体(?=所有)", "国家"),
        ("连带责任", "按份责任"),
        ("不以(?=营利为目的)", "以"),
    )
)
"""What a law says of somebody's standing, and what makes it false."""
_SCOPE = regex("(?P<not>不)?适用(?=(?P<law>《[^》]*》)(?:的?规定)?。)")
_OF_COURSE = regex("(?!.*(?:影响|滥用))(?!(?!.*境内).*(?:境外|外国))(?:在?中华人民共和国|[^，]*，适用)")
"""How a law says that it is in force at home or for its own matter, which nobody doubts."""
_THING = "[^，。；：、“”‘’的是以为更也都就还才]{2,12}"
_NAMED = "[^，。；：、“”‘’的是以为了要将把在对和与更不由按自须应必]{2,10}"
_ENDED = "(?=[，。；]|$)"
_PREDICATE = "[^，。；：、“”是不]{2,9}"
_DEED = regex("(?:实现|推进|推动|促进|加强|提高|做好|维护|解决|确保|保障|建设|完善|构建|进行|开展|坚持|继续)")
"""What begins a thing to do, which seldom takes the place of a thing."""
_NO_THING = regex(
    "[各都]|^(?:我国|我们|中国|党)$|^(?:指出|强调|提出|认为|表明|证明|说明|宣布)|(?:[中里]|证明|表明|国务院|政府|委员会|党中央|[会部])$"
)
"""What says something, or where, or who decides: not one of two things that stand in a relation."""
_TURNED = tuple(
    regex(pattern)
    for pattern in (
        rf"(?:^|(?<=[，；]))({_THING})(?:是|(?<![成作])为)({_THING})的[^，。；的]{{0,5}}(?:基础|前提|保障|保证|核心|根本|关键|灵魂|目的|动力|条件|途径|手段){_ENDED}",
        rf"(?:由|从)({_THING})(?:向|到|走向|转向|变为)({_THING}?)(?:转变|转型|转化|转换|迈进|过渡|跨越|飞跃|升级)",
        rf"(?<![可所予加难足])以({_THING})为(?:主体|主导|主|核心|基础|前提|重点|中心|引领|统领|支撑|保障|动力|导向|目标|目的|手段|主线|纲|根本|宗旨|先导)(?:、|，)?以?({_THING})为(?:主体|主导|辅|补充|核心|基础|前提|重点|中心|引领|统领|支撑|保障|动力|导向|目标|目的|手段|主线|根本|宗旨|先导|依托)",
        rf"(?:^|(?<=[，；：、]))({_NAMED})是{_PREDICATE}[，、；]({_NAMED})是{_PREDICATE}(?=[，、；。])",
        rf"把({_NAMED})(?:更好)?(?:转化|转变)(?:为|成)({_NAMED}){_ENDED}",
        rf"以({_NAMED})(?:促进|带动|推动|引领|支撑)({_NAMED}){_ENDED}",
        rf"(?:^|(?<=[，；：]))((?!根据|依据|按照|经){_NAMED})(?:决定|服从|服务于|优先于|重于|高于|先于)({_NAMED}){_ENDED}",
    )
)
"""Two things in a relation that holds one way only: A是B的基础, 由A向B转变, 以A为主体、B为补充, 以A促进B."""
_TARGETS = (2020, 2025, 2030, 2035, 2050)
"""Years by which plans want something done."""


def turned(truth: str) -> Change | None:
    """The two sides of a relation in each other's place."""
    for pattern in _TURNED:
        found = pattern.search(truth)
        if found and found[1] not in found[2] and found[2] not in found[1] and _both_things(found[1], found[2]):
            (start, _), (_, end) = found.span(1), found.span(2)
            if any(thing in part for thing in found.groups() for part in (truth[:start], truth[end:])):
                continue
            return Change(start, end, found[2] + truth[found.end(1) : found.start(2)] + found[1])
    return None


def _both_things(one: str, other: str) -> bool:
    if _NO_THING.search(one) or _NO_THING.search(other):
        return False
    return (_DEED.match(one) is None) == (_DEED.match(other) is None)


def other_direction(truth: str) -> Change | None:
    """A fall for a rise."""
    found = _DIRECTION.search(truth)
    return Change(*found.span(), _OPPOSITE[found.group()]) if found else None


def allowed(truth: str) -> Change | None:
    """可以 for 不得, where what is forbidden is no harm that nobody would allow."""
    found = _FORBIDDEN.search(truth)
    return Change(*found.span(), _ALLOWED) if found else None


def other_standing(truth: str, law: str) -> Change | None:
    """Another standing, or scope of the law (《反垄断法》), than the law gives."""
    scope = _SCOPE.search(truth)
    if scope and scope["law"] == law and truth.count("适用") == 1 and (scope["not"] or not _OF_COURSE.match(truth)):
        return Change(*scope.span(), "适用" if scope["not"] else "不适用")
    for right, wrong in _STANDING:
        found = right.search(truth)
        if found and truth.count(found.group()) == 1 and wrong not in outside(truth, (found.span(),)):
            return Change(*found.span(), wrong)
    return None


def other_number(truth: str, start: int, end: int) -> Change | None:
    """The number at `start`–`end` exchanged for a neighbour that the statement has not."""
    number, after, before = truth[start:end], truth[end:], truth[:start]
    if number in FRACTIONS:
        return _neighbour(truth, start, end, FRACTIONS)
    if after.startswith(("%", "％")) or before.endswith("百分之"):
        return _neighbour(truth, start, end, steps(number, _percentages(to_int(number) or 0)))
    unit = next((unit for unit in UNITS if after.startswith(unit)), None)
    if unit is None:
        return None
    aims = steps(number, _TARGETS) if unit == "年" else ()
    return _neighbour(truth, start, end, aims or ladder(number, unit))


def _percentages(value: int) -> tuple[int, ...]:
    step = 1 if value < 10 else 5 if value < 50 else 10
    return tuple(each for each in (value - step, value, value + step) if 0 < each < 100)


def _neighbour(truth: str, start: int, end: int, numbers: tuple[str, ...]) -> Change | None:
    """The number on the next or the last step of a ladder of them; None where it is not on it."""
    if truth[start:end] not in numbers:
        return None
    at = numbers.index(truth[start:end])
    near = [each for each in (*numbers[max(0, at - 1) : at], *numbers[at + 1 : at + 2]) if each not in truth]
    return Change(start, end, near[coin(truth) % len(near)]) if near else None
