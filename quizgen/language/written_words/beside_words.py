"""What is two words only beside some others: 三|个人, 的话|题, 正月初|三, 住|不下.

The first rule that fits decides: those that look at both sides, then at what is before, then at what is behind.
"""

from __future__ import annotations

from collections.abc import Callable

from quizgen.language.levels import is_graded
from quizgen.language.names import name_shapes
from quizgen.language.pinyin import look_up
from quizgen.language.reading_rules.complements import light_nots
from quizgen.language.word_lists import listed, listed_characters
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.counted_things import (
    COUNTED_THINGS,
    LONG_MEASURES,
    ONE_OF,
    POINTING,
    TAKEN,
)
from quizgen.language.written_words.frequency import COMMON, EVERYDAY, HALVES, SELDOM
from quizgen.language.written_words.numbers import DIGITS, FILLED, FIRST_TEN, NUMBER, NUMERALS, SIZED_MEASURES
from quizgen.language.written_words.passing_phrases import DIRECTIONS, Parts, is_done
from quizgen.language.written_words.short_names import SHORT_NAME
from quizgen.model import Word
from quizgen.patterns import regex

_CATTLE = frozenset("牛猪驴羊鹿象狮熊骡")
_ALSO_ADVERBS = ("一路", "一头", "一面", "一味", "一方", "一行")  # 一头牛, 见过一面
_ABOUT_OR_MORE = regex(f"(有?)([{DIGITS}几]*[十百千])来")
_THINGS = frozenset("病冰锅天脸人头嗓雾霜河湖桥树菜饭汤糖鼻身皮火炉机表包票钱")
_BECOMES = frozenset(
    "坏化灭死飞好凉热冷开关断破烂黑亮停干湿熟满空响没丢红白大小碎倒塌散"
)  # what becomes of a thing: 灯灭|了
_ABOUT_THEN = ("左右", "上下", "前后", "以前", "以后", "之前", "之后")
_DONE_BY_SOMEBODY = frozenset("是在去来走跑坐站哭笑说问看想要会能也都就有做")
_BEFORE_PREDICATES = {
    "是": ("r", "n", "m", "a", "b", "s", "t"),
    "有": ("m",),
    "要": ("v",),
    "也": ("v", "d", "p", "a"),
    "已": ("v", "d", "p", "a"),
    "又": ("v", "d", "p"),
    "在": ("ns", "s"),
}  # how the word behind is tagged where the last character of a name is a word: 陈红有|两个


def by_neighbours(previous: Word | None, word: Word, following: Word | None) -> Parts:
    """The parts of what is two words only beside some others; none where the rules know none."""
    if len(word.text) < 2:
        return ()
    for rule in _BESIDE_RULES:
        if apart := rule(previous, word, following):
            return apart
    of_two = len(word.text) == 2
    if previous is not None:
        for behind in _BEHIND_TWO if of_two else _BEHIND_MORE:
            if apart := behind(previous, word):
                return apart
    if following is not None:
        for before in _BEFORE_TWO if of_two else _BEFORE_MORE:
            if apart := before(previous, word, following):
                return apart
    return ()


def is_surname_of_one_who_does(text: str) -> bool:
    """Whether the tagger joined a surname to what its bearer does: 孙去, 陈想家."""
    surname = text[0] in listed_characters("orthography", "families")
    does = surname and len(text) in (2, 3) and text[1] in _DONE_BY_SOMEBODY
    return does and text not in word_frequencies() and look_up(text) is None


def _person_does(_previous: Word | None, word: Word, following: Word | None) -> Parts:
    """李华是|我校, 陈红有|两个, 周平要|走; not what could be the last of a given name: 李德有."""
    if word.tag != "nr" or len(word.text) != 3 or following is None:
        return ()
    predicates = _BEFORE_PREDICATES.get(word.text[2], ())
    called = word.text[0] in listed_characters("orthography", "families") and word.text not in word_frequencies()
    does = called and following.tag.startswith(predicates) and following.text not in listed("orthography", "titles")
    return ((word.text[:2], "nr"), (word.text[2], "v")) if does else ()


def _how_great(_previous: Word | None, word: Word, following: Word | None) -> Parts:
    """好大|一棵树."""
    degree = len(word.text) == 2 and word.text[0] == "好" and word.text[1] in "大长高深重厚远"
    great = degree and following is not None and following.text[0] in "一的"
    return (("好", "d"), (word.text[1], "a")) if great else ()


