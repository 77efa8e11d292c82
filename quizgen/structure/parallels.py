"""Parallel clauses: three or more clauses, or sentences, that begin or end alike; 既要…又要…, 不仅…更…; 以X为… twice.

`parallels` finds them; `varying_parts` finds in the members of any list the part that is not the same in all
(统一规划、统一监测、统一治理 -> 规划 监测 治理).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quizgen.language.containment import shared_start
from quizgen.language.word_vectors import likeness
from quizgen.model import Document, ListKind, Sentence, Span, TextList, Word
from quizgen.structure.edge_line import ADVERBS, CONJUNCTIONS, TERSE, VERBAL, opening_tag
from quizgen.structure.edge_scores import weights
from quizgen.structure.edges import Edges, EdgesOf
from quizgen.structure.heads import head_before

_CLAUSE = re.compile(r"[^，；。！？\n]+")
_PREFIXES = "可应要能不更最为以在有多"
_HINGES = "的为于要以在能不是有来则就而到从"
_SOME = frozenset(("一些", "有些", "有的"))
_REPORTING = frozenset(("指出", "强调", "要求", "表示", "认为", "提出", "说", "时指出", "上指出", "上强调", "中指出"))
_LEADING = _REPORTING | {"时节", "时分", "之际", "以来", "期间"}
"""Last words of a clause that leads to the next one."""
_MARK = re.compile(r"[，；：。！？\n]")
_QUOTED = re.compile(r"“[^“”]*”|《[^《》]*》|（[^（）]*）")
_MARKED = frozenset(("“”", "《》"))
_PAIRS = (
    re.compile(
        r"既(?:要|能|是|有(?![利助效序]))(?P<a>[^，。；、]{2,20})，?[又也](?:要|能|是|有(?![利助效序]))?(?P<b>[^，。；]{2,20})"
    ),
    re.compile(r"不仅(?:要|是|在)?(?P<a>[^，。；]{2,24})，(?:更|而且|还|也)(?:要|是|在)?(?P<b>[^，。；]{2,24})"),
    re.compile(r"既(?P<a>(?![要是能]|有(?![利助效序]))[^，。；、][^，。；、]{1,14})，又(?P<b>[^，。；]{2,14})"),
)
_FRAMING = frozenset("对让由以从把将用靠为")
"""What opens two clauses of one frame: 让…寸步难行，让…一路畅通."""
_SHORTEST_TWIN, _LONGEST_TWIN = 4, 12
"""Characters of two clauses of one length that a word at one place makes alike."""
_LONGEST_EVEN = 8
"""Characters of clauses that are alike by their length alone."""
_PREPARING = "pcrm"
"""Classes of words that open a clause which only prepares what follows."""
_UNLIKE_TWINS = 1.8
"""How many times longer than the other one of two clauses may be that one preposition opens."""
_LONGEST_PREDICATE = 6
_Alike = Callable[[Sequence[Word], Sequence[Word]], bool]
FEWEST = 3
_LONGEST_MEMBER = 40
_LONGEST_PART = 60
_SHORTEST_DEMAND = 4
_UNEVEN = 3.5
"""How many times longer than the shortest the longest clause of a sentence of demands may be."""
_TELLING = frozenset(
    (
        "把",
        "将",
        "使",
        "让",
        "是",
        "我们",
        "已",
        "已经",
        "了",
        "也",
        "势必",
        "导致",
        "造成",
        "致使",
        "引起",
        "依照",
        "按照",
    )
)
"""What no clause that only says what to do has in it."""
_NO_ACT = "是为有使让将离围"
"""What words begin with that are verbs and no acts: 有利于, 使得, 离不开, 围绕."""
_MODALS = frozenset(("要", "必须", "应", "应当", "需要"))
_INSIDE = frozenset("中上下时")
_ACTS = ("推动", "加强", "完善", "落实")
_LIKE_AN_ACT, _LIKE_A_VERB = 0.5, 0.25
"""How like one of them a word is that the tagger takes for something else than a verb (压实); if it often stands before
lists.
"""
_DEMANDING = re.compile("[一二三四五六七八九十]?要(?!求)")
"""What may stand before a demand and is no part of it: 要, 三要."""
_RESULTS = frozenset("好牢实准紧稳强深足")
"""What follows a verb of one character that tells of something done: 打好, 统筹好."""
_FARTHEST_PREDICATE = 6
"""Words that may stand before the verb of a clause in a phrase of place or behind a subject."""
_DEMANDS = re.compile(r"要[着努]力|要|必须|坚持|更加注重|进一步|着力|加快|不断|努力|深入|全面|始终")


def parallels(document: Document, words: tuple[tuple[Word, ...], ...], edges: EdgesOf) -> Iterator[TextList]:
    """Every run of parallel clauses inside a sentence, and of parallel sentences inside a paragraph."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        clauses = _clauses(sentence.text) if "，" in sentence.text or "；" in sentence.text else []
        if len(clauses) > 1:
            yield from _in_clauses(sentence, tagged, edges, clauses)
            yield from _parts_alike(sentence, tagged, clauses)
        if "既" in sentence.text or "不仅" in sentence.text:
            yield from _pairs(sentence)
    yield from _sentences_alike(document, words)


