"""What the tagger takes for one word but is two or more: 两间, 不远, 真美, 墙上, 几本书, 日称."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from quizgen.language.names import is_named_place, name_shapes
from quizgen.language.pinyin import look_up
from quizgen.language.reading_rules.structural_particles import TOLD_TO
from quizgen.language.word_lists import listed, listed_characters, listed_pairs
from quizgen.language.words import tag_words, word_frequencies
from quizgen.language.written_words.beside_words import by_neighbours, is_surname_of_one_who_does
from quizgen.language.written_words.counted_things import COUNT, COUNTED_THINGS, LONG_MEASURES, ONE_OF, POINTING, TAKEN
from quizgen.language.written_words.frequency import COMMON, EVERYDAY, HALVES, SELDOM
from quizgen.language.written_words.numbers import (
    DIGITS,
    NUMBER,
    NUMERALS,
    SIZED,
)
from quizgen.language.written_words.passing_phrases import (
    DIRECTIONS,
    MOVED_TO,
    Parts,
    is_done,
    moved_towards,
    placed,
    said_in_passing,
)
from quizgen.language.written_words.set_phrases import set_form
from quizgen.language.written_words.short_names import SHORT_NAME, towards_a_place
from quizgen.model import Word
from quizgen.patterns import regex

_CUT_MEASURES = frozenset("朵束篇幅件张支辆艘盏棵株颗幢碗杯瓶首句页")  # cut together with what they measure: 篇文章
_FULL_OF = frozenset(("肚子", "桌子", "屋子", "篮子", "院子", "箱子", "盘子", "筐子", "脑子", "车子", "袋子", "盒子"))
_SAID = frozenset("说讲听问写唱")
_AFTER_ONE = frozenset("觉口眼脚下声趟跳步拳把刀枪针票场遍次堑智点截")
_ABOUT_AS_MANY = regex("([上成数几][十百千万亿]+)([^上成累几数余十百千万亿].{0,2})")
_MANY_PERSONS = regex("([一二两三四五六七八九十百千]+[万亿]+)人")
_NEARLY_AS_MANY = regex("([近超逾约])([十百千万亿]+)([^余十百千万亿].{0,2})")
_SLOWLY = frozenset("慢好快静远轻常偷悄紧")  # said twice, how something is done: 慢慢|来
_TO_BE_QUICK = frozenset("来去走跑说看吃起回给让把逃躲藏坐站滚追救抓拿喝停写找帮醒睡趴蹲撤")  # at once: 快|来
_OLD_DAY = regex("([正腊冬一二三四五六七八九十]+月)([一二三四五六七八九十]+)")  # 正月|十五
_AND_A_HALF = regex(f"([{DIGITS}十几]+)个半(月|小时|钟头|世纪|星期|学期)")
_SCORE = regex(f"(以?)([{DIGITS}十]+)比([{DIGITS}十]*)")
_PERSONS = frozenset(("我", "你", "他", "她", "您", "我们", "你们", "他们", "她们", "咱们", "大家", "谁"))
_WHOM = frozenset("我你您他她它")
_DAWNING = tuple("亮黑冷热晴暗")
_PROPER_NAMES = ("nr", "ns", "nt")
_ALL_NAMES = (*_PROPER_NAMES, "nz")
_NAMES = (*_ALL_NAMES, "x", "en", "j")
_NEVER_ENDS_NAMES = frozenset("将作愿遭称及因")  # of persons: 蔡奇|作报告
_BEHIND_NAMES = frozenset("率致以同为在是于时等此获说应对向与由")  # behind a surname and two characters


def split(words: Sequence[Word]) -> Iterator[Word]:
    """The words, but what is no word by itself in its parts; 过, 上 and 下 as verbs where they are verbs."""
    last: Word | None = None
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else None
        numbered = word.text[0] in COUNT and _is_numbered(word) and _is_among_numbered(words, at)
        for part in _digit_apart(word) if numbered else _apart(last, word, following):
            last = _tagged_anew(last, part, following)
            yield last


def _apart(previous: Word | None, word: Word, following: Word | None) -> Iterator[Word]:
    if word.text == "的话" and following is None and previous is not None and _is_what_is_said(previous):
        apart: Parts = (("的", "uj"), ("话", "n"))
    else:
        apart = by_neighbours(previous, word, following) or parts(word.text, word.tag)
    yield from placed(apart or ((word.text, word.tag),), word.start)


def _is_what_is_said(previous: Word) -> bool:
    """Whether 的话 at the end behind `previous` is somebody's words, not a condition: 老师的话, 所说的话."""
    return previous.tag[:1] in "nr" or previous.text in _SAID or previous.text[1:] in ("不完", "不尽")


def _is_numbered(word: Word) -> bool:
    """Whether a digit stands at the beginning of what is no common word: 三严|三实, 两学|一|做."""
    if word.text[0] not in COUNT or len(word.text) > 2 or word.text[0] == "半":
        return False
    return len(word.text) == 1 or (word.text[1] not in NUMERALS and word_frequencies().get(word.text, 0) < EVERYDAY)


