"""Where, in a run of separators, one list ends and the next begins: a stretch between two of them that is no member but
the end of one list and the beginning of another (河流、湖泊等〔部门〕、…).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from quizgen.language.brackets import is_balanced
from quizgen.language.function_words import CONJUNCTIONS, ETC
from quizgen.language.words import SET_PHRASE
from quizgen.model import Stretch, Word
from quizgen.structure.edge_line import MOST_WORDS, OF_ALL_MEMBERS, PREPOSITION, TELLS, Line, between, told_kind

_MORE = "更"
_DIRECTIONS = frozenset(("对", "向", "由"))
_SHORTEST_SEAM = 7
_SEAM, _BLIND_SEAM, _JOINED_SEAM = 3.2, 2.6, 1.0
"""How much likelier than one member a seam must be; without a certain member beside it; where a conjunction, as before
a last member, stands in it (经济建设、城乡建设和环境建设同步规划、同步实施).
"""


def is_seam(line: Line, before: int, cuts: Sequence[Stretch], index: int) -> bool:
    """Whether the stretch before the separator `index` ends the list that begins behind `before` and begins another."""
    text = line.text
    (stretch,) = between(cuts[index - 1 : index + 1])
    length = stretch[1] - stretch[0]
    left = next(iter(between(cuts[index - 2 : index])), None) if index > 1 else None
    right = next(iter(between(cuts[index : index + 2])), None)
    near = _lengths(left, right)
    previous = text[max(0, cuts[index - 1][0] - length) : cuts[index - 1][0]]
    if _tells(line, stretch) and not _goes_with(text[slice(*stretch)], previous):
        return True
    if _ends_with_etc(line, stretch) or _begins_again(line, stretch, cuts[index - 1][0], cuts[index][1]):
        return True
    if right is not None and _owns(line, stretch, right):
        return True
    if right is not None and (_turns(line, stretch, right) or (left and _acts_on(line, left, stretch, right))):
        return True
    if text[stretch[0]] in "“《" or text[stretch[0]] == text[cuts[index][1] : cuts[index][1] + 1]:
        return False
    if length < _SHORTEST_SEAM or (near and length <= 1.5 * min(near)):
        return False
    least = _SEAM if near else _BLIND_SEAM
    if _joins(line, stretch) and sum(_joins(line, each) for each in between(cuts)) == 1:
        least = _JOINED_SEAM
    return _parts(line, stretch, left, right, verb_opens=line.verb_opens(before)) > least


def _goes_with(member: str, previous: str) -> bool:
    """Whether a member says of one thing what the words before it say of another (水是命脉、土是根本)."""
    alike = member.endswith(previous[-2:]) and len(member) < 2 * len(previous)
    return alike or ("是" in member and "是" in previous)


def _lengths(*stretches: Stretch | None) -> list[int]:
    return [stretch[1] - stretch[0] for stretch in stretches if stretch]


def _joins(line: Line, stretch: Stretch) -> bool:
    """Whether a conjunction stands in a stretch."""
    first, last = line.word_at(stretch[0]), line.word_at(stretch[1])
    return any(word.text in CONJUNCTIONS for word in line.words[first + 1 : last])


def _tells(line: Line, stretch: Stretch) -> bool:
    """Whether inside the stretch begins what is told of the list before it (各部门〔对本地区〕、…)."""
    if told_kind(line.words[line.word_at(stretch[0])]) & (PREPOSITION | TELLS):
        return False
    return any(word.text in OF_ALL_MEMBERS or word.text in _DIRECTIONS for word in _inside(line, stretch))


def _ends_with_etc(line: Line, stretch: Stretch) -> bool:
    """Whether 等 closes a list inside the stretch and more follows (河流、湖泊等〔部门〕、…)."""
    if "等" not in line.text[slice(*stretch)] or not is_balanced(line.text[slice(*stretch)]):
        return False
    return any(word.text in ETC for word in _inside(line, stretch))


def _begins_again(line: Line, stretch: Stretch, before: int, after: int) -> bool:
    """Whether the word that begins the member after it stands inside the stretch (建设〔同步规划〕、同步实施,
    用水〔更加方便〕、更可持续), and it does not end as the member before.
    """
    if line.text[stretch[1] - 2 : stretch[1]] == line.text[before - 2 : before]:
        return False
    following = line.word_at(after)
    if following >= len(line.words):
        return False
    opening = line.words[following].text
    first = line.words[line.word_at(stretch[0])].text
    if opening[0] == _MORE:
        return first[0] != _MORE and any(word.text[0] == _MORE for word in _inside(line, stretch))
    if len(opening) < 2 or first == opening:
        return False
    return any(word.text == opening for word in _inside(line, stretch))


def _turns(line: Line, stretch: Stretch, right: Stretch) -> bool:
    """Whether a noun ends one list inside the stretch, and a verb begins another with members as long as the one
    to the right (党员、干部｜知敬畏、存戒惧、守底线).
    """
    start = stretch[1] - (right[1] - right[0])
    first, at, after = (line.word_at(place) for place in (stretch[0], start, right[0]))
    if start <= stretch[0] or line.starts[at] != start:
        return False
    return line.tags[first] == line.tags[at - 1] == "n" and line.tags[at] == line.tags[after] == "v"


def _owns(line: Line, stretch: Stretch, right: Stretch) -> bool:
    """Whether behind a 的 inside the stretch another list begins, with a member as long as the one to the right and
    of its ending (党员、干部的｜积极性、主动性).
    """
    size = right[1] - right[0]
    start = stretch[1] - size
    if start - 1 <= stretch[0] or line.text[start - 1] != "的" or size > SET_PHRASE:
        return False
    return line.text[stretch[1] - 1] == line.text[right[1] - 1] and "的" not in line.text[slice(*right)]


def _acts_on(line: Line, left: Stretch, stretch: Stretch, right: Stretch) -> bool:
    """Whether the stretch is a verb like the member to the left and a noun like the one to the right, on which all
    the verbs act (新建、改建、扩建｜产生油烟、异味).
    """
    one, first, last, other = (line.word_at(at) for at in (left[0], *stretch, right[0]))
    if left[1] - left[0] != len(line.words[one].text) or last - first < 2:
        return False
    verbs, nouns = (one, first), (last - 1, other)
    return (
        len(line.words[first].text) == len(line.words[one].text)
        and all(line.words[at].tag == "v" for at in verbs)
        and all(line.tags[at] == "n" for at in nouns)
    )


def _parts(line: Line, stretch: Stretch, left: Stretch | None, right: Stretch | None, *, verb_opens: bool) -> float:
    """How much likelier it is that one list ends and another begins inside the stretch than that it is a member.

    `left` and `right` are the certain members before and after it; `verb_opens`: a verb opens the clause.
    """
    begin, end = stretch
    first = bisect_right(line.starts, begin)
    inner = line.starts[first : line.word_at(end)]
    if len(inner) < 2 or len(inner) > 2 * MOST_WORDS:
        return -9.0
    ends = [
        line.after_score(at, end, verb_opens=verb_opens) + (line.alike((begin, at), left, "last") if left else 0.0)
        for at in inner[:-1]
    ]
    starts = [
        line.before_score(first + at, begin) + (line.alike((start, end), right, "first") if right else 0.0)
        for at, start in enumerate(inner[1:], 1)
    ]
    apart = max(max(ends[:i]) + starts[i - 1] for i in range(1, len(ends) + 1))
    known = line.before_score(line.word_at(begin), begin)
    known += line.after_score(end, end, verb_opens=verb_opens)
    whole = (line.alike(stretch, left, "last") if left else 0.0) + (
        line.alike(stretch, right, "first") if right else 0.0
    )
    return apart - whole - known


def _inside(line: Line, stretch: Stretch) -> Sequence[Word]:
    """The words of a stretch between its first and its last one."""
    first, last = line.word_at(stretch[0]), line.word_at(stretch[1])
    return line.words[first + 1 : last - 1]
