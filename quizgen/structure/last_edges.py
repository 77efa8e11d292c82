"""Where the last member of a list may end: every way to set what follows the last separator, and those that the rules
leave.
"""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.brackets import is_balanced
from quizgen.language.function_words import CONJUNCTIONS, ETC
from quizgen.language.numerals import to_int
from quizgen.language.words import SET_PHRASE
from quizgen.model import Stretch
from quizgen.patterns import regex
from quizgen.structure.edge_line import CLOSING, FRAMES, PLACE, Gap, Line, Tail, told_kind
from quizgen.structure.edge_rules import against, narrowed

_SHARED = 2
"""Characters that all members begin with."""
_NEVER_LAST = frozenset("pcrud")
"""Tags of words that cannot end a member, if they are one character."""
_SUFFIX_TAGS = frozenset("nkg")
_NOMINAL = frozenset("nvijlsrz")
_CLOSING_WORDS = frozenset(("治理", "整治", "监管", "领域", "工作", "方面"))
"""What closes a clause whose verb stands before the list: 加强〔…、船舶污染和尾矿库〕治理."""
_BALANCED = frozenset(("并举", "并重", "并行", "结合", "统一", "贯通", "活动", "过程", "行动", "环节", "机制"))
"""What may stand behind the object of the last verb (统筹发展和安全〔并重〕, 开展…〔活动〕)."""
_SUMMING = regex("“?([两二三四五六七八九十])(?:[大个项种类条位者]|部分|阶段)|有机(?:统一|结合|融合|衔接)")
_OTHERS = regex("(?:以及|或者|[和与及或])其[他它]")
_OFFICE_ENDS = frozenset("长记任席理员委统使")
"""Characters that the name of an office ends in."""
_LEADING_ON = frozenset(
    (
        *("各项", "各类", "各种", "各级", "某些", "一些", "这些", "那些"),
        *("其他", "其它", "不能", "不得", "不", "能够", "可以", "应当", "必须", "所有", "有关", "相关", "对外", "对内"),
    )
)
_BETWEEN = frozenset(("之间", "之中", "之内", "之外", "时", "后", "中", "内", "期间", "以来"))
_SHORT_BRACKET = regex("[（(][^（()）]{1,2}[）)]")
_GIVEN_TO = frozenset(("为", "对", "给"))
_GIVING = frozenset(("注入", "提供", "提出", "奠定", "作出", "做出", "开展", "实施", "实行", "造成", "进行"))
"""Verbs whose object stands behind them, and for whom or what before them behind 为 or 对."""


def _last_limit(line: Line, gap: Gap, barrier: int) -> int:
    """How far the last member may reach before `barrier`: to its 的 where the others end in one, else before it."""
    text, right, middles = line.text, gap.cuts[-1][1], gap.middles
    closing = line.words[line.word_at(gap.after) - 1]
    if closing.text in _CLOSING_WORDS and gap.verb_opens:
        begin = gap.after - len(closing.text)
        alike = middles and gap.after - right == middles[-1][1] - middles[-1][0]
        shared = any(text.startswith(closing.text, end - len(closing.text)) for _, end in middles)
        if begin > right + 1 and not alike and not shared:
            return begin
    particle = text.find("的", right + 1, barrier)
    if particle < 0:
        return barrier
    if gap.others_demand and particle + 1 == gap.after == barrier:
        return particle
    if all(text[end - 1] == "的" for _, end in middles) and (middles or text[gap.cuts[0][0] - 1] == "的"):
        return particle + 1
    if len(middles) > 1 and particle in line.starts and not any("的" in text[start:end] for start, end in middles):
        return particle
    return barrier


def _barrier(line: Line, gap: Gap) -> int:
    """Where what is told begins with a preposition, a number, 应当 or a word of place, if no other member has one."""
    if _reaches_end(line, gap):
        return gap.after
    start, end = line.word_at(gap.cuts[-1][1]), line.word_at(gap.after)
    told = [(at, kind) for at in range(start + 1, end) if (kind := told_kind(line.words[at]))]
    if told:
        seen = 0
        for word in line.words[line.word_at(gap.before) : start]:
            seen |= told_kind(word)
        for at, kind in told:
            if kind & ~seen and not (kind & PLACE and line.tags[at - 1] == "v"):
                return line.starts[at]
    return gap.after


