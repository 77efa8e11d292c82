"""Particles, affixes and complements that are written on to the word before them."""

from __future__ import annotations

from quizgen.language.levels import is_graded
from quizgen.language.word_lists import listed
from quizgen.language.written_words.numbers import FIRST_TEN
from quizgen.language.written_words.persons import DYNASTIES
from quizgen.model import Word

ASPECT = frozenset("着了过")
_BEFORE_VERBS = frozenset("要会能可想该敢肯请让叫使是有没应愿称拟起尽而即")  # which have no complement


def belongs(previous: Word, word: Word, following: Word | None) -> bool:
    """Whether `word` is written on to the word before it."""
    if _is_prefixed(previous, word) or _is_repeated(previous, word):
        return True
    if word.text == "儿" and previous.tag[:1] in "nvqrmlazs" and previous.tag != "nr":
        return True
    if previous.text == "初" and word.text in FIRST_TEN:
        return True
    if word.text == "了" and following is not None:
        if following.text[0] == previous.text:  # 点了点头
            return True
        if previous.text in ("多", "少"):
            return following.tag[:1] == "m"
    if previous.tag[:1] in ("x", "m") or len(word.text) > 2:
        return False
    if word.text == "话" and previous.tag == "ns" and (following is None or following.text != "剧"):
        return len(previous.text) < 4
    if word.text == "地" and len(previous.text) == 2 and previous.tag in ("v", "vn"):
        return previous.text in listed("reading_rules", "sites")  # 迁出|地
    if word.text == "裔" and previous.tag == "ns":
        return True
    if word.text == "队" and previous.tag == "ns" and previous.text[-1] not in "省市县区":
        return len(previous.text) < 5
    if word.text == "人" and (previous.tag == "ns" or (previous.text[0] in DYNASTIES and previous.text[-1] in "代朝")):
        return len(previous.text) < 4
    if word.text == "人" and (previous.text[-1] == "权" or previous.text in listed("orthography", "peoples")):
        return True
    if (previous.text == "过" and word.text == "着") or (word.text == "们" and previous.tag[:1] in "nvb"):
        return True
    if _is_aspect(previous, word):
        return word.text != "了" or not _ends(previous, following)
    done_well = word.text == "好" and previous.text in listed("orthography", "done_well")
    used = done_well or (previous.text == "用" and word.text in ("完", "尽", "足"))
    if used and following is not None:  # 用好|资金, not 用|好的|方法
        return following.text[0] not in "的不地"
    if _is_suffix(previous, word):
        at_home = word.text == "家" and (
            previous.text in listed("orthography", "households")
            or previous.tag == "nr"
            or previous.text[-1] == "过"
            or (following is not None and following.tag == "f")
        )
        became = word.text == "化" and len(previous.text) == 1 and following is not None and following.text == "了"
        if became:  # 雪|化了
            return False
        fits = len(previous.text) in (1, 2, 4) or (word.text == "率" and previous.text[-1] == "化")
        return word.text in "性者员家化们式型界感观力率度" and fits and not at_home
    if previous.text == "下" and word.text in ("大", "小") and following is not None and following.text == "了":
        return True  # 雨下大了
    return _is_complement(previous, word) or (len(previous.text) > 1 and _heads_compound(previous, word, following))


def _is_prefixed(previous: Word, word: Word) -> bool:
    """副部长, 非金属, 女教师."""
    if previous.text in ("男", "女") and len(word.text) == 2 and word.text[1] in "师员工人兵医友手长士星学生警官者":
        return word.tag == "n"
    return (
        previous.text in ("副", "总", "副总", "非", "反", "超", "阿", "准", "亚")
        and previous.tag[:1] in "hbdnzv"
        and (word.tag in ("n", "nz", "vn", "b") or word.text in listed("orthography", "titles"))
    )


def _is_repeated(previous: Word, word: Word) -> bool:
    """看看, 人人, 咚咚咚."""
    same = len(word.text) == 1 and set(previous.text) == {word.text}
    return same and word.tag[:1] in "vaqnmtzeoyx" and word.text.isalpha()


def _is_aspect(previous: Word, word: Word) -> bool:
    """Whether `word` is 着, 了 or 过 behind a verb, or behind what the tagger takes for a noun."""
    after_noun = word.tag[:1] == "u" and previous.tag[:1] in "nlz" and previous.text != "家"
    return (
        word.text in ASPECT
        and word.tag != "d"
        and (previous.tag[:1] in "va" or previous.text in ("通过", "等") or after_noun)
    )