def _is_among_numbered(words: Sequence[Word], at: int) -> bool:
    """Whether the word beside that at `at` has a number too, and both are no set phrase: 三会|一课, not 四梁|八柱."""
    beside = [pair for pair in (words[max(0, at - 1) : at + 1], words[at : at + 2]) if len(pair) == 2]
    if any(set_form(first.text + second.text) for first, second in beside):
        return False
    return any(_is_numbered(first) and _is_numbered(second) for first, second in beside)


def _digit_apart(word: Word) -> Iterator[Word]:
    middle = word.start + 1
    yield Word(word.start, middle, word.text[0], "m")
    if len(word.text) > 1:
        yield Word(middle, word.end, word.text[1], "n")


def _is_short_or_ends_as_verb(text: str) -> bool:
    """Whether `text` is of one or two characters, or of two words the second of which is done: 深入|研究."""
    return len(text) < 3 or (len(text) == 4 and text[2:] in listed("orthography", "undergone"))


def _tagged_anew(previous: Word | None, word: Word, following: Word | None) -> Word:
    """`word` as a verb or a measure where it is one: 过|了一会儿, 外面下|着雨, 一大|束|鲜花."""
    after_verb = previous is not None and previous.tag[:1] in "vaznl" and _is_short_or_ends_as_verb(previous.text)
    if word.tag == "nr" and len(word.text) == 1 and previous is not None and SIZED.fullmatch(previous.text):
        return word._replace(tag="q")  # 一大|束|鲜花
    if word.text == "过" and word.tag == "ug":
        led_to = following is not None and following.text == "上" and previous is not None and previous.tag[:1] != "v"
        if led_to or not after_verb:
            return word._replace(tag="v")
    if word.text == "着" and previous is not None and previous.text in TOLD_TO:
        return word._replace(tag="d")  # 应当|着|正装
    before_word = following is not None and len(following.text) > 1 and following.tag[:1] in "nv"
    got = word.text == "得" and word.tag == "ud" and following is not None and following.text == "了"
    if got and (previous is None or previous.tag[:1] not in "va"):  # 万一得|了病
        return word._replace(tag="v")
    short = word.text in tuple("华京沪") or (word.text in tuple("美俄乌黎") and before_word)
    if short and previous is not None and towards_a_place(previous.text + word.text):
        return word._replace(tag=SHORT_NAME)
    done_to = word.tag in ("m", "q") and word.text in listed_characters("orthography", "objects_after")
    if done_to and following is not None and following.text in ("了", "着", "过") and following.tag[:1] == "u":
        counted = previous is not None and previous.tag[:1] in "mr" and previous.text not in _PERSONS
        return word if counted else word._replace(tag="v")  # 奶奶|种|了
    aspect = following is not None and (
        (following.text in ("着", "了", "过") and following.tag[:1] == "u") or following.text[0] == "起"
    )
    moved = word.text in tuple("上下当") or (
        word.text[1:] == "上" and word.text[0] in listed("orthography", "attaching")
    )
    return word._replace(tag="v") if word.tag in ("f", "t", "s") and moved and aspect else word


@lru_cache(maxsize=1 << 16)
def parts(text: str, tag: str) -> Parts:
    """The parts of `text` with their tags; none where it is one word or another rule's."""
    if len(text) < 2 or set_form(text):
        return ()
    if len(text) == 2 and text[0] in "向往朝" and text[1] in DIRECTIONS | {"回"} and text not in ("向上", "往后"):
        return ((text[0], "p"), (text[1], "f"))
    if len(text) == 2 and text[1] in _WHOM and text[0] not in "其吉犹自敌" and tag in ("r", "nr"):  # 生他|的气
        return ((text[0], "r" if text[0] in POINTING else "v"), (text[1], "r"))
    asked = len(text) == 3 and (text[2] == "您" or (text[2] == "你" and tag == "nr"))
    if asked and text[:2] in word_frequencies():  # 谢谢您
        return ((text[:2], "v"), (text[2], "r"))
    if text in ("般的", "般地"):
        return (("般", "u"), (text[1], "uj" if text[1] == "的" else "uv"))
    if text == "儿地":
        return (("儿", "k"), ("地", "uv"))
    if text[0] == "不" and len(text) == 2 and text not in listed("orthography", "not_words"):
        return (("不", "d"), (text[1], "v"))
    if len(text) == 3 and text[0] == text[2] == "不" and text[1] in "能会敢肯想该":  # 不能不|去
        return (("不", "d"), (text[1], "v"), ("不", "d"))
    if len(text) == 3 and text[0] == text[1] and text[0] in _SLOWLY and text[2] in "来走说吃学看做听写想玩睡长等变":
        return ((text[:2], "d"), (text[2], "v"))
    if len(text) == 3 and text[0] in "多少早晚快" and text[2] == "点" and text[1] in TAKEN:  # 少放点
        return ((text[0], "a"), (text[1], "v"), ("点", "q"))
    if len(text) == 3 and text[0] == "数" and text[1] in "日周月年天" and text[2] in "后前内来":
        return (("数", "m"), (text[1], "q"), (text[2], "f"))
    if len(text) == 3 and tag == "nr" and text[0] in "小老阿" and text[2] == "家":  # 小明家
        return ((text[:2], "nr"), ("家", "n"))
    if text[0] == "满" and text[1:] in _FULL_OF:  # 满屋子
        return (("满", "a"), (text[1:], "n"))
    if divided := _verb_divided(text):
        return divided
    if len(text) == 3 and text[:2] == "不太":
        return (("不", "d"), ("太", "d"), (text[2], "v"))
    if len(text) == 3 and text[1:] in ("了个", "了场"):
        return ((text[0], "v"), ("了", "ul"), (text[2], "q"))
    if apart := towards_a_place(text) or _of_persons(text, tag):
        return apart
    if day := _OLD_DAY.fullmatch(text):
        return ((day[1], "t"), (day[2], "m"))
    if len(text) == 2 and text[1] in listed_pairs("orthography", "adverbs_apart").get(text[0], ""):
        return ((text[0], "r" if text[0] in "何其此我你他她咱俺" else "d"), (text[1], "v"))
    for rule in _RULES:
        if apart := rule(text, tag):
            return apart
    if look_up(text) or text in listed("orthography", "new_words"):
        return ()
    if len(text) == 4 and text[:2] in listed("orthography", "new_words") and text not in word_frequencies():
        return ((text[:2], "n"), (text[2:], "n"))
    named = tag == "nr" and text[1:] in listed("orthography", "given_words")  # 张建国
    if len(text) == 3 and not named and text[0] in _CUT_MEASURES and word_frequencies().get(text[1:], 0) >= HALVES:
        return ((text[0], "q"), (text[1:], "n"))
    frequency = word_frequencies().get(text, 0)
    if len(text) == 2 and text[0] == "一" and frequency < COMMON and tag == "v":
        return (("一", "m"), (text[1], "v"))
    if len(text) == 2 and frequency < HALVES and tag == "v":
        does = text[0] in listed_characters("orthography", "objects_after")
        if does and text[1] in listed_characters("orthography", "objects"):
            return ((text[0], "v"), (text[1], "n"))
    if frequency < COMMON and (towards := moved_towards(text)):
        return towards
    if frequency < COMMON and tag[:2] not in ("nr", "ns") and (apart := said_in_passing(text)):
        return apart
    return () if frequency or tag[:2] in _NAMES else _unknown(text, tag)


