"""A、B、C和D with exact edges: the first member sheds the words before it, the last the words after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from quizgen.language.brackets import enclosed, is_balanced
from quizgen.language.function_words import CONJUNCTIONS
from quizgen.language.numbering import ARTICLE_LEAD, ORDINAL, POINT
from quizgen.language.numerals import to_int
from quizgen.model import Document, ListKind, Sentence, Span, Stretch, TextList, Word
from quizgen.patterns import regex
from quizgen.structure.clauses import LONGEST_MEMBER
from quizgen.structure.counts import COUNT, MEASURES
from quizgen.structure.edge_line import Gap, between
from quizgen.structure.edges import Edges, EdgesOf
from quizgen.structure.seams import is_seam
from quizgen.structure.word_places import stands_in, word_from

_CLAUSE_END = regex(r"[，；。：！？…!?\n]|——")
_STRETCH_END = regex(r"[，、；。：！？…!?\n]|——")
_SEPARATOR = regex(r"[、，]|(?<=”)(?=“)|(?<=》)(?=《)")
_CONJUNCTION = regex(r"以及|[和与]|(?<!以)及(?!其)|或(?!者)|并(?=[^且非不])")
_STRONG = regex(r"以及|或者")
_WITH = regex(r"[^，。；、]{0,3}(?:有关|相关|无关|相比|相连|相适应|相结合|相统一|相一致|一致|同步)")
"""What follows two words that a preposition joins, no conjunction (与公众有关)."""
_JOINT = regex(
    r"(?<=、)([^，。；：、“”（）]{2,6})(，)(?!应|必|不得|可|将|由|在|对|要|为|以(?!及)|从|把|让|使|才|就|又|也|还|则|却|但)(?=([^，。；：、“”（）]{2,6})、)"
)
"""A comma between two pairs: 站高望远、居安思危，守正创新、务实有为."""
_LEADING = regex(r"(?:以及|或者|并且|及其)(?=..)")
_PREPOSITIONS = frozenset("以用把将对从在向为要使让于")
_LOCALIZERS = frozenset("上中下里内")
_JOINTS = frozenset(("由", "同", "和", "与", "及", "地", "以", "面对"))
"""What joins members to what stands before the first of them."""
_NOUNS_OF_ALL = "基础 条件 环境 利益 权益 优势 资源 领域 因素 纽带 效益 事业 力量 保障 支撑 功能 需求 价值 体系 设施"
_NOUN_OF_ALL = frozenset(_NOUNS_OF_ALL.split())
"""What short members may all be kinds of, behind the last: 政治、经济、文化、民意｜基础."""
_WHOSE = "国家 人民 社会 群众 民族 农村 城市 企业 农民 职工 居民 两岸 城乡 地方 基层 村民 公民 区域"
_OWNERS = frozenset(_WHOSE.split())
"""Whose all members may be, before the first: 国家｜主权、安全、发展｜利益."""
_QUALITIES = frozenset("稳多强大好高优足广深快新实厚旺顺重长远")
"""What is said of each member's own subject, which may follow that of all: 经济｜基础稳、优势多、韧性强."""
_SAID_OF_ALL = "相统一 有机统一 相结合 有机结合 相促进 相协调 相衔接 相贯通 并重 并举 并进"
_TOGETHER = frozenset(_SAID_OF_ALL.split())
"""What is said of all members behind the last: 依规修渠、依法用水、科学管水〔相统一〕."""
_MOST_OF_ALL = regex(rf"[^，。；：、“”的]{{1,8}}?最[{''.join(sorted(_QUALITIES))}](?=[的，。；])")
"""The rest of a last member that says what is most, as all others do: 粮食最多、水渠最长、村民〔得实惠最多〕."""
_MOST = "最"
_SAID_TO_ITS_END = tuple("的，。；：、是")
"""What may follow what the last member says of its own subject."""
_OF_FIELDS = regex("等?(?:重点|传统|新兴|各)?(?:领域|方面)")
"""The noun of all behind a last member that keeps its own: 农业、教育、生态环境〔等领域〕."""
_PART, _QUALITY = 2, 3
"""Characters of a word of two and of a subject with its quality."""
_NUMBER = regex(rf"(?:{ORDINAL}[编章节](?![、和与及至])[\u3000 ]*|{ARTICLE_LEAD}|(?:{POINT}|\d+[）)])[\u3000 ]*)")
"""The number of a heading, article or point before its words."""
_COUNTED = regex(rf"(?:等|这|的)?(?:{COUNT}(?:{MEASURES}|位|者|省|市)|“{COUNT}[^“”]{{1,6}}”)")
_TERM = 3
_AFTER_TERMS = "的，。；"
_GRAMMAR = "udpfcr"
_SHORT = 8
"""Characters up to which what 以及 or 或者 parts between two separators is a member each."""


