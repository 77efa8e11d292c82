"""Words of two characters that are read in two ways: 倾倒, 背上, 地方."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, partial

from quizgen.language.names import name_shapes
from quizgen.language.reading_rules.measures import doses, one_round, three_rounds
from quizgen.language.reading_rules.neighbours import (
    Rule,
    back_in_clause,
    ends_clause,
    last_word,
    next_word,
    tag_of,
    text_after,
    text_around,
    text_before,
    text_of,
)
from quizgen.language.reading_rules.nouns import is_hair, picture, wei_town
from quizgen.language.reading_rules.phrases import among, beside_word, contexts, places_beside
from quizgen.language.reading_rules.plants import fruits, grown_at, how_long
from quizgen.language.reading_rules.structural_particles import divides, divides_counted
from quizgen.language.reading_rules.verbs import moved_to, set_to_and_fro
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.language.words import has_word
from quizgen.model import Word
from quizgen.patterns import regex

_SOLDIERS = regex(r"(军|国|兵|部队|授予?|晋升|少将|上将|衔|、)$")


_RANKED = ("军衔", "衔", "的", "等", "和", "及", "以上", "以下")
"""What follows a rank of generals, where 中将 is one: 中将军衔, 中将以上."""


def _general(words: Sequence[Word], at: int) -> str | None:
    """中将 and 部将: a general; 将 (will) where a verb follows and no army stands before."""
    last, following = last_word(words, at), next_word(words, at)
    if last is None or following is None or _SOLDIERS.search(last.text) or following.tag[:2] in ("nr", "un"):
        return None
    if words[at].text == "中将" and last.tag[:2] == "nr":
        return None
    if words[at].text == "部将" and last.text == "的":
        return None
    if words[at].text == "中将" and last.tag in ("v", "vn", "n", "s", "f") and not ends_clause(following):
        return "zhōng jiāng" if last.text[-1] != "部" and text_of(following) not in _RANKED else None
    if words[at].text == "部将" and last.tag in ("n", "vn", "nt", "j", "l", "b", "i") and not ends_clause(following):
        return "bù jiāng"
    if following.tag[:1] not in "vpdcrmta":
        return None
    return "zhōng jiāng" if words[at].text == "中将" else "bù jiāng"


def _named_before(words: Sequence[Word], at: int) -> str | None:
    """门将, 点将 and others: 将 (will) where the tagger cut the word before it (商务部|门将把, 堵|点将全部)."""
    last, following = last_word(words, at), next_word(words, at)
    if last is None or following is None or ends_clause(following) or following.tag[:2] in ("nr", "un"):
        return None
    head = words[at].text[0]
    acts = following.tag[:1] in "dvp" and not _SOLDIERS.search(last.text)
    whole = (head == "门" or acts) and has_word(last.text[-1] + head)
    whole = whole or (head == "门" and last.tag[:1] == "m")
    somewhere = last.tag[:1] in ("n", "s") and not _SOLDIERS.search(last.text) and following.text not in _RANKED
    whole = whole or (head == "上" and somewhere and last.tag[:2] != "nr")
    whole = whole or (head == "点" and (acts or last.text[-1] in "堵考难热痛卡站网景试亮焦节据"))
    return f"{_HEADS_OF_GENERALS[head]} jiāng" if whole else None


_HEADS_OF_GENERALS = {"门": "mén", "点": "diǎn", "上": "shàng", "大": "dà", "主": "zhǔ", "干": "gàn", "战": "zhàn"}


def _ordered(words: Sequence[Word], at: int) -> str | None:
    """将令 jiāng lìng, will make, behind 也, 还 and before whom (也将令世界受益); jiàng lìng, an order, otherwise."""
    last, following = last_word(words, at), next_word(words, at)
    governs = tag_of(following)[:1] in ("n", "r", "j", "l", "m")
    will = governs and (ends_clause(last) or tag_of(last)[:1] in ("d", "n", "r", "v", "m", "t"))
    return "jiāng lìng" if will and text_of(last)[-1:] not in tuple("军传奉接违听抗") else "jiàng lìng"


def _within(words: Sequence[Word], at: int) -> str | None:
    """内应: 应 (should) where the tagger cut the word before it (期限内应由主管部门…); nèi yìng, one who helps from
    within, otherwise.
    """
    return "nèi yīng" if tag_of(next_word(words, at))[:1] in ("v", "p", "d", "c") else "nèi yìng"


def _wanted(words: Sequence[Word], at: int) -> str | None:
    """要约: an offer; 要 (must) before 约谈."""
    return "yào yuē" if text_of(next_word(words, at))[:1] in ("谈", "见", "请", "束") else None


def _matter(words: Sequence[Word], at: int) -> str | None:
    """干事 gàn shi, a clerk, behind the office or before the name; gàn shì, to do things."""
    office = text_of(last_word(words, at)) in listed("reading_rules", "offices_of_clerks")
    return "gàn shi" if office or tag_of(next_word(words, at)) == "nr" else "gàn shì"


_WASTE = "丢弃|抛|堆放|填埋|排放|焚烧|垃圾|废|物|土|渣|水|液|污|泥|砂|石|粪|油|汤|灰|货|尘"
_POURED = regex(
    rf"[^，。；在砸压]{{0,12}}?({_WASTE})|在[^，。；]{{1,10}}的[^，。；]{{0,4}}(垃圾|废|渣|污|弃土)|含|有[毒害]|酸"
    "|”，?(是指|系指|不?包括)"
)
"""What is poured out: 倾倒建筑垃圾, 倾倒在河边的垃圾."""
_DEED = regex(
    "[进入至]|[到在][^，。；]{0,8}[里内中]|在指定|附件|未列"
    "|(的|了|过)?(行为|活动|作业|场|地点|地|点|口|区|费|数?量|方法|目的|情况|许可|单位|者|人员|案)"
)
"""Where to, or what else is told of the deed: 倾倒入河, 倾倒地点."""
_POURING = regex(
    r"(将|把|向(?![前后左右内外里东西南北下一])|往|由|从)[^，。；：]{1,20}(?<![至得近])$"
    rf"|({_WASTE}|转移|收集|运输|贮存|处置|弃置|装卸|掩埋|取土|挖|采)[^，。；]{{0,4}}[、和或与及者并]$"
    "|(不得|禁止|严禁|违[法规章反]|非法|擅自|随意|随地|任意|肆意|私自|乱|偷|集中|直接|不宜继续|进行)(进行|、)?$"
    "|(海洋|水域|[域方区水河]内|地[方点]|区域|方式|方法|规定)$"
)
"""What stands before the deed: what is taken to be poured, or where to, or that one may not."""
_FALLING = regex(
    "([楼墙塔墩桩杆柱架吊机瓶树木碑房棚船车栏]|[墙车船机塔箱]体|房屋|围挡|大厦|建筑物|设备|设施|断裂|折断|倒塌|松动|整体|轰然|渐渐|向.侧|一侧)"
    "(整体|折断|断裂|、)*$"
)
"""What falls, or how, right before it does: 大楼整体倾倒, 向一侧倾倒."""


def _pour(words: Sequence[Word], at: int) -> str | None:
    """倾倒: qīng dào, to pour out (倾倒垃圾, 把渣土倾倒在沟里, 堆放、倾倒), qīng dǎo of what falls (树木倾倒) or who is
    charmed (令人倾倒).
    """
    before, after = text_before(words, at, 12), text_after(words, at, 7)
    poured = _POURED.match(after) or (not _FALLING.search(before) and (_DEED.match(after) or _POURING.search(before)))
    return "qīng dào" if poured else "qīng dǎo"


def _proper(words: Sequence[Word], at: int) -> str | None:
    """正当 zhèng dāng, just when (正当春耕之时), at the start of a clause that ends so; else zhèng dàng, proper."""
    clause = text_after(words, at, 15).partition("，")[0]
    just_when = ends_clause(last_word(words, at)) and clause.endswith(("时", "之际", "时候", "时刻", "时节", "之时"))
    return "zhèng dāng" if just_when else "zhèng dàng"


def _shouldered(words: Sequence[Word], at: int) -> str | None:
    """背上 bēi shàng before what is carried (沉重的包袱); bèi shàng, on the back."""
    after = text_after(words, at, 5)
    burden = re.match(r"[^，。]{0,6}(包|负担|债|名|锅|责任|压力|行李|枪|黑|谴责|罪|道德)", after)
    return "bēi shàng" if burden else "bèi shàng"


def _likeness(words: Sequence[Word], at: int) -> str | None:
    """似的 sì de where the tagger cut 近似, 类似 before it; shì de, as if."""
    last = text_of(last_word(words, at))
    return "sì de" if last[-1:] in tuple("近类相酷貌疑形神") or last == "看" else None


_OUGHT_TO = frozenset(
    ("须", "应", "应当", "必须", "需", "需要", "不得", "禁止", "一律", "要求", "统一", "未", "规定", "可以", "按规定")
)
_GARMENT = regex(r"[^，。；]{0,14}?(衣|服(?!饰)|装(?!束)|鞋|裙|裤|袍|衫|甲|帽|袜|靴|袄|褂|棉|迷彩|羽绒|T恤)")


def _clothed(words: Sequence[Word], at: int) -> str | None:
    """穿着 chuān zhe before what is worn (穿着长袍); chuān zhuó, to dress or the way of it, of what one ought to wear
    (须穿着校服) and otherwise.
    """
    following = next_word(words, at)
    if text_of(last_word(words, at)) in _OUGHT_TO:
        return "chuān zhuó"
    worn = _GARMENT.match(text_after(words, at, 7))
    return "chuān zhe" if worn or tag_of(following)[:1] in ("m", "r") else "chuān zhuó"


def _metropolis(words: Sequence[Word], at: int) -> str | None:
    """都会 dōu huì before what all will do; dū huì, a great city, otherwise."""
    return "dōu huì" if tag_of(next_word(words, at))[:1] in tuple("vadizprc") else None


_ALL_OF_THEM = tuple("是要会能可不有没很")


_BLOSSOMS = tuple("李桃杏梨樱梅荷菊兰桂")  # cut off from 花: 李|花都


def _all_or_city(words: Sequence[Word], at: int) -> str | None:
    """药都 yào dōu before what holds of all (药都很贵); yào dū, a city known for it, otherwise. So 酒都, 丝都."""
    following = next_word(words, at)
    become = tag_of(following) in ("v", "vg") and text_of(next_word(words, at + 1))[:1] in (
        "了",
        "得",
        "不",
    )  # 花都开了
    blossoms = words[at].text == "花都" and text_of(last_word(words, at)).endswith(_BLOSSOMS)
    if become or blossoms or tag_of(following)[:1] in tuple("dazl") or text_of(following).startswith(_ALL_OF_THEM):
        return _ALL[words[at].text]
    return None


_ALL = {
    "药都": "yào dōu",
    "酒都": "jiǔ dōu",
    "丝都": "sī dōu",
    "金都": "jīn dōu",
    "港都": "gǎng dōu",
    "影都": "yǐng dōu",
    "花都": "huā dōu",
}


_A_GOOD_ONE = regex("(个|的|是|处|块|片|座|[“《])好$")
_WITH_ITS_PEERS = regex(
    "(、|和|与|及|以及|或|或者)(有关|相关|少数|个别|各个?|其他|基层|一些|有的|许多)*"
    "(部门|单位|企业|行业|领域|中央|国家机关|机关|军队|部队)"
)
"""What is named beside local authorities: 一些地方和部门, 有的地方、单位."""


def _place(words: Sequence[Word], at: int) -> str | None:
    """地方 dì fang, a place, behind which or how many (这个, 一些, 其他) and behind 的 and 等 where no noun follows;
    dì fāng, what is local, before a body or a matter of its own (一些地方政府), beside the like of it and otherwise.
    """
    last, following = text_of(last_word(words, at)), next_word(words, at)
    after = text_after(words, at, 4).lstrip("“")
    if after.startswith(tuple(listed("reading_rules", "local"))) or _WITH_ITS_PEERS.match(after):
        return "dì fāng"
    some = last == "的" and at > 1 and words[at - 2].text == "有"
    if some or last in listed("reading_rules", "whereabouts") or _A_GOOD_ONE.search(text_before(words, at, 3)):
        return "dì fang"
    if last not in ("的", "等"):
        return "dì fāng"
    local = tag_of(following)[:1] in ("n", "j", "b") or after.startswith(tuple(listed("reading_rules", "locally")))
    return "dì fāng" if local and not after.startswith(tuple(listed("reading_rules", "done_there"))) else "dì fang"


_SHOWN = regex(
    "(展|尽|用|役|扬|取|施展|发挥|学有)(其|各自|他们|自己|自身)?$|(所学|自身|自己|个人|用人|合作|各方|港澳|香港|澳门|台湾)$"
)
_NEEDED_TOO = regex("所[需盼求能想]")


def _strong_point(words: Sequence[Word], at: int) -> str | None:
    """所长 suǒ cháng, what one is good at, behind 各展 or 发挥各自 and beside 所需; suǒ zhǎng, a head of an office,
    otherwise.
    """
    shown = _SHOWN.search(text_before(words, at, 2)) or _NEEDED_TOO.search(text_around(words, at, 6, 7))
    return "suǒ cháng" if shown else "suǒ zhǎng"


def _hardship(words: Sequence[Word], at: int) -> str | None:
    """难处 nán chǔ, hard to get along with, behind 很; nán chù, what is hard, otherwise."""
    return "nán chǔ" if text_of(last_word(words, at)) in ("很", "最", "太", "难", "不", "并不") else "nán chù"


_QUARREL = regex("争|吵|发生|引起|因|起|[与和为].{1,4}口角")


def _corner(words: Sequence[Word], at: int) -> str | None:
    """口角: kǒu jué, a quarrel, behind 发生 or 争; kǒu jiǎo, the corner of the mouth, otherwise."""
    around = text_around(words, at, 3, 1)
    return "kǒu jué" if _QUARREL.search(around) else "kǒu jiǎo"


_HEALING = regex("医|病|诊|药|患|院|村里|手术|赤脚|检查|开刀|伤|治")

_COURT = regex(
    "(?<![中外各全我美英法德俄])国|[王公侯卿臣君爵封谏邑帝谥授拜赠迁禄]|[上中下]大夫|[秦楚齐晋鲁郑宋卫燕赵韩魏吴越周汉唐隋明清]"
)


def _healer(words: Sequence[Word], at: int) -> str | None:
    """大夫: dà fū, an office of old, where a court is spoken of and nobody is sick; dài fu, a physician, otherwise."""
    last = last_word(words, at)
    surname = text_of(last) in name_shapes().surnames and tag_of(last)[:1] in "nr" and text_of(last) not in "卿士"
    named = surname or (tag_of(last) == "nr" and len(text_of(last)) > 1)
    around = text_around(words, at, 6, 6)
    return "dà fū" if _COURT.search(around) and not (named or _HEALING.search(around)) else "dài fu"


_SAID = (*tuple("曰云说"), "有云", "认为", "有言", "所言", "指出", "主张")


def _pipe(words: Sequence[Word], at: int) -> str | None:
    """管子: guǎn zǐ, the book and its master, in title marks or before what he said; guǎn zi, a pipe, otherwise."""
    named = text_of(last_word(words, at)) in ("《", "“") or text_of(next_word(words, at)).startswith(_SAID)
    return "guǎn zǐ" if named else "guǎn zi"


def _reign(words: Sequence[Word], at: int) -> str | None:
    """一朝 yī cháo, a dynasty or a reign, behind its name (乾隆一朝); yī zhāo, one day, otherwise."""
    last = last_word(words, at)
    named = tag_of(last)[:2] in ("nr", "nz", "ns", "t") or text_of(last)[-1:] in tuple("帝宗祖唐宋元明清汉隋晋这每前本")
    return "yī cháo" if named or text_of(next_word(words, at)) == "天子" else "yī zhāo"


_CHEMISTRY = regex(
    "原子|离子|化学|化合|蛋白|基因|细胞|酸|酶|气体|液体|固体|氢|氧|氮|碳|硫|电子|结晶|分母|溶|聚合|催化|物质|糖|脂|肽|烯|烷|醇|DNA|RNA"
)
_PARTICLES_HAVE = (
    *tuple("量式筛云钟束间光轨生结病晶键"),
    *("动力学", "运动", "遗传", "杂交", "料理", "医学", "标记", "印迹", "马达", "伴侣", "模型", "诊断"),
)
_PARTICLES_ARE = (*tuple("大小水高单双"), "信号", "药物", "黏附", "有机", "无机", "气体", "极性", "同源", "配体")


def _particle(words: Sequence[Word], at: int) -> str | None:
    """分子: fēn zǐ, a molecule or what stands over a fraction, where chemistry is spoken of; fèn zǐ, a member, else."""
    last, following = text_of(last_word(words, at)), text_of(next_word(words, at))
    around = text_around(words, at, 10, 9)
    small = following.startswith(_PARTICLES_HAVE) or last.endswith(_PARTICLES_ARE) or _CHEMISTRY.search(around)
    return "fēn zǐ" if small else "fèn zǐ"


_HITTING = frozenset("考抽摇猜押射击投选相打")


def _won(words: Sequence[Word], at: int) -> str | None:
    """中 zhòng before what one passes or wins (中进士) or is hit by (身中两箭) and behind what hits it (考中大学); as
    the rest of the sentence has it otherwise.
    """
    last, following, then = last_word(words, at), next_word(words, at), next_word(words, at + 1)
    won = text_of(then) if text_of(following) == "了" else text_of(following)
    if won in listed("reading_rules", "won") or text_of(last) in _HITTING:
        return "zhòng"
    if text_of(following) == "标的" and ends_clause(last):  # ，中标的单位
        return "zhòng"
    return "zhòng" if _is_hit(text_after(words, at, 3).removeprefix("了")) else None  # 身中两箭, 中了一枪


_ACROSS_FROM = regex(
    "南北(?!方)[^的。；]{0,16}$|(横贯|横跨|纵贯)[^，。；的]{0,4}$|(纵横|贯通|联通|连通|连接|沟通|打通|串联|跨越|古今|融通|融汇|学贯)$"
)
_DIRECTED = regex(
    "”?[、，]?(南北(?!方)|[轴贯横南阵约延绵跨侧翼协]|双向|冷战|两[岸侧端翼大段部面头国半线路区院厢片边向]|[长宽](?=[约达近逾超0-9])"
    "|走[向廊]|相[距望向对连通隔接邻]|对[开望称话口峙接]|并[置列进举重]|互[济动补鉴联通]|交[汇融流界错]|全[长线宽]|向(?![我你他她它外上下])"
    "|线(?!索)|海岸|半球|方向|(文化|文明|艺术|思想)(?!价值|含量|性|水平|品)|一线|大道|高速|铁路|联[通动]|为经|问题[^。]{0,8}南北)"
)


def _things(words: Sequence[Word], at: int) -> str | None:
    """东西 dōng xī, east and west, before what lies or meets so (东西双向, 东西文化) and where 南北 is near or what
    crosses (纵横东西); dōng xi, a thing, otherwise.
    """
    lies = _DIRECTED.match(text_after(words, at, 8)) or _ACROSS_FROM.search(text_before(words, at, 8))
    return "dōng xī" if lies else "dōng xi"


_SIGNALLED = regex("台|船|舰|电|航|飞|识别|无线|广播|卫星|频|代号")


def _called(words: Sequence[Word], at: int) -> str | None:
    """呼号 hū hào, the sign of a ship or a station, where one is spoken of; hū háo, to cry out, otherwise."""
    around = text_around(words, at, 6, 6)
    return "hū hào" if _SIGNALLED.search(around) else "hū háo"


def _shared_out(words: Sequence[Word], at: int) -> str | None:
    """分得 fēn de before a complement (分得清, 分得很细); fēn dé, to get as one's share, otherwise."""
    return "fēn de" if text_of(next_word(words, at)).startswith(tuple("清开出很太更")) else "fēn dé"