def _ends(previous: Word, following: Word | None) -> bool:
    """Whether the sentence or clause is over behind 了, which is then a particle of its own."""
    if following is None:
        said_of = previous.text in listed("orthography", "apart")  # 雨停|了
        said_of = said_of or previous.text in listed("orthography", "divided_verbs")
        said_of = said_of or (len(previous.text) == 3 and previous.text[1] in "不得")  # 跑不动|了
        led_to = previous.text[1:] in listed("orthography", "outcomes") or previous.text[1:] in ("完", "懂", "死")
        led_to = led_to or previous.text[1:] in tuple("倒掉醒走丢住")
        said_of = said_of or (previous.tag == "v" and led_to)  # 吃饱|了
        return previous.start > 0 or said_of or (len(previous.text) > 1 and previous.text[-1] in "透极")
    return (following.tag[:1] in "xy" and following.text not in "《“‘（") or following.text == "没有"


def _is_suffix(previous: Word, word: Word) -> bool:
    return (
        word.text in listed("orthography", "suffixes")
        and len(word.text) == 1
        and word.tag in ("k", "n", "ng", "v", "vg", "zg", "g")
        and previous.tag[:1] in "nvab"
    )


def _heads_compound(previous: Word, word: Word, following: Word | None) -> bool:
    """Whether a noun of one character is what something does or is done with: 提供方, 接种证, 购物节, 投诉人."""
    text, kind, length = word.text, previous.tag, len(previous.text)
    if text == "人":
        does = previous.text[-2:] in listed("orthography", "does") and word.tag == "n" and kind[:1] in "vnl"
        return does and (following is None or following.text[0] not in "民们")
    if text in ("证", "费", "权"):
        known = kind in ("n", "vn", "v", "j", "l") and (text != "费" or word.tag == "v")
        return known and (text != "权" or length in (2, 4)) and not _goes_on_as_verb(word, following)
    if length != 2 and (text != "稿" or length != 4):
        return False
    if previous.text[1] in "着了过上下起出到得关错" or previous.text[0] == previous.text[1]:
        return False
    if kind in ("v", "vn", "nz") and text in listed("orthography", "heads_of_doing"):
        return word.tag[:1] in "nqz"
    if (kind in ("v", "vn", "n", "nz", "t") or text == "圈") and text in listed("orthography", "heads_of_things"):
        return word.tag in ("t", "zg", "ng", "q", "n")
    if text == "令":
        return previous.text in listed("orthography", "orders")
    as_verb = kind in ("v", "vn", "n", "nz") and text in ("站", "带", "表")
    return as_verb and word.tag == "v" and not _goes_on_as_verb(word, following)


def _goes_on_as_verb(word: Word, following: Word | None) -> bool:
    """Whether what stands behind a noun that is a verb too shows the verb: 站|在, 费|时."""
    if following is None or following.tag[:1] in "xucf" or word.tag[:1] != "v":
        return False
    if word.text in ("费", "站"):
        return following.text[0] in "时力劲事心了着过在起稳出到上好立住"
    return True


def _is_complement(previous: Word, word: Word) -> bool:
    """Whether `word` says what its verb has led to (打开, 过上, 送去, 做大), or is 法, 率, 费 or 区 behind a noun."""
    text, verb = word.text, previous.text
    if text in ("来", "去"):
        directed = len(verb) == 2 and verb[1] in "进出上下回过起开" and previous.tag[:1] == "v"
        return directed or verb in listed("orthography", "movements")
    if text in ("为", "成") and verb in listed("orthography", "turning"):
        return True
    if text == "上" and previous.tag[:1] in "vz" and verb in listed("orthography", "attaching"):
        return True
    if text in ("下", "进", "出", "向") and verb in listed("orthography", "moving"):
        return previous.tag[:1] in "vz" or verb == "飞"
    if text == "齐" and verb in tuple("到来上备"):
        return previous.tag[:1] in "vf"
    if text == "错" and len(verb) == 1 and verb not in _BEFORE_VERBS - {"想"}:  # 想错
        return previous.tag[:1] == "v"
    if text in listed("orthography", "outcomes") and verb in listed("orthography", "changing"):
        return word.tag[:1] in "anvz" or word.tag == "tg"
    if text == "部" and len(verb) > 1:
        return word.tag == "n" and previous.tag in ("n", "vn", "l", "j")
    if len(verb) > 1 and text in listed("orthography", "heads"):
        if text == "点":
            return word.tag == "m" and previous.tag in ("n", "vn", "v") and len(verb) in (2, 4)
        if text in ("法", "率", "费", "区", "局", "期", "罪"):
            return word.tag in ("n", "j") and previous.tag in ("n", "vn", "v", "l", "b", "a", "d", "ad", "an", "j")
        thing = previous.tag in ("n", "vn") or (previous.tag == "nr" and is_graded(verb))
        return len(verb) == 2 and word.tag[:1] in "njqg" and word.tag != "nl" and thing
    if verb == "想" and text in ("出", "起"):
        return word.tag[:1] == "v"
    return (
        text in listed("orthography", "complements")
        and verb not in _BEFORE_VERBS
        and len(verb) == 1
        and previous.tag[:1] == "v"
        and word.tag[:1] != "f"
    )