def _verb_divided(text: str) -> Parts:
    """毕了业, 见个面, 当过兵, 打水去: a verb and its object with something between or behind them."""
    if len(text) != 3:
        return ()
    divided = text[1] in "了个" and text[2] not in "子儿" and text[0] not in COUNT | POINTING
    if divided and text[0] + text[2] in word_frequencies():
        return ((text[0], "v"), (text[1], "ul" if text[1] == "了" else "q"), (text[2], "n"))
    been = text[1] == "过" and text[0] + text[2] in word_frequencies() and text[1:] not in word_frequencies()
    if been and not look_up(text):
        return ((text[0], "v"), ("过", "ug"), (text[2], "n"))
    taken = text[2] in "来去" and text[1] in listed_characters("orthography", "objects")
    if taken and text[0] in listed_characters("orthography", "objects_after") | {"打"} and not look_up(text):
        return ((text[0], "v"), (text[1], "n"), (text[2], "v"))
    return ()


def _of_persons(text: str, tag: str) -> Parts:
    """同王毅, 从金华, 唐山到, 卢拉将, 俄总统."""
    if text[0] in "俄美英法德日韩" and text[1:] in listed("orthography", "titles"):
        return ((text[0], SHORT_NAME), (text[1:], "n"))
    if text[0] in "在和同对与向让给" and text[2:] == "方" and text[1] in listed("orthography", "transcribing"):
        return ((text[0], "p"), (text[1:], "nz")) if text not in word_frequencies() else ()  # 同塞方
    if text[0] == "从" and tag[:2] in ("nr", "ns") and _is_place(text[1:]):
        return (("从", "p"), (text[1:], "ns"))
    if text[-1] == "到" and tag[:2] in ("nr", "ns") and _is_place(text[:-1]):
        return ((text[:-1], "ns"), ("到", "v"))
    if text in ("天刚", "天快", "天渐") or (text[0] == "天" and text[1] in "刚快一" and text[2:] in _DAWNING):
        return (("天", "n"), (text[1], "d"), *((text[2:], "v"),) * (len(text) > 2))  # 天刚亮
    if tag[:2] not in ("nr", "ns", "nz") or len(text) < 3 or text in word_frequencies():
        return ()
    side = text[1:2] == "方" and text[0] in listed("orthography", "transcribing")
    if side and text[2:] in ("愿", "将", "称"):  # 巴方愿
        return ((text[:2], "nz"), (text[2:], "v"))
    if tag[:2] != "nr":
        return ()
    if len(text) == 3 and text[0] in "老小" and is_surname_of_one_who_does(text[1:]):  # 老孙去
        return ((text[:2], "nr"), (text[2], "v"))
    if text[0] in "同与" and name_shapes().fits(text[1:]):
        return ((text[0], "p"), (text[1:], "nr"))
    never_ends = len(text) == 4 and text[-1] in _BEHIND_NAMES and name_shapes().fits(text[:-1])
    never_ends = never_ends or text[-1] in _NEVER_ENDS_NAMES
    return ((text[:-1], "nr"), (text[-1], "v")) if never_ends else ()


def _is_place(text: str) -> bool:
    return is_named_place(text) or text in listed("orthography", "divided_places")