def _one_who_does(previous: Word | None, word: Word, _following: Word | None) -> Parts:
    """老|孙去."""
    called = previous is not None and previous.text in ("老", "小")
    return ((word.text[0], "nr"), (word.text[1:], "v")) if called and is_surname_of_one_who_does(word.text) else ()


def _said_to_be(previous: Word | None, word: Word, following: Word | None) -> Parts:
    """是|真的|吗."""
    true = word.text in ("真的", "假的") and previous is not None and _is_said_to_be(previous, following)
    return ((word.text[0], "a"), ("的", "uj")) if true else ()


def _truly_so(previous: Word | None, word: Word, _following: Word | None) -> Parts:
    """画得|真像."""
    truly = previous is not None and previous.text[-1] == "得" and _is_truly_so(word.text)
    return (("真", "d"), (word.text[1], "a")) if truly else ()


def _in_order(previous: Word | None, word: Word, following: Word | None) -> Parts:
    """身体|还好|吗."""
    return (("还", "d"), ("好", "a")) if word.text == "还好" and _is_in_order(previous, following) else ()


def _better(_previous: Word | None, word: Word, following: Word | None) -> Parts:
    """好些|了."""
    ended = word.text == "好些" and (following is None or following.tag[:1] in "xu")
    return (("好", "a"), ("些", "q")) if ended else ()


def _at_once(_previous: Word | None, word: Word, following: Word | None) -> Parts:
    """一学|就|会."""
    then = word.text[0] == "一" and following is not None and following.text in ("就", "便")
    return (("一", "m"), (word.text[1], "v")) if then and _is_at_once(word.text) else ()


def _hour(previous: Word | None, word: Word, following: Word | None) -> Parts:
    """下午|一点, 一点|半."""
    return (("一", "m"), ("点", "q")) if word.text == "一点" and _is_hour(previous, following) else ()


def _joined_persons(previous: Word | None, word: Word, following: Word | None) -> Parts:
    """我|和田|医生."""
    if previous is None or following is None or not _joins_persons(previous, word, following):
        return ()
    return (("和", "c"), (word.text[1], "nr"))


def _sized_measure(previous: Word | None, word: Word, following: Word | None) -> Parts:
    """几|大包|行李."""
    sized = previous is not None and _is_sized_measure(previous, word.text, following)
    return ((word.text[0], "a"), (word.text[1], "q")) if sized else ()


def _denied(previous: Word | None, word: Word, _following: Word | None) -> Parts:
    """要|不要, 控制|不住."""
    denied = word.text[0] == "不" and previous is not None and _is_denied(previous, word)
    return (("不", "d"), (word.text[1:], "v")) if denied else ()


def _begun(previous: Word | None, word: Word, following: Word | None) -> Parts:
    """跳|起舞|来, 笑|出声|来."""
    begun = len(word.text) == 2 and word.text[0] in "起出" and following is not None and following.text == "来"
    done = begun and previous is not None and len(previous.text) == 1 and previous.tag == "v"
    return ((word.text[0], "v"), (word.text[1], "n")) if done else ()


def _begun_apart(previous: Word | None, word: Word, _following: Word | None) -> Parts:
    """起|雪来."""
    begun = len(word.text) == 2 and word.text[1] == "来" and previous is not None and previous.text == "起"
    return ((word.text[0], "n"), ("来", "v")) if begun else ()


def _thing_is_able(previous: Word, word: Word) -> Parts:
    """这件|事会."""
    able = word.text[1] in "会能要" and word.text[0] in COUNTED_THINGS | _THINGS
    counted = able and previous.text[-1] in listed_characters("orthography", "measures")
    counted = counted and (previous.tag[:1] in "mrq" or previous.text == "只")
    return ((word.text[0], "n"), (word.text[1], "v")) if counted and word.text not in word_frequencies() else ()


def _great_help(previous: Word, word: Word) -> Parts:
    """帮|大忙."""
    helped = previous.text[0] == "帮" or previous.text in ("了", "过", "个", "的", "这个")
    return (("大", "a"), ("忙", "n")) if word.text == "大忙" and helped else ()


def _half_behind(previous: Word, word: Word) -> Parts:
    """Half of something behind a number or a measure, where the two are no word."""
    half = word.text[0] == "半" and previous.tag in ("m", "q")
    return (("半", "m"), (word.text[1], "n")) if half and word.text not in word_frequencies() else ()


