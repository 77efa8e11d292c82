"""The words of a sentence as GB/T 16159-2012 writes them: which stand together, apart or behind a hyphen, and capitals.

How a word is written is a form: lengths in characters, a hyphen or + (a space) between them, ^ before a capital letter:
长三角 is ^1-^2, 层出不穷 2-2, 第十三 1-2.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from quizgen.language.names import known_places, name_shapes
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.language.words import subwords, word_frequencies
from quizgen.model import Word


class Piece(NamedTuple):
    """A stretch written together. `link` is what joins it to the piece before: a space, a hyphen or nothing."""

    start: int
    end: int
    link: str = " "
    capital: bool = False


_DIGITS = "零〇一二两三四五六七八九"
_NUMERALS = frozenset(_DIGITS + "十百千万亿多半")
_NUMBER = re.compile(rf"[{_DIGITS}十百千万亿几]+")
_DECIMAL = re.compile(rf"第?[{_DIGITS}十百千万亿几点]+|[{_DIGITS}十百千]+分之[{_DIGITS}十百千万亿几点]+")
_OPEN_NUMBER = re.compile(rf"第?[{_DIGITS}十百千万亿]*[十百千万亿]")  # one that a smaller number may follow
_ABOUT = re.compile(rf"([{_DIGITS}十百千万亿几]+)[多来余].?")
_DAY = re.compile(rf"([{_DIGITS}十]+)([年月日号])")
_COUNTING = re.compile(rf"[{_DIGITS}几][年个次种项]")
_MONTH_AND_DAY = re.compile(rf"[{_DIGITS}十]+·[{_DIGITS}十]+")
_JOINING = frozenset("和与及")
_COUNTED = re.compile(rf"第[{_DIGITS}十百千万亿几]+")
_ASPECT = frozenset("着了过")
_STATES = frozenset("中美英法德俄日韩朝印欧苏")
_PROVINCES = frozenset("京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川蜀黔贵滇云藏陕甘青宁新港澳台深广杭沈")
_SUBJECTS = ("地区", "流域")
_LANDS = ("半岛", "群岛", "盆地", "平原", "高原", "山脉", "海峡", "沙漠")
_DIVISIONS = ("共和国", "联合王国", "王国", "联邦", "自治区", "自治州", "自治县", "特别行政区", "开发区", "新区")
_ADDRESSED = frozenset(
    "毛周邓朱刘陈胡温习李王张赵钱孙吴郑冯徐何郭罗梁谢韩唐许曹彭曾蒋蔡杜叶程魏吕丁沈姚卢姜崔谭陆汪范廖"
    "高黄林袁邓苏卢余潘夏田董石熊金邱江尹薛阎段雷侯龙史陶黎贺顾郝龚邵万严戴莫孔白马"
)
_MEASURES = frozenset("支张碗杯本盏幅顶匹")  # cut together with what they measure: 那|支笔
_PREFIXES = frozenset("总副非反超")
_DYNASTIES = frozenset("夏商周秦汉晋隋唐宋辽金元明清")
_DIVISION_ENDS = frozenset("市县区镇乡省")
_DENIED = frozenset("去来是能会想说做让给走看了吃到再大小好远难靠该肯愿问听懂怕爱高")  # apart from 不
_POINTING = frozenset("这那哪某每各本该")
_OF_TITLES = frozenset("老氏某兄妈嫂")  # behind a surname: 吴老, 王氏
_EVERYDAY = 400  # the same for the halves of what is no set phrase
_HALVES = 50  # for the halves of what the tagger takes for a name: 建立健全
_COMMON = 5  # how often a word stands in the dictionary's texts, to be one in people's minds


def written_words(words: Sequence[Word]) -> Iterator[Piece]:
    """The words of the sentence as they are written: long ones split, aspect particles and affixes joined."""
    last: Piece | None = None
    previous: Word | None = None
    words = list(_merged(list(words)))
    organs = _organs(words)
    for at, word in enumerate(words):
        for piece in _word_pieces(word):
            if previous is not None:
                piece = _after(previous, word, piece)
            if _is_date(word) and not (at + 1 < len(words) and words[at + 1].tag[:1] in "njvt"):
                piece = piece._replace(capital=False)
            if _is_surname_before_title(word, words[at + 1] if at + 1 < len(words) else None):
                piece = piece._replace(capital=True)
            if word.text not in _JOINING and any(start <= piece.start < end for start, end in organs):
                piece = piece._replace(capital=True)
            joined = (
                last is not None
                and previous is not None
                and piece.start == word.start
                and _belongs(previous, word, words[at + 1] if at + 1 < len(words) else None)
            )
            if joined and last is not None and word.text in ("来", "去") and last.end - last.start == 2:
                yield last._replace(end=last.end - 1)
                last = Piece(last.end - 1, piece.end)
            elif joined and last is not None:
                last = Piece(last.start, piece.end, last.link, last.capital)
            else:
                if last is not None:
                    yield last
                last = piece
        previous = word
    if last is not None:
        yield last


def _organs(words: Sequence[Word]) -> list[tuple[int, int]]:
    """Where the listed names of public bodies stand (国家发展改革委), offsets as the words count them."""
    if not words or not any(word.text[-1] in "部委局院会署厅办学" for word in words):
        return []
    text = "".join(word.text for word in words)
    first = words[0].start
    schools = [
        (words[start].start, word.end)
        for at, word in enumerate(words)
        if word.text in ("大学", "学院")
        for start in range(max(0, at - 3), at - 1)
        if words[start].tag == "ns" and all(each.tag in ("n", "vn", "nz", "v") for each in words[start + 1 : at])
    ]
    ends = {word.end for word in words}
    return schools + [
        (first + at, first + at + len(name))
        for name in listed("orthography", "organs")
        for at in [text.find(name)]
        if at >= 0 and first + at + len(name) in ends
    ]


def _after(previous: Word, word: Word, piece: Piece) -> Piece:
    """A piece of `word` behind `previous`: a hyphen behind 第, a capital for what belongs to a name."""
    if previous.text == "第" and piece.start == word.start and _NUMBER.fullmatch(word.text):
        return piece._replace(link="-")
    if _is_date(previous) and (word.text in ("运动", "事变", "起义", "惨案") or word.text[-1] == "节"):
        return piece._replace(capital=True)
    named = previous.tag in ("ns", "nt", "j") and previous.text not in listed("orthography", "no_names")
    named = named or previous.tag == "nz" or previous.text in listed("orthography", "one_name") | known_places()
    if named and word.text in listed("orthography", "bodies"):
        return piece._replace(capital=True)
    return piece


def _is_surname_before_title(word: Word, following: Word | None) -> bool:
    """Whether a character alone is the surname of whom the title behind it addresses: 林|会计."""
    return word.text in _ADDRESSED and following is not None and following.text in listed("orthography", "titles")


def _is_date(word: Word) -> bool:
    """Whether `word` calls an event by its day: 五四, 一二·九."""
    return word.text in ("五四", "三八", "八一", "七一", "五卅") or _MONTH_AND_DAY.fullmatch(word.text) is not None


def _merged(words: list[Word]) -> Iterator[Word]:
    """The words, but a number, an idiom, a name or a set form that the tagger cut in two made one again (四梁八柱)."""
    at = 0
    last: Word | None = None
    while at < len(words):
        word = words[at]
        if last is not None and _is_division(last, word):
            word = word._replace(tag="ns")
        if at + 1 < len(words):
            at, word = _joined(words, at, word)
        yield word
        last = word
        at += 1


def _joined(words: list[Word], at: int, word: Word) -> tuple[int, Word]:
    """`word` with what behind it belongs to it, and the place of its last part."""
    following = words[at + 1]
    both = word.text + following.text
    if at + 2 < len(words) and following.text == "·" and _NUMBER.fullmatch(word.text):
        event = words[at + 2]
        return (
            (at + 2, Word(word.start, event.end, both + event.text, "t"))
            if _NUMBER.fullmatch(event.text)
            else (at, word)
        )
    if word.tag[:1] in "rm" and _is_cut_measure(following):
        middle = following.start + 1
        words[at + 1 : at + 2] = [
            Word(following.start, middle, following.text[0], "q"),
            Word(middle, following.end, following.text[1], "n"),
        ]
        return at, word
    number = _OPEN_NUMBER.fullmatch(word.text) and _NUMBER.match(following.text)
    if number and following.tag == "m" and number.end() < len(following.text):
        middle = following.start + number.end()
        words[at + 1] = Word(middle, following.end, following.text[number.end() :], "q")
        return at, Word(word.start, middle, word.text + number[0], "m")
    if word.tag == "m" and _DECIMAL.fullmatch(both):
        return _whole_number(words, at, word)
    if len(both) > 2 and (_set_form(both) or both in listed("orthography", "idioms")):
        return at + 1, Word(word.start, following.end, both, "i")
    if _is_cut_name(word, following):
        tag = "j" if word.text[0] in _STATES | _PROVINCES else "nr"
        return at + 1, Word(word.start, following.end, both, tag)
    return at, word


def _is_cut_measure(word: Word) -> bool:
    """Whether the tagger took a measure word and the noun behind it for one word: 支笔."""
    rare = word_frequencies().get(word.text, 0) < _HALVES
    return rare and word.tag == "n" and len(word.text) == 2 and word.text[0] in _MEASURES


def _whole_number(words: list[Word], at: int, word: Word) -> tuple[int, Word]:
    """`word` with all that goes on a number behind it: 九亿零七|万|二千, 二|〇|〇|八年."""
    while at + 1 < len(words) and _goes_on(words[at + 1]):
        at += 1
        word = Word(word.start, words[at].end, word.text + words[at].text, "m")
    if at + 1 < len(words) and "〇" in word.text and re.fullmatch(rf"[{_DIGITS}]年", words[at + 1].text):
        at += 1
        word = Word(word.start, words[at].end, word.text + words[at].text, "m")
    return at, word


def _goes_on(word: Word) -> bool:
    """Whether a number that the tagger cut goes on in `word`."""
    return (word.tag == "m" or word.text == "〇") and _DECIMAL.fullmatch(word.text) is not None


def _is_division(whole: Word, part: Word) -> bool:
    """Whether `part` is a division of the place before it: 郑州市|金水区."""
    return (
        whole.tag == "ns"
        and whole.text[-1] in "省市县区州盟"
        and len(part.text) in (3, 4)
        and part.text[-1] in _DIVISION_ENDS
        and part.tag[:1] == "n"
    )


def _is_cut_name(first: Word, second: Word) -> bool:
    """Whether the tagger cut a name in two: 欧阳|文, 小|刘, 中|俄."""
    if first.text in _STATES and second.text in _STATES and second.tag in ("j", "ns"):
        return True
    if first.tag == "j" and second.tag == "j" and _PROVINCES.issuperset(first.text + second.text):
        return True
    if first.tag == "nr" and len(first.text) == 2 and first.text[1] + second.text in listed("orthography", "titles"):
        return True
    if second.text == "头" and first.text[0] in "老小" and first.text[1:] in _ADDRESSED:
        return len(first.text) == 2
    if len(first.text) == 2 and len(second.text) == 1 and first.tag != "nr":
        return _PROVINCES.issuperset(first.text + second.text)
    if first.text in name_shapes().compound:
        return second.tag[:2] in ("nr", "zg") or (second.tag[:1] == "n" and len(second.text) == 1)
    return first.text in ("小", "老") and second.text in name_shapes().surnames and second.tag in ("zg", "nr")


def _belongs(previous: Word, word: Word, following: Word | None) -> bool:
    """Whether `word` is written on to the word before it."""
    if (
        previous.text in ("副", "总", "副总", "非", "反", "超", "阿", "准", "亚")
        and previous.tag[:1] in "hbdnzv"
        and word.tag in ("n", "nz", "vn", "b")
    ):
        return True
    if word.text == previous.text and len(word.text) == 1 and word.tag[:1] in "vaqnmtz":
        return True
    if previous.tag[:1] in ("x", "m") or len(word.text) > 2:
        return False
    if word.text == "人" and (previous.tag == "ns" or (previous.text[0] in _DYNASTIES and previous.text[-1] in "代朝")):
        return len(previous.text) < 4
    if previous.text == "过" and word.text == "着":
        return True
    if word.text in _ASPECT and (previous.tag[:1] in "va" or (word.tag[:1] == "u" and previous.tag[:1] in "nlz")):
        ended = previous.start > 0 if following is None else following.tag[:1] in "xy"
        return not (word.text == "了" and ended)
    if (
        word.text in listed("orthography", "suffixes")
        and len(word.text) == 1
        and word.tag in ("k", "n", "ng", "v", "g")
        and previous.tag[:1] in "nvab"
    ):
        return word.text in "性者员家化们式型界" and len(previous.text) <= 2
    if (
        word.text in ("来", "去")
        and len(previous.text) == 2
        and previous.text[1] in "进出上下回过起开"
        and previous.tag[:1] == "v"
    ):
        return True
    return bool(
        word.text in listed("orthography", "complements")
        and len(previous.text) == 1
        and previous.tag[:1] == "v"
        and word.tag[:1] != "f"
    )


def _word_pieces(word: Word) -> Iterator[Piece]:
    start = word.start
    if _MONTH_AND_DAY.fullmatch(word.text):
        dot = start + word.text.index("·")
        yield Piece(start, dot, capital=True)
        yield Piece(dot + 1, word.end, "-", capital=True)
        return
    for link, capital, length in re.findall(r"([-+]?)(\^?)(\d+)", _form(word)):
        yield Piece(start, start + int(length), "-" if link == "-" else " ", bool(capital))
        start += int(length)


def _form(word: Word) -> str:
    if word.text in listed("orthography", "no_names") | listed("orthography", "titles"):
        word = word._replace(tag="n")
    for form in _FORMS:
        if written := form(word):
            return written
    return str(len(word.text))


def _set_form(text: str) -> str | None:
    """The form of a word that no rule gives, as the lists have it."""
    if text in listed("orthography", "idioms"):
        return "2-2"
    if text in listed("orthography", "one_name"):
        return f"^{len(text)}"
    if text in listed("orthography", "apart"):
        return "1+1"
    return listed_pairs("orthography", "written").get(text)


def _pointing_form(word: Word) -> str | None:
    """这, 那, 每, 各, 本, 该 apart from the noun or measure behind them (那次 nà cì), 很 and 更 from any word."""
    text, tag = word.text, word.tag
    if len(text) not in (2, 3) or text in listed("orthography", "pointing_words"):
        return None
    if text[0] == "很" or (text[0] in "更较" and len(text) == 2 and tag[:1] in "adm"):
        return f"1+{len(text) - 1}"
    if text[0] == "多" and len(text) == 2 and tag[:1] == "m" and text[1] in "种个次年家项名层条批":
        return "1+1"
    if text[0] not in _POINTING:
        return None
    if len(text) == 3 and tag not in ("nr", "nz") and word_frequencies().get(text[1:], 0) >= 2 * _HALVES:
        return "1+2"
    if tag[:1] not in "rmq":
        return None
    if text[1] == "一":
        return "+".join("1" * len(text))
    return f"1+{len(text) - 1}"


def _of_form(word: Word) -> str | None:
    """之 apart from what it goes before, but for 之后, 之间 and the like."""
    return "1+1" if len(word.text) == 2 and word.text[0] == "之" and word.tag[:1] not in "fm" else None


def _bit_form(word: Word) -> str | None:
    """些 and 点儿 apart from the word they make a little more: 快点儿 kuài diǎnr."""
    text = word.text
    if text[-2:] == "点儿" and len(text) == 3 and word.tag[:1] in "adlv" and text not in ("差点儿", "有点儿"):
        return "1+2"
    return "1+1" if len(text) == 2 and text[1] == "些" and word.tag[:1] in "adm" and text[0] not in "一好险" else None


def _listed_form(word: Word) -> str | None:
    return _set_form(word.text)


def _doubled_form(word: Word) -> str | None:
    """AABB together: 清清楚楚; A一A apart: 试一试."""
    text = word.text
    if len(text) == 4 and text[0] == text[1] and text[2] == text[3]:
        return "4"
    return "1+1+1" if len(text) == 3 and text[0] == text[2] and text[1] == "一" else None


def _short_names_form(word: Word) -> str | None:
    """Short names of states or provinces with hyphens, by themselves or before a noun: 中美, 苏浙皖, 京杭大运河."""
    text, tag = word.text, word.tag
    if text in listed("orthography", "no_short_names") or len(text) < 2:
        return None
    if tag[:2] in ("ns", "nz", "j") and len(text) < 4 and _STATES.issuperset(text):
        return _hyphenated(len(text))
    if tag[:2] in ("ns", "nz", "nr", "j") and len(text) < 5 and _PROVINCES.issuperset(text):
        return _hyphenated(len(text))
    if tag[:1] != "n":
        return None
    if len(text) in (3, 4) and text[-1] == "线" and _PROVINCES.issuperset(text[:-1]):
        return f"{_hyphenated(len(text) - 1)}+^1"
    if len(text) == 4 and _STATES.issuperset(text[:2]):
        return "^1-^1+2"
    run = next((at for at, char in enumerate(text) if char not in _PROVINCES), 0)
    rest = text[run:]
    if run < 2 or len(rest) < 2 or rest not in subwords(text):
        return None
    return f"{_hyphenated(run)}+{'^' if tag[:2] in ('ns', 'nz') else ''}{len(rest)}"


def _hyphenated(count: int) -> str:
    return "-".join(["^1"] * count)


def _ordinal_form(word: Word) -> str | None:
    """第 and its number with a hyphen, what follows apart: 第二次 dì-èr cì."""
    counted = _COUNTED.match(word.text)
    if not counted:
        return None
    form = f"1-{_number_form(counted[0][1:])}"
    rest = word.text[counted.end() :]
    if not rest:
        return form
    whole = len(rest) > 1 and rest in subwords(word.text)
    after = str(len(rest)) if whole or len(rest) == 1 else f"1+{_form(Word(0, len(rest) - 1, rest[1:], word.tag))}"
    return f"{form}+{after}"


def _numeral_form(word: Word) -> str | None:
    """Numbers, fractions, dates, and numbers with what they count."""
    text, tag = word.text, word.tag
    if len(text) > 1 and _NUMBER.fullmatch(text):
        return _number_form(text)
    if tag[:1] == "m" and text[0] == "之" and _NUMBER.fullmatch(text[1:]):
        return f"1+{_number_form(text[1:])}"
    if "分之" in text and text[0] in _NUMERALS:
        whole, _, part = text.partition("分之")
        return "+".join(each for each in (_number_form(whole), "1+1", _decimal_form(part)) if each)
    if len(text) > 2 and "点" in text and _DECIMAL.fullmatch(text):
        return _decimal_form(text)
    if around := _ABOUT.fullmatch(text) if len(text) > 2 else None:
        behind = len(text) - around.end(1) - 1
        return f"{_number_form(around[1])}+1" + (f"+{behind}" if behind else "")
    if day := _DAY.fullmatch(text):
        return str(len(text)) if day[2] == "月" else f"{_number_form(day[1])}+1"
    if tag[:1] != "m" or len(text) < 2 or text in listed("orthography", "no_number"):
        return None
    if number := _NUMBER.match(text):
        return f"{_number_form(number[0])}+{len(text) - number.end()}"
    if text[0] in "多余":
        measured = text[1] in "种个次年家项名层条批" and len(text) > 2 and text[1:] not in word_frequencies()
        return f"1+1+{len(text) - 2}" if measured else f"1+{_form(word._replace(text=text[1:]))}"
    return "1+1" if len(text) == 2 and text[0] == "来" else None


def _decimal_form(text: str) -> str:
    """A number with or without 点: 九十八点五 jiǔshíbā diǎn wǔ."""
    whole, point, decimals = text.partition("点")
    return "+".join(each for each in (_number_form(whole), point and "1", _number_form(decimals)) if each)


def _number_form(text: str) -> str:
    """A number in characters: tens together (èrshíbā), hundreds with their digit, 万 and 亿 after tens apart."""
    if len(text) == 2 and all(char in "一二三四五六七八九两" for char in text) and _adjacent(text):
        return "1-1"
    if (
        len(text) in (3, 4)
        and text[-3] == "十"
        and all(char in _DIGITS[1:] for char in text[-2:])
        and _adjacent(text[-2:])
    ):
        return f"{len(text) - 1}-1"
    about = len(text) > 2 and text[2] in "十百千万亿" and all(char in _DIGITS[1:] for char in text[:2])
    if about and _adjacent(text[:2]):
        return "1-2" + "".join(f"+{len(group)}" for group in _GROUP.findall(text[3:]))
    return "+".join(str(len(group)) for group in _GROUP.findall(text))


# A digit with its hundred or thousand; tens with their digits; 万 and 亿 with one syllable before them, or apart.
_GROUP = re.compile(
    rf"[{_DIGITS}几]?[百千](?![万亿])|(?<![十百千])[一二两三四五六七八九几十百千](?:万亿|[万亿])"
    rf"|[{_DIGITS}几]?[百千]|[{_DIGITS}几]?十[{_DIGITS}几]?|万亿|[万亿]+|零(?=[{_DIGITS}几]?[十百千万亿]|[^零]$)|[{_DIGITS}几]+"
)


def _adjacent(text: str) -> bool:
    digits = "一二三四五六七八九"
    first, second = (digits.index(char) for char in text.replace("两", "二"))
    return second - first in (1, 2)


def _verb_form(word: Word) -> str | None:
    """得, 不 and their complements apart, complements of two syllables apart, 了, 过, 着 with their verb."""
    text, tag = word.text, word.tag
    if len(text) == 3 and text in listed("orthography", "de_words"):
        return "3"
    if len(text) == 2 and text[0] == "不" and text[1] in _DENIED:
        return "1+1"
    if len(text) == 4 and text[1:2] in ("不", "得") and text[2:] in listed("orthography", "results"):
        return "1+1+2"
    if len(text) == 4 and text[1] == "不" and text[2] == text[0] and tag[:1] in "vl":
        return "1+1+2"
    if (tag == "ud" and len(text) == 2) or (len(text) == 3 and text[0] == "被" and text[2] in "为成作"):
        return f"1+{len(text) - 1}"
    if len(text) == 3 and text[1] == "着" and tag[:1] == "n" and text[2] not in "力剂物性点体状色":
        return "2+1"
    if tag[:1] not in "vl" or len(text) > 3 or text in listed("orthography", "de_words"):
        return None
    if text[1:2] == "得" and text[2:] not in ("过", "住", "起", "了", "到"):
        return "+".join("1" * len(text))
    if len(text) < 3:
        return None
    if text[2] in "成为作好完到" and word_frequencies().get(text[:2], 0) >= _HALVES:
        return "2+1"
    if text[1] == "不":
        return "1+1+1"
    if text[1] in "上下进出回过起" and text[2] in "来去":
        return "1+2"
    return "2+1" if text[1] in _ASPECT else None


def _object_form(word: Word) -> str | None:
    """A verb apart from its object or complement of two syllables: 开玩笑 kāi wánxiào, 背黑锅 bēi hēiguō."""
    text = word.text
    if word.tag[:1] not in "vlin" or text[0] not in listed("orthography", "verbs"):
        return None
    if len(text) == 4 and word.tag[:1] in "il" and text[1:] in word_frequencies():
        return "1+3"
    if len(text) != 3:
        return None
    if text[2] in "儿机器度性化员者家式力法率源地线声" or (word.tag[:1] == "n" and text[0] not in "开打背吃费"):
        return None
    frequency = word_frequencies()
    behind = frequency.get(text[1:], 0)
    return "1+2" if behind >= 2 * _COMMON and behind > frequency.get(text[:2], 0) else None


def _person_form(word: Word) -> str | None:
    """Surname and given name, a title behind a surname: Lǐ Kèqiáng, Wáng bùzhǎng."""
    text, tag = word.text, word.tag
    shapes = name_shapes()
    if text[1:] in listed("orthography", "titles") and (tag[:2] == "nr" or text[0] in _ADDRESSED):
        return f"^1+{len(text) - 1}"
    if len(text) in (2, 3) and text[0] in "老小" and text[1] in _ADDRESSED and text[2:] in ("", "头"):
        return f"^1+^{len(text) - 1}"
    if len(text) == 2 and text[0] in _DYNASTIES and text[1] in "代朝末初" and tag[:1] in "tn":
        return "^2"
    if tag[:2] != "nr":
        return None
    if len(text) > 2 and text[-2:] in listed("orthography", "titles") and text[:-2] not in shapes.surnames:
        return f"^{len(text) - 2}+2" if len(text) == 4 and not shapes.fits(text[:-2]) else None
    if len(text) == 2 and text[0] in "老小大阿" and (text[1] in shapes.surnames or text[1] in _DIGITS):
        return "^1+^1"
    if len(text) == 2 and text[1] in _OF_TITLES and text[0] in shapes.surnames:
        return "^1+1"
    if len(text) == 3 and (text[0] == text[1] or (text[1] == text[2] and text[0] in "冷白黄金毛")):
        return "3"
    if len(text) > 1 and text[-1] in "村庄屯":
        return f"^{len(text)}"
    if len(text) > 2 and text[-1] in _DIVISION_ENDS:
        return f"^{len(text) - 1}+^1"
    if shapes.fits(text):
        surname = 2 if text[:2] in shapes.compound else 1
        return f"^{surname}+^{len(text) - surname}"
    if len(text) > 4 and shapes.fits(text[:3]) and text[3:] in subwords(text):
        return f"^1+^2+{len(text) - 3}"
    frequency = word_frequencies()
    if tag == "nr" and len(text) == 4 and text in frequency and text not in listed("orthography", "four_names"):
        everyday = min(frequency.get(text[:2], 0), frequency.get(text[2:], 0)) >= _HALVES
        return "2+2" if everyday else "2-2"
    return f"^{len(text)}"


def _place_form(word: Word) -> str | None:
    text = word.text
    if len(text) == 1 and word.tag[:2] == "ns":
        return "1"
    return _place(text) if word.tag[:2] == "ns" or text in known_places() else None


def _place(text: str) -> str:
    """A place's own name and what it is: Běijīng Shì, Tài Shān; Zhōngguó."""
    if len(text) == 4 and text[1] == "国":
        return "^2+^2"
    if text.endswith(_SUBJECTS) and len(text) > 3:
        return f"{_place(text[:-2])}+2"
    for ending in _DIVISIONS:
        if text.endswith(ending) and len(text) > len(ending):
            name = text[: len(text) - len(ending)]
            whole = len(name) < 4 or _is_transcribed(name)
            return f"{f'^{len(name)}' if whole else _split_form(name, '^')}+{_split_form(ending, '^')}"
    if text.endswith(_LANDS) and len(text) > 2:
        return f"^{len(text) - 2}+^2"
    if len(text) == 4 and text[2:] in listed("orthography", "bodies"):
        return "^2+^2"
    if _is_transcribed(text):
        return f"^{len(text)}"
    if text[-1] in listed("orthography", "generic") and (len(text) > 2 or text in listed("orthography", "rivers")):
        beside = len(text) > 3 and text[-1] in "站街路" and text[-2] in "东西南北前后"
        return f"^{len(text) - 2}+^2" if beside else f"^{len(text) - 1}+^1"
    return _split_form(text, "^") if len(text) > 4 else f"^{len(text)}"