_TAUGHT = tuple("我你他她们了")
_LEARNERS = tuple("民生子众工徒士兵童家人女轻")
_OF_THE_CHURCH = ("人士", "教士", "修士", "学生会", "主教", "信众")


def _taught(words: Sequence[Word], at: int) -> str | None:
    """教会 jiāo huì, to teach somebody till he can, before whom one teaches (教会农民使用); jiào huì, a church,
    otherwise.
    """
    learner, then = text_of(next_word(words, at)), next_word(words, at + 1)
    learns = learner.endswith(_LEARNERS) and learner not in _OF_THE_CHURCH
    learns = learns and then is not None and then.tag[:1] in "vdr"
    return "jiāo huì" if learner.endswith(_TAUGHT) or learns else "jiào huì"


def _commander(words: Sequence[Word], at: int) -> str | None:
    """将 jiàng, a general, where nothing follows that it could govern (一百零八将，魏将之后); jiāng otherwise."""
    last, following, then = last_word(words, at), next_word(words, at), next_word(words, at + 1)
    if last is None or ends_clause(last):
        return None
    if last.tag[:1] in "cd" and text_of(following) == "之":  # 并将之代代传承
        return None
    ended = following is not None and (
        ends_clause(following)
        or following.text[0] in "之们"
        or following.text in ("齐声", "齐心")
        or (following.text == "后" and ends_clause(then))
    )
    return "jiàng" if ended else None


