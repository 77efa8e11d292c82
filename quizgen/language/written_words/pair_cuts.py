"""Where the tagger cut two words at the wrong place, by rules of which the first that fits decides: 王副|部长, 重点|儿.

The rules are in one order for each length of the first word, since most of them fit only one.
"""

from __future__ import annotations

from collections.abc import Callable

from quizgen.language.levels import is_graded
from quizgen.language.names import is_transcribed, known_places
from quizgen.language.pinyin import look_up
from quizgen.language.word_lists import listed, listed_characters, listed_pairs
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import COMMON, EVERYDAY, HALVES
from quizgen.language.written_words.numbers import NUMBER, NUMERALS
from quizgen.language.written_words.passing_phrases import MOVED_TO, is_done
from quizgen.language.written_words.persons import ADDRESSED, is_title
from quizgen.language.written_words.set_phrases import set_form
from quizgen.language.written_words.short_names import SHORT_NAME
from quizgen.model import Word

_Two = tuple[Word, Word]


def cut_again(word: Word, following: Word) -> _Two | None:
    """The two words cut where they should be; none where they are as they should."""
    if len(word.text) > 1:
        rules = _BEHIND_TWO if len(word.text) == 2 else _BEHIND_MORE
    else:
        rules = _ONE_BEFORE_TWO if len(following.text) == 2 else _ONE_BEFORE_OTHERS
    for rule in rules:
        if again := rule(word, following):
            return again
    return None


def cut_at(word: Word, following: Word, length: int, tag: str, tag_behind: str) -> _Two:
    """The two words, but the first `length` characters long, with new tags."""
    both = word.text + following.text
    middle = word.start + length
    return Word(word.start, middle, both[:length], tag), Word(middle, following.end, both[length:], tag_behind)


def is_moved_before_place(word: Word, following: Word) -> bool:
    """Whether the tagger took where to and the place for one word behind a verb of moving: 搬|上楼, 跑|下楼梯."""
    if len(word.text) != 1 or following.text[0] not in "上下进出":
        return False
    if word.text not in listed("orthography", "moving") | listed("orthography", "movements") - frozenset("上下进出过"):
        return False
    if len(following.text) == 3:
        return following.tag[:1] in "nv" and is_graded(following.text[1:])
    return len(following.text) == 2 and following.text[1] in MOVED_TO


def _not_only(word: Word, following: Word) -> _Two | None:
    """不|只是 is 不只|是."""
    only = word.text == "不" and following.text == "只是"
    return cut_at(word, following, 2, "c", "v") if only else None


def _and_other(word: Word, following: Word) -> _Two | None:
    """及其|他 is 及|其他."""
    other = word.text == "及其" and following.text == "他"
    return cut_at(word, following, 1, "c", "v") if other else None


def _between(word: Word, following: Word) -> _Two | None:
    """中|长期规划 is 中长期|规划."""
    between = word.text == "中" and len(following.text) == 4
    kinds = ("长期", "短期", "高端", "低端")
    return cut_at(word, following, 3, "b", "n") if between and following.text[:2] in kinds else None


def _moved(word: Word, following: Word) -> _Two | None:
    """搬|上楼 is 搬上|楼."""
    return cut_at(word, following, 2, "v", "n") if is_moved_before_place(word, following) else None


def _by_mountain(word: Word, following: Word) -> _Two | None:
    """黄|山脚下 is 黄山|脚下."""
    by_mountain = following.text in ("山脚下", "山顶上") and _is_mountain(word.text + "山")
    return cut_at(word, following, len(word.text) + 1, "ns", "s") if by_mountain else None


def _deputy(word: Word, following: Word) -> _Two | None:
    """常务副|市长 is 常务|副市长."""
    deputy = word.text[-1] == "副" and is_title(following.text)
    return cut_at(word, following, len(word.text) - 1, "b" if word.text[0] != "第" else "m", "n") if deputy else None


