"""地, 得, 着 and 过: particles behind a word, or words of their own; 啊, 哦, 咯, 哩, which end or open what is said."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quizgen.language.reading_rules.complements import RESULTS
from quizgen.language.reading_rules.measures import NUMERALS
from quizgen.language.reading_rules.neighbours import (
    Rule,
    back_in_clause,
    begins,
    ends,
    ends_clause,
    next_word,
    previous_word,
    tag_of,
    text_after,
    text_around,
    text_of,
)
from quizgen.language.word_lists import listed
from quizgen.language.words import has_word
from quizgen.model import Word
from quizgen.patterns import regex

_OF_LAND = frozenset("亩块垧顷")  # measures of the ground
_GROUNDS = tuple("用坡场丘陵岸籍地出")  # a noun or verb that ends so: 陡坡地, 到岸地, 腾出地
_BEGUN_BY_GROUND = (*tuple("桩锁垫磅力埋县煞"), "掷球", "源热泵", "政局")
_KINDS_OF_GROUND = frozenset("低荒旱洼冻寒闲熟岗")
_OF_PLACE = frozenset((*"等各当该两多三异外此某属本就用市县省乡村镇及和与或", "或者", "以及"))
"""地 after one of these is the ground."""


def di(words: Sequence[Word], at: int) -> str | None:
    """地 de after an adverbial, dì the ground."""
    previous, following = previous_word(words, at), next_word(words, at)
    if previous is None or ends_clause(previous) or previous.text in ("“", "‘", "《", "的"):
        return "dì"
    if previous.tag[:1] == "m" and (previous.text.isdigit() or (NUMERALS - {"多", "半"}).issuperset(previous.text)):
        return "dì"
    if previous.text[-1] in _OF_LAND and previous.tag[:1] in "mqr":
        return "dì"
    if previous.text in ("里", "站") and at > 1 and words[at - 2].tag[:1] == "m":
        return "dì"
    if previous.text[-1] == "林" and previous.tag[:1] in "nl":
        return "dì"
    if at > 1 and previous.text in "多少大好快高" and words[at - 2].text in ("更", "很", "最", "较", "越"):
        return "de"
    if at > 1 and previous.text in ("为", "目的") and words[at - 2].text in ("有", "没有", "无"):  # 自在有为地生活
        return "de"
    if (
        words[at].tag != "uv"
        or previous.text in _OF_PLACE
        or (previous.text[-1] in "等外军空营" and previous.tag[:1] not in "adil")
    ):
        return "dì"
    if previous.text in listed("reading_rules", "sites") or previous.tag == "p" or _names_ground(words, at):
        return "dì"
    adverbial = (
        previous.tag[:1] in "adziclr"
        or previous.tag == "vd"
        or previous.text[-1] == "性"
        or previous.text in listed("reading_rules", "adverbials")
    )
    if at > 1 and words[at - 2].text == "的" and ends_clause(following):
        return "dì"
    if following is None or ends_clause(following) or following.text in ("等", "的", "和", "与", "或", "以及"):
        if text_of(following) in ("、", "和", "与", "或", "以及") and _is_joined(words, at):
            return "de"
        return "de" if adverbial and (following is None or following.text in "，、和与或") else "dì"
    done = text_of(next_word(words, at + 1)) in ("了", "着", "过")
    thing = following.tag[:1] in "nfmb" and following.tag != "nr" and not done
    if not adverbial and thing and (previous.tag[:1] in "vfs" or previous.text[-1] in "市县境林"):
        return "dì"
    if not adverbial and text_of(following) in _BEHIND_A_PLACE and previous.tag[:1] == "v":
        return "dì"
    return "de"


_BEHIND_A_PLACE = ("由", "之一", "相应", "负责", "同级", "所属", "有关")
"""What is said of the place behind a verb, and is no way of doing: 诊治地负责, 收储地由…."""


def _is_joined(words: Sequence[Word], at: int) -> bool:
    """Whether one more 地 follows behind a mark, and something done behind it: 有计划地、定期地〔下放〕."""
    for other in range(at + 3, min(at + 7, len(words) - 1)):
        if ends_clause(words[other]):
            return False
        if words[other].text == "地":
            return not ends_clause(words[other + 1]) and di(words, other) == "de"
    return False


def _names_ground(words: Sequence[Word], at: int) -> bool:
    """Whether 地 is a kind of ground by the word before it (陡坡地, 拿地, 腾出地) or begins a word (地桩)."""
    previous = words[at - 1]
    if (
        previous.tag[:1] in "nv" and previous.text[-1] in _GROUNDS and previous.text != "突出"
    ) or previous.text in _KINDS_OF_GROUND:
        return True
    place = previous.text in ("人", "之") or (previous.tag in ("ns", "nt") and previous.text[0] != previous.text[1:2])
    return (
        place
        or (previous.tag == "v" and len(previous.text) == 1)
        or text_after(words, at, 2).startswith(_BEGUN_BY_GROUND)
    )


def _is_made(words: Sequence[Word], at: int) -> bool:
    """Whether 把 or 将 says what the verb before 得 makes so: 将景区装点得梦幻."""
    return any(word.text in ("把", "将") for word in back_in_clause(words, at - 1, 7))


_TOO = ("过高", "过低", "过多", "过少", "过大", "过小", "过快", "过慢", "过于")
_DEGREES = (*tuple("更很不太较最多好快紧稳越极"), *_TOO, "格外", "异常", "十分", "非常", "特别", "分外", "无比")
_MUST = ("但", "就", "还", "也", "非", "总", "都", "又", "至少", "最少", "起码", "恐怕", "肯定", "首先", "只")
_GOT = (  # what one gets, or how far
    *("解放", "独立", "发展", "治疗", "救", "保障", "帮助", "满足", "升", "增", "受益", "安", "休息", "翻身"),
    *("感冒", "表扬", "从容"),
    *tuple("享见获免脱遂逞偿出到住以知其此了过起"),
)


_BY_LAW = regex(
    "条例|委员|法院|检察院|机关|法人|董事|理事|监事|主任|主席|议长|代表大会|当事人|股东|原告|被告|上诉|仲裁|公民|本[法章条会]"
    "|章程|批准|核准|核定|选举|选任|改选|任期|连任|登记|契约|债权|设[立置]|(组织|协)会|之规定|规定之"
)
_COLLOQUIAL = (*tuple("把跟让给先靠花有去来看想说听讲走下干用赶管抓好多少早快"), "赶紧", "马上")
_FORMAL_ONE = frozenset("于由以依按向为作设任兼")


def _is_lawful(words: Sequence[Word], at: int) -> bool:
    """Whether 得 says what one may do by law: 经批准，得设立分会; 必要时，得延长一个月."""
    previous, following = previous_word(words, at), next_word(words, at)
    if not ends_clause(previous) and tag_of(previous)[:1] not in ("n", "r", "c", "j", "t"):
        return False
    if following is None or following.tag[:1] not in "vpdn" or following.text.startswith(_COLLOQUIAL):
        return text_of(following) in ("先行", "用于")
    if len(following.text) == 1 and following.text not in _FORMAL_ONE:
        return False
    return _BY_LAW.search(text_around(words, at, 16, 8)) is not None


_OFTEN = ("天天", "每天", "年年", "月月", "今天", "明天", "后天", "今晚", "每年", "每月", "一个劲儿")
_MORE = ("多", "少", "早", "快", "早点", "多少", "快点", "早些", "多些")


def _is_illness(quoted: Sequence[Word]) -> bool:
    """Whether what stands in quotation marks is what one falls ill with: “软骨病”."""
    for word, then in pairwise(quoted):
        if then.text == "”":
            return word.text.endswith(("病", "症", "热", "癌", "疮"))
    return False


def _is_told(words: Sequence[Word], at: int) -> bool:
    """Whether 得 stands between somebody and what he must do, by how it is said: 你得多休息, 孩子得天天刷牙."""
    previous, following, then = previous_word(words, at), next_word(words, at), next_word(words, at + 1)
    if following is None:
        return False
    tried = len(following.text) == 3 and following.text[0] == following.text[2] and following.text[1] == "一"
    if tried or (
        following.tag[:1] == "m" and then is not None and then.text == following.text
    ):  # 得改一改, 得一件一件办
        return True
    if previous is None or previous.tag not in ("r", "n", "nr", "s", "t") or previous.text == "所":
        return False
    if following.text in _OFTEN and tag_of(then)[:1] in ("v", "d", "p", "i", "l"):
        return True
    if previous.tag != "r":
        return False
    more = following.text in _MORE and tag_of(then)[:1] == "v"
    return more or (following.tag in ("l", "i") and following.text[0] not in "天意")


def _is_due(words: Sequence[Word], at: int) -> bool:
    """Whether 得 says that what follows must be done (还得努力, 关键得看实效, 得先修路), by the words beside it."""
    previous, following = previous_word(words, at), next_word(words, at)
    if following is None or following.text.startswith(_GOT) or text_of(next_word(words, at + 1))[:1] == "者":
        return False
    if previous is not None and previous.text in _MUST:
        return True
    acted = (
        following.tag in ("v", "p", "d") or following.text in ("问", "省", "信")
    ) and not following.text.startswith((*_DEGREES, "比"))
    opening = previous is None or ends_clause(previous)
    if opening and following.text in _MORE and not ends_clause(next_word(words, at + 1)):  # 得多穿点
        return True
    if opening and text_of(next_word(words, at + 1)) == "地":  # 得系统地把握
        return True
    return acted and (opening or (previous is not None and previous.tag in ("r", "n", "nr", "ns", "nt")))


_MINDED = frozenset(("觉得", "记得", "晓得", "懂得"))
TO_GET = ("深", "颇", "甚", "时")
"""得 behind one of these is to get, or may: 深得民心, 必要时得设立."""


_HOW = frozenset("对准好通动稳快早多少足满大小高低深实细紧牢住出起")
_STILL = ("也", "还", "都", "并", "又", "却")
_SO_FAR = tuple("不很太比较更最够没")


_SO_MUCH = ("那么", "这么", "如此", "这样", "那样")


def _is_got(word: Word, tags: str) -> bool:
    """Whether the word, of one of `tags`, is what one gets, and not how far one comes: 测得结果, but 测得出."""
    return word.tag[:1] in tags and word.text[0] not in RESULTS and word.text[0] not in "来去上下回过清多少快慢好"


def _tells_how(words: Sequence[Word], at: int) -> bool:
    """Whether 得 stands before how something is done: 走得对，; 利用得也不充分."""
    following, then = words[at + 1], next_word(words, at + 1)
    done = words[at - 1].tag[:1] in "vnb"
    if done and following.text == "过" and then is not None and then.tag[:1] == "a":
        return True
    if done and following.text in _HOW and (ends_clause(then) or text_of(then) in ("的", "了")):
        return words[at - 1].text not in _MUST
    return done and following.text in _STILL and text_of(then).startswith(_SO_FAR)


def de(words: Sequence[Word], at: int) -> str | None:
    """得 de between a verb and its complement, děi (must) after its subject, dé otherwise (get; foreign names)."""
    previous, following = previous_word(words, at), next_word(words, at)
    if following is None or ends_clause(following) or following.text[0] in "州克梅斯尔":
        return "dé"
    if following.text.startswith("直") and previous is not None and previous.tag[:1] in "vna":  # 急得直跺脚
        return "de"
    if text_of(previous) in _MINDED and following.tag[:1] in "vdap":  # 觉得得去
        return "děi"
    if previous is not None and (_tells_how(words, at) or (previous.text[-1] == "开" and following.tag[:1] in "az")):
        return "de"
    if text_of(previous) in TO_GET and following.tag[:1] in "nv":
        return "dé"
    sought = text_of(previous) == "要求" and len(following.text) > 1 and tag_of(next_word(words, at + 1)) in ("v", "vn")
    people = following.text == "人" and ends_clause(next_word(words, at + 1))  # 成事在得人
    if sought or people or following.text in ("天下", "民心", "人心", "要领"):
        return "dé"
    if previous is not None and len(previous.text) == 2 and _is_made(words, at):
        return "de"
    if following.text == "“" and _is_illness(words[at + 2 : at + 6]):
        return "dé"
    if following.text in ("了", "过") and previous is not None and previous.tag[:1] in "dt":  # 又得了肺炎
        return "dé"
    then = tag_of(next_word(words, at + 1))
    told = following.tag == "r" and then[:1] == "v"
    told = told or (len(following.text) == 1 and following.tag in ("v", "n") and then == "r")  # 你得信我
    if previous is not None and previous.tag == "r" and told:
        return "děi"  # 这事得你去
    if _is_lawful(words, at):
        return "dé"
    if _is_told(words, at) or _is_due(words, at):
        return "děi"
    if previous is None or previous.text in tuple("不只方始可应各所皆才均再、，"):
        return "dé"
    if following.text.startswith(_DEGREES) and not ends_clause(previous):
        return "de"
    if (previous.tag[:1] in "nr" or previous.text[-1] in "生员者人们") and following.tag[:1] in "nmq":
        return "dé"
    found = "nmvjsa" if previous.text == "拾" else "nmvjs"
    if previous.text[-1] in listed("reading_rules", "getting") and _is_got(following, found):
        return "dé"
    if previous.tag in ("n", "vn") and (following.tag[:1] in "izla" or following.text in _SO_MUCH):
        return "de"
    if previous.tag == "d" and following.text in RESULTS:  # 挺得住
        return "de"
    if previous.text[0] in "更很较" and len(previous.text) == 2 and following.tag[:1] == "v":  # written for 更好地推进
        return "de"
    return (
        "de"
        if previous.tag[:1] in "vabz" or previous.text in ("用", "等") or previous.tag in ("ad", "an", "i", "l")
        else None
    )


_TIMES = tuple("次回遍趟年天场月顿声")


_TURNED = frozenset(("身", "头", "脸", "来", "去", "上"))
_CROSSED = frozenset("桥河路江海山街门墙关弯坎站")  # behind 过 of a verb of passing: 跳过河


def divides(verb: str, thing: str) -> bool:
    """Whether 过 divides a listed verb from its object (下过雪, 刮过大风), not turned, passed or spent (转过身, 跳过河,
    过上好日子)."""
    verb, thing = verb.lstrip("没被"), thing[1:] if thing[:1] in ("大", "小") else thing
    if len(thing) != 1 or thing in _TURNED or not has_word(verb + thing):
        return False
    return thing not in _CROSSED or verb not in listed("reading_rules", "passing")


_SO_OFTEN = tuple("次回遍趟")


def divides_counted(verb: str, words: Sequence[Word], at: int) -> bool:
    """Whether how often or how much stands behind 过 of the word `at`, before the object of the verb (跳过两次舞,
    念过三年书), or at the end (飞过两次)."""
    count, then = next_word(words, at), next_word(words, at + 1)
    if count is None or count.tag[:1] != "m":
        return False
    if then is not None and then.tag[:1] == "q":
        count, then = then, next_word(words, at + 2)
    often = count.text.endswith(_SO_OFTEN)
    if then is None or ends_clause(then):
        return often and has_word(verb)
    return divides(verb, then.text) or (often and has_word(verb + then.text))


def _is_feast(words: Sequence[Word], at: int) -> bool:
    """Whether the word `at` opens the quoted name of a feast: “五一”."""
    return text_of(words[at]) == "“" and text_of(next_word(words, at)) in ("五一", "六一", "十一", "七一", "八一")


def guo(words: Sequence[Word], at: int) -> str | None:
    """过 guo after a verb (看过), guò (pass; too)."""
    previous, following = previous_word(words, at), next_word(words, at)
    attended = text_of(previous) in ("上", "下") and (at < 2 or words[at - 2].tag[:1] not in "ns")  # 上过大学
    then = text_of(next_word(words, at + 1))
    if previous is not None and (
        divides(previous.text, text_of(following)) or divides_counted(previous.text, words, at)
    ):
        return "guo"
    counted = tag_of(following)[:1] == "m" and (text_of(following).endswith(_TIMES) or then.startswith(_TIMES))
    if (
        words[at].tag != "ug"
        or previous is None
        or (previous.tag not in ("v", "n", "vn", "l") and not attended and previous.text[0] != "所")
        or previous.text in listed("reading_rules", "passing")
        or (len(previous.text) > 1 and previous.text[-1] == "得" and not has_word(previous.text))
        or _passes(words, at)
        or _spends(words, at)
        or is_too_much(words, at)
    ):
        return "guò"
    if following is None:
        return "guo"
    if following.text.startswith("亿") or following.text == "上" or _is_feast(words, at + 1):  # 过上好日子
        return "guò"
    share = following.tag[:1] == "m" and not counted and (previous.tag != "v" or following.text[-1] in "成半百")
    too = following.tag[:1] in "af" and not is_described(previous, words, at)
    return "guò" if share or too else "guo"


_PASSERS = (*tuple("家舶船车辆人者员们众友姓民孩济球键"), "学生", "师生", "考生", "医生")


def _passes(words: Sequence[Word], at: int) -> bool:
    """Whether a noun before 过 is who or what passes or spends (大家过暑期, 船舶过闸), or it is over (风头过后)."""
    previous, following = words[at - 1], next_word(words, at)
    if previous.tag == "n" and text_of(following)[:1] == "后":
        return True
    if text_of(following) in listed("reading_rules", "passed"):
        return previous.tag[:1] != "v" or text_of(following)[0] in "船闸"
    return previous.tag == "n" and previous.text.endswith(_PASSERS) and tag_of(following)[:1] in ("n", "t", "m", "b")


_LIVED_THROUGH = ("经历", "体验", "尝", "享受", "熬", "见", "有", "受", "度", "写", "拍", "讲", "回忆", "记录", "描写")
_AMOUNT_OF_TIME = "amnbzilqt"
_ATTRIBUTES = 5


def _spends(words: Sequence[Word], at: int) -> bool:
    """Whether what follows is time that one spends: 坚持过紧日子, 学会过几天苦日子, 习惯过集体生活."""
    previous = words[at - 1]
    if text_of(next_word(words, at)) in listed("reading_rules", "spent"):
        return True
    if previous.text in _LIVED_THROUGH:
        return False
    willing = previous.tag == "n" or previous.text in listed("reading_rules", "spending")
    for word in words[at + 1 : at + 1 + _ATTRIBUTES]:
        if word.text.endswith("日子") or (willing and _is_time(word)):
            return True
        if word.tag[:1] not in _AMOUNT_OF_TIME and (word.text != "的" or word is words[at + 1]):
            return False
    return False


def _is_time(word: Word) -> bool:
    """Whether the word is a life or a feast that one spends: 集体生活, 团圆年."""
    return word.tag[:1] in "nvt" and word.text.endswith(("生活", "年", "节", "假", "期", "夜"))


_HIGHER = ("教育", "院校", "学校", "学府", "法院", "数学", "植物", "动物")


def is_too_much(words: Sequence[Word], at: int) -> bool:
    """Whether too much is said: 多 with no measure behind it that the tagger takes for a number (有过多的束缚), or 高
    that it joins with 等 (费用过|高等|问题).
    """
    following, then = text_of(next_word(words, at)), next_word(words, at + 1)
    if following == "高等":
        return not text_of(then).startswith(_HIGHER)
    return following == "多" and tag_of(then) != "q" and text_of(then)[:1] not in _TIMES


def is_described(done: Word, words: Sequence[Word], at: int) -> bool:
    """Whether an adjective behind the word `at`, which ends in 过, describes what has been `done`: 登过详细的报道,
    见过大世面; but 要价过高.
    """
    following, then = next_word(words, at), next_word(words, at + 1)
    if following is None or following.tag[:1] not in ("a", "d"):
        return False
    if len(following.text) > 1:
        return following.tag[:1] == "a" or text_of(then) == "的"
    great = following.text == "大" and text_of(then) in listed("reading_rules", "great")
    return done.tag[:1] == "v" and (great or following.text in _SELDOM_TOO_MUCH)


_SELDOM_TOO_MUCH = tuple("好新老真假坏美旧")


_DRESS = ("装", "服", "袍", "裙")  # what one wears: 着军装
TOLD_TO = ("应当", "应", "须", "必须", "统一", "不得")
"""着 behind one of these is to wear, not its particle: 应当着正装."""


_HURT = frozenset("惹砸碰冻烫扎伤摔磕撞吓累饿割划烧夹硌")
_LEST = ("小心", "别", "当心", "差点", "差点儿", "怕", "以免", "免得", "不要", "生怕", "可别")


def _is_reached(words: Sequence[Word], at: int) -> bool:
    """Whether 着 says that a verb reached its end: 猜着了, 小心烫着人, 遇着他."""
    previous, following = previous_word(words, at), next_word(words, at)
    if previous is None or previous.tag[:1] != "v" or len(previous.text) > 2:
        return False
    if len(previous.text) == 2:
        return previous.text[0] == "别" and previous.text[1] in _HURT
    if text_of(following) == "了":
        return True
    if previous.text in ("见", "遇"):
        return tag_of(following)[:1] in ("r", "m", "n")
    then = next_word(words, at + 1)
    if (
        previous.text in _HURT
        and tag_of(following)[:1] in ("r", "n")
        and text_of(then) == "了"
        and previous.text not in "饿割"
    ):
        return True  # 吓着我了
    return previous.text in _HURT and any(word.text in _LEST for word in words[max(0, at - 5) : at - 1])


_PUT_ON = regex("[^，。；]{1,4}[服装衣裙帽鞋靴]")


def zhe(words: Sequence[Word], at: int) -> str | None:
    """着 zhuó before 重, 力, 眼 that the tagger cut off and before what is worn, with no verb before; zháo, to burn or
    to reach (灯着着, 猜着了); zhe otherwise.
    """
    previous, following = previous_word(words, at), next_word(words, at)
    worn = text_of(following).endswith(_DRESS) and not (text_of(following)[-1] == "服" and tag_of(following) == "v")
    worn = worn and (previous is None or previous.tag[:1] != "v" or previous.text in TOLD_TO)
    if worn or (ends_clause(previous) and _PUT_ON.match(text_after(words, at, 2))):
        return "zhuó"
    if ends_clause(previous) and text_of(following) in ("了", "了火", "火"):
        return "zháo"
    if ends(previous, "不得") and text_of(previous) != "不得" and tag_of(previous)[:1] in ("d", "u", "v"):  # 买不着
        return "zháo"
    if text_of(following) == "着" or _is_reached(words, at):
        return "zháo"
    cut_off = begins(following, "重力眼手")
    return (
        "zhuó"
        if cut_off and (ends_clause(previous) or text_of(previous) in listed("reading_rules", "light"))
        else "zhe"
    )


def a(words: Sequence[Word], at: int) -> str:
    """啊 à where it opens what is said (啊，祖国！), a behind it."""
    return "à" if _opens_speech(words, at) else "a"


def o(words: Sequence[Word], at: int) -> str:
    """哦 ò where it opens what one sees now (哦，原来如此), ó where one asks (哦，他也来？), o behind what is said."""
    if not _opens_speech(words, at):
        return "o"
    marks = (word.text[0] for word in words[at + 1 :] if word.text[0] in "。！？?!\n”")
    return "ó" if next(marks, "") in tuple("？?") else "ò"


def hng(words: Sequence[Word], at: int) -> str | None:
    """哼 hng where it opens what is said (哼，我不信！), hēng as a verb."""
    return "hng" if _opens_speech(words, at) else None


def ng(words: Sequence[Word], at: int) -> str:
    """嗯 ńg where one asks (嗯？你说什么), ňg where one wonders (嗯！怎么没去), ǹg where one agrees."""
    mark, behind = text_of(next_word(words, at)), text_of(next_word(words, at + 1))
    if _is_asked_again(words, at):
        return "ńg"
    return "ňg" if mark in tuple("！!") and behind in _WONDERING else "ǹg"


def m(words: Sequence[Word], at: int) -> str:
    """呣 ḿ where one asks (呣，你说什么？), m̀ where one agrees."""
    return "ḿ" if _is_asked_again(words, at) else "m̀"


_WONDERING = ("怎么", "怎么样", "怎么回事", "不对", "不")
_SAYS_WHAT = regex("[，,]?(你们?|他们?|您)?(说|讲|问)(的是)?(什么|啥)")


def _is_asked_again(words: Sequence[Word], at: int) -> bool:
    """Whether one who says so has not understood: before a question mark, or 你说什么."""
    after = text_after(words, at, 5)
    return after[:1] in ("？", "?") or _SAYS_WHAT.match(after) is not None


def lo(words: Sequence[Word], at: int) -> str | None:
    """咯 lo at the end of a clause."""
    return "lo" if at and ends_clause(next_word(words, at)) else None


def li(words: Sequence[Word], at: int) -> str | None:
    """哩 li at the end of a clause that is no number of miles."""
    previous = previous_word(words, at)
    ended = previous is not None and previous.tag[:1] not in "mx" and ends_clause(next_word(words, at))
    return "li" if ended else None


CRIED = frozenset("哎啊喔呦哼嗨嗬唉咳嘿")
"""Behind these 哟 belongs to the cry."""


def yo(words: Sequence[Word], at: int) -> str | None:
    """哟 yo at the end of a clause, yō where one cries it (哟，哎哟)."""
    previous = previous_word(words, at)
    behind = previous is not None and previous.tag[:1] != "x" and previous.text[-1] not in CRIED
    return "yo" if behind and ends_clause(next_word(words, at)) else None


def _opens_speech(words: Sequence[Word], at: int) -> bool:
    """Whether the word is a clause of its own, with more behind it."""
    previous, following = previous_word(words, at), next_word(words, at)
    return (
        (previous is None or previous.text[-1] in "“‘《：。，！？\n")
        and following is not None
        and ends_clause(following)
    )


RULES: dict[str, Rule] = {
    "地": di,
    "得": de,
    "过": guo,
    "着": zhe,
    "啊": a,
    "哦": o,
    "咯": lo,
    "哩": li,
    "哟": yo,
    "哼": hng,
    "嗯": ng,
    "呣": m,
}
