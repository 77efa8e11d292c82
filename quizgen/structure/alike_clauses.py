"""Runs of clauses of which each is like the one before it: they begin alike, end alike, or have one make."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from quizgen.language.containment import shared_start
from quizgen.language.function_words import CONJUNCTIONS
from quizgen.language.words import SET_PHRASE
from quizgen.model import Sentence, Stretch, TextList, Word
from quizgen.structure.clauses import (
    FEWEST,
    LONGEST_MEMBER,
    LONGEST_TWIN,
    PREPARING,
    opens_with_verb,
    parallel_list,
    state_adverb,
)
from quizgen.structure.edges import Edges, EdgesOf
from quizgen.structure.word_places import word_before

_TOPICS = "nr"
"""Classes of words that say what a clause is about."""
_SAYING = frozenset("dpuvz")
"""Classes of words with which something begins to be said of it (党〔的〕青年工作…, 党〔对〕青年工作的领导…)."""
_UNLIKE_REPEATED = 4
"""How many times longer than the other one of two clauses may be that begin with one verb or adverb."""
_THIS = frozenset(("这", "这些", "它", "它们"))
_SOME = frozenset(("一些", "有些", "有的", "有的是"))
_STILL = "还"
_HANDLING = frozenset(("让", "把"))
"""What begins clauses that are of one make: 让村民监督用水，让渠水流向远方，〔把〕水表装到田头."""
_NAMING = frozenset(("叫", "为", "名", "称", "是"))
_Alike = Callable[[Sequence[Word], Sequence[Word]], bool]


def clauses_alike(
    sentence: Sentence,
    edges_of: EdgesOf,
    clauses: Sequence[Stretch],
    tokens: Sequence[Sequence[Word]],
    alike: _Alike,
) -> Iterator[TextList]:
    """Runs of clauses of which each is like the one before it."""
    text, base = sentence.text, sentence.start
    run = [0]
    for index in range(1, len(clauses) + 1):
        if (
            index < len(clauses)
            and _follows_on(text, clauses, tokens, run, index)
            and alike(tokens[index - 1], tokens[index])
        ):
            run.append(index)
            continue
        if len(run) >= FEWEST - 1:
            run = _of_one_word(run, tokens)
            edges = edges_of[sentence.index]
            stretches = [_bare(clauses[i], tokens[i], base) for i in run]
            opening = None
            if run[0] and _is_joined(text[clauses[run[0] - 1][1]], text[clauses[run[0]][1]]):
                opening = _opening_member(edges, clauses[run[0] - 1], stretches[0], tokens, run[0], base, alike)
            if opening is not None:
                stretches.insert(0, opening)
            else:
                begin = _at_repeated(tokens, run[0])
                stretches[0] = (
                    _shed(edges, stretches, tokens[run[0]], base)
                    if begin is None
                    else (begin - base, clauses[run[0]][1])
                )
            if len(stretches) >= FEWEST:
                stretches[-1] = _closed(text, stretches)
            if run[-1] + 1 < len(clauses) and run[-1] + 1 == index:
                stretches += _closing_member(text, stretches, clauses[index])
            if len(stretches) >= FEWEST and all(_is_member(text[start:end]) for start, end in stretches):
                inside = [tokens[at] for at in run]
                marks = {run[-1] + 1: clauses[run[-1]][1]}
                if opening is None or not text.startswith(tuple(words[0].text for words in inside), opening[0]):
                    marks[run[0] - 1] = clauses[run[0]][0] - 1
                beside = [tokens[at] for at, mark in marks.items() if 0 <= at < len(tokens) and text[mark] == "，"]
                certain = not any(goes_on(clause, inside) for clause in beside)
                yield replace(parallel_list(text, stretches, base), certain=certain)
        run = [index]


def _follows_on(
    text: str, clauses: Sequence[Stretch], tokens: Sequence[Sequence[Word]], run: Sequence[int], index: int
) -> bool:
    """Whether the clause after a run stands behind the mark that parts all of it; between semicolons only whole parts,
    or those that begin or end in one word.
    """
    mark = text[clauses[run[0]][1]]
    if not _is_joined(text[clauses[index - 1][1]], mark):
        return False
    start, end = clauses[run[0]][0], clauses[index][1]
    whole = "，" not in (text[max(0, start - 1)], text[end : end + 1])
    last, this = tokens[index - 1], tokens[index]
    return mark != "；" or whole or (bool(last and this) and _same_word(last, this))


def _is_joined(mark: str, other: str) -> bool:
    """Whether clauses may be of one list across these marks: from commas to semicolons none goes on."""
    return mark == other or "；" not in (mark, other)


def _same_word(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses begin or end in one word."""
    return one[0].text == other[0].text or one[-1].text == other[-1].text