_DIVIDED = {
    "过奖": "guo jiǎng",
    "过客": "guo kè",
    "过门": "guo mén",
    "过年": "guo nián",
    "过火": "guo huǒ",
    "过手": "guo shǒu",
    "过夜": "guo yè",
    "过电": "guo diàn",
    "过心": "guo xīn",
}


def _divided(words: Sequence[Word], at: int) -> str | None:
    """过奖 guo jiǎng behind what one does with a prize (得过奖), 请|过客 guo kè; guò, words of their own, otherwise."""
    word = words[at].text
    verbs = listed_pairs("reading_rules", "divided_by_guo")[word]
    return _DIVIDED[word] if text_of(last_word(words, at))[-1:] in tuple(verbs) else None


_HAVE_DONE = {
    "作过": "zuò guo",
    "打过": "dǎ guo",
    "交过": "jiāo guo",
    "收过": "shōu guo",
    "服过": "fú guo",
    "借过": "jiè guo",
    "换过": "huàn guo",
    "考过": "kǎo guo",
}
_ACROSS = ("来", "去", "长江", "黄河")


def _have_done(words: Sequence[Word], at: int) -> str | None:
    """作过 zuò guo, have done, before what has been done (作过贡献, 打过交道); guò (考过了, 打过长江) otherwise."""
    following = next_word(words, at)
    done = tag_of(following)[:1] in tuple("nmrabdtv") or text_of(following) in ("的", "针")
    return _HAVE_DONE[words[at].text] if done and not text_of(following).startswith(_ACROSS) else None