def _in_clauses(
    sentence: Sentence, words: Sequence[Word], edges: EdgesOf, clauses: Sequence[tuple[int, int]]
) -> Iterator[TextList]:
    """The parallel clauses of one sentence: three or more that are alike, and two of one frame."""
    near = [at for at in range(1, len(clauses)) if _may_be_twins(sentence.text, clauses[at - 1], clauses[at])]
    if len(clauses) < FEWEST and not near:
        return
    tokens = _by_clause(clauses, words, sentence.start)
    if len(clauses) >= FEWEST:
        yield from _clauses_alike(sentence, edges, clauses, tokens, _alike)
        yield from _even_clauses(sentence, clauses, tokens)
        yield from _statements(sentence, clauses, tokens)
    yield from _twins(sentence, clauses, tokens, near)


def _parts_alike(sentence: Sentence, words: Sequence[Word], clauses: Sequence[tuple[int, int]]) -> Iterator[TextList]:
    """Three or more parts between semicolons that begin with one word, or have as many clauses, verbs first."""
    text = sentence.text
    if text.count("；") < FEWEST - 1:
        return
    parts: list[list[int]] = [[]]
    for at, (_, end) in enumerate(clauses):
        parts[-1].append(at)
        if text[end : end + 1] == "；":
            parts.append([])
    parts = [part for part in parts if part]
    if len(parts) < FEWEST:
        return
    begin = _first_part(parts, _by_clause(clauses, words, sentence.start))
    if begin is None:
        return
    stretches = [(clauses[part[0]][0], clauses[part[-1]][1]) for part in parts]
    stretches[0] = (clauses[begin][0], stretches[0][1])
    if all(_SHORTEST_DEMAND <= end - start <= _LONGEST_PART for start, end in stretches):
        yield of_stretches(text, stretches, sentence.start)


def _first_part(parts: Sequence[Sequence[int]], tokens: Sequence[Sequence[Word]]) -> int | None:
    """The clause with which the first of the parts begins, as the others show; none where they are not alike."""
    following = [tokens[part[0]] for part in parts[1:]]
    if not all(following):
        return None
    openings = {words[0].text for words in following}
    if len(openings) == 1:
        return next((at for at in parts[0] if tokens[at] and tokens[at][0].text in openings), None)
    size = len(parts[1])
    alike = all(len(part) == size for part in parts[1:]) and all(_is_act(words[0]) for words in following)
    if not alike or not 1 < size <= len(parts[0]):
        return None
    begin = parts[0][-size]
    return begin if tokens[begin] and _is_act(tokens[begin][0]) else None


def whole_demands(document: Document, words: tuple[tuple[Word, ...], ...]) -> Iterator[TextList]:
    """The clauses to a sentence's end that are each a verb with its object: 要〔发展航运〕，〔保护海洋〕，〔建设〕。"""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        text = sentence.text
        marks = text.count("，")
        if not text.endswith("。") or max(marks, text.count("；")) < FEWEST - 1 or (marks and "；" in text):
            continue
        clauses = _clauses(text)
        tokens = _by_clause(clauses, tagged, sentence.start)
        begin = len(tokens)
        while begin and tokens[begin - 1] and _only_demands(tokens[begin - 1]):
            begin -= 1
        opening, at = begin, 0
        if begin:
            leading = tokens[begin - 1]
            at = _demand_after_lead(leading) if leading else 0
            if at:
                opening = begin - 1
            elif not (leading and _prepares(leading)):
                continue
        if opening == begin < len(tokens):
            at = _demand_after_lead(tokens[begin])
        if len({words[0].text in _MODALS for words in tokens[opening + 1 :]}) > 1:
            continue
        bare = [(_after_demanding(text, start), end) for start, end in clauses[opening:]]
        if at:
            bare[0] = (tokens[opening][at].start - sentence.start, clauses[opening][1])
        lengths = [end - start for start, end in bare]
        if len(bare) < FEWEST or min(lengths) < _SHORTEST_DEMAND:
            continue
        if max(lengths) <= min(_LONGEST_MEMBER, _UNEVEN * min(lengths)):
            yield replace(of_stretches(text, bare, sentence.start), certain=begin == 0)