def _limit(line: Line, gap: Gap) -> int:
    """Where what sums the members up stands, or the verb for whom they are; else the end (三大｜战略, 有机统一)."""
    return gap.after if _reaches_end(line, gap) else min(_summing(line, gap), _giving(line, gap))


def _reaches_end(line: Line, gap: Gap) -> bool:
    """Whether nothing is told of the list: the last member begins with a preposition or all end in one character."""
    start = line.word_at(gap.cuts[-1][1])
    if start < len(line.words) and line.words[start].tag == "p":
        return True
    closing = line.text[gap.after - 1]
    return bool(gap.middles) and all(line.text[cut[0] - 1] == closing for cut in gap.cuts)


def _giving(line: Line, gap: Gap) -> int:
    """Where the verb of a 为 or 对 before the list stands (为修好水渠、护好山林｜提供保障); else the end."""
    first, left = line.word_at(gap.before), line.word_at(gap.cuts[0][0])
    if not any(word.text in _GIVEN_TO for word in line.words[first:left]):
        return gap.after
    last = line.word_at(gap.cuts[-1][1])
    for at in range(last + 1, line.word_at(gap.after)):
        if line.words[at].text in _GIVING:
            return line.starts[at]
    return gap.after


def _summing(line: Line, gap: Gap) -> int:
    """Where their number or 有机统一 follows the last member, said of all of them; else the clause's end."""
    for found in _SUMMING.finditer(line.text, gap.cuts[-1][1] + 2, gap.after):
        number = to_int(found[1]) if found[1] else None
        place = found.start()
        if line.text[place - 1] == "的" or place not in line.starts:
            continue
        if line.text.find(found[0], gap.before, gap.cuts[0][0]) >= 0:
            continue
        if number is None or number - len(gap.cuts) in (1, 2):
            return place
    return gap.after


def _in_others(line: Line, mark: str, middles: Sequence[Stretch]) -> bool:
    """Whether members hold the conjunction themselves (城市和乡村、平原和山区)."""
    return bool(middles) and all(mark in line.text[start:end] for start, end in middles)


def _may_end(line: Line, begin: int, end: int, limit: int) -> bool:
    """Whether no quotation and no 以…为 or 从…到 would be cut at `end`."""
    if line.paired and (not is_balanced(line.text[begin:end]) or line.text[end : end + 1] in ("“", "《")):
        return False
    if not line.framed:
        return True
    first, last = line.word_at(begin), line.word_at(limit)
    inside = {word.text for word in line.words[first : line.word_at(end)]}
    after = {word.text for word in line.words[line.word_at(end) : last]}
    return not any(opening in inside and closing in after - inside for opening, closing in FRAMES)


def _all_tails(line: Line, gap: Gap, barrier: int) -> list[Tail]:
    """What may stand after the last separator: one member or two joined by a conjunction, with each end."""
    right, limit = gap.cuts[-1][1], _last_limit(line, gap, barrier)
    if limit < gap.after and line.text[limit - 1] == "的":
        return [((right, limit),)]
    if (
        gap.others_demand
        and limit + 1 == gap.after
        and line.text[limit] == "的"
        and not _has_conjunction(line, right, limit)
    ):
        return [((right, limit),)]
    most = line.most_words(gap)
    ends = _ends(line, right, limit, most)
    tails: list[Tail] = [((right, end),) for end in ends]
    joined = 0
    index = line.word_at(right)
    for word in range(index + 1, min(index + most, len(line.words))):
        conjunction = line.starts[word]
        if conjunction >= limit or joined == 2:
            break
        mark = line.words[word].text
        if mark not in CONJUNCTIONS or conjunction not in ends:
            continue
        if _in_others(line, mark, gap.middles):
            tails = [tail for tail in tails if tail[0][1] > conjunction + len(mark)] or tails
            break
        begin = conjunction + len(mark)
        tails += [((right, conjunction), (begin, end)) for end in _ends(line, begin, limit, most)]
        joined += 1
    return tails