_HAVE_DONE_TO = {
    "升过": "shēng guo",
    "卸过": "xiè guo",
    "分过": "fēn guo",
    "带过": "dài guo",
    "放过": "fàng guo",
    "翻过": "fān guo",
    "补过": "bǔ guo",
    "退过": "tuì guo",
    "改过": "gǎi guo",
    "划过": "huá guo",
    "接过": "jiē guo",
    "走过": "zǒu guo",
    "飞过": "fēi guo",
}


def _have_done_to(words: Sequence[Word], at: int) -> str | None:
    """放过 fàng guo, have done, before the verb's own object (放过羊, 飞过两次); guò (放过坏人) otherwise."""
    verb, following = words[at].text[0], next_word(words, at)
    to_a_thing = divides(verb, text_of(following)) and tag_of(following)[:1] not in "ad"  # not 走过近百年
    return _HAVE_DONE_TO[words[at].text] if to_a_thing or divides_counted(verb, words, at) else None


_SONG = regex("民歌|唱|歌手|歌会|甘肃|青海|宁夏|河湟|临夏|洮岷|乐队|非遗|传承|非物质")


def _folk_song(words: Sequence[Word], at: int) -> str | None:
    """花儿 huā ér, the folk song of the north-west, where it is sung; huā r, a flower, otherwise."""
    last = text_of(last_word(words, at))
    around = text_around(words, at, 6, 9)
    return "huā ér" if _SONG.search(around) and (last in ("“", "《", "‘") or "民歌" in around) else "huā r"


_HANDLED = tuple("剑刀壶伞锄斧铲勺锅枪镰犁杖扇锹镐瓢锤杯")

_MADE_OF = frozenset("木铁铜竹")

_OF_HANDLES = frozenset("上处的和与呈为是由部用以")


def _handle(words: Sequence[Word], at: int) -> str | None:
    """把 bà, the handle of what has one (剑把上, 茶壶的把) or what it is made of (木把断了); bǎ otherwise."""
    last, following = text_of(last_word(words, at)), next_word(words, at)
    ended = ends_clause(following) or text_of(following) in _OF_HANDLES
    broken = last == "的" and (ends_clause(following) or text_of(following)[0] in "断掉坏松裂")
    made = last[-1:] in _MADE_OF and (ended or tag_of(following)[:1] in tuple("vbd"))
    return "bà" if broken or made or (ended and last.endswith(_HANDLED)) else None


_MAHJONG = regex("麻将|立直|自摸|荣和|听牌|点炮|放铳|牌局|牌型|庄家|胡牌|和牌")
_WON_BY = tuple("出了得过大满")
_KNEADED = regex("面$|面团|[泥灰土馅]$|水泥")
_STIRRED = ("点", "些", "进", "入", "了", "上")


def _kneaded(words: Sequence[Word], at: int) -> str | None:
    """和 huó, to knead, of dough or clay (在家里和面, 面已经和好了); huò, to stir into something (往水泥里和点沙子)."""
    last, following, then = last_word(words, at), next_word(words, at), next_word(words, at + 1)
    if last is None or following is None:
        return None
    done = ends_clause(then) or tag_of(then) == "v"
    if following.text in ("面", "泥") and done and last.tag[:1] in ("d", "f", "u", "r", "x", "t", "v"):
        return "huó"
    before = words[max(0, at - 3) : at]
    if (
        following.text[0] in "好成匀得"
        and last.tag[:1] in "dnpv"
        and any(_KNEADED.search(word.text) for word in before)
    ):
        return "huó"
    into = last.text[-1] == "里" and (following.text in _STIRRED or (following.text == "进" and not ends_clause(then)))
    return "huò" if into and tag_of(then)[:1] in ("n", "z") else None


def _mahjong_won(words: Sequence[Word], at: int) -> str | None:
    """和 hú, to win at mahjong, where it is played and a verb stands so (便可以和了); else by what is beside it."""
    last, following = last_word(words, at), next_word(words, at)
    done = text_of(following).startswith(_WON_BY) or text_of(following) == "牌" or ends_clause(following)
    if done and not ends_clause(last):
        around = text_around(words, at, 14, 9)
        if _MAHJONG.search(around):
            return "hú"
    return _kneaded(words, at) or _written_beside(words, at)