def _after_demanding(text: str, start: int) -> int:
    """Where the demand of a clause begins: behind its 要 or 三要."""
    found = _DEMANDING.match(text, start)
    return found.end() if found else start


def _demand_after_lead(words: Sequence[Word]) -> int:
    """The word of a clause with which what it demands begins, behind what leads to it; 0 where it only leads, or only
    demands.
    """
    at = 1 if _DEMANDING.fullmatch(words[0].text) and len(words) > 1 else _after_lead(words)
    return at if at and _only_demands(words[at:]) else 0


def _after_lead(words: Sequence[Word]) -> int:
    """The word after the last 要 or 必须 of a clause, or after its 在…中; 0 where it has none behind its first word."""
    modal = next((at + 1 for at in range(len(words) - 2, 0, -1) if words[at].text in _MODALS), 0)
    if modal:
        return modal
    inside = next((at for at, word in enumerate(words) if word.text == "在"), len(words))
    return next((at + 1 for at in range(inside + 2, len(words) - 1) if words[at].text in _INSIDE), 0)


def _prepares(words: Sequence[Word]) -> bool:
    """Whether a clause only leads to what is demanded: 会议强调, 为此, 今年."""
    return words[-1].text in _REPORTING or all(word.tag[:1] in "pcrmt" for word in words)


def _only_demands(words: Sequence[Word]) -> bool:
    """Whether a clause says what to do and nothing of who does it, what became of it or what for."""
    if len(words) == 1:
        return len(words[0].text) == TERSE and opening_tag(words[0].text) == "v"
    first = next((at for at, word in enumerate(words[:_FARTHEST_PREDICATE]) if not _is_manner(word)), len(words))
    return (
        first + 1 < len(words)
        and (_is_act(words[first]) or (words[first].tag == "v" and words[first + 1].text in _RESULTS))
        and words[-1].tag[:1] not in "ucmpr"
        and words[-1].text not in _REPORTING
        and not any(word.text in _TELLING for word in words)
    )


def _is_manner(word: Word) -> bool:
    """Whether a word tells how something is to be done, or that it is: 坚定不移, 全面, 要."""
    if _is_act(word) and not _is_adverb(word):
        return False
    return _is_adverb(word) or word.text in ("要", "、") or word.tag in ("a", "i")


def _is_adverb(word: Word) -> bool:
    return word.tag in ("d", "ad", "vd") or word.text in ADVERBS


def _is_act(word: Word) -> bool:
    """Whether the word is a verb of two syllables, or one before lists, that tells of something done."""
    if word.text[0] in _NO_ACT:
        return False
    if word.tag in ("v", "vn", "vi") and len(word.text) > 1:
        return True
    if word.tag[:1] not in "vnalj" or word.tag[:2] == "nr":
        return False
    like = max(likeness(word.text, act) for act in _ACTS)
    return like >= _LIKE_AN_ACT or (like >= _LIKE_A_VERB and _is_verb_to_lists(word))


def demands(document: Document, words: tuple[tuple[Word, ...], ...], edges: EdgesOf) -> Iterator[TextList]:
    """Every run of clauses that are each a verb and its object (完善处罚程序，强化公共安全保障，…): weaker lists."""
    for sentence, tagged in zip(document.sentences, words, strict=True):
        if sentence.text.count("，") + sentence.text.count("；") >= 2:
            clauses = _clauses(sentence.text)
            tokens = _by_clause(clauses, tagged, sentence.start)
            yield from _clauses_alike(sentence, edges, clauses, tokens, _both_demand)


def _pairs(sentence: Sentence) -> Iterator[TextList]:
    for pattern in _PAIRS:
        for found in pattern.finditer(sentence.text):
            if "的" in found["a"] and "的" not in found["b"]:
                continue
            members = tuple(
                Span(sentence.start + found.start(name), sentence.start + found.end(name), found[name])
                for name in ("a", "b")
            )
            yield TextList(ListKind.PARALLEL, None, members)


def _twins(
    sentence: Sentence, clauses: Sequence[tuple[int, int]], tokens: Sequence[Sequence[Word]], near: Sequence[int]
) -> Iterator[TextList]:
    """Two clauses with one frame, weakly listed: a preposition opens both (由…改为…，由…改为…), or both have one length
    and make.
    """
    text, base = sentence.text, sentence.start
    for index in near:
        one, other = tokens[index - 1], tokens[index]
        if not one or not other:
            continue
        begin = _at_twin(one, other)
        if begin is None and not _of_one_make(one, other):
            continue
        beside = [tokens[at] for at in (index - 2, index + 1) if 0 <= at < len(tokens) and tokens[at]]
        if not any(_goes_with(clause, one, other) for clause in beside):
            start = one[0].start if begin is None else begin
            yield replace(of_stretches(text, [(start - base, clauses[index - 1][1]), clauses[index]], base), weak=True)