def _per_head(previous: Word, word: Word) -> Parts:
    """三百|人均."""
    counted = word.text == "人均" and (previous.tag == "m" or previous.text.isdigit())
    return (("人", "n"), ("均", "d")) if counted else ()


def _within_days(previous: Word, word: Word) -> Parts:
    """三天|内在."""
    within = word.text == "内在" and previous.text[-1] in "日天月年时周"
    return (("内", "f"), ("在", "p")) if within else ()


def _leading_on_a_day(previous: Word, word: Word) -> Parts:
    """五|日率."""
    return (("日", "q"), ("率", "v")) if word.text == "日率" and previous.tag == "m" else ()


def _person_counted(previous: Word, word: Word) -> Parts:
    """三|个人, 找|个人."""
    counted = word.text == "个人" and (previous.tag == "m" or previous.text in tuple("找派请叫换缺来娶嫁"))
    return (("个", "q"), ("人", "n")) if counted else ()


def _a_little_more(previous: Word, word: Word) -> Parts:
    """多|吃点."""
    more = previous.text in ("多", "少", "快", "早") and word.text[1] == "点" and word.text[0] in TAKEN
    return ((word.text[0], "v"), ("点", "q")) if more else ()


def _a_little_of(previous: Word, word: Word) -> Parts:
    """吃|点菜."""
    little = word.text[0] == "点" and previous.text in TAKEN and word.text[1] in COUNTED_THINGS
    return (("点", "q"), (word.text[1], "n")) if little else ()


def _one_left_out_behind(previous: Word, word: Word) -> Parts:
    """写了|封信."""
    for_once = previous.text in ("了", "过") and word.text[0] in ONE_OF | {"会"}
    of_thing = for_once and word.text[1] in COUNTED_THINGS | {"步", "天", "架"}
    known = of_thing and word_frequencies().get(word.text, 0) >= EVERYDAY
    return ((word.text[0], "q"), (word.text[1], "n")) if of_thing and not known else ()


def _days_of_anger(previous: Word, word: Word) -> Parts:
    """生了|三|天气."""
    return (("天", "q"), ("气", "n")) if word.text == "天气" and previous.tag == "m" else ()


def _and_more(previous: Word, word: Word) -> Parts:
    """十|多年."""
    more = word.text[0] == "多" and previous.tag == "m" and word.text not in listed("orthography", "no_number")
    return (("多", "m"), (word.text[1], "q")) if more else ()


def _and_more_of_long(previous: Word, word: Word) -> Parts:
    """两万|多公里."""
    more = word.text[0] in "多余" and word.text[1:] in LONG_MEASURES and previous.tag == "m"
    return ((word.text[0], "m"), (word.text[1:], "q")) if more else ()


def _for_years(previous: Word, word: Word) -> Parts:
    """五年|多来."""
    return (("多", "m"), ("来", "f")) if word.text == "多来" and previous.text[-1] in "年月天" else ()


def _about_many(previous: Word, word: Word) -> Parts:
    """五十|来名."""
    about = word.text[0] in "来余" and previous.tag == "m" and len(previous.text) > 1
    measured = about and word.text[1] in listed_characters("orthography", "measures")
    return ((word.text[0], "m"), (word.text[1], "q")) if measured else ()


def _ten_minutes(previous: Word, word: Word) -> Parts:
    """三点|十分, 差|十分."""
    if word.text != "十分":
        return ()
    to_hour = previous.text == "差" and previous.tag[:1] == "a"
    past = previous.text[-1] == "点" and NUMBER.fullmatch(previous.text[:-1])
    return (("十", "m"), ("分", "q")) if to_hour or past else ()


def _one_of_also_adverbs(previous: Word, word: Word) -> Parts:
    """见过|一面."""
    once = word.text in _ALSO_ADVERBS and previous.text[-1] in "过了见高矮大"
    return (("一", "m"), (word.text[1], "q")) if once else ()


def _so_many(previous: Word, word: Word) -> Parts:
    """那么|多人."""
    many = word.text[0] == "多" and previous.text in ("这么", "那么", "很", "太")
    return (("多", "a"), (word.text[1], "n")) if many else ()


