"""Characters that are a verb in one of their readings: 长, 率, 还, 调, 教, 当, 发."""

from __future__ import annotations

import re
from collections.abc import Sequence

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
    text_before,
    text_of,
)
from quizgen.language.word_lists import listed
from quizgen.model import Word
from quizgen.patterns import regex

_INVITED = regex(
    r"[^，。；]{1,40}?(邀请|之([邀请嘱聘]|约(?![定束])|托(?!管)|招(?![标商])|命(?![运名令])|召(?![开集]))|的请求)"
)
_ASKED = regex(r"[^，。；]{1,25}?(的(要求|请求|倡议|委托)|号召|呼声)")
_REQUESTS = ("要求", "请求", "倡议", "委托", "邀请")
_OF_THE_TIME = ("潮流", "时代", "时势", "天时", "人之")


def ying(words: Sequence[Word], at: int) -> str | None:
    """应 yīng (should), yìng in 应…邀请."""
    following, previous = next_word(words, at), previous_word(words, at)
    opening = (
        ends_clause(previous)
        or tag_of(previous) in ("nr", "t")
        or text_of(previous) in ("可以", "可", "曾", "系", "日")
    )
    if following and (following.tag[:1] in "nrj" or (opening and following.tag[:1] == "m")):
        after = text_after(words, at, 23)
        party = tag_of(following) in ("ns", "nt", "nr")
        asked = (opening and _ASKED.match(after)) or _is_asked(words[at + 1 : at + 16], opening, party)
        if text_of(following).startswith(_OF_THE_TIME) or _INVITED.match(after) or asked:
            return "yìng"
    if opening and tag_of(following) in ("vn", "l") and _ASKED_BY_PARTY.match(text_after(words, at, 12)):
        return "yìng"
    answered = ends_clause(following) and text_of(following) not in ("：", ":", "（", "(") and not ends_clause(previous)
    wanted = tag_of(following)[:1] == "n" and _WANTED.match(text_after(words, at, 3))
    return "yìng" if answered or wanted or text_of(previous) in ("叫", "有所", "必") else "yīng"


_PARTIES = tuple("人方员主户国府众民生者区委局部院会司企业织构家庭")
_ASKED_BY_PARTY = regex(r"[^，。；]{1,20}(人|方|国|府|机构|部门|企业|公司|组织)的(要求|请求)")
_WANTED = regex("[^，。；]{1,4}所[需求盼急想望]")
_BETWEEN_PARTIES = ("、", "(", ")", "（", "）", "和", "及", "与", "或", "或者", "以及", "的")


def _is_asked(after: Sequence[Word], opening: bool, party: bool) -> bool:
    """Whether only who asks stands before a request (应群众要求, but not 应全部达到要求), or a `party` with a name and
    what it does: 应韩国方面搜救船只请求. Within a clause he must be named or be somebody (机构应当事人请求).
    """
    if not (opening or party or after[0].text.endswith(_PARTIES)):
        return False
    for at, word in enumerate(after):
        if word.text in _REQUESTS:
            return at > 0
        joined = word.text in _BETWEEN_PARTIES or (party and word.text == "，")
        if word.tag[:1] not in ("nrjabsv" if party else "nrjab") and not joined:
            return False
    return False


_OLDER = regex("([我你他她](们)?|[哥姐弟妹]{1,2}|对方)?(整整)?[一二两三四五六七八九十几数0-9]+岁")
_HEADED = tuple("官署夫邦郡")
_OFFICES = ("务局", "察局", "理局", "大队", "中队", "支队", "总队", "区队", "教研室", "办公室", "车间", "班组")


def is_older(words: Sequence[Word], at: int) -> bool:
    """Whether what follows the word `at` says by how many years one is older: 长我两岁."""
    return _OLDER.match(text_after(words, at, 4)) is not None


_UNTIL = ("等到", "再", "又", "才", "只")
_YEARS_OF_GROWTH = regex("[一二两三四五六七八九十几数百0-9]+(年|个月)$")