def _doubled(text: str, tag: str) -> Parts:
    """看看书, 散散步, 一排排."""
    if len(text) != 3 or tag[:2] in ("nr", "ns", "nz"):
        return ()
    said_twice = text[0] == text[1] and text[0] in listed("orthography", "said_twice")
    if said_twice and (text[2] in "看我" or text[1:] in word_frequencies()):
        return ((text[:2], "v"), (text[2], "n"))
    if tag[:1] in "iz":
        return ()
    if text[0] == text[1] and tag[:1] == "v":
        return ((text[:2], "v"), (text[2], "n"))
    return (("一", "m"), (text[1:], "q")) if text[0] == "一" and text[1] == text[2] else ()


def _more_and_more(text: str, tag: str) -> Parts:  # noqa: ARG001
    """越干越, before what it becomes: 越干越|有劲."""
    more = len(text) == 3 and text[0] == text[2] == "越" and text[1] != "来"
    return (("越", "d"), (text[1], "v"), ("越", "d")) if more else ()


def _done_once(text: str, tag: str) -> Parts:  # noqa: ARG001
    """看一眼, 跑一趟, 喝一杯."""
    if len(text) != 3 or text[1] != "一" or not is_done(text[0]):
        return ()
    counted = text[2] in listed_characters("orthography", "measures") - {"个"} and text[0] != "同" and not look_up(text)
    once = text[2] in _AFTER_ONE or counted
    return ((text[0], "v"), ("一", "m"), (text[2], "q")) if once else ()


def _about_as_many(text: str, tag: str) -> Parts:  # noqa: ARG001
    """上千人, 近百年."""
    if about := _ABOUT_AS_MANY.fullmatch(text):
        return ((about[1], "m"), (about[2], "q"))
    if len(text) == 3 and text[0] in "近超逾约" and text[1] in COUNT and text[2] in "成倍":  # 近三成
        return ((text[0], "d"), (text[1], "m"), (text[2], "q"))
    if nearly := _NEARLY_AS_MANY.fullmatch(text):
        return ((nearly[1], "d"), (nearly[2], "m"), (nearly[3], "q"))
    return ()


def _score(text: str, tag: str) -> Parts:  # noqa: ARG001
    """以三比一, of which the tagger leaves the last number out: 以三比|一."""
    score = _SCORE.fullmatch(text)
    if not score or len(text) < 3:
        return ()
    said = (("以", "p"),) if score[1] else ()
    return (*said, (score[2], "m"), ("比", "p"), *((score[3], "m"),) * bool(score[3]))


def _things(text: str, tag: str) -> Parts:  # noqa: ARG001
    """一节课, 这首歌, 十五个人, 一肚子气."""
    measures = listed_characters("orthography", "measures")
    if len(text) == 3 and text[2] in COUNTED_THINGS and (text[1] in measures or text[1] in "里分出升"):
        counted = text[0] in COUNT or text[0] in POINTING
        return _with_measure(text) if counted and text not in listed("orthography", "no_number") else ()
    if len(text) != 4 or text[0] not in COUNT:
        return ()
    if text[1:3] in _FULL_OF:
        return ((text[0], "m"), (text[1:3], "q"), (text[3], "n"))
    if text[1] in COUNT and text[2] in measures and text[3] in COUNTED_THINGS:
        return ((text[:2], "m"), (text[2], "q"), (text[3], "n"))
    return ()


def _great(text: str, tag: str) -> Parts:  # noqa: ARG001
    """四大名著, 三大战役."""
    great = len(text) in (4, 5) and text[0] in COUNT - {"半"} and text[1] == "大" and text[2:] in word_frequencies()
    return ((text[0], "m"), ("大", "a"), (text[2:], "n")) if great else ()


def _many(text: str, tag: str) -> Parts:
    """若干|年, 许多|次, 同一|个."""
    many = len(text) == 3 and tag[:1] in "mbn" and text[:2] in listed("orthography", "quantities")
    if many and tag == "m" and text[:2] in ("若干", "许多", "无数"):
        return ((text[:2], "m"), (text[2], "q"))
    counted = many and text[2] in listed_characters("orthography", "measures") | frozenset("年天处具分里回双招倍")
    return ((text[:2], "m"), (text[2], "q")) if counted else ()


def _with_measure(text: str) -> Parts:
    """A number or 这, a measure and what it counts: 几|本|书, 这|道|题."""
    return ((text[0], "r" if text[0] in POINTING else "m"), (text[1], "q"), (text[2:], "n"))


def _with_one_left_out(text: str, tag: str) -> Parts:
    """写封信, 说句话: 一 before the measure is left out."""
    measured = len(text) == 3 and text[1] in ONE_OF | {"点"} and tag[:1] in "vln"
    if measured and is_done(text[0]) and text[2] in COUNTED_THINGS:
        return ((text[0], "v"), (text[1], "q"), (text[2], "n"))
    return ()