def _goes_with(clause: Sequence[Word], one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether a clause beside two may be a third: it begins as one of them does, is of their make, or a demand as they
    are.
    """
    if clause[0].text == other[0].text or _of_one_make(clause, other):
        return True
    even = one[0].text != other[0].text and _are_even(one, other)
    return (
        even and _opens_with_verb(one) and _opens_with_verb(other) and any(map(_is_act, clause[:_FARTHEST_PREDICATE]))
    )


def _may_be_twins(text: str, one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two clauses have one length, or the first holds what the second begins with: a cheap look ahead."""
    if text[one[1]] not in "，；":
        return False
    return one[1] - one[0] == other[1] - other[0] or (
        text[other[0]] in _FRAMING and text[other[0]] in text[slice(*one)]
    )


def _at_twin(one: Sequence[Word], other: Sequence[Word]) -> int | None:
    """Where in a clause the preposition stands that opens the next one, if it is about as long from there."""
    places = [word.start for word in one if word.text == other[0].text]
    if other[0].text not in _FRAMING or len(places) != 1:
        return None
    length, reference = one[-1].end - places[0], other[-1].end - other[0].start
    return places[0] if max(length, reference) <= _UNLIKE_TWINS * min(length, reference) else None


def _of_one_make(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses have one length and the same classes of words, or, if short, a word at one place."""
    length = one[-1].end - one[0].start
    if length < _SHORTEST_TWIN or length != other[-1].end - other[0].start:
        return False
    if _are_even(one, other):
        return True
    if len(one) > 2 and [word.tag[:1] for word in one] == [word.tag[:1] for word in other]:
        return True
    return length <= _LONGEST_TWIN and bool(_places(one) & _places(other))


def _tells_done(words: Sequence[Word]) -> bool:
    return any(word.text == "了" for word in words)


def _even_clauses(
    sentence: Sentence, clauses: Sequence[tuple[int, int]], tokens: Sequence[Sequence[Word]]
) -> Iterator[TextList]:
    """Three or more short clauses of one length: 立意高远，内涵丰富，思想深刻."""
    run = [0]
    for index in range(1, len(clauses) + 1):
        goes_on = index < len(clauses) and sentence.text[clauses[index - 1][1]] == sentence.text[clauses[run[0]][1]]
        if goes_on and tokens[index - 1] and tokens[index] and _are_even(tokens[index - 1], tokens[index]):
            run.append(index)
            continue
        if len(run) >= FEWEST:
            inside = [tokens[at] for at in run]
            beside = [tokens[at] for at in (run[0] - 1, run[-1] + 1) if 0 <= at < len(tokens) and tokens[at]]
            if not any(_goes_on(clause, inside) for clause in beside):
                yield of_stretches(sentence.text, [clauses[at] for at in run], sentence.start)
        run = [index]


def _statements(
    sentence: Sentence, clauses: Sequence[tuple[int, int]], tokens: Sequence[Sequence[Word]]
) -> Iterator[TextList]:
    """Three or more clauses of a subject and a short predicate each: 医务人员英勇奋战，科研人员协同攻关，…."""
    run: list[int] = []
    for index, words in enumerate([*tokens, ()]):
        if words and _is_statement(words) and not (run and sentence.text[clauses[index - 1][1]] != "，"):
            run.append(index)
            continue
        lengths = [clauses[at][1] - clauses[at][0] for at in run]
        if len(run) >= FEWEST and max(lengths) <= min(_LONGEST_MEMBER, _UNEVEN * min(lengths)):
            yield of_stretches(sentence.text, [clauses[at] for at in run], sentence.start)
        run = []


def _is_statement(words: Sequence[Word]) -> bool:
    """Whether a clause is a thing and, in its last word or last four characters, what it does or how it fares."""
    if len(words) < 2 or words[-1].text in _LEADING:
        return False
    if words[0].tag[:1] not in "nbajlms" and words[1].text != "、":
        return False
    if any(word.text in _TELLING or word.tag[:1] in "pr" for word in words):
        return False
    last = words[-1].end - TERSE
    closing = next((word for word in words[1:] if word.start == last), None)
    if closing is not None and closing.tag != "vn" and (closing.tag[:1] in "vdi" or _is_phrase_of_verb(closing)):
        return True
    return words[-1].tag == "a" or (words[-1].tag in ("v", "i") and len(words[-1].text) > 1)


def _is_phrase_of_verb(word: Word) -> bool:
    return len(word.text) == TERSE and opening_tag(word.text) in "vad"


def _are_even(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses are short, have one length, and neither only prepares or reports what follows."""
    length = one[-1].end - one[0].start
    return (
        _SHORTEST_TWIN <= length <= _LONGEST_EVEN
        and length == other[-1].end - other[0].start
        and not any(words[0].tag[:1] in _PREPARING or words[-1].text in _LEADING for words in (one, other))
        and _tells_done(one) == _tells_done(other)
        and not one[0].text.startswith(("既", "不仅"))
    )


def _clauses_alike(
    sentence: Sentence,
    edges_of: EdgesOf,
    clauses: Sequence[tuple[int, int]],
    tokens: Sequence[Sequence[Word]],
    alike: _Alike,
) -> Iterator[TextList]:
    """Runs of clauses of which each is like the one before it."""
    text, base = sentence.text, sentence.start
    run = [0]
    for index in range(1, len(clauses) + 1):
        if index < len(clauses) and alike(tokens[index - 1], tokens[index]):
            run.append(index)
            continue
        if len(run) >= FEWEST - 1:
            run = _of_one_word(run, tokens)
            edges = edges_of[sentence.index]
            stretches = [_bare(clauses[i], tokens[i], base) for i in run]
            opening = None
            if run[0]:
                opening = _opening_member(edges, clauses[run[0] - 1], stretches[0], tokens, run[0], base, alike)
            if opening is not None:
                stretches.insert(0, opening)
            else:
                begin = _at_preposition(tokens, run[0])
                stretches[0] = (
                    _shed(edges, stretches, tokens[run[0]], base)
                    if begin is None
                    else (begin - base, clauses[run[0]][1])
                )
            if len(stretches) >= FEWEST:
                stretches[-1] = _without_noun(text, stretches)
            if run[-1] + 1 < len(clauses) and run[-1] + 1 == index:
                stretches += _closing_member(text, stretches, clauses[index])
            if len(stretches) >= FEWEST and all(_is_member(text[start:end]) for start, end in stretches):
                inside = [tokens[at] for at in run]
                marks = {run[-1] + 1: clauses[run[-1]][1]}
                if opening is None or not text.startswith(tuple(words[0].text for words in inside), opening[0]):
                    marks[run[0] - 1] = clauses[run[0]][0] - 1
                beside = [tokens[at] for at, mark in marks.items() if 0 <= at < len(tokens) and text[mark] == "，"]
                certain = not any(_goes_on(clause, inside) for clause in beside)
                yield replace(of_stretches(text, stretches, base), certain=certain)
        run = [index]


def _goes_on(clause: Sequence[Word], run: Sequence[Sequence[Word]]) -> bool:
    """Whether a clause beside the run may belong to it: it begins or ends with a word of theirs, or is one more verb
    with its object beside such that have no word in common.
    """
    if not clause:
        return False
    firsts, lasts = {words[0].text for words in run}, {words[-1].text for words in run}
    if any(word.text in firsts for word in clause[:2]) or (len(lasts) == 1 and clause[-1].text in lasts):
        return True
    if all(map(_state, run)):
        return _state(clause) > 0
    return (
        min(len(firsts), len(lasts)) > 1
        and _opens_with_verb(clause)
        and sum(map(_opens_with_verb, run)) > len(run) // 2
    )


def _opens_with_verb(words: Sequence[Word]) -> bool:
    first = next((word for word in words if word.tag[:1] != "d" and word.text not in ADVERBS), None)
    return first is not None and _is_verb(first)


def _is_member(text: str) -> bool:
    """Whether a clause says something by itself: 任务是 only announces what follows."""
    return 2 <= len(text) <= _LONGEST_MEMBER and text[-1] not in "是为"


def _of_one_word(run: list[int], tokens: Sequence[Sequence[Word]]) -> list[int]:
    """The clauses of a run that begin with one word, where three or more do (确保…, 确保…, 确保…)."""
    openings = [tokens[index][0].text if tokens[index] else "" for index in run]
    for at, opening in enumerate(openings):
        same = next((end for end in range(at, len(run)) if openings[end] != opening), len(run)) - at
        if opening and same >= FEWEST:
            return run[at : at + same]
    return run


def _clauses(text: str) -> list[tuple[int, int]]:
    """The clauses of a sentence; a quotation or bracket is part of its clause."""
    quoted = "“" in text or "《" in text or "（" in text
    covered = [(found.start(), found.end()) for found in _QUOTED.finditer(text)] if quoted else []
    clauses, at = [], 0
    for found in _MARK.finditer(text):
        if any(start < found.start() < end - 1 for start, end in covered):
            continue
        if found.start() > at:
            clauses.append((at, found.start()))
        at = found.end()
    return [*clauses, (at, len(text))] if at < len(text) else clauses


def _opening_member(
    edges: Edges,
    clause: tuple[int, int],
    second: tuple[int, int],
    tokens: Sequence[Sequence[Word]],
    at: int,
    base: int,
    alike: _Alike,
) -> tuple[int, int] | None:
    """The first member at the end of the clause before a run (中国重点支持其他国家〔促进农业发展〕，提高教育水平)."""
    opening = _at_preposition(tokens, at - 1)
    if opening is not None:
        return opening - base, clause[1]
    start = edges.first(clause[0], clause[1], second)
    if start is None or edges.in_enumeration(clause, start):
        return None
    inside = [word for word in tokens[at - 1] if word.start - base >= start]
    if _joined(tokens[at - 1], base + start):
        return None
    if inside and at + 1 < len(tokens) and tokens[at + 1] and tokens[at][0].text == tokens[at + 1][0].text:
        return (start, clause[1]) if inside[0].text == tokens[at][0].text else None
    return (start, clause[1]) if alike(inside, tokens[at]) and len(inside) > 1 else None


def _at_preposition(tokens: Sequence[Sequence[Word]], at: int) -> int | None:
    """Where the preposition that opens both clauses after this one stands in it (推动发展〔从…〕，从…，从…)."""
    following = [words[0] for words in tokens[at + 1 : at + 3] if words]
    if len(following) < 2 or following[0].tag != "p" or following[0].text != following[1].text:
        return None
    places = [word.start for word in tokens[at] if word.text == following[0].text]
    return places[0] if len(places) == 1 else None


def _closing_member(text: str, stretches: Sequence[tuple[int, int]], clause: tuple[int, int]) -> list[tuple[int, int]]:
    """The last member at the beginning of the clause after a run (日常监督，〔民主监督〕的党内监督体系)."""
    ends = [text[start:end][::-1] for start, end in stretches]
    common = shared_start(*ends)[::-1]
    if len(common) < 2:
        return []
    found = text.find(common + "的", *clause)
    return [(clause[0], found + len(common))] if found > clause[0] else []


def _shed(edges: Edges, stretches: Sequence[tuple[int, int]], words: Sequence[Word], base: int) -> tuple[int, int]:
    """The first member of a run without what stands before it, where that makes it more like the second."""
    (start, end), second = stretches[0], stretches[1]
    if end - start <= 1.5 * (second[1] - second[0]):
        return stretches[0]
    later = edges.first(start, end, second)
    if later is None or _joined(words, base + later):
        return stretches[0]
    inside = [word for word in words if word.start - base >= later]
    return (later, end) if len(inside) > 1 else stretches[0]


def _without_noun(text: str, stretches: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The last member without the 的 and the noun of all of them, where it is longer than any other and none has a 的
    (以水为源，以田为本，以人为根〔的新的发展方式〕).
    """
    start, end = stretches[-1]
    others = [end - start for start, end in stretches[:-1]]
    particle = text.find("的", start, end)
    if particle < 0 or end - start <= max(others) or any("的" in text[a:b] for a, b in stretches[:-1]):
        return stretches[-1]
    return (start, particle) if min(others) <= particle - start <= max(others) else stretches[-1]


def _joined(words: Sequence[Word], start: int) -> bool:
    """Whether the word before `start` joins what follows to what is before it (对国家和〔人民负责〕)."""
    return any(word.end == start and (word.text in CONJUNCTIONS or word.text == "、") for word in words)


def _by_clause(clauses: Sequence[tuple[int, int]], words: Sequence[Word], base: int) -> list[Sequence[Word]]:
    starts = [word.start - base for word in words]
    return [words[bisect_left(starts, start) : bisect_left(starts, end)] for start, end in clauses]


def _start(word: Word) -> int:
    return word.start


def _alike(one: Sequence[Word], other: Sequence[Word]) -> bool:
    if not one or not other:
        return False
    length, other_length = one[-1].end - one[0].start, other[-1].end - other[0].start
    longer, shorter = max(length, other_length), min(length, other_length)
    if longer > 2.2 * shorter + 1:
        return False
    if one[0].text == other[0].text and (one[0].tag[:1] not in "mw" or one[0].text in _SOME):
        return True
    if _is_attributive(one) and _is_attributive(other):
        return True
    if one[-1].text == other[-1].text and (longer - shorter <= 1 or len(one[-1].text) > 1):
        return True
    if _state(one) and _state(other):
        return True
    if length != other_length or length < 4:
        return False
    if [word.tag[:1] for word in one] == [word.tag[:1] for word in other]:
        return len(one) >= 2
    return bool(_places(one) & _places(other))


def _is_attributive(words: Sequence[Word]) -> bool:
    """Whether a short clause is a thing with what is said of it (埋头苦干的工人)."""
    return (
        len(words) > 2
        and words[-1].end - words[0].start <= _LONGEST_TWIN
        and words[-2].text == "的"
        and words[-1].tag[:1] == "n"
        and words[0].tag[:1] not in _PREPARING
    )


def _state(words: Sequence[Word]) -> int:
    """Where the adverb stands in a clause that says how something fares (民生福祉〔持续〕改善); 0 where it does not."""
    if words[0].tag[:1] not in "nvabijls" or words[-1].tag[:1] not in "vani":
        return 0
    for word in reversed(words[1:]):
        if word.text[:2] in ADVERBS or word.tag == "d":
            return word.start if len(words[-1].text) + words[-1].start - word.start <= _LONGEST_PREDICATE else 0
    return 0


def _places(words: Sequence[Word]) -> set[tuple[int, str]]:
    return {(word.start - words[0].start, word.text) for word in words}


def _both_demand(one: Sequence[Word], other: Sequence[Word]) -> bool:
    if not one or not other:
        return False
    length, other_length = one[-1].end - one[0].start, other[-1].end - other[0].start
    return max(length, other_length) <= 2.5 * min(length, other_length) and _is_demand(one) and _is_demand(other)


def _is_demand(words: Sequence[Word]) -> bool:
    """A verb and its object: 完善处罚程序."""
    first = next((at for at, word in enumerate(words) if word.tag[:1] != "d" and word.text != "要"), len(words))
    return (
        first + 1 < len(words)
        and _is_verb(words[first])
        and words[first].text[0] not in "是为有"
        and words[-1].tag[:1] not in "ucmpr"
        and words[-1].text not in _REPORTING
    )


def _is_verb(word: Word) -> bool:
    return word.tag[:1] in "va" or _is_verb_to_lists(word)


def _is_verb_to_lists(word: Word) -> bool:
    return weights().before.get(word.text, 0.0) >= VERBAL


def _bare(clause: tuple[int, int], words: Sequence[Word], base: int) -> tuple[int, int]:
    """A clause without the conjunction before it."""
    if words and words[0].tag[:1] == "c" and len(words) > 1:
        return words[1].start - base, clause[1]
    return clause


def _sentences_alike(document: Document, words: Sequence[Sequence[Word]]) -> Iterator[TextList]:
    """Three or more sentences of one paragraph that begin with the same two words, one of them a demand."""
    run: list[int] = []
    for index, sentence in enumerate(document.sentences):
        opening = _opening(words[index])
        if run and sentence.paragraph == document.sentences[run[-1]].paragraph and opening == _opening(words[run[-1]]):
            run.append(index)
            continue
        yield from _demands(document, words, run)
        run = [index] if opening else []
    yield from _demands(document, words, run)


def _opening(words: Sequence[Word]) -> str:
    """The first two words of a sentence that demands something, such as 要着力."""
    if len(words) < 4 or not _DEMANDS.match(words[0].text):
        return ""
    opening = words[0].text + words[1].text
    return opening if words[1].tag[:1] in "vd" or _DEMANDS.fullmatch(opening) else ""


def _demands(document: Document, words: Sequence[Sequence[Word]], run: Sequence[int]) -> Iterator[TextList]:
    if len(run) < FEWEST:
        return
    members = []
    for index in run:
        sentence = document.sentences[index]
        first = _CLAUSE.match(sentence.text)
        if first is None:
            return
        end = sentence.start + first.end()
        members.append(Span(sentence.start, end, first.group()))
    if all(4 <= len(member.text) <= _LONGEST_MEMBER for member in members):
        head = head_before(document, members[0].start)
        yield TextList(ListKind.PARALLEL, head, tuple(members), label=_opening(words[run[0]]))


def varying_parts(text: str, found: TextList, words: Sequence[Word]) -> Iterator[TextList]:
    """What differs between the members: without what all of them begin, end or go on with, or without their verbs."""
    tokens = [
        words[bisect_left(words, member.start, key=_start) : bisect_left(words, member.end, key=_start)]
        for member in found.members
    ]
    if not all(tokens) or len(tokens) < 2:
        return
    stretches = [(member.start, member.end) for member in found.members]
    if all(len(each) > 2 and each[0] + each[-1] in _MARKED for each in (member.text for member in found.members)):
        yield of_stretches(text, [(start + 1, end - 1) for start, end in stretches])
    bare = _without_affixes(text, stretches, tokens)
    if bare != stretches:
        yield of_stretches(text, bare)
    yield from _around_common(text, bare)
    yield from _last_words(text, tokens)
    if all(map(_state, tokens)):
        yield of_stretches(text, [(each[0].start, _state(each)) for each in tokens])
    if all((each[0].tag[:1] in "pd" or _is_verb(each[0])) and len(each) > 1 for each in tokens):
        yield of_stretches(text, [_object(each, 1) for each in tokens])
        yield of_stretches(text, [_object(each, 2) for each in tokens])


def _without_affixes(
    text: str, stretches: Sequence[tuple[int, int]], tokens: Sequence[Sequence[Word]]
) -> list[tuple[int, int]]:
    whole = [text[start:end] for start, end in stretches]
    lead, trail = len(shared_start(*whole)), len(shared_start(*[each[::-1] for each in whole]))
    while lead and any(each[lead - 1].isascii() for each in whole):
        lead -= 1
    if lead == 1 and whole[0][0] not in _PREFIXES and not any(len(each[0].text) == 1 for each in tokens):
        lead = 0
    if trail == 1 and not all(len(each[-1].text) == 1 for each in tokens):
        trail = 0
    if lead + trail >= min(map(len, whole)):
        return list(stretches)
    return [(start + lead, end - trail) for start, end in stretches]


def _around_common(text: str, stretches: Sequence[tuple[int, int]]) -> Iterator[TextList]:
    """What stands before, and after, the longest words that all members have in them (以〔X〕为〔Y〕)."""
    whole = [text[start:end] for start, end in stretches]
    for common in _common_inside(whole):
        halves = [
            (start, start + each.find(common, 1), end) for (start, end), each in zip(stretches, whole, strict=True)
        ]
        yield of_stretches(text, [(start, place) for start, place, _ in halves])
        yield of_stretches(text, [(place + len(common), end) for _, place, end in halves])


def _common_inside(texts: Sequence[str]) -> Iterator[str]:
    """The first word of grammar and the longest words that stand inside all of the texts."""
    inner = [each[1:-1] for each in texts]
    shortest = min(inner, key=len)
    hinge = next((mark for mark in shortest if mark in _HINGES and all(mark in each for each in inner)), "")
    if hinge:
        yield hinge
    if hinge == "的":
        return
    for size in range(len(shortest), 1, -1):
        for at in range(len(shortest) - size + 1):
            common = shortest[at : at + size]
            if all(common in each for each in inner):
                yield common
                return


def _last_words(text: str, tokens: Sequence[Sequence[Word]]) -> Iterator[TextList]:
    """世界和平〔建设者〕、全球发展〔贡献者〕: the last words where they end in the same character."""
    last = [each[-1] for each in tokens]
    if (
        len({word.text for word in last}) > 1
        and len({word.text[-1] for word in last}) == 1
        and all(len(w.text) > 1 and len(t) > 1 for w, t in zip(last, tokens, strict=True))
    ):
        yield of_stretches(text, [(word.start, word.end) for word in last])


def _object(words: Sequence[Word], verbs: int) -> tuple[int, int]:
    """What follows the first verb, or two, and its particle: 推进〔国家治理体系现代化〕, 开辟了〔道路〕."""
    begin = _predicate(words)
    first = begin + 1
    while first < len(words) - 1 and (
        words[first - 1].tag[:1] in "dp"
        or words[first - 1].text == "要"
        or words[first - 1].text in ADVERBS
        or words[first].tag[:1] == "u"
        or (words[first].tag == "v" and first < begin + verbs)
    ):
        first += 1
    return words[first].start, words[-1].end


def _predicate(words: Sequence[Word]) -> int:
    """Where the verb of a clause stands: behind 核心就是, behind 在全国范围内."""
    for at, word in enumerate(words[:_FARTHEST_PREDICATE]):
        if word.text in ("是", "就是") and at + 2 < len(words):
            return at + 1
        if words[0].tag == "p" and (word.tag == "f" or word.text in ("中", "上", "内", "下")) and at + 2 < len(words):
            return at + 1
    return 0


def of_stretches(text: str, stretches: Sequence[tuple[int, int]], base: int = 0) -> TextList:
    """The list whose members are these stretches of a text that stands at `base`."""
    members = tuple(Span(base + start, base + end, text[start:end]) for start, end in stretches)
    return TextList(ListKind.PARALLEL, None, members)