def zhang(words: Sequence[Word], at: int) -> str | None:
    """长 zhǎng (grow; head), cháng (long)."""
    previous, following = previous_word(words, at), next_word(words, at)
    if text_of(following).endswith("岁"):
        return "zhǎng"
    if is_older(words, at) or (text_of(previous) in _UNTIL and _YEARS_OF_GROWTH.match(text_of(following))):
        return "zhǎng"
    if text_of(previous) in listed("reading_rules", "lengthy"):
        return "cháng"
    if text_of(following) == "了" and text_of(previous) in listed("reading_rules", "worn_or_told"):
        return "cháng"
    if text_of(following) in ("知识", "见识", "本领", "本事", "记性", "志气", "技能", "才干"):
        return "zhǎng"
    if not {text_of(following), text_of(following)[:1]}.isdisjoint(listed("reading_rules", "grows")):
        return "zhǎng"
    if text_of(previous) in (")", "）") and tag_of(following)[:1] != "m":
        return "zhǎng"
    if text_of(following).startswith(("公主", "兄", "姐", "嫂", "孙", "房")) or text_of(previous).endswith(_HEADED):
        return "zhǎng"
    headed = (tag_of(previous)[:1] == "n" and tag_of(following) == "nr") or ends(previous, "外防察")
    headed = headed or (text_of(previous).endswith(_OFFICES) and (ends_clause(following) or text_of(following) == "的"))
    return "zhǎng" if headed else "cháng"


_LED = regex(r"[^，。；]{0,12}(团|全[家村班队校族镇乡县厂]|队|部|军|兵|众|师|舰|员|人|骑|将|船|卒|姓|百官|群臣)")


_LED_AT_ONCE = regex(
    r"(高级|高规格)?[^，。；、的应当为达在高低约超到较比增降升提]{0,8}?"
    r"(代表团|考察团|访问团|慰问团|团出访|工作组|调研组|检查组|督导组|代表队|医疗队|舰队|编队|大军|红军|起义军|军队|部队|全军|群臣"
    r"|家人|全家|子孙|企业家|师生|常委|班子成员|(有关|相关)?(部门|单位)(主要)?负责)"
)


def lv(words: Sequence[Word], at: int) -> str | None:
    """率 shuài (lead), lǜ (rate)."""
    previous, following = previous_word(words, at), next_word(words, at)
    if text_of(previous) in ("通达", "直达", "到达", "可达", "抵达"):
        return "lǜ"
    if text_of(previous) == "以上" and text_of(following)[:1] == "下":
        return "shuài"
    after = text_after(words, at, 7)
    if _LED_AT_ONCE.match(after):
        return "shuài"
    leader = previous is None or previous.tag[:2] in ("nr", "ns") or ends_clause(previous) or previous.tag[:1] in "rdcp"
    if leader and _LED.match(after):
        return "shuài"
    return "shuài" if previous and previous.tag in ("nr", "r") and following and following.tag[:1] in "rmnd" else "lǜ"


_DRIED = regex(
    "(衣服|衣裳|裤子|裙子|鞋子?|袜子|被子|床单|毛巾|抹布|头发|油?漆|墨[水汁]?|胶水?|泥巴?|地面|地板|路面|[墨血泪汗]迹|[嘴双]唇|嘴|嗓子|喉咙|口|舌头"
    "|眼睛|眼泪|泪水?|汗水?|血|皮肤|河|井|池塘?|湖|水库?|茶|酒|面包|馒头|蛋糕|杯子|锅|粮食|稻谷|草|木头|柴|叶子|天气|空气|[拖擦晒吹晾烘烤拧抹沥]|[拖擦晒吹晾烘烤]得)(都|也|又|已经|全|快|早|就|很|太|有点儿?|还没|没)*$"
)


def dries(words: Sequence[Word], at: int) -> bool:
    """Whether 干, which ends the word `at`, is said of what dries or is dried: 衣服干了, 井干|了, 晒得|很|干."""
    following, then = text_of(next_word(words, at)), next_word(words, at + 1)
    ended = ends_clause(next_word(words, at)) or following in ("得", "的", "吗")
    ended = ended or (following == "了" and ends_clause(then))
    return ended and _DRIED.search(text_before(words, at, 5) + words[at].text[:-1]) is not None