def _back_home(previous: Word, word: Word) -> Parts:
    """寄|回家."""
    back = word.text in ("回家", "回国", "回村", "回校") and len(previous.text) == 1
    moved = back and previous.text in listed("orthography", "movements")
    return ((word.text[0], "v"), (word.text[1], "s")) if moved else ()


def _can_be_done(previous: Word, word: Word) -> Parts:
    """买|得到."""
    result = word.text in ("得到", "得来", "得着", "得去", "得住")
    done = result and len(previous.text) == 1 and previous.tag[:1] == "v" and previous.text not in "想要能会可"
    return (("得", "ud"), (word.text[1], "v")) if done else ()


def _once(previous: Word, word: Word) -> Parts:
    """睡了|一觉."""
    once = previous.text == "了" and word.text[0] == "一" and word.text[1] in "觉跤惊跳笑愣躬"
    return (("一", "m"), (word.text[1], "q")) if once else ()


def _half_of_a(previous: Word, word: Word) -> Parts:
    """个|半月."""
    half = previous.text == "个" and word.text in ("半月", "半年", "半天")
    return (("半", "m"), (word.text[1], "n")) if half else ()


def _without_end(previous: Word, word: Word) -> Parts:
    """说个|不停."""
    endless = previous.text == "个" and word.text in ("不停", "不休", "不住", "不了")
    return (("不", "d"), (word.text[1], "v")) if endless else ()


def _people_as(previous: Word, word: Word) -> Parts:
    """以|人为|本."""
    return (("人", "n"), ("为", "v")) if previous.text == "以" and word.text == "人为" else ()


def _of_this_division(previous: Word, word: Word) -> Parts:
    """本|省企业."""
    own = previous.text == "本" and len(word.text) == 3 and word.text[0] in "省市县区"
    return ((word.text[0], "n"), (word.text[1:], "n")) if own and word.text[1:] in word_frequencies() else ()


def _more_so(previous: Word, word: Word) -> Parts:
    """更|高标准."""
    more = previous.text in ("更", "最", "较") and len(word.text) == 3 and word.text[0] in "高低大小新"
    return ((word.text[0], "a"), (word.text[1:], "n")) if more and word.text[1:] in word_frequencies() else ()


def _this_one(previous: Word, word: Word) -> Parts:
    """这|一问题."""
    one = len(word.text) == 3 and word.text[0] == "一" and previous.text in POINTING
    return (("一", "m"), (word.text[1:], "n")) if one and word.text[1:] in word_frequencies() else ()


def _half_past(previous: Word, word: Word) -> Parts:
    """三点|半左右."""
    half = word.text[0] == "半" and word.text[1:] in _ABOUT_THEN and previous.text[-1] == "点"
    return (("半", "m"), (word.text[1:], "f")) if half else ()


def _a_breath(previous: Word, word: Word) -> Parts:
    """叹了|一口气."""
    breath = word.text == "一口气" and previous.text in ("了", "着", "过")
    return (("一", "m"), ("口", "q"), ("气", "n")) if breath else ()


def _both_so(previous: Word, word: Word) -> Parts:
    """又|高又大."""
    both = previous.text == "又" and len(word.text) == 3 and word.text[1] == "又"
    return ((word.text[0], "a"), ("又", "d"), (word.text[2], "a")) if both else ()


def _begun_with(previous: Word, word: Word) -> Parts:
    """下|起雪来."""
    begun = len(word.text) == 3 and word.text[0] == "起" and word.text[2] == "来" and len(previous.text) == 1
    return (("起", "v"), (word.text[1], "n"), ("来", "v")) if begun else ()


def _about_or_more(_previous: Word | None, word: Word, _following: Word) -> Parts:
    """十来|万人."""
    about = _ABOUT_OR_MORE.fullmatch(word.text)
    return (*((("有", "v"),) if about[1] else ()), (about[2], "m"), ("来", "m")) if about else ()


def _leads_to(_previous: Word | None, word: Word, following: Word) -> Parts:
    """大路通|罗马."""
    leads = word.text[-2:] == "路通" and word.text != "路路通" and following.tag[:1] == "n"
    return ((word.text[:-1], "n"), ("通", "v")) if leads else ()


def _of_words(_previous: Word | None, word: Word, following: Word) -> Parts:
    """的话|题."""
    return (("的", "uj"), ("话", "n")) if word.text == "的话" and following.tag != "x" else ()