def _in_months(word: Word, following: Word) -> _Two | None:
    """六七|月间 is 六七月|间."""
    in_months = following.text == "月间" and NUMBER.fullmatch(word.text)
    return cut_at(word, following, len(word.text) + 1, "t", "f") if in_months else None


def _on_way(word: Word, following: Word) -> _Two | None:
    """建设路|上 is 建设|路上."""
    on_way = following.text == "上" and word.text in listed("orthography", "ways")
    return cut_at(word, following, 2, "v", "s") if on_way else None


def _small_self(word: Word, following: Word) -> _Two | None:
    """舍小|我 is 舍|小我."""
    given_up = word.text in ("舍小", "顾大") and following.text == "我"
    return cut_at(word, following, 1, "v", "n") if given_up else None


def _on_street(word: Word, following: Word) -> _Two | None:
    """南京|路上 is 南京路|上."""
    on_street = following.text == "路上" and word.text + "路" in listed("orthography", "streets")
    return cut_at(word, following, len(word.text) + 1, "ns", "f") if on_street else None


def _a_good_many(word: Word, following: Word) -> _Two | None:
    """好|多年 is 好多|年."""
    many = word.text == "好" and following.text[0] == "多" and following.tag == "m"
    return cut_at(word, following, 2, "m", "q") if many else None


def _shape(word: Word, following: Word) -> _Two | None:
    """等腰三角|形 is 等腰|三角形."""
    shape = following.text in ("形", "系") and len(word.text) == 4
    return (
        cut_at(word, following, 2, "n", "n") if shape and word.text[2:] + following.text in word_frequencies() else None
    )


def _end_of_year(word: Word, following: Word) -> _Two | None:
    """今|年底 is 今年|底."""
    in_year = following.text in ("年底", "年初") and word.text in tuple("今明去前后")
    return cut_at(word, following, 2, "t", "f") if in_year else None


def _kilowatt_hours(word: Word, following: Word) -> _Two | None:
    """三百千瓦|时 is 三百|千瓦时."""
    hours = following.text == "时" and word.text[-2:] == "千瓦"
    return cut_at(word, following, len(word.text) - 2, "m", "q") if hours else None


def _thousand_units(word: Word, following: Word) -> _Two | None:
    """几十千|米 is 几十|千米."""
    thousand = word.text[-1] == "千" and following.text in ("瓦", "瓦时", "米", "克")
    counts = thousand and NUMBER.fullmatch(word.text) and word.text[-2] in "十百千万亿"
    return cut_at(word, following, len(word.text) - 1, "m", "q") if counts else None


def _known_person(word: Word, following: Word) -> _Two | None:
    """张国|清率 is 张国清|率."""
    person = len(following.text) > 1 and word.text + following.text[0] in listed("orthography", "persons")
    return cut_at(word, following, 3, "nr", "v") if person else None


def _behind_noun(word: Word, following: Word) -> _Two | None:
    """供水管|道 is 供水|管道."""
    own = len(word.text) == 3 and len(following.text) == 1
    noun = own and word.text[2] + following.text in listed("orthography", "behind_nouns")
    return cut_at(word, following, 2, "n", "n") if noun and word.text[:2] in word_frequencies() else None


def _taken_along(word: Word, following: Word) -> _Two | None:
    """打包带|走 is 打包|带走."""
    taken = len(word.text) == 3 and word.text[2] == "带" and following.text in ("走", "来", "去", "回", "上")
    return cut_at(word, following, 2, "v", "v") if taken else None


def _of_weather(word: Word, following: Word) -> _Two | None:
    """雨淋|湿 is 雨|淋湿."""
    led_to = word.text in ("雨淋", "风吹", "日晒") and following.text in listed("orthography", "outcomes")
    return cut_at(word, following, 1, "n", "v") if led_to else None


def _as_soon_as(word: Word, following: Word) -> _Two | None:
    """一下|课就 is 一|下课."""
    at_once = word.text == "一下" and following.text in tuple("课班学山车楼台水")
    return cut_at(word, following, 1, "m", "v") if at_once else None