def gan(words: Sequence[Word], at: int) -> str:
    """干 gān of what dries or is dried, at the end of a clause or before 了, 得 (衣服干了); gàn, to do, otherwise."""
    return "gān" if dries(words, at) else "gàn"


_GIVEN_BACK = regex(
    "[我你您他她咱](们|家)?的?([^，。；]{0,6}?(钱|书|债|账|公道|清白|自由)|[一二两三四五六七八九十几0-9][^，。；]{0,4}[块元百千万]|了?($|[，。；！？、”]))"
)


_OWED_TO = ("老百姓", "百姓", "公众", "群众", "人民", "社会", "大地", "农民", "职工", "孩子", "员工", "学生", "子孙")


def _is_given_back(words: Sequence[Word], at: int) -> bool:
    """Whether somebody is given something back: 还农村以宁静, 还老百姓蓝天白云."""
    following, then = next_word(words, at), next_word(words, at + 1)
    if tag_of(following)[:1] not in ("n", "r") and tag_of(following) != "vn":
        return False
    if text_of(then) == "以":
        return True
    return text_of(following) in _OWED_TO and tag_of(then)[:1] in ("n", "m", "a", "i", "l")


def huan(words: Sequence[Word], at: int) -> str | None:
    """还 huán (give back) at the end, before what is repaid and before whom (还你钱), hái (still)."""
    following, then = next_word(words, at), next_word(words, at + 1)
    launched = tag_of(then)[:1] in ("a", "v", "n") and text_of(then) not in listed("reading_rules", "repay")
    if text_of(following) == "上" and launched:  # 还上新了一条路线
        return "hái"
    if text_of(following) == "”" and text_of(previous_word(words, at)) in ("不", "必", "未", "早", "当"):
        return "huán"
    repaid = ends_clause(following) or text_of(following) in listed("reading_rules", "repay")
    repaid = repaid or text_of(following) == "的" or _is_given_back(words, at)
    given = tag_of(following)[:1] == "r" and _GIVEN_BACK.match(text_after(words, at, 7))
    return "huán" if repaid or given else "hái"


_SET_TO = regex("音|温|亮|频道|光|火|空调|速度|档|高|低|最[大小高低快慢强弱佳优]")


def moved_to(words: Sequence[Word], at: int) -> str:
    """调到: tiáo dào what is set (音量调到最大), diào dào of who is moved elsewhere."""
    return "tiáo dào" if _SET_TO.search(text_around(words, at, 3, 2)) else "diào dào"


def set_to_and_fro(words: Sequence[Word], at: int) -> str:
    """调来调去: tiáo of what is set (把频道调来调去), diào of who is moved about."""
    return "tiáo lái tiáo qù" if _SET_TO.search(text_around(words, at, 3, 2)) else "diào lái diào qù"


_MOVED = regex(
    r"(了|来|去)?(一?[个两三四五六七八九十数几多]*(批|支|名|位|个[师团旅营连]|架|艘|辆|[师团旅营连](?!部)))?"
    r"(部队|军|兵|警|人(?!口|民|类)|干部|专家|医生|物资|粮|飞机|消防车|卷宗|案卷|队伍|舰|马)"
)
_UNITS = regex(r"了?[一二两三四五六七八九十数几]+个?[师团旅营连](?!部)")

_TRANSFERRED = regex(
    r"[^，。；、的]{0,8}(局|部|厅|院|校|厂|社|站|队|省|市|县|区|委|公司|大学|机关|京|州)(工作|任职|任教|担任|任|当|供职)"
)
_SENT_TO_WAR = regex(r"[^，。；]{1,8}?(军|部|师|兵|队|率|守|攻|援|驻|任|为|接|防|镇|讨|征|伐)")