def _one_left_out_before(_previous: Word | None, word: Word, following: Word) -> Parts:
    """打场|球."""
    left_out = word.text[1] in ONE_OF and is_done(word.text[0])
    of_thing = left_out and following.text in COUNTED_THINGS and word_frequencies().get(word.text, 0) < HALVES
    return ((word.text[0], "v"), (word.text[1], "q")) if of_thing else ()


def _a_little_before(_previous: Word | None, word: Word, following: Word) -> Parts:
    """买点|菜."""
    little = word.text[1] == "点" and word.text[0] in TAKEN
    little = little and word.text not in ("重点", "打点")
    return ((word.text[0], "v"), ("点", "q")) if little and following.tag[:1] in "nr" else ()


def _a_little_earlier(_previous: Word | None, word: Word, following: Word) -> Parts:
    """早点|回家."""
    earlier = word.text in ("早点", "晚点") and (following.tag[:1] in "vd" or following.text == "回家")
    return ((word.text[0], "a"), ("点", "q")) if earlier else ()


def _the_more(_previous: Word | None, word: Word, following: Word) -> Parts:
    """越干|越有劲."""
    more = word.text[0] == "越" and following.text[0] == "越"
    return (("越", "d"), (word.text[1], "v")) if more else ()


def _to_use_well(_previous: Word | None, word: Word, following: Word) -> Parts:
    """要用|好."""
    return (("要", "v"), ("用", "v")) if word.text == "要用" and following.text in ("好", "足") else ()


def _a_trip(_previous: Word | None, word: Word, _following: Word) -> Parts:
    """回趟|老家."""
    trip = word.text[1] == "趟" and word.text[0] in "去回来跑下走上出进"
    return ((word.text[0], "v"), ("趟", "q")) if trip else ()


def _all_flowers(_previous: Word | None, word: Word, following: Word) -> Parts:
    """花都|开了."""
    return (("花", "n"), ("都", "d")) if word.text == "花都" and following.tag[:1] in "vad" else ()


def _let_it_be(_previous: Word | None, word: Word, following: Word) -> Parts:
    """就算|了."""
    return (("就", "d"), ("算", "v")) if word.text == "就算" and following.text == "了" else ()


def _say_less(_previous: Word | None, word: Word, following: Word) -> Parts:
    """少说|两句."""
    return (("少", "d"), ("说", "v")) if word.text == "少说" and following.text[0] in "两几点" else ()


def _a_flash(_previous: Word | None, word: Word, following: Word) -> Parts:
    """一道|闪电."""
    counts = word.text == "一道" and (following.tag[:1] == "n" or following.text in ("闪电", "命令"))
    return (("一", "m"), ("道", "q")) if counts else ()


def _one_of_things(_previous: Word | None, word: Word, following: Word) -> Parts:
    """一头|牛."""
    of_cattle = word.text == "一头" and following.text[-1] in _CATTLE
    counts = word.text in _ALSO_ADVERBS and (of_cattle or following.text in COUNTED_THINGS)
    return (("一", "m"), (word.text[1], "q")) if counts else ()


def _three_states(_previous: Word | None, word: Word, following: Word) -> Parts:
    """三国|领导人."""
    between = word.text == "三国" and (
        following.text[:2] in listed("orthography", "between_states") or following.text in ("领导人", "之间")
    )
    return (("三", "m"), ("国", "n")) if between else ()


def _score_begun(_previous: Word | None, word: Word, following: Word) -> Parts:
    """三比|一."""
    score = word.text[1] == "比" and word.text[0] in DIGITS and following.tag == "m"
    return ((word.text[0], "m"), ("比", "p")) if score else ()


def _day_of_old(_previous: Word | None, word: Word, following: Word) -> Parts:
    """正月初|三."""
    day = word.text[-2:] == "月初" and following.text in FIRST_TEN
    return ((word.text[:-1], "t"), ("初", "m")) if day else ()


def _much_more_so(_previous: Word | None, word: Word, following: Word) -> Parts:
    """好多|了, 好得|很."""
    if word.text[0] not in listed_characters("orthography", "qualities"):
        return ()
    if word.text[1] == "多" and following.text == "了":
        return ((word.text[0], "a"), ("多", "a"))
    very = word.text[1] == "得" and following.text in ("很", "多")
    return ((word.text[0], "a"), ("得", "ud")) if very else ()