def _said(text: str, tag: str) -> Parts:
    """按理说, 比方说, 与其说, 严格来说, 角度看, 轻声道, 可说是."""
    if (
        len(text) == 3
        and text[2] == "道"
        and (text[0] == text[1] or text[:2] in listed("orthography", "ways_of_saying"))
    ):
        return ((text[:2], "d"), ("道", "v"))
    if len(text) == 3 and text[2] == "是" and text[1] != "不" and tag[:1] in "cdlv" and text[:2] in word_frequencies():
        return ((text[:2], "d"), ("是", "v")) if text not in listed("orthography", "shi_words") else ()
    if text[-1] not in "说看讲" or tag[:1] not in "cldvin":
        return ()
    if len(text) == 3 and max(word_frequencies().get(text[1:], 0), COMMON) < word_frequencies().get(text[:2], 0):
        return ((text[:2], tag), (text[2], "v"))
    return ((text[:2], "a"), ("来", "v"), (text[3], "v")) if len(text) == 4 and text[2] == "来" else ()


def _times(text: str, tag: str) -> Parts:
    """上个月, 前两年, 近几年, 上星期."""
    if text in ("上星期", "下星期", "上周末", "下周末", "本世纪", "上世纪", "下世纪", "本学期", "上学期", "下学期"):
        return ((text[0], "f"), (text[1:], "n"))
    if text[0] == "一" and text[1:] in ("上午", "下午", "中午", "晚上", "早上", "时期", "学期"):
        return (("一", "m"), (text[1:], "q"))
    if len(text) == 3 and text[:2] == "前些":
        return ((text[:2], "m"), (text[2], "n"))
    if text[0] == "近" and text[1:] in ("半年", "半天", "半月"):
        return (("近", "f"), (text[1:], "m"))
    if len(text) == 3 and text[2] in "来初底末前后" and _is_time(text[:2], text[2]):
        return ((text[:2], "t"), (text[2], "f"))
    recent = len(text) == 3 and text[0] == "近" and (text[1] in COUNT or text[1] == "些") and text[2] in "年天日月周"
    if recent and text[1] != "半":
        return (("近", "f"), (text[1], "m"), (text[2], "q"))
    if tag != "t" or len(text) < 3 or text[0] not in "上下前后头近":
        return ()
    if text[1] == "个":
        return ((text[0], "f"), ("个", "q"), (text[2:], "n"))
    counted = len(text) == 3 and text[1] in COUNT and text[1] != "半"
    return ((text[0], "f"), (text[1], "m"), (text[2], "q")) if counted else ()


def _is_time(text: str, side: str) -> bool:
    """Whether 来, 初, 底, 末, 前 or 后 is said of a time and no part of it: 近年|来, 三月|初, 解放|后."""
    if text in ("解放", "建国", "立国", "婚", "战"):
        return side in "初前后"
    if side == "来":
        return text in (
            "近年",
            "近日",
            "近期",
            "连日",
            "连年",
            "历年",
            "多年",
            "数年",
            "几年",
            "今年",
            "去年",
            "长期",
            "近代",
        )
    if side not in "初底末":
        return False
    return text in ("去年", "今年", "明年", "前年", "当年", "后年", "上月", "本月", "下月", "上年") or text[1] == "月"


def _counted(text: str, tag: str) -> Parts:
    """两间, 一幅, 首个, 两年半, 三小时, 几本书, 这道题."""
    measures = listed_characters("orthography", "measures")
    if len(text) == 3 and text[0] in COUNT and text[2] == "半" and text[1] in measures:
        return ((text[0], "m"), (text[1], "q"), ("半", "m"))
    if len(text) == 2 and text[0] in POINTING and text[1] in measures and tag == "l":
        return ((text[0], "r"), (text[1], "q"))
    if len(text) in (2, 3) and text[0] == "整" and text[1] in "条片段套篇块座张箱桶瓶袋盘碗间栋层本匹批件面台排":
        return (("整", "a"), (text[1], "q"), *((text[2:], "n"),) * (len(text) > 2))
    if len(text) == 2 and text[0] == "首" and text[1] in "个批届条座家艘款台支部列例颗枚架场轮笔项份只":
        return (("首", "m"), (text[1], "q"))
    if len(text) == 2 and text[0] in COUNT and text[1] in "省市县区":
        return ((text[0], "m"), (text[1], "n"))
    if len(text) == 2 and text[0] in "百千" and text[1] in "台辆套艘架件枚棵株头吨亩座栋幢":  # 近|百台
        return ((text[0], "m"), (text[1], "q"))
    if len(text) == 2 and text[0] in COUNT - {"一", "半"} and text[1] == "度":
        return ((text[0], "m"), ("度", "q"))
    if many := _MANY_PERSONS.fullmatch(text):
        return ((many[1], "m"), ("人", "n"))
    if len(text) == 4 and text[:2] == "两国":
        return (("两", "m"), ("国", "n"), (text[2:], "f" if text[2] == "之" else "n"))
    if half := _AND_A_HALF.fullmatch(text):  # 一个半月
        return ((half[1], "m"), ("个", "q"), ("半", "m"), (half[2], "n"))
    if len(text) == 3 and text[0] in COUNT | frozenset("数百千万亿") and text[1:] in LONG_MEASURES:
        return ((text[0], "m"), (text[1:], "n"))
    if tag[:2] in ("nr", "ns", "nt", "x", "en") or tag == "i" or text in listed("orthography", "no_number"):
        return ()
    if text[1] not in measures:
        return ()
    if len(text) == 2:
        return ((text[0], "m"), (text[1], "q")) if text[0] in COUNT else ()
    if len(text) == 3 and text[2] in "性制型化式者期数亲感儿":
        return ()
    if text[0] == "半" and word_frequencies().get(text, 0) >= HALVES:
        return ()
    counted = text[0] in COUNT or text[0] in POINTING
    return _with_measure(text) if len(text) < 5 and counted and not look_up(text) else ()