def is_sent_to_war(words: Sequence[Word], at: int) -> bool:
    """Whether what follows the word `at` is who is sent with his soldiers, or where he stands: 调徐达部守城."""
    return _SENT_TO_WAR.match(text_after(words, at, 6)) is not None


def diao(words: Sequence[Word], at: int) -> str | None:
    """调 diào (transfer, tune), tiáo (adjust)."""
    following, previous = text_of(next_word(words, at))[:1], text_of(previous_word(words, at))
    after = text_after(words, at, 6)
    sung = previous == "的" and (following == "”" or ends_clause(next_word(words, at)))  # 各吹各的调
    if sung or previous[-1:] in ("北", "南") or _MOVED.match(after) or _UNITS.match(after):
        return "diào"
    if tag_of(next_word(words, at)) in ("r", "nr", "nrfg") and re.match(r"[^，。；]{1,4}?[到去任来回进]", after):
        return "diào"
    if _TRANSFERRED.match(after) and tag_of(previous_word(words, at)) in ("nr", "r", "t", "d", "v", "x", ""):
        return "diào"
    if tag_of(next_word(words, at)) in ("nr", "nrfg") and is_sent_to_war(words, at):
        return "diào"
    if following == "到":
        return moved_to(words, at).partition(" ")[0]
    if (following and following in "往入出任离回来走去进赴研兵用取阅集拨运") or previous in tuple("抽借选函外上"):
        return "diào"
    return "tiáo"


_TURNING = regex(
    "[车齿飞]?轮(?!到|流|番|换|候|廓|船|岗|值)|扇|陀螺|风车|水车|磨盘|转盘|螺旋桨|唱片|木马|[地月]球|卫星|行星|转子|指针"
)
_ROUNDS = regex("[了过着]?(整整)?[一二两三四五六七八九十几数百半好0-9]+[多大个]?圈")
_SO_MANY = frozenset(("的", "以上", "以下", "左右", "每", "/"))


def zhuan(words: Sequence[Word], at: int) -> str | None:
    """转 zhuàn (go round) where something is gone round (围着项目转), turns (风扇转了起来) or is counted in rounds
    (每分钟三千转), zhuǎn (turn) otherwise.
    """
    following = next_word(words, at)
    counted = tag_of(previous_word(words, at))[:1] == "m" and (ends_clause(following) or text_of(following) in _SO_MANY)
    if counted or _ROUNDS.match(text_after(words, at, 3)):
        return "zhuàn"
    if not ends_clause(following) and text_of(following) not in ("的", "了", "着", "得", "”", "起来", "圈", "不停"):
        return "zhuǎn"
    around = ("围着", "围绕", "绕着", "绕", "围")
    turning = any(word.text in around or _TURNING.search(word.text) for word in back_in_clause(words, at, 10))
    return "zhuàn" if turning else "zhuǎn"


def qie(words: Sequence[Word], at: int) -> str | None:
    """切 qiè before 不可, 勿, 忌, 莫; qiē (cut)."""
    return "qiè" if begins(next_word(words, at), "不勿忌莫要") else "qiē"


FASTENED = ("好", "上", "紧", "牢", "扣", "安全带", "鞋带", "领带", "红领巾", "在一起")
"""What follows 系 jì: how, or what, one fastens."""


_WORN_AT = regex(
    "(腰|腰间|颈|颈上|颈间|颈部|脖子|脖子上|脖子下|脖上|脖颈|身上|身|头上|头部|手腕|手臂|臂上|臂|腕上|脚腕|脚踝|腿上|胸前|额上|额头)$"
)
_TIED = regex(r"[^，。；]{0,7}?([带巾绳铃缨绸]|围裙|领结|丝线|蝴蝶结)")


def tied(words: Sequence[Word], at: int) -> bool:
    """Whether 系着 in the word `at` is said of what one wears, or of a string: 腰间系着腰鼓, 系着红绳."""
    before = text_before(words, at, 2)
    after = text_after(words, at, 5).removeprefix("着")
    return bool(_WORN_AT.search(before) or _TIED.match(after))


