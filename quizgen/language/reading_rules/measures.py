"""Numbers, and the characters that are measures behind them: 只, 种, 卷, 担, 重, 场, 乘, 通, 服."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.neighbours import (
    Rule,
    begins,
    ends,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_after,
    text_before,
    text_of,
)
from quizgen.language.word_lists import listed
from quizgen.model import Word
from quizgen.patterns import regex

NUMERALS = frozenset("一二三四五六七八九十百千万亿两几多双数半")


_SO_OFTEN = ("一遍", "一次", "一回", "两遍", "几遍", "三遍", "过")


def chong(words: Sequence[Word], at: int) -> str | None:
    """重 chóng after a number (三重) and before what is done once more (重定价), zhòng otherwise."""
    previous, following = previous_word(words, at), text_of(next_word(words, at))
    again = following[1:] in _SO_OFTEN or text_of(next_word(words, at + 1)) in _SO_OFTEN
    if again and following[:1] in listed("reading_rules", "again"):
        return "chóng"
    if following in listed("reading_rules", "again") or (following == "又" and text_of(previous) != "又"):
        return "chóng"
    return "chóng" if text_of(previous)[-1:] in NUMERALS and tag_of(previous)[:1] == "m" else "zhòng"


_BY_ZHI = tuple(
    "鸟猫狗鸡鸭鹅兔羊猪虎狼鼠猴狐熊豹狮象鹰雀燕鸽蝶蜂蚁虫蚊蝇蟹虾龟蛙鞋袜手脚耳眼船箱盒碗杯袋桶瓶壶筐篮鹤雁犬龙"
)
_GOT_BY_ONE = frozenset(
    "带拎出摔踢砸碰踩咬挂戴有是养买画丢见抓捉打像捡喂来飞跑杀宰送射捕放救骑抱缺少掉逮钓变换剩牵赶伸穿脱断瞎拿提租借做叠折剪吃"
)


def is_got_by_one(words: Sequence[Word], at: int) -> bool:
    """Whether 只, which begins the word `at`, counts one thing behind its verb: 有只鸟, 来了只狗, 养只可爱的小猫."""
    done = [word.text for word in words[max(0, at - 2) : at] if word.text not in ("了", "过", "着")][-1:]
    if not done or done[0][-1] not in _GOT_BY_ONE or words[at - 1].tag[:1] not in "vuznd":
        return False
    if words[at].text[1:]:
        return words[at].text.removesuffix("子").endswith(_BY_ZHI)
    for word in words[at + 1 : at + 5]:
        if word.text.removesuffix("子").endswith(_BY_ZHI) and word.tag[:1] != "v":
            return True
        if word.tag[:1] not in "abnz" and word.text != "的":
            return False
    return False


def zhi(words: Sequence[Word], at: int) -> str | None:
    """只 zhī after a number, zhǐ (only)."""
    previous, following = previous_word(words, at), next_word(words, at)
    about = text_of(previous) in ("来", "多", "余") and at > 1 and words[at - 2].tag[:1] == "m"  # 三百来只
    counted = (
        about or tag_of(previous)[:1] == "m" or text_of(previous) in ("这", "那", "每", "各", "几", "一", "两", "整")
    )
    named = tag_of(following) in ("n", "nr", "ns", "nz", "a", "b")
    pointed = text_of(previous) in ("这", "那", "每", "几") and (named or text_of(next_word(words, at + 1)) == "的")
    pointed = pointed or (counted and tag_of(following)[:1] == "n")
    pointed = pointed or (text_of(previous) in ("这", "那") and tag_of(following)[:1] in ("t", "f", "s", "m"))
    pointed = pointed or (text_of(previous) in ("这", "那") and text_of(following) in ("叫", "名叫", "名为", "取名"))
    many = ends(previous, "万亿0123456789")
    pointed = pointed or (many and (tag_of(following)[:1] in ("m", "j") or tag_of(following) == "vg"))
    if ends(previous, "船舰艇") and (ends_clause(following) or text_of(following)[0] in "的数和与及或"):
        return "zhī"
    if text_of(previous)[-1:] == "犬" and text_of(following) not in ("是", "有", "能", "会", "要"):
        return "zhī"
    if text_of(previous) in ("每", "首") or is_got_by_one(words, at):
        return "zhī"
    measure = words[at].tag != "d" or pointed or ends_clause(following)
    return "zhī" if counted and not ends_clause(previous) and measure else "zhǐ"


_SOWN = tuple("粮菜地田树草棉稻麦上下了的植出花果玉水油豆茶药瓜什")


_SEASONS = tuple("年季月天春夏秋冬")
_SORTS_OF = frozenset(("有", "是", "像", "成", "为", "作为", "分", "分成", "属"))  # 有种说法: with these it is a kind


_SUITED = ("适宜", "适合", "宜", "不宜", "只能", "继续", "大面积", "自愿")
_GROWERS = frozenset(
    (*"我你他她", "我们", "你们", "他们", "她们", "咱们", "自己", "大家", "人家", "农民", "村民", "乡亲们")
)
_PLANTERS = frozenset((*"能愿谁敢会要想不没也再抢去来肯", "愿意"))  # who plants, or will


def zhong(words: Sequence[Word], at: int) -> str | None:
    """种 zhǒng (kind), zhòng (plant)."""
    previous, following = previous_word(words, at), next_word(words, at)
    sown = words[at].tag[:1] == "v" or text_of(following)[:1] in _SOWN
    plant = tag_of(following) == "n" and text_of(following)[0] not in "畜禽马牛羊猪鸡鸭鹅兔鱼苗种类"
    if ends_clause(previous) and text_of(previous) != "、" and (plant or begins(following, "点些几")):
        return "zhòng"
    yearly = text_of(previous)[-1:] in _SEASONS and tag_of(following)[:1] in ("m", "n")
    asked = (
        tag_of(previous)[:1] == "v" and text_of(previous) not in _SORTS_OF and tag_of(following)[:1] in ("m", "n", "v")
    )
    done = text_of(previous) in _PLANTERS and text_of(following) not in ("是", "的")
    done = done or (text_of(previous) in _GROWERS and text_of(following) == "的")
    done = done or (text_of(previous) in _SUITED and tag_of(following)[:1] == "n")
    done = done or (text_of(previous) in ("都", "也", "只", "就", "又") and tag_of(following)[:1] == "n")  # 家家都种茶
    if yearly or asked or done or text_of(following) in ("什么", "啥", "完", "谁"):
        return "zhòng"
    if (previous and previous.tag[:1] in "mr") or text_of(previous)[-1:] in tuple(NUMERALS | set("这那各某此每何第整")):
        return "zhǒng"
    return "zhòng" if sown else None


def juan(words: Sequence[Word], at: int) -> str | None:
    """卷 juǎn (roll) before what follows rolling, juàn (volume, paper) otherwise."""
    previous, following = previous_word(words, at), next_word(words, at)
    if text_of(following)[:1] in NUMERALS | set("首末终尾数次帙"):
        return "juàn"
    if (previous and previous.tag[:1] in "mnv") or text_of(previous) in tuple("第上下长开闭该本《的在"):
        return "juàn" if not begins(following, "起走入进成了着") or following is None else "juǎn"
    return "juǎn"


def dan(words: Sequence[Word], at: int) -> str | None:
    """担 dàn (a load, a measure), dān (carry)."""
    previous = previous_word(words, at)
    return "dàn" if previous and (previous.tag[:1] == "m" or previous.text[-1] == "重") else "dān"


_GONE_THROUGH = tuple("干哭病闹笑骂吵醉爱识喜恋斗拼")  # 大干一场, 大病一场, 空欢喜一场


_LONG_CLAUSE = 25
_SHOWN = (
    *("演出", "比赛", "电影", "话剧", "讲座", "论坛", "赛", "戏", "秀", "展", "展览", "课", "直播", "仪式", "婚礼"),
    *(
        "演讲",
        "报告",
        "对话",
        "讨论",
        "演练",
        "考试",
        "晚会",
        "大会",
        "舞会",
        "盛会",
        "聚会",
        "宴会",
        "乐会",
        "告会",
        "布会",
    ),
    *("谈会", "动会", "待会", "讨会", "享会", "介会", "聘会", "面会", "唱会", "明会", "览会", "洽会"),
)


def chang(words: Sequence[Word], at: int) -> str | None:
    """场 cháng, the measure of what happens (一场大雨, 一场深远的革命), chǎng of what is shown or held (三场比赛, 一
    场讲述抗战的话剧).
    """
    if ends_clause(next_word(words, at)) and text_of(previous_word(words, at))[-1:] in _GONE_THROUGH:
        return "cháng"
    clause: list[Word] = []
    for word in words[at + 1 : at + 1 + _LONG_CLAUSE]:
        if ends_clause(word) and word.text != "、":
            break
        clause.append(word)
    described = bool(clause) and clause[0].tag[:1] in "abz"
    if any(map(_happens, clause[: 1 + described])):
        return "cháng"
    last_de = max((place for place, word in enumerate(clause) if word.text == "的"), default=-1)
    for word in clause[last_de + 1 : last_de + 5] if last_de >= 0 else ():
        if word.text.endswith(_SHOWN):
            return "chǎng"
        if _happens(word):
            return "cháng"
    return "cháng" if any(map(_happens, clause[:7])) else "chǎng"


def _happens(word: Word) -> bool:
    war = len(word.text) > 2 and word.text[-1] == "战"  # 心理战, 贸易战
    return war or not {word.text, word.text[-2:]}.isdisjoint(listed("reading_rules", "events"))


def sheng(words: Sequence[Word], at: int) -> str | None:
    """乘 shèng, a chariot with its horses, behind a number (战车四千乘, 千乘之国); chéng (ride; times) otherwise."""
    previous, following = previous_word(words, at), next_word(words, at)
    before = text_before(words, at, 6)
    ended = ends_clause(following) or text_of(following) in ("之", "的", "”", "战车", "兵车")
    return (
        "shèng" if tag_of(previous)[:1] == "m" and ended and _CHARIOTS.search(before + text_of(following)) else "chéng"
    )


_CHARIOTS = regex("车|[千万]$|[千万]之|国")
_BEATEN = regex(r"鼓[^，。；]{0,4}$|锣$")
_POURED_OUT = tuple("骂说训批讲打闹吵揍乱忙砸砍")


def tong(words: Sequence[Word], at: int) -> str | None:
    """通 tòng behind a number, how often the drums are beaten (鸣鼓两通) or one scolds (骂了两通); tōng otherwise."""
    return "tòng" if tag_of(previous_word(words, at))[:1] == "m" and _in_rounds(words, at - 1, at) else "tōng"


def three_rounds(words: Sequence[Word], at: int) -> str | None:
    """三通 sān tòng of drums (三通鼓); sān tōng, the three links, otherwise."""
    return "sān tòng" if _in_rounds(words, at, at) else None


_ENGRAVED = tuple("碑碣电匾石刻函信")


def one_round(words: Sequence[Word], at: int) -> str | None:
    """一通 yī tōng of a stele or a message (石碑一通, 一通电报); yī tòng, a bout of something, otherwise."""
    sent = text_of(next_word(words, at)).startswith(_ENGRAVED)
    return "yī tōng" if sent or text_of(previous_word(words, at)).endswith(_ENGRAVED) else None


def _in_rounds(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether drums are beaten, or one scolds, as often as the words from `first` to `last` say."""
    before = text_before(words, first, 4)
    following = next_word(words, last)
    scolded = before.removesuffix("了").endswith(_POURED_OUT) and ends_clause(following)
    return scolded or _BEATEN.search(before) is not None or begins(following, "鼓锣")


