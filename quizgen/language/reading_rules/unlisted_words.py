"""Readings of a character of a word that no dictionary has: 摘得, 看过, 三只."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from quizgen.language.reading_rules.complements import RESULTS
from quizgen.language.reading_rules.measures import NUMERALS, chang, dose, dozen, is_got_by_one
from quizgen.language.reading_rules.neighbours import ends, ends_clause, next_word, previous_word, tag_of, text_of
from quizgen.language.reading_rules.nouns import divided, is_hurt, is_penalty, xu
from quizgen.language.reading_rules.structural_particles import (
    CRIED,
    TO_GET,
    divides,
    divides_counted,
    is_described,
    is_too_much,
)
from quizgen.language.reading_rules.verbs import FASTENED, PARTS, carried, dries, is_older, is_sent_to_war, left, tied
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
    """The reading of a character of a word that no dictionary has: by its rule, or as a measure behind a number."""
    return _RULES.get(words[at].text[offset], _as_counter)(words, at, offset)


def _as_counter(words: Sequence[Word], at: int, offset: int) -> str | None:
    """A measure at the end of a word, behind a number: 三只, 第二卷."""
    before, behind = _sides(words[at], offset)
    counted = not behind and NUMERALS.issuperset(before.removeprefix("第").rstrip("余多来"))
    return listed_pairs("reading_rules", "counters").get(words[at].text[offset]) if counted else None


def _sides(word: Word, offset: int) -> tuple[str, str]:
    """What of the word stands before the character, and what behind it; one of them at least is not empty."""
    return word.text[:offset], word.text[offset + 1 :]


def _cang(words: Sequence[Word], at: int, offset: int) -> str | None:
    """藏 cáng, to hide, where the word is a verb or goes on so: 藏到."""
    return "cáng" if not offset and (words[at].tag == "v" or words[at].text[1] in "到在过好") else None


def _cha(words: Sequence[Word], at: int, offset: int) -> str | None:
    """差 chāi behind the verb that it is divided from (出趟差), chà, short of or poor (差三分, 更差)."""
    before, behind = _sides(words[at], offset)
    if not behind and (errand := divided(words, at, "差")):
        return errand
    if not before and (words[at].tag == "m" or behind in ("得", "者")):
        return "chà"
    return "chà" if not behind and before[-1] in "更很较太最越只还仅力性质感识" else None


def _chang(words: Sequence[Word], at: int, offset: int) -> str | None:
    """场 as the measure of what happens or is held: 几场|大雨, 一场场|比赛."""
    before, behind = _sides(words[at], offset)
    counted_over = behind == "场" and NUMERALS.issuperset(before)  # 一场场
    if (behind and not counted_over) or before[:1] not in _BEFORE_EVENTS:
        return None
    return chang(words, at) if before[0] != "第" else "chǎng"


_BEFORE_EVENTS = NUMERALS | set("这那每几整第下上")


def _chong(words: Sequence[Word], at: int, offset: int) -> str | None:
    """重 chóng, once more (重走), zhòng in 重着呢; as a measure otherwise."""
    text = words[at].text
    if not offset and text[1:] in listed("reading_rules", "again"):
        return "chóng"
    return _again_or_heavy(words, at) if text == "重着" else _as_counter(words, at, offset)


def _again_or_heavy(words: Sequence[Word], at: int) -> str:
    """What 重着 is read by: heavy before 呢, once more otherwise."""
    return "zhòng" if text_of(next_word(words, at)) == "呢" else "chóng"


def _chu(words: Sequence[Word], at: int, offset: int) -> str | None:
    """处 chù or chǔ by where it stands in the word; as a measure otherwise."""
    return _place_or_penalty(words, at, offset) or _as_counter(words, at, offset)


def _place_or_penalty(words: Sequence[Word], at: int, offset: int) -> str | None:
    """处 chù, a place (每处, 三处), or chǔ, to punish (处五日拘留), in a word."""
    text, previous = words[at].text, previous_word(words, at)
    if offset and offset == len(text) - 1:
        if text[:-1] in ("每", "多", "各", "此", "该"):
            return "chù"
        if text[offset - 1] in _PUNISHED:
            return None
        return "chǔ" if is_penalty(words, at) and not NUMERALS.issuperset(text[:-1]) else "chù"
    if offset:
        return "chǔ" if text[offset + 1] in NUMERALS or text[offset + 1] == "罚" else None
    following = text[1:2]
    placed = tag_of(previous)[:1] in ("n", "v", "a", "z") and not ends_clause(previous)
    if following and placed and following not in NUMERALS | _PENALTIES:
        return "chù"
    if tag_of(previous)[:1] == "m":
        return "chù"
    if following in tuple("应未每按"):
        return "chǔ"
    if following in tuple("有是的"):
        return "chù"
    return "chǔ" if following and (following in NUMERALS or following == "罚") else None


def _chuang(words: Sequence[Word], at: int, offset: int) -> str | None:
    """创 at the end: chuāng, a wound (裂创), chuàng otherwise."""
    before, behind = _sides(words[at], offset)
    if behind:
        return None
    return "chuāng" if is_hurt(before) else "chuàng"


def _da(words: Sequence[Word], at: int, offset: int) -> str | None:
    """打 behind a number: 三打|玫瑰, 数打|啤酒."""
    before, behind = _sides(words[at], offset)
    return dozen(words, at) if not behind and NUMERALS.union("数").issuperset(before) else None


def _dan(words: Sequence[Word], at: int, offset: int) -> str | None:
    """担 dàn, a load, behind a number that the tagger cut off; as a measure otherwise."""
    cut_off = not offset and tag_of(previous_word(words, at))[:1] == "m"
    return "dàn" if cut_off else _as_counter(words, at, offset)


def _de(words: Sequence[Word], at: int, offset: int) -> str | None:
    """得 de before how it is (吃得|香), děi, must (我得|走), dé, to get (喜得|奖杯)."""
    text, tag = words[at].text, words[at].tag
    previous, following = previous_word(words, at), next_word(words, at)
    before, behind = _sides(words[at], offset)
    if before == "长":
        return "de"
    if not before and len(text) == 2 and tag == "v" and behind not in RESULTS and tag_of(previous) in ("r", "n"):
        return "děi"  # 孩子|得管
    if not before and behind.startswith(("太", "很", "直")):
        return "de"
    if _is_due(words, at, offset):
        return "děi"
    if not before and behind in RESULTS and tag_of(previous) == "v":
        return "de"
    if not behind and text_of(following).endswith(("病", "症", "癌")):  # 羊得|传染病
        return "dé"
    deeply = before in TO_GET and tag_of(following)[:1] in ("n", "v")
    if not behind and (deeply or before in listed("reading_rules", "getting")):
        return "dé"
    if before and (tag[:1] in "val" or tag == "ud" or behind.startswith(("更", "很", "多", "不"))):
        return "de" if behind or not ends_clause(following) else None
    return None


def _is_due(words: Sequence[Word], at: int, offset: int) -> bool:
    """Whether 得 in the word says that something must be done: 手得|洗, 书得读, 得花|时间, 饭得|先."""
    text, following = words[at].text, next_word(words, at)
    if len(text) == 2 and text[0] in _THINGS and tag_of(following) == "v":  # 手得|洗
        return True
    pointed_at = text_of(previous_word(words, at)) in ("这", "那", "这些", "那些") and tag_of(following) == "v"
    if len(text) == 2 and text[0] in "活病" and pointed_at:  # 这些|活得|干
        return True
    if len(text) == 3 and offset == 1 and text[0] in _SUBJECTS and words[at].tag == "v":  # 书得读
        return True
    if len(text) == 2 and (text[0] in _SUBJECTS or text[1] in _DUE):
        return True
    return offset == len(text) - 1 and text_of(following).startswith(("先", "赶紧", "马上", "赶快"))


def _di(words: Sequence[Word], at: int, offset: int) -> str | None:
    """地 dì, ground or a place (收货|地为|合同履行地), or de, how something is done (套路|化地|提出), in a word."""
    text, tag, previous = words[at].text, words[at].tag, previous_word(words, at)
    adverbials = listed("reading_rules", "adverbials")
    long = len(text_of(previous)) > 1
    if text in ("化地", "别地") and long and tag_of(next_word(words, at))[:1] == "v":
        return "de"
    if not offset:
        if text_of(previous) == "的" or text_of(previous) in listed("reading_rules", "sites"):
            return "dì"
        adverbial = tag_of(previous)[:1] in ("a", "z", "i") or text_of(previous) in adverbials
        return "de" if tag == "v" and adverbial and long else None
    if offset < len(text) - 1:
        return None
    if tag == "d" or text[:-1] in adverbials:
        return "de"
    if text == "多地":
        return "de" if ends(previous, "更能较最越") else "dì"
    return None


def _diao(words: Sequence[Word], at: int, offset: int) -> str | None:
    """调 diào, to move somebody or something: 调徐|达部|守城, 调往."""
    if offset:
        return None
    sent = words[at].tag == "nr" and is_sent_to_war(words, at)
    return "diào" if sent or words[at].text[1] in "出入往去走进回赴集拨运取阅" else None


def _feng(words: Sequence[Word], at: int, offset: int) -> str | None:
    """缝 féng, to sew, where it begins a verb."""
    return "féng" if not offset and words[at].tag[:1] == "v" else None


def _fu(words: Sequence[Word], at: int, offset: int) -> str | None:
    """服 behind a number: 三服|汤药."""
    before, behind = _sides(words[at], offset)
    return dose(words, at) if not behind and NUMERALS.issuperset(before) else None


def _gan(words: Sequence[Word], at: int, offset: int) -> str | None:
    """干 gān of what dries (井干|了, 干得|快), gàn, to do (干不完, 干得|好)."""
    before, behind = _sides(words[at], offset)
    if not behind and dries(words, at):
        return "gān"
    if not before and behind[0] in "不点":
        return "gàn"
    if not before and behind == "得" and words[at].tag == "ud":
        return "gān" if text_of(next_word(words, at)).startswith(("快", "慢", "透")) else "gàn"
    return None


def _guan(words: Sequence[Word], at: int, offset: int) -> str | None:
    """冠 guàn, to put before: 冠名."""
    return "guàn" if _sides(words[at], offset)[1].startswith(("码", "名", "以")) else None


def _guo(words: Sequence[Word], at: int, offset: int) -> str | None:
    """过 guo, done before (下过雪), or guò, to pass or too (过河, 三过家门), in what the tagger made of it."""
    text, tag = words[at].text, words[at].tag
    previous, following = previous_word(words, at), next_word(words, at)
    if offset == 1 and divides(text[0], text[2:]):
        return "guo"
    if offset == 1 and len(text) == 3 and tag[:1] in "vl":
        return "guo" if text[0] in _WITH_OBJECT | _DONE | _WITH_IT_IN_ONE else "guò"
    verb = text_of(previous)
    if not offset and len(verb.lstrip("没被")) == 1 and divides(verb, text[1:]):  # 罚|过款, 被判|过刑
        return "guo"
    if not offset and len(verb) == 2 and verb[0] == "没" and verb[1] in _DONE and tag == "n":  # 没学|过琴
        return "guo"
    if not offset and tag_of(previous) in ("v", "i"):
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
    with_object = tag in ("v", "ug") and text[0] in _WITH_OBJECT and object_tag in ("n", "m", "r", "v")
    passed = text[0] in _PASSED or text[0] in listed("reading_rules", "passing")
    done = tag == "ug" and not passed and object_tag != "m"
    described = tag == "v" and not passed and is_described(words[at], words, at)
    if len(text) == 2 and (divides(text[0], object_text) or divides_counted(text[0], words, at)):
        return "guo"
    two = len(text) == 3 and tag == "v" and object_tag in ("n", "r") and not object_text.startswith(_ON_THE_WATER)
    described = described or (two and text[1] not in listed("reading_rules", "passing"))
    of_verb = len(text) == 2 or (len(text) == 3 and text[0] in _BEFORE_DONE)
    return "guo" if done or described or with_object or (of_verb and text[-2] in _DONE) else "guò"


def _ha(words: Sequence[Word], at: int, offset: int) -> str | None:
    """蛤 há, a toad: 蛤蟆."""
    return "há" if _sides(words[at], offset)[1].startswith(("蟆", "蚂")) else None


def _hang(words: Sequence[Word], at: int, offset: int) -> str | None:
    """行 háng behind what is traded, in the word (绸缎行) or before it; as a measure otherwise."""
    before, behind = _sides(words[at], offset)
    trade = before if not behind else "" if before else text_of(previous_word(words, at))
    return "háng" if trade in listed("reading_rules", "trades") else _as_counter(words, at, offset)


def _he(*_: object) -> str:
    """喝 hē, to drink."""
    return "hē"


def _jia(words: Sequence[Word], at: int, offset: int) -> str | None:
    """假 jià behind the verb that it is divided from: 请个假."""
    return divided(words, at, "假") if offset == len(words[at].text) - 1 else None


def _jian(words: Sequence[Word], at: int, offset: int) -> str | None:
    """间 jiān, between or a room, cut off from what is before it; as a measure otherwise."""
    if not offset and words[at].text[1] not in "养移种植栽伐苗作隔或断歇息杂有":
        return "jiān" if tag_of(previous_word(words, at))[:1] in ("n", "f", "s", "v", "b") else None
    return _as_counter(words, at, offset)


def _jiao(words: Sequence[Word], at: int, offset: int) -> str | None:
    """教 jiāo, to teach somebody: 没教, 来教|我, 教会."""
    before, behind = _sides(words[at], offset)
    following = next_word(words, at)
    if not behind and (before[0] in "不没别谁来" or following is None or following.tag[:1] in "rn"):
        return "jiāo"
    return "jiāo" if not before and behind[0] in "好完过着得会出给我你他她谁您" else None


def _jie(words: Sequence[Word], at: int, offset: int) -> str | None:
    """结 jiē, to bear fruit: 结了果."""
    return "jiē" if _sides(words[at], offset)[1] in ("了果", "果子", "了籽", "籽", "瓜") else None


def _jin(words: Sequence[Word], at: int, offset: int) -> str | None:
    """尽 jìn, to the full, in 应尽 and behind the same: 应保|尽保."""
    rest = _sides(words[at], offset)[1]
    return "jìn" if words[at].text[0] == "应" or rest == text_of(previous_word(words, at))[1:] else None


def _ka(words: Sequence[Word], at: int, offset: int) -> str | None:
    """卡 at the end: qiǎ, where one is stopped (边卡, 设卡), kǎ otherwise."""
    before, behind = _sides(words[at], offset)
    if behind:
        return None
    return "qiǎ" if before[-1] in "关哨税边设路冲闯" else "kǎ"


def _la(words: Sequence[Word], at: int, offset: int) -> str | None:
    """落 là, to leave behind: 书落|在|教室."""
    return "là" if offset == len(words[at].text) - 1 and left(words, at) else None


def _li(words: Sequence[Word], at: int, offset: int) -> str | None:
    """哩 li at the end of a clause."""
    spoken = offset == len(words[at].text) - 1 and words[at].tag == "y"
    return "li" if spoken and ends_clause(next_word(words, at)) else None


def _lv(words: Sequence[Word], at: int, offset: int) -> str | None:
    """率 shuài, to lead, at the end behind who does (他率) and in 5|日率|队; lǜ, a rate, in 通|达率."""
    text, tag = words[at].text, words[at].tag
    if text == "达率":
        return "lǜ"
    final = offset == len(text) - 1
    if final and (tag[:2] == "nr" or (len(text) == 2 and text[0] in "他她其遂乃亲自复又曾")):
        return "shuài"
    return "shuài" if text == "日率" and tag_of(previous_word(words, at)) == "m" else None


def _pu(words: Sequence[Word], at: int, offset: int) -> str | None:
    """铺 pù in names of places: 黄泥铺, 铺镇."""
    rest = _sides(words[at], offset)[1]
    placed = rest.startswith(("镇", "乡", "村", "街")) or (not rest and words[at].tag[:2] == "ns")
    return "pù" if placed else None


def _qie(words: Sequence[Word], at: int, offset: int) -> str | None:
    """切 qiē, to cut, but behind what makes it qiè: 急切."""
    before = words[at].text[:offset]
    return "qiē" if not before.endswith(tuple("一迫深真热急亲密关殷恳凄悲贴确")) else None


def _qu(words: Sequence[Word], at: int, offset: int) -> str | None:
    """曲 qǔ, a tune, at the end of a longer word that names no place: 圆舞曲."""
    long = len(words[at].text) > 2 and words[at].tag != "ns"
    return "qǔ" if long and offset == len(words[at].text) - 1 else None


def _sai(words: Sequence[Word], at: int, _: int) -> str | None:
    """塞 sài in names."""
    return "sài" if words[at].tag[:2] in ("nr", "ns", "nz") else None


def _san(words: Sequence[Word], at: int, offset: int) -> str | None:
    """散 sàn, to part or be dispersed: 人散|了, 散后, 失散."""
    before, behind = _sides(words[at], offset)
    if not behind and before[-1] in PARTS:
        following = next_word(words, at)
        return "sàn" if text_of(following) == "了" or ends_clause(following) else None
    if not before and behind in ("后", "时"):
        return "sàn"
    return "sàn" if not behind and before[-1] in "不未已可将失飘溃走逃早" else None


def _shu(words: Sequence[Word], at: int, offset: int) -> str | None:
    """数 shǔ, to count: 数错, 数完."""
    return "shǔ" if not offset and words[at].text[1] in "错完好" else None


def _tiao(words: Sequence[Word], at: int, offset: int) -> str | None:
    """挑 tiāo, to carry, where a carrying pole is spoken of."""
    return "tiāo" if not offset and carried(words, at) else None


def _xi(words: Sequence[Word], at: int, offset: int) -> str | None:
    """系 jì, to fasten, before how or where: 没系|好, 系得, 系着|红绳."""
    text, following = words[at].text, text_of(next_word(words, at))
    final = offset == len(text) - 1
    if text == "系得" or (final and following in FASTENED):
        return "jì"
    return _fastened_or_is(words, at) if text == "系着" or (final and following == "着") else None


def _fastened_or_is(words: Sequence[Word], at: int) -> str:
    """What 系着 is read by: jì of what one ties, xì otherwise."""
    return "jì" if tied(words, at) else "xì"


def _xiao(words: Sequence[Word], at: int, offset: int) -> str | None:
    """削 xiāo, to peel: 削苹果."""
    return "xiāo" if _sides(words[at], offset)[1] in listed("reading_rules", "peeled") else None


def _xu(words: Sequence[Word], at: int, _: int) -> str | None:
    """圩 wéi, a dike, in names of the low country."""
    return xu(words, at)


def _yo(words: Sequence[Word], at: int, offset: int) -> str | None:
    """哟 yo at the end of a clause, but where one cries it."""
    before, behind = _sides(words[at], offset)
    ended = not behind and before[-1] not in CRIED and ends_clause(next_word(words, at))
    return "yo" if ended else None


def _zhang(words: Sequence[Word], at: int, offset: int) -> str | None:
    """长 zhǎng, to grow or the head (长痘, 教务长), cháng, long, otherwise (长约, 花梗长)."""
    previous, following = previous_word(words, at), next_word(words, at)
    before, behind = _sides(words[at], offset)
    if not behind and is_older(words, at):
        return "zhǎng"
    if not before and (behind[0] in listed("reading_rules", "grows") or behind[0] == "有"):
        return "zhǎng"
    if not before and text_of(previous).endswith(_MINISTRIES):
        return "zhǎng"
    if tag_of(following)[:1] == "m" or text_of(following).startswith(("约", "达", "近", "逾")):
        return "cháng"
    headed = not behind and words[at].tag[:1] == "n" and before[-1] not in _MEASURED
    return "zhǎng" if headed else "cháng"


def _zhe(words: Sequence[Word], at: int, offset: int) -> str | None:
    """着 zháo of what is reached: 买不着, 碰着|了."""
    text, following = words[at].text, text_of(next_word(words, at))
    reached = len(text) == 3 and text[1] in "不得"
    reached = reached or (len(text) == 2 and text[0] in _REACHED and following == "了")
    if reached and offset == len(text) - 1:
        return "zháo"
    return None


def _zhi(words: Sequence[Word], at: int, offset: int) -> str | None:
    """只 zhī, the measure, where the tagger joined it to what it counts (来了|只鸟); as a measure otherwise."""
    previous = previous_word(words, at)
    if not offset and text_of(previous)[-1:] == "犬" and words[at].text[1] not in "能有是会听要在":  # 犬|只入|内
        return "zhī"
    if not offset and words[at].tag in ("n", "d"):
        return "zhī" if tag_of(previous)[:1] == "m" or is_got_by_one(words, at) else None
    return _as_counter(words, at, offset)


def _zhong(words: Sequence[Word], at: int, offset: int) -> str | None:
    """种 zhòng, to plant (能种, 没种|过, 种粮); as a measure otherwise."""
    if sown := _sown(words, at, offset):
        return sown
    before, behind = _sides(words[at], offset)
    following = text_of(next_word(words, at))
    if not behind and before[0] not in _BEFORE_KINDS:
        of_what_one_grew = before in _BEFORE_DONE and following in ("的", "了", "过")
        return "zhòng" if of_what_one_grew or following[:1] in _PLANTED else None
    return "zhòng" if not before and behind[0] in _PLANTED else _as_counter(words, at, offset)


_BEFORE_KINDS = NUMERALS | set("这那各某此每何该")


_SOWN_IN = tuple("春冬秋夏")
_BEFORE_SOWING = frozenset("能会可而到换禁单混改套轮抢补刚才再去来都想")
_CROPS = ("玉米", "小麦", "大豆", "油菜", "水稻", "土豆", "马铃薯", "蔬菜", "牧草")


def _sown(words: Sequence[Word], at: int, offset: int) -> str | None:
    """种 zhòng, to sow, in what the tagger made of it: 一年|能种|两茬, 自己|种出, 果园|里种|牧草, 种春|玉米."""
    text, following = words[at].text, text_of(next_word(words, at))
    kind = tag_of(previous_word(words, at))[:1] in ("m", "q")
    if text == "种成" or (text in ("先种", "后种", "种出") and not kind):
        return "zhòng"
    if offset == 1 and len(text) == 2 and text[0] in _BEFORE_SOWING:
        return "zhòng"
    in_season = not offset and text[1:] in _SOWN_IN
    there = offset == 1 and len(text) == 2 and text[0] in "里上下中"
    return "zhòng" if (in_season or there) and following in _CROPS else None


def _zhuan(words: Sequence[Word], at: int, offset: int) -> str | None:
    """转 zhuǎn, to pass on: 转售."""
    return "zhuǎn" if _sides(words[at], offset)[1].startswith(tuple("售作卖租赠投送运")) else None


_RULES: dict[str, Callable[[Sequence[Word], int, int], str | None]] = {
    "藏": _cang,
    "差": _cha,
    "场": _chang,
    "重": _chong,
    "处": _chu,
    "创": _chuang,
    "打": _da,
    "担": _dan,
    "得": _de,
    "地": _di,
    "调": _diao,
    "缝": _feng,
    "服": _fu,
    "干": _gan,
    "冠": _guan,
    "过": _guo,
    "蛤": _ha,
    "行": _hang,
    "喝": _he,
    "假": _jia,
    "间": _jian,
    "教": _jiao,
    "结": _jie,
    "尽": _jin,
    "卡": _ka,
    "落": _la,
    "哩": _li,
    "率": _lv,
    "铺": _pu,
    "切": _qie,
    "曲": _qu,
    "塞": _sai,
    "散": _san,
    "数": _shu,
    "挑": _tiao,
    "系": _xi,
    "削": _xiao,
    "圩": _xu,
    "哟": _yo,
    "长": _zhang,
    "着": _zhe,
    "只": _zhi,
    "种": _zhong,
    "转": _zhuan,
}