def xi(words: Sequence[Word], at: int) -> str | None:
    """系 jì (fasten), xì (relate; be; department)."""
    following = text_of(next_word(words, at))
    if following == "着":
        return "jì" if tied(words, at) else "xì"
    tethered = text_of(previous_word(words, at)) in ("拴", "捆", "绑", "缠", "悬")
    return "jì" if tethered or following in FASTENED else "xì"


def jiao(words: Sequence[Word], at: int) -> str | None:
    """教 jiāo (teach somebody), jiào (teaching)."""
    by_whom = text_of(previous_word(words, at))[-1:] != "所"
    if (
        by_whom
        and words[at].tag == "v"
        and (ends_clause(next_word(words, at)) or text_of(next_word(words, at)) in ("了", "吗", "吧"))
    ):
        return "jiāo"
    following = "r" if text_of(next_word(words, at)) in ("您", "俺") else tag_of(next_word(words, at))[:1]
    by_oneself = text_of(previous_word(words, at)) in ("亲自", "手把手", "专门", "负责", "所")
    by_oneself = by_oneself or text_of(next_word(words, at)).endswith(("生", "学员", "孩子", "们"))
    taught = text_of(next_word(words, at)).startswith(tuple("出好完过着得会了起不"))
    return "jiāo" if following in ("r", "n", "u", "m") or by_oneself or taught else "jiào"


def feng(words: Sequence[Word], at: int) -> str | None:
    """缝 féng (sew), fèng (a seam, a crack)."""
    return "féng" if words[at].tag[:1] == "v" and not ends_clause(next_word(words, at)) else "fèng"


def ka(words: Sequence[Word], at: int) -> str | None:
    """卡 qiǎ (get stuck) before 在, 住, 着; kǎ otherwise."""
    return "qiǎ" if begins(next_word(words, at), "在住着死脖喉嗓了") else "kǎ"


def tu(words: Sequence[Word], at: int) -> str | None:
    """吐 tù (vomit) with blood or food, at the end (想吐) or where one is sick (晕船吐了一地), tǔ otherwise."""
    before = text_before(words, at, 5)
    after = text_after(words, at, 3)
    vomited = re.match(r"(了|出|过|完|得)?[^，。]{0,2}[血奶沫泻饭]|了一[地身床]", after)
    following = next_word(words, at)
    over = ends_clause(following) or (text_of(following) == "了" and ends_clause(next_word(words, at + 1)))
    if over and not ends(previous_word(words, at), "痰籽皮核烟圈丝雾吞钱骨"):  # 想吐, 他吐了
        return "tù"
    return "tù" if vomited or re.search("[晕醉呕]|恶心|反胃|[吃喝]\\w{0,2}就$", before) else "tǔ"


def xiao(words: Sequence[Word], at: int) -> str | None:
    """削 xiāo (peel) before what is peeled, xuē otherwise."""
    return "xiāo" if text_of(next_word(words, at)) in listed("reading_rules", "peeled") else "xuē"


_MAY = ("不可", "不能", "不会", "会", "要", "不要", "没有", "不许", "未", "快", "将")


PARTS = frozenset("人客云雾烟灰席宴筵")
"""What parts or is dispersed."""


def san(words: Sequence[Word], at: int) -> str | None:
    """散 sàn (break up), sǎn (loose)."""
    previous, following = previous_word(words, at), next_word(words, at)
    parted = previous is not None and (previous.tag[:1] in "dp" or previous.text in _MAY or previous.text[-1] in PARTS)
    parted = parted and ends_clause(following)
    if text_of(following) == "了" and text_of(previous) in listed("reading_rules", "tied_up"):
        return "sǎn"
    return "sàn" if parted or begins(following, "了去开会场后时") else "sǎn"


_OF_WHICH = ("次", "周")  # with 当: the same
_TAKEN = frozenset("把拿将用")