def _is_transcribed(text: str) -> bool:
    """Whether a name is written after its foreign sound: 布宜诺斯艾利斯."""
    return len(text) > 3 and all(char in listed("orthography", "transcribing") for char in text)


def _body_form(word: Word) -> str | None:
    return _split_form(word.text, "^") if word.tag[:2] in ("nt", "nz") else None


def _set_phrase_form(word: Word) -> str | None:
    """Set phrases of four in two halves, but those with 而 or 之 all together."""
    text = word.text
    if text in listed("orthography", "not_in_two"):
        return str(len(text))
    if len(text) != 4:
        return None
    if _is_counted_idiom(word):
        return "2-2"
    if word.tag[:1] in "il" and text[0] in "在从" and text[3] in "上中下起":
        return "1+2+1"
    frequency = word_frequencies()
    if word.tag == "i" and min(frequency.get(text[:2], 0), frequency.get(text[2:], 0)) >= _EVERYDAY:
        return "2+2"
    if word.tag != "i" and not _is_idiom(word):
        return "2+1+1" if text[2] == "之" and word.tag != "m" and text[:2] in subwords(text) else None
    return "4" if text[1] in "而之" or text[2] == "之" else "2-2"


def _is_counted_idiom(word: Word) -> bool:
    """Whether the word is a set phrase with two numerals: 一日千里, 千言万语."""
    text = word.text
    numerals = [char in _NUMERALS for char in text]
    return numerals == [True, False, True, False] and text[1] not in "分点成" and word.tag[:1] == "m"


