"""Bodies and offices that a law gives a power to, and those that a learner might take them for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quizgen.language.containment import overlap
from quizgen.language.word_lists import tables
from quizgen.patterns import regex

_BODY = regex(
    "(?:(?<!有关)(?:部门|机关)|机构|委员会|政府|法院|检察院|大会|会议|国务院|总理|院长|检察长|主席团?|部长|秘书长|委员长|理事会|董事会|监事会"
    "|股东会|工会|总会|总局|总署|银行|联合会|国务委员|审判长|合议庭|校长|协会|军区|战区|总部)$"
)
_NONE = regex(
    "有关|相关|其|该|本[法条]|依法|依照|根据|应当|可以|必须|会同|以及|向|将|按|对|任何|没有|指定|主管机关$|谁|哪|负责人|双方|当事人|申请人|上述|各自|同级|不|需|在|受|由|提请|批准|决定|^主管"
)
"""What is in a stretch that names no body, or none by itself."""
_JOINT = regex("、|和|或者|或")
_DEPARTMENT = regex(
    "(?P<of>国务院|国家|(?:县级|省级|设区的市级)(?:以上)?(?:地方)?(?:各级)?人民政府|县级以上地方人民政府)(?P<what>.{1,10}?)(?P<kind>(?:行政)?主管部门|行政部门|工作主管部门|部门)$"
)
_HEADED = regex("^(?:国务院|人民法院|人民检察院|最高人民法院|最高人民检察院)(?=.)")
"""Whose office it is, before the office: 国务院｜秘书长."""
_ENDING = 2
"""Characters at the end, or the beginning, of names of one kind."""


def is_body(name: str) -> bool:
    """Whether it names one body or office, or several: 国务院、中央军事委员会."""
    if _NONE.search(name):
        return False
    parts = _JOINT.split(name)
    return name in _kinds() or (len(parts) == len(set(parts)) and all(map(_BODY.search, parts)))


def is_known(name: str) -> bool:
    """Whether each body that it names is one of the lists."""
    return all(part in _kinds() for part in _JOINT.split(name))


def own_part(name: str) -> int:
    """Where the office begins in a name that says whose it is: 国务院｜秘书长."""
    whose = _HEADED.match(name)
    return whose.end() if whose and name not in _kinds() and name[whose.end() :] in _kinds() else 0


def mistaken_for(name: str, others: Sequence[str], told: str) -> Iterator[str]:
    """Bodies of its kind, those that the text names first, none of which `told` names or that is a part of another."""
    chosen = [name]
    kind = [*(each for each in others if _is_alike(name, each)), *_of_its_kind(name)]
    for other in kind:
        if other in told or any(_is_part(other, each) for each in chosen):
            continue
        chosen.append(other)
        yield other


def nearest(name: str, others: Sequence[str]) -> str | None:
    """The one of the others that a body is most easily taken for, None where it is like none of them."""
    return next((each for each in _of_its_kind(name) if each in others), None)


def _of_its_kind(name: str) -> Sequence[str]:
    if name in _kinds():
        return _kinds()[name]
    department = _DEPARTMENT.fullmatch(name)
    if department is None:
        return ()
    of, what, kind = department.group("of", "what", "kind")
    names = _departments()
    place = max(range(len(names)), key=lambda at: len(set(names[at]) & set(what)))
    near = sorted(range(len(names)), key=lambda at: (abs(at - place), at))
    apart = (names[at] for at in near if set(names[at]).isdisjoint(what) and not kind.startswith(names[at][-_ENDING:]))
    return [of + each + kind for each in apart]


def _is_alike(name: str, other: str) -> bool:
    """Whether another name of the text is of its kind: both known and of one kind, or ending alike."""
    if name in _kinds() or other in _kinds():
        return other in _kinds().get(name, ())
    one, two = _DEPARTMENT.fullmatch(name), _DEPARTMENT.fullmatch(other)
    if one and two:
        return one["of"] == two["of"]
    return not one and not two and name[-_ENDING:] == other[-_ENDING:] and name[:_ENDING] == other[:_ENDING]


def _is_part(one: str, other: str) -> bool:
    """Whether one is the other or a part of it; of those in the lists each is a body by itself, and two departments are
    one that have one matter: 卫生健康部门 and 卫生健康主管部门.
    """
    if one != other and one in _kinds() and other in _kinds():
        return False
    first, second = _DEPARTMENT.fullmatch(one), _DEPARTMENT.fullmatch(other)
    return overlap(one, other) or bool(first and second and first["what"] == second["what"])


@cache
def _kinds() -> dict[str, tuple[str, ...]]:
    """The bodies of its kind for each body, those nearest to it first; where it is of several kinds, of the first."""
    kinds: dict[str, tuple[str, ...]] = {}
    for listed in tables("state_bodies")["kinds"].values():
        names = listed.split()
        for at, name in enumerate(names):
            near = sorted((abs(other - at), other) for other in range(len(names)))
            kinds.setdefault(name, tuple(names[other] for _, other in near[1:]))
    return kinds


@cache
def _departments() -> tuple[str, ...]:
    return tuple(tables("state_bodies")["departments"]["of_the_state_council"].split())