def dang(words: Sequence[Word], at: int) -> str | None:
    """当 dàng at the end of 上…当, after 把, 拿 or 被 before a noun (把他当朋友) and in 当次; dāng otherwise."""
    following = next_word(words, at)
    if text_of(following) in _OF_WHICH:
        return "dàng"
    clause = [word.text for word in back_in_clause(words, at, 8) if word.text not in ("“", "”")]
    if clause[:1] == ["被"] and (tag_of(following)[:1] in ("n", "r") or text_of(following) == "“"):
        return "dàng"
    if (ends_clause(following) or text_of(following) in ("了", "的", "吗")) and not {
        "上",
        "没上",
        "别上",
        "又上",
    }.isdisjoint(clause):
        return "dàng"
    taken = not _TAKEN.isdisjoint(clause[:4]) and clause[0] not in _TAKEN
    return "dàng" if taken and tag_of(following) in ("n", "nr", "m", "r") else "dāng"


_HAIRDRESSING = frozenset("理剪染烫剃蓄")


def fa(words: Sequence[Word], at: int) -> str | None:
    """发 fà, the hair, at the end of a clause where one cuts, dyes or lets it grow (理过三次发)."""
    if not ends_clause(next_word(words, at)) and text_of(next_word(words, at)) not in ("的", "了"):
        return None
    done = any(not _HAIRDRESSING.isdisjoint((word.text[0], word.text[-1])) for word in back_in_clause(words, at, 5))
    return "fà" if done else None


_MINDED = regex(
    "(了?(一?会儿?|半天|一?[整大]?[天晚夜]|[一两三几]个?[天晚小时]+)?的?(孩子(?!们)|孙子|孙女|行李|摊子|东西|家|门|店)"
    "|一?下(行李|东西|包|车|店|门|摊子|孩子(?!们)))"
)
_MINDING = frozenset(("帮", "帮忙", "替", "给", "在家", "负责", "雇", "请", "专门", "留下", "让", "叫", "轮流"))


def kan(words: Sequence[Word], at: int) -> str | None:
    """看 kān, to mind, of a child or a house that one minds for somebody (帮我看一会儿孩子); else by what is beside."""
    if not _MINDED.match(text_after(words, at, 4)):
        return None
    return "kān" if any(word.text in _MINDING for word in back_in_clause(words, at, 5)) else None


def dao(words: Sequence[Word], at: int) -> str | None:
    """倒 dào, backwards, of a car behind 往后; by what is beside it otherwise."""
    back = text_of(previous_word(words, at)) in ("往后", "向后")
    return "dào" if back and "车" in text_before(words, at, 5) else None


def ben(words: Sequence[Word], at: int) -> str | None:
    """奔 bèn, to make straight for, before a place where one goes (连夜奔上海去); else by what is beside it."""
    going = text_of(previous_word(words, at)) in ("连夜", "一路", "赶紧", "马上", "立刻")
    going = going or text_of(next_word(words, at + 1)) in ("去", "来", "而去", "而来")
    return "bèn" if going and tag_of(next_word(words, at)) == "ns" else None


def yun(words: Sequence[Word], at: int) -> str | None:
    """晕 yùn, to be sick, at the end where one rides or sees blood (一坐车就晕); by what is beside it otherwise."""
    sick = re.search("[坐乘上]([车船]|飞机)|见血|打针", text_before(words, at, 5))
    return "yùn" if sick and ends_clause(next_word(words, at)) else None


_ON_A_POLE = regex("箩|筐|扁担|竹篮|水桶|肩膀|担子")


def carried(words: Sequence[Word], at: int) -> bool:
    """Whether what hangs on a carrying pole is spoken of at the word `at`."""
    return _ON_A_POLE.search(text_around(words, at, 8, 5)) is not None


def tiao(words: Sequence[Word], at: int) -> str | None:
    """挑 tiāo, to carry on a pole, where one is spoken of."""
    return "tiāo" if carried(words, at) else None


_BEATEN = regex(r"[^，。；家个着近户门]{0,5}?(打|骂|揍|批评|训|罚|饿|冻|整|板子|耳光|鞭|棍|刀|枪|宰|拳)")


