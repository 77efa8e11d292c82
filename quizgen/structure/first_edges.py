"""Where the first member of a list may begin: every place, and those that the rules leave."""

from __future__ import annotations

from bisect import bisect_right

from quizgen.language.brackets import is_balanced
from quizgen.language.function_words import ADVERBS, CONJUNCTIONS
from quizgen.language.words import SET_PHRASE, opening_tag
from quizgen.model import Word
from quizgen.structure.edge_line import CLOSING, FRAMES, SHARED_ENDS, Gap, Line
from quizgen.structure.edge_rules import against, narrowed

_OPENING = {"”": "“", "》": "《", "）": "（", ")": "("}
_QUOTED = "”"
_QUOTING = tuple(CLOSING)
_BRACKETS = frozenset("（(")
"""What tells more of a member before it, and is none itself: 县（市）."""
_OUTSIDE = 1.7
"""How much oftener before a list than in one stands a verb that is no part of the first member (深化〔环保〕、…)."""
_NEVER_FIRST = frozenset(
    (
        *"好了着到过的地得等们上中下内里感率",
        *("下列", "以下", "上述", "就是", "只是", "也是", "都是", "事关", "关乎", "关系到", "以及", "或者", "并且"),
        *("必须", "应当", "应该", "亟须", "亟需", "亟待"),
    )
)
"""Words that cannot begin a member: 讲好〔党的故事〕."""
_NAMES = frozenset(("nr", "ns"))
_VERB_AND_NOUN = 3
"""Characters of a verb of one with its object of two."""
_SAID, _SAID_OF_IT = 2, frozenset(("v", "vn", "a", "an", "ad"))
"""Words of a subject with what is said of it, and the tags of the second."""
_SET_PHRASES = "vadil"
"""What phrases of four characters begin with that are not only nouns."""
_OPENERS = frozenset(
    (
        *("包括", "包含", "涵盖", "即", "如", "诸如", "例如", "比如", "譬如", "分别是", "分别为", "特别是", "尤其是"),
        *("分为", "划分为"),
    )
)
"""What stands right before the first member."""
_QUALIFYING = frozenset(("符合", "达到", "具有", "具备", "遵守", "拥有"))
"""Verbs whose object is no subject like those of the members behind it: 〔符合标准〕、收费合理、家长放心."""
_NUMERALS = frozenset("十百千万亿")
"""What goes on with a number before it, even if the tagger takes it for the beginning of a name (二｜十国集团)."""
_STOPS = ("的", "等", "和")
_LINKS = CONJUNCTIONS | {"至", "到", "对", "向", "关于", "为", "同"}
"""What stands inside a member and is not what makes it one."""


def all_firsts(line: Line, gap: Gap) -> list[int]:
    """The words with which the first member may begin; a quotation that it ends with is one piece."""
    text, limit, left, starts = line.text, gap.before, gap.cuts[0][0], line.starts
    latest = left - 1
    if text[latest] in _OPENING:
        opening = text.rfind(_OPENING[text[latest]], limit, left)
        if opening < 0:
            return []
        latest = opening - (text[opening] in _BRACKETS)
    first, last = line.word_at(limit), bisect_right(starts, latest)
    places = [
        at
        for at in range(max(first, last - line.most_words(gap)), last)
        if not (at and text[starts[at] - 1] in _QUOTED and starts[at] > limit)
        if (line.words[at].text not in _NEVER_FIRST or _as_others(line, gap, at))
        and not (line.paired and not is_balanced(text[starts[at] : left]))
        and not (line.framed and _inside_frame(line, limit, at, left))
    ]
    if first + 1 in places and starts[first] == limit and _in_name(line, first + 1):
        places.remove(first + 1)
    if _NUMERALS.intersection(text[limit:left]):
        places = [at for at in places if not (text[starts[at]] in _NUMERALS and at and line.tags[at - 1] == "m")]
    return places or ([first] if limit < left and starts[first : first + 1] == [limit] else [])