def _straight(words: Sequence[Word], at: int) -> str | None:
    """正中 zhèng zhòng before what is hit (正中靶心); zhèng zhōng, the middle, otherwise."""
    hit = text_of(next_word(words, at)) in listed("reading_rules", "won")
    return "zhèng zhòng" if hit else "zhèng zhōng"


def _few(words: Sequence[Word], at: int) -> str | None:
    """一小撮 yī xiǎo zuǒ of hair; yī xiǎo cuō, a handful, otherwise."""
    return "yī xiǎo zuǒ" if is_hair(text_after(words, at, 5)) else None


_COLLECTION = regex("馆|博物|图书|院|件|文物|档案")


def _into_tibet(words: Sequence[Word], at: int) -> str | None:
    """入藏 rù cáng, into a collection, where one is spoken of; rù zàng, into Tibet, otherwise."""
    around = text_around(words, at, 6, 5)
    return "rù cáng" if _COLLECTION.search(around) else "rù zàng"


def _when_young(words: Sequence[Word], at: int) -> str | None:
    """少时 shǎo shí, after a while, as a clause by itself, or when few (较少时); shào shí, when young, otherwise."""
    last = last_word(words, at)
    alone = ends_clause(last) and ends_clause(next_word(words, at))
    return "shǎo shí" if alone or text_of(last) in ("较", "很", "太", "最", "越", "更") else "shào shí"


def _in_the_body(words: Sequence[Word], at: int) -> str | None:
    """身中 shēn zhòng before what one is hit by (身中两箭); shēn zhōng, in the body, otherwise."""
    return "shēn zhòng" if _is_hit(text_after(words, at, 2)) else None


def _is_hit(after: str) -> bool:
    """Whether the text is a number of what hits one: 两箭, 数弹."""
    return re.match("[一二三四五六七八九十两几多数百余]+处?[弹箭枪刀剑]", after) is not None


_CHIRPED = regex("[鹊鸟雀莺燕]|叽叽|叫")
_SQUEAKED = regex("[鼠鸟猴蝠雀]|叫")


def _chirped(words: Sequence[Word], at: int) -> str | None:
    """喳喳 zhā zhā of birds; chā chā, a whisper, otherwise."""
    return "zhā zhā" if _CHIRPED.search(text_around(words, at, 4, 3)) else "chā chā"


_LODE = regex("[矿煤岩]|地层|油气|地质|构造|剖面")


def _outcrop(words: Sequence[Word], at: int) -> str | None:
    """露头 lù tóu, an outcrop, where rock is spoken of; lòu tóu, to show one's head, otherwise."""
    return "lù tóu" if _LODE.search(text_around(words, at, 6, 5)) else "lòu tóu"


_AGE = ("年纪", "年龄", "年岁", "辈分", "年")


def _eldest(words: Sequence[Word], at: int) -> str | None:
    """最长 and 较长 zhǎng behind an age (年纪最长), cháng otherwise."""
    last = text_of(last_word(words, at))
    return f"{'zuì' if words[at].text == '最长' else 'jiào'} {'zhǎng' if last in _AGE else 'cháng'}"


def _squeaked(words: Sequence[Word], at: int) -> str | None:
    """吱吱 zī zī of small animals; zhī zhī, a creak, otherwise."""
    return "zī zī" if _SQUEAKED.search(text_around(words, at, 4, 3)) else "zhī zhī"


_LATER = regex("[十百千几多数两一二三四五六七八九半好0-9]+[多几余]?个?(年|载|天|月|世纪|周|星期|小时)|[就又已都]|过去")


def _swayed(words: Sequence[Word], at: int) -> str | None:
    """一晃 yī huàng, in no time, before the time that has passed (一晃十年); yī huǎng, a flash, otherwise."""
    after = text_after(words, at, 4).removeprefix("，")
    return "yī huàng" if _LATER.match(after) and not after.startswith(("就不见", "就没", "就消")) else None


_POSTS = ("国家队", "一队", "一线队", "省队", "机关", "中央", "总部")
_SENT = ("我", "你", "他", "她", "我们", "你们", "他们", "她们")


def _sent_up(words: Sequence[Word], at: int) -> str | None:
    """上调 shàng diào before who is sent up, or whereto (上调他, 上调北京), else shàng tiáo, to raise (上调其价)."""
    following, then = next_word(words, at), next_word(words, at + 1)
    placed = tag_of(following) in ("ns", "nt") and (ends_clause(then) or text_of(then)[:1] in tuple("队任工担后"))
    sent = placed or text_of(following) in _POSTS or (text_of(following) in _SENT and text_of(then) != "的")
    return "shàng diào" if sent else "shàng tiáo"


def _left_behind(words: Sequence[Word], at: int) -> str | None:
    """落下 là xià, to leave behind, where nobody must be (不能落下一户); luò xià, to come down, otherwise."""
    denied = any(word.text[0] in "没别" or "不" in word.text for word in back_in_clause(words, at, 8))
    following = next_word(words, at)
    behind = ends_clause(following) or tag_of(following)[:1] == "m" or text_of(following) in ("了", "的", "谁", "任何")
    left = text_of(last_word(words, at)) == "被" and (
        ends_clause(following) or text_of(following) in ("了", "太", "很")
    )
    return "là xià" if left or (denied and behind) else "luò xià"


def _really(words: Sequence[Word], at: int) -> str | None:
    """端的 duān dì, really, at the start of a clause or before 是 and 不; the end of something and 的 otherwise."""
    really = ends_clause(last_word(words, at)) or text_of(next_word(words, at))[:1] in tuple("是不")
    return "duān dì" if really else "duān de"


_FORBIDDEN_FISHING = regex(r"[毒电药]|禁|不得|不准|捕|渔|荒|抛锚|挖沙|采石|开山|库|堤|坝|河道")


def _blown_up(words: Sequence[Word], at: int) -> str | None:
    """炸鱼 zhà yú, to fish with explosives, among what is forbidden (毒鱼、电鱼); zhá yú, fried fish, otherwise."""
    around = text_around(words, at, 8, 4)
    return "zhà yú" if _FORBIDDEN_FISHING.search(around) else "zhá yú"


def _written_beside(words: Sequence[Word], at: int) -> str | None:
    """A word of one character by what is written beside it."""
    last = text_of(last_word(words, at))
    return beside_word(last + text_around(words, at, 0, 2), len(last))


_CHECKED_ONE_BY_ONE = tuple("选钞现钱货人票物清")


def _points(words: Sequence[Word], at: int) -> str | None:
    """点数 diǎn shǔ before what one checks and counts (点数现金); diǎn shù, a number of points, otherwise."""
    counted = text_of(next_word(words, at)).startswith(_CHECKED_ONE_BY_ONE)
    return "diǎn shǔ" if counted else "diǎn shù"


_SUNLIT = regex("升起|初升|东升|冉冉|喷薄|照[耀在亮进]|洒|沐浴|迎着|晨|霞|光芒")