def goes_on(clause: Sequence[Word], run: Sequence[Sequence[Word]]) -> bool:
    """Whether a clause beside the run may belong to it: it begins or ends with a word of theirs, or is one more verb
    with its object beside such that have no word in common.
    """
    if not clause:
        return False
    firsts, lasts = {words[0].text for words in run}, {words[-1].text for words in run}
    if any(word.text in firsts for word in clause[:2]) or (len(lasts) == 1 and clause[-1].text in lasts):
        return True
    if all(map(state_adverb, run)):
        return state_adverb(clause) > 0
    return (
        min(len(firsts), len(lasts)) > 1 and opens_with_verb(clause) and sum(map(opens_with_verb, run)) > len(run) // 2
    )


def _is_member(text: str) -> bool:
    """Whether a clause says something by itself: 任务是 only announces what follows."""
    return 2 <= len(text) <= LONGEST_MEMBER and text[-1] not in "是为"


def _of_one_word(run: list[int], tokens: Sequence[Sequence[Word]]) -> list[int]:
    """The clauses of a run that begin with one word, where three or more do (确保…, 确保…, 确保…)."""
    openings = [tokens[index][0].text if tokens[index] else "" for index in run]
    for at, opening in enumerate(openings):
        same = next((end for end in range(at, len(run)) if openings[end] != opening), len(run)) - at
        if opening and same >= FEWEST:
            return run[at : at + same]
    return run


def _opening_member(
    edges: Edges,
    clause: Stretch,
    second: Stretch,
    tokens: Sequence[Sequence[Word]],
    at: int,
    base: int,
    alike: _Alike,
) -> Stretch | None:
    """The first member at the end of the clause before a run (中国重点支持其他国家〔促进农业发展〕，提高教育水平)."""
    opening = _at_repeated(tokens, at - 1)
    if opening is not None:
        return opening - base, clause[1]
    start = edges.first(clause[0], clause[1], second)
    if start is None or _in_enumeration(edges.text, clause, start):
        return None
    inside = [word for word in tokens[at - 1] if word.start - base >= start]
    if _has_done(tokens[at]) and _follows(tokens[at - 1], base + start, "了"):
        return None
    if _joined(tokens[at - 1], base + start) or _cuts_subject(tokens[at - 1], base + start, tokens[at]):
        return None
    if inside and at + 1 < len(tokens) and tokens[at + 1] and tokens[at][0].text == tokens[at + 1][0].text:
        return (start, clause[1]) if inside[0].text == tokens[at][0].text else None
    return (start, clause[1]) if alike(inside, tokens[at]) and len(inside) > 1 else None


def _in_enumeration(text: str, clause: Stretch, start: int) -> bool:
    """Whether the offset stands between the separators of an enumeration (有理想、有｜本领、有担当)."""
    return "、" in text[clause[0] : start] and "、" in text[start : clause[1]]


def _cuts_subject(words: Sequence[Word], start: int, following: Sequence[Word]) -> bool:
    """Whether at `start` a clause would lose the words before the thing of which it says how it fares, as the next."""
    before = word_before(words, start)
    return before is not None and before.tag[:1] not in "vp" and state_adverb(following) > 0