def _is_idiom(word: Word) -> bool:
    """Whether a word of four is a set phrase: the dictionary has it, but neither of its halves."""
    if word.tag[:1] not in "nvlazd" or word.tag[:2] in ("nr", "ns", "nt", "nz"):
        return False
    frequency = word_frequencies()
    parts = (word.text[:2], word.text[2:], word.text[:3], word.text[1:])
    return word.text in frequency and all(frequency.get(part, 0) < _COMMON for part in parts)


def _long_form(word: Word) -> str | None:
    return _split_form(word.text) if len(word.text) >= 4 and not word.text.isascii() and word.tag[:1] != "x" else None


def _split_form(text: str, capital: str = "") -> str:
    return "+".join(
        "1+1"
        if not capital and re.fullmatch(rf"[{_DIGITS}几][年个次种项]", text[start:end])
        else f"{capital}{end - start}"
        for start, end in _split(text)
    )


def _split(text: str) -> list[tuple[int, int]]:
    """A long word's parts (start, end), two or three characters each where there are words of them."""
    known, frequency = subwords(text), word_frequencies()
    suffixes = listed("orthography", "suffixes")
    best: list[tuple[float, list[tuple[int, int]]]] = [(0, [])]
    for end in range(1, len(text) + 1):
        options = []
        for start in range(max(0, end - 7), end):
            part = text[start:end]
            if end - start > 4 and not _is_transcribed(part):
                continue
            if part == text and len(text) > 3:
                continue
            cost = {1: 3.0, 2: 1.0, 3: 1.4}.get(end - start, 4.0) + (0 if part in known or end - start == 1 else 4)
            if part in frequency and _is_transcribed(part):
                cost = 0.9
            affix = part in suffixes if start else part in _PREFIXES
            if end - start == 1 and affix and frequency.get(text[start - 1 : end], 0) < _EVERYDAY:
                cost = 0.5
            cost -= min(frequency.get(part, 0), 9999) / 1e6
            options.append((best[start][0] + cost, [*best[start][1], (start, end)]))
        best.append(min(options))
    parts = best[-1][1]
    joined: list[tuple[int, int]] = []
    for start, end in parts:
        prefixed = joined and joined[-1] == (start - 1, start) and text[start - 1] in _PREFIXES
        suffixed = (
            joined and end - start == 1 and (text[start:end] in suffixes or text[start:end] in "国院部会法局党区")
        )
        if prefixed or suffixed:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


# The first of these that knows the word decides.
_FORMS: tuple[Callable[[Word], str | None], ...] = (
    _listed_form,
    _pointing_form,
    _of_form,
    _bit_form,
    _doubled_form,
    _short_names_form,
    _ordinal_form,
    lambda word: _set_phrase_form(word) if word.tag[:1] == "m" else None,
    _numeral_form,
    _verb_form,
    _object_form,
    _person_form,
    _place_form,
    _body_form,
    _set_phrase_form,
    _long_form,
)