def _can_come_to(_previous: Word | None, word: Word, following: Word) -> Parts:
    """够得|着."""
    comes = word.text[1] == "得" and following.text in ("着", "到", "住", "见", "起", "完", "动")
    return ((word.text[0], "v"), ("得", "ud")) if comes and word.text not in word_frequencies() else ()


def _no_longer(_previous: Word | None, word: Word, following: Word) -> Parts:
    """别说|了."""
    stop = word.text[0] == "别" and following.text == "了"
    return (("别", "d"), (word.text[1], "v")) if stop else ()


def _towards(_previous: Word | None, word: Word, following: Word) -> Parts:
    """向南|走."""
    towards = word.text[0] in "向往朝" and word.text[1] in DIRECTIONS | {"回"}
    moves = towards and len(following.text) == 1 and following.tag in ("v", "vg", "zg", "n")
    return ((word.text[0], "p"), (word.text[1], "f")) if moves else ()


def _must(_previous: Word | None, word: Word, following: Word) -> Parts:
    """非去|不可."""
    must = word.text[0] == "非" and following.text == "不可"
    return (("非", "d"), (word.text[1], "v")) if must and word_frequencies().get(word.text, 0) < COMMON else ()


def _just_doing(_previous: Word | None, word: Word, following: Word) -> Parts:
    """正说|着."""
    doing = word.text[0] == "正" and following.text == "着"
    return (("正", "d"), (word.text[1], "v")) if doing else ()


def _not_yet_as_many(_previous: Word | None, word: Word, following: Word) -> Parts:
    """不满|十二周岁."""
    return (("不", "d"), ("满", "v")) if word.text == "不满" and _is_number(following.text) else ()


def _learns_to_say(_previous: Word | None, word: Word, following: Word) -> Parts:
    """学说|话."""
    speech = word.text == "学说" and (following.text[-1] in "话语" or following.tag == "ns")
    return (("学", "v"), ("说", "v")) if speech else ()


def _only_then(previous: Word | None, word: Word, following: Word) -> Parts:
    """努力|才能|成功."""
    then = word.text == "才能" and previous is not None and _is_able_then(previous, following)
    return (("才", "d"), ("能", "v")) if then else ()


def _us_says(previous: Word | None, word: Word, following: Word) -> Parts:
    """美称|将反击."""
    begins = word.text == "美称" and (previous is None or previous.tag == "x")
    return (("美", SHORT_NAME), ("称", "v")) if begins and following.tag[:1] not in "xu" else ()


def _says_again(_previous: Word | None, word: Word, following: Word) -> Parts:
    """再说|一遍."""
    return (("再", "d"), ("说", "v")) if word.text == "再说" and following.tag[:1] in "mr" else ()


def _thing_became(_previous: Word | None, word: Word, following: Word) -> Parts:
    """灯灭|了."""
    became = following.text == "了" and word.text[1] in _BECOMES
    became = became and word.text[0] in COUNTED_THINGS | _THINGS and word_frequencies().get(word.text, 0) < COMMON
    return ((word.text[0], "n"), (word.text[1], "v")) if became else ()


def _still_doing(_previous: Word | None, word: Word, following: Word) -> Parts:
    """What no dictionary has before 着 is a noun and a verb."""
    doing = following.text == "着" and word.text not in word_frequencies()
    return ((word.text[0], "n"), (word.text[1], "v")) if doing else ()


def _is_sized_measure(previous: Word, text: str, following: Word | None) -> bool:
    """Whether a measure with its size stands behind a number: 几|大包|行李, 一|大桶|水, not 一|小车."""
    if len(text) != 2 or text[0] not in "大小整长" or text[1] not in SIZED_MEASURES:
        return False
    counts = previous.text[-1] in f"{DIGITS}几数" and (previous.tag == "m" or len(previous.text) == 1)
    counts = counts and previous.text[0] != "第"
    of_something = following is not None and following.tag[:1] in "nz" and following.text not in ("的", "地")
    return counts and (of_something or text[1] not in FILLED)


def _is_said_to_be(previous: Word, following: Word | None) -> bool:
    """Whether 真的 behind `previous` is what something is, not how truly something is done: 这是|真的."""
    ended = following is None or following.tag[:1] in "xy" or following.text in ("还是", "假的", "还", "而")
    return ended and (previous.text[-1] == "是" or previous.text in ("当成", "当作", "成", "或"))