def _at_repeated(tokens: Sequence[Sequence[Word]], at: int) -> int | None:
    """Where the preposition or verb that opens both clauses after this one stands in it (推动发展〔从…〕，从…，从…)."""
    following = [_behind_still(words)[0] for words in tokens[at + 1 : at + 3] if words]
    if len(following) < 2 or following[0].text != following[1].text:
        return None
    if following[0].tag != "p" and not _opens_often(following[0]):
        return None
    places = [word.start for word in tokens[at] if word.text == following[0].text]
    return places[0] if len(places) == 1 else None


def _closing_member(text: str, stretches: Sequence[Stretch], clause: Stretch) -> list[Stretch]:
    """The last member at the beginning of the clause after a run (日常监督，〔民主监督〕的党内监督体系)."""
    ends = [text[start:end][::-1] for start, end in stretches]
    common = shared_start(*ends)[::-1]
    if len(common) < 2:
        return []
    found = text.find(common if len(common) >= SET_PHRASE else common + "的", *clause)
    return [(clause[0], found + len(common))] if found > clause[0] else []


def _shed(edges: Edges, stretches: Sequence[Stretch], words: Sequence[Word], base: int) -> Stretch:
    """The first member of a run without what stands before it, where that makes it more like the second."""
    (start, end), second = stretches[0], stretches[1]
    if end - start <= 1.5 * (second[1] - second[0]):
        return stretches[0]
    later = edges.first(start, end, second)
    if later is None or _joined(words, base + later) or _follows(words, base + later, "了"):
        return stretches[0]
    inside = [word for word in words if word.start - base >= later]
    return (later, end) if len(inside) > 1 else stretches[0]


def _without_noun(text: str, stretches: Sequence[Stretch]) -> Stretch:
    """The last member without the 的 and the noun of all of them, where it is longer than any other and none has a 的
    (以水为源，以田为本，以人为根〔的新的发展方式〕).
    """
    start, end = stretches[-1]
    others = [end - start for start, end in stretches[:-1]]
    particle = text.find("的", start, end)
    alike = all(text[a] == text[start] for a, _ in stretches[:-1])
    if particle < 0 or not alike or end - start <= max(others) or any("的" in text[a:b] for a, b in stretches[:-1]):
        return stretches[-1]
    return (start, particle) if min(others) <= particle - start <= max(others) else stretches[-1]


def _closed(text: str, stretches: Sequence[Stretch]) -> Stretch:
    """The last member up to what all before it end in (省市同志，高校同志〔到会〕), or without the noun of all."""
    start, end = stretches[-1]
    common = shared_start(*[text[a:b][::-1] for a, b in stretches[:-1]])[::-1]
    if len(common) < SET_PHRASE:
        return _without_noun(text, stretches)
    found = text.find(common, start + 1, end)
    return (start, found + len(common)) if found > 0 and not text.endswith(common, start, end) else (start, end)


def _joined(words: Sequence[Word], start: int) -> bool:
    """Whether the word before `start` joins what follows to what is before it (对国家和〔人民负责〕)."""
    return _follows(words, start, *CONJUNCTIONS, "、")


def _follows(words: Sequence[Word], start: int, *before: str) -> bool:
    """Whether one of some words stands right before `start`."""
    word = word_before(words, start)
    return word is not None and word.text in before


def _bare(clause: Stretch, words: Sequence[Word], base: int) -> Stretch:
    """A clause without the conjunction or the 这 before it."""
    if len(words) > 1 and (words[0].tag[:1] == "c" or words[0].text in _THIS):
        return words[1].start - base, clause[1]
    return clause