def _sounds(word: Word, following: Word) -> _Two | None:
    """枪|声响 is 枪声|响."""
    sounds = following.text == "声响" and word.tag[:1] == "n" and word.text + "声" in word_frequencies()
    return cut_at(word, following, 2, "n", "v") if sounds else None


def _wrongly(word: Word, following: Word) -> _Two | None:
    """说|错话 is 说错|话."""
    wrong = following.text[0] == "错" and word.tag == "v"
    things = "话事路字题人门车账词包鞋药书票衣座伞钱班"
    return cut_at(word, following, 2, "v", "n") if wrong and following.text[1] in things else None


def _new_word(word: Word, following: Word) -> _Two | None:
    """占|比达 is 占比|达."""
    new = word.text + following.text[0] in listed("orthography", "new_words")
    return cut_at(word, following, 2, "n", "v") if new and following.text not in word_frequencies() else None


def _ended(word: Word, following: Word) -> _Two | None:
    """上|完课 is 上完|课, not 上|完善."""
    ended = following.text[0] == "完" and word.text in ("上", "下", "吃")
    return cut_at(word, following, 2, "v", "n") if ended and following.text not in word_frequencies() else None


def _became(word: Word, following: Word) -> _Two | None:
    """绿|灯亮 is 绿灯|亮."""
    became = following.text[0] in "灯门花雪雨" and following.text[1] in "亮灭坏开关谢落停"
    known = became and following.tag[:1] != "n" and word.text + following.text[0] in word_frequencies()
    return cut_at(word, following, 2, "n", "v") if known else None


def _has_done(word: Word, following: Word) -> _Two | None:
    """上|过学 is 上过|学."""
    done = following.text[0] == "过" and _has_been_done(word.text, following.text)
    return cut_at(word, following, 2, "v", "n") if done else None


def _at_door(word: Word, following: Word) -> _Two | None:
    """校|门外 is 校门|外."""
    at_door = following.text in ("门外", "门内") and word_frequencies().get(word.text + "门", 0) >= HALVES
    return cut_at(word, following, 2, "n", "f") if at_door else None


def _beside(word: Word, following: Word) -> _Two | None:
    """大|海上 is 大海|上."""
    beside = following.text[1] in "上里中外边" and word.tag[:1] in "anf" and following.tag[:1] in "sf"
    known = beside and word_frequencies().get(word.text + following.text[0], 0) >= EVERYDAY
    return cut_at(word, following, 2, "n", "f") if known else None


def _a_little_so(word: Word, following: Word) -> _Two | None:
    """Somewhat more of a quality, of which the tagger gives the last character to 些."""
    some = following.text[1] == "些" and following.text not in word_frequencies()
    known = some and word_frequencies().get(word.text + following.text[0], 0) >= EVERYDAY
    return cut_at(word, following, 2, "a", "m") if known else None


def _early(word: Word, following: Word) -> _Two | None:
    """污染|物排放 is 污染物|排放."""
    early = len(following.text) == 3 and _is_cut_early(word, following)
    return cut_at(word, following, len(word.text) + 1, "n", "v") if early else None


def _batch(word: Word, following: Word) -> _Two | None:
    """第一批|次 is 第一|批次."""
    batch = following.text == "次" and word.text[-1] == "批"
    return cut_at(word, following, len(word.text) - 1, word.tag, "q") if batch else None


def _department(word: Word, following: Word) -> _Two | None:
    """环境保护部|门 is 环境保护|部门."""
    department = following.text == "门" and word.text[-1] == "部"
    return cut_at(word, following, len(word.text) - 1, "n", "n") if department else None


def _leading_article(word: Word, following: Word) -> _Two | None:
    """日报社|论 is 日报|社论."""
    article = following.text in ("论", "评") and word.text[-2:] == "报社"
    return cut_at(word, following, len(word.text) - 1, word.tag, "n") if article else None