def _is_truly_so(text: str) -> bool:
    """Whether 真 says of a quality of one character how much it is so: 真像, not 真实."""
    return len(text) == 2 and text[0] == "真" and word_frequencies().get(text, 0) <= SELDOM and not look_up(text)


def _is_in_order(previous: Word | None, following: Word | None) -> bool:
    """Whether 还好 between these says how somebody or something is, not that it is lucky: 身体|还好|吗."""
    ended = following is None or following.tag[:1] in "xy"
    return ended and previous is not None and previous.tag[:1] != "x"


def _joins_persons(previous: Word, word: Word, following: Word) -> bool:
    """Whether 和 joins somebody to whom the title addresses: 我|和田|医生."""
    joined = word.text[0] == "和" and word.text[1:] in name_shapes().surnames and previous.tag[:1] in ("r", "n")
    return joined and following.text in listed("orthography", "titles")


def _is_denied(verb: Word, word: Word) -> bool:
    """Whether a word with 不 asks of a verb or denies what comes of it: 要|不要, 控制|不住."""
    return verb.text == word.text[1:] or next(light_nots((verb, word)), None) is not None


def _is_at_once(text: str) -> bool:
    """Whether 一 before a verb says as soon as: 一学|就|会."""
    return len(text) == 2 and text[1] not in NUMERALS and not is_graded(text) and look_up(text) is None


def _is_hour(previous: Word | None, following: Word | None) -> bool:
    """Whether 一点 beside these is one o'clock: 下午|一点, 一点|半."""
    after_day = previous is not None and previous.tag == "t"
    return after_day or (following is not None and following.text[0] in "钟半整零十二三四五一到至")


def _is_able_then(previous: Word, following: Word) -> bool:
    """Whether 才能 between these says what is possible only then: 努力|才能|成功."""
    done = following.tag[:1] in "vdapr" or following.text in listed("orthography", "apart")
    return previous.text not in ("的", "有", "和", "与", "其") and done


def _is_number(text: str) -> bool:
    """Whether a number begins `text`, no word that a numeral is part of: 十二周岁, 18, not 一些."""
    counts = NUMBER.match(text) and text != "十分" and text not in listed("orthography", "no_number")
    return bool(counts) or text[0].isdigit()


_BESIDE_RULES: tuple[Callable[[Word | None, Word, Word | None], Parts], ...] = (
    _person_does,
    _how_great,
    _one_who_does,
    _said_to_be,
    _truly_so,
    _in_order,
    _better,
    _at_once,
    _hour,
    _joined_persons,
    _sized_measure,
    _denied,
    _begun,
    _begun_apart,
)
_BEHIND_TWO: tuple[Callable[[Word, Word], Parts], ...] = (
    _thing_is_able,
    _great_help,
    _half_behind,
    _per_head,
    _within_days,
    _leading_on_a_day,
    _person_counted,
    _a_little_more,
    _a_little_of,
    _one_left_out_behind,
    _days_of_anger,
    _and_more,
    _for_years,
    _about_many,
    _ten_minutes,
    _one_of_also_adverbs,
    _so_many,
    _back_home,
    _can_be_done,
    _once,
    _half_of_a,
    _without_end,
    _people_as,
)
_BEHIND_MORE: tuple[Callable[[Word, Word], Parts], ...] = (
    _of_this_division,
    _more_so,
    _this_one,
    _and_more_of_long,
    _half_past,
    _a_breath,
    _both_so,
    _begun_with,
)
_BEFORE_TWO: tuple[Callable[[Word | None, Word, Word], Parts], ...] = (
    _about_or_more,
    _leads_to,
    _of_words,
    _one_left_out_before,
    _a_little_before,
    _a_little_earlier,
    _the_more,
    _to_use_well,
    _a_trip,
    _all_flowers,
    _let_it_be,
    _say_less,
    _a_flash,
    _one_of_things,
    _three_states,
    _score_begun,
    _much_more_so,
    _can_come_to,
    _no_longer,
    _towards,
    _must,
    _just_doing,
    _not_yet_as_many,
    _learns_to_say,
    _only_then,
    _us_says,
    _says_again,
    _thing_became,
    _still_doing,
)
_BEFORE_MORE: tuple[Callable[[Word | None, Word, Word], Parts], ...] = (
    _about_or_more,
    _leads_to,
    _day_of_old,
)
