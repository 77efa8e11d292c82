"""Numbers, idioms, names and set forms that the tagger cut in two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quizgen.language.names import name_shapes
from quizgen.language.word_lists import listed, listed_characters
from quizgen.language.words import word_frequencies
from quizgen.language.written_words.frequency import EVERYDAY, HALVES
from quizgen.language.written_words.moved_cuts import cut_again
from quizgen.language.written_words.numbers import CONGRESS, DECIMAL, DIGITS, NUMBER, SIZED
from quizgen.language.written_words.persons import ADDRESSED, GIVEN_NAME, is_title
from quizgen.language.written_words.places import DIVISION_ENDS, PROVINCES, STATES, is_named_division
from quizgen.language.written_words.set_phrases import OF_CHEMISTRY, sayings_by_beginning, set_form
from quizgen.model import Word

_OPEN_NUMBER = re.compile(rf"第?[{DIGITS}十百千万亿]*[十百千万亿]")  # one that a smaller number may follow
_SAID_AGAIN = frozenset("先群善笃联敢常互共入见落同尊敬")  # 先行先试
_GIVEN_LAST = frozenset("东栋丹民国华明强军平伟杰辉刚勇峰波涛鹏超斌涵琴兰芳英梅霞燕玲娟娜敏静丽红艳萍")  # 刘强|东
_SETTLEMENTS = ("庄", "村", "湾", "店", "屯", "沟", "坪", "寨", "堡", "营", "坡", "桥")
_CUT_MEASURES = frozenset(
    "支张碗杯本盏幅顶匹朵束株群首篇棵辆艘颗幢瓶句盆盒袋"
)  # cut together with what they measure: 那|支笔


def merged(words: list[Word]) -> Iterator[Word]:
    """The words, but a number, an idiom, a name or a set form that the tagger cut in two made one again (四梁八柱)."""
    at = 0
    last: Word | None = None
    while at < len(words):
        word = words[at]
        if last is not None and _is_division(last, word):
            word = word._replace(tag="ns")
        parts = _saying(words, at) or _set_phrase_of_four(words, at) or _ending_doubled(words, at)
        if parts:
            last_part = words[at + parts - 1]
            word = Word(word.start, last_part.end, "".join(each.text for each in words[at : at + parts]), "i")
            at += parts - 1
        elif _is_name_of_its_own(words, at):
            tag = "nr" if len(words[at + 1].text) > 1 else GIVEN_NAME
            word = Word(word.start, words[at + 1].end, word.text + words[at + 1].text, tag)
            at += 1
        elif at + 1 < len(words):
            if again := cut_again(word, words[at + 1]):
                word, words[at + 1] = again
            at, word = _joined(words, at, word)
        yield word
        last = word
        at += 1


def _joined(words: list[Word], at: int, word: Word) -> tuple[int, Word]:
    """The place of the last part of `word` and the word with all its parts; one too many is cut off in `words`."""
    following = words[at + 1]
    both = word.text + following.text
    if at + 2 < len(words) and following.text == "·" and NUMBER.fullmatch(word.text):
        day = words[at + 2]
        return (at + 2, Word(word.start, day.end, both + day.text, "t")) if NUMBER.fullmatch(day.text) else (at, word)
    if (word.tag[:1] in "rm" or SIZED.fullmatch(word.text)) and _is_cut_measure(following):
        middle = following.start + 1
        words[at + 1 : at + 2] = [
            Word(following.start, middle, following.text[0], "q"),
            Word(middle, following.end, following.text[1:], "n"),
        ]
        return at, word
    if len(both) == 4 and both[:2] == both[2:] and len(word.text) != 2:
        middle = word.start + 2
        words[at + 1] = Word(middle, following.end, both[2:], "z")
        return at, Word(word.start, middle, both[:2], "z")
    number = (_OPEN_NUMBER.fullmatch(word.text) or _is_digit_before(word, following)) and NUMBER.match(following.text)
    if number and following.tag == "m" and number.end() < len(following.text):
        middle = following.start + number.end()
        words[at + 1] = Word(middle, following.end, following.text[number.end() :], "q")
        return at, Word(word.start, middle, word.text + number[0], "m")
    if word.text in ("十分", "百分", "千分") and following.text[0] == "之" and NUMBER.fullmatch(following.text[1:]):
        return at + 1, Word(word.start, following.end, both, "m")
    if word.tag == "m" and DECIMAL.fullmatch(both):
        return _whole_number(words, at, word)
    if following.tag == "nl" and word.tag[:1] in "an" and word_frequencies().get(both, 0) >= EVERYDAY:
        return at + 1, Word(word.start, following.end, both, "n")  # 大|海|里
    if (
        following.text == "号"
        and at
        and words[at - 1].text in listed("orthography", "crafts")
        and NUMBER.fullmatch(word.text)
    ):
        return at + 1, Word(word.start, following.end, both, "m")
    if word.text[-1] in "酸氧氯氢硫氮碳磷氟溴碘" and following.text[-1] in OF_CHEMISTRY and len(following.text) < 3:
        return at + 1, Word(word.start, following.end, both, "n")
    if following.text == "大" and _is_congress(words, at):
        return at + 1, Word(word.start, following.end, both, "m")
    if len(following.text) == 1 and is_named_division(both):
        return at + 1, Word(word.start, following.end, both, "ns")
    if word.tag == "f" and following.text in ("街", "路") and at and words[at - 1].tag[:2] == "ns":
        return at + 1, Word(word.start, following.end, both, "n")
    if word.tag == "r" and both in listed("orthography", "pointing_words"):
        return at + 1, Word(word.start, following.end, both, "r")
    if word.text[-1] == "门" and word.tag == "ns" and following.text in ("内", "外") and at + 2 < len(words):
        street = words[at + 2].text[-1] in "街路"
        return (at + 1, Word(word.start, following.end, both, "ns")) if street else (at, word)
    if len(word.text) == 2 and word.text[1] == "家" and word.text[0] in ADDRESSED and following.text in _SETTLEMENTS:
        return at + 1, Word(word.start, following.end, both, "ns")
    if at + 2 < len(words) and set_form(both + words[at + 2].text):
        return at + 2, Word(word.start, words[at + 2].end, both + words[at + 2].text, "i")
    form = set_form(both)
    if form and (len(both) > 2 or form in ("^1-^1", "^1+^1") or (form == "2" and word.tag[:1] != "m")):
        return at + 1, Word(word.start, following.end, both, "i")
    if _is_cut_name(word, following):
        tag = "j" if (STATES | PROVINCES).issuperset(both) else "nr"
        return at + 1, Word(word.start, following.end, both, tag)
    return at, word


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
            return count if count > 1 and len(text) == 4 and _is_set_in_four(text) else 0
    return 0


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
    if text[1] == "里" and text[0] == text[2]:
        return text[2:] in word_frequencies()  # 啰里啰唆
    if text[0] == text[2]:
        return (text[0] in _SAID_AGAIN and text[1] != text[3]) or (text[0] == "一" and text[3] == "策")
    return text[1:3] == "有所" or (text[0] == "应" and text[2] == "尽" and text[1] == text[3])


def _is_name_of_its_own(words: Sequence[Word], at: int) -> bool:
    """Whether a name that the tagger cut stands between marks or before an address: 杨|为民, 国|强|同志."""
    if at + 1 >= len(words) or (at and words[at - 1].tag != "x"):
        return False
    first, second = words[at], words[at + 1]
    behind = words[at + 2] if at + 2 < len(words) else None
    addressed = behind is not None and behind.text in listed("orthography", "addresses")
    if len(first.text) != 1 or is_title(second.text) or second.tag[:1] not in "navgzb":
        return False
    if len(second.text) == 1:
        return addressed and first.tag[:1] in "nvgzb"
    surnamed = first.tag == "nr" and first.text in ADDRESSED and len(second.text) == 2
    return surnamed and (addressed or behind is None or behind.tag == "x")


def _is_digit_before(word: Word, following: Word) -> bool:
    """Whether `word` is the first digit of the number that goes on behind it: 三|十八块."""
    digit = word.text.removeprefix("第")
    return (len(digit) == 1 and digit in DIGITS and following.text[0] in "十百千") or (
        word.text == "几" and following.text[0] in "万亿"
    )


def _is_congress(words: Sequence[Word], at: int) -> bool:
    """Whether the number at `at` and 大 behind it are a congress of the party: 十九|大|报告."""
    behind = words[at + 2] if at + 2 < len(words) else None
    if not CONGRESS.fullmatch(words[at].text + "大"):
        return False
    return behind is None or behind.tag[:1] in "xu" or behind.text in listed("orthography", "of_congresses")


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


def _whole_number(words: list[Word], at: int, word: Word) -> tuple[int, Word]:
    """`word` with all that goes on a number behind it: 九亿零七|万|二千, 二|〇|〇|八年."""
    while at + 1 < len(words) and _goes_on(words[at + 1]):
        at += 1
        word = Word(word.start, words[at].end, word.text + words[at].text, "m")
    if at + 1 < len(words) and "〇" in word.text and re.fullmatch(rf"[{DIGITS}]{{1,2}}年", words[at + 1].text):
        at += 1
        word = Word(word.start, words[at].end, word.text + words[at].text, "m")
    return at, word


def _goes_on(word: Word) -> bool:
    """Whether a number that the tagger cut goes on in `word`."""
    return (word.tag == "m" or word.text == "〇") and DECIMAL.fullmatch(word.text) is not None


def _is_division(whole: Word, part: Word) -> bool:
    """Whether `part` is a division of the place before it: 郑州市|金水区."""
    return (
        whole.tag == "ns"
        and whole.text[-1] in "省市县区州盟"
        and len(part.text) in (3, 4)
        and part.text[-1] in DIVISION_ENDS
        and part.tag[:1] == "n"
    )


def _is_cut_name(first: Word, second: Word) -> bool:
    """Whether the tagger cut a name in two: 欧阳|文, 小|刘, 中|俄."""
    if first.text in STATES and second.text in STATES and second.tag in ("j", "ns"):
        return True
    if first.tag == "j" and second.tag == "j" and PROVINCES.issuperset(first.text + second.text):
        return True
    if first.text == "老" and len(second.text) == 2 and second.text[1] == "头" and second.text[0] in ADDRESSED:
        return True
    if second.text in ("头", "头儿") and first.text[0] in "老小" and first.text[1:] in ADDRESSED:
        return len(first.text) == 2
    if len(first.text) == 2 and len(second.text) == 1 and PROVINCES.issuperset(first.text + second.text):
        return first.tag != "nr"
    if first.text in name_shapes().compound:
        return second.tag[:2] in ("nr", "zg") or (second.tag[:1] == "n" and len(second.text) == 1)
    unknown = len(first.text) == 2 and first.tag == "nr" and first.text not in word_frequencies()
    if unknown and first.text[0] in name_shapes().surnames and second.text in _GIVEN_LAST:
        return second.tag[:1] in "nzagv"
    surnames = len(first.text) == 2 and first.tag == "nr" and name_shapes().surnames.issuperset(first.text)
    if surnames and first.text not in word_frequencies():
        return len(second.text) == 2 and second.tag[:1] == "n" and word_frequencies().get(second.text, 0) < HALVES
    return first.text in ("小", "老", "大") and second.text in name_shapes().surnames and second.tag in ("zg", "nr")