def _covered(word: Word, following: Word) -> _Two | None:
    """实现全|覆盖 is 实现|全覆盖."""
    covered = following.text == "覆盖" and word.text[-1] == "全"
    return cut_at(word, following, len(word.text) - 1, "v", "n") if covered else None


def _within(word: Word, following: Word) -> _Two | None:
    """背景|墙上 is 背景墙|上."""
    if len(following.text) != 2 or following.text[1] not in "上下里内中外":
        return None
    whole = word.text + following.text[0]
    within = whole not in listed("orthography", "ways") and set_form(whole)
    return cut_at(word, following, 3, "n", "f") if within else None


def _main(word: Word, following: Word) -> _Two | None:
    """为主|线 is 为|主线."""
    main = word.text == "为主" and len(following.text) == 1
    known = main and word_frequencies().get("主" + following.text, 0) >= HALVES
    return cut_at(word, following, 1, "v", "n") if known else None


def _by_water(word: Word, following: Word) -> _Two | None:
    """A lake or a river, of which the tagger gives the last character to its side: 湖畔."""
    by_water = following.text[0] in "湖江河海" and following.text[1:] in tuple("畔边岸")
    known = by_water and word.text + following.text[0] in word_frequencies()
    return cut_at(word, following, 3, "ns", "f") if known else None


def _with_foreigner(word: Word, following: Word) -> _Two | None:
    """同托|卡耶夫 is 同|托卡耶夫, 同德|方 is 同|德方."""
    joined = word.text[0] in "同与向对" and (word.text in ("同德", "同比") or word.text not in word_frequencies())
    foreign = joined and _is_foreign(word.text[1] + following.text, following.tag)
    return cut_at(word, following, 1, "p", "nr" if following.text != "方" else SHORT_NAME) if foreign else None


def _tightly(word: Word, following: Word) -> _Two | None:
    """要紧|盯 is 要|紧盯."""
    tightly = word.text == "要紧" and following.text in tuple("盯跟抓扣握")
    return cut_at(word, following, 1, "v", "v") if tightly else None


def _a_bit(word: Word, following: Word) -> _Two | None:
    """重点|儿 is 重|点儿."""
    bit = following.text == "儿" and word.text[1] == "点"
    quality = bit and word.text[0] in listed_characters("orthography", "qualities")
    return cut_at(word, following, 1, "a", "q") if quality else None


def _titled(word: Word, following: Word) -> _Two | None:
    """王副|部长 is 王|副部长."""
    titled = word.text[0] in ADDRESSED and is_title(word.text[1] + following.text)
    return cut_at(word, following, 1, "nr", "n") if titled else None


def _is_mountain(name: str) -> bool:
    return name in known_places() or name in listed("orthography", "divided_places")


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


_Rule = Callable[[Word, Word], _Two | None]
_ONE_BEFORE_TWO: tuple[_Rule, ...] = (
    _not_only,
    _moved,
    _in_months,
    _on_street,
    _a_good_many,
    _end_of_year,
    _sounds,
    _wrongly,
    _new_word,
    _ended,
    _became,
    _has_done,
    _at_door,
    _beside,
    _a_little_so,
)
_ONE_BEFORE_OTHERS: tuple[_Rule, ...] = (_between, _moved, _by_mountain, _early)
_BEHIND_TWO: tuple[_Rule, ...] = (
    _and_other,
    _by_mountain,
    _in_months,
    _small_self,
    _on_street,
    _thousand_units,
    _known_person,
    _of_weather,
    _as_soon_as,
    _early,
    _leading_article,
    _within,
    _main,
    _by_water,
    _with_foreigner,
    _tightly,
    _a_bit,
    _titled,
)
_BEHIND_MORE: tuple[_Rule, ...] = (
    _by_mountain,
    _deputy,
    _in_months,
    _on_way,
    _on_street,
    _shape,
    _kilowatt_hours,
    _thousand_units,
    _behind_noun,
    _taken_along,
    _early,
    _batch,
    _department,
    _leading_article,
    _covered,
)