def _with_adverb(text: str, tag: str) -> Parts:
    """未|找到, 较|完整, 不|合理: an adverb and another word that the tagger's dictionary has as one."""
    if len(text) != 3 or tag[:2] in _ALL_NAMES:
        return ()
    small = listed_pairs("orthography", "adverbs_first").get(text[0])
    if small is None or text in listed("orthography", "adverbs_in_words"):
        return ()
    if text[:2] in ("不久", "不远", "不少"):
        return ((text[:2], "a"), (text[2], "f"))
    if text in ("不利于", "不愧为"):
        return ((text[:2], "a"), (text[2], "p"))
    least = {"不": 0, "据": 1, "经": 1}.get(text[0], HALVES)
    return ((text[0], small), (text[1:], "v")) if word_frequencies().get(text[1:], 0) >= least else ()


_BETWEEN = frozenset(("两性", "母女", "母子", "父子", "父女", "夫妻", "天地", "区域", "国家", "相互", "言谈", "谈笑"))
_SURELY = frozenset(("依旧", "仍旧", "势必", "必定", "必将", "难免", "终究", "果真", "原本", "从未", "假如", "纵然"))


def _with_small_word_behind(text: str, tag: str) -> Parts:
    """上课|时, 坐车|去, 植根|于, 检查|和, 两国|间: two words that the tagger's dictionary has as one."""
    if len(text) != 3 or tag[:2] in _PROPER_NAMES:
        return ()
    if text[:2] == "两国":
        return (("两", "m"), ("国", "n"), (text[2], "f"))
    frequency = word_frequencies()
    first, last = text[:2], text[2]
    least = COMMON if last == "时" else 2 * HALVES
    if first in ("以至", "甚至", "乃至"):
        return ()
    most = HALVES if last == "时" and tag[:1] == "n" else SELDOM
    known = frequency.get(first, 0) >= least and frequency.get(text, 0) <= most and not look_up(text)
    apart = last in "时其" or (last in "来去" and text[1] not in "上下进出回过起开来")
    apart = apart or (last == "间" and first in _BETWEEN) or (last in "会能" and first in _SURELY)
    led_to = last == "于" and frequency.get(first, 0) >= COMMON and first not in ("不至", "不在", "不足", "不亚")
    if (known and apart and not NUMBER.match(text)) or led_to or text == "检查和":
        return ((first, "v"), (last, "p" if last == "于" else "v"))
    return ()


def _of_small_words(text: str, tag: str) -> Parts:
    """太难, 真美, 最大, 多好, 好极了, and 别着急, 从来不, 所提."""
    excessive = text[0] == "过" and text[1:] in tuple("大高低多少快慢重轻长短早晚小宽窄密")
    graded = text[0] in "太真更较最多极略稍" and text[1:] in listed_characters("orthography", "qualities")
    if graded or excessive:
        return () if text in listed("orthography", "degree_words") else ((text[0], "d"), (text[1], "a"))
    if (
        len(text) == 3
        and text[2] in "难贵"
        and tag in ("n", "l", "v", "a", "i")
        and word_frequencies().get(text[:2], 0) >= HALVES
    ):
        return ((text[:2], "v"), (text[2], "a")) if text[0] not in "老疑" else ()
    if len(text) == 3 and text[1:] == "极了":
        return ((text[0], "a"), ("极", "d"), ("了", "y"))
    if len(text) == 3 and text[0] == "太" and text[2] == "了":
        return (("太", "d"), (text[1], "a"), ("了", "y"))
    if len(text) == 3 and text[1:] in ("得多", "得很", "得慌", "多了"):
        return ((text[0], "a"), (text[1], "ud" if text[1] == "得" else "a"), (text[2], "d" if text[2] != "了" else "y"))
    if len(text) == 3 and text[2] == "不" and tag == "d" and text[:2] in word_frequencies():
        return ((text[:2], "d"), ("不", "d"))
    if text[0] == "前" and text[1:] in listed("orthography", "titles"):
        return (("前", "f"), (text[1:], "n"))
    if text[0] == "所" and len(text) == 2 and text[1] not in "有谓以在得长属为部":
        return (("所", "u"), (text[1], "v"))
    if text[0] == "快" and len(text) == 2 and text[1] in _TO_BE_QUICK:
        return (("快", "d"), (text[1], "v"))
    if text[0] == "别" and len(text) == 3 and tag[:1] in "il":
        return (("别", "d"), (text[1:], "v"))
    return ()


def _done_so(text: str, tag: str) -> Parts:  # noqa: ARG001
    """办得更好, 穿得单薄: a verb of one character and how it is done."""
    done = len(text) == 4 and text[1] == "得" and is_done(text[0]) and text[:2] not in listed("orthography", "de_words")
    if not done or text[:2] in word_frequencies():
        return ()
    if text[2] in "更很最真太":
        return ((text[0], "v"), ("得", "ud"), (text[2], "d"), (text[3], "a"))
    so = text[2:] in word_frequencies() and text[2:] not in listed("orthography", "results")
    return ((text[0], "v"), ("得", "ud"), (text[2:], "a")) if so and text[1:3] not in word_frequencies() else ()


