"""Readings that grammar decides: a character that is a word by itself, by the words around it; surnames.

Each rule takes the words of a sentence and the index of the word and gives a marked syllable, or None where it does
not decide.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from quizgen.language.names import name_shapes
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.model import Word

Rule = Callable[[Sequence[Word], int], str | None]

# Function words and others that are read one way wherever no longer word says otherwise.
FIXED = frozenset(
    "的了着与和都更将会给被把也又就可能要上中下大小多之所于向么们呢吗吧子头一不在是有人应好率降冠重少散调铺查说"
)

# Common words too: a name of two characters is too little to tell.
_ORDINARY = frozenset("任解单查种应车区都乐员召盖曲洗秘朴宁尉")
_TRANSCRIBED = frozenset(
    "尔斯德特克里茨理顿姆逊曼森塔拉巴勒奇普维纳罗利卡迪默夫波果娜丝莉蒂莱亚耶诺内吉伊洛赫贝玛萨帕索桑皮"
)
_OF_PLACE = frozenset("等各当该两多三异外此某属本就用市县省乡村镇")  # 地 after one of these is the ground
# Words of one character by nature: two of them side by side are no divided word.
GRAMMATICAL = frozenset("为得地着了还都将只应处当好少过和与更要会给几没数分间")
_CLAUSE_END = frozenset("，。；：！？、（）()\n,;:!?…— \u3000")
_DONE = frozenset("看走来去说做吃听读写学用想问找见到有当打玩住讲谈提是遇受搞办干买坐喝")  # with 过: have done
_NUMERALS = frozenset("一二三四五六七八九十百千万亿两几多双数半")


def surnames() -> dict[str, str]:
    """The surnames that are read in another way than the character alone."""
    return listed_pairs("reading_rules", "surnames")


def alone(words: Sequence[Word], at: int) -> str | None:
    """The reading of the word `at`, of one character, by grammar."""
    char = words[at].text
    rule = _RULES.get(char)
    return rule(words, at) if rule else listed_pairs("reading_rules", "alone").get(char)


def beside(text: str, position: int) -> str | None:
    """The reading of the character at `position` by what is written beside it (挨打, 划着船), whatever the words."""
    for reading, before, after in _beside().get(text[position], ()):
        if text.startswith(after, position + 1) or text.endswith(before, 0, position):
            return reading
    return None


@cache
def _beside() -> dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]]:
    """For each character, in order: a reading, what ends before it, what begins behind it."""
    found: dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...]]]] = {}
    for key, places in listed_pairs("reading_rules", "beside").items():
        char, _, reading = key.partition("/")
        before = tuple(place[:-1] for place in places.split("|") if place[-1] == "_")
        after = tuple(place[1:] for place in places.split("|") if place[0] == "_")
        found.setdefault(char, []).append((reading, before, after))
    return found


def surname(words: Sequence[Word], at: int) -> str | None:
    """The reading of the first character of the word `at` as a surname."""
    word = words[at]
    reading = surnames().get(word.text[0])
    if reading is None:
        return None
    clan = word.text[1:] or _text(_next(words, at))
    if clan == "氏" and word.text[0] != "华":
        return reading
    if len(word.text) > 1:
        named = word.tag in ("nr", "nrfg") and len(word.text) < 4 and _TRANSCRIBED.isdisjoint(word.text[1:])
        return reading if named and (len(word.text) == 3 or word.text[0] not in _ORDINARY) else None
    following = _next(words, at)
    if following is None or following.tag != "nr" or len(following.text) > 2:
        return None
    return reading if following.text[0] not in name_shapes().surnames else None


def in_word(words: Sequence[Word], at: int, offset: int) -> str | None:
    """The reading of a character of a word that no dictionary has.

    得 and 过 after a verb, 长 at the end of an office, a measure word after a number (三只).
    """
    text, tag = words[at].text, words[at].tag
    char, final = text[offset], offset == len(text) - 1
    if char == "率" and final and tag[:2] == "nr":
        return "shuài"
    if char == "得" and final and offset and text[:-1] in listed("reading_rules", "getting"):
        return "dé"
    if (
        char == "得"
        and offset
        and (tag[:1] in "val" or tag == "ud" or text[offset + 1 : offset + 2] in ("更", "很", "多", "不"))
    ):
        return "de" if not final or not _ends_clause(_next(words, at)) else None
    if char == "长":
        return "zhǎng" if final and offset and tag[:1] == "n" and text[offset - 1] != "期" else "cháng"
    if char == "场" and final and offset and text[0] in _NUMERALS | set("这那每几整第"):
        return _counted_event(words, at) if text[0] != "第" else "chǎng"
    if char == "缝" and not offset and tag[:1] == "v":
        return "féng"
    if char == "蛤" and text[offset + 1 : offset + 2] in ("蟆", "蚂"):
        return "há"
    if char == "冠" and text[offset + 1 : offset + 2] in ("码", "名", "以"):
        return "guàn"
    if char == "差" and final and offset:
        return "chà" if text[offset - 1] in "更很较太最越" else None
    if char == "调" and not offset and text[1] in "出入往集拨运取阅":
        return "diào"
    if char == "切" and text[offset - 1 : offset] not in tuple("一迫深真热急亲密关殷恳凄悲贴确"):
        return "qiē"
    if char == "削" and text[offset + 1 :] in listed("reading_rules", "peeled"):
        return "xiāo"
    if char == "教" and final and offset and _tag(_next(words, at))[:1] in "rn":
        return "jiāo"
    if char == "塞" and tag[:2] in ("nr", "ns", "nz"):
        return "sài"
    if char == "处" and not offset and text[1:2] in tuple("有是的"):
        return "chù"
    if char == "处" and not final:
        return "chǔ" if text[offset + 1] in _NUMERALS or text[offset + 1] == "罚" else None
    if char == "铺" and text[offset + 1 : offset + 2] in tuple("镇乡村街"):
        return "pù"
    if not final or not offset:
        return None
    if char == "地" and tag == "d":
        return "de"
    if text == "多地":
        return "de" if _text(_last(words, at))[-1:] in ("更", "能", "较", "最", "越") else "dì"
    if char == "过":
        return "guo" if len(text) == 2 and text[0] in _DONE else "guò"
    if char == "铺" and tag[:2] == "ns":
        return "pù"
    counted = _NUMERALS.issuperset(text[:offset].removeprefix("第"))
    return listed_pairs("reading_rules", "counters").get(char) if counted else None


def _last(words: Sequence[Word], at: int) -> Word | None:
    return words[at - 1] if at else None


def _next(words: Sequence[Word], at: int) -> Word | None:
    return words[at + 1] if at + 1 < len(words) else None


def _text(word: Word | None) -> str:
    return word.text if word else ""


def _tag(word: Word | None) -> str:
    return word.tag if word else ""


def _ends_clause(word: Word | None) -> bool:
    return word is None or word.text[0] in _CLAUSE_END


# --- 为 ------------------------------------------------------------------------------------------------

_BECOME = frozenset(
    "作成认视称变化改转升降译分列选评誉赞聘任命推沦贬谓名定划设立建读写念叫号尊奉拜封拟订折合计"
    "算判确当是即系乃均皆仍最极尤颇甚实其若如之以多约"
)


def _wei(words: Sequence[Word], at: int) -> str | None:
    """为 wéi (be, become, as; 为…所) or wèi (for): by the clause around it."""
    start = at
    while start and not _ends_clause(words[start - 1]):
        start -= 1
    end = at + 1
    while end < len(words) and (not _ends_clause(words[end]) or words[end].text == "、"):
        end += 1
    before, after = words[start:at], words[at + 1 : end]
    last = _last(words, at)
    if not after:
        return "wéi"
    following = after[0]
    if following.text == "着":
        return "wèi"
    if _is_stated(last, following) or _text(last) in _LINKED or _is_named(words, at, end) or _is_called(words, at, end):
        return "wéi"
    used_as = any(word.text in listed("reading_rules", "taken_as") for word in before) or _is_opened_by_yi(words, start)
    if _is_role(after) or (used_as and (_ends_in_role(after) or (len(after) > 1 and after[1].text in ("而", "而非")))):
        return "wéi"
    if _text(last) in ("不", "有", "无", "何") and following.text[0] in "、，和及或而的":
        return "wéi"
    served = _is_served(after)
    if _has_passive(after):
        return "wèi" if served else "wéi"
    becomes = (
        last is not None
        and last.tag[:1] == "v"
        and last.tag != "vn"
        and last.text not in listed("reading_rules", "light")
    )
    if becomes and last and (last.text[-1] in _BECOME or used_as):
        return "wéi"
    if served:
        return "wèi"
    if _text(last) in ("可能", "疑似"):
        return "wéi"
    if becomes or (last and last.text[-1] in _BECOME and last.text not in listed("reading_rules", "light")):
        return "wéi"
    if (
        following.tag == "v"
        and last is not None
        and last.tag in ("n", "ns", "nt", "nr")
        and last.text not in listed("reading_rules", "stated")
        and not used_as
    ):
        return "wèi"
    if _ends_clause(last):
        return "wéi" if following.tag[:1] == "m" or following.text in listed("reading_rules", "compared") else "wèi"
    if _text(last) == "决定" and any(word.text == "的" for word in before):
        return "wéi"
    if _tag(last) == "t" and any(word.tag == "v" for word in after[1:]):
        return "wèi"
    if _text(last) == "有" and following.tag[:1] in "na":
        return "wéi"
    light = last is not None and (last.text in listed("reading_rules", "light") or last.text in "“‘《")
    if light and not used_as and (following.tag[:1] == "v" or _has_main_verb(after)):
        return "wèi"
    return "wèi" if any(word.text == "而" for word in after[1:]) else "wéi"


def _is_opened_by_yi(words: Sequence[Word], start: int) -> bool:
    """Whether 以 stands before an enumeration or a bracket whose last part begins at `start`: 以A、B为C."""
    for at in range(start - 1, max(0, start - 24) - 1, -1):
        if words[at].text == "以":
            return True
        if _ends_clause(words[at]) and words[at].text not in "、（）()":
            return False
    return False


def _is_stated(last: Word | None, following: Word) -> bool:
    """Whether 为 stands before what its subject says: 主题为“…”, 有为政府."""
    if last is None:
        return False
    if last.text == "有":
        return following.text in ("政府", "青年", "之士", "之年", "者")
    return following.text[0] in "“‘《" and last.text in listed("reading_rules", "stated")


_LINKED = frozenset("妥广深乃")  # 为 behind one of these is wéi
_CALLED = re.compile(r"[“‘][^”’]*[年月周日节][”’]$|之(最|冠|首)$")


def _is_called(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether 为 takes what a time is called (10月为“宣传月”) or what excels all others (为历届之最)."""
    after = "".join(word.text for word in words[at + 1 : end])
    return _CALLED.search(after) is not None and not _is_served(words[at + 1 : end])


