"""Readings of a character of a word that no dictionary has: 摘得, 看过, 三只."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.language.reading_rules.complements import RESULTS
from quizgen.language.reading_rules.measures import NUMERALS, counted_event, dose, dozen, is_got_by_one
from quizgen.language.reading_rules.neighbours import ends_clause, last_word, next_word, tag_of, text_of
from quizgen.language.reading_rules.nouns import is_hurt, is_penalty, wei_dike
from quizgen.language.reading_rules.structural_particles import (
    CRIED,
    TO_GET,
    divides,
    divides_counted,
    is_described,
    is_too_much,
)
from quizgen.language.reading_rules.verbs import (
    FASTENED,
    PARTS,
    carried,
    divided,
    dries,
    is_older,
    is_sent_to_war,
    left,
    tied,
)
from quizgen.language.word_lists import listed, listed_pairs
from quizgen.model import Word

_MEASURED = frozenset("命度期桥坝线花果枝棱焦管翼嘴喙叶茎柄瓣萼翅尾身体腿臂角鞭足壳轴边弦弧渠堤洞隧岸墙节穗芒刺心蒴荚")
_PLANTED = frozenset("粮菜田树草棉稻麦花果豆茶药瓜薯")
_DONE = frozenset(
    "看走来去说做作造起出登吃听读写学用想问找见到有当打玩住讲谈提是遇受搞办干买坐喝尝养骑演摔摸试爱恨骂哭笑病烧丢偷输借还租种教管唱拍画修换戴抱亲求帮赢犯挨吵醉"
)  # with 过: have done
_BEFORE_DONE = frozenset("我你他她谁没都也还又曾从未")  # in one word with them: 没尝过

# The same before an object: 开过会.
_WITH_OBJECT = frozenset("开犯教立爱恨办帮救养修管带编扮评拍洗结离生理种唱戴考请订")
_WITH_IT_IN_ONE = frozenset("打发跳穿放跑照")  # the same where the tagger has the object in one word with them: 跳过舞
_PUNISHED = frozenset("严并重惩判查妥依另可应论")  # 处 behind one of these is chǔ
_PENALTIES = frozenset("罚以应未每按上违相刑警拘")  # behind 处 these go on to say how one is punished
_POINTED_AT = frozenset("该此其这那本")  # behind what has been done: 受理|过该
_PARTIES = tuple("方国军队社厂局部员")
_ON_THE_WATER = tuple("船鱼木江河海路街桥闸坝")  # what passes, or is passed: 补建|过船建筑物
_WHERE_OR_WHEN = tuple("内里中外间时后前")  # before what one spends there: 住所|内过|宗教生活
_PASSED = frozenset("刚已才将超人更早")  # with 过: pass, spend
_PASSERS_BY = frozenset("球船车马人舟")  # 过 joined to one of these: 踩着|球过|独木桥
_MINISTRIES = ("外", "防", "财", "部", "局", "院", "厅", "署", ")", "）")
"""What stands before its head where the tagger joined 长 to what follows: 美防|长加兰特, 商务部|长卢特尼克."""
_SUBJECTS = frozenset("事饭咱这那你我您钱话前后书课药菜")  # 得 joined to one of these is must: 事得, 咱得
_REACHED = frozenset("碰撞遇见逮抓摸猜够买借找点吓冻烫")  # with 着 and 了: 碰着了
_THINGS = frozenset("水手车门票脸牙碗")  # before a verb of what must be done to them
_DUE = frozenset(
    "花往靠让把给先用要去做听讲学跟读买交坐吃喝干办穿带叫找换等洗剪修写走跑背说问站睡"
)  # and before one of these: 得花, 得靠


def in_word(words: Sequence[Word], at: int, offset: int) -> str | None:
    """The reading of a character of a word that no dictionary has.

    得 and 过 after a verb, 长 at the end of an office, a measure word after a number (三只).
    """
    text, tag = words[at].text, words[at].tag
    char, final = text[offset], offset == len(text) - 1
    if char == "种" and (sown := _sown(words, at, offset)):
        return sown
    if char == "种" and final and offset and text[0] not in NUMERALS | set("这那各某此每何该"):
        of_what_one_grew = text[:-1] in _BEFORE_DONE and text_of(next_word(words, at)) in ("的", "了", "过")
        return "zhòng" if of_what_one_grew or text_of(next_word(words, at))[:1] in _PLANTED else None
    if char == "种" and not offset and text[1] in _PLANTED:
        return "zhòng"
    if char == "只" and not offset and text_of(last_word(words, at))[-1:] == "犬" and text[1] not in "能有是会听要在":
        return "zhī"  # 犬|只入|内
    if char == "只" and not offset and tag in ("n", "d"):
        return "zhī" if tag_of(last_word(words, at))[:1] == "m" or is_got_by_one(words, at) else None
    reached = len(text) == 3 and text[1] in "不得"  # 买不着
    reached = reached or (len(text) == 2 and text[0] in _REACHED and text_of(next_word(words, at)) == "了")
    if char == "着" and final and reached:
        return "zháo"
    if char == "藏" and not offset and (tag == "v" or text[1] in "到在过好"):
        return "cáng"
    if char in "假差" and final and (reading := divided(words, at, char)):
        return reading
    if char == "干" and final and dries(words, at):
        return "gān"
    if char == "干" and not offset and text[1] in "不点":
        return "gàn"
    if char == "喝":
        return "hē"
    if char == "数" and not offset and text[1] in "错完好":
        return "shǔ"
    if char == "重" and not offset and text[1:] in listed("reading_rules", "again"):
        return "chóng"
    if text == "重着":
        return "zhòng" if text_of(next_word(words, at)) == "呢" else "chóng"
    if char == "卡" and final and offset:
        return "qiǎ" if text[offset - 1] in "关哨税边设路冲闯" else "kǎ"
    if char == "创" and final and offset:
        return "chuāng" if is_hurt(text[:-1]) else "chuàng"
    if text == "达率":  # 通|达率
        return "lǜ"
    if char == "率" and final and (tag[:2] == "nr" or (len(text) == 2 and text[0] in "他她其遂乃亲自复又曾")):
        return "shuài"
    if text == "日率" and tag_of(last_word(words, at)) == "m":  # 于5|日率|队
        return "shuài" if char == "率" else None
    if text == "干得" and not offset and tag == "ud":
        return "gān" if text_of(next_word(words, at))[:1] in tuple("快慢透") else "gàn"
    if char == "得" and offset == 1 and text[0] == "长":
        return "de"
    must = len(text) == 2 and tag == "v" and text[1] not in RESULTS and tag_of(last_word(words, at)) in ("r", "n")
    if char == "得" and not offset and must:  # 孩子|得管
        return "děi"
    if char == "得" and not offset and text[1:2] in tuple("太很直"):
        return "de"
    pointed_at = text_of(last_word(words, at)) in ("这", "那", "这些", "那些") and tag_of(next_word(words, at)) == "v"
    if char == "得" and len(text) == 2 and text[0] in _THINGS and tag_of(next_word(words, at)) == "v":  # 手得洗
        return "děi"
    if char == "得" and len(text) == 2 and text[0] in "活病" and pointed_at:  # 这些|活得|干
        return "děi"
    if char == "得" and len(text) == 3 and offset == 1 and text[0] in _SUBJECTS and tag == "v":  # 书得读
        return "děi"
    if char == "得" and len(text) == 2 and (text[0] in _SUBJECTS or text[1] in _DUE):
        return "děi"
    if char == "得" and final and text_of(next_word(words, at)).startswith(("先", "赶紧", "马上", "赶快")):
        return "děi"
    if char == "得" and not offset and len(text) == 2 and text[1] in RESULTS and tag_of(last_word(words, at)) == "v":
        return "de"
    if char == "得" and final and offset and text_of(next_word(words, at)).endswith(("病", "症", "癌")):
        return "dé"  # 羊得|传染病
    deeply = text[:-1] in TO_GET and tag_of(next_word(words, at))[:1] in ("n", "v")
    if char == "得" and final and offset and (deeply or text[:-1] in listed("reading_rules", "getting")):
        return "dé"
    if (
        char == "得"
        and offset
        and (tag[:1] in "val" or tag == "ud" or text[offset + 1 : offset + 2] in ("更", "很", "多", "不"))
    ):
        return "de" if not final or not ends_clause(next_word(words, at)) else None
    if char == "长":
        following = next_word(words, at)
        if final and is_older(words, at):
            return "zhǎng"
        if not offset and (text[1:2] in listed("reading_rules", "grows") or text[1:2] == "有"):
            return "zhǎng"
        if not offset and text_of(last_word(words, at)).endswith(_MINISTRIES):
            return "zhǎng"
        if tag_of(following)[:1] == "m" or text_of(following)[:1] in tuple("约达近逾"):
            return "cháng"
        headed = final and offset and tag[:1] == "n" and text[offset - 1] not in _MEASURED
        return "zhǎng" if headed else "cháng"
    counted_over = char == "场" and text[offset:] == "场场" and NUMERALS.issuperset(text[:offset])  # 一场场
    if char == "场" and (final or counted_over) and offset and text[0] in NUMERALS | set("这那每几整第下上"):
        return counted_event(words, at) if text[0] != "第" else "chǎng"
    if char == "担" and not offset and tag_of(last_word(words, at))[:1] == "m":
        return "dàn"
    if char == "间" and not offset and not final and text[1] not in "养移种植栽伐苗作隔或断歇息杂有":
        return "jiān" if tag_of(last_word(words, at))[:1] in ("n", "f", "s", "v", "b") else None
    if char == "圩" and (dike := wei_dike(words, at)):
        return dike
    if char == "落" and final and left(words, at):
        return "là"
    if char == "挑" and not offset and carried(words, at):
        return "tiāo"
    trade = text[:-1] if final else text_of(last_word(words, at)) if not offset else ""
    if char == "行" and trade in listed("reading_rules", "trades"):
        return "háng"
    if char == "调" and not offset and tag == "nr" and is_sent_to_war(words, at):
        return "diào"
    if char == "服" and final and NUMERALS.issuperset(text[:offset]):
        return dose(words, at)
    if char == "系" and final and offset and text_of(next_word(words, at)) in FASTENED:
        return "jì"
    if text == "系得":
        return "jì"
    if text == "系着" or (char == "系" and final and text_of(next_word(words, at)) == "着"):
        return "jì" if tied(words, at) else "xì"
    if char == "打" and final and NUMERALS.union("数").issuperset(text[:offset]):
        return dozen(words, at)
    if char == "散" and final and offset and text[offset - 1] in PARTS:
        return "sàn" if text_of(next_word(words, at)) == "了" or ends_clause(next_word(words, at)) else None
    if char == "哩" and final and offset and tag == "y" and ends_clause(next_word(words, at)):
        return "li"
    if char == "哟" and final and offset and text[offset - 1] not in CRIED and ends_clause(next_word(words, at)):
        return "yo"
    if char == "散" and text in ("散后", "散时"):
        return "sàn"
    if char == "缝" and not offset and tag[:1] == "v":
        return "féng"
    if char == "蛤" and text[offset + 1 : offset + 2] in ("蟆", "蚂"):
        return "há"
    if char == "冠" and text[offset + 1 : offset + 2] in ("码", "名", "以"):
        return "guàn"
    if char == "差" and not offset and (tag == "m" or text in ("差得", "差者")):
        return "chà"
    if char == "差" and final and offset:
        return "chà" if text[offset - 1] in "更很较太最越只还仅力性质感识" else None
    if char == "调" and not offset and text[1] in "出入往去走进回赴集拨运取阅":
        return "diào"
    if char == "切" and text[offset - 1 : offset] not in tuple("一迫深真热急亲密关殷恳凄悲贴确"):
        return "qiē"
    if char == "削" and text[offset + 1 :] in listed("reading_rules", "peeled"):
        return "xiāo"
    if char == "曲" and final and len(text) > 2 and tag != "ns":
        return "qǔ"
    if char == "散" and final and offset and text[offset - 1] in "不未已可将失飘溃走逃早":
        return "sàn"
    if char == "教" and final and offset and text[0] in "不没别谁来":
        return "jiāo"
    if char == "教" and final and offset and tag_of(next_word(words, at))[:1] in "rn":
        return "jiāo"
    if char == "教" and not offset and text[1] in "好完过着得会出给我你他她谁您":
        return "jiāo"
    if char == "结" and text[offset + 1 :] in ("了果", "果子", "了籽", "籽", "瓜"):
        return "jiē"
    if char == "塞" and tag[:2] in ("nr", "ns", "nz"):
        return "sài"
    if char == "处" and (reading := _place_or_penalty(words, at, offset)):
        return reading
    if char == "转" and text[offset + 1 : offset + 2] in tuple("售作卖租赠投送运"):
        return "zhuǎn"
    if char == "尽" and (text[0] == "应" or text[offset + 1 :] == text_of(last_word(words, at))[1:]):
        return "jìn"
    if char == "铺" and text[offset + 1 : offset + 2] in tuple("镇乡村街"):
        return "pù"
    if char == "过":
        return _passed_or_done(words, at, offset)
    if char == "地":
        return _ground_or_manner(words, at, offset)
    if not final or not offset:
        return None
    if char == "铺" and tag[:2] == "ns":
        return "pù"
    counted = NUMERALS.issuperset(text[:offset].removeprefix("第").rstrip("余多来"))
    return listed_pairs("reading_rules", "counters").get(char) if counted else None


_SOWN_IN = tuple("春冬秋夏")
_BEFORE_SOWING = frozenset("能会可而到换禁单混改套轮抢补刚才再去来都想")
_CROPS = ("玉米", "小麦", "大豆", "油菜", "水稻", "土豆", "马铃薯", "蔬菜", "牧草")


def _sown(words: Sequence[Word], at: int, offset: int) -> str | None:
    """种 zhòng, to sow, in what the tagger made of it: 一年|能种|两茬, 自己|种出, 果园|里种|牧草, 种春|玉米."""
    text, following = words[at].text, text_of(next_word(words, at))
    kind = tag_of(last_word(words, at))[:1] in ("m", "q")
    if text == "种成" or (text in ("先种", "后种", "种出") and not kind):
        return "zhòng"
    if offset == 1 and len(text) == 2 and text[0] in _BEFORE_SOWING:
        return "zhòng"
    in_season = not offset and text[1:] in _SOWN_IN
    there = offset == 1 and len(text) == 2 and text[0] in "里上下中"
    return "zhòng" if (in_season or there) and following in _CROPS else None


def _passed_or_done(words: Sequence[Word], at: int, offset: int) -> str | None:
    """过 guo, done before (下过雪), or guò, to pass or too (过河, 三过家门), in what the tagger made of it."""
    text, tag = words[at].text, words[at].tag
    last, following = last_word(words, at), next_word(words, at)
    if offset == 1 and divides(text[0], text[2:]):
        return "guo"
    if offset == 1 and len(text) == 3 and tag[:1] in "vl":
        return "guo" if text[0] in _WITH_OBJECT | _DONE | _WITH_IT_IN_ONE else "guò"
    verb = text_of(last)
    if not offset and len(verb.lstrip("没被")) == 1 and divides(verb, text[1:]):  # 罚|过款, 被判|过刑
        return "guo"
    if not offset and len(verb) == 2 and verb[0] == "没" and verb[1] in _DONE and tag == "n":  # 没学|过琴
        return "guo"
    if not offset and tag_of(last) in ("v", "i"):
        done = text[1] in _POINTED_AT or (tag == "n" and text.endswith(_PARTIES))
        spent = verb in listed("reading_rules", "spending")
        done = done or (tag == "a" and text[1] in "好新老" and not spent)
        return "guo" if done and verb not in listed("reading_rules", "passing") else None
    if not offset or offset < len(text) - 1:
        return None
    if NUMERALS.issuperset(text[:offset]) or is_too_much(words, at):  # 三过家门
        return "guò"
    if text[:-1] in _WHERE_OR_WHEN:
        return "guò"
    object_tag, object_text = tag_of(following)[:1], text_of(following)
    if tag == "ug" and text[-2] in _PASSERS_BY and object_text in listed("reading_rules", "passed"):
        return "guò"
    with_object = tag in ("v", "ug") and text[0] in _WITH_OBJECT and object_tag in tuple("nmrv")
    passed = text[0] in _PASSED or text[0] in listed("reading_rules", "passing")
    done = tag == "ug" and not passed and object_tag != "m"
    described = tag == "v" and not passed and is_described(words[at], words, at)
    if len(text) == 2 and (divides(text[0], object_text) or divides_counted(text[0], words, at)):
        return "guo"
    two = len(text) == 3 and tag == "v" and object_tag in tuple("nr") and not object_text.startswith(_ON_THE_WATER)
    described = described or (two and text[1] not in listed("reading_rules", "passing"))
    of_verb = len(text) == 2 or (len(text) == 3 and text[0] in _BEFORE_DONE)
    return "guo" if done or described or with_object or (of_verb and text[-2] in _DONE) else "guò"


def _ground_or_manner(words: Sequence[Word], at: int, offset: int) -> str | None:
    """地 dì, ground or a place (收货|地为|合同履行地), or de, how something is done (套路|化地|提出), in a word."""
    text, tag, last = words[at].text, words[at].tag, last_word(words, at)
    adverbials = listed("reading_rules", "adverbials")
    long = len(text_of(last)) > 1
    if text in ("化地", "别地") and long and tag_of(next_word(words, at))[:1] == "v":
        return "de"
    if not offset:
        if text_of(last) == "的" or text_of(last) in listed("reading_rules", "sites"):
            return "dì"
        adverbial = tag_of(last)[:1] in ("a", "z", "i") or text_of(last) in adverbials
        return "de" if tag == "v" and adverbial and long else None
    if offset < len(text) - 1:
        return None
    if tag == "d" or text[:-1] in adverbials:
        return "de"
    if text == "多地":
        return "de" if text_of(last)[-1:] in ("更", "能", "较", "最", "越") else "dì"
    return None


def _place_or_penalty(words: Sequence[Word], at: int, offset: int) -> str | None:
    """处 chù, a place (每处, 三处), or chǔ, to punish (处五日拘留), in a word."""
    text, last = words[at].text, last_word(words, at)
    if offset and offset == len(text) - 1:
        if text[:-1] in ("每", "多", "各", "此", "该"):
            return "chù"
        if text[offset - 1] in _PUNISHED:
            return None
        return "chǔ" if is_penalty(words, at) and not NUMERALS.issuperset(text[:-1]) else "chù"
    if offset:
        return "chǔ" if text[offset + 1] in NUMERALS or text[offset + 1] == "罚" else None
    following = text[1:2]
    placed = tag_of(last)[:1] in ("n", "v", "a", "z") and not ends_clause(last)
    if following and placed and following not in NUMERALS | _PENALTIES:
        return "chù"
    if tag_of(last)[:1] == "m":
        return "chù"
    if following in tuple("应未每按"):
        return "chǔ"
    if following in tuple("有是的"):
        return "chù"
    return "chǔ" if following and (following in NUMERALS or following == "罚") else None