def alike(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses begin alike, end alike or have one make."""
    if not one or not other:
        return False
    if _behind_still(other) is not other:
        return alike(one, _behind_still(other))
    length, other_length = one[-1].end - one[0].start, other[-1].end - other[0].start
    longer, shorter = max(length, other_length), min(length, other_length)
    if longer > 2.2 * shorter + 1:
        often = one[0].text == other[0].text and _opens_often(one[0]) and len(one[0].text) > 1
        if often or _of_two_words(one, other):
            return longer <= _UNLIKE_REPEATED * shorter
        return _end_in_same_words(one, other)
    if one[0].text == other[0].text and (one[0].tag[:1] not in "mw" or one[0].text in _SOME):
        return one[0].tag[:1] not in _TOPICS or _goes_on_alike(one, other)
    if one[0].text in _HANDLING and other[0].text in _HANDLING:
        return True
    if _names(one) and _names(other):
        return True
    if _is_attributive(one) and _is_attributive(other):
        return True
    if one[-1].text == other[-1].text and (longer - shorter <= 1 or len(one[-1].text) > 1):
        return True
    if (state_adverb(one) and state_adverb(other)) or (_has_done(one) and _has_done(other)):
        return True
    if length != other_length or length < 4:
        return False
    if [word.tag[:1] for word in one] == [word.tag[:1] for word in other]:
        return len(one) >= 2
    return bool(places(one) & places(other))


def _of_two_words(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses begin with the same two words (要能够…)."""
    return [word.text for word in one[:2]] == [word.text for word in other[:2]]


def _behind_still(words: Sequence[Word]) -> Sequence[Word]:
    """The words of a clause without the 还 that goes on with what it begins with (有的…，还〔有的…〕)."""
    return words[1:] if len(words) > 1 and words[0].text == _STILL else words


def _opens_often(word: Word) -> bool:
    """Whether a word is one with which clause after clause may begin: 联系…，联系…; 永远…，永远…; 是…，是…."""
    return word.text == "是" or word.text in _SOME or (len(word.text) > 1 and word.tag[:1] in "vda")


def _end_in_same_words(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses end in the same four characters, so that one may be far longer (向新闻中心〔提出申请〕)."""
    if min(len(one), len(other)) < FEWEST:
        return False
    last, other_last = (one[-2].text + one[-1].text)[-SET_PHRASE:], (other[-2].text + other[-1].text)[-SET_PHRASE:]
    return last == other_last and len(last) == SET_PHRASE


def _has_done(words: Sequence[Word]) -> bool:
    """Whether a clause tells with 了 what was done (污染〔了〕自然生态环境)."""
    behind = next((at + 1 for at, word in enumerate(words[1:3], 1) if word.text == "地"), 0)
    words = words[behind:]
    at = next((at for at, word in enumerate(words[1:4], 1) if word.text == "了"), 0)
    done = "vin" if behind else "vi"
    return 0 < at < len(words) - 1 and words[at - 1].tag[:1] in done and (at == 1 or words[0].tag[:1] in "adr")


def _goes_on_alike(one: Sequence[Word], other: Sequence[Word]) -> bool:
    """Whether two clauses about one thing have more in common than what they are about."""
    if len(one) == 1 or len(other) == 1 or one[1].text == other[1].text or one[-1].text == other[-1].text:
        return True
    tags = one[1].tag[:1] + other[1].tag[:1]
    return tags == "vv" or not set(tags) <= _SAYING


def _is_attributive(words: Sequence[Word]) -> bool:
    """Whether a short clause is a thing with what is said of it (埋头苦干的工人)."""
    return (
        len(words) > 2
        and words[-1].end - words[0].start <= LONGEST_TWIN
        and (words[-2].text == "的" or (words[-3].text == "的" and words[0].tag[:1] != "v"))
        and words[-1].tag[:1] == "n"
        and words[0].tag[:1] not in PREPARING
    )


def _names(words: Sequence[Word]) -> bool:
    """Whether a clause only says what a thing is called: 新水渠名“银河”."""
    opening = next((at for at, word in enumerate(words) if word.text == "“"), 0)
    named = opening and words[-1].text == "”" and words[opening - 1].text in _NAMING
    return bool(named) and words[-1].end - words[0].start <= LONGEST_MEMBER // 2


def places(words: Sequence[Word]) -> set[tuple[int, str]]:
    """The words of a clause, each with how far from its beginning it stands."""
    return {(word.start - words[0].start, word.text) for word in words}