def _placed(text: str, tag: str) -> Parts:
    """墙上, 窗外, 书中, 花园里."""
    seldom = word_frequencies().get(text, 0) < COMMON
    placed = tag[:2] in ("n", "nr", "s", "f") or (seldom and tag[:1] in "vd")
    if text[-1] in "上里" and len(text) > 2 and placed and not look_up(text):
        place = text[-2] in listed_pairs("orthography", "placed")[text[-1]]
        least = 1 if place and len(text) == 3 else HALVES  # 老屋里
        apart = word_frequencies().get(text[:-1], 0) >= least and text[-2] not in "公海华"
        return ((text[:-1], "n"), (text[-1], "f")) if apart else ()
    if len(text) == 3 and text[-1] in "上下里中内前后" and text not in listed("orthography", "placed_words"):
        frequency = word_frequencies()
        rare = frequency.get(text, 0) < (EVERYDAY if text[-1] in "前后下" else HALVES)
        if rare and tag[:1] in "nvlifst" and tag != "ns" and frequency.get(text[:2], 0) >= HALVES:
            return ((text[:2], "n"), (text[2], "f"))
    if len(text) == 3 and tag == "s" and text[1:] in ("门外", "门内"):
        return ((text[:2], "n"), (text[2], "f"))
    where = len(text) == 3 and tag[:1] in "nsf" and text[0] not in "东西南北斜面正二四私"
    if where and text[1:] in listed("orthography", "localizers"):
        return ((text[0], "n"), (text[1:], "f"))
    if len(text) != 2 or text in listed("orthography", "place_names"):
        return ()
    if text[0] in listed_pairs("orthography", "placed").get(text[1], ""):
        return ((text[0], "nl"), (text[1], "f"))
    return ()


def _with_zhi(text: str, tag: str) -> Parts:
    """称之为, 梦之队, 用之于."""
    whole = len(text) != 3 or text[1] != "之" or NUMBER.match(text) or text in listed("orthography", "zhi_words")
    if whole or tag[:2] not in ("v", "n", "i", "l", "d"):
        return ()
    return ((text[0], "n"), ("之", "u"), (text[2], "n"))


def _with_de(text: str, tag: str) -> Parts:
    """红红的, 轻轻地, 党的建设, 的花海."""
    frequency = word_frequencies()
    if (
        text[-1] == "地"
        and len(text) == 3
        and (text[0] == text[1] or text[:2] in listed("reading_rules", "adverbials"))
    ):
        return ((text[:2], "z"), ("地", "uv"))
    if text[0] == "的" and frequency.get(text, 0) < COMMON and frequency.get(text[1:], 0) >= COMMON:
        return (("的", "uj"), (text[1:], "n"))
    at = text.find("的", 1)
    if len(text) > 3 and text.endswith("的人") and frequency.get(text, 0) <= SELDOM:  # 赶路的人
        return ((text[:-2], "v"), ("的", "uj"), ("人", "n"))
    if at < 0 or text[at - 1] in "目标中" or text in listed("orthography", "idioms") or tag[:1] in "ixr":
        return ()
    if at == len(text) - 1:
        return ((text[:at], "z"), ("的", "uj")) if len(text) > 2 else ()
    if len(text) == 4:
        return ((text[:at], "n"), ("的", "uj"), (text[at + 1 :], "n"))
    return ()


def _at_home(text: str, tag: str) -> Parts:  # noqa: ARG001
    """朋友|家, 亲戚|家."""
    at_home = text[-1] == "家" and text[:-1] in listed("orthography", "households")
    return ((text[:-1], "n"), ("家", "n")) if at_home else ()


def _sized(text: str, tag: str) -> Parts:
    """新|局面, 小|房间, 老|同学."""
    named = tag[:2] in ("ns", "nt") and text not in listed("orthography", "no_names")
    if len(text) != 3 or text[0] not in "新旧好坏老大小" or text[1] == "一" or named:
        return ()
    frequency = word_frequencies()
    least = HALVES if text[0] in "新好" else EVERYDAY
    if text in listed("orthography", "sized_words") or frequency.get(text[1:], 0) < least:
        return ()
    if text[0] == "好" and _is_noun(text[1:]):  # 好收成
        return (("好", "a"), (text[1:], "n"))
    known = text[0] != "新" and frequency.get(text, 0) >= (EVERYDAY if text[0] == "旧" else COMMON)
    return () if known else ((text[0], "a"), (text[1:], "n"))


def _is_noun(text: str) -> bool:
    words = tag_words(text)
    return len(words) == 1 and words[0].tag == "n"


def _sounds(text: str, tag: str) -> Parts:
    """电话|响, 铃铛|响."""
    rings = len(text) == 3 and text[2] == "响" and tag[:1] in "nlv" and text[0] not in NUMERALS
    return ((text[:2], "n"), ("响", "v")) if rings and _is_noun(text[:2]) else ()