def ai(words: Sequence[Word], at: int) -> str | None:
    """挨 ái, to suffer, before what one suffers (挨父亲打骂); āi, next to, otherwise."""
    return "ái" if _BEATEN.match(text_after(words, at, 4)) else "āi"


def shu(words: Sequence[Word], at: int) -> str | None:
    """数 shǔ, to count, before what is counted (坐在屋顶上数流星); shù, some or a number, otherwise."""
    return "shǔ" if text_of(next_word(words, at)) in listed("reading_rules", "counted") else "shù"


_DUST = regex("[沙尘灰土烟粉虫雪雨]")


def mi(words: Sequence[Word], at: int) -> str | None:
    """眯 mí, to get into the eye, where dust is blown (沙子眯了行人的眼); mī, to narrow one's eyes, otherwise."""
    blown = _DUST.search(text_before(words, at, 6))
    return "mí" if blown and begins(next_word(words, at), "了进住") else "mī"


_MISSED = regex("了?([一两三四五几好]几?个?(字|行|段|句|页|词|步|拍)|一个(?=$|[，。；！？])|东西)")


def left(words: Sequence[Word], at: int) -> bool:
    """Whether the word `at`, which ends in 落, stands before where one leaves something behind: 书落|在|教室."""
    there = listed("reading_rules", "left_at")
    return text_of(next_word(words, at)) == "在" and any(word.text in there for word in words[at + 2 : at + 4])


def la(words: Sequence[Word], at: int) -> str | None:
    """落 là, to leave behind or out, where somebody does with something (把伞落在了车上) or words are missing (落了两个
    字); luò, to come down, before 了 otherwise; else by what is beside it.
    """
    after = words[at + 1 : at + 4]
    if text_of(next_word(words, at)) == "了":
        return "là" if _MISSED.match(text_after(words, at, 4)) else "luò"
    there = listed("reading_rules", "left_at")
    if text_of(next_word(words, at)) in there:
        return "là"
    placed = text_of(next_word(words, at)) == "在" and any(word.text in there for word in after)
    if placed and ends_clause(previous_word(words, at)):  # 落在家里了
        return "là"
    taken = any(word.text in ("把", "被", "将", "不慎", "忘") for word in back_in_clause(words, at, 8))
    return "là" if placed and taken else None


_BROKEN = ("骨头", "骨", "腿", "臂", "胳膊", "翅膀", "枝", "桅杆", "杆", "桨", "弦", "轴")


def she(words: Sequence[Word], at: int) -> str | None:
    """折 shé, to break or lose, of what has broken (骨头折了) or money (折了不少本钱); else by what is beside."""
    previous, following = text_of(previous_word(words, at)), text_of(next_word(words, at))
    lost = re.match(r"了?[^，。；]{0,4}?(本钱?|腿|臂|翅|骨)", text_after(words, at, 4))
    return "shé" if lost or (previous in _BROKEN and following == "了") else None


_WORSHIPPED = regex(r"[有着了放][^，。；]{0,8}?(像|佛|神|祖|牌位|灵位|菩萨|观音|香火|财神|龙王|圣)")


def gong(words: Sequence[Word], at: int) -> str | None:
    """供 gòng before what is worshipped (供有祖先牌位), gōng (supply) otherwise."""
    return "gòng" if _WORSHIPPED.match(text_after(words, at, 6)) else "gōng"


RULES: dict[str, Rule] = {
    "应": ying,
    "长": zhang,
    "率": lv,
    "干": gan,
    "还": huan,
    "调": diao,
    "转": zhuan,
    "切": qie,
    "系": xi,
    "教": jiao,
    "缝": feng,
    "卡": ka,
    "吐": tu,
    "削": xiao,
    "散": san,
    "当": dang,
    "发": fa,
    "看": kan,
    "倒": dao,
    "奔": ben,
    "晕": yun,
    "挑": tiao,
    "挨": ai,
    "数": shu,
    "眯": mi,
    "落": la,
    "折": she,
    "供": gong,
}

WORDS: dict[str, Rule] = {"调到": moved_to, "调来调去": set_to_and_fro}
