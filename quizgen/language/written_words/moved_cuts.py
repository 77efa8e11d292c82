"""Where the tagger cut two words at the wrong place: 大|海上, 王副|部长, 重点|儿."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quizgen.language.levels import is_graded
from quizgen.language.names import is_transcribed, known_places
from quizgen.language.pinyin import look_up
from quizgen.language.reading_rules.neighbours import next_word, text_of
from quizgen.language.reading_rules.phrases import among
from quizgen.language.word_lists import listed, listed_characters, listed_pairs
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import COMMON, EVERYDAY, HALVES
from quizgen.language.written_words.numbers import DIGITS, NUMBER, NUMERALS, SIZED
from quizgen.language.written_words.passing_phrases import MOVED_TO, Parts, is_done, placed
from quizgen.language.written_words.persons import ADDRESSED, is_title
from quizgen.language.written_words.set_phrases import set_form
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


def cut_again(word: Word, following: Word) -> tuple[Word, Word] | None:
    """The two words cut where they should be; none where they are as they should."""
    both = word.text + following.text
    if (word.text == "及其" and following.text == "他") or (word.text == "不" and following.text == "只是"):
        return _cut(word, following, len(word.text) - 1 or 2, "c", "v")
    if word.text == "中" and len(following.text) == 4 and following.text[:2] in ("长期", "短期", "高端", "低端"):
        return _cut(word, following, 3, "b", "n")
    if _is_moved_before_place(word, following):
        return _cut(word, following, 2, "v", "n")
    if following.text in ("山脚下", "山顶上") and _is_mountain(word.text + "山"):  # 黄|山脚下
        return _cut(word, following, len(word.text) + 1, "ns", "s")
    if len(word.text) > 2 and word.text[-1] == "副" and is_title(following.text):  # 常务副|市长
        return _cut(word, following, len(word.text) - 1, "b" if word.text[0] != "第" else "m", "n")
    if following.text == "月间" and NUMBER.fullmatch(word.text):  # 六七|月间
        return _cut(word, following, len(word.text) + 1, "t", "f")
    if word.text in listed("orthography", "ways") and following.text == "上":  # 建设|路上
        return _cut(word, following, 2, "v", "s")
    if word.text in ("舍小", "顾大") and following.text == "我":  # 舍|小我
        return _cut(word, following, 1, "v", "n")
    if following.text == "路上" and word.text + "路" in listed("orthography", "streets"):  # 南京|路上
        return _cut(word, following, len(word.text) + 1, "ns", "f")
    if word.text == "好" and len(following.text) == 2 and following.text[0] == "多" and following.tag == "m":
        return _cut(word, following, 2, "m", "q")
    if following.text in ("形", "系") and len(word.text) == 4 and word.text[2:] + following.text in word_frequencies():
        return _cut(word, following, 2, "n", "n")  # 等腰三角|形
    if word.text in tuple("今明去前后") and following.text in ("年底", "年初"):
        return _cut(word, following, 2, "t", "f")
    if following.text == "时" and len(word.text) > 2 and word.text[-2:] == "千瓦":
        return _cut(word, following, len(word.text) - 2, "m", "q")
    thousand = word.text[-1] == "千" and len(word.text) > 1 and following.text in ("瓦", "瓦时", "米", "克")
    if thousand and NUMBER.fullmatch(word.text) and word.text[-2] in "十百千万亿":  # 几十千|米
        return _cut(word, following, len(word.text) - 1, "m", "q")
    if len(both) > 3 and len(word.text) == 2 and both[:3] in listed("orthography", "persons"):  # 张国|清率
        return _cut(word, following, 3, "nr", "v")
    if len(both) == 4 and len(word.text) == 3 and both[2:] in listed("orthography", "behind_nouns"):  # 供水管|道
        return _cut(word, following, 2, "n", "n") if both[:2] in word_frequencies() else None
    if len(word.text) == 3 and word.text[2] == "带" and following.text in ("走", "来", "去", "回", "上"):  # 打包带|走
        return _cut(word, following, 2, "v", "v")
    if word.text in ("雨淋", "风吹", "日晒") and following.text in listed("orthography", "outcomes"):  # 雨淋|湿
        return _cut(word, following, 1, "n", "v")
    if word.text == "一下" and following.text in tuple("课班学山车楼台水"):  # 一下|课就
        return _cut(word, following, 1, "m", "v")
    if len(both) == 3 and len(word.text) == 1:
        if following.text == "声响" and word.tag[:1] == "n" and both[:2] in word_frequencies():  # 枪|声响
            return _cut(word, following, 2, "n", "v")
        if (
            following.text[0] == "错"
            and following.text[1] in "话事路字题人门车账词包鞋药书票衣座伞钱班"
            and word.tag == "v"
        ):  # 说|错话
            return _cut(word, following, 2, "v", "n")
        if both[:2] in listed("orthography", "new_words") and following.text not in word_frequencies():  # 占|比达
            return _cut(word, following, 2, "n", "v")
        ended = word.text in ("上", "下", "吃") and following.text[0] == "完"
        if ended and following.text not in word_frequencies():  # 上|完课, not 上|完善
            return _cut(word, following, 2, "v", "n")
        became = following.text[0] in "灯门花雪雨" and following.text[1] in "亮灭坏开关谢落停"
        if became and following.tag[:1] != "n" and both[:2] in word_frequencies():  # 绿|灯亮
            return _cut(word, following, 2, "n", "v")
        if following.text[0] == "过" and _has_been_done(word.text, following.text):
            return _cut(word, following, 2, "v", "n")
        if following.text in ("门外", "门内") and word_frequencies().get(both[:2], 0) >= HALVES:  # 校|门外
            return _cut(word, following, 2, "n", "f")
        beside = word.tag[:1] in "anf" and following.tag[:1] in "sf" and both[2] in "上里中外边"
        if beside and word_frequencies().get(both[:2], 0) >= EVERYDAY:
            return _cut(word, following, 2, "n", "f")
        if (
            both[2] == "些"
            and word_frequencies().get(both[:2], 0) >= EVERYDAY
            and following.text not in word_frequencies()
        ):
            return _cut(word, following, 2, "a", "m")
        return None
    if len(following.text) == 3 and _is_cut_early(word, following):
        return _cut(word, following, len(word.text) + 1, "n", "v")
    if following.text == "次" and word.text[-1] == "批" and len(word.text) > 2:  # 第一批|次
        return word._replace(end=word.end - 1, text=word.text[:-1]), Word(word.end - 1, following.end, "批次", "q")
    if following.text == "门" and word.text[-1] == "部" and len(word.text) > 2:  # 环境保护部|门
        return _cut(word, following, len(word.text) - 1, "n", "n")
    if len(following.text) == 1 and word.text[-2:] == "报社" and following.text in "论评":
        return _cut(word, following, len(word.text) - 1, word.tag, "n")
    if following.text == "覆盖" and len(word.text) > 2 and word.text[-1] == "全":
        return _cut(word, following, len(word.text) - 1, "v", "n")
    if word.text == "非" and following.text[0] == "遗" and len(following.text) == 2:
        return _cut(word, following, 2, "n", "v")
    if len(word.text) != 2:
        return None
    within = len(both) == 4 and both[3] in "上下里内中外" and both[:3] not in listed("orthography", "ways")
    if within and set_form(both[:3]):  # 背景|墙上
        return _cut(word, following, 3, "n", "f")
    if word.text == "为主" and len(following.text) == 1 and word_frequencies().get(both[1:], 0) >= HALVES:  # 为主|线
        return _cut(word, following, 1, "v", "n")
    if following.text[0] in "湖江河海" and following.text[1:] in tuple("畔边岸") and both[:3] in word_frequencies():
        return _cut(word, following, 3, "ns", "f")
    joined = word.text[0] in "同与向对" and (word.text in ("同德", "同比") or word.text not in word_frequencies())
    if joined and _is_foreign(word.text[1] + following.text, following.tag):  # 同托|卡耶夫, 同德|方
        return _cut(word, following, 1, "p", "nr" if following.text != "方" else SHORT_NAME)
    if word.text == "要紧" and following.text in tuple("盯跟抓扣握"):
        return _cut(word, following, 1, "v", "v")
    if (
        following.text == "儿"
        and word.text[1] == "点"
        and word.text[0] in listed_characters("orthography", "qualities")
    ):
        return _cut(word, following, 1, "a", "q")
    if word.text[0] in ADDRESSED and is_title(both[1:]):
        return _cut(word, following, 1, "nr", "n")
    return None


def _has_been_done(verb: str, text: str) -> bool:
    """Whether 过 before the object in `text` belongs to the verb: 上|过学, 买|过票, 请|过客, not 去|过年."""
    if verb in listed_pairs("reading_rules", "divided_by_guo").get(text, ""):
        return True
    own = verb in ("上", "下") or verb + text[1] in word_frequencies()
    bought = is_done(verb) and text[1] in listed_characters("orthography", "objects")
    return (own or bought) and text not in word_frequencies()


def _is_cut_early(word: Word, following: Word) -> bool:
    """Whether the first character of `following` belongs to the word before it: 污染|物排放, 低|碳循环."""
    frequency = word_frequencies()
    if following.text[0] in "化性物" and len(word.text) > 1:
        suffixed = following.tag[:1] in "nlvz" and frequency.get(following.text[1:], 0) >= HALVES
        return suffixed and not look_up(following.text)
    if len(word.text) > 1 or word.tag[:1] not in "abd" or following.tag[:2] in ("nr", "ns") or word.text in NUMERALS:
        return False
    first, behind = word.text + following.text[0], following.text[1:]
    if frequency.get(following.text, 0) >= HALVES or frequency.get(behind, 0) < EVERYDAY:
        return False
    known = first in listed("orthography", "new_words") or frequency.get(first, 0) >= HALVES
    return known and frequency.get(following.text[:2], 0) < frequency.get(first, COMMON)


def _is_foreign(text: str, tag: str) -> bool:
    """Whether `text` is the side of a state (德方) or a name written after its sound."""
    return text in ("德方", "法方", "英方", "日方", "比方") or (tag[:2] == "nr" and is_transcribed(text))


def counted_apart(word: Word, following: Word) -> tuple[Word, ...]:
    """A number, a verb said twice or where one moves cut from what is beside it: 三|支|笔, 跑下|楼|去; else nothing."""
    both = word.text + following.text
    if len(both) == 4 and both[3] in "来去" and _is_moved_before_place(word, following._replace(text=both[1:3])):
        down, place = _cut(word, following, 2, "v", "n")
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
        verb, denial = _cut(word, following, 1, word.tag, "d")
        return verb, denial._replace(end=following.start, text="不"), following
    asked = len(both) == 4 and both[1] == "不" and both[0] == both[2] and len(following.text) == 1
    if asked and word_frequencies().get(both[2:], 0) >= EVERYDAY:  # 好不好|看
        return tuple(placed(((both[0], "a"), ("不", "d"), (both[2:], "a")), word.start))
    if len(both) == 4 and both[:2] == both[2:] and len(word.text) != 2:
        return _cut(word, following, 2, "z", "z")
    if word.tag == "m" and word.text in tuple(DIGITS) and _is_numbered_twice(following):
        start = following.start
        tags = zip(following.text, "nmn", strict=True)
        return word, *(Word(start + at, start + at + 1, char, tag) for at, (char, tag) in enumerate(tags))
    number = (_OPEN_NUMBER.fullmatch(word.text) or _is_digit_before(word, following)) and NUMBER.match(following.text)
    counts = number and (following.tag == "m" or following.text[number.end() :] in ("人", "户"))  # 五百四十|二人
    if number and counts and number.end() < len(following.text):
        behind = following.text[number.end() :]
        thousand = number[0][-1] == "千" and behind in ("瓦", "瓦时", "米", "克")  # 三十|亿千瓦时
        return _cut(word, following, len(word.text) + number.end() - thousand, "m", "q")
    return ()


def _is_mountain(name: str) -> bool:
    return name in known_places() or name in listed("orthography", "divided_places")


def _is_moved_before_place(word: Word, following: Word) -> bool:
    """Whether the tagger took where to and the place for one word behind a verb of moving: 搬|上楼, 跑|下楼梯."""
    if len(word.text) != 1 or following.text[0] not in "上下进出":
        return False
    if word.text not in listed("orthography", "moving") | listed("orthography", "movements") - frozenset("上下进出过"):
        return False
    if len(following.text) == 3:
        return following.tag[:1] in "nv" and is_graded(following.text[1:])
    return len(following.text) == 2 and following.text[1] in MOVED_TO


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


def _cut(word: Word, following: Word, length: int, tag: str, tag_behind: str) -> tuple[Word, Word]:
    both = word.text + following.text
    middle = word.start + length
    return Word(word.start, middle, both[:length], tag), Word(middle, following.end, both[length:], tag_behind)