def enumerations(
    document: Document, words: tuple[tuple[Word, ...], ...], edges: EdgesOf, readings: int = 1
) -> Iterator[TextList]:
    """Every enumeration of two or more members, text order; of two readings the next likeliest edges, too, weak."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        if "、" in sentence.text or "”“" in sentence.text or "》《" in sentence.text:
            yield from _in_sentence(sentence, tagged, edges[sentence.index], readings)


def _in_sentence(sentence: Sentence, words: Sequence[Word], edges: Edges, readings: int) -> Iterator[TextList]:
    text, base = sentence.text, sentence.start
    for gap in all_gaps(text, words, edges):
        for rank, reading in enumerate(islice(edges.readings(gap), readings)):
            stretches = _bare(text, reading.members)
            stretches[0] = _without_joint(text, stretches, words, base)
            if not all(0 < end - start <= LONGEST_MEMBER for start, end in stretches):
                continue
            even = _evened(text, stretches)
            certain = reading.certain or even != stretches
            count, label = _count_after(text, even, words)
            members = tuple(Span(base + start, base + end, text[start:end]) for start, end in even)
            yield TextList(
                ListKind.ENUMERATION, None, members, count=count, label=label, certain=certain, weak=rank > 0
            )


def all_gaps(text: str, words: Sequence[Word], edges: Edges) -> Iterator[Gap]:
    """The lists of a sentence by their separators, behind a clause's number and inside quotations, too."""
    covered = enclosed(text)
    for start, end in clauses(text, covered, joints(text, words) if "，" in text else frozenset()):
        if text.find("、", start, end) >= 0 or "”“" in text or "》《" in text:
            number = _NUMBER.match(text, start, end)
            yield from gaps(text, edges, (number.end() if number else start, end), covered)
    for start, end in covered:
        inner = text[start + 1 : end - 1]
        if "、" in inner and text[start] != "《":
            for a, b in clauses(inner, []):
                yield from gaps(text, edges, (start + 1 + a, start + 1 + b), [])


def joints(text: str, words: Sequence[Word]) -> frozenset[int]:
    """The commas that join two pairs of one shape (站高望远、居安思危，守正创新、务实有为), where no other list begins
    behind it (用好〔革命文物〕、革命旧址).
    """
    found = [
        each
        for each in _JOINT.finditer(text)
        if len(each[1]) == len(each[3]) and text[each.end(3) + 1 : each.end(3) + 3] not in each[3][1:]
    ]
    if not found:
        return frozenset()
    ends = {word.end - words[0].start: word.tag[:1] for word in words}
    return frozenset(
        each.start(2) for each in found if (ends.get(each.end(1)) == "n") == (ends.get(each.end(3)) == "n")
    )


def clauses(text: str, covered: Sequence[Stretch], joined: frozenset[int] = frozenset()) -> Iterator[Stretch]:
    """(start, end) of the stretches between clause marks that stand outside quotations and brackets."""
    at = 0
    for found in _CLAUSE_END.finditer(text):
        if found.start() in joined or stands_in(found.start(), covered):
            continue
        if found.start() > at:
            yield at, found.start()
        at = found.end()
    if at < len(text):
        yield at, len(text)


def _bare(text: str, stretches: Sequence[Stretch]) -> list[Stretch]:
    """The members without a conjunction before them (团伙犯罪，以及〔抢劫〕), the first without a preposition that
    makes it longer than all others, which are of one length and share a character's place with it (以〔爱党〕、忧党).
    """
    bare = [(found.end() if (found := _LEADING.match(text, *each)) else each[0], each[1]) for each in stretches]
    (start, end), others = bare[0], bare[1:]
    lengths = {stop - begin for begin, stop in others}
    if len(others) > 1 and len(lengths) == 1 and end - start == 1 + min(lengths) and text[start] in _PREPOSITIONS:
        columns = zip(*(text[begin:stop] for begin, stop in ((start + 1, end), *others)), strict=True)
        if any(len(set(column)) == 1 for column in columns):
            bare[0] = (start + 1, end)
    return [*bare[:-1], _without_localizer(text, bare)]


def _without_localizer(text: str, members: Sequence[Stretch]) -> Stretch:
    """The last member, without the end of the 在……上 that all stand in, which makes it longer than the others."""
    *others, (start, end) = members
    lengths = {stop - begin for begin, stop in others}
    inside = text[members[0][0] - 1 : members[0][0]] == "在" and text[end - 1] in _LOCALIZERS
    return (start, end - 1) if inside and len(others) > 1 and lengths == {end - 1 - start} else (start, end)