def possible_tails(line: Line, gap: Gap) -> list[Tail]:
    """What may stand after the last separator by the rules that hardly ever err."""
    return narrowed(_SURE_RULES, line, gap, _all_tails(line, gap, _limit(line, gap)))


def unlikely_tails(line: Line, gap: Gap, tails: list[Tail]) -> dict[Tail, str]:
    """Those tails that a rule which sometimes errs leaves out, each with the rule."""
    return against(_WEIGHED_RULES, line, gap, tails)


def _before_barrier(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that end before what is told of the list."""
    barrier = _barrier(line, gap)
    return tails if barrier == gap.after else [tail for tail in tails if tail[-1][1] <= barrier]


def _as_all(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those whose two members end in what all others end in."""
    return [tail for tail in tails if len(tail) > 1 and _end_as_all(line, tail, gap.middles)]


def _beginning_as_all(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those with one member more, if it begins as all others do (现代农业、现代工业和｜现代国防)."""
    shared = line.text[gap.cuts[-1][1] : gap.cuts[-1][1] + _SHARED]
    if not gap.middles or not all(line.text.startswith(shared, start) for start, _ in gap.middles):
        return tails
    return [tail for tail in tails if len(tail) > 1 and line.text.startswith(shared, tail[-1][0])]


def _with_others(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those with one member more where 以及其他 follows (自然灾害以及〔其他突发事件〕)."""
    found = _OTHERS.search(line.text, gap.cuts[-1][1] + 1, gap.after)
    return [tail for tail in tails if len(tail) > 1 and tail[-1][0] == found.end() - 2] if found else tails


def _ending_well(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those whose last word leads on to no other (各|部门, 其他|地方), nor is 之间 where the first one's is not."""
    ends = [(tail, line.word_at(tail[-1][1]) - 1) for tail in tails]
    return [
        tail
        for tail, at in ends
        if line.tags[at] not in _NEVER_LAST or len(line.words[at].text) > 1 or line.words[at].text == "地"
        if line.words[at].text not in _LEADING_ON
        if line.words[at].text not in _BETWEEN or line.text.endswith(line.words[at].text, 0, gap.cuts[0][0])
    ]


def _with_counted(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that do not end in a number or measure before what is counted, if the first does not (10万｜个村)."""
    if line.tags[line.word_at(gap.cuts[0][0]) - 1] in "mq":
        return tails
    ends = [(tail, line.word_at(tail[-1][1])) for tail in tails]
    return [
        tail
        for tail, at in ends
        if line.tags[at - 1] not in "mq" or line.tags[at : at + 1] not in ("m", "q", "n", "b", "a", "j")
    ]


def _with_suffix(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that do not leave one character of a longer word behind at the clause's end, or before a 的 (毫米波安检|仪,
    乡村改革新高|地的目标).
    """
    particle = line.text.find("的", gap.cuts[-1][1] + 1, gap.after)
    at = line.word_at(particle if particle >= 0 else gap.after) - 1
    if (line.tags[at] not in _SUFFIX_TAGS and line.words[at].text != "地") or len(line.words[at].text) > 1:
        return tails
    if any(end - start < 3 for start, end in ((gap.before, gap.cuts[0][0]), *gap.middles)):
        return tails
    return [tail for tail in tails if tail[-1][1] != line.starts[at]]


def _before_name(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that end in an office before the name of who holds all of them (县委书记、县长｜丁小平)."""
    if line.is_person(line.word_at(gap.cuts[0][0]) - 1):
        return tails
    for at in range(line.word_at(gap.cuts[-1][1]) + 1, line.word_at(gap.after)):
        if line.is_person(at) and line.words[at - 1].text[-1] in _OFFICE_ENDS:
            return [tail for tail in tails if tail[-1][1] == line.starts[at]]
    return tails


def _before_particle(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that end before the 的 that closes the clause, if the second of two members is a verb and what follows it
    (手续齐全、符合规定｜的).
    """
    left, right = gap.cuts[0]
    if gap.middles or line.text[gap.after - 1] != "的" or line.text[left - 1] == "的":
        return tails
    if line.tags_of((right, gap.after))[:1] != "v":
        return tails
    return [tail for tail in tails if tail[-1][1] == gap.after - 1]


def _before_etc(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that reach to the 等 that closes the list."""
    if line.text.find("等", gap.cuts[-1][1], gap.after) < 0:
        return tails
    first, last = (line.word_at(at) for at in (gap.cuts[-1][1], gap.after))
    closing = next((word for word in range(first + 1, last) if line.words[word].text in ETC), None)
    return tails if closing is None else [tail for tail in tails if tail[-1][1] == line.starts[closing]]


def _ending_alike(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that end in the character that all members before end in (工业化、信息化、农业现代〔化〕), or in the
    quotation that closes the clause as one closes the first member.
    """
    if line.text[gap.cuts[0][0] - 1] == line.text[gap.after - 1] == "”":
        return [tail for tail in tails if tail[-1][1] == gap.after]
    if not gap.middles:
        return tails
    text, start = line.text, gap.cuts[-1][1]
    if text[gap.after - 2 : gap.after] == text[gap.cuts[-1][0] - 2 : gap.cuts[-1][0]]:
        return [tail for tail in tails if tail[-1][1] == gap.after]
    others = {text[cut[0] - 1] for cut in gap.cuts}
    if len(others) > 1:
        return tails
    if _has_conjunction(line, start, gap.after):
        to_end = [tail for tail in tails if tail[-1][1] == gap.after]
        whole = text[gap.after - 1] in others and all(
            len(tail) == 1 or text[tail[0][1] - 1] not in others for tail in to_end
        )
        return [tail for tail in to_end if len(tail) == 1] if whole else tails
    return [tail for tail in tails if text[tail[-1][1] - 1] in others]


def _of_one_make(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """The one as long as all others, if they are one character each (省、市、县｜机关) or all of them begin with one
    (稳增长、稳就业、稳物价｜工作).
    """
    text, middles = line.text, gap.middles
    if middles and all(end - start == 1 for start, end in middles):
        return [tail for tail in tails if len(tail) == 1 and tail[0][1] - tail[0][0] == 1]
    if not middles or text[gap.cuts[-1][1]] != text[middles[0][0]]:
        return tails
    size, opening = middles[0][1] - middles[0][0], text[middles[0][0]]
    if not 1 < size <= SET_PHRASE or any(end - start != size or text[start] != opening for start, end in middles):
        return tails
    first = gap.cuts[0][0] - size
    if line.starts[line.word_at(first)] != first or text[first] != opening:
        return tails
    return [tail for tail in tails if len(tail) == 1 and tail[0][1] - tail[0][0] == size]


def _between(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that reach to the 之间 of all members (农民、工人和学生｜之间)."""
    place = line.text.find("之间", gap.cuts[-1][1] + 1, gap.after)
    if place < 0 or "之间" in line.text[gap.before : gap.cuts[-1][0]]:
        return tails
    return [tail for tail in tails if tail[-1][1] == place]


def _with_last_character(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those that end in a word of one character in which the member before ends (科技界、环境资源〔界〕)."""
    closing = line.text[gap.cuts[-1][0] - 1]
    start = line.word_at(gap.cuts[-1][1]) + 1
    if line.text.find(closing, gap.cuts[-1][1] + 1, gap.after) < 0:
        return tails
    if line.last_places.get(closing, -1) < start:
        return tails
    return [tail for tail in tails if line.text[tail[-1][1] - 1] == closing]


def _with_bracket(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:  # noqa: ARG001
    """Those that do not end before a bracket of a character or two that is part of the last member (州、县｜（市）)."""
    if not line.paired:
        return tails
    return [tail for tail in tails if not _SHORT_BRACKET.match(line.text, tail[-1][1])]


def _has_conjunction(line: Line, start: int, end: int) -> bool:
    region = range(line.word_at(start), line.word_at(end))
    return any(line.words[at].text in CONJUNCTIONS for at in region)


def _parting(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those in which the one conjunction after the last separator parts two members (A、B和C)."""
    return [tail for tail in tails if _parts_conjunction(line, tail, gap)]


def _parts_conjunction(line: Line, tail: Tail, gap: Gap) -> bool:
    if len(tail) > 1:
        begin = tail[-1][0]
        return not gap.others_demand or (begin < gap.after and line.demands(line.word_at(begin), gap.after))
    first, last = line.word_at(tail[0][0]), line.word_at(tail[0][1])
    marks = [at for at in range(first + 1, last) if line.words[at].text in CONJUNCTIONS]
    if len(marks) != 1 or _in_others(line, line.words[marks[0]].text, ((gap.before, gap.cuts[-1][0]),)):
        return True
    return gap.others_demand and not line.demands(marks[0] + 1, gap.after)


def _whole(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Of members that are verbs with their objects those whose last one has its whole object."""
    if not gap.others_demand:
        return tails
    kept = [tail for tail in tails if not _leaves_object(line, tail[-1], gap.after)]
    if len(kept) < len(tails):
        return kept
    if gap.middles:
        return tails
    if line.words[line.word_at(gap.cuts[0][0]) - 1].tag == "v":
        return tails
    ends = [(tail, line.word_at(tail[-1][1]) - 1) for tail in tails]
    return [tail for tail, at in ends if line.tags[at] in _NOMINAL and line.starts[at] > tail[-1][0]]


def _with_object(line: Line, gap: Gap, tails: list[Tail]) -> list[Tail]:
    """Those whose last member has its whole object, where two others or more are verbs with theirs."""
    if not gap.middles or not gap.others_demand:
        return tails
    return [tail for tail in tails if not _leaves_object(line, tail[-1], gap.after)]


def _leaves_object(line: Line, last: Stretch, end: int) -> bool:
    """Whether only the noun of its object would be left behind a last member that begins with a verb that stands
    before lists, too (推进精细化｜管理).
    """
    at, first = line.word_at(last[1]), line.word_at(last[0])
    if at >= len(line.words) or not line.verbal(line.words[first].text):
        return False
    word = line.words[at]
    if last[1] + len(word.text) != end or word.text in _CLOSING_WORDS or word.text in _BALANCED:
        return False
    return word.tag == "vn" or word.tag[:1] == "n"


def _end_as_all(line: Line, tail: Tail, middles: Sequence[Stretch]) -> bool:
    """Whether the two members after the last separator end in the two characters that those before them end in."""
    text = line.text
    shared = text[tail[0][1] - 2 : tail[0][1]]
    alike = (*middles[-1:], *tail)
    return len(alike) > 2 and all(end - start > 2 and text.endswith(shared, start, end) for start, end in alike)


def _ends(line: Line, begin: int, limit: int, most: int) -> list[int]:
    earliest = begin + 1
    closing = CLOSING.get(line.text[begin : begin + 1])
    if closing:
        found = line.text.find(closing, begin, limit)
        if found >= 0:
            earliest = found + 1
    at = line.word_at(earliest)
    following = line.starts[at : at + most]
    if len(following) < most:
        following.append(len(line.text))
    free = not (line.paired or line.framed)
    ends = [
        end for end in following if begin < end <= limit and (free or end == limit or _may_end(line, begin, end, limit))
    ]
    return ends or ([limit] if begin < limit else [])


_SURE_RULES = (
    _with_others,
    _beginning_as_all,
    _before_name,
    _before_particle,
    _as_all,
    _ending_well,
    _with_suffix,
    _of_one_make,
    _before_etc,
    _between,
    _ending_alike,
    _with_last_character,
    _with_bracket,
    _with_object,
)
_WEIGHED_RULES = (
    ("before what is told", _before_barrier),
    ("with what is counted", _with_counted),
    ("conjunction parts", _parting),
    ("whole", _whole),
)
"""What each rule leaves of the tails, and its name among the features."""