def _both(text: str, tag: str) -> Parts:  # noqa: ARG001
    """姐妹|俩, 他们|俩; not 爷儿俩."""
    both = len(text) == 3 and text[2] == "俩" and text[1] != "儿"
    return ((text[:2], "n"), ("俩", "m")) if both else ()


def _felt(text: str, tag: str) -> Parts:  # noqa: ARG001
    """肚子|疼, 嗓子|哑."""
    felt = len(text) == 3 and text[2] in "疼痛饿酸麻痒哑" and text[:2] in listed("orthography", "body")
    return ((text[:2], "n"), (text[2], "a")) if felt else ()


def _moved(text: str, tag: str) -> Parts:
    """跳下床, 爬上树, 走进门: where to somebody moves."""
    moves = listed("orthography", "moving") | listed("orthography", "movements") - frozenset("上下进出过")
    moved = len(text) == 3 and text[1] in "上下进出" and text[2] in MOVED_TO and tag[:1] in "vlin"
    return ((text[:2], "v"), (text[2], "n")) if moved and tag[:2] not in _NAMES and text[0] in moves else ()


def _wrongly(text: str, tag: str) -> Parts:  # noqa: ARG001
    """写错字, 吃饱饭, 关好门, 气死我: what a verb has led to, and its object."""
    if len(text) == 3 and text[1] == "死" and text[2] in "我你他她人" and text[0] in "气急累吓笑烦疼热冷饿渴困吵闷":
        return ((text[:2], "v"), (text[2], "r"))
    changed = text[0] in listed("orthography", "changing") or is_done(text[0])
    done_well = text[1] == "好" and text[0] in listed("orthography", "done_well")
    wrongly = len(text) == 3 and ((text[1] in "错饱" and changed) or done_well)
    return ((text[:2], "v"), (text[2], "n")) if wrongly and text[2] not in "了过的着" else ()


def _unknown(text: str, tag: str) -> Parts:
    """What no dictionary has, where a small word stands at one end of it: 日称, 这一, 天快."""
    first, last = text[0], text[-1]
    if first == "之" and NUMBER.fullmatch(text[1:]):
        return ()
    if len(text) == 2 and first in "两三四五六七八九" and tag[:1] in "najv":
        return ((first, "m"), (last, "n"))
    if small := listed_pairs("orthography", "small_first").get(first):
        return ((first, small), *_rest(text[1:], tag))
    attached = tag == "v" or first in listed("orthography", "attaching")
    if attached and last in "上下起" and first not in "日月年今即时号":
        return ()
    if small := listed_pairs("orthography", "small_last").get(last):
        return (*_rest(text[:-1], tag), (last, small))
    if len(text) == 3 and tag == "v" and first in listed_characters("orthography", "objects"):
        return ((first, "n"), (text[1:], "v")) if text[1:] in word_frequencies() else ()
    if len(text) == 2 and first == "中" and last in "应将也要可会有能把以已还又都须不":  # 答案|中应
        return (("中", "f"), (last, "v"))
    if len(text) == 2 and first in "上里下" and last in "动落放挂摆坐站躺写画有种铺贴盖装住用":
        return ((first, "f"), (last, "v"))
    if len(text) == 2 and tag == "v" and last in ONE_OF and first in listed("orthography", "said_twice"):  # 照张|相
        return ((first, "v"), (last, "q"))
    if len(text) == 2 and first in "多少" and last != "能" and tag == "v":  # 多|提
        return ((first, "d"), (last, "v"))
    if len(text) == 2 and first == "为" and tag[:1] in "nv":  # 以诚信|为魂
        return (("为", "v"), (last, "n"))
    if len(text) == 2 and first in "碗杯盏幅匹篇" and tag == "n":
        return ((first, "q"), (last, "n"))
    return ()


def _with_verb_of_law(text: str, tag: str) -> Parts:  # noqa: ARG001
    """处二|万元, 报市, 经本, 可处, which the texts of laws have."""
    if text in word_frequencies() or look_up(text):
        return ()
    if text[0] == "处" and NUMBER.fullmatch(text[1:]):
        return (("处", "v"), (text[1:], "m"))
    if len(text) == 2 and text[0] in DIGITS and text[1] == "要":  # 二要
        return ((text[0], "m"), ("要", "v"))
    if len(text) == 2 and text[1] in listed_pairs("orthography", "small_before").get(text[0], ""):
        return ((text[0], "p"), (text[1], "n"))
    if len(text) == 2 and text[0] in listed_pairs("orthography", "small_behind").get(text[1], ""):
        return ((text[0], "n"), (text[1], "d"))
    return ()


def _rest(text: str, tag: str) -> Parts:
    return (len(text) > 1 and parts(text, tag)) or ((text, tag if len(text) > 1 else "n"),)


# The first of these that parts a word decides.
_RULES: tuple[Callable[[str, str], Parts], ...] = (
    _with_verb_of_law,
    _doubled,
    _about_as_many,
    _more_and_more,
    _done_once,
    _score,
    _great,
    _things,
    _with_one_left_out,
    _said,
    _times,
    _many,
    _counted,
    _with_adverb,
    _of_small_words,
    _done_so,
    _with_small_word_behind,
    _placed,
    _with_zhi,
    _with_de,
    _at_home,
    _sized,
    _sounds,
    _both,
    _felt,
    _wrongly,
    _moved,
)
