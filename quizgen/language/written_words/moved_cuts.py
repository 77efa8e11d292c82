"""Where the tagger cut more than two words at the wrong place, or what counts: 有|效应|对, 抬|不|起头, 三|支笔."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.reading_rules.neighbours import next_word, text_of
from quizgen.language.reading_rules.phrases import among
from quizgen.language.word_lists import listed, listed_characters
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import EVERYDAY, HALVES
from quizgen.language.written_words.numbers import DIGITS, NUMBER, SIZED
from quizgen.language.written_words.pair_cuts import cut_at, is_moved_before_place
from quizgen.language.written_words.passing_phrases import Parts, is_done, placed
from quizgen.language.written_words.short_names import SHORT_NAME
from quizgen.model import Word
from quizgen.patterns import regex

_OPEN_NUMBER = regex(rf"第?[{DIGITS}十百千万亿]*[十百千万亿]")  # one that a smaller number may follow
_CUT_MEASURES = frozenset(
    "支张碗杯本盏幅顶匹朵束株群首篇棵辆艘颗幢瓶句盆盒袋"
)  # cut together with what they measure: 那|支笔


def recut(words: Sequence[Word]) -> Iterator[Word]:
    """The words, but two of two characters where the tagger has a third between two of one (有|效应|对), and what a
    verb does not come to apart from its object: 抬|不|起头.
    """
    at = 0
    while at < len(words):
        if led := _led_to_twice(words, at):
            past, apart = led
            yield from placed(apart, words[at].start)
            at = past
            continue
        if _is_done_conveniently(words, at):
            yield from placed((("地", "uv"), ("方便", "v")), words[at].start)
            at += 2
            continue
        if _is_side(words, at):
            yield words[at]._replace(tag=SHORT_NAME)
            at += 1
            continue
        if at > 1 and _is_result_with_object(words[at - 2 : at + 1]):
            middle = words[at].start + 1
            yield Word(words[at].start, middle, words[at].text[0], "v")
            yield Word(middle, words[at].end, words[at].text[1], "n")
            at += 1
            continue
        three = words[at : at + 3] if len(words[at].text) == 1 else ()
        if len(three) == 3 and len(three[1].text) == 2 and len(three[2].text) == 1 and _are_two(three):
            middle = three[1].start + 1
            yield Word(three[0].start, middle, three[0].text + three[1].text[0], "a")
            yield Word(middle, three[2].end, three[1].text[1] + three[2].text, "v")
            at += 3
        else:
            yield words[at]
            at += 1


def _is_done_conveniently(words: Sequence[Word], at: int) -> bool:
    """Whether the tagger has a place where 地 stands behind how one makes it easy for whom: 更好|地方|便|群众."""
    return text_of(next_word(words, at)) == "便" and words[at].text == "地方" and among(words, at) == "de fāng"


def _is_side(words: Sequence[Word], at: int) -> bool:
    """Whether the word is a side at a talk that is a word otherwise: 比方|愿, 秘方|恪守."""
    return words[at].text in ("比方", "秘方") and among(words, at) is not None


_LED_TO_TWICE = regex(r"(.)(.)(?:\1(?!\2)(.))+")


def _led_to_twice(words: Sequence[Word], at: int) -> tuple[int, Parts] | None:
    """Where a verb said again with another outcome ends, and its words: 做|大|做|强国|有, 做|优做|强."""
    if words[at].text[0] not in listed("orthography", "changing"):
        return None
    text = "".join(word.text for word in words[at : at + 6])
    found = _LED_TO_TWICE.match(text)
    outcomes = listed("orthography", "outcomes") - {"对"} | {"小"}  # 抓早抓小, not 点对点直达
    if not found or not outcomes.issuperset(found[0][1::2]):
        return None
    end, length = at, 0
    while length < found.end():
        length += len(words[end].text)
        end += 1
    apart: Parts = tuple((found[0][start : start + 2], "v") for start in range(0, found.end(), 2))
    rest = text[found.end() : length]
    if rest and end < len(words) and rest + words[end].text in word_frequencies():  # 强国|有
        rest, end = rest + words[end].text, end + 1
    return end, (*apart, (rest, "n")) if rest else apart


def _is_result_with_object(three: Sequence[Word]) -> bool:
    """Whether the last of them is what a verb of one character does or does not come to, and its object: 抬|不|起头."""
    verb, denial, result = three
    able = len(verb.text) == 1 and verb.tag[:1] == "v" and denial.text in ("不", "得") and len(result.text) == 2
    return (
        able
        and result.text[0] in "起开过出下完住"
        and result.text[1] in "头腰脸身门嘴口气手眼话饭腿"
        and is_done(verb.text)
    )


def _are_two(three: Sequence[Word]) -> bool:
    """Whether the first two characters are said more often than the two in the middle, and the last two are a word."""
    frequency = word_frequencies()
    first, last = three[0].text + three[1].text[0], three[1].text[1] + three[2].text
    behind = frequency.get(last, 0)
    counted = three[0].tag[:1] == "m"  # 一|代人|手
    return not counted and behind >= 2 * HALVES and frequency.get(first, 0) > 2 * frequency.get(three[1].text, 0)


def counted_apart(word: Word, following: Word) -> tuple[Word, ...]:
    """A number, a verb said twice or where one moves cut from what is beside it: 三|支|笔, 跑下|楼|去; else nothing."""
    both = word.text + following.text
    if len(both) == 4 and both[3] in "来去" and is_moved_before_place(word, following._replace(text=both[1:3])):
        down, place = cut_at(word, following, 2, "v", "n")
        return down, place._replace(end=place.end - 1, text=both[2]), Word(place.end - 1, place.end, both[3], "v")
    if word.text == "单" and following.text[:2] == "处罚" and len(following.text) == 3:  # 单|处罚金
        return word._replace(tag="d"), *placed((("处", "v"), (following.text[1:], "n")), following.start)
    counting = word.tag[:1] in "rm" or SIZED.fullmatch(word.text)
    one_left_out = is_done(word.text) and following.text in listed("orthography", "cut_counted")  # 吃|顿饭
    if one_left_out or (counting and _is_cut_measure(following)):
        middle = following.start + 1
        measure = Word(following.start, middle, following.text[0], "q")
        return word, measure, Word(middle, following.end, following.text[1:], "n")
    taken = is_done(word.text) and len(following.text) == 2 and following.text not in word_frequencies()
    if taken and following.text[1] in "来去" and following.text[0] in listed_characters("orthography", "objects"):
        return word, *placed(((following.text[0], "n"), (following.text[1], "v")), following.start)  # 还|书去
    if len(word.text) == 2 and word.text[1] == "不" and following.text[0] == word.text[0] and len(following.text) > 1:
        verb, denial = cut_at(word, following, 1, word.tag, "d")
        return verb, denial._replace(end=following.start, text="不"), following
    asked = len(both) == 4 and both[1] == "不" and both[0] == both[2] and len(following.text) == 1
    if asked and word_frequencies().get(both[2:], 0) >= EVERYDAY:  # 好不好|看
        return tuple(placed(((both[0], "a"), ("不", "d"), (both[2:], "a")), word.start))
    if len(both) == 4 and both[:2] == both[2:] and len(word.text) != 2:
        return cut_at(word, following, 2, "z", "z")
    if word.tag == "m" and word.text in tuple(DIGITS) and _is_numbered_twice(following):
        start = following.start
        tags = zip(following.text, "nmn", strict=True)
        return word, *(Word(start + at, start + at + 1, char, tag) for at, (char, tag) in enumerate(tags))
    number = (_OPEN_NUMBER.fullmatch(word.text) or _is_digit_before(word, following)) and NUMBER.match(following.text)
    counts = number and (following.tag == "m" or following.text[number.end() :] in ("人", "户"))  # 五百四十|二人
    if number and counts and number.end() < len(following.text):
        behind = following.text[number.end() :]
        thousand = number[0][-1] == "千" and behind in ("瓦", "瓦时", "米", "克")  # 三十|亿千瓦时
        return cut_at(word, following, len(word.text) + number.end() - thousand, "m", "q")
    return ()


def _is_digit_before(word: Word, following: Word) -> bool:
    """Whether the last digit of `word` belongs to the number that goes on behind it: 三|十八块, 第一百八|十八条."""
    number = NUMBER.fullmatch(word.text.removeprefix("第"))
    return (number is not None and word.text[-1] in DIGITS and following.text[0] in "十百千") or (
        word.text == "几" and following.text[0] in "万亿"
    )


def _is_numbered_twice(word: Word) -> bool:
    """Whether a second number is inside what no dictionary has: 六|稳六保."""
    return len(word.text) == 3 and word.text[1] in DIGITS and word.text not in word_frequencies()


def _is_cut_measure(word: Word) -> bool:
    """Whether the tagger took a measure word and the noun behind it for one word: 支笔."""
    if len(word.text) == 2 and word.tag in ("n", "q") and word.text not in word_frequencies():
        return word.text[0] in listed_characters("orthography", "measures") and word.text[1] != "级"
    if word.text in listed("orthography", "cut_counted"):
        return True
    frequency = word_frequencies().get(word.text, 0)
    if word.tag[:1] not in "nqvlm" or word.text[0] not in listed_characters("orthography", "measures"):
        return False
    if len(word.text) == 3:
        return frequency < HALVES and word_frequencies().get(word.text[1:], 0) >= HALVES
    return len(word.text) == 2 and frequency < (
        EVERYDAY if word.text[0] in _CUT_MEASURES and word.tag == "n" else HALVES
    )
