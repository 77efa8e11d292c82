"""Numbers, idioms, names and set forms that the tagger cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.language.names import ends_in_office, is_named_place, name_shapes
from quizgen.language.reading_rules.surnames import familiar
from quizgen.language.word_lists import listed, listed_characters
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.foreign_names import foreign_name
from quizgen.language.written_words.frequency import EVERYDAY, HALVES
from quizgen.language.written_words.moved_cuts import counted_apart, recut
from quizgen.language.written_words.numbers import CONGRESS, DECIMAL, DIGITS, NUMBER
from quizgen.language.written_words.pair_cuts import cut_again
from quizgen.language.written_words.passing_phrases import Parts, placed
from quizgen.language.written_words.persons import ADDRESSED, GIVEN_NAME, is_title
from quizgen.language.written_words.places import DIVISION_ENDS, is_named_division, is_university
from quizgen.language.written_words.set_phrases import (
    BINARY_COMPOUNDS,
    OF_CHEMISTRY,
    TO_AND_FRO,
    sayings_by_beginning,
    set_form,
)
from quizgen.language.written_words.short_names import PROVINCES, STATES, states_apart
from quizgen.model import Word
from quizgen.patterns import regex

_SAID_AGAIN = frozenset("可先群善笃联敢常互共入见落同尊敬")  # 先行先试
_GIVEN_LAST = frozenset("东栋丹民国华明强军平伟杰辉刚勇峰波涛鹏超斌涵琴兰芳英梅霞燕玲娟娜敏静丽红艳萍")  # 刘强|东
_SETTLEMENTS = ("庄", "村", "湾", "店", "屯", "沟", "坪", "寨", "堡", "营", "坡", "桥")
_Made = tuple[int, str]
"""How many words behind a word are made one with it, and the tag of the whole."""


def merged(words: list[Word]) -> Iterator[Word]:
    """The words, but a number, an idiom, a name or a set form that the tagger cut in two made one again (四梁八柱)."""
    words = list(_with_whole_numbers(list(_with_whole_ordinals(list(recut(words))))))
    at = 0
    last: Word | None = None
    while at < len(words):
        if states := states_apart(words, at):
            count, apart = states
            words[at : at + count] = apart
        word = words[at]
        if last is not None and _is_division(last, word):
            word = word._replace(tag="ns")
        if parts := foreign_name(words, at):
            word = _whole(word, words[at + 1 : at + parts], GIVEN_NAME)
            at += parts - 1
        elif parts := _saying(words, at) or _set_phrase_of_four(words, at) or _ending_doubled(words, at):
            word = _whole(word, words[at + 1 : at + parts], "i")
            at += parts - 1
        elif _is_name_of_its_own(words, at):
            tag = "nr" if len(words[at + 1].text) > 1 else GIVEN_NAME
            word = _whole(word, words[at + 1 : at + 2], tag)
            at += 1
        elif at + 1 < len(words):
            if again := cut_again(word, words[at + 1]):
                word, words[at + 1] = again
            if apart := counted_apart(word, words[at + 1]):
                word, *words[at + 1 : at + 2] = apart
            elif made := _made_one(words, at, word):
                more, tag = made
                word = _whole(word, words[at + 1 : at + 1 + more], tag)
                at += more
        yield word
        last = word
        at += 1


_ORDINAL = regex(f"(第[{DIGITS}十百千万]+)(.*)")


def _with_whole_ordinals(words: Sequence[Word]) -> Iterator[Word]:
    """The words, but the number behind 第 in one: 第四|百|一|十条."""
    past = 0
    for at, word in enumerate(words):
        if at < past:
            continue
        if word.text[0] == "第" and (ordinal := _ordinal(words, at)):
            past, parts = ordinal
            yield from placed(parts, word.start)
        else:
            yield word


def _ordinal(words: Sequence[Word], at: int) -> tuple[int, Parts] | None:
    """Where an ordinal of several words that begins at `at` ends, and its number and measure."""
    end = at + 1
    while end < len(words) and _continues(words[end]):
        end += 1
    number = _ORDINAL.fullmatch("".join(word.text for word in words[at:end])) if end - at > 1 else None
    if number is None or not _ORDINAL.fullmatch(words[at].text) or len(number[2]) > 1:
        return None
    return end, ((number[1], "m"), (number[2], "q")) if number[2] else ((number[1], "m"),)


def _continues(word: Word) -> bool:
    """Whether an ordinal may go on in `word`: 百, 十条, not 第二."""
    return (word.tag == "m" and word.text[0] != "第") or word.text in ("百", "千", "万")


def _with_whole_numbers(words: Sequence[Word]) -> Iterator[Word]:
    """The words, but the rest of a number cut from the measure behind it: 两千|三|百亿|元."""
    number = False
    for word in words:
        goes_on = number and (word.tag == "m" or word.text == "百户")  # an office of old
        rest = NUMBER.match(word.text) if goes_on else None
        if rest and rest[0][-1] == "千" and word.text[rest.end() :] in ("瓦", "瓦时", "米", "克"):  # 五|百千瓦
            end = rest.end() - 1
            counts = ((rest[0][:-1], "m"),) if end else ()
            yield from placed((*counts, (word.text[end:], "q")), word.start)
        elif rest and word.text[0] in "十百千万亿" and rest.end() < len(word.text):
            behind = word.text[rest.end() :]
            about = (
                ((behind[0], "m"), (behind[1:], "q")) if behind[0] in "多余" and len(behind) > 1 else ((behind, "q"),)
            )
            yield from placed(((rest[0], "m"), *about), word.start)
        else:
            yield word
        number = word.tag == "m" and NUMBER.fullmatch(word.text) is not None and word.text[-1] in DIGITS


def _whole(word: Word, behind: Sequence[Word], tag: str) -> Word:
    """`word` made one with the words right behind it."""
    end = behind[-1].end if behind else word.end
    return Word(word.start, end, word.text + "".join(each.text for each in behind), tag)


def _made_one(words: Sequence[Word], at: int, word: Word) -> _Made | None:
    """How many words behind `word` at `at` are parts of it, and the tag of the whole; none where no rule knows."""
    return _number(words, at, word) or _noun(word, words[at + 1]) or _place(words, at, word) or _set(words, at, word)


def _number(words: Sequence[Word], at: int, word: Word) -> _Made | None:
    """五|·|四, 百分|之三十, 九亿|零|七万, 嫦娥|五|号, 二十|大."""
    following = words[at + 1]
    if at + 2 < len(words) and following.text == "·" and NUMBER.fullmatch(word.text):
        return (2, "t") if NUMBER.fullmatch(words[at + 2].text) else (0, word.tag)
    if word.text in ("十分", "百分", "千分") and following.text[0] == "之" and NUMBER.fullmatch(following.text[1:]):
        return 1, "m"
    if word.tag == "m" and DECIMAL.fullmatch(word.text + following.text):
        return _numbers_behind(words, at, word), "m"
    if following.text == "号" and at and NUMBER.fullmatch(word.text):
        return (1, "m") if words[at - 1].text in listed("orthography", "crafts") else None
    if following.text == "月份" and NUMBER.fullmatch(word.text):
        return 1, "t"
    return (1, "m") if following.text == "大" and _is_congress(words, at) else None


def _noun(word: Word, following: Word) -> _Made | None:
    """大|海里, 硝酸|钠, 三|氯化铁."""
    noun = following.tag == "nl" and word.tag[:1] in "an"
    if noun and word_frequencies().get(word.text + following.text, 0) >= EVERYDAY:
        return 1, "n"
    if word.text in tuple("一二三四五六七") and following.text[:2] in BINARY_COMPOUNDS and len(following.text) == 3:
        return 1, "n"
    of_chemistry = word.text[-1] in "酸氧氯氢硫氮碳磷氟溴碘" and following.text[-1] in OF_CHEMISTRY
    return (1, "n") if of_chemistry and len(following.text) < 3 else None


def _place(words: Sequence[Word], at: int, word: Word) -> _Made | None:
    """普洱|市, 中山|东|路, 建国门|内|大街, 王家|村."""
    following = words[at + 1]
    if following.text == "脉" and word.text[-1] == "山" and len(word.text) > 2:
        return 1, "ns"
    if len(following.text) == 1 and is_named_division(word.text + following.text):
        return 1, "ns"
    if following.text == "线" and word.text in listed("orthography", "railways"):
        return 1, "ns"
    if following.text == "站" and is_named_place(word.text):  # 广州|站, not 广州|站|在
        stands = at + 2 < len(words) and words[at + 2].text[0] in "在着了起出稳上"
        return None if stands else (1, "ns")
    own = word.tag == "ns" and len(word.text) == 2 and word.text[-1] not in "洲国东南西北中部欧美亚非太"
    if own and following.text == "区" and not is_named_place(word.text):  # 密云|区, not 中国|区
        return 1, "ns"
    of_city = at > 0 and words[at - 1].tag == "ns" and words[at - 1].text[-1] in "市省"
    if of_city and following.text in DIVISION_ENDS and word.tag in ("ns", "nr") and len(word.text) > 1:
        return 1, "ns"
    named = at > 0 and words[at - 1].tag == "ns" and len(word.text) == 2 and following.text in ("镇", "乡")
    if named and word.tag[:1] in "nvaz" and word.text not in listed("orthography", "kinds_of_towns"):  # 湖州|千金|镇
        return 1, "ns"
    if word.tag == "f" and following.text in ("街", "路") and at and words[at - 1].tag[:2] == "ns":
        return 1, "n"
    if word.text[-1] == "门" and word.tag == "ns" and following.text in ("内", "外") and at + 2 < len(words):
        return (1, "ns") if words[at + 2].text[-1] in "街路" else (0, word.tag)
    of_family = len(word.text) == 2 and word.text[1] == "家" and word.text[0] in ADDRESSED
    return (1, "ns") if of_family and following.text in _SETTLEMENTS else None


def _set(words: Sequence[Word], at: int, word: Word) -> _Made | None:
    """What the lists have as one, and names: 四梁|八|柱, 欧阳|文, 中|俄."""
    following = words[at + 1]
    both = word.text + following.text
    if at and _is_surname_and_given_name(words[at - 1].text, word, following):  # 镇长|吴|小龙
        return 1, "nr"
    opens = (at == 0 or words[at - 1].tag == "x") and both in listed("orthography", "openers")
    if opens and at + 2 < len(words) and words[at + 2].text[0] not in "要是":  # 有的|人, not 要不|要
        return 1, "r"
    if word.text[-2:] == "不清" and following.text == "楚":  # 记不清|楚
        return 1, "l"
    of_week = word.text in ("星期", "礼拜") and following.text in tuple("一二三四五六日天")
    if of_week and (at + 2 == len(words) or words[at + 2].tag[:1] != "q"):  # 下|个|星期|天
        return 1, "t"
    if word.tag == "r" and both in listed("orthography", "pointing_words"):
        return 1, "r"
    if at + 2 < len(words) and set_form(both + words[at + 2].text):
        return 2, "i"
    if following.text == "我" and at + 2 < len(words) and words[at + 2].tag[:1] == "m":  # 大|我|三岁
        return None
    form = set_form(both)
    if form and (len(both) > 2 or form in ("^1-^1", "^1+^1") or (form == "2" and word.tag[:1] != "m")):
        return 1, "i"
    if len(word.text) == 1 and is_university(both):  # 北|农大
        return 1, "nz"
    if _is_cut_name(word, following):
        return 1, "j" if (STATES | PROVINCES).issuperset(both) else "nr"
    return None


def _saying(words: Sequence[Word], at: int) -> int:
    """How many words from `at` on are one listed saying: 江山|易|改; none where they are not."""
    beginning = words[at].text[:2]
    if len(beginning) == 1 and at + 1 < len(words):
        beginning += words[at + 1].text[0]
    for saying in sayings_by_beginning().get(beginning, ()):
        text = ""
        for count, word in enumerate(words[at : at + len(saying)], 1):
            text += word.text
            if len(text) >= len(saying):
                if text == saying and count > 1:
                    return count
                break
    return 0


def _set_phrase_of_four(words: Sequence[Word], at: int) -> int:
    """How many words from `at` on are one set phrase: 先|行先|试, 应|收|尽|收, 住|有所|居; none where they are not."""
    text = ""
    for count, word in enumerate(words[at : at + 4], 1):
        text += word.text
        if len(text) >= 4:
            if text[0] == text[2] and _is_among_three(words, at, count):
                return 0
            return count if count > 1 and len(text) == 4 and _is_set_in_four(text) else 0
    return 0


def _is_among_three(words: Sequence[Word], at: int, count: int) -> bool:
    """Whether a word that begins like the `count` words at `at` stands beside them: 共建|共治|共享."""
    beside = words[at + count : at + count + 1] if not at else [words[at - 1], *words[at + count : at + count + 1]]
    return any(word.text[0] == words[at].text[0] for word in beside)


def _ending_doubled(words: Sequence[Word], at: int) -> int:
    """How many words from `at` on are a quality with its doubled ending: 薄|飘飘, 平|坦|坦; none where they are not."""
    if words[at].text[0] not in listed_characters("orthography", "before_doubled"):
        return 0
    text = ""
    for count, word in enumerate(words[at : at + 3], 1):
        text += word.text
        if len(text) >= 3:
            doubled = count > 1 and len(text) == 3 and text[1] == text[2] != text[0]
            return count if doubled and text[1] in listed_characters("orthography", "doubled") else 0
    return 0


def _is_set_in_four(text: str) -> bool:
    if text in listed("orthography", "idioms") or text in listed("orthography", "not_in_two"):
        return True
    if text[0] == text[1] and text[2] == text[3]:
        return text[0] + text[2] in word_frequencies()  # 勤勤俭俭
    if text[1] == text[3] and text[0] + text[2] in TO_AND_FRO:
        return True
    if text[1] == "里" and text[0] == text[2]:
        return text[2:] in word_frequencies()  # 啰里啰唆
    if text[0] == text[2]:
        return (text[0] in _SAID_AGAIN and text[1] != text[3]) or (text[0] == "一" and text[3] == "策")
    if text[0] == "只" and text[2] == "不" and text[1] in "增减降升进退涨跌赚赔输赢":  # 只增不减
        return True
    return text[1:3] == "有所" or (text[0] == "应" and text[2] == "尽" and text[1] == text[3])


def _is_name_of_its_own(words: Sequence[Word], at: int) -> bool:
    """Whether a name that the tagger cut stands between marks or before an address: 杨|为民, 国|强|同志."""
    if at + 1 >= len(words) or (at and words[at - 1].tag != "x"):
        return False
    first, second = words[at], words[at + 1]
    behind = words[at + 2] if at + 2 < len(words) else None
    if len(first.text) != 1 or is_title(second.text) or second.tag[:1] not in "navgzb":
        return False
    addressed = behind is not None and any(
        behind.text in listed("orthography", name) for name in ("addresses", "kinship")
    )
    if len(second.text) == 1:
        return addressed and first.tag[:1] in "nvgzb"
    given = second.text in listed("orthography", "given_words")
    surnamed = (given or first.tag == "nr") and first.text in ADDRESSED and len(second.text) == 2
    says = given and behind is not None and behind.text in ("说", "介绍", "表示", "认为", "告诉")
    alone = first.tag != "a" and (behind is None or behind.tag == "x")  # not 高|文明
    return surnamed and (addressed or says or alone)


def _is_surname_and_given_name(title: str, first: Word, second: Word) -> bool:
    """Whether two words behind a title are a name: 吴|小龙, and behind an office 李|建设, the given name a word."""
    if first.text not in ADDRESSED or len(second.text) != 2:
        return False
    of_office = ends_in_office(title)
    if first.tag == "nr" and second.tag[:2] == "nr":
        return of_office or title in listed("orthography", "titles")
    if not of_office:
        return False
    done = first.tag == "d" and second.tag[:1] == "v"  # 曾|建设工厂
    return first.tag != "a" and not done and second.text in listed("orthography", "given_words")


def _is_congress(words: Sequence[Word], at: int) -> bool:
    """Whether the number at `at` and 大 behind it are a congress of the party: 十九|大|报告."""
    behind = words[at + 2] if at + 2 < len(words) else None
    if not CONGRESS.fullmatch(words[at].text + "大"):
        return False
    return behind is None or behind.tag[:1] in "xu" or behind.text in listed("orthography", "of_congresses")


def _numbers_behind(words: Sequence[Word], at: int, word: Word) -> int:
    """How many words go on a number behind it: 九亿零七|万|二千, 二|〇|〇|八年."""
    end = at + 1
    while end < len(words) and _goes_on(words[end]):
        end += 1
    zeros = "〇" in word.text or any("〇" in each.text for each in words[at + 1 : end])
    if end < len(words) and zeros and re.fullmatch(rf"[{DIGITS}]{{1,2}}年", words[end].text):
        end += 1
    return end - at - 1


def _goes_on(word: Word) -> bool:
    """Whether a number that the tagger cut goes on in `word`."""
    return (word.tag == "m" or word.text == "〇") and DECIMAL.fullmatch(word.text) is not None


def _is_division(whole: Word, part: Word) -> bool:
    """Whether `part` is a division of the place before it: 郑州市|金水区, 浙江|开化."""
    if whole.tag == "ns" and len(whole.text) > 1 and part.text in listed("orthography", "divided_places"):
        return True
    return (
        whole.tag == "ns"
        and whole.text[-1] in "省市县区州盟"
        and len(part.text) in (3, 4)
        and part.text[-1] in DIVISION_ENDS
        and part.tag[:1] == "n"
    )


def _is_cut_name(first: Word, second: Word) -> bool:
    """Whether the tagger cut a name in two: 欧阳|文, 小|刘, 中|俄."""
    if len(first.text) == 3 and first.text[:2] in name_shapes().compound:  # 司马光|明
        return first.text[2] + second.text in listed("orthography", "given_words")
    if first.text in STATES and second.text in STATES and second.tag in ("j", "ns"):
        return True
    if first.tag == "j" and second.tag == "j" and PROVINCES.issuperset(first.text + second.text):
        return True
    if first.tag == "nr" and first.text in ADDRESSED and second.tag == "nr" and len(second.text) == 2:
        return second.text not in word_frequencies()
    if first.text == "老" and len(second.text) == 2 and second.text[1] == "头" and second.text[0] in ADDRESSED:
        return True
    if second.text in ("头", "头儿") and first.text[0] in "老小" and first.text[1:] in ADDRESSED:
        return len(first.text) == 2
    if len(first.text) == 2 and len(second.text) == 1 and PROVINCES.issuperset(first.text + second.text):
        return first.tag != "nr"
    if first.text in name_shapes().compound:
        if second.text in listed("orthography", "given_words"):  # 欧阳|建平
            return True
        return second.tag[:2] in ("nr", "zg") or (second.tag[:1] == "n" and len(second.text) == 1)
    unknown = len(first.text) == 2 and first.tag == "nr" and first.text not in word_frequencies()
    if unknown and first.text[0] in name_shapes().surnames and second.text in _GIVEN_LAST:
        return second.tag[:1] in "nzagv"
    surnames = len(first.text) == 2 and first.tag == "nr" and name_shapes().surnames.issuperset(first.text)
    if surnames and first.text not in word_frequencies():
        return len(second.text) == 2 and second.tag[:1] == "n" and word_frequencies().get(second.text, 0) < HALVES
    if familiar(first.text + second.text):
        return True
    return first.text in ("小", "老", "大") and second.text in name_shapes().surnames and second.tag in ("zg", "nr")