def _as_others(line: Line, gap: Gap, at: int) -> bool:
    """Whether a word of one character makes a member like all others: they begin with it, too (好兄弟、好朋友), or are
    one character themselves (中、老、泰三国).
    """
    word, left = line.words[at].text, gap.cuts[0][0]
    if len(word) > 1:
        return False
    if gap.middles and line.starts[at] == left - 1 and all(end - start == 1 for start, end in gap.middles):
        return True
    return len(gap.cuts) > 1 and all(line.text.startswith(word, start) for _, start in gap.cuts)


def _of_one_make(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Of the places the one that makes it as short as all others, if all end alike (获得感、幸福感), have three
    characters (顺民意、惠民生、暖民心) or are phrases of four (稳中求进、以进促稳、先立后破).
    """
    if not gap.middles:
        return places
    left, (start, end) = gap.cuts[0][0], gap.middles[0]
    size = end - start
    if size > SET_PHRASE or any(end - start != size for start, end in gap.middles):
        return places
    ends = {line.text[end - 1] for end in (left, *(end for _, end in gap.middles))}
    last = gap.cuts[-1][1] + size
    if size == SET_PHRASE:
        even = last == gap.after and all(line.tag_at(cut[1])[:1] in _SET_PHRASES for cut in gap.cuts)
    else:
        even = size == _VERB_AND_NOUN and (last == gap.after or line.text.startswith(_STOPS, last))
    if not (len(ends) == 1 or even):
        return places
    return _at(line, left - size, places)


def _goes_on_with_noun(line: Line, gap: Gap, places: list[int]) -> bool:
    """Whether there is one place and a noun stands before it (电子｜信息技术)."""
    at = places[0]
    return len(places) == 1 and line.starts[at] > gap.before and line.tags[at - 1] in "nbj"


def _at_idiom(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Of two members only the place of a word of four characters, where as many follow the separator and one of both is
    an idiom (大家〔同心协力〕、日夜奋战).
    """
    (left, right), at = gap.cuts[0], places[-1]
    last = right + SET_PHRASE
    if (
        gap.middles
        or left - line.starts[at] != SET_PHRASE
        or not (last == gap.after or line.text.startswith(_STOPS, last))
    ):
        return places
    return [at] if "i" in (line.tags[at], line.tag_at(right)) else places


def _with_what_others_hold(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Those that leave no conjunction outside that every other member holds (工业与农业融合、建筑业与旅游业融合)."""
    if not gap.middles:
        return places
    others = [line.words_in(stretch) for stretch in (*gap.middles, (gap.cuts[-1][1], gap.after))]
    held = set.intersection(*others) & _LINKS
    left = gap.cuts[0][0]
    return [at for at in places if held <= line.words_in((line.starts[at], left))] if held else places


def _at_number(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Only the last place of a number, where every other member begins with one (33项工程、370个项目)."""
    if any(line.tag_at(cut[1]) != "m" for cut in gap.cuts):
        return places
    numbers = [at for at in places if line.tags[at] == "m" and (at == 0 or line.tags[at - 1] not in "mx")]
    return numbers[-1:]


def _at_quotation(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Only the place of the quotation that the first is, where every other begins with one (称为“粮仓”、“水塔”)."""
    left = gap.cuts[0][0]
    opening = _OPENING.get(line.text[left - 1], "")
    if opening not in CLOSING or not all(line.text.startswith(_QUOTING, cut[1]) for cut in gap.cuts):
        return places
    return _at(line, line.text.rfind(opening, gap.before, left), places)


def _at(line: Line, start: int, places: list[int]) -> list[int]:
    """Only the place at an offset, if it is one of the places."""
    return [at for at in places if line.starts[at] == start] or places


def possible_firsts(line: Line, gap: Gap) -> list[int]:
    """Where the first member may begin by the rules that hardly ever err."""
    return narrowed(_SURE_RULES, line, gap, all_firsts(line, gap))


def unlikely_firsts(line: Line, gap: Gap, places: list[int]) -> dict[int, str]:
    """Those of the places at which no member begins by a rule that sometimes errs, each with the rule."""
    return against(_WEIGHED_RULES, line, gap, places)


def _whole_demand(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Those that leave no verb outside and make a demand about as long as the others, where all others are demands."""
    if not gap.others_demand:
        return places
    left, starts = gap.cuts[0][0], line.starts
    whole = [at for at in places if not _leaves_verb(line, at, gap)] or places
    shortest, longest = _room(gap)
    return [at for at in whole if line.demands(at, left) and shortest <= left - starts[at] <= longest] or whole


def _with_verb(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Without the nouns that leave their verb outside, where two others or more are demands."""
    if not gap.middles or not gap.others_demand or any(line.tag_at(cut[1])[:1] != "v" for cut in gap.cuts):
        return places
    return [at for at in places if line.tags[at] not in "nbj" or not _leaves_verb(line, at, gap)]


def _without_verb(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Without the places at a verb that often stands before lists, where no other member begins with one."""
    if gap.others_demand:
        return places
    for cut in gap.cuts:
        at = line.word_at(cut[1])
        if at < len(line.words) and (_opening_class(line, at) not in "nbj" or line.verbal(line.words[at].text)):
            return places
    left = gap.cuts[0][0]
    return [
        at
        for at in places
        if not _is_outside(line, line.words[at]) or line.starts[at] + len(line.words[at].text) >= left
    ]


def _opening_class(line: Line, at: int) -> str:
    """The tag of a word, of a set phrase that of its first half (武器装备, 勇于创新)."""
    return opening_tag(line.words[at].text) if line.tags[at] == "l" else line.tags[at]


def _room(gap: Gap) -> tuple[float, float]:
    """How short and how long a first member may be that is like the one after it."""
    length = (gap.cuts[1][0] if gap.middles else gap.after) - gap.cuts[0][1]
    return (0.6 * length, 1.5 * length) if gap.middles else (4, 1.7 * length)


def _is_outside(line: Line, word: Word) -> bool:
    return (word.tag == "v" and len(word.text) > 1) or line.scores.weights.before.get(word.text, 0.0) >= _OUTSIDE


def _as_short(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Only the place that makes a member as long as the next, where both end in one character (敢〔贷〕、愿贷), if
    that takes no verb that stands before lists into it.
    """
    if gap.others_demand or not gap.middles:
        return places
    left, (start, end) = gap.cuts[0][0], gap.middles[0]
    if line.text[left - 1] != line.text[end - 1]:
        return places
    same = _at(line, left - (end - start), places)
    if _goes_on_with_noun(line, gap, same):
        return places
    led = len(same) == 1 and line.verbal(line.words[same[0]].text) and line.tag_at(start)[:1] == "n"
    return places if led else same


def _name(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Only the last word, where it and all that follow are names of people, or of places."""
    if gap.others_demand:
        return places
    tag = line.words[places[-1]].tag
    alone = all(len(line.tags_of(middle)) == 1 for middle in gap.middles)
    if alone and tag in _NAMES and all(line.tag_at(cut[1]) == tag for cut in gap.cuts):
        return places[-1:]
    return places


def _more_than_shared(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Those that make the first member more than what all others end in (〔执政〕考验、改革开放考验)."""
    text, left = line.text, gap.cuts[0][0]
    ends = [end for _, end in gap.middles]
    if not ends:
        return places
    return [
        at
        for at in places
        if left - line.starts[at] < 2 or not all(text.endswith(text[line.starts[at] : left], 0, end) for end in ends)
    ]


def _at_shared_opening(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Only the last place of the preposition, or verb of one character, that every other member begins with (为〔…〕、
    为…; 进〔学校〕、进村庄), or the places of two characters or more that they do (全面〔建成…〕、全面深化改革).
    """
    at = line.word_at(gap.cuts[0][1])
    word = line.words[at] if at < len(line.words) else None
    joined = word is not None and (word.tag == "p" or (word.tag == "v" and len(word.text) == 1 and len(gap.cuts) > 1))
    shared = word.text if word is not None and joined else _opening(line, gap)
    if not shared or not all(line.text.startswith(shared, cut[1]) for cut in gap.cuts):
        return places
    same = [place for place in places if line.text.startswith(shared, line.starts[place])]
    return same[-1:] if joined else same


def _opening(line: Line, gap: Gap) -> str:
    """The two or more characters that all members after the first begin with."""
    if not gap.middles:
        return ""
    texts = [line.text[start : start + SHARED_ENDS[0]] for _, start in gap.cuts]
    first, last = min(texts), max(texts)
    return next((first[:size] for size in SHARED_ENDS if first[:size] == last[:size]), "")


def _leaves_verb(line: Line, at: int, gap: Gap) -> bool:
    """Whether the verb, or its adverb, would be left outside a first member that begins with the word at `at`."""
    if at == 0 or line.starts[at - 1] < gap.before:
        return False
    word, left = line.words[at], gap.cuts[0][0]
    if word.text in ADVERBS:
        return not _adverbs(line, gap) and line.demands(at, left)
    if word.tag[:1] == "v":
        return line.words[at - 1].text in ADVERBS and _adverbs(line, gap)
    return line.demands(at - 1, left) and not (line.demands(at, left) or line.may_demand(at, left))


def _adverbs(line: Line, gap: Gap) -> bool:
    """Whether a member after the first begins with an adverb."""
    places = [line.word_at(cut[1]) for cut in gap.cuts]
    return any(line.words[at].text in ADVERBS for at in places if at < len(line.words))


def _after_opener(line: Line, gap: Gap, places: list[int]) -> list[int]:  # noqa: ARG001
    """Only the place after 包括 or 分别是, where one of them stands among the places."""
    for at in reversed(places[1:]):
        if line.words[at - 1].text in _OPENERS:
            return [at]
    return places


def _inside_frame(line: Line, limit: int, at: int, left: int) -> bool:
    """Whether the word at `at` stands in a 以…为 that closes before the first separator, and behind no 的 of it."""
    before = [word.text for word in line.words[line.word_at(limit) : line.word_at(left)]]
    place = at - line.word_at(limit)
    for opening, closing in FRAMES:
        if opening in before[:place]:
            since = before.index(opening)
            if closing in before[since:] and "的" not in before[since:place]:
                return True
    return False


def _in_name(line: Line, at: int) -> bool:
    """Whether the word goes on with a name whose surname stands alone before it (丁 薛祥)."""
    return len(line.words[at - 1].text) == 1 and line.words[at].tag == "nr"


def _at_bracket(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Only the first place in a bracket, which a list fills (（〔煤炭储量〕、铁矿储量）)."""
    if line.paired and gap.before and line.text[gap.before - 1] in _BRACKETS:
        return _at(line, gap.before, places)
    return places


def _with_own_verb(line: Line, gap: Gap, places: list[int]) -> list[int]:
    """Only the place of the verb that the first member's noun is the object of, where all others are said of subjects
    of their own.
    """
    led = [at for at in places if line.words[at].text in _QUALIFYING]
    others = [line.tags_of(stretch) for stretch in (*gap.middles, (gap.cuts[-1][1], gap.after))]
    said = all(len(tags) == _SAID and tags[0][:1] == "n" and tags[1] in _SAID_OF_IT for tags in others)
    noun = line.tags[line.word_at(gap.cuts[0][0]) - 1][:1] == "n"
    return led[-1:] if said and noun and len(others) > 1 else places


_SURE_RULES = (
    _after_opener,
    _with_own_verb,
    _at_bracket,
    _with_what_others_hold,
    _with_verb,
    _at_idiom,
    _more_than_shared,
    _at_shared_opening,
    _at_number,
    _at_quotation,
    _of_one_make,
    _as_short,
)
_WEIGHED_RULES = (
    ("whole demand", _whole_demand),
    ("no verb", _without_verb),
    ("a name", _name),
)
"""What each rule leaves of the places, and its name among the features."""