def _evened(text: str, members: Sequence[Stretch]) -> list[Stretch]:
    """The members without what an outer one has more than all others, which are of one length, and what belongs to all:
    whose they are, or the noun for what they are.
    """
    (start, end), *middle, (begin, stop) = members
    lengths = {b - a for a, b in middle}
    if not middle or len(lengths) > 1:
        return list(members)
    (size,) = lengths
    noun = text[stop - _PART : stop]
    named = noun in _NOUN_OF_ALL and not _OF_FIELDS.match(text, stop)
    if size == _PART and stop - begin == 2 * size and named and not _ends_so(text, members[:-1], noun):
        stop -= _PART
    surplus = start + _PART
    if end - surplus == size == stop - begin:
        owned = size == _PART and text[start:surplus] in _OWNERS and text[stop : stop + _PART] in _NOUN_OF_ALL
        told = size == _QUALITY and all(text[b - 1] in _QUALITIES for _, b in members)
        if (owned and text[surplus:end] not in _NOUN_OF_ALL) or told:
            start = surplus
    return [(start, end), *middle, (begin, _end_of_the_last(text, [(start, end), *middle], (begin, stop)))]


def _end_of_the_last(text: str, others: Sequence[Stretch], last: Stretch) -> int:
    """Where the last member ends beside others of one length: before what is said of all (相统一), and behind the
    quality, the most or the ending that all others have, too.
    """
    begin, stop = last
    size = others[0][1] - others[0][0]
    if any(end - start != size for start, end in others):
        return stop
    whole = begin + size
    if text[whole:stop] in _TOGETHER:
        return whole
    if whole <= stop + 1 and text.startswith(_SAID_TO_ITS_END, whole):
        endings = {text[end - 1] for _, end in others} | {text[whole - 1]}
        if endings <= _QUALITIES or (len(endings) == 1 and whole > stop):
            return whole
    if all(text[end - 2] == _MOST and text[end - 1] in _QUALITIES for _, end in others):
        rest = _MOST_OF_ALL.match(text, stop)
        return rest.end() if rest else stop
    return stop


def _ends_so(text: str, members: Sequence[Stretch], ending: str) -> bool:
    return any(text.endswith(ending, start, end) for start, end in members)


def _without_joint(text: str, stretches: Sequence[Stretch], words: Sequence[Word], base: int) -> Stretch:
    """The first member without the word of grammar, or the 面对, that joins all of them to what stands before (〔由〕
    草方格、灌木带、乔木林组成, 全面〔地〕护林、治水、修路).
    """
    start, end = stretches[0]
    first = word_from(words, base + start)
    if first is None or first.end >= base + end or any(text.startswith(first.text, a) for a, _ in stretches[1:]):
        return stretches[0]
    framed = first.text == "以" and any("为" in text[a:b] for a, b in stretches)
    return (first.end - base, end) if first.text in _JOINTS and not framed else stretches[0]


def gaps(text: str, edges: Edges, clause: Stretch, covered: Sequence[Stretch]) -> Iterator[Gap]:
    """The lists of a clause by their separators: a stretch between two of them may hold the seam of two lists."""
    cuts = [
        (found.start(), found.end())
        for found in _SEPARATOR.finditer(text, *clause)
        if not stands_in(found.start(), covered)
    ]
    cuts = _apart(cuts)
    if len(cuts) > 1:
        cuts = _with_conjunctions(text, _with_strong(text, cuts), clause)
    begin = 0
    before = clause[0]
    for index in range(1, len(cuts)):
        if is_seam(edges, before, cuts, index):
            yield Gap(before, tuple(cuts[begin:index]), cuts[index][0])
            before, begin = cuts[index - 1][1], index
    if cuts:
        yield Gap(before, tuple(cuts[begin:]), clause[1])


def _apart(cuts: Sequence[Stretch]) -> list[Stretch]:
    """The separators, those that touch made one."""
    merged: list[Stretch] = []
    for start, end in cuts:
        if merged and merged[-1][1] == start:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _with_strong(text: str, cuts: Sequence[Stretch]) -> list[Stretch]:
    """The separators, with each 以及 or 或者 between two of them: no member goes on over it (泄露或者非法获取、…)."""
    more = [
        found.span()
        for start, end in between(cuts)
        for found in _STRONG.finditer(text, start + 1, end - 1)
        if found.start() - start <= _SHORT and end - found.end() <= _SHORT and is_balanced(text[start : found.start()])
    ]
    return sorted([*cuts, *more])