def _morning_sun(words: Sequence[Word], at: int) -> str | None:
    """朝阳 zhāo yáng, the morning sun, where it rises or shines; cháo yáng, to face the sun, and places otherwise."""
    around = text_around(words, at, 2, 3)
    shining = _SUNLIT.search(around) or text_of(next_word(words, at)) in ("里", "下")
    return "zhāo yáng" if shining else "cháo yáng"


def _inspired(words: Sequence[Word], at: int) -> str | None:
    """兴起 xìng qǐ, to be carried away, behind a verb of one character with 得 or 到 (说得兴起); xīng qǐ, to rise,
    otherwise.
    """
    degree = text_before(words, at, 2)[-2:]
    return "xìng qǐ" if degree[:1] in tuple("说聊唱玩谈讲喝跳打") and degree[1:] in ("得", "到") else "xīng qǐ"


_ROOTED = regex(r"[^，。；]{0,6}?[根基桩营]")


def _tied_fast(words: Sequence[Word], at: int) -> str | None:
    """扎牢 zhā láo, to strike, before roots (扎牢根基); zā láo, to tie (扎牢制度的笼子), otherwise."""
    rooted = _ROOTED.match(text_after(words, at, 4))
    return "zhā láo" if rooted else "zā láo"


_LENS = regex("镜头|相机|机身|法兰|转接|螺|灯")


def _checked(words: Sequence[Word], at: int) -> str | None:
    """卡口 kǎ kǒu, what a lens is set into, where one is spoken of; qiǎ kǒu, a checkpoint, otherwise."""
    around = text_around(words, at, 8, 7)
    return "kǎ kǒu" if _LENS.search(around) else "qiǎ kǒu"


_FROZEN = regex("[结覆湖河海池塘江]|一层|水面")


def _thin_ice(words: Sequence[Word], at: int) -> str | None:
    """薄冰 báo bīng where water has frozen; bó bīng, on which one treads (如履薄冰), otherwise."""
    frozen = _FROZEN.search(text_before(words, at, 5))
    return "báo bīng" if frozen and text_of(last_word(words, at))[-1:] not in ("履", "临") else "bó bīng"


_WITH_EYES = tuple("睁闭眯瞪红肿瞎斜翻揉捂蒙")
_WITH_HANDS = tuple("抓捏托捂搓拉牵握背空挥举甩摆拍洗招伸扶垂束攥携抄")

_BURNT = tuple("烫扎割划冻夹砸")
_PLANNED = ("计划", "规划", "策划", "谋划", "筹划")


def _with_eyes(words: Sequence[Word], at: int) -> str | None:
    """着眼 zhe yǎn behind what eyes do (睁着眼); zhuó yǎn, to have in view, otherwise."""
    return "zhe yǎn" if text_of(last_word(words, at)).endswith(_WITH_EYES) else "zhuó yǎn"


def _with_hands(words: Sequence[Word], at: int) -> str | None:
    """着手 zhe shǒu behind what hands do (拉着手), zháo shǒu behind what hurts them (烫着手); zhuó shǒu, to set about,
    otherwise.
    """
    last = text_of(last_word(words, at))
    if last.endswith(_BURNT) and not last.endswith(_PLANNED):
        return "zháo shǒu"
    return "zhe shǒu" if last.endswith(_WITH_HANDS) else "zhuó shǒu"


_FAMED_FOR = frozenset(
    "于煤钢瓷酒药铜镍盐茶夏电花羽魔皇赤丹网陶刀铝锡锌银铁油竹服鞋纺丝绸棉粮果菜桃梨枣参菌蒜姜椒新名文水车"
)

_CAPITALS = frozenset("东西两陪旧")


def _city(words: Sequence[Word], at: int) -> str | None:
    """都 dū, a city, behind what it is known for or where it lies where no verb follows (酒都的, 两都); else by what
    is beside it.
    """
    last, following = text_of(last_word(words, at)), next_word(words, at)
    named = ends_clause(following) or text_of(following) in ("”", "》", "的") or tag_of(following) == "ns"
    if named and (last in _FAMED_FOR or last[-1:] in _CAPITALS):
        return "dū"
    return _written_beside(words, at)


_KNOWN_WITH_DE = ("觉得", "记得", "懂得", "晓得", "认得", "显得", "值得", "舍得", "得", "获得", "取得")


def _done_with(words: Sequence[Word], at: int) -> str | None:
    """了 liǎo before 之 or 事 that ends a clause (一关了之, 一罚了事) and behind 得 of a verb (解决得了); le
    otherwise.
    """
    last, before = last_word(words, at), last_word(words, at - 1) if at else None
    following, then = next_word(words, at), next_word(words, at + 1)
    if text_of(following) == "之" and (ends_clause(then) or text_of(then) in ("的", "”")):
        return "liǎo"
    if text_of(following) == "事" and ends_clause(then) and len(text_of(last)) == 2 and text_of(last)[0] == "一":
        return "liǎo"
    if text_of(last) in ("来得", "去得", "走得", "吃得", "办得", "做得"):
        return "liǎo"
    asked = text_of(following) == "吗"  # 好得了吗
    if asked and text_of(last)[-1:] == "得" and text_of(last) not in _KNOWN_WITH_DE:
        return "liǎo"
    can = tag_of(last) == "ud" and (len(text_of(last)) > 1 or tag_of(before) == "v" or asked)
    return "liǎo" if can and tag_of(following)[:1] not in ("m", "n") else None


def _undergone(words: Sequence[Word], at: int) -> str | None:
    """受过 shòu guo before what one has undergone (受过训练); shòu guò, to bear the blame, otherwise."""
    return None if ends_clause(next_word(words, at)) else "shòu guo"


_ACTORS = tuple("者人方员院局厅部会国司行府位门关构")
_ANSWERS_FOR = regex("负责$|承担")
_MUST_DO = ("进行", "给予", "予以", "加以")
_DUTIES = ("负", "作出", "做出", "依法", "享有", "保密", "实行", "实施", "施行", "减税", "提供")
_WAYS_TO_MEET = ("态度", "能力", "措施", "办法", "方案", "举措", "努力", "经验", "做法", "策略", "成效", "准备", "机制")
_MET = regex("^(活动|工作|行动|处置)|挑战|危机|风险|变[化局]|局[面势]|威胁|[灾疫]|冲击|突发|极端|天气|制裁|关税|老龄化")
_BEFORE_DUTY = regex("^(也|均|都|就|还|则|只|不|一般|首先|同时|.*[时前后中])$")


