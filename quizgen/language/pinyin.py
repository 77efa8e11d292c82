"""Pinyin read off the whole text: words first, then context for the characters that words leave open.

Policy, after 现代汉语词典: 一 and 不 keep their dictionary tones (yī, bù; `apply_sandhi` gives the spoken ones), but 不
before what does not come of a verb is light as in its entries (看不懂 kàn bu dǒng); a syllable is neutral where the
dictionary always has it so (péngyou, kùnnan), not where it may be (tàiyáng, yīnwèi); 的, 了, 着, 过, 么, 们 and the
suffixes 子, 头 are neutral, 方位词 and complements (山上, 出来) keep their tones, but 里 behind a noun is light (河里
hé li), and 方位词 of two syllables are where the dictionary has them so (里边, 里头, 里面 lǐmian, not 左面
zuǒmiàn); the suffix 儿 is r.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Container, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from quizgen.language.data_files import data_lines
from quizgen.language.particles import set_apart
from quizgen.language.reading_rules.complements import (
    light_behind_two,
    light_not,
    light_nots,
    verb_of_result,
)
from quizgen.language.reading_rules.contested_words import contested
from quizgen.language.reading_rules.inside import light_insides
from quizgen.language.reading_rules.phrases import around, beside, phrases_in
from quizgen.language.reading_rules.structural_particles import divides
from quizgen.language.reading_rules.surnames import familiar, in_names, surname, surnames
from quizgen.language.reading_rules.word_characters import FIXED, GRAMMATICAL
from quizgen.language.word_lists import listed
from quizgen.language.words import has_word, tag_words
from quizgen.model import Syllable, Word
from quizgen.patterns import regex

_TONE_MARKS = {"\u0304": 1, "\u0301": 2, "\u030c": 3, "\u0300": 4}
OPEN = "?"  # in words.txt: a syllable left to the context
_ASKED = regex(r"(\w)不\1(?=\w)")  # 漂不漂亮, the first as the second
_LONGEST = 12
_PARTICLES = frozenset("的地得着了过")
_SECOND_BASES = frozenset(["r", "dei", "zhei", "dia", "kei", "ng", "hng", "ê"])
"""Syllables that no character has as its usual one: 花儿, 得, 这."""
_NO_VERBS = ("等等", "种种", "泡泡", "画画", "摇摇", "数数")
_WORDS_BY_NATURE = FIXED | GRAMMATICAL


def annotate_pinyin(text: str, readings: Mapping[str, str] | None = None) -> tuple[Syllable | None, ...]:
    """One syllable for each Chinese character of `text`, None for every other character.

    `readings` go over all: a word (or any stretch of text) and its syllables with spaces between them, one for each
    Chinese character of it, {"长三角": "cháng sān jiǎo"}.
    """
    words: Sequence[Word] = tag_words(text)
    if any(char in text for char in "地为应"):
        words = set_apart(words, look_up)
    renamed, two_ways = surnames(), contested()
    syllables: list[Syllable | None] = []
    for at, word in enumerate(words):
        written = word.text
        known, settled = _word_syllables(written)
        if settled and written not in FIXED and written not in two_ways:
            syllables += known
        else:
            syllables += _read_among_words(text, words, at)
        named = written[0] in renamed and not (_is_word(written) or look_up(written) or around(text, word.start))
        if named and (marked := surname(words, at)):
            syllables[word.start] = syllable(marked)
        if marked := familiar(written):
            syllables[word.start + 1] = syllable(marked)
    _read_cut_words(text, words, syllables)
    _read_said_again(words, syllables)
    if "里" in text:
        for at in light_insides(words):
            syllables[at] = syllable("li")
    if "不" in text:
        for at in light_nots(words):
            syllables[at] = syllable("bu")
        for asked in _ASKED.finditer(text):
            syllables[asked.start()] = syllables[asked.end() - 1]
    for stretch, reading in phrases_in(text):
        _set_reading(syllables, text, stretch, reading)
    for stretch, reading in (readings or {}).items():
        _set_reading(syllables, text, stretch, reading)
    return tuple(syllables)


def _read_among_words(text: str, words: Sequence[Word], at: int) -> Sequence[Syllable | None]:
    """The syllables of a word that its neighbours have a say in."""
    word = words[at]
    if (rule := contested().get(word.text)) and (decided := rule(words, at)):
        return [syllable(each) for each in decided.split(" ")]
    known, settled = _word_syllables(word.text)
    if (not settled or word.text in FIXED) and len(word.text) == 1 and (joined := _in_divided_word(words, at)):
        return (joined,)
    return known if settled else _read_in_context(text, words, at, known)


def apply_sandhi(syllables: Sequence[Syllable | None], text: str) -> tuple[Syllable | None, ...]:
    """`syllables` with 一 and 不 as spoken: yí, bú before a fourth tone, yì before the others; lightly between two
    alike (看一看); as in the dictionary in numbers and at the end.
    """
    out = list(syllables)
    for at, char in enumerate(text):
        each = syllables[at]
        if char not in "一不" or each is None or each.numbered not in ("yi1", "bu4"):
            continue
        following = syllables[at + 1] if at + 1 < len(text) else None
        if 0 < at < len(text) - 1 and text[at - 1] == text[at + 1]:
            out[at] = syllable("yi" if char == "一" else "bu", each.sure)
        elif following is not None and not (char == "一" and _counts(text, at)):
            falling = following.numbered[-1] == "4" or text[at + 1] in "个"
            if char == "不":
                out[at] = syllable("bú" if falling else "bù", each.sure)
            else:
                out[at] = syllable("yí" if falling else "yì", each.sure)
    return tuple(out)


def _counts(text: str, at: int) -> bool:
    """Whether the 一 at `at` is a digit of a number, an ordinal or a date: 十一, 第一, 一九, 一月."""
    digits = "零〇一二三四五六七八九十"
    return text[at - 1 : at] in tuple(digits + "第初") or text[at + 1 : at + 2] in tuple(digits + "月日号")


def _is_word(text: str) -> bool:
    """Whether `text`, tagged as a name, is or begins with a word that the dictionary has: 宁静, 解释权."""
    return len(text) > 1 and look_up(text[:2]) is not None


def _set_reading(syllables: list[Syllable | None], text: str, stretch: str, reading: str) -> None:
    at = text.find(stretch) if stretch else -1
    while at >= 0:
        places = [place for place in range(at, at + len(stretch)) if syllables[place]]
        given = reading.split()
        if len(given) == len(places):
            for place, marked in zip(places, given, strict=True):
                syllables[place] = syllable(marked)
        at = text.find(stretch, at + len(stretch))


def _read_cut_words(text: str, words: Sequence[Word], syllables: list[Syllable | None]) -> None:
    """Read the listed words that the tagger cut: 检察|总长, 钦察|汗国, 句|町, 以商|於."""
    for at, ((start, end, written, _), following) in enumerate(pairwise(words)):
        if len(written) == 1 or len(following.text) == 1:
            pair = _pair_reading(text[end - 1 : end + 1])
            if pair and _is_cut_pair(pair, words[at], following):
                syllables[end - 1 : end + 1] = map(syllable, pair)
        if not _begins_listed_word(text[start : start + 3]):
            continue
        ends = [other.end for other in words[at + 1 : at + 6] if 3 <= other.end - start <= _LONGEST]
        for end in reversed(ends):
            if text[end - 1] not in _PARTICLES and (reading := look_up(text[start:end])):
                for place, marked in enumerate(reading, start):
                    if marked:
                        syllables[place] = syllable(marked)
                break


def _read_said_again(words: Sequence[Word], syllables: list[Syllable | None]) -> None:
    """Read light the second time of a verb that the tagger has as two words: 说|说|看法."""
    for one, other in pairwise(words):
        again = one.text == other.text and one.tag == other.tag == "v" and one.end == other.start
        if again and one.text in listed("orthography", "said_twice") and (said := syllables[one.start]):
            syllables[other.start] = syllable(syllable(said.marked).numbered[:-1])


def _is_cut_pair(pair: Sequence[str], word: Word, following: Word) -> bool:
    """Whether a listed pair, read so, was cut between two words of which at least one is a character: the other is one
    too, or is listed nowhere, and no syllable light (最大|方 is not 大方).
    """
    if len(word.text) == len(following.text):
        return len(word.text) == 1
    one, other = (word, following) if len(word.text) == 1 else (following, word)
    if len(one.text) > 1 or one.tag == "x" or one.text in FIXED or look_up(other.text) or has_word(other.text):
        return False
    return all(syllable(each).numbered[-1] != "5" for each in pair)


@lru_cache(maxsize=1 << 16)
def _begins_listed_word(text: str) -> bool:
    """Whether a listed word begins with these three characters."""
    lines = listed_lines()
    at = bisect_left(lines, text)
    return len(text) == 3 and at < len(lines) and lines[at].startswith(text)


@lru_cache(maxsize=1 << 16)
def _pair_reading(pair: str) -> tuple[str, ...] | None:
    """The reading of a listed word of two characters of which one is read otherwise than ever else, so that no rule
    asks for it; None of all others.
    """
    from quizgen.language.polyphones import polyphones

    reading = look_up(pair) if len(pair) == 2 else None
    if reading is None or len(reading) != 2:
        return None
    marked = tuple(each for each in reading if each)
    asked = polyphones() | FIXED
    rare = any(each != characters().get(char) and char not in asked for char, each in zip(pair, marked, strict=False))
    return marked if len(marked) == 2 and rare else None


def _in_divided_word(words: Sequence[Word], at: int) -> Syllable | None:
    """The reading of a character that the tagger cut off from the rest of a listed word of two (曲|靖)."""
    char = words[at].text
    for other, offset in ((at + 1, 0), (at - 1, 1)):
        if 0 <= other < len(words) and len(words[other].text) == 1:
            pair = words[other].text + char if offset else char + words[other].text
            if char in _WORDS_BY_NATURE and pair not in listed("reading_rules", "whole"):
                continue
            reading = look_up(pair)
            if reading and (marked := reading[offset]) and syllable(marked).numbered[-1] != "5":
                return syllable(marked, False)
    return None


def _read_in_context(
    text: str, words: Sequence[Word], at: int, known: tuple[Syllable | None, ...]
) -> tuple[Syllable | None, ...]:
    from quizgen.language.polyphones import choose_reading

    word = words[at]
    out = list(known)
    named = word.tag[:2] in ("nr", "ns", "nz")
    for offset, char in enumerate(word.text):
        if out[offset] is None and char in characters():
            reading, sure = characters()[char], False
            position = word.start + offset
            if decided := around(text, position):
                reading, sure = decided, True
            elif not named or offset == 0:
                reading, sure = choose_reading(text, words, at, position) or (reading, sure)
            elif decided := beside(text, position):
                reading, sure = decided, True
            else:
                reading = in_names().get(char, reading)
            out[offset] = syllable(reading, sure)
    return tuple(out)


@cache
def _word_syllables(word: str) -> tuple[tuple[Syllable | None, ...], bool]:
    """What the dictionaries say of a word, and whether that settles it: a None left in it is for the context."""
    from quizgen.language.polyphones import polyphones

    reading = (
        _said_twice(word)
        or _muddled(word)
        or _with_light_not(word)
        or look_up(word)
        or _doubled(word)
        or _with_guo(word)
        or compose(word, look_up, characters(), polyphones())
    )
    out = tuple(syllable(each) if each else None for each in reading)
    settled = all(each or char not in characters() for each, char in zip(reading, word, strict=True))
    return out, settled


def _said_twice(word: str) -> tuple[str | None, ...] | None:
    """A verb said twice, its second time light, with its object or 看 or without: 问问 wènwen, 散散步 sànsan bù."""
    if (
        len(word) not in (2, 3)
        or word in _NO_VERBS
        or word[0] != word[1]
        or word[0] not in listed("orthography", "said_twice")
    ):
        return None
    verb, *other = look_up(word[1:]) or map(characters().get, word[1:])
    if not other and (whole := look_up(word)):
        verb = whole[0]
    return (verb, syllable(verb).numbered[:-1], *other) if verb else None


_SOUNDS_WITH_LI = frozenset("稀叽噼唧哇唏淅哗")


def _muddled(word: str) -> tuple[str | None, ...] | None:
    """里 light between what a word is made of: 慌里慌张 huānglihuāngzhāng."""
    if len(word) != 4 or word[1] != "里" or word[3] in "外亚":
        return None
    if word[0] != word[2] and word[0] not in _SOUNDS_WITH_LI:
        return None
    first, _, *rest = look_up(word) or compose(word, look_up, characters(), ())
    return (first, "li", *rest)


def _with_light_not(word: str) -> tuple[str | None, ...] | None:
    """A verb with a light 不 and what does not come of it: 忍不住 rěnbuzhù, 解决不了 jiějué bu liǎo."""
    if light_behind_two(word):
        *verb, _, result = compose(word, look_up, characters(), ())
        return (*verb, "bu", "liǎo" if word[3] == "了" else result)
    if not light_not(word) and not (len(word) == 3 and word[1] == "不" and word in listed("orthography", "de_words")):
        return None
    first, _, *rest = look_up(word) or compose(word, look_up, characters(), ())
    first = verb_of_result(word[0], word[2:]) or first
    if word[2] in "得着":
        return (first, "bu", "de" if word[2] == "得" else "zháo", *rest[2:])
    return (first, "bu", *rest)


def _with_guo(word: str) -> tuple[str | None, ...] | None:
    """A verb and its object with 过 between them: 升过级 shēngguo jí."""
    divided = len(word) == 3 and word[1] == "过" and divides(word[0], word[2]) and not has_word(word[1:])
    known = look_up(word[0] + word[2]) if divided else None
    return (known[0], "guo", known[1]) if known else None


def _doubled(word: str) -> tuple[str | None, ...] | None:
    """AABB by its AB, in full tones: 漂漂亮亮 piàopiàoliàngliàng."""
    if len(word) != 4 or word[0] != word[1] or word[2] != word[3] or word[0] == word[2]:
        return None
    pair = look_up(word[1:3])
    if pair is None:
        return None
    full = [each and (each if syllable(each).numbered[-1] != "5" else None) for each in pair]
    first, second = (each or characters().get(char) for each, char in zip(full, word[1:3], strict=True))
    return first, first, second, second


def word_reading(word: str) -> tuple[str, ...] | None:
    """The marked syllables of a word by itself, None where the dictionaries leave one of them open."""
    found = [each.marked for each in _word_syllables(word)[0] if each]
    return tuple(found) if len(found) == len(word) else None


@lru_cache(maxsize=1 << 16)
def look_up(word: str) -> tuple[str | None, ...] | None:
    """The syllables that the dictionary has for `word`, None for one left to the context; None for an unlisted word."""
    lines = listed_lines()
    at = bisect_left(lines, word)
    known, _, reading = lines[at].partition("\t") if at < len(lines) else ("", "", "")
    if known != word or not word:
        return None
    if not reading:
        return tuple(map(characters().get, word))
    return tuple(each if each != OPEN else None for each in reading.split(" "))


def compose(
    word: str,
    look_up: Callable[[str], Sequence[str | None] | None],
    first: Mapping[str, str],
    polyphones: Container[str],
) -> tuple[str | None, ...]:
    """A word that no dictionary has: by its longest known parts, from the end; None for a polyphone outside of them."""
    parts: list[Sequence[str | None]] = []
    end = len(word)
    while end:
        for start in range(max(0, end - _LONGEST), end - 1):
            part = look_up(word[start:end]) if end - start < len(word) else None
            if part:
                break
        else:
            start = end - 1
            part = (None if word[start] in polyphones else first.get(word[start]),)
        parts.append(part)
        end = start
    return tuple(each for part in reversed(parts) for each in part)


@cache
def syllable(marked: str, sure: bool = True) -> Syllable:
    """The syllable written `marked` (zhǎng)."""
    tone = 5
    letters = []
    for each in unicodedata.normalize("NFD", marked):
        if each in _TONE_MARKS:
            tone = _TONE_MARKS[each]
        else:
            letters.append(each)
    return Syllable(marked, unicodedata.normalize("NFC", "".join(letters)) + str(tone), sure)


def is_syllable(written: str) -> bool:
    """Whether this is a syllable that some character has, with one tone mark or none: zhǎng, lüè, de."""
    letters = unicodedata.normalize("NFD", written.lower())
    return sum(letters.count(mark) for mark in _TONE_MARKS) <= 1 and syllable(written.lower()).numbered[:-1] in _bases()


@cache
def _bases() -> frozenset[str]:
    """The syllables that characters have, without their tones."""
    return _SECOND_BASES | {syllable(marked).numbered[:-1] for marked in characters().values()}


@cache
def characters() -> dict[str, str]:
    """The usual reading of each character."""
    rows = (line.split("\t") for line in data_lines("characters.txt"))
    return {char: marked for marked, chars in rows for char in chars}


@cache
def listed_lines() -> list[str]:
    """The listed words, sorted, each with its syllables where a character does not take its first reading."""
    return data_lines("words.txt")