_KIND = tuple("人户者日月年期罪")


def _is_named(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether a clause of what something is by law begins with 为 and ends the sentence: 经依法登记，为个体工商户。"""
    if not at or words[at - 1].text != "，" or end >= len(words) or words[end].text[0] not in "。；":
        return False
    after = words[at + 1 : end]
    return len(after) < 6 and after[-1].text.endswith(_KIND) and not _is_served(after)


def _is_role(after: Sequence[Word]) -> bool:
    """Whether 为 takes a bare noun of what something is: 以…为主体, 政府为主导、企业为主体; 集…为一体."""
    if after[0].text.startswith("一体"):
        return True
    bare = len(after) == 1 or after[1].text in ("、", "的", "，")
    return after[0].text in listed("reading_rules", "roles" if not bare else "as_nouns")


def _ends_in_role(after: Sequence[Word]) -> bool:
    """Whether 为 takes such a noun, perhaps quoted or with an attribute: 以县城为重要载体."""
    if after[0].text in ("“", "‘"):
        return len(after) > 1 and after[1].text in listed("reading_rules", "as_nouns")
    for word in after[:3]:
        if word.text in listed("reading_rules", "as_nouns"):
            return True
        if word.tag[:1] not in "abd" and word.tag != "vn":
            break
    return len(after) > 1 and after[1].text in listed("reading_rules", "as_nouns") and after[0].tag == "n"


def _is_served(after: Sequence[Word]) -> bool:
    """Whether something is done for what 为 takes: 为…提供, 为…奠定; 为…建了."""
    for at, word in enumerate(after):
        if at and (
            word.text in listed("reading_rules", "for_verbs")
            or word.text.startswith(tuple(listed("reading_rules", "for_stems")))
        ):
            return True
        if at and word.tag[:1] == "v" and at + 1 < len(after) and after[at + 1].text == "了":
            return True
        if word.text == "目的" and at + 1 < len(after) and after[at + 1].tag[:1] in "v(（":
            return True
    return False


def _has_passive(after: Sequence[Word]) -> bool:
    """…所 + verb: 为人民所拥护; 为风险所惧, where the tagger joins them."""
    for at, word in enumerate(after[:8]):
        if at and word.text[0] == "所" and len(word.text) == 2 and word.tag == "v":
            return True
        if at and word.text == "所" and at + 1 < len(after) and after[at + 1].tag[:1] == "v":
            return after[at + 1].text not in listed("reading_rules", "for_verbs")
        if at and word.text == "所" and word.tag == "c" and at + 1 < len(after):
            return True
    return False


def _has_main_verb(after: Sequence[Word]) -> bool:
    """Whether a verb stands past the object that 为 takes, and is no attribute: no 的 follows."""
    last_de = max((at for at, word in enumerate(after) if word.text == "的"), default=0)
    return any(word.tag[:1] == "v" and word.tag != "vn" for word in after[max(1, last_de + 1) :])


# --- the others ----------------------------------------------------------------------------------------


def _di(words: Sequence[Word], at: int) -> str | None:
    """地 de after an adverbial, dì the ground."""
    last, following = _last(words, at), _next(words, at)
    if last is None or _ends_clause(last) or last.text in ("“", "‘", "《"):
        return "dì"
    if last.tag[:1] == "m" and (last.text.isdigit() or (_NUMERALS - {"多", "半"}).issuperset(last.text)):
        return "dì"
    if at > 1 and last.text in "多少大好快高" and words[at - 2].text in ("更", "很", "最", "较", "越"):
        return "de"
    if words[at].tag != "uv" or last.text in _OF_PLACE or last.text[-1] in "等外军空营":
        return "dì"
    if last.text in listed("reading_rules", "sites"):
        return "dì"
    adverbial = last.tag[:1] in "adziclr" or last.text[-1] == "性"
    if following is None or _ends_clause(following) or following.text in ("等", "的", "和", "或", "以及"):
        return "de" if adverbial and (following is None or following.text in "，、和或") else "dì"
    if not adverbial and last.tag[:1] in "vfs" and following.tag[:1] in "nfmb" and following.tag != "nr":
        return "dì"
    return "de"


def _de(words: Sequence[Word], at: int) -> str | None:
    """得 de between a verb and its complement, děi (must) after a pronoun, dé otherwise (get; foreign names)."""
    last, following = _last(words, at), _next(words, at)
    if following is None or _ends_clause(following) or following.text[0] in "州克梅斯尔":
        return "dé"
    if last is None or last.text in (
        "不",
        "只",
        "方",
        "始",
        "可",
        "应",
        "各",
        "所",
        "皆",
        "才",
        "均",
        "再",
        "、",
        "，",
    ):
        return "dé"
    if (last.tag == "r" or last.text in ("就", "还", "也", "非", "总", "都")) and following.tag in ("v", "p", "d"):
        return "děi"
    if following.text[0] in "更很不太较最多好快紧稳" and not _ends_clause(last):
        return "de"
    if (last.tag[:1] in "nr" or last.text[-1] in "生员者人们") and following.tag[:1] in "nmq":
        return "dé"
    return "de" if last.tag[:1] in "vabz" or last.text == "用" or last.tag in ("ad", "an", "i", "l") else None


_INVITED = re.compile(r"[^，。；]{1,40}?(邀请|之邀|之请|之约|的请求)")
_ASKED = re.compile(r"[^，。；]{1,25}?(的要求|号召)")


def _ying(words: Sequence[Word], at: int) -> str | None:
    """应 yīng (should), yìng in 应…邀请."""
    following, last = _next(words, at), _last(words, at)
    if following and following.tag[:1] in "nrj":
        after = "".join(word.text for word in words[at + 1 : at + 24])
        opening = _ends_clause(last) or _tag(last) == "nr"
        if _INVITED.match(after) or (opening and _ASKED.match(after)):
            return "yìng"
    return "yìng" if _text(last) in ("叫", "有所", "必") else "yīng"


def _chu(words: Sequence[Word], at: int) -> str | None:
    """处 chǔ (punish, be in), chù (a place)."""
    last, following = _last(words, at), _next(words, at)
    placed = _tag(last)[:1] in ("m", "q", "r") or _text(last)[-1:] in ("口", "端", "段", "交")
    opening = _ends_clause(last) or _text(last) in ("并", "可以", "可", "或者", "或", "单", "判", "应", "各")
    if following is None or (placed and not opening):
        return "chù"
    if following.text[0] in _NUMERALS or following.text[0].isdigit() or following.text == "之":
        return "chǔ"
    if following.text in listed("reading_rules", "punish") or (opening and following.text[0] in "该违货相每"):
        return "chǔ"
    return "chǔ" if opening and _ends_clause(last) and following.tag[:1] in "nbr" else "chù"


def _chong(words: Sequence[Word], at: int) -> str | None:
    """重 chóng after a number (三重) and before what is done once more (重定价), zhòng otherwise."""
    if _text(_next(words, at)) in listed("reading_rules", "again"):
        return "chóng"
    return "chóng" if _text(_last(words, at))[-1:] in _NUMERALS and _tag(_last(words, at))[:1] == "m" else "zhòng"


def _chang(words: Sequence[Word], at: int) -> str | None:
    """长 zhǎng (grow; head), cháng (long)."""
    last, following = _last(words, at), _next(words, at)
    if _text(last) in listed("reading_rules", "lengthy"):
        return "cháng"
    if _text(following) in ("知识", "见识", "本领", "本事", "记性", "志气", "技能", "才干"):
        return "zhǎng"
    if _text(following) in listed("reading_rules", "grows") or _text(following)[:1] in listed("reading_rules", "grows"):
        return "zhǎng"
    if _text(last) in (")", "）") and _tag(following)[:1] != "m":
        return "zhǎng"
    headed = (_tag(last)[:1] == "n" and _tag(following) == "nr") or _text(last)[-1:] in ("外", "防", "察")
    return "zhǎng" if headed else "cháng"


_LED = re.compile(r"[^，。；]{0,12}(团|队|部|军|兵|众|师|舰|员|人)")


def _lv(words: Sequence[Word], at: int) -> str | None:
    """率 shuài (lead), lǜ (rate)."""
    last, following = _last(words, at), _next(words, at)
    if _text(last) == "以上" and _text(following)[:1] == "下":
        return "shuài"
    leader = last is None or last.tag == "nr" or _ends_clause(last) or last.text in ("亲自", "将", "曾", "并")
    return "shuài" if leader and following and _LED.match("".join(w.text for w in words[at + 1 : at + 8])) else "lǜ"


def _huan(words: Sequence[Word], at: int) -> str | None:
    """还 huán (give back), hái (still)."""
    following = _next(words, at)
    repaid = _ends_clause(following) or _text(following) in listed("reading_rules", "repay")
    return "huán" if repaid else "hái"


_TIBETAN = frozenset("区族语文历医药传胞南东北西民戏袍香")


def _cang(words: Sequence[Word], at: int) -> str | None:
    """藏 zàng (Tibet), cáng (hide)."""
    if _text(_last(words, at))[-1:] in tuple("进入援青川滇赴驻出离治稳兴涉蒙汉回彝羌边在建") or _text(_next(words, at))[
        :1
    ] in tuple(_TIBETAN):
        return "zàng"
    return "cáng"


def _zhi(words: Sequence[Word], at: int) -> str | None:
    """只 zhī after a number, zhǐ (only)."""
    last = _last(words, at)
    counted = _tag(last)[:1] == "m" or _text(last) in ("这", "那", "每", "各", "几", "一", "两", "整")
    pointed = _text(last) in ("这", "那", "每", "几") and _tag(_next(words, at)) in ("n", "ns", "nz")
    measure = words[at].tag != "d" or pointed or _ends_clause(_next(words, at))
    return "zhī" if counted and not _ends_clause(last) and measure else "zhǐ"


_SOWN = tuple("粮菜地田树草棉稻麦上下了的植出花果玉水油豆茶药瓜什")


def _zhong(words: Sequence[Word], at: int) -> str | None:
    """种 zhǒng (kind), zhòng (plant)."""
    last, following = _last(words, at), _next(words, at)
    if (_tag(last)[:1] in "mr" and last) or _text(last)[-1:] in tuple(_NUMERALS | set("这那各某此每何第整")):
        return "zhǒng"
    return "zhòng" if words[at].tag[:1] == "v" or _text(following)[:1] in _SOWN else None


def _juan(words: Sequence[Word], at: int) -> str | None:
    """卷 juǎn (roll) before what follows rolling, juàn (volume, paper) otherwise."""
    last, following = _last(words, at), _next(words, at)
    if (_tag(last)[:1] in "mnv" and last) or _text(last) in tuple("第上下长开闭该本《的在"):
        return "juàn" if _text(following)[:1] not in tuple("起走入进成了着") or following is None else "juǎn"
    return "juǎn"


_SET_TO = re.compile("音|温|亮|频道|光|火|空调|速度|档|高|低|最")


def _moved_to(words: Sequence[Word], at: int) -> str:
    """调到: tiáo dào what is set (音量调到最大), diào dào of who is moved elsewhere."""
    return "tiáo dào" if _SET_TO.search("".join(word.text for word in words[max(0, at - 3) : at + 3])) else "diào dào"


def _tiao(words: Sequence[Word], at: int) -> str | None:
    """调 diào (transfer, tune), tiáo (adjust)."""
    following, last = _text(_next(words, at))[:1], _text(_last(words, at))
    if last[-1:] == "北":
        return "diào"
    if following == "到":
        return _moved_to(words, at).partition(" ")[0]
    if (following and following in "往入出任离回来走研兵用取阅集拨运") or last in (
        "抽",
        "借",
        "选",
        "函",
        "外",
        "上",
    ):
        return "diào"
    return "tiáo"


def _qie(words: Sequence[Word], at: int) -> str | None:
    """切 qiè before 不可, 勿, 忌, 莫; qiē (cut)."""
    return "qiè" if _text(_next(words, at))[:1] in tuple("不勿忌莫要") else "qiē"


def _cha(words: Sequence[Word], at: int) -> str | None:
    """差 chà (poor, lacking), chā (difference)."""
    last = _last(words, at)
    if words[at].tag[:1] in "av" or _text(last) in ("很", "较", "更", "太", "最", "不", "越"):
        return "chà"
    return None


def _xi(words: Sequence[Word], at: int) -> str | None:
    """系 jì (fasten), xì (relate; be; department)."""
    return (
        "jì"
        if _text(_next(words, at)) in ("好", "上", "紧", "牢", "安全带", "着", "扣", "鞋带", "领带", "红领巾", "在一起")
        else "xì"
    )


def _jiao(words: Sequence[Word], at: int) -> str | None:
    """教 jiāo (teach somebody), jiào (teaching)."""
    return "jiāo" if _tag(_next(words, at))[:1] in ("r", "n", "u", "m") else "jiào"


def _nan(words: Sequence[Word], at: int) -> str | None:
    """难 nàn (disaster) at the end of a clause after 有, 遇, 避; nán (hard)."""
    suffered = _text(_last(words, at))[-1:] in tuple("有遇罹避逃") and _last(words, at)
    return "nàn" if suffered and _ends_clause(_next(words, at)) else "nán"


def _dan(words: Sequence[Word], at: int) -> str | None:
    """担 dàn (a load, a measure), dān (carry)."""
    last = _last(words, at)
    return "dàn" if last and (last.tag[:1] == "m" or last.text[-1] == "重") else "dān"


def _guo(words: Sequence[Word], at: int) -> str | None:
    """过 guo after a verb (看过), guò (pass; too)."""
    last, following = _last(words, at), _next(words, at)
    if (
        words[at].tag != "ug"
        or last is None
        or last.tag not in ("v", "n", "vn")
        or last.text in listed("reading_rules", "passing")
    ):
        return "guò"
    if following is None:
        return "guo"
    if following.text in listed("reading_rules", "spent"):
        return "guò"
    times = following.text[-1] in "次回遍趟年天场月顿声"
    share = following.tag[:1] == "m" and not times and (last.tag != "v" or following.text[-1] in "成半百")
    return "guò" if share or following.tag[:1] in "af" else "guo"


def _feng(words: Sequence[Word], at: int) -> str | None:
    """缝 féng (sew), fèng (a seam, a crack)."""
    return "féng" if words[at].tag[:1] == "v" and not _ends_clause(_next(words, at)) else "fèng"


def _ka(words: Sequence[Word], at: int) -> str | None:
    """卡 qiǎ (get stuck) before 在, 住, 着; kǎ otherwise."""
    return "qiǎ" if _text(_next(words, at))[:1] in tuple("在住着死脖了") and _next(words, at) else "kǎ"


def _tu(words: Sequence[Word], at: int) -> str | None:
    """吐 tù (vomit) with blood or food, tǔ otherwise."""
    after = "".join(word.text for word in words[at + 1 : at + 4])
    return "tù" if re.match(r"(了|出|过|完|得)?[^，。]{0,2}[血奶沫泻饭]", after) else "tǔ"


def _xue(words: Sequence[Word], at: int) -> str | None:
    """削 xiāo (peel) before what is peeled, xuē otherwise."""
    return "xiāo" if _text(_next(words, at)) in listed("reading_rules", "peeled") else "xuē"


def _san(words: Sequence[Word], at: int) -> str | None:
    """散 sàn (break up), sǎn (loose)."""
    return "sàn" if _text(_next(words, at))[:1] in tuple("了去开会场") and _next(words, at) else "sǎn"


def _meng(words: Sequence[Word], at: int) -> str | None:
    """蒙 měng (Mongolia) among the short names of places, méng otherwise."""
    return (
        "měng" if _text(_last(words, at))[-1:] in tuple("陕晋冀辽吉黑京津中俄内外宁") and _last(words, at) else "méng"
    )


def _counted_event(words: Sequence[Word], at: int) -> str | None:
    """场 cháng, the measure of what happens (一场大雨, 这场革命), chǎng of what is shown or held (三场比赛)."""
    for word in words[at + 1 : at + 8]:
        if word.text in listed("reading_rules", "events") or word.text[-2:] in listed("reading_rules", "events"):
            return "cháng"
        if _ends_clause(word) and word.text != "、":
            break
    return "chǎng"


def _hang(words: Sequence[Word], at: int) -> str | None:
    """行 háng (a trade, a row) beside another 行 or after 这, 各; xíng otherwise."""
    last, following = _text(_last(words, at)), _text(_next(words, at))
    trade = last[-1:] == "行" or last in ("各", "每", "哪", "这", "那", "同", "隔") or following == "行"
    return "háng" if trade else "xíng"


def _zhe(words: Sequence[Word], at: int) -> str | None:
    """着 zhuó before 重, 力, 眼 that the tagger cut off, with no verb before; zhe otherwise."""
    last, following = _last(words, at), _next(words, at)
    cut_off = _text(following)[:1] in tuple("重力眼手") and following is not None
    return "zhuó" if cut_off and (_ends_clause(last) or _text(last) in listed("reading_rules", "light")) else "zhe"


_PLAYED = re.compile("棋|车马|卒")


def _che(words: Sequence[Word], at: int) -> str | None:
    """车 jū, the piece of chess, where chess is spoken of; chē otherwise."""
    around = "".join(word.text for word in words[max(0, at - 8) : at + 8])
    return "jū" if _PLAYED.search(around) else "chē"


def _dang(words: Sequence[Word], at: int) -> str | None:
    """当 dàng at the end of 上…当, and after 把 or 拿 before a noun (把他当朋友); dāng otherwise."""
    following = _next(words, at)
    clause = []
    for word in reversed(words[max(0, at - 8) : at]):
        if _ends_clause(word):
            break
        clause.append(word.text)
    if (_ends_clause(following) or _text(following) in ("了", "的", "吗")) and "上" in clause:
        return "dàng"
    taken = not {"把", "拿", "将"}.isdisjoint(clause[:4]) and clause[0] not in ("把", "拿", "将")
    return "dàng" if taken and _tag(following) in ("n", "nr", "m", "r") else "dāng"


_RULES: dict[str, Rule] = {
    "车": _che,
    "当": _dang,
    "着": _zhe,
    "行": _hang,
    "卡": _ka,
    "缝": _feng,
    "吐": _tu,
    "削": _xue,
    "场": _counted_event,
    "为": _wei,
    "地": _di,
    "得": _de,
    "应": _ying,
    "处": _chu,
    "重": _chong,
    "长": _chang,
    "率": _lv,
    "还": _huan,
    "藏": _cang,
    "只": _zhi,
    "种": _zhong,
    "卷": _juan,
    "调": _tiao,
    "切": _qie,
    "差": _cha,
    "系": _xi,
    "难": _nan,
    "担": _dan,
    "过": _guo,
    "教": _jiao,
    "散": _san,
    "蒙": _meng,
}


# --- words that are read in two ways -------------------------------------------------------------------

_SOLDIERS = re.compile(r"(军|国|兵|部队|授予?|晋升|少将|上将|衔|、)$")


def _general(words: Sequence[Word], at: int) -> str | None:
    """中将 and 部将: a general; 将 (will) where a verb follows and no army stands before."""
    last, following = _last(words, at), _next(words, at)
    if last is None or following is None or _SOLDIERS.search(last.text) or following.tag[:2] in ("nr", "un"):
        return None
    if words[at].text == "中将" and last.tag in ("v", "vn"):
        return "zhōng jiāng"
    if following.tag[:1] not in "vpdcrmta":
        return None
    return "zhōng jiāng" if words[at].text == "中将" else "bù jiāng"


def _wanted(words: Sequence[Word], at: int) -> str | None:
    """要约: an offer; 要 (must) before 约谈."""
    return "yào yuē" if _text(_next(words, at))[:1] in ("谈", "见", "请", "束") else None


def _matter(words: Sequence[Word], at: int) -> str | None:
    """干事 gàn shi, a clerk, behind the office or before the name; gàn shì, to do things."""
    clerk = _text(_last(words, at)) in listed("reading_rules", "offices_of_clerks") or _tag(_next(words, at)) == "nr"
    return "gàn shi" if clerk else "gàn shì"


_WASTE = re.compile(r"[^，。；]{0,12}?(垃圾|废|物|土|渣|水|液|污|泥|砂|石|粪|油|汤|灰|货|尘|苦水)")


def _pour(words: Sequence[Word], at: int) -> str | None:
    """倾倒: qīng dào what is poured out, qīng dǎo (fall; be charmed) otherwise."""
    poured = _WASTE.match("".join(word.text for word in words[at + 1 : at + 8]))
    after_noun = _tag(_last(words, at))[:1] == "n" and _ends_clause(_next(words, at))
    return "qīng dào" if poured and not after_noun else "qīng dǎo"


def _proper(words: Sequence[Word], at: int) -> str | None:
    """正当 zhèng dāng, just when (正当春耕之时), at the start of a clause that ends so; else zhèng dàng, proper."""
    clause = "".join(word.text for word in words[at + 1 : at + 16]).partition("，")[0]
    just_when = _ends_clause(_last(words, at)) and clause.endswith(("时", "之际", "时候", "时刻", "时节", "之时"))
    return "zhèng dāng" if just_when else "zhèng dàng"


def _shouldered(words: Sequence[Word], at: int) -> str | None:
    """背上 bēi shàng before what is carried (沉重的包袱); bèi shàng, on the back."""
    after = "".join(word.text for word in words[at + 1 : at + 6])
    return "bēi shàng" if re.match(r"[^，。]{0,6}(包|负担|债|名|锅|责任|压力|行李|枪|黑)", after) else "bèi shàng"


def _likeness(words: Sequence[Word], at: int) -> str | None:
    """似的 sì de where the tagger cut 近似, 类似 before it; shì de, as if."""
    return "sì de" if _text(_last(words, at))[-1:] in tuple("近类相酷貌疑形神") and at else None


_GARMENT = re.compile(r"[^，。；]{0,14}?(衣|服(?!饰)|装(?!束)|鞋|裙|裤|袍|衫|甲|帽|袜|靴)")


def _clothed(words: Sequence[Word], at: int) -> str | None:
    """穿着 chuān zhe before what is worn (穿着长袍), chuān zhuó, the way of dressing, otherwise."""
    following = _next(words, at)
    worn = _GARMENT.match("".join(word.text for word in words[at + 1 : at + 8]))
    return "chuān zhe" if worn or _tag(following)[:1] in ("m", "r") else "chuān zhuó"


def _metropolis(words: Sequence[Word], at: int) -> str | None:
    """都会 dōu huì before what all will do; dū huì, a great city, otherwise."""
    return "dōu huì" if _tag(_next(words, at))[:1] in tuple("vadizprc") else None


def _place(words: Sequence[Word], at: int) -> str | None:
    """地方 dì fang, a place, behind 这个, 什么 or 的 where no noun follows; dì fāng, what is local, otherwise."""
    last, following = _text(_last(words, at)), _next(words, at)
    if _text(following) == "、" or _tag(following)[:1] in ("n", "j", "b", "r", "c"):
        return "dì fāng"
    if last in ("这", "这个", "那个", "什么", "哪", "哪个", "个", "某些"):
        return "dì fang"
    whole = _ends_clause(following) or _text(following) in tuple("是都也很还就去有了")
    return "dì fang" if last == "的" and whole else "dì fāng"


_QUARREL = re.compile("争|吵|发生|引起|因|起|与|和|为")


def _corner(words: Sequence[Word], at: int) -> str | None:
    """口角: kǒu jué, a quarrel, behind 发生 or 争; kǒu jiǎo, the corner of the mouth, otherwise."""
    around = "".join(word.text for word in words[max(0, at - 3) : at + 2])
    return "kǒu jué" if _QUARREL.search(around) else "kǒu jiǎo"


_HEALING = re.compile("医|病|诊|药|患|院|村里|手术")


def _healer(words: Sequence[Word], at: int) -> str | None:
    """大夫: dài fu, a physician, where one is sick or behind a surname; dà fū, an office of old, otherwise."""
    last = _last(words, at)
    named = _text(last) in name_shapes().surnames and _tag(last)[:1] in "nr" and _text(last) not in "卿士"
    around = "".join(word.text for word in words[max(0, at - 6) : at + 7])
    return "dài fu" if named or _HEALING.search(around) else "dà fū"


_CONTESTED: dict[str, Rule] = {
    "似的": _likeness,
    "口角": _corner,
    "地方": _place,
    "都会": _metropolis,
    "大夫": _healer,
    "调到": _moved_to,
    "穿着": _clothed,
    "正当": _proper,
    "背上": _shouldered,
    "倾倒": _pour,
    "中将": _general,
    "部将": _general,
    "要约": _wanted,
    "干事": _matter,
}


def contested() -> dict[str, Rule]:
    """Words of the dictionary that are read in another way, or are no word, in some sentences."""
    return _CONTESTED


@cache
def phrases() -> dict[str, str]:
    """Stretches of text that are read in one way, however they are cut into words."""
    pairs = listed_pairs("reading_rules", "phrases")
    return {stretch: reading.replace("_", " ") for stretch, reading in pairs.items()}


@cache
def ruled() -> frozenset[str]:
    """The characters that have a rule."""
    return frozenset(_RULES) | listed_pairs("reading_rules", "alone").keys()


def left_open() -> frozenset[str]:
    """The characters that have a rule, or a reading by what stands beside them."""
    return ruled() | _beside().keys()