def _with_conjunctions(text: str, cuts: Sequence[Stretch], clause: Stretch) -> list[Stretch]:
    """The separators, with each conjunction that parts two members as long as all others (监督党员和组织群众).

    A conjunction that every member holds parts none (战争与和平、竞争与合作、封闭与开放).
    """
    middles = between(cuts)
    lengths = sorted(end - start for start, end in middles)
    typical = lengths[(len(lengths) - 1) // 2] if len(lengths) > 1 else (lengths[0] - 1) // 2
    more = [
        (start + typical, end - typical)
        for start, end in middles
        if typical > 1
        if _CONJUNCTION.fullmatch(text, start + typical, max(start + typical, end - typical))
    ]
    outer = (text[clause[0] : cuts[0][0]], text[cuts[-1][1] : clause[1]])
    held = len(more) == len(middles) and all(text[slice(*more[0])] in each for each in outer)
    return list(cuts) if held else sorted([*cuts, *more])


def couples(
    document: Document,
    words: tuple[tuple[Word, ...], ...],
    edges: EdgesOf,
    known: frozenset[int] = frozenset(),
    readings: int = 1,
) -> Iterator[TextList]:
    """Two members joined by a conjunction alone, where both have the same shape or the text counts them; else weak.

    `known` are the places between members of other lists, where no conjunction is looked at again.
    """
    for sentence, tagged in zip(document.sentences, words, strict=True):
        if _CONJUNCTION.search(sentence.text):
            yield from _couples_in(sentence, tagged, edges, known, readings)


def _couples_in(
    sentence: Sentence, words: Sequence[Word], edges_of: EdgesOf, known: frozenset[int], readings: int
) -> Iterator[TextList]:
    text, base = sentence.text, sentence.start
    for gap in couple_gaps(text, words, enclosed(text)):
        if base + gap.cuts[0][0] in known:
            continue
        edges = edges_of[sentence.index]
        for rank, (best, certain) in enumerate(islice(edges.readings(gap), readings)):
            if len(best) != 2:
                continue
            if text[gap.cuts[0][0]] in "与同" and (_WITH.match(text, best[1][1]) or _WITH.fullmatch(text, *best[1])):
                continue
            count, label = _count_after(text, best, words)
            if count or _same_shape(text, *best) or _are_terms(edges, *best):
                members = tuple(Span(base + start, base + end, text[start:end]) for start, end in best)
                weak = rank > 0 or count is None
                yield TextList(
                    ListKind.ENUMERATION, None, members, count=count, label=label, certain=certain, weak=weak
                )


def _same_shape(text: str, one: Stretch, other: Stretch) -> bool:
    """Whether two members are as long as each other, begin or end alike, or have a word in common."""
    length, reference = one[1] - one[0], other[1] - other[0]
    if min(length, reference) < 2 or max(length, reference) > 2 * min(length, reference):
        return False
    if text[one[0]] == text[other[0]] or text[one[1] - 1] == text[other[1] - 1]:
        return True
    return length == reference or any(text[at : at + 2] in text[slice(*other)] for at in range(one[0], one[1] - 1))


def _are_terms(edges: Edges, one: Stretch, other: Stretch) -> bool:
    """Whether two members of three characters or more have no word of grammar, and nothing but 的 follows them."""
    length, reference = one[1] - one[0], other[1] - other[0]
    if min(length, reference) < _TERM or max(length, reference) > 2 * min(length, reference):
        return False
    if edges.text[other[1] : other[1] + 1] not in _AFTER_TERMS:
        return False
    return not any(tag in _GRAMMAR for member in (one, other) for tag in edges.tags_of(member))


def couple_gaps(text: str, words: Sequence[Word], covered: Sequence[Stretch]) -> Iterator[Gap]:
    """Each conjunction with the room that two members have around it."""
    base = words[0].start if words else 0
    marks = [
        (word.start - base, word.end - base)
        for word in words
        if word.text in CONJUNCTIONS and not stands_in(word.start - base, covered)
    ]
    if not marks:
        return
    stops = [(found.start(), found.end()) for found in _STRETCH_END.finditer(text)]
    limits = sorted([*(stop for stop in stops if not stands_in(stop[0], covered)), *marks])
    joining = set(marks)
    edges = ((0, 0), *limits, (len(text), len(text)))
    for (_, before), mark, (after, _) in zip(edges, limits, edges[2:], strict=False):
        if mark in joining and before < mark[0] and mark[1] < after:
            yield Gap(before, (mark,), after)


def _count_after(text: str, members: Sequence[Stretch], words: Sequence[Word]) -> tuple[int | None, str]:
    """The count that the text states right after the list, where it is the list's own, with what is counted."""
    found = _COUNTED.match(text, members[-1][1])
    if not found or to_int(found[1] or found[2]) != len(members):
        return None, ""
    if found[2]:
        return len(members), text[found.start(2) : found.end() - 1]
    base, end = words[0].start, found.end()
    while (word := word_from(words, base + end)) and word.tag[:1] == "n":
        end = word.end - base
    return len(members), text[found.start(1) : end]