def _towards(words: Sequence[Word], at: int) -> str | None:
    """应对 yīng duì, should … to, before 其 and 该 (应对其负责), behind who must do it (生产者应对质量负责) and before
    what must be done to something that is not to be met (应对产品进行验收); else yìng duì, to meet.
    """
    if text_of(next_word(words, at)) in ("其", "该", "上述", "自己", "所", "本", "此类", "前款"):
        return "yīng duì"
    last = last_word(words, at)
    if ends_clause(last):
        bound = text_of(last_word(words, at - 1)) == "的" if at else False
    else:
        actor = text_of(last).endswith(_ACTORS) and tag_of(last) != "c" and "为" not in text_before(words, at, 4)
        bound = actor or text_of(last) in ("企业", "被告", "原告", "一般", "不", "均")
    free = ends_clause(last) or tag_of(last)[:1] in ("n", "t") or _BEFORE_DUTY.match(text_of(last))
    duties = (*_MUST_DO, *_DUTIES) if bound else _MUST_DO
    said = ""
    for word in words[at + 1 : at + 22] if bound or free else ():
        if _ANSWERS_FOR.match(word.text) or (word.text.startswith(duties) and not _MET.search(said)):
            return "yīng duì"
        if word.text in _WAYS_TO_MEET or (ends_clause(word) and word.text != "、"):
            break
        said += word.text
    return "yìng duì"


_THIS_YEAR = regex(
    r"[年月]?[度年底末初内春夏秋冬]|\d|[一二三四五六七八九十]+月|新|实际|本单位|部分|下达|自留|总|预算|财政|收入|支出|盈余|利润|价格"
    r"|产[量值]|投[产用]|见效|[开完竣停]工|建成|受[益灾]|入住|发掘|有苗|整地|种植|更?新?造林|发生"
)
_YEARS = regex("年限|[年月日]的|之日|授予.{0,8}的")
_BY_LAW = regex("应当|不得|年度|次年|下一年|缴|限额|产量|成活|监测资料|登记的|扣除|账簿|抚恤|休假")


def _that_year(words: Sequence[Word], at: int) -> str | None:
    """当年 dàng nián, the same year, where it is said twice (当年开工、当年投产), of what a year has (当年预算) and
    where something is reckoned by years or laid down (计入当年…, 应当…); dāng nián, in those years, otherwise.
    """
    last, after = text_of(last_word(words, at)), text_after(words, at, 3)
    twice = any(word.text == "当年" for word in (*words[max(0, at - 6) : at], *words[at + 1 : at + 7]))
    reckoned = last in listed("reading_rules", "reckoned") or _YEARS.search(text_before(words, at, 5))
    reckoned = reckoned or _BY_LAW.search(text_around(words, at, 12, 10))
    return "dàng nián" if twice or reckoned or _THIS_YEAR.match(after) else "dāng nián"


_REACHED = {
    "烧着": "shāo zháo",
    "累着": "lèi zháo",
    "噎着": "yē zháo",
    "呛着": "qiāng zháo",
    "划着": "huá zháo",
    "赶着": "gǎn zháo",
    "够着": "gòu zháo",
    "憋着": "biē zháo",
}


def _reached(words: Sequence[Word], at: int) -> str | None:
    """烧着 shāo zháo and others before 了, of what has come about (木头烧着了) or not (没赶着);
    zhe otherwise.
    """
    reached = text_of(next_word(words, at)) == "了" or text_of(last_word(words, at)) in ("没", "没有")
    return _REACHED[words[at].text] if reached else None


def _this_trade(words: Sequence[Word], at: int) -> str | None:
    """这行 zhè háng, this trade or row, within a clause (在这行干了多年, 那行字); zhè xíng, all right, otherwise."""
    following = next_word(words, at)
    agreed = ends_clause(last_word(words, at)) and (
        ends_clause(following) or text_of(following)[:1] in tuple("吗么吧了")
    )
    return f"{'zhè' if words[at].text == '这行' else 'nà'} {'xíng' if agreed else 'háng'}"


_ROWS = (
    "字",
    "文字",
    "诗",
    "小字",
    "大字",
    "代码",
    "大雁",
    "白鹭",
    "眼泪",
    "清泪",
    "树",
    "杨柳",
    "脚印",
    "足迹",
    "批注",
    "标语",
)


_FLYING = regex("(雁南飞|大雁|雁阵|白鹭)$")
_BEFORE_ROW = ("另起", "起", "换", "空", "隔", "下", "错", "超过", "不足", "占")


def _one_row(words: Sequence[Word], at: int) -> str | None:
    """一行 yī háng before what stands in a row (一行白鹭); yī xíng, a party or its journey, otherwise."""
    row = text_of(next_word(words, at)).startswith(_ROWS) and not text_of(next_word(words, at)).startswith(
        ("诗人", "树立")
    )
    row = row or text_of(last_word(words, at)) in _BEFORE_ROW
    return "yī háng" if row or _FLYING.search(text_before(words, at, 3)) else None


_MATCHED = regex("[去来再次]$|安排|节目|对象|大会|活动|参加|约|介绍|成功|失败|见面|[网角会]$")
_AT_ONE = ("手足", "和睦", "相爱", "血脉", "心", "人民", "民心", "世代", "邻里")


def _matched(words: Sequence[Word], at: int) -> str | None:
    """相亲 xiàng qīn, to look at a bride, where one goes to it (去相亲, 相亲大会); xiāng qīn, to love one another,
    otherwise.
    """
    last, following = text_of(last_word(words, at)), text_of(next_word(words, at))
    if last in _AT_ONE or following.startswith(("相爱", "相近", "相助")):
        return "xiāng qīn"
    return "xiàng qīn" if _MATCHED.search(last) or _MATCHED.match(following) else "xiāng qīn"


_NO_VERBS = ("之", "而", "亦", "均", "皆", "也", "都", "且", "并", "是", "有", "欲", "求", "可")


def _may_not(words: Sequence[Word], at: int) -> str | None:
    """不得 bu de behind what one may not do, at the end or before its object (急不得, 偷不得懒); bù dé, must not,
    otherwise.
    """
    last, following = last_word(words, at), next_word(words, at)
    if last is None or ends_clause(last) or last.tag[:1] not in "vajn" or last.text.endswith(_NO_VERBS):
        return None
    if last.text[0] == "不":  # 不劳不得
        return None
    ended = ends_clause(following) or text_of(following) in ("的", "了", "啊", "呀", "呢")
    lazily = len(last.text) == 1 and text_of(following) in ("懒", "滑", "闲", "假", "虚", "人", "气", "腥", "水")
    return "bu de" if ended or lazily else None


_CALLED_TO = regex("[叫喊唤问敲呼]")


def _unanswered(words: Sequence[Word], at: int) -> str | None:
    """不应 bù yìng, not to answer, at the end where one calls (叫他半天也不应); bù yīng, should not, otherwise."""
    called = _CALLED_TO.search(text_before(words, at, 6))
    return "bù yìng" if called and ends_clause(next_word(words, at)) else "bù yīng"


_CAN = ("可以", "能", "能够", "会", "要", "可", "才能", "已经", "应", "应该", "将", "希望", "想", "需要", "获")
_ABLE_TO = {"得出": "de chū", "得来": "de lái"}
_WHERE_TO = tuple("进出上下回过起")