_MEDICINE = regex(r"[^，。；]{0,3}(药|汤剂|汤方|煎剂)")


def dose(words: Sequence[Word], at: int) -> str:
    """服 behind a number: fù, a dose of medicine (三服汤药); fú, a degree of kinship (五服), otherwise."""
    return "fù" if _MEDICINE.match(text_after(words, at, 3)) else "fú"


def fu(words: Sequence[Word], at: int) -> str | None:
    """服 fù, a dose, behind a number that the tagger cut off; fú otherwise."""
    return dose(words, at) if tag_of(previous_word(words, at))[:1] == "m" else "fú"


def doses(words: Sequence[Word], at: int) -> str | None:
    """服药 fù yào behind a number that the tagger cut off (两|服药); fú yào, to take medicine, otherwise."""
    previous = previous_word(words, at)
    return "fù yào" if previous and previous.tag[:1] == "m" and NUMERALS.issuperset(previous.text) else None


_BY_THE_DOZEN = regex("[^，。；]{0,7}?([蛋袜杯瓶碟罐盒]|啤酒|铅笔|玫瑰|手套|毛巾|手帕|蜡烛|信封|纽扣|明信片)")


def dozen(words: Sequence[Word], at: int) -> str:
    """打 behind a number: dá, a dozen, of what is so sold (三打玫瑰); dǎ (beat) otherwise."""
    return "dá" if _BY_THE_DOZEN.match(text_after(words, at, 5)) else "dǎ"


_CARGO = ("货", "盐", "茶", "粮", "卸下")


def tuo(words: Sequence[Word], at: int) -> str | None:
    """驮 duò, what a beast carries, behind a number (三驮茶叶) or what is carried (卸下货驮); tuó (carry) otherwise."""
    previous, following = previous_word(words, at), next_word(words, at)
    carried = text_of(following).startswith(tuple("到上下进回过来去往运"))
    loaded = text_of(previous) in _CARGO and (ends_clause(following) or (tag_of(following) == "v" and not carried))
    return "duò" if loaded or tag_of(previous)[:1] == "m" or text_of(previous) == "每" else "tuó"


RULES: dict[str, Rule] = {
    "重": chong,
    "只": zhi,
    "种": zhong,
    "卷": juan,
    "担": dan,
    "场": chang,
    "乘": sheng,
    "通": tong,
    "服": fu,
    "驮": tuo,
}

WORDS: dict[str, Rule] = {"三通": three_rounds, "一通": one_round, "服药": doses}