def _able_to(words: Sequence[Word], at: int) -> str | None:
    """得出 de chū behind a verb at the end of what can be done (送得出, 说得出); dé chū, to arrive at, otherwise."""
    last, following = last_word(words, at), next_word(words, at)
    if (
        last is None
        or last.text in _CAN
        or last.text[-1] in "能会可要"
        or not (ends_clause(following) or tag_of(following)[:1] == "v")
    ):
        return None
    verb = last.tag[:1] == "v" or (has_word(last.text[-1]) and last.text[-1] in "送拿说看冲排进")
    if words[at].text == "得来" and not last.text.endswith(_WHERE_TO):
        return None
    return _ABLE_TO[words[at].text] if verb else None


_GLADLY = tuple("直合嘴跳笑手像不")


def _so_glad(words: Sequence[Word], at: int) -> str | None:
    """乐得 lè de before how glad one is (乐得直拍手); lè dé, to be glad to, otherwise."""
    return "lè de" if text_of(next_word(words, at)).startswith(_GLADLY) else "lè dé"


_AMOUNTS = frozenset(("得票", "收费", "得分", "盈利", "投入", "受益", "收入", "涂改", "的"))
_MORE_OR_LESS = ("有些", "有点", "会", "能", "也", "都", "可以", "带", "让", "令", "使", "显得", "知道", "懂")


def _how_much(words: Sequence[Word], at: int) -> str | None:
    """多少 duō shǎo, the number of something (得票多少的顺序) and more or less (多少有些); duō shao, how much, and so
    much (缺多少补多少) otherwise.
    """
    last, following = last_word(words, at), next_word(words, at)
    amount = text_of(last) in _AMOUNTS or (tag_of(last)[:1] == "n" and tag_of(following)[:1] not in ("n", "q", "a"))
    free = last is None or tag_of(last)[:1] in ("x", "r", "n", "d", "c")
    amount = amount or text_of(following) in ("和", "与", "及", "或")
    more_or_less = free and text_of(following).startswith(_MORE_OR_LESS)
    return "duō shǎo" if amount or more_or_less else "duō shao"


def _a_bit_drier(words: Sequence[Word], at: int) -> str | None:
    """干点 gàn diǎn, to do some, before what is done (干点活); gān diǎn, a dry point, otherwise."""
    done = next_word(words, at)
    return "gàn diǎn" if text_of(done).startswith(tuple("啥活什事别好正实力大小零杂")) else None


_GROWS = {"长毛": "zhǎng máo", "长虫": "zhǎng chóng", "长牙": "zhǎng yá", "长须": "zhǎng xū", "长发": "zhǎng fà"}


_BEFORE_GROWING = ("了", "会", "没", "没有", "都", "要", "容易", "开始", "不", "就")


def _grown(words: Sequence[Word], at: int) -> str | None:
    """长毛 zhǎng máo, to grow mouldy, before or behind 了 (放久了长毛) and behind 会, 没, 都; long hair otherwise."""
    last = text_of(last_word(words, at))
    grows = text_of(next_word(words, at)) == "了" or last in _BEFORE_GROWING
    return _GROWS[words[at].text] if grows else None


def _rough(words: Sequence[Word], at: int) -> str | None:
    """太冲 tài chòng, too rough or strong, at the end behind what is so (说话太冲, 气味太冲); a name otherwise."""
    last, following = last_word(words, at), next_word(words, at)
    so = tag_of(last)[:1] in ("n", "v", "z") and tag_of(last) != "nr"
    return "tài chòng" if so and (ends_clause(following) or text_of(following) == "了") else None


_CONTESTED: dict[str, Rule] = {
    **dict.fromkeys(_GROWS, _grown),
    "干点": _a_bit_drier,
    "太冲": _rough,
    "当年": _that_year,
    **dict.fromkeys(_REACHED, _reached),
    **dict.fromkeys(("这行", "那行"), _this_trade),
    "相亲": _matched,
    "张相": picture,
    "不应": _unanswered,
    **dict.fromkeys(_ABLE_TO, _able_to),
    "一行": _one_row,
    "圩镇": wei_town,
    "不得": _may_not,
    "乐得": _so_glad,
    "调来调去": set_to_and_fro,
    "多少": _how_much,
    "都": _city,
    "了": _done_with,
    "应对": _towards,
    "受过": _undergone,
    "似的": _likeness,
    "教会": _taught,
    "分得": _shared_out,
    "呼号": _called,
    "东西": _things,
    "中": _won,
    "将": _commander,
    "上调": _sent_up,
    "落下": _left_behind,
    "端的": _really,
    "炸鱼": _blown_up,
    "分子": _particle,
    "管子": _pipe,
    "一朝": _reign,
    "口角": _corner,
    "所长": _strong_point,
    "难处": _hardship,
    "地方": _place,
    "都会": _metropolis,
    **dict.fromkeys(_ALL, _all_or_city),
    "大夫": _healer,
    "调到": moved_to,
    "穿着": _clothed,
    **dict.fromkeys(_DIVIDED, _divided),
    **dict.fromkeys(_HAVE_DONE, _have_done),
    **dict.fromkeys(_HAVE_DONE_TO, _have_done_to),
    "长于": grown_at,
    "多长": how_long,
    "结果": fruits,
    "花儿": _folk_song,
    "把": _handle,
    "和": _mahjong_won,
    "身中": _in_the_body,
    "正中": _straight,
    "入藏": _into_tibet,
    "少时": _when_young,
    "扎牢": _tied_fast,
    "点数": _points,
    "朝阳": _morning_sun,
    "兴起": _inspired,
    "卡口": _checked,
    "薄冰": _thin_ice,
    "着眼": _with_eyes,
    "着手": _with_hands,
    "一小撮": _few,
    "露头": _outcrop,
    "最长": _eldest,
    "较长": _eldest,
    "喳喳": _chirped,
    "吱吱": _squeaked,
    "一晃": _swayed,
    "一通": one_round,
    "三通": three_rounds,
    "服药": doses,
    "正当": _proper,
    "背上": _shouldered,
    "倾倒": _pour,
    "中将": _general,
    **{f"{head}将": _named_before for head in _HEADS_OF_GENERALS},
    "将令": _ordered,
    "内应": _within,
    "部将": _general,
    "要约": _wanted,
    "干事": _matter,
}


@cache
def contested() -> dict[str, Rule]:
    """Words of the dictionary that are read in another way, or are no word, in some sentences."""
    rules = dict.fromkeys(places_beside("beside_words"), _written_beside) | _CONTESTED
    return rules | {word: partial(_in_context, rules.get(word)) for word in contexts()}


def _in_context(otherwise: Rule | None, words: Sequence[Word], at: int) -> str | None:
    """A word by what stands written around it; by its rule otherwise."""
    return among(words, at) or (otherwise(words, at) if otherwise else None)
